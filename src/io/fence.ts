import { type BigIntStats, lstatSync, readdirSync } from 'node:fs'
import { Fault } from '../core/fault.ts'
import { byName } from '../core/manifest.ts'
import { reason } from './files.ts'

/** Most entries of a tree that is watched. */
export const fencedEntriesMax = 4_000_000

/** Who an entry is and when anything about it last changed. The system sets `ctime`, and nobody else can. */
interface Identity {
  readonly folder: boolean
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mode: bigint
  readonly mtime: bigint
  readonly ctime: bigint
}

/** Every entry of a tree as it stood at one moment. */
export interface Fence {
  readonly entries: ReadonlyMap<string, Identity>
  /** Newest change of any entry, in nanoseconds since 1970. */
  readonly newest: bigint
  readonly files: number
}

/**
 * Looks at every entry under a folder but not into files: names, identities, times. Links are not followed.
 * @param takes false for what is not watched; a folder that is not taken is left out whole.
 * @throws Fault for what cannot be looked at: a fence with a hole is none.
 */
export function fence(root: string, takes: (name: string) => boolean): Fence {
  const entries = new Map<string, Identity>()
  let newest = 0n
  let files = 0
  const look = (name: string): Identity => {
    const stat = lstatSync(name === '' ? root : `${root}/${name}`, { bigint: true })
    const identity = identityOf(stat)
    if (identity.ctime > newest) newest = identity.ctime
    if (!identity.folder) files++
    entries.set(name, identity)
    return identity
  }
  const walk = (folder: string): void => {
    for (const child of readdirSync(folder === '' ? root : `${root}/${folder}`)) {
      const name = folder === '' ? child : `${folder}/${child}`
      if (!takes(name)) continue
      if (entries.size >= fencedEntriesMax)
        throw new Fault('not-inspected', `there are more than ${fencedEntriesMax} entries to watch`, { hint: 'watch a smaller folder' })
      if (look(name).folder) walk(name)
    }
  }
  try {
    look('')
    walk('')
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', 'cannot look at every file that is to be watched', { cause, hint: reason(cause) })
  }
  return { entries, newest, files }
}

const identityOf = (stat: BigIntStats): Identity => ({
  folder: stat.isDirectory(),
  dev: stat.dev,
  ino: stat.ino,
  size: stat.size,
  mode: stat.mode,
  mtime: stat.mtimeNs,
  ctime: stat.ctimeNs,
})

/** What happened to a watched entry. */
export interface Breach {
  readonly name: string
  readonly what: 'added' | 'removed' | 'replaced' | 'touched' | 'moved'
}

/**
 * What changed between two looks. A file that was swapped and put back has the same bytes and times again, but not the same
 * `ctime`, or another inode. A folder that was swapped whole shows it by itself; `open` folders are those in which entries
 * may come and go, so that only their being moved counts.
 */
export function breaches(before: Fence, after: Fence, open: (name: string) => boolean): readonly Breach[] {
  const found: Breach[] = []
  for (const [name, was] of before.entries) {
    const is = after.entries.get(name)
    if (!is) found.push({ name, what: 'removed' })
    else if (was.dev !== is.dev || was.ino !== is.ino || was.folder !== is.folder) found.push({ name, what: 'replaced' })
    else if (was.ctime === is.ctime && was.mtime === is.mtime && was.size === is.size && was.mode === is.mode) continue
    else if (!is.folder) found.push({ name, what: 'touched' })
    // Entries that come and go change both times at once; being moved changes one alone.
    else if (is.ctime !== is.mtime) found.push({ name, what: 'moved' })
    else if (!open(name)) found.push({ name, what: 'touched' })
  }
  for (const name of after.entries.keys()) if (!before.entries.has(name)) found.push({ name, what: 'added' })
  return found.sort((a, b) => byName(a.name, b.name))
}
