/** Whether a dependency's file is the one its lockfile names: compared with the package's own archive, found by its locked hash. */
export declare const contents: readonly ['as locked', 'differs', 'not checked'];
export type Content = (typeof contents)[number];
/** Where a module comes from. Paths are relative to the project, with `/`; digests are hex. */
export type Origin = 
/** A file of the project itself. */
{
    readonly kind: 'source';
    readonly path: string;
    readonly sha256: string;
    readonly gitBlob: string;
}
/** A file of an installed package. */
 | {
    readonly kind: 'package';
    readonly purl: string;
    readonly path: string;
    readonly sha256: string;
    /** Lockfile and hash that pin the package; absent where no lockfile does. */
    readonly lockfile?: string | undefined;
    readonly integrity?: string | undefined;
    readonly content: Content;
}
/** Made by the bundler or one of its plugins. */
 | {
    readonly kind: 'generated';
    readonly by: string;
}
/** Nothing that could be found: listed, never left out. */
 | {
    readonly kind: 'unknown';
};
/** A module by its id, which is `path` of a source, `purl#path` of a package's file, or the bundler's own name for it. */
export interface Module {
    readonly id: string;
    readonly origin: Origin;
}
/** What an output file was made from: places in the list of modules, with the bytes the bundler counts for each. */
export interface Output {
    readonly name: string;
    /** Who wrote what no module accounts for: wrappers, pages, maps. */
    readonly by: string;
    readonly modules: readonly {
        readonly module: number;
        readonly bytes?: number | undefined;
    }[];
}
/** From what each output of a build was made, ordered by id and name. */
export interface Materials {
    readonly bundler: string;
    readonly modules: readonly Module[];
    readonly outputs: readonly Output[];
}
