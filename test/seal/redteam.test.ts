import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { revokedMark } from '../../src/seal/expect/revoked.ts'
import { manifestType } from '../../src/seal/manifest.ts'
import { preAuthEncoding, readPublicKey } from '../../src/seal/signature.ts'
import type { Target } from '../../src/seal/target.ts'
import { attempt, copy, fileOf, flip } from './attempt.ts'
import { folder } from './run.ts'
import { type BundleOptions, der, type Json, job, pemOf, type Stack, startStack } from './stack.ts'

// Every case is one attack on a bundle that passes as it is: the same maker makes both, and each case changes one thing.

let stack: Stack
let evil: Stack
let bare: Stack
let target: Target
const content = 'the artifact'
const digest = createHash('sha256').update(content).digest('hex')
const sha512 = createHash('sha512').update(content).digest('hex')
const other = createHash('sha256').update('another').digest('hex')
const dir = folder()
before(async () => {
  stack = await startStack()
  evil = await startStack()
  bare = await startStack({ ctlog: false, logs: false })
  target = fileOf(join(dir.path, 'app.bin'), content)
})
after(() => {
  for (const one of [stack, evil, bare]) one.close()
  rmSync(dir.path, { recursive: true, force: true })
})

const statementOf = (change: Json = {}): Json => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.bin', digest: { sha256: digest } }],
  predicateType: 'https://example.com/p/v1',
  predicate: {},
  ...change,
})
const without = (key: string): Json => Object.fromEntries(Object.entries(statementOf()).filter(([name]) => name !== key))
const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const who = () => ({ certificateIdentity: job['sub'], certificateOidcIssuer: stack.url })
const check = (bundle: unknown, asked: Json = {}, root: Json | string = stack.root): string =>
  attempt(bundle, { target, root, asked: { ...who(), ...asked } })
const made = (options: BundleOptions = {}): Promise<Json> => stack.bundle({ payload: bytes(statementOf()), ...options })

/** Refused: not a pass, and not a mistake of ours. */
function refused(result: string, says: RegExp): void {
  assert.notEqual(result, 'pass')
  assert.match(result, says)
}

describe('control', () => {
  for (const rekor of [1, 2] as const)
    for (const message of [false, true])
      test(`Rekor v${rekor} ${message ? 'message' : 'statement'} passes`, async () => {
        const bundle = message ? await stack.bundle({ message: bytes(content), rekor }) : await made({ rekor })
        assert.equal(check(bundle), 'pass')
      })
})

