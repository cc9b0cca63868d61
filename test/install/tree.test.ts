import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process, { env, execPath } from 'node:process'
import { after, test } from 'node:test'
import { stageName } from '../../src/install/stage.ts'
import { cli as main } from '../run.ts'
import { run as sealRun } from '../seal/run.ts'
import { type Json, startStack } from '../seal/stack.ts'
import { startRegistry } from './registry.ts'
import { run } from './run.ts'

// What is laid down, against what npm itself lays down; and what is left when it is ended halfway.

const stack = await startStack()
const registry = await startRegistry(stack)
const work = mkdtempSync(join(tmpdir(), 'install-'))
after(() => {
  registry.close()
  stack.close()
  rmSync(work, { recursive: true, force: true })
})
const trustedRoot = join(work, 'root.json')
writeFileSync(trustedRoot, JSON.stringify(stack.root))

/** Everything under a folder: kind, mode, target and content of each. */
function treeOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    const stat = lstatSync(path)
    const what = stat.isSymbolicLink() ? `-> ${readlinkSync(path)}` : stat.isDirectory() ? 'folder' : readFileSync(path, 'utf8')
    found[name] = `${(stat.mode & 0o7777).toString(8)} ${what}`
  }
  return found
}

const a = await registry.publish({
  name: 'a',
  manifest: { dependencies: { c: '^1.0.0' }, bin: 'cli.js', license: 'MIT', engines: { node: '>=1' } },
  files: {
    'cli.js': '#!/usr/bin/env node\r\nconsole.log(1)\n',
    'lib/x/y.js': 'x',
    '.gitignore': 'zz',
    'run.sh': '#!/bin/sh\n',
    'tool.js': '#!/usr/bin/env node\r\n',
  },
  modes: { 'run.sh': 0o755, 'lib/x/y.js': 0o600 },
})
const b = await registry.publish({
  name: '@s/b',
  manifest: { bin: { bb: './b.js', a: 'b.js', gone: 'gone.js' } },
  files: { 'b.js': '#!/usr/bin/env node\r\n', empty: '' },
  attested: {},
})
const c1 = await registry.publish({
  name: 'c',
  entries: [
    { path: 'package/dir/', type: '5', mode: 0o755 },
    { path: 'package/dir/f', body: 'q', mode: 0o600 },
    { path: 'package/link', type: '2', link: 'dir/f' },
  ],
})
const c2 = await registry.publish({
  name: 'c',
  version: '2.0.0',
  age: 50,
  files: { [`${'deep/'.repeat(30)}${'x'.repeat(60)}`]: 'long', 'ä.txt': 'ü' },
})
const bundles = await registry.publish({
  name: 'bundles',
  manifest: { dependencies: { inner: '^1.0.0' }, bundleDependencies: ['inner'] },
  files: { 'node_modules/inner/package.json': '{"name":"inner","version":"1.0.0","bin":"i.js"}', 'node_modules/inner/i.js': '1' },
})
const opt = await registry.publish({ name: 'opt', manifest: { os: ['aix'], dependencies: { onlyopt: '^1.0.0', c: '^1.0.0' } } })
const onlyopt = await registry.publish({ name: 'onlyopt' })
const d = await registry.publish({ name: 'd', manifest: { peerDependencies: { a: '^1.0.0' }, dependencies: { c: '^2.0.0' } } })
const own: Json = {
  name: 'demo',
  version: '1.0.0',
  workspaces: ['packages/*'],
  dependencies: { a: '^1.0.0', '@s/b': '^1.0.0', other: 'npm:c@^2.0.0', bundles: '^1.0.0', d: '^1.0.0' },
  optionalDependencies: { opt: '^1.0.0' },
}
const workspace = { name: 'w', version: '1.0.0', bin: { ww: 'w.js' }, dependencies: { c: '^2.0.0' } }
const lock = registry.lock(
  own,
  {
    'node_modules/a': a,
    'node_modules/@s/b': b,
    'node_modules/c': c1,
    'node_modules/other': c2,
    'node_modules/bundles': bundles,
    'node_modules/opt': opt,
    'node_modules/onlyopt': onlyopt,
    'node_modules/d': d,
    'node_modules/d/node_modules/c': c2,
    'packages/w/node_modules/c': c2,
  },
  {
    'node_modules/opt': { optional: true },
    'node_modules/onlyopt': { optional: true },
    'node_modules/bundles/node_modules/inner': { version: '1.0.0', inBundle: true, bin: { inner: 'i.js' } },
    'node_modules/w': { resolved: 'packages/w', link: true },
    'packages/w': { version: '1.0.0', bin: { ww: 'w.js' }, dependencies: { c: '^2.0.0' } },
  },
)

