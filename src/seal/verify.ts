import type { KeyObject } from 'node:crypto'
import { fileAlgorithms } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { FileEntry } from '../core/file-entry.ts'
import { type Change, diff } from '../core/manifest.ts'
import { Refusal, type Statement } from '../core/seal.ts'
import { manifestOf } from './build.ts'
import { looksLikeBundle, readBundle, type StrictBundle } from './bundle.ts'
import { type Document, readDocuments } from './documents.ts'
import type { Expectations } from './expect/expectations.ts'
import { expectCommit, expectGate, expectRecord } from './expect/gate.ts'
import { expectGithub, expectRelease } from './expect/github.ts'
import { expectIdentity } from './expect/identity.ts'
import { expectNotRevoked } from './expect/revoked.ts'
import { expectProvenance, repositoryOf } from './expect/slsa.ts'
import { expectSummary, summaryTypes } from './expect/vsa.ts'
import { expectInstall, installType } from './install.ts'
import { manifestType, readSealed, type SealedManifest } from './manifest.ts'
import { expectPackage, publishType } from './npm.ts'
import { keyId, preAuthEncoding, verifiesEnvelope } from './signature.ts'
import { certificateIn, type Signed, type Signer, type TrustedKey, verifyCertified, verifyKeyed, verifyKeyless } from './sigstore.ts'
import { readStatement, strongDigests, subjectOf } from './statement.ts'
import { coveredBy, digestOf, type Target } from './target.ts'
import type { Trust } from './trust.ts'

/** What `verify` is asked. Everything is read already but the target, which is hashed only when a signature holds. */
export interface VerifyRequest {
  readonly target: Target
  /** Its bytes are read once. */
  readonly bundle: { readonly path: string; readonly bytes: Buffer }
  /** Keys that may have signed. With any, a certificate never counts. */
  readonly keys: readonly TrustedKey[]
  /** How many different keys must have signed. */
  readonly threshold: number
  readonly trusts: () => Iterable<Trust>
  readonly npmKeys: () => readonly TrustedKey[]
  readonly asked: Expectations
}

/** What is true of a target that passed. */
export interface Verified {
  readonly signers: readonly Signer[]
  readonly times: readonly Date[]
  readonly statement: Statement | undefined
  readonly manifest: SealedManifest | undefined
  /** Differences that are allowed. */
  readonly allowed: readonly Change[]
  /** What a reader should know although it passed. */
  readonly notes: readonly string[]
}

/** The target is not what was sealed. */
export class Differs extends Refusal {
  readonly changes: readonly Change[]

  constructor(changes: readonly Change[]) {
    super('folder', { expected: 'what the manifest says', found: `${changes.length} difference${changes.length === 1 ? '' : 's'}` })
    this.changes = changes
  }
}

/**
 * Verifies a target against a file of signatures: recognises the file, checks each signature, then what it says and who
 * says it, then the target.
 * @throws Refusal for the first thing that does not hold, Differs for a folder. @throws Fault for what cannot be read.
 */
export function verify(request: VerifyRequest): Verified {
  const { path } = request.bundle
  const { kind, documents } = readDocuments(request.bundle.bytes, path)
  if (kind === 'npm') return verifyPackage(documents, request)
  if (request.threshold > 1) return verifyThreshold(documents, request)
  let first: unknown
  for (const document of documents) {
    try {
      return verifyOne(document, request)
    } catch (cause) {
      first ??= cause
    }
  }
  throw first ?? new Fault('malformed-seal', `${path} holds no signed document`, { hint: 'name a Sigstore bundle' })
}

function verifyOne(document: Document, request: VerifyRequest): Verified {
  const signed = authenticate(document, request)
  if (document.kind === 'bundle') document.payload = undefined
  return { ...conclude(signed, request), notes: notesOn(document, signed) }
}

const notesOn = (document: Document, signed: Signed): readonly string[] =>
  document.kind === 'envelope' && signed.signer.kind === 'identity'
    ? ['this format carries no log entry: that the certificate was issued is proved by its log, when the key was used is not']
    : []

// Signature

