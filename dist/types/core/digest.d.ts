/** Hex digests by algorithm, as in-toto's DigestSet: `{ sha256: 'e3b0…' }`. */
export type DigestSet = Readonly<Partial<Record<FileAlgorithm, string>>>;
/** Algorithms that pin content, strongest first. Anything else in an input is a finding, not a parse error. */
export declare const algorithms: readonly ['sha512', 'sha384', 'sha256'];
export type Algorithm = (typeof algorithms)[number];
/** What files of a manifest can be hashed by. No lockfile has the last. */
export type FileAlgorithm = Algorithm | 'blake2b';
export declare const fileAlgorithms: readonly FileAlgorithm[];
/** What a hash is worth: `strong` pins content, `weak` can be collided, `unknown` and `malformed` pin nothing. */
export type HashGrade = 'strong' | 'weak' | 'unknown' | 'malformed';
/** One hash as a lockfile writes it. `value` is base64 or hex without a prefix. Made by `hashOf`, which grades it. */
export interface Hash {
    readonly algorithm: string;
    readonly encoding: 'base64' | 'hex';
    readonly value: string;
    readonly grade: HashGrade;
}
/** One hash, graded by its algorithm and the exact length and alphabet of its value. */
export declare const hashOf: (algorithm: string, encoding: Hash['encoding'], value: string) => Hash;
/**
 * Reads a Subresource Integrity string such as `sha512-<base64> sha1-<base64>` into its hashes, sound or not: nothing is
 * dropped, so that a rule can speak of each. Options (`?…`) are cut off, as the standard says.
 * Source: https://www.w3.org/TR/SRI/#integrity-metadata-description
 */
export declare function parseIntegrity(text: string): readonly Hash[];
/** The strong, sound hashes as a DigestSet. Two of one algorithm that differ pin nothing: that algorithm is left out. */
export declare function digestSet(hashes: readonly Hash[]): DigestSet;
/** True when both sets share at least one algorithm and agree on every shared one. */
export declare function matches(expected: DigestSet, actual: DigestSet): boolean;
