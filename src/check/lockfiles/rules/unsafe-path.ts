import type { Rule } from '../../../core/rule.ts'

export const unsafePath: Rule<'lockfile'> = {
  id: 'unsafe-path',
  reads: 'lockfile',
  severity: 'high',
  title: 'Name or key of an entry is a path out of its folder, or hides characters',
  why: 'The key says where files are written. `..`, an absolute path or a backslash writes outside node_modules; invisible and right-to-left characters make a name look like another one.',
  fix: 'Remove the entry and run the package manager again; no package manager writes such a key.',
  sources: ['CWE-22', 'CWE-1007'],
  *check(lockfile) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'unsafe-path') yield { message, at, subject }
    const folders = lockfile.format.startsWith('npm-')
    for (const entry of lockfile.packages) {
      // Elsewhere a key is a name with a version, or an address, and no folder is made of it.
      const wrong = folders
        ? (problem(entry.key) ?? (entry.key.endsWith(entry.name) ? undefined : problem(entry.name)))
        : nameProblem(entry.name, lockfile.ecosystem)
      if (wrong !== undefined) yield { message: `the entry ${JSON.stringify(entry.key)} ${wrong}`, at: entry.at, subject: entry.key }
    }
  },
}

/** What is wrong with a name that becomes a folder of its own. */
function nameProblem(name: string, ecosystem: string): string | undefined {
  if (name === '' || hidden.test(name)) return name === '' ? undefined : 'holds control or invisible characters'
  if (ecosystem === 'docker' || ecosystem === 'generic') return undefined
  return problem(name)
}

/** Control, format (bidirectional, invisible) and private-use characters, and lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/** What is wrong with a path of names, if anything. The usual case is told apart by one test. */
function problem(path: string): string | undefined {
  if (/^@?[\w~][\w.~-]*(\/@?[\w~][\w.~-]*)*$/.test(path) && !path.includes('..')) return undefined
  if (hidden.test(path)) return 'holds control or invisible characters'
  if (path.split(/[\\/]/).some((part) => part === '..' || part === '.')) return 'leads out of its folder'
  if (/^([\\/]|[A-Za-z]:)/.test(path)) return 'is an absolute path'
  if (path.includes('\\')) return 'holds a backslash'
  return path === '' ? 'is empty' : undefined
}
