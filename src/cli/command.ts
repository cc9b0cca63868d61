import { parseArgs } from 'node:util'
import { Fault } from '../core/fault.ts'
import { nearest } from '../core/nearest.ts'

/** One flag of a command. Its name is the key it is listed under, and the same as the action's input and the configuration's key. */
export interface Flag {
  readonly help: string
  /** What stands for the value in the help: `FILE`. A flag without it takes no value. */
  readonly value?: string
  /** The values that are accepted; any where left out. */
  readonly choices?: readonly string[]
  /** May be given several times; then its values are collected. A comma separates values, too. */
  readonly list?: boolean
  /** A comma is part of a list's value. */
  readonly whole?: boolean
  /** The value may be left out: `--fix` and `--fix=all`. */
  readonly optionalValue?: boolean
}
export type Flags = Readonly<Record<string, Flag>>

/** The flags a user gave: `true` for one without value, every value in order for a list. */
export interface Given {
  readonly words: readonly string[]
  text(flag: string): string | undefined
  list(flag: string): readonly string[]
  has(flag: string): boolean
}

/** What a command may touch besides files: injected, so that nothing else is. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Date
  /** True when a person reads stdout; colour and frames are for people. */
  readonly colour: boolean
  /** True when a person watches stderr: only then is progress shown. */
  readonly watched: boolean
  /** Asks whoever sits there, and gives one line; undefined where nobody does, as in CI. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  out(text: string): void
  err(text: string): void
}

/** One verb of the command line. Help, completion and the check of its flags come from this. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What follows the verb: `[PATH…]`. */
  readonly operands: string
  readonly examples: readonly (readonly [line: string, meaning: string])[]
  readonly flags: Flags
  /** Further text of the help page. */
  readonly notes?: string
  /** Gives the exit code. A Fault it throws ends the run with code 2 (`usage`, `configuration`) or 3. */
  run(given: Given, terminal: Terminal): Promise<number>
}

/**
 * Reads a command's arguments.
 * @throws Fault `usage` that names the nearest right flag or value.
 */
export function parse(args: readonly string[], { name, flags }: Command): Given {
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { value }]) => [flag, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const),
  )
  const prepared = args.map((arg) => (flags[arg.slice(2)]?.optionalValue && arg.startsWith('--') ? `${arg}=` : arg))
  const { tokens } = parseArgs({ args: prepared, options, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string[]>()
  const words: string[] = []
  const wrong = (what: string, hint: string): Fault => new Fault('usage', what, { hint: `${hint}; \`sealgate ${name} --help\` shows all flags` })
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!flag) {
      const near = nearest(token.name, Object.keys(flags))
      throw wrong(`${token.rawName} is no flag of \`sealgate ${name}\``, near === undefined ? 'check its spelling' : `did you mean --${near}`)
    }
    if (flag.value === undefined && token.value !== undefined) throw wrong(`--${token.name} takes no value`, `write --${token.name} alone`)
    if (flag.value !== undefined && (token.value === undefined || (token.value === '' && !flag.optionalValue)))
      throw wrong(`--${token.name} needs a value`, `write --${token.name} ${flag.value}`)
    const before = values.get(token.name)
    if (before && !flag.list && flag.value !== undefined) throw wrong(`--${token.name} is given twice`, 'give it once')
    const parts = flag.list && !flag.whole ? (token.value ?? '').split(',') : [token.value ?? '']
    for (const part of parts) {
      if (flag.choices && !(flag.optionalValue && part === '') && !flag.choices.includes(part)) {
        const near = nearest(part, flag.choices)
        throw wrong(
          `--${token.name} cannot be ${JSON.stringify(part)}`,
          near === undefined ? `choose one of ${flag.choices.join(', ')}` : `did you mean ${near}? The choices are ${flag.choices.join(', ')}`,
        )
      }
    }
    values.set(token.name, [...(before ?? []), ...parts])
  }
  return {
    words,
    text: (flag) => values.get(flag)?.[0],
    list: (flag) => values.get(flag) ?? [],
    has: (flag) => values.has(flag),
  }
}

/** Help page of one command: examples first. */
export function helpOf({ name, summary, operands, examples, flags, notes }: Command): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  const label = ([flag, { value, optionalValue }]: readonly [string, Flag]): string =>
    `--${flag}${value === undefined ? '' : optionalValue ? `[=${value}]` : ` ${value}`}`
  const rows = Object.entries(flags)
  const column = Math.min(34, Math.max(0, ...rows.map((row) => label(row).length)))
  return [
    `sealgate ${name} ${operands}`.trim(),
    `${summary}`,
    '',
    'Examples',
    ...examples.map(([line, meaning]) => `  ${line.padEnd(width)}   ${meaning}`),
    ...(rows.length === 0 ? [] : ['', 'Flags']),
    ...rows.map((row) => `  ${label(row).padEnd(column)}  ${row[1].help}${row[1].choices ? ` (${row[1].choices.join(', ')})` : ''}`),
    ...(notes === undefined ? [] : ['', notes]),
    '',
  ].join('\n')
}
