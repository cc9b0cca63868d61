type TrustMaterial = any;
/**
 * Whose signatures are believed, and what such a signature must come with. The thresholds follow from what the root
 * holds, never from what a bundle brings.
 */
export interface Trust {
    readonly material: TrustMaterial;
    readonly tlogThreshold: 0 | 1;
    readonly ctlogThreshold: 0 | 1;
    /** Organisation of the first authority, for messages. */
    readonly name: string;
}
/** Every root that is built in, each read when the ones before it do not know the certificate. */
export declare function builtInTrust(): Generator<Trust>;
/**
 * Reads a file of trusted roots: one JSON document, or one a line.
 * @throws Fault `malformed-seal` for what is no root. @throws Refusal for a root that must not be trusted.
 */
export declare function readTrust(text: string, path: string): readonly Trust[];
/** A certificate as the library reads it. */
export type Certificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number];
/** Makes a certificate remember who issued it and what it is. */
export declare function once(certificate: Certificate): void;
