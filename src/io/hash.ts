import { createHash, hash } from 'node:crypto'
import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats } from 'node:fs'
import type { DigestSet, FileAlgorithm } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { Shelves } from '../core/file-entry.ts'
import { byName, type Entry } from '../core/manifest.ts'
import { reason } from './files.ts'
import { hashTogether } from './hash-workers.ts'
import { spareMemory } from './memory.ts'

/** Most entries of a sealed folder. */
export const sealEntriesMax = 4_000_000
/** From so many files on memory counts for more than time. */
const manyFiles = 100_000
/** Deepest folder that is followed. */
export const sealDepthMax = 512

/** Bytes of the one buffer all files are read into: it stays in the cache of a core, which a larger one does not. */
const bufferBytes = 256 * 1024
let shared: Buffer | undefined

/** How far the clock of a file system may lag behind this machine's, in milliseconds; times of some have two seconds for a step. */
const clockSlackMs = 4000

/** Mode bits that change what a file does: the right to run it as one bit, setuid, setgid, sticky. */
const runBits = 0o111
const specialBits = 0o7000

/** What a walk looks at. */
export interface WalkRequest {
  readonly algorithms: readonly FileAlgorithm[]
  /** False for a file that is left out; folders and links that are left out are left out whole. */
  readonly takes: (name: string, folder: boolean) => boolean
}

/** What was found under a folder, and what could not be looked at. */
export interface Walked {
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
  /** Names that are not UTF-8, with the bytes that are none replaced. */
  readonly unnameable: readonly string[]
}

/**
 * Hashes everything under a folder: each file opened once, read into one buffer and looked at again, so that a file that
 * changes meanwhile is a fault and nothing that blocks is waited for. Links are read, not followed. Synchronous, because
 * that is three times as fast here as anything else.
 * @throws Fault `unreadable-file` where the folder itself cannot be listed.
 */
export function hashTree(root: string, { algorithms, takes }: WalkRequest): Walked {
  const entries: Entry[] = []
  const faults: Fault[] = []
  const unnameable: string[] = []
  const files: string[] = []
  const walk = (folder: string, depth: number): void => {
    const here = folder === '' ? root : `${root}/${folder}`
    let children: Dirent[]
    try {
      children = readdirSync(here, { withFileTypes: true })
    } catch (cause) {
      const fault = new Fault('unreadable-file', `cannot list the folder ${folder || '.'}`, { cause, hint: reason(cause) })
      if (folder === '') throw fault
      faults.push(fault)
      return
    }
    for (const child of children) {
      const name = folder === '' ? child.name : `${folder}/${child.name}`
      // Bytes that are no UTF-8 were replaced: such a name cannot be opened, and cannot be written down either.
      if (child.name.includes('\uFFFD')) {
        unnameable.push(name)
        continue
      }
      const kind = child.isFile() ? 'file' : child.isDirectory() ? 'folder' : child.isSymbolicLink() ? 'link' : kindOf(`${root}/${name}`)
      if (!takes(name, kind === 'folder')) continue
      if (entries.length + files.length >= sealEntriesMax)
        throw new Fault('not-inspected', `there are more than ${sealEntriesMax} entries`, { hint: 'seal smaller folders by themselves' })
      try {
        if (kind === 'file') {
          if (files.push(name) === manyFiles) spareMemory()
        } else if (kind === 'link') entries.push({ ...nothing, name, kind, target: linkTarget(`${root}/${name}`, name) })
        else entries.push({ ...nothing, name, kind })
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        faults.push(fault)
        continue
      }
      if (kind === 'folder') {
        if (depth < sealDepthMax) walk(name, depth + 1)
        else
          faults.push(new Fault('not-inspected', `${name} lies deeper than ${sealDepthMax} folders`, { hint: 'seal smaller folders by themselves' }))
      }
    }
  }
  walk('', 1)
  hashFiles(root, files, algorithms, entries, faults)
  return { entries: entries.sort((a, b) => byName(a.name, b.name)), faults, unnameable }
}

/** Hashes the files of a tree; where there are many and nothing but SHA-256 is asked for, on several threads. */
function hashFiles(root: string, names: readonly string[], algorithms: readonly FileAlgorithm[], entries: Entry[], faults: Fault[]): void {
  const still = Date.now() - clockSlackMs
  const compact = algorithms.length === 1 && algorithms[0] === 'sha256'
  const shelves = new Shelves()
  const here = (index: number): void => {
    const name = names[index] ?? ''
    try {
      const entry = hashFile(`${root}/${name}`, name, algorithms, still)
      entries.push(compact ? shelves.put(name, entry.size, entry.mode, entry.digests.sha256 ?? '') : entry)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.push(fault)
    }
  }
  if (!compact) for (const index of names.keys()) here(index)
  else
    hashTogether(root, names, still, here, (index, { size, mode, sha256 }) => {
      entries.push(shelves.put(names[index] ?? '', size, modeOf(mode), sha256))
    })
}

const nothing = { digests: {}, size: 0, mode: 0, target: '' } as const

