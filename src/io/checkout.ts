import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileBytesMax, foldersSkipped, treeEntriesMax } from './files.ts'
import { git } from './git.ts'

/** Most bytes of a commit that are written out, and most that are asked of git at once. */
const checkoutBytesMax = 1024 * 1024 * 1024
const batchBytesMax = 64 * 1024 * 1024

/** A commit's files in a temporary folder. */
export interface CommitFolder {
  readonly root: string
  remove(): void
}

/**
 * Writes what a commit holds of a folder of its repository into a temporary one, straight from the object store: no
 * checkout, no filter, no hook, no network. Folders that are never inspected and files too large to be read are left out.
 * Undefined where the repository does not hold all of it, or it is too large.
 */
export function commitFolder(folder: string, commit: string): CommitFolder | undefined {
  const listed = git(folder, ['ls-tree', '-r', '-z', '-l', commit], 512 * 1024 * 1024)?.toString()
  if (listed === undefined) return undefined
  const entries = [...listed.matchAll(/(\d+) blob ([0-9a-f]+) +(\d+)\t([^\0]*)\0/g)]
    .map(([, mode = '', id = '', size = '', path = '']) => ({ mode, id, size: Number(size), path }))
    .filter(({ path, size }) => size <= fileBytesMax && path.split('/').every(isPlainName))
  const bytes = entries.reduce((sum, { size }) => sum + size, 0)
  if (entries.length > treeEntriesMax || bytes > checkoutBytesMax) return undefined

  const root = mkdtempSync(join(tmpdir(), 'sealgate-base-'))
  const remove = (): void => rmSync(root, { recursive: true, force: true })
  try {
    // Links last: then no file is written through one, whatever the commit holds.
    const ordered = [...entries.filter(({ mode }) => mode.startsWith('100')), ...entries.filter(({ mode }) => mode === '120000')]
    for (const batch of batches(ordered)) {
      const blobs = git(folder, ['cat-file', '--batch'], 2 * batchBytesMax + fileBytesMax, batch.map(({ id }) => `${id}\n`).join(''))
      if (!blobs || !write(root, batch, blobs)) {
        remove()
        return undefined
      }
    }
    return { root, remove }
  } catch {
    // A name this system cannot hold, or no room: then nothing is known of the commit.
    remove()
    return undefined
  }
}

interface Entry {
  readonly mode: string
  readonly id: string
  readonly size: number
  readonly path: string
}

/** A part of a path that stays inside its folder on every system, and that is inspected. */
const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !foldersSkipped.has(name) && !name.includes('\\')

function* batches(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let batch: Entry[] = []
  let bytes = 0
  for (const entry of entries) {
    if (batch.length > 0 && bytes + entry.size > batchBytesMax) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(entry)
    bytes += entry.size
  }
  if (batch.length > 0) yield batch
}

/** Writes what `git cat-file --batch` gave: `ID blob SIZE`, a line end, the bytes, a line end. False where one is missing. */
function write(root: string, batch: readonly Entry[], blobs: Buffer): boolean {
  let at = 0
  const made = new Set<string>()
  for (const { path, mode, size } of batch) {
    const end = blobs.indexOf(10, at)
    if (end < 0 || !blobs.toString('latin1', at, end).endsWith(` blob ${size}`)) return false
    const file = join(root, path)
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    const content = blobs.subarray(end + 1, end + 1 + size)
    if (mode === '120000') symlinkSync(content.toString(), file)
    else writeFileSync(file, content, { flag: 'wx' })
    at = end + 1 + size + 1
  }
  return true
}
