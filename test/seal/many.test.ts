import assert from 'node:assert/strict'
import { createHash, createPrivateKey, sign } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { hashTogether } from '../../src/io/hash-workers.ts'
import { readManifest, readSealed } from '../../src/seal/manifest.ts'
import { preAuthEncoding } from '../../src/seal/signature.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { folder, type Ran, run } from './run.ts'

// Enough files that several threads hash them, with names long enough that the bundle's payload is decoded by itself.

const dir = folder()
const count = 6100
const nameOf = (index: number): string => `folder-${index % 10}/${'a-rather-long-name-'.repeat(5)}ü-${index}.js`
const at = (name: string): string => join(dir.path, 'dist', name)
const verify = (bundle = 'dist.sigstore.json'): Promise<Ran> => run(dir.path, ['verify', 'dist', '--bundle', bundle, '--key', 'k.pub'])

before(async () => {
  for (let index = 0; index < 10; index++) mkdirSync(at(`folder-${index}`), { recursive: true })
  for (let index = 0; index < count; index++) writeFileSync(at(nameOf(index)), `file ${index}`)
  chmodSync(at(nameOf(7)), 0o755)
  writeFileSync(at('large.bin'), Buffer.alloc(700_000, 'a'))
  symlinkSync(nameOf(1), at('link'))
  await run(dir.path, ['keygen', 'k'])
  // Files that were just written are looked at twice by the thread that asks; a pass over old ones is what threads are for.
  const { code, err } = await run(dir.path, ['seal', 'dist', '--key', 'k.key'])
  assert.equal(code, 0, err)
})
after(() => rmSync(dir.path, { recursive: true, force: true }))

const payload = (): Buffer => Buffer.from(JSON.parse(readFileSync(join(dir.path, 'dist.sigstore.json'), 'utf8')).dsseEnvelope.payload, 'base64')

