import { basename, dirname, matchesGlob } from 'node:path'
import type { FileAlgorithm } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { collisions, type Manifest, unsoundName } from '../core/manifest.ts'
import { Refusal } from '../core/seal.ts'
import { hashFile, hashTree } from '../io/hash.ts'

/** What goes into a manifest. Globs are those of Node's `path.matchesGlob`, against the whole name. */
export interface BuildRequest {
  readonly algorithms: readonly FileAlgorithm[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** A manifest as it was found on disk, with what cannot be part of one. */
export interface Built {
  readonly manifest: Manifest
  readonly faults: readonly Fault[]
  /** Names that are not UTF-8. */
  readonly unnameable: readonly string[]
}

/** Hashes a folder into a manifest. Nothing is skipped but what `include` and `exclude` say, and they are part of it. */
export function manifestOf(folder: string, request: BuildRequest): Built {
  const { entries, faults, unnameable } = hashTree(folder, { algorithms: request.algorithms, takes: filter(request) })
  return { manifest: { entries, include: request.include, exclude: request.exclude }, faults, unnameable }
}

/** A manifest of a single file, under its base name. */
export function manifestOfFile(path: string, request: BuildRequest): Built {
  const name = basename(path)
  return { manifest: { entries: [hashFile(path, name, request.algorithms)], include: [], exclude: [] }, faults: [], unnameable: [] }
}

/** A folder is always walked unless it is excluded; `include` decides about everything that is no folder. */
function filter({ include, exclude }: BuildRequest): (name: string, folder: boolean) => boolean {
  if (include.length === 0 && exclude.length === 0) return () => true
  return (name, folder) => !any(exclude, name) && (folder || include.length === 0 || any(include, name) || underAny(include, name))
}

/** A glob without a slash is about the last part of a name, one with a slash about the whole. */
const any = (globs: readonly string[], name: string): boolean =>
  globs.some((glob) => matchesGlob(glob.slice(0, -1).includes('/') ? name : basename(name), glob.replace(/\/$/, '')))

/** True where a folder above the name is included: `assets` takes all that is in it. */
function underAny(globs: readonly string[], name: string): boolean {
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) if (any(globs, folder)) return true
  return false
}

/**
 * Refuses what a signed manifest must not hold: special files, names that mean something else elsewhere, names that collide.
 * @throws Fault for the first thing that could not be read. @throws Refusal
 */
export function sealable({ manifest, faults, unnameable }: Built): Manifest {
  const [fault] = faults
  if (fault) throw fault
  const [first] = unnameable
  if (first !== undefined) throw new Fault('unreadable-file', `the name ${first} is not UTF-8`, { hint: 'rename it, or leave it out with --exclude' })
  const special = manifest.entries.find(({ kind }) => kind === 'other')
  if (special)
    throw new Fault('unreadable-file', `${special.name} is a device, a pipe or a socket`, { hint: 'remove it, or leave it out with --exclude' })
  for (const { name } of manifest.entries) {
    const reason = unsoundName(name)
    if (reason !== undefined) throw new Refusal('name', { expected: 'names that mean the same on every system', found: `${name}, which ${reason}` })
  }
  for (const [one, other] of collisions(manifest.entries.map(({ name }) => name)))
    throw new Refusal('name', { expected: 'names that differ in more than case or normalisation', found: `${one} and ${other}` })
  if (!manifest.entries.some(({ kind }) => kind === 'file'))
    throw new Fault('nothing-to-inspect', 'there is no file to seal', { hint: 'check the folder, --include and --exclude' })
  return manifest
}
