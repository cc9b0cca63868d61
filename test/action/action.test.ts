import assert from 'node:assert/strict'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import { lockfile } from '../run.ts'
import { checkout, clean, folder, forkPayload, payloadOf, shallow, vulnerable } from './checkout.ts'
import { type LoopbackGitHub, loopbackGitHub } from './github.ts'
import { type Job, repository, runStep, type Step } from './runner.ts'

let github: LoopbackGitHub
before(async () => {
  github = await loopbackGitHub(repository)
})
after(() => github.close())
beforeEach(() => github.reset())

/** Runs a step against the loopback GitHub; every request it made must have been a proper one. */
async function step(job: Omit<Job, 'api'>): Promise<Step> {
  const done = await runStep({ ...job, api: github.url })
  assert.deepEqual(
    github.seen.filter(({ problem }) => problem !== undefined),
    [],
  )
  assert.equal(done.stderr, '')
  return done
}
const token = (): Record<string, string> => ({ 'github-token': github.token })
/** A token that is only used to read. */
const quiet = (): Record<string, string> => ({ ...token(), report: 'none' })
const errors = ({ commands }: Step): readonly string[] => commands.filter(({ name }) => name === 'error').map(({ message }) => message)
const weak = 'fail-on: none\n'

const bad = checkout(clean, vulnerable)
const good = checkout(vulnerable, clean)

const events: readonly (readonly [name: string, event: string, payload: (commits: { base: string; head: string }) => unknown])[] = [
  ['a pull request of the same repository', 'pull_request', (commits) => payloadOf('pull_request', commits)],
  ['a pull request of a fork', 'pull_request', forkPayload],
  ['a review of a pull request', 'pull_request_review', (commits) => payloadOf('pull_request', commits)],
  ['a merge group', 'merge_group', (commits) => payloadOf('merge_group', commits)],
  ['a push', 'push', (commits) => payloadOf('push', commits)],
  ['a schedule', 'schedule', () => ({ schedule: '0 4 * * *' })],
  ['a dispatch by hand', 'workflow_dispatch', (commits) => payloadOf('workflow_dispatch', commits)],
  ['a release', 'release', (commits) => payloadOf('release', commits)],
  ['a status', 'status', (commits) => payloadOf('status', commits)],
  ['a check run', 'check_run', (commits) => payloadOf('check_run', commits)],
  ['a deployment', 'deployment', (commits) => payloadOf('deployment', commits)],
  ['an event nobody knows', 'moon_landing', () => ({})],
]
/** The same event as one of a fork sends it; undefined where a fork sends none. */
function ofFork(payload: unknown): unknown {
  const copy = structuredClone(payload) as { pull_request?: { head?: { repo?: object } } }
  if (!copy.pull_request?.head?.repo) return undefined
  Object.assign(copy.pull_request.head.repo, { fork: true, full_name: 'somebody/octo-repo' })
  return copy
}

