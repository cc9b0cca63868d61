import type { Rule } from '../../../core/rule.ts'
import { retiredLabels } from '../data/events.ts'
import { sight } from '../edits.ts'
import { runnerLabels } from '../questions.ts'

export const workflowRunnerLabel: Rule<'workflow'> = {
  id: 'workflow-runner-label',
  reads: 'workflow',
  severity: 'low',
  title: 'Runner image no longer exists',
  why: 'A job on an image that is gone waits for a day and is then cancelled: what it was to check is not checked.',
  fix: 'Name an image that exists, such as `ubuntu-24.04`.',
  sources: ['CWE-1104', 'https://github.com/actions/runner-images#available-images'],
  *check(definition) {
    for (const job of definition.jobs)
      for (const label of runnerLabels(job))
        if (retiredLabels.has(label.value.toLowerCase())) yield sight(definition, label, `there is no image ${label.value} any more`)
  },
}
