import { constants, createHash, createPublicKey, createVerify, type KeyObject, publicDecrypt, verify } from 'node:crypto'
import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { verifyDigest } from './ecdsa.ts'

/** Shortest RSA key whose signatures count, in bits. Source: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final */
export const rsaBitsMin = 2048

/** What the bytes under a signature are known by. */
export type Message =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** Bytes that come in pieces, each time anew. */
  | { readonly kind: 'pieces'; pieces(): Iterable<Buffer> }
  /** A digest, where the bytes themselves are not at hand. */
  | { readonly kind: 'digest'; readonly algorithm: string; readonly digest: Buffer }

/** A thing that a bare signature may cover: its digests, and its bytes where they are at hand. */
export interface Covered {
  digest(algorithm: string): Buffer
  readonly pieces: (() => Iterable<Buffer>) | undefined
}

/**
 * A public key from PEM (a certificate's key is not taken: then its claims would go unread).
 * @throws Fault `configuration`
 */
export function readPublicKey(text: string, path: string): KeyObject {
  const wrong = (what: string, cause?: unknown): Fault =>
    new Fault('malformed-seal', `${path} ${what}`, {
      cause,
      hint: 'name a public key in PEM, as `sealgate keygen` or `openssl pkey -pubout` writes it',
    })
  if (/PRIVATE KEY/.test(text)) throw wrong('holds a private key')
  if (!/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(text)) throw wrong('is no public key in PEM')
  if ((text.match(/-----BEGIN/g) ?? []).length !== 1) throw wrong('holds more than one key')
  try {
    return usable(createPublicKey(text), path)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw wrong('is no public key in PEM', cause)
  }
}

/** Keys whose signatures we believe: Ed25519, ECDSA on the NIST curves, RSA of `rsaBitsMin` and more. */
function usable(key: KeyObject, path: string): KeyObject {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  const known = type === 'ed25519' || (type === 'ec' && curveDigests[details?.namedCurve ?? ''] !== undefined) || type === 'rsa' || type === 'rsa-pss'
  if (!known)
    throw new Fault('malformed-seal', `${path} is a key of type ${details?.namedCurve ?? type}, which is not supported`, {
      hint: 'use Ed25519, ECDSA P-256 or P-384, or RSA of 3072 bits and more',
    })
  if ((details?.modulusLength ?? rsaBitsMin) < rsaBitsMin)
    throw new Fault('malformed-seal', `${path} is an RSA key of ${details?.modulusLength} bits`, { hint: 'use RSA of 3072 bits and more' })
  return key
}

/** The digest each curve is used with; SHA-256 on the larger ones is found in the wild, too. */
const curveDigests: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
}

/** How a key signs. */
export interface Scheme {
  /** Digest by its name in Node; null where the algorithm has its own. */
  readonly digest: string | null
  readonly padding?: number
  readonly saltLength?: number
}

/** Bytes of r and s together, where a signature is nothing else, by curve. */
const rawBytes: Readonly<Record<string, number>> = { prime256v1: 64, secp384r1: 96 }

/**
 * Whether `signature` is one over `bytes` as bare envelopes carry it: some signing services write r and s of ECDSA side by
 * side there, where everybody else writes DER. Bundles have DER alone.
 * Source: https://github.com/sigstore/sigstore/issues/1685
 */
export function verifiesEnvelope(key: KeyObject, bytes: Buffer, signature: Buffer): boolean {
  if (verifies(key, { kind: 'bytes', bytes }, signature)) return true
  const raw = key.asymmetricKeyType === 'ec' && signature.length === rawBytes[key.asymmetricKeyDetails?.namedCurve ?? '']
  return raw && schemesOf(key).some(({ digest }) => digest !== null && verify(digest, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature))
}

/** The ways in which signatures of a key are made, ours first. A key of type rsa-pss says itself which are allowed. */
export function schemesOf(key: KeyObject): readonly Scheme[] {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'ed25519') return [{ digest: null }]
  if (type === 'ec') return (curveDigests[details?.namedCurve ?? ''] ?? []).map((digest) => ({ digest }))
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  if (type === 'rsa-pss') return [{ digest: details?.hashAlgorithm ?? 'sha256', ...pss }]
  if (type === 'rsa')
    return [
      { digest: 'sha256', ...pss },
      { digest: 'sha256', padding: constants.RSA_PKCS1_PADDING },
    ]
  return []
}

