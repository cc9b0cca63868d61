import { withoutCredentials } from '../../../core/address.ts'
import { type Lockfile, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const exoticSource: Rule<'lockfile'> = {
  id: 'exotic-source',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Package does not come from a registry',
  why: 'A repository, an archive or a folder has no publisher check, no immutable versions, no provenance and no advisories, and its install scripts run all the same.',
  fix: 'Depend on a published version, or accept the source by a waiver with a reason.',
  sources: ['CWE-829', 'https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies'],
  *check(lockfile) {
    if (!fromRegistries(lockfile)) return
    for (const entry of unusual(lockfile))
      if (entry.source === 'git' || entry.source === 'tarball')
        yield {
          message: `${spec(entry)} comes from ${withoutCredentials(entry.resolved ?? `a ${entry.source} source`)}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
  },
}

/** Formats whose packages are expected to come from a registry; for the others a repository is the usual source. */
export const fromRegistries = ({ ecosystem, format }: Lockfile): boolean =>
  ['npm', 'pypi', 'cargo', 'gem', 'pub', 'hex', 'hackage', 'cocoapods', 'cran'].includes(ecosystem) && !format.startsWith('deno-')
