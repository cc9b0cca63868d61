import type { Rule } from '../../../core/rule.ts'
import { at, entryOf } from '../../../core/yaml.ts'
import { addAfter, sight, unsafeFix } from '../edits.ts'
import { callableOnly } from '../questions.ts'

export const concurrencyLimits: Rule<'workflow'> = {
  id: 'concurrency-limits',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Runs of this workflow are not limited',
  why: 'Each push starts another run while the old ones go on. They use up the runners, and a run of an old commit may finish last.',
  fix: 'Add `concurrency` with a `group` and `cancel-in-progress`.',
  sources: ['CWE-770', 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency'],
  *check(definition) {
    const { kind, root } = definition
    if (kind !== 'workflow' || root.kind !== 'map' || callableOnly(definition)) return
    const entry = entryOf(root, 'concurrency')
    if (entry) {
      if (bare(entry.value))
        yield sight(definition, { start: entry.key.start, end: entry.value.end }, 'concurrency without cancel-in-progress lets old runs go on')
      return
    }
    const without = definition.jobs.filter((job) => !entryOf(job.body, 'concurrency'))
    const on = entryOf(root, 'on')
    if (without.length > 0)
      yield sight(definition, on ? { start: on.key.start, end: on.key.end } : root, 'nothing limits how many runs of this workflow go on at once', {
        ...unsafeFix(
          'Limit to one run a branch',
          addAfter(definition, root, 'on', 'concurrency', '\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true'),
        ),
      })
    for (const job of definition.jobs) {
      const own = entryOf(job.body, 'concurrency')
      if (own && bare(own.value)) {
        yield sight(
          definition,
          { start: own.key.start, end: own.value.end },
          `concurrency of job ${job.id} without cancel-in-progress lets old runs go on`,
        )
        break
      }
    }
  },
}

const bare = (value: Parameters<typeof at>[0]): boolean => value?.kind === 'scalar' || at(value, 'cancel-in-progress') === undefined