/** Whether `signature` is one of `key` over `message`. `digest` narrows the ways down to one digest. @throws Fault `not-inspected` where a digest alone does not suffice. */
export function verifies(key: KeyObject, message: Message, signature: Buffer, digest?: string): boolean {
  // A scheme with another digest than the one that is said would be another signature.
  const schemes = schemesOf(key).filter((scheme) => digest === undefined || scheme.digest === null || scheme.digest === digest)
  return schemes.some((scheme) => verifiesAs(scheme, key, message, signature))
}

function verifiesAs(scheme: Scheme, key: KeyObject, message: Message, signature: Buffer): boolean {
  const { digest, padding, saltLength } = scheme
  const options = { key, ...(padding === undefined ? {} : { padding }), ...(saltLength === undefined ? {} : { saltLength }) }
  try {
    if (message.kind === 'bytes') return verify(digest, message.bytes, options, signature)
    if (message.kind === 'pieces') {
      if (digest === null) return verify(null, Buffer.concat([...message.pieces()]), options, signature)
      const verifier = createVerify(digest)
      for (const piece of message.pieces()) verifier.update(piece)
      return verifier.verify(options, signature)
    }
  } catch (cause) {
    if (cause instanceof Fault || cause instanceof Refusal) throw cause
    // OpenSSL throws for some malformed signatures and says false to others.
    return false
  }
  if (message.algorithm !== digest && digest !== null) return false
  if (
    key.asymmetricKeyType === 'ec' &&
    (key.asymmetricKeyDetails?.namedCurve === 'prime256v1' || key.asymmetricKeyDetails?.namedCurve === 'secp384r1')
  )
    return verifyDigest(key.export({ format: 'jwk' }), message.digest, signature)
  if (padding === constants.RSA_PKCS1_PADDING) return pkcs1(key, message.algorithm, message.digest, signature)
  if (key.asymmetricKeyType === 'rsa') return false
  throw new Fault('not-inspected', `a signature of a ${key.asymmetricKeyType} key cannot be checked against a digest alone`, {
    hint: 'name the file itself instead of its digest',
  })
}

/** DigestInfo prefixes. Source: https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
const digestInfos: Readonly<Record<string, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
}

function pkcs1(key: KeyObject, algorithm: string, digest: Buffer, signature: Buffer): boolean {
  const info = digestInfos[algorithm]
  if (info === undefined) return false
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(Buffer.concat([Buffer.from(info, 'hex'), digest]))
  } catch {
    return false
  }
}

/** Pre-authentication encoding: the bytes that a DSSE signature covers. Source: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `)
  const whole = roomy.get(payload)
  if (!whole || head.length > headBytes) return Buffer.concat([head, payload])
  head.copy(whole, headBytes - head.length)
  return whole.subarray(headBytes - head.length)
}

/** Room before a payload for what is signed with it. */
const headBytes = 256
const roomy = new WeakMap<Buffer, Buffer>()

/**
 * A long payload that is filled piece by piece, with room before it: what is signed is then no copy of it. What is never
 * written takes no memory.
 */
export class Payload {
  private whole: Buffer
  private used = headBytes

  constructor(bytes: number) {
    this.whole = Buffer.allocUnsafeSlow(headBytes + bytes)
  }

  write(text: string, encoding: 'utf8' | 'base64' = 'utf8'): void {
    const most = encoding === 'utf8' ? text.length * 3 : text.length
    if (this.used + most > this.whole.length) {
      const larger = Buffer.allocUnsafeSlow((this.used + most) * 2)
      this.whole.copy(larger, 0, 0, this.used)
      this.whole = larger
    }
    this.used += this.whole.write(text, this.used, encoding)
  }

  end(): Buffer {
    const payload = this.whole.subarray(headBytes, this.used)
    roomy.set(payload, this.whole.subarray(0, this.used))
    return payload
  }
}

/** Short name of a public key: SHA-256 of its SubjectPublicKeyInfo, hex. */
export const keyId = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
