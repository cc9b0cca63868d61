import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { env, execPath } from 'node:process'
import { after, test } from 'node:test'
import type { Json } from '../seal/stack.ts'
import { startRegistry } from './registry.ts'
import { run } from './run.ts'

// One tree, installed once; every case changes one thing in a copy of it.

const registry = await startRegistry(undefined)
const work = mkdtempSync(join(tmpdir(), 'installed-'))
after(() => {
  registry.close()
  rmSync(work, { recursive: true, force: true })
})

const a = await registry.publish({
  name: 'a',
  manifest: { bin: 'cli.js', dependencies: { c: '^1.0.0' } },
  files: {
    'cli.js': '#!/usr/bin/env node\r\nok\r\n',
    'lib/deep/x.js': 'module.exports = 1\n',
    '.gitignore': 'q',
    'big.bin': Buffer.alloc(300_000, 'b'),
  },
})
const b = await registry.publish({ name: '@s/b', entries: [{ path: 'package/link', type: '2', link: 'package.json' }] })
const c = await registry.publish({ name: 'c', manifest: { scripts: { install: 'node-gyp rebuild' } }, files: { 'binding.gyp': '{}' } })
const d = await registry.publish({ name: 'd' })
const bundles = await registry.publish({
  name: 'bundles',
  manifest: { dependencies: { inner: '^1.0.0' }, bundleDependencies: ['inner'] },
  files: { 'node_modules/inner/package.json': '{"name":"inner","version":"1.0.0"}', 'node_modules/inner/i.js': '1' },
})
const own: Json = {
  name: 'demo',
  version: '1.0.0',
  workspaces: ['packages/*'],
  dependencies: { a: '^1.0.0', '@s/b': '^1.0.0', bundles: '^1.0.0' },
  devDependencies: { d: '^1.0.0' },
}
const places = { 'node_modules/a': a, 'node_modules/@s/b': b, 'node_modules/c': c, 'node_modules/d': d, 'node_modules/bundles': bundles }
const more = {
  'node_modules/d': { dev: true },
  'node_modules/bundles/node_modules/inner': { version: '1.0.0', inBundle: true },
  'node_modules/w': { resolved: 'packages/w', link: true },
  'packages/w': { version: '1.0.0' },
}
const whole = join(work, 'whole')
const cache = join(work, 'cache')
for (const [path, text] of Object.entries({
  'package.json': JSON.stringify(own),
  'package-lock.json': registry.lock(own, places, more),
  'packages/w/package.json': '{"name":"w","version":"1.0.0"}',
  '.npmrc': `registry=${registry.url}\ncache=${cache}\n`,
})) {
  mkdirSync(dirname(join(whole, path)), { recursive: true })
  writeFileSync(join(whole, path), text)
}
const installed = await run(whole, ['install'])
assert.equal(installed.code, 0, installed.out + installed.err)

const copy = (): string => {
  const folder = mkdtempSync(join(work, 'copy-'))
  cpSync(whole, folder, { recursive: true, verbatimSymlinks: true })
  return folder
}
const look = (folder: string, ...args: string[]) => run(folder, ['check', '--installed', ...args])

test('what was just installed is what the lockfile says; nothing is asked for', async () => {
  const before = registry.asked.length
  const ran = await look(copy(), '--fail-on', 'note')
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.equal(registry.asked.length, before)
})

test('so is what npm ci lays down', async () => {
  const folder = copy()
  rmSync(join(folder, 'node_modules'), { recursive: true })
  // The archives are in its cache, and the registry need not answer while this process waits.
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    // What a run of this suite by npm tells its own children is not for this one.
    env: { PATH: `${dirname(execPath)}:${env['PATH']}`, HOME: folder },
  })
  assert.equal(status, 0, stderr)
  const ran = await look(folder, '--fail-on', 'note')
  assert.equal(ran.code, 0, ran.out + ran.err)
})

