import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const vendoredBytesDiffer: Rule<'lockfile'> = {
  id: 'vendored-bytes-differ',
  reads: 'lockfile',
  severity: 'high',
  title: 'Archive in the repository is not the one that is locked',
  why: 'A package manager that finds an archive in the repository installs it in place of what the registry has. If its bytes are not those of the lockfile’s hash, somebody has changed one of the two.',
  fix: 'Remove the archive and let the package manager fetch it again; compare the two before anything is installed.',
  sources: ['CWE-354', 'CWE-829'],
  *check(_, context) {
    for (const { agrees, of, path } of context.project?.vendored ?? [])
      if (!agrees) yield { message: `${path} does not have the hash that is locked for ${spec(of)}`, at: of.at, subject: of.key }
  },
}
