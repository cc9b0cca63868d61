import { hash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob, relative, resolve, sep } from 'node:path'
import { withoutCredentials } from '../core/address.ts'
import { Fault } from '../core/fault.ts'
import { diff } from '../core/manifest.ts'
import { plain } from '../core/plain.ts'
import { type Ran, runCommand } from '../io/command.ts'
import { type NetworkWatch, networkStepMs, watchNetwork } from '../io/connections.ts'
import { breaches, type Fence, fence } from '../io/fence.ts'
import { hashTree } from '../io/hash.ts'
import { manifestOf } from '../seal/build.ts'
import type { BuildRun } from '../seal/build-run.ts'
import type { Command, Given, Terminal } from './command.ts'
import { sealFlags } from './seal-flags.ts'

/** Coarsest steps of a file system's clock that we wait for, in milliseconds. Source: the kernel's CONFIG_HZ of 100 */
const clockStepMs = 20

/** Longest list of differences for a person. */
const shownMax = 100
/** Most files that are hashed while the build runs: longer than a few hundredths of a second nothing else would be seen. */
const digestedMeanwhileMax = 5000
/** Most names of files outside the output that the seal tells. */
const recordedMax = 1000

/** Folders of packages into which tools write as they run: what lies there is not watched, and the seal says so. */
const scratch = [
  '.git',
  '**/node_modules/.cache',
  '**/node_modules/.vite',
  '**/node_modules/.vite-temp',
  'node_modules/.cache',
  'node_modules/.vite',
  'node_modules/.vite-temp',
]

export const run: Command = {
  name: 'run',
  summary: 'Runs a build under watch, whatever its tool, then seals what it wrote.',
  operands: '-- COMMAND …',
  examples: [
    ['sealgate run --key release.key -- npm run build', 'watches the source tree, then seals dist'],
    ['sealgate run --dir build/out --unsigned -- make', 'another output folder; the statement is signed by a later job'],
    ['sealgate run --reproduce --unsigned -- npm run build', 'builds a second time elsewhere and names every file that differs'],
  ],
  flags: {
    dir: { value: 'DIR', help: 'folder that the build writes and that is sealed; default dist' },
    dirty: { help: 'DIR may hold files before the build; without it, it must be empty or missing' },
    writes: { value: 'GLOB', list: true, help: 'what the build may write besides DIR; not watched, and the seal says so; repeatable' },
    timeout: { value: 'SECONDS', help: 'longest the build may take; default 3600' },
    'no-network': { help: 'seal nothing where the build was seen to open a connection; Linux only, and not of those shorter than a moment' },
    log: { value: 'FILE', help: 'writes what the build printed to FILE; its digest is in the seal in any case' },
    reproduce: { help: 'build a copy of the source tree in another folder too, and compare' },
    ...Object.fromEntries(Object.entries(sealFlags).filter(([name]) => !['statement', 'message', 'source'].includes(name))),
  },
  notes:
    'Watches identity and change time of every file of the working folder, packages included: a source that is swapped for the moment of the compile is caught. On Linux the seal tells what the build had connections to.\nExit codes: 0 sealed, 1 the build failed, the source tree did not hold still or the builds differ, 2 wrong usage, 3 something could not be read.',
  async run(given, terminal) {
    const { cwd } = terminal
    if (given.words.length === 0) throw new Fault('usage', 'there is no command to run', { hint: 'write sealgate run -- npm run build' })
    const dir = given.text('dir') ?? 'dist'
    const folder = resolve(cwd, dir)
    const inside = relative(cwd, folder).split(sep).join('/')
    if (inside === '' || cwd.startsWith(`${folder}${sep}`))
      throw new Fault('usage', `--dir ${dir} holds the source tree`, { hint: 'name the folder that the build writes' })
    const outputBefore = outputOf(folder, dir, given.has('dirty'))
    const away = given.has('reproduce') ? copy(cwd, inside) : undefined
    try {
      return await watched(given, terminal, { dir, folder, inside, outputBefore, away })
    } finally {
      if (away !== undefined) rmSync(away, { recursive: true, force: true })
    }
  },
}

interface Plan {
  readonly dir: string
  readonly folder: string
  /** The output folder relative to the working folder, with `/`. */
  readonly inside: string
  readonly outputBefore: BuildRun['outputBefore']
  /** A copy of the source tree for the second build. */
  readonly away: string | undefined
}

