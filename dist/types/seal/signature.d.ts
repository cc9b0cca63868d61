import { type KeyObject } from 'node:crypto';
/** Shortest RSA key whose signatures count, in bits. Source: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final */
export declare const rsaBitsMin = 2048;
/** What the bytes under a signature are known by. */
export type Message = {
    readonly kind: 'bytes';
    readonly bytes: Buffer;
}
/** Bytes that come in pieces, each time anew. */
 | {
    readonly kind: 'pieces';
    pieces(): Iterable<Buffer>;
}
/** A digest, where the bytes themselves are not at hand. */
 | {
    readonly kind: 'digest';
    readonly algorithm: string;
    readonly digest: Buffer;
};
/** A thing that a bare signature may cover: its digests, and its bytes where they are at hand. */
export interface Covered {
    digest(algorithm: string): Buffer;
    readonly pieces: (() => Iterable<Buffer>) | undefined;
}
/**
 * A public key from PEM (a certificate's key is not taken: then its claims would go unread).
 * @throws Fault `configuration`
 */
export declare function readPublicKey(text: string, path: string): KeyObject;
/** How a key signs. */
export interface Scheme {
    /** Digest by its name in Node; null where the algorithm has its own. */
    readonly digest: string | null;
    readonly padding?: number;
    readonly saltLength?: number;
}
/**
 * Whether `signature` is one over `bytes` as bare envelopes carry it: some signing services write r and s of ECDSA side by
 * side there, where everybody else writes DER. Bundles have DER alone.
 * Source: https://github.com/sigstore/sigstore/issues/1685
 */
export declare function verifiesEnvelope(key: KeyObject, bytes: Buffer, signature: Buffer): boolean;
/** The ways in which signatures of a key are made, ours first. A key of type rsa-pss says itself which are allowed. */
export declare function schemesOf(key: KeyObject): readonly Scheme[];
/** Whether `signature` is one of `key` over `message`. `digest` narrows the ways down to one digest. @throws Fault `not-inspected` where a digest alone does not suffice. */
export declare function verifies(key: KeyObject, message: Message, signature: Buffer, digest?: string): boolean;
/** Pre-authentication encoding: the bytes that a DSSE signature covers. Source: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export declare function preAuthEncoding(payloadType: string, payload: Buffer): Buffer;
/**
 * A long payload that is filled piece by piece, with room before it: what is signed is then no copy of it. What is never
 * written takes no memory.
 */
export declare class Payload {
    private whole;
    private used;
    constructor(bytes: number);
    write(text: string, encoding?: 'utf8' | 'base64'): void;
    end(): Buffer;
}
/** Short name of a public key: SHA-256 of its SubjectPublicKeyInfo, hex. */
export declare const keyId: (key: KeyObject) => string;
