import { fstatSync, writeSync } from 'node:fs'
import process from 'node:process'
import { Fault } from '../core/fault.ts'
import { nearest } from '../core/nearest.ts'
import { plain } from '../core/plain.ts'
import { version } from '../version.ts'
import { helpOf, parse, type Terminal } from './command.ts'
import { verbs } from './index.ts'

/** Runs one command line. Gives the exit code: see `exitCode`, and 2 for wrong usage, 3 for what could not be done, 70 for a bug. */
export async function run(args: readonly string[]): Promise<number> {
  const [word = '--help', ...rest] = args
  try {
    if (word === '--help' || word === '-h' || word === 'help') return await help(rest)
    const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined
    if (!verb) {
      const near = nearest(word, Object.keys(verbs))
      throw new Fault('usage', `${JSON.stringify(word)} is no verb of sealgate`, {
        hint: near === undefined ? 'see `sealgate --help`' : `did you mean \`sealgate ${near}\``,
      })
    }
    const command = await verb.load()
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(helpOf(command))
      return 0
    }
    return await command.run(parse(rest, command), terminal)
  } catch (error) {
    if (error instanceof Fault) {
      const place =
        error.at?.line === undefined ? '' : ` (${error.at.path}:${error.at.line}${error.at.column === undefined ? '' : `:${error.at.column}`})`
      terminal.err(`${plain(`sealgate: ${error.message}${place}`)}\n${plain(`hint: ${error.hint}`)}\n`)
      return error.code === 'usage' || error.code === 'configuration' ? 2 : 3
    }
    terminal.err(
      `sealgate ${version} has a bug: please report it with the lines below\n${error instanceof Error ? plain(error.stack ?? error.message, '\n') : 'unknown'}\n`,
    )
    return 70
  }
}

async function help([word]: readonly string[]): Promise<number> {
  const verb = word !== undefined && Object.hasOwn(verbs, word) ? verbs[word] : undefined
  terminal.out(verb ? helpOf(await verb.load()) : overview())
  return 0
}

const overview = (): string =>
  [
    `sealgate ${version}: gates merges, seals builds, verifies them; offline and failing closed`,
    '',
    'Examples',
    '  sealgate check                          inspect this repository; decide',
    '  sealgate check --format sarif > a.sarif  the same for other tools',
    '  sealgate explain unhashed-package       what a rule looks for, and what to do',
    '',
    'Verbs',
    ...Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`),
    '',
    'sealgate VERB --help shows examples and flags of a verb; --version the version.',
    'Exit codes: 0 pass, 1 blocked, 2 wrong usage or configuration, 3 incomplete, 70 a bug.',
    '',
  ].join('\n')

/** Writes all of it: process.exitCode may end the process before an asynchronous pipe has taken everything. */
function write(handle: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(handle, bytes, offset)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      // A reader that went away (`| head`) is no failure of ours; a full pipe only needs time.
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 5)
    }
  }
}
const pause = new Int32Array(new SharedArrayBuffer(4))

/** One line of whoever sits there; nothing where they leave instead of answering. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  return new Promise((answered) => {
    lines.on('close', () => answered(''))
    lines.question(question, (answer) => {
      answered(answer)
      lines.close()
    })
  })
}

/** True where a person sees it. Asking Node's own streams loads all of its network, and a pipe or a file needs no asking. */
function isTerminal(handle: 1 | 2): boolean {
  try {
    return fstatSync(handle).isCharacterDevice() && (handle === 1 ? process.stdout : process.stderr).isTTY === true
  } catch {
    return false
  }
}

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  now: new Date(),
  colour: isTerminal(1) && process.env['NO_COLOR'] === undefined,
  watched: isTerminal(2) && process.env['CI'] === undefined,
  get ask() {
    return terminal.watched && process.stdin.isTTY ? ask : undefined
  },
  out: (text) => write(1, text),
  err: (text) => write(2, text),
}
