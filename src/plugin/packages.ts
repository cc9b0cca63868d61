import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { env, platform } from 'node:process'
import { promisify } from 'node:util'
import { gunzip as zlibGunzip } from 'node:zlib'
import { type Algorithm, algorithms, type DigestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { type LockedPackage, type Lockfile, spec } from '../core/lockfile.ts'
import type { Content } from '../core/materials.ts'
import { fileBytesMax, readText } from '../io/files.ts'
import { formatOf } from '../lockfiles/read.ts'
import { MalformedTar, tarFiles } from '../syntax/tar.ts'

/** Largest archive of a package, packed and unpacked, in bytes. */
const packedBytesMax = 256 * 1024 * 1024
const unpackedBytesMax = 1024 * 1024 * 1024
/** Largest piece that is unpacked in one go. */
const unpackedChunkBytes = 16 * 1024 * 1024

/** A lockfile that pins the packages of a build. */
export interface Pins {
  readonly lockfile: Lockfile
  /** Folder the lockfile's keys are relative to, absolute. */
  readonly folder: string
  /** The lockfile's path as reports show it, relative to the project. */
  readonly name: string
  readonly sha256: string
  readonly byKey: ReadonlyMap<string, LockedPackage>
  readonly bySpec: ReadonlyMap<string, LockedPackage>
}

/**
 * The lockfile that is named, or the nearest one at the project's folder and above.
 * @throws Fault for one that cannot be read.
 */
export async function pinsOf(root: string, named: string | undefined): Promise<Pins | undefined> {
  const path = named === undefined ? nearestLockfile(root) : resolve(root, named)
  if (path === undefined) return undefined
  const folder = dirname(path)
  const format = await formatOf(basename(path))
  if (!format) throw new Fault('unknown-lockfile', `${named} is no lockfile that we know`, { hint: 'name a lockfile, such as package-lock.json' })
  const text = readText(folder, basename(path), fileBytesMax)
  const lockfile = format.parse(text, basename(path))
  return {
    lockfile,
    folder,
    name: relative(root, path).split(sep).join('/'),
    sha256: hash('sha256', text, 'hex'),
    byKey: new Map(lockfile.packages.map((entry) => [entry.key, entry])),
    bySpec: new Map(lockfile.packages.map((entry) => [spec(entry), entry])),
  }
}

function nearestLockfile(root: string): string | undefined {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    for (const name of readdirSync(folder).sort()) if (javascript.test(name) && statSync(join(folder, name)).isFile()) return join(folder, name)
    // A lockfile above the repository is somebody else's.
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}

/** Lockfiles of other languages pin nothing of a bundle. */
const javascript = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/

/** An installed package as its own manifest says, and the entry that pins it. */
export interface Installed {
  readonly name: string
  readonly version: string
  readonly entry: LockedPackage | undefined
}

/** The package in a folder of `node_modules`; undefined where it has no manifest. */
export function installed(folder: string, name: string, pins: Pins | undefined): Installed | undefined {
  let said: unknown
  try {
    said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
  const text = (key: 'name' | 'version'): string | undefined => {
    const value: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, key) : undefined
    return typeof value === 'string' ? value : undefined
  }
  const found = { name: text('name') ?? name, version: text('version') ?? '' }
  const key = pins && relative(pins.folder, folder).split(sep).join('/')
  // By its place where the lockfile knows places, else by what it says it is.
  const entry = (key === undefined ? undefined : pins?.byKey.get(key)) ?? pins?.bySpec.get(spec(found))
  return { ...found, entry: entry !== undefined && entry.version === found.version ? entry : undefined }
}

/** An archive, and the files of it that are asked about. */
interface Asked {
  readonly digests: DigestSet
  readonly files: ReadonlySet<string>
}

/** Archives that are unpacked at once, each in a thread of its own. */
const unpackedAtOnce = 4

/** Where archives are looked for. */
export class Archives {
  readonly #folder: string | undefined
  /** By archive, SHA-256 of the files that were asked about, undefined for one that the archive does not have; undefined for an archive that is not at hand. */
  readonly #known = new Map<string, Map<string, string | undefined> | undefined>()
  #listed: ReadonlyMap<string, string> | undefined

  /** @param folder of archives; undefined for npm's own cache. */
  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  /** Looks into these archives, in other threads where it can. @throws Fault for an archive that cannot be read. */
  async open(asked: readonly Asked[]): Promise<void> {
    // Two installed copies of one package are one archive.
    const archives = new Map<string, { readonly digests: DigestSet; readonly files: Set<string> }>()
    for (const { digests, files } of asked) {
      const [, , id] = strongest(digests) ?? []
      if (id === undefined) continue
      const one = archives.get(id) ?? { digests, files: new Set<string>() }
      archives.set(id, one)
      for (const name of files) one.files.add(name)
    }
    const left = archives.values()
    const work = async (): Promise<void> => {
      for (const { digests, files } of left) await this.#look(digests, files)
    }
    await Promise.all(Array.from({ length: unpackedAtOnce }, work))
  }

  /** Whether a file of a package, `package.json` relative, is the one of the archive with this digest; the archive was opened for it before. */
  content(digests: DigestSet, path: string, sha256: string): Content {
    const [, , id] = strongest(digests) ?? []
    const files = id === undefined ? undefined : this.#known.get(id)
    if (!files?.has(path)) return 'not checked'
    return files.get(path) === sha256 ? 'as locked' : 'differs'
  }

  async #look(digests: DigestSet, wanted: ReadonlySet<string>): Promise<void> {
    const [algorithm, digest, id] = strongest(digests) ?? []
    if (algorithm === undefined || digest === undefined || id === undefined) return
    const known = this.#known.get(id)
    const files = [...wanted].filter((name) => !known?.has(name))
    if (files.length === 0 || (this.#known.has(id) && !known)) return
    const bytes = this.#read(algorithm, digest)
    const found = bytes && (await unpacked(bytes, new Set(files)))
    this.#known.set(id, found && new Map([...(known ?? []), ...found]))
  }

  #read(algorithm: Algorithm, digest: string): Buffer | undefined {
    const path = this.#folder === undefined ? cached(algorithm, digest) : this.#inFolder(this.#folder, algorithm, digest)
    if (path === undefined) return undefined
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile() || stat.size > packedBytesMax) return undefined
    const bytes = readFileSync(path)
    // The cache's own name for it proves nothing: anyone who may write node_modules may write there.
    return hash(algorithm, bytes, 'hex') === digest ? bytes : undefined
  }

  #inFolder(folder: string, algorithm: string, digest: string): string | undefined {
    this.#listed ??= new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.tgz') || name.endsWith('.tar.gz'))
        .flatMap((name) => {
          const path = join(folder, name)
          if (statSync(path).size > packedBytesMax) return []
          const bytes = readFileSync(path)
          return algorithms.map((one) => [`${one}-${hash(one, bytes, 'hex')}`, path] as const)
        }),
    )
    return this.#listed.get(`${algorithm}-${digest}`)
  }
}

