import { type Command, parse } from '../src/cli/command.ts'
import { Fault } from '../src/core/fault.ts'

/** What a verb gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a verb as the command line does, but in this process, and with no more of the environment than is given. */
export async function inProcess(
  verb: Command,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  let out = ''
  let err = ''
  const terminal = {
    cwd,
    env,
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
    return { code: await verb.run(parse(args, verb), terminal), out, err }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { code: error.code === 'usage' || error.code === 'configuration' ? 2 : 3, out, err: `${err}${error.message}\nhint: ${error.hint}\n` }
  }
}
