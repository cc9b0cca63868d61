import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { folder, run } from './run.ts'

const main = resolve(import.meta.dirname, '../../src/cli/main.ts')

/** A sealed folder with its key. */
async function prepare(cwd: string): Promise<void> {
  mkdirSync(join(cwd, 'dist'))
  writeFileSync(join(cwd, 'dist/app.js'), 'x\n')
  assert.equal((await run(cwd, ['keygen', 'k'])).code, 0)
  assert.equal((await run(cwd, ['seal', 'dist', '--key', 'k.key', '--sequence', '3'])).code, 0)
}
const bundle = ['--bundle', 'dist.sigstore.json']
const key = ['--key', 'k.pub']

const cases: [name: string, args: readonly string[], code: number, says: RegExp][] = [
  ['a pass', ['verify', 'dist', ...bundle, ...key], 0, /^pass: dist verifies/],
  ['a folder that is not there', ['verify', 'none', ...bundle, ...key], 3, /cannot read none/],
  ['a bundle that is not there', ['verify', 'dist', '--bundle', 'none', ...key], 3, /cannot read none/],
  ['a key that is not there', ['verify', 'dist', ...bundle, '--key', 'none'], 3, /cannot read none/],
  ['a folder as bundle', ['verify', 'dist', '--bundle', 'dist', ...key], 3, /no regular file/],
  ['no bundle', ['verify', 'dist', ...key], 2, /--bundle is missing/],
  ['no target', ['verify', ...bundle, ...key], 2, /one TARGET/],
  ['two targets', ['verify', 'dist', 'dist', ...bundle, ...key], 2, /one TARGET/],
  ['half a digest', ['verify', 'sha256:abc', ...bundle, ...key], 2, /no whole sha256 digest/],
  ['a digest of the manifest', ['verify', 'sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac', ...bundle, ...key], 0, /^pass/],
  ['another digest', ['verify', `sha256:${'0'.repeat(64)}`, ...bundle, ...key], 1, /artifact digest/],
  ['a file of the manifest', ['verify', 'dist/app.js', ...bundle, ...key], 0, /^pass/],
  ['a private key', ['verify', 'dist', ...bundle, '--key', 'k.key'], 3, /holds a private key/],
  ['nobody who must have signed', ['verify', 'dist', ...bundle], 2, /hint: give --certificate-identity/],
  ['an identity without its issuer', ['verify', 'dist', ...bundle, '--certificate-identity', 'x'], 2, /only with its issuer/],
  ['an identity where a key signed', ['verify', 'dist', ...bundle, '--certificate-identity', 'x', '--certificate-oidc-issuer', 'y'], 1, /check +key/],
  [
    'a pattern that is none',
    ['verify', 'dist', ...bundle, '--certificate-identity-regexp', '(', '--certificate-oidc-issuer', 'y'],
    2,
    /no regular expression/,
  ],
  [
    'identity and pattern',
    ['verify', 'dist', ...bundle, '--certificate-identity-regexp', 'a', '--certificate-identity', 'a', '--certificate-oidc-issuer', 'y'],
    2,
    /exclude each other/,
  ],
  ['a repository that is none', ['verify', 'dist', ...bundle, '--repo', 'acme'], 2, /no OWNER\/REPO/],
  ['a number that is none', ['verify', 'dist', ...bundle, ...key, '--min-sequence', '-1'], 2, /no whole number/],
  ['a threshold without as many keys', ['verify', 'dist', ...bundle, ...key, '--threshold', '2'], 2, /needs as many keys/],
  ['a threshold of nought', ['verify', 'dist', ...bundle, ...key, '--threshold', '0'], 2, /needs as many keys/],
  ['a time that is none', ['verify', 'dist', ...bundle, ...key, '--not-before', 'yesterday'], 2, /is no time/],
  ['a time where none is vouched for', ['verify', 'dist', ...bundle, ...key, '--not-before', '2020-01-01'], 1, /time of signing/],
  ['a policy', ['verify', 'dist', ...bundle, '--policy', 'policy.yml'], 0, /^pass/],
  ['a policy that asks for more', ['verify', 'dist', ...bundle, '--policy', 'strict.yml'], 1, /check +sequence/],
  ['a flag wins over the policy', ['verify', 'dist', ...bundle, '--policy', 'strict.yml', '--min-sequence', '1'], 0, /^pass/],
  ['a policy that revokes the manifest', ['verify', 'dist', ...bundle, '--policy', 'revoked.yml'], 1, /check +revocation/],
  ['a flag takes back no revocation', ['verify', 'dist', ...bundle, '--policy', 'revoked.yml', '--revoked', 'log:1'], 1, /check +revocation/],
  ['a revocation of nothing', ['verify', 'dist', ...bundle, ...key, '--revoked', 'key:me'], 2, /nothing that can be revoked/],
  ['a policy with a misspelt key', ['verify', 'dist', ...bundle, '--policy', 'wrong.yml'], 2, /did you mean min-sequence/],
  ['an empty policy', ['verify', 'dist', ...bundle, '--policy', 'empty.yml'], 2, /no expectations/],
  ['a policy with a key twice', ['verify', 'dist', ...bundle, '--policy', 'twice.yml'], 2, /no YAML/],
  ['a policy of aliases', ['verify', 'dist', ...bundle, '--policy', 'alias.yml'], 2, /alias/i],
  ['a statement without signature', ['verify', 'dist', '--bundle', 'plain.json', ...key], 3, /seal --statement/],
  ['sealing in no way', ['seal', 'dist'], 2, /--keyless and --unsigned/],
  ['sealing in two ways', ['seal', 'dist', '--key', 'k.key', '--unsigned'], 2, /exclude each other/],
  ['sealing with a public key', ['seal', 'dist', '--key', 'k.pub'], 2, /is a public key/],
  ['sealing what is not there', ['seal', 'none', '--key', 'k.key'], 3, /cannot read none/],
  ['a folder as a message', ['seal', 'dist', '--message', '--key', 'k.key'], 2, /for a single file/],
  [
    'a sequence that goes back',
    ['seal', 'dist', '--key', 'k.key', '--previous', 'dist.sigstore.json', '--sequence', '3'],
    2,
    /does not come after 3/,
  ],
  ['a statement that is none', ['seal', '--statement', 'k.pub', '--key', 'k.key'], 1, /check|statement/],
  ['writing where nothing can be', ['seal', 'dist', '--key', 'k.key', '--output', 'no/such/folder.json'], 2, /cannot write/],
  ['two names for a key', ['keygen', 'a', 'b'], 2, /one NAME/],
  ['bits of a key without', ['keygen', 'a', '--bits', '4096'], 2, /for RSA keys/],
]
for (const [name, args, code, says] of cases)
  test(name, async () => {
    using dir = folder()
    await prepare(dir.path)
    writeFileSync(join(dir.path, 'policy.yml'), 'key: [k.pub]\nmin-sequence: 3\n')
    writeFileSync(join(dir.path, 'strict.yml'), 'key: k.pub\nmin-sequence: 4\n')
    const payload = JSON.parse(readFileSync(join(dir.path, 'dist.sigstore.json'), 'utf8')).dsseEnvelope.payload
    const digest = createHash('sha256').update(Buffer.from(payload, 'base64')).digest('hex')
    writeFileSync(join(dir.path, 'revoked.yml'), `key: k.pub\nrevoked:\n  - serial:01:23\n  - payload:sha256:${digest}\n`)
    writeFileSync(join(dir.path, 'wrong.yml'), 'key: k.pub\nmin-sequenc: 4\n')
    writeFileSync(join(dir.path, 'twice.yml'), 'key: k.pub\nkey: other.pub\n')
    writeFileSync(join(dir.path, 'alias.yml'), 'key: &a [k.pub]\nverified-level: *a\n')
    writeFileSync(join(dir.path, 'empty.yml'), '')
    await run(dir.path, ['seal', 'dist', '--unsigned', '--output', 'plain.json'])
    const result = await run(dir.path, args)
    assert.equal(result.code, code, result.out + result.err)
    assert.match(result.out + result.err, says)
  })

