import type { Change } from '../core/manifest.ts';
import { Refusal } from '../core/seal.ts';
import type { Expectations } from './expect/expectations.ts';
import type { Verified } from './verify.ts';
/** What to seal, and with what. Without a key the statement alone comes out, for somebody else to sign. */
export interface SealOptions {
    /** Folder or file. */
    readonly path: string;
    /** Private key in PEM. */
    readonly key?: string;
    readonly password?: string;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
}
/**
 * Hashes a folder or a file and signs what was found: a Sigstore bundle, or a statement.
 * @throws Fault for what cannot be read or signed. @throws Refusal for what must not be sealed.
 */
export declare function seal({ path, key, password, include, exclude }: SealOptions): Promise<Buffer>;
/** What to verify, against what, and what must be true of it: by the names of the flags, in camel case. */
export interface VerifyOptions extends Partial<Expectations> {
    /** Folder, file, or digest such as `sha256:…`. */
    readonly target: string;
    /** Path of the file of signatures. */
    readonly bundle: string;
    /** Public keys in PEM. With any, a certificate never counts. */
    readonly keys?: readonly string[];
    /** Trusted root as JSON; the ones that are built in where left out. */
    readonly trustedRoot?: string;
}
export type VerifyResult = {
    readonly verdict: 'pass';
    readonly verified: Verified;
} | {
    readonly verdict: 'refused';
    readonly refusal: Refusal;
    readonly changes: readonly Change[];
};
/** Verifies as the command line does. @throws Fault for what cannot be read. */
export declare function verify({ target, bundle, keys, trustedRoot, ...asked }: VerifyOptions): Promise<VerifyResult>;
