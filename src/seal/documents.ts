import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { checkBase64, envelopeBase64, type Fields, isFields, itemsAt, member, strictJson, textAt, Unreadable } from '../syntax/strict.ts'
import { looksLikeBundle } from './bundle.ts'
import { Payload } from './signature.ts'

/** Most signed documents in one file. */
const documentsMax = 256

/** One signed document of a file, as it was recognised. */
export type Document =
  | {
      readonly kind: 'bundle'
      readonly json: unknown
      /** The payload of its envelope, where that is long: then `json` has a short one in its place. Let go of when it was checked. */
      payload?: Buffer | undefined
    }
  /** An envelope by itself, as SLSA's generators and verifiers write it; the first signs with the certificate in it. */
  | {
      readonly kind: 'envelope'
      readonly payloadType: string
      readonly payload: Buffer
      readonly signature: Buffer
      readonly keyId: string
      readonly certificate: string | undefined
    }

/** What a file holds. `npm` is the registry's answer for one version of a package: two attestations that belong together. */
export interface Documents {
  readonly kind: 'one' | 'several' | 'npm'
  readonly documents: readonly Document[]
}

/**
 * Recognises what a file of signatures holds: a bundle, an envelope, one of these a line, or the answer of npm's or
 * GitHub's interface.
 * @throws Fault `malformed-seal` for what is none of these, `not-signed` for a statement without signature. @throws Refusal
 */
export function readDocuments(bytes: Buffer, path: string): Documents {
  const long = bytes.length >= longBytesMin ? longBundle(bytes, path) : undefined
  if (long) return { kind: 'one', documents: [long] }
  const values = valuesOf(bytes, path)
  const [value] = values
  if (values.length === 1) {
    const wrapped = Array.isArray(value) ? value : itemsAt(value, 'attestations')
    if (wrapped.length > documentsMax) throw new Refusal('documents', { expected: `at most ${documentsMax}`, found: String(wrapped.length) })
    if (wrapped.length > 0) {
      const npm = wrapped.every((one) => textAt(one, 'predicateType') !== undefined && isFields(one) && isFields(one['bundle']))
      return {
        kind: npm ? 'npm' : 'several',
        documents: wrapped.map((one) => document(isFields(one) && isFields(one['bundle']) ? one['bundle'] : one, path)),
      }
    }
    return { kind: 'one', documents: [document(isFields(value) && isFields(value['bundle']) ? value['bundle'] : value, path)] }
  }
  return { kind: 'several', documents: values.map((one) => document(one, path)) }
}

/** From this length on the payload of a bundle is not read as text first: a million files would take half a gigabyte. */
const longBytesMin = 1024 * 1024
/** What stands for the payload in the rest: one byte in base64. */
const standIn = 'AA=='
const payloadKey = Buffer.from('"payload":"')
/** Bytes of base64 that are decoded at once; divisible by four. */
const pieceBytes = 4 * 1024 * 1024

/**
 * A bundle with a long payload, which is cut out and decoded by itself. What stands between two quotes without a quote or
 * backslash is one string wherever it is cut: the rest means the same with a short one. Undefined for everything else.
 */
function longBundle(bytes: Buffer, path: string): Document | undefined {
  const start = bytes.indexOf(payloadKey) + payloadKey.length
  const end = bytes.indexOf('"', start)
  if (start < payloadKey.length || end < 0 || end - start < bytes.length / 2) return undefined
  let json: unknown
  try {
    json = strictJson(Buffer.concat([bytes.subarray(0, start), Buffer.from(standIn), bytes.subarray(end)]), path)
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined
    throw cause
  }
  const envelope = member(json, 'dsseEnvelope')
  if (!looksLikeBundle(json) || textAt(envelope, 'payload') !== standIn || bytes.indexOf(payloadKey, end) >= 0) return undefined
  const payload = new Payload(Math.ceil((end - start) / 4) * 3)
  for (let at = start; at < end; at += pieceBytes) {
    const piece = bytes.toString('latin1', at, Math.min(at + pieceBytes, end))
    // Padding is for the end of all.
    if (at + pieceBytes < end && piece.endsWith('=')) return undefined
    checkBase64(piece, 'the payload')
    payload.write(piece, 'base64')
  }
  return { kind: 'bundle', json, payload: payload.end() }
}

function valuesOf(bytes: Buffer, path: string): readonly unknown[] {
  try {
    return [strictJson(bytes, path)]
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    const one =
      lines.length > 1 && lines.length <= documentsMax && lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}'))
    if (!one) throw malformed(cause.message, cause)
    try {
      return lines.map((line) => strictJson(Buffer.from(line), path))
    } catch (inner) {
      throw inner instanceof Unreadable ? malformed(inner.message, inner) : inner
    }
  }
}

const malformed = (what: string, cause?: unknown): Fault =>
  new Fault('malformed-seal', what, {
    cause,
    hint: 'name a Sigstore bundle, an .intoto.jsonl file, npm attestations or a file written by `sealgate seal`',
  })

function document(value: unknown, path: string): Document {
  if (looksLikeBundle(value)) return { kind: 'bundle', json: value }
  if (isFields(value) && typeof value['payload'] === 'string' && Array.isArray(value['signatures'])) return envelope(value)
  if (isFields(value) && typeof value['_type'] === 'string')
    throw new Fault('not-signed', `${path} is a statement without a signature`, {
      hint: 'sign it with `sealgate seal --statement FILE`, then verify the bundle',
    })
  throw malformed(`${path} is no signed document that we know`)
}

/** Members of an envelope and of its signature; more would mean something to somebody else. */
function envelope(value: Fields): Document {
  const signatures = itemsAt(value, 'signatures')
  const [signature] = signatures
  if (signatures.length !== 1) throw new Refusal('envelope signatures', { expected: 'exactly one', found: String(signatures.length) })
  const payloadType = textAt(value, 'payloadType')
  if (payloadType === undefined) throw new Refusal('payload type', { expected: 'one', found: 'none' })
  const sig = envelopeBase64(textAt(signature, 'sig'), 'the signature')
  if (sig.length === 0) throw new Refusal('envelope signatures', { expected: 'a signature', found: 'an empty one' })
  const certificate = textAt(signature, 'cert')
  return {
    kind: 'envelope',
    payloadType,
    payload: envelopeBase64(value['payload'], 'the payload'),
    signature: sig,
    keyId: textAt(signature, 'keyid') ?? '',
    certificate: certificate === undefined || certificate === '' ? undefined : certificate,
  }
}
