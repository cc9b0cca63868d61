/**
 * Text that is safe on a terminal and in a log: control, bidirectional and invisible characters are written as escapes,
 * so that a file name cannot move the cursor, start a workflow command or read backwards. `keep` lists the few that stay.
 */
export function plain(text: string, keep = ''): string {
  return text
    .toWellFormed()
    .replace(unsafe, (character) => (keep.includes(character) ? character : escaped(character)))
    .replace(command, escaped)
}

/**
 * What GitHub's runner takes for a command in any line of a log: `::` at its start, blanks before it aside, and `##[`
 * anywhere. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const command = /(?<=^\s*):(?=:)|#(?=#\[)/gm

/** Everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const unsafe = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** JSON text in which everything that `plain` escapes stands as JSON's own escape: it means the same. Line ends stay. */
export const plainJson = (json: string): string =>
  json
    .toWellFormed()
    .replace(unsafe, (character) => (character === '\n' ? character : [...Array(character.length).keys()].map((at) => unit(character, at)).join('')))
    .replace(command, (character) => unit(character, 0))

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
