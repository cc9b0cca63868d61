import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { inputOf } from '../parse.ts'

const installers = new Set(['aquasecurity/setup-trivy', '1password/load-secrets-action'])

export const unpinnedTools: Rule<'workflow'> = {
  id: 'unpinned-tools',
  reads: 'workflow',
  severity: 'medium',
  title: 'Action installs whatever version of its tool is newest',
  why: 'Pinning the action does not pin what it downloads: a hijacked release of the tool runs the same day.',
  fix: 'Set `version` to one release.',
  sources: ['CWE-1357', 'https://github.com/aquasecurity/trivy/discussions/10425'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!step.uses || !installers.has(step.uses.slug)) continue
      const version = inputOf(step, 'version')
      if (!version) yield sight(definition, step.uses.node, `${step.uses.name} installs whatever version is newest`)
      else if (version.value.includes('${{'))
        yield sight(definition, version, `which version ${step.uses.name} installs is computed`, { confidence: 'low' })
      else if (version.value.toLowerCase() === 'latest') yield sight(definition, version, `${step.uses.name} installs whatever version is newest`)
    }
  },
}
