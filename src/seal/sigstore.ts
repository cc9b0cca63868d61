import { createHash, createPublicKey, type KeyObject, timingSafeEqual, X509Certificate } from 'node:crypto'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { X509Certificate as CoreCertificate } from '@sigstore/core'
import { type SignedEntity, toSignedEntity, Verifier } from '@sigstore/verify'
import { Fault } from '../core/fault.ts'
import { type Identity, Refusal } from '../core/seal.ts'
import { at, isFields, itemsAt, strictBase64, strictJson, textAt } from '../syntax/strict.ts'
import type { StrictBundle } from './bundle.ts'
import { identityOf } from './certificate.ts'
import { type Covered, type Message, preAuthEncoding, verifies } from './signature.ts'
import { once, type Trust } from './trust.ts'

/** Who signed, beyond doubt: a certificate's identity, or the key that was asked for. */
export type Signer =
  | { readonly kind: 'identity'; readonly identity: Identity; readonly trust: string }
  | { readonly kind: 'key'; readonly key: KeyObject; readonly hint: string }

/** What a bundle's signature covers, and that it does. */
export type Signed =
  | {
      readonly kind: 'envelope'
      readonly payloadType: string
      /** Let go of when it was read. */
      payload: Buffer
      readonly signer: Signer
      readonly times: readonly Date[]
    }
  | { readonly kind: 'message'; readonly algorithm: string; readonly digest: Buffer; readonly signer: Signer; readonly times: readonly Date[] }

/** A key that a user trusts, and the hints a bundle may name it by; any hint where left out. */
export interface TrustedKey {
  readonly key: KeyObject
  readonly hint?: string | undefined
  readonly from?: Date | undefined
  readonly until?: Date | undefined
}

/** Names of digests in bundles. Source: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_common.proto */
const digestNames: Readonly<Record<number, readonly [name: string, bytes: number]>> = { 1: ['sha256', 32], 2: ['sha384', 48], 3: ['sha512', 64] }

/**
 * Checks everything of a bundle that is cryptography: time, certificate, log, signature. `covered` is what a message
 * signature must cover; for an envelope it plays no part. Whether the signer is the right one is for the caller to say.
 * @throws Refusal
 */
export function verifyKeyless(bundle: StrictBundle, trusts: Iterable<Trust>, covered: () => Covered): Signed {
  const { certificate } = bundle
  if (!certificate) throw new Refusal('key', { expected: 'a certificate that names who signed', found: 'a bundle signed with a key of its own' })
  const identity = identityOf(certificate)
  const key = publicKeyOf(certificate)
  const attempt = contentOf(bundle, covered, key)
  return byOne(trusts, certificate, (trust) => {
    // Where a certificate must be in a log, so must the proof: the root says which, not the bundle.
    const verifier = new Verifier(trust.material, {
      tlogThreshold: trust.tlogThreshold,
      ctlogThreshold: trust.ctlogThreshold,
      timestampThreshold: 1,
    })
    const times = run(verifier, entity(bundle, attempt))
    for (const entry of bundle.parsed.verificationMaterial.tlogEntries) sameKey(entry, certificate, key)
    return { ...attempt.signed, signer: { kind: 'identity', identity, trust: trust.name }, times }
  })
}

/**
 * What the first root that holds gives. Where none does, the reason is that of a root with an authority that could have
 * issued the certificate, or of the first.
 */
function byOne(trusts: Iterable<Trust>, certificate: Buffer | undefined, attempt: (trust: Trust) => Signed): Signed {
  let first: unknown
  let nearest: unknown
  for (const trust of trusts) {
    try {
      return attempt(trust)
    } catch (cause) {
      if (certificate !== undefined && knows(trust, certificate)) nearest ??= cause
      first ??= cause
    }
  }
  throw nearest ?? first ?? new Refusal('trusted root', { expected: 'one', found: 'none' })
}

