import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { type DigestSet, digestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { compare } from '../core/finding.ts'
import { type LockedPackage, type Lockfile, spec } from '../core/lockfile.ts'
import { satisfies } from '../core/version.ts'
import { readText } from '../io/files.ts'
import { npm } from '../lockfiles/npm.ts'
import { npmNeeds } from '../lockfiles/npm-graph.ts'
import { type Fields, isFields, itemsAt, member, textAt } from '../syntax/strict.ts'

/** One folder that a package is put into. */
export interface Place {
  /** Key of the lockfile: the path from the project on. */
  readonly key: string
  readonly entry: LockedPackage
  /** The entry as the lockfile has it. */
  readonly raw: Fields
}

/** One package, however often it is put somewhere. */
export interface Unit {
  readonly entry: LockedPackage
  readonly places: readonly Place[]
  readonly expected: DigestSet
  /** True where the lockfile hashes something else than the archive: then what the registry signed is expected. */
  readonly signed?: boolean
}

/** What a lockfile asks to be installed here. */
export interface Plan {
  readonly root: string
  readonly lockfile: Lockfile
  readonly path: string
  readonly sha256: string
  readonly name: string
  readonly version: string | undefined
  /** Every entry of the lockfile as it has it, by key. */
  readonly entries: ReadonlyMap<string, Fields>
  /** True where npm is told to write no addresses of registries into its lockfiles. */
  readonly resolvedLeftOut: boolean
  readonly units: readonly Unit[]
  /** Links to folders of the project. */
  readonly links: readonly Place[]
  /** Packages that come inside another's archive. */
  readonly bundled: readonly Place[]
  /** Optional packages for other systems. */
  readonly inert: readonly Place[]
  /** Kinds of dependencies that are left out, as asked. */
  readonly omitted: readonly Place[]
  /** What cannot be installed from such a lockfile, by package: none of it is ever fetched. */
  readonly wrong: ReadonlyMap<LockedPackage, string>
}

const names = ['npm-shrinkwrap.json', 'package-lock.json']

/**
 * Reads what is to be installed in a project. Nothing is resolved anew: what the lockfile does not say is refused.
 * @throws Fault for a lockfile that cannot be installed from.
 */
export function planOf(root: string, { omit, resolvedLeftOut }: { readonly omit: ReadonlySet<string>; readonly resolvedLeftOut: boolean }): Plan {
  const path = names.find((name) => existsSync(join(root, name)))
  if (path === undefined)
    throw new Fault('nothing-to-inspect', `${root} has no package-lock.json`, { hint: 'run `npm install --package-lock-only` and commit the result' })
  const text = readText(root, path)
  const lockfile = npm.parse(text, path)
  const [fault] = lockfile.faults
  if (fault) throw fault
  for (const { kind, message, at } of lockfile.oddities)
    if (kind !== 'unsafe-path')
      throw new Fault('malformed-lockfile', `${path}: ${message}`, { at, hint: 'write the lockfile anew with `npm install --package-lock-only`' })
  if (lockfile.format === 'npm-v1')
    throw new Fault('unknown-lockfile', `${path} is of version 1, which does not say where everything goes`, {
      hint: 'write it anew with npm 7 or newer: `npm install --package-lock-only`',
    })
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const packages = member(json, 'packages')
  const raws = isFields(packages) ? packages : {}
  inSync(root, path, lockfile, raws)
  const places = lockfile.packages.map((entry): Place => {
    const raw = raws[entry.key]
    return { key: entry.key, entry, raw: isFields(raw) ? raw : {} }
  })
  const wrong = new Map<LockedPackage, string>()
  keys(places, raws, wrong)
  const reached = reach(lockfile)
  const omitted = places.filter(({ raw }) => isOmitted(raw, omit))
  const gone = new Set(omitted.map(({ entry }) => entry))
  const inert = inertOf(lockfile, places, gone)
  const units = new Map<string, { entry: LockedPackage; places: Place[]; expected: DigestSet }>()
  const links: Place[] = []
  const bundled: Place[] = []
  const idle: Place[] = []
  for (const place of places) {
    const { entry, key } = place
    if (gone.has(entry)) continue
    if (inert.has(entry) || [...inert].some(({ key: outer }) => key.startsWith(`${outer}/`))) {
      idle.push(place)
      continue
    }
    if (entry.source === 'workspace') links.push(place)
    else if (entry.pin === 'parent') bundled.push(place)
    else if (/(^|\/)node_modules\//.test(key)) {
      if (!reached.has(entry) && !wrong.has(entry)) wrong.set(entry, 'nothing asks for it: npm would leave it out')
      const expected = digestSet(entry.hashes)
      const id = JSON.stringify([entry.name, entry.version, entry.resolved, expected])
      const unit = units.get(id) ?? { entry, places: [], expected }
      unit.places.push(place)
      units.set(id, unit)
    }
  }
  return {
    root,
    lockfile,
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    name: textAt(json, 'name') ?? '',
    version: textAt(json, 'version'),
    entries: new Map(Object.entries(raws).flatMap(([key, raw]) => (isFields(raw) ? [[key, raw] as const] : []))),
    resolvedLeftOut,
    units: [...units.values()].sort((a, b) => compare(spec(a.entry), spec(b.entry))),
    links,
    bundled,
    inert: idle,
    omitted,
    wrong,
  }
}

/** Names as npm takes them: no path, nothing hidden, nothing that a URL or a file system could read in another way. */
const packageName = /^(?:@[a-z0-9~][a-z0-9~._-]*\/)?[a-z0-9~][a-z0-9~._-]*$/i

/** Holds every key against what a place of a package may be. */
function keys(places: readonly Place[], raws: Fields, wrong: Map<LockedPackage, string>): void {
  const folded = new Map<string, string>()
  for (const { key, entry } of places) {
    const parts = key.split('node_modules/')
    const project = (parts[0] ?? '').replace(/\/$/, '')
    const inner = parts.slice(1).map((part, index) => (index < parts.length - 2 ? part.replace(/\/$/, '') : part))
    const sound =
      inner.length > 0 && inner.every((name) => packageName.test(name) && name !== 'node_modules') && (project === '' || isInside(project))
    if (!sound) wrong.set(entry, `${JSON.stringify(key)} is no place of a package below the project`)
    const other = folded.get(key.normalize('NFC').toLowerCase())
    if (other !== undefined) wrong.set(entry, `${key} and ${other} are one folder where case does not count`)
    folded.set(key.normalize('NFC').toLowerCase(), key)
    if (entry.source === 'workspace' && !isInside(entry.resolved ?? ''))
      wrong.set(entry, `its link leads out of the project, to ${entry.resolved ?? 'nowhere'}`)
    if (entry.pin === 'parent' && !Object.keys(raws).some((outer) => outer !== '' && key.startsWith(`${outer}/node_modules/`)))
      wrong.set(entry, 'it says that it comes inside another package, and lies in none')
  }
}

const isInside = (path: string): boolean =>
  path !== '' && !/^[\\/]|^[A-Za-z]:|\\|\0/.test(path) && !path.split('/').some((part) => part === '..' || part === '.' || part === '')

/** The manifest must ask for what the lockfile was made for. @throws Fault `malformed-lockfile` */
function inSync(root: string, path: string, lockfile: Lockfile, raws: Fields): void {
  const text = readText(root, 'package.json')
  let manifest: unknown
  try {
    manifest = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Fault('unreadable-file', 'package.json is no JSON', { cause, at: { path: 'package.json' }, hint: 'mend it' })
  }
  if (!isFields(manifest)) throw new Fault('unreadable-file', 'package.json is no object', { at: { path: 'package.json' }, hint: 'mend it' })
  const own = raws['']
  const said = new Map(npmNeeds(isFields(own) ? own : {}, true).map((need) => [need.name, need.range]))
  for (const { name, range, optional } of npmNeeds(manifest, true)) {
    const locked = lockfile.graph?.find({ name, range }, undefined)
    const met =
      locked === undefined ? optional === true : (satisfies('npm', range.replace(/^npm:.+@/, ''), locked.version) ?? said.get(name) === range)
    // A range that the lockfile repeats was resolved by npm itself, by whatever rules.
    if (met || (locked !== undefined && said.get(name) === range)) continue
    throw new Fault(
      'malformed-lockfile',
      `package.json asks for ${name}@${range}, ${path} has ${locked === undefined ? 'none' : locked.version || 'another'}`,
      {
        at: { path },
        hint: 'run `npm install --package-lock-only`, look at what changed, and commit it',
      },
    )
  }
}

/** Every package that the project, a part of it, or something they ask for asks for. */
function reach({ graph, packages, wants = [] }: Lockfile): ReadonlySet<LockedPackage> {
  if (!graph) return new Set(packages)
  const reached = new Set<LockedPackage>(packages.filter(({ source }) => source === 'workspace'))
  for (const need of wants) {
    const entry = graph.find(need, undefined)
    if (entry) reached.add(entry)
  }
  // A set that grows while it is walked is walked to its end.
  for (const from of reached)
    for (const need of graph.needs(from)) {
      const entry = graph.find(need, from)
      if (entry) reached.add(entry)
    }
  return reached
}

const isOmitted = (raw: Fields, omit: ReadonlySet<string>): boolean =>
  (omit.has('dev') && raw['dev'] === true) ||
  (omit.has('optional') && raw['optional'] === true) ||
  (omit.has('peer') && raw['peer'] === true) ||
  (omit.has('dev') && omit.has('optional') && raw['devOptional'] === true)

/**
 * Optional packages that are not for this system, with what is there only for them, as npm leaves them out.
 * @throws Fault where one that is not optional is not for this system.
 */
function inertOf(lockfile: Lockfile, places: readonly Place[], gone: ReadonlySet<LockedPackage>): ReadonlySet<LockedPackage> {
  const failing = places.filter(({ entry, raw }) => !gone.has(entry) && !fits(raw))
  const inert = new Set<LockedPackage>()
  if (failing.length === 0) return inert
  const { graph } = lockfile
  const into = new Map<LockedPackage, { readonly from: LockedPackage | undefined; readonly optional: boolean }[]>()
  const out = new Map<LockedPackage, LockedPackage[]>()
  for (const { entry } of places)
    for (const need of graph?.needs(entry) ?? []) {
      const to = graph?.find(need, entry)
      if (!to) continue
      into.set(to, [...(into.get(to) ?? []), { from: entry, optional: need.optional === true }])
      out.set(entry, [...(out.get(entry) ?? []), to])
    }
  for (const need of lockfile.wants ?? []) {
    const to = graph?.find(need, undefined)
    if (to) into.set(to, [...(into.get(to) ?? []), { from: undefined, optional: need.optional === true }])
  }
  for (const { entry, raw } of failing) {
    if (raw['optional'] !== true)
      throw new Fault('not-inspected', `${spec(entry)} is not for this system (${process.platform}, ${process.arch})`, {
        hint: 'install on the system that it is for',
      })
    // Up to where it is optional, then everything that is there only for that.
    const set = new Set([entry])
    for (const one of set) for (const { from, optional } of into.get(one) ?? []) if (!optional && from) set.add(from)
    const all = new Set(set)
    for (const one of all) for (const to of out.get(one) ?? []) all.add(to)
    for (let changed = true; changed; ) {
      changed = false
      for (const one of all)
        if (!set.has(one) && (into.get(one) ?? []).some(({ from }) => from === undefined || (!all.has(from) && !inert.has(from)))) {
          all.delete(one)
          changed = true
        }
    }
    for (const one of all) inert.add(one)
  }
  return inert
}

/** Whether an entry is for this system. Source: https://docs.npmjs.com/cli/configuring-npm/package-json#os */
const fits = (raw: Fields): boolean =>
  listed(raw, 'os', process.platform) && listed(raw, 'cpu', process.arch) && (raw['libc'] === undefined || listed(raw, 'libc', libc()))

function listed(raw: Fields, key: string, value: string | undefined): boolean {
  const said = raw[key]
  if (said === undefined) return true
  if (value === undefined) return false
  const list = (typeof said === 'string' ? [said] : itemsAt(raw, key)).filter((one): one is string => typeof one === 'string')
  if (list.length === 1 && list[0] === 'any') return true
  if (list.includes(`!${value}`)) return false
  return list.includes(value) || list.every((one) => one.startsWith('!'))
}

let libcKnown: { readonly name: string | undefined } | undefined
/** The C library of this machine; undefined where it is not Linux. */
export function libc(): string | undefined {
  libcKnown ??= {
    name:
      process.platform === 'linux'
        ? textAt(process.report.getReport(), 'header', 'glibcVersionRuntime') === undefined
          ? 'musl'
          : 'glibc'
        : undefined,
  }
  return libcKnown.name
}
