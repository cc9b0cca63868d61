import { lazy } from '../../../core/lazy.ts'
import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const unhashedPackage: Rule<'lockfile'> = {
  id: 'unhashed-package',
  reads: 'lockfile',
  severity: 'high',
  title: 'Locked package has no integrity hash',
  why: 'Without a hash the installer accepts whatever bytes the server sends. A changed or replaced tarball installs silently, on every machine, with a lockfile that looks untouched.',
  fix: 'Remove the entry and run the package manager again against the registry, so that the lockfile gets the hash of what is published.',
  sources: ['CWE-494', 'https://slsa.dev/spec/v1.2/threats'],
  *check(lockfile) {
    for (const { kind, message, at, subject, severity } of lockfile.oddities)
      if (kind === 'unhashed-package') yield { message, at, subject, ...(severity === undefined ? {} : { severity }) }
    if (lockfile.hashing === 'none') return
    const bare: LockedPackage[] = []
    const byKey = lazy(() => new Map(lockfile.packages.map((one) => [one.key, one])))
    for (const entry of unusual(lockfile)) {
      if (entry.hashes.length > 0) continue
      if (entry.pin === 'hash' && (entry.resolved !== undefined || !lockfile.addressed)) bare.push(entry)
      else if (entry.pin === 'parent' && lockfile.addressed && !carried(entry, byKey()))
        yield { message: `${spec(entry)} is called bundled, and no package around it has a hash`, at: entry.at, subject: entry.key }
    }
    const [first] = bare
    if (!first) return
    // A format that may do without hashes, and does in the whole file, is one decision and not one slip a package.
    if (lockfile.hashing === 'optional' && lockfile.packages.every(({ hashes }) => hashes.length === 0)) {
      const rest = bare.length === 1 ? '' : ` and ${bare.length - 1} more`
      yield { message: `${spec(first)}${rest} have no hash: any bytes will do`, at: first.at, severity: 'medium', subject: 'no hashes' }
    } else for (const entry of bare) yield { message: `${spec(entry)} has no hash: any bytes will do`, at: entry.at, subject: entry.key }
  },
}

/** True where a package around a bundled one has a hash: then that covers what it brings along. */
function carried(entry: LockedPackage, byKey: ReadonlyMap<string, LockedPackage>): boolean {
  let key = entry.key
  for (;;) {
    const end = key.lastIndexOf('/node_modules/')
    if (end < 0) return false
    key = key.slice(0, end)
    const holder = byKey.get(key)
    if (holder && (holder.hashes.length > 0 || holder.pin === 'commit' || holder.pin === 'nothing')) return true
  }
}