function project(more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(work, 'project-'))
  const all: Record<string, string> = {
    'package.json': JSON.stringify(own),
    'package-lock.json': lock,
    'packages/w/package.json': JSON.stringify(workspace),
    'packages/w/w.js': '#!/usr/bin/env node\n',
    '.npmrc': `registry=${registry.url}\ncache=${folder}/cache\naudit=false\nfund=false\nupdate-notifier=false\nomit-lockfile-registry-resolved=false\n`,
    'node_modules/old/package.json': '{"name":"old"}',
    ...more,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
const install = (folder: string, ...args: string[]) => run(folder, ['install', '--trusted-root', trustedRoot, ...args])

/** Runs a command without holding up the registry, which lives in this process. */
const command = (folder: string, line: readonly string[]): Promise<{ code: number | null; out: string }> =>
  new Promise((done) => {
    const [name = '', ...args] = line
    const child = spawn(name, args, { cwd: folder, env: { PATH: `${dirname(execPath)}:${env['PATH']}`, HOME: folder } })
    let out = ''
    child.stdout.on('data', (piece) => (out += String(piece)))
    child.stderr.on('data', (piece) => (out += String(piece)))
    child.on('close', (code) => done({ code, out }))
  })

const npmCi = async (folder: string, ...args: string[]): Promise<void> => {
  const { code, out } = await command(folder, ['npm', 'ci', '--ignore-scripts', ...args])
  assert.equal(code, 0, out)
}

test('the tree is, file by file, mode by mode and link by link, what npm ci lays down', async () => {
  const [theirs, ours] = [project(), project()]
  await npmCi(theirs)
  const ran = await install(ours)
  assert.equal(ran.code, 0, ran.out + ran.err)
  const tree = treeOf(join(ours, 'node_modules'))
  assert.deepEqual(tree, treeOf(join(theirs, 'node_modules')))
  assert.deepEqual(treeOf(join(ours, 'packages')), treeOf(join(theirs, 'packages')))
  assert.ok(Object.keys(tree).length > 40)
  // npm believes it: it finds nothing to do, and no package that should not be there.
  const listed = await command(ours, ['npm', 'ls', '--all'])
  assert.equal(listed.code, 0, listed.out)
})

test('so it is without what is for development or optional', async () => {
  const more = {
    'package.json': JSON.stringify({ ...own, devDependencies: { c: '^1.0.0' } }),
    'package-lock.json': lock.replace(
      '"optionalDependencies": {\n        "opt"',
      '"devDependencies": {\n        "c": "^1.0.0"\n      },\n      "optionalDependencies": {\n        "opt"',
    ),
  }
  const [theirs, ours] = [project(more), project(more)]
  await npmCi(theirs, '--omit=dev', '--omit=optional')
  const ran = await install(ours, '--omit', 'dev,optional')
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.deepEqual(treeOf(join(ours, 'node_modules')), treeOf(join(theirs, 'node_modules')))
})

test('a dry run verifies and changes nothing; the second time the registry is not asked for archives', async () => {
  const folder = project()
  const ran = await install(folder, '--dry-run', '--list')
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.match(ran.out, /^verified {2}@s\/b@1\.0\.0 {2}source, bytes, hash, signature, provenance/m)
  assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['old'])
  const before = registry.asked.length
  assert.equal((await install(folder, '--dry-run')).code, 0)
  assert.deepEqual(
    registry.asked.slice(before).filter((path) => path.endsWith('.tgz')),
    [],
  )
})