for (const [name, event, payload] of events)
  test(`${name}: a package without hash blocks, a clean lockfile passes, whatever the token and wherever it comes from`, async () => {
    const job = (commits: typeof bad, given: unknown, inputs: Record<string, string>) =>
      step({ workspace: commits.root, event, payload: given, sha: commits.head, inputs, env: { GITHUB_REF: 'refs/heads/main' } })
    const tokens = [token(), { 'github-token': 'read-only' }, {}]
    const [given, forked] = [payload(bad), ofFork(payload(bad))]
    const from = forked === undefined || isDeepStrictEqual(given, forked) ? [given] : [given, forked]
    const blocked = await Promise.all(from.flatMap((given) => tokens.map((inputs) => job(bad, given, inputs))))
    const passes = await job(good, payload(good), token())
    for (const one of blocked) {
      assert.equal(one.code, 1)
      assert.match(errors(one)[0] ?? '', /^package-lock\.json:11:5: left-pad@1\.0\.0 has (no|lost its) hash/)
      assert.equal(one.outputs['verdict'], 'blocked')
      assert.match(one.summary.toString(), /^## ❌ Sealgate blocked: \d+ findings? at or above high/)
      assert.equal(one.outputs['findings'], blocked[0]?.outputs['findings'], 'the verdict is the same')
    }
    assert.equal(passes.code, 0)
    assert.deepEqual(errors(passes), [])
    assert.equal(passes.outputs['verdict'], 'pass')
    assert.match(passes.summary.toString(), /^## ✅ Sealgate pass: /)
    // The checkout has all that is needed: GitHub is only told.
    assert.doesNotMatch(github.seen.map(({ operation }) => operation).join(), /get-content/)
  })

test('what is found is masked in the log, before anything else is said, and said nowhere', async () => {
  const secret = ['glp', 'at-', 'x7Kd93Lq', 'Zr4mWb8TnY2c'].join('')
  const { root, base, head } = checkout(clean, { ...clean, 'settings.ini': `token = ${secret}\n` })
  const done = await step({ workspace: root, event: 'pull_request', payload: payloadOf('pull_request', { base, head }), sha: head })
  assert.equal(done.code, 1)
  assert.deepEqual([done.commands[0]?.name, done.commands[0]?.message], ['add-mask', secret])
  const others = done.commands.slice(1).map(({ message }) => message)
  assert.ok(others.length > 0)
  assert.ok(![...others, done.summary.toString()].some((text) => text.includes(secret.slice(6))))
})

test('outputs are numbers and the paths of the reports', async () => {
  const { outputs, temp } = await step({ workspace: bad.root, event: 'push' })
  const files = { 'sarif-file': join(temp, 'sealgate.sarif'), 'json-file': join(temp, 'sealgate.json'), 'html-file': join(temp, 'sealgate.html') }
  const { findings, 'new-findings': news, critical, high, medium, low, ...rest } = outputs
  assert.deepEqual(rest, { verdict: 'blocked', ...files })
  assert.equal(news, findings)
  const report: { findings: { severity: string }[] } = JSON.parse(readFileSync(files['json-file'], 'utf8'))
  const count = (severity: string): string => String(report.findings.filter((one) => one.severity === severity).length)
  assert.deepEqual([critical, high, medium, low], ['critical', 'high', 'medium', 'low'].map(count))
  assert.equal(findings, String(report.findings.length))
  const sarif = JSON.parse(readFileSync(files['sarif-file'], 'utf8'))
  assert.ok(sarif.runs[0].results.some(({ ruleId }: { ruleId: string }) => ruleId === 'unhashed-package'))
  assert.equal(JSON.parse(readFileSync(files['json-file'], 'utf8')).exitCode, 1)
})

test('action.yml declares what the action reads and gives, and no default but the token', async () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
  assert.deepEqual(action.runs, { using: 'node24', main: 'dist/action.js' })
  const { outputs } = await step({
    workspace: bad.root,
    event: 'pull_request',
    payload: payloadOf('pull_request', bad),
    sha: bad.head,
    inputs: token(),
  })
  assert.deepEqual(
    Object.keys(outputs).sort(),
    Object.keys(action.outputs)
      .filter((name) => !['bundle-file', 'manifest-sha256', 'approvals', 'packages-verified', 'record-file'].includes(name))
      .sort(),
  )
  const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default]],
  )
  assert.deepEqual(defaults, [['github-token', '${{ github.token }}']])
})

test('each input does what it says', async () => {
  const run = (inputs: Record<string, string>): Promise<Step> => step({ workspace: bad.root, event: 'push', inputs })
  const [critical, none, here, elsewhere, file, kind] = await Promise.all([
    run({ 'fail-on': 'critical' }),
    run({ 'fail-on': 'none' }),
    run({ paths: 'package-lock.json' }),
    run({ paths: 'package-lock.json\nmissing.json' }),
    run({ 'sarif-file': 'out.sarif' }),
    run({ only: 'lockfile', persona: 'auditor', mode: 'check' }),
  ])
  assert.deepEqual(
    [critical, none, here, elsewhere, file, kind].map(({ code }) => code),
    [0, 0, 1, 3, 1, 1],
  )
  assert.equal(file.outputs['sarif-file'], join(bad.root, 'out.sarif'))
  assert.equal(JSON.parse(readFileSync(join(bad.root, 'out.sarif'), 'utf8')).version, '2.1.0')
})

