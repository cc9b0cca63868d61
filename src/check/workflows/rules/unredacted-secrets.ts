import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { nodesOf, pathOf } from '../expressions.ts'
import { treeOf } from '../parse.ts'
import { exprRange, siteRange } from '../questions.ts'

export const unredactedSecrets: Rule<'workflow'> = {
  id: 'unredacted-secrets',
  reads: 'workflow',
  severity: 'medium',
  title: 'Part of a secret is not hidden in the log',
  why: 'GitHub blanks a secret in logs only as a whole. A field that is taken out of a JSON secret appears as it is.',
  fix: 'Keep each value in a secret of its own.',
  sources: ['CWE-532', 'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information'],
  *check(definition) {
    for (const site of definition.expressions) {
      const { tree } = treeOf(site)
      if (!tree || !/secrets/i.test(site.text)) continue
      for (const node of nodesOf(tree))
        if (
          node.kind === 'call' &&
          node.name.toLowerCase() === 'fromjson' &&
          node.args.some((arg) => pathOf(arg)?.[0] === 'secrets' && (pathOf(arg)?.length ?? 0) > 1)
        )
          yield sight(
            definition,
            site.bare ? exprRange(definition, site, node) : siteRange(definition, site),
            'parts of this secret are not hidden in the log',
          )
    }
  },
}
