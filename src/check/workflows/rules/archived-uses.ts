import type { Rule } from '../../../core/rule.ts'
import { at, itemsOf, scalarAt } from '../../../core/yaml.ts'
import { archived } from '../data/archived.ts'
import { sight } from '../edits.ts'
import { usesOf } from '../questions.ts'

export const archivedUses: Rule<'workflow'> = {
  id: 'archived-uses',
  reads: 'workflow',
  severity: 'medium',
  title: 'Action comes from an archived repository',
  why: 'An archived repository gets no fixes: a weakness found in the action stays, and a runtime that is retired breaks it.',
  fix: 'Move to a maintained action, or to the command it wraps.',
  sources: ['CWE-1104', 'https://docs.github.com/en/repositories/archiving-a-github-repository'],
  *check(definition) {
    for (const { uses } of usesOf(definition))
      if (archived.has(uses.slug))
        yield sight(definition, { start: uses.node.start, end: uses.node.end }, `${uses.name} is archived: it gets no fixes`)
    if (definition.kind !== 'pre-commit') return
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const url = scalarAt(repo, 'repo')
      const slug = /^https?:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url?.value ?? '')?.[1]?.toLowerCase()
      if (url && slug !== undefined && archived.has(slug)) yield sight(definition, url, `${slug} is archived: it gets no fixes`)
    }
  },
}
