import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid, platform } from 'node:process'
import { test } from 'node:test'
import { reporters } from '../../src/reporters/index.ts'
import { clean, entry, lockfile, npmrc, project, sealgate } from '../run.ts'

/** A user without rights, so that an unreadable file is unreadable where tests run as root. */
const nobody = 65534
const file = (content: string | Uint8Array, more: Record<string, string> = {}): string =>
  project({ 'package-lock.json': content, '.npmrc': npmrc, ...more })
const nested = (depth: number): string => `{"lockfileVersion":3,"packages":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`

/** What an attacker may put into a checkout, and what must be said of it. None may pass. */
const cases: [name: string, make: () => string, code: number, said: RegExp][] = [
  ['100,000 levels of nesting', () => file(nested(100_000)), 3, /nests deeper than/],
  ['a NUL in the text', () => file(clean.replace('"left-pad"', '"left\u0000pad"').replace('1.0.0', '1.0\u0000')), 3, /is not JSON/],
  ['bytes that are not UTF-8', () => file(Buffer.concat([Buffer.from(clean), Buffer.from([0xff, 0xfe])])), 3, /is not UTF-8/],
  [
    'a sparse file of 200 MB',
    () => {
      const root = file('')
      truncateSync(join(root, 'package-lock.json'), 200 * 1024 * 1024)
      return root
    },
    3,
    /bytes, more than/,
  ],
  ['an empty file', () => file(''), 3, /is empty/],
  ['an empty folder', () => project({}), 3, /found no/],
  ['a list', () => file('[]'), 3, /no object/],
  ['a number where the version belongs', () => file(lockfile({ 'node_modules/a': entry('a', { version: 1 }) })), 3, /version.{1,6} of .* is no text/],
  [
    'a number where the address belongs',
    () => file(lockfile({ 'node_modules/a': entry('a', { resolved: 1 }) })),
    3,
    /resolved.{1,6} of .* is no text/,
  ],
  ['a list where the hash belongs', () => file(lockfile({ 'node_modules/a': entry('a', { integrity: [] }) })), 3, /integrity.{1,6} of .* is no text/],
  ['text where an entry belongs', () => file(lockfile({ 'node_modules/a': 'b' })), 3, /is no object/],
  ['null where the packages belong', () => file('{"lockfileVersion":3,"packages":null}'), 3, /has no .{1,6}packages/],
  ['a version of the future', () => file(clean.replace('"lockfileVersion": 3', '"lockfileVersion": 4')), 3, /none of 1, 2 and 3/],
  ['a version that is text', () => file(clean.replace('"lockfileVersion": 3', '"lockfileVersion": "3"')), 3, /none of 1, 2 and 3/],
  [
    'a hash that is hidden by a doubled key',
    () => file(clean.replace('"integrity": "sha', '"integrity": "",\n "integrity": "sha')),
    1,
    /duplicate-key/,
  ],
  [
    '__proto__ as a package without a hash',
    () =>
      file(
        '{"lockfileVersion":3,"packages":{"node_modules/__proto__":{"version":"1.0.0","resolved":"https://registry.example/__proto__/-/__proto__-1.0.0.tgz"}}}',
      ),
    1,
    /unhashed-package/,
  ],
  [
    '__proto__ as an entry that lends its members',
    () =>
      file(
        '{"lockfileVersion":3,"packages":{"__proto__":{"integrity":"x"},"node_modules/a":{"version":"1.0.0","resolved":"https://registry.example/a/-/a-1.0.0.tgz"}}}',
      ),
    1,
    /unhashed-package/,
  ],
  [
    '__proto__ in place of a hash',
    () =>
      file(
        '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0","resolved":"https://registry.example/a/-/a-1.0.0.tgz","__proto__":{"integrity":"x"}}}}',
      ),
    1,
    /unhashed-package/,
  ],
  [
    'a byte order mark and CRLF before a package without a hash',
    () => file(`\uFEFF${lockfile({ 'node_modules/a': entry('a', { integrity: undefined }) }).replaceAll('\n', '\r\n')}`),
    1,
    /unhashed-package/,
  ],
  [
    'a link in a circle',
    () => {
      const root = project({})
      symlinkSync('b', join(root, 'package-lock.json'))
      symlinkSync('package-lock.json', join(root, 'b'))
      return root
    },
    3,
    /leads back to itself/,
  ],
  [
    'a folder that links to itself, beside a lockfile out of reach',
    () => {
      const root = file(clean)
      symlinkSync('loop', join(root, 'loop'))
      return root
    },
    3,
    /leads back to itself/,
  ],
  [
    'a lockfile that links out of the checkout',
    () => {
      const root = project({})
      symlinkSync(join(file(clean), 'package-lock.json'), join(root, 'package-lock.json'))
      return root
    },
    3,
    /leaves the checkout/,
  ],
  [
    'a folder that links out of the checkout',
    () => {
      const root = file(clean)
      symlinkSync(file(clean), join(root, 'other'))
      return root
    },
    3,
    /leaves the checkout/,
  ],
  [
    'a lockfile that links to nothing',
    () => {
      const root = project({})
      symlinkSync('gone', join(root, 'package-lock.json'))
      return root
    },
    3,
    /link to nothing/,
  ],
  [
    'a lockfile that is a folder, and nothing else',
    () => {
      const root = project({})
      mkdirSync(join(root, 'package-lock.json'))
      return root
    },
    3,
    /found no/,
  ],
]
for (const [name, make, code, said] of cases)
  test(`${name} is never a pass`, () => {
    const root = make()
    for (const format of Object.keys(reporters)) {
      const run = sealgate(root, ['check', '--format', format])
      assert.equal(run.code, code, `${format}: ${run.out.slice(0, 2000)}${run.err}`)
      assert.match(run.out, said, format)
    }
    assert.ok([0, 3].includes(Number(sealgate(root, ['list']).code)))
  })

