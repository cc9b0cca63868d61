import type { Hash } from '../../../core/digest.ts'
import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Release } from '../../../core/release.ts'
import type { Rule } from '../../../core/rule.ts'

export const registryHashDiffers: Rule<'lockfile'> = {
  id: 'registry-hash-differs',
  reads: 'lockfile',
  severity: 'critical',
  title: 'Locked hash is not the one of the registry',
  why: 'The registry says what the file of a version hashes to, and a published version does not change. A lockfile that says otherwise was made to let another file in, or the file was exchanged since.',
  fix: 'Remove the entry and lock it again from the registry; find out who changed it before anything is installed.',
  sources: ['CWE-354', 'CWE-494'],
  *check(lockfile, context) {
    const learned = context.project?.learned
    // Yarn hashes an archive of its own making.
    if (!learned || lockfile.format.startsWith('yarn-berry')) return
    for (const entry of lockfile.packages) {
      const release = learned.release(entry)
      const wrong = release && difference(entry, release)
      if (wrong !== undefined)
        yield {
          message: `${spec(entry)} ${wrong}`,
          at: lockfile.place(entry, 'hash'),
          subject: entry.key,
        }
    }
  },
}

/** What differs; undefined where something agrees, or there is nothing to compare. */
function difference(entry: LockedPackage, { hashes, reference }: Release): string | undefined {
  if (entry.pin === 'commit' && reference !== undefined && entry.reference !== undefined && entry.reference !== reference)
    return `is locked at the commit ${entry.reference}, and its registry names ${reference}`
  // The inner hash of an old Elixir lockfile is of something else than the file.
  const locked = entry.hashes.filter(({ value }) => !entry.resolved?.endsWith(`#${value}`))
  const comparable = locked.filter(({ algorithm }) => hashes.some((one) => one.algorithm === algorithm))
  const strange = comparable.filter((hash) => !hashes.some((one) => one.algorithm === hash.algorithm && bytes(one).equals(bytes(hash))))
  // A lockfile of Python lists the files of a version: each of them must be one of the registry's.
  return strange[0] && `has a ${strange[0].algorithm} hash that no file of it has at its registry`
}

const bytes = ({ encoding, value }: Hash): Buffer => Buffer.from(value, encoding)
