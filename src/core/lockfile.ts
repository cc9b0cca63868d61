import { withoutCredentials } from './address.ts'
import type { Hash } from './digest.ts'
import type { Fault } from './fault.ts'
import type { Location } from './finding.ts'

/** Where a package comes from. `path` and `workspace` lie in the repository, `tarball` is a URL outside a registry. */
export const sourceKinds = ['registry', 'git', 'tarball', 'path', 'workspace', 'image', 'action'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** The part of an entry that a finding points at. */
export type Field = 'name' | 'version' | 'resolved' | 'hash'

/** One locked dependency, the same shape for every package manager. Text is as the file has it: hostile until it is escaped. */
export interface LockedPackage {
  /** Name as the registry knows it: `left-pad`, `@types/node`; for an alias the real package's. */
  readonly name: string
  readonly version: string
  /** The entry's own key where the format has one: `node_modules/a/node_modules/b`. Names it in messages. */
  readonly key: string
  readonly source: SourceKind
  /** Where the installer will fetch it from, as written; undefined where the entry does not say. */
  readonly resolved: string | undefined
  /** Every hash of the entry, sound or not. */
  readonly hashes: readonly Hash[]
  /**
   * What must hold the bytes still: a `hash`, a `commit`, the `parent` that bundles it, or `nothing` (it lies in the
   * repository, or the format has no field for it).
   */
  readonly pin: 'hash' | 'commit' | 'parent' | 'nothing'
  /** What the address says the package is, where that is not its name and version. */
  readonly claims?: { readonly name: string; readonly version: string } | undefined
  readonly dev: boolean
  readonly at: Location
}

/** Something about a whole file that only its reader can see. A rule of the same subject turns it into a finding. */
export interface Oddity {
  readonly kind: 'duplicate-key' | 'sections-disagree'
  readonly message: string
  readonly at: Location
  readonly subject: string
}

export interface Lockfile {
  readonly path: string
  /** Format and version: `npm-v3`. */
  readonly format: string
  /** Type of the packages' purls: `npm`, `pypi`, … Source: https://github.com/package-url/purl-spec */
  readonly ecosystem: string
  /** In the order of the file. */
  readonly packages: readonly LockedPackage[]
  readonly oddities: readonly Oddity[]
  /** Entries that could not be understood; the rest of the file was. */
  readonly faults: readonly Fault[]
  /** The place of one part of an entry; the entry's own where the part is not written. */
  place(of: LockedPackage, field: Field): Location
}

/** A lockfile format we can read: one file each under `lockfiles`. */
export interface LockfileFormat {
  readonly name: string
  /** Human title for documentation: `npm package-lock.json and npm-shrinkwrap.json, versions 1 to 3`. */
  readonly title: string
  /** True for the paths this format claims; `path` is relative with `/`. */
  claims(path: string): boolean
  /** Reads one file. @throws Fault `malformed-lockfile` or `unknown-lockfile` when nothing of it can be trusted. */
  parse(text: string, path: string): Lockfile
}

/** `name@version` for messages, without credentials that an address in place of a version may carry. */
export const spec = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  withoutCredentials(version === '' ? name : `${name}@${version}`)
