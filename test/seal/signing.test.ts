import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { folder, type Ran, run } from './run.ts'
import { job, type Stack, startStack } from './stack.ts'

let stack: Stack
before(async () => {
  stack = await startStack()
})
after(() => stack.close())

const main = resolve(import.meta.dirname, '../../src/cli/main.ts')
const tokens = (): Record<string, string> => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${stack.url}/token?job=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
})

/** The command line as a child process. */
const child = (cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((done) => {
    const process_ = spawn(process.execPath, [main, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } })
    let [out, err] = ['', '']
    process_.stdout.on('data', (data) => (out += data))
    process_.stderr.on('data', (data) => (err += data))
    process_.on('close', (code) => done({ code: code ?? -1, out, err }))
  })

function prepare(cwd: string, rekor: 0 | 1 | 2, tsa: boolean): void {
  writeFileSync(join(cwd, 'app.bin'), 'the artifact')
  writeFileSync(join(cwd, 'config.json'), JSON.stringify(stack.signingConfig(rekor, tsa)))
  writeFileSync(join(cwd, 'root.json'), JSON.stringify(stack.root))
}
const services = ['--signing-config', 'config.json', '--trusted-root', 'root.json']
const identity = (): string[] => ['--certificate-identity', job['sub'] ?? '', '--certificate-oidc-issuer', stack.url, '--trusted-root', 'root.json']