async function watched(given: Given, terminal: Terminal, { dir, folder, inside, outputBefore, away }: Plan): Promise<number> {
  const { cwd, env, err } = terminal
  const unwatched = [inside, ...scratch, ...given.list('writes'), ...(given.has('log') ? [given.text('log') ?? ''] : [])]
  const takes = (name: string): boolean => !unwatched.some((glob) => name === glob || matchesGlob(name, glob))
  const before = fence(cwd, takes)
  await settled(before)
  const first = async (): Promise<{ digest: Digest; source: string }> => {
    const digest = await digesting()
    return { digest, source: digest(cwd, before) }
  }
  // A large tree would keep this thread from watching: it is hashed before.
  const early = before.files > digestedMeanwhileMax ? await first() : undefined
  const printed: Buffer[] = []
  let network: NetworkWatch | undefined
  const build = runCommand(given.words, {
    cwd,
    env,
    timeoutMs: timeoutMsOf(given),
    print: (bytes) => {
      if (given.has('log')) printed.push(bytes)
      err(bytes.toString('utf8'))
    },
    started: (pid) => {
      network = watchNetwork(pid)
    },
  })
  // While the build runs: whatever changes meanwhile, the fence shows it.
  const sealing = import('./seal.ts')
  const hashing = early ? Promise.resolve(early) : first()
  for (const promise of [sealing, hashing]) promise.catch(() => undefined)
  const ran = await build.finally(() => network?.stop())
  const remotes = network?.stop()
  const after = fence(cwd, takes)
  const log = given.text('log')
  if (log !== undefined) writeFileSync(resolve(cwd, log), Buffer.concat(printed))
  const failure = failureOf(ran)
  if (failure !== undefined) return refuse(terminal, failure)
  // Folders on the way to the output may gain and lose entries: the output itself, and what is declared.
  const open = (name: string): boolean => name === '' || `${inside}/`.startsWith(`${name}/`) || given.list('writes').length > 0
  const found = breaches(before, after, open)
  const changed = found.filter(({ what }) => what !== 'added')
  const added = found.filter(({ what }) => what === 'added').map(({ name }) => name)
  // A new file among the sources makes its folder look touched; the file is what is to be said.
  const real = changed.filter(
    ({ name, what }) => !(what === 'touched' && after.entries.get(name)?.folder && added.some((one) => parentOf(one) === name)),
  )
  const moved = (lines: readonly string[]): number => refuse(terminal, 'the source tree did not hold still while it was built', lines)
  if (real.length > 0) return moved(real.map(({ name, what }) => `${what}  ${name === '' ? '.' : name}`))
  const { digest, source } = await hashing
  if (digest(cwd, before) !== source) return moved([])
  for (const name of added.slice(0, shownMax)) err(`note: ${plain(name)} was written outside ${plain(dir)}\n`)
  if (ran.leftovers) err('note: the build left processes behind, which were stopped\n')
  for (const remote of (remotes ?? []).slice(0, shownMax)) err(`note: the build had a connection to ${remote}\n`)
  if (given.has('no-network')) {
    if (!remotes)
      throw new Fault('not-inspected', 'the network was not watched: this system does not tell', {
        hint: 'leave --no-network out, or build on Linux',
      })
    if (remotes.length > 0) return refuse(terminal, 'the build used the network', remotes)
  }
  if (!existsSync(folder) || readdirSync(folder).length === 0) return refuse(terminal, `the build wrote nothing to ${dir}`)
  if (away !== undefined) {
    const differences = await again(given, terminal, away, folder, inside)
    if (typeof differences === 'string') return refuse(terminal, differences)
    if (differences.length > 0) return refuse(terminal, 'the second build differs', differences)
    err('the second build gave the same files\n')
  }
  const record: BuildRun = {
    command: given.words.map(withoutCredentials),
    watched: 'identity',
    files: before.files,
    source,
    log: ran.log,
    environment: Object.keys(env)
      .filter((name) => env[name] !== undefined)
      .sort(),
    outputBefore,
    written: added.slice(0, recordedMax),
    network: remotes,
    unwatched: [
      ...unwatched,
      'files outside the working folder',
      remotes
        ? `connections shorter than ${networkStepMs} ms, datagrams of sockets that are not connected, and processes that leave their session and their parent`
        : 'the network, of which this system tells nothing without privileges',
      'mounts and a clock that is set back, which need privileges',
    ],
  }
  err(`watched ${before.files} files: none changed; ${networkLine(remotes)}\n`)
  const words: Given = { words: [dir], text: (flag) => given.text(flag), list: (flag) => given.list(flag), has: (flag) => given.has(flag) }
  return (await sealing).sealGiven(words, terminal, { run: record })
}

