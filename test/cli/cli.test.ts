import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import manifest from '../../package.json' with { type: 'json' }
import { allRules } from '../../src/check/check.ts'
import { verbs } from '../../src/cli/index.ts'
import { nodeSupported } from '../../src/node.ts'
import { reporters } from '../../src/reporters/index.ts'
import { clean, npmrc, project, sealgate, unhashed } from '../run.ts'

const good = project({ 'package-lock.json': clean, '.npmrc': npmrc })
const bad = project({ 'package-lock.json': unhashed, '.npmrc': npmrc })
const empty = project({})
const broken = project({ 'package-lock.json': '{"lockfileVersion": 3', '.npmrc': npmrc })
const both = project({ 'a/package-lock.json': unhashed, 'b/package-lock.json': '{', '.npmrc': npmrc })
const configured = (config: string) => project({ 'package-lock.json': unhashed, '.npmrc': npmrc, 'sealgate.yml': config })

const runs: [name: string, cwd: string, args: string[], code: number, stderr?: RegExp][] = [
  ['a clean project passes', good, ['check'], 0],
  ['an unhashed package blocks', bad, ['check'], 1],
  ['a folder without a lockfile is incomplete', empty, ['check'], 3],
  ['a lockfile that cannot be read is incomplete', broken, ['check'], 3],
  ['blocked and incomplete at once is blocked', both, ['check'], 1],
  ['one file can be named', bad, ['check', 'package-lock.json'], 1],
  ['a path that is not there is said', bad, ['check', 'nowhere'], 3, /cannot read nowhere/],
  ['--fail-on none blocks nothing', bad, ['check', '--fail-on', 'none'], 0],
  ['--fail-on critical lets a high finding through', bad, ['check', '--fail-on=critical'], 0],
  ['--skip leaves a rule out', bad, ['check', '--skip', 'unhashed-package'], 0],
  ['--rule runs only what it names', bad, ['check', '--rule', 'weak-hash'], 0],
  ['--rule and the finding', bad, ['check', '--rule', 'weak-hash,unhashed-package'], 1],
  ['a waiver holds', configured('waivers: [{rule: unhashed-package, path: package-lock.json, reason: known, until: 9999-12-31}]'), ['check'], 0],
  [
    'a waiver past its day does not',
    configured('waivers: [{rule: unhashed-package, path: package-lock.json, reason: known, until: 2020-01-01}]'),
    ['check'],
    1,
  ],
  ['a rule can be made milder', configured('rules: {unhashed-package: {level: low}}'), ['check'], 0],
  ['a flag wins over the configuration', configured('fail-on: none'), ['check', '--fail-on', 'high'], 1],
  ['what is excluded is not inspected', configured('exclude: [package-lock.json]'), ['check', '--only', 'lockfile'], 3],
  ['a configuration that is wrong ends the run', configured('fial-on: low'), ['check'], 2, /"fial-on" is no key.*\n.*fail-on/],
  ['a configuration that is not there ends the run', bad, ['check', '--config', 'no.yml'], 2, /cannot read the configuration no\.yml/],
  ['a wrong verb names the right one', bad, ['chekc'], 2, /did you mean `sealgate check`/],
  ['a wrong flag names the right one', bad, ['check', '--fial-on', 'low'], 2, /did you mean --fail-on/],
  ['a wrong value names the right one', bad, ['check', '--fail-on', 'hgih'], 2, /did you mean high/],
  ['a flag without its value says so', bad, ['check', '--format'], 2, /--format needs a value/],
  ['a flag given twice says so', bad, ['check', '--format', 'json', '--format', 'text'], 2, /given twice/],
  ['a rule that does not exist is named', bad, ['check', '--skip', 'unhased-package'], 2, /did you mean unhashed-package/],
  ['a report of no format is refused', bad, ['check', '--report', 'serif=x'], 2, /sarif/],
  ['a report that cannot be written is said', bad, ['check', '--report', 'json=/no/such/folder/x'], 2, /cannot write/],
  ['list gives 0 where all was read', good, ['list'], 0],
  ['list gives 3 where something was not', both, ['list'], 3],
  ['explain of a rule', empty, ['explain', 'weak-hash'], 0],
  ['explain of no rule', empty, ['explain', 'weak-hsah'], 2, /did you mean weak-hash/],
]
for (const [name, cwd, args, code, stderr] of runs)
  test(name, () => {
    const run = sealgate(cwd, args)
    assert.equal(run.code, code, run.out + run.err)
    if (stderr) assert.match(run.err, stderr)
    if (code === 2) assert.equal(run.out, '', 'nothing but a report goes to stdout')
  })

