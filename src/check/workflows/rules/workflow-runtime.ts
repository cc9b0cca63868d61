import type { Rule } from '../../../core/rule.ts'
import { at, textAt } from '../../../core/yaml.ts'
import { retiredBelow } from '../data/events.ts'
import { sight } from '../edits.ts'
import { compareVersions } from '../parse.ts'
import { usesOf } from '../questions.ts'

export const workflowRuntime: Rule<'workflow'> = {
  id: 'workflow-runtime',
  reads: 'workflow',
  severity: 'low',
  title: 'Action needs a runtime that runners no longer have',
  why: 'Node 12, 16 and 20 are gone from the runners: such an action fails, or runs on a runtime that it was never tried on.',
  fix: 'Move to a version of the action that declares `node24`.',
  sources: ['CWE-1104', 'https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      const below = uses.kind === 'repository' && Object.hasOwn(retiredBelow, uses.slug) ? retiredBelow[uses.slug] : undefined
      if (below !== undefined && uses.version !== undefined && compareVersions(uses.version, below) < 0)
        yield sight(definition, uses.node, `${uses.name} ${uses.version} is too old for today’s runners`)
    }
    const using = at(definition.root, 'runs', 'using')
    const runtime = textAt(definition.root, 'runs', 'using')
    if (definition.kind === 'action' && using && runtime !== undefined && /^node(?:12|16|20)$/.test(runtime))
      yield sight(definition, using, `runners no longer have ${runtime}`)
  },
}
