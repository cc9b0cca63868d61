import type { Rule } from '../../../core/rule.ts'
import { replace, sight, unsafeFix } from '../edits.ts'
import { evaluate, nodesOf, truthy } from '../expressions.ts'
import { treeOf } from '../parse.ts'
import { exprRange } from '../questions.ts'

export const unsoundTernary: Rule<'workflow'> = {
  id: 'unsound-ternary',
  reads: 'workflow',
  severity: 'low',
  title: 'Choice never gives its first value',
  why: '`a && b || c` gives `c` whenever `b` is false, empty or zero, even if `a` holds.',
  fix: 'Turn the condition round, or use `case(a, b, c)`.',
  sources: ['CWE-783', 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators'],
  *check(definition) {
    for (const site of definition.expressions) {
      const { tree } = treeOf(site)
      if (!tree) continue
      for (const node of nodesOf(tree)) {
        if (node.kind !== 'binary' || node.op !== '||' || node.left.kind !== 'binary' || node.left.op !== '&&') continue
        const value = evaluate(node.left.right)
        if (value === undefined || truthy(value)) continue
        const part = (expr: typeof tree): string => site.text.slice(expr.start, expr.end)
        yield sight(
          definition,
          exprRange(definition, site, node.left.right),
          'this value counts as false, so that the other one is always given',
          unsafeFix(
            'Use case()',
            replace(definition, exprRange(definition, site, node), `case(${part(node.left.left)}, ${part(node.left.right)}, ${part(node.right)})`),
          ),
        )
      }
    }
  },
}
