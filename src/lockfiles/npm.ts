import { posix } from 'node:path'
import { withoutCredentials } from '../core/address.ts'
import { parseIntegrity } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import {
  type Field,
  type LockedPackage,
  type Lockfile,
  type LockfileFormat,
  type Need,
  type Oddity,
  type SourceKind,
  spec,
} from '../core/lockfile.ts'
import { type Json, type JsonNode, readJson } from '../syntax/json.ts'
import { npmGraph, npmNeeds } from './npm-graph.ts'
import { readTarballUrl } from './npm-url.ts'

/**
 * npm's lockfiles: a tree of `dependencies` (version 1), a flat map of `packages` by path (version 3), or both (version 2).
 * Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export const npm: LockfileFormat = {
  name: 'npm',
  title: 'npm package-lock.json and npm-shrinkwrap.json, versions 1, 2 and 3',
  claims: (path) => /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path),
  parse(text, path) {
    const json = readJson(text, path)
    const { value: lock } = json
    if (!isObject(lock)) throw unknown(path, json.place(0), 'is not an npm lockfile: its outermost value is no object')
    const version = versionOf(lock, json, path)
    const reader = new Reader(json, path)
    if (version === 1) reader.tree(lock, 'dependencies')
    else {
      reader.flat(lock)
      if (version === 2) reader.compare(lock)
    }
    for (const { key, at } of json.duplicates())
      reader.oddities.push({ kind: 'duplicate-key', message: `the key "${key}" stands twice in one object`, at, subject: key })
    return reader.lockfile(`npm-v${version}`)
  },
}

/** Where npm puts packages. */
const folder = 'node_modules/'

