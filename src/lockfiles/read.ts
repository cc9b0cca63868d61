import { Fault } from '../core/fault.ts'
import type { Lockfile, LockfileFormat, ShelvedFormat } from '../core/lockfile.ts'
import { readText, type Tree } from '../io/files.ts'
import { lockfileFormats } from './index.ts'

/** One lockfile of a tree with its text, or why it could not be read. */
export type LockfileRead =
  | { readonly kind: 'read'; readonly lockfile: Lockfile; readonly text: string }
  | { readonly kind: 'fault'; readonly path: string; readonly fault: Fault }

/** Every lockfile of a tree, one at a time, so that memory stays flat in their number. Never throws a Fault: it gives it. */
export async function* readLockfiles(tree: Tree): AsyncGenerator<LockfileRead> {
  for (const path of tree.paths) {
    const format = await formatOf(path)
    if (!format) continue
    try {
      const text = readText(tree.root, path)
      yield { kind: 'read', lockfile: format.parse(text, path), text }
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      yield { kind: 'fault', path, fault }
    }
  }
}

/** The format that reads a path, loaded; undefined for what is no lockfile. */
export async function formatOf(path: string): Promise<LockfileFormat | undefined> {
  for (const shelved of lockfileFormats) {
    if (!shelved.looks(path)) continue
    const format = loaded.get(shelved) ?? (await shelved.load())
    loaded.set(shelved, format)
    if (format.claims(path)) return format
  }
  return undefined
}
const loaded = new Map<ShelvedFormat, LockfileFormat>()
