import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/cli/check.ts'
import { type Command, parse } from '../../src/cli/command.ts'
import { keygen } from '../../src/cli/keygen.ts'
import { seal } from '../../src/cli/seal.ts'
import { trustedRoot } from '../../src/cli/trusted-root.ts'
import { verify } from '../../src/cli/verify.ts'
import { Fault } from '../../src/core/fault.ts'

const verbs: Readonly<Record<string, Command>> = { check, keygen, seal, 'trusted-root': trustedRoot, verify }

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a verb as the command line does, but in this process. */
export async function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const [word = '', ...rest] = args
  const verb = verbs[word]
  if (!verb) throw new Error(`no verb ${word}`)
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
    return { code: await verb.run(parse(rest, verb), terminal), out, err }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { code: error.code === 'usage' || error.code === 'configuration' ? 2 : 3, out, err: `${err}${error.message}\nhint: ${error.hint}\n` }
  }
}

/** A folder for one test. */
export function folder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'seal-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
