import { Fault } from '../core/fault.ts'
import type { Lockfile } from '../core/lockfile.ts'
import { readText, type Tree } from '../io/files.ts'
import { lockfileFormats } from './index.ts'

/** One lockfile of a tree with its text, or why it could not be read. */
export type LockfileRead =
  | { readonly kind: 'read'; readonly lockfile: Lockfile; readonly text: string }
  | { readonly kind: 'fault'; readonly path: string; readonly fault: Fault }

/** Every lockfile of a tree, one at a time, so that memory stays flat in their number. Never throws a Fault: it gives it. */
export function* readLockfiles(tree: Tree): Generator<LockfileRead> {
  for (const path of tree.paths) {
    const format = lockfileFormats.find(({ claims }) => claims(path))
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
