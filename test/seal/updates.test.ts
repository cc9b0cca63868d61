import assert from 'node:assert/strict'
import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { builtInRoots } from '../../src/seal/roots.ts'
import { folder, type Ran, run } from './run.ts'
import type { Json } from './stack.ts'

// An update repository as the specification has it, on loopback: what the tests change is said at each of them.

interface Key {
  readonly id: string
  readonly json: Json
  readonly privateKey: KeyObject
}

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${canonical(key)}:${canonical(one)}`)
      .join(',')}}`
  return typeof value === 'string' ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : String(value)
}
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

function key(kind: 'ed25519' | 'ec' | 'rsa' = 'ed25519'): Key {
  const { privateKey, publicKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = String(publicKey.export({ type: 'spki', format: 'pem' }))
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex')
  const json = {
    ed25519: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } },
    ec: { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } },
    rsa: { keytype: 'rsa', scheme: 'rsassa-pss-sha256', keyval: { public: pem } },
  }[kind]
  return { id: sha256(canonical(json)), json, privateKey }
}

function signature({ id, json, privateKey }: Key, signed: Json): Json {
  const bytes = Buffer.from(canonical(signed))
  const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  const made = json['keytype'] === 'ed25519' ? sign(null, bytes, privateKey) : sign('sha256', bytes, json['keytype'] === 'rsa' ? pss : privateKey)
  return { keyid: id, sig: made.toString('hex') }
}

const later = '2099-01-01T00:00:00Z'
const over = '2020-01-01T00:00:00Z'
const [a, b, c, d, online] = [key(), key('ec'), key('rsa'), key(), key('ec')]
const content = builtInRoots()[0] ?? ''

/** Everything of a repository before it is signed, for a case to change. */
class Repository {
  readonly roots: { signed: Json; keys: Key[] }[] = []
  target = { name: 'trusted_root.json', bytes: Buffer.from(content) }
  targets: Json = { _type: 'targets', version: 4, expires: later, targets: {} }
  snapshot: Json = { _type: 'snapshot', version: 5, expires: later, meta: {} }
  timestamp: Json = { _type: 'timestamp', version: 6, expires: later, meta: {} }
  targetKeys = [a, b]
  onlineKeys = [online]
  /** Changes that happen after signing, to the bytes of a file. */
  readonly spoil = new Map<string, (bytes: Buffer) => Buffer>()

  constructor() {
    this.root([a, b, c])
  }

  root(keys: Key[], signers: Key[] = keys, change: Json = {}): Json {
    const signed = {
      _type: 'root',
      spec_version: '1.0.31',
      consistent_snapshot: true,
      version: this.roots.length + 1,
      expires: later,
      keys: Object.fromEntries([...keys, a, b, online].map(({ id, json }) => [id, json])),
      roles: {
        root: { keyids: keys.map(({ id }) => id), threshold: 2 },
        targets: { keyids: [a, b].map(({ id }) => id), threshold: 2 },
        snapshot: { keyids: [online.id], threshold: 1 },
        timestamp: { keyids: [online.id], threshold: 1 },
      },
      ...change,
    }
    this.roots.push({ signed, keys: signers })
    return signed
  }

  /** The files by their names. */
  files(): Map<string, Buffer> {
    const files = new Map<string, Buffer>()
    const put = (name: string, signed: Json, keys: Key[]): Buffer => {
      const bytes = Buffer.from(JSON.stringify({ signed, signatures: keys.map((one) => signature(one, signed)) }))
      const spoilt = this.spoil.get(name)?.(bytes) ?? bytes
      files.set(name, spoilt)
      return bytes
    }
    const { name, bytes } = this.target
    this.targets['targets'][name] ??= { length: bytes.length, hashes: { sha256: sha256(bytes) } }
    const targets = put(`${this.targets['version']}.targets.json`, this.targets, this.targetKeys)
    this.snapshot['meta']['targets.json'] ??= { version: this.targets['version'], length: targets.length, hashes: { sha256: sha256(targets) } }
    const snapshot = put(`${this.snapshot['version']}.snapshot.json`, this.snapshot, this.onlineKeys)
    this.timestamp['meta']['snapshot.json'] ??= { version: this.snapshot['version'], hashes: { sha256: sha256(snapshot) } }
    put('timestamp.json', this.timestamp, this.onlineKeys)
    for (const [index, { signed, keys }] of this.roots.entries()) put(`${index + 1}.root.json`, signed, keys)
    files.set(`targets/${sha256(bytes)}.${name}`, this.spoil.get(name)?.(bytes) ?? bytes)
    return files
  }
}

