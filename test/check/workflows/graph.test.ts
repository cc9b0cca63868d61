import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../../src/check/check.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { defaultPolicy, judge } from '../../../src/core/policy.ts'
import { project } from '../../run.ts'

const path = '.github/workflows/a.yml'
const steps = (text: string): string => text.replace(/^\n/, '').replace(/^/gm, '      ').trimEnd()
const job = (on: string, body: string, more = ''): string => `on: ${on}\njobs:\n  j:\n    runs-on: ubuntu-24.04\n${more}    steps:\n${steps(body)}\n`

async function found(files: Record<string, string>, rule: string): Promise<readonly Finding[]> {
  const report = await check({ root: project(files), targets: ['.'], only: ['workflow'] })
  assert.deepEqual(report.faults, [])
  return report.findings.filter((finding) => finding.rule === rule && finding.trace !== undefined)
}

const call = (uses: string, more: string): string => `on: issues\njobs:\n  c:\n    uses: ${uses}\n    with:\n      text: ${more}\n`
const called =
  'on:\n  workflow_call:\n    inputs:\n      text: {type: string}\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: echo "${{ inputs.text }}"\n'

// Each row: how a stranger's text gets from an event into a script, and where the last step of the way is.
const ways: [name: string, files: Record<string, string>, rule: string, last: string][] = [
  ['straight', { [path]: job('issues', '- run: echo "${{ github.event.issue.title }}"') }, 'template-injection', `${path}:6`],
  [
    'by env',
    { [path]: job('issues', '- env:\n    T: ${{ github.event.issue.title }}\n  run: echo "${{ env.T }}"') },
    'template-injection',
    `${path}:8`,
  ],
  [
    'by the job’s env',
    { [path]: job('issues', '- run: echo "${{ env.T }}"', '    env:\n      T: ${{ github.event.issue.body }}\n') },
    'template-injection',
    `${path}:8`,
  ],
  [
    'by an output',
    {
      [path]: job(
        'issues',
        '- id: a\n  env:\n    T: ${{ github.event.issue.title }}\n  run: |\n    x=$(echo "$T" | sed s/a/b/)\n    echo "t=$x" >> "$GITHUB_OUTPUT"\n- run: echo "${{ steps.a.outputs.t }}"',
      ),
    },
    'template-injection',
    `${path}:12`,
  ],
  [
    'by GITHUB_ENV',
    { [path]: job('issues', '- env:\n    T: ${{ github.event.issue.title }}\n  run: echo "X=$T" >> $GITHUB_ENV\n- run: echo "${{ env.X }}"') },
    'template-injection',
    `${path}:9`,
  ],
  [
    'by jobs',
    {
      [path]: `on: issues\njobs:\n  a:\n    runs-on: x\n    outputs:\n      t: \${{ steps.s.outputs.t }}\n    steps:\n      - id: s\n        env:\n          T: \${{ github.event.issue.title }}\n        run: echo "t=$T" >> $GITHUB_OUTPUT\n  b:\n    needs: a\n    runs-on: x\n    steps:\n      - run: echo "\${{ needs.a.outputs.t }}"\n`,
    },
    'template-injection',
    `${path}:16`,
  ],
  [
    'into a called workflow',
    { [path]: call('./.github/workflows/b.yml', '${{ github.event.issue.title }}'), '.github/workflows/b.yml': called },
    'template-injection',
    '.github/workflows/b.yml:9',
  ],
  [
    'into a composite action and out again',
    {
      [path]: job('issues', '- id: a\n  uses: ./act\n  with:\n    text: ${{ github.event.issue.title }}\n- run: echo "${{ steps.a.outputs.out }}"'),
      'act/action.yml':
        'inputs:\n  text: {}\noutputs:\n  out:\n    value: ${{ steps.s.outputs.o }}\nruns:\n  using: composite\n  steps:\n    - id: s\n      shell: bash\n      env:\n        T: ${{ inputs.text }}\n      run: echo "o=$T" >> "$GITHUB_OUTPUT"\n',
    },
    'template-injection',
    `${path}:10`,
  ],
  [
    'by a matrix',
    {
      [path]: `on: issues\njobs:\n  j:\n    runs-on: x\n    strategy:\n      matrix:\n        t: ["\${{ github.event.issue.title }}"]\n    steps:\n      - run: echo "\${{ matrix.t }}"\n`,
    },
    'template-injection',
    `${path}:9`,
  ],
  [
    'out of a file of an untrusted checkout',
    {
      [path]: job(
        'pull_request_target',
        '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: echo "V=$(cat version.txt)" >> $GITHUB_ENV',
      ),
    },
    'github-env',
    `${path}:9`,
  ],
  [
    'out of an artifact',
    {
      [path]: job(
        '{workflow_run: {workflows: [x]}}',
        '- uses: actions/download-artifact@v8\n  with:\n    run-id: ${{ github.event.workflow_run.id }}\n- run: bash build.sh',
      ),
    },
    'artifact-poisoning',
    `${path}:9`,
  ],
  [
    'out of a commit',
    {
      [path]: job(
        'pull_request_target',
        '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.head_ref }}\n- id: m\n  run: echo "m=$(git log -1 --pretty=%B)" >> "$GITHUB_OUTPUT"\n- run: echo "${{ steps.m.outputs.m }}"',
      ),
    },
    'template-injection',
    `${path}:11`,
  ],
  [
    'out of the API',
    {
      [path]: job(
        'issue_comment',
        '- id: m\n  run: |\n    t=$(gh pr view 1 --json title --jq .title)\n    echo "t=$t" >> "$GITHUB_OUTPUT"\n- run: echo "${{ steps.m.outputs.t }}"',
      ),
    },
    'template-injection',
    `${path}:10`,
  ],
]
for (const [name, files, rule, last] of ways)
  test(`text of a stranger is followed ${name}`, async () => {
    const findings = await found(files, rule)
    const ends = findings.map(({ trace }) => trace?.at(-1)?.at).map((at) => `${at?.path}:${at?.line}`)
    assert.ok(ends.includes(last), `${ends.join(', ')} instead of ${last}`)
  })

