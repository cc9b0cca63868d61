import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const lostProvenance: Rule<'lockfile'> = {
  id: 'lost-provenance',
  reads: 'lockfile',
  severity: 'high',
  confidence: 'medium',
  title: 'Version has lost the provenance that the ones before it had',
  why: 'Versions that were built in the open, and then one from somebody’s machine: this is how a stolen token or a hijacked account looks. The same holds where the repository that is named is suddenly another.',
  fix: 'Stay at the last version with provenance until the maintainers say why this one has none, or comes from elsewhere.',
  sources: ['CWE-345', 'https://docs.npmjs.com/generating-provenance-statements', 'https://docs.pypi.org/attestations/'],
  *check(lockfile, context) {
    const learned = context.project?.learned
    if (!learned) return
    for (const entry of lockfile.packages) {
      const release = learned.release(entry)
      if (!release) continue
      const { attested, attestedBefore, origin, originBefore } = release
      if (attested === false && attestedBefore !== undefined)
        yield {
          message: `${spec(entry)} was published without provenance, and ${attestedBefore} with it`,
          at: lockfile.place(entry, 'version'),
          subject: entry.key,
        }
      if (origin !== undefined && originBefore !== undefined && origin !== originBefore)
        yield {
          message: `${spec(entry)} was built from ${origin}, and ${attestedBefore} from ${originBefore}`,
          at: lockfile.place(entry, 'version'),
          subject: entry.key,
        }
    }
  },
}
