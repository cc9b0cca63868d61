import { spec } from '../../../core/lockfile.ts'
import { oneEdit } from '../../../core/nearest.ts'
import type { Rule } from '../../../core/rule.ts'
import { plain, popular } from '../popular.ts'

export const lookAlikeName: Rule<'lockfile'> = {
  id: 'look-alike-name',
  reads: 'lockfile',
  severity: 'medium',
  confidence: 'medium',
  title: 'Name looks like that of a well-known package',
  why: 'A letter from another alphabet, one letter more or two swapped: the eye reads the known name, the installer fetches the other package.',
  fix: 'Check that this is the package that was meant; if it is, waive the finding with a reason.',
  sources: ['CWE-1007', 'CWE-506'],
  *check(lockfile) {
    const told = new Set<string>()
    for (const entry of lockfile.packages) {
      if ((entry.source !== 'registry' && entry.source !== 'action') || told.has(entry.name)) continue
      const known = popular(entry.type ?? lockfile.ecosystem)
      // Indexes of Python and .NET compare names without regard to case.
      const folded = lockfile.ecosystem === 'pypi' ? entry.name.toLowerCase().replace(/[-_.]+/g, '-') : entry.name
      const wrong = problem(folded, known)
      if (wrong === undefined) continue
      told.add(entry.name)
      yield { message: `${spec(entry)} ${wrong}`, at: lockfile.place(entry, 'name'), subject: entry.key }
    }
  },
}

function problem(name: string, known: Known | undefined): string | undefined {
  // Letters of one alphabet that look like another's: no registry in use takes them in a new name.
  if (/[^\u0000-\u007F]/.test(name)) return 'holds letters of another alphabet, which look like plain ones'
  if (!known || known.names.has(name) || name.length < 4) return undefined
  for (const candidate of known.near(name)) {
    if (plain(name) === candidate || (candidate.length >= 5 && oneEdit(name, candidate) && !family(name, candidate) && !scoped(name, candidate)))
      return `is one letter away from ${candidate}`
  }
  return undefined
}

/** Numbers and plurals at the end make families of names, not look-alikes. */
const family = (a: string, b: string): boolean =>
  (`${a}s` === b && !a.endsWith('s')) || (`${b}s` === a && !b.endsWith('s')) || a.replace(/[-_.]?\d+$/, '') === b.replace(/[-_.]?\d+$/, '')

/** Names of one scope are given by its owner; only the scope itself can be a look-alike. */
const scoped = (name: string, candidate: string): boolean => name[0] === '@' && candidate[0] === '@' && name.split('/')[0] === candidate.split('/')[0]

/** The names that one ecosystem's look-alikes are compared with. */
export interface Known {
  readonly names: ReadonlySet<string>
  /** Those that share an end and are of about the same length; one may be told twice. */
  near(name: string): readonly string[]
}
