/**
 * Something does not verify: which check refused, what it expected and what it found. Thrown where it is seen and caught
 * once by the verb; never a pass.
 */
export declare class Refusal extends Error {
    readonly name = "Refusal";
    readonly check: string;
    readonly expected: string;
    readonly found: string;
    constructor(check: string, { expected, found }: {
        readonly expected: string;
        readonly found: string;
    });
}
/** One thing a statement speaks of: a name and hex digests by algorithm. Source: https://github.com/in-toto/attestation/blob/main/spec/v1/resource_descriptor.md */
export interface Subject {
    readonly name: string;
    readonly uri: string;
    readonly digest: Readonly<Record<string, string>>;
}
/** What is attested. Source: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
    readonly subjects: readonly Subject[];
    readonly predicateType: string;
    /** The body, as parsed: hostile until its reader has looked at it. */
    readonly predicate: Readonly<Record<string, unknown>>;
}
/** Claims that Fulcio writes into a certificate, by the names of its documentation. Source: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
export interface Identity {
    /** The certificate's one subject alternative name. */
    readonly name: string;
    readonly issuer: string | undefined;
    readonly claims: Readonly<Partial<Record<Claim, string>>>;
}
/** Claims by the last number of their object identifier, 1.3.6.1.4.1.57264.1.N. */
export declare const claimNumbers: {
    readonly 2: 'workflow-trigger';
    readonly 3: 'workflow-sha';
    readonly 4: 'workflow-name';
    readonly 5: 'workflow-repository';
    readonly 6: 'workflow-ref';
    readonly 9: 'build-signer-uri';
    readonly 10: 'build-signer-digest';
    readonly 11: 'runner-environment';
    readonly 12: 'source-repository-uri';
    readonly 13: 'source-repository-digest';
    readonly 14: 'source-repository-ref';
    readonly 15: 'source-repository-id';
    readonly 16: 'source-repository-owner-uri';
    readonly 17: 'source-repository-owner-id';
    readonly 18: 'build-config-uri';
    readonly 19: 'build-config-digest';
    readonly 20: 'build-trigger';
    readonly 21: 'run-invocation-uri';
    readonly 22: 'source-repository-visibility';
};
export type Claim = (typeof claimNumbers)[keyof typeof claimNumbers];
