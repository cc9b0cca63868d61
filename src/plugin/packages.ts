import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { env, platform } from 'node:process'
import { gunzipSync } from 'node:zlib'
import { algorithms, type DigestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { type LockedPackage, type Lockfile, spec } from '../core/lockfile.ts'
import type { Content } from '../core/materials.ts'
import { fileBytesMax, readText } from '../io/files.ts'
import { formatOf } from '../lockfiles/read.ts'
import { MalformedTar, tarFiles } from '../syntax/tar.ts'

/** Largest archive of a package, packed and unpacked, in bytes. */
const packedBytesMax = 256 * 1024 * 1024
const unpackedBytesMax = 1024 * 1024 * 1024

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

/** Where archives are looked for. */
export class Archives {
  readonly #folder: string | undefined
  readonly #known = new Map<string, ReadonlyMap<string, string> | undefined>()
  #listed: ReadonlyMap<string, string> | undefined

  /** @param folder of archives; undefined for npm's own cache. */
  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  /** Whether a file of a package, `package.json` relative, is the one of the archive with this digest. */
  content(digests: DigestSet, path: string, sha256: string): Content {
    const files = this.#files(digests)
    if (!files) return 'not checked'
    return files.get(path) === sha256 ? 'as locked' : 'differs'
  }

  #files(digests: DigestSet): ReadonlyMap<string, string> | undefined {
    const algorithm = algorithms.find((name) => digests[name] !== undefined)
    const digest = algorithm === undefined ? undefined : digests[algorithm]
    if (algorithm === undefined || digest === undefined) return undefined
    const id = `${algorithm}-${digest}`
    if (!this.#known.has(id)) this.#known.set(id, this.#read(algorithm, digest))
    return this.#known.get(id)
  }

  #read(algorithm: string, digest: string): ReadonlyMap<string, string> | undefined {
    const path = this.#folder === undefined ? cached(algorithm, digest) : this.#inFolder(this.#folder, algorithm, digest)
    if (path === undefined) return undefined
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile() || stat.size > packedBytesMax) return undefined
    const bytes = readFileSync(path)
    // The cache's own name for it proves nothing: anyone who may write node_modules may write there.
    if (hash(algorithm, bytes, 'hex') !== digest) return undefined
    return unpacked(bytes)
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

/** SHA-256 of each file of an archive, by its name without the outermost folder. @throws Fault for an archive that cannot be read. */
function unpacked(bytes: Buffer): ReadonlyMap<string, string> {
  try {
    const files = new Map<string, string>()
    for (const file of tarFiles(gunzipSync(bytes, { maxOutputLength: unpackedBytesMax })))
      files.set(file.name.replace(/^[^/]*\//, ''), hash('sha256', file.bytes, 'hex'))
    return files
  } catch (cause) {
    if (!(cause instanceof MalformedTar) && !(cause instanceof Error && 'code' in cause)) throw cause
    throw new Fault('unreadable-file', 'the archive of a locked package cannot be unpacked', { cause, hint: 'install the packages again' })
  }
}
