import { posix } from 'node:path'
import { withoutCredentials } from '../core/address.ts'
import { parseIntegrity } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import { type Field, type LockedPackage, type Lockfile, type LockfileFormat, type Oddity, type SourceKind, spec } from '../core/lockfile.ts'
import { type Json, type JsonNode, readJson } from '../syntax/json.ts'
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
  readonly from: string | undefined
  readonly link: boolean
  readonly bundled: boolean
  readonly dev: boolean
}

class Reader {
  readonly oddities: Oddity[] = []
  readonly #json: Json
  readonly #path: string
  readonly #packages: LockedPackage[] = []
  readonly #faults: Fault[] = []
  readonly #nodes = new Map<LockedPackage, JsonNode>()

  constructor(json: Json, path: string) {
    this.#json = json
    this.#path = path
  }

  lockfile(format: string): Lockfile {
    const json = this.#json
    const nodes = this.#nodes
    return {
      path: this.#path,
      format,
      ecosystem: 'npm',
      packages: this.#packages,
      oddities: this.oddities,
      faults: this.#faults,
      place(of: LockedPackage, field: Field): Location {
        const node = nodes.get(of)
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
    for (const [key, value, node] of this.#entries(lock, 'packages', 0)) {
      const entry = this.#entry(value, node, key)
      if (!entry || !/(^|\/)node_modules\//.test(key)) continue
      const installed = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
      this.#add(key, installed, entry, node)
    }
  }

  /** `dependencies` of version 1: a tree, each level a `node_modules` folder. */
  tree(level: Obj, section: string, node: JsonNode = 0, prefix = ''): void {
    for (const [name, value, child] of this.#entries(level, section, node)) {
      const entry = this.#entry(value, child, name)
      if (!entry) continue
      const key = `${prefix}node_modules/${name}`
      this.#add(key, name, entry, child)
      if (Object.hasOwn(value, 'dependencies')) this.tree(value, 'dependencies', child, `${key}/`)
    }
  }

  /** Old npm installs from version 2's `dependencies`, new npm from `packages`: they must tell the same story. */
  compare(lock: Obj): void {
    if (!Object.hasOwn(lock, 'dependencies')) return
    const known = new Map(this.#packages.map((entry) => [entry.key, entry]))
    const links = new Map(this.#packages.flatMap(({ key, source, resolved = '' }) => (source === 'workspace' ? [[key, resolved]] : [])))
    const legacy = new Reader(this.#json, this.#path)
    legacy.tree(lock, 'dependencies')
    this.#faults.push(...legacy.#faults)
    for (const old of legacy.#packages) {
      // What a linked package brings along is listed under the link here, and under the package's own folder there.
      const now = known.get(old.key) ?? known.get(throughLink(old.key, links))
      const wrong = disagreement(old, now)
      if (wrong)
        this.oddities.push({
          kind: 'sections-disagree',
          message: `"dependencies" and "packages" disagree about ${spec(old)}: ${wrong.what}`,
          at: this.#json.member(legacy.#nodes.get(old) ?? 0, wrong.field),
          subject: old.key,
        })
    }
  }

  #add(key: string, installed: string, entry: Entry, node: JsonNode): void {
    const at = this.#json.place(node)
    // Version 1 writes what is no registry version into `version`: an alias, an address or a folder.
    const alias = /^npm:(.+)@([^@]+)$/.exec(entry.version ?? '')
    const address = entry.version !== undefined && /^[a-z][a-z+]*:|^[^@\s]+\/[^@\s]+(#|$)/i.test(entry.version) && !alias ? entry.version : undefined
    const resolved = entry.resolved ?? address
    const source = entry.link ? 'workspace' : sourceOf(resolved)
    const version = alias?.[2] ?? (address === undefined ? (entry.version ?? '') : '')
    const locked: LockedPackage = {
      name: alias?.[1] ?? entry.name ?? installed,
      version,
      key,
      source,
      resolved,
      hashes: entry.integrity === undefined ? [] : parseIntegrity(entry.integrity),
      pin: pinOf(source, entry),
      claims: resolved === undefined || source === 'git' || source === 'path' || source === 'workspace' ? undefined : readTarballUrl(resolved),
      dev: entry.dev,
      at,
    }
    this.#packages.push(locked)
    this.#nodes.set(locked, node)
  }

  /** The members of a section with their containers; what is no object is a fault of its own, the rest goes on. */
  *#entries(holder: Obj, section: string, node: JsonNode): Generator<[key: string, value: Obj, node: JsonNode]> {
    const members = own(holder, section)
    if (members === undefined) return
    const parent = this.#json.child(node, section)
    if (!isObject(members) || parent === undefined) {
      this.#faults.push(this.#malformed(`"${section}" is no object`, this.#json.member(node, section)))
      return
    }
    const seen = new Map(this.#json.children(parent))
    for (const [key, child] of seen) {
      const value = own(members, key)
      if (isObject(value)) yield [key, value, child]
    }
    for (const [key, value] of Object.entries(members))
      if (!isObject(value)) this.#faults.push(this.#malformed(`the entry "${key}" is no object`, this.#json.member(parent, key)))
  }

  #entry(value: Obj, node: JsonNode, key: string): Entry | undefined {
    const wrong = texts.find(
      (field) => Object.hasOwn(value, field) && typeof value[field] !== 'string' && !(field === 'resolved' && value[field] === false),
    )
    if (wrong !== undefined) {
      this.#faults.push(this.#malformed(`"${wrong}" of "${key}" is no text`, this.#json.member(node, wrong)))
      return undefined
    }
    const text = (field: string): string | undefined => {
      const found = own(value, field)
      return typeof found === 'string' ? found : undefined
    }
    return {
      name: text('name'),
      version: text('version'),
      resolved: text('resolved'),
      integrity: text('integrity'),
      from: text('from'),
      link: own(value, 'link') === true,
      bundled: own(value, 'inBundle') === true || own(value, 'bundled') === true,
      dev: own(value, 'dev') === true || own(value, 'devOptional') === true,
    }
  }

  #malformed(what: string, at: Location): Fault {
    return new Fault('malformed-lockfile', `${this.#path}: ${what}`, { at, hint: 'write the lockfile anew with `npm install --package-lock-only`' })
  }
}

const texts = ['name', 'version', 'resolved', 'integrity', 'from'] as const

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

/** Kind of source by the shape of the address. Source: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies */
function sourceOf(resolved: string | undefined): SourceKind {
  if (resolved === undefined) return 'registry'
  if (/^(git(\+[a-z]+)?|github|gitlab|bitbucket|gist|ssh):|^git@/i.test(resolved)) return 'git'
  if (/^file:/i.test(resolved)) return 'path'
  if (/^https?:/i.test(resolved)) return readTarballUrl(resolved) ? 'registry' : 'tarball'
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
  return posix.normalize(posix.join(posix.dirname(lockfilePath), resolved.replace(/^file:/i, '')))
}
