import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { fileBytesMax, readBytes, treeEntriesMax } from './files.ts'
import { git } from './git.ts'

/** A file or link as a commit holds it. */
export interface CommitFile {
  readonly mode: string
  readonly id: string
  readonly size: number
}

/** Most bytes of blobs that are asked of git at once, and most that are kept in mind. */
const batchBytesMax = 64 * 1024 * 1024

/**
 * What a commit holds of a folder of its repository, read straight from the object store: no checkout, no filter, no hook,
 * no network. One question lists it, and one brings many files.
 */
export class Commit {
  readonly id: string
  /** By path under the folder. */
  readonly files: ReadonlyMap<string, CommitFile>
  readonly #folder: string
  readonly #blobs = new Map<string, Buffer>()
  #kept = 0

  constructor(folder: string, id: string, files: ReadonlyMap<string, CommitFile>) {
    this.#folder = folder
    this.id = id
    this.files = files
  }

  /** Bytes of a file, or of where a link leads; undefined where there is none, it was not fetched, or it has more than `bytesMax`. */
  bytes(path: string, bytesMax: number = fileBytesMax): Buffer | undefined {
    const file = this.files.get(path)
    if (file === undefined || file.size > bytesMax) return undefined
    return this.#blobs.get(file.id) ?? this.#ask([file])?.get(file.id)
  }

  /** Brings the small ones of many files with one question: later `bytes` of them cost nothing. */
  fetch(paths: Iterable<string>): void {
    const wanted = new Map<string, CommitFile>()
    let bytes = this.#kept
    for (const path of paths) {
      const file = this.files.get(path)
      if (file === undefined || file.size > fileBytesMax || this.#blobs.has(file.id) || wanted.has(file.id)) continue
      bytes += file.size
      if (bytes > batchBytesMax) break
      wanted.set(file.id, file)
    }
    for (const [id, blob] of (wanted.size > 1 && this.#ask([...wanted.values()])) || []) {
      this.#blobs.set(id, blob)
      this.#kept += blob.length
    }
  }

  /** Bytes of many files, in batches, each given once; undefined in place of what is not there. */
  *each(paths: Iterable<string>): Generator<readonly [path: string, file: CommitFile, bytes: Buffer | undefined]> {
    let batch: (readonly [string, CommitFile])[] = []
    let bytes = 0
    const given = function* (this: Commit): Generator<readonly [string, CommitFile, Buffer | undefined]> {
      const missing = batch.filter(([, { id }]) => !this.#blobs.has(id)).map(([, file]) => file)
      const blobs = missing.length === 0 ? undefined : this.#ask(missing)
      for (const [path, file] of batch) yield [path, file, this.#blobs.get(file.id) ?? blobs?.get(file.id)]
      batch = []
      bytes = 0
    }.bind(this)
    for (const path of paths) {
      const file = this.files.get(path)
      if (file === undefined) continue
      if (batch.length > 0 && bytes + file.size > batchBytesMax) yield* given()
      batch.push([path, file])
      bytes += file.size
    }
    yield* given()
  }

  /** True where a folder on disk holds the same bytes at a path, told by git's own hash of them. */
  sameAs(root: string, path: string): boolean {
    const file = this.files.get(path)
    if (file === undefined || !file.mode.startsWith('100')) return false
    try {
      if (lstatSync(join(root, path)).size !== file.size) return false
      const bytes = readBytes(root, path)
      // Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
      const hash = createHash(file.id.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`)
      return hash.update(bytes).digest('hex') === file.id
    } catch {
      return false
    }
  }

  /** What `git cat-file --batch` gives: `ID blob SIZE`, a line end, the bytes, a line end. */
  #ask(files: readonly CommitFile[]): ReadonlyMap<string, Buffer> | undefined {
    const all = files.reduce((sum, { size }) => sum + size, 0)
    const given = git(this.#folder, ['cat-file', '--batch'], all + files.length * 200 + 65_536, files.map(({ id }) => `${id}\n`).join(''))
    if (given === undefined) return undefined
    const blobs = new Map<string, Buffer>()
    let at = 0
    for (const { id, size } of files) {
      const end = given.indexOf(10, at)
      if (end < 0 || given.toString('latin1', at, end) !== `${id} blob ${size}`) return undefined
      blobs.set(id, given.subarray(end + 1, end + 1 + size))
      at = end + 1 + size + 1
    }
    return blobs
  }
}

const opened = new Map<string, Commit | undefined>()

/** What a commit holds of a folder; undefined where the repository does not hold all of it, or it has too many files. */
export function openCommit(folder: string, id: string): Commit | undefined {
  const key = `${id} ${folder}`
  if (!opened.has(key)) opened.set(key, list(folder, id))
  return opened.get(key)
}

function list(folder: string, id: string): Commit | undefined {
  const listed = git(folder, ['ls-tree', '-r', '-z', '-l', '--end-of-options', id], 512 * 1024 * 1024)?.toString()
  if (listed === undefined) return undefined
  const files = new Map<string, CommitFile>()
  for (const [, mode = '', blob = '', size = '', path = ''] of listed.matchAll(/(\d+) blob ([0-9a-f]+) +(\d+)\t([^\0]*)\0/g))
    files.set(path, { mode, id: blob, size: Number(size) })
  return files.size > treeEntriesMax ? undefined : new Commit(folder, id, files)
}
