import type { LockedPackage, Lockfile } from '../../core/lockfile.ts'

/**
 * The entries of a lockfile that are not plain in every respect, and one of the plain ones to stand for all of them. A plain
 * one comes from a registry over https, from the same host as the other plain ones, by an address without a login or a query
 * that names what the entry names, and has one sound strong hash: rules that look at single entries have nothing to say of
 * it, and of tens of thousands of entries nearly all are plain.
 */
export function unusual({ packages }: Pick<Lockfile, 'packages'>): readonly LockedPackage[] {
  const before = known.get(packages)
  if (before) return before
  const made: LockedPackage[] = []
  let host: string | undefined
  for (const entry of packages) {
    const { resolved } = entry
    if (resolved !== undefined && host !== undefined && resolved.startsWith(host) && isPlain(entry, resolved)) continue
    if (resolved !== undefined && host === undefined && isPlain(entry, resolved))
      host = resolved.slice(0, resolved.indexOf('/', 'https://'.length) + 1)
    made.push(entry)
  }
  known.set(packages, made)
  return made
}
const known = new WeakMap<readonly LockedPackage[], readonly LockedPackage[]>()

const isPlain = ({ source, pin, hashes, claims, type, reference }: LockedPackage, resolved: string): boolean =>
  source === 'registry' &&
  pin === 'hash' &&
  hashes.length === 1 &&
  hashes[0]?.grade === 'strong' &&
  claims === undefined &&
  type === undefined &&
  reference === undefined &&
  plainAddress.test(resolved)

/** No user, no port, no query, no fragment, and nothing that is not plain ASCII. */
const plainAddress = /^https:\/\/[a-z0-9.-]+\/[\w@%~./+!-]*$/
