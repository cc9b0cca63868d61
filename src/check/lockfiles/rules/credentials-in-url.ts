import { hasCredentials } from '../../../core/address.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const credentialsInUrl: Rule<'lockfile'> = {
  id: 'credentials-in-url',
  reads: 'lockfile',
  severity: 'high',
  title: 'Address carries a password or a token',
  why: 'Everyone who can read the repository, its forks or a build log can use it. It stays in the history after the line is gone.',
  fix: 'Revoke the credential, remove it from the address, and give it to the package manager by its own configuration instead.',
  sources: ['CWE-522', 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'],
  *check(lockfile) {
    for (const { key, value, at } of lockfile.settings)
      if (hasCredentials(value) && !/\$\{?\w/.test(value)) yield { message: `the setting ${key} carries a credential`, at, subject: key }
    for (const entry of unusual(lockfile))
      if (entry.resolved !== undefined && hasCredentials(entry.resolved))
        yield { message: `the address of ${spec(entry)} carries a credential`, at: lockfile.place(entry, 'resolved'), subject: entry.key }
  },
}
