import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const unsignedRelease: Rule<'lockfile'> = {
  id: 'unsigned-release',
  reads: 'lockfile',
  severity: 'high',
  title: 'Signature of the registry is missing or does not hold',
  why: 'The registry signs the hash of what it publishes. A version whose signature is missing or wrong was not published by it: a mirror or somebody on the way has answered in its place.',
  fix: 'Do not install it. Ask the registry itself, without the mirror; if it answers the same, tell its operators.',
  sources: ['CWE-347', 'https://docs.npmjs.com/about-registry-signatures'],
  *check(lockfile, context) {
    const learned = context.project?.learned
    if (!learned) return
    for (const entry of lockfile.packages) {
      const signature = learned.release(entry)?.signature
      if (signature && signature.state !== 'sound')
        yield {
          message: `${spec(entry)} ${signature.why}`,
          at: entry.at,
          severity: signature.state === 'wrong' ? 'critical' : 'high',
          subject: entry.key,
        }
    }
  },
}
