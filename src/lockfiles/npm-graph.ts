import type { Hash } from '../core/digest.ts'
import type { Location } from '../core/finding.ts'
import type { Graph, LockedPackage, Need, SourceKind } from '../core/lockfile.ts'
import type { Json, JsonNode } from '../syntax/json.ts'
import type { Claims } from './npm-url.ts'

type Obj = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Obj => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One entry of an npm lockfile. It keeps what it was read from, so that what only findings and some rules ask is worked out then. */
export class NpmPackage implements LockedPackage {
  readonly name: string
  readonly version: string
  readonly key: string
  readonly source: SourceKind
  readonly resolved: string | undefined
  readonly hashes: readonly Hash[]
  readonly pin: LockedPackage['pin']
  readonly claims: Claims | undefined
  readonly dev: boolean
  readonly script: boolean
  /** The entry as the file has it. */
  readonly raw: Obj
  readonly node: JsonNode
  needs: readonly NpmNeed[] | undefined
  /** Where what it asks for is looked for first. */
  folder: Folder | undefined
  readonly #json: Json

  constructor(said: Omit<LockedPackage, 'at'> & { readonly dev: boolean }, raw: Obj, json: Json, node: JsonNode) {
    this.name = said.name
    this.version = said.version
    this.key = said.key
    this.source = said.source
    this.resolved = said.resolved
    this.hashes = said.hashes
    this.pin = said.pin
    this.claims = said.claims
    this.dev = said.dev
    this.script = raw['hasInstallScript'] === true
    this.raw = raw
    this.node = node
    this.needs = undefined
    this.folder = undefined
    this.#json = json
  }

  get licence(): string | undefined {
    const said = this.raw['license']
    return typeof said === 'string' ? said : undefined
  }

  get at(): Location {
    return this.#json.place(this.node)
  }
}

/** What one entry asks for, with the answer once it was looked for. */
class NpmNeed implements Need {
  readonly name: string
  readonly range: string
  readonly optional: boolean
  readonly by: NpmPackage | undefined
  /** The entry that answers; null where none does. */
  answer: NpmPackage | null | undefined

  constructor(name: string, range: string, optional: boolean, by: NpmPackage | undefined) {
    this.name = name
    this.range = range
    this.optional = optional
    this.by = by
    this.answer = undefined
  }
}

/** What npm's entries ask for, and who answers: the nearest `node_modules` folder on the way out, as Node looks for it. */
export function npmGraph(packages: readonly NpmPackage[], projects: ReadonlyMap<string, Obj>, version: number): Graph {
  let folders: Folders | undefined
  const needs = (entry: NpmPackage): readonly NpmNeed[] => {
    const value = entry.source === 'workspace' ? projects.get(entry.resolved ?? '') : entry.raw
    if (value === undefined) return []
    return version === 1 ? oldNeeds(value, entry) : npmNeeds(value, entry.source === 'workspace', entry)
  }
  const find = (need: Need, from: LockedPackage | undefined): NpmPackage | undefined => {
    folders ??= new Folders(packages)
    let folder: Folder | undefined
    if (from instanceof NpmPackage) {
      from.folder ??= folders.around(from)
      folder = from.folder
    } else folder = folders.around(from)
    let found = folder.members.get(need.name)
    while (!found && folder) {
      folder = folders.outside(folder)
      found = folder?.members.get(need.name)
    }
    return found
  }
  return {
    needs(entry) {
      if (!(entry instanceof NpmPackage)) return []
      entry.needs ??= needs(entry)
      return entry.needs
    },
    find(need, from) {
      if (!(need instanceof NpmNeed) || need.by !== from) return find(need, from)
      // More than one rule walks the graph.
      need.answer ??= find(need, from) ?? null
      return need.answer ?? undefined
    },
  }
}

/** One `node_modules` folder: the path of the package it belongs to, and what lies in it by folder name. */
interface Folder {
  readonly path: string
  readonly members: Map<string, NpmPackage>
  /** The nearest one around it, once it was asked for; the outermost has none. */
  outside?: Folder
}

/** Every `node_modules` folder. Most packages have none of their own, and a look costs next to nothing. */
class Folders {
  readonly #byPath = new Map<string, Folder>()
  readonly #top: Folder

  constructor(packages: readonly NpmPackage[]) {
    this.#top = { path: '', members: new Map() }
    this.#byPath.set('', this.#top)
    for (const entry of packages) {
      const at = entry.key.lastIndexOf(modules)
      const folder = at <= 0 ? this.#top : this.#folder(entry.key.slice(0, at - 1))
      // The text of the name has its hash already, where the folder has no other.
      const usual = entry.key.length - at - modules.length === entry.name.length && entry.key.endsWith(entry.name)
      folder.members.set(usual ? entry.name : entry.key.slice(at + modules.length), entry)
    }
  }

  /** The first folder in which `from`, or without it the project, looks. What a linked package asks for is looked for from its own folder on. */
  around(from: LockedPackage | undefined): Folder {
    if (from === undefined) return this.#top
    const path = from.source === 'workspace' ? (from.resolved ?? '') : from.key
    // Nearly all lie in the outermost folder and have none of their own.
    return this.#byPath.get(path) ?? (path.lastIndexOf(modules) === 0 ? this.#top : this.#above(path))
  }

  outside(folder: Folder): Folder | undefined {
    if (folder !== this.#top) folder.outside ??= this.#above(folder.path)
    return folder.outside
  }

  #folder(path: string): Folder {
    const known = this.#byPath.get(path)
    if (known) return known
    const made: Folder = { path, members: new Map() }
    this.#byPath.set(path, made)
    return made
  }

  /** The nearest folder around a path. */
  #above(path: string): Folder {
    for (let at = path; at !== ''; ) {
      const up = at.lastIndexOf(`/${modules}`)
      at = up >= 0 ? at.slice(0, up) : at.startsWith(modules) ? '' : at.slice(0, Math.max(0, at.lastIndexOf('/')))
      const found = this.#byPath.get(at)
      if (found) return found
    }
    return this.#top
  }
}
const modules = 'node_modules/'

/** Version 1 lists what an entry asks for under `requires`; which of them are optional it does not say. */
const oldNeeds = (value: Obj, by: NpmPackage): readonly NpmNeed[] => needsIn(value, 'requires', true, by, [])

/** What an entry of versions 2 and 3, or a manifest, asks for. `own` adds what is for development. */
export function npmNeeds(value: Obj, own: boolean, by?: NpmPackage): readonly NpmNeed[] {
  let needs: NpmNeed[] = []
  if (value['peerDependencies'] !== undefined) needs = needsIn(value, 'peerDependencies', true, by, needs)
  if (own && value['devDependencies'] !== undefined) needs = needsIn(value, 'devDependencies', false, by, needs)
  if (value['dependencies'] !== undefined) needs = needsIn(value, 'dependencies', false, by, needs)
  if (value['optionalDependencies'] !== undefined) needs = needsIn(value, 'optionalDependencies', true, by, needs)
  return needs
}

/** Adds what one group asks for; a name that an earlier group has, too, counts as this one says. */
function needsIn(value: Obj, group: string, optional: boolean, by: NpmPackage | undefined, before: readonly NpmNeed[]): NpmNeed[] {
  const members = value[group]
  if (!isObject(members)) return [...before]
  const needs = before.length === 0 ? [] : before.filter(({ name }) => !Object.hasOwn(members, name))
  for (const name in members) {
    const range = members[name]
    if (typeof range === 'string') needs.push(new NpmNeed(name, range, optional, by))
  }
  return needs
}