/** True where an authority of the root has the name of the certificate's issuer. */
function knows({ material }: Trust, certificate: Buffer): boolean {
  const { issuer } = CoreCertificate.parse(Buffer.from(certificate))
  return material.certificateAuthorities.some(({ certChain }) => certChain.some(({ subject }) => subject.equals(issuer)))
}

function publicKeyOf(certificate: Buffer): KeyObject {
  try {
    return new X509Certificate(certificate).publicKey
  } catch (cause) {
    throw new Refusal('certificate', { expected: 'a public key that can be read', found: cause instanceof Error ? cause.message : 'another' })
  }
}

/** As `verifyKeyless`, for a bundle signed with a key of its own. Log entries and time stamps it brings must hold, too. */
export function verifyKeyed(
  bundle: StrictBundle,
  { key, hint, from, until }: TrustedKey,
  trusts: () => Iterable<Trust>,
  covered: () => Covered,
): Signed {
  if (bundle.certificate)
    throw new Refusal('key', { expected: 'a bundle signed with the given key', found: 'one signed with a certificate: name its identity instead' })
  if (hint !== undefined && bundle.hint !== hint) throw new Refusal('key id', { expected: hint, found: bundle.hint ?? 'none' })
  const attempt = contentOf(bundle, covered, key)
  if (!attempt.content.verifySignature(key))
    throw new Refusal('signature', { expected: 'a signature of the given key over these bytes', found: 'another' })
  const { tlogEntries, timestampVerificationData } = bundle.parsed.verificationMaterial
  const signer: Signer = { kind: 'key', key, hint: bundle.hint ?? '' }
  const bare = tlogEntries.length === 0 && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0
  if (bare) return { ...attempt.signed, signer, times: [] }
  return byOne(trusts(), undefined, (trust) => {
    const material = {
      ...trust.material,
      publicKey: () => ({
        publicKey: key,
        validFor: (date: Date) => (from === undefined || from <= date) && (until === undefined || date <= until),
      }),
    }
    const times = run(new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }), entity(bundle, attempt))
    for (const entry of tlogEntries) sameKey(entry, undefined, key)
    return { ...attempt.signed, signer, times }
  })
}

/**
 * An envelope that carries its certificate and nothing else: the format of SLSA's generators has no place for a log entry,
 * and looking one up would need the network. Its time is the one at which the certificate was issued, which the
 * certificate log vouches for; that the key was used then and not later is not proved.
 */
export function verifyCertified(
  envelope: { readonly payloadType: string; readonly payload: Buffer; readonly signature: Buffer; readonly certificate: string },
  trusts: Iterable<Trust>,
): Signed {
  const { payloadType, payload, signature } = envelope
  const der = certificateIn(envelope.certificate)
  if (!der) throw new Refusal('certificate', { expected: 'a certificate in PEM', found: 'something else' })
  const identity = identityOf(der)
  const { validFromDate } = new X509Certificate(der)
  const encoded = preAuthEncoding(payloadType, payload)
  const refuses = (): boolean => false
  const moment = { ...emptyEntry, integratedTime: String(validFromDate.getTime() / 1000) }
  const signed: SignedEntity = {
    signature: {
      signature,
      compareSignature: refuses,
      compareDigest: refuses,
      compareSignedDigest: refuses,
      verifySignature: (key) => verifies(key, { kind: 'bytes', bytes: encoded }, signature),
    },
    key: { $case: 'certificate', certificate: CoreCertificate.parse(Buffer.from(der)) },
    tlogEntries: [],
    timestamps: [{ $case: 'transparency-log', tlogEntry: moment }],
  }
  return byOne(trusts, der, (trust) => {
    // Without a proof from a certificate log nothing at all would vouch for the time.
    run(new Verifier(trust.material, { tlogThreshold: 0, ctlogThreshold: 1, timestampThreshold: 1 }), signed)
    return { kind: 'envelope', payloadType, payload, signer: { kind: 'identity', identity, trust: trust.name }, times: [] }
  })
}

