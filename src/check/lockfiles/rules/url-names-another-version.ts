import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const urlNamesAnotherVersion: Rule<'lockfile'> = {
  id: 'url-names-another-version',
  reads: 'lockfile',
  severity: 'high',
  title: 'Address fetches another version than the entry names',
  why: 'The version is what reviewers and vulnerability scanners read; the address is what is installed. An old, vulnerable version can be locked under a new number this way.',
  fix: 'Restore the entry from the base branch, or remove it and run the package manager again.',
  sources: ['CWE-345'],
  *check(lockfile) {
    for (const entry of unusual(lockfile))
      if (
        entry.claims?.name === entry.name &&
        entry.claims.version !== entry.version &&
        entry.version !== '' &&
        plain(entry.claims.version) !== plain(entry.version)
      )
        yield {
          message: `${spec(entry)} is fetched from the address of version ${entry.claims.version === '' ? 'none' : entry.claims.version}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
  },
}

/** A version without what registries leave out of file names: a leading `v` or `=`, and build metadata. */
const plain = (version: string): string => version.replace(/^[v=\s]+/, '').replace(/\+.*$/, '')