const harmless: [name: string, files: Record<string, string>, rule: string][] = [
  ['read as a variable', { [path]: job('issues', '- env:\n    T: ${{ github.event.issue.title }}\n  run: echo "$T"') }, 'template-injection'],
  ['compared', { [path]: job('issues', "- run: echo ${{ github.event.issue.title == 'x' }}") }, 'template-injection'],
  ['a number', { [path]: job('issues', '- run: echo ${{ github.event.issue.number }}') }, 'template-injection'],
  ['of another event', { [path]: job('push', '- run: echo ${{ github.event.issue.title }}') }, 'template-injection'],
  [
    'only a count',
    {
      [path]: job(
        'issues',
        '- id: a\n  env:\n    T: ${{ github.event.issue.title }}\n  run: |\n    n=$(echo "$T" | wc -l)\n    echo "n=$n" >> $GITHUB_OUTPUT\n- run: echo ${{ steps.a.outputs.n }}',
      ),
    },
    'template-injection',
  ],
  [
    'the project’s own file',
    { [path]: job('pull_request_target', '- uses: actions/checkout@v6\n- run: echo "V=$(cat version.txt)" >> $GITHUB_ENV') },
    'github-env',
  ],
  [
    'cut to one line',
    {
      [path]: job(
        'pull_request_target',
        '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: echo "V=$(cat version.txt | head -n 1)" >> $GITHUB_ENV',
      ),
    },
    'github-env',
  ],
  [
    'gated by the author',
    {
      [path]: job(
        'pull_request_target',
        '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: make',
        "    if: github.event.pull_request.author_association == 'MEMBER'\n",
      ),
    },
    'untrusted-checkout',
  ],
  [
    'of the same repository',
    {
      [path]: job(
        'pull_request_target',
        '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: make',
        '    if: github.event.pull_request.head.repo.full_name == github.repository\n',
      ),
    },
    'untrusted-checkout',
  ],
]
for (const [name, files, rule] of harmless)
  test(`${rule} is silent where the text is ${name}`, async () =>
    assert.deepEqual(
      (await found(files, rule)).map(({ message }) => message),
      [],
    ))

const today = '2026-06-01'
const ignored: [comment: string, waived: boolean][] = [
  ['# sealgate: ignore[unpinned-uses] ours', true],
  ['# sealgate: ignore[unpinned-uses] ours until 2026-06-01', true],
  ['# sealgate: ignore[unpinned-uses] ours until 2026-05-31', false],
  ['# sealgate: ignore[unpinned-uses]', false],
  ['# sealgate: ignore[artipacked] another', false],
  ['# zizmor: ignore[unpinned-uses]', true],
  ['# zizmor: ignore[artipacked,unpinned-uses] why', true],
  ['#zizmor: ignore[unpinned-uses]', false],
  ['# zizmor:ignore[unpinned-uses]', false],
]
for (const [comment, waived] of ignored)
  test(`"${comment}" ${waived ? 'waives' : 'does not waive'}`, async () => {
    const report = await check({ root: project({ [path]: job('push', `- uses: a/b@v1 ${comment}`) }), targets: ['.'], only: ['workflow'] })
    const verdict = judge(report, defaultPolicy, today)
    assert.equal(
      verdict.waived.some(({ finding }) => finding.rule === 'unpinned-uses'),
      waived,
    )
    assert.equal(
      verdict.blocking.some(({ rule }) => rule === 'unpinned-uses'),
      !waived,
    )
  })