const none = Buffer.alloc(0)
/** The library takes times from log entries; this is the least of one. */
const emptyEntry: TransparencyLogEntry = {
  logIndex: '0',
  logId: { keyId: none },
  kindVersion: { kind: '', version: '' },
  integratedTime: '0',
  inclusionPromise: { signedEntryTimestamp: none },
  inclusionProof: undefined,
  canonicalizedBody: none,
}

interface Attempt {
  readonly content: SignedEntity['signature']
  readonly signed:
    | { readonly kind: 'envelope'; readonly payloadType: string; readonly payload: Buffer }
    | { readonly kind: 'message'; readonly algorithm: string; readonly digest: Buffer }
}

/** What is signed, in the shape the library asks questions of. Ours, because its own knows neither all keys nor digests alone. */
function contentOf({ parsed }: StrictBundle, covered: () => Covered, signer: KeyObject): Attempt {
  const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
  if (parsed.content.$case === 'dsseEnvelope') {
    const { payload, payloadType, signatures } = parsed.content.dsseEnvelope
    const signature = signatures[0]?.sig ?? Buffer.alloc(0)
    const encoded = preAuthEncoding(payloadType, payload)
    return {
      signed: { kind: 'envelope', payloadType, payload },
      content: {
        signature,
        compareSignature: (other) => same(other, signature),
        compareDigest: (digest) => same(digest, sha256(payload)),
        compareSignedDigest: (digest) => ['sha256', 'sha384', 'sha512'].some((name) => same(digest, createHash(name).update(encoded).digest())),
        verifySignature: (key) => verifies(key, { kind: 'bytes', bytes: encoded }, signature),
      },
    }
  }
  const { messageDigest, signature } = parsed.content.messageSignature
  const [algorithm, bytes] = digestNames[Number(messageDigest.algorithm)] ?? []
  if (algorithm === undefined || messageDigest.digest.length !== bytes)
    throw new Refusal('message digest', {
      expected: 'a whole sha256, sha384 or sha512 digest',
      found: `${messageDigest.digest.length} bytes of algorithm ${messageDigest.algorithm}`,
    })
  const target = covered()
  const actual = target.digest(algorithm)
  if (!same(actual, messageDigest.digest))
    throw new Refusal('artifact digest', {
      expected: `${algorithm}:${messageDigest.digest.toString('hex')}`,
      found: `${algorithm}:${actual.toString('hex')}`,
    })
  const message: Message = target.pieces ? { kind: 'pieces', pieces: target.pieces } : { kind: 'digest', algorithm, digest: actual }
  return {
    signed: { kind: 'message', algorithm, digest: messageDigest.digest },
    content: {
      signature,
      compareSignature: (other) => same(other, signature),
      compareDigest: (digest) => same(digest, messageDigest.digest),
      compareSignedDigest: (digest) => same(digest, messageDigest.digest),
      verifySignature: (key) => verifies(key, message, signature, signer.asymmetricKeyType === 'ed25519' ? undefined : algorithm),
    },
  }
}

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

const entity = ({ parsed }: StrictBundle, { content }: Attempt): SignedEntity => {
  try {
    // The library asks for the artifact's bytes only to check the signature, which is ours to do.
    const whole = toSignedEntity(parsed, none)
    if (whole.key.$case === 'certificate') once(whole.key.certificate)
    return { ...whole, signature: content }
  } catch (cause) {
    throw new Refusal('bundle material', {
      expected: 'certificates and time stamps in DER',
      found: cause instanceof Error ? cause.message : 'other bytes',
    })
  }
}

