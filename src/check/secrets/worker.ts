import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { Fault, type FaultCode } from '../../core/fault.ts'
import type { Finding, Location } from '../../core/finding.ts'
import { builtIn } from './catalog.ts'
import { infosOf } from './infos.ts'
import { type Read, readerOf, type Setup } from './reader.ts'

/** What a worker is given. All share one counter, so that none waits for another. */
export interface Given {
  readonly root: string
  readonly paths: readonly string[]
  readonly setup: Setup
  /** The next file that nobody took; then `slots` numbers of each worker. */
  readonly shared: SharedArrayBuffer
  readonly place: number
  /** Files that it reads before it takes from the counter: what another left. */
  readonly first: readonly number[]
  /** Time of the start, in milliseconds. */
  readonly began: number
  readonly mark: string
}
/** A worker's numbers: its file plus one, when it began with it, the first file of its batch. */
export const slots = 3
/** Files that are taken at once, and handed over at once. */
export const batchFiles = 32

/** What one batch gave, by the places of its files. */
export interface Batch {
  readonly clean: readonly number[]
  readonly binary: readonly number[]
  readonly others: readonly (readonly [index: number, read: PlainRead])[]
}

/** A read as plain data: an error loses its fields on the way from one thread to another. */
interface PlainFault {
  readonly code: FaultCode
  readonly message: string
  readonly hint: string
  readonly at: Location | undefined
}
type PlainRead =
  | { readonly kind: 'fault'; readonly fault: PlainFault }
  | { readonly kind: 'read'; readonly findings: readonly Finding[]; readonly faults: readonly PlainFault[]; readonly text: string | undefined }

const plainFault = ({ code, message, hint, at }: Fault): PlainFault => ({ code, message, hint, at })
const faultOf = ({ code, message, hint, at }: PlainFault): Fault => new Fault(code, message, { hint, at })

/** A read as it was before it was handed over. */
export const read = (one: PlainRead): Read =>
  one.kind === 'fault' ? { kind: 'fault', fault: faultOf(one.fault) } : { ...one, faults: one.faults.map(faultOf) }

/** Tells our own workers from those of whoever uses the library. */
export const mark = 'sealgate secret worker'

if (!isMainThread && parentPort && workerData?.mark === mark) await work(workerData, (batch) => parentPort?.postMessage(batch))

/** Reads files until there are no more. */
async function work({ root, paths, setup, shared, place, first, began }: Given, hand: (batch: Batch) => void): Promise<void> {
  const catalog = await builtIn()
  const own = setup.secrets.length === 0 ? undefined : await (await import('./own.ts')).ownOf(setup.secrets)
  const infos = [...infosOf(catalog.providers, catalog.structures), ...(own?.infos ?? [])]
  const reader = readerOf([catalog, ...(own ? [own.catalog] : [])], infos, own?.allow, setup)
  const state = new Int32Array(shared)
  const at = 1 + place * slots
  const readSome = (indexes: readonly number[]): void => {
    const clean: number[] = []
    const binary: number[] = []
    const others: [number, PlainRead][] = []
    for (const index of indexes) {
      Atomics.store(state, at + 1, Date.now() - began)
      Atomics.store(state, at, index + 1)
      const one = reader.open(root, paths[index] ?? '')
      if (one.kind === 'binary') binary.push(index)
      else if (one.kind === 'fault') others.push([index, { kind: 'fault', fault: plainFault(one.fault) }])
      else if (one.findings.length === 0 && one.faults.length === 0) clean.push(index)
      else
        others.push([
          index,
          { kind: 'read', findings: one.findings, faults: one.faults.map(plainFault), text: one.findings.length > 0 ? one.text : undefined },
        ])
    }
    hand({ clean, binary, others })
  }
  Atomics.store(state, at + 2, paths.length)
  if (first.length > 0) readSome(first)
  for (let from = Atomics.add(state, 0, batchFiles); from < paths.length; from = Atomics.add(state, 0, batchFiles)) {
    Atomics.store(state, at + 2, from)
    readSome(Array.from({ length: Math.min(batchFiles, paths.length - from) }, (_, index) => from + index))
  }
  Atomics.store(state, at, 0)
}
