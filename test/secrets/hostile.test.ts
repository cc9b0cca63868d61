import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { reportOf, withFiles } from './check.ts'
import { hostileTexts } from './hostile.ts'

// No clock here: what is not linear does not end within the time of the whole run.
for (const [name, text] of hostileTexts(1_000_000))
  test(`ends on a megabyte of ${name}`, async () => {
    const { inspected } = await reportOf({ 'a.txt': text })
    assert.deepEqual(inspected, ['a.txt'])
  })

test('a pipe that nobody writes to is a fault, and holds nothing up', { skip: process.platform === 'win32' }, () =>
  withFiles({ 'a.txt': 'x' }, async (root) => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    const { faults, inspected } = await check({ root, targets: ['.'], only: ['secret'] })
    assert.deepEqual([inspected, faults.map(({ at }) => at?.path)], [['a.txt'], ['pipe']])
  }),
)

test('bytes that are no text in any encoding are read as far as they go', async () => {
  const { inspected, faults } = await reportOf({ 'a.txt': Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 255 || 1)) })
  assert.deepEqual([inspected, faults], [['a.txt'], []])
})
