import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Fault } from '../../core/fault.ts'
import type { Read, Reader, Setup } from './reader.ts'
import { type Batch, batchFiles, type Given, mark, read as outcomeOf, slots } from './worker.ts'

/** Bytes that are read without workers: those take a tenth of a second to come up, but other kinds are inspected meanwhile. */
export const aloneBytesMax: number = 3 * 1024 * 1024
/** Workers where nobody says how many, and most of them whatever is said: each takes memory, and all wait for the same disk. */
const workersUsual = 2
const workersMax = 8
/** Short-lived memory of a worker: more of it makes none faster. */
const youngMegabytes = 6
/** Time that a worker has for one file: ten times what the worst of them take. */
const fileMsMax = (bytes: number): number => 10_000 + bytes / 2000
const watchMs = 200

/**
 * Reads every file of a tree, in any order, and gives what each gave in theirs. Small trees are read here; of a large one
 * workers read the rest. A worker that takes too long for a file is ended, and the file is a fault.
 */
export async function readAll(
  root: string,
  paths: readonly string[],
  reader: Reader,
  setup: Setup,
  jobs: number | undefined,
): Promise<readonly Read[]> {
  const reads: Read[] = []
  const workers = Math.min(workersMax, jobs ?? Math.min(workersUsual, availableParallelism()))
  const small = (path: string): boolean => reader.bytes + (statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0) <= aloneBytesMax
  for (let path = paths[0]; path !== undefined && (workers < 2 || small(path)); path = paths[reads.length]) reads.push(reader.open(root, path))
  if (reads.length < paths.length) reads.push(...(await team(root, paths.slice(reads.length), setup, workers)))
  return reads
}

/** Has some workers read files; for tests, with another time for each. */
export async function team(
  root: string,
  paths: readonly string[],
  setup: Setup,
  workers: number,
  msMax: (bytes: number) => number = fileMsMax,
): Promise<readonly Read[]> {
  const reads: (Read | undefined)[] = paths.map(() => undefined)
  const shared = new SharedArrayBuffer(4 * (1 + workers * slots))
  const state = new Int32Array(shared)
  const began = Date.now()
  await Promise.all(Array.from({ length: Math.min(workers, Math.ceil(paths.length / batchFiles)) }, (_, place) => member(place, [])))
  return reads.map((read, index) => read ?? { kind: 'fault', fault: unread(paths[index] ?? '', 'was not reached') })

  /** Runs one worker to its end; where it is ended before, another for what it left. */
  async function member(place: number, first: readonly number[]): Promise<void> {
    const at = 1 + place * slots
    Atomics.store(state, at, 0)
    const given: Given = { root, paths, setup, shared, place, first, began, mark }
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './secret-worker.js', import.meta.url), {
      workerData: given,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    worker.on('message', ({ clean, binary, others }: Batch) => {
      for (const index of clean) reads[index] = { kind: 'read', findings: [], faults: [], text: undefined }
      for (const index of binary) reads[index] = { kind: 'binary' }
      for (const [index, one] of others) reads[index] = outcomeOf(one)
    })
    let late: number | undefined
    const watch = setInterval(() => {
      const index = (state[at] ?? 0) - 1
      if (index < 0 || late !== undefined) return
      const ms = Date.now() - began - (state[at + 1] ?? 0)
      if (ms <= msMax(0) || ms <= msMax(statSync(join(root, paths[index] ?? ''), { throwIfNoEntry: false })?.size ?? 0)) return
      late = index
      void worker.terminate()
    }, watchMs)
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', (error: Error & { code?: string }) => {
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
          else late = (state[at] ?? 0) - 1
        })
        worker.on('exit', () => resolve())
      })
    } finally {
      clearInterval(watch)
    }
    if (late === undefined) return
    reads[late] = { kind: 'fault', fault: unread(paths[late] ?? '', 'took more time or memory than a file has') }
    // What the batch had before it was not handed over yet, and what it had behind it was not read.
    const from = state[at + 2] ?? 0
    const batch = [...first, ...Array.from({ length: batchFiles }, (_, index) => from + index)]
    await member(
      place,
      batch.filter((index) => index < paths.length && reads[index] === undefined),
    )
  }
}

const unread = (path: string, what: string): Fault =>
  new Fault('not-inspected', `${path} ${what}, and is not looked through for secrets`, {
    at: { path },
    hint: 'split the file, or exclude it in sealgate.yml',
  })
