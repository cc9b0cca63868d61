import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { pages } from '../.ci/docs.ts'

const top = resolve(import.meta.dirname, '..')

for (const [path, text] of await pages())
  test(`${path} is current`, () => {
    assert.ok(existsSync(join(top, path)), 'run `npm run docs`')
    assert.equal(readFileSync(join(top, path), 'utf8'), text, 'run `npm run docs`')
  })
