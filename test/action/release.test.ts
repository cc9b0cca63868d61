import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { sealgate } from '../run.ts'
import { type Stack, startStack } from '../seal/stack.ts'
import { clean, commitAll, folder } from './checkout.ts'
import { type LoopbackGitHub, loopbackGitHub } from './github.ts'
import { type Job, repository, runStep, type Step } from './runner.ts'

const pin = 'a'.repeat(40)
const workflow = (uses: string): string => `name: release
on: { push: { branches: [main] } }
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@${uses}
        with: { persist-credentials: false }
`

let stack: Stack
let github: LoopbackGitHub
before(async () => {
  stack = await startStack()
  github = await loopbackGitHub(repository)
})
after(async () => {
  stack.close()
  await github.close()
})
beforeEach(() => github.reset())

interface Release {
  readonly root: string
  readonly commit: string
}

/** A repository, a watched build of it, and everything that a job needs to seal it. */
function built(uses: string = `${pin} # v7.0.0`): Release {
  const root = folder({ ...clean, '.gitignore': 'dist*\n*.json.local\n', '.github/workflows/release.yml': workflow(uses) })
  const commit = commitAll(root)
  writeFileSync(join(root, 'config.json.local'), JSON.stringify(stack.signingConfig(2, true)))
  writeFileSync(join(root, 'root.json.local'), JSON.stringify(stack.root))
  const write = "require('fs').mkdirSync('dist'); require('fs').writeFileSync('dist/app.js', 'x\\n')"
  const { code, err } = sealgate(root, ['run', '--unsigned', '--', process.execPath, '-e', write])
  assert.equal(code, 0, err)
  return { root, commit }
}

const jobEnv = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REF: 'refs/heads/main' }
const run = (root: string, inputs: Record<string, string>, more: Partial<Job> = {}): Promise<Step> =>
  runStep({ workspace: root, event: 'push', inputs: { 'trusted-root': 'root.json.local', ...inputs }, ...more, env: { ...jobEnv, ...more.env } })

/** Seals with the identity of a job for a commit, by `claims` another than it is. */
async function sealed({ root, commit }: Release, inputs: Record<string, string> = {}, claims: Record<string, string> = {}): Promise<Step> {
  const of = `${repository}/.github/workflows/release.yml@refs/heads/main`
  Object.assign(stack.claims, {
    sub: `https://github.com/${of}`,
    repository,
    repository_owner: repository.split('/')[0],
    job_workflow_ref: of,
    workflow_ref: of,
    sha: commit,
    job_workflow_sha: commit,
    workflow_sha: commit,
    runner_environment: 'github-hosted',
    ...claims,
  })
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${stack.url}/token?job=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job' }
  const step = await run(
    root,
    { mode: 'seal', target: 'dist', statement: 'dist.intoto.json', 'signing-config': 'config.json.local', ...inputs },
    { env },
  )
  assert.equal(step.stderr, '')
  return step
}

/** What GitHub knows of a commit that somebody else approved. */
function reviewed(commit: string, reviews: readonly object[] = [{ user: { login: 'reviewer' }, state: 'APPROVED', commit_id: pin }]): void {
  github.created.set('pulls', [{ number: 7, merged_at: '2026-11-20T00:00:00Z', merge_commit_sha: commit, head: pin, user: 'author' }])
  github.created.set(
    'reviews',
    reviews.map((one) => ({ author_association: 'MEMBER', ...one })),
  )
}

async function verified(root: string, inputs: Record<string, string> = {}): Promise<Step> {
  const step = await run(
    root,
    {
      mode: 'verify',
      target: 'dist',
      bundle: 'dist.sigstore.json',
      'certificate-oidc-issuer': stack.url,
      'github-token': github.token,
      'release-policy': 'strict',
      ...inputs,
    },
    { api: github.url },
  )
  assert.deepEqual(
    github.seen.flatMap(({ problem }) => problem ?? []),
    [],
  )
  assert.equal(step.stderr, '')
  return step
}
const states = ({ outputs }: Step): Record<string, string> => JSON.parse(outputs['approvals'] ?? '{}')
const why = ({ stdout }: Step, name: string): string => stdout.split('\n').find((line) => / {1,5}/.test(line) && line.includes(` ${name}: `)) ?? ''

