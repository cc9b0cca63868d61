import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../src/core/fault.ts'
import type { Verdict } from '../../src/core/policy.ts'
import { reporters } from '../../src/reporters/index.ts'
import { decide, fault, found, many } from './verdicts.ts'

const show = (name: string, verdict: Verdict): string => reporters[name]?.(verdict, { version: '1.2.3', colour: false }) ?? ''

/** Text that tries to leave its place: a new line, a workflow command in both notations, ANSI, right to left, XML, Markdown. */
const hostile =
  '::error::forged\n::error::forged\r\n##[error]forged\u001b[31m\u202e\u0000\ud800]]></failure><b a="\'`|@octocat https://x.example #1 %0A::error::forged'
const credential = 'https://user:hunter2hunter2@registry.example/a'
const secret = ['gh', 'p_', 'S3cr3tS3cr3t'].join('')

const everything = decide(
  {
    findings: [
      found({ message: `${hostile} ${credential}`, at: { path: `x${hostile}`, line: 1, column: 1 }, fix: hostile, subject: hostile }),
      found({ severity: 'low', trace: [{ at: { path: hostile, line: 1 }, message: hostile }] }),
      found({
        rule: 'loud-key',
        kind: 'secret',
        severity: 'critical',
        message: `a key, ${secret}, is here`,
        at: { path: 'k.env', line: 1, column: 5, endLine: 1, endColumn: 5 + secret.length },
      }),
      found({
        message: `quotes ${secret}`,
        at: { path: 'k.env', line: 1, column: 1 },
        fixes: [{ title: 'swap', safe: true, edits: [{ path: 'k.env', start: 0, end: 3, text: secret }] }],
      }),
      found({ rule: 'waived-rule', message: hostile, at: { path: 'w/a', line: 1, column: 1 } }),
    ],
    faults: [fault, new Fault('unreadable-file', hostile, { hint: hostile, at: { path: hostile } })],
    texts: new Map([
      [`x${hostile}`, `${hostile}\n`],
      ['k.env', `KEY=${secret}\n`],
    ]),
  },
  {
    waivers: [
      { rule: 'waived-rule', path: 'w/', reason: hostile, until: '2026-12-31' },
      { rule: 'open-door', path: 'old', reason: hostile, until: '2020-01-01' },
    ],
  },
)