type Obj = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Obj => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One section by its own key only: `__proto__` and the like are no sections. */
const own = (value: Obj, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

/** The lockfile's version. Shrinkwraps of npm 4 and before have none and are version 1 in all but name. */
function versionOf(lock: Obj, json: Json, path: string): 1 | 2 | 3 {
  const version = own(lock, 'lockfileVersion')
  if (version === 1 || version === 2 || version === 3) {
    if (version !== 1 && !isObject(own(lock, 'packages'))) throw unknown(path, json.place(0), `says version ${version} but has no "packages"`)
    return version
  }
  if (version === undefined && isObject(own(lock, 'dependencies')) && !Object.hasOwn(lock, 'packages')) return 1
  const at = json.member(0, 'lockfileVersion')
  throw version === undefined
    ? unknown(path, at, 'has no "lockfileVersion"')
    : new Fault('unknown-lockfile', `${path} has the lockfile version ${JSON.stringify(version).slice(0, 20)}, which is none of 1, 2 and 3`, {
        at,
        hint: 'write it with npm 7 to 11, or update sealgate',
      })
}

const unknown = (path: string, at: Location, what: string): Fault =>
  new Fault('unknown-lockfile', `${path} ${what}`, { at, hint: 'run `npm install --package-lock-only` with npm 7 or newer and commit the result' })

/** What an entry of either section says, checked: text where text belongs, or absent. */
interface Entry {
  readonly name: string | undefined
  readonly version: string | undefined
  readonly resolved: string | undefined
  readonly integrity: string | undefined
  readonly link: boolean
  readonly bundled: boolean
  readonly dev: boolean
}

class Reader {
  readonly oddities: Oddity[] = []
  wants: Need[] | undefined
  readonly #json: Json
  readonly #path: string
  readonly #packages: LockedPackage[] = []
  readonly #faults: Fault[] = []
  readonly #nodes: JsonNode[] = []
  /** The entries as the file has them, for what only some rules ask. */
  readonly #raw: Obj[] = []
  /** The project and its workspaces, by folder. */
  readonly #projects = new Map<string, Obj>()

  constructor(json: Json, path: string) {
    this.#json = json
    this.#path = path
  }

  lockfile(format: string): Lockfile {
    const json = this.#json
    const rawOf = once(() => new Map(this.#packages.map((entry, index) => [entry, this.#raw[index]])))
    const nodeOf = once(() => new Map(this.#packages.map((entry, index) => [entry, this.#nodes[index]])))
    return {
      path: this.#path,
      format,
      ecosystem: 'npm',
      packages: this.#packages,
      oddities: this.oddities,
      faults: this.#faults,
      hashing: 'always',
      settings: [],
      wants: this.wants,
      addressed: true,
      manifest: false,
      graph: npmGraph(this.#packages, this.#raw, this.#projects, Number(format.slice(-1))),
      licence: (of) => textOf(rawOf().get(of)?.['license']),
      place(of: LockedPackage, field: Field): Location {
        const node = nodeOf().get(of)
        if (node === undefined || field === 'name') return of.at
        if (field !== 'resolved') return json.member(node, field === 'hash' ? 'integrity' : field)
        const resolved = json.member(node, 'resolved')
        // Version 1 writes the address of what is in no registry into `version`.
        return resolved.line === of.at.line ? json.member(node, 'version') : resolved
      },
    }
  }

  /** `packages` of versions 2 and 3: keys are paths, `""` is the project, paths outside `node_modules` are its own parts. */
  flat(lock: Obj): void {
    let workspaces = false
    this.#section(lock, 'packages', 0, (key, entry, node) => {
      const at = key.lastIndexOf(folder)
      if (at === 0 || (at > 0 && key[at - 1] === '/')) this.#add(key, key.slice(at + folder.length), this.#entry(entry, node, key), node, entry)
      else {
        const own = this.#entry(entry, node, key)
        this.#projects.set(key, entry)
        if (key === '') {
          this.wants = [...npmNeeds(entry, true)]
          workspaces = entry['workspaces'] !== undefined
        } else if (!workspaces && own?.version !== undefined && !key.startsWith('..'))
          // A folder that the project depends on as on any other package, and no part of the project itself.
          this.#add(key, key.slice(key.lastIndexOf('/') + 1), { ...own, resolved: `file:${key}`, integrity: undefined }, node, entry)
      }
    })
  }

  /** `dependencies` of version 1: a tree, each level a `node_modules` folder. */
  tree(level: Obj, section: string, node: JsonNode = 0, prefix = ''): void {
    this.#section(level, section, node, (name, entry, child) => {
      const key = `${prefix}${folder}${name}`
      this.#add(key, name, this.#entry(entry, child, name), child, entry)
      if (entry['dependencies'] !== undefined) this.tree(entry, 'dependencies', child, `${key}/`)
    })
  }

  /** Old npm installs from version 2's `dependencies`, new npm from `packages`: they must tell the same story. */
  compare(lock: Obj): void {
    if (!Object.hasOwn(lock, 'dependencies')) return
    const known = new Map(this.#packages.map((entry) => [entry.key, entry]))
    const links = new Map(this.#packages.flatMap(({ key, source, resolved = '' }) => (source === 'workspace' ? [[key, resolved]] : [])))
    const legacy = new Reader(this.#json, this.#path)
    legacy.tree(lock, 'dependencies')
    this.#faults.push(...legacy.#faults)
    for (const [index, old] of legacy.#packages.entries()) {
      // What a linked package brings along is listed under the link here, and under the package's own folder there.
      const now = known.get(old.key) ?? known.get(throughLink(old.key, links))
      const wrong = disagreement(old, now)
      if (wrong)
        this.oddities.push({
          kind: 'sections-disagree',
          message: `"dependencies" and "packages" disagree about ${spec(old)}: ${wrong.what}`,
          at: this.#json.member(legacy.#nodes[index] ?? 0, wrong.field),
          subject: old.key,
        })
    }
  }

  #add(key: string, installed: string, entry: Entry | undefined, node: JsonNode, raw: Obj): void {
    if (!entry) return
    const { alias, address, version } = readVersion(entry.version ?? '')
    const name = alias ?? entry.name ?? installed
    const resolved = entry.resolved ?? address
    const said = { name, version }
    const claims = resolved === undefined ? undefined : readTarballUrl(resolved, said)
    const source = entry.link ? 'workspace' : sourceOf(resolved, claims !== undefined)
    const locked: LockedPackage = {
      name,
      version,
      key,
      source,
      resolved,
      hashes: entry.integrity === undefined ? [] : parseIntegrity(entry.integrity),
      pin: pinOf(source, entry),
      claims: claims === said || (source !== 'registry' && source !== 'tarball') ? undefined : claims,
      dev: entry.dev,
      script: raw['hasInstallScript'] === true,
      at: this.#json.place(node),
    }
    this.#packages.push(locked)
    this.#nodes.push(node)
    this.#raw.push(raw)
  }

  /** Tells every entry of a section; what is no object is a fault of its own, the rest goes on. */
  #section(holder: Obj, section: string, node: JsonNode, visit: (key: string, entry: Obj, node: JsonNode) => void): void {
    const members = own(holder, section)
    if (members === undefined) return
    const parent = this.#json.child(node, section)
    if (!isObject(members) || parent === undefined) {
      this.#faults.push(this.#malformed(`"${section}" is no object`, this.#json.member(node, section)))
      return
    }
    this.#json.members(parent, members, (key, value, child) => {
      if (isObject(value) && child !== undefined) visit(key, value, child)
      else this.#faults.push(this.#malformed(`the entry "${key}" is no object`, this.#json.member(parent, key)))
    })
  }

  #entry(value: Obj, node: JsonNode, key: string): Entry | undefined {
    const wrong = wrongText(value)
    if (wrong !== undefined) {
      this.#faults.push(this.#malformed(`"${wrong}" of "${key}" is no text`, this.#json.member(node, wrong)))
      return undefined
    }
    // What JSON.parse makes inherits none of these names, so that plain reads are safe and fast.
    return {
      name: textOf(value['name']),
      version: textOf(value['version']),
      resolved: textOf(value['resolved']),
      integrity: textOf(value['integrity']),
      link: value['link'] === true,
      bundled: value['inBundle'] === true || value['bundled'] === true,
      dev: value['dev'] === true || value['devOptional'] === true,
    }
  }

  #malformed(what: string, at: Location): Fault {
    return new Fault('malformed-lockfile', `${this.#path}: ${what}`, { at, hint: 'write the lockfile anew with `npm install --package-lock-only`' })
  }
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const texts = ['name', 'version', 'resolved', 'integrity'] as const
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'

