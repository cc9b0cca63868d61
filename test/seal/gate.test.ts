import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { at, textAt } from '../../src/syntax/strict.ts'
import { folder, type Ran, run } from './run.ts'

const lock = (name: string): string =>
  JSON.stringify({ name, version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name, version: '1.0.0' } } })
/** A package that no hash pins. */
const loose = JSON.stringify({
  name: 'app',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: { '': { name: 'app', version: '1.0.0' }, 'node_modules/left': { version: '1.0.0', resolved: 'http://registry.example/left-1.0.0.tgz' } },
})

/** A repository with one commit, its build, and a key. */
async function project(root: string, lockfile: string = lock('app')): Promise<string> {
  mkdirSync(join(root, 'app'))
  mkdirSync(join(root, 'dist'))
  writeFileSync(join(root, 'app/package-lock.json'), lockfile)
  writeFileSync(join(root, 'app/sealgate.yml'), 'fail-on: high\n')
  writeFileSync(join(root, 'dist/app.js'), 'x\n')
  git(root, 'init', '--quiet')
  await run(root, ['keygen', 'k'])
  return commit(root)
}

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: join(root, 'app'), encoding: 'utf8' }).trim()

function commit(root: string): string {
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'a change')
  return git(root, 'rev-parse', 'HEAD')
}

async function checked(root: string, ...flags: readonly string[]): Promise<{ readonly code: number; readonly policy: string }> {
  const { code, out } = await run(join(root, 'app'), ['check', '--format', 'json', ...flags])
  writeFileSync(join(root, 'verdict.json'), out)
  return { code, policy: textAt(JSON.parse(out), 'policy', 'sha256') ?? '' }
}

const sealed = (root: string, ...flags: readonly string[]): Promise<Ran> => run(root, ['seal', 'dist', '--key', 'k.key', '--source', 'app', ...flags])
const verified = (root: string, ...flags: readonly string[]): Promise<Ran> =>
  run(root, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub', ...flags])

describe('the verdict of the gate in a seal', () => {
  test('a pass for this commit under this policy is required and found', async () => {
    using root = folder()
    const revision = await project(root.path)
    const { code, policy } = await checked(root.path)
    assert.equal(code, 0)
    assert.equal((await sealed(root.path, '--verdict', 'verdict.json')).code, 0)
    for (const flags of [
      ['--require-check'],
      ['--check-policy', `sha256:${policy}`],
      ['--check-policy', 'app/sealgate.yml', '--source-commit', revision],
    ]) {
      const { code, out } = await verified(root.path, ...flags)
      assert.equal(code, 0, out)
    }
    const json: unknown = JSON.parse((await verified(root.path, '--format', 'json')).out)
    assert.deepEqual(at(json, 'manifest', 'check', 'outcome'), 'pass')
    assert.deepEqual(at(json, 'manifest', 'check', 'revision'), revision)
  })

  const refusals: [name: string, arrange: (root: string) => Promise<unknown>, flags: readonly string[], check: string][] = [
    ['no verdict', (root) => sealed(root), ['--require-check'], 'verdict of the check'],
    [
      'another policy by its digest',
      (root) => checked(root).then(() => sealed(root, '--verdict', 'verdict.json')),
      ['--check-policy', `sha256:${'0'.repeat(64)}`],
      'policy of the check',
    ],
    [
      'a stricter policy asked for',
      (root) => {
        writeFileSync(join(root, 'strict.yml'), 'fail-on: low\n')
        return checked(root).then(() => sealed(root, '--verdict', 'verdict.json'))
      },
      ['--check-policy', 'strict.yml'],
      'policy of the check',
    ],
    ...[['--skip', 'unhashed-package'], ['--fail-on', 'critical'], ['--only', 'workflow,lockfile'], ['package-lock.json'], ['--history']].map(
      (flags): [string, (root: string) => Promise<unknown>, string[], string] => [
        `checked with ${flags.join(' ')}`,
        (root) => checked(root, ...flags).then(() => sealed(root, '--verdict', 'verdict.json')),
        ['--check-policy', 'app/sealgate.yml'],
        'policy of the check',
      ],
    ),
    [
      'checked against a baseline',
      async (root) => {
        await run(join(root, 'app'), ['check', '--write-baseline', '../accepted.json'])
        await checked(root, '--baseline', '../accepted.json')
        return sealed(root, '--verdict', 'verdict.json')
      },
      ['--check-policy', 'app/sealgate.yml'],
      'policy of the check',
    ],
    ['another commit', (root) => sealed(root), ['--source-commit', '0'.repeat(40)], 'source commit'],
  ]
  for (const [name, arrange, flags, check] of refusals)
    test(`refused: ${name}`, async () => {
      using root = folder()
      await project(root.path)
      await arrange(root.path)
      const { code, out } = await verified(root.path, ...flags)
      assert.equal(code, 1, out)
      assert.ok(out.includes(`check     ${check}\n`), out)
    })

  test('a blocked build can be sealed, and never counts as passed', async () => {
    using root = folder()
    await project(root.path, loose)
    const { code, policy } = await checked(root.path)
    assert.equal(code, 1)
    assert.equal((await sealed(root.path, '--verdict', 'verdict.json')).code, 0)
    const { code: refused, out } = await verified(root.path, '--check-policy', `sha256:${policy}`)
    assert.equal(refused, 1)
    assert.match(out, /verdict of the check\n.*pass\n.*blocked/)
  })

  test('a verdict about another commit is not sealed', async () => {
    using root = folder()
    await project(root.path)
    await checked(root.path)
    commit(root.path)
    const { code, err } = await sealed(root.path, '--verdict', 'verdict.json')
    assert.equal(code, 2)
    assert.match(err, /is about [0-9a-f]{40}, and app is at [0-9a-f]{40}/)
  })

  test('the policy has one digest however it is written, and each change another', async () => {
    using root = folder()
    await project(root.path)
    const { policy } = await checked(root.path)
    const config = join(root.path, 'app/sealgate.yml')
    const digest = async (text: string): Promise<string> => {
      writeFileSync(config, text)
      return (await checked(root.path)).policy
    }
    assert.equal(await digest('{"fail-on": "high"}'), policy)
    assert.equal(await digest('persona: regular\n'), policy)
    const others = [
      'fail-on: none\n',
      'persona: auditor\n',
      'only: [lockfile]\n',
      'exclude: [a/]\n',
      'rules: { unhashed-package: { level: off } }\n',
      'waivers: [{ rule: unhashed-package, path: package-lock.json, reason: known, until: 2099-01-01 }]\n',
    ]
    const digests = new Set([policy])
    for (const text of others) digests.add(await digest(text))
    assert.equal(digests.size, others.length + 1)
  })

  test('a verdict that is none is not taken', async () => {
    using root = folder()
    await project(root.path)
    await checked(root.path)
    const report = readFileSync(join(root.path, 'verdict.json'), 'utf8')
    for (const text of [
      '',
      '{}',
      report.replace('"pass"', '"passed"'),
      report.replace(/"sha256": "[0-9a-f]+"/, '"sha256": "00"'),
      `${report}{}`,
      report.replace('"outcome"', '"outcome": "pass", "outcome"'),
    ]) {
      writeFileSync(join(root.path, 'verdict.json'), text)
      assert.notEqual((await sealed(root.path, '--verdict', 'verdict.json')).code, 0, text.slice(0, 80))
    }
    const { code, err } = await run(root.path, ['seal', 'dist', '--key', 'k.key', '--verdict', 'verdict.json'])
    assert.equal(code, 2)
    assert.match(err, /--verdict needs --source/)
  })
})