const all = ['source integrity', 'build environment', 'code review', 'dependencies', 'build signature', 'distribution']

/** The one approval that is not given, with everything else given. */
function onlyMissing(step: Step, name: string, state: string, says: RegExp): void {
  assert.deepEqual(states(step), Object.fromEntries(all.map((one) => [one, one === name ? state : 'passed'])), step.stdout)
  assert.equal(step.code, state === 'failed' ? 1 : 3)
  assert.equal(step.outputs['verdict'], state === 'failed' ? 'blocked' : 'incomplete')
  assert.match(why(step, name), says)
  assert.match(step.commands.find((one) => one.name === 'error')?.message ?? '', says)
  assert.match(step.summary.toString(), new RegExp(`${state} \\| ${name} \\|`))
}

test('a seal carries the verdict of the gate for its commit, and verify can require it', async () => {
  const release = built()
  const { root, commit } = release
  const step = await sealed(release)
  assert.equal(step.code, 0, step.stdout)
  const payload = JSON.parse(readFileSync(join(root, 'dist.sigstore.json'), 'utf8')).dsseEnvelope.payload
  const { check, source, run: watched } = JSON.parse(Buffer.from(payload, 'base64').toString()).predicate
  assert.deepEqual([check.verdict, check.revision, source.revision], ['pass', commit, commit])
  assert.equal(watched.watched, 'identity')
  const plainly = { 'release-policy': '', 'require-check': 'true' }
  assert.equal((await verified(root, plainly)).code, 0)
  assert.equal((await verified(root, { ...plainly, 'check-policy': `sha256:${check.policy.sha256}`, 'source-commit': commit })).code, 0)
  const otherPolicy = await verified(root, { ...plainly, 'check-policy': `sha256:${'0'.repeat(64)}` })
  assert.equal(otherPolicy.code, 1)
  assert.match(otherPolicy.stdout, /policy of the check/)
  const otherCommit = await verified(root, { ...plainly, 'source-commit': pin })
  assert.equal(otherCommit.code, 1)
  writeFileSync(join(root, 'strict.yml'), 'fail-on: low\n')
  assert.equal((await verified(root, { ...plainly, 'check-policy': 'strict.yml' })).code, 1)
})

test('what the gate blocks is not sealed; without the gate nothing says that it passed', async () => {
  const release = built('v7')
  writeFileSync(join(release.root, 'sealgate.yml'), 'fail-on: low\n')
  const commit = commitAll(release.root)
  const blocked = await sealed({ ...release, commit }, { statement: '' })
  assert.equal(blocked.code, 1)
  assert.equal(blocked.outputs['verdict'], 'blocked')
  assert.equal(blocked.outputs['bundle-file'], undefined)
  assert.equal((await sealed({ ...release, commit }, { verdict: 'none', statement: '' })).code, 0)
  const required = await verified(release.root, { 'release-policy': '', 'require-check': 'true' })
  assert.equal(required.code, 1)
  assert.match(required.stdout, /verdict of the check.*expected {2}pass/s)
})

test('the report of an earlier check is taken, unless it is about another commit', async () => {
  const release = built()
  const checked = await run(release.root, { 'json-file': 'report.json.local' })
  assert.equal(checked.code, 0, checked.stdout)
  assert.equal((await sealed(release, { verdict: 'report.json.local' })).code, 0)
  assert.equal((await verified(release.root, { 'release-policy': '', 'require-check': 'true' })).code, 0)
  appendFileSync(join(release.root, '.npmrc'), '# another commit\n')
  const commit = commitAll(release.root)
  const stale = await sealed({ ...release, commit }, { verdict: 'report.json.local', statement: '' })
  assert.equal(stale.code, 2)
  assert.match(stale.stdout, /is about [0-9a-f]{40}, and [0-9a-f]{40} is checked out/)
})

test('a target that is not what the watched build wrote is not sealed', async () => {
  const release = built()
  appendFileSync(join(release.root, 'dist/app.js'), 'more')
  const step = await sealed(release)
  assert.equal(step.code, 1)
  assert.equal(step.outputs['verdict'], 'blocked')
})

