import { withoutCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { localTarget } from '../../../lockfiles/npm.ts'
import { unusual } from '../unusual.ts'

export const linkLeavesRepository: Rule<'lockfile'> = {
  id: 'link-leaves-repository',
  reads: 'lockfile',
  severity: 'high',
  title: 'Local package lies outside the repository',
  why: 'What is installed is then whatever lies at that place on the machine that builds: it is in no commit, and no review has seen it.',
  fix: 'Move the package into the repository, or publish it and depend on a version.',
  sources: ['CWE-427', 'CWE-22'],
  *check(lockfile) {
    for (const entry of unusual(lockfile)) {
      const target = localTarget(lockfile.path, entry)
      if (target !== undefined && (/^\.\.(\/|$)/.test(target) || /^([\\/~]|[A-Za-z]:)/.test(target)))
        yield {
          message: `${spec(entry)} lies at ${withoutCredentials(entry.resolved ?? '')}, outside the repository`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
    }
  },
}
