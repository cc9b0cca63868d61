// Writes the page of each shelf of rules: `node .ci/docs.ts`. With `pages()` a test compares them with what is committed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allRules } from '../src/check/check.ts'
import { asksOnline } from '../src/check/secrets/online-rules.ts'
import { ruleId } from '../src/check/secrets/provider.ts'
import { providers } from '../src/check/secrets/rules/index.ts'
import type { Kind } from '../src/core/finding.ts'
import type { RuleInfo } from '../src/core/rule.ts'

const top = resolve(import.meta.dirname, '..')
const shelves: Readonly<Record<Kind, string>> = { lockfile: 'lockfiles', workflow: 'workflows', secret: 'secrets', code: 'code' }

/** Every page by its path from the top. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const rules = await allRules()
  const kinds = [...new Set(rules.map(({ reads }) => reads))]
  return new Map(
    kinds.map((kind) => [
      `src/check/${shelves[kind]}/rules/README.md`,
      kind === 'secret'
        ? secrets(rules.filter(({ reads }) => reads === kind))
        : page(
            kind,
            rules.filter(({ reads }) => reads === kind),
          ),
    ]),
  )
}

function page(kind: Kind, rules: readonly RuleInfo[]): string {
  return [
    `# Rules for ${shelves[kind] === 'code' ? 'code' : `${shelves[kind]}`}`,
    '',
    'Generated from the rules and their examples by `npm run docs`; edit those.',
    '',
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${title} |`),
    '',
    ...rules.flatMap(section),
  ].join('\n')
}

/** Hundreds of providers share one text: a section each for what is none of a provider's, and a row for each provider. */
function secrets(rules: readonly RuleInfo[]): string {
  const ids = new Set(providers.flatMap((provider) => provider.kinds.map((kind) => ruleId(provider, kind))))
  return [
    page(
      'secret',
      rules.filter(({ id }) => !ids.has(id)),
    ),
    '## Credentials of providers',
    '',
    `${ids.size} kinds of ${providers.length} providers. The rule of a kind is the provider's short name, a dash and the kind's: \`github-pat\`.`,
    '',
    'With `--online` and `online: true` in the settings of its rule (`rules: { github-pat: { online: true } }`), the provider of one of',
    'these is asked, by one request that only reads, whether the credential is live; never for a pull request of a fork:',
    `${asksOnline.map((id) => `\`${id}\``).join(', ')}.`,
    '',
    '| provider | kinds |',
    '| --- | --- |',
    ...providers.map(({ slug, name, docs, kinds }) => `| [${name}](${docs}) \`${slug}\` | ${kinds.map(({ id }) => id).join(', ')} |`),
    '',
  ].join('\n')
}

function section({ id, reads, title, severity, confidence = 'high', persona = 'regular', why, fix, sources }: RuleInfo): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${title}.** Severity ${severity}, confidence ${confidence}${persona === 'regular' ? '' : `, shown to ${persona}`}.`,
    '',
    why,
    '',
    `**Fix.** ${fix}`,
    '',
    ...example(reads, id),
    `Sources: ${sources.map(link).join(', ')}.`,
    '',
  ]
}

/** What the first example of a rule gives: real findings of a real file, so that the page cannot be wrong. */
function example(kind: Kind, id: string): readonly string[] {
  const findings = join(top, 'test/rules', kind, id, 'bad/findings.txt')
  const home = join(top, 'test/rules', kind, id)
  if (!existsSync(findings)) return []
  const others = readdirSync(home)
    .filter((name) => name !== 'bad' && !/\.(base|answers\.json)$/.test(name))
    .sort()
  return [
    `It finds, in [its example](../../../../test/rules/${kind}/${id}/bad) (more: ${others.join(', ')}):`,
    '',
    '```text',
    readFileSync(findings, 'utf8').trimEnd(),
    '```',
    '',
  ]
}

const link = (source: string): string => {
  const [, number] = /^CWE-(\d+)$/.exec(source) ?? []
  return number === undefined ? `<${source}>` : `[${source}](https://cwe.mitre.org/data/definitions/${number}.html)`
}

if (import.meta.main) for (const [path, text] of await pages()) writeFileSync(join(top, path), text)
