import type { Rule } from '../../../core/rule.ts'
import { at, entryOf, itemsOf, textAt } from '../../../core/yaml.ts'
import { replace, sight, unsafeFix } from '../edits.ts'

export const dependabotExecution: Rule<'workflow'> = {
  id: 'dependabot-execution',
  reads: 'workflow',
  severity: 'high',
  title: 'Dependabot may run code of what it updates',
  why: 'With `insecure-external-code-execution: allow` manifests and packages run code while Dependabot has the credentials of private registries in reach.',
  fix: 'Set it to `deny`.',
  sources: [
    'CWE-94',
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
  ],
  *check(definition) {
    if (definition.kind !== 'dependabot') return
    for (const update of itemsOf(at(definition.root, 'updates'))) {
      const entry = entryOf(update, 'insecure-external-code-execution')
      if (entry && textAt(update, entry.key.value) === 'allow')
        yield sight(
          definition,
          { start: entry.key.start, end: entry.value.end },
          'code of dependencies may run while updates are made',
          unsafeFix('Deny it', replace(definition, entry.value, 'deny')),
        )
    }
  },
}
