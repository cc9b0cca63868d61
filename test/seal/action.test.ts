import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { folder } from './run.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
before(async () => {
  stack = await startStack()
})
after(() => stack.close())

const entry = process.env['SEALGATE_ACTION'] ?? resolve(import.meta.dirname, '../../src/action/main.ts')

interface Step {
  readonly code: number | null
  readonly out: string
  readonly outputs: string
}

/** A step of a job in a checkout, as the runner starts it. */
function step(cwd: string, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Step> {
  writeFileSync(join(cwd, '../output'), '')
  const named = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const child = spawn(process.execPath, [entry], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_WORKSPACE: cwd,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: stack.url,
      GITHUB_OUTPUT: join(cwd, '../output'),
      ...named,
      ...env,
    },
  })
  let out = ''
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (out += data))
  return new Promise((done) => child.on('close', (code) => done({ code, out, outputs: readFileSync(join(cwd, '../output'), 'utf8') })))
}

function checkout(root: string): string {
  const cwd = join(root, 'checkout')
  mkdirSync(join(cwd, 'dist'), { recursive: true })
  writeFileSync(join(cwd, 'dist/app.js'), 'x\n')
  writeFileSync(join(cwd, 'config.json'), JSON.stringify(stack.signingConfig(2, true)))
  writeFileSync(join(cwd, 'root.json'), JSON.stringify(stack.root))
  return cwd
}
const identity = (): Record<string, string> => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${stack.url}/token?job=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
})
const services = { 'signing-config': 'config.json', 'trusted-root': 'root.json' }

test('a job seals with its identity, stores, declares, and another verifies', async () => {
  using dir = folder()
  const cwd = checkout(dir.path)
  writeFileSync(join(dir.path, 'artifacts'), '')
  const inputs = { mode: 'seal', target: 'dist', 'github-token': 'token-of-the-job', 'declare-artifacts': 'true', ...services }
  const sealed = await step(cwd, inputs, { ...identity(), GITHUB_ARTIFACTS: join(dir.path, 'artifacts') })
  assert.equal(sealed.code, 0, sealed.out)
  assert.match(sealed.outputs, /bundle-file<<[\s\S]*dist\.sigstore\.json[\s\S]*manifest-sha256<<[\s\S]*[0-9a-f]{64}/)
  assert.equal(readFileSync(join(dir.path, 'artifacts'), 'utf8'), `${join(cwd, 'dist.sigstore.json')}\n`)
  assert.equal(stack.store.length, 1)
  assert.deepEqual(stack.store[0]?.['bundle'], JSON.parse(readFileSync(join(cwd, 'dist.sigstore.json'), 'utf8')))
  assert.doesNotMatch(sealed.out, /bearer-of-the-job|token-of-the-job/)
  const verify = { mode: 'verify', target: 'dist', bundle: 'dist.sigstore.json', 'certificate-oidc-issuer': stack.url, 'trusted-root': 'root.json' }
  assert.equal((await step(cwd, verify)).code, 0)
  const foreign = await step(cwd, verify, { GITHUB_REPOSITORY: 'acme/other' })
  assert.equal(foreign.code, 1)
  assert.match(foreign.out, /::error title=sealgate::.*source repository/)
  writeFileSync(join(cwd, 'dist/app.js'), 'y\n')
  const changed = await step(cwd, verify)
  assert.equal(changed.code, 1)
  assert.match(changed.out, /modified {2}app\.js/)
  assert.match(changed.outputs, /verdict<<[\s\S]*blocked/)
})

for (const status of [403, 404, 500])
  test(`a store that answers ${status} costs a line`, async () => {
    using dir = folder()
    const cwd = checkout(dir.path)
    stack.failures.set('/repos/acme/app/attestations', status)
    const sealed = await step(cwd, { mode: 'seal', target: 'dist', 'github-token': 'token-of-the-job', ...services }, identity())
    stack.failures.delete('/repos/acme/app/attestations')
    assert.equal(sealed.code, 0, sealed.out)
    assert.match(sealed.out, /note: not in GitHub's attestation store/)
    assert.ok(existsSync(join(cwd, 'dist.sigstore.json')))
  })

test('a job without identity writes the statement and says so; one that must sign fails', async () => {
  using dir = folder()
  const cwd = checkout(dir.path)
  const sealed = await step(cwd, { mode: 'seal', target: 'dist' })
  assert.equal(sealed.code, 0, sealed.out)
  assert.match(sealed.out, /id-token: write/)
  assert.equal(JSON.parse(readFileSync(join(cwd, 'dist.intoto.json'), 'utf8')).predicate.scope.repository, 'https://github.com/acme/app')
  const must = await step(cwd, { mode: 'seal', target: 'dist', sign: 'keyless', ...services })
  assert.equal(must.code, 3)
  assert.match(must.out, /no identity to sign with/)
  assert.ok(!existsSync(join(cwd, 'dist.sigstore.json')))
})

const wrong: [name: string, inputs: Record<string, string>, says: RegExp][] = [
  ['a mode that is none', { mode: 'sael' }, /did you mean seal/],
  ['no target', { mode: 'seal' }, /`target` is missing/],
  ['no bundle', { mode: 'verify', target: 'dist' }, /`bundle` is missing/],
  ['a way to sign that is none', { mode: 'seal', target: 'dist', sign: 'yes' }, /`sign` cannot be/],
  ['a seal inside of what it seals', { mode: 'seal', target: 'dist', bundle: 'dist/x.json' }, /lies in the folder/],
]
for (const [name, inputs, says] of wrong)
  test(name, async () => {
    using dir = folder()
    const done = await step(checkout(dir.path), inputs)
    assert.equal(done.code, 2)
    assert.match(done.out, says)
  })
