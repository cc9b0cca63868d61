import { withoutCredentials } from '../core/address.ts'
import type { DependencyChange, DependencyChanges } from '../core/dependencies.ts'
import { compare, type Finding, type Location, type Severity, severities } from '../core/finding.ts'
import { plain, plainJson } from '../core/plain.ts'
import { noLastDay, type Verdict, type Waiver } from '../core/policy.ts'
import { type Report, withoutSecrets } from '../core/report.ts'
import type { RuleInfo } from '../core/rule.ts'

/** Longest text from an input that a report repeats, in UTF-16 units. */
const textCharsMax = 1_000

/** A text from an input as a report may show it: no credentials, no control characters, not endless. */
export function shown(text: string, charsMax: number = textCharsMax): string {
  const whole = withoutCredentials(text)
  return plain(whole.length <= charsMax ? whole : `${whole.slice(0, charsMax)}…`)
}

/** What a finding says, without a secret that lies at its place. */
export const messageOf = (report: Report, { at, message }: Pick<Finding, 'at' | 'message'>): string => shown(withoutSecrets(report, at, message))

/** What to do about a finding. */
export const fixOf = (report: Report, { at, fix }: Finding): string => shown(withoutSecrets(report, at, fix))

/** A place as editors and terminals know it: `path:line:column`, as far as it is known. */
export const placeOf = ({ path, line, column }: Location): string =>
  shown(path) + (line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`)

/** A number with its noun: `1 finding`, `2 findings`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** How many findings there are of each severity, worst first, without the severities nobody met. */
export function tally(findings: readonly Finding[]): readonly (readonly [severity: Severity, number: number])[] {
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .reverse()
}

/** The decision in one line, the same in every report that people read. */
export function verdictLine({ outcome, blocking, faults, policy }: Verdict): string {
  const blocked = `${count(blocking.length, 'finding')} at or above ${policy.failOn} (${tally(blocking)
    .map(([severity, number]) => `${number} ${severity}`)
    .join(', ')})`
  const missing = `${count(faults.length, 'thing')} could not be inspected`
  if (outcome === 'blocked') return `blocked: ${blocked}${faults.length === 0 ? '' : `; also incomplete: ${missing}`}`
  if (outcome === 'incomplete') return `incomplete: ${missing}`
  return policy.failOn === 'none' ? 'pass: nothing blocks by this policy' : `pass: nothing at or above ${policy.failOn}`
}

/** What was looked at and what is listed, in one line. */
export function summaryLine({ report, noted, waived, known, fixed }: Verdict): string {
  const also = [
    [noted.length, 'below the level'],
    [waived.length, 'waived'],
    [known.length, 'known'],
    [fixed.length, 'fixed'],
  ] as const
  const parts = also.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return [`inspected ${count(report.inspected.length, 'file')} with ${count(ruleIds(report).size, 'rule')}`, ...parts].join('; ')
}

/** What is known and what is fixed, as titles that say since when. */
export const knownTitle = ({ report }: Verdict): string => `known before${report.comparison ? `, in ${shown(report.comparison.with)}` : ''}`
export const fixedTitle = ({ report }: Verdict): string => `fixed${report.comparison ? ` since ${shown(report.comparison.with)}` : ''}`

/** What the change itself accepts, as a title, and whether that counts. */
export const newlyWaivedTitle = ({ newlyWaived, blocking }: Verdict): string => {
  const refused = newlyWaived.filter(({ finding }) => blocking.includes(finding)).length
  return `waived by this change${refused === 0 ? '' : `; ${refused} ${refused === 1 ? 'does' : 'do'} not count, because nobody accepts their own findings (new-ignores: refuse)`}`
}

/** How many dependencies changed, by kind: `1 replaced, 3 added`. Empty where none did. */
export const changeCounts = ({ changes }: DependencyChanges): string =>
  [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}`).join(', ')

/** True where it is known how old some of what came in is: a column for it is only shown then. */
export const anyAge = ({ changes }: DependencyChanges): boolean => changes.some(({ after }) => after?.age !== undefined)

/** One changed dependency in words. */
export const changeLine = ({ kind, name, before, after }: DependencyChange): string =>
  shown(
    `${kind} ${name} ${[before, after]
      .flatMap((one) => one?.version ?? [])
      .filter((one, index, all) => all.indexOf(one) === index)
      .join(' → ')}`,
  )

const ruleIds = ({ rules }: Report): ReadonlySet<string> => new Set(rules.map(({ id }) => id))

/** A waiver as a sentence. */
export const waiverLine = ({ reason, until }: Waiver): string =>
  `${shown(reason)} (${until === noLastDay ? 'said in the source' : `until ${shown(until)}`})`

/** The rules of a report by id. */
export const rulesOf = ({ rules }: Report): ReadonlyMap<string, RuleInfo> => new Map(rules.map((rule) => [rule.id, rule]))

/** Findings of one rule and severity together, in the order of the worst of each. */
export function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}

/** A value as JSON that is safe in a log and still means the same. */
export const safeJson = (value: unknown, indent?: number): string => `${plainJson(JSON.stringify(value, null, indent))}\n`

/** Orders text by path for reports that go file by file. */
export const byPath = (a: readonly [string, unknown], b: readonly [string, unknown]): number => compare(a[0], b[0])