for (const name of Object.keys(reporters)) {
  test(`${name}: nothing from an input is unescaped`, () => {
    const out = show(name, everything)
    assert.doesNotMatch(out, /[^\P{C}\n]|\p{Zl}|\p{Zp}/u)
    assert.doesNotMatch(out, /##\[/)
    const own = name === 'github' ? /^::(error|warning|notice) (file=|title=)/ : /^(?!)/
    for (const line of out.split('\n')) if (/^\s*::/.test(line)) assert.match(line, own)
    if (name === 'github') assert.doesNotMatch(out.replaceAll('%250A', ''), /%0A::/)
  })

  test(`${name}: no secret and no credential is shown, whatever quotes it`, () => {
    const out = show(name, everything)
    assert.ok(!out.includes(secret))
    assert.ok(!out.includes('hunter2'))
    assert.ok(out.includes('k.env'), 'the place is')
  })

  test(`${name}: the same verdict gives the same bytes, with the decision in it`, () => {
    const cases: readonly (readonly [Verdict, RegExp])[] = [
      [decide({ findings: [found()] }), /blocked|failures="1"/],
      [decide({ faults: [fault] }), /incomplete|errors="1"/],
      [decide({}), /pass|failures="0" errors="0"/],
    ]
    for (const [verdict, says] of cases) {
      assert.equal(show(name, verdict), show(name, verdict))
      assert.match(show(name, verdict), says)
      assert.ok(show(name, verdict).endsWith('\n'))
    }
  })

  test(`${name}: a fault shows what, where and what to do`, () => {
    const out = show(name, decide({ faults: [fault] }))
    for (const part of ['b.json is not JSON', 'restore it', 'b.json']) assert.ok(out.includes(part), part)
  })
}

test('text: place, code, message, why and fix, and the verdict in the last line', () => {
  const verdict = decide({
    findings: [found({ at: { path: 'a.json', line: 2, column: 2, endLine: 2, endColumn: 5 } })],
    texts: new Map([['a.json', 'one\n\tdoor open\n']]),
  })
  assert.equal(
    show('text', verdict),
    [
      'high: open-door · A door is open',
      '  a.json:2:2',
      '    2 │  door open',
      '      │  ^^^',
      '    the door is open',
      '  why  Anyone can walk in.',
      '  fix  Close it.',
      '',
      'inspected 1 file with 2 rules',
      'blocked: 1 finding at or above high (1 high)',
      '',
    ].join('\n'),
  )
})

test('text: colour only where it is asked for', () => {
  const verdict = decide({ findings: [found()] })
  assert.match(reporters['text']?.(verdict, { version: '1', colour: true }) ?? '', /\u001b\[31m/)
})

test('text: a thousand findings stay readable, and it says how many more there are', () => {
  const out = show('text', decide({ findings: many(1_000) }))
  assert.ok(out.split('\n').length < 60)
  assert.match(out, /open-door × 1000/)
  assert.match(out, /… and 975 more of this rule; --format json lists every one/)
  assert.match(out, /blocked: 1000 findings at or above high \(1000 high\)\n$/)
})

test('text: what is below the level, waived, expired and known is told apart', () => {
  const known = found({ message: 'old door', subject: 'old' })
  const verdict = decide(
    {
      findings: [found({ severity: 'low' }), known, found({ at: { path: 'w.json', line: 1 } })],
      comparison: { with: 'the base abc', known: new Set([known]), fixed: [found({ message: 'the gate is shut' })] },
    },
    {
      waivers: [
        { rule: 'open-door', path: 'w.json', reason: 'a museum', until: '2026-06-15' },
        { rule: 'open-door', path: 'z.json', reason: 'a fair', until: '2026-06-14' },
      ],
    },
  )
  const out = show('text', verdict)
  for (const part of [
    '1 finding below the level',
    'waived:\n  w.json:1',
    'a museum (until 2026-06-15)',
    'waivers past their last day:\n  open-door in z.json: a fair',
    'known before, in the base abc:\n  a.json:2:3',
    'fixed since the base abc:\n  a.json:2:3  high open-door: the gate is shut',
    '1 below the level; 1 waived; 1 known; 1 fixed',
    'pass: nothing at or above high',
  ])
    assert.ok(out.includes(part), part)
})

test('json: everything, nothing cut, in a shape that stays', () => {
  const shape = JSON.parse(show('json', everything))
  assert.deepEqual(Object.keys(shape), ['tool', 'outcome', 'exitCode', 'policy', 'inspected', 'findings', 'faults', 'expiredWaivers', 'rules'])
  assert.deepEqual(shape.tool, { name: 'sealgate', version: '1.2.3' })
  assert.deepEqual([shape.outcome, shape.exitCode], ['blocked', 1])
  assert.deepEqual(
    shape.findings.map(({ state }: { state: string }) => state),
    ['blocking', 'blocking', 'blocking', 'noted', 'waived'],
  )
  const [, , , noted, waived] = shape.findings
  assert.deepEqual(Object.keys(noted), [
    'state',
    'rule',
    'kind',
    'severity',
    'confidence',
    'persona',
    'message',
    'fix',
    'path',
    'line',
    'column',
    'endLine',
    'endColumn',
    'fingerprint',
    'trace',
  ])
  assert.equal(waived.waiver.until, '2026-12-31')
  assert.equal(shape.findings.find(({ path }: { path: string }) => path.startsWith('x')).path, `x${hostile}`, 'a path is exact')
  assert.equal(JSON.parse(show('json', decide({ findings: many(10_000) }))).findings.length, 10_000)
})

test('github: at most ten of a type, worst first, the tenth says how many more', () => {
  const verdict = decide({
    findings: [...many(30), found({ severity: 'critical', message: 'worst' }), ...many(11, 'medium'), ...many(10, 'low')],
    faults: [fault],
  })
  const lines = show('github', verdict).trimEnd().split('\n')
  const of = (type: string): readonly string[] => lines.filter((line) => line.startsWith(`::${type} `))
  assert.deepEqual([of('error').length, of('warning').length, of('notice').length], [10, 10, 10])
  assert.match(of('error')[0] ?? '', /::a\.json:2:3: worst/)
  assert.match(of('error')[6] ?? '', /title=could not be inspected::b\.json:3:4/, 'a fault is not pushed out')
  assert.match(of('error')[9] ?? '', /^::error title=23 more::23 more errors not shown here/)
  assert.match(of('warning')[9] ?? '', /^::warning title=2 more::/)
  assert.doesNotMatch(of('notice')[9] ?? '', /more/)
})

test('github: properties and messages are escaped, columns only within one line', () => {
  const [line = ''] = show(
    'github',
    decide({ findings: [found({ message: '50% a:b, c', at: { path: 'a,b:c.json', line: 1, column: 2, endLine: 3, endColumn: 1 } })] }),
  ).split('\n')
  assert.ok(line.startsWith('::error file=a%2Cb%3Ac.json,line=1,endLine=3,title=high%3A open-door::'))
  assert.match(line, /50%25 a:b, c%0AClose it\.$/)
})

test('markdown: text from inputs stands in code spans that nothing ends', () => {
  const page = show('markdown', everything)
  const outside = page.replaceAll(/`[^`\n]*`/g, '')
  for (const word of ['octocat', 'forged', '<b', 'x.example', '#1']) assert.ok(!outside.includes(word), word)
  assert.doesNotMatch(page, /<b/)
  for (const row of page.split('\n').filter((line) => line.startsWith('| '))) assert.ok([4, 5, 6].includes(row.split('|').length - 1), row)
})

for (const [name, findings, cut] of [
  ['a few', many(3), false],
  ['many', many(50_000), true],
  ['many with long texts', many(3_000).map((one) => ({ ...one, message: `${'\u202e'.repeat(500)}${one.message}` })), true],
] as const)
  test(`markdown: ${name} findings stay below GitHub’s limit`, () => {
    const page = show('markdown', decide({ findings, faults: Array(2_000).fill(fault) }))
    assert.ok(Buffer.byteLength(page) < 900 * 1024)
    assert.equal(/\d+ more are left out here/.test(page), cut)
    assert.match(page, /^## ❌ Sealgate blocked: /)
  })

test('junit: well-formed XML with right counts, and every finding a case', () => {
  const xml = show('junit', everything)
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replaceAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g, (_, close: string, name: string, _attributes: string, alone: string) => {
      if (close) assert.equal(open.pop(), name)
      else if (!alone) open.push(name)
      return ''
    })
  assert.deepEqual(open, [])
  assert.doesNotMatch(rest, /[<>"']/)
  assert.doesNotMatch(xml, /&(?!(amp|lt|gt|quot|apos);)/)
  assert.equal(xml.match(/<testcase /g)?.length, 5 + 2)
  assert.equal(xml.match(/<failure /g)?.length, 3)
  assert.equal(xml.match(/<error /g)?.length, 2)
  assert.equal(xml.match(/<skipped /g)?.length, 1)
  assert.match(show('junit', decide({})), /<testsuite name="a\.json" tests="1" failures="0" errors="0" skipped="0">/)
})
