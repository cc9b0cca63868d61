import type { Severity } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import { entryOf } from '../../../core/yaml.ts'
import { addAfter, sight, unsafeFix } from '../edits.ts'
import { callableOnly } from '../questions.ts'

const high = new Set(['actions', 'attestations', 'contents', 'deployments', 'id-token', 'issues', 'packages', 'pages', 'pull-requests'])
const low = new Set(['models', 'statuses'])
const severityOf = (scope: string): Severity => (high.has(scope) ? 'high' : low.has(scope) ? 'low' : 'medium')

export const excessivePermissions: Rule<'workflow'> = {
  id: 'excessive-permissions',
  reads: 'workflow',
  severity: 'medium',
  title: 'Token can do more than its jobs need',
  why: 'Everything a job runs, every action and every dependency’s script, has the job’s token. What the token cannot do, a compromised one of them cannot do either.',
  fix: 'Set `permissions: {}` for the workflow and give each job what it needs.',
  sources: ['CWE-250', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  *check(definition) {
    const { kind, root, jobs } = definition
    if (kind !== 'workflow' || root.kind !== 'map') return
    const callable = callableOnly(definition)
    const block = entryOf(root, 'permissions')
    // One job, or blocks of their own everywhere: then the workflow's block reaches nothing it should not.
    const quiet = callable || jobs.length === 1 || jobs.every((job) => entryOf(job.body, 'permissions'))
    const persona = quiet ? 'pedantic' : 'regular'
    if (!block)
      yield sight(definition, { start: 0, end: root.end }, 'the workflow sets no permissions: its jobs get the repository’s default', {
        confidence: 'medium',
        persona,
        ...unsafeFix('Give nothing by default', addAfter(definition, root, 'on', 'permissions', '{}')),
      })
    else if (block.value.kind === 'scalar') {
      const range = { start: block.key.start, end: block.value.end }
      if (block.value.value === 'read-all') yield sight(definition, range, 'every job can read everything', { persona })
      if (block.value.value === 'write-all') yield sight(definition, range, 'every job can write everything', { severity: 'high', persona })
    } else if (block.value.kind === 'map')
      for (const { key, value } of block.value.entries)
        if (value.kind === 'scalar' && value.value === 'write')
          yield sight(
            definition,
            { start: key.start, end: value.end },
            `every job can write ${key.value}: it is better given to the one that needs it`,
            {
              severity: severityOf(key.value),
              persona,
            },
          )
    for (const job of jobs) {
      const own = entryOf(job.body, 'permissions')
      const jobPersona = callable ? 'pedantic' : 'regular'
      if (!own) {
        if (!block)
          yield sight(
            definition,
            { start: job.key.start, end: job.body.end },
            `job ${job.id} sets no permissions: it gets the repository’s default`,
            {
              confidence: 'medium',
              persona: jobPersona,
            },
          )
      } else if (own.value.kind === 'scalar') {
        const range = { start: own.key.start, end: own.value.end }
        if (own.value.value === 'read-all') yield sight(definition, range, `job ${job.id} can read everything`, { persona: jobPersona })
        if (own.value.value === 'write-all')
          yield sight(definition, range, `job ${job.id} can write everything`, { severity: 'high', persona: jobPersona })
      }
    }
  },
}
