import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { Fault } from '../../src/core/fault.ts'
import type { OwnSecret } from '../../src/core/rule.ts'
import { withFiles } from './check.ts'
import { fill } from './fill.ts'

const key = fill('acme_{L32}', 'own')
const template: OwnSecret = { id: 'acme-key', title: 'Acme key', token: 'acme_{L32}', examples: [`k = ${key}`], clean: ['acme_short'] }
const pattern: OwnSecret = { id: 'acme-pattern', title: 'Acme key', pattern: 'acme_(?:[a-z0-9A-Z]+)+', anchor: 'acme_', examples: [key] }
const look = (secrets: readonly OwnSecret[], text: string) =>
  withFiles({ 'a.txt': text }, async (root) =>
    (await check({ root, targets: ['.'], only: ['secret'], secrets, runs: ({ id }) => id.startsWith('acme-') })).findings.map(
      ({ rule, at }) => `${rule} ${at.line}`,
    ),
  )

test('a kind of the project is found by its template, and by its pattern', async () => {
  assert.deepEqual(await look([template], `\n${key}\n`), ['acme-key 2'])
  assert.deepEqual(await look([pattern], `\n${key}\n`), ['acme-pattern 2'])
})

test('what the project allows is none', async () => {
  assert.deepEqual(await look([{ ...template, allow: [key.slice(10, 20)], examples: [fill('acme_{L32}', 'other')] }], key), [])
})

test('a pattern that would take exponential time runs in a linear engine', async () => {
  assert.deepEqual(await look([{ ...pattern, pattern: 'acme_(?:[a-z]+)+!', examples: ['acme_x!'] }], `acme_${'a'.repeat(400)}`), [])
})

const refused: [name: string, secret: OwnSecret, message: RegExp][] = [
  ['an example that is not found', { ...template, examples: ['nothing'] }, /does not find its example 1/],
  ['a clean text that is found', { ...template, clean: [key] }, /finds its clean text 1/],
  ['a template of an unknown class', { ...template, token: 'acme_{Y3}' }, /unknown class Y/],
  ['a template without text', { ...template, token: '{L32}' }, /no text of three letters/],
  ['a pattern with a look-behind', { ...pattern, pattern: '(?<=x)acme_' }, /pattern that cannot be read/],
  ['a pattern without an anchor', { ...pattern, anchor: undefined }, /neither a token nor a pattern/],
  ['an unknown check', { ...template, check: 'luhn' }, /"luhn", which is no check/],
]
for (const [name, secret, message] of refused)
  test(`refuses ${name}`, async () => {
    await assert.rejects(look([secret], ''), (error) => error instanceof Fault && error.code === 'configuration' && message.test(error.message))
  })
