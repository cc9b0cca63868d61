/**
 * Text that is safe on a terminal and in a log: control, bidirectional and invisible characters are written as escapes,
 * so that a file name cannot move the cursor, start a workflow command or read backwards. `keep` lists the few that stay.
 */
export function plain(text: string, keep = ''): string {
  return text.toWellFormed().replace(unsafe, (character) => (keep.includes(character) ? character : escaped(character)))
}

/** Everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const unsafe = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
