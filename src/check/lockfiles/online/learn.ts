import { Fault } from '../../../core/fault.ts'
import type { LockedPackage, Lockfile } from '../../../core/lockfile.ts'
import type { Learned, Release } from '../../../core/release.ts'
import type { Context } from '../../../core/rule.ts'
import type { Network } from '../../../io/network.ts'
import { at } from '../../../syntax/strict.ts'
import { hostOf, publicHosts } from '../registries.ts'
import { daysOf } from '../rules/young-release.ts'
import { npm } from './npm.ts'
import { advisories, idOf, nameAt, osvBase } from './osv.ts'
import { others } from './others.ts'
import type { Protocol } from './protocol.ts'

/** Most packages of one lockfile that are asked about. */
const askedMax = 50_000

const protocols: Readonly<Record<string, Protocol>> = { npm, ...others }

/** Asks those who know a project's packages, each thing once in a run. */
export interface Inquiry {
  /** Never throws a Fault: what could not be asked is in `faults`. */
  learn(lockfile: Lockfile, context: Context): Promise<Learned>
  /** Everything that could not be asked in the run. */
  readonly faults: ReadonlySet<Fault>
}

/** What one run needs: the way out, the time, and which rules will read what is learned. */
export interface Terms {
  readonly network: Network
  readonly now: Date
  readonly runs: (rule: string) => boolean
}

/** Opens an inquiry. Nothing is asked before the first lockfile. */
export function openInquiry({ network, now, runs }: Terms): Inquiry {
  const faults = new Set<Fault>()
  const known = new Map<string, Map<string, Release>>()
  const fresh = ['young-release', 'unsigned-release', 'lost-provenance', 'registry-hash-differs', 'withdrawn-release'].some(runs)
  const warned = runs('known-malware') || runs('known-vulnerability')

  /** The answer, or undefined with the reason among the faults. */
  const attempt = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      // A server that is down is told of once, however many questions were on their way.
      if (![...faults].some(({ message }) => message === fault.message)) faults.add(fault)
      return undefined
    }
  }

  const releasesOf = async (lockfile: Lockfile, entries: readonly LockedPackage[], context: Context): Promise<Learned['release']> => {
    const cutoff = new Date(now.getTime() - daysOf(context) * dayMs)
    const open = new Map<string, { protocol: Protocol; base: string; name: string; versions: Set<string> }>()
    const keys = new Map<LockedPackage, string>()
    for (const entry of entries) {
      const source = registryOf(lockfile, entry, context)
      if (!source) continue
      const key = `${source.ecosystem} ${source.base} ${entry.name}`
      keys.set(entry, key)
      if (known.get(key)?.has(entry.version)) continue
      const group = open.get(key)
      if (group) group.versions.add(entry.version)
      else open.set(key, { protocol: source.protocol, base: source.base, name: entry.name, versions: new Set([entry.version]) })
    }
    await Promise.all(
      [...open].map(async ([key, { protocol, versions, ...rest }]) => {
        const found = await attempt(protocol.ask({ ...rest, versions: [...versions], cutoff, network }))
        const all = known.get(key) ?? new Map<string, Release>()
        for (const [version, release] of found ?? []) all.set(version, release)
        known.set(key, all)
        if (!runs('young-release')) return
        const silent =
          protocol.dated &&
          [...(found?.values() ?? [])].find(({ published, state, withdrawn }) => state === 'there' && !published && withdrawn === undefined)
        if (silent) undated(hostOf(rest.base))
      }),
    )
    return (entry) => known.get(keys.get(entry) ?? '')?.get(entry.version)
  }

  /** A registry that does not say when it published is told once. */
  const undated = (host: string): void => {
    if (told.has(host)) return
    told.add(host)
    faults.add(
      new Fault('unreachable', `${host} does not say when it published what is locked, so that nobody can say how young it is`, {
        hint: 'ask a registry that does, or leave out the rule young-release',
      }),
    )
  }
  const told = new Set<string>()

  const warningsOf = async (lockfile: Lockfile, entries: readonly LockedPackage[], context: Context): Promise<Learned['advisories']> => {
    const names = new Map<LockedPackage, string>()
    const asked = new Map<string, NonNullable<ReturnType<typeof nameAt>>>()
    for (const entry of entries) {
      const name = nameAt(lockfile, entry)
      // The names of one's own packages are nobody else's business.
      if (!name || ownRegistryOf(lockfile, entry, context) !== undefined || foreign(lockfile, entry)) continue
      names.set(entry, idOf(name))
      asked.set(idOf(name), name)
    }
    const base = slashed(context.registries.get('osv') ?? osvBase)
    const found = asked.size === 0 ? undefined : await attempt(advisories([...asked.values()], base, network))
    return (entry) => found?.get(names.get(entry) ?? '') ?? []
  }

  const claimsOf = async (lockfile: Lockfile, entries: readonly LockedPackage[], context: Context): Promise<Learned['claimed']> => {
    const own = entries.filter((entry) => ownRegistryOf(lockfile, entry, context) !== undefined)
    const base = slashed(context.registries.get('npm') ?? npm.base)
    const claimed = new Map<string, boolean | undefined>()
    await Promise.all([...new Set(own.map(({ name }) => name))].map(async (name) => claimed.set(name, await attempt(isClaimed(name, base, network)))))
    return ({ name }) => claimed.get(name)
  }

  return {
    faults,
    async learn(lockfile, context) {
      const entries = lockfile.packages.filter(({ source, version }) => source === 'registry' && version !== '')
      if (entries.length > askedMax) {
        faults.add(
          new Fault('not-inspected', `${lockfile.path} locks more than ${askedMax} packages: nobody was asked about them`, {
            at: { path: lockfile.path },
            hint: 'check it without --online',
          }),
        )
        return { now, release: () => undefined, advisories: () => [], claimed: () => undefined }
      }
      const [release, warnings, claimed] = await Promise.all([
        fresh ? releasesOf(lockfile, entries, context) : () => undefined,
        warned ? warningsOf(lockfile, entries, context) : () => [],
        runs('unclaimed-name') ? claimsOf(lockfile, entries, context) : () => undefined,
      ])
      return { now, release, advisories: warnings, claimed }
    },
  }
}

