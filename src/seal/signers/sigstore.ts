import { createHash, type KeyObject } from 'node:crypto'
import { type Bundle, bundleToJSON, type TransparencyLogEntry } from '@sigstore/bundle'
import { TransparencyLogEntry as LogEntry, PublicKeyDetails } from '@sigstore/protobuf-specs'
import { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } from '@sigstore/sign'
import { Fault } from '../../core/fault.ts'
import { bundleType } from './bundle.ts'
import { type Services, servicesOf } from './config.ts'
import { identityToken } from './oidc.ts'
import type { Content, KeySignature, SignerKind, SignRequest } from './signer.ts'

/** How long one request may take, in milliseconds; a log of version 2 answers only when its entry is in. */
const requestMsMax = 10_000
const logMsMax = 30_000
/** Attempts after the first, for a server's own failures. */
const retries = 1

export const keylessSigner: SignerKind = {
  name: 'keyless',
  async sign(content, request) {
    const services = servicesOf(request.signingConfig, request.now)
    if (!services.fulcio) throw new Fault('configuration', 'the signing configuration names no certificate authority', { hint: 'add one to caUrls' })
    const token = await identityToken(request.env)
    const signer = new FulcioSigner({
      fulcioBaseURL: base(services.fulcio),
      identityProvider: { getToken: async () => token },
      timeout: requestMsMax,
      retry: retries,
    })
    return create(content, signer, witnessesOf(services, undefined))
  },
}

type BuilderOptions = ConstructorParameters<typeof DSSEBundleBuilder>[0]
type Witness = BuilderOptions['witnesses'][number]

const base = (url: URL): string => url.href.replace(/\/$/, '')

function witnessesOf({ rekor, tsa }: Services, key: KeyObject | undefined): Witness[] {
  const witnesses: Witness[] = []
  if (rekor && rekor.version === 2 && key) witnesses.push(keyWitness(base(rekor.url), key))
  else if (rekor)
    witnesses.push(
      new RekorWitness({
        rekorBaseURL: base(rekor.url),
        majorApiVersion: rekor.version,
        timeout: rekor.version === 2 ? logMsMax : requestMsMax,
        retry: retries,
      }),
    )
  if (tsa) witnesses.push(new TSAWitness({ tsaBaseURL: base(tsa), timeout: requestMsMax, retry: retries }))
  return witnesses
}