describe('A statement', () => {
  const subject = (value: unknown): Json => statementOf({ subject: value })
  const one = (digests: unknown): Json => subject([{ name: 'app.bin', digest: digests }])
  const text = (statement: Json): string => JSON.stringify(statement)
  const cases: [name: string, payload: unknown, says: RegExp, payloadType?: string][] = [
    ['no subject field', without('subject'), /subjects/],
    ['empty subject list', subject([]), /subjects/],
    ['subject is an object', subject({}), /subjects/],
    ['subject is no object', subject(['app.bin']), /subjects/],
    ['subject without digest', subject([{ name: 'app.bin' }]), /subjects/],
    ['one good subject and one without digest', subject([{ name: 'app.bin', digest: { sha256: digest } }, { name: 'b' }]), /subjects/],
    ['empty digest set', one({}), /subjects/],
    ['name right, digest wrong', one({ sha256: other }), /artifact digest/],
    ['md5 only', one({ md5: createHash('md5').update(content).digest('hex') }), /artifact digest/],
    ['sha1 only', one({ sha1: createHash('sha1').update(content).digest('hex') }), /artifact digest/],
    [
      'sha256 right, sha512 of something else',
      one({ sha256: digest, sha512: sha512.replace(/^./, (c) => (c === '0' ? '1' : '0')) }),
      /subject digest/,
    ],
    ['sha256 right, sha1 of something else', one({ sha256: digest, sha1: '0'.repeat(40) }), /subject digest/],
    ['truncated digest', one({ sha256: digest.slice(0, 32) }), /subject digest/],
    ['digest with a tail', one({ sha256: `${digest}00` }), /subject digest/],
    ['upper-case digest', one({ sha256: digest.toUpperCase() }), /subject digest/],
    ['base64 digest', one({ sha256: Buffer.from(digest, 'hex').toString('base64') }), /subject digest/],
    ['digest as array', one({ sha256: [digest] }), /subject digest/],
    ['digest as number', one({ sha256: 1 }), /subject digest/],
    ['digest under another name', one({ SHA256: digest }), /artifact digest/],
    ['digest set as array', one([digest]), /subjects/],
    ['wrong _type', statementOf({ _type: 'https://in-toto.io/Statement/v2' }), /statement type/],
    ['missing _type', without('_type'), /statement type/],
    ['_type as array', statementOf({ _type: ['https://in-toto.io/Statement/v1'] }), /statement type/],
    ['missing predicateType', without('predicateType'), /predicate type/],
    ['empty predicateType', statementOf({ predicateType: '' }), /predicate type/],
    ['duplicate subject key, good one last', text(statementOf()).replace('"subject":', '"subject":[],"subject":'), /json/],
    ['duplicate subject key, good one first', text(statementOf()).replace('"predicateType"', '"subject":[],"predicateType"'), /json/],
    ['duplicate digest key', text(statementOf()).replace('"sha256":', `"sha256":"${other}","sha256":`), /json/],
    ['duplicate key written with an escape', text(statementOf()).replace('"subject":', '"sub\\u006aect":[],"subject":'), /json/],
    ['payload not JSON', 'subject: app.bin', /statement/],
    ['payload empty', '', /bundle/],
    ['payload a list', [statementOf()], /statement/],
    ['payload cut short', text(statementOf()).slice(0, -2), /statement/],
    ['trailing data', `${text(statementOf())}{}`, /statement/],
    ['trailing NUL', `${text(statementOf())}\0`, /statement/],
    ['byte order mark', `\uFEFF${text(statementOf())}`, /json/],
    ['not UTF-8', Buffer.concat([bytes(text(statementOf()).slice(0, -1)), Buffer.from([0x2c, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]), /statement/],
    ['nested beyond measure', `${text(statementOf()).slice(0, -1)},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, /json/],
    ['payloadType application/json', statementOf(), /payload type/, 'application/json'],
    ['empty payloadType', statementOf(), /payload type/, ''],
    ['payloadType in other case', statementOf(), /payload type/, 'application/vnd.In-toto+json'],
    ['payloadType with a parameter', statementOf(), /payload type/, 'application/vnd.in-toto+json;v=1'],
    [
      '__proto__ as subject',
      text(without('subject')).replace('{', `{"__proto__":{"subject":[{"name":"app.bin","digest":{"sha256":"${digest}"}}]},`),
      /json/,
    ],
    ['__proto__ as digest set', text(statementOf()).replace('"digest":{', '"digest":{"__proto__":{},'), /json/],
    ['another file', subject([{ name: 'other.bin', digest: { sha256: other } }]), /artifact digest/],
    ['a name of no text', subject([{ name: 1, digest: { sha256: digest } }]), /subjects/],
  ]
  for (const [name, payload, says, payloadType] of cases)
    test(name, async () => {
      refused(
        check(
          await stack.bundle({ payload: Buffer.isBuffer(payload) ? payload : bytes(payload), ...(payloadType === undefined ? {} : { payloadType }) }),
        ),
        says,
      )
    })
})

describe('B envelope and bundle', () => {
  /** Changes the bundle, or gives another document in its place. */
  type Spoil = (bundle: Json) => unknown
  const document = (text: string): Json => ({ document: text })
  const material = (bundle: Json): Json => bundle['verificationMaterial']
  const entry = (bundle: Json): Json => material(bundle)['tlogEntries'][0]
  const cases: [name: string, spoil: Spoil, says: RegExp][] = [
    ['predicate changed', (b) => (b['dsseEnvelope'].payload = bytes(statementOf({ predicate: { x: 1 } })).toString('base64')), /log entry|signature/],
    ['payloadType changed', (b) => (b['dsseEnvelope'].payloadType = 'text/plain'), /log entry|signature/],
    ['no signatures', (b) => (b['dsseEnvelope'].signatures = []), /envelope signatures/],
    ['signatures missing', (b) => delete b['dsseEnvelope'].signatures, /envelope signatures/],
    ['good and junk signature', (b) => b['dsseEnvelope'].signatures.push({ sig: 'AAAA' }), /envelope signatures/],
    ['junk and good signature', (b) => b['dsseEnvelope'].signatures.unshift({ sig: 'AAAA' }), /envelope signatures/],
    ['the same signature twice', (b) => b['dsseEnvelope'].signatures.push(b['dsseEnvelope'].signatures[0]), /envelope signatures/],
    ['empty signature', (b) => (b['dsseEnvelope'].signatures[0].sig = ''), /envelope signatures/],
    ['signature flipped', (b) => (b['dsseEnvelope'].signatures[0].sig = flip(b['dsseEnvelope'].signatures[0].sig, 20)), /log entry|signature/],
    [
      'envelope and message in one',
      (b) =>
        (b['messageSignature'] = {
          messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(digest, 'hex').toString('base64') },
          signature: 'AAAA',
        }),
      /bundle content/,
    ],
    ['neither envelope nor message', (b) => delete b['dsseEnvelope'], /bundle content/],
    ['unknown member', (b) => (b['dsse_envelope'] = b['dsseEnvelope']), /bundle/],
    ['unknown member of the material', (b) => (material(b)['x509_certificate_chain'] = {}), /bundle/],
    [
      'duplicate dsseEnvelope key, evil first',
      (b) => document(JSON.stringify(b).replace('"dsseEnvelope":', '"dsseEnvelope":{"payload":"","payloadType":"","signatures":[]},"dsseEnvelope":')),
      /json/,
    ],
    ['duplicate payload key', (b) => document(JSON.stringify(b).replace('"payload":', '"payload":"e30=","payload":')), /json/],
    ['trailing garbage', (b) => document(`${JSON.stringify(b)}garbage`), /fault malformed-seal/],
    ['second document on the same line', (b) => document(`${JSON.stringify(b)}${JSON.stringify(b)}`), /fault malformed-seal/],
    ['byte order mark', (b) => document(`\uFEFF${JSON.stringify(b)}`), /json/],
    ['empty file', () => document(''), /fault malformed-seal/],
    ['half a file', (b) => document(JSON.stringify(b).slice(0, 500)), /fault malformed-seal/],
    ['a number', () => document('1'), /fault malformed-seal/],
    ['null', () => document('null'), /fault malformed-seal/],
    ['an empty list', () => document('[]'), /fault malformed-seal/],
    ['base64 without its padding', (b) => (entry(b)['inclusionProof'].hashes[0] = entry(b)['inclusionProof'].hashes[0].replace(/=*$/, '')), /base64/],
    ['base64 with stray bits', (b) => (entry(b)['inclusionProof'].rootHash = entry(b)['inclusionProof'].rootHash.replace(/.=$/, '/=')), /base64/],
    ['base64 in the URL alphabet', (b) => (b['dsseEnvelope'].payload = Buffer.from('>>>???').toString('base64url')), /base64/],
    [
      'white space in the signature',
      (b) => (b['dsseEnvelope'].signatures[0].sig = b['dsseEnvelope'].signatures[0].sig.replace(/^..../, '$&\n')),
      /base64/,
    ],
    [
      'padding dropped from the certificate',
      (b) => (material(b)['certificate'].rawBytes = `${material(b)['certificate'].rawBytes.replace(/=*$/, '')}====`),
      /base64/,
    ],
    ['unknown version', (b) => (b['mediaType'] = 'application/vnd.dev.sigstore.bundle.v0.9+json'), /bundle version/],
    ['version with a tail', (b) => (b['mediaType'] += 'x'), /bundle version/],
    ['no mediaType', (b) => delete b['mediaType'], /bundle version/],
    ['inherited mediaType', (b) => (b['mediaType'] = 'constructor'), /bundle version/],
    [
      'v0.3 with a chain',
      (b) => {
        material(b)['x509CertificateChain'] = { certificates: [material(b)['certificate']] }
        delete material(b)['certificate']
      },
      /bundle key/,
    ],
    ['v0.3 without inclusion proof', (b) => delete entry(b)['inclusionProof'], /inclusion proof/],
    [
      'v0.2 without inclusion proof',
      (b) => {
        b['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
        delete entry(b)['inclusionProof']
      },
      /inclusion proof/,
    ],
    [
      'chain with its root',
      (b) => {
        b['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
        material(b)['x509CertificateChain'] = {
          certificates: [material(b)['certificate'], stack.root['certificateAuthorities'][0].certChain.certificates[0]],
        }
        delete material(b)['certificate']
      },
      /bundle key/,
    ],
    ['certificate and public key', (b) => (material(b)['publicKey'] = { hint: 'x' }), /bundle key/],
    ['no key at all', (b) => delete material(b)['certificate'], /bundle key/],
    ['certificate of other bytes', (b) => (material(b)['certificate'].rawBytes = 'AAAA'), /certificate/],
    [
      'bytes after the certificate',
      (b) =>
        (material(b)['certificate'].rawBytes = Buffer.concat([
          Buffer.from(material(b)['certificate'].rawBytes, 'base64'),
          Buffer.from([0, 0]),
        ]).toString('base64')),
      /certificate/,
    ],
    ['no log entry', (b) => (material(b)['tlogEntries'] = []), /log entry|time stamp/],
    ['log entries missing', (b) => delete material(b)['tlogEntries'], /log entry|time stamp/],
    ['duplicate entry', (b) => material(b)['tlogEntries'].push(entry(b)), /log entry|time stamp/],
    ['a thousand entries', (b) => (material(b)['tlogEntries'] = Array.from({ length: 1000 }, () => entry(b))), /bundle material/],
    [
      'a thousand time stamps',
      (b) => (material(b)['timestampVerificationData'] = { rfc3161Timestamps: Array.from({ length: 1000 }, () => ({ signedTimestamp: 'AAAA' })) }),
      /bundle material/,
    ],
    ['promise removed and no time stamp', (b) => delete entry(b)['inclusionPromise'], /time stamp/],
    [
      'promise flipped',
      (b) => (entry(b)['inclusionPromise'].signedEntryTimestamp = flip(entry(b)['inclusionPromise'].signedEntryTimestamp, 20)),
      /signed entry timestamp/,
    ],
    [
      'time of the promise changed',
      (b) => (entry(b)['integratedTime'] = String(Number(entry(b)['integratedTime']) + 1)),
      /signed entry timestamp|certificate/,
    ],
    ['time of the promise negative', (b) => (entry(b)['integratedTime'] = '-1'), /log entry/],
    ['time beyond all numbers', (b) => (entry(b)['integratedTime'] = '99999999999999999999999'), /log entry/],
    ['log index of the entry changed', (b) => (entry(b)['logIndex'] = String(Number(entry(b)['logIndex']) + 1)), /signed entry timestamp/],
    ['log id of another log', (b) => (entry(b)['logId'].keyId = evil.root['tlogs'][0].logId.keyId), /signed entry timestamp|inclusion proof/],
    ['kind of the entry changed', (b) => (entry(b)['kindVersion'].kind = 'hashedrekord'), /log entry/],
    ['kind of the entry unknown', (b) => (entry(b)['kindVersion'] = { kind: 'alpine', version: '0.0.1' }), /log entry/],
    ['version of the entry changed', (b) => (entry(b)['kindVersion'].version = '0.0.9'), /log entry/],
    [
      'body of the entry replaced',
      (b) => (entry(b)['canonicalizedBody'] = bytes({ kind: 'dsse', apiVersion: '0.0.1' }).toString('base64')),
      /signed entry timestamp|log entry/,
    ],
    ['body of the entry no JSON', (b) => (entry(b)['canonicalizedBody'] = bytes('x').toString('base64')), /log entry/],
  ]
  for (const [name, spoil, says] of cases)
    test(name, async () => {
      const bundle = await made()
      const result = spoil(bundle)
      const other = typeof result === 'object' && result !== null && 'document' in result ? String(result.document) : undefined
      refused(check(other ?? bundle), says)
    })

  for (const rekor of [1, 2] as const) {
    const proofs: [name: string, spoil: (proof: Json) => unknown, says: RegExp][] = [
      ['index plus one', (p) => (p['logIndex'] = String(Number(p['logIndex']) + 1)), /inclusion proof/],
      ['index minus one', (p) => (p['logIndex'] = String(Number(p['logIndex']) - 1)), /inclusion proof/],
      ['index negative', (p) => (p['logIndex'] = '-1'), /log entry/],
      ['index huge', (p) => (p['logIndex'] = '99999999999999999999'), /log entry/],
      ['index in hex', (p) => (p['logIndex'] = '0x1'), /log entry/],
      ['a hash dropped', (p) => p['hashes'].pop(), /inclusion proof/],
      ['a hash added', (p) => p['hashes'].push(p['hashes'][0]), /inclusion proof/],
      ['a hash flipped', (p) => (p['hashes'][0] = flip(p['hashes'][0])), /inclusion proof/],
      ['hashes beyond all trees', (p) => (p['hashes'] = Array.from({ length: 100 }, () => p['hashes'][0])), /inclusion proof/],
      ['no hashes', (p) => delete p['hashes'], /inclusion proof/],
      ['tree size changed', (p) => (p['treeSize'] = '999'), /checkpoint/],
      ['tree size nought', (p) => (p['treeSize'] = '0'), /inclusion proof/],
      ['root hash lies', (p) => (p['rootHash'] = flip(p['rootHash'])), /checkpoint/],
      ['checkpoint without signature', (p) => (p['checkpoint'].envelope = p['checkpoint'].envelope.split('\n\n')[0]), /checkpoint|inclusion proof/],
      [
        'checkpoint signature flipped',
        (p) => (p['checkpoint'].envelope = p['checkpoint'].envelope.replace(/(\S{8})\n$/, 'AAAAAAAA\n')),
        /inclusion proof/,
      ],
      [
        'checkpoint of another log',
        (p) => (p['checkpoint'].envelope = p['checkpoint'].envelope.replaceAll('127.0.0.1', '127.0.0.2')),
        /inclusion proof/,
      ],
      ['checkpoint missing', (p) => delete p['checkpoint'], /checkpoint/],
      ['checkpoint of another tree', (p) => (p['checkpoint'].envelope = p['checkpoint'].envelope.replace(/\n\d+\n/, '\n2\n')), /checkpoint/],
    ]
    for (const [name, spoil, says] of proofs)
      test(`Rekor v${rekor}: ${name}`, async () => {
        const bundle = await made({ rekor })
        spoil(bundle['verificationMaterial'].tlogEntries[0].inclusionProof)
        refused(check(bundle), says)
      })
    test(`Rekor v${rekor}: entry of another bundle`, async () => {
      const [bundle, foreign] = [await made({ rekor, tsa: true }), await made({ rekor })]
      bundle['verificationMaterial'].tlogEntries = foreign['verificationMaterial'].tlogEntries
      refused(check(bundle), /log entry/)
    })
    test(`Rekor v${rekor}: entry of a log that nobody trusts`, async () => {
      const bundle = await made({ rekor })
      const [entry] = bundle['verificationMaterial'].tlogEntries
      const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString())
      bundle['verificationMaterial'].tlogEntries = [rekor === 1 ? evil.entry1(body) : evil.entry2(body)]
      refused(check(bundle), /signed entry timestamp|inclusion proof/)
    })
    test(`Rekor v${rekor}: entry names another certificate`, async () => {
      const [bundle, foreign] = [await made({ rekor }), await made({ rekor })]
      const [entry] = bundle['verificationMaterial'].tlogEntries
      const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString())
      const raw = foreign['verificationMaterial'].certificate.rawBytes
      if (rekor === 1) body.spec.signatures[0].verifier = Buffer.from(pemOf(Buffer.from(raw, 'base64'))).toString('base64')
      else body.spec.dsseV002.signatures[0].verifier.x509Certificate.rawBytes = raw
      bundle['verificationMaterial'].tlogEntries = [rekor === 1 ? stack.entry1(body) : stack.entry2(body)]
      refused(check(bundle), /log entry/)
    })
    test(`Rekor v${rekor}: entry names nobody`, async () => {
      const bundle = await made({ rekor })
      const body = JSON.parse(Buffer.from(bundle['verificationMaterial'].tlogEntries[0].canonicalizedBody, 'base64').toString())
      if (rekor === 1) delete body.spec.signatures[0].verifier
      else delete body.spec.dsseV002.signatures[0].verifier
      bundle['verificationMaterial'].tlogEntries = [rekor === 1 ? stack.entry1(body) : stack.entry2(body)]
      refused(check(bundle), /log entry/)
    })
  }

  const stamps: [name: string, spoil: (stamps: Json[]) => unknown | Promise<unknown>][] = [
    ['Rekor v2 without time stamp', (s) => s.splice(0)],
    ['time stamp of another signature', async (s) => (s[0] = { signedTimestamp: await stack.stamp(Buffer.from('other')) })],
    ['time stamp of another authority', async (s) => (s[0] = { signedTimestamp: await evil.stamp(Buffer.from('other')) })],
    ['time stamp flipped', (s) => (s[0] = { signedTimestamp: flip(s[0]?.['signedTimestamp'], -3) })],
    [
      'time stamp cut short',
      (s) => (s[0] = { signedTimestamp: Buffer.from(s[0]?.['signedTimestamp'], 'base64').subarray(0, 60).toString('base64') }),
    ],
    ['time stamp of other bytes', (s) => (s[0] = { signedTimestamp: 'AAAA' })],
    ['time stamp twice', (s) => s.push(s[0] ?? {})],
    ['good and foreign time stamp', async (s) => s.push({ signedTimestamp: await evil.stamp(Buffer.from('other')) })],
  ]
  for (const [name, spoil] of stamps)
    test(name, async () => {
      const bundle = await made({ rekor: 2 })
      await spoil(bundle['verificationMaterial'].timestampVerificationData.rfc3161Timestamps)
      refused(check(bundle), /time stamp|bundle material/)
    })

  const messages: [name: string, spoil: (message: Json) => unknown, says: RegExp][] = [
    ['digest of another file', (m) => (m['messageDigest'].digest = Buffer.from(other, 'hex').toString('base64')), /artifact digest/],
    ['digest cut short', (m) => (m['messageDigest'].digest = Buffer.from(digest, 'hex').subarray(0, 16).toString('base64')), /message digest/],
    ['digest of a weak algorithm', (m) => (m['messageDigest'].algorithm = 'SHA1'), /bundle|message digest/],
    ['no algorithm', (m) => delete m['messageDigest'].algorithm, /message digest/],
    ['no digest', (m) => delete m['messageDigest'], /base64|bundle/],
    ['empty signature', (m) => (m['signature'] = ''), /bundle|base64/],
  ]
  for (const [name, spoil, says] of messages)
    test(`message: ${name}`, async () => {
      const bundle = await stack.bundle({ message: bytes(content) })
      spoil(bundle['messageSignature'])
      refused(check(bundle), says)
    })
})

describe('C identity', () => {
  const right = job['sub'] ?? ''
  const names: [name: string, san: string][] = [
    ['branch suffix', `${right}-evil`],
    ['contained in another', `https://evil.example/?${right}`],
    ['dot look-alike', right.replace('github.com', 'github-com')],
    ['other case', right.replace('acme', 'Acme')],
    ['tag of the same name', right.replace('heads', 'tags')],
    ['other workflow', right.replace('release.yml', 'releaseXyml')],
    ['repository with a longer name', right.replace('acme/app', 'acme/app-fork')],
    ['owner with a longer name', right.replace('acme/', 'acme-x/')],
    ['ref of a pull request', right.replace('heads/main', 'pull/1/merge')],
    ['double slash', right.replace('acme/', 'acme//')],
    ['user part', right.replace('https://', 'https://github.com@evil.example/')],
    ['percent-encoded', right.replace('acme', '%61cme')],
    ['path up', right.replace('acme/app', 'acme/app/../app')],
    ['trailing slash', `${right}/`],
    ['trailing space', `${right} `],
    ['plain http', right.replace('https', 'http')],
    ['another repository', right.replace('acme/app', 'other/app')],
  ]
  for (const [name, san] of names) test(name, async () => refused(check(await made({ san })), /certificate identity/))

  const issuers: [name: string, change: (url: string) => string][] = [
    ['with slash', (url) => `${url}/`],
    ['with a path', (url) => `${url}/acme`],
    ['with a suffix', (url) => `${url}.evil.example`],
    ['another', () => 'https://token.actions.githubusercontent.com'],
    ['in other case', (url) => url.replace('http', 'HTTP')],
  ]
  for (const [name, change] of issuers)
    test(`issuer ${name}`, async () => refused(check(await made({ claims: { iss: change(stack.url) } })), /certificate issuer/))

  const oid = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`
  const extensions: [name: string, extensions: (url: string) => NonNullable<BundleOptions['extensions']>, claims: Json, says: RegExp][] = [
    [
      'old issuer good, new one evil',
      (url) => [
        { oid: oid(1), value: url, legacy: true },
        { oid: oid(8), value: 'https://evil.example' },
      ],
      { iss: undefined },
      /certificate issuer/,
    ],
    [
      'old issuer evil, new one good',
      (url) => [
        { oid: oid(1), value: 'https://evil.example', legacy: true },
        { oid: oid(8), value: url },
      ],
      { iss: undefined },
      /certificate issuer/,
    ],
    [
      'new issuer twice, good first',
      (url) => [
        { oid: oid(8), value: url },
        { oid: oid(8), value: 'https://evil.example' },
      ],
      { iss: undefined },
      /certificate extensions/,
    ],
    [
      'new issuer twice, good last',
      (url) => [
        { oid: oid(8), value: 'https://evil.example' },
        { oid: oid(8), value: url },
      ],
      { iss: undefined },
      /certificate extensions/,
    ],
    ['a claim twice', () => [{ oid: oid(15), value: '1' }], {}, /certificate extensions/],
    ['no issuer', () => [], { iss: undefined }, /certificate issuer/],
    ['issuer that is no text in DER', (url) => [{ oid: oid(8), value: url, legacy: true }], { iss: undefined }, /certificate/],
    ['NUL in the issuer', (url) => [{ oid: oid(8), value: `${url}\0.evil` }], { iss: undefined }, /certificate/],
  ]
  for (const [name, more, claims, says] of extensions)
    test(name, async () => refused(check(await made({ extensions: more(stack.url), claims })), says))

  test('the same name by another authority', async () =>
    refused(check(await evil.bundle({ payload: bytes(statementOf()), claims: { iss: stack.url } })), /certificate|log|time|signed|inclusion/))
  test('no proof of the certificate log', async () => {
    const unlogged = await startStack({ ctlog: false })
    try {
      const root = { ...unlogged.root, ctlogs: stack.root['ctlogs'] }
      refused(
        attempt(await unlogged.bundle({ payload: bytes(statementOf()) }), { target, root, asked: { ...who(), certificateOidcIssuer: unlogged.url } }),
        /certificate/,
      )
    } finally {
      unlogged.close()
    }
  })
  test('proof of an unknown certificate log', async () =>
    refused(check(await made(), {}, { ...stack.root, ctlogs: evil.root['ctlogs'] }), /certificate/))
  for (const [name, minutes] of [
    ['expired', 20],
    ['not yet valid', -20],
  ] as const)
    test(`certificate ${name} when it signed`, async () => {
      const late = await startStack({ clock: new Date(stack.clock.getTime() + minutes * 60_000) })
      try {
        // The certificate of one time with the log entry and time stamp of another.
        const bundle = await made({ rekor: 2 })
        const signature = Buffer.from(bundle['dsseEnvelope'].signatures[0].sig, 'base64')
        bundle['verificationMaterial'].timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp: await late.stamp(signature) }]
        const authorities = late.root['timestampAuthorities'].map((one: Json) => ({ ...one, validFor: { start: '2020-01-01T00:00:00Z' } }))
        refused(check(bundle, {}, { ...stack.root, timestampAuthorities: authorities }), /certificate|time stamp/)
      } finally {
        late.close()
      }
    })

  const claims: [name: string, claims: Json, asked: [string, string]][] = [
    ['self-hosted runner', { runner_environment: 'self-hosted' }, ['runner-environment', 'github-hosted']],
    ['trigger of pull requests', { event_name: 'pull_request_target' }, ['build-trigger', 'push']],
    ['owner renamed: another id', { repository_owner_id: '666' }, ['source-repository-owner-id', '7890']],
    ['repository made anew: another id', { repository_id: '666' }, ['source-repository-id', '123456']],
    ['another commit', { sha: '2'.repeat(40) }, ['source-repository-digest', '1'.repeat(40)]],
    ['another ref', { ref: 'refs/heads/other' }, ['source-repository-ref', 'refs/heads/main']],
    ['a claim that is not there', { runner_environment: undefined }, ['runner-environment', 'github-hosted']],
    [
      'reusable workflow by tag where a commit is asked for',
      { job_workflow_ref: 'acme/build/.github/workflows/b.yml@refs/tags/v1' },
      ['build-signer-uri', `https://github.com/acme/build/.github/workflows/b.yml@${'1'.repeat(40)}`],
    ],
  ]
  for (const [name, changed, [claim, value]] of claims)
    test(name, async () => {
      const asked = { claims: new Map([[claim, value]]) }
      if (!name.startsWith('reusable')) assert.equal(check(await made(), asked), 'pass')
      refused(check(await made({ claims: changed }), asked), /certificate [a-z-]+/)
    })

  test('signed before the oldest time that counts', async () =>
    refused(check(await made(), { notBefore: new Date(stack.clock.getTime() + 1000) }), /time of signing/))
  test('nobody is asked for', async () => assert.equal(attempt(await made(), { target, root: stack.root }), 'fault usage'))
})

describe('D keys', () => {
  const pairs = {
    mine: generateKeyPairSync('ed25519'),
    other: generateKeyPairSync('ed25519'),
    p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    pss: generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256' }),
  }
  const payload = bytes(statementOf())
  const encoded = preAuthEncoding('application/vnd.in-toto+json', payload)
  const bundleOf = (signature: Buffer, hint = 'k'): Json => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint } },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: signature.toString('base64') }],
    },
  })
  const signed = (key: KeyObject, digestName: string | null = null, data = encoded): Json => bundleOf(sign(digestName, data, key))
  const keyed = (bundle: unknown, key: KeyObject, more: Json = {}): string => attempt(bundle, { target, root: stack.root, keys: [key], ...more })
  /** Order of the group of Ed25519. Source: RFC 8032 */
  const order = 2n ** 252n + 27742317777372353535851937790883648493n

  test('control: each key passes', () => {
    assert.equal(keyed(signed(pairs.mine.privateKey), pairs.mine.publicKey), 'pass')
    assert.equal(keyed(signed(pairs.p256.privateKey, 'sha256'), pairs.p256.publicKey), 'pass')
    assert.equal(keyed(signed(pairs.rsa.privateKey, 'sha256'), pairs.rsa.publicKey), 'pass')
    assert.equal(keyed(signed(pairs.pss.privateKey, 'sha256'), pairs.pss.publicKey), 'pass')
  })
  const cases: [name: string, bundle: () => unknown | Promise<unknown>, key: KeyObject, says: RegExp][] = [
    ['wrong key', () => signed(pairs.other.privateKey), pairs.mine.publicKey, /signature/],
    ['other algorithm', () => signed(pairs.p256.privateKey, 'sha256'), pairs.mine.publicKey, /signature/],
    ['keyless bundle in key mode', () => made(), pairs.mine.publicKey, /key/],
    [
      'raw r and s',
      () => bundleOf(sign('sha256', encoded, { key: pairs.p256.privateKey, dsaEncoding: 'ieee-p1363' })),
      pairs.p256.publicKey,
      /signature/,
    ],
    ['payload signed without its type', () => signed(pairs.mine.privateKey, null, payload), pairs.mine.publicKey, /signature/],
    ['SHA-1', () => signed(pairs.p256.privateKey, 'sha1'), pairs.p256.publicKey, /signature/],
    ['SHA-1 with RSA', () => signed(pairs.rsa.privateKey, 'sha1'), pairs.rsa.publicKey, /signature/],
    ['PKCS#1 on a PSS key', () => signed(pairs.rsa.privateKey, 'sha256'), pairs.pss.publicKey, /signature/],
    [
      'Ed25519 with S beyond the order',
      () => {
        const signature = sign(null, encoded, pairs.mine.privateKey)
        let s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order
        for (let index = 32; index < 64; index++) {
          signature[index] = Number(s & 0xffn)
          s >>= 8n
        }
        return bundleOf(signature)
      },
      pairs.mine.publicKey,
      /signature/,
    ],
    ['Ed25519 of noughts', () => bundleOf(Buffer.alloc(64)), pairs.mine.publicKey, /signature/],
    ['ECDSA of noughts', () => bundleOf(Buffer.from('3006020100020100', 'hex')), pairs.p256.publicKey, /signature/],
    [
      'signature with a tail',
      () => bundleOf(Buffer.concat([sign('sha256', encoded, pairs.p256.privateKey), Buffer.from([0])])),
      pairs.p256.publicKey,
      /signature/,
    ],
    ['empty signature', () => bundleOf(Buffer.alloc(0)), pairs.mine.publicKey, /envelope signatures/],
  ]
  for (const [name, bundle, key, says] of cases) test(name, async () => refused(keyed(await bundle(), key), says))
  test('key bundle in identity mode', () => refused(check(signed(pairs.mine.privateKey)), /key/))
  test('another name of the key than was asked for', () =>
    refused(keyed(signed(pairs.mine.privateKey), pairs.mine.publicKey, { asked: { publicKeyId: 'other' } }), /key id/))
  test('an identity is asked for, and a key names nobody', () =>
    refused(keyed(signed(pairs.mine.privateKey), pairs.mine.publicKey, { asked: { certificateIdentity: job['sub'] } }), /certificate identity/))
  test('a repository is asked for, and a key names none', () =>
    refused(keyed(signed(pairs.mine.privateKey), pairs.mine.publicKey, { asked: { repo: 'acme/app' } }), /certificate identity/))
  test('a log entry in a key bundle that does not hold', async () => {
    const bundle = signed(pairs.mine.privateKey)
    bundle['verificationMaterial'].tlogEntries = (await made())['verificationMaterial'].tlogEntries
    refused(keyed(bundle, pairs.mine.publicKey), /log entry/)
  })
  test('key past its time', async () => {
    const bundle = signed(pairs.p256.privateKey, 'sha256')
    const signature = Buffer.from(bundle['dsseEnvelope'].signatures[0].sig, 'base64')
    bundle['verificationMaterial'].timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: await stack.stamp(signature) }] }
    assert.equal(keyed(bundle, pairs.p256.publicKey), 'pass')
    refused(attempt(bundle, { target, root: stack.root, keys: [{ key: pairs.p256.publicKey, until: new Date('2020-01-01') }] }), /key/)
  })
  test('a key that is revoked, alone and among several', () => {
    const id = createHash('sha256').update(der(pairs.mine.publicKey)).digest('hex')
    const bundle = signed(pairs.mine.privateKey)
    for (const text of [`key:${id}`, `key:sha256:${id.toUpperCase()}`]) {
      const revoked = [revokedMark(text) ?? '']
      assert.equal(keyed(bundle, pairs.mine.publicKey, { asked: { revoked } }), 'revocation')
      assert.equal(keyed(signed(pairs.other.privateKey), pairs.other.publicKey, { asked: { revoked } }), 'pass')
    }
    const lines = [bundle, signed(pairs.other.privateKey)].map((one) => JSON.stringify(one)).join('\n')
    const keys = [pairs.mine.publicKey, pairs.other.publicKey]
    assert.equal(attempt(lines, { target, root: stack.root, keys, threshold: 2 }), 'pass')
    refused(attempt(lines, { target, root: stack.root, keys, threshold: 2, asked: { revoked: [`key:${id}`] } }), /threshold/)
    // The line of the other key still stands by itself.
    assert.equal(attempt(lines, { target, root: stack.root, keys, asked: { revoked: [`key:${id}`] } }), 'pass')
  })
  test('a certificate, its key, an entry of a log and a payload that are revoked', async () => {
    const bundle = await made()
    const { certificate, tlogEntries } = bundle['verificationMaterial']
    const { serialNumber, publicKey } = new X509Certificate(Buffer.from(certificate.rawBytes, 'base64'))
    const payload = createHash('sha256').update(Buffer.from(bundle['dsseEnvelope'].payload, 'base64')).digest('hex')
    for (const text of [
      `serial:${serialNumber}`,
      `serial:00${serialNumber}`,
      `serial:${serialNumber.replace(/(..)(?=.)/g, '$1:')}`,
      `key:${createHash('sha256').update(der(publicKey)).digest('hex')}`,
      `log:${tlogEntries[0].logIndex}`,
      `payload:sha256:${payload}`,
    ]) {
      const mark = revokedMark(text)
      assert.ok(mark, text)
      assert.equal(check(bundle, { revoked: [mark] }), 'revocation', text)
    }
    assert.equal(check(bundle, { revoked: ['serial:1234', `log:${Number(tlogEntries[0].logIndex) + 1}`, `payload:${'0'.repeat(64)}`] }), 'pass')
    for (const text of ['', 'key:', 'key:abc', 'serial:xyz', 'log:-1', 'log:1e3', 'payload:00', 'name:me', `sha256:${payload}`])
      assert.equal(revokedMark(text), undefined, text)
  })
  test('two of three by one key twice', () => {
    const keys = [pairs.mine.publicKey, pairs.other.publicKey, pairs.p256.publicKey]
    const lines = (...bundles: Json[]): string => bundles.map((bundle) => JSON.stringify(bundle)).join('\n')
    const [a, b] = [signed(pairs.mine.privateKey), signed(pairs.other.privateKey)]
    assert.equal(attempt(lines(a, b), { target, root: stack.root, keys, threshold: 2 }), 'pass')
    refused(attempt(lines(a, a), { target, root: stack.root, keys, threshold: 2 }), /threshold/)
    refused(
      attempt(lines(a, bundleOf(sign(null, encoded, pairs.mine.privateKey), 'another name')), { target, root: stack.root, keys, threshold: 2 }),
      /threshold/,
    )
    refused(attempt(a, { target, root: stack.root, keys: [pairs.mine.publicKey, pairs.mine.publicKey], threshold: 2 }), /threshold/)
    const foreign = bytes(statementOf({ predicate: { other: true } }))
    const c = bundleOf(sign(null, preAuthEncoding('application/vnd.in-toto+json', foreign), pairs.other.privateKey))
    c['dsseEnvelope'].payload = foreign.toString('base64')
    refused(attempt(lines(a, c), { target, root: stack.root, keys, threshold: 2 }), /threshold/)
  })
  const files: [name: string, text: string][] = [
    ['a private key', String(pairs.mine.privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['two keys', pemOf(der(pairs.mine.publicKey), 'PUBLIC KEY') + pemOf(der(pairs.other.publicKey), 'PUBLIC KEY')],
    ['a key cut short', pemOf(der(pairs.p256.publicKey).subarray(0, 40), 'PUBLIC KEY')],
    ['a short RSA key', pemOf(der(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), 'PUBLIC KEY')],
    ['a key of another kind', pemOf(der(generateKeyPairSync('x25519').publicKey), 'PUBLIC KEY')],
    ['a key on another curve', pemOf(der(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey), 'PUBLIC KEY')],
    ['nothing', ''],
  ]
  for (const [name, text] of files) test(`no public key: ${name}`, () => assert.throws(() => readPublicKey(text, 'key.pub'), { name: 'Fault' }))
})

