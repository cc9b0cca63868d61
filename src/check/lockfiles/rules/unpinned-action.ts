import { actionKey } from '../../../core/action.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const unpinnedAction: Rule<'lockfile'> = {
  id: 'unpinned-action',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Action is not pinned to a commit',
  why: 'Tags of widely used actions were moved to malicious commits more than once; every workflow that named a tag ran them, with its secrets.',
  fix: 'Write the full commit with the tag as a comment, `owner/repo@<40 hex digits> # v1.2.3`, or lock the workflow with `gh actions-lock`.',
  sources: ['CWE-829', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *check(lockfile, context) {
    if (lockfile.format !== 'github-workflow' && lockfile.format !== 'github-action') return
    const locks = context.project?.siblings.filter(({ format }) => format === 'actions-lock') ?? []
    // A workflow that the lockfile lists runs the locked commits and nothing else.
    const locked = new Set(
      locks.flatMap(({ wants = [] }) => wants.filter(({ range }) => lockfile.path.endsWith(range)).map(({ name }) => actionKey(name))),
    )
    for (const entry of unusual(lockfile))
      if (
        entry.source === 'action' &&
        !/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(entry.reference ?? '') &&
        !locked.has(actionKey(`${entry.name.split('/').slice(0, 2).join('/')}@${entry.reference}`))
      )
        yield {
          message: `${entry.name}@${entry.reference} is pinned by ${entry.reference === '' ? 'nothing' : 'a name that can be moved'}`,
          at: entry.at,
          subject: entry.key,
        }
  },
}
