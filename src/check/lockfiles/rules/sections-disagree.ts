import type { Rule } from '../../../core/rule.ts'

export const sectionsDisagree: Rule<'lockfile'> = {
  id: 'sections-disagree',
  reads: 'lockfile',
  severity: 'high',
  title: 'Two sections of the lockfile name different packages',
  why: 'A version 2 lockfile says everything twice: `packages` for new npm, `dependencies` for npm 6. A change to one of them alone is hidden from whoever reads the other, and runs where the other npm is.',
  fix: 'Restore the file from the base branch and run `npm install --package-lock-only`, or move to lockfile version 3.',
  sources: ['CWE-436', 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json#lockfileversion'],
  *check(lockfile) {
    for (const { kind, message, at, subject, severity } of lockfile.oddities)
      if (kind === 'sections-disagree') yield { message, at, subject, ...(severity === undefined ? {} : { severity }) }
  },
}
