import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { catalogOf, structuresFrom } from '../../src/check/secrets/catalog.ts'
import { compile } from '../../src/check/secrets/compile.ts'
import { planOf, Scanner } from '../../src/check/secrets/engine.ts'
import { genericRules } from '../../src/check/secrets/infos.ts'
import { type Issuer, ruleId } from '../../src/check/secrets/provider.ts'
import { providers } from '../../src/check/secrets/rules/index.ts'
import { anchorOf, shapesOf } from '../../src/check/secrets/shape.ts'
import { structures } from '../../src/check/secrets/structures/index.ts'
import { fill } from './fill.ts'

const folder = resolve(import.meta.dirname, '../../src/check/secrets/rules')
const plan = planOf([catalogOf(compile(providers, []), [])], () => true, genericRules)
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

test('compiled, every rule says what its file says', () => {
  const { providers: compiled } = catalogOf(compile(providers, structures), structures)
  const plain = (list: readonly Issuer[]): unknown =>
    list.map(({ slug, name, docs, words, kinds }) => ({
      ...{ slug, name, docs, words },
      kinds: kinds.map(({ id, what, token, near, with: beside, check, severity }) => ({ id, what, token, near, beside, check, severity })),
    }))
  assert.deepEqual(plain(compiled), plain(providers))
})

test('compiled, every anchor leads to the shape that holds it', () => {
  const { grams, anchorsOf, kinds } = catalogOf(compile(providers, structures), structures)
  const reached = new Set<string>()
  for (const gram of grams)
    for (const { text, offset, target, shape } of anchorsOf(gram)) {
      const head = Buffer.from(text.slice(offset), 'latin1')
      for (let at = 0; at < Math.min(4, head.length); at++) assert.equal((head[at] ?? 0) | 0x20, (gram >>> (8 * at)) & 0xff, text)
      if (target >= structuresFrom) continue
      const parts = shapesOf(kinds[target]?.of.token ?? '')[shape]
      assert.ok(parts?.some((part) => part.kind === 'text' && part.text === text))
      reached.add(`${target} ${shape}`)
    }
  const wanted = kinds.flatMap(({ of }, target) => (of.near ? [] : shapesOf(of.token).map((shape, index) => [shape, `${target} ${index}`] as const)))
  for (const [shape, name] of wanted) assert.equal(reached.has(name), anchorOf(shape) !== undefined, name)
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