/** Names of the library's error codes for a reader. */
const checks: Readonly<Record<string, string>> = {
  CERTIFICATE_ERROR: 'certificate',
  PUBLIC_KEY_ERROR: 'key',
  SIGNATURE_ERROR: 'signature',
  TIMESTAMP_ERROR: 'time stamp',
  TLOG_BODY_ERROR: 'log entry',
  TLOG_ERROR: 'log entry',
  TLOG_INCLUSION_PROMISE_ERROR: 'signed entry timestamp',
  TLOG_INCLUSION_PROOF_ERROR: 'inclusion proof',
  TLOG_MISSING_INCLUSION_ERROR: 'inclusion proof',
}
const expectations: Readonly<Record<string, string>> = {
  certificate: 'a certificate that a trusted authority issued, valid when it signed, with a proof from a certificate log',
  key: 'a key valid at the time of signing',
  signature: 'a signature over these bytes',
  'time stamp': 'a time of signing that a trusted authority vouches for',
  'log entry': 'an entry of a trusted log for this very signature',
  'signed entry timestamp': 'a promise of a trusted log',
  'inclusion proof': 'proof that a trusted log holds the entry',
}

/** Runs the library's verifier; its errors become ours. Gives the times that were proved. */
function run(verifier: Verifier, signed: SignedEntity): readonly Date[] {
  try {
    verifier.verify(signed)
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof Fault) throw cause
    const code = isFields(cause) || cause instanceof Error ? Reflect.get(cause, 'code') : undefined
    const check = checks[String(code)] ?? 'bundle material'
    const inner = cause instanceof Error && cause.cause instanceof Error ? ` (${cause.cause.message})` : ''
    throw new Refusal(check, {
      expected: expectations[check] ?? 'sound certificates, entries and time stamps',
      found: `${cause instanceof Error ? cause.message : 'another'}${inner}`,
    })
  }
  return signed.timestamps.flatMap((stamp) => {
    if (stamp.$case === 'timestamp-authority') return [stamp.timestamp.signingTime]
    return stamp.tlogEntry.inclusionPromise ? [new Date(Number(stamp.tlogEntry.integratedTime) * 1000)] : []
  })
}

/**
 * The key or certificate in a log entry must be the bundle's: the library compares signature and digest alone, so an entry
 * could speak for somebody else.
 */
function sameKey(entry: TransparencyLogEntry, certificate: Buffer | undefined, key: KeyObject): void {
  const body = strictJson(entry.canonicalizedBody, 'the body of the log entry')
  const named = verifierOf(body)
  if (!named) throw new Refusal('log entry', { expected: 'an entry that names its signer', found: 'none' })
  const spki = key.export({ type: 'spki', format: 'der' })
  const agrees = certificate ? named.equals(certificate) : named.equals(spki)
  if (!agrees)
    throw new Refusal('log entry', { expected: certificate ? 'the certificate of the bundle' : 'the given key', found: 'another in the entry' })
}

/** DER of the certificate or key that a log entry names. */
function verifierOf(body: unknown): Buffer | undefined {
  const pem =
    textAt(body, 'spec', 'signature', 'publicKey', 'content') ??
    textAt(itemsAt(body, 'spec', 'signatures')[0], 'verifier') ??
    textAt(itemsAt(body, 'spec', 'content', 'envelope', 'signatures')[0], 'publicKey')
  if (pem !== undefined) return certificateIn(strictBase64(pem, 'the key of the log entry').toString('latin1'))
  const newer = at(body, 'spec', 'hashedRekordV002', 'signature', 'verifier') ?? at(itemsAt(body, 'spec', 'dsseV002', 'signatures')[0], 'verifier')
  const raw = textAt(newer, 'x509Certificate', 'rawBytes') ?? textAt(newer, 'publicKey', 'rawBytes')
  return raw === undefined ? undefined : strictBase64(raw, 'the key of the log entry')
}

/** DER of a certificate, or of a key, in PEM. */
export function certificateIn(text: string): Buffer | undefined {
  try {
    if (text.includes('-----BEGIN CERTIFICATE-----')) return new X509Certificate(text).raw
    return createPublicKey(text).export({ type: 'spki', format: 'der' })
  } catch {
    return undefined
  }
}