for (const [name, value, hint] of [
  ['fail-on', 'hihg', /did you mean high/],
  ['only', 'lockfiles', /did you mean lockfile/],
  ['persona', 'x', /choose one of regular, pedantic, auditor/],
  ['mode', 'chekc', /did you mean check/],
] as const)
  test(`the input ${name} refuses ${value} and says what it takes`, async () => {
    const refused = await step({ workspace: good.root, event: 'push', inputs: { [name]: value } })
    assert.equal(refused.code, 2)
    assert.match(errors(refused)[0] ?? '', hint)
    assert.equal(refused.outputs['verdict'], 'error')
    assert.match(refused.summary.toString(), hint)
  })

test('a change cannot weaken its own gate: the configuration is that of the base', async () => {
  const cases = [
    checkout({ ...clean, 'sealgate.yml': 'fail-on: high\n' }, { ...vulnerable, 'sealgate.yml': weak }),
    checkout({ ...clean, '.github/sealgate.yaml': 'fail-on: high\n' }, { ...vulnerable, '.github/sealgate.yaml': weak }),
    // The base has none: then its defaults hold.
    checkout(clean, { ...vulnerable, 'sealgate.yml': weak }),
    checkout(clean, { ...vulnerable, 'sealgate.yml': 'exclude: [package-lock.json]\n' }),
  ]
  for (const commits of cases)
    for (const event of ['pull_request', 'merge_group']) {
      const { code, stdout, summary } = await step({ workspace: commits.root, event, payload: payloadOf(event, commits) })
      assert.equal(code, 1)
      assert.match(stdout, /^note: this change touches the configuration; until it is merged /m)
      assert.match(summary.toString(), /this change touches the configuration/)
    }
  const merged = await step({ workspace: cases[0]?.root ?? '', event: 'push' })
  assert.equal(merged.code, 0)
})

test('the configuration of the base holds, even where it is milder or gone from the change', async () => {
  const milder = checkout({ ...clean, 'sealgate.yml': weak }, { ...vulnerable, 'sealgate.yml': 'fail-on: low\n' })
  assert.equal((await step({ workspace: milder.root, event: 'pull_request', payload: payloadOf('pull_request', milder) })).code, 0)
})

test('a change that breaks the configuration is refused before it stops every other', async () => {
  const broken = checkout(clean, { 'sealgate.yml': 'fail-no: high\n' })
  const refused = await step({ workspace: broken.root, event: 'pull_request', payload: payloadOf('pull_request', broken) })
  assert.equal(refused.code, 2)
  assert.match(errors(refused)[0] ?? '', /"fail-no" is no key here.*did you mean `fail-on`/)
  const already = checkout({ ...clean, 'sealgate.yml': 'fail-no: high\n' }, { 'sealgate.yml': 'fail-on: high\n' })
  const late = await step({ workspace: already.root, event: 'pull_request', payload: payloadOf('pull_request', already) })
  assert.equal(late.code, 2)
  assert.match(errors(late)[0] ?? '', /in the base branch, sealgate\.yml: "fail-no" is no key here/)
})

test('a named configuration is read from the base, too, and a misspelt one is said', async () => {
  const commits = checkout({ ...clean, 'ci/gate.yml': 'fail-on: high\n' }, { ...vulnerable, 'ci/gate.yml': weak })
  const job = { workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits) }
  assert.equal((await step({ ...job, inputs: { config: './ci/gate.yml' } })).code, 1)
  const misspelt = await step({ ...job, inputs: { config: 'ci/gat.yml' } })
  assert.equal(misspelt.code, 2)
  assert.match(errors(misspelt)[0] ?? '', /there is no ci\/gat\.yml, neither in the base branch nor here/)
})

test('a link in place of the base’s configuration is refused: it may lead to what the change proposes', async () => {
  const root = folder({ ...clean, 'gate.yml': 'fail-on: high\n' })
  symlinkSync('gate.yml', join(root, 'sealgate.yml'))
  const commits = checkout(root, { ...vulnerable, 'gate.yml': weak })
  const refused = await step({ workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits) })
  assert.equal(refused.code, 2)
  assert.match(errors(refused)[0] ?? '', /sealgate\.yml of the base branch is no file/)
})

