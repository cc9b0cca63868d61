import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestSet, hashOf, matches, parseIntegrity } from '../../src/core/digest.ts'

const b64 = (bytes: number, fill = 1): string => Buffer.alloc(bytes, fill).toString('base64')
const hex = (bytes: number): string => 'ab'.repeat(bytes)

const grades: [name: string, algorithm: string, encoding: 'base64' | 'hex', value: string, grade: string][] = [
  ['sha512', 'sha512', 'base64', b64(64), 'strong'],
  ['sha384, which needs no padding', 'sha384', 'base64', b64(48), 'strong'],
  ['sha256 in hex', 'sha256', 'hex', hex(32), 'strong'],
  ['sha256 in upper case', 'sha256', 'hex', hex(32).toUpperCase(), 'strong'],
  ['sha1', 'sha1', 'base64', b64(20), 'weak'],
  ['md5', 'md5', 'hex', hex(16), 'weak'],
  ['a name that is no algorithm', 'constructor', 'base64', b64(64), 'unknown'],
  ['upper case names', 'SHA512', 'base64', b64(64), 'unknown'],
  ['one byte less', 'sha512', 'base64', b64(63), 'malformed'],
  ['one byte more', 'sha512', 'base64', b64(65), 'malformed'],
  ['no padding', 'sha512', 'base64', b64(64).replaceAll('=', ''), 'malformed'],
  ['too much padding', 'sha384', 'base64', `${b64(48).slice(0, -1)}=`, 'malformed'],
  ['stray bits in the last character', 'sha512', 'base64', `${b64(64).slice(0, -3)}B==`, 'malformed'],
  ['the alphabet for addresses', 'sha512', 'base64', `-_${b64(64).slice(2)}`, 'malformed'],
  ['a line end behind it', 'sha512', 'base64', `${b64(64).slice(0, -1)}\n`, 'malformed'],
  ['hex with a letter too far', 'sha256', 'hex', `${hex(31)}ag`, 'malformed'],
  ['nothing', 'sha256', 'hex', '', 'malformed'],
]
for (const [name, algorithm, encoding, value, grade] of grades)
  test(`a hash with ${name} is ${grade}`, () => assert.equal(hashOf(algorithm, encoding, value).grade, grade))

const sets: [name: string, integrity: string, usable: string[]][] = [
  ['sha512', `sha512-${b64(64)}`, ['sha512']],
  ['weak only', `sha1-${b64(20)}`, []],
  ['right name, cut off', `sha512-${b64(63)}`, []],
  ['two, one weak', `sha1-${b64(20)} sha256-${b64(32)}`, ['sha256']],
  ['options and odd white space', `\tsha256-${b64(32)}?x=y\n sha512-${b64(64)}`, ['sha256', 'sha512']],
  ['the same twice', `sha256-${b64(32)} sha256-${b64(32)}`, ['sha256']],
  ['two that differ', `sha256-${b64(32)} sha256-${b64(32, 2)}`, []],
  ['three, of which two agree', `sha256-${b64(32)} sha256-${b64(32, 2)} sha256-${b64(32)}`, []],
  ['no algorithm', b64(64), []],
  ['nothing', '', []],
]
for (const [name, integrity, usable] of sets)
  test(`usable digests: ${name}`, () => assert.deepEqual(Object.keys(digestSet(parseIntegrity(integrity))), usable))

const pairs: [name: string, a: Record<string, string>, b: Record<string, string>, same: boolean][] = [
  ['equal', { sha256: 'a' }, { sha256: 'a' }, true],
  ['equal where both have one', { sha256: 'a', sha512: 'b' }, { sha512: 'b' }, true],
  ['nothing in common', { sha256: 'a' }, { sha512: 'a' }, false],
  ['both empty', {}, {}, false],
  ['one of two differs', { sha256: 'a', sha512: 'b' }, { sha256: 'a', sha512: 'c' }, false],
]
for (const [name, a, b, same] of pairs) test(`matching: ${name}`, () => assert.equal(matches(a, b), same))
