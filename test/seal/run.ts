import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/cli/check.ts'
import type { Command } from '../../src/cli/command.ts'
import { keygen } from '../../src/cli/keygen.ts'
import { seal } from '../../src/cli/seal.ts'
import { trustedRoot } from '../../src/cli/trusted-root.ts'
import { verify } from '../../src/cli/verify.ts'
import { inProcess, type Ran } from '../in-process.ts'

const verbs: Readonly<Record<string, Command>> = { check, keygen, seal, 'trusted-root': trustedRoot, verify }

export type { Ran } from '../in-process.ts'

/** Runs one of the verbs around seals. */
export async function run(cwd: string, [word = '', ...rest]: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const verb = verbs[word]
  if (!verb) throw new Error(`no verb ${word}`)
  return inProcess(verb, cwd, rest, env)
}

/** A folder for one test. */
export function folder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'seal-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
