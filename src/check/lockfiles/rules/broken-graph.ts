import { lazy } from '../../../core/lazy.ts'
import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { type Dialect, satisfies } from '../../../core/version.ts'

export const brokenGraph: Rule<'lockfile'> = {
  id: 'broken-graph',
  reads: 'lockfile',
  severity: 'high',
  title: 'Locked package does not answer what is asked for',
  why: 'A lockfile holds for every package exactly the versions that its dependencies allow. An entry that is missing is fetched unlocked; one outside its range was put there by hand, to hold back a fix or to slip in another version.',
  fix: 'Restore the entry from the base branch, or remove it and run the package manager again.',
  sources: ['CWE-345', 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json#dependencies'],
  *check(lockfile, context) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'broken-graph') yield { message, at, subject }
    const { graph } = lockfile
    if (!graph) return
    const forced = context.project?.manifest?.forces
    const dialect = dialects[lockfile.ecosystem]
    // Without its manifest it cannot be told which ranges a project overrides.
    const certain = forced !== undefined || lockfile.ecosystem !== 'npm'
    const locked = lazy(() => new Set(lockfile.packages.map(({ name }) => name)))
    const askers: readonly (LockedPackage | undefined)[] = [undefined, ...lockfile.packages]
    for (const asker of askers) {
      const needs = asker === undefined ? lockfile.wants : asker.pin === 'parent' ? undefined : graph.needs(asker)
      for (const need of needs ?? []) {
        const found = graph.find(need, asker)
        if (!found) {
          const by = asker === undefined ? 'the project' : spec(asker)
          const at = need.at ?? asker?.at ?? { path: lockfile.path, line: 1, column: 1 }
          if (
            need.optional !== true &&
            !beside(need.name, need.range, lockfile.ecosystem) &&
            !forced?.has(need.name) &&
            (need.to !== undefined || !locked().has(need.name))
          )
            // The package manager itself stops at this, or fetches what is missing: it is seen.
            yield {
              message: `${by} asks for ${need.name} ${need.range}`.trimEnd().concat(', which is not locked'),
              at,
              severity: 'medium',
              subject: `${asker?.key ?? ''} ${need.name}`,
            }
          continue
        }
        if (dialect === undefined || need.optional === true || forced?.has(need.name) || found.source !== 'registry') continue
        const range = need.range.startsWith('npm:') ? need.range.replace(/^npm:(?:(?:@[^/]+\/)?[^@]+@)?/, '') : need.range
        if (range === '' || found.version === '' || satisfies(dialect, range, found.version) !== false) continue
        yield {
          message: `${asker === undefined ? 'the project' : spec(asker)} asks for ${need.name} ${need.range} and gets ${spec(found)}`,
          at: need.at ?? lockfile.place(found, 'version'),
          severity: certain ? 'high' : 'medium',
          subject: `${asker?.key ?? ''} ${need.name}`,
        }
      }
    }
  },
}

/** How the ranges of an ecosystem are written. */
export const dialects: Readonly<Record<string, Dialect>> = {
  npm: 'npm',
  cargo: 'cargo',
  gem: 'gem',
  pypi: 'pypi',
  composer: 'composer',
  hex: 'hex',
  terraform: 'terraform',
  pub: 'npm',
  helm: 'helm',
}

/** What is asked for and stands in no lockfile: folders of the project, and what the manager or the language brings itself. */
const beside = (name: string, range: string, ecosystem: string): boolean =>
  /^(file|link|portal|workspace|\.{0,2}\/)/.test(range) ||
  (ecosystem === 'gem' && name === 'bundler') ||
  (ecosystem === 'pypi' && /^(python|pip|setuptools|wheel|distribute)$/i.test(name))
