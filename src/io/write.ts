import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Fault } from '../core/fault.ts'
import { reason } from './files.ts'

/**
 * Writes a file whole or not at all: under another name first, then renamed.
 * @throws Fault `usage` where it cannot be written.
 */
export function writeWhole(path: string, pieces: Iterable<Uint8Array>, mode = 0o666): void {
  const draft = `${path}.${process.pid}.tmp`
  let handle: number | undefined
  try {
    handle = openSync(draft, 'wx', mode)
    for (const piece of pieces) for (let offset = 0; offset < piece.length; ) offset += writeSync(handle, piece, offset)
    fsyncSync(handle)
    closeSync(handle)
    handle = undefined
    renameSync(draft, path)
  } catch (cause) {
    if (handle !== undefined) closeSync(handle)
    rmSync(draft, { force: true })
    throw new Fault('usage', `cannot write ${path}`, { cause, hint: reason(cause) })
  }
}
