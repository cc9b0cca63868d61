import { listed, type Rule } from '../../../core/rule.ts'
import { entryOf } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { contextsOf, pathOf } from '../expressions.ts'
import { treeOf } from '../parse.ts'
import { exprRange, triggered } from '../questions.ts'

export const secretsOutsideEnv: Rule<'workflow'> = {
  id: 'secrets-outside-env',
  reads: 'workflow',
  severity: 'medium',
  persona: 'auditor',
  title: 'Secret is read without an environment',
  why: 'A secret of the repository is there for every workflow of every branch. One of an environment can be bound to branches and to the approval of a person.',
  fix: 'Move the secret to an environment and name it in the job’s `environment`.',
  sources: ['CWE-522', 'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments'],
  settings: { allow: 'texts' },
  *check(definition, { settings }) {
    if (definition.kind !== 'workflow' || triggered(definition, 'workflow_call')) return
    const allowed = listed(settings.get('secrets-outside-env'), 'allow').map((name) => name.toLowerCase())
    for (const site of definition.expressions) {
      const { tree } = treeOf(site)
      if (!tree || !site.job || entryOf(site.job.body, 'environment') || !/secrets/i.test(site.text)) continue
      for (const context of contextsOf(tree)) {
        const [root, name] = pathOf(context) ?? []
        if (root !== 'secrets' || name === undefined || name === 'github_token' || allowed.includes(name)) continue
        yield sight(definition, exprRange(definition, site, context), `the secret ${name.toUpperCase()} is read without an environment`)
      }
    }
  },
}
