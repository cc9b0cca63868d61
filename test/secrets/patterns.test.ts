import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
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

for (const file of files)
  for (const { source, flags } of patternsOf(readFileSync(join(folder, file), 'utf8')))
    test(`${file}: /${source.slice(0, 60)}/ takes time in proportion to its input`, () => {
      const { status } = checkSync(source, flags, { timeout: 20_000 })
      assert.equal(status, 'safe', source)
    })
