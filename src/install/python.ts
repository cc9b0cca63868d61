import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { withoutCredentials } from '../core/address.ts'
import { algorithms, type DigestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { compare } from '../core/finding.ts'
import { type LockedPackage, type Lockfile, spec } from '../core/lockfile.ts'
import { runCommand } from '../io/command.ts'
import { readText } from '../io/files.ts'
import { pythonName, readDistribution } from '../lockfiles/python-url.ts'
import { requirements } from '../lockfiles/requirements.ts'
import { uv } from '../lockfiles/uv.ts'
import type { Data } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { type Distribution, expectDistribution, readArchive, sameVersion } from './distribution.ts'
import { type Checked, type CheckName, type Evidence, Stop, stopped, stops } from './evidence.ts'
import { libc, type Plan } from './plan.ts'
import { accepts, type InstallPolicy } from './policy.ts'
import type { NpmSettings } from './settings.ts'
import { decoded, filesOf, type Listed } from './simple.ts'
import { type Ask, admit, ask } from './web.ts'

/** Packages that are examined at once. */
const workers = 8
/** Largest wheel or source archive, in bytes. */
const archiveBytesMax = 512 * 1024 * 1024
/** Longest that pip may take, in milliseconds. */
const pipMsMax = 30 * 60 * 1000
const dayMs = 86_400_000
/** The index that pip asks when nobody says, and where it has its files. Source: https://docs.pypi.org/api/ */
const usualIndex = 'https://pypi.org/simple/'
const usualFiles = 'files.pythonhosted.org'

/** Locks of Python, the ones that say most first. */
const locks = ['uv.lock', 'requirements.lock', 'requirements.txt']

/** What is asked for; all of it comes from the request of the install. */
interface Order {
  readonly root: string
  readonly settings: NpmSettings
  readonly policy: InstallPolicy
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Date
  readonly dryRun: boolean
  progress(done: number, all: number): void
  print(bytes: Buffer): void
}

/** One package with every hash that the lock has of it. */
interface Locked {
  readonly entry: LockedPackage
  readonly hashes: ReadonlySet<string>
  /** For which systems it is, as the lock says. */
  readonly marker: string | undefined
  /** Why it cannot be installed from the lock. */
  readonly wrong: string | undefined
}

/** A file that was verified. */
interface Kept {
  readonly locked: Locked
  readonly evidence: Evidence
  readonly sha256: string
  readonly built: boolean
}

/** The lock of a Python project; undefined where it has none, or one of JavaScript's, which comes first. */
export const pythonLock = (root: string): string | undefined =>
  existsSync(join(root, 'package.json')) ? undefined : locks.find((name) => existsSync(join(root, name)))

/**
 * Installs what a Python lock says: every file is fetched, hashed while it comes, looked into and kept in a folder of its own, and
 * only when all of them hold pip is let at that folder, offline.
 * @throws Fault for what cannot be done at all.
 */
export async function installPython(path: string, order: Order): Promise<{ plan: Plan; evidence: readonly Evidence[]; laid: boolean }> {
  const { root, settings, dryRun, progress } = order
  const text = readText(root, path)
  const lockfile = (path.endsWith('uv.lock') ? uv : requirements).parse(text, path)
  const all = lockedIn(lockfile, text, settings.omit.has('dev'))
  const folder = mkdtempSync(join(tmpdir(), 'sealgate-python-'))
  try {
    const desk: Desk = { ...order, ...webOf(lockfile, order), folder, python: await pythonOf(order), taken: new Set() }
    const found: (readonly Examined[])[] = []
    let next = 0
    let done = 0
    const work = async (): Promise<void> => {
      for (let index = next++; index < all.length; index = next++) {
        const locked = all[index]
        if (!locked) return
        try {
          found[index] = await examine(locked, desk)
        } catch (cause) {
          next = all.length
          throw cause
        }
        progress(++done, all.length)
      }
    }
    for (const worker of await Promise.allSettled(Array.from({ length: Math.min(workers, all.length) }, work)))
      if (worker.status === 'rejected') throw worker.reason
    const examined = found.flat()
    const plan: Plan = {
      ...{ root, lockfile, path, sha256: createHash('sha256').update(text).digest('hex'), name: '', version: undefined },
      ...{ entries: new Map(), resolvedLeftOut: false, units: [], links: [], bundled: [], omitted: [], wrong: new Map() },
      inert: all.filter((_, index) => found[index]?.length === 0).map(({ entry }) => ({ key: spec(entry), entry, raw: {} })),
    }
    const evidence = examined.map((one) => one.evidence)
    if (dryRun || evidence.some(stopped)) return { plan, evidence, laid: false }
    await pip(
      folder,
      examined.flatMap(({ kept }) => (kept ? [kept] : [])),
      order,
    )
    return { plan, evidence, laid: true }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// What is locked

/** @throws Fault for a lock that names others, or that could not be read whole. */
function lockedIn(lockfile: Lockfile, text: string, withoutDev: boolean): readonly Locked[] {
  const { path, faults, oddities, settings, packages } = lockfile
  const [fault] = faults
  if (fault) throw fault
  for (const { key, value, at } of settings)
    if (['-r', '--requirement', '-c', '--constraint'].includes(key))
      throw new Fault('not-inspected', `${path} takes in ${value}, which has hashes of its own`, {
        at,
        hint: 'compile one file with everything: `pip-compile --generate-hashes`, `uv pip compile --generate-hashes`',
      })
  for (const { kind, message, at } of oddities)
    if (kind === 'duplicate-key' || kind === 'malformed-hash')
      throw new Fault('malformed-lockfile', `${path}: ${message}`, { at, hint: 'write the lock anew' })
  const loose = new Set(oddities.filter(({ kind }) => kind === 'unpinned-version').map(({ subject }) => subject))
  const markers = lockfile.format.startsWith('uv') ? uvMarkers(text, path, withoutDev) : undefined
  const lines = text.split('\n')
  const byName = new Map<string, Locked>()
  for (const entry of packages) {
    if (entry.source === 'workspace') continue
    const id = `${pythonName(entry.name)} ${entry.version}`
    if (markers && !markers.has(id)) continue
    const marker = markers ? markers.get(id) : markerAt(lines, entry.at.line ?? 1)
    const strong = entry.hashes.filter(({ grade }) => grade === 'strong')
    const before = byName.get(id)
    const wrong =
      !/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(entry.name) || !/^[\w.!+-]*$/.test(entry.version)
        ? 'its name or version is none'
        : marker !== undefined && !/^(?!.*--)[\w\s.'"<>=!~()*+,-]*$/.test(marker)
          ? `${JSON.stringify(marker)} is no marker`
          : loose.has(entry.name)
            ? 'its version is not pinned'
            : undefined
    byName.set(id, {
      entry,
      wrong: before?.wrong ?? wrong,
      marker: before ? either(before.marker, marker) : marker,
      hashes: new Set([
        ...(before?.hashes ?? []),
        ...strong.map(
          ({ algorithm, encoding, value }) =>
            `${algorithm}:${encoding === 'hex' ? value.toLowerCase() : Buffer.from(value, 'base64').toString('hex')}`,
        ),
      ]),
    })
  }
  return [...byName.values()].sort((a, b) => compare(spec(a.entry), spec(b.entry)))
}

const either = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a === b ? a : `(${a}) or (${b})`

/** The marker of a requirement, which pip judges. */
function markerAt(lines: readonly string[], line: number): string | undefined {
  let whole = ''
  for (let index = line - 1; index < lines.length; index++) {
    const one = (lines[index] ?? '').trimEnd()
    whole += one.replace(/\\$/, ' ')
    if (!one.endsWith('\\')) break
  }
  return /;(.*)$/s.exec(whole.replace(/\s--hash[= ].*$/s, '').replace(/(^|\s)#.*$/s, ''))?.[1]?.trim()
}

/** What the project itself leads to in a uv.lock, each with the markers of those who ask for it; extras only where they are asked for. */
function uvMarkers(text: string, path: string, withoutDev: boolean): ReadonlyMap<string, string | undefined> {
  const nodes = readToml(text, path).root.items('package')
  const id = (node: Data): string => `${pythonName(node.text('name') ?? '')} ${node.text('version') ?? ''}`
  const byName = Map.groupBy(nodes, (node) => pythonName(node.text('name') ?? ''))
  const own = nodes.filter((node) => node.at('source')?.at('virtual') !== undefined || node.at('source')?.at('editable') !== undefined)
  const found = new Map<string, string | undefined>()
  const done = new Set<string>()
  const open: (readonly [node: Data, group: string])[] = own.flatMap((node) => [[node, ''] as const, ...(withoutDev ? [] : [[node, 'dev'] as const])])
  if (own.length === 0) for (const node of nodes) found.set(id(node), undefined)
  for (const [node, group] of open) {
    const key = `${id(node)} ${group}`
    if (done.has(key)) continue
    done.add(key)
    const extras = node.at(group === 'dev' && own.includes(node) ? 'dev-dependencies' : 'optional-dependencies')
    for (const need of group === '' ? node.items('dependencies') : (extras?.at(group)?.list ?? [])) {
      const said = need.text('version')
      const to = byName.get(pythonName(need.text('name') ?? ''))?.find((one) => said === undefined || one.text('version') === said)
      if (!to) continue
      const marker = need.text('marker')
      found.set(id(to), found.has(id(to)) ? either(found.get(id(to)), marker) : marker)
      open.push([to, ''], ...(need.at('extra')?.list ?? []).map(({ scalar }) => [to, scalar] as const))
    }
  }
  return found
}

// Where it comes from

interface Web {
  readonly hosts: ReadonlySet<string>
  readonly indexes: readonly URL[]
  readonly ask: Ask['settings']
}

/** Indexes that are asked, and who may answer: what the lock names must be among what the policy or the machine names. */
function webOf({ settings: options }: Lockfile, { settings, policy, env }: Order): Web {
  const said = (keys: readonly string[]): readonly string[] => options.filter(({ key }) => keys.includes(key)).map(({ value }) => value)
  const machine = env['PIP_INDEX_URL'] ?? env['UV_DEFAULT_INDEX'] ?? env['UV_INDEX_URL']
  const more = (env['PIP_EXTRA_INDEX_URL'] ?? env['UV_EXTRA_INDEX_URL'] ?? '').split(/\s+/).filter((one) => one !== '')
  const credentials = new Map<string, string>()
  const address = (text: string): URL => {
    if (!URL.canParse(text))
      throw new Fault('configuration', `the index ${JSON.stringify(withoutCredentials(text))} is no address`, {
        hint: 'write the address of a simple index',
      })
    const url = new URL(text)
    if (url.username !== '')
      credentials.set(url.origin, `Basic ${Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString('base64')}`)
    ;[url.username, url.password, url.hash] = ['', '', '']
    if (!url.pathname.endsWith('/')) url.pathname += '/'
    return url
  }
  const named = [machine ?? usualIndex, ...more].map(address)
  const [first] = said(['-i', '--index-url', '--pypi-url']).slice(-1)
  const indexes = [...(first === undefined ? named.slice(0, 1) : [address(first)]), ...named.slice(1), ...said(['--extra-index-url']).map(address)]
  const hosts = new Set([...(policy.registries.length > 0 ? policy.registries : named.map(({ host }) => host)), ...policy.hosts])
  if (hosts.has(new URL(usualIndex).host)) hosts.add(usualFiles)
  return {
    hosts,
    indexes,
    ask: { retries: settings.retries, timeoutMs: settings.timeoutMs, authorization: ({ origin }) => credentials.get(origin) },
  }
}

/** Minor version of the Python that pip installs for; undefined where it cannot be asked. */
async function pythonOf({ root, env }: Order): Promise<number | undefined> {
  const said: Buffer[] = []
  try {
    await runCommand(['pip', '--version'], { cwd: root, env, timeoutMs: 60_000, print: (bytes) => void said.push(bytes) })
  } catch (cause) {
    // Without it everything that fits this machine is verified; installing says that it is not there.
    if (!(cause instanceof Fault)) throw cause
  }
  const minor = /\(python 3\.(\d{1,3})\)/.exec(Buffer.concat(said).toString('utf8'))?.[1]
  return minor === undefined ? undefined : Number(minor)
}

const machines: Readonly<Record<string, string>> = {
  x64: 'x86_64|amd64|universal2|intel',
  arm64: 'aarch64|arm64|universal2',
  ia32: 'i686|win32',
  arm: 'armv7l|armv6l',
}

/**
 * Whether a wheel may be for this machine. pip is stricter: one too many is verified in vain, and does no harm.
 * Source: https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function fits(file: string, python: number | undefined): boolean {
  const [, tags = '', abis = '', systems = ''] = /-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file) ?? []
  const machine = new RegExp(`(?:^|_)(?:${machines[process.arch] ?? process.arch})$`)
  const system = { linux: libc() === 'musl' ? /^(?:musl)?linux_/ : /^(?:manylinux[\d_]+|linux)_?/, darwin: /^macosx_/, win32: /^win/ }[
    String(process.platform)
  ]
  const placed = systems.split('.').some((one) => one === 'any' || (system?.test(one) === true && machine.test(one)))
  const spoken = tags.split('.').some((tag) => {
    const [, kind, major, minor = ''] = /^(py|cp)(\d)(\d*)/.exec(tag) ?? []
    if (major !== '3') return false
    if (python === undefined || minor === '') return true
    return kind === 'py' || abis.split('.').includes('abi3') ? Number(minor) <= python : Number(minor) === python
  })
  return placed && spoken
}

// One package

interface Desk extends Order, Omit<Web, 'ask'> {
  readonly ask: Ask['settings']
  readonly folder: string
  readonly python: number | undefined
  /** Names of files that are kept already. */
  readonly taken: Set<string>
}

interface Examined {
  readonly evidence: Evidence
  readonly kept: Kept | undefined
}

/** Every file of a package that pip may choose; none where all are for other systems, and the lock says so. */
async function examine(locked: Locked, desk: Desk): Promise<readonly Examined[]> {
  let files: readonly Listed[]
  try {
    files = await chosen(locked, desk)
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause
    const { check, state, message: note } = cause
    const { name, version, resolved } = locked.entry
    return [
      {
        kept: undefined,
        evidence: {
          name,
          version,
          keys: [],
          resolved: withoutCredentials(resolved ?? ''),
          digests: {},
          checks: [{ check, state, note }],
          scripts: [],
        },
      },
    ]
  }
  const found: Examined[] = []
  for (const file of files) found.push(await examineFile(locked, file, desk))
  return found
}

async function chosen({ entry, hashes, wrong, marker }: Locked, { root, hosts, indexes, ask: settings, python }: Desk): Promise<readonly Listed[]> {
  const { name, version, source, resolved = '' } = entry
  if (wrong !== undefined) throw new Stop('source', wrong)
  if (source === 'git') throw new Stop('source', 'it comes from git: nothing but its commit is known', 'not checked')
  if (hashes.size === 0) throw new Stop('hash', 'the lock has no sha256, sha384 or sha512 hash')
  const plainly = { expected: {}, time: undefined, yanked: undefined, attested: false }
  if (source === 'path') {
    const path = resolved.replace(/^file:/, '')
    if (/^[\\/]|^[A-Za-z]:|\\/.test(path) || path.split('/').includes('..')) throw new Stop('source', `its file lies outside the project, at ${path}`)
    return [{ ...plainly, file: basename(path), url: new URL(`file://${resolve(root, path)}`) }]
  }
  if (source === 'tarball') {
    if (!URL.canParse(resolved)) throw new Stop('source', `${JSON.stringify(resolved)} is no address`)
    const url = new URL(resolved)
    url.hash = ''
    admit(url, hosts)
    return [{ ...plainly, url, file: decoded(basename(url.pathname)) }]
  }
  if (version === '') throw new Stop('source', 'its version is not pinned')
  let other = 0
  for (const index of indexes) {
    const listed = (await filesOf(index, name, { hosts, settings })).filter(({ file }) => {
      const said = readDistribution(file)
      return said !== undefined && pythonName(said.name) === pythonName(name) && sameVersion(said.version, version)
    })
    const known = listed.filter(({ expected }) => Object.keys(expected).length === 0 || held(hashes, expected) !== undefined)
    other += listed.length
    if (known.length === 0) continue
    const wheels = known.filter(({ file }) => file.endsWith('.whl'))
    const fitting = wheels.filter(({ file }) => fits(file, python))
    if (fitting.length > 0) return fitting
    const sources = known.filter(({ file }) => !file.endsWith('.whl'))
    if (sources.length > 0) return sources
    if (marker !== undefined) return []
    throw new Stop('source', 'no file of it that is locked is for this system', 'not checked')
  }
  if (other > 0) throw new Stop('hash', `the index has ${other} files of this version, none with a hash of the lock`)
  throw new Stop('bytes', 'the index has no file of this version', 'not checked')
}

/** The strongest hash of the lock that bytes have; undefined where they have none. */
const held = (hashes: ReadonlySet<string>, digests: DigestSet): string | undefined =>
  algorithms.map((name) => `${name}:${digests[name]}`).find((one) => hashes.has(one))

async function examineFile(locked: Locked, listed: Listed, desk: Desk): Promise<Examined> {
  const { entry, hashes } = locked
  const { policy } = desk
  const { file, url, yanked, attested } = listed
  const version = entry.version === '' ? (readDistribution(file)?.version ?? '') : entry.version
  const { name } = entry
  const checks: Checked[] = []
  let digests: DigestSet = {}
  let inside: Distribution | undefined
  const step = async (check: CheckName, run: () => Promise<string> | string): Promise<void> => {
    try {
      checks.push({ check, state: 'verified', note: await run() })
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause
      const allowed = cause.state !== 'failed' && accepts(policy, name, version, cause.check)
      checks.push({ check: cause.check, state: cause.state, note: cause.message, ...(allowed ? { allowed } : {}) })
      if (!allowed) throw cause
    }
  }
  const none = (check: CheckName, note: string): void => void checks.push({ check, state: 'none', note })
  const path = join(desk.folder, basename(file))
  try {
    await step('source', () => {
      const said = readDistribution(file)
      if (!/^[A-Za-z0-9][\w.!+-]*\.(?:whl|zip|tgz|tar\.(?:gz|bz2))$/.test(file) || !said)
        throw new Stop('source', `${JSON.stringify(file)} is no name of a wheel or a source archive`)
      if (pythonName(said.name) !== pythonName(name) || !sameVersion(said.version, version)) throw new Stop('source', `its file is called ${file}`)
      if (desk.taken.has(file)) throw new Stop('source', `two packages are called ${file}`)
      desk.taken.add(file)
      if (url.protocol !== 'file:') admit(url, desk.hosts)
      return url.protocol === 'file:' ? 'a file of the project' : url.host
    })
    await step('bytes', async () => {
      digests = await fetched(url, path, desk)
      return `${file}`
    })
    await step('hash', () => {
      const by = held(hashes, digests)
      if (by === undefined) throw new Stop('hash', `what came of ${file} has sha256:${digests.sha256}, which the lock does not have`)
      return by.slice(0, by.indexOf(':'))
    })
    none('signature', 'an index signs nothing')
    const origin = policy.origins.has(name) || policy.origins.has(`${name}@${version}`)
    const needed = policy.requireProvenance || origin
    if (attested)
      checks.push({
        check: 'provenance',
        state: 'not checked',
        note: 'attestations of an index are not read',
        ...(needed && !accepts(policy, name, version, 'provenance') ? {} : { allowed: true }),
      })
    else if (needed)
      await step('provenance', () => {
        throw new Stop('provenance', 'it has none, and the policy asks for it', 'refused')
      })
    else none('provenance', 'the index has none')
    const [last] = checks.slice(-1)
    if (last && stops(last)) throw new Stop('provenance', last.note, 'not checked')
    if (policy.minimumAgeDays === 0) none('age', 'the policy asks for none')
    else await step('age', () => ageOf(listed, desk))
    if (yanked !== undefined)
      await step('publisher', () => {
        throw new Stop('publisher', `it was yanked: ${yanked}`, 'refused')
      })
    let read: Distribution | undefined
    await step('archive', async () => {
      const bytes = readFileSync(path)
      // From here on these are the bytes that count, whatever happened to the file.
      if (createHash('sha256').update(bytes).digest('hex') !== digests.sha256) throw new Stop('bytes', 'its file was changed after it was verified')
      read = await readArchive(file, bytes)
      return `${read.files} files`
    })
    const known = read
    if (known) {
      inside = known
      await step('manifest', () => expectDistribution(known, { name, version }))
      await step('scripts', () => runsOf(known, `${name}@${version}`, policy))
    }
  } catch (cause) {
    // What stopped it stands in the list already.
    if (!(cause instanceof Stop)) throw cause
  }
  const evidence: Evidence = {
    ...{ name, version, keys: [file], resolved: withoutCredentials(url.href), digests, checks },
    scripts: inside?.runs ?? [],
  }
  return { evidence, kept: stopped(evidence) ? undefined : { locked, evidence, sha256: digests.sha256 ?? '', built: !file.endsWith('.whl') } }
}

/** Fetches a file into its place, hashed while it comes. @throws Stop `source`, `bytes` */
async function fetched(url: URL, path: string, { hosts, ask: settings }: Desk): Promise<DigestSet> {
  let running = algorithms.map((name) => [name, createHash(name)] as const)
  if (url.protocol === 'file:') {
    let bytes: Buffer
    try {
      bytes = readFileSync(url)
    } catch {
      throw new Stop('bytes', 'its file cannot be read', 'not checked')
    }
    writeFileSync(path, bytes)
    for (const [, hash] of running) hash.update(bytes)
  } else {
    let handle: number | undefined
    try {
      const status = await ask(url, {
        check: 'bytes',
        bytesMax: archiveBytesMax,
        hosts,
        settings,
        sink: () => {
          if (handle !== undefined) closeSync(handle)
          const writing = openSync(path, 'w', 0o600)
          handle = writing
          running = algorithms.map((name) => [name, createHash(name)] as const)
          return {
            write(piece) {
              for (const [, hash] of running) hash.update(piece)
              for (let offset = 0; offset < piece.length; ) offset += writeSync(writing, piece, offset)
            },
          }
        },
      })
      if (status !== 200) throw new Stop('bytes', `${url.host}${url.pathname} answers ${status}`, 'not checked')
    } finally {
      if (handle !== undefined) closeSync(handle)
    }
  }
  return Object.fromEntries(running.map(([name, hash]) => [name, hash.digest('hex')]))
}

function ageOf({ time }: Listed, { policy, now }: Desk): string {
  if (time === undefined) throw new Stop('age', 'the index does not say when it was uploaded', 'not checked')
  const days = (now.getTime() - time) / dayMs
  if (days < policy.minimumAgeDays)
    throw new Stop('age', `it was uploaded ${new Date(time).toISOString()}; the policy asks for ${policy.minimumAgeDays} days`, 'refused')
  return `${Math.floor(days)} days`
}

/** The build of a source archive, or a `.pth` file, is code that runs without being called: only what is approved does. */
function runsOf({ runs }: Distribution, name: string, { scripts }: InstallPolicy): string {
  if (runs.length === 0) return 'none'
  if (scripts.has(name)) return `${runs.join(', ')}, approved by the policy`
  throw new Stop('scripts', `it would run ${runs.slice(0, 5).join(', ')}; approve it under install.scripts`, 'refused')
}

/**
 * Lets pip install, offline, from nothing but the folder, each package by the hashes of the files that were verified.
 * Source: https://pip.pypa.io/en/stable/topics/secure-installs/
 */
async function pip(folder: string, kept: readonly Kept[], { root, env, print }: Order): Promise<void> {
  const file = join(folder, 'requirements.txt')
  const byPackage = Map.groupBy(kept, ({ locked }) => locked)
  const lines = [...byPackage].map(([{ marker }, files]) => {
    const { name, version } = files[0]?.evidence ?? { name: '', version: '' }
    return `${name}==${version}${marker === undefined ? '' : ` ; ${marker}`}${files.map(({ sha256 }) => ` --hash=sha256:${sha256}`).join('')}\n`
  })
  writeFileSync(file, lines.join(''))
  const built = kept.filter(({ built: sdist }) => sdist).map(({ evidence }) => evidence.name)
  const line = [
    ...['pip', '--isolated', '--no-input', '--disable-pip-version-check', '--no-cache-dir', 'install', '--require-hashes', '--no-deps', '--no-index'],
    ...['--only-binary', ':all:', ...built.flatMap((name) => ['--no-binary', name]), '--find-links', folder, '-r', file],
  ]
  const ran = await runCommand(line, { cwd: root, env, timeoutMs: pipMsMax, print })
  if (ran.code === 0) return
  throw new Fault(
    'not-inspected',
    `everything was verified, and pip ${ran.timedOut ? `took longer than ${pipMsMax} ms` : `ended with ${ran.code ?? ran.signal ?? 'nothing'}`}`,
    {
      hint: 'what it printed says what it lacks; nothing that was not verified was offered to it',
    },
  )
}
