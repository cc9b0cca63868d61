import { withoutCredentials } from '../../../core/address.ts'
import type { Sighting } from '../../../core/finding.ts'
import { type Lockfile, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { allowedHosts, hostOf, npmRegistry, registriesOf } from '../registries.ts'

export const registryConfusion: Rule<'lockfile'> = {
  id: 'registry-confusion',
  reads: 'lockfile',
  severity: 'medium',
  title: 'It is not settled which registry a name comes from',
  why: 'Where two registries may answer for one name, whoever publishes the name on the public one can answer first: dependency confusion. A scope with a registry of its own, whose packages are locked from elsewhere, is already confused.',
  fix: 'Bind each internal scope or name to its registry: `@scope:registry=` in .npmrc, `explicit = true` for a uv index, one `--index-url` for pip, `packageSourceMapping` in nuget.config, a `source` block in the Gemfile.',
  sources: ['CWE-427', 'https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610'],
  *check(lockfile, context) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'registry-confusion') yield { message, at, subject }
    const siblings = context.project?.siblings ?? []
    yield* settings(lockfile, siblings, context.registriesFixed ? new Set([...context.registries.values()].map(hostOf)) : new Set())
    if (lockfile.ecosystem !== 'npm' || ![...context.registries.keys()].some((scope) => scope[0] === '@')) return
    for (const entry of lockfile.packages) {
      if (entry.source !== 'registry' || entry.resolved === undefined || entry.name[0] !== '@') continue
      const scope = entry.name.slice(0, entry.name.indexOf('/'))
      const registry = context.registries.get(scope)
      if (registry !== undefined && hostOf(registry) !== hostOf(entry.resolved) && /^https?:/.test(entry.resolved))
        yield {
          message: `${spec(entry)} is locked from ${hostOf(entry.resolved)}, and ${scope} belongs to ${hostOf(registry)}`,
          at: lockfile.place(entry, 'resolved'),
          severity: 'high',
          subject: entry.key,
        }
    }
  },
}

function* settings(lockfile: Lockfile, siblings: readonly Lockfile[], named: ReadonlySet<string>): Generator<Sighting> {
  const { format, settings: all } = lockfile
  const says = (key: string, value: string): string => `${key}${value === '' ? '' : ` ${withoutCredentials(value)}`}`
  for (const { key, value, at } of all) {
    if (/^(--extra-index-url|-f|--find-links)$|(^|\.)(extra-index-url|find-links)$/.test(key))
      yield { message: `${says(key, value)}: a name may come from either index`, at, subject: `${key} ${value}` }
    if (/index-strategy$/.test(key) && /^unsafe/.test(value))
      yield { message: `${key} = ${value}: the best version of any index wins, whoever published it`, at, subject: key }
    if ((key === '--index-url' || key === '-i' || /(^|\.)index-url$/.test(key)) && !known('pypi', value, named))
      yield { message: `${says(key, value)}: all packages come from there`, at, subject: key }
    if (format === 'pipfile-v6' && key === 'index' && !known('pypi', value, named))
      yield { message: `packages may come from ${hostOf(value)}`, at, subject: value }
    if (/^(repository|pluginRepository|mirror)$/.test(key) && format === 'maven-pom' && /^https?:/.test(value) && !known('maven', value, named))
      yield { message: `packages may come from ${hostOf(value)}, too`, at, subject: value }
    if (/(^|\.)replace-with$/.test(key)) yield { message: `${key} = ${value}: the crates of one registry come from another`, at, subject: key }
  }
  if (format === 'npmrc')
    for (const [scope, url] of registriesOf(lockfile)) {
      const at = all.find(({ value }) => value === url)?.at
      // Where the lockfile beside it was made from that registry, the setting is only what everybody sees already.
      const agreed = siblings.some(({ packages }) => packages.some(({ resolved }) => resolved !== undefined && hostOf(resolved) === hostOf(url)))
      if (scope === 'default' && at && hostOf(url) !== hostOf(npmRegistry) && !known('npm', url, named))
        yield {
          message: `all packages come from ${hostOf(url)}, which the policy does not name`,
          at,
          severity: agreed ? 'low' : 'medium',
          subject: 'registry',
        }
    }
  if (/^(yarnrc|bunfig|pnpm-workspace)$/.test(format)) {
    const server = all.find(({ key }) => /^(npmRegistryServer|install\.registry(\.url)?|registries\.default|registry)$/.test(key))
    if (server && hostOf(server.value) !== hostOf(npmRegistry) && !known('npm', server.value, named) && !server.value.includes('$'))
      yield { message: `all packages come from ${hostOf(server.value)}, which the policy does not name`, at: server.at, subject: 'registry' }
  }
  const remotes = all.filter(({ key }) => key === 'GEM remote' || key === 'NUGET remote')
  if (new Set(remotes.map(({ value }) => value)).size > 1)
    for (const { value, at } of remotes.slice(1))
      yield { message: `a name may come from ${hostOf(value)} as well as from ${hostOf(remotes[0]?.value ?? '')}`, at, subject: value }
  const sources = all.filter(({ key }) => /^packageSources\.(?!clear$)/.test(key))
  if (format === 'nuget-config' && sources.length > 1 && !all.some(({ key }) => key.startsWith('packageSourceMapping.')))
    yield {
      message: `${sources.length} package sources and no packageSourceMapping: a name may come from any of them`,
      at: sources[1]?.at ?? { path: lockfile.path },
      subject: 'packageSourceMapping',
    }
}

/** True for the public hosts of an ecosystem and those that the policy names. */
const known = (ecosystem: string, address: string, named: ReadonlySet<string>): boolean => {
  const host = hostOf(address)
  return named.has(host) || host === '' || (allowedHosts({ registries: new Map() }, ecosystem)?.has(host) ?? false)
}
