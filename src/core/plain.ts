/**
 * Text that is safe on a terminal and in a log: control, bidirectional and invisible characters are written as escapes,
 * so that a file name cannot move the cursor, start a workflow command or read backwards. `keep` lists the few that stay.
 */
export function plain(text: string, keep = ''): string {
  return text.toWellFormed().replace(unsafe, (character) => (keep.includes(character) ? character : escape(character)))
}

/** Everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const unsafe = /[\p{C}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/gu

const escape = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
