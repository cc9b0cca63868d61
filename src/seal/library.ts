import { readFileSync } from 'node:fs'
import type { Change } from '../core/manifest.ts'
import { Refusal } from '../core/seal.ts'
import type { Expectations } from './expect/expectations.ts'
import type { Verified } from './verify.ts'

/** What to seal, and with what. Without a key the statement alone comes out, for somebody else to sign. */
export interface SealOptions {
  /** Folder or file. */
  readonly path: string
  /** Private key in PEM. */
  readonly key?: string
  readonly password?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/**
 * Hashes a folder or a file and signs what was found: a Sigstore bundle, or a statement.
 * @throws Fault for what cannot be read or signed. @throws Refusal for what must not be sealed.
 */
export async function seal({ path, key, password, include = [], exclude = [] }: SealOptions): Promise<Buffer> {
  const [{ statSync }, made] = await Promise.all([import('node:fs'), import('./seal.ts')])
  const { payload } = made.seal({ path, folder: statSync(path).isDirectory(), algorithms: ['sha256'], include, exclude, provenance: {} })
  if (key === undefined) return payload
  const signed = await made.signContent('key', made.statementContent(payload), {
    key: { path: 'the key', pem: key },
    password,
    cwd: '.',
    env: {},
    now: new Date(),
  })
  return Buffer.concat([...signed])
}

/** What to verify, against what, and what must be true of it: by the names of the flags, in camel case. */
export interface VerifyOptions extends Partial<Expectations> {
  /** Folder, file, or digest such as `sha256:…`. */
  readonly target: string
  /** Path of the file of signatures. */
  readonly bundle: string
  /** Public keys in PEM. With any, a certificate never counts. */
  readonly keys?: readonly string[]
  /** Trusted root as JSON; the ones that are built in where left out. */
  readonly trustedRoot?: string
}

export type VerifyResult =
  | { readonly verdict: 'pass'; readonly verified: Verified }
  | { readonly verdict: 'refused'; readonly refusal: Refusal; readonly changes: readonly Change[] }

/** Verifies as the command line does. @throws Fault for what cannot be read. */
export async function verify({ target, bundle, keys = [], trustedRoot, ...asked }: VerifyOptions): Promise<VerifyResult> {
  const [verifier, { targetOf }, { builtInTrust, readTrust }, { npmKeys }, { readPublicKey }, { readNpmKeys }] = await Promise.all([
    import('./verify.ts'),
    import('./target.ts'),
    import('./trust.ts'),
    import('./roots.ts'),
    import('./signature.ts'),
    import('./npm.ts'),
  ])
  try {
    const verified = verifier.verify({
      target: targetOf('.', target),
      bundle: { path: bundle, bytes: readFileSync(bundle) },
      keys: keys.map((pem) => ({ key: readPublicKey(pem, 'the key') })),
      threshold: 1,
      trusts: () => (trustedRoot === undefined ? builtInTrust() : readTrust(trustedRoot, 'the trusted root')),
      npmKeys: () => readNpmKeys(npmKeys(), 'the built-in list'),
      asked: { claims: new Map(), subjectDigests: [], buildWorkflowInputs: new Map(), verifiedLevels: [], allowExtra: false, ...asked },
    })
    return { verdict: 'pass', verified }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return { verdict: 'refused', refusal: cause, changes: cause instanceof verifier.Differs ? cause.changes : [] }
  }
}
