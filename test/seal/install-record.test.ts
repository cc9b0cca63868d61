import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { at } from '../../src/syntax/strict.ts'
import { folder, type Ran, run } from './run.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const lock = JSON.stringify({ name: 'app', lockfileVersion: 3, packages: {} })

interface Said {
  readonly result?: string
  readonly lockfile?: string
  readonly type?: string
  readonly state?: string
}

/** A record as `sealgate install --record` leaves it. */
const record = ({ result = 'installed', lockfile = lock, type = 'urn:sealgate:install:v1', state = 'verified' }: Said = {}): string =>
  `${JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'package-lock.json', digest: { sha256: sha256(lockfile) } }],
    predicateType: type,
    predicate: { result, packages: [{ uri: 'pkg:npm/one@1.0.0', checks: [{ check: 'hash', state }] }] },
  })}\n`

async function project(root: string, text: string = record()): Promise<void> {
  mkdirSync(join(root, 'app'))
  mkdirSync(join(root, 'dist'))
  writeFileSync(join(root, 'app/package-lock.json'), lock)
  writeFileSync(join(root, 'dist/app.js'), 'x\n')
  writeFileSync(join(root, 'r.json'), text)
  await run(root, ['keygen', 'k'])
}

const withRecord = ['--source', 'app', '--install-record', 'r.json']
const sealed = (root: string, ...flags: readonly string[]): Promise<Ran> => run(root, ['seal', 'dist', '--key', 'k.key', ...flags])
const verified = (root: string, ...flags: readonly string[]): Promise<Ran> =>
  run(root, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub', ...flags])

describe('the record of an install in a seal', () => {
  test('an install of the lockfile that was sealed is required and found', async () => {
    using root = folder()
    await project(root.path)
    const { code, err } = await sealed(root.path, ...withRecord)
    assert.equal(code, 0, err)
    const required = await verified(root.path, '--require-install')
    assert.equal(required.code, 0, required.out + required.err)
    const json: unknown = JSON.parse((await verified(root.path, '--format', 'json')).out)
    assert.deepEqual(at(json, 'manifest', 'install'), {
      outcome: 'installed',
      sha256: sha256(readFileSync(join(root.path, 'r.json'), 'utf8')),
      lockfileSha256: sha256(lock),
    })
  })

  for (const [name, flags, text, says] of [
    ['no record', ['--source', 'app'], record(), /sealed without --install-record/],
    ['a record of --dry-run', withRecord, record({ result: 'verified' }), /verified install.*verified/s],
    ['a record of a refused install', withRecord, record({ result: 'refused' }), /verified install.*refused/s],
  ] as const)
    test(`${name} is refused where one is required, and only there`, async () => {
      using root = folder()
      await project(root.path, text)
      assert.equal((await sealed(root.path, ...flags)).code, 0)
      assert.equal((await verified(root.path)).code, 0)
      const { code, out, err } = await verified(root.path, '--require-install')
      assert.equal(code, 1)
      assert.match(out + err, says)
    })

  for (const [name, flags, text] of [
    ['of another lockfile', withRecord, record({ lockfile: 'other' })],
    ['that says installed of a package that failed', withRecord, record({ state: 'failed' })],
    ['of another type', withRecord, record({ type: 'urn:other' })],
    ['with another result', withRecord, record({ result: 'fine' })],
    ['that is no statement', withRecord, '{}'],
    ['without the source', ['--install-record', 'r.json'], record()],
  ] as const)
    test(`a record ${name} is never sealed`, async () => {
      using root = folder()
      await project(root.path, text)
      assert.notEqual((await sealed(root.path, ...flags)).code, 0)
    })

  /** A manifest as somebody else with the key could write it: seal writes none like it. */
  for (const [name, install, says] of [
    [
      'of another lockfile',
      { outcome: 'installed', record: { sha256: sha256('r') }, lockfile: { sha256: sha256('other') } },
      /lockfile of the install/,
    ],
    ['without digests', { outcome: 'installed' }, /digests of an install/],
    ['with another outcome', { outcome: 'fine', record: { sha256: sha256('r') }, lockfile: { sha256: sha256(lock) } }, /an install that is/],
  ] as const)
    test(`a manifest with an install ${name} is refused`, async () => {
      using root = folder()
      await project(root.path)
      assert.equal((await run(root.path, ['seal', 'dist', '--unsigned', '--source', 'app', '--output', 's.json'])).code, 0)
      const statement = JSON.parse(readFileSync(join(root.path, 's.json'), 'utf8'))
      statement.predicate.install = install
      writeFileSync(join(root.path, 's.json'), JSON.stringify(statement))
      const made = await run(root.path, ['seal', '--statement', 's.json', '--key', 'k.key', '--output', 'dist.sigstore.json'])
      assert.equal(made.code, 0, made.err)
      const { code, out, err } = await verified(root.path, '--require-install')
      assert.equal(code, 1)
      assert.match(out + err, says)
    })
})
