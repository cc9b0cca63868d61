import type { Fault } from '../core/fault.ts'
import { type Finding, type Location, rank } from '../core/finding.ts'
import type { Verdict } from '../core/policy.ts'
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
  const of = (finding: Finding): Annotation => ({
    at: finding.at,
    title: `${finding.severity}: ${shown(finding.rule)}`,
    message: `${messageOf(verdict.report, finding)}\n${fixOf(verdict.report, finding)}`,
  })
  const blocking = verdict.blocking.map(of)
  const errors = [...blocking.slice(0, findingsFirst), ...verdict.faults.map(ofFault), ...blocking.slice(findingsFirst)]
  const doubtful = verdict.noted.filter(({ severity }) => rank(severity) >= rank('medium')).map(of)
  const expired = verdict.expired.map((waiver) => ({
    at: undefined,
    title: 'a waiver no longer holds',
    message: `${shown(waiver.rule)} in ${shown(waiver.path)}: ${waiverLine(waiver)}`,
  }))
  const mild = verdict.noted.filter(({ severity }) => rank(severity) < rank('medium')).map(of)
  return [...commands('error', errors), ...commands('warning', [...expired, ...doubtful]), ...commands('notice', mild), last(verdict)].join('')
}

/** A fault that ended a run before there was a verdict, as an annotation. */
export const faultCommand = (fault: Fault): string => command('error', { ...ofFault(fault), title: 'sealgate could not decide' })

interface Annotation {
  readonly at: Location | undefined
  readonly title: string
  readonly message: string
}

const ofFault = ({ message, hint, at }: Fault): Annotation => ({
  at,
  title: 'could not be inspected',
  message: `${shown(message)}\nhint: ${shown(hint)}`,
})

function* commands(type: 'error' | 'warning' | 'notice', annotations: readonly Annotation[]): Generator<string> {
  const all = annotations.length <= annotationsMax
  for (const annotation of all ? annotations : annotations.slice(0, annotationsMax - 1)) yield command(type, annotation)
  if (!all) {
    const left = annotations.length - annotationsMax + 1
    yield command(type, {
      at: undefined,
      title: `${left} more`,
      message: `${count(left, `more ${type}`)} not shown here: see the job summary or the report files`,
    })
  }
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

const last = (verdict: Verdict): string => `${verdictLine(verdict)}\n`

/** Escapes the text of a command. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Escapes a property of a command. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
