import type { KeyObject } from 'node:crypto'

/** What is to be signed: a statement in an envelope, or the bytes of one file. */
export type Content =
  | { readonly kind: 'statement'; readonly payloadType: string; readonly payload: Buffer }
  | { readonly kind: 'message'; readonly bytes: Buffer }

/** A signature by a key, before it is a bundle. */
export interface KeySignature {
  readonly signature: Buffer
  readonly publicKey: KeyObject
  /** Digest by which a message was signed; null where the algorithm has its own. */
  readonly digest: string | null
}

/** What signers are told. */
export interface SignRequest {
  /** Private key, or public key where a command signs; PEM. */
  readonly key?: { readonly path: string; readonly pem: string } | undefined
  readonly password?: string | undefined
  readonly command?: string | undefined
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Signing configuration: where certificate authority, logs and time stamp authorities are. JSON. */
  readonly signingConfig?: { readonly path: string; readonly text: string } | undefined
  readonly now: Date
}

/** One way to sign. Gives the bundle in pieces, so that a manifest of a million files is never held twice. */
export interface SignerKind {
  readonly name: string
  sign(content: Content, request: SignRequest): Promise<Iterable<Buffer>>
}
