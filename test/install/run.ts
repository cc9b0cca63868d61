import { env } from 'node:process'
import { check } from '../../src/cli/check.ts'
import type { Command } from '../../src/cli/command.ts'
import { install } from '../../src/cli/install.ts'
import { inProcess, type Ran } from '../in-process.ts'

const verbs: Readonly<Record<string, Command>> = { check, install }

/** Runs a verb without what the machine's own npm is told. */
export async function run(cwd: string, [word = '', ...rest]: readonly string[]): Promise<Ran> {
  const verb = verbs[word]
  if (!verb) throw new Error(`no verb ${word}`)
  return inProcess(verb, cwd, rest, { PATH: env['PATH'], HOME: cwd, PIP_INDEX_URL: env['PIP_INDEX_URL'] })
}
