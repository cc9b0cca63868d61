/** How a build was run and what was watched meanwhile. */
export interface BuildRun {
    /** The command with its arguments, credentials masked. */
    readonly command: readonly string[];
    /** How the source tree was held still, strongest known. */
    readonly watched: 'identity';
    /** Files of the source tree that were watched. */
    readonly files: number;
    /** Digest over the source tree; the same before and after. */
    readonly source: string;
    /** SHA-256 of everything the command printed, and its length. */
    readonly log: {
        readonly sha256: string;
        readonly bytes: number;
    };
    /** Names of the environment variables that the build saw; values are never recorded. */
    readonly environment: readonly string[];
    readonly outputBefore: 'missing' | 'empty' | 'declared';
    /** Names of what was written besides the output. */
    readonly written: readonly string[];
    /** Addresses that the build was seen to have connections to; absent where the system does not tell. */
    readonly network: readonly string[] | undefined;
    /** What was not watched, in words. */
    readonly unwatched: readonly string[];
}
/** Reads what `run` wrote. @throws Refusal */
export declare function readRun(value: unknown): BuildRun;
