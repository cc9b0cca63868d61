import { X509Certificate } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { Refusal } from '../core/seal.ts'
import { at, type Fields, isFields, itemsAt, member, strictBase64, strictJson, textAt, Unreadable } from '../syntax/strict.ts'

/** Media types of bundles, with their version. Source: https://docs.sigstore.dev/about/bundle/ */
const bundleTypes: Readonly<Record<string, '0.1' | '0.2' | '0.3'>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
}

/** Most entries and time stamps of one bundle: each costs several signatures to check. */
const materialMax = 8
/** Most hashes of an inclusion proof: a log of 2^64 entries has no more. */
const proofHashesMax = 64

/** A bundle that has one meaning only. Nothing of it is believed yet. */
export interface StrictBundle {
  readonly version: '0.1' | '0.2' | '0.3'
  readonly parsed: Bundle
  /** The signing certificate; undefined where a public key is only hinted at. */
  readonly certificate: Buffer | undefined
  /** Hint at the public key, where there is no certificate. */
  readonly hint: string | undefined
}

/** True for JSON that says it is a Sigstore bundle, whatever its version. */
export const looksLikeBundle = (json: unknown): boolean =>
  textAt(json, 'mediaType')?.startsWith('application/vnd.dev.sigstore.bundle') === true ||
  (isFields(json) && Object.hasOwn(json, 'verificationMaterial'))

/**
 * Reads a bundle: one version, one content, one key, canonical base64, sound log entries.
 * @param payload that of its envelope, where it was cut out of the JSON.
 * @throws Refusal for everything that readers could understand in two ways.
 */
