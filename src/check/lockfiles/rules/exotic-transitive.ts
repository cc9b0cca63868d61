import { withoutCredentials } from '../../../core/address.ts'
import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'
import { fromRegistries } from './exotic-source.ts'

export const exoticTransitive: Rule<'lockfile'> = {
  id: 'exotic-transitive',
  reads: 'lockfile',
  severity: 'high',
  title: 'Dependency of a dependency does not come from a registry',
  why: 'The project never asked for this source: a package it trusts did. Code of a repository came into well-known packages this way, with valid provenance on the outside.',
  fix: 'Update or replace the package that asks for it; where it must stay, add it to the project’s own dependencies, so that it is a decision, or waive it with a reason.',
  sources: ['CWE-829', 'https://pnpm.io/settings#blockexoticsubdeps'],
  *check(lockfile, context) {
    if (!fromRegistries(lockfile)) return
    const { graph } = lockfile
    const wants = lockfile.wants ?? context.project?.manifest?.wants
    const exotic = unusual(lockfile).filter(({ source, direct }) => (source === 'git' || source === 'tarball') && direct !== true)
    if (exotic.length === 0) return
    const own = new Set<LockedPackage | undefined>()
    const names = new Set<string>()
    for (const need of wants ?? []) {
      own.add(graph?.find(need, undefined))
      names.add(need.name)
    }
    for (const entry of lockfile.packages)
      if (entry.source === 'workspace') for (const need of graph?.needs(entry) ?? []) own.add(graph?.find(need, entry))
    // Without the project's own list it cannot be told whose dependency it is, unless the graph shows who asks.
    const askers =
      wants === undefined && graph
        ? new Map(lockfile.packages.flatMap((entry) => graph.needs(entry).map((need) => [graph.find(need, entry), entry] as const)))
        : undefined
    for (const entry of exotic) {
      const asker = askers?.get(entry)
      const transitive =
        entry.direct === false || (wants !== undefined && graph !== undefined ? !own.has(entry) && !names.has(entry.name) : asker !== undefined)
      if (transitive)
        yield {
          message: `${spec(entry)} comes from ${withoutCredentials(entry.resolved ?? '')}, and ${asker ? `${spec(asker)} asks for it` : 'the project does not ask for it'}`,
          at: lockfile.place(entry, 'resolved'),
          subject: entry.key,
        }
    }
  },
}
