import type { Rule } from '../../../core/rule.ts'

export const unpinnedVersion: Rule<'lockfile'> = {
  id: 'unpinned-version',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Version is a range, or none is given',
  why: 'Which version is installed is decided on the day of the build, by whoever published last.',
  fix: 'Write the exact version, with a hash where the format has one: `pip-compile --generate-hashes`, `mvn versions:resolve-ranges`.',
  sources: ['CWE-1357', 'https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  *check(lockfile) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'unpinned-version') yield { message, at, subject }
  },
}
