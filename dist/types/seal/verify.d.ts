import type { KeyObject } from 'node:crypto';
import { type Change } from '../core/manifest.ts';
import { Refusal, type Statement } from '../core/seal.ts';
import type { Expectations } from './expect/expectations.ts';
import { type SealedManifest } from './manifest.ts';
import { type Signer, type TrustedKey } from './sigstore.ts';
import { type Target } from './target.ts';
import type { Trust } from './trust.ts';
/** What `verify` is asked. Everything is read already but the target, which is hashed only when a signature holds. */
export interface VerifyRequest {
    readonly target: Target;
    /** Its bytes are read once. */
    readonly bundle: {
        readonly path: string;
        readonly bytes: Buffer;
    };
    /** Keys that may have signed. With any, a certificate never counts. */
    readonly keys: readonly TrustedKey[];
    /** How many different keys must have signed. */
    readonly threshold: number;
    readonly trusts: () => Iterable<Trust>;
    readonly npmKeys: () => readonly TrustedKey[];
    readonly asked: Expectations;
}
/** What is true of a target that passed. */
export interface Verified {
    readonly signers: readonly Signer[];
    readonly times: readonly Date[];
    readonly statement: Statement | undefined;
    readonly manifest: SealedManifest | undefined;
    /** Differences that are allowed. */
    readonly allowed: readonly Change[];
    /** What a reader should know although it passed. */
    readonly notes: readonly string[];
}
/** The target is not what was sealed. */
export declare class Differs extends Refusal {
    readonly changes: readonly Change[];
    constructor(changes: readonly Change[]);
}
/**
 * Verifies a target against a file of signatures: recognises the file, checks each signature, then what it says and who
 * says it, then the target.
 * @throws Refusal for the first thing that does not hold, Differs for a folder. @throws Fault for what cannot be read.
 */
export declare function verify(request: VerifyRequest): Verified;
/** A short name for a key in reports. */
export declare const keyName: (key: KeyObject) => string;
