import { compare } from './finding.ts'
import type { LockedPackage, Lockfile, SourceKind } from './lockfile.ts'

/** One locked package as a reviewer compares it. */
export interface Locked {
  readonly version: string
  readonly source: SourceKind
  /** Host it is fetched from, with the scheme where that is not https; empty where the entry does not say. */
  readonly host: string
  /** Beginning of its first sound hash; empty where it has none. */
  readonly hash: string
  /** True where the lockfile says that code of the package runs when it is installed. */
  readonly script: boolean
  /** How long ago it was published, in words: only where its registry was asked and said so. */
  readonly age?: string
}

/**
 * One difference between two lockfiles of one path. `replaced` is the same version with another address or another hash:
 * no release explains that.
 */
export interface DependencyChange {
  readonly kind: 'replaced' | 'added' | 'bumped' | 'removed'
  readonly lockfile: string
  readonly name: string
  readonly before: Locked | undefined
  readonly after: Locked | undefined
}

/** What changed in the dependencies, what matters most first. */
export interface DependencyChanges {
  readonly changes: readonly DependencyChange[]
  /** Who asks for what changed, as far as the lockfiles say: names, or the lockfile's path for the project itself. */
  readonly edges: readonly (readonly [from: string, to: string])[]
}

/** Ages of what lockfiles lock, by `releaseKey`. */
type Ages = ReadonlyMap<string, string>

/** Tells a release that a lockfile locks from every other. */
export const releaseKey = (lockfile: string, { name, version }: LockedPackage): string => [lockfile, name, version].join('\u0000')

/** Most edges that are kept: a picture shows fewer. */
const edgesMax = 400

/** Every difference between the lockfiles before and after, by path. A lockfile that is only on one side is all added or removed. */
export function dependencyChanges(before: readonly Lockfile[], after: readonly Lockfile[], ages: Ages = new Map()): DependencyChanges {
  const old = new Map(before.map((one) => [one.path, one]))
  const now = new Map(after.map((one) => [one.path, one]))
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => [...differences(path, old.get(path), now.get(path), ages)])
  changes.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.name, b.name) || compare(a.lockfile, b.lockfile))
  return { changes, edges: after.flatMap((one) => [...edges(one, new Set(changes.map(({ name }) => name)))]).slice(0, edgesMax) }
}

const kinds: readonly DependencyChange['kind'][] = ['replaced', 'added', 'bumped', 'removed']

function* differences(lockfile: string, before: Lockfile | undefined, after: Lockfile | undefined, ages: Ages): Generator<DependencyChange> {
  const old = byName(before)
  const now = byName(after, ages)
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const were = old.get(name) ?? new Map<string, Locked>()
    const are = now.get(name) ?? new Map<string, Locked>()
    const gone = [...were].filter(([key]) => !are.has(key)).map(([, one]) => one)
    const come = [...are].filter(([key]) => !were.has(key)).map(([, one]) => one)
    // The same version on both sides first: it is the one that was replaced.
    for (const [index, one] of [...come.entries()].toReversed()) {
      const same = gone.findIndex(({ version }) => version === one.version)
      if (same < 0) continue
      yield { kind: 'replaced', lockfile, name, before: gone[same], after: one }
      gone.splice(same, 1)
      come.splice(index, 1)
    }
    for (let index = 0; index < Math.max(gone.length, come.length); index++) {
      const [was, is] = [gone[index], come[index]]
      yield { kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'bumped', lockfile, name, before: was, after: is }
    }
  }
}

/** Packages by name, each once by all that a reviewer would see differ. */
function byName(lockfile: Lockfile | undefined, ages: Ages = new Map()): ReadonlyMap<string, ReadonlyMap<string, Locked>> {
  const names = new Map<string, Map<string, Locked>>()
  for (const entry of lockfile?.packages ?? []) {
    if (entry.source === 'workspace') continue
    const same = names.get(entry.name) ?? new Map<string, Locked>()
    same.set(
      JSON.stringify([entry.version, entry.source, entry.resolved, entry.hashes.map(({ algorithm, value }) => [algorithm, value])]),
      locked(entry, ages.get(releaseKey(lockfile?.path ?? '', entry))),
    )
    names.set(entry.name, same)
  }
  return names
}

const locked = ({ version, source, resolved = '', hashes, script = false }: LockedPackage, age: string | undefined): Locked => ({
  version,
  source,
  host: hostOf(resolved),
  hash: hashes.filter(({ grade }) => grade === 'strong').map(({ algorithm, value }) => `${algorithm}-${value.slice(0, hashCharsShown)}`)[0] ?? '',
  script,
  ...(age === undefined ? {} : { age }),
})

/** Characters of a hash that tell it from another for a reader. */
const hashCharsShown = 8

/** Host of an address, with its scheme where that is not https. */
function hostOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { protocol, host } = new URL(address)
  return protocol === 'https:' ? host : `${protocol}//${host}`
}

function* edges(lockfile: Lockfile, changed: ReadonlySet<string>): Generator<readonly [string, string]> {
  const seen = new Set<string>()
  const once = (from: string, to: string): boolean => {
    const key = `${from}\u0000${to}`
    return seen.size !== seen.add(key).size
  }
  const asked = new Set<string>()
  for (const from of lockfile.graph ? lockfile.packages : [])
    for (const need of lockfile.graph?.needs(from) ?? []) {
      const to = lockfile.graph?.find(need, from)
      if (!to || !changed.has(to.name)) continue
      asked.add(to.name)
      if (from.name !== to.name && once(from.name, to.name)) yield [from.name, to.name]
    }
  for (const { name, direct } of lockfile.packages)
    if (changed.has(name) && (direct ?? !asked.has(name)) && once(lockfile.path, name)) yield [lockfile.path, name]
}
