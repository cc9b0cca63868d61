import type { Rule } from '../../../core/rule.ts'
import { at, itemsOf, scalarAt } from '../../../core/yaml.ts'
import { archived } from '../data/archived.ts'
import { sight } from '../edits.ts'
import { repositoryOf } from '../parse.ts'
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
    const { repository } = definition
    const stopped = (slug: string): boolean => archived.has(slug) || repository.origin(slug)?.archived === true
    for (const { uses } of usesOf(definition))
      if (stopped(uses.slug)) yield sight(definition, uses.node, `${uses.name} is archived: it gets no fixes`)
    if (definition.kind !== 'pre-commit') return
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const url = scalarAt(repo, 'repo')
      const slug = repositoryOf(url?.value)
      if (url && slug !== undefined && stopped(slug)) yield sight(definition, url, `${slug} is archived: it gets no fixes`)
    }
  },
}
