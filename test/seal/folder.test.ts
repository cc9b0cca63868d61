import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { folder, type Ran, run } from './run.ts'

/** A build's output with everything a tree can hold. */
function make(root: string): void {
  for (const name of ['assets/deep/er', '.hidden', 'empty-folder', '.git', 'node_modules/left']) mkdirSync(join(root, name), { recursive: true })
  const files: Record<string, string> = {
    'index.html': '<p>hello</p>\n',
    'a.txt': 'first\n',
    'b.txt': 'other\n',
    'same.txt': 'first\n',
    empty: '',
    'assets/app.js': 'console.log(1)\n',
    'assets/deep/er/x.json': '{}\n',
    '.hidden/rc': 'x\n',
    '.git/HEAD': 'ref: refs/heads/main\n',
    'node_modules/left/index.js': 'module.exports = 1\n',
    'run.sh': '#!/bin/sh\n',
    'ü.txt': 'umlaut\n',
    '😀.txt': 'face\n',
    '\uffee.txt': 'after it in UTF-16, before it in UTF-8\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  chmodSync(join(root, 'run.sh'), 0o755)
  symlinkSync('a.txt', join(root, 'link'))
  symlinkSync('assets', join(root, 'folder-link'))
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const at = (root: string, name: string): string => join(root, name)
/** Opens nothing for ever: a FIFO made by the system's own tool. */
const fifo = (path: string): void => {
  assert.equal(spawnSync('mkfifo', [path]).status, 0)
}

const mutations: [name: string, mutate: (root: string) => void, says: RegExp][] = [
  [
    'one bit flipped, size and time kept',
    (root) => {
      const path = at(root, 'a.txt')
      writeFileSync(path, 'Girst\n')
      utimesSync(path, 1_700_000_000, 1_700_000_000)
    },
    /modified {2}a\.txt: content/,
  ],
  ['appended', (root) => appendFileSync(at(root, 'a.txt'), 'x'), /modified {2}a\.txt: content .* size 6 is now 7/],
  ['truncated', (root) => truncateSync(at(root, 'a.txt'), 2), /modified {2}a\.txt/],
  ['emptied', (root) => truncateSync(at(root, 'assets/app.js'), 0), /modified {2}assets\/app\.js/],
  ['empty file filled', (root) => writeFileSync(at(root, 'empty'), 'x'), /modified {2}empty/],
  ['file deleted', (root) => unlinkSync(at(root, 'index.html')), /missing {3}index\.html/],
  ['empty file deleted', (root) => unlinkSync(at(root, 'empty')), /missing {3}empty/],
  ['hidden file deleted', (root) => unlinkSync(at(root, '.hidden/rc')), /missing {3}\.hidden\/rc/],
  ['empty folder deleted', (root) => rmSync(at(root, 'empty-folder'), { recursive: true }), /missing {3}empty-folder \(folder\)/],
  ['file added', (root) => writeFileSync(at(root, 'new.js'), 'x'), /extra {5}new\.js/],
  ['empty file added', (root) => writeFileSync(at(root, 'new'), ''), /extra {5}new/],
  ['hidden file added', (root) => writeFileSync(at(root, '.env'), 'x'), /extra {5}\.env/],
  ['deep file added', (root) => writeFileSync(at(root, 'assets/deep/er/y'), 'x'), /extra {5}assets\/deep\/er\/y/],
  ['file added in .git', (root) => writeFileSync(at(root, '.git/x'), 'x'), /extra {5}\.git\/x/],
  ['file added in node_modules', (root) => writeFileSync(at(root, 'node_modules/left/x.js'), 'x'), /extra {5}node_modules\/left\/x\.js/],
  ['copy of known content added', (root) => cpSync(at(root, 'a.txt'), at(root, 'copy.txt')), /extra {5}copy\.txt/],
  ['empty folder added', (root) => mkdirSync(at(root, 'more')), /extra {5}more \(folder\)/],
  ['renamed', (root) => renameSync(at(root, 'b.txt'), at(root, 'c.txt')), /renamed {3}c\.txt: was b\.txt/],
  [
    'contents swapped',
    (root) => {
      writeFileSync(at(root, 'a.txt'), 'other\n')
      writeFileSync(at(root, 'b.txt'), 'first\n')
    },
    /modified {2}a\.txt[\s\S]*modified {2}b\.txt/,
  ],
  ['case renamed', (root) => renameSync(at(root, 'a.txt'), at(root, 'A.txt')), /renamed {3}A\.txt: was a\.txt/],
  ['case twin added', (root) => writeFileSync(at(root, 'INDEX.html'), 'x'), /extra {5}INDEX\.html/],
  ['normalised otherwise', (root) => renameSync(at(root, 'ü.txt'), at(root, 'ü.txt'.normalize('NFD'))), /renamed/],
  ['normalised twin added', (root) => writeFileSync(at(root, 'ü.txt'.normalize('NFD')), 'x'), /extra/],
  ['trailing space twin added', (root) => writeFileSync(at(root, 'a.txt '), 'first\n'), /extra {5}a\.txt {2}\(file\)/],
  [
    'file to link with the same content',
    (root) => {
      unlinkSync(at(root, 'a.txt'))
      symlinkSync('same.txt', at(root, 'a.txt'))
    },
    /modified {2}a\.txt: kind file is now link/,
  ],
  [
    'file to link outside',
    (root) => {
      writeFileSync(`${root}-outside`, 'first\n')
      unlinkSync(at(root, 'a.txt'))
      symlinkSync(`${root}-outside`, at(root, 'a.txt'))
    },
    /modified {2}a\.txt: kind file is now link/,
  ],
  [
    'folder to link to a copy',
    (root) => {
      renameSync(at(root, 'assets'), `${root}-assets`)
      symlinkSync(`${root}-assets`, at(root, 'assets'))
    },
    /modified {2}assets: kind folder is now link/,
  ],
  [
    'link retargeted',
    (root) => {
      unlinkSync(at(root, 'link'))
      symlinkSync('b.txt', at(root, 'link'))
    },
    /modified {2}link: link target a\.txt is now b\.txt/,
  ],
  [
    'link retargeted to the same content',
    (root) => {
      unlinkSync(at(root, 'link'))
      symlinkSync('same.txt', at(root, 'link'))
    },
    /modified {2}link: link target/,
  ],
  [
    'link retargeted by another spelling',
    (root) => {
      unlinkSync(at(root, 'link'))
      symlinkSync('./a.txt', at(root, 'link'))
    },
    /modified {2}link: link target/,
  ],
  [
    'link to file',
    (root) => {
      unlinkSync(at(root, 'link'))
      writeFileSync(at(root, 'link'), 'first\n')
    },
    /modified {2}link: kind link is now file/,
  ],
  ['link removed', (root) => unlinkSync(at(root, 'link')), /missing {3}link \(link\)/],
  ['link to a folder outside added', (root) => symlinkSync('/', at(root, 'out')), /extra {5}out \(link\)/],
  ['dangling link added', (root) => symlinkSync('nowhere', at(root, 'dangling')), /extra {5}dangling/],
  ['link loop added', (root) => symlinkSync('loop', at(root, 'loop')), /extra {5}loop/],
  ['run bit added', (root) => chmodSync(at(root, 'a.txt'), 0o755), /modified {2}a\.txt: mode 00 is now 0111/],
  ['run bit dropped', (root) => chmodSync(at(root, 'run.sh'), 0o644), /modified {2}run\.sh: mode 0111 is now 00/],
  ['setuid added', (root) => chmodSync(at(root, 'run.sh'), 0o4755), /modified {2}run\.sh: mode 0111 is now 04111/],
  [
    'file to folder',
    (root) => {
      unlinkSync(at(root, 'a.txt'))
      mkdirSync(at(root, 'a.txt'))
    },
    /modified {2}a\.txt: kind file is now folder/,
  ],
  [
    'pipe in place of a file',
    (root) => {
      unlinkSync(at(root, 'a.txt'))
      fifo(at(root, 'a.txt'))
    },
    /modified {2}a\.txt: kind file is now other/,
  ],
  ['pipe added', (root) => fifo(at(root, 'pipe')), /extra {5}pipe: a special file/],
  ['newline in an added name', (root) => writeFileSync(at(root, 'x\n::error::y'), ''), /extra {5}x\\u\{a\}::error::y/],
  ['escape sequence in an added name', (root) => writeFileSync(at(root, 'x\u001b[2Jy'), ''), /extra {5}x\\u\{1b\}\[2Jy/],
  ['direction changed in an added name', (root) => writeFileSync(at(root, 'x\u202egpj.exe'), ''), /extra {5}x\\u\{202e\}gpj/],
  ['backslash in an added name', (root) => writeFileSync(at(root, '..\\x'), ''), /extra {5}\.\.\\x/],
  [
    'a name that is no UTF-8 added',
    (root) => writeFileSync(Buffer.concat([Buffer.from(`${root}/x`), bytes('\xff')]), ''),
    /extra {5}x.*a name that cannot be read/,
  ],
  [
    'everything deleted',
    (root) => {
      for (const name of readdirSync(root)) rmSync(at(root, name), { recursive: true })
    },
    /missing/,
  ],
]

const sealed = async (cwd: string): Promise<Ran> => {
  mkdirSync(join(cwd, 'dist'))
  make(join(cwd, 'dist'))
  await run(cwd, ['keygen', 'k'])
  return run(cwd, ['seal', 'dist', '--key', 'k.key'])
}
const verify = (cwd: string, ...more: string[]): Promise<Ran> =>
  run(cwd, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub', ...more])

describe('a changed folder is refused, and what changed is named', () => {
  for (const [name, mutate, says] of mutations)
    test(name, async () => {
      using dir = folder()
      assert.equal((await sealed(dir.path)).code, 0)
      mutate(join(dir.path, 'dist'))
      const result = await verify(dir.path)
      assert.equal(result.code, 1, result.out + result.err)
      assert.match(result.out, says)
      const json = await verify(dir.path, '--format', 'json')
      assert.equal(json.code, 1)
      assert.equal(JSON.parse(json.out).verdict, 'refused')
      assert.ok(JSON.parse(json.out).changes.length > 0)
      // Nothing from a name may move a terminal's cursor.
      assert.doesNotMatch(result.out + json.out, /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
    })
})

describe('what is no change passes', () => {
  const controls: [name: string, change: (cwd: string) => void][] = [
    ['unchanged', () => undefined],
    ['only times', (cwd) => utimesSync(join(cwd, 'dist/a.txt'), 1, 1)],
    [
      'moved',
      (cwd) => {
        renameSync(join(cwd, 'dist'), join(cwd, 'elsewhere'))
        renameSync(join(cwd, 'elsewhere'), join(cwd, 'dist'))
      },
    ],
    [
      'through tar and back',
      (cwd) => {
        assert.equal(spawnSync('tar', ['cf', 'x.tar', 'dist'], { cwd }).status, 0)
        rmSync(join(cwd, 'dist'), { recursive: true })
        assert.equal(spawnSync('tar', ['xf', 'x.tar'], { cwd }).status, 0)
      },
    ],
    [
      'writable for the group',
      (cwd) => {
        chmodSync(join(cwd, 'dist/a.txt'), 0o664)
        chmodSync(join(cwd, 'dist/run.sh'), 0o775)
      },
    ],
  ]
  for (const [name, change] of controls)
    test(name, async () => {
      using dir = folder()
      await sealed(dir.path)
      change(dir.path)
      const result = await verify(dir.path)
      assert.equal(result.code, 0, result.out)
    })

  test('extra files, where they are allowed, but nothing else', async () => {
    using dir = folder()
    await sealed(dir.path)
    writeFileSync(join(dir.path, 'dist/new.js'), 'x')
    assert.equal((await verify(dir.path, '--allow-extra')).code, 0)
    writeFileSync(join(dir.path, 'dist/a.txt'), 'x')
    assert.equal((await verify(dir.path, '--allow-extra')).code, 1)
  })
})

describe('the manifest', () => {
  const payload = (cwd: string, name = 'dist.intoto.json'): string => readFileSync(join(cwd, name), 'utf8')

  test('is the same bytes for the same folder', async () => {
    using one = folder()
    using two = folder()
    for (const dir of [one, two]) {
      mkdirSync(join(dir.path, 'dist'))
      make(join(dir.path, 'dist'))
      assert.equal((await run(dir.path, ['seal', 'dist', '--unsigned'])).code, 0)
    }
    assert.equal(payload(one.path), payload(two.path))
  })

  test('has its names in the order of their UTF-8 bytes', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    make(join(dir.path, 'dist'))
    await run(dir.path, ['seal', 'dist', '--unsigned'])
    const names: string[] = JSON.parse(payload(dir.path)).subject.map(({ name }: { name: string }) => name)
    assert.deepEqual(
      names,
      [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    )
  })

  test('leaves out what it says it leaves out, and verifies so', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    make(join(dir.path, 'dist'))
    await run(dir.path, ['keygen', 'k'])
    assert.equal(
      (await run(dir.path, ['seal', 'dist', '--key', 'k.key', '--exclude', '.git', '--exclude', 'node_modules', '--exclude', '*.json'])).code,
      0,
    )
    writeFileSync(join(dir.path, 'dist/.git/more'), 'x')
    writeFileSync(join(dir.path, 'dist/assets/deep/er/x.json'), 'changed')
    assert.equal((await verify(dir.path)).code, 0)
    writeFileSync(join(dir.path, 'dist/more'), 'x')
    assert.equal((await verify(dir.path)).code, 1)
  })

  test('has BLAKE2b on request, beside a digest that everybody knows', async () => {
    using dir = folder()
    const root = at(dir.path, 'dist')
    make(root)
    await run(dir.path, ['keygen', 'k'])
    assert.equal((await run(dir.path, ['seal', 'dist', '--key', 'k.key', '--digest', 'blake2b'])).code, 0)
    const payload = JSON.parse(
      Buffer.from(JSON.parse(readFileSync(at(dir.path, 'dist.sigstore.json'), 'utf8')).dsseEnvelope.payload, 'base64').toString(),
    )
    const { digest } = payload.subject.find((one: { name: string }) => one.name === 'a.txt')
    const expected = { sha256: 'sha256', blake2b: 'blake2b512' }
    for (const [name, algorithm] of Object.entries(expected)) assert.equal(digest[name], createHash(algorithm).update('first\n').digest('hex'))
    const verify = ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub']
    assert.equal((await run(dir.path, verify)).code, 0)
    writeFileSync(at(root, 'a.txt'), 'Girst\n')
    assert.equal((await run(dir.path, verify)).code, 1)
  })
  test('counts up and remembers the one before', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    make(join(dir.path, 'dist'))
    await run(dir.path, ['keygen', 'k'])
    await run(dir.path, ['seal', 'dist', '--key', 'k.key', '--output', '1.json', '--sequence', '7'])
    await run(dir.path, ['seal', 'dist', '--key', 'k.key', '--previous', '1.json'])
    assert.equal((await verify(dir.path, '--min-sequence', '8')).code, 0)
    const old = await run(dir.path, ['verify', 'dist', '--bundle', '1.json', '--key', 'k.pub', '--min-sequence', '8'])
    assert.equal(old.code, 1)
    assert.match(old.out, /check +sequence\n +expected +8 or more\n +found +7/)
  })

  test('a single file of it verifies under its name alone', async () => {
    using dir = folder()
    await sealed(dir.path)
    const file = (name: string): Promise<Ran> => run(dir.path, ['verify', `dist/${name}`, '--bundle', 'dist.sigstore.json', '--key', 'k.pub'])
    assert.equal((await file('b.txt')).code, 0)
    renameSync(join(dir.path, 'dist/b.txt'), join(dir.path, 'dist/assets/app.js'))
    assert.match((await file('assets/app.js')).out, /check +file name/)
  })

  const unsealable: [name: string, make: (root: string) => void, code: number, says: RegExp][] = [
    ['a pipe', (root) => fifo(join(root, 'pipe')), 3, /pipe is a device, a pipe or a socket/],
    ['names that differ in case', (root) => writeFileSync(join(root, 'INDEX.html'), ''), 1, /INDEX\.html and index\.html/],
    ['folders that differ in case', (root) => mkdirSync(join(root, 'Assets')), 1, /Assets and assets/],
    ['names that differ in normalisation', (root) => writeFileSync(join(root, 'ü.txt'.normalize('NFD')), ''), 1, /normalisation/],
    ['a name that is no UTF-8', (root) => writeFileSync(Buffer.concat([Buffer.from(`${root}/x`), bytes('\xfe')]), ''), 3, /not UTF-8/],
    ['a backslash', (root) => writeFileSync(join(root, 'a\\b'), ''), 1, /holds a backslash/],
    ['a device of Windows', (root) => writeFileSync(join(root, 'aux.js'), ''), 1, /device on Windows/],
    ['control characters', (root) => writeFileSync(join(root, 'a\u0007'), ''), 1, /control characters/],
    ['a direction change', (root) => writeFileSync(join(root, 'a\u202e'), ''), 1, /direction-changing/],
  ]
  for (const [name, add, code, says] of unsealable)
    test(`does not take ${name}`, async () => {
      using dir = folder()
      mkdirSync(join(dir.path, 'dist'))
      make(join(dir.path, 'dist'))
      add(join(dir.path, 'dist'))
      const result = await run(dir.path, ['seal', 'dist', '--unsigned'])
      assert.equal(result.code, code, result.err)
      assert.match(result.err, says)
      assert.deepEqual(readdirSync(dir.path), ['dist'])
    })

  test('does not take an empty folder, and a seal never lies in what it seals', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    assert.equal((await run(dir.path, ['seal', 'dist', '--unsigned'])).code, 3)
    writeFileSync(join(dir.path, 'dist/a'), 'x')
    assert.equal((await run(dir.path, ['seal', 'dist', '--unsigned', '--output', 'dist/x.json'])).code, 2)
  })

  test('takes hard links and sparse files as the files they are', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    make(join(dir.path, 'dist'))
    linkSync(join(dir.path, 'dist/a.txt'), join(dir.path, 'dist/hard'))
    writeFileSync(join(dir.path, 'dist/sparse'), '')
    truncateSync(join(dir.path, 'dist/sparse'), 3 * 1024 * 1024)
    await run(dir.path, ['keygen', 'k'])
    assert.equal((await run(dir.path, ['seal', 'dist', '--key', 'k.key'])).code, 0)
    assert.equal((await verify(dir.path)).code, 0)
  })

  test('names the source it was made from', async () => {
    using dir = folder()
    mkdirSync(join(dir.path, 'dist'))
    make(join(dir.path, 'dist'))
    mkdirSync(join(dir.path, 'src/.git/refs/heads'), { recursive: true })
    writeFileSync(join(dir.path, 'src/.git/HEAD'), 'ref: refs/heads/main\n')
    writeFileSync(join(dir.path, 'src/.git/refs/heads/main'), `${'a'.repeat(40)}\n`)
    writeFileSync(join(dir.path, 'src/package-lock.json'), '{}')
    await run(dir.path, [
      'seal',
      'dist',
      '--unsigned',
      '--source',
      'src',
      '--source-uri',
      'https://github.com/acme/app',
      '--source-ref',
      'refs/heads/main',
    ])
    const { predicate } = JSON.parse(payload(dir.path))
    assert.equal(predicate.source.revision, 'a'.repeat(40))
    assert.match(predicate.source.digest.sha256, /^[0-9a-f]{64}$/)
    assert.deepEqual(
      predicate.lockfiles.map(({ name }: { name: string }) => name),
      ['package-lock.json'],
    )
    assert.deepEqual(predicate.scope, { repository: 'https://github.com/acme/app', ref: 'refs/heads/main' })
  })
})
