import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { test } from 'node:test'
import { readNpmKeys } from '../../src/seal/npm.ts'
import { builtInRoots, npmKeys } from '../../src/seal/roots.ts'
import { readTrust } from '../../src/seal/trust.ts'
import { itemsAt, textAt } from '../../src/syntax/strict.ts'

const roots = builtInRoots().map((text) => ({ json: JSON.parse(text), trust: readTrust(text, 'built in')[0] }))

test('the public instance and the one of GitHub are built in, each with thresholds of its own', () => {
  assert.deepEqual(
    roots.map(({ trust }) => [trust?.tlogThreshold, trust?.ctlogThreshold]),
    [
      [1, 1],
      [0, 0],
    ],
  )
  assert.match(roots[0]?.trust?.name ?? '', /sigstore/)
  assert.match(roots[1]?.trust?.name ?? '', /GitHub/)
  assert.ok(readNpmKeys(npmKeys(), 'built in').length > 0)
})

test('every authority that is built in chains to a root of itself, and was valid when its period began', () => {
  let chains = 0
  for (const { json } of roots)
    for (const list of ['certificateAuthorities', 'timestampAuthorities'])
      for (const authority of itemsAt(json, list)) {
        chains++
        const chain = itemsAt(authority, 'certChain', 'certificates').map(
          (one) => new X509Certificate(Buffer.from(textAt(one, 'rawBytes') ?? '', 'base64')),
        )
        for (const [index, certificate] of chain.entries()) {
          const issuer = chain[index + 1] ?? certificate
          assert.ok(certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey), certificate.subject)
          const start = Date.parse(textAt(authority, 'validFor', 'start') ?? '')
          assert.ok(certificate.validFromDate.getTime() <= start && start < certificate.validToDate.getTime(), certificate.subject)
        }
      }
  assert.ok(chains >= 15, `${chains} authorities`)
})
