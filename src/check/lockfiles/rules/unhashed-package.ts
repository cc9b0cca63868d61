import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const unhashedPackage: Rule<'lockfile'> = {
  id: 'unhashed-package',
  reads: 'lockfile',
  severity: 'high',
  title: 'Locked package has no integrity hash',
  why: 'Without a hash the installer accepts whatever bytes the server sends. A changed or replaced tarball installs silently, on every machine, with a lockfile that looks untouched.',
  fix: 'Remove the entry and run the package manager again against the registry, so that the lockfile gets the hash of what is published.',
  sources: ['CWE-494', 'https://slsa.dev/spec/v1.2/threats'],
  *check(lockfile) {
    for (const entry of lockfile.packages)
      if (entry.pin === 'hash' && entry.hashes.length === 0 && entry.resolved !== undefined)
        yield { message: `${spec(entry)} has no hash: any bytes will do`, at: entry.at, subject: entry.key }
  },
}
