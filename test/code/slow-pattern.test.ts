import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Slowness, slowness } from '../../src/check/code/slow-pattern.ts'

const cases: [source: string, flags: string, expected: Slowness][] = [
  ['^(a+)+$', '', 'exponential'],
  ['^(a|a)*$', '', 'exponential'],
  ['^(a|b|ab)*c', '', 'exponential'],
  ['(a*)*b', '', 'exponential'],
  ['^(\\w+\\s?)*$', '', 'exponential'],
  ['^(?:[a-z]+|[A-Z]+)*$', 'i', 'exponential'],
  ['^(([a-z])+.)+[A-Z]$', '', 'exponential'],
  ['^(x|\\u0078)*$', '', 'exponential'],
  ['^(a+)+', '', 'linear'],
  ['^(?:a|b)*$', '', 'linear'],
  ['^([^>]+)*(>|$)', '', 'linear'],
  ['^(?:[a-z]+,)*[a-z]+$', '', 'linear'],
  ['^\\d{1,3}(?:\\.\\d{1,3}){3}$', '', 'linear'],
  ['\\s+$', '', 'polynomial'],
  ['^a*a*$', '', 'polynomial'],
  ['^\\s+$', '', 'linear'],
  ['^(?>a+)+$', 'ruby', 'linear'],
  ['(unclosed', '', 'linear'],
]
for (const [source, flags, expected] of cases) test(`/${source}/${flags} is ${expected}`, () => assert.equal(slowness(source, flags), expected))

test('patterns made to stop an analyser end', () => {
  for (const source of [
    '('.repeat(50_000),
    `${'(a|'.repeat(200)}b${')*'.repeat(200)}`,
    `(${'a?'.repeat(500)})*b`,
    '(a{1,1000}){1,1000}b',
    `[${'a-z'.repeat(5000)}`,
  ])
    assert.ok(['linear', 'polynomial', 'exponential'].includes(slowness(source, '')))
})