const write = (path: string, text: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const lockEdit = (folder: string, path: string, edit: (lock: Json) => void): void => {
  const lock: Json = JSON.parse(readFileSync(join(folder, path), 'utf8'))
  edit(lock)
  writeFileSync(join(folder, path), JSON.stringify(lock))
}
const hidden = 'node_modules/.package-lock.json'

const cases: readonly (readonly [name: string, rule: string, said: RegExp, change: (folder: string) => void])[] = [
  ['one byte, same size', 'installed-file-changed', /a\/lib\/deep\/x\.js is not what/, write('node_modules/a/lib/deep/x.js', 'module.exports = 2\n')],
  [
    'a file with more at its end',
    'installed-file-changed',
    /big\.bin/,
    (folder) => writeFileSync(join(folder, 'node_modules/a/big.bin'), 'x', { flag: 'a' }),
  ],
  ['a file with less at its end', 'installed-file-changed', /big\.bin/, (folder) => truncateSync(join(folder, 'node_modules/a/big.bin'), 299_999)],
  ['a file emptied', 'installed-file-changed', /x\.js/, (folder) => truncateSync(join(folder, 'node_modules/a/lib/deep/x.js'))],
  ['a command with another line', 'installed-file-changed', /cli\.js/, write('node_modules/a/cli.js', '#!/usr/bin/env node\nevil\r\n')],
  [
    'the manifest of a package',
    'installed-file-changed',
    /d\/package\.json/,
    write('node_modules/d/package.json', '{"name":"d","version":"1.0.0","main":"evil.js"}'),
  ],
  ['a file that may be run now', 'installed-file-changed', /may be run/, (folder) => chmodSync(join(folder, 'node_modules/a/lib/deep/x.js'), 0o755)],
  ['a file that runs as its owner', 'installed-file-changed', /as its owner/, (folder) => chmodSync(join(folder, 'node_modules/a/cli.js'), 0o4755)],
  ['a file in a bundled package', 'installed-file-changed', /inner\/i\.js/, write('node_modules/bundles/node_modules/inner/i.js', '2')],
  [
    'a folder in the place of a file',
    'installed-file-changed',
    /x\.js/,
    (folder) => {
      rmSync(join(folder, 'node_modules/a/lib/deep/x.js'))
      mkdirSync(join(folder, 'node_modules/a/lib/deep/x.js'))
    },
  ],
  [
    'a pipe in the place of a file',
    'installed-file-changed',
    /x\.js is no file/,
    (folder) => {
      rmSync(join(folder, 'node_modules/a/lib/deep/x.js'))
      spawnSync('mkfifo', [join(folder, 'node_modules/a/lib/deep/x.js')])
    },
  ],
  ['a file more', 'installed-file-added', /a\/lib\/evil\.js is in no archive/, write('node_modules/a/lib/evil.js', 'x')],
  ['a folder more', 'installed-file-added', /is in no archive/, write('node_modules/a/new/evil.js', 'x')],
  ['a hidden file more', 'installed-file-added', /\.env is in no archive/, write('node_modules/@s/b/.env', 'x')],
  ['a file less', 'installed-file-missing', /x\.js of a@1\.0\.0 is not there/, (folder) => rmSync(join(folder, 'node_modules/a/lib/deep/x.js'))],
  [
    'a folder less',
    'installed-file-missing',
    /x\.js of a@1\.0\.0 is not there/,
    (folder) => rmSync(join(folder, 'node_modules/a/lib'), { recursive: true }),
  ],
  [
    'a file that is a link to the same',
    'installed-link-leaves',
    /x\.js is a link/,
    (folder) => {
      rmSync(join(folder, 'node_modules/a/lib/deep/x.js'))
      symlinkSync('../../package.json', join(folder, 'node_modules/a/lib/deep/x.js'))
    },
  ],
  ['a link out of the tree', 'installed-link-leaves', /leads to \/etc/, (folder) => symlinkSync('/etc', join(folder, 'node_modules/a/etc'))],
  [
    'a package that is a link',
    'installed-link-leaves',
    /where a package should be/,
    (folder) => {
      rmSync(join(folder, 'node_modules/a'), { recursive: true })
      symlinkSync('/etc', join(folder, 'node_modules/a'))
    },
  ],
  [
    'a link to another part of the project',
    'installed-link-leaves',
    /w leads to/,
    (folder) => {
      rmSync(join(folder, 'node_modules/w'))
      symlinkSync('../../elsewhere', join(folder, 'node_modules/w'))
    },
  ],
  [
    'a part of the project that was copied',
    'installed-link-leaves',
    /w should be a link/,
    (folder) => {
      rmSync(join(folder, 'node_modules/w'))
      mkdirSync(join(folder, 'node_modules/w'))
    },
  ],
  ['a package in no lockfile', 'installed-package-unknown', /stray is in no lockfile/, write('node_modules/stray/package.json', '{}')],
  ['one with a scope', 'installed-package-unknown', /@s\/stray is in no lockfile/, write('node_modules/@s/stray/package.json', '{}')],
  [
    'one inside another',
    'installed-package-unknown|installed-file-added',
    /node_modules\/(stray)?/,
    write('node_modules/a/node_modules/stray/package.json', '{}'),
  ],
  ['a package less', 'installed-package-missing', /node_modules\/@s\/b/, (folder) => rmSync(join(folder, 'node_modules/@s/b'), { recursive: true })],
  [
    'a command that leads elsewhere',
    'installed-command-changed',
    /\.bin\/a leads to/,
    (folder) => {
      rmSync(join(folder, 'node_modules/.bin/a'))
      symlinkSync('../c/package.json', join(folder, 'node_modules/.bin/a'))
    },
  ],
  [
    'a command that is a file',
    'installed-command-changed',
    /\.bin\/a leads to a file/,
    (folder) => {
      rmSync(join(folder, 'node_modules/.bin/a'))
      writeFileSync(join(folder, 'node_modules/.bin/a'), 'evil')
    },
  ],
  ['a command more, as a file', 'installed-command-changed', /\.bin\/tsc is no command/, write('node_modules/.bin/tsc', 'evil')],
  [
    'a command more, as a link',
    'installed-command-changed',
    /\.bin\/tsc leads to/,
    (folder) => symlinkSync('/bin/sh', join(folder, 'node_modules/.bin/tsc')),
  ],
  ['a command less', 'installed-command-changed', /\.bin\/a of a@1\.0\.0 is not there/, (folder) => rmSync(join(folder, 'node_modules/.bin/a'))],
  [
    'a hidden lockfile with another version',
    'installed-lockfile-disagrees',
    /says version 0\.9\.0/,
    (folder) => lockEdit(folder, hidden, (lock) => Object.assign(lock['packages']['node_modules/a'], { version: '0.9.0' })),
  ],
  [
    'a hidden lockfile with another hash',
    'installed-lockfile-disagrees',
    /says integrity/,
    (folder) => lockEdit(folder, hidden, (lock) => Object.assign(lock['packages']['node_modules/a'], { integrity: 'sha512-x' })),
  ],
  [
    'a hidden lockfile with one more',
    'installed-lockfile-disagrees',
    /lists node_modules\/evil/,
    (folder) => lockEdit(folder, hidden, (lock) => Object.assign(lock['packages'], { 'node_modules/evil': { version: '1.0.0' } })),
  ],
  [
    'a hidden lockfile with one less',
    'installed-lockfile-disagrees',
    /does not list node_modules\/a/,
    (folder) => lockEdit(folder, hidden, (lock) => delete lock['packages']['node_modules/a']),
  ],
  ['a hidden lockfile that is none', 'installed-lockfile-disagrees', /cannot be read/, write(hidden, '{')],
  [
    'something built by its script',
    'installed-native-build',
    /c@1\.0\.0 holds 1 that its install script made/,
    write('node_modules/c/build/Release/c.node', 'x'),
  ],
]

for (const [name, rule, said, change] of cases)
  test(`found: ${name}`, async () => {
    const folder = copy()
    change(folder)
    const ran = await look(folder, '--fail-on', 'note', '--format', 'json')
    const { findings }: { findings: { rule: string; message: string }[] } = JSON.parse(ran.out)
    const found = findings.find((one) => new RegExp(`^(?:${rule})$`).test(one.rule) && said.test(one.message))
    assert.ok(found, JSON.stringify(findings.map((one) => [one.rule, one.message])))
    assert.equal(ran.code, 1)
    // Nothing else is said of what is as it was.
    assert.ok(findings.length <= 3, JSON.stringify(findings.map((one) => one.message)))
  })

test('packages for development that were left out are not missing', async () => {
  const folder = copy()
  rmSync(join(folder, 'node_modules'), { recursive: true })
  assert.equal((await run(folder, ['install', '--omit', 'dev'])).code, 0)
  assert.equal((await look(folder, '--fail-on', 'note')).code, 0)
})

test('without the archives nothing passes; a folder of them, or the registry, does instead', async () => {
  const folder = copy()
  const empty = join(folder, 'no-cache')
  const without = await look(folder, '--cache', empty)
  assert.equal(without.code, 3, without.out)
  assert.match(without.out, /not in npm's cache/)
  const archives = join(folder, 'archives')
  mkdirSync(archives)
  for (const { name, tgz } of [a, b, c, d, bundles]) writeFileSync(join(archives, `${name.replace('/', '-')}.tgz`), tgz)
  assert.equal((await look(folder, '--cache', empty, '--archives', archives)).code, 0)
  assert.equal((await look(folder, '--cache', empty, '--online')).code, 0)
  assert.ok(readdirSync(empty).length > 0, 'and is kept')
})

test('a cache with other bytes is no archive', async () => {
  const folder = copy()
  const poisoned = join(folder, 'poisoned')
  cpSync(cache, poisoned, { recursive: true })
  for (const path of readdirSync(join(poisoned, '_cacache/content-v2'), { recursive: true, encoding: 'utf8' }))
    if (path.length > 100) writeFileSync(join(poisoned, '_cacache/content-v2', path), 'poison')
  const ran = await look(folder, '--cache', poisoned)
  assert.equal(ran.code, 3)
  assert.match(ran.out, /holds other bytes/)
})