test('where the checkout does not reach back, the base’s configuration comes from GitHub', async () => {
  const commits = shallow(checkout({ ...clean, 'sealgate.yml': 'fail-on: high\n' }, { ...vulnerable, 'sealgate.yml': weak }))
  github.commits.set(
    commits.base,
    new Map([
      ['.github/sealgate.yml', 'fail-on: critical\n'],
      ['package-lock.json', '{}'],
    ]),
  )
  const job = { workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits), inputs: quiet() }
  assert.equal((await step(job)).code, 0, 'the base asks for critical only')
  github.commits.set(commits.base, new Map([['README.md', '']]))
  assert.equal((await step(job)).code, 1, 'the base has none: the defaults hold')
  github.weather.token = 'read'
  assert.equal((await step(job)).code, 1, 'a read-only token is enough')
  assert.deepEqual(new Set(github.seen.map(({ operation }) => operation)), new Set(['repos/get-content']))
})

test('a checkout that holds the commits but not their files asks GitHub for them, and fetches nothing itself', async () => {
  for (const filter of ['--filter=blob:none', '--filter=tree:0']) {
    const commits = shallow(checkout({ ...vulnerable, 'sealgate.yml': 'fail-on: low\n' }, { ...vulnerable, 'sealgate.yml': weak }), filter)
    github.reset()
    github.commits.set(commits.base, new Map([['sealgate.yml', 'fail-on: critical\n']]))
    const job = { workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits) }
    assert.equal((await step({ ...job, inputs: token() })).code, 0, filter)
    assert.ok(github.seen.length > 0, filter)
    const without = await step(job)
    assert.equal(without.code, 1, 'by the defaults, and incomplete')
    assert.match(without.summary.toString(), /also incomplete/)
  }
})

test('a base that cannot be read never passes, and one line says why', async () => {
  const commits = shallow(checkout(vulnerable, clean))
  const job = { workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits) }
  const cases: readonly (readonly [name: string, prepare: () => void, inputs: Record<string, string>, says: RegExp])[] = [
    ['no token', () => {}, {}, /there is no token to ask GitHub/],
    ['401', () => {}, { ...quiet(), 'github-token': 'wrong' }, /GitHub refused the token/],
    ['403', () => Object.assign(github.weather, { status: 403 }), quiet(), /does not let this job read.*give the job `contents: read`/],
    ['404', () => {}, quiet(), /shows this job no such repository or commit/],
    ['429', () => Object.assign(github.weather, { status: 429 }), quiet(), /asks this job to slow down/],
    ['500', () => Object.assign(github.weather, { status: 500 }), quiet(), /answered with the status 500/],
    ['time-out', () => Object.assign(github.weather, { silent: true }), quiet(), /did not answer within 5 s/],
  ]
  for (const [name, prepare, inputs, says] of cases) {
    github.reset()
    prepare()
    const done = await step({ ...job, inputs })
    assert.equal(done.code, 3, name)
    assert.equal(done.outputs['verdict'], 'incomplete', name)
    assert.equal(errors(done).length, 1, name)
    assert.match(errors(done)[0] ?? '', says, name)
    assert.match(errors(done)[0] ?? '', /fetch-depth: 2/, name)
  }
  const nobody = await runStep({ ...job, inputs: quiet(), api: 'http://127.0.0.1:9' })
  assert.equal(nobody.code, 3)
  assert.match(errors(nobody)[0] ?? '', /cannot be reached/)
})

test('an error of GitHub’s own is asked for a second time', async () => {
  const commits = shallow(checkout(vulnerable, clean))
  github.commits.set(commits.base, new Map([['README.md', '']]))
  Object.assign(github.weather, { status: 502, times: 1 })
  const { code } = await step({ workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits), inputs: quiet() })
  assert.equal(code, 0)
  assert.deepEqual(
    github.seen.map(({ status }) => status),
    [502, 200],
  )
})

test('what blocks is said even where the base cannot be read', async () => {
  const commits = shallow(checkout(clean, vulnerable))
  const done = await step({ workspace: commits.root, event: 'pull_request', payload: payloadOf('pull_request', commits) })
  assert.equal(done.code, 1)
  assert.match(done.summary.toString(), /blocked: \d+ findings? at or above high \(\d+ high\); also incomplete: 1 thing could not be inspected/)
})

