import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
} from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { type DigestSet, matches } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { compare, type Finding } from '../core/finding.ts'
import { spec } from '../core/lockfile.ts'
import { emptyReport, type Report } from '../core/report.ts'
import { finding, type RuleInfo } from '../core/rule.ts'
import { readText } from '../io/files.ts'
import { isFields, member, textAt } from '../syntax/strict.ts'
import { cached, digestsOf } from './cache.ts'
import { contentsOf } from './contents.ts'
import { Stop } from './evidence.ts'
import { archiveOf } from './examine.ts'
import { hostsOf } from './install.ts'
import { commandsOf } from './lay.ts'
import { type Place, type Plan, planOf, type Unit } from './plan.ts'
import type { InstallPolicy } from './policy.ts'
import { installedRules as rules } from './rules.ts'
import type { NpmSettings } from './settings.ts'
import { interrupted } from './stage.ts'

/** Largest archive in a folder of archives, in bytes, and most of them. */
const archiveBytesMax = 256 * 1024 * 1024
const archivesMax = 100_000
/** Most entries of node_modules that are looked at. */
const entriesMax = 2_000_000

/** What lies in node_modules is held against this. */
export interface InstalledRequest {
  readonly root: string
  readonly settings: NpmSettings
  /** Folder of archives, besides npm's cache. */
  readonly archives: string | undefined
  /** True where the registry may be asked for an archive that is nowhere at hand. */
  readonly online: boolean
  readonly policy: InstallPolicy
  readonly runs: (rule: RuleInfo) => boolean
}

/**
 * Holds what is installed against the lockfile, and every file against the package's own archive, by the lockfile's hash: changed,
 * added and missing files, links, packages that nobody locked, commands, npm's hidden lockfile.
 * @throws Fault for a lockfile that cannot be read.
 */
export async function inspectInstalled(request: InstalledRequest): Promise<Report> {
  const { root, runs } = request
  const plan = planOf(root, request.settings)
  if (!existsSync(join(root, 'node_modules')) && plan.units.length > 0)
    return { ...emptyReport, faults: [new Fault('nothing-to-inspect', 'there is no node_modules', { hint: 'install first: `sealgate install`' })] }
  const look = new Look(plan)
  const faults: Fault[] = []
  if (interrupted(root, request.settings.notes))
    faults.push(
      new Fault('not-inspected', `an install was ended in the middle of its last step`, {
        hint: 'run `sealgate install`, which finishes it',
      }),
    )
  const archives = request.archives === undefined ? undefined : archivesIn(request.archives)
  for (const unit of plan.units) {
    const here = unit.places.filter((place) => look.isThere(place))
    if (here.length === 0) continue
    try {
      const bytes = await bytesOf(unit, plan, request, archives)
      for (const place of here) await look.compare(place, bytes)
    } catch (cause) {
      if (cause instanceof Fault) faults.push(cause)
      else if (cause instanceof Stop)
        faults.push(
          new Fault('not-inspected', `${spec(unit.entry)}: ${cause.message}`, {
            at: unit.entry.at,
            hint: 'install it anew, or name a folder of archives with --archives',
          }),
        )
      else throw cause
      // What could not be compared is not unknown for that.
      for (const { key } of here) look.excuse(key)
    }
  }
  look.links()
  look.commands()
  look.strays()
  look.hiddenLockfile()
  const all = Object.values(rules).filter(runs)
  return {
    ...emptyReport,
    inspected: [plan.path, 'node_modules'],
    findings: look.findings.filter((one) => all.some(({ id }) => id === one.rule)),
    faults,
    rules: all,
    texts: new Map([[plan.path, readText(root, plan.path)]]),
  }
}

async function bytesOf(
  unit: Unit,
  plan: Plan,
  { settings, online, policy }: InstalledRequest,
  archives: ReadonlyMap<string, string> | undefined,
): Promise<Buffer> {
  const { entry, expected } = unit
  if (Object.keys(expected).length === 0) throw new Stop('hash', 'the lockfile has no hash for it: nothing can be compared')
  const path = archives?.get(expected.sha512 ?? '') ?? archives?.get(expected.sha256 ?? '')
  if (path !== undefined) return verified(readFileSync(path), expected)
  if (entry.source === 'path') return verified(readFileSync(resolve(settings.root, (entry.resolved ?? '').replace(/^file:/, ''))), expected)
  const had = cached(settings.cache, expected)
  if (had) return had.bytes
  if (online) {
    const counter = {
      root: settings.root,
      settings,
      hosts: hostsOf(plan, settings, policy),
      wrong: ({ places }: Unit) => places.map((place) => plan.wrong.get(place.entry)).find((one) => one !== undefined),
    }
    return archiveOf(unit, counter)
  }
  throw new Stop('bytes', "its archive is not in npm's cache")
}