/** Who signed what, beyond doubt, and not taken back since. */
function authenticate(document: Document, request: VerifyRequest, keys: readonly TrustedKey[] = request.keys): Signed {
  const { revoked } = request.asked
  if (document.kind === 'envelope') {
    const signed = authenticateEnvelope(document, request, keys)
    expectNotRevoked(signed, revoked, document.certificate === undefined ? undefined : certificateIn(document.certificate), [])
    return signed
  }
  const bundle = readBundle(document.json, document.payload)
  const signed = authenticateBundle(bundle, request, keys)
  const indexes = bundle.parsed.verificationMaterial.tlogEntries.map(({ logIndex }) => logIndex)
  expectNotRevoked(signed, revoked, bundle.certificate, indexes)
  return signed
}

function authenticateBundle(bundle: StrictBundle, { target, asked, trusts }: VerifyRequest, keys: readonly TrustedKey[]): Signed {
  const covered = () => coveredBy(target)
  if (keys.length === 0) {
    needsIdentity(asked)
    return verifyKeyless(bundle, trusts(), covered)
  }
  return first(keys, (key) => verifyKeyed(bundle, asked.publicKeyId === undefined ? key : { ...key, hint: asked.publicKeyId }, trusts, covered))
}

function authenticateEnvelope(document: Document & { kind: 'envelope' }, { asked, trusts }: VerifyRequest, keys: readonly TrustedKey[]): Signed {
  const { payloadType, payload, signature, certificate } = document
  if (keys.length > 0) {
    if (certificate !== undefined)
      throw new Refusal('key', {
        expected: 'an envelope signed with the given key',
        found: 'one signed with a certificate: name its identity instead',
      })
    if (asked.publicKeyId !== undefined && document.keyId !== asked.publicKeyId)
      throw new Refusal('key id', { expected: asked.publicKeyId, found: document.keyId || 'none' })
    const bytes = preAuthEncoding(payloadType, payload)
    return first(keys, ({ key }) => {
      if (!verifiesEnvelope(key, bytes, signature))
        throw new Refusal('signature', { expected: 'a signature of the given key over these bytes', found: 'another' })
      return { kind: 'envelope', payloadType, payload, signer: { kind: 'key', key, hint: document.keyId }, times: [] }
    })
  }
  if (certificate === undefined)
    throw new Refusal('key', { expected: 'a certificate that names who signed', found: 'an envelope signed with a key of its own: give the key' })
  if (asked.sourceUri === undefined)
    throw new Refusal('log entry', {
      expected: 'a bundle with an entry of a trusted log',
      found: 'an envelope without; provenance of a SLSA builder needs --source-uri',
    })
  return verifyCertified({ payloadType, payload, signature, certificate }, trusts())
}

/** A certificate proves only who signed; without saying who must have, anybody could. */
function needsIdentity(asked: Expectations): void {
  const named = asked.certificateIdentity ?? asked.certificateIdentityRegexp
  if (named !== undefined && asked.certificateOidcIssuer !== undefined) return
  const known = [asked.sourceUri, asked.owner, asked.repo, asked.signerRepo, asked.signerWorkflow].some((one) => one !== undefined)
  if (known) return
  throw new Fault(
    'usage',
    named === undefined ? 'the bundle is signed with a certificate, and nothing says whose it must be' : 'an identity counts only with its issuer',
    {
      hint: 'give --certificate-identity and --certificate-oidc-issuer, or --repo, or --source-uri; or --key for a bundle signed with a key',
    },
  )
}

/** The first that does not throw; the first error where all do. */
function first<T, R>(items: readonly T[], attempt: (item: T) => R): R {
  let error: unknown
  for (const item of items) {
    try {
      return attempt(item)
    } catch (cause) {
      error ??= cause
    }
  }
  throw error
}