test('approved scripts run last, in order, and no others', async () => {
  const made = await registry.publish({
    name: 'made',
    manifest: { scripts: { preinstall: 'echo pre >> ../../log', postinstall: 'a >> ../../log; echo post >> ../../log' } },
  })
  const idle = await registry.publish({ name: 'idle', manifest: { scripts: { install: 'echo never >> ../../log' } } })
  const root = { name: 'demo', version: '1.0.0', dependencies: { made: '1.0.0', idle: '1.0.0', a: '1.0.0' } }
  const more = {
    'package.json': JSON.stringify(root),
    'package-lock.json': registry.lock(root, { 'node_modules/made': made, 'node_modules/idle': idle, 'node_modules/a': a, 'node_modules/c': c1 }),
    'sealgate.yml': 'install:\n  scripts: [made@1.0.0]\n',
  }
  const folder = project(more)
  const ran = await install(folder)
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.equal(readFileSync(join(folder, 'log'), 'utf8'), 'pre\n1\npost\n')
  assert.match(ran.out, /ran preinstall of made@1\.0\.0/)
  assert.match(ran.out, /not run[\s\S]*idle@1\.0\.0: install/)
  const again = project({ ...more, 'sealgate.yml': 'install:\n  scripts: [made@1.0.1]\n' })
  assert.equal((await install(again)).code, 0)
  assert.equal(existsSync(join(again, 'log')), false, 'another version is not approved')
})

test('what a policy accepts by name and version is installed, and said', async () => {
  const unsigned = await registry.publish({ name: 'unsigned', signedBy: 'nobody' })
  const root = { name: 'demo', version: '1.0.0', dependencies: { unsigned: '1.0.0' } }
  const files = { 'package.json': JSON.stringify(root), 'package-lock.json': registry.lock(root, { 'node_modules/unsigned': unsigned }) }
  const ran = await install(project({ ...files, 'sealgate.yml': 'install:\n  accept:\n    unsigned@1.0.0: [signature]\n' }))
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.match(ran.out, /allowed by the policy[\s\S]*unsigned@1\.0\.0: signature not checked/)
  assert.equal((await install(project({ ...files, 'sealgate.yml': 'install:\n  accept:\n    unsigned@1.0.1: [signature]\n' }))).code, 3)
  assert.equal(
    (await install(project({ ...files, 'sealgate.yml': 'install:\n  accept:\n    unsigned@1.0.0: [hash]\n' }))).code,
    2,
    'a hash is never accepted',
  )
})

test('the record of an install is sealed, and verify asks for it', async () => {
  const folder = project()
  assert.equal((await install(folder, '--record', 'install.intoto.json')).code, 0)
  const record: Json = JSON.parse(readFileSync(join(folder, 'install.intoto.json'), 'utf8'))
  assert.equal(record['predicate'].result, 'installed')
  const named = record['predicate'].packages.find(({ uri }: Json) => uri === 'pkg:npm/%40s/b@1.0.0')
  assert.equal(named.origin.workflow, '.github/workflows/release.yml')
  assert.match(named.digest.sha512, /^[0-9a-f]{128}$/)
  const sealed = async (file: string, ...args: string[]): Promise<number> => {
    assert.equal((await sealRun(folder, ['seal', '--statement', file, '--key', 'key.key', '--output', 'sealed.json'])).code, 0)
    return (await sealRun(folder, ['verify', ...args, '--bundle', 'sealed.json', '--key', 'key.pub', '--predicate-type', 'urn:sealgate:install:v1']))
      .code
  }
  const made = await sealRun(folder, ['keygen', 'key'])
  assert.equal(made.code, 0, made.err)
  assert.equal(await sealed('install.intoto.json', 'package-lock.json'), 0)
  assert.equal(await sealed('install.intoto.json', 'package.json'), 1, 'the record of another file')
  writeFileSync(join(folder, 'package-lock.json'), lock.replace('"license": "MIT"', '"license": "ISC"'))
  assert.equal(await sealed('install.intoto.json', 'package-lock.json'), 1, 'the record of another lockfile')
  // One that only looked, or that refused, is no install.
  const dry = await install(folder, '--dry-run', '--record', 'dry.intoto.json')
  assert.equal(dry.code, 0, dry.out + dry.err)
  assert.equal(await sealed('dry.intoto.json', 'package-lock.json'), 1)
})

