import { withoutCredentials } from './address.ts'
import type { Comparison } from './compare.ts'
import type { DependencyChanges } from './dependencies.ts'
import type { Fault } from './fault.ts'
import { compare, type Finding, type Location } from './finding.ts'
import type { RuleInfo } from './rule.ts'

/** What the gate learned: what it looked at, what it found, what it could not do. */
export interface Report {
  /** Paths that were read and understood, in order. "No findings" of an empty list is not a pass. */
  readonly inspected: readonly string[]
  readonly findings: readonly Finding[]
  readonly faults: readonly Fault[]
  /** Files of which only the text was looked at, and why: no fault, as nobody wrote them by hand here. */
  readonly skipped?: readonly Skipped[]
  /** Every rule that ran. */
  readonly rules: readonly RuleInfo[]
  /** Text of each file that has a finding, for code frames and fingerprints. Never printed where a secret lies. */
  readonly texts: ReadonlyMap<string, string>
  /** What of it was there before, where something to compare with was given. */
  readonly comparison?: Comparison
  /** What changed in the dependencies, where something to compare with was given. */
  readonly dependencies?: DependencyChanges
  /** How old the releases are that are locked, by `releaseKey`: where registries were asked and said so. */
  readonly ages?: ReadonlyMap<string, string>
}

export interface Skipped {
  readonly path: string
  readonly reason: 'minified' | 'generated' | 'vendored'
}

export const emptyReport: Report = { inspected: [], findings: [], faults: [], rules: [], texts: new Map() }

/** Several reports as one: paths in order, everything else in the order given. */
export function merge(reports: readonly Report[]): Report {
  const skipped = reports.flatMap((report) => report.skipped ?? [])
  const ages = new Map(reports.flatMap((report) => [...(report.ages ?? [])]))
  return {
    ...(skipped.length > 0 ? { skipped } : {}),
    ...(ages.size > 0 ? { ages } : {}),
    inspected: [...new Set(reports.flatMap(({ inspected }) => inspected))].sort(compare),
    findings: reports.flatMap(({ findings }) => findings),
    faults: reports.flatMap(({ faults }) => faults),
    rules: reports.flatMap(({ rules }) => rules),
    texts: new Map(reports.flatMap(({ texts }) => [...texts])),
  }
}

/** Characters of a source line that are shown around a finding. */
export const frameCharsMax = 160

/** One line of a code frame, cut to what a reader can take in. `column` is where the place begins in `text`, from 1. */
export interface Frame {
  readonly line: number
  readonly text: string
  readonly column: number
  readonly length: number
}

/**
 * The source line of a place: escape it before it leaves. Credentials in addresses are masked. Undefined where there is
 * no text, and for every line that holds a secret, whatever the finding is about.
 */
export function frame(report: Report, at: Location): Frame | undefined {
  const text = report.texts.get(at.path)
  if (text === undefined || at.line === undefined) return undefined
  if (notesOf(report).secrets.get(at.path)?.has(at.line)) return undefined
  const line = lineOf(report, at.path, at.line)
  if (line === undefined) return undefined
  // Masked before it is cut: half an address would not be known for one.
  const whole = withoutCredentials(line)
  const column = Math.min(at.column ?? 1, whole.length + 1)
  const end = at.endLine === undefined || at.endLine === at.line ? (at.endColumn ?? column + 1) : whole.length + 1
  const start = whole.length <= frameCharsMax ? 0 : Math.max(0, Math.min(column - 1 - 40, whole.length - frameCharsMax))
  const shown = whole.slice(start, start + frameCharsMax)
  return { line: at.line, text: shown, column: column - start, length: Math.max(1, Math.min(end - column, shown.length - (column - start) + 1)) }
}

