import type { Rule } from '../../../core/rule.ts'
import { entryOf } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { commentOn } from '../parse.ts'

export const undocumentedPermissions: Rule<'workflow'> = {
  id: 'undocumented-permissions',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Permission without a word why',
  why: 'Whoever reviews the workflow cannot tell which permissions are still needed.',
  fix: 'Say on the same line what needs it: `issues: write # closes stale issues`.',
  sources: ['CWE-1116', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  *check(definition) {
    if (definition.kind !== 'workflow') return
    for (const owner of [definition.root, ...definition.jobs.map(({ body }) => body)]) {
      const block = entryOf(owner, 'permissions')
      if (block?.value.kind !== 'map') continue
      const bare = block.value.entries.filter(
        ({ key, value }) =>
          !(key.value === 'contents' && value.kind === 'scalar' && value.value === 'read') &&
          (commentOn(definition, value)?.text.replace(/^#+\s*/, '') ?? '') === '',
      )
      const [first] = bare
      const last = bare.at(-1)
      if (first && last)
        yield sight(
          definition,
          { start: first.key.start, end: last.value.end },
          `${bare.map(({ key }) => key.value).join(', ')}: nothing says what needs ${bare.length === 1 ? 'it' : 'them'}`,
        )
    }
  },
}
