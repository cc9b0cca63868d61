import type { Finding } from './finding.ts'
import { lineOf, type Report } from './report.ts'

/** How a report compares with what was there before: the base of a change, or an accepted baseline. */
export interface Comparison {
  /** What it is compared with, for readers: `the base 0123456789ab`, `baseline.json`. */
  readonly with: string
  /** Findings of the report that were there before. They are listed and do not block. */
  readonly known: ReadonlySet<Finding>
  /** Findings that were there before and are gone. */
  readonly fixed: readonly Finding[]
  /** Findings that the source accepts now and did not before, where that is known. */
  readonly newlyWaived?: ReadonlySet<Finding>
}

/** A finding as it was before: what it is, by `whatOf` or a hash of that, and where. */
export interface Before {
  readonly path: string
  readonly what: string
  readonly finding?: Finding
  /** Whether the source accepted it; left out where that is not known. */
  readonly waived?: boolean
}

/** Longest line that stands for itself, in UTF-16 units; of a longer one, the place alone counts. */
const lineCharsMax = 500

/**
 * What a finding is, free of its file's name and of lines, but not of the text it is about: the same finding in a line
 * that moved is the same, another one of the same kind in its place is not. Worse than it was is not the same either.
 */
export function whatOf(report: Report, { rule, severity, at, subject = '', message }: Finding): string {
  const line = at.line === undefined ? '' : (lineOf(report, at.path, at.line) ?? '')
  const from = (at.column ?? 1) - 1
  const to = at.endLine === undefined || at.endLine === at.line ? (at.endColumn ?? from + 2) - 1 : line.length
  const about = line.length <= lineCharsMax ? line : line.slice(from, Math.min(to, from + lineCharsMax))
  const bare = about
    .replace(ignoreComment, '')
    .replace(/\s+/g, '')
    .replace(/[,;]+$/, '')
  return [rule, severity, free(subject, at.path), free(message, at.path), bare].join('\u0000')
}

/** A comment at the end of a line that accepts what is found there: the finding is the same with it and without. */
const ignoreComment =
  /\s*(?:#|\/\/|\/\*|<!--)\s*(?:sealgate: ?ignore|zizmor: ?ignore|gitleaks:allow|betterleaks:allow|pragma: ?allowlist|nosec\b|nosemgrep\b|noqa\b|eslint-disable)[^*>]*(?:\*\/|-->)?\s*$/i

/** A text without the file's own name and without line numbers. */
const free = (text: string, path: string): string =>
  (path === '' ? text : text.replaceAll(path, '')).replace(/\b(lines?|columns?) \d+/g, '$1').replace(/:\d+(:\d+)?\b/g, '')

/**
 * Tells which findings of a report were there before. Each earlier finding accounts for one, so that a second of the same
 * kind is new. A file that is gone may have its findings in one that was not there: it was renamed.
 * @param what `whatOf`, or a hash of it: what the earlier findings were told by.
 * @param pathsBefore Files that were there before.
 */
export function compareWith(
  name: string,
  report: Report,
  what: (finding: Finding) => string,
  before: readonly Before[],
  pathsBefore: { has(path: string): boolean },
): Comparison {
  const known = new Set<Finding>()
  const newlyWaived = new Set<Finding>()
  const take = (pool: Pool<Before>, key: string, finding: Finding): boolean => {
    const was = pool.take(key)
    if (was === undefined) return false
    known.add(finding)
    if (finding.waiver && was.waived === false) newlyWaived.add(finding)
    return true
  }
  const here = new Pool(before, ({ path, what }) => `${path}\u0000${what}`)
  const left: { readonly finding: Finding; readonly what: string }[] = []
  for (const finding of report.findings) {
    const is = what(finding)
    if (!take(here, `${finding.at.path}\u0000${is}`, finding)) left.push({ finding, what: is })
  }
  const pathsNow = new Set(report.inspected)
  const elsewhere = new Pool(
    here.rest().filter(({ path }) => !pathsNow.has(path)),
    (one) => one.what,
  )
  for (const { finding, what: is } of left)
    if ((pathsBefore.has(finding.at.path) || !take(elsewhere, is, finding)) && finding.waiver) newlyWaived.add(finding)
  // What could not be read now is not mended.
  const unread = new Set(report.faults.flatMap(({ at }) => at?.path ?? []))
  const gone = [...here.rest().filter(({ path }) => pathsNow.has(path)), ...elsewhere.rest()].filter(({ path }) => !unread.has(path))
  return { with: name, known, fixed: gone.flatMap(({ finding }) => finding ?? []), newlyWaived }
}

/** Things that can each be taken once. */
class Pool<T> {
  readonly #byKey = new Map<string, T[]>()

  constructor(all: readonly T[], key: (one: T) => string) {
    for (const one of all) {
      const same = this.#byKey.get(key(one))
      if (same) same.push(one)
      else this.#byKey.set(key(one), [one])
    }
  }

  take(key: string): T | undefined {
    return this.#byKey.get(key)?.pop()
  }

  rest(): readonly T[] {
    return [...this.#byKey.values()].flat()
  }
}
