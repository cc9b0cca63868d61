import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'

// Imports go down this list, never up and never sideways. Files in `src` itself are the library and its version.
const ranks = [
  ['core', 'version.ts', 'node.ts'],
  ['syntax'],
  ['io'],
  ['config', 'lockfiles', 'reporters', 'seal'],
  ['check', 'install', 'watch', 'respond', 'posture'],
  ['index.ts', 'action', 'cli', 'plugin'],
]
const src = resolve(import.meta.dirname, '../src')
const room = (file: string): string => relative(src, file).split(sep)[0] ?? ''
const rank = (name: string): number => ranks.findIndex((row) => row.includes(name))
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
const imports = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target)

for (const file of files)
  test(`${relative(src, file)} imports downwards`, () => {
    assert.notEqual(rank(room(file)), -1, `unknown folder src/${room(file)}: give it a rank`)
    for (const target of imports(file).filter((name) => name.startsWith('.'))) {
      const to = room(resolve(dirname(file), target))
      if (to === '..') assert.equal(target, '../package.json', `imports ${target}, which is outside src`)
      else if (to !== room(file)) assert.ok(rank(to) < rank(room(file)), `imports src/${to}, which is not below src/${room(file)}`)
    }
  })

test('core touches no files, network, environment or clock', () => {
  for (const file of files.filter((name) => room(name) === 'core')) {
    const outside = imports(file).filter((name) => !name.startsWith('.'))
    assert.deepEqual(outside, [], `${relative(src, file)} imports ${outside.join(', ')}`)
    assert.doesNotMatch(readFileSync(file, 'utf8'), /process\.|Date\.now|new Date\(\)|fetch\(/, relative(src, file))
  }
})

test('every file of src is imported by another, or is an entry', () => {
  const reached = new Set(files.flatMap((file) => imports(file).map((name) => resolve(dirname(file), name))))
  const entries = ['index.ts', 'cli/main.ts', 'action/main.ts']
  const alone = files
    .map((file) => relative(src, file))
    .filter((name) => !entries.includes(name) && !name.startsWith('plugin/') && !name.endsWith('.d.ts') && !reached.has(join(src, name)))
  assert.deepEqual(alone, [])
})
