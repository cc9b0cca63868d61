import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Verdict } from '../../src/core/policy.ts'
import { lineHashes } from '../../src/reporters/line-hashes.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { decide, fault, found, many } from './verdicts.ts'

/**
 * The standard's own schema, SARIF 2.1.0 (rtm.5, the text OASIS published), as @microsoft/jest-sarif 1.0.0-beta.0 carries it.
 * Without the descriptions; `$schema` names draft 7, which Ajv reads, in place of draft 4.
 */
const schema: object = JSON.parse(readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** The one run of a verdict's SARIF, which must be valid. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has just been checked
function runOf(verdict: Verdict): any {
  const log: ReturnType<typeof JSON.parse> = JSON.parse(sarif(verdict, { version: '1.2.3', colour: false }))
  const valid: boolean = validate(structuredClone(log))
  assert.ok(valid, ajv.errorsText(validate.errors))
  assert.equal(log.runs.length, 1)
  return log.runs[0]
}

const text = 'one\n  two\nthree\n'
const texts = new Map([['a.json', text]])

test('a rule has its texts, a link, its CWE and a score', () => {
  const [rule, second] = runOf(decide({})).tool.driver.rules
  assert.equal(rule.id, 'open-door')
  assert.equal(rule.helpUri, 'https://doors.example/')
  assert.equal(rule.shortDescription.text, 'A door is open')
  assert.match(rule.fullDescription.text, /walk in/)
  assert.deepEqual(rule.properties.tags, ['security', 'lockfile', 'external/cwe/cwe-89'])
  assert.equal(rule.properties['security-severity'], '8.0')
  assert.equal(second.helpUri, 'https://cwe.mitre.org/data/definitions/798.html')
})

test('a result has its place, level, fingerprints and properties', () => {
  const finding = found({ class: 'sqli', confidence: 'medium', persona: 'regular' })
  const run = runOf(decide({ findings: [finding], texts }))
  const [result] = run.results
  assert.equal(result.ruleIndex, 0)
  assert.equal(result.level, 'error')
  assert.deepEqual(result.locations[0].physicalLocation, {
    artifactLocation: { uri: 'a.json' },
    region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
  })
  assert.deepEqual(result.properties, { severity: 'high', confidence: 'medium', persona: 'regular', kind: 'lockfile', class: 'sqli' })
  assert.equal(result.partialFingerprints.primaryLocationLineHash, lineHashes(text)[1])
  assert.match(result.partialFingerprints['sealgate/v1'], /^[0-9a-f]{64}$/)
  assert.equal(result.suppressions, undefined)
  const moved = runOf(decide({ findings: [{ ...finding, at: { ...finding.at, line: 3, endLine: 3 } }], texts }))
  assert.equal(moved.results[0].partialFingerprints['sealgate/v1'], result.partialFingerprints['sealgate/v1'])
})

test('a place without line or column has the first', () => {
  const [result] = runOf(decide({ findings: [found({ at: { path: 'a.json' } })], texts })).results
  assert.deepEqual(result.locations[0].physicalLocation.region, { startLine: 1, startColumn: 1 })
  assert.equal(result.partialFingerprints.primaryLocationLineHash, lineHashes(text)[0])
})

for (const [path, uri] of [
  ['packages/@a/b+c (1).json', 'packages/@a/b+c%20(1).json'],
  ['a#b?c%20d.json', 'a%23b%3Fc%2520d.json'],
  ['c:d/e:f', 'c%3Ad/e:f'],
  ['a\nb\u202e', 'a%0Ab%E2%80%AE'],
  ['größe/日本', 'gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC'],
] as const)
  test(`the path ${JSON.stringify(path)} is the reference ${uri}`, () => {
    const [result] = runOf(decide({ findings: [found({ at: { path, line: 1 } })] })).results
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, uri)
    assert.equal(decodeURIComponent(uri), path)
  })

