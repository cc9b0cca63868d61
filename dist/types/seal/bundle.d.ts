type Bundle = any;
/** A bundle that has one meaning only. Nothing of it is believed yet. */
export interface StrictBundle {
    readonly version: '0.1' | '0.2' | '0.3';
    readonly parsed: Bundle;
    /** The signing certificate; undefined where a public key is only hinted at. */
    readonly certificate: Buffer | undefined;
    /** Hint at the public key, where there is no certificate. */
    readonly hint: string | undefined;
}
/** True for JSON that says it is a Sigstore bundle, whatever its version. */
export declare const looksLikeBundle: (json: unknown) => boolean;
/**
 * Reads a bundle: one version, one content, one key, canonical base64, sound log entries.
 * @param payload that of its envelope, where it was cut out of the JSON.
 * @throws Refusal for everything that readers could understand in two ways.
 */
export declare function readBundle(json: unknown, payload?: Buffer): StrictBundle;
