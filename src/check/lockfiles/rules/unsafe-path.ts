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
    for (const entry of lockfile.packages) {
      const wrong = problem(entry.key) ?? (entry.key.endsWith(entry.name) ? undefined : problem(entry.name))
      if (wrong !== undefined) yield { message: `the entry ${JSON.stringify(entry.key)} ${wrong}`, at: entry.at, subject: entry.key }
    }
  },
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
