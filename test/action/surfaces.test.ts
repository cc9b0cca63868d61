import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { entry, lockfile, npmrc } from '../run.ts'
import { checkout, clean, commitAll, forkPayload, mergeOf, payloadOf, shallow, vulnerable } from './checkout.ts'
import { type LoopbackGitHub, loopbackGitHub } from './github.ts'
import { type Job, repository, runStep, type Step } from './runner.ts'

let github: LoopbackGitHub
before(async () => {
  github = await loopbackGitHub(repository)
})
after(() => github.close())
beforeEach(() => github.reset())

/** A pull request on the loopback GitHub; every request that it made must have been a proper one. */
async function pull(commits: { root: string; base: string; head: string }, more: Partial<Job> = {}): Promise<Step> {
  const { inputs, ...job } = more
  const done = await runStep({
    workspace: commits.root,
    event: 'pull_request',
    payload: payloadOf('pull_request', commits),
    sha: commits.head,
    env: { GITHUB_REF: 'refs/pull/1/merge' },
    api: github.url,
    ...job,
    inputs: { 'github-token': github.token, ...inputs },
  })
  assert.deepEqual(
    github.seen.flatMap(({ problem }) => problem ?? []),
    [],
  )
  assert.equal(done.stderr, '')
  return done
}
const notes = ({ stdout }: Step): readonly string[] => stdout.split('\n').filter((line) => line.startsWith('note: '))
const bad = checkout(clean, vulnerable)
type CheckRun = { conclusion: string; head_sha: string; output: { annotations: { path: string; annotation_level: string }[] } }
const checkRun = (): CheckRun => github.created.get('check-runs')?.[0] as unknown as CheckRun
const comments = (): { body: string; edits?: number }[] => (github.created.get('comments') ?? []) as unknown as { body: string; edits?: number }[]

