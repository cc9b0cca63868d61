import { env } from 'node:process'
import { check } from '../../src/cli/check.ts'
import { type Command, parse } from '../../src/cli/command.ts'
import { install } from '../../src/cli/install.ts'
import { Fault } from '../../src/core/fault.ts'

const verbs: Readonly<Record<string, Command>> = { check, install }

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a verb as the command line does, but in this process: without what the machine's own npm is told. */
export async function run(cwd: string, [word = '', ...rest]: readonly string[]): Promise<Ran> {
  const verb = verbs[word]
  if (!verb) throw new Error(`no verb ${word}`)
  let out = ''
  let err = ''
  const terminal = {
    cwd,
    env: { PATH: env['PATH'], HOME: cwd, PIP_INDEX_URL: env['PIP_INDEX_URL'] },
    now: new Date(),
    colour: false,
    watched: false,
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  try {
    return { code: await verb.run(parse(rest, verb), terminal), out, err }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { code: error.code === 'usage' || error.code === 'configuration' ? 2 : 3, out, err: `${err}${error.message}\nhint: ${error.hint}\n` }
  }
}
