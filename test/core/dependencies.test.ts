import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dependencyChanges } from '../../src/core/dependencies.ts'
import { hashOf } from '../../src/core/digest.ts'
import type { LockedPackage, Lockfile } from '../../src/core/lockfile.ts'
import { npm } from '../../src/lockfiles/npm.ts'
import { markdown } from '../../src/reporters/markdown.ts'
import { picture } from '../../src/reporters/picture.ts'
import { tree } from '../../src/reporters/tree.ts'
import { decide, found, many } from '../reporters/verdicts.ts'
import { entry, lockfile } from '../run.ts'

const locked = (packages: Readonly<Record<string, unknown>>, path = 'package-lock.json'): Lockfile => npm.parse(lockfile(packages), path)
const at = (name: string, more: object = {}) => ({ [`node_modules/${name}`]: entry(name, { ...more }) })
const other = `sha512-${Buffer.alloc(64, 9).toString('base64')}`

const cases: readonly (readonly [name: string, before: readonly Lockfile[], after: readonly Lockfile[], expected: readonly string[]])[] = [
  ['nothing changed', [locked(at('a'))], [locked(at('a'))], []],
  ['added', [locked({})], [locked(at('a'))], ['added a']],
  ['removed', [locked(at('a'))], [locked({})], ['removed a']],
  ['bumped', [locked(at('a'))], [locked(at('a', { version: '1.0.1' }))], ['bumped a']],
  ['the same version with another hash', [locked(at('a'))], [locked(at('a', { integrity: other }))], ['replaced a']],
  ['the same version from elsewhere', [locked(at('a'))], [locked(at('a', { resolved: 'https://evil.example/a.tgz' }))], ['replaced a']],
  ['a second copy of the same', [locked(at('a'))], [locked({ ...at('a'), 'node_modules/b/node_modules/a': entry('a') })], []],
  [
    'one of two versions',
    [locked({ ...at('a'), 'node_modules/b/node_modules/a': entry('a', { version: '2.0.0' }) })],
    [locked({ ...at('a'), 'node_modules/b/node_modules/a': entry('a', { version: '3.0.0' }) })],
    ['bumped a'],
  ],
  ['a new lockfile', [], [locked(at('a'), 'x/package-lock.json')], ['added a']],
  [
    'worst first',
    [locked({ ...at('r'), ...at('z') })],
    [locked({ ...at('n'), ...at('z', { integrity: other }) })],
    ['replaced z', 'added n', 'removed r'],
  ],
]
for (const [name, before, after, expected] of cases)
  test(`dependencies: ${name}`, () => {
    const { changes } = dependencyChanges(before, after)
    assert.deepEqual(
      changes.map((change) => `${change.kind} ${change.name}`),
      expected,
    )
    // Backwards every addition is a removal, and nothing else becomes either.
    const swap = (kind: string): string => ({ added: 'removed', removed: 'added' })[kind] ?? kind
    const back = dependencyChanges(after, before).changes.map((change) => `${swap(change.kind)} ${change.name}`)
    assert.deepEqual(back.sort(), [...expected].sort())
  })

test('a replaced package shows what is other: scheme, host or hash', () => {
  const [change] = dependencyChanges(
    [locked(at('a'))],
    [locked(at('a', { resolved: 'http://registry.example/a/-/a-1.0.0.tgz', integrity: other }))],
  ).changes
  assert.deepEqual([change?.before?.host, change?.after?.host], ['registry.example', 'http://registry.example'])
  assert.notEqual(change?.before?.hash, change?.after?.hash)
})

test('who asks for what changed is known where the lockfile says', () => {
  const named = (name: string): LockedPackage => ({
    name,
    version: '1.0.0',
    key: name,
    source: 'registry',
    resolved: undefined,
    hashes: [hashOf('sha512', 'base64', other.slice(7))],
    pin: 'hash',
    dev: false,
    at: { path: 'x', line: 1 },
  })
  const [parent, child] = [named('parent'), named('child')]
  const asks = (of: LockedPackage) => (of === parent ? [{ name: 'child', range: '*' }] : [])
  const after = { ...locked({}), packages: [parent, child], graph: { needs: asks, find: () => child } }
  const { edges } = dependencyChanges([{ ...locked({}), packages: [parent] }], [after])
  assert.deepEqual(edges, [['parent', 'child']])
})

const names = Array.from({ length: 20_000 }, (_, index) => `p${index}"]:::x;click n0 "javascript:alert(1)"\n%%{init`)
const huge = dependencyChanges([locked({})], [locked(Object.assign({}, ...names.map((name) => at(name))))])

test('a picture has at most 40 nodes, and no name in it means anything', () => {
  const drawn = picture(huge)
  const nodes = drawn.split('\n').filter((line) => /^ {2}n\d+\[/.test(line))
  assert.ok(nodes.length > 1 && nodes.length <= 40)
  for (const line of nodes) assert.match(line, /^ {2}n\d+\["[\w @/.+~^*?-]*"\]:::(added|same)$/)
  assert.doesNotMatch(drawn, /click n0 "|%%\{/)
  const svg = tree(huge, [found()])
  assert.ok((svg.match(/<rect/g)?.length ?? 0) <= 40)
  assert.doesNotMatch(svg, /[^\P{C}]/u)
})

test('100,000 findings and 20,000 changes keep the limit of a summary, with both in it', () => {
  const page = markdown(decide({ findings: many(100_000), dependencies: huge }), { version: '1.2.3', colour: false })
  assert.ok(Buffer.byteLength(page) <= 900 * 1024)
  assert.match(page, /more are left out here/)
  assert.match(page, /What changed in the dependencies/)
})