test('faults are notifications, and then the run is not successful', () => {
  const [whole] = runOf(decide({ findings: [found()] })).invocations
  assert.deepEqual([whole.executionSuccessful, whole.exitCode, whole.toolExecutionNotifications], [true, 1, []])
  const [partial] = runOf(decide({ faults: [fault] })).invocations
  assert.deepEqual([partial.executionSuccessful, partial.exitCode], [false, 3])
  const [note] = partial.toolExecutionNotifications
  assert.equal(note.message.text, 'b.json is not JSON at line 3; hint: restore it')
  assert.deepEqual(note.locations[0].physicalLocation, { artifactLocation: { uri: 'b.json' }, region: { startLine: 3, startColumn: 4 } })
})

test('what is waived or known is suppressed', () => {
  const known = found({ subject: 'old' })
  const waivers = [{ rule: 'open-door', path: 'w.json', reason: 'a museum', until: '2026-12-31' }]
  const { results } = runOf(
    decide(
      {
        findings: [known, found({ at: { path: 'w.json', line: 1 } }), found()],
        comparison: { with: 'the base', known: new Set([known]), fixed: [found({ message: 'shut' })] },
      },
      { waivers },
    ),
  )
  assert.deepEqual(
    results.map((one: { suppressions?: { justification: string }[]; baselineState: string }) => [
      one.suppressions?.[0]?.justification,
      one.baselineState,
    ]),
    [
      [undefined, 'new'],
      ['a museum (until 2026-12-31)', 'new'],
      ['known before this change', 'unchanged'],
    ],
  )
})

test('a trace is a code flow, source first', () => {
  const trace = [1, 3].map((line) => ({ at: { path: 'a.json', line, column: 1 }, message: `step ${line}` }))
  const [result] = runOf(decide({ findings: [found({ trace })] })).results
  const { locations } = result.codeFlows[0].threadFlows[0]
  assert.deepEqual(
    locations.map(({ location }: { location: { message: { text: string } } }) => location.message.text),
    ['step 1', 'step 3'],
  )
})

test('a fix is the edit it stands for', () => {
  const edits = [
    { path: 'a.json', start: text.indexOf('two'), end: text.indexOf('two') + 3, text: '2' },
    { path: 'a.json', start: text.indexOf('three'), end: text.length, text: '' },
  ]
  const [result] = runOf(decide({ findings: [found({ fixes: [{ title: 'count', safe: true, edits }] })], texts })).results
  assert.deepEqual(result.fixes, [
    {
      description: { text: 'count' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'a.json' },
          replacements: [
            { deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 }, insertedContent: { text: '2' } },
            { deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 } },
          ],
        },
      ],
    },
  ])
})

test('the 25,000 worst results are given, and it says how many were left out', () => {
  const run = runOf(decide({ findings: [...many(26_000, 'low'), ...many(4_000)] }))
  assert.equal(run.results.length, 25_000)
  assert.equal(run.results.filter(({ level }: { level: string }) => level === 'error').length, 4_000)
  const [{ executionSuccessful, toolExecutionNotifications, toolConfigurationNotifications }] = run.invocations
  assert.equal(executionSuccessful, true)
  assert.deepEqual(toolExecutionNotifications, [])
  assert.match(toolConfigurationNotifications[0].message.text, /^5000 results left out/)
})

// Values that the upload step's project publishes. Source: https://github.com/github/codeql-action
const published: readonly (readonly [text: string, hashes: readonly string[]])[] = [
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    ['8b7cf3e952e7aeb2:1', 'b1ae1287ec4718d9:1', 'bff680108adb0fcc:1', 'c6805c5e1288b612:1', 'b86d3392aea1be30:1', 'e6ceba753e1a442:1'],
  ],
]
for (const [source, hashes] of published) test(`line hashes of ${JSON.stringify(source)}`, () => assert.deepEqual(lineHashes(source), hashes))

test('line hashes: every line end is one, blanks do not count, equal lines are counted', () => {
  const hashes = lineHashes(' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End')
  for (const end of ['\r', '\r\n']) assert.deepEqual(lineHashes(' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End'.replaceAll('\n', end)), hashes)
  assert.deepEqual(lineHashes('hello;\nworld!!!\n\n\nGreetings\nEnd'), hashes)
  const counters = lineHashes(`${'x'.repeat(100)}\n`.repeat(3)).map((hash) => hash.split(':')[1])
  assert.deepEqual(counters, ['1', '2', '3', '1'])
})
