import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { verifyDigest } from '../../src/seal/ecdsa.ts'
import { strictBase64, strictText } from '../../src/syntax/strict.ts'

test('base64: what Node writes is taken, and nothing else that it reads', () => {
  for (let length = 0; length < 50; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 97 + length * 31) & 0xff))
    const text = bytes.toString('base64')
    assert.deepEqual(strictBase64(text, 'x'), bytes)
    const others = [
      `${text}=`,
      ` ${text}`,
      `${text}\n`,
      text.slice(0, -1),
      bytes.toString('base64url'),
      text.replace(/.=+$/, (end) => `/${end.slice(1)}`),
      `=${text}`,
      `${text}====`,
    ]
    for (const other of others)
      if (other !== text && Buffer.from(other, 'base64').toString('base64') !== other)
        assert.throws(() => strictBase64(other, 'x'), { check: 'base64' }, JSON.stringify(other))
  }
  for (const value of [undefined, null, 1, {}, ['AAAA']]) assert.throws(() => strictBase64(value, 'x'), { check: 'base64' })
})

const texts: [text: string, refused: boolean][] = [
  ['{"a":1,"b":{"a":2}}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":"\\"b\\":","c":"\\\\"}', false],
  ['{"a" :1,"b"\n:2}', false],
  ['{"a":1,"a":1}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"x":[{"b":1,"b" : 2}]}', true],
  ['{"__proto__":1}', true],
  [`${'['.repeat(63)}${']'.repeat(63)}`, false],
  [`${'['.repeat(100)}${']'.repeat(100)}`, true],
]
for (const [text, refused] of texts)
  test(`JSON ${text.slice(0, 30)} is ${refused ? 'refused' : 'taken'}`, () => {
    if (refused) assert.throws(() => strictText(text, 'x'), { check: 'json' })
    else assert.deepEqual(strictText(text, 'x'), JSON.parse(text))
  })

for (const [curve, algorithm] of [
  ['P-256', 'sha256'],
  ['P-384', 'sha384'],
  ['P-384', 'sha256'],
  ['P-256', 'sha512'],
] as const)
  test(`ECDSA on ${curve} over a ${algorithm} digest agrees with OpenSSL`, () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve })
    const jwk = publicKey.export({ format: 'jwk' })
    for (const message of ['', 'a', 'another']) {
      const signature = sign(algorithm, Buffer.from(message), privateKey)
      const digest = createHash(algorithm).update(message).digest()
      assert.equal(verifyDigest(jwk, digest, signature), true)
      const other = Buffer.from(digest)
      other[0] = (other[0] ?? 0) ^ 1
      assert.equal(verifyDigest(jwk, other, signature), false)
      assert.equal(verifyDigest(generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ format: 'jwk' }), digest, signature), false)
    }
    assert.equal(verifyDigest(jwk, Buffer.alloc(32), Buffer.from('3006020100020100', 'hex')), false)
  })
