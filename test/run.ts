import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { env, execPath } from 'node:process'
import { after } from 'node:test'

/** The command line that is tested: the one that ships, unless SEALGATE_CLI names another. */
export const cli: string = resolve(env['SEALGATE_CLI'] ?? join(import.meta.dirname, '../dist/cli.js'))

/** What a run of the command line gave. `code` is the signal's name where it was ended. */
export interface Run {
  readonly code: number | string
  readonly out: string
  readonly err: string
}

/** Runs the command line as a user would, in `cwd`, without colour. */
export function sealgate(cwd: string, args: readonly string[], more: { readonly env?: Record<string, string>; readonly uid?: number } = {}): Run {
  const { status, signal, stdout, stderr, error } = spawnSync(execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
    env: { PATH: env['PATH'], HOME: env['HOME'], ...more.env },
    ...(more.uid === undefined ? {} : { uid: more.uid }),
  })
  if (error && status === null && signal === null) throw error
  return { code: status ?? signal ?? 'none', out: stdout, err: stderr }
}

/** A temporary folder with these files, removed when the test file is done. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'sealgate-'))
  after(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A registry that no machine reaches, as an `.npmrc` names it. */
export const registry = 'https://registry.example/'
export const npmrc: string = `registry=${registry}\n`
const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`

/** One sound entry of a lockfile; `more` changes or removes (undefined) members. */
export const entry = (name: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  version: '1.0.0',
  resolved: `${registry}${name}/-/${name.slice(name.indexOf('/') + 1)}-1.0.0.tgz`,
  integrity,
  ...more,
})

/** An npm lockfile of version 3 with these packages, which the project asks for. */
export const lockfile = (packages: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): string => {
  const names = Object.keys(packages).flatMap((key) => (key.lastIndexOf('node_modules/') === 0 ? [key.slice('node_modules/'.length)] : []))
  const root = { name: 'example', dependencies: Object.fromEntries(names.map((name) => [name, '*'])) }
  return `${JSON.stringify({ name: 'example', lockfileVersion: 3, packages: { '': root, ...packages }, ...more }, null, 2)}\n`
}

/** A lockfile in which nothing is wrong. */
export const clean: string = lockfile({ 'node_modules/left-pad': entry('left-pad') })
/** A lockfile with one package that has no hash. */
export const unhashed: string = lockfile({ 'node_modules/left-pad': entry('left-pad', { integrity: undefined }) })
