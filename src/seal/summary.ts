import { statementTypes } from './statement.ts'
import { digestOf, type Target } from './target.ts'
import type { Verified } from './verify.ts'

/** What a verification summary is about, besides the target. */
export interface SummaryRequest {
  readonly verifier: { readonly id: string; readonly version: string }
  readonly resourceUri: string
  /** Digest of the policy that was asked for: SHA-256, hex. */
  readonly policySha256: string
  readonly bundle: { readonly name: string; readonly sha256: string }
  readonly levels: readonly string[]
  readonly now: Date
}

/**
 * What was verified as a summary that others can rely on, to be signed by `seal --statement`. Only for what passed.
 * Source: https://slsa.dev/spec/v1.2/verification_summary
 */
export function summaryOf(target: Target, verified: Verified, request: SummaryRequest): Buffer {
  const { verifier, resourceUri, policySha256, bundle, levels, now } = request
  const single = target.kind === 'digest' ? { [target.algorithm]: target.value } : { sha256: digestOf(target, 'sha256') }
  const subject =
    target.kind === 'folder'
      ? (verified.statement?.subjects ?? []).map(({ name, digest }) => ({ name, digest }))
      : [{ name: target.kind === 'file' ? target.name : target.label, digest: single }]
  return Buffer.from(
    JSON.stringify({
      _type: statementTypes[0],
      subject,
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: verifier.id, version: { sealgate: verifier.version } },
        timeVerified: `${now.toISOString().slice(0, 19)}Z`,
        resourceUri,
        policy: { uri: `${verifier.id}#policy`, digest: { sha256: policySha256 } },
        inputAttestations: [{ uri: bundle.name, digest: { sha256: bundle.sha256 } }],
        verificationResult: 'PASSED',
        verifiedLevels: levels,
        slsaVersion: '1.2',
      },
    }),
  )
}
