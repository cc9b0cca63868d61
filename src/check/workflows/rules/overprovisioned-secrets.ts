import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { contextOf, nodesOf } from '../expressions.ts'
import { treeOf } from '../parse.ts'
import { exprRange, siteRange } from '../questions.ts'

export const overprovisionedSecrets: Rule<'workflow'> = {
  id: 'overprovisioned-secrets',
  reads: 'workflow',
  severity: 'medium',
  title: 'Every secret is given where one is needed',
  why: '`toJSON(secrets)` and `secrets[…]` with a computed name put all secrets of the repository and the organisation into the memory of the runner, so that one compromised step reads all of them.',
  fix: 'Name the secrets that are needed, one by one.',
  sources: ['CWE-250', 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets'],
  *check(definition) {
    for (const site of definition.expressions) {
      const { tree } = treeOf(site)
      if (!tree || !/secrets/i.test(site.text)) continue
      for (const node of nodesOf(tree)) {
        const all = node.kind === 'call' && node.name.toLowerCase() === 'tojson' && node.args.some((arg) => contextOf(arg) === 'secrets')
        const any = node.kind === 'index' && contextOf(node.base) === 'secrets' && node.index.kind !== 'literal'
        if (all || any)
          yield sight(
            definition,
            site.bare ? exprRange(definition, site, node) : siteRange(definition, site),
            all ? 'all secrets are put into this value' : 'which secret is read is computed: the runner gets all of them',
          )
      }
    }
  },
}
