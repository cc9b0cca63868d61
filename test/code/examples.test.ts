import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { rules } from '../../src/check/code/rules/index.ts'

const folder = resolve(import.meta.dirname, '../rules/code')

for (const { id, sources } of rules)
  test(`${id}: its examples say what it finds and what not`, async () => {
    assert.match(sources[0] ?? '', /^CWE-\d+$/)
    const found = async (kind: string): Promise<string> => {
      const { findings } = await check({ root: join(folder, id, kind), targets: ['.'], only: ['code'] })
      const mine = findings
        .filter(({ rule, persona }) => rule === id && persona === 'regular')
        .map(({ at, message }) => `${at.path}:${at.line}:${at.column} ${message}\n`)
      return mine.join('')
    }
    assert.equal(await found('bad'), readFileSync(join(folder, id, 'bad/findings.txt'), 'utf8'))
    assert.notEqual(await found('bad'), '')
    assert.equal(await found('ok'), '')
  })
