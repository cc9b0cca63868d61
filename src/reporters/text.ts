import { styleText } from 'node:util'
import type { Fault } from '../core/fault.ts'
import type { Finding, Severity } from '../core/finding.ts'
import { plain } from '../core/plain.ts'
import type { Verdict, Waived, Waiver } from '../core/policy.ts'
import { frame } from '../core/report.ts'
import type { RuleInfo } from '../core/rule.ts'
import type { Reporter } from './index.ts'
import {
  byRule,
  changeCounts,
  changeLine,
  count,
  fixedTitle,
  fixOf,
  knownTitle,
  messageOf,
  newlyWaivedTitle,
  placeOf,
  rulesOf,
  shown,
  summaryLine,
  verdictLine,
  waiverLine,
} from './words.ts'

/** Findings of one rule that are shown with their code; further ones get a line each, up to `linesMax`. */
const framesMax = 3
const linesMax = 25

/** Steps of one trace that are shown. */
const stepsMax = 12

/** For people: what, where, why and what to do, findings of one rule together, the verdict in the last line. */
export const text: Reporter = (verdict, { colour }) => {
  const paint: Paint = colour ? (style, words) => styleText(style, words, { validateStream: false }) : (_, words) => words
  const lines = [...body(verdict, paint), paint('dim', summaryLine(verdict)), paint(outcomeStyle[verdict.outcome], verdictLine(verdict))]
  return `${lines.join('\n')}\n`
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'
type Paint = (style: Style, words: string) => string

const outcomeStyle: Readonly<Record<Verdict['outcome'], Style>> = { pass: 'green', blocked: 'red', incomplete: 'yellow' }
const severityStyle: Readonly<Record<Severity, Style>> = { critical: 'red', high: 'red', medium: 'yellow', low: 'cyan', note: 'dim' }

function* body(verdict: Verdict, paint: Paint): Generator<string> {
  const rules = rulesOf(verdict.report)
  for (const group of byRule(verdict.blocking)) yield* findings(group, verdict, rules, paint)
  if (verdict.noted.length > 0) yield paint('bold', `${count(verdict.noted.length, 'finding')} below the level that blocks`)
  if (verdict.noted.length > 0) yield ''
  for (const group of byRule(verdict.noted)) yield* findings(group, verdict, rules, paint)
  yield* list(newlyWaivedTitle(verdict), verdict.newlyWaived.map(waivedLine(verdict)), paint)
  yield* list('waived', verdict.waived.map(waivedLine(verdict)), paint)
  yield* list('waivers past their last day', verdict.expired.map(expiredLine), paint)
  const line = (finding: Finding): string => knownLine(verdict, finding)
  yield* list(knownTitle(verdict), verdict.known.map(line), paint)
  yield* list(fixedTitle(verdict), verdict.fixed.map(line), paint)
  const { dependencies } = verdict.report
  if (dependencies) yield* list(`dependencies: ${changeCounts(dependencies)}`, dependencies.changes.map(changeLine), paint)
  yield* list(
    'not followed, as nobody wrote them here',
    (verdict.report.skipped ?? []).map(({ path, reason }) => `${shown(path)}  ${reason}`),
    paint,
  )
  yield* list('could not be inspected', verdict.faults.flatMap(faultLines), paint, Number.POSITIVE_INFINITY)
}

/** All findings of one rule: the rule's own words once, then each place. */
function* findings(group: readonly Finding[], verdict: Verdict, rules: ReadonlyMap<string, RuleInfo>, paint: Paint): Generator<string> {
  const [first] = group
  if (!first) return
  const rule = rules.get(first.rule)
  const many = group.length === 1 ? '' : paint('dim', ` × ${group.length}`)
  yield `${paint(severityStyle[first.severity], `${first.severity}: ${shown(first.rule)}`)}${many}${rule === undefined ? '' : ` · ${rule.title}`}`
  for (const finding of group.slice(0, framesMax)) yield* closeUp(finding, verdict, rule, paint)
  for (const finding of group.slice(framesMax, linesMax)) yield `  ${placeOf(finding.at)}  ${messageOf(verdict.report, finding)}`
  if (group.length > linesMax) yield paint('dim', `  … and ${group.length - linesMax} more of this rule; --format json lists every one`)
  if (rule !== undefined) yield `  ${paint('bold', 'why')}  ${rule.why}`
  if (rule !== undefined) yield `  ${paint('bold', 'fix')}  ${rule.fix}`
  yield ''
}

/** One finding with its line of code, the way that led to it, and its own fix where it has one. */
function* closeUp(finding: Finding, { report }: Verdict, rule: RuleInfo | undefined, paint: Paint): Generator<string> {
  yield `  ${paint('bold', placeOf(finding.at))}`
  const code = frame(report, finding.at)
  if (code !== undefined) {
    const gutter = String(code.line)
    const width = (end: number): number => plain(untabbed(code.text.slice(0, end))).length
    const from = width(code.column - 1)
    yield paint('dim', `    ${gutter} │ `) + plain(untabbed(code.text))
    yield paint('dim', `    ${' '.repeat(gutter.length)} │ `) +
      ' '.repeat(from) +
      paint('red', '^'.repeat(Math.max(1, width(code.column - 1 + code.length) - from)))
  }
  yield `    ${messageOf(report, finding)}`
  const steps = finding.trace ?? []
  for (const step of steps.slice(0, stepsMax)) yield paint('dim', `      ↳ ${placeOf(step.at)}  ${messageOf(report, step)}`)
  if (steps.length > stepsMax) yield paint('dim', `      … and ${count(steps.length - stepsMax, 'step')} more`)
  if (finding.fix !== rule?.fix) yield `    ${paint('bold', 'fix')}  ${fixOf(report, finding)}`
}

/** A tab has no width that all terminals share. */
const untabbed = (code: string): string => code.replaceAll('\t', ' ')

function* list(title: string, lines: readonly string[], paint: Paint, linesShown: number = linesMax): Generator<string> {
  if (lines.length === 0) return
  yield paint('bold', `${title}:`)
  for (const line of lines.slice(0, linesShown)) yield `  ${line}`
  if (lines.length > linesShown) yield paint('dim', `  … and ${lines.length - linesShown} more; --format json lists every one`)
  yield ''
}

const waivedLine =
  ({ report }: Verdict) =>
  ({ finding, waiver }: Waived): string =>
    `${placeOf(finding.at)}  ${finding.severity} ${shown(finding.rule)}: ${messageOf(report, finding)}; ${waiverLine(waiver)}`

const expiredLine = (waiver: Waiver): string => `${shown(waiver.rule)} in ${shown(waiver.path)}: ${waiverLine(waiver)}`

const knownLine = ({ report }: Verdict, finding: Finding): string =>
  `${placeOf(finding.at)}  ${finding.severity} ${shown(finding.rule)}: ${messageOf(report, finding)}`

const faultLines = ({ message, hint, at }: Fault): readonly string[] => [
  `${at === undefined ? '' : `${placeOf(at)}  `}${shown(message)}`,
  `  hint: ${shown(hint)}`,
]
