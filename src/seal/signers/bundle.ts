import { createHash } from 'node:crypto'
import { Fault } from '../../core/fault.ts'
import type { Content, KeySignature, SignRequest } from './signer.ts'

/** Media type of the bundles we write. */
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Bytes of a payload that are encoded at once; divisible by three, so that pieces join. */
const pieceBytes = 3 * 1024 * 1024

/** A signature by a key as a bundle; with a signing configuration also logged and time-stamped. */
export async function keyBundle(content: Content, signed: KeySignature, request: SignRequest): Promise<Iterable<Buffer>> {
  if (request.signingConfig) {
    const { witnessed } = await import('./sigstore.ts')
    return witnessed(content, signed, request)
  }
  const hint = createHash('sha256')
    .update(signed.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  const head = JSON.stringify({
    mediaType: bundleType,
    verificationMaterial: { publicKey: { hint }, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [] } },
  }).slice(0, -1)
  const signature = signed.signature.toString('base64')
  if (content.kind === 'statement') {
    const tail = `","payloadType":${JSON.stringify(content.payloadType)},"signatures":[{"sig":"${signature}","keyid":${JSON.stringify(hint)}}]}}\n`
    return joined(`${head},"dsseEnvelope":{"payload":"`, content.payload, tail)
  }
  // An Ed25519 signature covers the bytes; the digest beside it is for finding them.
  const algorithm = signed.digest ?? 'sha256'
  const named = messageDigests[algorithm]
  if (named === undefined)
    throw new Fault('usage', `a bundle has no name for the digest ${algorithm}`, { hint: 'use a key that signs with sha256, sha384 or sha512' })
  const digest = createHash(algorithm).update(content.bytes).digest('base64')
  return [Buffer.from(`${head},"messageSignature":{"messageDigest":{"algorithm":"${named}","digest":"${digest}"},"signature":"${signature}"}}\n`)]
}

const messageDigests: Readonly<Record<string, string>> = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' }

function* joined(head: string, payload: Buffer, tail: string): Generator<Buffer> {
  yield Buffer.from(head)
  for (let start = 0; start < payload.length; start += pieceBytes)
    yield Buffer.from(payload.subarray(start, start + pieceBytes).toString('base64'), 'latin1')
  yield Buffer.from(tail)
}
