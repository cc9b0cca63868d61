import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { runStep } from '../action/runner.ts'
import { type Published, startRegistry } from './registry.ts'

const registry = await startRegistry(undefined)
const work = mkdtempSync(join(tmpdir(), 'install-action-'))
after(() => {
  registry.close()
  rmSync(work, { recursive: true, force: true })
})

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...args],
    { cwd: folder, encoding: 'utf8' },
  ).trim()

/** A repository with these packages locked. */
function lock(folder: string, packages: readonly Published[], more: Readonly<Record<string, string>> = {}): string {
  const root = { name: 'demo', version: '1.0.0', dependencies: Object.fromEntries(packages.map(({ name, version }) => [name, version])) }
  const files: Record<string, string> = {
    'package.json': JSON.stringify(root),
    'package-lock.json': registry.lock(root, Object.fromEntries(packages.map((one) => [`node_modules/${one.name}`, one]))),
    '.npmrc': `registry=${registry.url}\ncache=${join(work, 'cache')}\n`,
    '.gitignore': 'node_modules\n',
    ...more,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'x')
  return git(folder, 'rev-parse', 'HEAD')
}

test('one step installs what is verified, says what is new since the base branch, and leaves a record', async () => {
  const folder = join(work, 'a')
  mkdirSync(folder)
  git(folder, 'init', '-q')
  const known = await registry.publish({ name: 'known' })
  const scripted = await registry.publish({ name: 'scripted', publisher: 'bob', manifest: { scripts: { install: 'exit 1' } } })
  const base = lock(folder, [known])
  const head = lock(folder, [known, scripted])
  const step = await runStep({
    workspace: folder,
    event: 'pull_request',
    payload: { pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } } },
    sha: head,
    inputs: { mode: 'install' },
  })
  assert.equal(step.code, 0, step.stdout + step.stderr)
  assert.match(step.summary.toString(), /new since [0-9a-f]{12}: 1 package\n {2}scripted@1\.0\.0; new scripts: install/)
  assert.equal(step.outputs['verdict'], 'pass')
  assert.equal(step.outputs['packages-verified'], '2')
  assert.equal(JSON.parse(readFileSync(step.outputs['record-file'] ?? '', 'utf8')).predicate.result, 'installed')
  assert.ok(existsSync(join(folder, 'node_modules/scripted/package.json')))
})

test('what a change accepts for itself does not count: the base branch says what may be installed', async () => {
  const folder = join(work, 'b')
  mkdirSync(folder)
  git(folder, 'init', '-q')
  const unsigned = await registry.publish({ name: 'unsigned', signedBy: 'nobody' })
  const base = lock(folder, [])
  const head = lock(folder, [unsigned], { 'sealgate.yml': 'install:\n  accept:\n    unsigned: [signature]\n' })
  const step = await runStep({
    workspace: folder,
    event: 'pull_request',
    payload: { pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } } },
    sha: head,
    inputs: { mode: 'install' },
  })
  assert.equal(step.code, 3, step.stdout + step.stderr)
  assert.ok(step.commands.some(({ name, message }) => name === 'error' && message.includes('unsigned@1.0.0: signature not checked')))
  assert.equal(existsSync(join(folder, 'node_modules')), false)
})
