import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasCredentials, withoutCredentials } from '../../src/core/address.ts'
import { distance, nearest, oneEdit } from '../../src/core/nearest.ts'
import { plain } from '../../src/core/plain.ts'
import { purl } from '../../src/core/purl.ts'

const addresses: [address: string, credentials: boolean, shown: string][] = [
  ['https://registry.example/a/-/a-1.0.0.tgz', false, 'https://registry.example/a/-/a-1.0.0.tgz'],
  ['https://registry.example/@scope/a/-/a-1.0.0.tgz', false, 'https://registry.example/@scope/a/-/a-1.0.0.tgz'],
  ['git+ssh://git@code.example/a.git#main', false, 'git+ssh://git@code.example/a.git#main'],
  ['https://user:word@registry.example/a', true, 'https://***@registry.example/a'],
  ['https://token@registry.example', true, 'https://***@registry.example'],
  ['git+https://token:x-oauth-basic@code.example/a.git', true, 'git+https://***@code.example/a.git'],
  ['git+ssh://git:word@code.example/a.git', true, 'git+ssh://***@code.example/a.git'],
  ['https://registry.example/a.tgz?token=abc&x=1', true, 'https://registry.example/a.tgz?token=***&x=1'],
  ['https://registry.example/a.tgz?version=1', false, 'https://registry.example/a.tgz?version=1'],
]
for (const [address, credentials, shown] of addresses)
  test(`${shown} is shown for what ${credentials ? 'carries' : 'carries no'} credentials`, () => {
    assert.equal(hasCredentials(address), credentials)
    assert.equal(withoutCredentials(`see ${address} there`), `see ${shown} there`)
  })

const texts: [name: string, text: string, shown: string][] = [
  ['letters of any script stay', 'naïve 名前 имя', 'naïve 名前 имя'],
  ['line ends and carriage returns', 'a\nb\rc', 'a\\u{a}b\\u{d}c'],
  ['escape sequences', '\u001b[31mred', '\\u{1b}[31mred'],
  ['right-to-left marks', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['what cannot be seen', 'a\u200bb\u00adc\ufe0f\u{e0041}', 'a\\u{200b}b\\u{ad}c\\u{fe0f}\\u{e0041}'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['a command of GitHub’s runner', ' ::error::x', ' \\u{3a}:error::x'],
  ['one on a line of its own in the input', 'a\n  ::x', 'a\\u{a}  ::x'],
  ['one in the old notation, anywhere', 'a ##[set-env name=B]c', 'a \\u{23}#[set-env name=B]c'],
  ['colons elsewhere', 'std::string a::b', 'std::string a::b'],
]
for (const [name, text, shown] of texts) test(`on a terminal: ${name}`, () => assert.equal(plain(text), shown))

const names: [type: string, name: string, version: string, expected: string][] = [
  ['npm', 'left-pad', '1.3.0', 'pkg:npm/left-pad@1.3.0'],
  ['npm', '@types/node', '24.0.0', 'pkg:npm/%40types/node@24.0.0'],
  ['npm', 'a', '', 'pkg:npm/a'],
  ['npm', 'a', '1.0.0+b', 'pkg:npm/a@1.0.0%2Bb'],
  ['npm', 'half\ud800', '1', 'pkg:npm/half%EF%BF%BD@1'],
]
for (const [type, name, version, expected] of names) test(`purl ${expected}`, () => assert.equal(purl(type, name, version), expected))

const words: [word: string, known: string[], meant: string | undefined][] = [
  ['fial-on', ['fail-on', 'format'], 'fail-on'],
  ['chekc', ['check', 'list'], 'check'],
  ['exp', ['explain', 'check'], 'explain'],
  ['zzzzzz', ['check', 'list'], undefined],
  ['x'.repeat(100_000), ['check'], undefined],
]
for (const [word, known, meant] of words) test(`${word.slice(0, 20)} means ${meant ?? 'nothing'}`, () => assert.equal(nearest(word, known), meant))

test('distance is symmetric, and zero only for the same word', () => {
  const some = ['', 'a', 'ab', 'ba', 'abc', 'acb', 'check', 'chekc']
  for (const a of some)
    for (const b of some) {
      assert.equal(distance(a, b), distance(b, a))
      assert.equal(distance(a, b) === 0, a === b)
    }
})

test('one edit is what lies at distance one', () => {
  const words = (length: number): string[] => (length === 0 ? [''] : ['', ...words(length - 1).flatMap((rest) => [`a${rest}`, `b${rest}`])])
  const all = [...new Set(words(5))]
  assert.equal(all.length, 63)
  for (const a of all) for (const b of all) assert.equal(oneEdit(a, b), distance(a, b) === 1, `${a} ${b}`)
})
