/**
 * Something does not verify: which check refused, what it expected and what it found. Thrown where it is seen and caught
 * once by the verb; never a pass.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly check: string
  readonly expected: string
  readonly found: string

  constructor(check: string, { expected, found }: { readonly expected: string; readonly found: string }) {
    super(`${check}: expected ${expected}, found ${found}`)
    this.check = check
    this.expected = expected
    this.found = found
  }
}

/** One thing a statement speaks of: a name and hex digests by algorithm. Source: https://github.com/in-toto/attestation/blob/main/spec/v1/resource_descriptor.md */
export interface Subject {
  readonly name: string
  readonly uri: string
  readonly digest: Readonly<Record<string, string>>
}

/** What is attested. Source: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly subjects: readonly Subject[]
  readonly predicateType: string
  /** The body, as parsed: hostile until its reader has looked at it. */
  readonly predicate: Readonly<Record<string, unknown>>
}

/** Claims that Fulcio writes into a certificate, by the names of its documentation. Source: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
export interface Identity {
  /** The certificate's one subject alternative name. */
  readonly name: string
  readonly issuer: string | undefined
  readonly claims: Readonly<Partial<Record<Claim, string>>>
}

/** Claims by the last number of their object identifier, 1.3.6.1.4.1.57264.1.N. */
export const claimNumbers = {
  2: 'workflow-trigger',
  3: 'workflow-sha',
  4: 'workflow-name',
  5: 'workflow-repository',
  6: 'workflow-ref',
  9: 'build-signer-uri',
  10: 'build-signer-digest',
  11: 'runner-environment',
  12: 'source-repository-uri',
  13: 'source-repository-digest',
  14: 'source-repository-ref',
  15: 'source-repository-id',
  16: 'source-repository-owner-uri',
  17: 'source-repository-owner-id',
  18: 'build-config-uri',
  19: 'build-config-digest',
  20: 'build-trigger',
  21: 'run-invocation-uri',
  22: 'source-repository-visibility',
} as const
export type Claim = (typeof claimNumbers)[keyof typeof claimNumbers]