test('a release with all six approvals passes', async () => {
  const release = built()
  await sealed(release)
  reviewed(release.commit)
  const step = await verified(release.root)
  assert.equal(step.code, 0, step.stdout)
  assert.deepEqual(states(step), Object.fromEntries(all.map((name) => [name, 'passed'])))
  assert.match(step.stdout, /^6 of 6 approvals$/m)
  assert.match(step.summary.toString(), /## ✅ Sealgate release: 6 of 6 approvals/)
})

test('source integrity: a job for another commit, a tree that is another, a commit without signature', async () => {
  const release = built()
  await sealed(release, {}, { sha: pin })
  reviewed(release.commit)
  const other = await verified(release.root)
  assert.equal(states(other)['source integrity'], 'failed')
  assert.match(why(other, 'source integrity'), /the job that signed ran for a{40}/)
  assert.equal(states(other)['dependencies'], 'failed', 'the verdict is about another commit than the job')
  await sealed(release)
  writeFileSync(join(release.root, 'terms.yml'), 'source: signature\n')
  onlyMissing(
    await verified(release.root, { 'release-policy': 'terms.yml' }),
    'source integrity',
    'failed',
    /has no signature that GitHub can verify: unsigned/,
  )
  github.created.set('commits', [{ verified: true, reason: 'valid' }])
  assert.equal((await verified(release.root, { 'release-policy': 'terms.yml' })).code, 0)
})

test('build environment: a runner of somebody’s own, an action that can move, a build that nobody watched', async () => {
  const own = built()
  await sealed(own, {}, { runner_environment: 'self-hosted' })
  reviewed(own.commit)
  onlyMissing(await verified(own.root), 'build environment', 'failed', /the runner was self-hosted, not github-hosted/)
  const loose = built('v7')
  writeFileSync(join(loose.root, 'terms.yml'), 'check-policy: any\n')
  await sealed(loose, { 'fail-on': 'critical' })
  reviewed(loose.commit)
  onlyMissing(
    await verified(loose.root, { 'release-policy': 'terms.yml' }),
    'build environment',
    'failed',
    /release\.yml:9: actions\/checkout is pinned to .v7/,
  )
  const unwatched = built()
  await sealed(unwatched, { statement: '' })
  reviewed(unwatched.commit)
  onlyMissing(await verified(unwatched.root), 'build environment', 'failed', /the build was not watched/)
  writeFileSync(join(unwatched.root, 'terms.yml'), 'unwatched: true\n')
  assert.equal((await verified(unwatched.root, { 'release-policy': 'terms.yml' })).code, 0)
})

const reviewer = { login: 'reviewer' }
const reviews: readonly (readonly [name: string, reviews: readonly object[], says: RegExp])[] = [
  ['nobody', [], /has 0 of 1 approvals/],
  ['its author', [{ user: { login: 'author' }, state: 'APPROVED', commit_id: pin }], /has 0 of 1 approvals/],
  ['a bot', [{ user: { login: 'robot', type: 'Bot' }, state: 'APPROVED', commit_id: pin }], /has 0 of 1 approvals/],
  ['a stranger', [{ user: reviewer, state: 'APPROVED', commit_id: pin, author_association: 'NONE' }], /has 0 of 1 approvals/],
  [
    'somebody who saw an earlier state',
    [{ user: reviewer, state: 'APPROVED', commit_id: 'b'.repeat(40) }],
    /0 of 1 approvals.*1 of an earlier state/,
  ],
  [
    'somebody while another asks for changes',
    [
      { user: reviewer, state: 'APPROVED', commit_id: pin },
      { user: { login: 'critic' }, state: 'CHANGES_REQUESTED', commit_id: pin },
    ],
    /critic asked for changes/,
  ],
  [
    'somebody whose approval was taken back',
    [
      { user: reviewer, state: 'APPROVED', commit_id: pin },
      { user: reviewer, state: 'DISMISSED', commit_id: pin },
    ],
    /has 0 of 1 approvals/,
  ],
]
test('code review: approved by nobody who counts', async () => {
  const release = built()
  await sealed(release)
  for (const [name, given, says] of reviews) {
    reviewed(release.commit, given)
    const step = await verified(release.root)
    assert.match(why(step, 'code review'), says, name)
    onlyMissing(step, 'code review', 'failed', says)
  }
  github.created.set('pulls', [])
  onlyMissing(await verified(release.root), 'code review', 'failed', /was not merged by a pull request/)
  reviewed(release.commit)
  writeFileSync(join(release.root, 'terms.yml'), 'approvals: 2\n')
  onlyMissing(await verified(release.root, { 'release-policy': 'terms.yml' }), 'code review', 'failed', /1 of 2 approvals/)
})

test('code review that GitHub does not tell is unknown, and never a pass', async () => {
  const release = built()
  await sealed(release)
  Object.assign(github.weather, { status: 403 })
  onlyMissing(await verified(release.root), 'code review', 'unknown', /status 403; the job may lack/)
  onlyMissing(await verified(release.root, { 'github-token': '' }), 'code review', 'unknown', /there is no token/)
})

test('dependencies: a seal without verdict, or under another policy than the repository has', async () => {
  const release = built()
  await sealed(release, { verdict: 'none' })
  reviewed(release.commit)
  onlyMissing(await verified(release.root), 'dependencies', 'failed', /verdict of the check: expected pass, found none/)
  await sealed(release)
  writeFileSync(join(release.root, 'sealgate.yml'), 'fail-on: low\n')
  onlyMissing(await verified(release.root), 'dependencies', 'failed', /policy of the check/)
})

test('build signature: of somebody else, or changed: then nothing else counts', async () => {
  const release = built()
  await sealed(release, {}, { repository: 'octo-org/other' })
  reviewed(release.commit)
  const other = await verified(release.root)
  assert.equal(other.code, 1)
  assert.deepEqual(states(other), Object.fromEntries(all.map((name) => [name, name === 'build signature' ? 'failed' : 'unknown'])))
  await sealed(release)
  const path = join(release.root, 'dist.sigstore.json')
  const bundle = JSON.parse(readFileSync(path, 'utf8'))
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('"pass"', '"Pass"')
  writeFileSync(path, JSON.stringify({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(payload).toString('base64') } }))
  const forged = await verified(release.root)
  assert.deepEqual([forged.code, states(forged)['build signature']], [1, 'failed'])
})

