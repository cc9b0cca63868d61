import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process, { execPath } from 'node:process'
import { after, test } from 'node:test'
import { type Published, startRegistry } from './registry.ts'
import { run } from './run.ts'

// What other managers are told to run, and what they are offered. The managers themselves are stand-ins here: each notes what it
// was told and takes the archives from where it was told to, as the real one does.

const registry = await startRegistry(undefined)
const work = mkdtempSync(join(tmpdir(), 'install-others-'))
const bin = join(work, 'bin')
mkdirSync(bin)
const path = process.env['PATH']
process.env['PATH'] = `${bin}:${path}`
after(() => {
  process.env['PATH'] = path
  registry.close()
  rmSync(work, { recursive: true, force: true })
})

const standIn = `#!${execPath}
const { createHash } = require('node:crypto')
const { readdirSync, readFileSync, writeFileSync } = require('node:fs')
const main = async () => {
  const args = process.argv.slice(2)
  const registry = args.find((arg) => arg.startsWith('--registry='))?.slice(11) ?? process.env.YARN_NPM_REGISTRY_SERVER
  const folder = process.env.npm_config_yarn_offline_mirror
  const sha512 = (bytes) => createHash('sha512').update(bytes).digest('hex')
  const got = {}
  if (folder) for (const name of readdirSync(folder)) got[name] = sha512(readFileSync(folder + '/' + name))
  else for (const name of ['one/-/one-1.0.0.tgz', '@s/two/-/two-1.0.0.tgz', 'never/-/never-1.0.0.tgz']) {
    const answer = await fetch(registry + name)
    got[name] = answer.ok ? sha512(Buffer.from(await answer.arrayBuffer())) : answer.status
  }
  writeFileSync('ran.json', JSON.stringify({ args, registry, got }))
  process.exitCode = require('node:fs').existsSync('fail') ? 1 : 0
}
main()
`
writeFileSync(join(bin, 'package.json'), '{"type":"commonjs"}')
for (const name of ['pnpm', 'yarn', 'bun']) writeFileSync(join(bin, name), standIn, { mode: 0o755 })

const one = await registry.publish({ name: 'one', manifest: { dependencies: { '@s/two': '^1.0.0' } } })
const two = await registry.publish({ name: '@s/two' })
const address = ({ name }: Published): string => `${registry.url}${name}/-/${name.slice(name.indexOf('/') + 1)}-1.0.0.tgz`

/** A lockfile of each manager for the same two packages. */
const lockfiles: Readonly<Record<string, readonly [file: string, text: (integrity: string) => string, told: readonly string[]]>> = {
  pnpm: [
    'pnpm-lock.yaml',
    (integrity) =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      one:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  '@s/two@1.0.0':\n    resolution: {integrity: ${two.integrity}}\n\n  one@1.0.0:\n    resolution: {integrity: ${integrity}}\n\nsnapshots:\n\n  '@s/two@1.0.0': {}\n\n  one@1.0.0:\n    dependencies:\n      '@s/two': 1.0.0\n`,
    ['install', '--frozen-lockfile', '--ignore-scripts'],
  ],
  'yarn 1': [
    'yarn.lock',
    (integrity) =>
      `# yarn lockfile v1\n\n\n"@s/two@^1.0.0":\n  version "1.0.0"\n  resolved "${address(two)}"\n  integrity ${two.integrity}\n\none@^1.0.0:\n  version "1.0.0"\n  resolved "${address(one)}"\n  integrity ${integrity}\n  dependencies:\n    "@s/two" "^1.0.0"\n`,
    ['install', '--frozen-lockfile', '--ignore-scripts', '--offline'],
  ],
  'yarn 4': [
    'yarn.lock',
    () =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"@s/two@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "@s/two@npm:1.0.0"\n  checksum: 10c0/${'0'.repeat(128)}\n  languageName: node\n  linkType: hard\n\n"demo@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "demo@workspace:."\n  dependencies:\n    one: "npm:^1.0.0"\n  languageName: unknown\n  linkType: soft\n\n"one@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "one@npm:1.0.0"\n  dependencies:\n    "@s/two": "npm:^1.0.0"\n  checksum: 10c0/${'1'.repeat(128)}\n  languageName: node\n  linkType: hard\n`,
    ['install', '--immutable', '--mode=skip-build'],
  ],
  bun: [
    'bun.lock',
    (integrity) =>
      `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": { "name": "demo", "dependencies": { "one": "^1.0.0", }, },\n  },\n  "packages": {\n    "@s/two": ["@s/two@1.0.0", "", {}, "${two.integrity}"],\n\n    "one": ["one@1.0.0", "", { "dependencies": { "@s/two": "^1.0.0" } }, "${integrity}"],\n  }\n}\n`,
    ['install', '--frozen-lockfile', '--ignore-scripts'],
  ],
}

function project(name: string, integrity = one.integrity, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(work, 'project-'))
  const [file, text] = lockfiles[name] ?? ['', () => '']
  const files = {
    'package.json': JSON.stringify({ name: 'demo', version: '1.0.0', dependencies: { one: '^1.0.0' } }),
    [file]: text(integrity),
    '.npmrc': `registry=${registry.url}\ncache=${folder}/cache\n`,
    ...more,
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
  return folder
}

for (const [name, [, , told]] of Object.entries(lockfiles)) {
  test(`${name} installs frozen, without scripts, from nothing but what was verified`, async () => {
    const folder = project(name)
    const ran = await run(folder, ['install'])
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.match(ran.out, /2 verified, 0 failed, 0 not checked.*installed/)
    const { args, got } = JSON.parse(readFileSync(join(folder, 'ran.json'), 'utf8'))
    for (const word of told) assert.ok(args.includes(word), `${word} of ${args.join(' ')}`)
    const digests = Object.values(got)
    for (const { tgz } of [one, two]) assert.ok(digests.includes(createHash('sha512').update(tgz).digest('hex')), JSON.stringify(got))
    if (got['never/-/never-1.0.0.tgz'] !== undefined) assert.equal(got['never/-/never-1.0.0.tgz'], 404)
    assert.equal(existsSync(join(folder, '.sealgate-install')), false)
  })

  test(`${name} is never started where a package is refused, or only looked at`, async () => {
    const wrong = name === 'yarn 4' ? undefined : two.integrity
    if (wrong === undefined) registry.faults.set('/one/-/one-1.0.0.tgz', (_, response) => void response.writeHead(200).end('evil'))
    const folder = project(name, wrong)
    const ran = await run(folder, ['install'])
    registry.faults.clear()
    assert.equal(ran.code, 1, ran.out + ran.err)
    assert.match(ran.out, /one@1\.0\.0: hash failed/)
    assert.equal(existsSync(join(folder, 'ran.json')), false)
    const dry = project(name)
    assert.equal((await run(dry, ['install', '--dry-run'])).code, 0)
    assert.equal(existsSync(join(dry, 'ran.json')), false)
  })
}

test('a manager that fails is said to, and nothing passes', async () => {
  const ran = await run(project('pnpm', one.integrity, { fail: '' }), ['install'])
  assert.equal(ran.code, 3)
  assert.match(ran.err, /pnpm install --frozen-lockfile.* ended with 1/)
})
