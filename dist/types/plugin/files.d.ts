/** Largest module that is hashed, in bytes. */
export declare const moduleBytesMax: number;
/** A file that a module id names. */
export interface ModuleFile {
    /** Where it really lies. */
    readonly path: string;
    readonly sha256: string;
    /** Name of its bytes in git; only of files that are in no package. */
    readonly gitBlob: string;
}
/** Where in a path the name of the installed package begins that the file is of; -1 for a file of no package. */
export declare function packageStart(path: string): number;
/** Files that modules come from, each read once, thousands of them in a few folders. */
export declare class ModuleFiles {
    #private;
    /** @param root what relative ids are relative to. */
    constructor(root: string);
    /** The file a module id names, without loaders, prefix and query; undefined where there is none. */
    of(id: string): ModuleFile | undefined;
    /** Reads all of them in slices, between which others have their turn. */
    all(ids: Iterable<string>): Promise<void>;
}
