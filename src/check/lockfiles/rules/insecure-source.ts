import { withoutCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const insecureSource: Rule<'lockfile'> = {
  id: 'insecure-source',
  reads: 'lockfile',
  severity: 'high',
  title: 'Package is fetched over an unencrypted connection',
  why: 'Anyone on the network path sees what is installed and can answer in the server’s place. A hash stops a changed file, but not a withheld update, and an entry without one installs whatever arrives.',
  fix: 'Point the entry at the https address of its registry and run the package manager again.',
  sources: ['CWE-319'],
  *check(lockfile) {
    for (const entry of lockfile.packages)
      if (entry.resolved !== undefined && !entry.resolved.startsWith('https:') && /^(git\+)?(http|git|ftp):\/\//i.test(entry.resolved))
        yield {
          message: `${spec(entry)} comes from ${withoutCredentials(entry.resolved)}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
  },
}