describe('thousands of files', () => {
  test('each has its digest, size and mode', () => {
    const { subject, predicate } = JSON.parse(payload().toString())
    assert.equal(subject.length, count + 1)
    for (const [index, { name, digest }] of subject.entries()) {
      const bytes = readFileSync(at(name))
      assert.equal(digest.sha256, createHash('sha256').update(bytes).digest('hex'), name)
      assert.equal(predicate.sizes[index], bytes.length, name)
    }
    assert.deepEqual(predicate.modes, [{ name: nameOf(7), mode: '111' }])
    assert.deepEqual(predicate.links, [{ name: 'link', target: nameOf(1) }])
  })

  test('threads report each file once, and leave what is odd to the thread that asks', () => {
    const names = Array.from({ length: count }, (_, index) => nameOf(index))
    const odd = new Map([
      [10, 'large.bin'],
      [2000, 'link'],
      [4000, 'folder-1'],
      [count - 1, 'nowhere'],
    ])
    for (const [index, name] of odd) names[index] = name
    const seen = new Uint8Array(names.length)
    const left = new Set<number>()
    hashTogether(
      join(dir.path, 'dist'),
      names,
      Number.POSITIVE_INFINITY,
      (index) => {
        seen[index] = (seen[index] ?? 0) + 1
        left.add(index)
      },
      (index, { size, sha256, mode }) => {
        seen[index] = (seen[index] ?? 0) + 1
        const text = `file ${index}`
        assert.equal(size, text.length)
        assert.equal((mode & 0o111) !== 0, index === 7)
        assert.equal(Buffer.from(sha256).toString('hex'), createHash('sha256').update(text).digest('hex'))
      },
    )
    assert.ok(seen.every((times) => times === 1))
    for (const index of odd.keys()) assert.ok(left.has(index), String(index))
  })

  test('the bundle is long enough to be cut, and the folder passes', async () => {
    assert.ok(statSync(join(dir.path, 'dist.sigstore.json')).size > 1024 * 1024)
    const { code, out } = await verify()
    assert.equal(code, 0, out)
  })

  test('the quick reader and the general one read the same', () => {
    const bytes = payload()
    const quick = readSealed(statementPayload, bytes)
    // White space between the members: only the general reader takes it.
    const general = readManifest(readStatement(statementPayload, Buffer.from(bytes.toString().replace('{"_type":', '{ "_type":'))))
    const plain = ({ entries }: { readonly entries: readonly { readonly name: string }[] }): unknown =>
      JSON.stringify(
        entries.map((entry) => ['name', 'kind', 'digests', 'size', 'mode', 'target'].map((key) => Reflect.get(entry, key))),
        null,
      )
    assert.ok(quick.sealed)
    assert.equal(plain(quick.sealed.manifest), plain(general.manifest))
    assert.equal(quick.statement.subjects.length, count + 1)
  })

  test('one changed, one added and one removed are each found', async () => {
    const [changed, removed] = [nameOf(4321), nameOf(99)]
    const before = readFileSync(at(removed))
    writeFileSync(at(changed), 'filE 4321')
    writeFileSync(at('folder-3/added.js'), 'x')
    rmSync(at(removed))
    const { code, out } = await run(dir.path, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub', '--format', 'json'])
    writeFileSync(at(changed), 'file 4321')
    rmSync(at('folder-3/added.js'))
    writeFileSync(at(removed), before)
    assert.equal(code, 1)
    const found = JSON.parse(out).changes.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)
    assert.deepEqual(found.sort(), ['added folder-3/added.js', `changed ${changed}`, `removed ${removed}`].sort())
  })

  const bundle = (): string => readFileSync(join(dir.path, 'dist.sigstore.json'), 'utf8')
  const head = '"payload":"'
  const refusals: [name: string, change: (text: string) => string, says: RegExp][] = [
    [
      'one character of the payload',
      (text) => text.replace(/("payload":".{5000})(.)/, (_, a: string, b: string) => a + (b === 'A' ? 'B' : 'A')),
      /signature/,
    ],
    ['a second payload', (text) => text.replace(head, `"payload":"AAAA",${head}`), /json|doubled|is not|signature/i],
    ['a second payload after it', (text) => text.replace('","payloadType"', '","payload":"AAAA","payloadType"'), /json|doubled/i],
    ['white space in the payload', (text) => text.replace(/("payload":".{5000})/, '$1 '), /base64/],
    ['padding inside the payload', (text) => text.replace(/("payload":".{5000})../, '$1=='), /base64/],
    ['other characters in the payload', (text) => text.replace(/("payload":".{5000})../, '$1--'), /base64/],
    ['an escaped character in the payload', (text) => text.replace(/("payload":".{5000})(.)/, '$1\\u0041'), /base64|signature/],
    ['something after the bundle', (text) => `${text}{}`, /json|signed document/i],
    ['a doubled envelope', (text) => text.replace('"dsseEnvelope":', '"dsseEnvelope":{},"dsseEnvelope":'), /json|doubled/i],
    ['a message beside the envelope', (text) => text.replace('"dsseEnvelope":', '"messageSignature":{},"dsseEnvelope":'), /bundle content/],
    ['the payload under another name', (text) => text.replace('"dsseEnvelope":', '"envelope":'), /bundle/],
    ['half of it', (text) => text.slice(0, text.length / 2), /not JSON/],
  ]
  for (const [name, change, says] of refusals)
    test(`refused: ${name}`, async () => {
      const spoilt = change(bundle())
      assert.notEqual(spoilt, bundle())
      writeFileSync(join(dir.path, 'spoilt.json'), spoilt)
      const { code, out, err } = await verify('spoilt.json')
      assert.ok(code === 1 || code === 3, `${code}`)
      assert.match(out + err, says)
    })

  test('statements that are nearly as ours are written are held to all rules', async () => {
    const key = createPrivateKey(readFileSync(join(dir.path, 'k.key'), 'utf8'))
    const small = (text: string): string => {
      const bytes = Buffer.from(text)
      const signature = sign(null, preAuthEncoding(statementPayload, bytes), key)
      const parts = JSON.parse(bundle())
      parts.dsseEnvelope = { payload: bytes.toString('base64'), payloadType: statementPayload, signatures: [{ sig: signature.toString('base64') }] }
      return JSON.stringify(parts)
    }
    const sum = 'a'.repeat(64)
    const made = (subjects: string, predicate = '{"sizes":[1],"modes":[],"folders":[],"links":[],"include":[],"exclude":[]}'): string =>
      `{"_type":"https://in-toto.io/Statement/v1","subject":[${subjects}],"predicateType":"urn:sealgate:manifest:v1","predicate":${predicate}}`
    const one = (name: string, digest = sum): string => `{"name":"${name}","digest":{"sha256":"${digest}"}}`
    const cases: [text: string, says: RegExp][] = [
      [made(one('../x')), /manifest name/],
      [made(one('')), /manifest name/],
      [made(one('a', sum.toUpperCase())), /subject digest/],
      [made(one('a', sum.slice(1))), /subject digest/],
      [made(one('a').replace('}}', ',"md5":"0"}}')), /subject digest|manifest/],
      [made(`${one('a')},`), /JSON/],
      [made(''), /subjects/],
      [made(`${one('a')},${one('a')}`, '{"sizes":[1,1],"modes":[],"folders":[],"links":[],"include":[],"exclude":[]}'), /twice/],
      [made(one('a'), '{"sizes":[1],"sizes":[1],"modes":[],"folders":[],"links":[],"include":[],"exclude":[]}'), /doubled/],
      [made(one('a'), '[]'), /manifest/],
      [made(one('a'), '{},"predicate":{}'), /json|doubled/i],
      [`${made(one('a'))} `.replace(/ $/, '}'), /JSON/],
      [made(one('a')).slice(0, -1), /JSON/],
    ]
    for (const [text, says] of cases) {
      writeFileSync(join(dir.path, 'small.json'), small(text))
      const { code, out, err } = await verify('small.json')
      assert.ok(code === 1 || code === 3, text.slice(0, 160))
      assert.match(out + err, says, text.slice(0, 160))
    }
  })
})