/** Place of a digest in npm's cache. Source: https://github.com/npm/cacache */
function cached(algorithm: string, digest: string): string {
  const windows = platform === 'win32' && env['LOCALAPPDATA'] !== undefined ? join(env['LOCALAPPDATA'], 'npm-cache') : undefined
  const cache = env['npm_config_cache'] ?? env['NPM_CONFIG_CACHE'] ?? windows ?? join(homedir(), '.npm')
  return join(cache, '_cacache', 'content-v2', algorithm, digest.slice(0, 2), digest.slice(2, 4), digest.slice(4))
}

/** SHA-256 of the wanted files of an archive, by their names without the outermost folder. @throws Fault for an archive that cannot be read. */
async function unpacked(bytes: Buffer, wanted: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
  try {
    const files = new Map<string, string | undefined>(Array.from(wanted, (name) => [name, undefined]))
    // A gzip ends with the length of what is in it: with room for all of that it is unpacked in one go.
    const told = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4)
    const chunkSize = Math.min(Math.max(told + 1, 16 * 1024), unpackedChunkBytes)
    for (const file of tarFiles(await gunzip(bytes, { maxOutputLength: unpackedBytesMax, chunkSize }))) {
      const name = file.name.replace(/^[^/]*\//, '')
      if (files.has(name)) files.set(name, hash('sha256', file.bytes, 'hex'))
    }
    return files
  } catch (cause) {
    if (!(cause instanceof MalformedTar) && !(cause instanceof Error && 'code' in cause)) throw cause
    throw new Fault('unreadable-file', 'the archive of a locked package cannot be unpacked', { cause, hint: 'install the packages again' })
  }
}

const gunzip = promisify(zlibGunzip)

/** The strongest digest that we know, and a name for both. */
function strongest(digests: DigestSet): readonly [algorithm: Algorithm, digest: string, id: string] | undefined {
  const algorithm = algorithms.find((name) => digests[name] !== undefined)
  const digest = algorithm === undefined ? undefined : digests[algorithm]
  return algorithm === undefined || digest === undefined ? undefined : [algorithm, digest, `${algorithm}-${digest}`]
}