describe('keyless', () => {
  for (const [rekor, tsa] of [
    [1, false],
    [1, true],
    [2, true],
  ] as const)
    for (const message of [false, true])
      test(`Rekor v${rekor}${tsa ? ' with time stamp' : ''}, ${message ? 'message' : 'statement'}`, async () => {
        using dir = folder()
        prepare(dir.path, rekor, tsa)
        const sealed = await run(dir.path, ['seal', 'app.bin', '--keyless', ...(message ? ['--message'] : []), ...services], tokens())
        assert.equal(sealed.code, 0, sealed.err)
        const bundle = JSON.parse(readFileSync(join(dir.path, 'app.bin.sigstore.json'), 'utf8'))
        assert.equal(bundle.mediaType, 'application/vnd.dev.sigstore.bundle.v0.3+json')
        assert.ok(bundle.verificationMaterial.certificate.rawBytes)
        const verified = await run(dir.path, ['verify', 'app.bin', '--bundle', 'app.bin.sigstore.json', ...identity()])
        assert.equal(verified.code, 0, verified.out + verified.err)
        writeFileSync(join(dir.path, 'app.bin'), 'the artifacT')
        const changed = await run(dir.path, ['verify', 'app.bin', '--bundle', 'app.bin.sigstore.json', ...identity()])
        assert.equal(changed.code, 1)
        assert.match(changed.out, /artifact digest/)
      })

  test('the command line signs a folder and verifies it, as a child process', async () => {
    using dir = folder()
    prepare(dir.path, 2, true)
    const unsigned = await child(dir.path, ['seal', 'app.bin', '--unsigned'])
    assert.equal(unsigned.code, 0, unsigned.err)
    const sealed = await child(dir.path, ['seal', '--statement', 'app.bin.intoto.json', '--keyless', '--output', 'b.json', ...services], tokens())
    assert.equal(sealed.code, 0, sealed.err)
    const verified = await child(dir.path, ['verify', 'app.bin', '--bundle', 'b.json', ...identity(), '--source-repository-id', '123456'])
    assert.equal(verified.code, 0, verified.out + verified.err)
    const other = await child(dir.path, ['verify', 'app.bin', '--bundle', 'b.json', ...identity(), '--source-repository-id', '123457'])
    assert.equal(other.code, 1)
    assert.match(other.out, /certificate source-repository-id\n.*123457\n.*123456/)
  })

  const failures: [name: string, path: string, failure: number | 'hang' | 'garbage', says: RegExp][] = [
    ['token endpoint refuses', '/token', 401, /identity token was refused.*401\nhint: .*id-token: write/],
    ['token endpoint fails', '/token', 500, /identity token was refused.*500/],
    ['token endpoint answers half', '/token', 'garbage', /identity token could not be fetched/],
    ['certificate authority refuses', '/api/v2/signingCert', 400, /certificate authority failed: it answered \(400\)/],
    ['certificate authority fails', '/api/v2/signingCert', 500, /certificate authority failed/],
    ['log conflicts', '/api/v1/log/entries', 409, /transparency log failed: it answered \(409\)/],
    ['log fails', '/api/v1/log/entries', 500, /transparency log failed/],
    ['time stamp authority fails', '/api/v1/timestamp', 500, /time stamp authority failed/],
    ['time stamp authority is not there', '/api/v1/timestamp', 404, /time stamp authority failed: it answered \(404\)/],
  ]
  for (const [name, path, failure, says] of failures)
    test(`nothing is written when the ${name}`, async () => {
      using dir = folder()
      prepare(dir.path, 1, true)
      stack.failures.set(path, failure)
      try {
        const sealed = await run(dir.path, ['seal', 'app.bin', '--keyless', ...services], tokens())
        assert.equal(sealed.code, 3, sealed.out)
        assert.match(sealed.err, says)
        assert.doesNotMatch(sealed.err, /bearer-of-the-job/)
        assert.deepEqual(readdirSync(dir.path).sort(), ['app.bin', 'config.json', 'root.json'])
      } finally {
        stack.failures.delete(path)
      }
    })

  const settings: [name: string, env: () => Record<string, string>, code: number, says: RegExp][] = [
    ['a job without identity', () => ({}), 3, /no identity to sign with\nhint: .*--unsigned/],
    ['an expired token', () => ({ SIGSTORE_ID_TOKEN: stack.token({ exp: 1 }) }), 3, /expired at 1970/],
    ['a token that is none', () => ({ SIGSTORE_ID_TOKEN: 'abc' }), 3, /no JSON Web Token/],
    ['a token endpoint without https', () => ({ ...tokens(), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://example.com/token?a=b' }), 2, /no https address/],
  ]
  for (const [name, env, code, says] of settings)
    test(`${name} is told clearly`, async () => {
      using dir = folder()
      prepare(dir.path, 1, false)
      const sealed = await run(dir.path, ['seal', 'app.bin', '--keyless', ...services], env())
      assert.equal(sealed.code, code)
      assert.match(sealed.err, says)
      assert.ok(!existsSync(join(dir.path, 'app.bin.sigstore.json')))
    })

  test('a signature that the given root does not know is not written', async () => {
    using dir = folder()
    prepare(dir.path, 1, false)
    const sealed = await run(dir.path, ['seal', 'app.bin', '--keyless', '--signing-config', 'config.json'], tokens())
    assert.equal(sealed.code, 3)
    assert.match(sealed.err, /does not verify/)
    assert.ok(!existsSync(join(dir.path, 'app.bin.sigstore.json')))
  })

  test('a token can come from the environment', async () => {
    using dir = folder()
    prepare(dir.path, 1, false)
    const sealed = await run(dir.path, ['seal', 'app.bin', '--keyless', ...services], { SIGSTORE_ID_TOKEN: stack.token() })
    assert.equal(sealed.code, 0, sealed.err)
  })
})

describe('own keys', () => {
  for (const type of ['ed25519', 'ecdsa-p256', 'ecdsa-p384', 'rsa-pss'])
    test(`${type}: bare, stamped, logged; message and statement; changed file, changed signature and other key are refused`, async () => {
      using dir = folder()
      prepare(dir.path, 0, false)
      assert.equal((await run(dir.path, ['keygen', 'mine', '--type', type])).code, 0)
      assert.equal((await run(dir.path, ['keygen', 'other', '--type', type])).code, 0)
      const witnesses: [0 | 1 | 2, boolean][] = [
        [0, false],
        [0, true],
        [1, false],
        [2, true],
      ]
      for (const [rekor, tsa] of witnesses)
        for (const message of [false, true]) {
          const what = `${type} rekor ${rekor} tsa ${tsa} message ${message}`
          prepare(dir.path, rekor, tsa)
          const bare = rekor === 0 && !tsa
          const sealed = await run(dir.path, [
            'seal',
            'app.bin',
            '--key',
            'mine.key',
            '--output',
            'b.json',
            ...(message ? ['--message'] : []),
            ...(bare ? [] : services),
          ])
          assert.equal(sealed.code, 0, what + sealed.err)
          const bundle = JSON.parse(readFileSync(join(dir.path, 'b.json'), 'utf8'))
          assert.equal((bundle.verificationMaterial.tlogEntries ?? []).length, rekor === 0 ? 0 : 1)
          assert.equal((bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []).length, tsa ? 1 : 0)
          const check = (key: string): Promise<Ran> =>
            run(dir.path, ['verify', 'app.bin', '--bundle', 'b.json', '--key', key, '--trusted-root', 'root.json'])
          assert.equal((await check('mine.pub')).code, 0, what + (await check('mine.pub')).out)
          const other = await check('other.pub')
          assert.equal(other.code, 1, what)
          assert.match(other.out, /check +signature/)
          writeFileSync(join(dir.path, 'app.bin'), 'changed')
          const changed = await check('mine.pub')
          assert.equal(changed.code, 1, what)
          assert.match(changed.out, /check +artifact digest/)
          prepare(dir.path, rekor, tsa)
          const at = message ? bundle.messageSignature : bundle.dsseEnvelope.signatures[0]
          const signature = Buffer.from(at[message ? 'signature' : 'sig'], 'base64')
          signature[signature.length - 1] = (signature[signature.length - 1] ?? 0) ^ 1
          at[message ? 'signature' : 'sig'] = signature.toString('base64')
          writeFileSync(join(dir.path, 'b.json'), JSON.stringify(bundle))
          const forged = await check('mine.pub')
          assert.equal(forged.code, 1, what)
          assert.match(forged.out, /check +signature/)
        }
    })

  test('an encrypted key opens with its password alone', async () => {
    using dir = folder()
    prepare(dir.path, 0, false)
    const password = { SEALGATE_KEY_PASSWORD: 'correct horse' }
    assert.equal((await run(dir.path, ['keygen', 'mine'], password)).code, 0)
    assert.match(readFileSync(join(dir.path, 'mine.key'), 'utf8'), /BEGIN ENCRYPTED PRIVATE KEY/)
    assert.equal((await run(dir.path, ['seal', 'app.bin', '--key', 'mine.key'], password)).code, 0)
    const none = await run(dir.path, ['seal', 'app.bin', '--key', 'mine.key'])
    assert.equal(none.code, 2)
    assert.match(none.err, /SEALGATE_KEY_PASSWORD/)
    const wrong = await run(dir.path, ['seal', 'app.bin', '--key', 'mine.key'], { SEALGATE_KEY_PASSWORD: 'wrong horse' })
    assert.equal(wrong.code, 3)
    assert.match(wrong.err, /cannot be opened with this password/)
  })

  test('keygen never overwrites', async () => {
    using dir = folder()
    assert.equal((await run(dir.path, ['keygen', 'mine'])).code, 0)
    const before_ = readFileSync(join(dir.path, 'mine.key'), 'utf8')
    assert.equal((await run(dir.path, ['keygen', 'mine'])).code, 2)
    assert.equal(readFileSync(join(dir.path, 'mine.key'), 'utf8'), before_)
  })

  test('a command signs, and what it writes is checked', async () => {
    using dir = folder()
    prepare(dir.path, 0, false)
    await run(dir.path, ['keygen', 'mine'])
    writeFileSync(
      join(dir.path, 'sign.mjs'),
      "import { readFileSync } from 'node:fs'\nimport { sign } from 'node:crypto'\nprocess.stdout.write(sign(null, readFileSync(0), readFileSync('mine.key')).toString(process.argv[2]))\n",
    )
    const sign = (tail: string): Promise<Ran> =>
      run(dir.path, ['seal', 'app.bin', '--sign-command', `"${process.execPath}" sign.mjs ${tail}`, '--key', 'mine.pub'])
    assert.equal((await sign('base64')).code, 0)
    assert.equal((await run(dir.path, ['verify', 'app.bin', '--bundle', 'app.bin.sigstore.json', '--key', 'mine.pub'])).code, 0)
    assert.match((await sign('hex')).err, /no signature of this key/)
    assert.match((await run(dir.path, ['seal', 'app.bin', '--sign-command', 'exit 7', '--key', 'mine.pub'])).err, /ended with code 7/)
  })
})
