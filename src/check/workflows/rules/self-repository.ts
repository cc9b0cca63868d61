import type { Rule } from '../../../core/rule.ts'
import { replace, safeFix, sight } from '../edits.ts'
import { usesOf } from '../questions.ts'

export const selfRepository: Rule<'workflow'> = {
  id: 'self-repository',
  reads: 'workflow',
  severity: 'low',
  title: 'Local action is taken from the workspace',
  why: '`./…` runs what lies in the workspace when the step starts, which a checkout of another tree or an earlier step can have replaced. `$/…` takes the action from the commit of the workflow itself.',
  fix: 'Write `$/…` instead of `./…`.',
  sources: ['CWE-829', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'local' || !uses.text.startsWith('./')) continue
      const start = uses.node.style === 'plain' ? uses.node.start : uses.node.start + 1
      yield sight(
        definition,
        uses.node,
        `${uses.text} is taken from the workspace, not from the workflow’s own commit`,
        safeFix('Take it from the workflow’s commit', replace(definition, { start, end: start + 2 }, '$/')),
      )
    }
  },
}
