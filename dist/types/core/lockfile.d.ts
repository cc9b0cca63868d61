import type { Hash } from './digest.ts';
import type { Fault } from './fault.ts';
import type { Location, Severity } from './finding.ts';
import type { Learned } from './release.ts';
/** Where a package comes from. `path` and `workspace` lie in the repository, `tarball` is a URL outside a registry. */
export declare const sourceKinds: readonly ['registry', 'git', 'tarball', 'path', 'workspace', 'image', 'action'];
export type SourceKind = (typeof sourceKinds)[number];
/** The part of an entry that a finding points at. */
export type Field = 'name' | 'version' | 'resolved' | 'hash';
/** One locked dependency, the same shape for every package manager. Text is as the file has it: hostile until it is escaped. */
export interface LockedPackage {
    /** Name as the registry knows it: `left-pad`, `@types/node`; for an alias the real package's. */
    readonly name: string;
    readonly version: string;
    /** The entry's own key where the format has one: `node_modules/a/node_modules/b`. Names it in messages. */
    readonly key: string;
    readonly source: SourceKind;
    /** Where the installer will fetch it from, as written; undefined where the entry does not say. */
    readonly resolved: string | undefined;
    /** Every hash of the entry, sound or not. */
    readonly hashes: readonly Hash[];
    /**
     * What must hold the bytes still: a `hash`, a `commit`, the `parent` that bundles it, or `nothing` (it lies in the
     * repository, or the format has no field for it).
     */
    readonly pin: 'hash' | 'commit' | 'parent' | 'nothing';
    /** What the address says the package is, where that is not its name and version. */
    readonly claims?: {
        readonly name: string;
        readonly version: string;
    } | undefined;
    readonly dev: boolean;
    readonly at: Location;
    /** Type of its purl, where it is not the file's: a deno.lock holds npm and jsr packages. */
    readonly type?: string | undefined;
    /** What a git source, an action or an image is checked out by, as written: a commit, a tag, a branch, a digest. */
    readonly reference?: string | undefined;
    /** True where the project itself asks for it, false where another package does; undefined where the file does not say. */
    readonly direct?: boolean | undefined;
    /** True where the file says that code of the package runs when it is installed. */
    readonly script?: boolean | undefined;
    /** Licence expression, where the file says. */
    readonly licence?: string | undefined;
}
/** What a package or a project asks for: a name and the range of versions it takes, as written. */
export interface Need {
    readonly name: string;
    readonly range: string;
    /** Key of the entry that answers it, where the format says which; otherwise found by name. */
    readonly to?: string | undefined;
    /** True where its absence is no defect: an optional or a peer dependency, one for another system. */
    readonly optional?: boolean | undefined;
    readonly at?: Location | undefined;
}
/** Who asks for whom in a lockfile. */
export interface Graph {
    /** What an entry asks for. */
    needs(of: LockedPackage): readonly Need[];
    /** The entry that answers what `from`, or without it the project, asks for. */
    find(need: Need, from: LockedPackage | undefined): LockedPackage | undefined;
}
/** What the project's own manifest asks for: package.json, Cargo.toml, … */
export interface Manifest {
    readonly path: string;
    readonly wants: readonly Need[];
    /** Versions that the project forces on everyone: then a range that is not met is meant. */
    readonly forces: ReadonlySet<string>;
    /** Names of packages whose install scripts the project has allowed; undefined where it keeps no list. */
    readonly scripts: ReadonlySet<string> | undefined;
    /** Versions that the project forces on one name, wherever it is asked for. */
    readonly overrides?: readonly Need[] | undefined;
    /** A digest that the lockfile must repeat, where its manager writes one and we can compute it. */
    readonly digest?: string | undefined;
}
/** What lies around a lockfile. */
export interface Project {
    readonly manifest: Manifest | undefined;
    /** The same file as it was at the base revision; `new` where it was not there; undefined where there is no base. */
    readonly before: Lockfile | 'new' | undefined;
    /** The other lockfiles and settings of the folder. */
    readonly siblings: readonly Lockfile[];
    /** Every file of settings in the tree. */
    readonly settings: readonly Lockfile[];
    /** What registries and advisories say of its packages; only with `--online`. */
    readonly learned?: Learned | undefined;
    /** Archives in the repository that are packages of the lockfile. */
    readonly vendored?: readonly Vendored[] | undefined;
}
/** An archive in the repository in place of what a registry has. */
export interface Vendored {
    readonly of: LockedPackage;
    readonly path: string;
    /** True where its bytes have the hash that is locked. */
    readonly agrees: boolean;
    /** What of it runs without being called: a script, `binding.gyp`, a `.pth` file. */
    readonly runs: string | undefined;
}
/** One setting of a package manager, wherever it stands: `.npmrc`, an option line of requirements.txt, a repository of a pom. */
export interface Setting {
    readonly key: string;
    readonly value: string;
    /** The comment on the same line, if any. */
    readonly comment?: string | undefined;
    readonly at: Location;
}
/** Something about a whole file that only its reader can see. A rule of the same subject turns it into a finding. */
export interface Oddity {
    /** Id of the rule that reports it. */
    readonly kind: 'duplicate-key' | 'sections-disagree' | 'broken-graph' | 'weakened-check' | 'insecure-source' | 'malformed-hash' | 'unhashed-package' | 'unsafe-path' | 'actions-lock-mismatch' | 'unpinned-version' | 'registry-confusion';
    readonly message: string;
    readonly at: Location;
    readonly subject: string;
    readonly severity?: Severity;
}
/**
 * How a format hashes what it locks: `always` (an entry without one is a defect), `optional` (a file may do without
 * altogether, but not in part), `none` (there is no field; said once).
 */
