import type { Fault } from '../core/fault.ts'
import type { Edit, Finding, Fix, Location, Severity } from '../core/finding.ts'
import { exitCode, type Verdict, type Waiver } from '../core/policy.ts'
import { frame, lineStarts, type Report } from '../core/report.ts'
import type { RuleInfo } from '../core/rule.ts'
import type { Reporter } from './index.ts'
import { fingerprintHash } from './json.ts'
import { lineHashes } from './line-hashes.ts'
import { count, messageOf, safeJson, shown, waiverLine } from './words.ts'

/**
 * Most results that GitHub takes of a run; the worst are given, and of them it keeps the first 5,000.
 * Source: https://docs.github.com/code-security/code-scanning/reference/sarif-files/sarif-support-for-code-scanning
 */
const resultsMax = 25_000

/** Most steps of one flow that are given; GitHub reads 10,000. */
const stepsMax = 1_000

/**
 * For code scanning: SARIF 2.1.0, one run. Findings that are waived or known are suppressed results; faults are
 * notifications, and then the run is not successful.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (verdict, { version }) => {
  const rules = [...new Map(verdict.report.rules.map((rule) => [rule.id, rule])).values()]
  const all = listed(verdict)
  const results = all.slice(0, resultsMax)
  const met = new Set(results.map(({ finding }) => finding.rule))
  const context: Context = {
    report: verdict.report,
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    hashes: new Map(),
    starts: new Map(),
    compared: verdict.report.comparison !== undefined,
  }
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sealgate', version, semanticVersion: version, rules: rules.map((rule) => descriptor(rule, met.has(rule.id))) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: verdict.faults.length === 0,
            exitCode: exitCode(verdict),
            toolExecutionNotifications: verdict.faults.map(notification),
            toolConfigurationNotifications: [...leftOut(all.length - results.length), ...verdict.expired.map(expired)],
          },
        ],
        results: results.map((one) => result(one, context)),
        properties: { outcome: verdict.outcome, inspected: verdict.report.inspected.length },
      },
    ],
  })
}

/** One finding with the decision on it. */
interface Listed {
  readonly finding: Finding
  readonly state: 'open' | 'known' | Waiver
}

/** What matters most first: when results are left out, it is from the end. */
const listed = ({ blocking, noted, waived, known }: Verdict): readonly Listed[] => [
  ...[...blocking, ...noted].map((finding) => ({ finding, state: 'open' }) as const),
  ...waived.map(({ finding, waiver }) => ({ finding, state: waiver })),
  ...known.map((finding) => ({ finding, state: 'known' }) as const),
]

interface Context {
  readonly report: Report
  readonly ruleIndex: ReadonlyMap<string, number>
  readonly hashes: Map<string, readonly string[]>
  readonly starts: Map<string, readonly number[]>
  /** True where the run knows which findings are new. */
  readonly compared: boolean
}

const levels: Readonly<Record<Severity, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', note: 'note' }

/** Scores in the middle of the bands that GitHub shows as critical, high, medium and low. */
const scores: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', note: '1.0' }

/** A rule, with its help only where there is a result to read it for: there are thousands of rules. */
const descriptor = ({ id, reads, severity, confidence = 'high', title, why, fix, sources }: RuleInfo, met: boolean): object => ({
  id,
  name: id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: met
    ? {
        text: `${why}\n\nFix: ${fix}\n\n${sources.map(linkOf).join('\n')}`,
        markdown: `${why}\n\n**Fix:** ${fix}\n\n${sources.map((source) => `- ${linkOf(source)}`).join('\n')}`,
      }
    : undefined,
  helpUri: linkOf(sources.find((source) => source.startsWith('https://')) ?? sources[0] ?? ''),
  defaultConfiguration: { level: levels[severity] },
  properties: {
    tags: ['security', reads, ...sources.flatMap(cweTag)],
    precision: confidence,
    'security-severity': scores[severity],
  },
})

const cweNumber = (source: string): string | undefined => /^CWE-(\d+)$/.exec(source)?.[1]

const cweTag = (source: string): readonly string[] => {
  const number = cweNumber(source)
  return number === undefined ? [] : [`external/cwe/cwe-${number}`]
}

const linkOf = (source: string): string => {
  const number = cweNumber(source)
  return number === undefined ? source : `https://cwe.mitre.org/data/definitions/${number}.html`
}

