import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const withdrawnRelease: Rule<'lockfile'> = {
  id: 'withdrawn-release',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Locked version was yanked, removed or deprecated',
  why: 'Maintainers and registries take versions back that are broken, dangerous or given up. A lockfile keeps them, and what is gone from the registry comes from a cache or from whoever answers instead.',
  fix: 'Update to a version that is still published and maintained.',
  sources: ['CWE-1104', 'https://peps.python.org/pep-0592/', 'https://docs.npmjs.com/deprecating-and-undeprecating-packages-or-package-versions'],
  *check(lockfile, context) {
    const learned = context.project?.learned
    if (!learned) return
    for (const entry of lockfile.packages) {
      const release = learned.release(entry)
      if (!release) continue
      const { deprecated, state, withdrawn } = release
      const place = { at: lockfile.place(entry, 'version'), subject: entry.key }
      if (state !== 'there')
        yield {
          ...place,
          message: `${spec(entry)} is not at its registry, which has no such ${state === 'no-package' ? 'package' : 'version'}`,
          severity: 'high',
        }
      else if (withdrawn !== undefined) yield { ...place, message: `${spec(entry)} ${withdrawn}` }
      else if (deprecated !== undefined)
        yield { ...place, message: `${spec(entry)} ${/^is /.test(deprecated) ? deprecated : `is deprecated: ${deprecated}`}`, severity: 'low' }
    }
  },
}
