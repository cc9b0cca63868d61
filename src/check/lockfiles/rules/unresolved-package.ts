import { digestSet } from '../../../core/digest.ts'
import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const unresolvedPackage: Rule<'lockfile'> = {
  id: 'unresolved-package',
  reads: 'lockfile',
  severity: 'high',
  title: 'Locked package does not say where it comes from',
  why: 'The installer asks whatever registry is configured on the machine that installs. Where a strong hash pins the content that is only untidy; without one the entry pins nothing at all.',
  fix: 'Run `npm install --package-lock-only --omit-lockfile-registry-resolved=false`, so that every entry has a `resolved` address and an `integrity`.',
  sources: ['CWE-829', 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json'],
  *check(lockfile) {
    // Other managers leave the address out on purpose: the registry is configured beside the lockfile.
    if (!lockfile.addressed) return
    const pinned: LockedPackage[] = []
    for (const entry of unusual(lockfile)) {
      if (entry.pin !== 'hash' || entry.resolved !== undefined) continue
      if (Object.keys(digestSet(entry.hashes)).length > 0) pinned.push(entry)
      else yield { message: `${spec(entry)} has neither an address nor a strong hash: it pins nothing`, at: entry.at, subject: entry.key }
    }
    // A lockfile written without addresses has none anywhere: one line says it as well as thousands.
    const [first] = pinned
    if (!first) return
    const message =
      pinned.length === 1
        ? `${spec(first)} has no address; its hash pins the content`
        : `${pinned.length} packages have no address, ${spec(first)} first; their hashes pin the content`
    yield { message, at: first.at, severity: 'low', subject: 'hash alone' }
  },
}
