import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { findConfig, loadConfig } from '../config/find.ts'
import { Fault } from '../core/fault.ts'
import { plain, plainJson } from '../core/plain.ts'
import { install as installProject } from '../install/install.ts'
import { installPolicy } from '../install/policy.ts'
import { installerOf, recordOf } from '../install/record.ts'
import { installJson, installText, tally } from '../install/report.ts'
import { npmSettings } from '../install/settings.ts'
import { reason } from '../io/files.ts'
import { writeWhole } from '../io/write.ts'
import { builtInRoots } from '../seal/roots.ts'
import { readTrust, type Trust } from '../seal/trust.ts'
import type { Command, Terminal } from './command.ts'
import { namedRules } from './rules.ts'

const omits = ['dev', 'optional', 'peer'] as const

export const install: Command = {
  name: 'install',
  summary:
    'Verifies every package of the lockfile (source, hash, registry signature, provenance, policy) and only then installs it, without running scripts. Opens connections to the registry.',
  operands: '[FOLDER | PYTHON LOCK]',
  examples: [
    ['sealgate install', 'in place of npm ci'],
    ['sealgate install --dry-run', 'verify only'],
    ['sealgate install --list', 'one line for every package'],
    ['sealgate install requirements.txt', 'wheels of a hashed requirements file or a uv.lock, then pip, offline'],
    ['sealgate install --record install.intoto.json', 'and leave a record that `sealgate seal --statement` signs'],
  ],
  flags: {
    'dry-run': { help: 'verify only; install nothing' },
    list: { help: 'one line for every package' },
    omit: { value: 'KIND,…', list: true, choices: omits, help: 'leave these dependencies out' },
    cache: { value: 'DIR', help: "npm's cache; default: as npm is configured" },
    'npm-keys': { value: 'FILE', help: "the registry's keys; default: npm's are built in, others are asked for at the registry" },
    'trusted-root': { value: 'FILE', help: "trusted_root.json for provenance; default: Sigstore's public good instance and GitHub's own" },
    config: { value: 'FILE', help: 'configuration; default sealgate.yml, .yaml or .json here or in .github/' },
    record: { value: 'FILE', help: 'write the record of this install, a statement, to FILE' },
    format: { value: 'NAME', choices: ['text', 'json'], help: 'default text' },
  },
  notes: [
    'Exit codes: 0 installed, or verified with --dry-run; 1 a package was refused; 2 wrong usage or configuration; 3 something could not be checked.',
    'Unless it is 0, node_modules is as it was. What a project accepts or asks for stands under `install` in its configuration.',
  ].join('\n'),
  async run(given, terminal) {
    const [word = '.', more] = given.words
    if (more !== undefined)
      throw new Fault('usage', `install takes one FOLDER, not ${given.words.length}`, { hint: 'name the folder of package-lock.json' })
    // A Python project has as many locks as it likes: one may be named.
    const lock =
      /\.txt$|(?:^|[\\/])(?:uv|requirements[\w.-]*)\.lock$/.test(word) && existsSync(resolve(terminal.cwd, word)) ? basename(word) : undefined
    const root = resolve(terminal.cwd, lock === undefined ? word : dirname(word))
    const named = given.text('config')
    const found = named === undefined ? findConfig(root, undefined) : findConfig(terminal.cwd, named)
    const config = await loadConfig(found, found === undefined ? [] : await namedRules())
    const [keys, trusted] = [given.text('npm-keys'), given.text('trusted-root')]
    let trusts: readonly Trust[] | undefined
    const dryRun = given.has('dry-run')
    const result = await installProject({
      root,
      lock,
      settings: npmSettings(root, terminal.env, { cache: given.text('cache'), omit: given.list('omit') }),
      policy: installPolicy(config),
      env: terminal.env,
      now: terminal.now,
      dryRun,
      trusts: () => {
        trusts ??=
          trusted === undefined ? builtInRoots().flatMap((text) => readTrust(text, 'the built-in root')) : readTrust(read(terminal, trusted), trusted)
        return trusts
      },
      npmKeys: keys === undefined ? undefined : { text: read(terminal, keys), path: keys },
      progress: (done, all) => {
        if (terminal.watched) terminal.err(`\r${done} of ${all} packages${done === all ? '\n' : ''}`)
      },
      print: (bytes) => terminal.err(bytes.toString('utf8')),
    })
    const record = given.text('record')
    if (record !== undefined) writeWhole(resolve(terminal.cwd, record), [Buffer.from(recordOf(result, installerOf(terminal.env, terminal.now)))])
    if (given.text('format') === 'json') terminal.out(`${plainJson(JSON.stringify(installJson(result), null, 2))}\n`)
    else
      terminal.out(
        installText(result, { all: given.has('list'), dryRun })
          .map((line) => `${plain(line)}\n`)
          .join(''),
      )
    const { failed, unchecked } = tally(result.evidence)
    return failed.length > 0 || result.broken ? 1 : unchecked.length > 0 ? 3 : 0
  },
}

function read({ cwd }: Terminal, path: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}