/** A signature by a key, logged and time-stamped by the services of a signing configuration. */
export async function witnessed(content: Content, signed: KeySignature, request: SignRequest): Promise<Iterable<Buffer>> {
  const publicKey = String(signed.publicKey.export({ type: 'spki', format: 'pem' }))
  const hint = createHash('sha256')
    .update(signed.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  const signer: BuilderOptions['signer'] = { sign: async () => ({ signature: signed.signature, key: { $case: 'publicKey', hint, publicKey } }) }
  return create(content, signer, witnessesOf(servicesOf(request.signingConfig, request.now), signed.publicKey))
}

async function create(content: Content, signer: BuilderOptions['signer'], witnesses: Witness[]): Promise<Iterable<Buffer>> {
  let bundle: Bundle
  try {
    bundle =
      content.kind === 'statement'
        ? await new DSSEBundleBuilder({ signer, witnesses }).create({ data: content.payload, type: content.payloadType })
        : await new MessageSignatureBundleBuilder({ signer, witnesses }).create({ data: content.bytes })
  } catch (cause) {
    throw failure(cause)
  }
  return [Buffer.from(`${JSON.stringify(bundleToJSON(newest(bundle)))}\n`)]
}

/** The library writes message signatures as version 0.2 with a chain of one. */
function newest(bundle: Bundle): Bundle {
  const { content } = bundle.verificationMaterial
  const leaf = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates[0] : undefined
  return {
    ...bundle,
    mediaType: bundleType,
    verificationMaterial: { ...bundle.verificationMaterial, ...(leaf ? { content: { $case: 'certificate', certificate: leaf } } : {}) },
  } as Bundle
}

/** Who failed, by the library's error codes. */
const services: readonly (readonly [prefix: string, name: string])[] = [
  ['IDENTITY', "the job's identity token"],
  ['CA_', 'the certificate authority'],
  ['TLOG_', 'the transparency log'],
  ['TSA_', 'the time stamp authority'],
]

function failure(cause: unknown): unknown {
  if (cause instanceof Fault || !(cause instanceof Error)) return cause
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const name = services.find(([prefix]) => code.startsWith(prefix))?.[1]
  const inner = cause.cause instanceof Error ? cause.cause : cause
  const status = 'statusCode' in inner && typeof inner.statusCode === 'number' ? inner.statusCode : undefined
  // The library repeats a token that it cannot read in its message.
  const said =
    code === 'IDENTITY_TOKEN_PARSE_ERROR' ? 'it is no JSON Web Token' : status === undefined ? inner.message : `it answered ${inner.message}`
  return new Fault('unreachable', `${name ?? 'signing'} failed: ${said}`, {
    cause,
    hint: status !== undefined && status < 500 ? 'check what it says of the request; nothing was written' : 'run the job again; nothing was written',
  })
}

/** Names of kinds of keys in a log of version 2. */
function detailsOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): PublicKeyDetails {
  if (type === 'ed25519') return PublicKeyDetails.PKIX_ED25519
  if (type === 'ec') return details?.namedCurve === 'secp384r1' ? PublicKeyDetails.PKIX_ECDSA_P384_SHA_384 : PublicKeyDetails.PKIX_ECDSA_P256_SHA_256
  return details?.modulusLength === 4096 ? PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256 : PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256
}

/** The library logs every key as a certificate on P-256; this says what it is. Source: https://github.com/sigstore/rekor-tiles */
function keyWitness(baseURL: string, key: KeyObject): Witness {
  const verifier = {
    keyDetails: PublicKeyDetails[detailsOf(key)],
    publicKey: { rawBytes: key.export({ type: 'spki', format: 'der' }).toString('base64') },
  }
  return {
    async testify(content) {
      const request =
        content.$case === 'dsseEnvelope'
          ? {
              dsseRequestV002: {
                envelope: {
                  payload: content.dsseEnvelope.payload.toString('base64'),
                  payloadType: content.dsseEnvelope.payloadType,
                  signatures: content.dsseEnvelope.signatures.map(({ sig, keyid }) => ({ sig: sig.toString('base64'), keyid })),
                },
                verifiers: [verifier],
              },
            }
          : {
              hashedRekordRequestV002: {
                digest: content.messageSignature.messageDigest.digest.toString('base64'),
                signature: { content: content.messageSignature.signature.toString('base64'), verifier },
              },
            }
      let response: Response
      let entry: unknown
      try {
        response = await fetch(`${baseURL}/api/v2/log/entries`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(request),
          signal: AbortSignal.timeout(logMsMax),
          redirect: 'error',
        })
        entry = response.ok ? await response.json() : undefined
      } catch (cause) {
        throw new Fault('unreachable', 'the transparency log failed: it did not answer as it should', {
          cause,
          hint: 'run the job again; nothing was written',
        })
      }
      if (!response.ok)
        throw new Fault('unreachable', `the transparency log failed: it answered ${response.status}`, {
          hint: 'check what the log takes; nothing was written',
        })
      return { tlogEntries: [whole(LogEntry.fromJSON(entry))] }
    },
  }
}

function whole(entry: LogEntry): TransparencyLogEntry {
  const { logId, kindVersion } = entry
  if (!logId || !kindVersion)
    throw new Fault('unreachable', 'the transparency log failed: its entry is not whole', { hint: 'run the job again; nothing was written' })
  return { ...entry, logId, kindVersion }
}
