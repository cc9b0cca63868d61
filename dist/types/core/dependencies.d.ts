import type { LockedPackage, Lockfile, SourceKind } from './lockfile.ts';
/** One locked package as a reviewer compares it. */
export interface Locked {
    readonly version: string;
    readonly source: SourceKind;
    /** Host it is fetched from, with the scheme where that is not https; empty where the entry does not say. */
    readonly host: string;
    /** Beginning of its first sound hash; empty where it has none. */
    readonly hash: string;
    /** True where the lockfile says that code of the package runs when it is installed. */
    readonly script: boolean;
    /** How long ago it was published, in words: only where its registry was asked and said so. */
    readonly age?: string;
}
/**
 * One difference between two lockfiles of one path. `replaced` is the same version with another address or another hash:
 * no release explains that.
 */
export interface DependencyChange {
    readonly kind: 'replaced' | 'added' | 'bumped' | 'removed';
    readonly lockfile: string;
    readonly name: string;
    readonly before: Locked | undefined;
    readonly after: Locked | undefined;
}
/** What changed in the dependencies, what matters most first. */
export interface DependencyChanges {
    readonly changes: readonly DependencyChange[];
    /** Who asks for what changed, as far as the lockfiles say: names, or the lockfile's path for the project itself. */
    readonly edges: readonly (readonly [from: string, to: string])[];
}
/** Ages of what lockfiles lock, by `releaseKey`. */
type Ages = ReadonlyMap<string, string>;
/** Tells a release that a lockfile locks from every other. */
export declare const releaseKey: (lockfile: string, { name, version }: LockedPackage) => string;
/** Every difference between the lockfiles before and after, by path. A lockfile that is only on one side is all added or removed. */
export declare function dependencyChanges(before: readonly Lockfile[], after: readonly Lockfile[], ages?: Ages): DependencyChanges;
export {};