for (const format of Object.keys(reporters))
  test(`${format}: the same exit codes as every format`, () => {
    for (const [cwd, code] of [
      [good, 0],
      [bad, 1],
      [broken, 3],
      [both, 1],
    ] as const) {
      const run = sealgate(cwd, ['check', '--format', format])
      assert.equal(run.code, code)
      assert.notEqual(run.out, '')
      assert.equal(run.err, '')
    }
  })

test('--report writes each report beside what goes to stdout', () => {
  const folder = project({ 'package-lock.json': unhashed, '.npmrc': npmrc })
  const run = sealgate(folder, ['check', '--format', 'markdown', '--report', 'sarif=a.sarif', '--report=json=b.json'])
  assert.equal(run.code, 1)
  const sarif: { version?: string } = JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8'))
  assert.equal(sarif.version, '2.1.0')
  assert.ok(existsSync(join(folder, 'b.json')))
})

test('paths are told from where the user stands, or from the folder that was named', () => {
  const root = project({ 'app/package-lock.json': unhashed, 'app/.npmrc': npmrc })
  assert.match(sealgate(root, ['check', 'app', '--format', 'github']).out, /file=app\/package-lock\.json/)
  assert.match(sealgate(empty, ['check', root, '--format', 'github']).out, /file=app\/package-lock\.json/)
})

test('list tells name, version, purl, place, source and digests', () => {
  const { lockfiles: all } = JSON.parse(sealgate(good, ['list', '--format', 'json']).out)
  // Files of settings are listed as read, without packages.
  const lockfiles = all.filter(({ path }: { path: string }) => path !== '.npmrc')
  const sha512 = Buffer.alloc(64, 7).toString('hex')
  assert.deepEqual(lockfiles, [
    {
      path: 'package-lock.json',
      format: 'npm-v3',
      packages: [
        {
          name: 'left-pad',
          version: '1.0.0',
          purl: 'pkg:npm/left-pad@1.0.0',
          line: 11,
          resolved: 'https://registry.example/left-pad/-/left-pad-1.0.0.tgz',
          digests: { sha512 },
          source: 'registry',
          dev: false,
        },
      ],
      faults: [],
    },
  ])
})

test('--version tells the version, and help of every verb shows examples first', () => {
  assert.equal(sealgate(empty, ['--version']).out, `${manifest.version}\n`)
  const overview = sealgate(empty, ['--help'])
  assert.equal(overview.code, 0)
  for (const verb of Object.keys(verbs)) {
    assert.match(overview.out, new RegExp(`^  ${verb} `, 'm'))
    const { out, code } = sealgate(empty, [verb, '--help'])
    assert.equal(code, 0)
    assert.match(out, new RegExp(`^sealgate ${verb}[^]*\\nExamples\\n  sealgate ${verb}`))
  }
})

test('explain lists every rule', async () => {
  const { out } = sealgate(empty, ['explain'])
  for (const { id } of await allRules()) assert.match(out, new RegExp(`^${id} `, 'm'))
})

const versions: [version: string, supported: boolean][] = [
  ['20.20.2', false],
  ['22.22.1', false],
  ['22.22.2', true],
  ['23.11.0', false],
  ['24.14.9', false],
  ['24.15.0', true],
  ['25.9.0', false],
  ['26.0.0', true],
  ['30.1.0', true],
]
for (const [version, supported] of versions)
  test(`Node ${version} is ${supported ? 'good' : 'refused'}`, () => {
    assert.equal(nodeSupported(version), supported)
  })

test('the package says the same of Node as the program', () => assert.equal(manifest.engines.node, '^22.22.2 || ^24.15.0 || >=26.0.0'))
test('the entries of package.json are there', () => {
  for (const file of [manifest.bin.sealgate, manifest.exports['.'].default, manifest.exports['.'].types, manifest.exports['./schema.json']])
    assert.ok(existsSync(resolve(import.meta.dirname, '../..', file)), file)
})
