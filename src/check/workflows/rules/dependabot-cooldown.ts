import type { Rule } from '../../../core/rule.ts'
import { at, entryOf, itemsOf, scalarAt, textAt } from '../../../core/yaml.ts'
import { addEntry, replace, safeFix, sight } from '../edits.ts'

/** Days a release should be out before it is taken up: most malicious ones are found within. */
const daysMin = 7

export const dependabotCooldown: Rule<'workflow'> = {
  id: 'dependabot-cooldown',
  reads: 'workflow',
  severity: 'medium',
  title: 'Dependabot takes up releases on the day they appear',
  why: 'Hijacked releases are mostly found and taken down within a week. Without a cooldown the update, and the token of its pull request’s run, is there before anyone has looked.',
  fix: 'Set `cooldown.default-days` to 7 or more for each ecosystem.',
  sources: ['CWE-1357', 'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-'],
  settings: { days: 'number' },
  *check(definition, { settings }) {
    if (definition.kind !== 'dependabot') return
    const wanted = settings.get('dependabot-cooldown')?.['days']
    const least = typeof wanted === 'number' ? wanted : daysMin
    for (const update of itemsOf(at(definition.root, 'updates'))) {
      if (update.kind !== 'map') continue
      const cooldown = at(update, 'cooldown')
      const ecosystem = textAt(update, 'package-ecosystem') ?? 'this ecosystem'
      const days = scalarAt(cooldown, 'default-days')
      if (!cooldown || cooldown.kind === 'scalar')
        yield sight(
          definition,
          update,
          `updates of ${ecosystem} have no cooldown`,
          safeFix('Wait', addEntry(definition, update, 'cooldown', `\n  default-days: ${least}`)),
        )
      else if (!days) {
        const entry = entryOf(update, 'cooldown')
        yield sight(
          definition,
          { start: entry?.key.start ?? cooldown.start, end: cooldown.end },
          `the cooldown of ${ecosystem} has no default-days`,
          cooldown.kind === 'map' ? safeFix('Wait', addEntry(definition, cooldown, 'default-days', String(least))) : {},
        )
      } else if (!(Number(days.value) >= least))
        yield sight(
          definition,
          days,
          `updates of ${ecosystem} wait ${days.value} days, less than ${least}`,
          safeFix('Wait longer', replace(definition, days, String(least))),
        )
    }
  },
}
