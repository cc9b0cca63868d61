import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Commit } from './commit.ts'
import { fileBytesMax, foldersSkipped } from './files.ts'

/** Most bytes of a commit that are written out. */
const checkoutBytesMax = 1024 * 1024 * 1024

/** A commit's files in a temporary folder. */
export interface CommitFolder {
  readonly root: string
  remove(): void
}

/**
 * Writes those files of a commit that are wanted into a temporary folder. Folders that are never inspected and files too
 * large to be read are left out. Undefined where the repository does not hold all of them, or they are too large.
 */
export function commitFolder(commit: Commit, wanted: (path: string) => boolean): CommitFolder | undefined {
  const entries = [...commit.files].filter(([path, { size }]) => size <= fileBytesMax && path.split('/').every(isPlainName) && wanted(path))
  if (entries.reduce((sum, [, { size }]) => sum + size, 0) > checkoutBytesMax) return undefined

  const root = mkdtempSync(join(tmpdir(), 'sealgate-base-'))
  const remove = (): void => rmSync(root, { recursive: true, force: true })
  try {
    // Links last: then no file is written through one, whatever the commit holds.
    const ordered = [...entries.filter(([, { mode }]) => mode.startsWith('100')), ...entries.filter(([, { mode }]) => mode === '120000')]
    const made = new Set<string>()
    for (const [path, { mode }, bytes] of commit.each(ordered.map(([path]) => path))) {
      if (bytes === undefined) {
        remove()
        return undefined
      }
      const file = join(root, path)
      const folder = dirname(file)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      if (mode === '120000') symlinkSync(bytes.toString(), file)
      else writeFileSync(file, bytes, { flag: 'wx', mode: mode === '100755' ? 0o755 : 0o644 })
    }
    return { root, remove }
  } catch {
    // A name this system cannot hold, or no room: then nothing is known of the commit.
    remove()
    return undefined
  }
}

/** A part of a path that stays inside its folder on every system, and that is inspected. */
const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !foldersSkipped.has(name) && !name.includes('\\')
