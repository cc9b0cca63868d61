import { Fault } from '../../src/core/fault.ts'
import type { Finding, Severity } from '../../src/core/finding.ts'
import { defaultPolicy, judge, type Policy, type Verdict } from '../../src/core/policy.ts'
import { emptyReport, type Report } from '../../src/core/report.ts'
import type { RuleInfo } from '../../src/core/rule.ts'

/** Rules that the findings of these tests are of. */
export const rules: readonly RuleInfo[] = [
  {
    id: 'open-door',
    reads: 'lockfile',
    severity: 'high',
    title: 'A door is open',
    why: 'Anyone can walk in.',
    fix: 'Close it.',
    sources: ['CWE-89', 'https://doors.example/'],
  },
  {
    id: 'loud-key',
    reads: 'secret',
    severity: 'critical',
    title: 'A key is in the open',
    why: 'Anyone can use it.',
    fix: 'Revoke it.',
    sources: ['CWE-798'],
  },
]

/** A finding with everything that matters to a reporter; what differs is given. */
export const found = (differs: Partial<Finding> = {}): Finding => ({
  rule: 'open-door',
  kind: 'lockfile',
  severity: 'high',
  confidence: 'high',
  persona: 'regular',
  message: 'the door is open',
  fix: 'Close it.',
  at: { path: 'a.json', line: 2, column: 3, endLine: 2, endColumn: 7 },
  ...differs,
})

/** As many findings as asked for, each at a line of its own. */
export const many = (number: number, severity: Severity = 'high'): readonly Finding[] =>
  Array.from({ length: number }, (_, index) =>
    found({ severity, message: `door ${index} is open`, at: { path: 'a.json', line: index + 1, column: 1 } }),
  )

export const fault: Fault = new Fault('malformed-lockfile', 'b.json is not JSON at line 3', {
  hint: 'restore it',
  at: { path: 'b.json', line: 3, column: 4 },
})

/** The decision on a report, on a day of its own. */
export const decide = (report: Partial<Report>, policy: Partial<Policy> = {}): Verdict =>
  judge({ ...emptyReport, inspected: ['a.json'], rules, ...report }, { ...defaultPolicy, ...policy }, '2026-06-15')