export function readBundle(json: unknown, payload?: Buffer): StrictBundle {
  const type = textAt(json, 'mediaType')
  const version = type === undefined || !Object.hasOwn(bundleTypes, type) ? undefined : bundleTypes[type]
  if (version === undefined)
    throw new Refusal('bundle version', { expected: 'a Sigstore bundle of version 0.1, 0.2 or 0.3', found: type ?? 'no mediaType' })
  const bundle = fields(json, 'bundle', ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'])
  one(bundle, 'bundle content', ['dsseEnvelope', 'messageSignature'])
  const material = fields(bundle['verificationMaterial'], 'verificationMaterial', [
    'certificate',
    'x509CertificateChain',
    'publicKey',
    'tlogEntries',
    'timestampVerificationData',
  ])
  const kind = one(material, 'bundle key', ['certificate', 'x509CertificateChain', 'publicKey'])
  if (version === '0.3' && kind === 'x509CertificateChain')
    throw new Refusal('bundle key', { expected: 'a single certificate in version 0.3', found: 'a chain' })
  const certificate = kind === 'publicKey' ? undefined : certificateOf(material, kind, version)
  const entries = itemsAt(material, 'tlogEntries')
  const stamps = itemsAt(material, 'timestampVerificationData', 'rfc3161Timestamps')
  if (entries.length > materialMax || stamps.length > materialMax)
    throw new Refusal('bundle material', {
      expected: `at most ${materialMax} log entries and time stamps`,
      found: `${entries.length} and ${stamps.length}`,
    })
  for (const entry of entries) checkEntry(entry, version)
  if (there(material['timestampVerificationData'])) fields(material['timestampVerificationData'], 'timestampVerificationData', ['rfc3161Timestamps'])
  for (const stamp of stamps) strictBase64(member(fields(stamp, 'a time stamp', ['signedTimestamp']), 'signedTimestamp'), 'a time stamp')
  if (isFields(bundle['dsseEnvelope'])) checkEnvelope(bundle['dsseEnvelope'])
  else checkMessage(bundle['messageSignature'])
  let parsed: Bundle
  try {
    parsed = bundleFromJSON(json)
  } catch (cause) {
    throw new Refusal('bundle', {
      expected: `a whole bundle of version ${version}`,
      found: cause instanceof Error ? cause.message : 'another document',
    })
  }
  if (payload && parsed.content.$case === 'dsseEnvelope') parsed.content.dsseEnvelope.payload = payload
  return { version, parsed, certificate, hint: kind === 'publicKey' ? (textAt(material, 'publicKey', 'hint') ?? '') : undefined }
}

function fields(value: unknown, what: string, known: readonly string[]): Fields {
  if (!isFields(value)) throw new Refusal('bundle', { expected: `${what} as an object`, found: value === undefined ? 'none' : 'something else' })
  for (const key of Object.keys(value))
    if (!known.includes(key)) throw new Refusal('bundle', { expected: `${what} with ${known.join(', ')} alone`, found: key })
  return value
}

/** Protobuf's JSON writes what is not there as null, or not at all. */
const there = (value: unknown): boolean => value !== undefined && value !== null

/** The one of several members that may not stand together. */
function one(value: Fields, check: string, keys: readonly string[]): string {
  const present = keys.filter((key) => there(value[key]))
  const [key] = present
  if (key === undefined || present.length !== 1)
    throw new Refusal(check, { expected: `exactly one of ${keys.join(', ')}`, found: present.join(' and ') || 'none' })
  return key
}

function certificateOf(material: Fields, kind: string, version: string): Buffer {
  fields(material[kind], kind, ['rawBytes', 'certificates'])
  if (kind === 'certificate') return strictBase64(at(material, 'certificate', 'rawBytes'), 'the certificate')
  const chain = itemsAt(material, 'x509CertificateChain', 'certificates').map((certificate) =>
    strictBase64(member(certificate, 'rawBytes'), 'a certificate'),
  )
  const [leaf, ...rest] = chain
  if (!leaf) throw new Refusal('bundle key', { expected: 'a certificate', found: 'an empty chain' })
  // The first clients wrote whole chains; nothing but the leaf is ever believed.
  for (const der of version === '0.1' ? [] : rest)
    if (selfSigned(der))
      throw new Refusal('bundle key', { expected: 'a chain without its root, which comes from the trusted root', found: 'a root certificate' })
  return leaf
}

function selfSigned(der: Buffer): boolean {
  try {
    const certificate = new X509Certificate(der)
    return certificate.subject === certificate.issuer
  } catch {
    throw new Refusal('bundle key', { expected: 'certificates in DER', found: 'other bytes' })
  }
}

function checkEnvelope(envelope: Fields): void {
  fields(envelope, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'])
  for (const signature of itemsAt(envelope, 'signatures')) fields(signature, 'a signature', ['sig', 'keyid'])
  strictBase64(envelope['payload'], 'the payload')
  const signatures = envelope['signatures']
  const count = Array.isArray(signatures) ? signatures.length : 0
  if (count !== 1) throw new Refusal('envelope signatures', { expected: 'exactly one', found: String(count) })
  if (strictBase64(textAt(itemsAt(envelope, 'signatures')[0], 'sig'), 'the signature').length === 0)
    throw new Refusal('envelope signatures', { expected: 'a signature', found: 'an empty one' })
}

function checkMessage(message: unknown): void {
  fields(message, 'messageSignature', ['messageDigest', 'signature'])
  strictBase64(at(message, 'signature'), 'the signature')
  strictBase64(at(message, 'messageDigest', 'digest'), 'the message digest')
}

/** Numbers of a log entry, as protobuf writes them in JSON. */
function count(value: unknown, what: string): bigint {
  if (typeof value === 'string' && /^(0|[1-9]\d{0,18})$/.test(value)) return BigInt(value)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value)
  throw new Refusal('log entry', { expected: `${what} as a whole number from 0 on`, found: value === undefined ? 'none' : String(value) })
}

function checkEntry(entry: unknown, version: string): void {
  fields(entry, 'a log entry', ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'])
  fields(member(entry, 'kindVersion'), 'kindVersion', ['kind', 'version'])
  if (member(entry, 'logIndex') !== undefined) count(member(entry, 'logIndex'), 'logIndex')
  if (member(entry, 'integratedTime') !== undefined) count(member(entry, 'integratedTime'), 'integratedTime')
  strictBase64(at(entry, 'logId', 'keyId'), 'the log id')
  const body = strictBase64(member(entry, 'canonicalizedBody'), 'the body of the log entry')
  try {
    strictJson(body, 'the body of the log entry')
  } catch (cause) {
    if (cause instanceof Unreadable) throw new Refusal('log entry', { expected: 'a body of JSON', found: cause.message })
    throw cause
  }
  const promise = member(entry, 'inclusionPromise')
  if (there(promise)) strictBase64(at(promise, 'signedEntryTimestamp'), 'the signed entry timestamp')
  const proof = member(entry, 'inclusionProof')
  if (!there(proof)) {
    if (version !== '0.1') throw new Refusal('inclusion proof', { expected: `one in a bundle of version ${version}`, found: 'none' })
    return
  }
  fields(proof, 'inclusionProof', ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'])
  const size = count(member(proof, 'treeSize'), 'treeSize')
  const index = member(proof, 'logIndex') === undefined ? 0n : count(member(proof, 'logIndex'), 'the index of the proof')
  if (index >= size) throw new Refusal('inclusion proof', { expected: `an index below the tree's size of ${size}`, found: String(index) })
  const hashes = itemsAt(proof, 'hashes')
  if (hashes.length > proofHashesMax)
    throw new Refusal('inclusion proof', { expected: `at most ${proofHashesMax} hashes`, found: String(hashes.length) })
  for (const hash of hashes) strictBase64(hash, 'a hash of the inclusion proof')
  const root = strictBase64(member(proof, 'rootHash'), 'the root hash')
  const checkpoint = textAt(proof, 'checkpoint', 'envelope')
  if (checkpoint === undefined) throw new Refusal('checkpoint', { expected: 'one', found: 'none' })
  checkCheckpoint(checkpoint, size, root)
}

/**
 * Size and root of the checkpoint must be the proof's: the library takes them from the checkpoint and ignores what the proof
 * says of them. Source: https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md
 */
function checkCheckpoint(checkpoint: string, size: bigint, root: Buffer): void {
  const [, said = '', hash = ''] = checkpoint.split('\n')
  if (!/^(0|[1-9]\d{0,18})$/.test(said) || BigInt(said) !== size)
    throw new Refusal('checkpoint', { expected: `the tree size of the proof, ${size}`, found: said || 'none' })
  if (!strictBase64(hash, 'the root hash of the checkpoint').equals(root))
    throw new Refusal('checkpoint', {
      expected: `the root hash of the proof, ${root.toString('hex')}`,
      found: Buffer.from(hash, 'base64').toString('hex'),
    })
  const end = checkpoint.indexOf('\n\n')
  if (end < 0) throw new Refusal('checkpoint', { expected: 'a signature', found: 'none' })
  const lines = checkpoint.slice(end + 2).split('\n')
  for (const line of lines.slice(0, -1)) {
    const [, signature] = /^\u2014 \S+ (\S+)$/.exec(line) ?? []
    strictBase64(signature, 'a signature of the checkpoint')
  }
}
