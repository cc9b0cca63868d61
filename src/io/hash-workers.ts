import { availableParallelism } from 'node:os'
import process from 'node:process'
import type { Worker } from 'node:worker_threads'

/** Fewest files that are worth the start of a thread. */
const filesMin = 6000
/** Most threads beside this one: what is left to do is mostly the file system's. */
const threadsMax = 3
/** Files that are handed out together, and those that one thread takes at a time. */
const batchMax = 16_384
const takeMax = 32
/** Bytes for the names of a batch. */
const nameBytes = 4 * 1024 * 1024
/** No file this long is hashed by a thread, in bytes. */
const smallBytesMax = 256 * 1024
/** How long the others may take for what they have begun, in milliseconds. */
const waitMsMax = 30_000
/** Where the counter of files stands while nothing may be taken. */
const closed = 1 << 30

/** Places in the shared counters: which batch it is, the next file of it, how many it has, how many are done, the end of all. */
const place = { batch: 0, next: 1, count: 2, done: 3, end: 4 } as const

interface Shared {
  readonly root: string
  readonly still: number
  readonly takeMax: number
  readonly smallBytesMax: number
  readonly counters: Int32Array
  readonly names: Uint8Array
  readonly ends: Uint32Array
  /** 1 where a thread has hashed a file and nothing was odd about it. */
  readonly good: Uint8Array
  readonly digests: Uint8Array
  readonly sizes: Float64Array
  readonly modes: Uint32Array
}

/** What a thread found of a small file that held still; undefined for every other, which the caller looks at itself. */
export interface Hashed {
  readonly size: number
  readonly mode: number
  readonly sha256: Uint8Array
}

/**
 * Hashes small files on several threads, this one among them: it works with `here` on what the others leave. Blocks until
 * all is done. Each file is reported once, in order; threads decide nothing but that a file was in good order.
 */
export function hashTogether(
  root: string,
  names: readonly string[],
  still: number,
  here: (index: number) => void,
  there: (index: number, hashed: Hashed) => void,
): void {
  const threads = Math.min(threadsMax, availableParallelism() - 1)
  if (names.length < filesMin || threads < 1) {
    for (let index = 0; index < names.length; index++) here(index)
    return
  }
  const shared = allocate(root, still)
  const workers = Array.from({ length: threads }, () => start(shared))
  let from = 0
  try {
    for (; from < names.length; from += shared.counters[place.count] ?? 0) if (!batch(shared, names, from, here, there)) break
  } finally {
    Atomics.store(shared.counters, place.end, 1)
    Atomics.add(shared.counters, place.batch, 1)
    Atomics.notify(shared.counters, place.batch)
    for (const worker of workers) void worker.terminate()
  }
  // Only where a thread died or hangs: what it shared is not looked at again.
  for (let index = from; index < names.length; index++) here(index)
}

function allocate(root: string, still: number): Shared {
  const bytes = (length: number): SharedArrayBuffer => new SharedArrayBuffer(length)
  return {
    root,
    still,
    takeMax,
    smallBytesMax,
    counters: new Int32Array(bytes(4 * 8)),
    names: new Uint8Array(bytes(nameBytes)),
    ends: new Uint32Array(bytes(4 * (batchMax + 1))),
    good: new Uint8Array(bytes(batchMax)),
    digests: new Uint8Array(bytes(32 * batchMax)),
    sizes: new Float64Array(bytes(8 * batchMax)),
    modes: new Uint32Array(bytes(4 * batchMax)),
  }
}

function start(shared: Shared): Worker {
  // Loaded here: no other run needs it.
  const threads = process.getBuiltinModule('node:worker_threads')
  const worker = new threads.Worker(`(${work.toString()})()`, { eval: true, workerData: shared, stdin: false, env: {}, execArgv: [] })
  // Whatever happens to it: this thread does what it leaves.
  worker.on('error', () => {})
  worker.unref()
  return worker
}

