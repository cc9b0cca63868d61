import type { Edit, Finding, Fix } from '../core/finding.ts'
import { compare } from '../core/finding.ts'
import { lineStarts } from '../core/report.ts'

/** Which fixes are wanted: those that keep behaviour, or all. */
export type FixMode = 'safe' | 'all'

/** One file with its fixes applied. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly edits: readonly Edit[]
  /** The findings whose fix is in it. */
  readonly fixed: readonly Finding[]
}

/**
 * Applies fixes to the texts of a report: for each finding the first fix that is wanted, all of its edits or none. Where two
 * want the same place the first in the order of the text wins; the other is left for the next run. Nothing is written.
 * @param parses tells of a file's new text that it can still be read as what it was; files for which it cannot stay as they are.
 */
export function applyFixes(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  mode: FixMode,
  parses: (path: string, text: string) => boolean,
): readonly FixedFile[] {
  const taken = new Map<string, Edit[]>()
  const fixed = new Map<string, Finding[]>()
  const wanted = findings
    .flatMap((finding): { finding: Finding; fix: Fix }[] => {
      const fix = finding.fixes?.find(({ safe, edits }) => (safe || mode === 'all') && edits.length > 0)
      return fix ? [{ finding, fix }] : []
    })
    .sort((a, b) => compare(a.finding.at.path, b.finding.at.path) || startOf(a.fix) - startOf(b.fix))
  for (const { finding, fix } of wanted) {
    if (!fix.edits.every((edit) => texts.has(edit.path) && free(taken.get(edit.path) ?? [], edit))) continue
    for (const edit of fix.edits) {
      const edits = taken.get(edit.path) ?? []
      if (!edits.some((other) => same(other, edit))) edits.push(edit)
      taken.set(edit.path, edits)
      const there = fixed.get(edit.path) ?? []
      if (!there.includes(finding)) there.push(finding)
      fixed.set(edit.path, there)
    }
  }
  const files: FixedFile[] = []
  for (const path of [...taken.keys()].sort(compare)) {
    const before = texts.get(path) ?? ''
    const edits = [...(taken.get(path) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end || depthOf(b.text) - depthOf(a.text))
    const after = applied(before, edits)
    if (after !== before && parses(path, after)) files.push({ path, before, after, edits, fixed: fixed.get(path) ?? [] })
  }
  return files
}

/** Indentation of an inserted line: what ends a deeper block stands before what goes on with the one around it. */
const depthOf = (text: string): number => /^\r?\n( *)/.exec(text)?.[1]?.length ?? Number.MAX_SAFE_INTEGER

const startOf = ({ edits }: Fix): number => Math.min(...edits.map(({ start }) => start))
const same = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text

/** True where an edit meets no other, or is the same as one. Two different insertions at one place are in each other's way only if both would begin a key. */
function free(others: readonly Edit[], edit: Edit): boolean {
  return others.every((other) => {
    if (same(other, edit)) return true
    if (other.start === other.end && edit.start === edit.end) return other.start !== edit.start || keyOf(other.text) !== keyOf(edit.text)
    return other.end <= edit.start || edit.end <= other.start
  })
}

/** The key that an inserted line gives: two insertions of one key would double it. */
const keyOf = (text: string): string => /^\s*([^\s:]+):/.exec(text)?.[1] ?? text

/** A text with edits that do not meet, in the order of the text. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Lines of context around a change. */
const contextLines = 3

/** What changes, as a unified diff. */
export function unifiedDiff({ path, before, edits }: FixedFile): string {
  const starts = lineStarts(before)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const ends = (line: number): number => starts[line + 1] ?? before.length
  const hunks: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const from = lineOf(edit.start)
    const to = lineOf(Math.max(edit.start, edit.end > edit.start && before[edit.end - 1] === '\n' ? edit.end - 1 : edit.end))
    const last = hunks.at(-1)
    if (last && from - last.to <= 2 * contextLines) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else hunks.push({ from, to, edits: [edit] })
  }
  let shift = 0
  const total = before.endsWith('\n') || before === '' ? starts.length - 1 : starts.length
  const body = hunks.map(({ from, to, edits: inside }) => {
    const start = Math.max(0, from - contextLines)
    const stop = Math.min(total - 1, to + contextLines)
    const offset = starts[start] ?? 0
    const old = before.slice(offset, ends(stop))
    const now = applied(
      old,
      inside.map((edit) => ({ ...edit, start: edit.start - offset, end: edit.end - offset })),
    )
    const a = linesOf(old)
    const b = linesOf(now)
    let head = 0
    while (head < a.length && head < b.length && a[head] === b[head]) head++
    let tail = 0
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
    const header = `@@ -${start + 1},${a.length} +${start + 1 + shift},${b.length} @@`
    shift += b.length - a.length
    return [
      header,
      ...a.slice(0, head).map((line) => ` ${line}`),
      ...a.slice(head, a.length - tail).map((line) => `-${line}`),
      ...b.slice(head, b.length - tail).map((line) => `+${line}`),
      ...a.slice(a.length - tail).map((line) => ` ${line}`),
    ].join('\n')
  })
  return `--- a/${path}\n+++ b/${path}\n${body.join('\n')}\n`
}

const linesOf = (text: string): readonly string[] => {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
