import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const conflictingHashes: Rule<'lockfile'> = {
  id: 'conflicting-hashes',
  reads: 'lockfile',
  severity: 'high',
  title: 'One version of one package has two different hashes',
  why: 'A published version never changes, so that one of the two entries is not what its name says.',
  fix: 'Compare both hashes with the registry’s, remove the wrong entry, and run the package manager again.',
  sources: ['CWE-345', 'CWE-694'],
  *check(lockfile) {
    const seen = new Map<string, LockedPackage>()
    // Nearly every name stands once: only of the others a text of name and version is made.
    const names = new Map<string, LockedPackage>()
    const idOf = ({ type = '', name, version }: LockedPackage): string => `${type} ${name}@${version}`
    for (const entry of lockfile.packages) {
      // A patched package is the same version with another content, and says so.
      if (entry.source !== 'registry' || entry.hashes.length !== 1 || entry.key.includes('@patch:')) continue
      const namesake = names.get(entry.name)
      if (namesake === undefined) {
        names.set(entry.name, entry)
        continue
      }
      if (!seen.has(idOf(namesake))) seen.set(idOf(namesake), namesake)
      const id = idOf(entry)
      const before = seen.get(id)
      if (before === undefined) {
        seen.set(id, entry)
        continue
      }
      const [a, b] = [before.hashes[0], entry.hashes[0]]
      if (
        a &&
        b &&
        a.algorithm === b.algorithm &&
        a.encoding === b.encoding &&
        a.value !== b.value &&
        registryOf(before.resolved) === registryOf(entry.resolved) &&
        before.key !== entry.key &&
        !platforms.has(lockfile.format)
      )
        yield {
          message: `${spec(entry)} has another ${b.algorithm} hash here than in the entry ${before.key}`,
          at: lockfile.place(entry, 'hash'),
          subject: entry.key,
        }
    }
  },
}

/** Formats with one entry for each platform's file of a version. */
const platforms: ReadonlySet<string> = new Set(['gemfile', 'go.sum', 'gradle-verification'])

const registryOf = (address: string | undefined): string => /^[a-z+]+:\/\/([^/]*)/i.exec(address ?? '')?.[1] ?? ''
