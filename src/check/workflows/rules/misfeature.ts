import type { Rule } from '../../../core/rule.ts'
import { scalarAt } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { inputKey, inputOf } from '../parse.ts'
import { isAction } from '../questions.ts'

/** Shells with a grammar and fail-fast options that tools can check. */
const wellKnown = new Set(['bash', 'sh', 'pwsh', 'powershell', 'python'])

export const misfeature: Rule<'workflow'> = {
  id: 'misfeature',
  reads: 'workflow',
  severity: 'low',
  title: 'Feature that is better left alone',
  why: 'setup-python’s `pip-install` installs into the system’s environment with no lockfile; cmd has no reliable quoting and hides failures; other shells cannot be analysed.',
  fix: 'Install from a lockfile in a step of its own; use bash or pwsh.',
  sources: ['CWE-684', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell'],
  *check(definition) {
    for (const step of definition.steps) {
      const key = inputKey(step, 'pip-install')
      if (isAction(step, 'actions/setup-python') && key)
        yield sight(
          definition,
          { start: key.start, end: inputOf(step, 'pip-install')?.end ?? key.end },
          '`pip-install` installs with no lockfile into the system’s environment',
        )
    }
    const shells = [
      scalarAt(definition.root, 'defaults', 'run', 'shell'),
      ...definition.jobs.map(({ body }) => scalarAt(body, 'defaults', 'run', 'shell')),
      ...definition.steps.filter(({ run }) => run).map(({ body }) => scalarAt(body, 'shell')),
    ]
    for (const shell of shells) {
      if (!shell) continue
      const name = (shell.value.trim().split(/\s+/)[0] ?? '')
        .replace(/^.*[\\/]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase()
      if (name === 'cmd') yield sight(definition, shell, 'cmd has no reliable quoting and hides failures')
      else if (!wellKnown.has(name)) yield sight(definition, shell, `shell ${shell.value} cannot be analysed`, { persona: 'auditor' })
    }
  },
}
