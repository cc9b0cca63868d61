import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { parse } from 'yaml'
import { parse as parseArguments } from '../../src/cli/command.ts'
import { verbs } from '../../src/cli/index.ts'
import { init } from '../../src/cli/init.ts'
import { checkout, clean, commitAll, folder, payloadOf, shallow, vulnerable } from '../action/checkout.ts'
import { type LoopbackGitHub, loopbackGitHub } from '../action/github.ts'
import { repository, runStep, type Step } from '../action/runner.ts'
import { lockfile, npmrc, sealgate, unhashed } from '../run.ts'

let github: LoopbackGitHub
before(async () => {
  github = await loopbackGitHub(repository)
})
after(() => github.close())
beforeEach(() => github.reset())

const commit = 'c'.repeat(40)

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>
        readonly steps: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[]
      }
    >
  >
}

/** Runs a workflow as it is written, step by step, for a pull request; gives what the last step left. */
async function runWorkflow(root: string, commits: { readonly base: string; readonly head: string }): Promise<Step> {
  const workflow: Workflow = parse(readFileSync(join(root, '.github/workflows/sealgate.yml'), 'utf8'))
  assert.ok('pull_request' in workflow.on && 'merge_group' in workflow.on)
  const [job] = Object.values(workflow.jobs)
  github.weather.token = job?.permissions['checks'] === 'write' ? 'write' : 'read'
  let workspace: string | undefined
  let last: Step | undefined
  for (const { uses, with: inputs = {} } of job?.steps ?? []) {
    assert.match(uses, /@[0-9a-f]{40}$/)
    if (uses.startsWith('actions/checkout@')) workspace = shallow({ root, ...commits }, '--depth', String(inputs['fetch-depth'])).root
    else
      last = await runStep({
        workspace: workspace ?? '',
        event: 'pull_request',
        payload: payloadOf('pull_request', commits),
        sha: commits.head,
        env: { GITHUB_REF: 'refs/pull/1/merge' },
        api: github.url,
        inputs: { 'github-token': github.token, ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])) },
      })
  }
  assert.ok(last)
  return last
}

for (const permissions of ['read', 'all'])
  test(`a newcomer: init, a pull request that is blocked, its fix that passes, with permissions: ${permissions}`, async () => {
    const { root } = checkout({ ...clean, 'package.json': '{"name": "example", "dependencies": {"left-pad": "*"}}' }, {})
    const made = sealgate(root, ['init', '--ref', commit, '--permissions', permissions])
    assert.equal(made.code, 0)
    assert.match(made.out, /^wrote {2}\.github\/workflows\/sealgate\.yml\nwrote {2}sealgate\.yml\nnow {4}pass/)
    const base = commitAll(root)
    const healthy = sealgate(root, ['doctor'])
    assert.equal(healthy.code, 0, healthy.out)
    assert.doesNotMatch(healthy.out, /^wrong/m)
    writeFileSync(join(root, 'package-lock.json'), vulnerable['package-lock.json'] ?? '')
    const bad = { base, head: commitAll(root) }
    const blocked = await runWorkflow(root, bad)
    assert.equal(blocked.code, 1)
    assert.match(blocked.commands[0]?.message ?? '', /left-pad@1\.0\.0 has (no|lost its) hash/)
    assert.equal(github.created.has('check-runs'), permissions === 'all')
    writeFileSync(join(root, 'package-lock.json'), clean['package-lock.json'] ?? '')
    writeFileSync(join(root, 'README.md'), 'mended')
    assert.equal((await runWorkflow(root, { base: bad.head, head: commitAll(root) })).code, 0)
  })

test('init keeps what is there, fits what it finds, and says what blocks now', () => {
  const root = folder({ '.npmrc': npmrc, 'package-lock.json': unhashed, 'test/fixtures/a/package-lock.json': lockfile({}) })
  const first = sealgate(root, ['init'])
  assert.equal(first.code, 0)
  assert.match(first.out, /now {4}blocked: \d+ findings?.*\n.*`sealgate baseline` accepts the rest/)
  assert.match(first.out, /next {3}pin the action/)
  const config = readFileSync(join(root, 'sealgate.yml'), 'utf8')
  assert.deepEqual(parse(config), { 'fail-on': 'high', exclude: ['test/fixtures/'] })
  writeFileSync(join(root, 'sealgate.yml'), 'fail-on: low\n')
  const second = sealgate(root, ['init', '--baseline'])
  assert.match(second.out, /^kept {3}\.github\/workflows\/sealgate\.yml/)
  assert.equal(readFileSync(join(root, 'sealgate.yml'), 'utf8'), 'fail-on: low\n')
  assert.equal(sealgate(root, ['check', '--baseline', 'sealgate-baseline.json']).code, 0)
  sealgate(root, ['init', '--force', '--baseline'])
  const { jobs }: Workflow = parse(readFileSync(join(root, '.github/workflows/sealgate.yml'), 'utf8'))
  assert.deepEqual(jobs['gate']?.steps[1]?.with, { baseline: 'sealgate-baseline.json' })
})

