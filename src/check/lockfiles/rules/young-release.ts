import { spec } from '../../../core/lockfile.ts'
import { ageOf } from '../../../core/release.ts'
import { type Context, listed, type Rule } from '../../../core/rule.ts'

/** Days that a version must be old where the configuration does not say. */
const daysDefault = 3

/** Days that a version must be old before it is locked. */
export function daysOf({ settings }: Context): number {
  const days = settings.get('young-release')?.['days']
  return typeof days === 'number' ? days : daysDefault
}

export const youngRelease: Rule<'lockfile'> = {
  id: 'young-release',
  reads: 'lockfile',
  severity: 'high',
  title: 'Locked version was published a short time ago',
  why: 'A hijacked package is mostly found out and taken down within days. Who locks a version that is some days old is not among the first victims. Package managers wait only when they resolve: what is locked already is installed at any age.',
  fix: 'Lock the version before it, or wait some days and check again. A fix that cannot wait is named under `allow`.',
  sources: ['CWE-1357', 'https://docs.npmjs.com/cli/using-npm/config#min-release-age', 'https://pnpm.io/settings#minimumreleaseage'],
  settings: { days: 'number', allow: 'texts' },
  *check(lockfile, context) {
    const learned = context.project?.learned
    if (!learned) return
    const days = daysOf(context)
    const allow = listed(context.settings.get('young-release'), 'allow')
    for (const entry of lockfile.packages) {
      const release = learned.release(entry)
      if (!release?.published || allow.some((name) => allows(name, entry.name))) continue
      if (learned.now.getTime() - release.published.getTime() < days * dayMs)
        yield {
          message: `${spec(entry)} was published ${ageOf(release, learned.now)} ago, and ${days} days are asked for`,
          at: lockfile.place(entry, 'version'),
          subject: entry.key,
        }
    }
  },
}

const dayMs = 24 * 60 * 60 * 1000

/** A name, or a scope with `/*` behind it. */
const allows = (pattern: string, name: string): boolean => (pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)
