import type { Rule } from '../../../core/rule.ts'
import { at, entriesOf, entryOf, scalarAt } from '../../../core/yaml.ts'
import { indentOf, lineEnd, replace, safeFix, sight } from '../edits.ts'
import { calleeOf } from '../graph.ts'

export const secretsInherit: Rule<'workflow'> = {
  id: 'secrets-inherit',
  reads: 'workflow',
  severity: 'medium',
  title: 'Called workflow gets every secret',
  why: '`secrets: inherit` hands all secrets to the called workflow, whatever it needs, today’s and tomorrow’s.',
  fix: 'List the secrets that the called workflow takes.',
  sources: [
    'CWE-250',
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
  ],
  *check(definition) {
    for (const job of definition.jobs) {
      const secrets = scalarAt(job.body, 'secrets')
      if (!job.uses || secrets?.value !== 'inherit') continue
      const callee = calleeOf(job.uses, definition)
      const taken = callee ? entriesOf(at(callee.root, 'on', 'workflow_call', 'secrets')).map(({ key }) => key.value) : []
      const pad = ' '.repeat(indentOf(definition, job.body) + 2)
      const list = taken.map((name) => `${lineEnd(definition.text)}${pad}${name}: \${{ secrets.${name} }}`).join('')
      yield sight(definition, job.uses.node, `${job.uses.text} gets every secret`, {
        trace: [
          { at: definition.place(entryOf(job.body, 'secrets')?.key ?? secrets), message: 'all secrets are handed over' },
          { at: definition.place(job.uses.node), message: 'to this workflow' },
        ],
        ...(list === '' ? {} : safeFix('List the secrets it takes', replace(definition, secrets, list.trimStart() === list ? list : list))),
      })
    }
  },
}
