import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { allowedHosts, hostOf } from '../registries.ts'

export const unknownHost: Rule<'lockfile'> = {
  id: 'unknown-host',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Package comes from a host that is no configured registry',
  why: 'A pull request that moves one entry to another host makes everyone install from there; the hash beside it is the attacker’s own. Where the policy names the registries, any other host blocks.',
  fix: 'If the host is yours, name it under `registries` in sealgate.yml or in .npmrc; if not, restore the entry from the base branch.',
  sources: ['CWE-829', 'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/'],
  *check(lockfile, context) {
    const allowed = allowedHosts(context)
    // Nearly all entries come from one place: comparing beats taking the address apart.
    let usual = '//'
    for (const entry of lockfile.packages) {
      if (entry.resolved === undefined || (entry.source !== 'registry' && entry.source !== 'tarball')) continue
      if (entry.resolved.startsWith(usual)) continue
      const host = hostOf(entry.resolved)
      if (allowed.has(host)) usual = `https://${host}/`
      else
        yield {
          message: `${spec(entry)} comes from ${host === '' ? 'an address without a host' : host}, which is no configured registry`,
          at: lockfile.place(entry, 'resolved'),
          severity: context.registriesFixed ? 'high' : 'medium',
          subject: `${entry.key} ${host}`,
        }
    }
  },
}
