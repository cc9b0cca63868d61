import { type Hash, hashOf } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import type { Field, Graph, Hashing, LockedPackage, Lockfile, Need, Oddity, Setting, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'

/** What a format says of one entry; the rest follows from the source. */
export interface Entry {
  readonly name: string
  readonly version: string
  readonly at: Location
  readonly key?: string
  readonly source?: SourceKind
  readonly resolved?: string | undefined
  readonly hashes?: readonly Hash[]
  readonly pin?: LockedPackage['pin']
  readonly claims?: LockedPackage['claims']
  readonly dev?: boolean
  readonly type?: string
  readonly reference?: string | undefined
  readonly direct?: boolean | undefined
  readonly script?: boolean
  readonly needs?: readonly Need[] | undefined
  readonly answers?: readonly string[]
  readonly licence?: string | undefined
}

/** Places of the parts of an entry; each is looked up when a finding asks for it. */
export type Places = (field: Field) => Location | undefined

/** A lockfile in the making: what every format's reader fills in. */
export class Draft {
  readonly path: string
  readonly packages: LockedPackage[] = []
  readonly oddities: Oddity[] = []
  readonly faults: Fault[] = []
  readonly settings: Setting[] = []
  wants: Need[] | undefined
  /** True where every entry says what it asks for. */
  linked = false
  addressed = false
  digest: Lockfile['digest']
  manifest = false
  hashing: Hashing
  readonly #format: string
  readonly #ecosystem: string
  readonly #places = new Map<LockedPackage, Places>()
  readonly #links = new Map<LockedPackage, { readonly needs: readonly Need[]; readonly answers: readonly string[] }>()

  constructor(path: string, format: string, ecosystem: string, hashing: Hashing = 'always') {
    this.path = path
    this.#format = format
    this.#ecosystem = ecosystem
    this.hashing = hashing
  }

  add(entry: Entry, places?: Places): LockedPackage {
    const source = entry.source ?? 'registry'
    const { needs, answers, ...rest } = entry
    const locked: LockedPackage = {
      ...rest,
      key: entry.key ?? entry.name,
      source,
      resolved: entry.resolved,
      hashes: entry.hashes ?? [],
      pin: entry.pin ?? pins[source],
      dev: entry.dev ?? false,
    }
    this.packages.push(locked)
    if (places) this.#places.set(locked, places)
    if (needs || answers) this.#links.set(locked, { needs: needs ?? [], answers: answers ?? [] })
    return locked
  }

  /** An entry that cannot be understood: the file is incomplete, and says so. */
  fault(what: string, at: Location): void {
    if (this.faults.length < faultsMax)
      this.faults.push(new Fault('malformed-lockfile', `${this.path}: ${what}`, { at, hint: 'write the file anew with its package manager' }))
  }

  odd(kind: Oddity['kind'], message: string, at: Location, subject: string, severity?: Oddity['severity']): void {
    this.oddities.push({ kind, message, at, subject, ...(severity === undefined ? {} : { severity }) })
  }

  /** Keys that stand twice in a text, each told once. */
  duplicates({ duplicates }: Doc): void {
    for (const { key, at } of duplicates) this.odd('duplicate-key', `the key ${JSON.stringify(key)} stands twice in one object`, at, key)
  }

  set(key: string, value: string, at: Location, comment?: string): void {
    this.settings.push({ key, value, at, comment })
  }

  /** What an entry asks for. */
  needsOf(entry: LockedPackage): readonly Need[] {
    return this.#links.get(entry)?.needs ?? []
  }

  #graph(): Graph {
    let index: Map<string, LockedPackage> | undefined
    return {
      needs: (entry) => this.needsOf(entry),
      find: (need) => {
        index ??= this.#index()
        if (need.to === undefined) return index.get(need.name)
        // A bun or nested key falls back, folder by folder, to what lies further out.
        let key: string | undefined = need.to
        while (key !== undefined) {
          const found = index.get(key)
          if (found) return found
          key = this.outward(key, need.name)
        }
        return undefined
      },
    }
  }

  /** Where to look next for a name that is not found under a key; formats with nested keys say where. */
  outward: (key: string, name: string) => string | undefined = () => undefined

  #index(): Map<string, LockedPackage> {
    const index = new Map<string, LockedPackage>()
    for (const entry of this.packages) {
      index.set(entry.key, entry)
      for (const answer of this.#links.get(entry)?.answers ?? []) if (!index.has(answer)) index.set(answer, entry)
    }
    return index
  }

  done(): Lockfile {
    const places = this.#places
    return {
      path: this.path,
      format: this.#format,
      ecosystem: this.#ecosystem,
      packages: this.packages,
      oddities: this.oddities,
      faults: this.faults,
      hashing: this.hashing,
      settings: this.settings,
      wants: this.wants,
      addressed: this.addressed,
      graph: this.linked ? this.#graph() : undefined,
      manifest: this.manifest,
      digest: this.digest,
      place: (of, field) => places.get(of)?.(field) ?? of.at,
    }
  }
}

/** Most faults that are told of one file. */
const faultsMax = 100

const pins: Readonly<Record<SourceKind, LockedPackage['pin']>> = {
  registry: 'hash',
  tarball: 'hash',
  git: 'commit',
  image: 'commit',
  action: 'commit',
  path: 'nothing',
  workspace: 'nothing',
}

/** A file of a version that this format does not have: never read as if it were another. */
export const unknownVersion = (path: string, what: string, at: Location, hint: string): Fault =>
  new Fault('unknown-lockfile', `${path} ${what}`, { at, hint: `${hint}, or update sealgate` })

/** A file that is no file of its format. */
export const notFormat = (path: string, what: string, hint = 'write the file anew with its package manager'): Fault =>
  new Fault('unknown-lockfile', `${path} ${what}`, { at: { path, line: 1, column: 1 }, hint })

/** Hash as `sha256:<hex>`, `sha256=<hex>` or `sha256-<base64>`; a value without a name has the algorithm its caller knows. */
export function readHash(text: string, algorithm = ''): Hash {
  const named = /^([a-z0-9_]+)([:=-])(.*)$/is.exec(text)
  const value = named?.[3] ?? text
  const name = (named?.[1] ?? algorithm).toLowerCase()
  return hashOf(name, named?.[2] === '-' ? 'base64' : 'hex', value)
}

/** Place of a value under the first of `keys` that the map has. */
export const memberAt =
  ({ lines }: Doc, node: Data, keys: Readonly<Partial<Record<Field, readonly string[]>>>): Places =>
  (field) => {
    for (const key of keys[field] ?? []) {
      const [first = '', ...rest] = key.split('.')
      const found = node.at(first)?.in(...rest)
      if (found) return lines.member(found)
    }
    return undefined
  }

/** Full commit of a git object: 40 or 64 hex digits. */
export const isCommit = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
