import { type DigestSet } from '../core/digest.ts';
import { type LockedPackage, type Lockfile } from '../core/lockfile.ts';
import type { Content } from '../core/materials.ts';
/** A lockfile that pins the packages of a build. */
export interface Pins {
    readonly lockfile: Lockfile;
    /** Folder the lockfile's keys are relative to, absolute. */
    readonly folder: string;
    /** The lockfile's path as reports show it, relative to the project. */
    readonly name: string;
    readonly sha256: string;
    readonly byKey: ReadonlyMap<string, LockedPackage>;
    readonly bySpec: ReadonlyMap<string, LockedPackage>;
}
/**
 * The lockfile that is named, or the nearest one at the project's folder and above.
 * @throws Fault for one that cannot be read.
 */
export declare function pinsOf(root: string, named: string | undefined): Promise<Pins | undefined>;
/** An installed package as its own manifest says, and the entry that pins it. */
export interface Installed {
    readonly name: string;
    readonly version: string;
    readonly entry: LockedPackage | undefined;
}
/** The package in a folder of `node_modules`; undefined where it has no manifest. */
export declare function installed(folder: string, name: string, pins: Pins | undefined): Installed | undefined;
/** An archive, and the files of it that are asked about. */
interface Asked {
    readonly digests: DigestSet;
    readonly files: ReadonlySet<string>;
}
/** Where archives are looked for. */
export declare class Archives {
    #private;
    /** @param folder of archives; undefined for npm's own cache. */
    constructor(folder: string | undefined);
    /** Looks into these archives, in other threads where it can. @throws Fault for an archive that cannot be read. */
    open(asked: readonly Asked[]): Promise<void>;
    /** Whether a file of a package, `package.json` relative, is the one of the archive with this digest; the archive was opened for it before. */
    content(digests: DigestSet, path: string, sha256: string): Content;
}
export {};