test('a job with secrets that checked out the proposed code is refused', async () => {
  const inside = (root: string): Job => ({
    workspace: root,
    event: 'pull_request_target',
    payload: payloadOf('pull_request_target', good),
    sha: good.base,
  })
  const payload = payloadOf('pull_request', good)
  const refused = await step({ ...inside(good.root), payload })
  assert.equal(refused.code, 2)
  assert.match(errors(refused)[0] ?? '', /has the secrets of the repository and has checked out code that somebody proposes.*`pull_request`/)
  const noRepository = await step({ ...inside(folder(clean)), payload })
  assert.equal(noRepository.code, 2)
  // Only the base is checked out: nothing to refuse.
  const base = await step({ ...inside(bad.root), payload: payloadOf('pull_request', { base: bad.head, head: bad.base }), sha: bad.head })
  assert.equal(base.code, 1)
  for (const event of ['issue_comment', 'workflow_run']) {
    const proposed = await step({ workspace: good.root, event, payload: payloadOf(event, good), sha: good.base })
    assert.equal(proposed.code, 2, event)
    const own = await step({ workspace: good.root, event, payload: payloadOf(event, { base: good.head, head: good.base }), sha: good.head })
    assert.equal(own.code, 0, event)
  }
  // The proposed code lies beside the base.
  const nested = checkout(clean, {})
  cpSync(good.root, join(nested.root, 'proposed'), { recursive: true })
  const beside = await step({ ...inside(nested.root), payload: payloadOf('pull_request', { base: nested.base, head: good.head }), sha: nested.head })
  assert.equal(beside.code, 2)
})

test('a missing or unreadable event is said, not guessed', async () => {
  const cases: readonly (readonly [Partial<Job>, number, RegExp])[] = [
    [{}, 2, /this is no job of GitHub Actions.*`sealgate check`/],
    [{ event: 'pull_request' }, 2, /the event pull_request has no payload: GITHUB_EVENT_PATH is not set/],
    [{ event: 'merge_group', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }, 2, /payload of the event merge_group cannot be read/],
    [{ event: 'pull_request', payload: { pull_request: { base: { sha: '--output=x' } } } }, 2, /does not say which commit it is based on/],
  ]
  for (const [job, code, says] of cases) {
    const done = await step({ workspace: good.root, ...job })
    assert.equal(done.code, code)
    assert.match(errors(done)[0] ?? '', says)
  }
})

test('without the runner’s files the verdict is the same', async () => {
  const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '/nowhere/summary', RUNNER_TEMP: '' }
  const { code, stdout } = await step({ workspace: bad.root, event: 'push', env })
  assert.equal(code, 1)
  assert.match(stdout, /^note: the job summary cannot be written$/m)
  assert.doesNotMatch(stdout, /set-output/)
})

test('a report is never written through a link of the checkout', async () => {
  const root = folder(vulnerable)
  const outside = folder({ precious: 'as it was' })
  symlinkSync(join(outside, 'precious'), join(root, 'out.sarif'))
  symlinkSync(outside, join(root, 'out'))
  const direct = await step({ workspace: root, event: 'push', inputs: { 'sarif-file': 'out.sarif' } })
  const folded = await step({ workspace: root, event: 'push', inputs: { 'sarif-file': 'out/precious' } })
  assert.equal(readFileSync(join(outside, 'precious'), 'utf8'), 'as it was')
  assert.deepEqual([direct.code, folded.code], [1, 1])
  assert.match(folded.stdout, /^note: .* lies outside the checkout/m)
})

test('nothing to inspect is no pass', async () => {
  const done = await step({ workspace: folder({ 'picture.png': '\0' }), event: 'push' })
  assert.equal(done.code, 3)
  assert.equal(done.outputs['verdict'], 'incomplete')
})

