import { createHash } from 'node:crypto'
import { applyFixes, type FixedFile } from '../check/fix.ts'
import { withoutCredentials } from '../core/address.ts'
import type { Edit } from '../core/finding.ts'
import { plain } from '../core/plain.ts'
import type { Verdict } from '../core/policy.ts'
import { frame, lineStarts } from '../core/report.ts'
import { openCommit } from '../io/commit.ts'
import { type LineRange, linesChanged } from '../io/git.ts'
import { shown } from '../reporters/words.ts'

/** A change of some lines of a file that a reviewer can take with one click. `marker` tells it from every other. */
export interface Suggestion {
  readonly path: string
  readonly start: number
  readonly line: number
  readonly marker: string
  readonly body: string
}

/** Most suggestions of one review, and most lines of one. */
const suggestionsMax = 20
const linesMax = 20

/**
 * The fixes of what is listed openly, for somebody to look at before they take one, where the change itself touched the lines: GitHub takes no remark on others.
 * @param head commit that the lines are counted in: a file that is another there has none.
 */
export function suggestionsOf(verdict: Verdict, root: string, base: string, head: string): readonly Suggestion[] {
  const files = applyFixes([...verdict.blocking, ...verdict.noted], verdict.report.texts, 'all', () => true)
  const proposed = files.length === 0 ? undefined : openCommit(root, head)
  const found: Suggestion[] = []
  for (const file of files) {
    if (file.before.includes('\r') || !proposed?.sameAs(root, file.path)) continue
    const changed = linesChanged(root, base, file.path)
    for (const one of groups(file)) {
      if (found.length === suggestionsMax) return found
      const inside = changed.some(({ from, to }) => from <= one.from && one.to <= to)
      const suggestion = inside ? write(verdict, file, one) : undefined
      if (suggestion) found.push(suggestion)
    }
  }
  return found
}

interface Group extends LineRange {
  readonly edits: readonly Edit[]
}

/** Edits that touch the same lines, or lines next to each other, belong together. */
function groups({ before, edits }: FixedFile): readonly Group[] {
  const starts = lineStarts(before)
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1
  const all: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const from = lineAt(edit.start)
    // An edit that ends with a line's end leaves the next line alone.
    const to = Math.max(from, lineAt(edit.end > edit.start ? edit.end - 1 : edit.end))
    const last = all.at(-1)
    if (last && from <= last.to + 1) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else all.push({ from, to, edits: [edit] })
  }
  return all
}

/** Undefined for what must not be repeated, such as a line with a secret, or cannot be shown as it is. */
function write(verdict: Verdict, { path, before, fixed }: FixedFile, { from, to, edits }: Group): Suggestion | undefined {
  if (to - from >= linesMax) return undefined
  for (let line = from; line <= to; line++) if (frame(verdict.report, { path, line }) === undefined) return undefined
  const starts = lineStarts(before)
  const start = starts[from - 1] ?? 0
  const end = starts[to] ?? before.length
  let text = ''
  let at = start
  for (const edit of edits) {
    text += before.slice(at, edit.start) + edit.text
    at = edit.end
  }
  text += before.slice(at, Math.max(at, end))
  if (plain(text, '\n\t') !== text || withoutCredentials(text) !== text) return undefined
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const near = fixed.filter(({ at: { line = 0, endLine = line } }) => line <= to && endLine >= from)
  const fixes = near.flatMap((one) => one.fixes?.[0] ?? [])
  const titles = [...new Set(fixes.map((one) => shown(one.title)))]
  const marker = `<!-- sealgate ${createHash('sha256')
    .update([path, before.slice(start, end), text].join('\0'))
    .digest('hex')
    .slice(0, 24)} -->`
  const title = (titles.join('; ') || 'Mend it').replace(/[`<]/g, "'")
  const doubt = fixes.every(({ safe }) => safe) ? '' : ' It changes what happens: see that nothing needs it as it was.'
  return {
    path,
    start: from,
    line: to,
    marker,
    body: `${marker}\n\`${title}\`${doubt}\n${fence}suggestion\n${text.replace(/\n$/, '')}${text === '' ? '' : '\n'}${fence}`,
  }
}
