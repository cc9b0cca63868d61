import type { Fault } from '../core/fault.ts'
import { type Finding, type Location, rank } from '../core/finding.ts'
import type { Waiver } from '../core/policy.ts'
import type { Reporter } from './index.ts'
import { count, fixOf, messageOf, placeOf, shown, verdictLine, waiverLine } from './words.ts'

/** Most annotations of one type that GitHub takes from a step. Source: https://docs.github.com/rest/checks/runs */
const annotationsMax = 10

/** Findings that come before the faults; the rest of the findings comes after them. */
const findingsFirst = 6

/**
 * For GitHub: workflow commands, which become annotations with any token. Of each type the nine worst and one that says
 * how many more there are. Errors are what decides, a blocking finding or a fault; what is noted is a warning or a notice.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = (verdict) => {
  const of =
    (finding: Finding): Draft =>
    () => ({
      at: finding.at,
      title: `${finding.severity}: ${shown(finding.rule)}`,
      message: `${messageOf(verdict.report, finding)}\n${fixOf(verdict.report, finding)}`,
    })
  const ofWaiver =
    (waiver: Waiver): Draft =>
    () => ({
      at: undefined,
      title: 'a waiver no longer holds',
      message: `${shown(waiver.rule)} in ${shown(waiver.path)}: ${waiverLine(waiver)}`,
    })
  const blocking = verdict.blocking.map(of)
  const faults = verdict.faults.map((fault) => () => ofFault(fault))
  const errors = [...blocking.slice(0, findingsFirst), ...faults, ...blocking.slice(findingsFirst)]
  const warnings = [...verdict.expired.map(ofWaiver), ...verdict.noted.filter(({ severity }) => rank(severity) >= rank('medium')).map(of)]
  const notices = verdict.noted.filter(({ severity }) => rank(severity) < rank('medium')).map(of)
  return [...commands('error', errors), ...commands('warning', warnings), ...commands('notice', notices), `${verdictLine(verdict)}\n`].join('')
}

/** A fault that ended a run before there was a verdict, as an annotation. */
export const faultCommand = (fault: Fault): string => command('error', { ...ofFault(fault), title: 'sealgate could not decide' })

interface Annotation {
  readonly at: Location | undefined
  readonly title: string
  readonly message: string
}

/** An annotation that is only made when it is shown: of a hundred thousand, ten are. */
type Draft = () => Annotation

const ofFault = ({ message, hint, at }: Fault): Annotation => ({
  at,
  title: 'could not be inspected',
  message: `${shown(message)}\nhint: ${shown(hint)}`,
})

function* commands(type: 'error' | 'warning' | 'notice', drafts: readonly Draft[]): Generator<string> {
  const all = drafts.length <= annotationsMax
  for (const draft of all ? drafts : drafts.slice(0, annotationsMax - 1)) yield command(type, draft())
  if (all) return
  const left = drafts.length - annotationsMax + 1
  const message = `${count(left, `more ${type}`)} not shown here: see the job summary or the report files`
  yield command(type, { at: undefined, title: `${left} more`, message })
}

function command(type: string, { at, title, message }: Annotation): string {
  // The place stands in the text, too: GitHub drops an annotation's file where it lies outside the diff.
  const where = at === undefined ? [] : [`file=${property(shown(at.path))}`, ...lines(at)]
  const text = at === undefined ? message : `${placeOf(at)}: ${message}`
  return `::${type} ${[...where, `title=${property(title)}`].join(',')}::${data(text)}\n`
}

/** GitHub reads columns only where a place begins and ends in one line. */
function lines({ line, column, endLine, endColumn }: Location): readonly string[] {
  if (line === undefined) return []
  if (endLine !== undefined && endLine !== line) return [`line=${line}`, `endLine=${endLine}`]
  return [`line=${line}`, ...(column === undefined ? [] : [`col=${column}`]), ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`])]
}

/** Escapes the text of a command. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Escapes a property of a command. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
