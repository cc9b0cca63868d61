import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../src/core/fault.ts'
import type { Finding, Severity } from '../../src/core/finding.ts'
import { severities } from '../../src/core/finding.ts'
import { defaultPolicy, exitCode, judge, type Policy } from '../../src/core/policy.ts'
import { emptyReport, type Report } from '../../src/core/report.ts'

const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  rule: 'some-rule',
  kind: 'lockfile',
  severity,
  confidence: 'high',
  persona: 'regular',
  message: 'something is wrong',
  fix: 'mend it',
  at: { path: 'a/lock.json', line: 3 },
  ...more,
})
const report = (...findings: Finding[]): Report => ({ ...emptyReport, inspected: ['a/lock.json'], findings })
const waiver = { rule: 'some-rule', path: 'a/lock.json', reason: 'known', until: '2026-06-30' }
const fault = new Fault('unreadable-file', 'cannot read b', { hint: 'make it readable' })
const today = '2026-06-15'

const cases: [name: string, report: Report, policy: Partial<Policy>, outcome: string, code: number][] = [
  ['nothing found', report(), {}, 'pass', 0],
  ['a finding at the level', report(finding('high')), {}, 'blocked', 1],
  ['a finding above it', report(finding('critical')), {}, 'blocked', 1],
  ['a finding below it', report(finding('medium')), {}, 'pass', 0],
  ['a lower level', report(finding('note')), { failOn: 'note' }, 'blocked', 1],
  ['a policy that blocks nothing', report(finding('critical')), { failOn: 'none' }, 'pass', 0],
  ['a fault', { ...report(), faults: [fault] }, {}, 'incomplete', 3],
  ['a fault, though nothing blocks', { ...report(finding('critical')), faults: [fault] }, { failOn: 'none' }, 'incomplete', 3],
  ['a fault and a finding', { ...report(finding('high')), faults: [fault] }, {}, 'blocked', 1],
  ['a waived finding', report(finding('high')), { waivers: [waiver] }, 'pass', 0],
  ['a waiver on its last day', report(finding('high')), { waivers: [{ ...waiver, until: today }] }, 'pass', 0],
  ['a waiver the day after', report(finding('high')), { waivers: [{ ...waiver, until: '2026-06-14' }] }, 'blocked', 1],
  ['a waiver for another rule', report(finding('high')), { waivers: [{ ...waiver, rule: 'other-rule' }] }, 'blocked', 1],
  ['a waiver for another file', report(finding('high')), { waivers: [{ ...waiver, path: 'a/lock' }] }, 'blocked', 1],
  ['a waiver for the folder', report(finding('high')), { waivers: [{ ...waiver, path: 'a/' }] }, 'pass', 0],
  [
    'a waiver for a folder of a longer name',
    report(finding('high', { at: { path: 'ab/lock.json' } })),
    { waivers: [{ ...waiver, path: 'a/' }] },
    'blocked',
    1,
  ],
  ['a waiver does not hide a fault', { ...report(finding('high')), faults: [fault] }, { waivers: [waiver] }, 'incomplete', 3],
  ['a rule that is off', report(finding('high')), { levels: new Map([['some-rule', 'off']]) }, 'pass', 0],
  ['a rule made milder', report(finding('high')), { levels: new Map([['some-rule', 'low']]) }, 'pass', 0],
  ['a rule made graver', report(finding('low')), { levels: new Map([['some-rule', 'critical']]) }, 'blocked', 1],
  ['a doubt nobody asked to see', report(finding('high', { persona: 'auditor' })), {}, 'pass', 0],
  ['a doubt the auditor asked to see', report(finding('high', { persona: 'auditor' })), { persona: 'auditor' }, 'blocked', 1],
]
for (const [name, given, policy, outcome, code] of cases)
  test(`${name}: ${outcome}`, () => {
    const verdict = judge(given, { ...defaultPolicy, ...policy }, today)
    assert.equal(verdict.outcome, outcome)
    assert.equal(verdict.pass, outcome === 'pass')
    assert.equal(exitCode(verdict), code)
  })

test('a waiver past its last day is itself reported', () => {
  const expired = { ...waiver, until: '2026-06-14' }
  assert.deepEqual(judge(report(), { ...defaultPolicy, waivers: [expired, waiver] }, today).expired, [expired])
})

test('every finding is in exactly one list, and no list depends on the order of findings', () => {
  const findings = severities.flatMap((severity) => ['x', 'y'].map((message) => finding(severity, { message })))
  const policy = { ...defaultPolicy, waivers: [{ ...waiver, rule: 'waived' }] }
  const all = [...findings, finding('high', { rule: 'waived' })]
  const comparison = { with: 'the base', known: new Set(all.filter(({ severity, message }) => severity === 'low' && message === 'x')), fixed: [] }
  const forwards = judge({ ...report(...all), comparison }, policy, today)
  const backwards = judge({ ...report(...all.toReversed()), comparison }, policy, today)
  assert.equal(forwards.known.length, 1)
  const { blocking, noted, waived, known } = forwards
  assert.equal(blocking.length + noted.length + waived.length + known.length, all.length)
  for (const list of ['blocking', 'noted', 'waived', 'known'] as const) assert.deepEqual(forwards[list], backwards[list])
  assert.equal(blocking[0]?.severity, 'critical')
})
