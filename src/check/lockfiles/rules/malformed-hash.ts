import type { Hash } from '../../../core/digest.ts'
import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const malformedHash: Rule<'lockfile'> = {
  id: 'malformed-hash',
  reads: 'lockfile',
  severity: 'high',
  title: 'Hash is cut off, misspelt, unknown or doubled',
  why: 'Installers skip a hash they cannot read and go on as if there were none. Where one algorithm stands twice, either value is accepted, so a second one lets a second tarball in.',
  fix: 'Restore the entry from version control, or remove its `integrity` and run the package manager again.',
  sources: ['CWE-354', 'https://www.w3.org/TR/SRI/#parse-metadata'],
  *check(lockfile) {
    for (const entry of lockfile.packages) {
      const wrong = problem(entry.hashes)
      if (wrong !== undefined) yield { message: `${spec(entry)} ${wrong}`, at: lockfile.place(entry, 'hash'), subject: entry.key }
    }
  },
}

function problem(hashes: readonly Hash[]): string | undefined {
  for (const { algorithm, value, grade } of hashes) {
    if (grade === 'unknown')
      return algorithm === '' ? 'has a hash that names no algorithm' : `has a hash of an unknown algorithm, ${JSON.stringify(algorithm.slice(0, 20))}`
    if (grade === 'malformed') return `has a ${algorithm} hash of the wrong length or alphabet (${value.length} characters)`
    if (hashes.length > 1 && hashes.some((other) => other.algorithm === algorithm && other.value !== value))
      return `has two ${algorithm} hashes that differ: either is accepted`
  }
  return undefined
}
