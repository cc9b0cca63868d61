/**
 * Text that is safe on a terminal and in a log: control, bidirectional and invisible characters are written as escapes,
 * so that a file name cannot move the cursor, start a workflow command or read backwards. `keep` lists the few that stay.
 */
export function plain(text: string, keep = ''): string {
  const safe = text
    .toWellFormed()
    .replace(doubtful, (part) => part.replace(unsafe, (character) => (keep.includes(character) ? character : escaped(character))))
  return mayCommand(safe) ? safe.replace(command, escaped) : safe
}

/**
 * What GitHub's runner takes for a command in any line of a log: `::` at its start, blanks before it aside, and `##[`
 * anywhere. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const command = /(?<=^\s*):(?=:)|#(?=#\[)/gm

/** What the search for commands costs is spent only where there may be one: reports have megabytes. */
const mayCommand = (text: string): boolean => text.includes('::') || text.includes('##[')

/** Everything but printable ASCII: only there is it worth asking for the kind of each character. */
const doubtful = /[^ -~]+/g

/** Everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const unsafe = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** JSON text in which everything that `plain` escapes stands as JSON's own escape: it means the same. Line ends stay. */
export function plainJson(json: string): string {
  const safe = json
    .toWellFormed()
    .replace(doubtful, (part) =>
      part === '\n'
        ? part
        : part.replace(unsafe, (character) =>
            character === '\n' ? character : [...Array(character.length).keys()].map((at) => unit(character, at)).join(''),
          ),
    )
  return mayCommand(safe) ? safe.replace(command, (character) => unit(character, 0)) : safe
}

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
