import type { Hash } from '../../../core/digest.ts'
import type { Severity } from '../../../core/finding.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const malformedHash: Rule<'lockfile'> = {
  id: 'malformed-hash',
  reads: 'lockfile',
  severity: 'high',
  title: 'Hash is cut off, misspelt, unknown or doubled',
  why: 'Installers skip a hash they cannot read and go on as if there were none. Where one algorithm stands twice, either value is accepted, so a second one lets a second tarball in.',
  fix: 'Restore the entry from version control, or remove its `integrity` and run the package manager again.',
  sources: ['CWE-354', 'https://www.w3.org/TR/SRI/#parse-metadata'],
  *check(lockfile) {
    for (const { kind, message, at, subject } of lockfile.oddities) if (kind === 'malformed-hash') yield { message, at, subject }
    for (const entry of unusual(lockfile)) {
      const wrong = problem(entry.hashes)
      if (wrong !== undefined)
        yield { message: `${spec(entry)} ${wrong.what}`, at: lockfile.place(entry, 'hash'), severity: wrong.severity, subject: entry.key }
    }
  },
}

function problem(hashes: readonly Hash[]): { readonly what: string; readonly severity: Severity } | undefined {
  for (const { algorithm, value, grade, encoding } of hashes) {
    if (grade === 'unknown')
      return {
        what:
          algorithm === '' ? 'has a hash that names no algorithm' : `has a hash of an unknown algorithm, ${JSON.stringify(algorithm.slice(0, 20))}`,
        severity: 'high',
      }
    // Of a known algorithm, what is cut off matches nothing: most installers stop at it instead of going on.
    if (grade === 'malformed')
      return { what: `has a ${algorithm} hash of the wrong length or alphabet (${value.length} characters)`, severity: 'medium' }
    // One SRI string is of one file; lists of hex hashes are of one file each.
    if (encoding === 'base64' && hashes.length > 1 && hashes.some((other) => other.algorithm === algorithm && other.value !== value))
      return { what: `has two ${algorithm} hashes that differ: either is accepted`, severity: 'high' }
  }
  return undefined
}