/** Some file systems do not say what an entry is when a folder is listed. */
function kindOf(path: string): Entry['kind'] {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : stat?.isSymbolicLink() ? 'link' : 'other'
}

function linkTarget(path: string, name: string): string {
  let target: string
  try {
    target = readlinkSync(path)
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read the link ${name}`, { cause, hint: reason(cause) })
  }
  if (target.includes('\uFFFD'))
    throw new Fault('unreadable-file', `the link ${name} points to a name that is not UTF-8`, { hint: 'rename what it points to' })
  return target
}

/**
 * One file as an entry. Opened without following a link and without waiting for a pipe.
 * @param still a time, in milliseconds: a file that nothing has touched since before it was not touched while it was read.
 * @throws Fault `unreadable-file`, and `changed-while-read` for a file that did not hold still.
 */
export function hashFile(path: string, name: string, algorithms: readonly FileAlgorithm[], still: number = Number.NEGATIVE_INFINITY): Entry {
  let handle: number
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read ${name}`, { cause, hint: reason(cause) })
  }
  try {
    const quick = quickly(handle, name, algorithms, still)
    if (quick) return quick
    const before = fstatSync(handle)
    if (!before.isFile()) throw new Fault('unreadable-file', `${name} is no regular file`, { hint: 'name a regular file' })
    const { digests, size } = digest(handle, before.size, algorithms)
    const after = fstatSync(handle)
    if (size !== before.size || changed(before, after))
      throw new Fault('changed-while-read', `${name} changed while it was read`, {
        hint: 'wait until everything that writes to it has ended, then try again',
      })
    return { name, kind: 'file', digests, size, mode: modeOf(before.mode), target: '' }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${name}`, { cause, hint: reason(cause) })
  } finally {
    closeSync(handle)
  }
}

/**
 * A small file in one read and one look at it afterwards: where its size is what was read and its times lie before the walk
 * began, it held still. Undefined for everything else, which is then looked at before and after.
 */
function quickly(handle: number, name: string, algorithms: readonly FileAlgorithm[], still: number): Entry | undefined {
  if (still === Number.NEGATIVE_INFINITY) return undefined
  shared ??= Buffer.allocUnsafe(bufferBytes)
  const size = readSync(handle, shared, 0, bufferBytes, 0)
  if (size === bufferBytes) return undefined
  const { mode, size: told, mtimeMs, ctimeMs } = fstatSync(handle)
  if ((mode & constants.S_IFMT) !== constants.S_IFREG || told !== size || mtimeMs >= still || ctimeMs >= still) return undefined
  const bytes = shared.subarray(0, size)
  const digests: Partial<Record<FileAlgorithm, string>> = {}
  for (const algorithm of algorithms) digests[algorithm] = hash(named(algorithm), bytes, 'hex')
  return { name, kind: 'file', digests, size, mode: modeOf(mode), target: '' }
}

/** An algorithm by its name in Node. */
const named = (algorithm: FileAlgorithm): string => (algorithm === 'blake2b' ? 'blake2b512' : algorithm)

const modeOf = (mode: number): number => (mode & runBits ? runBits : 0) | (mode & specialBits)

const changed = (before: Stats, after: Stats): boolean =>
  before.size !== after.size || before.mtimeMs !== after.mtimeMs || before.ctimeMs !== after.ctimeMs || before.ino !== after.ino

function digest(handle: number, expected: number, algorithms: readonly FileAlgorithm[]): { digests: DigestSet; size: number } {
  shared ??= Buffer.allocUnsafe(bufferBytes)
  const buffer = shared
  const digests: Partial<Record<FileAlgorithm, string>> = {}
  if (expected < bufferBytes) {
    let size = 0
    for (let count = -1; count !== 0 && size < bufferBytes; size += count) {
      count = readSync(handle, buffer, size, bufferBytes - size, size)
      // A short read of a regular file is its end: one call less for each file.
      if (size + count === expected) {
        size += count
        break
      }
    }
    const bytes = buffer.subarray(0, size)
    for (const algorithm of algorithms) digests[algorithm] = hash(named(algorithm), bytes, 'hex')
    return { digests, size }
  }
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(named(algorithm))] as const)
  let size = 0
  for (;;) {
    const count = readSync(handle, buffer, 0, bufferBytes, size)
    if (count === 0) break
    size += count
    for (const [, running] of hashes) running.update(count === bufferBytes ? buffer : buffer.subarray(0, count))
    // A file that grows for ever ends here; the caller sees that it is not what it was.
    if (size > expected) break
  }
  for (const [algorithm, running] of hashes) digests[algorithm] = running.digest('hex')
  return { digests, size }
}

/** The bytes of a file, piece by piece; each piece is overwritten by the next. @throws Fault `unreadable-file` */
export function* pieces(path: string): Generator<Buffer> {
  let handle: number
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new Fault('unreadable-file', `${path} is no regular file`, { hint: 'name a regular file' })
    for (;;) {
      const buffer = Buffer.allocUnsafe(bufferBytes)
      const count = readSync(handle, buffer, 0, bufferBytes, null)
      if (count === 0) return
      yield buffer.subarray(0, count)
    }
  } finally {
    closeSync(handle)
  }
}
