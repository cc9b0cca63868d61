import { X509Certificate } from 'node:crypto'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify'
import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { at, isFields, itemsAt, strictBase64, strictText, textAt, Unreadable } from '../syntax/strict.ts'
import { builtInRoots } from './roots.ts'

/**
 * Whose signatures are believed, and what such a signature must come with. The thresholds follow from what the root
 * holds, never from what a bundle brings.
 */
export interface Trust {
  readonly material: TrustMaterial
  readonly tlogThreshold: 0 | 1
  readonly ctlogThreshold: 0 | 1
  /** Organisation of the first authority, for messages. */
  readonly name: string
}

/** Media types of trusted roots that we read. Source: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto */
const rootTypes = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]

/** Every root that is built in, each read when the ones before it do not know the certificate. */
export function* builtInTrust(): Generator<Trust> {
  for (const text of builtInRoots()) yield* readTrust(text, 'the built-in root')
}

/** Most roots in one file. */
const rootsMax = 16

/**
 * Reads a file of trusted roots: one JSON document, or one a line.
 * @throws Fault `malformed-seal` for what is no root. @throws Refusal for a root that must not be trusted.
 */
export function readTrust(text: string, path: string): readonly Trust[] {
  const documents = isLines(text) ? text.split('\n').filter((line) => line.trim() !== '') : [text]
  if (documents.length > rootsMax) throw malformed(`${path} holds ${documents.length} trusted roots, more than ${rootsMax}`)
  return documents.map((document) => {
    try {
      return readRoot(strictText(document, path))
    } catch (cause) {
      if (cause instanceof Unreadable) throw malformed(cause.message)
      throw cause
    }
  })
}

/** True for one document a line: the first line is whole by itself and there is a second. */
function isLines(text: string): boolean {
  const end = text.trimStart().indexOf('\n')
  if (end < 0) return false
  const first = text.trimStart().slice(0, end).trim()
  return first.startsWith('{') && first.endsWith('}') && text.trimStart().slice(end).trim() !== ''
}

const malformed = (what: string): Fault =>
  new Fault('malformed-seal', what, { hint: 'name a Sigstore trusted_root.json, for example one written by `gh attestation trusted-root`' })

function readRoot(json: unknown): Trust {
  const type = textAt(json, 'mediaType')
  if (type === undefined || !rootTypes.includes(type))
    throw new Refusal('trusted root version', { expected: rootTypes.join(' or '), found: type ?? 'no mediaType' })
  for (const list of ['tlogs', 'ctlogs'])
    for (const log of itemsAt(json, list)) {
      if (!isFields(log) || !isFields(log['publicKey']))
        throw new Refusal('trusted root', { expected: `a public key for each of ${list}`, found: 'none' })
      strictBase64(at(log, 'publicKey', 'rawBytes'), `a key of the root's ${list}`)
      window(at(log, 'publicKey', 'validFor'), list)
    }
  for (const list of ['certificateAuthorities', 'timestampAuthorities'])
    for (const authority of itemsAt(json, list)) {
      const chain = itemsAt(authority, 'certChain', 'certificates')
      if (chain.length === 0) throw new Refusal('trusted root', { expected: `a certificate chain for each of ${list}`, found: 'an empty one' })
      for (const certificate of chain) strictBase64(at(certificate, 'rawBytes'), `a certificate of the root's ${list}`)
      window(at(authority, 'validFor'), list)
    }
  if (itemsAt(json, 'certificateAuthorities').length === 0)
    throw new Refusal('trusted root', { expected: 'at least one certificate authority', found: 'none' })
  let material: TrustMaterial
  try {
    material = toTrustMaterial(TrustedRoot.fromJSON(json))
  } catch (cause) {
    throw new Refusal('trusted root', {
      expected: 'keys and certificates that can be read',
      found: cause instanceof Error ? cause.message : 'others',
    })
  }
  memoize(material)
  const first = itemsAt(itemsAt(json, 'certificateAuthorities')[0], 'certChain', 'certificates')[0]
  return {
    material,
    // A root without a log is an instance without one (GitHub's own): then a timestamp authority must vouch for the time.
    tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
    name: /(?:^|\n)O=([^\n]*)/.exec(new X509Certificate(strictBase64(at(first, 'rawBytes'), 'certificate')).issuer)?.[1] ?? 'unknown',
  }
}

/** A window must say when it begins, be no empty one, and hold dates. */
function window(validFor: unknown, list: string): void {
  const start = textAt(validFor, 'start')
  if (start === undefined) throw new Refusal('trusted root', { expected: `validFor.start for each of ${list}`, found: 'none' })
  const end = textAt(validFor, 'end')
  const [from, to] = [Date.parse(start), end === undefined ? Number.POSITIVE_INFINITY : Date.parse(end)]
  if (!(from <= to)) throw new Refusal('trusted root', { expected: `a period of validity for each of ${list}`, found: `${start} to ${end}` })
}

/** A certificate as the library reads it. */
export type Certificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number]

/**
 * A chain of an authority is the same every time: each of its signatures is checked once in a process, and its bytes are
 * written anew once, where the library does both for every comparison.
 */
function memoize(material: TrustMaterial): void {
  for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
    for (const certificate of certChain) once(certificate)
}

/** Makes a certificate remember who issued it and what it is. */
export function once(certificate: Certificate): void {
  const known = new Map<Certificate | undefined, boolean>()
  const verify = certificate.verify.bind(certificate)
  certificate.verify = (issuer) => {
    const before = known.get(issuer)
    if (before !== undefined) return before
    const result = verify(issuer)
    known.set(issuer, result)
    return result
  }
  certificate.equals = (other) => other === certificate || encoded(certificate).equals(encoded(other))
}

/** DER of a certificate: what is signed, and the signature. */
function encoded(certificate: Certificate): Buffer {
  const before = encodings.get(certificate)
  if (before) return before
  const bytes = Buffer.concat([certificate.tbsCertificate.toDER(), certificate.signatureValue])
  encodings.set(certificate, bytes)
  return bytes
}
const encodings = new WeakMap<Certificate, Buffer>()
