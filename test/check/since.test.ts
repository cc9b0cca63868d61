import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkout, clean, commitAll, type Files, folder, shallow, vulnerable } from '../action/checkout.ts'
import { entry, lockfile, npmrc, sealgate } from '../run.ts'

const json = (root: string, ...args: string[]) => {
  const run = sealgate(root, ['check', '--format', 'json', '--rule', 'unhashed-package', ...args])
  return { ...run, report: JSON.parse(run.out) }
}
const states = (report: { findings: { state: string; message: string }[] }): string[] =>
  report.findings.map(({ state, message }) => `${state} ${message.split(' ', 1)[0]}`).sort()
const locks = (packages: Readonly<Record<string, unknown>>): Files => ({ '.npmrc': npmrc, 'package-lock.json': lockfile(packages) })
const unhashed = (name: string, more: object = {}) => ({ [`node_modules/${name}`]: entry(name, { integrity: undefined, ...more }) })

test('what the base has, too, is known and does not block, even when its lines move', () => {
  const { root, base } = checkout(locks(unhashed('b')), locks({ 'node_modules/a': entry('a'), ...unhashed('b') }))
  assert.equal(sealgate(root, ['check']).code, 1)
  const { code, report, err } = json(root, '--base', base)
  assert.equal(code, 0)
  assert.equal(err, '')
  assert.deepEqual(states(report), ['known b@1.0.0'])
  assert.equal(report.comparedWith, `the base ${base.slice(0, 12)}`)
  assert.deepEqual(
    report.dependencies.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`),
    ['added a'],
  )
})

const news: readonly (readonly [name: string, before: Files, after: Files, expected: readonly string[]])[] = [
  ['a second finding', locks(unhashed('a')), locks({ ...unhashed('a'), ...unhashed('b') }), ['blocking b@1.0.0', 'known a@1.0.0']],
  [
    'the same package at another version',
    locks(unhashed('a')),
    locks(unhashed('a', { version: '1.0.1', resolved: 'https://registry.example/a/-/a-1.0.1.tgz' })),
    ['blocking a@1.0.1'],
  ],
  [
    'a second copy of a file',
    locks(unhashed('a')),
    { ...locks(unhashed('a')), 'copy/package-lock.json': lockfile(unhashed('a')) },
    ['blocking a@1.0.0', 'known a@1.0.0'],
  ],
  ['the same finding in the place of another', locks(unhashed('a')), locks(unhashed('b')), ['blocking b@1.0.0']],
]
for (const [name, before, after, expected] of news)
  test(`${name} is new`, () => {
    const { root, base } = checkout(before, after)
    const { code, report } = json(root, '--base', base)
    assert.deepEqual(states(report), expected)
    assert.equal(code, 1)
  })

test('a finding moves with a file that is renamed', () => {
  const { root, base } = checkout({ '.npmrc': npmrc, 'old/package-lock.json': lockfile(unhashed('a')) }, {})
  mkdirSync(join(root, 'new'))
  renameSync(join(root, 'old/package-lock.json'), join(root, 'new/package-lock.json'))
  const { code, report } = json(root, '--base', base)
  assert.deepEqual([code, states(report), report.fixed], [0, ['known a@1.0.0'], []])
})

test('what is fixed is told, and what can no longer be read is not fixed', () => {
  const { root, base } = checkout(locks({ ...unhashed('a'), ...unhashed('b') }), locks({ 'node_modules/a': entry('a'), ...unhashed('b') }))
  const { code, report } = json(root, '--base', base)
  assert.equal(code, 0)
  assert.deepEqual(
    report.fixed.map(({ message }: { message: string }) => message.split(' ', 1)[0]),
    ['a@1.0.0'],
  )
  assert.match(sealgate(root, ['check', '--base', base]).out, /^fixed since the base [0-9a-f]{12}:\n {2}package-lock\.json:/m)
  const broken = checkout(vulnerable, { 'package-lock.json': '{' })
  const unread = json(broken.root, '--base', broken.base)
  assert.deepEqual([unread.code, unread.report.fixed], [3, []])
})

test('the base is where the two last had something in common', () => {
  const { root, base } = checkout(vulnerable, { 'README.md': 'a change' })
  // Meanwhile the base branch was mended: that makes nothing new of what the change did not touch.
  const mended = checkout(root, clean)
  assert.equal(json(root, '--base', base).code, 0)
  writeFileSync(join(root, 'package-lock.json'), vulnerable['package-lock.json'] ?? '')
  assert.equal(json(root, '--base', mended.head).code, 1, 'what the base mended and the checkout brings back is new')
})

test('a commit that is not there is said in one line, and everything counts as new', () => {
  const { root, base } = shallow(checkout(vulnerable, { 'README.md': 'x' }))
  for (const name of [base, 'no-such-branch', '--output=x'])
    for (const where of [root, folder(vulnerable)]) {
      const { code, err, report } = json(where, `--base=${name}`)
      assert.equal(code, 1)
      assert.match(err, /^note: .* everything counts as new; fetch it, or check its name\n$/)
      assert.deepEqual(states(report), ['blocking left-pad@1.0.0'])
    }
})

test('the working tree counts, committed or not, and the base is compared folder by folder', () => {
  const { root, base } = checkout({ ...clean, 'app/package-lock.json': lockfile(unhashed('a')), 'app/.npmrc': npmrc }, {})
  writeFileSync(join(root, 'package-lock.json'), vulnerable['package-lock.json'] ?? '')
  assert.deepEqual(states(json(root, '--base', base).report), ['blocking left-pad@1.0.0', 'known a@1.0.0'])
  assert.deepEqual(states(json(join(root, 'app'), '--base', base).report), ['known a@1.0.0'])
  assert.deepEqual(states(json(root, 'app', '--base', base).report), ['known a@1.0.0'])
  assert.deepEqual(states(json(root, '--base', base, '--only-new', 'false').report), ['blocking a@1.0.0', 'blocking left-pad@1.0.0'])
})

test('links of the base are followed as those of the checkout, and lead nowhere else', () => {
  const root = folder({ '.npmrc': npmrc, 'real/package-lock.json': lockfile(unhashed('a')), 'precious.txt': 'as it was' })
  symlinkSync('real/package-lock.json', join(root, 'package-lock.json'))
  symlinkSync('/etc', join(root, 'outside'))
  const base = commitAll(root)
  const { report } = json(root, '--base', base)
  assert.deepEqual(states(report), ['known a@1.0.0', 'known a@1.0.0'])
  assert.equal(readFileSync(join(root, 'precious.txt'), 'utf8'), 'as it was')
})

test('a baseline accepts what is found, and nothing more', () => {
  const root = folder(locks(unhashed('a')))
  const written = sealgate(root, ['baseline'])
  assert.equal(written.code, 0)
  assert.doesNotMatch(readFileSync(join(root, 'sealgate-baseline.json'), 'utf8'), /registry\.example/)
  assert.equal(sealgate(root, ['check']).code, 1)
  assert.equal(sealgate(root, ['check', '--baseline', 'sealgate-baseline.json']).code, 0)
  writeFileSync(join(root, 'package-lock.json'), lockfile({ 'node_modules/0': entry('0'), ...unhashed('a'), ...unhashed('b') }))
  const { code, report } = json(root, '--baseline', 'sealgate-baseline.json')
  assert.deepEqual([code, states(report)], [1, ['blocking b@1.0.0', 'known a@1.0.0']])
  const again = sealgate(root, ['check', '--write-baseline', 'next.json'])
  assert.equal(again.code, 0, 'what is accepted now is known')
  assert.equal(sealgate(root, ['check', '--baseline', 'next.json']).code, 0)
  mkdirSync(join(root, 'moved'))
  renameSync(join(root, 'package-lock.json'), join(root, 'moved/package-lock.json'))
  assert.equal(sealgate(root, ['check', '--baseline', 'next.json']).code, 0, 'a renamed file')
})

for (const [text, says] of [
  ['{', /is no baseline: it is not JSON/],
  ['[]', /does not say `"sealgate-baseline": 1`/],
  ['{"sealgate-baseline": 1}', /has no list of findings/],
  ['{"sealgate-baseline": 1, "findings": [{}]}', /has no path or no hash/],
  [undefined, /cannot read the baseline b\.json/],
] as const)
  test(`a baseline of ${text ?? 'nothing'} is refused`, () => {
    const root = folder({ ...clean, ...(text === undefined ? {} : { 'b.json': text }) })
    const { code, err } = sealgate(root, ['check', '--baseline', 'b.json'])
    assert.equal(code, 2)
    assert.match(err, says)
  })

test('a baseline with a fault is written, and incomplete', () => {
  const root = folder({ ...vulnerable, 'app/package-lock.json': '{' })
  assert.equal(sealgate(root, ['baseline', '--output', 'b.json']).code, 3)
  assert.match(readFileSync(join(root, 'b.json'), 'utf8'), /unhashed-package/)
})

const injection = (comment: string): string => `name: greet
on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: echo "\${{ github.event.issue.title }}"${comment}
`
const greet = '.github/workflows/greet.yml'
const accepting = ' # sealgate: ignore[template-injection] titles are harmless'
const ignores: readonly (readonly [name: string, before: Files, after: Files, code: number, says: RegExp, states: readonly string[]])[] = [
  [
    'for a finding that it brings itself does not count',
    {},
    { [greet]: injection(accepting) },
    1,
    /^waived by this change; 1 does not count, because nobody accepts their own findings/m,
    ['blocking'],
  ],
  [
    'counts where the policy says so, and is shown',
    { 'sealgate.yml': 'new-ignores: accept\n' },
    { [greet]: injection(accepting) },
    0,
    /^waived by this change:\n {2}\.github\/workflows\/greet\.yml:9:.*titles are harmless/m,
    ['waived'],
  ],
  [
    'for what is known counts, and is shown',
    { [greet]: injection('') },
    { [greet]: injection(accepting) },
    0,
    /^waived by this change:\n/m,
    ['waived'],
  ],
  [
    'that was there before is nothing of the change',
    { [greet]: injection(accepting) },
    { [greet]: `# a line\n${injection(accepting)}` },
    0,
    /^(?![\s\S]*waived by this change)[\s\S]*^waived:\n/m,
    ['waived'],
  ],
]
for (const [name, before, after, code, says, expected] of ignores)
  test(`an ignore comment of a change ${name}`, () => {
    const { root, base } = checkout({ ...clean, ...before }, after)
    const args = ['check', '--rule', 'template-injection', '--base', base]
    const run = sealgate(root, args)
    assert.equal(run.code, code, run.out)
    assert.match(run.out, says)
    const report = JSON.parse(sealgate(root, [...args, '--format', 'json']).out)
    assert.deepEqual(
      report.findings.map(({ state }: { state: string }) => state),
      expected,
    )
    assert.equal(report.newlyWaived?.length ?? 0, /waived by this change/.test(run.out) ? 1 : 0)
    const whole = sealgate(root, ['check', '--rule', 'template-injection'])
    assert.equal(whole.code, after[greet]?.includes(accepting) ? 0 : 1, 'without a base there is no change')
  })

test('a list of accepted secrets that a change brings accepts nothing new of it', () => {
  const key = `AK${'IA'}${'Q3EGRZ7DWTOX2NML'}`
  const { root, base } = checkout(clean, { 'deploy.env': `AWS_ACCESS_KEY_ID=${key}\n`, '.gitleaksignore': 'deploy.env:aws-access-token:1\n' })
  const run = sealgate(root, ['check', '--only', 'secret', '--base', base, '--fail-on', 'low'])
  assert.equal(run.code, 1, run.out)
  assert.match(run.out, /^waived by this change; 1 does not count/m)
  const later = commitAll(root)
  writeFileSync(join(root, 'README.md'), 'x')
  commitAll(root)
  assert.equal(sealgate(root, ['check', '--only', 'secret', '--base', later, '--fail-on', 'low']).code, 0)
})
