import type { Rule } from '../../../core/rule.ts'
import { at, entryOf } from '../../../core/yaml.ts'
import { addFirst, sight, unsafeFix } from '../edits.ts'

export const anonymousDefinition: Rule<'workflow'> = {
  id: 'anonymous-definition',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Workflow or job has no name',
  why: 'Without a name the run list shows a path or an id. Reviewers and required checks then tell runs apart less well.',
  fix: 'Give it a `name`.',
  sources: ['CWE-1116', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#name'],
  *check(definition) {
    const { kind, root } = definition
    if (kind !== 'workflow' || root.kind !== 'map') return
    if (!entryOf(root, 'name')) yield sight(definition, { start: 0, end: root.end }, 'this workflow has no name')
    for (const job of definition.jobs)
      if (!job.uses && !at(job.body, 'name'))
        yield sight(definition, job.key, `job ${job.id} has no name`, {
          severity: 'note',
          ...unsafeFix('Name the job after its id', addFirst(definition, job.body, 'name', job.id)),
        })
  },
}
