import { type KeyObject } from 'node:crypto';
import { type Identity } from '../core/seal.ts';
import type { StrictBundle } from './bundle.ts';
import { type Covered } from './signature.ts';
import { type Trust } from './trust.ts';
/** Who signed, beyond doubt: a certificate's identity, or the key that was asked for. */
export type Signer = {
    readonly kind: 'identity';
    readonly identity: Identity;
    readonly trust: string;
} | {
    readonly kind: 'key';
    readonly key: KeyObject;
    readonly hint: string;
};
/** What a bundle's signature covers, and that it does. */
export type Signed = {
    readonly kind: 'envelope';
    readonly payloadType: string;
    /** Let go of when it was read. */
    payload: Buffer;
    readonly signer: Signer;
    readonly times: readonly Date[];
} | {
    readonly kind: 'message';
    readonly algorithm: string;
    readonly digest: Buffer;
    readonly signer: Signer;
    readonly times: readonly Date[];
};
/** A key that a user trusts, and the hints a bundle may name it by; any hint where left out. */
export interface TrustedKey {
    readonly key: KeyObject;
    readonly hint?: string | undefined;
    readonly from?: Date | undefined;
    readonly until?: Date | undefined;
}
/**
 * Checks everything of a bundle that is cryptography: time, certificate, log, signature. `covered` is what a message
 * signature must cover; for an envelope it plays no part. Whether the signer is the right one is for the caller to say.
 * @throws Refusal
 */
export declare function verifyKeyless(bundle: StrictBundle, trusts: Iterable<Trust>, covered: () => Covered): Signed;
/** As `verifyKeyless`, for a bundle signed with a key of its own. Log entries and time stamps it brings must hold, too. */
export declare function verifyKeyed(bundle: StrictBundle, { key, hint, from, until }: TrustedKey, trusts: () => Iterable<Trust>, covered: () => Covered): Signed;
/**
 * An envelope that carries its certificate and nothing else: the format of SLSA's generators has no place for a log entry,
 * and looking one up would need the network. Its time is the one at which the certificate was issued, which the
 * certificate log vouches for; that the key was used then and not later is not proved.
 */
export declare function verifyCertified(envelope: {
    readonly payloadType: string;
    readonly payload: Buffer;
    readonly signature: Buffer;
    readonly certificate: string;
}, trusts: Iterable<Trust>): Signed;
/** DER of a certificate, or of a key, in PEM. */
export declare function certificateIn(text: string): Buffer | undefined;
