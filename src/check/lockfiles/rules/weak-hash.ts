import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const weakHash: Rule<'lockfile'> = {
  id: 'weak-hash',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Locked package is pinned by a weak hash alone',
  why: 'For sha1 and md5 two different files with one hash can be made on purpose. Whoever publishes the package can show reviewers one file and install another.',
  fix: 'Remove the `integrity` of the entry and run `npm install --package-lock-only`: npm writes sha512.',
  sources: ['CWE-328', 'https://shattered.io/'],
  *check(lockfile) {
    // Where a full commit pins the entry, or the format has nothing better, a weak hash beside it takes nothing away.
    if (lockfile.hashing === 'none') return
    for (const entry of unusual(lockfile)) {
      if (entry.pin === 'commit') continue
      if (entry.hashes.some(({ grade }) => grade === 'weak') && !entry.hashes.some(({ grade }) => grade === 'strong'))
        yield {
          message: `${spec(entry)} is pinned by ${[...new Set(entry.hashes.map(({ algorithm }) => algorithm))].join(' and ')} only`,
          at: lockfile.place(entry, 'hash'),
          subject: entry.key,
        }
    }
  },
}