for (const [answer, flags, questions, accepts] of [
  ['y', [], 1, true],
  [' YES ', [], 1, true],
  ['n', [], 1, false],
  ['', [], 1, false],
  ['y', ['--yes'], 0, false],
  ['n', ['--baseline'], 0, true],
] as const)
  test(`init asks once whether to accept what blocks: ${JSON.stringify(answer)} ${flags.join()}`, async () => {
    const root = folder({ '.npmrc': npmrc, 'package-lock.json': unhashed })
    const asked: string[] = []
    const ask = async (question: string): Promise<string> => {
      asked.push(question)
      return answer
    }
    const terminal = { cwd: root, env: {}, now: new Date(), colour: false, watched: true, out: () => {}, err: () => {} }
    assert.equal(await init.run(parseArguments(flags, init), { ...terminal, ask }), 0)
    assert.equal(asked.length, questions)
    for (const question of asked) assert.match(question, /^\d+ findings? would block\. /)
    assert.equal(existsSync(join(root, 'sealgate-baseline.json')), accepts)
    const { jobs }: Workflow = parse(readFileSync(join(root, '.github/workflows/sealgate.yml'), 'utf8'))
    assert.deepEqual(jobs['gate']?.steps[1]?.with, accepts ? { baseline: 'sealgate-baseline.json' } : undefined)
    if (!accepts) return
    // What is accepted is all there is: nothing is left to ask about, and the gate passes.
    assert.equal(sealgate(root, ['check', '--baseline', 'sealgate-baseline.json']).code, 0)
  })

test('init asks nobody where nothing blocks', async () => {
  const refuse = async (): Promise<string> => assert.fail('asked')
  const terminal = { cwd: folder(clean), env: {}, now: new Date(), colour: false, watched: true, out: () => {}, err: () => {}, ask: refuse }
  assert.equal(await init.run(parseArguments([], init), terminal), 0)
})

for (const args of [['path'], ['--ref', 'a b'], ['--permissions', 'some']])
  test(`init refuses ${args.join(' ')}`, () => {
    const root = folder(clean)
    assert.equal(sealgate(root, ['init', ...args]).code, 2)
    assert.equal(existsSync(join(root, '.github')), false)
  })

const sick: readonly (readonly [name: string, workflow: string, code: number, says: RegExp])[] = [
  [
    'no pull requests',
    'on: push\njobs: {gate: {steps: [{uses: actions/checkout@v7}, {uses: sealgate/sealgate@v1}]}}',
    1,
    /wrong .*does not run on pull_request$/m,
  ],
  [
    'secrets',
    'on: [pull_request, pull_request_target]\njobs: {gate: {steps: [{uses: actions/checkout@v7}, {uses: sealgate/sealgate@v1}]}}',
    1,
    /wrong .*pull_request_target/,
  ],
  ['no checkout', 'on: [pull_request]\njobs: {gate: {steps: [{uses: sealgate/sealgate@v1}]}}', 1, /wrong .*checks nothing out/],
  [
    'no permission to read',
    'on: [pull_request]\njobs: {gate: {permissions: {checks: write}, steps: [{uses: actions/checkout@v7}, {uses: sealgate/sealgate@v1}]}}',
    1,
    /wrong .*may not read the repository/,
  ],
  ['no gate', 'on: push\njobs: {}', 1, /wrong .*no workflow runs the gate/],
  [
    'only thoughts',
    'on: [pull_request]\njobs: {gate: {permissions: {contents: read}, steps: [{uses: actions/checkout@v7}, {uses: sealgate/sealgate@v1}]}}',
    0,
    /note .*merge_group[\s\S]*note .*can be moved[\s\S]*note .*no base to compare with[\s\S]*note .*keeps the token[\s\S]*note .*`checks: write`/,
  ],
]
for (const [name, workflow, code, says] of sick)
  test(`doctor sees: ${name}`, () => {
    const run = sealgate(folder({ ...clean, '.github/workflows/gate.yml': workflow }), ['doctor'])
    assert.equal(run.code, code, run.out)
    assert.match(run.out, says)
  })

test('doctor says what is wrong with the configuration, and what cannot be read', () => {
  const root = folder({ ...clean, 'sealgate.yml': 'fial-on: low', '.github/workflows/x.yml': 'a: [' })
  const { code, out } = sealgate(root, ['doctor'])
  assert.equal(code, 1)
  assert.match(out, /wrong .*"fial-on" is no key here\n {7}did you mean `fail-on`/)
  assert.match(out, /note .*x\.yml cannot be read/)
})

test('doctor says that a cut history has no base', () => {
  const { root } = shallow(checkout(clean, vulnerable))
  assert.match(sealgate(root, ['doctor']).out, /^note {3}the history is cut off\n.*fetch-depth: 2/m)
})

test('completions: bash completes verbs, flags and values', (context) => {
  const { out, code } = sealgate(folder({}), ['completions', 'bash'])
  assert.equal(code, 0)
  const complete = (...words: string[]): string[] => {
    const line = `${out}\nCOMP_WORDS=(sealgate ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _sealgate; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, status, error } = spawnSync('bash', ['--norc', '-c', line], { encoding: 'utf8' })
    if (error) context.diagnostic('there is no bash')
    assert.equal(status, 0)
    return stdout.split('\n').filter((word) => word !== '')
  }
  assert.deepEqual(complete(''), [...Object.keys(verbs), '--help', '--version'])
  assert.deepEqual(complete('ch'), ['check'])
  assert.deepEqual(complete('check', '--fail'), ['--fail-on'])
  assert.deepEqual(complete('check', '--fail-on', 'h'), ['high'])
  for (const shell of ['zsh', 'fish']) assert.match(sealgate(folder({}), ['completions', shell]).out, /fail-on/)
  assert.equal(sealgate(folder({}), ['completions', 'csh']).code, 2)
})
