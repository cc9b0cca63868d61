import { Fault } from '../core/fault.ts';
/** Largest file that is read as text, in bytes. The largest real lockfile seen is a tenth of it. */
export declare const fileBytesMax: number;
/** Most entries of a tree that are looked at. */
export declare const treeEntriesMax = 2000000;
/** Folders that hold no source of the project: other people's packages and version control's own files. */
export declare const foldersSkipped: ReadonlySet<string>;
/** Everything under one root, with the one way to read it. Paths are relative to `root`, with `/`. */
export interface Tree {
    /** Absolute path of the root. */
    readonly root: string;
    /** Every entry that is no folder, sorted: files, and links and devices, whose reading gives a fault. */
    readonly paths: readonly string[];
    /** True for one of `paths`. */
    has(path: string): boolean;
    /** What could not be listed. */
    readonly faults: readonly Fault[];
}
/**
 * The entries under each of `targets`, which lie under `root` or are it. Links to folders are not followed: what they
 * point to is inspected where it lies, and one that leaves the root is a fault.
 * @throws Fault `unreadable-file` for a target that is not there.
 */
export declare function listTree(root: string, targets: readonly string[], excludes?: readonly string[]): Tree;
/**
 * Bytes of one file of the tree. Only regular files are read, links only to files inside the root; nothing that could
 * block is ever opened for long.
 * @throws Fault `unreadable-file` for anything else, and for more than `bytesMax` bytes.
 */
export declare function readBytes(root: string, path: string, bytesMax?: number): Buffer;
/** A file that is open for reading, piece by piece. */
export interface OpenFile {
    readonly bytes: number;
    /** Fills `into` from `position` on; gives how many bytes there were. */
    read(into: Uint8Array, position: number): number;
}
/**
 * Opens one file of the tree for as long as `use` runs, under the conditions of `readBytes` but of any size: for readers
 * that hold a piece at a time.
 * @throws Fault `unreadable-file` for what is no regular file inside the root.
 */
export declare function withFile<T>(root: string, path: string, use: (file: OpenFile) => T): T;
/**
 * Text of one file of the tree, with its byte order mark if it has one.
 * @throws Fault as `readBytes`, and for bytes that are not UTF-8.
 */
export declare function readText(root: string, path: string, bytesMax?: number): string;
/** Why the system refused, in words a user can act on. */
export declare function reason(cause: unknown): string;
/** The folder that reported paths are relative to: the working folder where every target lies in it, else the target's own. */
export declare function rootOf(cwd: string, targets: readonly string[]): {
    root: string;
    targets: readonly string[];
};
