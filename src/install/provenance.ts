import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { githubIssuer } from '../seal/expect/expectations.ts'
import type { TrustedKey } from '../seal/sigstore.ts'
import type { Trust } from '../seal/trust.ts'
import { verify } from '../seal/verify.ts'
import { type Origin, Stop } from './evidence.ts'
import type { ExpectedOrigin } from './policy.ts'

/** Whom attestations are believed. */
export interface Believed {
  readonly trusts: () => readonly Trust[]
  readonly npmKeys: () => readonly TrustedKey[]
}

/**
 * Verifies a registry's attestations of one version, provenance and publishing, over a digest. Gives where it was built.
 * @throws Stop `provenance`
 */
export function verifyProvenance(
  attestations: Buffer,
  { name, version, sha512 }: { readonly name: string; readonly version: string; readonly sha512: string },
  { trusts, npmKeys }: Believed,
): Origin {
  try {
    const { signers } = verify({
      target: { kind: 'digest', label: `${name}@${version}`, algorithm: 'sha512', value: sha512 },
      bundle: { path: 'the attestations', bytes: attestations },
      keys: [],
      threshold: 1,
      trusts,
      npmKeys,
      asked: {
        certificateIdentityRegexp: /^.+$/,
        certificateOidcIssuer: githubIssuer,
        packageName: name,
        packageVersion: version,
        claims: new Map(),
        subjectDigests: [],
        buildWorkflowInputs: new Map(),
        verifiedLevels: [],
        allowExtra: false,
      },
    })
    const signer = signers.find(({ kind }) => kind === 'identity')
    if (signer?.kind !== 'identity') throw new Stop('provenance', 'the attestations are no provenance')
    const { claims, name: identity } = signer.identity
    const repository =
      claims['source-repository-uri'] ??
      (claims['workflow-repository'] === undefined ? undefined : `https://github.com/${claims['workflow-repository']}`)
    const ref = claims['source-repository-ref'] ?? claims['workflow-ref']
    if (repository === undefined || ref === undefined) throw new Stop('provenance', 'its certificate names no repository or ref')
    // The workflow that began the run: what it called may be somebody else's.
    const config = claims['build-config-uri'] ?? identity
    return { repository: repository.toLowerCase(), workflow: workflowOf(config), ref }
  } catch (cause) {
    if (cause instanceof Refusal) throw new Stop('provenance', `${cause.check}: expected ${cause.expected}, found ${cause.found}`)
    if (cause instanceof Fault && cause.code === 'malformed-seal') throw new Stop('provenance', cause.message)
    throw cause
  }
}

/** `.github/workflows/release.yml` of `https://github.com/owner/repo/.github/workflows/release.yml@ref`. */
const workflowOf = (uri: string): string => {
  const bare = uri.replace(/@[^@]*$/, '')
  const at = bare.indexOf('/.github/')
  return at < 0 ? bare : bare.slice(at + 1)
}

/** Holds where a version was built against what the policy says. @throws Stop `provenance` */
export function expectOrigin(found: Origin, { repository, workflow, ref }: ExpectedOrigin): void {
  const asked: Readonly<Record<string, readonly [string | undefined, string]>> = {
    repository: [
      repository === undefined ? undefined : `https://github.com/${repository.replace(/^(?:https:\/\/)?github\.com\//, '')}`.toLowerCase(),
      found.repository,
    ],
    workflow: [workflow === undefined || workflow.includes('/') ? workflow : `.github/workflows/${workflow}`, found.workflow],
    ref: [ref, found.ref],
  }
  for (const [what, [expected, got]] of Object.entries(asked))
    if (expected !== undefined && expected !== got) throw new Stop('provenance', `it was built from the ${what} ${got}, the policy says ${expected}`)
}

/** Holds where a version was built against where the last version known was. @throws Stop `provenance`, which a policy may allow. */
export function sameOrigin(found: Origin, before: Origin, version: string): void {
  for (const what of ['repository', 'workflow'] as const)
    if (found[what] !== before[what])
      throw new Stop('provenance', `it was built from the ${what} ${found[what]}, ${version} from ${before[what]}`, 'refused')
  // Every release has a tag of its own; a branch is one and the same.
  const tagged = found.ref.startsWith('refs/tags/') && before.ref.startsWith('refs/tags/')
  if (!tagged && found.ref !== before.ref) throw new Stop('provenance', `it was built from ${found.ref}, ${version} from ${before.ref}`, 'refused')
}
