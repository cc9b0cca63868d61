import { listed, type Rule } from '../../../core/rule.ts'
import { at, itemsOf, scalarAt } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { parseUses } from '../parse.ts'
import { matchesPattern } from '../patterns.ts'
import { usesOf } from '../questions.ts'

export const forbiddenUses: Rule<'workflow'> = {
  id: 'forbidden-uses',
  reads: 'workflow',
  severity: 'high',
  title: 'Action that the configuration does not allow',
  why: 'The project has stated which actions it trusts. One outside of that list is a new party that can run code with the job’s token.',
  fix: 'Use an allowed action, or have the list in sealgate.yml changed.',
  sources: [
    'CWE-829',
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository',
  ],
  settings: { allow: 'texts', deny: 'texts' },
  *check(definition, { settings }) {
    const own = settings.get('forbidden-uses')
    if (!own) return
    const allow = listed(own, 'allow')
    const deny = listed(own, 'deny')
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository') continue
      const forbidden = allow.length > 0 ? !allow.some((one) => matchesPattern(one, uses)) : deny.some((one) => matchesPattern(one, uses))
      if (forbidden) yield sight(definition, uses.node, `${uses.text} is not allowed here`)
    }
    if (definition.kind !== 'pre-commit') return
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const url = scalarAt(repo, 'repo')
      const slug = /^https?:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url?.value ?? '')?.[1]
      if (!url || slug === undefined) continue
      const uses = parseUses({ ...url, value: slug }, definition)
      if (allow.length > 0 ? !allow.some((one) => matchesPattern(one, uses)) : deny.some((one) => matchesPattern(one, uses)))
        yield sight(definition, url, `${slug} is not allowed here`)
    }
  },
}
