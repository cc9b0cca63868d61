import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTSA, tsaHandler } from '@sigstore/mock'
import { preAuthEncoding } from '../../src/seal/signature.ts'

// A whole Sigstore instance in one process, on one port of loopback: identity tokens, certificate authority with its
// log, transparency logs of both versions as real Merkle trees, time stamp authority, attestation store. Only the
// addresses differ from production. The clock stands still, so that everything is valid for ten minutes.

export interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: tests take these apart by hand
  [key: string]: any
}
export type Claims = Record<string, string>

/** The job that asks for a token. */
export const job: Claims = {
  sub: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  aud: 'sigstore',
  event_name: 'push',
  sha: '1111111111111111111111111111111111111111',
  workflow: 'release',
  repository: 'acme/app',
  repository_id: '123456',
  repository_owner: 'acme',
  repository_owner_id: '7890',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: '1111111111111111111111111111111111111111',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: '1111111111111111111111111111111111111111',
  runner_environment: 'github-hosted',
  run_id: '42',
  run_attempt: '1',
}

const sha256 = (...parts: Uint8Array[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
export const pemOf = (bytes: Uint8Array, label = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${b64(bytes)
    .replace(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END ${label}-----\n`

/** A log as RFC 6962 has it. */
class Log {
  readonly keys: { privateKey: KeyObject; publicKey: KeyObject }
  readonly origin: string
  readonly leaves: Buffer[] = []

  constructor(kind: 1 | 2, origin: string) {
    this.keys = kind === 1 ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519')
    this.origin = origin
    // Leaves of others, so that proofs are not empty.
    for (const other of ['a', 'b', 'c']) this.leaves.push(sha256(Buffer.from([0]), Buffer.from(other)))
  }

  get id(): Buffer {
    return sha256(der(this.keys.publicKey))
  }

  root(from: number = 0, to: number = this.leaves.length): Buffer {
    if (to - from === 1) return this.leaves[from] ?? Buffer.alloc(0)
    const middle = from + split(to - from)
    return sha256(Buffer.from([1]), this.root(from, middle), this.root(middle, to))
  }

  proof(index: number, from: number = 0, to: number = this.leaves.length): Buffer[] {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return index < middle ? [...this.proof(index, from, middle), this.root(middle, to)] : [...this.proof(index, middle, to), this.root(from, middle)]
  }

  append(body: Buffer): Json {
    const index = this.leaves.push(sha256(Buffer.from([0]), body)) - 1
    const size = this.leaves.length
    return { index, size, root: this.root(), hashes: this.proof(index), checkpoint: this.checkpoint(size, this.root()) }
  }

  checkpoint(size: number, root: Buffer): string {
    const note = `${this.origin}\n${size}\n${b64(root)}\n`
    const signature = sign(this.keys.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(note), this.keys.privateKey)
    return `${note}\n\u2014 ${this.origin} ${b64(Buffer.concat([this.id.subarray(0, 4), signature]))}\n`
  }
}

const split = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1)

export interface BundleOptions {
  readonly payload?: Buffer
  readonly payloadType?: string
  readonly message?: Buffer
  readonly claims?: Claims
  /** Extensions of the certificate besides those of the claims. */
  readonly extensions?: { oid: string; value: string; legacy?: boolean }[]
  readonly rekor?: 0 | 1 | 2
  readonly tsa?: boolean
  readonly san?: string
}

export interface Stack {
  readonly url: string
  readonly clock: Date
  readonly claims: Claims
  /** What a path answers instead: a status, garbage, or nothing at all. */
  readonly failures: Map<string, number | 'hang' | 'garbage'>
  readonly store: Json[]
  readonly asked: string[]
  readonly root: Json
  token(extra?: Json): string
  bundle(options: BundleOptions): Promise<Json>
  certificate(publicKey: KeyObject, given: Claims, extensions?: BundleOptions['extensions']): Promise<Buffer>
  stamp(signature: Uint8Array): Promise<string>
  entry1(value: Json): Json
  entry2(value: Json): Json
  signingConfig(rekor: 0 | 1 | 2, stamped: boolean): Json
  close(): void
}

export async function startStack(options: { ctlog?: boolean; logs?: boolean; clock?: Date } = {}): Promise<Stack> {
  // The authorities' own certificates begin now: everything else comes a little later.
  const clock = options.clock ?? new Date(Math.ceil(Date.now() / 1000) * 1000 + 10_000)
  const keys = {
    ct: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ca: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    tsa: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  }
  const ctlog = await initializeCTLog(keys.ct, clock)
  const ca = await initializeCA(keys.ca, options.ctlog === false ? undefined : ctlog, clock)
  const tsa = await initializeTSA(keys.tsa, clock)
  const failures = new Map<string, number | 'hang' | 'garbage'>()
  const claims: Claims = { ...job }
  const store: Json[] = []
  const asked: string[] = []
  const certify = fulcioHandler(ca, { subjectClaim: 'sub' }).fn
  const timestamp = tsaHandler(tsa).fn
  const server: Server = createServer((request, response) => {
    void answer(request).then(({ status, type, body }) => {
      if (status === 0) return
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const origin = `127.0.0.1:${port}`
  const url = `http://${origin}`
  const log1 = new Log(1, origin)
  const log2 = new Log(2, origin)

  async function answer(request: IncomingMessage): Promise<{ status: number; type: string; body: string | Uint8Array }> {
    const path = new URL(request.url ?? '/', url).pathname
    asked.push(`${request.method} ${request.url}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const failure = failures.get(path)
    if (failure === 'hang') return { status: 0, type: '', body: '' }
    if (failure === 'garbage') return { status: 200, type: 'application/json', body: '{"half":' }
    if (failure !== undefined)
      return { status: failure, type: 'application/json', body: JSON.stringify({ code: failure, message: 'refused by the test' }) }
    const json = (value: unknown, status = 201) => ({ status, type: 'application/json', body: JSON.stringify(value) })
    if (path === '/token') return json({ value: token() }, 200)
    if (path === '/api/v2/signingCert') {
      const made = await certify(body)
      return { status: made.statusCode, type: made.contentType ?? 'text/plain', body: bytesOf(made.response) }
    }
    if (path === '/api/v1/timestamp') {
      const made = await timestamp(body)
      return { status: made.statusCode, type: made.contentType ?? 'text/plain', body: bytesOf(made.response) }
    }
    if (path === '/api/v1/log/entries') return json(answer1(JSON.parse(body)))
    if (path === '/api/v2/log/entries') return json(entry2(body2(JSON.parse(body))))
    if (/^\/repos\/[^/]+\/[^/]+\/attestations$/.test(path)) return json({ id: store.push(JSON.parse(body)) })
    return json({ message: 'no such path' }, 404)
  }

  const bytesOf = (value: string | ArrayBufferView): string | Uint8Array =>
    typeof value === 'string' ? value : new Uint8Array(value.buffer, value.byteOffset, value.byteLength)

  const token = (extra: Json = {}): string => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg: 'none' })}.${part({ iss: url, exp: Math.floor(clock.getTime() / 1000) + 300, ...claims, ...extra })}.${part('signature')}`
  }

  function entry1(value: Json): Json {
    const body = Buffer.from(JSON.stringify(value))
    const { index, size, root, hashes, checkpoint } = log1.append(body)
    const integratedTime = Math.floor(clock.getTime() / 1000)
    const set = sign(
      'sha256',
      Buffer.from(JSON.stringify({ body: b64(body), integratedTime, logID: log1.id.toString('hex'), logIndex: index })),
      log1.keys.privateKey,
    )
    return {
      logIndex: String(index),
      logId: { keyId: b64(log1.id) },
      kindVersion: { kind: value['kind'], version: value['apiVersion'] },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp: b64(set) },
      inclusionProof: {
        logIndex: String(index),
        rootHash: b64(root),
        treeSize: String(size),
        hashes: hashes.map(b64),
        checkpoint: { envelope: checkpoint },
      },
      canonicalizedBody: b64(body),
    }
  }

  function answer1(proposed: Json): Json {
    let value = proposed
    if (proposed['kind'] === 'dsse') {
      const envelope: Json = JSON.parse(proposed['spec'].proposedContent.envelope)
      value = body1(Buffer.from(envelope['payload'], 'base64'), envelope['signatures'][0].sig, proposed['spec'].proposedContent.verifiers[0])
    }
    const entry = entry1(value)
    const hex = (text: string): string => Buffer.from(text, 'base64').toString('hex')
    const proof = entry['inclusionProof']
    return {
      [log1.id.toString('hex')]: {
        body: entry['canonicalizedBody'],
        integratedTime: Number(entry['integratedTime']),
        logID: log1.id.toString('hex'),
        logIndex: Number(entry['logIndex']),
        verification: {
          inclusionProof: {
            checkpoint: proof.checkpoint.envelope,
            hashes: proof.hashes.map(hex),
            logIndex: Number(proof.logIndex),
            rootHash: hex(proof.rootHash),
            treeSize: Number(proof.treeSize),
          },
          signedEntryTimestamp: entry['inclusionPromise'].signedEntryTimestamp,
        },
      },
    }
  }

  const body1 = (payload: Buffer, signature: string, verifier: string): Json => ({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature, verifier }],
    },
  })

  function body2(request: Json): Json {
    const dsse = request['dsseRequestV002']
    if (dsse) {
      const payload = Buffer.from(dsse.envelope.payload, 'base64')
      return {
        apiVersion: '0.0.2',
        kind: 'dsse',
        spec: {
          dsseV002: {
            payloadHash: { algorithm: 'SHA2_256', digest: b64(sha256(payload)) },
            signatures: [{ content: dsse.envelope.signatures[0].sig, verifier: dsse.verifiers[0] }],
          },
        },
      }
    }
    const { digest, signature } = request['hashedRekordRequestV002']
    return { apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } } }
  }

  function entry2(value: Json): Json {
    const body = Buffer.from(JSON.stringify(value))
    const { index, size, root, hashes, checkpoint } = log2.append(body)
    return {
      logIndex: String(index),
      logId: { keyId: b64(log2.id) },
      kindVersion: { kind: value['kind'], version: value['apiVersion'] },
      integratedTime: '0',
      inclusionProof: {
        logIndex: String(index),
        rootHash: b64(root),
        treeSize: String(size),
        hashes: hashes.map(b64),
        checkpoint: { envelope: checkpoint },
      },
      canonicalizedBody: b64(body),
    }
  }

  async function stamp(signature: Uint8Array): Promise<string> {
    const made = await tsa.timestamp({
      artifactHash: sha256(signature),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
    })
    return b64(new Uint8Array(made.buffer, made.byteOffset, made.byteLength))
  }

  /** A certificate for a job. */
  async function certificate(publicKey: KeyObject, given: Claims, extensions: BundleOptions['extensions'] = []): Promise<Buffer> {
    const made = await ca.issueCertificate({
      publicKey: Buffer.from(der(publicKey)),
      subjectAltName: given['sub'] ?? '',
      extensions: [...extensionsOf(given), ...extensions],
    })
    return Buffer.from(made.buffer, made.byteOffset, made.byteLength)
  }

  const extensionsOf = (given: Claims) => {
    const id = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`
    const home = 'https://github.com/'
    const from = (name: string, numbers: readonly [number, boolean, string?][]) =>
      given[name] === undefined ? [] : numbers.map(([number, legacy, prefix = '']) => ({ oid: id(number), value: prefix + given[name], legacy }))
    return [
      ...from('iss', [
        [1, true],
        [8, false],
      ]),
      ...from('event_name', [
        [2, true],
        [20, false],
      ]),
      ...from('sha', [
        [3, true],
        [13, false],
      ]),
      ...from('repository', [
        [5, true],
        [12, false, home],
      ]),
      ...from('ref', [
        [6, true],
        [14, false],
      ]),
      ...from('job_workflow_ref', [[9, false, home]]),
      ...from('runner_environment', [[11, false]]),
      ...from('repository_id', [[15, false]]),
      ...from('repository_owner', [[16, false, home]]),
      ...from('repository_owner_id', [[17, false]]),
      ...from('workflow_ref', [[18, false, home]]),
    ]
  }

  /** A whole bundle, made in process: what the services would have answered, and what they never would. */
  async function bundle({
    payload,
    payloadType = 'application/vnd.in-toto+json',
    message,
    claims: given,
    extensions,
    rekor = 1,
    tsa: stamped = rekor === 2,
    san,
  }: BundleOptions): Promise<Json> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const all = { iss: url, ...job, ...given, ...(san === undefined ? {} : { sub: san }) }
    const leaf = await certificate(publicKey, all, extensions)
    const signature = sign('sha256', message ?? preAuthEncoding(payloadType, payload ?? Buffer.alloc(0)), privateKey)
    const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: b64(leaf) } }
    const pem = b64(Buffer.from(pemOf(leaf)))
    const bodies = {
      0: () => [],
      1: () => [
        entry1(
          message
            ? {
                apiVersion: '0.0.1',
                kind: 'hashedrekord',
                spec: {
                  data: { hash: { algorithm: 'sha256', value: sha256(message).toString('hex') } },
                  signature: { content: b64(signature), publicKey: { content: pem } },
                },
              }
            : body1(payload ?? Buffer.alloc(0), b64(signature), pem),
        ),
      ],
      2: () => [
        entry2(
          body2(
            message
              ? { hashedRekordRequestV002: { digest: b64(sha256(message)), signature: { content: b64(signature), verifier } } }
              : {
                  dsseRequestV002: {
                    envelope: { payload: b64(payload ?? Buffer.alloc(0)), signatures: [{ sig: b64(signature) }] },
                    verifiers: [verifier],
                  },
                },
          ),
        ),
      ],
    }
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: b64(leaf) },
        tlogEntries: bodies[rekor](),
        timestampVerificationData: { rfc3161Timestamps: stamped ? [{ signedTimestamp: await stamp(signature) }] : [] },
      },
      ...(message
        ? { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: b64(sha256(message)) }, signature: b64(signature) } }
        : { dsseEnvelope: { payload: b64(payload ?? Buffer.alloc(0)), payloadType, signatures: [{ sig: b64(signature), keyid: '' }] } }),
    }
  }

  const start = new Date(clock.getTime() - 3_600_000).toISOString()
  const logOf = (log: Log, keyDetails: string) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: b64(der(log.keys.publicKey)), keyDetails, validFor: { start } },
    logId: { keyId: b64(log.id) },
  })
  const view = (bytes: ArrayBufferView): string => b64(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const authority = (...chain: ArrayBufferView[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: url,
    certChain: { certificates: chain.map((one) => ({ rawBytes: view(one) })) },
    validFor: { start },
  })
  const root: Json = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: options.logs === false ? [] : [logOf(log1, 'PKIX_ECDSA_P256_SHA_256'), logOf(log2, 'PKIX_ED25519')],
    certificateAuthorities: [authority(ca.rootCertificate)],
    ctlogs:
      options.ctlog === false
        ? []
        : [
            {
              baseUrl: url,
              hashAlgorithm: 'SHA2_256',
              publicKey: { rawBytes: b64(ctlog.publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
              logId: { keyId: view(ctlog.logID) },
            },
          ],
    timestampAuthorities: [authority(tsa.intCertificate, tsa.rootCertificate)],
  }

  const signingConfig = (rekor: 0 | 1 | 2, stamped: boolean): Json => {
    const service = (majorApiVersion: number) => ({ url, majorApiVersion, validFor: { start }, operator: 'test' })
    return {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service(1)],
      oidcUrls: [],
      rekorTlogUrls: rekor === 0 ? [] : [service(rekor)],
      rekorTlogConfig: { selector: 'ANY' },
      tsaUrls: stamped ? [service(1)] : [],
      tsaConfig: { selector: 'ANY' },
    }
  }

  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url, clock, claims, failures, store, asked, token, bundle, certificate, stamp, entry1, entry2, root, signingConfig, close }
}