test('the program itself gives the codes, and never a stack trace', async () => {
  using dir = folder()
  await prepare(dir.path)
  const child = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: dir.path, encoding: 'utf8' })
  assert.equal(child('verify', 'dist', ...bundle, ...key).status, 0)
  writeFileSync(join(dir.path, 'dist/app.js'), 'y\n')
  const refused = child('verify', 'dist', ...bundle, ...key)
  assert.equal(refused.status, 1)
  assert.equal(refused.stderr, '')
  writeFileSync(join(dir.path, 'dist.sigstore.json'), '{"mediaType":')
  assert.equal(child('verify', 'dist', ...bundle, ...key).status, 3)
  assert.equal(child('verify', 'dist', '--bundel', 'x').status, 2)
  assert.match(child('seal', '--help').stdout, /^sealgate seal DIR[\s\S]*Examples/)
  assert.ok(existsSync(join(dir.path, 'k.pub')))
})

test('a result in JSON says who signed', async () => {
  using dir = folder()
  await prepare(dir.path)
  const result = JSON.parse((await run(dir.path, ['verify', 'dist', ...bundle, ...key, '--format', 'json'])).out)
  assert.equal(result.verdict, 'pass')
  assert.match(result.signers[0].key, /^ed25519 key sha256:[0-9a-f]{64}$/)
  assert.equal(result.manifest.sequence, 3)
})