test('distribution: a file that is not what was sealed, here or in the release', async () => {
  const release = built()
  await sealed(release)
  reviewed(release.commit)
  const terms = { 'release-policy': 'terms.yml' }
  writeFileSync(join(release.root, 'terms.yml'), 'assets: v1.0.0\n')
  const digest = `sha256:${'73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac'}`
  github.created.set('assets', [{ name: 'app.js', digest }, { name: 'dist.sigstore.json' }])
  assert.equal((await verified(release.root, terms)).code, 0)
  for (const [assets, says] of [
    [[{ name: 'app.js', digest: `sha256:${'0'.repeat(64)}` }], /app\.js is sha256:0+, and sha256:73cb/],
    [
      [
        { name: 'app.js', digest },
        { name: 'more.js', digest },
      ],
      /more\.js was not sealed/,
    ],
    [[], /app\.js is missing/],
  ] as const) {
    github.created.set('assets', [...assets])
    onlyMissing(await verified(release.root, terms), 'distribution', 'failed', says)
  }
  writeFileSync(join(release.root, 'dist/app.js'), 'y\n')
  onlyMissing(await verified(release.root), 'distribution', 'failed', /dist: modified app\.js/)
})

test('terms that cannot be understood are refused', async () => {
  const release = built()
  await sealed(release)
  for (const [terms, says] of [
    ['sorce: any\n', /did you mean source/],
    ['source: some\n', /choose one of any, signature, tree/],
    ['approvals: many\n', /write a number/],
  ] as const) {
    writeFileSync(join(release.root, 'terms.yml'), terms)
    const step = await verified(release.root, { 'release-policy': 'terms.yml' })
    assert.equal(step.code, 2)
    assert.match(step.stdout, says)
  }
})
