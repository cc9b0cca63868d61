import { withoutCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const mutableGitReference: Rule<'lockfile'> = {
  id: 'mutable-git-reference',
  reads: 'lockfile',
  severity: 'high',
  title: 'Git source is not pinned to a commit',
  why: 'A branch or a tag can be moved to other code at any time, by the owner or by whoever has taken the account. What is no commit at all may be read by git as an option and run a command.',
  fix: 'Write the full commit hash (40 or 64 hex digits) behind the `#`, or run the package manager again so that it does.',
  sources: ['CWE-829', 'https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies'],
  *check(lockfile) {
    for (const entry of unusual(lockfile)) {
      if (entry.source !== 'git' || entry.pin === 'nothing') continue
      const reference = entry.reference ?? /#(.*)$/s.exec(entry.resolved ?? '')?.[1] ?? ''
      if (/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(reference)) continue
      const abbreviated = /^[0-9a-f]{7,39}$/i.test(reference)
      const what =
        reference === ''
          ? 'no commit'
          : abbreviated
            ? `the shortened commit ${reference}`
            : `${JSON.stringify(reference.slice(0, 60))}, which is no commit`
      yield {
        message: `${spec(entry)} names ${what}: ${withoutCredentials(entry.resolved ?? '')}`,
        at: lockfile.place(entry, 'resolved'),
        severity: reference.startsWith('-') ? 'critical' : abbreviated || written.test(lockfile.format) ? 'medium' : 'high',
        subject: entry.key,
      }
    }
  },
}

/** Files that people write: a tag there is a habit, in what a program has locked it is an anomaly. */
const written = /^(requirements|pre-commit|dockerfile|paket|podfile)/