test('with a token that may, a verdict is a check run, a comment and a code scanning upload', async () => {
  const done = await pull(bad)
  assert.deepEqual(notes(done), [])
  const { conclusion, head_sha, output } = checkRun()
  assert.deepEqual([conclusion, head_sha, output.annotations[0]?.annotation_level], ['failure', bad.head, 'failure'])
  assert.match(comments()[0]?.body ?? '', /^<!-- sealgate [0-9a-f]{16} -->\n## ❌ Sealgate blocked/)
  const upload = github.created.get('sarifs')?.[0] ?? {}
  assert.deepEqual([upload['commit_sha'], upload['ref']], [bad.head, 'refs/pull/1/merge'])
  assert.ok(JSON.parse(gunzipSync(Buffer.from(String(upload['sarif']), 'base64')).toString()).runs[0].results.length > 0)
  assert.equal(done.outputs['check-run-id'], '1')
  assert.equal(done.outputs['comment-url'], 'https://github.example/comment/1')
})

test('a comment is edited when what it says changes, never posted twice, and not written by others', async () => {
  const commits = checkout(clean, vulnerable)
  await pull(commits)
  await pull(commits)
  assert.deepEqual([comments().length, comments()[0]?.edits], [1, undefined], 'nothing changed')
  writeFileSync(join(commits.root, 'package-lock.json'), clean['package-lock.json'] ?? '')
  assert.equal((await pull({ ...commits, head: commitAll(commits.root) })).code, 0)
  assert.deepEqual([comments().length, comments()[0]?.edits], [1, 1])
  assert.match(comments()[0]?.body ?? '', /Sealgate pass/)
  // Somebody wrote our marker before us.
  const marker = comments()[0]?.body.split('\n')[0] ?? ''
  github.created.set('comments', [{ body: `${marker}\nall is well`, by: 'stranger' }])
  await pull(bad)
  assert.deepEqual([comments().length, comments()[0]?.body], [2, `${marker}\nall is well`])
})

for (const [comment, code, number] of [
  ['never', 1, 0],
  ['on-failure', 1, 1],
  ['on-change', 1, 1],
] as const)
  test(`comment: ${comment} writes ${number}`, async () => {
    assert.equal((await pull(bad, { inputs: { comment } })).code, code)
    assert.equal(comments().length, number)
  })

test('where there is nothing to say there is no comment, unless it is asked for', async () => {
  const nothing = checkout(clean, { 'README.md': 'x' })
  await pull(nothing)
  assert.equal(comments().length, 0)
  await pull(nothing, { inputs: { comment: 'always' } })
  assert.equal(comments().length, 1)
})

test('what the token may not costs one line, and the verdict stays', async () => {
  github.weather.token = 'read'
  const read = await pull(bad)
  assert.deepEqual([read.code, notes(read).length], [1, 1])
  assert.match(notes(read)[0] ?? '', /no check run, no comment, no upload.*`checks: write`, `pull-requests: write`, `security-events: write`/)
  github.reset()
  github.weather.forbidden = ['code-scanning']
  const some = await pull(bad)
  assert.deepEqual([some.code, comments().length, checkRun().conclusion], [1, 1, 'failure'])
  assert.match(notes(some)[0] ?? '', /^note: no upload to code scanning: that needs `security-events: write`/)
  github.reset()
  const fork = await pull(bad, { payload: forkPayload(bad) })
  assert.deepEqual([fork.code, notes(fork).length, github.seen], [1, 1, []])
  assert.match(notes(fork)[0] ?? '', /a pull request of a fork/)
  const none = await pull(bad, { inputs: { report: 'none' } })
  assert.deepEqual([none.code, notes(none), github.seen], [1, [], []])
})

test('errors of GitHub’s own and its limits are waited for, then said; the verdict stays', async () => {
  const only = { inputs: { report: 'check' } }
  Object.assign(github.weather, { status: 502, times: 2 })
  assert.equal((await pull(bad, only)).outputs['check-run-id'], '1')
  github.reset()
  Object.assign(github.weather, { status: 403, times: 1, headers: { 'retry-after': '1' } })
  assert.equal((await pull(bad, only)).outputs['check-run-id'], '1')
  for (const [weather, says] of [
    [{ status: 500 }, /no check run: GitHub answered with the status 500/],
    [{ status: 429, headers: { 'retry-after': '3600' } }, /no check run: GitHub asks this job to slow down/],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '3600' } }, /slow down/],
    [{ status: 422 }, /no check run: GitHub answered with the status 422/],
    [{ silent: true }, /no check run: GitHub did not answer in time/],
  ] as const) {
    github.reset()
    Object.assign(github.weather, weather)
    const done = await pull(bad, only)
    assert.deepEqual([done.code, notes(done).length], [1, 1])
    assert.match(notes(done)[0] ?? '', says)
    assert.ok(github.seen.length <= 3)
  }
})

