import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBlockYaml } from '../../src/syntax/block-yaml.ts'
import { type Data, type Doc, Lines } from '../../src/syntax/data.ts'
import { readWholeYaml } from '../../src/syntax/yaml.ts'
import { samples } from '../lockfiles/samples.ts'

const plain = (node: Data): unknown => [
  node.kind,
  node.scalar,
  node.start,
  node.end,
  node.keyStart,
  [...node.map].map(([key, value]) => [key, plain(value)]),
  node.list.map(plain),
]
const all = (documents: readonly Doc[]): string => JSON.stringify(documents.map(({ duplicates, root }) => [plain(root), duplicates]))
const fast = (text: string): readonly Doc[] | undefined => readBlockYaml(text, new Lines(text, 'x'))

const texts: readonly string[] = [
  ...samples.filter(({ name }) => /^(pnpm|yarn berry|pubspec|compose$|pre-commit)/.test(name)).map(({ files, path }) => files[path] ?? ''),
  "lockfileVersion: '9.0'\n\npackages:\n\n  '@s/b@1.2.0':\n    resolution: {integrity: sha512-aa==, tarball: https://x.example/a.tgz}\n    engines: {node: '>=6'}\n    cpu: [x64, arm]\n    deprecated: |-\n      one\n\n      two\n    hasBin: true # why\n    s: 'it''s'\n    d: \"a\\_b \\x41 \\\" \\\\\"\n",
  '---\na: 1\na: 2\n---\nb:\n- 1\n- {x: y, z: [1, \'2\']}\n- "q"\n- k: v\n  l: ~\nc: |\n  t\n    u\n\nd:\ne: x\n',
]

test('the fast reader takes what package managers write', () => {
  for (const text of texts) assert.ok(fast(text), text.slice(0, 80))
})

test('whatever the fast reader takes, it reads as the whole one does', () => {
  const bits = [
    ' ',
    '  ',
    '\n',
    ':',
    ': ',
    '- ',
    '-',
    ' #',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '|-',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '1',
    '---',
    '...',
    '%',
    '<<: ',
    '\\',
    '~',
    '\n  ',
    '\n    ',
  ]
  let seed = 7
  const below = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >> 8) % most
  }
  let taken = 0
  for (let round = 0; round < 4_000; round++) {
    let text = texts[below(texts.length)] ?? ''
    for (let edits = below(4); edits > 0; edits--) {
      const at = below(text.length)
      text = text.slice(0, at) + (below(3) > 0 ? bits[below(bits.length)] : '') + text.slice(at + below(4))
    }
    const documents = fast(text)
    if (!documents) continue
    taken++
    assert.equal(all(documents), all(readWholeYaml(text, 'x')), text)
  }
  assert.ok(taken > 500)
})

test('a long text costs what it is long', () => {
  // Looking for a sign to the end of the text for each value would take minutes.
  const text = `a:\n${Array.from({ length: 100_000 }, (_, index) => `  k${index}: "value"\n`).join('')}`
  assert.equal(fast(text)?.[0]?.root.at('a')?.map.size, 100_000)
})
