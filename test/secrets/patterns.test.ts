import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'

// The checker's own build of JavaScript: neither Java nor a binary is started.
process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

const folder = resolve(import.meta.dirname, '../../src/check/secrets')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith('rules/'))

/** Regular expressions of a source text, found where an expression may begin. */
function* patternsOf(text: string): Generator<{ source: string; flags: string }> {
  const code = text.replace(/^\s*(?:\*|\/\*\*?|\/\/).*$/gm, '')
  for (const [, source = '', flags = ''] of code.matchAll(
    /(?<=[=>(,:!&|?[{;]\s{0,40}|return )\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/([dgimsuvy]*)/g,
  ))
    yield { source, flags }
}

/** Patterns that were proven before, by hash: the proof takes a minute. `PROVE=all` proves them again, `UPDATE=1` writes the list. */
const provenFile = resolve(import.meta.dirname, 'patterns-proven.txt')
const proven = new Set(process.env['PROVE'] === 'all' ? [] : readFileSync(provenFile, 'utf8').split('\n'))
const hashOf = (source: string, flags: string): string => createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16)
const patterns = files.flatMap((file) => [...patternsOf(readFileSync(join(folder, file), 'utf8'))].map((pattern) => ({ file, ...pattern })))

test('the sources hold patterns', () => {
  assert.ok(patterns.length > 100)
})

for (const { file, source, flags } of patterns.filter((pattern) => !proven.has(hashOf(pattern.source, pattern.flags))))
  test(`${file}: /${source.slice(0, 60)}/ takes time in proportion to its input`, () => {
    assert.equal(checkSync(source, flags, { timeout: 20_000 }).status, 'safe', source)
  })

test('the list of proven patterns is current', () => {
  const list = `${[...new Set(patterns.map(({ source, flags }) => hashOf(source, flags)))].sort().join('\n')}\n`
  if (process.env['UPDATE'] === '1') writeFileSync(provenFile, list)
  assert.equal(readFileSync(provenFile, 'utf8'), list, 'run it with UPDATE=1')
})
