import { withoutCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const insecureSource: Rule<'lockfile'> = {
  id: 'insecure-source',
  reads: 'lockfile',
  severity: 'high',
  title: 'Package is fetched over an unencrypted connection',
  why: 'Anyone on the network path sees what is installed and can answer in the server’s place. A hash stops a changed file, but not a withheld update, and an entry without one installs whatever arrives.',
  fix: 'Point the entry at the https address of its registry and run the package manager again.',
  sources: ['CWE-319'],
  *check(lockfile) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'insecure-source') yield { message, at, subject }
    for (const { key, value, at } of lockfile.settings)
      if (/^(http|git|ftp):\/\//i.test(value) && addressed.test(key) && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])/.test(value))
        yield { message: `${key} is ${withoutCredentials(value)}`, at, subject: key }
    for (const entry of unusual(lockfile))
      if (entry.resolved !== undefined && !entry.resolved.startsWith('https:') && /^(git\+)?(http|git|ftp):\/\//i.test(entry.resolved))
        yield {
          message: `${spec(entry)} comes from ${withoutCredentials(entry.resolved)}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
  },
}

/** Settings that say where packages come from. */
const addressed = /registr|index|repositor|remote|source|mirror|proxy|url|find-links|^-[if]$/i
