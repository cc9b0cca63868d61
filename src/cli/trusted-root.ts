import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import { reason } from '../io/files.ts'
import { siteAddress } from '../io/site.ts'
import { writeWhole } from '../io/write.ts'
import { builtInMirrors, builtInRoots } from '../seal/roots.ts'
import { readTrust } from '../seal/trust.ts'
import { fetchTarget, type Mirror } from '../seal/tuf.ts'
import { strictJson, strictText } from '../syntax/strict.ts'
import type { Command, Given, Terminal } from './command.ts'

/** File that a repository of an instance keeps its trusted root in. */
const rootFile = 'trusted_root.json'
/** Largest root metadata that is read, in bytes. */
const rootBytesMax = 1024 * 1024

export const trustedRoot: Command = {
  name: 'trusted-root',
  summary:
    'Writes the trusted roots that `verify` has built in, one a line; with --refresh the newest ones, checked through their update repositories.',
  operands: '',
  examples: [
    ['sealgate trusted-root', "the roots that are built in: Sigstore's public good instance and GitHub's own"],
    ['sealgate trusted-root --refresh --output roots.jsonl', 'fetch the newest ones; use them with `verify --trusted-root roots.jsonl`'],
    ['sealgate trusted-root --refresh --mirror https://tuf.my.org/ --mirror-root root.json', 'of an instance of your own'],
  ],
  flags: {
    refresh: { help: 'fetch the newest roots; opens connections' },
    output: { value: 'FILE', help: 'where they go; default: stdout' },
    mirror: { value: 'URL', help: 'update repository (TUF) of another instance' },
    'mirror-root': { value: 'FILE', help: 'its root.json, from somewhere you trust: everything else is checked against it' },
  },
  notes:
    'Exit codes: 0 written, 1 what was fetched must not be believed, 2 wrong usage, 3 something could not be read or reached. Nothing is written but whole.',
  async run(given, terminal) {
    if (given.words.length > 0) throw new Fault('usage', 'trusted-root takes no words', { hint: 'give flags alone' })
    try {
      const lines = given.has('refresh') ? await refreshed(given, terminal) : builtIn(given)
      const text = lines.map((line) => `${line}\n`).join('')
      const output = given.text('output')
      if (output === undefined) terminal.out(text)
      else writeWhole(resolve(terminal.cwd, output), [Buffer.from(text)])
      return 0
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      terminal.err(
        `${[`refused: ${cause.check}`, `  expected  ${cause.expected}`, `  found     ${cause.found}`].map((line) => plain(line)).join('\n')}\n`,
      )
      return 1
    }
  },
}

function builtIn(given: Given): readonly string[] {
  if (given.has('mirror') || given.has('mirror-root'))
    throw new Fault('usage', '--mirror is for --refresh', { hint: 'add --refresh: only then a connection is opened' })
  return builtInRoots()
}

async function refreshed(given: Given, { cwd, now, err }: Terminal): Promise<readonly string[]> {
  const lines: string[] = []
  for (const mirror of mirrorsOf(given, cwd)) {
    const { bytes, root } = await fetchTarget(mirror, rootFile, now)
    const line = JSON.stringify(strictJson(bytes, rootFile))
    const [trust] = readTrust(line, mirror.site.host)
    err(`${plain(`${mirror.site.host}: ${trust?.name ?? ''}, by version ${root} of its root`)}\n`)
    lines.push(line)
  }
  return lines
}

function mirrorsOf(given: Given, cwd: string): readonly Mirror[] {
  const [mirror, path] = [given.text('mirror'), given.text('mirror-root')]
  if (mirror === undefined && path === undefined) return builtInMirrors()
  if (mirror === undefined || path === undefined)
    throw new Fault('usage', '--mirror and --mirror-root belong together', { hint: 'give both, or none for the instances that are built in' })
  try {
    const file = resolve(cwd, path)
    const stat = statSync(file)
    if (!stat.isFile() || stat.size > rootBytesMax) throw new Fault('unreadable-file', `${path} is no root metadata`, { hint: 'name a root.json' })
    return [{ site: siteAddress(mirror, '--mirror'), root: strictText(readFileSync(file, 'utf8'), path) }]
  } catch (cause) {
    if (cause instanceof Fault || cause instanceof Refusal) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}
