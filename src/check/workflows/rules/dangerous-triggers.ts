import type { Rule } from '../../../core/rule.ts'
import { entryOf } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { isAction } from '../questions.ts'

const reasons: Readonly<Record<string, string>> = {
  pull_request_target: 'pull_request_target runs strangers’ pull requests with the repository’s own token and secrets',
  workflow_run: 'workflow_run runs with the repository’s own token and secrets after runs that strangers start',
}

export const dangerousTriggers: Rule<'workflow'> = {
  id: 'dangerous-triggers',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Trigger runs with secrets on what strangers send',
  why: 'Such a workflow has the base repository’s token, secrets and cache while a pull request of a fork decides what it works on. Nearly every use of it has turned out to be exploitable.',
  fix: 'Use `pull_request`; where the token is needed, split what touches the change from what has the rights, and pass data, never code.',
  sources: ['CWE-829', 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  *check(definition) {
    const { root, triggers, jobs } = definition
    if (definition.kind !== 'workflow') return
    const [job, second] = jobs
    const [step, more] = job?.steps ?? []
    const labels = step !== undefined && !more && !second && isAction(step, 'actions/labeler')
    for (const { name, key } of triggers)
      if (Object.hasOwn(reasons, name) && !(name === 'pull_request_target' && labels)) {
        const on = entryOf(root, 'on')
        yield sight(definition, { start: on?.key.start ?? key.start, end: key.end }, reasons[name] ?? '')
      }
  },
}