/** The first of the members that must be text and is not; npm writes `"resolved": false` for what is bundled. */
function wrongText(value: Obj): string | undefined {
  if (isText(value['version']) && isText(value['resolved']) && isText(value['integrity']) && isText(value['name'])) return undefined
  return texts.find((field) => !isText(value[field]) && !(field === 'resolved' && value[field] === false))
}
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A key under a linked package, told by the package's own folder instead. */
function throughLink(key: string, links: ReadonlyMap<string, string>): string {
  const end = key.indexOf('/node_modules/', 'node_modules/'.length)
  const folder = end < 0 ? undefined : links.get(key.slice(0, end))
  return folder === undefined ? key : folder + key.slice(end)
}

/** How one package differs between the two sections of version 2, if it does. */
function disagreement(old: LockedPackage, now: LockedPackage | undefined): { readonly what: string; readonly field: string } | undefined {
  // A package that lies in the repository is listed in one section by its folder and in the other by its own path.
  if (old.source === 'path') return undefined
  if (!now) return { what: 'it is only in "dependencies", which npm 6 installs from', field: 'version' }
  if (now.source === 'workspace' || now.source === 'path') return undefined
  if (old.source === 'git') {
    const same = now.source === 'git' && commitOf(old) === commitOf(now)
    return same ? undefined : { what: `it comes from ${shown(old)} here, from ${shown(now)} there`, field: 'version' }
  }
  if (old.name !== now.name || (old.version !== '' && now.version !== '' && old.version !== now.version))
    return { what: `${spec(old)} here, ${spec(now)} there`, field: 'version' }
  if (old.resolved !== now.resolved) return { what: `it comes from ${shown(old)} here, from ${shown(now)} there`, field: 'resolved' }
  return hashText(old) === hashText(now) ? undefined : { what: 'it has another hash here than there', field: 'integrity' }
}

const commitOf = ({ resolved = '' }: LockedPackage): string => /#(.*)$/s.exec(resolved)?.[1] ?? resolved
const shown = ({ resolved }: LockedPackage): string => (resolved === undefined ? 'nowhere' : withoutCredentials(resolved))
const hashText = ({ hashes }: LockedPackage): string => hashes.map(({ algorithm, value }) => `${algorithm}-${value}`).join(' ')

/** Version 1 writes into `version` what is no registry version, too: an alias (`npm:real@1.0.0`), an address or a folder. */
function readVersion(text: string): { readonly version: string; readonly alias: string | undefined; readonly address: string | undefined } {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return { version: text, alias: undefined, address: undefined }
  const [, alias, version = ''] = /^npm:(.+)@([^@]+)$/.exec(text) ?? []
  if (alias !== undefined) return { version, alias, address: undefined }
  const address = /^[a-z][a-z+]*:|^[^@\s]+\/[^@\s]+(#|$)/i.test(text)
  return { version: address ? '' : text, alias: undefined, address: address ? text : undefined }
}

/** Kind of source by the shape of the address. Source: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies */
function sourceOf(resolved: string | undefined, tarballOfRegistry: boolean): SourceKind {
  if (resolved === undefined) return 'registry'
  if (resolved.startsWith('https:') || /^https?:/i.test(resolved)) return tarballOfRegistry ? 'registry' : 'tarball'
  if (/^(git(\+[a-z]+)?|github|gitlab|bitbucket|gist|ssh):|^git@/i.test(resolved)) return 'git'
  if (/^file:/i.test(resolved)) return 'path'
  if (/^[\w.-]+\/[\w.-]+(#|$)/.test(resolved)) return 'git'
  return /^[a-z][a-z+.-]*:/i.test(resolved) ? 'tarball' : 'path'
}

function pinOf(source: SourceKind, { bundled, link }: Entry): LockedPackage['pin'] {
  if (bundled) return 'parent'
  if (link || source === 'path' || source === 'workspace') return 'nothing'
  return source === 'git' ? 'commit' : 'hash'
}

/** Where a link or `file:` source points, relative to the repository's root; undefined for anything else. */
export function localTarget(lockfilePath: string, { source, resolved }: LockedPackage): string | undefined {
  if (resolved === undefined || (source !== 'path' && source !== 'workspace')) return undefined
  const target = resolved.replace(/^(file|link|portal):(\/\/(?=\/))?/i, '').replace(/(::|#).*$/s, '')
  return /^([\\/~]|[A-Za-z]:)/.test(target) ? target : posix.normalize(posix.join(posix.dirname(lockfilePath), target))
}
