import { Fault } from '../../../core/fault.ts'
import type { Severity } from '../../../core/finding.ts'
import type { LockedPackage, Lockfile } from '../../../core/lockfile.ts'
import type { Advisory } from '../../../core/release.ts'
import type { Network } from '../../../io/network.ts'
import { itemsAt, textAt } from '../../../syntax/strict.ts'

/** Where the public list of advisories is asked. Source: https://google.github.io/osv.dev/api/ */
export const osvBase = 'https://api.osv.dev/'

/** What the list calls the ecosystems. Source: https://ossf.github.io/osv-schema/#defined-ecosystems */
const ecosystems: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  cargo: 'crates.io',
  gem: 'RubyGems',
  golang: 'Go',
  composer: 'Packagist',
  nuget: 'NuGet',
  maven: 'Maven',
  hex: 'Hex',
  pub: 'Pub',
}

/** Most packages of one question. Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
const batchMax = 1000

/** Most pages of answers to one question: a package with more holes than they hold is beyond words. */
const pagesMax = 20

/** What the list calls a package; undefined where it has no such ecosystem. */
export function nameAt(
  lockfile: Lockfile,
  entry: LockedPackage,
): { readonly ecosystem: string; readonly name: string; readonly version: string } | undefined {
  const ecosystem = ecosystems[entry.type ?? lockfile.ecosystem]
  if (ecosystem === undefined || entry.version === '') return undefined
  const folded = ecosystem === 'PyPI' ? entry.name.toLowerCase().replace(/[-_.]+/g, '-') : entry.name
  return { ecosystem, name: folded, version: ecosystem === 'Go' || ecosystem === 'Packagist' ? entry.version.replace(/^v/, '') : entry.version }
}

/**
 * What is known against each of some packages, by `id` of `nameAt`'s answer.
 * @throws Fault `unreachable`
 */
export async function advisories(
  asked: readonly NonNullable<ReturnType<typeof nameAt>>[],
  base: string,
  network: Network,
): Promise<ReadonlyMap<string, readonly Advisory[]>> {
  const ids = new Map<string, Set<string>>()
  let open = asked.map((one) => ({ one, token: '' }))
  for (let page = 0; open.length > 0 && page < pagesMax; page++) {
    const next: typeof open = []
    for (let start = 0; start < open.length; start += batchMax) {
      const batch = open.slice(start, start + batchMax)
      const queries = batch.map(({ one: { ecosystem, name, version }, token }) => ({
        package: { ecosystem, name },
        version,
        ...(token === '' ? {} : { page_token: token }),
      }))
      const results = itemsAt(await network.json(`${base}v1/querybatch`, { body: { queries }, forget: true }), 'results')
      if (results.length !== batch.length) throw unanswered(base)
      for (const [index, { one }] of batch.entries()) {
        const found = ids.get(idOf(one)) ?? new Set()
        for (const vulnerability of itemsAt(results[index], 'vulns')) found.add(textAt(vulnerability, 'id') ?? '')
        ids.set(idOf(one), found)
        const token = textAt(results[index], 'next_page_token')
        if (token !== undefined && token !== '') next.push({ one, token })
      }
    }
    open = next
  }
  const all = new Map<string, Advisory | undefined>()
  const wanted = new Set([...ids.values()].flatMap((some) => [...some]).filter((id) => id !== ''))
  await Promise.all([...wanted].map(async (id) => all.set(id, advisory(id, await network.json(`${base}v1/vulns/${encodeURIComponent(id)}`)))))
  return new Map(
    [...ids].map(([id, some]) => [
      id,
      merged(
        [...some]
          .sort()
          .map((one) => all.get(one))
          .filter((one) => one !== undefined),
      ),
    ]),
  )
}

const unanswered = (base: string): Fault =>
  new Fault('unreachable', `${new URL(base).host} does not answer for every package that it was asked about`, {
    hint: 'run it again later, or leave out --online',
  })

export const idOf = ({ ecosystem, name, version }: NonNullable<ReturnType<typeof nameAt>>): string => `${ecosystem} ${name} ${version}`

/** What an advisory says; undefined for one that was withdrawn. Source: https://ossf.github.io/osv-schema/ */
function advisory(id: string, document: unknown): Advisory | undefined {
  if (textAt(document, 'withdrawn') !== undefined) return undefined
  const events = itemsAt(document, 'affected').flatMap((affected) => itemsAt(affected, 'ranges').flatMap((range) => itemsAt(range, 'events')))
  return {
    id,
    aliases: itemsAt(document, 'aliases').filter((alias) => typeof alias === 'string'),
    summary: textAt(document, 'summary') ?? '',
    severity: severityOf(document),
    malware: id.startsWith('MAL-'),
    fixed: [...new Set(events.flatMap((event) => textAt(event, 'fixed') ?? []))].filter((version) => !/^[0-9a-f]{40}$/.test(version)),
  }
}

/** One advisory for each hole: databases name each other's. The one that says most goes first. */
function merged(some: readonly Advisory[]): readonly Advisory[] {
  const kept: Advisory[] = []
  const said = ({ severity, summary }: Advisory): number => (severity === undefined ? 0 : 2) + (summary === '' ? 0 : 1)
  for (const one of [...some].sort((a, b) => said(b) - said(a))) {
    const names = [one.id, ...one.aliases]
    if (!kept.some(({ aliases, id, malware }) => malware === one.malware && [id, ...aliases].some((name) => names.includes(name)))) kept.push(one)
  }
  return kept
}

const words: Readonly<Record<string, Severity>> = { LOW: 'low', MODERATE: 'medium', MEDIUM: 'medium', HIGH: 'high', CRITICAL: 'critical' }

/** Severity as the database says it, or by the score of CVSS 3. */
function severityOf(document: unknown): Severity | undefined {
  const word = words[(textAt(document, 'database_specific', 'severity') ?? '').toUpperCase()]
  if (word) return word
  const scores = itemsAt(document, 'severity').flatMap((one) => cvss3(textAt(one, 'score') ?? '') ?? [])
  const score = Math.max(...scores)
  return scores.length === 0 ? undefined : score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low'
}

/** Weights of the base metrics; PR has others where the scope changes. Source: https://www.first.org/cvss/v3.1/specification-document#7-4-Metric-Values */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  PRC: { N: 0.85, L: 0.68, H: 0.5 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}

/** Base score of a vector of CVSS 3. Source: https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations */
function cvss3(vector: string): number | undefined {
  if (!vector.startsWith('CVSS:3')) return undefined
  const metrics = new Map(vector.split('/').map((part) => [part.split(':')[0] ?? '', part.split(':')[1] ?? '']))
  const changed = metrics.get('S') === 'C'
  const weight = (metric: string): number => weights[metric === 'PR' && changed ? 'PRC' : metric]?.[metrics.get(metric) ?? ''] ?? Number.NaN
  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base
  const exploitability = 8.22 * weight('AV') * weight('AC') * weight('PR') * weight('UI')
  if (Number.isNaN(impact + exploitability)) return undefined
  return impact <= 0 ? 0 : Math.ceil(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10) * 10 - 1e-6) / 10
}