describe('E trust root', () => {
  const over = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' }
  const all =
    (list: string, change: (one: Json) => unknown): ((root: Json) => unknown) =>
    (root) => {
      for (const one of root[list]) change(one)
    }
  const cases: [name: string, spoil: (root: Json) => unknown, says: RegExp][] = [
    ['expired authority', all('certificateAuthorities', (one) => (one['validFor'] = over)), /certificate/],
    ['expired log', all('tlogs', (one) => (one['publicKey'].validFor = over)), /signed entry timestamp|inclusion proof/],
    ['expired certificate log', all('ctlogs', (one) => (one['publicKey'].validFor = over)), /certificate/],
    ['no certificate logs', (root) => (root['ctlogs'] = []), /certificate/],
    ['log without start', all('tlogs', (one) => delete one['publicKey'].validFor.start), /trusted root/],
    ['log without period', all('tlogs', (one) => delete one['publicKey'].validFor), /trusted root/],
    ['certificate log without start', all('ctlogs', (one) => delete one['publicKey'].validFor.start), /trusted root/],
    ['authority without start', all('certificateAuthorities', (one) => delete one['validFor'].start), /trusted root/],
    ['time stamp authority without start', all('timestampAuthorities', (one) => delete one['validFor']), /trusted root/],
    ['period that ends before it starts', all('tlogs', (one) => (one['publicKey'].validFor = { start: over.end, end: over.start })), /trusted root/],
    ['period of no dates', all('tlogs', (one) => (one['publicKey'].validFor = { start: 'yesterday' })), /trusted root/],
    ['unknown mediaType', (root) => (root['mediaType'] = 'application/vnd.dev.sigstore.trustedroot+json;version=9.9'), /trusted root version/],
    ['no mediaType', (root) => delete root['mediaType'], /trusted root version/],
    ['no authorities', (root) => (root['certificateAuthorities'] = []), /trusted root/],
    ['authority with an empty chain', all('certificateAuthorities', (one) => (one['certChain'].certificates = [])), /trusted root/],
    ['authority of other bytes', all('certificateAuthorities', (one) => (one['certChain'].certificates[0].rawBytes = 'AAAA')), /trusted root/],
    ['log key of other bytes', all('tlogs', (one) => (one['publicKey'].rawBytes = 'AAAA')), /trusted root/],
    ['log without key', all('tlogs', (one) => delete one['publicKey']), /trusted root/],
    ['the authorities of somebody else', (root) => (root['certificateAuthorities'] = evil.root['certificateAuthorities']), /certificate/],
    ['the logs of somebody else', (root) => (root['tlogs'] = evil.root['tlogs']), /signed entry timestamp|inclusion proof/],
  ]
  for (const [name, spoil, says] of cases)
    test(name, async () => {
      const root = copy(stack.root)
      spoil(root)
      refused(check(await made(), {}, root), says)
    })
  test('expired time stamp authority', async () => {
    const root = copy(stack.root)
    for (const one of root['timestampAuthorities']) one.validFor = over
    refused(check(await made({ rekor: 2 }), {}, root), /time stamp/)
  })
  test('empty root', async () => refused(check(await made(), {}, '{}'), /trusted root/))
  test('root of doubled keys', async () =>
    refused(check(await made(), {}, JSON.stringify(stack.root).replace('"tlogs":', '"tlogs":[],"tlogs":')), /json/))
  test('no root at all', async () => refused(check(await made(), {}, 'nothing'), /fault malformed-seal/))
  test('an instance without logs passes with a time stamp, and only with one', async () => {
    const asked = { certificateIdentity: job['sub'], certificateOidcIssuer: bare.url }
    const payload = bytes(statementOf())
    assert.equal(attempt(await bare.bundle({ payload, rekor: 0, tsa: true }), { target, root: bare.root, asked }), 'pass')
    refused(attempt(await bare.bundle({ payload, rekor: 0 }), { target, root: bare.root, asked }), /time stamp/)
    refused(check(await stack.bundle({ payload, rekor: 0, tsa: true })), /log entry/)
  })
})

