/** What a user expects of a signature and of what it says; names are those of the flags. */
export interface Expectations {
    readonly certificateIdentity?: string | undefined;
    /** Matches the whole name. */
    readonly certificateIdentityRegexp?: RegExp | undefined;
    readonly certificateOidcIssuer?: string | undefined;
    /** Claims of the certificate that must be exactly so, by their names. */
    readonly claims: ReadonlyMap<string, string>;
    readonly predicateType?: string | undefined;
    readonly digestAlg?: string | undefined;
    readonly subjectDigests: readonly string[];
    readonly notBefore?: Date | undefined;
    readonly sourceUri?: string | undefined;
    readonly sourceBranch?: string | undefined;
    readonly sourceTag?: string | undefined;
    readonly sourceVersionedTag?: string | undefined;
    readonly builderId?: string | undefined;
    readonly buildWorkflowInputs: ReadonlyMap<string, string>;
    readonly owner?: string | undefined;
    readonly repo?: string | undefined;
    readonly tag?: string | undefined;
    readonly signerRepo?: string | undefined;
    readonly signerWorkflow?: string | undefined;
    readonly packageName?: string | undefined;
    readonly packageVersion?: string | undefined;
    readonly verifierId?: string | undefined;
    readonly resourceUri?: string | undefined;
    readonly verifiedLevels: readonly string[];
    readonly publicKeyId?: string | undefined;
    readonly allowExtra: boolean;
    readonly minSequence?: number | undefined;
    /** What never counts again, as `marksOf` writes it. */
    readonly revoked?: readonly string[] | undefined;
    /** Commit that what is verified was made from. */
    readonly sourceCommit?: string | undefined;
    /** The gate must have passed for the commit that was sealed. */
    readonly requireCheck?: boolean | undefined;
    /** The build must have used a verified install of a lockfile that was sealed with it. */
    readonly requireInstall?: boolean | undefined;
    /** Digest of the policy under which it must have: SHA-256, hex. */
    readonly checkPolicy?: string | undefined;
}
/** Issuer of the tokens of GitHub's jobs. Source: https://docs.github.com/actions/concepts/security/openid-connect */
export declare const githubIssuer = "https://token.actions.githubusercontent.com";
