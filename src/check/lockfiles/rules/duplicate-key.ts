import type { Rule } from '../../../core/rule.ts'

export const duplicateKey: Rule<'lockfile'> = {
  id: 'duplicate-key',
  reads: 'lockfile',
  severity: 'high',
  title: 'One key stands twice',
  why: 'Readers differ in which of the two they take: a reviewer or a scanner sees the first, the installer takes the last. No package manager writes such a file.',
  fix: 'Remove the entry that does not belong there; `git log -p` of the file shows which came later.',
  sources: ['CWE-694', 'https://www.rfc-editor.org/rfc/rfc8259#section-4'],
  *check(lockfile) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'duplicate-key') yield { message, at, subject }
  },
}