test('a second install at the same time is refused, and a lock that nobody holds is taken', async () => {
  const folder = project({ [`${stageName}/lock`]: JSON.stringify({ host: hostname(), pid: process.pid }) })
  const ran = await install(folder)
  assert.equal(ran.code, 2)
  assert.match(ran.err, /another install of this project is at work/)
  assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['old'])
  const { pid } = spawnSync(execPath, ['-e', '0'])
  writeFileSync(join(folder, stageName, 'lock'), JSON.stringify({ host: hostname(), pid }))
  assert.equal((await install(folder)).code, 0)
  assert.equal(existsSync(join(folder, stageName)), false)
})

test('two at once: one installs, the other is refused, and the tree is whole', async () => {
  const folder = project()
  const line = [execPath, main, 'install', '--trusted-root', trustedRoot]
  const codes = (await Promise.all([command(folder, line), command(folder, line)])).map(({ code }) => code)
  assert.ok(codes.includes(0), String(codes))
  assert.ok(
    codes.every((code) => code === 0 || code === 2),
    String(codes),
  )
  const whole = project()
  assert.equal((await install(whole)).code, 0)
  assert.deepEqual(treeOf(join(folder, 'node_modules')), treeOf(join(whole, 'node_modules')))
})

test('killed at any time, the tree is the old or the new one, and the next install makes it new', async () => {
  const whole = project()
  assert.equal((await install(whole)).code, 0)
  const [fresh, old] = [treeOf(join(whole, 'node_modules')), treeOf(join(project(), 'node_modules'))]
  for (let step = 0; step < 4; step++) {
    const folder = project()
    await new Promise<void>((done) => {
      const child = spawn(execPath, [main, 'install', '--trusted-root', trustedRoot], {
        cwd: folder,
        env: { PATH: env['PATH'], HOME: folder },
        stdio: 'ignore',
      })
      child.on('close', () => done())
      // The moments at which something has just been written, wherever they fall on this machine.
      const watch = setInterval(() => {
        if (readdirSync(folder).length < (step < 3 ? 7 : 6) && step > 0) return
        const made = existsSync(join(folder, stageName, 'new')) ? readdirSync(join(folder, stageName, 'new'), { recursive: true }).length : 0
        if (made >= step * 20) child.kill('SIGKILL')
      }, 1)
      child.on('close', () => clearInterval(watch))
    })
    const tree = existsSync(join(folder, 'node_modules')) ? treeOf(join(folder, 'node_modules')) : undefined
    if (tree) assert.ok(JSON.stringify(tree) === JSON.stringify(old) || JSON.stringify(tree) === JSON.stringify(fresh), `a mix after ${step}`)
    else assert.ok(existsSync(noteOf(folder)), 'between the two there is a note of what to do')
    assert.equal((await install(folder)).code, 0)
    assert.deepEqual(treeOf(join(folder, 'node_modules')), fresh)
  }
})

/** Where the note of a last step is, for a project whose user's home is the project. */
const noteOf = (folder: string): string => join(folder, '.npm/_sealgate', `${createHash('sha256').update(realpathSync(folder)).digest('hex')}.json`)