function verified(bytes: Buffer, expected: DigestSet): Buffer {
  if (!matches(expected, digestsOf(bytes, expected))) throw new Stop('hash', 'its archive has another hash than the lockfile says')
  return bytes
}

/** Archives of a folder by their digests. @throws Fault `unreadable-file` */
function archivesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tgz|tar\.gz)$/.test(name))
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot list ${folder}`, { cause, hint: 'name a folder of .tgz files' })
  }
  if (names.length > archivesMax)
    throw new Fault('not-inspected', `${folder} holds more than ${archivesMax} archives`, { hint: 'name a smaller folder' })
  for (const name of names) {
    const path = join(folder, name)
    const stat = statSync(path)
    if (!stat.isFile() || stat.size > archiveBytesMax) continue
    const bytes = readFileSync(path)
    for (const algorithm of ['sha512', 'sha256']) found.set(createHash(algorithm).update(bytes).digest('hex'), path)
  }
  return found
}

/** What files are read into, to be compared: one for all of them. */
let shared = Buffer.allocUnsafe(256 * 1024)

/** What one look at node_modules finds. Paths are relative to the project, with `/`. */
class Look {
  readonly findings: Finding[] = []
  readonly #plan: Plan
  readonly #root: string
  /** Every path that something explains. */
  readonly #explained = new Set<string>()
  /** Folders whose files cannot be compared. */
  readonly #excused: string[] = []
  readonly #places: ReadonlyMap<string, Place>
  readonly #commands: ReadonlyMap<string, { readonly target: string; readonly file: string; readonly place: Place }>

  constructor(plan: Plan) {
    this.#plan = plan
    this.#root = plan.root
    this.#places = new Map([...plan.units.flatMap(({ places }) => places), ...plan.links, ...plan.bundled].map((place) => [place.key, place]))
    this.#commands = commandsOf(plan)
  }

  isThere({ key, entry, raw }: Place): boolean {
    const stat = lstatSync(join(this.#root, key), { throwIfNoEntry: false })
    if (stat?.isDirectory()) return true
    if (stat?.isSymbolicLink()) this.#say(rules.link, key, `${key} is a link to ${target(join(this.#root, key))}, where a package should be`, entry)
    // What may be left out, is left out where npm was told so; its own note says which.
    else if (raw['dev'] !== true && raw['optional'] !== true && raw['peer'] !== true && raw['devOptional'] !== true)
      this.#say(rules.absent, key, `${key} (${spec(entry)}) is not there`, entry)
    return false
  }

  excuse(key: string): void {
    this.#excused.push(`${key}/`)
  }

  /** Compares a package's folder with its archive, byte by byte, as the archive is read. */
  async compare(place: Place, bytes: Buffer): Promise<void> {
    const { key, entry } = place
    const commands = new Set([...this.#commands.values()].filter((one) => one.place === place).map(({ file }) => file))
    const ignored = new Set<string>()
    await contentsOf(bytes, {
      entry: ({ kind, path, mode, size }) => {
        if (kind === 'folder') {
          this.#explained.add(`${key}/${path}`)
          return undefined
        }
        let name = path
        const base = posix.basename(path)
        if (base === '.npmignore') ignored.add(path)
        else if (base === '.gitignore') {
          name = `${path.slice(0, -'.gitignore'.length)}.npmignore`
          if (ignored.has(name)) return undefined
        }
        const at = `${key}/${name}`
        this.#explained.add(at)
        const open = this.#open(at, entry)
        if (open === undefined) return undefined
        const { handle, stat } = open
        const command = commands.has(name)
        if (stat.mode & 0o7000) this.#say(rules.changed, at, `${at} runs as its owner or group`, entry)
        if (stat.mode & 0o111 && !(mode & 0o111) && !command)
          this.#say(rules.changed, at, `${at} may be run, and the archive says it may not`, entry, 'medium')
        let same = stat.size === size
        // A command's first line may have got another end; then it is looked at whole.
        const pieces: Buffer[] = []
        let offset = 0
        return {
          write(piece) {
            if (command && !same) pieces.push(Buffer.from(piece))
            if (!same) return
            if (shared.length < piece.length) shared = Buffer.allocUnsafe(piece.length)
            if (readSync(handle, shared, 0, piece.length, offset) !== piece.length || shared.compare(piece, 0, piece.length, 0, piece.length) !== 0)
              same = false
            offset += piece.length
          },
          end: () => {
            if (!same && command && pieces.length > 0 && readFileSync(handle).equals(unixFirstLine(Buffer.concat(pieces)))) same = true
            closeSync(handle)
            if (!same) this.#say(rules.changed, at, `${at} is not what the archive of ${spec(entry)} holds`, entry)
          },
        }
      },
    })
  }

  #open(
    at: string,
    entry: Place['entry'],
  ): { readonly handle: number; readonly stat: ReturnType<typeof fstatSync> & { size: number; mode: number } } | undefined {
    let handle: number
    try {
      handle = openSync(`${this.#root}/${at}`, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      if (code === 'ENOENT' || code === 'ENOTDIR') this.#say(rules.missing, at, `${at} of ${spec(entry)} is not there`, entry)
      else if (code === 'ELOOP') this.#say(rules.link, at, `${at} is a link, where a file of ${spec(entry)} should be`, entry)
      else this.#say(rules.changed, at, `${at} cannot be read (${String(code)})`, entry)
      return undefined
    }
    const stat = fstatSync(handle)
    if (stat.isFile()) return { handle, stat }
    closeSync(handle)
    this.#say(rules.changed, at, `${at} is no file any more`, entry)
    return undefined
  }

  /** Links to the project's own parts. */
  links(): void {
    for (const { key, entry } of this.#plan.links) {
      this.#explained.add(key)
      const stat = lstatSync(join(this.#root, key), { throwIfNoEntry: false })
      const leads = stat?.isSymbolicLink() ? resolve(dirname(join(this.#root, key)), readlinkSync(join(this.#root, key))) : undefined
      if (leads === undefined) this.#say(rules.link, key, `${key} should be a link to ${entry.resolved ?? ''}`, entry)
      else if (leads !== resolve(this.#root, entry.resolved ?? ''))
        this.#say(rules.link, key, `${key} leads to ${relative(this.#root, leads)}, the lockfile says ${entry.resolved ?? ''}`, entry)
    }
  }

  /** Commands beside the packages. */
  commands(): void {
    // On Windows they are small scripts, which npm writes itself.
    if (sep === '\\') return
    for (const [at, { target: expected, place }] of this.#commands) {
      this.#explained.add(at)
      const path = join(this.#root, at)
      const stat = lstatSync(path, { throwIfNoEntry: false })
      if (!stat) {
        if (existsSync(join(dirname(path), expected))) this.#say(rules.command, at, `${at} of ${spec(place.entry)} is not there`, place.entry, 'low')
      } else if (!stat.isSymbolicLink() || readlinkSync(path) !== expected)
        this.#say(
          rules.command,
          at,
          `${at} leads to ${stat.isSymbolicLink() ? readlinkSync(path) : 'a file of its own'}, that of ${spec(place.entry)} to ${expected}`,
          place.entry,
        )
    }
  }

  /** Everything in the folders of packages that nothing explains. */
  strays(): void {
    const folders = new Set([
      'node_modules',
      ...[...this.#places.keys()].map((key) => key.slice(0, key.indexOf('node_modules') + 'node_modules'.length)),
    ])
    let entries = 0
    const built = new Map<string, string[]>()
    const walk = (folder: string, owner: Place | undefined): void => {
      let children: Dirent[]
      try {
        children = readdirSync(join(this.#root, folder), { withFileTypes: true })
      } catch {
        return
      }
      const shelf =
        posix.basename(folder) === 'node_modules' ||
        posix.basename(folder) === '.bin' ||
        (posix.basename(folder).startsWith('@') && posix.basename(posix.dirname(folder)) === 'node_modules')
      for (const child of children.sort((a, b) => compare(a.name, b.name))) {
        if (++entries > entriesMax)
          throw new Fault('not-inspected', `node_modules has more than ${entriesMax} entries`, { hint: 'look at its parts by themselves' })
        const at = `${folder}/${child.name}`
        if (at === 'node_modules/.package-lock.json') continue
        if (this.#excused.some((one) => `${at}/`.startsWith(one) && !this.#places.has(at) && !child.isSymbolicLink())) {
          if (child.isDirectory()) walk(at, owner)
          continue
        }
        const place = this.#places.get(at)
        if (child.isDirectory() && (place || this.#explained.has(at) || this.#holds(at))) walk(at, place ?? owner)
        else if (this.#explained.has(at)) continue
        else if (child.isSymbolicLink()) {
          const command = posix.basename(folder) === '.bin'
          if (!place)
            this.#say(
              command ? rules.command : rules.link,
              at,
              `${at} leads to ${target(join(this.#root, at))}, and nothing in the lockfile asks for it`,
              owner?.entry,
            )
        } else if (shelf && posix.basename(folder) !== '.bin' && child.isDirectory()) {
          // A folder with a dot is no package that could be required by its name.
          const hidden = child.name.startsWith('.')
          this.#say(rules.unknown, at, `${at} is in no lockfile`, undefined, hidden ? 'low' : undefined)
        } else if (owner && owner.raw['hasInstallScript'] === true) built.set(owner.key, [...(built.get(owner.key) ?? []), at])
        else if (posix.basename(folder) === '.bin') this.#say(rules.command, at, `${at} is no command of a package`, owner?.entry)
        else this.#say(rules.added, at, `${at} is in no archive`, owner?.entry)
      }
    }
    for (const folder of folders) walk(folder, undefined)
    for (const [key, paths] of built) {
      const place = this.#places.get(key)
      if (place)
        this.#say(
          rules.native,
          key,
          `${spec(place.entry)} holds ${paths.length} that its install script made: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`,
          place.entry,
        )
    }
  }

  /** True for a folder on the way to something that is explained. */
  #holds(at: string): boolean {
    this.#ways ??= waysTo([...this.#explained, ...this.#places.keys()])
    return this.#ways.has(at)
  }
  #ways: ReadonlySet<string> | undefined

  /** npm's own note of what it installed. */
  hiddenLockfile(): void {
    const path = 'node_modules/.package-lock.json'
    if (!existsSync(join(this.#root, path))) return
    let json: unknown
    try {
      json = JSON.parse(readText(this.#root, path))
    } catch {
      this.#say(rules.hidden, path, `${path} cannot be read`, undefined)
      return
    }
    const packages = member(json, 'packages')
    for (const [key, said] of Object.entries(isFields(packages) ? packages : {})) {
      const raw = this.#plan.entries.get(key)
      if (!raw) this.#say(rules.hidden, key, `${path} lists ${key}, the lockfile does not`, undefined)
      else
        for (const field of ['version', 'integrity'] as const) {
          const [ours, theirs] = [textAt(raw, field), textAt(said, field)]
          if (ours !== theirs)
            this.#say(
              rules.hidden,
              key,
              `${path} says ${field} ${theirs ?? 'none'} of ${key}, the lockfile ${ours ?? 'none'}`,
              this.#places.get(key)?.entry,
            )
        }
    }
    for (const [key, { entry }] of this.#places)
      if (!isFields(member(packages, key)) && existsSync(join(this.#root, key))) this.#say(rules.hidden, key, `${path} does not list ${key}`, entry)
  }

  #say(rule: RuleInfo, subject: string, message: string, entry: Place['entry'] | undefined, severity?: Finding['severity']): void {
    this.findings.push(
      finding(rule, { message, subject, at: entry?.at ?? { path: this.#plan.path, line: 1 }, ...(severity === undefined ? {} : { severity }) }),
    )
  }
}

function waysTo(paths: readonly string[]): ReadonlySet<string> {
  const ways = new Set<string>()
  for (const path of paths) for (let up = posix.dirname(path); up !== '.' && !ways.has(up); up = posix.dirname(up)) ways.add(up)
  return ways
}

function target(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return 'somewhere'
  }
}

const unixFirstLine = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('utf8').replace(/^(#![^\n]+)\r\n/, '$1\n'))
