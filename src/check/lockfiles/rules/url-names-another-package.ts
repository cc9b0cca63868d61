import { withoutCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const urlNamesAnotherPackage: Rule<'lockfile'> = {
  id: 'url-names-another-package',
  reads: 'lockfile',
  severity: 'high',
  title: 'Address fetches another package than the entry names',
  why: 'The entry’s name is what reviewers read; the address is what is installed. An alias is written down as such, so a difference without one is a mistake or an attack.',
  fix: 'Restore the entry from the base branch, or remove it and run the package manager again.',
  sources: ['CWE-345', 'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/'],
  *check(lockfile, context) {
    const manifest = context.project?.manifest
    // `resolutions` put another package into the place of one, and yarn 1 writes only its address down.
    const aliases = new Set(
      [...(manifest?.overrides ?? []), ...(manifest?.wants ?? [])].map(({ name, range }) => `${name} ${range.replace(/(?<=.)@[^@/]*$/, '')}`),
    )
    for (const entry of unusual(lockfile))
      if (
        entry.claims &&
        entry.claims.name !== entry.name &&
        (lockfile.ecosystem !== 'pypi' || plain(entry.claims.name) !== plain(entry.name)) &&
        !aliases.has(`${entry.name} npm:${entry.claims.name}`)
      )
        yield {
          message: `${spec(entry)} is fetched from the address of ${entry.claims.name}: ${withoutCredentials(entry.resolved ?? '')}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
  },
}

/** A Python name as indexes compare it: files are named with underscores. */
const plain = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')
