import type { Rule } from '../../../core/rule.ts'
import { replace, sight, unsafeFix } from '../edits.ts'
import { contextOf, nodesOf, pathOf } from '../expressions.ts'
import { conditioned, conditionTrees, exprRange } from '../questions.ts'

const chosen = new Set([
  'github.actor',
  'github.base_ref',
  'github.head_ref',
  'github.ref',
  'github.ref_name',
  'github.sha',
  'github.triggering_actor',
])

export const unsoundContains: Rule<'workflow'> = {
  id: 'unsound-contains',
  reads: 'workflow',
  severity: 'high',
  title: 'Membership is tested by a part of a text',
  why: '`contains` with a text looks for a part of it: in `contains("refs/heads/main refs/heads/dev", github.ref)` a branch named `ma` or a single letter passes.',
  fix: 'Compare with a list, `contains(fromJSON(\'["a", "b"]\'), …)`, or with `==`.',
  sources: ['CWE-783', 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains'],
  *check(definition) {
    if (definition.kind !== 'workflow') return
    for (const owner of conditioned(definition)) {
      if ('needs' in owner && owner.uses) continue
      for (const { site, tree } of conditionTrees(definition, owner))
        for (const node of nodesOf(tree)) {
          if (node.kind !== 'call' || node.name.toLowerCase() !== 'contains') continue
          const [haystack, needle] = node.args
          if (haystack?.kind !== 'literal' || typeof haystack.value !== 'string' || !needle) continue
          const path = pathOf(needle)
          if (!path || !owner.condition) continue
          const dangerous = path[0] === 'env' || path[0] === 'inputs' || chosen.has(contextOf(needle) ?? '')
          const words = haystack.value.split(/[\s,;]+/).filter((word) => word !== '')
          yield sight(definition, owner.condition, `\`${path.join('.')}\` passes if it is any part of the text`, {
            severity: dangerous ? 'high' : 'note',
            ...unsafeFix(
              'Compare with a list',
              replace(
                definition,
                exprRange(definition, site, haystack),
                `fromJSON('${JSON.stringify(words).replaceAll("'", "''").replaceAll('","', '", "')}')`,
              ),
            ),
          })
        }
    }
  },
}
