import type { Sighting } from '../../../core/finding.ts'
import { type LockedPackage, type Lockfile, spec } from '../../../core/lockfile.ts'
import type { Context, Rule } from '../../../core/rule.ts'
import { allowedGitHosts, allowedHosts, hostOf, hostOfImage } from '../registries.ts'
import { unusual } from '../unusual.ts'

export const unknownHost: Rule<'lockfile'> = {
  id: 'unknown-host',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Package comes from a host that is no configured registry',
  why: 'A pull request that moves one entry to another host makes everyone install from there; the hash beside it is the attacker’s own. Where the policy names the registries, any other host blocks.',
  fix: 'If the host is yours, name it under `registries` in sealgate.yml or in .npmrc; if not, restore the entry from the base branch.',
  sources: ['CWE-829', 'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/'],
  *check(lockfile, context) {
    const allowed = allowedHosts(context, lockfile.ecosystem)
    if (lockfile.ecosystem !== 'npm' || lockfile.format.startsWith('deno-')) return yield* others(lockfile, context)
    if (!allowed) return
    const foreign = ({ source, resolved }: LockedPackage): boolean =>
      resolved !== undefined && (source === 'registry' || source === 'tarball') && !allowed.has(hostOf(resolved))
    // One of the plain entries stands for all: they have one host.
    for (const entry of unusual(lockfile).some(foreign) ? lockfile.packages.filter(foreign) : []) {
      const host = hostOf(entry.resolved ?? '')
      yield {
        message: `${spec(entry)} comes from ${host === '' ? 'an address without a host' : host}, which is no configured registry`,
        at: lockfile.place(entry, 'resolved'),
        severity: context.registriesFixed ? 'high' : 'medium',
        subject: `${entry.key} ${host}`,
      }
    }
    yield* gitSources(lockfile, context)
  },
}

/** Formats whose entries each may be of another ecosystem, or of none with a registry of its own. */
function* others(lockfile: Lockfile, context: Context): Generator<Sighting> {
  const severity = context.registriesFixed ? 'high' : 'medium'
  for (const entry of lockfile.packages) {
    const ecosystem = entry.type ?? lockfile.ecosystem
    const allowed = allowedHosts(context, ecosystem)
    if (!allowed || entry.resolved === undefined) continue
    const image = entry.source === 'image'
    // What is no address of the network has no host: a folder, or a name of the format's own.
    if (!image && ((entry.source !== 'registry' && entry.source !== 'tarball') || !/^[a-z]+:\/\//i.test(entry.resolved))) continue
    const host = image ? hostOfImage(entry.name) : hostOf(entry.resolved)
    // A name that a variable decides is known when it is built.
    if (!allowed.has(host) && !(image && entry.name.includes('$')) && !/\.gcr\.io$|-docker\.pkg\.dev$/.test(host))
      yield {
        message: `${spec(entry)} comes from ${host === '' ? 'an address without a host' : host}, which is no known registry`,
        at: lockfile.place(entry, 'resolved'),
        severity,
        subject: `${entry.key} ${host}`,
      }
  }
  yield* gitSources(lockfile, context)
}

function* gitSources(lockfile: Lockfile, context: Context): Generator<Sighting> {
  for (const entry of unusual(lockfile)) {
    if (entry.source !== 'git' || entry.resolved === undefined) continue
    const host = hostOf(entry.resolved)
    if (host !== '' && !allowedGitHosts.has(host) && ![...context.registries.values()].some((url) => hostOf(url) === host))
      yield {
        message: `${spec(entry)} is code from ${host}, which is no well-known host of code`,
        at: lockfile.place(entry, 'resolved'),
        subject: `${entry.key} ${host}`,
      }
  }
}