export type Hashing = 'always' | 'optional' | 'none';
export interface Lockfile {
    readonly path: string;
    /** Format and version: `npm-v3`. */
    readonly format: string;
    /** Type of the packages' purls: `npm`, `pypi`, … Source: https://github.com/package-url/purl-spec */
    readonly ecosystem: string;
    /** In the order of the file. */
    readonly packages: readonly LockedPackage[];
    readonly oddities: readonly Oddity[];
    readonly hashing: Hashing;
    /** Settings of the package manager that the file holds. */
    readonly settings: readonly Setting[];
    /** True where an entry of a registry says its address: one that does not is worth a word. */
    readonly addressed: boolean;
    /** What the project itself asks for, where the file repeats it or is a manifest. */
    readonly wants: readonly Need[] | undefined;
    /** Who asks for whom, where the file says it of every package. */
    readonly graph: Graph | undefined;
    /** True for a file that asks for packages or configures their manager, and locks none: package.json, .npmrc. */
    readonly manifest: boolean;
    /** Digest of the manifest that the file was made for, with its place, where the format has one. */
    readonly digest?: {
        readonly value: string;
        readonly at: Location;
    } | undefined;
    /** Entries that could not be understood; the rest of the file was. */
    readonly faults: readonly Fault[];
    /** The place of one part of an entry; the entry's own where the part is not written. */
    place(of: LockedPackage, field: Field): Location;
}
/** A lockfile format we can read: one file each under `lockfiles`. */
export interface LockfileFormat {
    readonly name: string;
    /** Human title for documentation: `npm package-lock.json and npm-shrinkwrap.json, versions 1 to 3`. */
    readonly title: string;
    /** True for the paths this format claims; `path` is relative with `/`. */
    claims(path: string): boolean;
    /** Reads one file. @throws Fault `malformed-lockfile` or `unknown-lockfile` when nothing of it can be trusted. */
    parse(text: string, path: string): Lockfile;
}
/** A format as the shelf lists it: its reader, with the parser it needs, is loaded with the first file that looks like its own. */
export interface ShelvedFormat {
    /** True for every path that the format may claim, and few more. */
    looks(path: string): boolean;
    load(): Promise<LockfileFormat>;
}
/** `name@version` for messages, without credentials that an address in place of a version may carry. */
export declare const spec: ({ name, version }: {
    readonly name: string;
    readonly version: string;
}) => string;
