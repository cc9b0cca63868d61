import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../src/core/fault.ts'
import { JsonNode, jsonDepthMax, readJson } from '../../src/syntax/json.ts'

/** A small generator of numbers, the same on every run. Source: https://en.wikipedia.org/wiki/Xorshift */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const keys = ['a', 'b', '1', '0', '__proto__', 'constructor', 'toString', 'with "quotes"', 'back\\slash', 'é', 'line\nend', '', 'node_modules/x']
function value(random: (below: number) => number, depth: number): unknown {
  const kind = random(depth > 5 ? 5 : 7)
  if (kind < 2) return ['', 'text', '\\', '"', '{[,:]}', 'naïve\u2028', 'a'.repeat(200)][random(7)]
  if (kind === 2) return [0, -1.5e10, 3.25, 1e-7][random(4)]
  if (kind === 3) return [true, false, null][random(3)]
  if (kind === 5) return Array.from({ length: random(4) }, () => value(random, depth + 1))
  return Object.fromEntries(Array.from({ length: random(5) }, () => [keys[random(keys.length)], value(random, depth + 1)]))
}

test('whatever JSON.stringify writes is read with every container in its place', () => {
  const random = numbers(7)
  for (let run = 0; run < 400; run++) {
    const data = value(random, 0)
    const text = JSON.stringify(data, null, [undefined, 0, 2, '\t'][random(4)]) + ['', '\n', ' \r\n'][random(3)]
    const json = readJson(text, 'x.json')
    assert.deepEqual(json.value, JSON.parse(text))
    assert.deepEqual(json.duplicates(), [])
    const lines = text.split('\n')
    const walk = (at: unknown, node: JsonNode): void => {
      if (typeof at !== 'object' || at === null || Array.isArray(at)) return
      for (const [key, inner] of Object.entries(at)) {
        const child = typeof inner === 'object' && inner !== null ? new JsonNode(node, key) : undefined
        const { line = 0, column = 0, endColumn = 0 } = child === undefined ? json.member(node, key) : json.place(child)
        const there = lines[line - 1]?.slice(column - 1, child === undefined ? undefined : endColumn - 1) ?? ''
        assert.ok(there.startsWith(JSON.stringify(key)), `${there} at ${line}:${column} of ${text}`)
        if (child) walk(inner, child)
      }
    }
    walk(data, json.root)
  }
})

test('a member is found with its whole value, whatever stands around it', () => {
  const text = '{\n  "a": { "x": 1 },\n  "b" : "two" ,\n  "c": [1,\n 2]\n}'
  const json = readJson(text, 'x.json')
  assert.deepEqual(json.member(json.root, 'b'), { path: 'x.json', line: 3, column: 3, endLine: 3, endColumn: 14 })
  assert.deepEqual(json.member(json.root, 'c'), { path: 'x.json', line: 4, column: 3, endLine: 5, endColumn: 4 })
  assert.deepEqual(json.member(json.root, 'none'), json.place(json.root))
})

const doubled: [name: string, text: string, found: [key: string, line: number, column: number][]][] = [
  ['side by side', '{"a":1,\n"a":2}', [['a', 2, 1]]],
  ['spelt by an escape', '{"a":1,"\\u0061":2}', [['a', 1, 8]]],
  ['__proto__', '{"__proto__":1,"__proto__":2}', [['__proto__', 1, 16]]],
  [
    'three times',
    '{"a":1,"a":2,"a":3}',
    [
      ['a', 1, 8],
      ['a', 1, 14],
    ],
  ],
  ['in an array', '[{"a":1},{"a":{"b":1,"b":{}}}]', [['b', 1, 22]]],
  ['with white space before a colon', '{"a":":","a" :2}', [['a', 1, 10]]],
  ['with a line before a colon', '{"a":1,"a"\n:2,"b":":x"}', [['a', 1, 8]]],
  ['behind texts that look like keys', '{"b":"\\":","a":1,"a":2}', [['a', 1, 18]]],
  ['not in texts that look like keys', '{"b":"\\":","c":":","d":"x :"}', []],
  ['not in two objects', '{"a":{"a":1},"b":{"a":1}}', []],
  ['not as a value', '{"a":"a","b":["a","a"]}', []],
]
for (const [name, text, found] of doubled)
  test(`keys that stand twice: ${name}`, () => {
    assert.deepEqual(
      readJson(text, 'x')
        .duplicates()
        .map(({ key, at }) => [key, at.line, at.column]),
      found,
    )
  })

const wrong: [name: string, text: string, place: string][] = [
  ['nothing', '', '1:1'],
  ['white space', ' \n\n', '3:1'],
  ['half an object', '{"a": 1', '1:8'],
  ['a comma too many', '{"a": 1,\n}', '2:1'],
  ['a comma too few', '{"a": 1\n"b": 2}', '2:1'],
  ['single quotes', "{'a': 1}", '1:2'],
  ['a comment', '{\n// note\n"a": 1}', '2:1'],
  ['text behind', '{"a": 1}\n{}', '2:1'],
  ['a string that does not end', '{"a": "b\n}', '1:7'],
  ['a NUL', '{"a": \u0000}', '1:7'],
  ['brackets that do not match', '{"a": [1}', '1:9'],
]
for (const [name, text, place] of wrong)
  test(`${name} is a fault with its place`, () => {
    assert.throws(
      () => readJson(text, 'x.json'),
      (fault) =>
        fault instanceof Fault && fault.code === 'malformed-lockfile' && `${fault.at?.line}:${fault.at?.column}` === place && fault.hint !== '',
    )
  })

test('a text cut off anywhere is a fault or the whole value', () => {
  const text = JSON.stringify({ a: [1, { b: 'c\\"' }], d: null, e: 'ü' }, null, 1)
  for (let end = 0; end < text.length; end++) assert.throws(() => readJson(text.slice(0, end), 'x'), Fault)
})

test('nesting is followed to its limit and is a fault beyond', () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  assert.equal(readJson(nested(jsonDepthMax), 'x').duplicates().length, 0)
  for (const depth of [jsonDepthMax + 1, 100_000]) assert.throws(() => readJson(nested(depth), 'x'), /nests deeper/)
  assert.throws(() => readJson('['.repeat(100_000), 'x'), Fault)
})

test('a byte order mark is passed over and moves no column', () => {
  const json = readJson('\uFEFF{"a":{}}', 'x')
  assert.equal(json.place(new JsonNode(json.root, 'a')).column, 2)
})
