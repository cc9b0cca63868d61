import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const unclaimedName: Rule<'lockfile'> = {
  id: 'unclaimed-name',
  reads: 'lockfile',
  severity: 'medium',
  confidence: 'medium',
  title: 'Name of an internal package is free at the public registry',
  why: 'Whoever registers the name or its scope in public can answer for it wherever a machine asks the public registry by mistake: dependency confusion.',
  fix: 'Register the scope at the public registry, even if nothing is ever published there.',
  sources: ['CWE-427', 'https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610'],
  *check(lockfile, context) {
    const learned = context.project?.learned
    if (!learned) return
    const told = new Set<string>()
    for (const entry of lockfile.packages) {
      const scope = entry.name[0] === '@' ? entry.name.slice(0, entry.name.indexOf('/')) : entry.name
      if (told.has(scope) || learned.claimed(entry) !== false) continue
      told.add(scope)
      yield {
        message: `${spec(entry)} is internal, and nothing of ${scope} is at the public registry: anyone can take the name`,
        at: lockfile.place(entry, 'name'),
        subject: scope,
      }
    }
  },
}
