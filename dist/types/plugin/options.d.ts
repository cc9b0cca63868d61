import type { SriOptions } from '../seal/sri.ts';
import type { ModuleFiles } from './files.ts';
import type { Pins } from './packages.ts';
/** What every plugin takes. Paths are relative to the project's folder. */
export interface Options {
    /** Where the seal goes; default: beside the output folder, `dist.sigstore.json`, or `dist.intoto.json` where nothing signs. */
    readonly output?: string | undefined;
    /** Private key in PEM; the password of an encrypted one is in the environment as SEALGATE_KEY_PASSWORD. */
    readonly key?: string | undefined;
    /** Signs with the identity of this job through Sigstore; opens connections. */
    readonly keyless?: boolean | undefined;
    /** Subresource integrity in the pages; `true` for all of it. Default off. */
    readonly sri?: boolean | SriOptions | undefined;
    /** Hashes of what stands inline go into the manifest; with `strict` nothing of ours stands inline. Default off. */
    readonly csp?: boolean | 'strict' | undefined;
    /** From what each file was made. Default on. */
    readonly materials?: boolean | MaterialsOptions | undefined;
    /** Lockfile that pins the packages; default: the nearest one at the project's folder or above. */
    readonly lockfile?: string | undefined;
    /** Verifies what was signed, and that the folder is still what it says. Default on. */
    readonly verify?: boolean | undefined;
}
/** How files of packages are compared with what the lockfile names. */
export interface MaterialsOptions {
    /** Folder of package archives (`.tgz`), each known by its hash alone. Default: npm's own cache. */
    readonly archives?: string | undefined;
    /** A package's file that differs from its archive: fails the build (`error`, the default), or is only said (`warn`). */
    readonly differing?: 'error' | 'warn' | undefined;
    /** A package that is in no lockfile, or whose archive is not at hand. Default: it stands in the manifest (`note`). */
    readonly unchecked?: 'error' | 'warn' | 'note' | undefined;
}
/** One output file as a bundler tells it: `name` relative to the output folder, `/` between its parts. */
export interface Produced {
    readonly name: string;
    readonly modules: readonly {
        readonly id: string;
        readonly bytes?: number | undefined;
    }[];
}
/** A build that has written everything. */
export interface Build {
    /** Absolute. */
    readonly root: string;
    /** Absolute output folder. */
    readonly folder: string;
    /** Name and version: `vite 8.3.8`. */
    readonly bundler: string;
    readonly produced: readonly Produced[];
    /** Modules that were read before the end, while the bundler still worked. */
    readonly files?: ModuleFiles | undefined;
    /** The lockfile, where it was read before the end. */
    readonly pins?: Promise<Pins | undefined> | undefined;
    /** Folder that the bundler copies to the output as it is, absolute. */
    readonly copied?: string | undefined;
    /** Prefix of the addresses of all files, as the bundler writes it. */
    readonly base?: string | undefined;
    /** What each module imports, now or later, by names in the output folder; undefined where the bundler does not say. */
    readonly graph?: ReadonlyMap<string, readonly string[]> | undefined;
    /** Prints a line for the user. */
    readonly say: (line: string) => void;
    readonly warn: (line: string) => void;
}
