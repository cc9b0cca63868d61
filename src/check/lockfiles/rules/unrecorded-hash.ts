import type { Rule } from '../../../core/rule.ts'

export const unrecordedHash: Rule<'lockfile'> = {
  id: 'unrecorded-hash',
  reads: 'lockfile',
  severity: 'note',
  persona: 'pedantic',
  title: 'Format has no field for hashes',
  why: 'The file says which versions are wanted and nothing of their content. What arrives is what the registry sends on the day of the build.',
  fix: 'Keep hashes beside it where the manager can: `gradle --write-verification-metadata sha256`, image digests, a vendored copy.',
  sources: ['CWE-494', 'https://slsa.dev/spec/v1.2/threats'],
  *check(lockfile) {
    const first = lockfile.packages.find(({ pin }) => pin === 'nothing')
    if (lockfile.hashing === 'none' && first && !lockfile.manifest)
      yield { message: `${lockfile.format} files hold no hashes of packages`, at: { path: lockfile.path, line: 1, column: 1 }, subject: 'format' }
  },
}