/** Several signatures over one payload count once for each key, whatever it is called. */
function verifyThreshold(documents: readonly Document[], request: VerifyRequest): Verified {
  const byPayload = new Map<string, { readonly keys: Map<string, Signed> }>()
  for (const document of documents)
    for (const key of request.keys) {
      let signed: Signed
      try {
        signed = authenticate(document, request, [key])
      } catch (cause) {
        if (cause instanceof Refusal) continue
        throw cause
      }
      const content =
        signed.kind === 'envelope'
          ? `${signed.payloadType}\n${signed.payload.toString('base64')}`
          : `${signed.algorithm}:${signed.digest.toString('hex')}`
      const group = byPayload.get(content) ?? { keys: new Map<string, Signed>() }
      group.keys.set(keyId(key.key), signed)
      byPayload.set(content, group)
    }
  const best = [...byPayload.values()].sort((a, b) => b.keys.size - a.keys.size)[0]
  const count = best?.keys.size ?? 0
  const [signed] = best?.keys.values() ?? []
  if (!best || !signed || count < request.threshold)
    throw new Refusal('threshold', { expected: `signatures of ${request.threshold} different keys`, found: String(count) })
  return { ...conclude(signed, request), signers: [...best.keys.values()].map(({ signer }) => signer), notes: [] }
}

// What is said, by whom, of what

const nothing = { statement: undefined, sealed: undefined }

function conclude(signed: Signed, request: VerifyRequest): Verified {
  const { asked, target } = request
  const { statement, sealed } = signed.kind === 'envelope' ? readSealed(signed.payloadType, signed.payload) : nothing
  // A folder is read next: a manifest of a million files would be held beside its entries.
  if (sealed && signed.kind === 'envelope') signed.payload = Buffer.alloc(0)
  expectSigner(signed.signer, statement, asked)
  expectTime(signed, asked)
  const base = { signers: [signed.signer], times: signed.times, statement, notes: [] }
  if (!statement) {
    for (const [what, given] of Object.entries({
      predicateType: asked.predicateType,
      verifierId: asked.verifierId,
      resourceUri: asked.resourceUri,
      minSequence: asked.minSequence,
      requireCheck: asked.requireCheck || undefined,
      requireInstall: asked.requireInstall || undefined,
      checkPolicy: asked.checkPolicy,
      sourceCommit: signed.signer.kind === 'key' ? asked.sourceCommit : undefined,
    }))
      if (given !== undefined) throw new Refusal('statement', { expected: `one, for ${what}`, found: 'a bare signature' })
    return { ...base, manifest: undefined, allowed: [] }
  }
  expectStatement(statement, asked)
  if (statement.predicateType === installType) expectInstall(statement)
  if (sealed) return { ...base, ...expectManifest(statement, sealed, signed.signer, request) }
  expectSubjects(statement, target, asked)
  return { ...base, manifest: undefined, allowed: [] }
}

/** Every time that is vouched for is late enough, and there is one. */
function expectTime({ times }: Signed, { notBefore }: Expectations): void {
  if (notBefore === undefined) return
  const early = times.find((time) => time < notBefore)
  if (early !== undefined || times.length === 0)
    throw new Refusal('time of signing', {
      expected: `${notBefore.toISOString()} or later`,
      found: early?.toISOString() ?? 'none that is vouched for',
    })
}

function expectSigner(signer: Signer, statement: Statement | undefined, asked: Expectations): void {
  const { owner, repo, tag, signerRepo, signerWorkflow, sourceUri, builderId } = asked
  const own = statement?.predicateType === manifestType
  if (signer.kind === 'key') {
    const unmet = Object.entries({
      owner,
      repo,
      signerRepo,
      signerWorkflow,
      builderId,
      certificateIdentity: asked.certificateIdentity,
      sourceUri: own ? undefined : sourceUri,
      sourceCommit: own ? undefined : asked.sourceCommit,
    }).find(([, value]) => value !== undefined)
    if (unmet) throw new Refusal('certificate identity', { expected: unmet[1] ?? '', found: 'a key, which names nobody' })
    return
  }
  const { identity } = signer
  expectIdentity(identity, asked)
  expectCommit(identity, asked)
  if (tag !== undefined && repo !== undefined) {
    expectRelease(identity, statement, asked)
    return
  }
  if ([owner, repo, signerRepo, signerWorkflow].some((one) => one !== undefined)) expectGithub(identity, statement, asked)
  if (sourceUri === undefined && builderId === undefined) return
  if (!statement) throw new Refusal('statement', { expected: 'provenance', found: 'a bare signature' })
  if (!own) {
    expectProvenance(identity, statement, asked)
    return
  }
  const repository = identity.claims['source-repository-uri']
  if (sourceUri !== undefined && repository !== repositoryOf(sourceUri))
    throw new Refusal('source in the certificate', { expected: repositoryOf(sourceUri), found: repository ?? 'none' })
}