/** One batch from `from` on; false where another thread did not come back, and nothing of the batch was reported. */
function batch(
  shared: Shared,
  names: readonly string[],
  from: number,
  here: (index: number) => void,
  there: (index: number, hashed: Hashed) => void,
): boolean {
  const { counters, good, digests, sizes, modes } = shared
  Atomics.store(counters, place.next, closed)
  const count = fill(shared, names, from)
  good.fill(0, 0, count)
  Atomics.store(counters, place.count, count)
  Atomics.store(counters, place.done, 0)
  Atomics.store(counters, place.next, 0)
  Atomics.add(counters, place.batch, 1)
  Atomics.notify(counters, place.batch)
  const mine: (readonly [start: number, end: number])[] = []
  for (;;) {
    const begin = Atomics.add(counters, place.next, takeMax)
    if (begin >= count) break
    const end = Math.min(begin + takeMax, count)
    for (let index = begin; index < end; index++) here(from + index)
    mine.push([begin, end])
    Atomics.add(counters, place.done, end - begin)
  }
  for (let done = Atomics.load(counters, place.done); done < count; done = Atomics.load(counters, place.done))
    if (Atomics.wait(counters, place.done, done, waitMsMax) === 'timed-out') return leave(mine, count, from, here)
  let own = 0
  for (let index = 0; index < count; index++) {
    while (own < mine.length && (mine[own]?.[1] ?? 0) <= index) own++
    const [begin = count] = mine[own] ?? []
    if (index >= begin) continue
    if (good[index] === 1)
      there(from + index, { size: sizes[index] ?? 0, mode: modes[index] ?? 0, sha256: digests.subarray(index * 32, index * 32 + 32) })
    else here(from + index)
  }
  return true
}

/** Does the rest of a batch on this thread, and all batches after it. */
function leave(mine: readonly (readonly [number, number])[], count: number, from: number, here: (index: number) => void): false {
  const own = new Set(mine.flatMap(([begin, end]) => Array.from({ length: end - begin }, (_, offset) => begin + offset)))
  for (let index = 0; index < count; index++) if (!own.has(index)) here(from + index)
  return false
}

/** Writes as many names as there is room for. At least one fits: no name is that long. */
function fill({ names: bytes, ends }: Shared, names: readonly string[], from: number): number {
  let used = 0
  let count = 0
  const view = Buffer.from(bytes.buffer)
  for (; count < batchMax && from + count < names.length; count++) {
    const name = names[from + count] ?? ''
    if (used + name.length * 3 > bytes.length) break
    used += view.write(name, used)
    ends[count + 1] = used
  }
  return count
}

/**
 * What a thread runs, from its own source text: it stands for itself, without anything from around it and without functions
 * inside. As `quickly` in hash.ts: one read, and one look that must find the file as long as what was read, and untouched.
 */
function work(): void {
  const { closeSync, constants, fstatSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  const { hash } = process.getBuiltinModule('node:crypto')
  const shared: Shared = process.getBuiltinModule('node:worker_threads').workerData
  const { root, still, takeMax: take, smallBytesMax: most, counters, good, sizes, modes, ends } = shared
  const names = Buffer.from(shared.names.buffer)
  const digests = Buffer.from(shared.digests.buffer)
  const buffer = Buffer.allocUnsafeSlow(most)
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  for (let seen = 0; ; ) {
    Atomics.wait(counters, 0, seen)
    seen = Atomics.load(counters, 0)
    for (;;) {
      if (Atomics.load(counters, 4) === 1) return
      const begin = Atomics.add(counters, 1, take)
      const count = Atomics.load(counters, 2)
      if (begin >= count) break
      const end = Math.min(begin + take, count)
      for (let index = begin; index < end; index++) {
        let handle = -1
        try {
          handle = openSync(`${root}/${names.toString('utf8', index === 0 ? 0 : ends[index], ends[index + 1])}`, flags)
          const size = readSync(handle, buffer, 0, most, 0)
          const stat = fstatSync(handle)
          if (
            size < most &&
            (stat.mode & constants.S_IFMT) === constants.S_IFREG &&
            stat.size === size &&
            stat.mtimeMs < still &&
            stat.ctimeMs < still
          ) {
            digests.write(hash('sha256', buffer.subarray(0, size), 'hex'), index * 32, 32, 'hex')
            sizes[index] = size
            modes[index] = stat.mode
            good[index] = 1
          }
        } catch {
          // The thread that asked looks at it, and says what is wrong.
        }
        if (handle >= 0) closeSync(handle)
      }
      Atomics.add(counters, 3, end - begin)
      Atomics.notify(counters, 3)
    }
  }
}
