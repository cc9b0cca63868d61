import { hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'

/** Largest module that is hashed, in bytes. */
export const moduleBytesMax: number = 512 * 1024 * 1024

/** Bytes of the one buffer that modules are read into; larger ones are read by themselves. */
const bufferBytes = 256 * 1024
/** Place for what git puts before the bytes of a file when it names them: `blob 123\0`. */
const headBytes = 32

/** Longest time that hashing keeps the thread from others that want it, in milliseconds. */
const sliceMs = 5

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** A file that a module id names. */
export interface ModuleFile {
  /** Where it really lies. */
  readonly path: string
  readonly sha256: string
  /** Name of its bytes in git; only of files that are in no package. */
  readonly gitBlob: string
}

/** Where in a path the name of the installed package begins that the file is of; -1 for a file of no package. */
export function packageStart(path: string): number {
  const found = path.lastIndexOf(inPackages)
  return found < 0 ? -1 : found + inPackages.length
}
const inPackages = `${sep}node_modules${sep}`

/** Files that modules come from, each read once, thousands of them in a few folders. */
export class ModuleFiles {
  readonly #root: string
  readonly #known = new Map<string, ModuleFile | undefined>()
  readonly #folders = new Map<string, string>()
  readonly #buffer = Buffer.allocUnsafe(headBytes + bufferBytes)

  /** @param root what relative ids are relative to. */
  constructor(root: string) {
    this.#root = root
  }

  /** The file a module id names, without loaders, prefix and query; undefined where there is none. */
  of(id: string): ModuleFile | undefined {
    const known = this.#known.get(id)
    if (known !== undefined || this.#known.has(id)) return known
    const file = this.#find(id)
    this.#known.set(id, file)
    return file
  }

  /** Reads all of them in slices, between which others have their turn. */
  async all(ids: Iterable<string>): Promise<void> {
    let until = performance.now() + sliceMs
    for (const id of ids) {
      this.of(id)
      if (performance.now() < until) continue
      await new Promise((turn) => setImmediate(turn))
      until = performance.now() + sliceMs
    }
  }

  #find(id: string): ModuleFile | undefined {
    if (isAbsolute(id)) {
      const found = this.#read(id)
      if (found) return found
    }
    const last = id.slice(id.lastIndexOf('!') + 1)
    const bare = last.replace(/^\0+(?:[a-z-]+:)?/i, '').replace(/^file:\/\//, '')
    for (const text of new Set([bare, bare.replace(/[?#].*$/s, '')])) {
      if (text === '' || text.includes('\0')) continue
      const found = this.#read(isAbsolute(text) ? text : resolve(this.#root, text))
      if (found) return found
    }
    return undefined
  }

  #read(path: string): ModuleFile | undefined {
    if (path.includes('\0')) return undefined
    let handle: number | undefined
    try {
      const end = path.lastIndexOf(sep)
      const folder = path.slice(0, end) || sep
      let real = this.#folders.get(folder)
      if (real === undefined) {
        real = realpathSync.native(folder)
        this.#folders.set(folder, real)
      }
      const place = real === folder ? path : `${real === sep ? '' : real}${path.slice(end)}`
      try {
        handle = openSync(place, flags)
      } catch (cause) {
        // A link: where it leads counts.
        if (cause instanceof Error && 'code' in cause && cause.code === 'ELOOP') return this.#read(realpathSync.native(place))
        return undefined
      }
      return this.#hashed(handle, place)
    } catch {
      return undefined
    } finally {
      if (handle !== undefined) closeSync(handle)
    }
  }

  #hashed(handle: number, path: string): ModuleFile | undefined {
    const stat = fstatSync(handle)
    if (!stat.isFile() || stat.size > moduleBytesMax) return undefined
    let size = 0
    for (let count = -1; count !== 0 && size < bufferBytes; size += count) {
      count = readSync(handle, this.#buffer, headBytes + size, bufferBytes - size, null)
      if (size + count === stat.size) {
        size = stat.size
        break
      }
    }
    let buffer = this.#buffer
    if (size === bufferBytes) {
      const rest = readFileSync(handle)
      buffer = Buffer.concat([buffer, rest])
      size += rest.length
    }
    const bytes = buffer.subarray(headBytes, headBytes + size)
    const sha256 = hash('sha256', bytes, 'hex')
    if (packageStart(path) >= 0) return { path, sha256, gitBlob: '' }
    const head = `blob ${size}\0`
    buffer.write(head, headBytes - head.length, 'latin1')
    return { path, sha256, gitBlob: hash('sha1', buffer.subarray(headBytes - head.length, headBytes + size), 'hex') }
  }
}