const dayMs = 24 * 60 * 60 * 1000
const slashed = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

/**
 * Registry that an entry comes from: the one that the policy or the project names for it, otherwise the public one. As
 * installers do, an address at the public registry is asked of the one that is configured in its place. Undefined where an
 * entry comes from anywhere else: a change could write any address into a lockfile, and it is not asked.
 */
function registryOf(lockfile: Lockfile, entry: LockedPackage, context: Context): { ecosystem: string; protocol: Protocol; base: string } | undefined {
  const ecosystem = entry.type ?? lockfile.ecosystem
  const protocol = protocols[ecosystem]
  if (!protocol || foreign(lockfile, entry)) return undefined
  const own = ownRegistryOf(lockfile, entry, context)
  if (own !== undefined) return { ecosystem, protocol, base: own }
  const configured = context.registries.get(ecosystem) ?? (ecosystem === 'npm' ? context.registries.get('default') : undefined)
  const host = hostOfEntry(entry)
  if (host !== '' && !isPublic(ecosystem, host) && !(configured !== undefined && hostOf(configured) === host)) return undefined
  if (configured === undefined) return { ecosystem, protocol, base: protocol.base }
  return allowed(configured, context) ? { ecosystem, protocol, base: slashed(configured) } : undefined
}

/** Registry of the scope of a package, where it is not the public one. */
function ownRegistryOf(lockfile: Lockfile, { name, type }: LockedPackage, context: Context): string | undefined {
  if ((type ?? lockfile.ecosystem) !== 'npm' || name[0] !== '@') return undefined
  const registry = context.registries.get(name.slice(0, name.indexOf('/')))
  return registry === undefined || isPublic('npm', hostOf(registry)) || !allowed(registry, context) ? undefined : slashed(registry)
}

/** A file of the project may be part of the change that is judged: what it names is asked over https alone. */
const allowed = (registry: string, { registriesFixed }: Context): boolean =>
  URL.canParse(registry) && (registriesFixed || registry.startsWith('https://'))

const isPublic = (ecosystem: string, host: string): boolean => publicHosts(ecosystem).has(host)

const hostOfEntry = ({ resolved }: LockedPackage): string => (resolved === undefined || !/^[a-z+]+:\/\//i.test(resolved) ? '' : hostOf(resolved))

/** Packages of an organisation of Hex are its own. */
const foreign = ({ ecosystem }: Lockfile, { resolved }: LockedPackage): boolean =>
  ecosystem === 'hex' && resolved !== undefined && !resolved.startsWith('hex:hexpm/')

/**
 * False where the public registry has no such package and, for a scope, none of the scope: whoever comes first gets it.
 * Undefined where it does not say. Source: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
async function isClaimed(name: string, base: string, network: Network): Promise<boolean | undefined> {
  const document = await network.json(`${base}${name.replace('/', '%2f')}`, {
    headers: { accept: 'application/vnd.npm.install-v1+json' },
    bytesMax: 128 * 1024 * 1024,
    forget: true,
  })
  if (document !== undefined) return true
  if (name[0] !== '@') return false
  const total = at(await network.json(`${base}-/v1/search?size=1&text=${encodeURIComponent(`scope:${name.slice(1, name.indexOf('/'))}`)}`), 'total')
  return typeof total === 'number' ? total > 0 : undefined
}
