import { actionKey } from '../../../core/action.ts'
import type { Rule } from '../../../core/rule.ts'

export const actionsLockMismatch: Rule<'lockfile'> = {
  id: 'actions-lock-mismatch',
  reads: 'lockfile',
  severity: 'high',
  title: '`actions.lock` does not hold what the workflows use',
  why: 'An action that the lockfile leaves out, or locks by an entry that cannot be read, runs unlocked. An entry that nothing uses, or whose owner has changed, is what is left of a change that nobody looked at.',
  fix: 'Run `gh actions-lock` and commit the result; look at the commit of each entry that changes.',
  sources: ['CWE-829', 'CWE-1357', 'https://gh.io/actions-lockfile'],
  *check(lockfile, context) {
    if (lockfile.format !== 'actions-lock') return
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'actions-lock-mismatch') yield { message, at, subject }
    const workflows = new Map(
      context.project?.siblings.filter(({ format }) => format === 'github-workflow').map((workflow) => [workflow.path, workflow]),
    )
    // Where the lockfile alone was named, there is nothing to compare it with.
    if (workflows.size === 0) return
    const listed = new Map<string, Set<string>>()
    for (const { name, range } of lockfile.wants ?? []) listed.set(range, (listed.get(range) ?? new Set()).add(actionKey(name)))
    const prefix = lockfile.path.replace(/\.github\/workflows\/actions\.lock$/, '')
    for (const [name, actions] of listed) {
      const workflow = workflows.get(prefix + name)
      const first = lockfile.wants?.find(({ range }) => range === name)?.at ?? { path: lockfile.path, line: 1, column: 1 }
      if (!workflow) {
        yield { message: `${name} is locked and does not exist`, at: first, subject: name }
        continue
      }
      const used = new Set<string>()
      for (const entry of workflow.packages) {
        if (entry.source !== 'action') continue
        const key = actionKey(`${entry.name.split('/').slice(0, 2).join('/')}@${entry.reference}`)
        used.add(key)
        // A full commit pins itself; the lockfile may leave it out.
        if (!actions.has(key) && !/@[0-9a-f]{40}$/i.test(key))
          yield { message: `${workflow.path} uses ${key}, which the lockfile does not list for it`, at: entry.at, subject: `${name} ${key}` }
      }
      for (const need of lockfile.wants ?? [])
        if (need.range === name && !used.has(actionKey(need.name)))
          yield { message: `${name} is locked for ${need.name}, which it does not use`, at: need.at ?? first, subject: `${name} ${need.name} stale` }
    }
  },
}
