import type { Rule } from '../../../core/rule.ts'
import { replace, safeFix, sight } from '../edits.ts'
import { sitesIn } from '../parse.ts'
import { conditioned } from '../questions.ts'

export const unsoundCondition: Rule<'workflow'> = {
  id: 'unsound-condition',
  reads: 'workflow',
  severity: 'high',
  title: 'Condition is always true',
  why: 'Text around `${{ … }}` in an `if` makes the whole a string, and a string that is not empty is true: the step runs whatever the expression says. The line break of a `|` or `>` block is such text.',
  fix: 'Write the condition without a fence, or with nothing around it; use `|-` and `>-` for blocks.',
  sources: ['CWE-783', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif'],
  *check(definition) {
    for (const owner of conditioned(definition)) {
      const { condition } = owner
      if (!condition) continue
      const fences = sitesIn(definition, condition).filter(({ bare, closed }) => !bare && closed)
      const covered = fences.reduce((sum, { start, end }) => sum + end - start, 0)
      if (fences.length === 0 || covered === condition.value.length) continue
      const header = condition.style === 'literal' ? '|' : condition.style === 'folded' ? '>' : undefined
      const [first] = fences
      const onlyBreak = fences.length === 1 && first?.start === 0 && condition.value.slice(first.end).trim() === ''
      yield sight(
        definition,
        condition,
        'text around the expression makes this condition always true',
        header !== undefined && onlyBreak && definition.text[condition.start + 1] !== '-'
          ? safeFix(
              'Leave the line break out',
              replace(
                definition,
                { start: condition.start, end: condition.start + 1 + (definition.text[condition.start + 1] === '+' ? 1 : 0) },
                `${header}-`,
              ),
            )
          : {},
      )
    }
  },
}
