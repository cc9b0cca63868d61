import type { Location } from '../../../core/finding.ts'
import { type LockedPackage, type Lockfile, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { satisfies } from '../../../core/version.ts'
import { dialects } from './broken-graph.ts'

export const manifestDrift: Rule<'lockfile'> = {
  id: 'manifest-drift',
  reads: 'lockfile',
  severity: 'high',
  title: 'Manifest and lockfile do not agree',
  why: 'What the manifest asks for and the lockfile does not hold is resolved anew on each machine: the version of the day is installed, without a hash that anyone has seen. Who changes only one of the two files hides the change from whoever reads the other.',
  fix: 'Run the package manager’s lock command (`npm install --package-lock-only`, `pnpm install --lockfile-only`, `cargo update --workspace`, `uv lock`, `poetry lock`, `bundle lock`) and commit both files.',
  sources: ['CWE-345', 'https://docs.npmjs.com/cli/commands/npm-ci'],
  *check(lockfile, context) {
    const manifest = context.project?.manifest
    if (!manifest) return
    const answers = new Map<string, LockedPackage[]>()
    for (const entry of lockfile.packages) for (const name of namesOf(entry, lockfile)) answers.set(name, [...(answers.get(name) ?? []), entry])
    const dialect = dialects[lockfile.ecosystem]
    const repeated = lockfile.wants === undefined ? undefined : new Map(lockfile.wants.map((need) => [plain(need.name, lockfile), need]))
    for (const need of manifest.wants) {
      const name = plain(need.name, lockfile)
      const at: Location = need.at ?? { path: manifest.path, line: 1, column: 1 }
      const said = repeated?.get(name)
      // Where the lockfile repeats the range, two spellings of one range are no difference worth a word.
      if (said && lockfile.ecosystem === 'npm' && said.range !== '' && !sameRange(said.range, need.range)) {
        yield {
          message: `${manifest.path} asks for ${need.name} ${need.range}, and ${lockfile.path} was made for ${said.range}`,
          at,
          subject: need.name,
        }
        continue
      }
      const found = answers.get(name)
      if (!found) {
        if (need.optional !== true && !local.test(need.range))
          yield {
            message: `${manifest.path} asks for ${need.name} ${need.range}`.trimEnd().concat(`, which ${lockfile.path} does not lock`),
            at,
            subject: need.name,
          }
        continue
      }
      if (dialect === undefined || manifest.forces.has(need.name) || need.range === '' || need.optional === true) continue
      const range = need.range.replace(/^npm:(?:(?:@[^/]+\/)?[^@]+@)?/, '')
      const registry = found.filter(({ source, version }) => source === 'registry' && version !== '')
      if (registry.length > 0 && registry.every(({ version }) => satisfies(dialect, range, version) === false))
        yield {
          message: `${manifest.path} asks for ${need.name} ${need.range}, and ${registry.map(spec).join(', ')} is locked`,
          at,
          subject: need.name,
        }
    }
    if (lockfile.digest !== undefined && manifest.digest !== undefined && lockfile.digest.value !== manifest.digest)
      yield {
        message: `${lockfile.path} was made for another ${manifest.path}: its digest is not that of the file`,
        at: lockfile.digest.at,
        severity: 'medium',
        subject: 'digest',
      }
    for (const { name, range, at = { path: manifest.path, line: 1, column: 1 } } of manifest.overrides ?? [])
      for (const entry of lockfile.packages)
        if (entry.name === name && entry.source === 'registry' && dialect && satisfies(dialect, range, entry.version) === false)
          yield { message: `${manifest.path} forces ${name} ${range}, and ${spec(entry)} is locked`, at, subject: `${entry.key} override` }
    for (const [name, said] of repeated ?? [])
      if (lockfile.ecosystem === 'npm' && lockfile.format.startsWith('npm-') && !manifest.wants.some((need) => need.name === name))
        yield {
          message: `${lockfile.path} says that the project asks for ${name} ${said.range}, and ${manifest.path} does not`,
          at: said.at ?? { path: lockfile.path, line: 1, column: 1 },
          subject: name,
        }
  },
}

/** Sources that no lockfile locks, or that are known by another name there. */
const local = /^(file|link|portal|workspace|catalog|\.{0,2}\/)/

/** Names by which the project may ask for an entry: its own, and an alias's. */
function namesOf({ name, key }: LockedPackage, lockfile: Lockfile): readonly string[] {
  const own = plain(name, lockfile)
  if (!lockfile.format.startsWith('npm-'))
    return lockfile.ecosystem === 'npm' ? [own, ...(/^((?:@[^/]+\/)?[^@/]+)@/.exec(key)?.slice(1) ?? [])] : [own]
  // What lies deeper answers to another package, not to the project.
  const folder = key.slice('node_modules/'.length)
  return folder.includes('node_modules/') ? [] : [folder]
}

const plain = (name: string, { ecosystem }: Lockfile): string => (ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name)

/** A range without spaces, and without the protocol that berry writes before it. */
const bare = (range: string): string => range.replace(/\s+/g, '').replace(/^npm:(?=[^@]*$)/, '')

const sameRange = (a: string, b: string): boolean => bare(a) === bare(b) || local.test(b) || local.test(a)