function expectStatement(statement: Statement, asked: Expectations): void {
  const summary = summaryTypes.includes(statement.predicateType)
  if (summary || asked.verifierId !== undefined || asked.resourceUri !== undefined || asked.verifiedLevels.length > 0) expectSummary(statement, asked)
  if (asked.predicateType !== undefined && statement.predicateType !== asked.predicateType)
    throw new Refusal('predicate type', { expected: asked.predicateType, found: statement.predicateType })
  if (statement.predicateType !== manifestType && asked.minSequence !== undefined)
    throw new Refusal('sequence', { expected: `${asked.minSequence} or more`, found: 'a statement without' })
  if (statement.predicateType !== manifestType && (asked.requireCheck || asked.checkPolicy !== undefined))
    throw new Refusal('verdict of the check', { expected: 'pass', found: `a statement without: ${statement.predicateType}` })
  if (statement.predicateType !== manifestType && asked.requireInstall)
    throw new Refusal('verified install', { expected: 'installed', found: `a statement without: ${statement.predicateType}` })
  for (const digest of asked.subjectDigests) {
    const [algorithm = '', value = ''] = [digest.slice(0, digest.indexOf(':')), digest.slice(digest.indexOf(':') + 1)]
    if (!statement.subjects.some((subject) => Object.hasOwn(subject.digest, algorithm) && subject.digest[algorithm] === value))
      throw new Refusal('subject digest', { expected: digest, found: `${statement.subjects.length} subjects without` })
  }
}

function expectSubjects(statement: Statement, target: Target, asked: Expectations): void {
  if (target.kind === 'folder') throw new Refusal('predicate type', { expected: `${manifestType} for a folder`, found: statement.predicateType })
  // A name such as an image's number says nothing by a digest that we know: only who asks for it by name can mean it.
  const strong = target.kind === 'file' || strongDigests.some((name) => name === target.algorithm)
  if (!strong && asked.subjectDigests.includes(target.label)) return
  subjectOf(statement, target.label, (algorithm) => digestOf(target, algorithm), asked.digestAlg)
}

// Our own manifests

function expectManifest(
  statement: Statement,
  sealed: SealedManifest,
  signer: Signer,
  { target, asked }: VerifyRequest,
): { manifest: SealedManifest; allowed: readonly Change[] } {
  const { scope, sequence } = sealed.provenance
  if (asked.minSequence !== undefined && !(sequence !== undefined && sequence >= asked.minSequence))
    throw new Refusal('sequence', { expected: `${asked.minSequence} or more`, found: String(sequence ?? 'none') })
  if (asked.sourceUri !== undefined && (scope?.repository === undefined || repositoryOf(scope.repository) !== repositoryOf(asked.sourceUri)))
    throw new Refusal('scope', { expected: repositoryOf(asked.sourceUri), found: scope?.repository ?? 'none' })
  for (const [check, expected] of [
    ['source branch', asked.sourceBranch && `refs/heads/${asked.sourceBranch}`],
    ['source tag', asked.sourceTag && `refs/tags/${asked.sourceTag}`],
  ] as const)
    if (expected !== undefined && scope?.ref !== expected) throw new Refusal(check, { expected, found: scope?.ref ?? 'none' })
  expectGate(sealed.provenance, signer.kind === 'identity' ? signer.identity : undefined, asked)
  expectRecord(sealed.provenance, asked)
  if (target.kind !== 'folder') {
    const subject = subjectOf(statement, target.label, (algorithm) => digestOf(target, algorithm), asked.digestAlg)
    // Another sealed file under this one's name is not this file.
    const named = statement.subjects.some(
      (one) =>
        one.name.split('/').at(-1) === (target.kind === 'file' ? target.name : one.name.split('/').at(-1)) &&
        Object.entries(subject.digest).every(([name, value]) => one.digest[name] === value),
    )
    if (!named) throw new Refusal('file name', { expected: subject.name, found: target.label })
    return { manifest: sealed, allowed: [] }
  }
  const used = fileAlgorithms.filter((name) =>
    sealed.manifest.entries.some((entry) => (entry instanceof FileEntry ? name === 'sha256' : entry.digests[name] !== undefined)),
  )
  const { manifest, faults, unnameable } = manifestOf(target.path, {
    algorithms: used,
    include: sealed.manifest.include,
    exclude: sealed.manifest.exclude,
  })
  const found = diff(sealed.manifest, {
    ...manifest,
    entries: [...manifest.entries, ...unnameable.map((name) => ({ name, kind: 'other' as const, digests: {}, size: 0, mode: 0, target: '' }))],
  })
  // Something that cannot be read may be a sealed file: that it looks removed would be the smaller half of the truth.
  const [fault] = faults
  if (fault) throw fault
  const allowed = asked.allowExtra ? found.filter(({ kind }) => kind === 'added') : []
  const changes = found.filter((change) => !allowed.includes(change))
  if (changes.length > 0) throw new Differs(changes)
  return { manifest: sealed, allowed }
}