describe('G our own manifests', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const predicateOf = (change: Json = {}): Json => ({
    sizes: [content.length],
    modes: [],
    folders: [],
    links: [],
    include: [],
    exclude: [],
    ...change,
  })
  const manifestOf = (change: Json = {}, subject: unknown = [{ name: 'app.bin', digest: { sha256: digest } }]): Json => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: manifestType,
    predicate: predicateOf(change),
  })
  const keyed = (statement: unknown, asked: Json = {}): string => {
    const payload = bytes(statement)
    const signature = sign(null, preAuthEncoding('application/vnd.in-toto+json', payload), privateKey)
    return attempt(
      {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint: 'k' } },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: 'application/vnd.in-toto+json',
          signatures: [{ sig: signature.toString('base64') }],
        },
      },
      { target, keys: [publicKey], asked },
    )
  }
  const file = (name: string, value = digest): Json => ({ name, digest: { sha256: value } })
  const app = file('app.bin')
  const two = (name: string): Json => manifestOf({ sizes: [content.length, 1] }, [app, file(name, other)])
  test('control passes', () => assert.equal(keyed(manifestOf()), 'pass'))
  const names = [
    '../x',
    '..',
    '/x',
    '//x',
    'a//b',
    './a',
    'a/./b',
    'a/../b',
    'a/',
    '',
    'a\0b',
    'C:x',
    'c:/x',
    'con',
    'aux.txt',
    'a/NUL',
    'com1.log',
    'a\\b',
    '..\\x',
    'a\nb',
    'a\u001b[2J',
    'a\u202eb',
    'a\u200bb',
    '\ud800',
    'x'.repeat(5000),
  ]
  for (const name of names) test(`name ${JSON.stringify(name).slice(0, 30)}`, () => refused(keyed(two(name)), /manifest name|json|statement/))
  const cases: [name: string, statement: unknown, says: RegExp][] = [
    ['names that differ in case', two('APP.bin'), /manifest name/],
    ['names that differ in normalisation', manifestOf({ sizes: [content.length, 1, 1] }, [app, file('\u00fc'), file('u\u0308')]), /manifest name/],
    ['entry twice with another digest', two('app.bin'), /manifest name/],
    ['file and folder of one name', manifestOf({ folders: ['app.bin'] }), /manifest name/],
    ['file and link of one name', manifestOf({ links: [{ name: 'app.bin', target: 'x' }] }), /manifest name/],
    ['entry inside of a file', two('app.bin/x'), /manifest name/],
    [
      'entry inside of a link',
      manifestOf({ sizes: [content.length, 1], links: [{ name: 'l', target: '/etc' }] }, [app, file('l/passwd', other)]),
      /manifest name/,
    ],
    ['entry without its folder', two('a/b'), /manifest name/],
    ['negative size', manifestOf({ sizes: [-1] }), /manifest/],
    ['size beyond all numbers', manifestOf({ sizes: [2 ** 53] }), /manifest/],
    ['size with a fraction', manifestOf({ sizes: [0.5] }), /manifest/],
    ['size as text', manifestOf({ sizes: ['12'] }), /manifest/],
    ['sizes missing', manifestOf({ sizes: [] }), /manifest/],
    ['more sizes than files', manifestOf({ sizes: [content.length, 1] }), /manifest/],
    ['mode of a file that is not there', manifestOf({ modes: [{ name: 'x', mode: '111' }] }), /manifest/],
    [
      'mode twice',
      manifestOf({
        modes: [
          { name: 'app.bin', mode: '111' },
          { name: 'app.bin', mode: '4111' },
        ],
      }),
      /manifest/,
    ],
    ['mode that is none', manifestOf({ modes: [{ name: 'app.bin', mode: '999' }] }), /manifest/],
    ['mode bits that we do not record', manifestOf({ modes: [{ name: 'app.bin', mode: '644' }] }), /manifest/],
    ['link without target', manifestOf({ links: [{ name: 'l' }] }), /manifest/],
    ['link with an empty target', manifestOf({ links: [{ name: 'l', target: '' }] }), /manifest/],
    ['folder that is no text', manifestOf({ folders: [1] }), /manifest/],
    ['weak digest of a file', manifestOf({}, [{ name: 'app.bin', digest: { sha256: digest, md5: 'd'.repeat(32) } }]), /subject digest|manifest/],
    ['member that nobody knows', manifestOf({ trusted: true }), /manifest/],
    ['sequence that is no number', manifestOf({ sequence: '9' }), /manifest/],
    ['negative sequence', manifestOf({ sequence: -1 }), /manifest/],
    ['excluded is no list', manifestOf({ exclude: '**' }), /manifest/],
    ['predicate missing', { ...manifestOf(), predicate: undefined }, /manifest/],
    ['doubled sizes', JSON.stringify(manifestOf()).replace('"sizes":', '"sizes":[],"sizes":'), /json/],
  ]
  for (const [name, statement, says] of cases) test(name, () => refused(keyed(statement), says))

  const scope = { repository: 'https://github.com/acme/app', ref: 'refs/heads/main' }
  const scoped: [name: string, asked: Json, says: RegExp][] = [
    ['manifest of another repository', { sourceUri: 'github.com/acme/other' }, /scope/],
    ['manifest of another branch', { sourceUri: 'github.com/acme/app', sourceBranch: 'release' }, /source branch/],
    ['manifest of a branch where a tag is asked for', { sourceTag: 'main' }, /source tag/],
    ['older manifest replayed', { minSequence: 8 }, /sequence/],
  ]
  for (const [name, asked, says] of scoped)
    test(name, () => {
      const statement = manifestOf({ scope, sequence: 7 })
      assert.equal(keyed(statement, { sourceUri: 'github.com/acme/app', sourceBranch: 'main', minSequence: 7 }), 'pass')
      refused(keyed(statement, asked), says)
    })
  test('manifest without scope or sequence where they are asked for', () => {
    refused(keyed(manifestOf(), { sourceUri: 'github.com/acme/app' }), /scope/)
    refused(keyed(manifestOf(), { minSequence: 0 }), /sequence/)
  })
  test('any flipped bit of a bundle is refused', async () => {
    const bundle = bytes(await made())
    // Every 97th bit, so that each part is hit; one in the white or in the spelling of a key may still be JSON.
    const passes: string[] = []
    for (let bit = 3; bit < bundle.length * 8; bit += 97) {
      const spoilt = Buffer.from(bundle)
      spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      if (check(spoilt) === 'pass') passes.push(spoilt.subarray((bit >> 3) - 20, (bit >> 3) + 5).toString())
    }
    assert.deepEqual(passes, [])
  })
})
