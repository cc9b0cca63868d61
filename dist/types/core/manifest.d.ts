import { type DigestSet } from './digest.ts';
/** What an entry is. Links are recorded, never followed; `other` is a device, a pipe or a socket, which is never sealed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';
/** A named thing: a built file, a folder, a link. Names are relative, with `/`. */
export interface Entry {
    readonly name: string;
    readonly kind: EntryKind;
    /** Of a file's content; empty for everything else. */
    readonly digests: DigestSet;
    /** Bytes of a file, 0 for everything else. */
    readonly size: number;
    /** Mode bits that matter: may be run (0o111 as a whole), setuid, setgid and sticky. 0 for what is no file. */
    readonly mode: number;
    /** Where a link points, as it is written; empty for everything else. */
    readonly target: string;
}
/** Named entries in the order of their names' UTF-8 bytes, and which were left out on purpose. */
export interface Manifest {
    readonly entries: readonly Entry[];
    /** Globs: only what one of them matches is in; everything where empty. */
    readonly include: readonly string[];
    /** Globs: what one of them matches is out. */
    readonly exclude: readonly string[];
}
/** One difference between two manifests. A file that moved with the same content is one `renamed`. */
export type Change = {
    readonly kind: 'added';
    readonly after: Entry;
} | {
    readonly kind: 'removed';
    readonly before: Entry;
} | {
    readonly kind: 'renamed';
    readonly before: Entry;
    readonly after: Entry;
} | {
    readonly kind: 'changed';
    readonly before: Entry;
    readonly after: Entry;
    readonly aspects: readonly Aspect[];
};
/** What of an entry differs. */
export type Aspect = 'kind' | 'content' | 'size' | 'mode' | 'link target';
/** Every entry that is not the same in both manifests, ordered by name. */
export declare function diff(before: Manifest, after: Manifest): readonly Change[];
/** Name of the entry a change is about, as it is now. */
export declare const nameOf: (change: Change) => string;
/** Orders names by their UTF-8 bytes. UTF-16 puts characters beyond the basic plane before some that belong after them. */
export declare function byName(a: string, b: string): number;
/** Why a name has no place in a manifest, or undefined for a sound one: each would lead somewhere else on some system. */
export declare function unsoundName(name: string): string | undefined;
/** Pairs of names that are one name where case or Unicode normalisation does not count. */
export declare function collisions(names: readonly string[]): Generator<readonly [string, string]>;
