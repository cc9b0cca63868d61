import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtIn } from '../../src/check/secrets/catalog.ts'
import { infosOf } from '../../src/check/secrets/infos.ts'
import { readerOf, type Setup } from '../../src/check/secrets/reader.ts'
import { aloneBytesMax, readAll, team } from '../../src/check/secrets/team.ts'
import { withFiles } from './check.ts'
import { fill, numbers } from './fill.ts'

const catalog = await builtIn()
const infos = [...infosOf(catalog.providers, catalog.structures)]
const setup: Setup = { rules: infos.map(({ id }) => id), secrets: [], ignores: [] }
const reader = () => readerOf([catalog], infos, undefined, setup)
const tokenOf = (seed: string): string => `token = "${['glp', 'at-'].join('')}${fill('{L20}', seed)}"\n`

test('workers find what one thread finds, in the same order', () => {
  const next = numbers('files')
  const files = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `${index}.txt`,
      index % 7 === 0
        ? Buffer.alloc(600, index % 2)
        : `${'a line of text\n'.repeat(Math.floor(next() * 20_000))}${index % 5 === 0 ? tokenOf(`${index}`) : ''}`,
    ]),
  )
  files['large.txt'] = 'words '.repeat(aloneBytesMax / 6)
  const paths = [...Object.keys(files).sort().reverse(), 'missing.txt']
  return withFiles(files, async (root) => {
    const alone = await readAll(root, paths, reader(), setup, 1)
    const together = await readAll(root, paths, reader(), setup, 2)
    assert.ok(alone.filter((read) => read.kind === 'read' && read.findings.length === 1).length > 20)
    assert.deepEqual(alone.at(-1)?.kind, 'fault')
    // Errors are compared by what they say: their stacks differ.
    const plain = (reads: typeof alone): unknown =>
      reads.map((read) => (read.kind === 'fault' ? read.fault.message : read.kind === 'read' ? read.findings : read.kind))
    assert.deepEqual(plain(together), plain(alone))
  })
})

test('a worker that takes too long for a file is ended, and the file is listed', () =>
  withFiles(
    { 'a.txt': tokenOf('a'), 'b.txt': 'api_key: 0a1b2c3d4e5f6071 '.repeat(2_000_000), 'c.txt': tokenOf('c'), 'd.txt': tokenOf('d') },
    async (root) => {
      const reads = await team(root, ['a.txt', 'b.txt', 'c.txt', 'd.txt'], setup, 1, (bytes) => (bytes > 1000 || bytes === 0 ? 1 : 60_000))
      assert.deepEqual(
        reads.map((read) => read.kind),
        ['read', 'fault', 'read', 'read'],
      )
      assert.match(reads[1]?.kind === 'fault' ? reads[1].fault.message : '', /^b\.txt took more time/)
    },
  ))
