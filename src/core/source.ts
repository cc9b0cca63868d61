/** Languages whose files are read, by what follows data in them; `text` has no front end and is only looked at as text. */
export const languages = ['javascript', 'typescript', 'python', 'java', 'go', 'php', 'ruby', 'csharp', 'bash', 'template', 'text'] as const
export type Language = (typeof languages)[number]

/** One file of source code. Text is as the file has it: hostile until it is escaped. */
export interface SourceFile {
  readonly path: string
  readonly language: Language
  readonly text: string
  /** Offsets at which lines begin. */
  readonly starts: readonly number[]
}

/** Line and column, from 1, of an offset of the text. */
export function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
