import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const changedHash: Rule<'lockfile'> = {
  id: 'changed-hash',
  reads: 'lockfile',
  severity: 'critical',
  title: 'One version has another hash than on the base branch',
  why: 'A published version never changes. The same name and version with another hash, commit or address means that either the registry was tampered with or this lockfile was: it is the mark of lockfile injection.',
  fix: 'Restore the entry from the base branch. If the registry really replaced the file, find out why before anything is installed.',
  sources: ['CWE-345', 'CWE-494', 'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/'],
  *check(lockfile, context) {
    const before = context.project?.before
    if (before === undefined || before === 'new') return
    const known = new Map<string, LockedPackage[]>()
    for (const entry of before.packages) known.set(idOf(entry), [...(known.get(idOf(entry)) ?? []), entry])
    for (const entry of lockfile.packages) {
      const old = known.get(idOf(entry))
      if (!old || entry.version === '') continue
      const wrong = difference(entry, old)
      if (wrong !== undefined) yield { message: `${spec(entry)} ${wrong}`, at: lockfile.place(entry, 'hash'), subject: entry.key }
    }
  },
}

/** Gems and modules have an entry for each platform or part, by a key of its own. */
const idOf = (entry: LockedPackage): string =>
  `${entry.type ?? ''} ${entry.name}@${entry.version} ${/ \(|\/go\.mod$/.test(entry.key) ? entry.key : ''}`

function difference(entry: LockedPackage, old: readonly LockedPackage[]): string | undefined {
  if (entry.source === 'image' || old.every(({ source }) => source !== entry.source)) return undefined
  const same = old.filter(({ source }) => source === entry.source)
  if (entry.source === 'git' || entry.source === 'action') {
    const references = same.map(({ reference }) => reference)
    if (entry.source === 'action' && entry.hashes.length === 0) return undefined
    return references.includes(entry.reference)
      ? undefined
      : `is at another commit than on the base branch, ${entry.reference} instead of ${references[0]}`
  }
  for (const hash of entry.hashes) {
    const of = same.flatMap(({ hashes }) => hashes).filter(({ algorithm, encoding }) => algorithm === hash.algorithm && encoding === hash.encoding)
    // Files may be added to a version later, so that a list of hashes counts as changed only where none stayed.
    const any = of.some(({ value }) => value.toLowerCase() === hash.value.toLowerCase())
    if (any) return undefined
    if (of.length > 0) return `has another ${hash.algorithm} hash than on the base branch`
  }
  return undefined
}