let files = new Map<string, Buffer>()
let status = 404
const server = createServer((request, response) => {
  const bytes = files.get((request.url ?? '').slice(1))
  response.writeHead(bytes ? 200 : status, status === 302 ? { location: 'http://127.0.0.1:9/' } : {})
  response.end(bytes)
})
let url = ''
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

async function refresh(repository: Repository, root: string, more: readonly string[] = []): Promise<Ran> {
  files = repository.files()
  const first = repository.roots[0]
  writeFileSync(join(root, 'root.json'), files.get('1.root.json') ?? JSON.stringify(first?.signed))
  return run(root, ['trusted-root', '--refresh', '--mirror', url, '--mirror-root', 'root.json', '--output', 'out.jsonl', ...more])
}

describe('newer trusted roots', () => {
  test('without a connection: the ones that are built in, as verify reads them', async () => {
    using root = folder()
    const { code, out } = await run(root.path, ['trusted-root'])
    assert.equal(code, 0)
    assert.deepEqual(out.trimEnd().split('\n'), [...builtInRoots()])
  })

  const passes: [name: string, change: (repository: Repository) => unknown][] = [
    ['as it is', () => {}],
    ['the root was renewed twice, by other keys each time', (r) => [r.root([b, c, d], [a, b, c, d]), r.root([a, d], [c, d, a])]],
    ['a root in between is past its date', (r) => [r.root([a, b], [a, b], { expires: over }), r.root([a, b])]],
    ['more signatures than are needed, one of them nobody’s', (r) => r.root([a, b, c], [a, b, c, d])],
    ['metadata without lengths and digests', (r) => (r.snapshot['meta']['targets.json'] = { version: 4 })],
    ['metadata that nobody knows', (r) => (r.targets['delegations'] = { keys: {}, roles: [] })],
  ]
  for (const [name, change] of passes)
    test(`taken: ${name}`, async () => {
      using root = folder()
      const repository = new Repository()
      change(repository)
      const { code, err } = await refresh(repository, root.path)
      assert.equal(code, 0, err)
      assert.equal(readFileSync(join(root.path, 'out.jsonl'), 'utf8'), `${JSON.stringify(JSON.parse(content))}\n`)
    })

  const flip = (bytes: Buffer): Buffer => {
    const spoilt = Buffer.from(bytes)
    spoilt[40] = (spoilt[40] ?? 0) ^ 1
    return spoilt
  }
  const refusals: [name: string, change: (repository: Repository) => unknown, says: RegExp][] = [
    ['a root that the one before has not signed', (r) => r.root([d, online], [d, online]), /update signature/],
    ['a root that only one key of the one before has signed', (r) => r.root([a, b, d], [a, d]), /update signature/],
    ['a root that its own keys have not signed', (r) => r.root([d, online], [a, b]), /update signature/],
    ['a root signed by one key under two names', (r) => r.root([a, b, c], [a, { ...a, id: b.id }]), /update signature/],
    [
      'one key listed under two names',
      (r) => {
        const twin = { ...a, id: 'f'.repeat(64) }
        r.root([a, twin], [a, b, twin], { keys: { [a.id]: a.json, [twin.id]: a.json, [b.id]: b.json, [online.id]: online.json } })
      },
      /update signature/,
    ],
    ['a root with another version in it', (r) => r.root([a, b, c], [a, b, c], { version: 7 }), /update version/],
    ['a root with the version of the one before', (r) => r.root([a, b, c], [a, b, c], { version: 1 }), /update version/],
    ['a root of another type', (r) => r.root([a, b, c], [a, b, c], { _type: 'targets' }), /update metadata/],
    ['a root without a threshold', (r) => r.root([a, b, c], [a, b, c], { roles: { root: { keyids: [a.id, b.id] } } }), /update threshold/],
    [
      'a threshold of nought',
      (r) => {
        const signed = r.root([a, b, c])
        signed['roles'].timestamp.threshold = 0
      },
      /update threshold/,
    ],
    ['the newest root is past its date', (r) => r.root([a, b, c], [a, b, c], { expires: over }), /update expiry/],
    ['a time stamp past its date', (r) => (r.timestamp['expires'] = over), /update expiry/],
    ['a time stamp without a date', (r) => delete r.timestamp['expires'], /update expiry/],
    ['a snapshot past its date', (r) => (r.snapshot['expires'] = over), /update expiry/],
    ['targets past their date', (r) => (r.targets['expires'] = over), /update expiry/],
    ['a time stamp by another key', (r) => (r.onlineKeys = [a]), /update signature/],
    ['targets by one key alone', (r) => (r.targetKeys = [a]), /update signature/],
    ['targets by one key twice', (r) => (r.targetKeys = [a, a]), /update signature/],
    ['a snapshot of another version than is said', (r) => (r.timestamp['meta']['snapshot.json'] = { version: 9 }), /has no 9\.snapshot\.json/],
    ['an older snapshot under the new name', (r) => r.spoil.set('5.snapshot.json', () => old(r.snapshot, online)), /update (digest|version)/],
    ['another snapshot of that version', (r) => r.spoil.set('5.snapshot.json', flip), /update digest/],
    [
      'targets of another digest',
      (r) => r.spoil.set('4.targets.json', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])),
      /update (digest|length)/,
    ],
    ['targets with another version in them', (r) => (r.snapshot['meta']['targets.json'] = { version: '4' }), /update version/],
    ['a file of other bytes', (r) => r.spoil.set('trusted_root.json', flip), /update digest/],
    ['a file that goes on', (r) => r.spoil.set('trusted_root.json', (bytes) => Buffer.concat([bytes, Buffer.alloc(9)])), /update length/],
    ['a file cut short', (r) => r.spoil.set('trusted_root.json', (bytes) => bytes.subarray(1)), /update length/],
    ['a file without a digest', (r) => (r.targets['targets'] = { 'trusted_root.json': { length: 9, hashes: {} } }), /update target/],
    ['a file of gigabytes', (r) => (r.targets['targets'] = { 'trusted_root.json': { length: 2 ** 40, hashes: { sha256: 'a' } } }), /update target/],
    ['a file that is not listed', (r) => (r.target.name = 'other.json'), /update target/],
    ['no JSON', (r) => r.spoil.set('timestamp.json', () => Buffer.from('<html>')), /update metadata/],
    [
      'doubled keys',
      (r) => r.spoil.set('timestamp.json', (bytes) => Buffer.from(bytes.toString().replace('{"signed"', '{"signed":1,"signed"'))),
      /json/,
    ],
    ['endless metadata', (r) => r.spoil.set('timestamp.json', () => Buffer.alloc(5 * 1024 * 1024, ' ')), /update length/],
  ]
  /** An earlier document of the same role, rightly signed in its time. */
  const old = (signed: Json, by: Key): Buffer => {
    const before = { ...signed, version: 4 }
    return Buffer.from(JSON.stringify({ signed: before, signatures: [signature(by, before)] }))
  }
  for (const [name, change, says] of refusals)
    test(`refused: ${name}`, async () => {
      using root = folder()
      const repository = new Repository()
      change(repository)
      const { code, err } = await refresh(repository, root.path)
      assert.ok(code === 1 || code === 3, `${code}`)
      assert.match(err, says)
      assert.ok(!existsSync(join(root.path, 'out.jsonl')), 'nothing is written')
    })

  test('a root that verify would not trust is not written, though it is rightly signed', async () => {
    using root = folder()
    const repository = new Repository()
    repository.target.bytes = Buffer.from(content.replace('trustedroot+json;version=0.1', 'trustedroot+json;version=9.9'))
    const { code, err } = await refresh(repository, root.path)
    assert.equal(code, 1)
    assert.match(err, /trusted root version/)
    assert.ok(!existsSync(join(root.path, 'out.jsonl')))
  })

  for (const [name, answer] of [
    ['a server that fails', 500],
    ['a server that sends elsewhere', 302],
    ['a server that has nothing', 404],
  ] as const)
    test(`reported: ${name}`, async () => {
      using root = folder()
      const repository = new Repository()
      status = answer
      const first = repository.files().get('1.root.json') ?? Buffer.alloc(0)
      writeFileSync(join(root.path, 'root.json'), first)
      files = new Map()
      const { code, err } = await run(root.path, ['trusted-root', '--refresh', '--mirror', url, '--mirror-root', 'root.json'])
      status = 404
      assert.equal(code, 3)
      assert.match(err, /timestamp\.json|root\.json/)
    })

  test('wrong usage is named', async () => {
    using root = folder()
    const wrong: [args: string[], says: RegExp][] = [
      [['--mirror', url], /--refresh/],
      [['--refresh', '--mirror', url], /belong together/],
      [['--refresh', '--mirror', 'http://updates.example/', '--mirror-root', 'root.json'], /https/],
      [['here'], /no words/],
    ]
    for (const [args, says] of wrong) {
      writeFileSync(join(root.path, 'root.json'), '{}')
      const { code, err } = await run(root.path, ['trusted-root', ...args])
      assert.equal(code, 2, err)
      assert.match(err, says)
    }
    writeFileSync(join(root.path, 'root.json'), '{"signed":{"_type":"targets"}}')
    assert.equal((await run(root.path, ['trusted-root', '--refresh', '--mirror', url, '--mirror-root', 'root.json'])).code, 3)
  })
})