test('a comment anywhere in a step speaks for the step, a hash in a script does not', async () => {
  const inStep = job('push', '- uses: a/b@v1\n  with:\n    x: 1 # zizmor: ignore[unpinned-uses]')
  const inScript = job('push', '- uses: a/b@v1\n- run: |\n    echo # zizmor: ignore[unpinned-uses]')
  const waived = async (text: string): Promise<number> =>
    judge(await check({ root: project({ [path]: text }), targets: ['.'], only: ['workflow'] }), defaultPolicy, today).waived.length
  assert.equal(await waived(inStep), 1)
  assert.equal(await waived(inScript), 0)
})

const configured: [text: string, waived: boolean][] = [
  ['rules:\n  unpinned-uses:\n    disable: true\n', true],
  ['rules:\n  unpinned-uses:\n    ignore: [a.yml]\n', true],
  ['rules:\n  unpinned-uses:\n    ignore: [a.yml:6]\n', true],
  ['rules:\n  unpinned-uses:\n    ignore: [a.yml:7, b.yml]\n', false],
  ['rules:\n  artipacked:\n    disable: true\n', false],
  ['rules: [', false],
]
for (const [text, waived] of configured)
  test(`zizmor.yml with ${JSON.stringify(text)} ${waived ? 'waives' : 'does not waive'}`, async () => {
    const report = await check({
      root: project({ [path]: job('push', '- uses: a/b@v1'), '.github/zizmor.yml': text }),
      targets: ['.'],
      only: ['workflow'],
    })
    assert.equal(
      judge(report, defaultPolicy, today).waived.some(({ finding }) => finding.rule === 'unpinned-uses'),
      waived,
    )
  })

const accepting: [text: string, waived: boolean][] = [
  ['paths:\n  .github/workflows/**/*.yml:\n    ignore: [no job of this workflow, .]\n', true],
  ['paths:\n  .github/**/{a,b}.yml:\n    ignore: ["^.*$"]\n', true],
  ['paths:\n  .github/workflows/b.yml:\n    ignore: [.]\n', false],
  ['paths:\n  "**":\n    ignore: [nothing says this, "(unclosed"]\n', false],
  ['self-hosted-runner: { labels: [x] }\n', false],
]
for (const [text, waived] of accepting)
  test(`actionlint.yaml with ${JSON.stringify(text)} ${waived ? 'waives' : 'does not waive'}`, async () => {
    const report = await check({
      root: project({ [path]: job('push', '- run: echo "${{ needs.nobody.result }}"\n- uses: a/b@v1'), '.github/actionlint.yaml': text }),
      targets: ['.'],
      only: ['workflow'],
    })
    const rules = judge(report, defaultPolicy, today).waived.map(({ finding }) => finding.rule)
    assert.deepEqual(rules.includes('workflow-expression'), waived)
    assert.ok(!rules.includes('unpinned-uses'), 'what actionlint does not look for stays')
  })

const lock = (key: string, commit = 'a'.repeat(40)): string =>
  `version: 'v0.0.2'\nworkflows:\n  '${path}':\n    - '${key}'\ndependencies:\n  '${key}':\n    ref: 'v1'\n    commit: 'sha1-${commit}'\n    owner_id: 1\n    repo_id: 2\n`
const unpinned = async (files: Record<string, string>): Promise<number> => {
  const report = await check({ root: project(files), targets: ['.'], only: ['workflow'] })
  return report.findings.filter(({ rule }) => rule === 'unpinned-uses').length
}
test('a lock pins what it holds for a workflow, and nothing else', async () => {
  const text = job('push', '- uses: a/b@v1')
  const place = '.github/workflows/actions.lock'
  assert.equal(await unpinned({ [path]: text }), 1)
  assert.equal(await unpinned({ [path]: text, [place]: lock('A/B@v1') }), 0)
  assert.equal(await unpinned({ [path]: text, [place]: lock('a/b@v2') }), 1)
  assert.equal(await unpinned({ [path]: text, [place]: lock('a/b@v1', 'short') }), 1)
  assert.equal(await unpinned({ [path]: text, [place]: lock('a/b@v1').replace('v0.0.2', 'v9') }), 1)
  assert.equal(await unpinned({ [path]: text, [place]: lock('a/b@v1').replace(path, '.github/workflows/other.yml') }), 1)
})

test('settings of a rule hold', async () => {
  const root = project({ [path]: job('push', '- uses: a/b@v1\n- uses: c/d@v1\n- uses: e/f') })
  const settings = new Map([['unpinned-uses', { allow: ['a/*'], policies: { '*': 'ref-pin' } }]])
  const { findings } = await check({ root, targets: ['.'], only: ['workflow'], settings })
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'unpinned-uses').map(({ at }) => at.line),
    [8],
  )
})