test('a change is compared with its base: what is known does not block, and the reviewer sees what changed', async () => {
  const debt = { '.npmrc': npmrc, 'package-lock.json': lockfile({ 'node_modules/old': entry('old', { integrity: undefined }) }) }
  const grown = { 'package-lock.json': lockfile({ 'node_modules/new': entry('new'), 'node_modules/old': entry('old', { integrity: undefined }) }) }
  const commits = checkout(debt, grown)
  for (const event of ['pull_request', 'merge_group']) {
    const done = await pull(commits, { event, payload: payloadOf(event, commits), inputs: { report: 'none' } })
    assert.deepEqual([done.code, done.outputs['high']], [0, '0'], event)
    assert.match(done.summary.toString(), /Known before, in the base [0-9a-f]{12} \(\d+\)/)
    assert.match(done.summary.toString(), /```mermaid\ngraph LR\n {2}n0\["new 1\.0\.0"\]:::added/)
    assert.match(done.summary.toString(), /\| added \| `new` \| `1\.0\.0` \| `registry: registry\.example` \| `sha512-BwcHBwcH` \|/)
  }
  assert.equal((await pull(commits, { inputs: { report: 'none', 'only-new': 'false' } })).code, 1)
  const push = { event: 'push', payload: { before: commits.base } }
  assert.equal((await pull(commits, { ...push, inputs: { report: 'none' } })).code, 1, 'a push is a whole run')
  assert.equal((await pull(commits, { ...push, inputs: { report: 'none', 'only-new': 'true' } })).code, 0)
  const first = await pull(commits, { event: 'push', payload: { before: '0'.repeat(40) }, inputs: { report: 'none', 'only-new': 'true' } })
  assert.equal(first.code, 1)
  assert.match(notes(first)[0] ?? '', /there is no commit to compare with/)
})

test('the commit that GitHub merged with is what a change is compared with', async () => {
  const debt = { '.npmrc': npmrc, 'package-lock.json': lockfile({ 'node_modules/old': entry('old', { integrity: undefined }) }) }
  const commits = checkout(debt, { 'README.md': 'x' })
  // The base branch went on meanwhile: GitHub's merge has it, the event does not.
  const merge = mergeOf(commits)
  github.commits.set('f'.repeat(40), new Map([['README.md', '']]))
  const merged = await pull({ ...commits, base: 'f'.repeat(40) }, { sha: merge, inputs: { report: 'none' } })
  assert.match(notes(merged).join('\n'), /^$/)
  assert.equal(merged.outputs['new-findings'], '0')
  const cut = shallow(commits)
  github.commits.set(commits.base, new Map([['README.md', '']]))
  const done = await pull(cut, { inputs: { report: 'none' } })
  assert.equal(done.code, 1)
  assert.match(notes(done).join('\n'), /does not hold the base [0-9a-f]{12}: everything counts as new; check out with `fetch-depth: 2`/)
})

test('a baseline is the base branch’s: nobody accepts their own findings', async () => {
  const accepted = JSON.stringify({ 'sealgate-baseline': 1, findings: [] })
  const commits = checkout({ ...clean, 'b.json': accepted }, vulnerable)
  const own = checkout(clean, { ...vulnerable, 'b.json': accepted })
  assert.equal((await pull(commits, { inputs: { report: 'none', baseline: 'b.json' } })).code, 1)
  const refused = await pull(own, { inputs: { report: 'none', baseline: 'b.json' } })
  assert.equal(refused.code, 1)
  assert.match(notes(refused).join('\n'), /the base branch has no b\.json that is at hand/)
})

test('what a change accepts of its own is shown openly, and does not count', async () => {
  const workflow = (line: string): string =>
    `name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - run: ${line}\n`
  const own = workflow('echo "${{ github.event.issue.title }}" # sealgate: ignore[template-injection] fine')
  const commits = checkout({ ...clean, '.github/workflows/a.yml': workflow('echo') }, { '.github/workflows/a.yml': own })
  const done = await pull(commits, { inputs: { report: 'comment' } })
  assert.equal(done.code, 1)
  assert.match(
    comments()[0]?.body ?? '',
    /^### Waived by this change; 1 does not count, because nobody accepts their own findings \(new-ignores: refuse\)$/m,
  )
})

test('what can be mended mechanically is suggested, once, and only in lines of the change', async () => {
  const workflow = (name: string, step: string): string =>
    `name: ${name}\non: push\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n${step}`
  const loose = `      - uses: actions/checkout@${'a'.repeat(40)} # v7.0.0\n`
  const before = { ...clean, '.github/workflows/old.yml': workflow('old', loose) }
  const commits = checkout(before, {
    '.github/workflows/old.yml': `${workflow('old', loose)}# a new line\n`,
    '.github/workflows/new.yml': workflow('new', loose),
  })
  const made = () => (github.created.get('review-comments') ?? []) as unknown as { path: string; line: number; body: string }[]
  await pull(commits, { inputs: { report: 'review' } })
  assert.deepEqual(
    made().map(({ path, line }) => [path, line]),
    [['.github/workflows/new.yml', 9]],
  )
  assert.match(
    made()[0]?.body ?? '',
    /^<!-- sealgate [0-9a-f]{24} -->\n`Do not keep the credentials` It changes what happens[^\n]*\n```suggestion\n {6}- uses: actions\/checkout@a{40} # v7\.0\.0\n[\s\S]*persist-credentials: false\n```$/,
  )
  await pull(commits, { inputs: { report: 'review' } })
  assert.equal(made().length, 1)
  github.reset()
  await pull(commits, { payload: forkPayload(commits) })
  assert.deepEqual(github.seen, [])
})
