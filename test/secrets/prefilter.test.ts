import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import openWabt from 'wabt'

const folder = resolve(import.meta.dirname, '../../src/check/secrets')

/** The prefilter assembled from its source. `UPDATE=1 node --test test/secrets/prefilter.test.ts` writes it. */
async function assembled(): Promise<string> {
  const wabt = await openWabt()
  const parsed = wabt.parseWat('prefilter.wat', readFileSync(join(folder, 'prefilter.wat'), 'utf8'))
  const { buffer } = parsed.toBinary({})
  return `/** \`prefilter.wat\`, assembled. Written by test/secrets/prefilter.test.ts with UPDATE=1. */\nexport const prefilterWasm =\n  '${Buffer.from(buffer).toString('base64')}'\n`
}

test('the prefilter is what its source says', async () => {
  const made = await assembled()
  const file = join(folder, 'prefilter-wasm.ts')
  if (process.env['UPDATE'] === '1') writeFileSync(file, made)
  assert.equal(readFileSync(file, 'utf8'), made)
})