function result({ finding, state }: Listed, context: Context): object {
  const { report, ruleIndex, compared } = context
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule),
    level: levels[finding.severity],
    message: { text: messageOf(report, finding) },
    locations: [{ physicalLocation: physical(finding.at) }],
    partialFingerprints: { primaryLocationLineHash: lineHash(finding.at, context), 'sealgate/v1': fingerprintHash(finding) },
    ...(compared ? { baselineState: state === 'known' ? 'unchanged' : 'new' } : {}),
    ...(state === 'open' ? {} : { suppressions: [suppression(state)] }),
    ...(finding.trace === undefined || finding.trace.length === 0 ? {} : { codeFlows: [codeFlow(finding, report)] }),
    ...fixesOf(finding, context),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      persona: finding.persona,
      kind: finding.kind,
      class: finding.class,
    },
  }
}

const suppression = (state: 'known' | Waiver): object =>
  state === 'known'
    ? { kind: 'external', status: 'accepted', justification: 'known before this change' }
    : { kind: 'external', status: 'accepted', justification: waiverLine(state) }

/** The same value as GitHub's upload step, or of line 1 where the place has no line. Undefined where the text is unknown. */
function lineHash({ path, line = 1 }: Location, { report, hashes }: Context): string | undefined {
  const text = report.texts.get(path)
  if (text === undefined) return undefined
  const known = hashes.get(path) ?? lineHashes(text)
  hashes.set(path, known)
  return known[line - 1]
}

const physical = (at: Location): object => ({ artifactLocation: { uri: uri(at.path) }, region: region(at) })

/** A place always has a beginning; an end only where it lies behind it. */
function region({ line = 1, column = 1, endLine, endColumn }: Location): object {
  const ends = endLine !== undefined && endLine > line ? { endLine, endColumn } : {}
  const endsInLine = (endLine ?? line) === line && endColumn !== undefined && endColumn >= column ? { endLine: line, endColumn } : {}
  return { startLine: line, startColumn: column, ...ends, ...endsInLine }
}

/** A path as a relative URI reference. A colon in its first part would be read as a scheme. */
function uri(path: string): string {
  const encoded = encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')
  return encoded.replace(/^[^/]*/, (first) => first.replaceAll(':', '%3A')).replace(/^\/(?=\/)/, '/.')
}

const codeFlow = ({ trace = [] }: Finding, report: Report): object => ({
  threadFlows: [
    {
      locations: trace.slice(-stepsMax).map((step) => ({
        location: { physicalLocation: physical(step.at), message: { text: messageOf(report, step) } },
      })),
    },
  ],
})

/** Automatic fixes, as edits. One that touches a line with a secret would repeat the secret: it is left out. */
function fixesOf(finding: Finding, context: Context): object {
  if (finding.kind === 'secret') return {}
  const fixes = (finding.fixes ?? []).flatMap((fix) => {
    const changes = changesOf(fix, context)
    return changes === undefined ? [] : [{ description: { text: shown(fix.title) }, artifactChanges: changes }]
  })
  return fixes.length === 0 ? {} : { fixes }
}

function changesOf({ edits }: Fix, context: Context): readonly object[] | undefined {
  const files = new Map<string, object[]>()
  for (const edit of edits) {
    const replacement = replacementOf(edit, context)
    if (replacement === undefined) return undefined
    const before = files.get(edit.path)
    if (before) before.push(replacement)
    else files.set(edit.path, [replacement])
  }
  return files.size === 0 ? undefined : [...files].map(([path, replacements]) => ({ artifactLocation: { uri: uri(path) }, replacements }))
}

function replacementOf({ path, start, end, text }: Edit, { report, starts }: Context): object | undefined {
  const whole = report.texts.get(path)
  if (whole === undefined) return undefined
  const lines = starts.get(path) ?? lineStarts(whole)
  starts.set(path, lines)
  const from = positionOf(lines, start)
  const to = positionOf(lines, end)
  for (let line = from.line; line <= to.line; line++) if (frame(report, { path, line }) === undefined) return undefined
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  return { deletedRegion, ...(text === '' ? {} : { insertedContent: { text } }) }
}

function positionOf(lines: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

const notification = ({ code, message, hint, at }: Fault): object => ({
  descriptor: { id: code },
  level: 'error',
  message: { text: `${shown(message)}; hint: ${shown(hint)}` },
  ...(at === undefined ? {} : { locations: [{ physicalLocation: physical(at) }] }),
})

const leftOut = (number: number): readonly object[] =>
  number === 0
    ? []
    : [
        {
          descriptor: { id: 'results-left-out' },
          level: 'note',
          message: { text: `${count(number, 'result')} left out here: the ${resultsMax} worst are given` },
        },
      ]

const expired = (waiver: Waiver): object => ({
  descriptor: { id: 'expired-waiver' },
  level: 'warning',
  message: { text: `the waiver of ${shown(waiver.rule)} in ${shown(waiver.path)} no longer holds: ${waiverLine(waiver)}` },
})