test('a result becomes a summary that verifies in its turn', async () => {
  using dir = folder()
  await prepare(dir.path)
  const file = 'dist/app.js'
  const written = await run(dir.path, [
    'verify',
    file,
    ...bundle,
    ...key,
    '--write-vsa',
    'vsa.json',
    '--as-verifier',
    'https://acme.example/ci',
    '--resource-uri',
    'https://acme.example/app.js',
    '--verified-level',
    'SLSA_BUILD_LEVEL_2',
  ])
  assert.equal(written.code, 0, written.err)
  assert.equal((await run(dir.path, ['seal', '--statement', 'vsa.json', '--key', 'k.key', '--output', 'vsa.sigstore.json'])).code, 0)
  const verify = (level: string) =>
    run(dir.path, [
      'verify',
      file,
      '--bundle',
      'vsa.sigstore.json',
      ...key,
      '--verifier-id',
      'https://acme.example/ci',
      '--resource-uri',
      'https://acme.example/app.js',
      '--verified-level',
      level,
    ])
  assert.equal((await verify('SLSA_BUILD_LEVEL_1')).code, 0)
  assert.equal((await verify('SLSA_BUILD_LEVEL_3')).code, 1)
  writeFileSync(join(dir.path, file), 'y\n')
  assert.equal(
    (await run(dir.path, ['verify', file, ...bundle, ...key, '--write-vsa', 'no.json', '--as-verifier', 'a:b', '--resource-uri', 'a:b'])).code,
    1,
  )
  assert.ok(!existsSync(join(dir.path, 'no.json')))
})

test('provenance of a job', async () => {
  using dir = folder()
  await prepare(dir.path)
  const job = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/r.yml@refs/heads/main',
  }
  assert.equal((await run(dir.path, ['seal', 'dist', '--unsigned', '--slsa'])).code, 2)
  assert.equal((await run(dir.path, ['seal', 'dist', '--key', 'k.key', '--slsa', '--output', 'p.json'], job)).code, 0)
  const args = ['verify', 'dist/app.js', '--bundle', 'p.json', ...key]
  assert.equal((await run(dir.path, [...args, '--predicate-type', 'https://slsa.dev/provenance/v1'])).code, 0)
  assert.equal((await run(dir.path, ['verify', 'dist', '--bundle', 'p.json', ...key])).code, 1)
})

test('the library seals and verifies as the command line does', async () => {
  const { seal, verify } = await import('../../src/index.ts')
  using dir = folder()
  await prepare(dir.path)
  const [secret, open] = ['k.key', 'k.pub'].map((name) => readFileSync(join(dir.path, name), 'utf8'))
  const path = join(dir.path, 'dist')
  const file = join(dir.path, 'library.json')
  writeFileSync(file, await seal({ path, key: secret ?? '' }))
  assert.equal((await verify({ target: path, bundle: file, keys: [open ?? ''] })).verdict, 'pass')
  writeFileSync(join(path, 'app.js'), 'y\n')
  const refused = await verify({ target: path, bundle: file, keys: [open ?? ''] })
  assert.ok(refused.verdict === 'refused')
  assert.deepEqual(
    refused.changes.map(({ kind }) => kind),
    ['changed'],
  )
})