/** A project in which an install was ended between the two renames. */
function halfway(token: string, noted: string): string {
  const folder = project({ 'package-lock.json': lock.replaceAll('sha512-', 'sha1-'), [`${stageName}/token`]: token })
  const made = join(folder, stageName, 'new')
  cpSync(join(folder, 'node_modules'), join(made, 'node_modules'), { recursive: true })
  writeFileSync(join(made, 'node_modules', 'new.txt'), 'new')
  rmSync(join(folder, 'node_modules'), { recursive: true })
  mkdirSync(dirname(noteOf(folder)), { recursive: true })
  writeFileSync(noteOf(folder), JSON.stringify({ folders: ['node_modules'], token: noted }))
  return folder
}

test('ended between the two renames, the next install finishes it, even where it installs nothing itself', async () => {
  const folder = halfway('abc', 'abc')
  assert.equal((await run(folder, ['check', '--installed'])).code, 3)
  assert.equal((await install(folder)).code, 1)
  assert.deepEqual(readdirSync(join(folder, 'node_modules')).sort(), ['new.txt', 'old'])
  assert.equal(existsSync(join(folder, stageName)), false)
  assert.equal(existsSync(noteOf(folder)), false)
})

test('a tree that somebody committed as half installed is not taken for one', async () => {
  const folder = halfway('abc', 'another')
  writeFileSync(join(folder, stageName, 'journal.json'), JSON.stringify({ folders: ['node_modules'], token: 'abc' }))
  assert.equal((await install(folder)).code, 1)
  assert.equal(existsSync(join(folder, 'node_modules')), false)
  assert.equal(existsSync(join(folder, stageName)), false)
})

test('nothing is put behind a link that leaves the project, and nothing there is removed', async () => {
  const [folder, elsewhere] = [project(), mkdtempSync(join(work, 'elsewhere-'))]
  mkdirSync(join(elsewhere, 'old'))
  writeFileSync(join(elsewhere, 'old', 'kept'), '')
  symlinkSync(elsewhere, join(folder, stageName))
  const ran = await install(folder)
  assert.equal(ran.code, 2)
  assert.match(ran.err, /is a link/)
  assert.ok(existsSync(join(elsewhere, 'old', 'kept')))
  const other = project()
  cpSync(join(other, 'packages/w'), join(elsewhere, 'w'), { recursive: true })
  rmSync(join(other, 'packages/w'), { recursive: true })
  symlinkSync(join(elsewhere, 'w'), join(other, 'packages/w'))
  assert.equal((await install(other)).code, 2)
  assert.deepEqual(readdirSync(join(other, 'node_modules')), ['old'])
  assert.equal(existsSync(join(elsewhere, 'w/node_modules')), false)
})

test("registries that the policy names win over the project's own settings", async () => {
  const folder = project({ 'sealgate.yml': 'registries:\n  default: https://registry.example/\n' })
  const ran = await install(folder)
  assert.equal(ran.code, 1)
  assert.match(ran.out, /source failed: 127\.0\.0\.1:\d+, which is not among the hosts/)
})

test('where nothing more can be written, the old tree stays and nothing is left behind', { skip: process.platform === 'win32' }, async () => {
  const big = await registry.publish({ name: 'big', files: { big: Buffer.alloc(200_000, 'x') } })
  const root = { name: 'demo', version: '1.0.0', dependencies: { big: '1.0.0' } }
  const folder = project({ 'package.json': JSON.stringify(root), 'package-lock.json': registry.lock(root, { 'node_modules/big': big }) })
  const { code, out } = await command(folder, ['sh', '-c', `ulimit -f 64; exec "${execPath}" "${main}" install --trusted-root "${trustedRoot}"`])
  assert.equal(code, 3, out)
  assert.match(out, /cannot write/)
  assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['old'])
  assert.equal(existsSync(join(folder, stageName)), false)
})