/** Text of one line of an inspected file as it is, secrets and all: to compare with, never to show. */
export function lineOf(report: Report, path: string, line: number): string | undefined {
  const text = report.texts.get(path)
  if (text === undefined) return undefined
  const { starts } = notesOf(report)
  const known = starts.get(path) ?? lineStarts(text)
  starts.set(path, known)
  return lineAt(text, known, line)
}

/**
 * A text about a place, with every secret that was found on the place's lines masked: a message may quote what it is
 * about. Secrets shorter than `secretCharsMin` are words that stand in any sentence.
 */
export function withoutSecrets(report: Report, at: Location, text: string): string {
  const words = notesOf(report).words.get(at.path)
  if (words === undefined || at.line === undefined) return text
  let masked = text
  const last = Math.min(at.endLine ?? at.line, at.line + secretLinesMax)
  for (let line = at.line; line <= last; line++) {
    const secrets = words.get(line) ?? []
    if (secrets.length > secretsMax) return 'the text of this finding is not shown: its line holds many secrets'
    for (const secret of secrets) masked = masked.replaceAll(secret, '***')
  }
  return masked
}

/** Every secret that was found, line by line as it stands: for the log's own mask, and nothing else. */
export function secretsIn(report: Report): ReadonlySet<string> {
  const found = [...notesOf(report).words.values()].flatMap((lines) => [...lines.values()].flat())
  return new Set(found.filter((secret) => secret.length >= maskedCharsMin).slice(0, maskedMax))
}

/** Shortest secret that is masked in a log, in UTF-16 units: a shorter one is part of too many words. */
const maskedCharsMin = 8

/** Most secrets that are masked in a log. */
const maskedMax = 1000

/** Most secrets of one line that are looked for in each message about it. */
const secretsMax = 200

/** Shortest secret that is masked in messages, in UTF-16 units. */
const secretCharsMin = 6

/** Most lines of one place that are looked through for secrets. */
const secretLinesMax = 200

/** What frames need of a report again and again, worked out once: lines that hold secrets, and where each file's lines begin. */
interface Notes {
  readonly secrets: ReadonlyMap<string, ReadonlySet<number>>
  /** The secrets themselves by path and line, for masking; never printed. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>
  readonly starts: Map<string, readonly number[]>
}
const notes = new WeakMap<Report, Notes>()

function notesOf(report: Report): Notes {
  const known = notes.get(report)
  if (known) return known
  const secrets = new Map<string, Set<number>>()
  const words = new Map<string, Map<number, string[]>>()
  const starts = new Map<string, readonly number[]>()
  for (const { kind, at } of report.findings) {
    if (kind !== 'secret' || at.line === undefined) continue
    const lines = secrets.get(at.path) ?? new Set<number>()
    for (let line = at.line; line <= (at.endLine ?? at.line); line++) lines.add(line)
    secrets.set(at.path, lines)
    const text = report.texts.get(at.path)
    if (text === undefined || at.column === undefined) continue
    const known = starts.get(at.path) ?? lineStarts(text)
    starts.set(at.path, known)
    const byLine = words.get(at.path) ?? new Map<number, string[]>()
    words.set(at.path, byLine)
    for (let line = at.line; line <= (at.endLine ?? at.line); line++) {
      const whole = lineAt(text, known, line) ?? ''
      const from = line === at.line ? at.column - 1 : 0
      const word = whole.slice(from, line === (at.endLine ?? at.line) && at.endColumn !== undefined ? at.endColumn - 1 : undefined).trim()
      if (word.length < secretCharsMin) continue
      const before = byLine.get(line)
      if (before) before.push(word)
      else byLine.set(line, [word])
    }
  }
  const made: Notes = { secrets, words, starts }
  notes.set(report, made)
  return made
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Text of one line, from 1, without its end. */
function lineAt(text: string, starts: readonly number[], line: number): string | undefined {
  const start = starts[line - 1]
  if (start === undefined) return undefined
  const next = starts[line]
  return text.slice(start, next === undefined ? text.length : next - 1).replace(/\r$/, '')
}
