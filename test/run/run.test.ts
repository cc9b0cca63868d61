import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { run as verb } from '../../src/cli/run-build.ts'
import { addressOf } from '../../src/io/connections.ts'
import { breaches, fence } from '../../src/io/fence.ts'
import { readManifest } from '../../src/seal/manifest.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { inProcess, type Ran } from '../in-process.ts'
import { run as other } from '../seal/run.ts'

/** Files of the harness, as many as the figures are about. */
const sources = 200

interface Tree {
  readonly path: string
  write(name: string, text: string): void
  [Symbol.dispose](): void
}

/** A project whose build puts all sources into one file. */
function tree(count = 5): Tree {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'run-')))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  for (let at = 0; at < count; at++) write(`src/${at % 10}/${at}.txt`, `source ${at}\n`)
  write('node_modules/dep/index.js', 'module.exports = 1\n')
  write('build.mjs', build)
  return { path, write, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

const build = `import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
const names = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.txt')).sort()
mkdirSync('dist', { recursive: true })
writeFileSync('dist/all.txt', names.map((name) => readFileSync('src/' + name, 'utf8')).join(''))
console.log('built', names.length)
`

/** A build that does something in between: what an attacker in the build's own process tree can do. */
const evil = (code: string): string =>
  `import fs from 'node:fs'\nimport { join } from 'node:path'\n${code}\n${build.replace(/^import.*\n/, 'const { mkdirSync, readdirSync, readFileSync, writeFileSync } = fs\n')}restore()\n`

const run = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  inProcess(verb, cwd, args, { PATH: process.env['PATH'] ?? '', ...env })
const node = ['--', process.execPath, 'build.mjs']
const unsigned = ['--unsigned', ...node]
const record = (path: string) => readManifest(readStatement(statementPayload, readFileSync(join(path, 'dist.intoto.json')))).provenance.run

/** Swaps a file for the time of the compile and puts it back with the same bytes, size, mode and times. */
const swaps: Readonly<Record<string, string>> = {
  'written over and written back': `const swap = (path) => { const [text, { atime, mtime }] = [fs.readFileSync(path), fs.statSync(path)]; fs.writeFileSync(path, 'evil'); return () => { fs.writeFileSync(path, text); fs.utimesSync(path, atime, mtime) } }`,
  'moved away and moved back': `const swap = (path) => { fs.renameSync(path, path + '~'); fs.writeFileSync(path, 'evil'); return () => { fs.rmSync(path); fs.renameSync(path + '~', path) } }`,
  'replaced by a copy': `const swap = (path) => { const [text, { atime, mtime }] = [fs.readFileSync(path), fs.statSync(path)]; fs.rmSync(path); fs.writeFileSync(path, 'evil'); return () => { fs.rmSync(path); fs.writeFileSync(path, text); fs.utimesSync(path, atime, mtime) } }`,
}

describe('a source that is swapped for the time of the build', () => {
  for (const [name, code] of Object.entries(swaps))
    test(`${name}: all of ${sources} are caught`, async () => {
      using dir = tree(sources)
      dir.write(
        'build.mjs',
        evil(
          `${code}\nconst all = fs.readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.txt')).map((name) => swap(join('src', name)))\nconst restore = () => { for (const back of all) back() }`,
        ),
      )
      const before = readFileSync(join(dir.path, 'src/0/0.txt'))
      const first = fence(join(dir.path, 'src'), () => true)
      const result = await run(dir.path, ['--unsigned', ...node])
      assert.equal(result.code, 1, result.err)
      assert.match(readFileSync(join(dir.path, 'dist/all.txt'), 'utf8'), /evil/)
      assert.deepEqual(readFileSync(join(dir.path, 'src/0/0.txt')), before)
      assert.match(result.out, /did not hold still/)
      const caught = breaches(
        first,
        fence(join(dir.path, 'src'), () => true),
        () => true,
      ).map((breach) => breach.name)
      assert.equal(caught.filter((file) => file.endsWith('.txt')).length, sources)
      assert.equal(existsSync(join(dir.path, 'dist.intoto.json')), false)
    })

  test('one alone of them is caught and named', async () => {
    for (const code of Object.values(swaps)) {
      using dir = tree()
      dir.write('build.mjs', evil(`${code}\nconst restore = swap('src/3/3.txt')`))
      const result = await run(dir.path, unsigned)
      assert.equal(result.code, 1)
      assert.match(result.out, /src\/3\/3\.txt/)
    }
  })

  test('with its whole folder, and a file that hides the folder being moved', async () => {
    for (const hide of ['', "fs.writeFileSync('src/x', ''); fs.rmSync('src/x')"]) {
      using dir = tree()
      dir.write(
        'build.mjs',
        evil(
          `fs.cpSync('src', 'twin', { recursive: true }); fs.renameSync('src', 'away'); fs.renameSync('twin', 'src'); fs.writeFileSync('src/1/1.txt', 'evil')\nconst restore = () => { fs.rmSync('src', { recursive: true }); fs.renameSync('away', 'src'); ${hide} }`,
        ),
      )
      const result = await run(dir.path, unsigned)
      assert.equal(result.code, 1, result.err)
      assert.match(result.out, /(?:moved|touched) {2}src\n/)
    }
  })

  test('is caught in an installed package too', async () => {
    using dir = tree()
    dir.write('build.mjs', evil(`${swaps['written over and written back']}\nconst restore = swap('node_modules/dep/index.js')`))
    const result = await run(dir.path, unsigned)
    assert.equal(result.code, 1)
    assert.match(result.out, /touched {2}node_modules\/dep\/index\.js/)
  })
})

describe('a build that leaves its sources alone', () => {
  test('raises no alarm in 20 runs, and what it wrote is sealed and verifies', async () => {
    using dir = tree(sources)
    await other(dir.path, ['keygen', 'k'])
    for (let round = 0; round < 20; round++) {
      rmSync(join(dir.path, 'dist'), { recursive: true, force: true })
      const result = await run(dir.path, ['--key', 'k.key', ...node])
      assert.equal(result.code, 0, result.out + result.err)
    }
    assert.equal((await other(dir.path, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub'])).code, 0)
  })

  test('is recorded: command, log, names of the environment but no value', async () => {
    using dir = tree()
    const result = await run(dir.path, ['--log', 'build.log', ...unsigned], { DEPLOY_WORD: 'do-not-show-this' })
    assert.equal(result.code, 0, result.err)
    const said = record(dir.path)
    const log = readFileSync(join(dir.path, 'build.log'))
    assert.equal(log.toString(), 'built 5\n')
    assert.deepEqual(said?.log, { sha256: hash('sha256', log, 'hex'), bytes: log.length })
    assert.deepEqual(said?.environment, ['DEPLOY_WORD', 'PATH'])
    assert.deepEqual([said?.outputBefore, said?.watched, said?.files], ['missing', 'identity', 7])
    assert.deepEqual(said?.network, process.platform === 'linux' ? [] : undefined)
    assert.deepEqual(said?.written, [])
    assert.ok(said?.unwatched.some((what) => /connections shorter|the network/.test(what)))
    assert.doesNotMatch(readFileSync(join(dir.path, 'dist.intoto.json'), 'utf8'), /do-not-show-this/)
  })

  test('is told what it wrote elsewhere', async () => {
    using dir = tree()
    dir.write('build.mjs', `${build}writeFileSync('src/[new].txt', 'x')\n`)
    const result = await run(dir.path, unsigned)
    assert.equal(result.code, 0, result.out)
    assert.match(result.err, /note: src\/\[new\]\.txt was written outside dist/)
    assert.deepEqual(record(dir.path)?.written, ['src/[new].txt'])
  })
})

// An address of this machine that is not the one of itself: what goes there never leaves it.
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address
const dials = (how: string): string => `${build}
import net from 'node:net'
import { spawn } from 'node:child_process'
const server = net.createServer().listen(0, '${outside}', () => {
  const code = \`require('node:net').connect(\${server.address().port}, '${outside}').on('connect', function () { setTimeout(() => this.destroy(), 400) })\`
  spawn(process.execPath, ['-e', code], ${how}).on('exit', () => setTimeout(() => server.close(), 20))
})
`

describe('connections', { skip: (process.platform !== 'linux' || outside === undefined) && 'not checked: no network that can be watched' }, () => {
  test('of the build are recorded, those of processes that left its group too', async () => {
    for (const how of ['{}', '{ detached: true }']) {
      using dir = tree()
      dir.write('build.mjs', dials(how))
      const result = await run(dir.path, unsigned)
      assert.equal(result.code, 0, result.err)
      assert.match(result.err, /note: the build had a connection to \d+\.\d+\.\d+\.\d+:\d+/)
      assert.ok(record(dir.path)?.network?.some((remote) => remote.startsWith(`${outside}:`)))
    }
  })

  test('are refused where none are allowed, and none are seen where there are none', async () => {
    using dir = tree()
    assert.equal((await run(dir.path, ['--no-network', ...unsigned])).code, 0)
    rmSync(join(dir.path, 'dist'), { recursive: true })
    rmSync(join(dir.path, 'dist.intoto.json'))
    dir.write('build.mjs', dials('{}'))
    const result = await run(dir.path, ['--no-network', ...unsigned])
    assert.equal(result.code, 1, result.err)
    assert.match(result.out, /the build used the network; nothing is sealed/)
    assert.equal(existsSync(join(dir.path, 'dist.intoto.json')), false)
  })

  test('of this machine to others are not those of the build', async () => {
    using dir = tree()
    const server = createServer().listen(0, outside)
    await once(server, 'listening')
    const address = server.address()
    const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, outside)
    await once(socket, 'connect')
    const result = await run(dir.path, ['--no-network', ...unsigned])
    socket.destroy()
    server.close()
    assert.equal(result.code, 0, result.out)
  })
})

const addresses: [written: string, says: string | undefined][] = [
  ['0100007F:1F90', undefined],
  ['00000000:0000', undefined],
  ['010200C0:01BB', '192.0.2.1:443'],
  ['00000000000000000000000001000000:0050', undefined],
  ['0000000000000000FFFF0000010200C0:01BB', '192.0.2.1:443'],
  ['0000000000000000FFFF00000100007F:01BB', undefined],
  ['B80D0120000000000000000001000000:01BB', '[2001:db8::1]:443'],
  ['nonsense', undefined],
]
for (const [written, says] of addresses) test(`an address in a table of sockets: ${written}`, () => assert.equal(addressOf(written), says))

describe('nothing is sealed', () => {
  const cases: [name: string, script: string, args: readonly string[], code: number, says: RegExp][] = [
    ['of a build that fails', 'process.exit(3)', unsigned, 1, /failed with exit code 3/],
    ['of a build that writes nothing', '', unsigned, 1, /wrote nothing/],
    ['of a build that takes too long', 'setTimeout(() => {}, 60_000)', ['--timeout', '1', ...unsigned], 1, /longer than/],
    ['of a source that the build rewrites', `${build}writeFileSync('src/1/1.txt', 'new')`, unsigned, 1, /touched {2}src\/1\/1\.txt/],
    [
      'of a source that the build removes',
      `${build}import('node:fs').then(({ rmSync }) => rmSync('src/1/1.txt'))`,
      unsigned,
      1,
      /removed {2}src\/1\/1\.txt/,
    ],
    ['where there is no such command', '', ['--unsigned', '--', './no-such-command'], 2, /cannot start/],
    ['without a command', '', ['--unsigned'], 2, /no command/],
    ['where the output holds the sources', '', ['--dir', '.', ...unsigned], 2, /holds the source tree/],
    [
      'of two builds that differ',
      `${build}writeFileSync('dist/when.txt', String(process.hrtime.bigint()))`,
      ['--reproduce', ...unsigned],
      1,
      /second build differs[\s\S]*modified {2}when\.txt/,
    ],
  ]
  for (const [name, script, args, code, says] of cases)
    test(name, async () => {
      using dir = tree()
      dir.write('build.mjs', script)
      const result = await run(dir.path, args)
      assert.equal(result.code, code, result.out + result.err)
      assert.match(result.out + result.err, says)
      assert.equal(existsSync(join(dir.path, 'dist.intoto.json')), false)
    })

  test('of an output folder that held files before, unless it is declared', async () => {
    using dir = tree()
    dir.write('dist/old.txt', 'old')
    assert.equal((await run(dir.path, unsigned)).code, 2)
    assert.equal((await run(dir.path, ['--dirty', ...unsigned])).code, 0)
    assert.equal(record(dir.path)?.outputBefore, 'declared')
  })
})

test('two builds that are the same are sealed', async () => {
  using dir = tree()
  const result = await run(dir.path, ['--reproduce', ...unsigned])
  assert.equal(result.code, 0, result.out + result.err)
  assert.match(result.err, /second build gave the same files/)
})