function networkLine(remotes: readonly string[] | undefined): string {
  if (!remotes) return 'the network was not watched: this system does not tell'
  return remotes.length === 0 ? 'no connection was seen' : `connections to ${remotes.length} addresses were seen`
}

const parentOf = (name: string): string => (name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '')

function refuse({ out }: Terminal, what: string, lines: readonly string[] = []): number {
  const shown = lines.slice(0, shownMax)
  out(
    `${[`refused: ${what}; nothing is sealed`, ...shown.map((line) => `  ${line}`), ...(lines.length > shown.length ? [`  and ${lines.length - shown.length} more`] : [])].map((line) => plain(line)).join('\n')}\n`,
  )
  return 1
}

function outputOf(folder: string, dir: string, dirty: boolean): BuildRun['outputBefore'] {
  if (!existsSync(folder)) return 'missing'
  if (readdirSync(folder).length === 0) return 'empty'
  if (dirty) return 'declared'
  throw new Fault('usage', `${dir} is not empty before the build`, {
    hint: 'remove it first, or declare with --dirty that what lies there is sealed too',
  })
}

function timeoutMsOf(given: Given): number {
  const text = given.text('timeout') ?? '3600'
  const seconds = Number(text)
  if (!/^\d{1,6}$/.test(text) || seconds < 1) throw new Fault('usage', `--timeout ${text} is no number of seconds`, { hint: 'write --timeout 600' })
  return seconds * 1000
}

function failureOf({ code, signal, timedOut }: Ran): string | undefined {
  if (timedOut) return 'the build took longer than --timeout allows'
  if (signal !== undefined) return `the build was ended by ${signal}`
  return code === 0 ? undefined : `the build failed with exit code ${code}`
}

type Digest = (cwd: string, fenced: Fence) => string

/** Gives what makes one digest of all that is fenced but packages and version control. */
async function digesting(): Promise<Digest> {
  const { writeManifest } = await import('../seal/manifest.ts')
  return (cwd, { entries: fenced }) => {
    const takes = (name: string): boolean => fenced.has(name) && !/(?:^|\/)(?:\.git|node_modules)$/.test(name)
    const { entries, faults } = hashTree(cwd, { algorithms: ['sha256'], takes })
    const [fault] = faults
    if (fault) throw fault
    return hash('sha256', writeManifest({ manifest: { entries, include: [], exclude: [] }, provenance: {} }), 'hex')
  }
}

/** A change within one step of the clock would leave the same time: the build starts a step after the last one. */
async function settled({ newest }: Fence): Promise<void> {
  const age = Date.now() - Number(newest / 1_000_000n)
  if (age < clockStepMs) await new Promise((done) => setTimeout(done, clockStepMs - Math.max(0, age)))
}

/** A copy of everything but the output and version control. */
function copy(cwd: string, inside: string): string {
  const away = mkdtempSync(join(tmpdir(), 'reproduce-'))
  cpSync(cwd, away, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => ![inside, '.git'].includes(relative(cwd, path).split(sep).join('/')),
  })
  return away
}

/** Builds the copy and compares: every difference in words, or why there is nothing to compare. */
async function again(given: Given, { env, err }: Terminal, away: string, folder: string, inside: string): Promise<readonly string[] | string> {
  const ran = await runCommand(given.words, { cwd: away, env, timeoutMs: timeoutMsOf(given), print: (bytes) => err(bytes.toString('utf8')) })
  const failure = failureOf(ran)
  if (failure !== undefined) return `in the second folder, ${failure}`
  const other = join(away, inside)
  if (!existsSync(other)) return 'the second build wrote nothing: it may write to a place that is fixed'
  const request = { algorithms: ['sha256'], include: [], exclude: [] } as const
  const { describe } = await import('../seal/report.ts')
  return diff(manifestOf(folder, request).manifest, manifestOf(other, request).manifest).map(describe)
}