test('names of files and packages cannot speak to the terminal or to GitHub', async () => {
  const hostile = 'a\n::error::forged\u001b[2J\u202e##[set-env name=X]y\r::add-mask::z\u2028'
  const root = folder({
    ...clean,
    [`${hostile.replaceAll('/', '')}/package-lock.json`]: lockfile({
      [`node_modules/::stop-commands::x|\`<img src=x>@octocat${hostile}`]: { version: '1.0.0' },
    }),
    [`broken${hostile}/package-lock.json`]: '{',
  })
  const done = await step({ workspace: root, event: 'push' })
  assert.equal(done.code, 1)
  const names = new Set(done.commands.map(({ name }) => name))
  assert.deepEqual(
    [...names].filter((name) => !['error', 'warning', 'notice'].includes(name)),
    [],
  )
  for (const { message, properties } of done.commands) assert.doesNotMatch(`${properties}${message}`, /^forged|^z/)
  const page = done.summary.toString()
  const files = ['sarif-file', 'json-file'].map((name) => readFileSync(done.outputs[name] ?? '', 'utf8'))
  for (const text of [done.stdout, page, ...files, ...Object.values(done.outputs)]) {
    assert.doesNotMatch(text, /[^\P{C}\n]|\p{Zl}/u)
    assert.doesNotMatch(text, /##\[/)
  }
  assert.doesNotMatch(page.replaceAll(/`[^`\n]*`/g, ''), /octocat|<img|forged/)
})

for (const many of [10, 1_000, 100_000])
  test(`${many} findings keep GitHub’s limits and the right exit code, on every surface`, async () => {
    // Two findings each: nothing asks for it, and nothing says where it comes from. The shortest text that has so many.
    const packages = Array.from({ length: many / 2 }, (_, index) => `"node_modules/p${index}": {"version": "1.0.0"}`)
    const text = `{"name": "example", "lockfileVersion": 3, "packages": {"": {"name": "example"},\n${packages.join(',\n')}}}\n`
    const commits = checkout(clean, { 'package-lock.json': text })
    const done = await step({
      workspace: commits.root,
      event: 'pull_request',
      payload: payloadOf('pull_request', commits),
      sha: commits.head,
      env: { GITHUB_REF: 'refs/pull/1/merge', NODE_OPTIONS: '--max-old-space-size=1024' },
      inputs: token(),
    })
    assert.equal(done.code, 1)
    const total = Number(done.outputs['findings'])
    assert.ok(total >= many)
    assert.ok(errors(done).length <= 10)
    if (many > 10) assert.match(errors(done)[9] ?? '', /^\d+ more errors not shown here/)
    assert.ok(done.summary.length < 1024 * 1024, `${done.summary.length} bytes`)
    if (many > 10_000) assert.match(done.summary.toString(), /\d+ more are left out here/)
    assert.ok(done.stdout.length < 100_000, `${done.stdout.length} characters`)
    const output = (name: string): string => readFileSync(done.outputs[name] ?? '', 'utf8')
    const [run] = JSON.parse(output('sarif-file')).runs
    const { findings } = JSON.parse(output('json-file')) as { findings: { state: string }[] }
    assert.equal(findings.filter(({ state }) => state !== 'known').length, total)
    assert.equal(run.results.length, Math.min(findings.length, 25_000))
    assert.equal(run.invocations[0].executionSuccessful, true)
    assert.equal(run.invocations[0].toolConfigurationNotifications.length, total > 25_000 ? 1 : 0)
    assert.ok(output('html-file').length < 16 * 1024 * 1024)
    const [made] = (github.created.get('check-runs') ?? []) as unknown as { output: { annotations: unknown[] } }[]
    assert.equal(made?.output.annotations.length, Math.min(total, 500))
    assert.equal(github.seen.filter(({ operation }) => operation === 'checks/update').length, many > 10 ? 9 : 0, '50 a request')
    const comment = String(github.created.get('comments')?.[0]?.['body'])
    assert.ok(comment.length <= 65_536)
    assert.equal(/more are left out here/.test(comment), many > 10)
    assert.equal(github.created.get('sarifs')?.length, 1)
    assert.ok(String(github.created.get('sarifs')?.[0]?.['sarif']).length < 10 * 1024 * 1024, 'GitHub takes 10 MB')
    assert.deepEqual(
      done.stdout.split('\n').filter((line) => line.startsWith('note: ')),
      [],
    )
  })
