import type { Covered } from './signature.ts';
/** What is to be verified: a folder, a file, or a digest whose bytes are elsewhere. */
export type Target = {
    readonly kind: 'folder';
    readonly label: string;
    readonly path: string;
} | {
    readonly kind: 'file';
    readonly label: string;
    readonly path: string;
    readonly name: string;
} | {
    readonly kind: 'digest';
    readonly label: string;
    readonly algorithm: string;
    readonly value: string;
};
/**
 * What a word on the command line names. A digest is `sha256:…`; something of that name on disk is meant only by `./sha256:…`.
 * @throws Fault `unreadable-file` for what is not there, `usage` for half a digest.
 */
export declare function targetOf(cwd: string, word: string): Target;
/** A target's hex digest by an algorithm; undefined where it is not known and cannot be computed. */
export declare function digestOf(target: Target, algorithm: string): string | undefined;
/** A target as what a bare signature covers. @throws Fault `usage` for a folder, `not-inspected` for a digest by another algorithm. */
export declare function coveredBy(target: Target): Covered;