test('a FIFO named like a lockfile is told, not waited for', { skip: platform === 'win32' }, () => {
  const root = project({})
  execFileSync('mkfifo', [join(root, 'package-lock.json')])
  const run = sealgate(root, ['check'])
  assert.equal(run.code, 3, run.err)
  assert.match(run.out, /no regular file/)
})

test('a file that may not be read is told', { skip: platform === 'win32' }, () => {
  const root = file(clean)
  chmodSync(root, 0o755)
  chmodSync(join(root, 'package-lock.json'), 0)
  const run = sealgate(root, ['check'], getuid?.() === 0 ? { uid: nobody } : {})
  assert.equal(run.code, 3, run.out)
  assert.match(run.out, /permission was denied/)
})

test('a folder that may not be listed is told', { skip: platform === 'win32' }, () => {
  const root = file(clean)
  mkdirSync(join(root, 'secret'))
  chmodSync(root, 0o755)
  chmodSync(join(root, 'secret'), 0)
  const run = sealgate(root, ['check'], getuid?.() === 0 ? { uid: nobody } : {})
  chmodSync(join(root, 'secret'), 0o755)
  assert.equal(run.code, 3, run.out)
  assert.match(run.out, /cannot list the folder secret/)
})

/** Names and values that would move a cursor, start a workflow command, or read backwards. */
const evil = [
  '\n::error::injected',
  '\r::warning::injected',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202Egpj.exe\u2066',
  '\u0000',
  '<script>alert(1)</script>',
  '|`$(touch x)`|',
  '%0A::error::injected',
]

for (const [index, text] of evil.entries())
  test(`hostile text ${index + 1} reaches no surface as it is`, { skip: platform === 'win32' }, () => {
    const folder = text.replaceAll('\u0000', '').replaceAll('/', '')
    const root = project({ '.npmrc': npmrc })
    mkdirSync(join(root, `d${folder}`))
    const packages = {
      [`node_modules/${text}`]: { version: `1${text}`, resolved: `https://evil.example/${text}#${text}`, integrity: `${text}-${text}` },
    }
    writeFileSync(join(root, `d${folder}`, 'package-lock.json'), lockfile(packages))
    for (const format of Object.keys(reporters)) {
      const { code, out, err } = sealgate(root, ['check', '--format', format])
      assert.equal(code, 1, format + err)
      assert.doesNotMatch(out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/, format)
      assert.doesNotMatch(out, /^::(error|warning)::injected/m, format)
      if (format === 'markdown' || format === 'junit') assert.doesNotMatch(out, /<script>/, format)
    }
    const list = sealgate(root, ['list'])
    assert.doesNotMatch(list.out + list.err, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

test('credentials of an address reach no surface', () => {
  const word = ['very', 'private', 'word'].join('-')
  const resolved = `https://someone:${word}@evil.example/a/-/b-2.0.0.tgz?token=${word}`
  const root = file(
    lockfile({
      'node_modules/a': entry('a', { resolved }),
      'node_modules/g': { version: `git+https://${word}@code.example/g.git#main`, resolved: `git+https://${word}@code.example/g.git#main` },
    }),
  )
  for (const format of Object.keys(reporters)) {
    const { code, out } = sealgate(root, ['check', '--format', format, '--fail-on', 'note'])
    assert.equal(code, 1)
    assert.doesNotMatch(out, new RegExp(word), format)
  }
})

test('10,000 findings are counted, and none is lost', () => {
  const packages = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`node_modules/p${index}`, entry(`p${index}`, { integrity: undefined })]),
  )
  const root = file(lockfile(packages))
  for (const format of Object.keys(reporters)) {
    const { code, out } = sealgate(root, ['check', '--format', format])
    assert.equal(code, 1, format)
    if (format === 'markdown') assert.ok(Buffer.byteLength(out) < 1024 * 1024)
    if (format === 'github') assert.equal(out.match(/^::error /gm)?.length, 10)
    assert.match(out, /10,?000|9,?99\d|9,?[0-9]{3}|p9999/, format)
  }
})