// npm

/** A package needs both: the registry's word that it published these bytes, and provenance of where they come from. */
function verifyPackage(documents: readonly Document[], request: VerifyRequest): Verified {
  const { asked, target } = request
  if (request.keys.length > 0)
    throw new Refusal('key', { expected: 'a signature of the given key', found: "attestations of a package, which the registry's keys sign" })
  const found = new Map<string, { statement: Statement; signed: Signed }>()
  for (const document of documents) {
    const hinted = document.kind === 'bundle' && looksLikeBundle(document.json) && readBundle(document.json).hint
    const keys = typeof hinted === 'string' ? request.npmKeys().filter(({ hint }) => hint === undefined || hint === hinted) : []
    if (typeof hinted === 'string' && keys.length === 0) throw new Refusal('key', { expected: "one of the registry's keys", found: hinted })
    const signed = authenticate(document, request, keys)
    if (signed.kind !== 'envelope') throw new Refusal('statement', { expected: 'one', found: 'a bare signature' })
    const statement = readStatement(signed.payloadType, signed.payload)
    const role = statement.predicateType === publishType ? 'publish' : 'provenance'
    if ((role === 'publish') !== (signed.signer.kind === 'key'))
      throw new Refusal('signer', { expected: role === 'publish' ? "the registry's key" : 'a certificate', found: signed.signer.kind })
    if (found.has(role)) throw new Refusal('attestations', { expected: `one of ${role}`, found: 'two' })
    found.set(role, { statement, signed })
  }
  const [publish, provenance] = [found.get('publish'), found.get('provenance')]
  if (!publish || !provenance)
    throw new Refusal('attestations', { expected: 'one of publishing and one of provenance', found: [...found.keys()].join(', ') || 'none' })
  if (provenance.signed.signer.kind === 'identity') {
    const { identity } = provenance.signed.signer
    expectIdentity(identity, asked)
    expectCommit(identity, asked)
    if ([asked.owner, asked.repo, asked.signerRepo, asked.signerWorkflow].some((one) => one !== undefined))
      expectGithub(identity, provenance.statement, asked)
    expectProvenance(identity, provenance.statement, asked, true)
  }
  expectTime(provenance.signed, asked)
  expectStatement(provenance.statement, asked)
  expectPackage(publish.statement, provenance.statement, asked)
  for (const { statement } of [publish, provenance]) expectSubjects(statement, target, asked)
  return {
    signers: [provenance.signed.signer, publish.signed.signer],
    times: provenance.signed.times,
    statement: provenance.statement,
    manifest: undefined,
    allowed: [],
    notes: [],
  }
}

/** A short name for a key in reports. */
export const keyName = (key: KeyObject): string => `${key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType} key sha256:${keyId(key)}`
