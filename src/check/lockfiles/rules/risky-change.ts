import type { Location, Severity } from '../../../core/finding.ts'
import { type LockedPackage, type Lockfile, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { compareVersions } from '../../../core/version.ts'
import { hostOf, hostOfImage } from '../registries.ts'

export const riskyChange: Rule<'lockfile'> = {
  id: 'risky-change',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Change brings in what the base branch did not have',
  why: 'A new host, a new kind of source, a new install script, a hash that is gone or a version that went back: each is how a package was taken over before, and each is rare in an honest update.',
  fix: 'Look at why the package changed, and at its release notes; restore the entry from the base branch if nobody can say.',
  sources: ['CWE-829', 'CWE-494', 'https://slsa.dev/spec/v1.2/threats'],
  *check(lockfile, context) {
    const before = context.project?.before
    if (before === undefined || before === 'new') return
    const old = new Map<string, LockedPackage[]>()
    for (const entry of before.packages) old.set(entry.name, [...(old.get(entry.name) ?? []), entry])
    const hosts = new Set(before.packages.map(hostOfEntry))
    for (const entry of lockfile.packages) {
      const was = old.get(entry.name)
      for (const { message, severity, field } of changes(entry, was, hosts, lockfile))
        yield {
          message: `${spec(entry)} ${message}`,
          at: field === undefined ? entry.at : lockfile.place(entry, field),
          severity,
          subject: `${entry.key} ${message}`,
        }
    }
    yield* lostSettings(before, lockfile)
  },
}

interface Change {
  readonly message: string
  readonly severity: Severity
  readonly field?: 'resolved' | 'hash' | 'version'
}

const hostOfEntry = (entry: LockedPackage): string => (entry.source === 'image' ? hostOfImage(entry.name) : hostOf(entry.resolved ?? ''))

function* changes(
  entry: LockedPackage,
  was: readonly LockedPackage[] | undefined,
  hosts: ReadonlySet<string>,
  lockfile: Lockfile,
): Generator<Change> {
  const host = hostOfEntry(entry)
  if (host !== '' && hosts.size > 0 && !hosts.has(host))
    yield { message: `comes from ${host}, where nothing came from before`, severity: 'medium', field: 'resolved' }
  if (entry.script === true && !was?.some(({ script }) => script === true))
    yield {
      message: was ? 'now runs a script when it is installed' : 'is new and runs a script when it is installed',
      severity: was ? 'high' : 'medium',
    }
  if (!was) return
  if (!was.some(({ source }) => source === entry.source))
    yield { message: `comes from a ${entry.source} source, and came from a ${was[0]?.source} source before`, severity: 'high', field: 'resolved' }
  if (entry.hashes.length === 0 && entry.pin === 'hash' && was.every(({ hashes }) => hashes.length > 0))
    yield { message: 'has lost its hash', severity: 'high' }
  const bits = (one: LockedPackage): number => Math.max(0, ...one.hashes.map(({ algorithm }) => Number(/\d+/.exec(algorithm)?.[0] ?? 0)))
  if (entry.hashes.length > 0 && bits(entry) < Math.min(...was.map(bits)) && bits(entry) <= 160)
    yield { message: 'has a weaker hash than before', severity: 'high', field: 'hash' }
  const [first] = was
  if (
    first &&
    was.length === 1 &&
    lockfile.packages.filter(({ name }) => name === entry.name).length === 1 &&
    (compareVersions(entry.version, first.version) ?? 0) < 0
  )
    yield { message: `went back from ${first.version}`, severity: 'medium', field: 'version' }
  // Owner and repository of an action by their numbers: a name can be given to another.
  if (lockfile.format === 'actions-lock' && first?.licence !== undefined && entry.licence !== first.licence)
    yield { message: `belongs to another owner or repository than before (${first.licence} before, ${entry.licence} now)`, severity: 'critical' }
}

/** Settings that were there and are gone: a scope's registry, a waiting time, a list of allowed scripts. */
function* lostSettings(before: Lockfile, now: Lockfile): Generator<{ message: string; at: Location; subject: string }> {
  const keys = new Set(now.settings.map(({ key }) => key))
  for (const { key } of before.settings)
    if (
      now.manifest &&
      !keys.has(key) &&
      /registry|strict|age|trust|scripts|builds|hash|verify|immutable|hardened|exotic|cooldown|Mapping|frozen/i.test(key)
    ) {
      keys.add(key)
      yield { message: `the setting ${key} is gone`, at: { path: now.path, line: 1, column: 1 }, subject: `${key} gone` }
    }
}
