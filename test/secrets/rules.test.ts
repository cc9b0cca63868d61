import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { planOf, ruleId, Scanner } from '../../src/check/secrets/engine.ts'
import { genericRules } from '../../src/check/secrets/infos.ts'
import { providers } from '../../src/check/secrets/rules/index.ts'
import { fill } from './fill.ts'

const folder = resolve(import.meta.dirname, '../../src/check/secrets/rules')
const plan = planOf(providers, [], () => true, genericRules)
const scanner = new Scanner(plan)

/** Rules that find something in a line. */
function found(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  scanner.room(bytes.length).set(bytes)
  return scanner.scan(bytes.length, 'settings.ini').map(({ rule }) => rule)
}

test('every file of the shelf is on its list, by name', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  assert.deepEqual(
    files.map((name) => name.replace(/\.ts$/, '')).sort(),
    providers.map(({ slug }) => slug),
  )
})

test('there are at least 400 providers with 500 kinds, and no two rules of one name', () => {
  const ids = providers.flatMap((provider) => provider.kinds.map((kind) => ruleId(provider, kind)))
  assert.ok(providers.length >= 400)
  assert.ok(ids.length >= 500)
  assert.equal(new Set(ids).size, ids.length)
})

test('every rule finds its example, as a credential of its provider', () => {
  const missed = providers.flatMap((provider) =>
    provider.kinds
      .filter((kind) => !found(fill(kind.hit, ruleId(provider, kind))).some((rule) => rule.startsWith(`${provider.slug}-`)))
      .map((kind) => `${ruleId(provider, kind)}: ${kind.hit} → ${found(fill(kind.hit, ruleId(provider, kind))).join()}`),
  )
  assert.deepEqual(missed, [])
})

test('no rule finds its near miss', () => {
  const wrong = providers.flatMap((provider) =>
    provider.kinds
      .filter((kind) => found(fill(kind.miss, ruleId(provider, kind))).includes(ruleId(provider, kind)))
      .map((kind) => ruleId(provider, kind)),
  )
  assert.deepEqual(wrong, [])
})

test('every provider has a documentation link and words in small letters', () => {
  for (const { slug, docs, words } of providers) {
    assert.match(docs, /^https:\/\/[\w.-]+(\/|$)/, slug)
    for (const word of words) assert.match(word, /^[a-z0-9]+$/, slug)
  }
})
