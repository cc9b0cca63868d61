import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { after, before, beforeEach, test } from 'node:test'
import { check, stillParses } from '../../../src/check/check.ts'
import { applyFixes } from '../../../src/check/fix.ts'
import type { Report } from '../../../src/core/report.ts'
import { openNetwork } from '../../../src/io/network.ts'
import { type Hosted, type LoopbackGitHub, loopbackGitHub } from '../../action/github.ts'
import { cli, project } from '../../run.ts'

const [one, two, three, object, fork] = ['1', '2', '3', '9', 'f'].map((digit) => digit.repeat(40)) as [string, string, string, string, string]
const tool: Hosted = {
  id: 11,
  owner: 1,
  tags: { v1: two, 'v1.2.0': two, 'v1.1.0': one, 'v2.0.0': { object, commit: three } },
  branches: { main: [three, two, one] },
  forks: [fork],
}
const workflow = (...uses: readonly string[]): string =>
  `name: Test\non: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n${uses.map((text) => `      - ${text}\n`).join('')}`
const path = '.github/workflows/test.yml'

let github: LoopbackGitHub
before(async () => {
  github = await loopbackGitHub('octo-org/octo-repo')
})
after(() => github.close())
beforeEach(() => {
  github.reset()
  github.hosted.set('octo/tool', tool)
})

const inspect = (text: string, token: string = github.token): Promise<Report> =>
  check({ root: project({ [path]: text }), targets: ['.'], only: ['workflow'], network: openNetwork({ api: github.url, token }) })

const fixes: readonly (readonly [name: string, before: string, after: string, rule: string])[] = [
  ['a tag becomes its commit', 'uses: octo/tool@v1', `uses: octo/tool@${two} # v1.2.0`, 'unpinned-uses'],
  ['a branch becomes its commit', 'uses: octo/tool/sub@main # the trunk', `uses: octo/tool/sub@${three} # v2.0.0 # the trunk`, 'unpinned-uses'],
  ['quotes stay', "uses: 'octo/tool@v1.1.0'", `uses: 'octo/tool@${one}' # v1.1.0`, 'unpinned-uses'],
  ['braces stay whole', '{ uses: octo/tool@v1 }', `{ uses: octo/tool@${two} }`, 'unpinned-uses'],
  ['a comment that is wrong is mended', `uses: octo/tool@${one} # v1.2.0 (or so)`, `uses: octo/tool@${one} # v1.1.0 (or so)`, 'ref-version-mismatch'],
  ['a hash gets its version', `uses: octo/tool@${two}`, `uses: octo/tool@${two} # v1.2.0`, 'hash-without-version'],
  ['the object of a tag becomes its commit', `uses: octo/tool@${object} # v2.0.0`, `uses: octo/tool@${three} # v2.0.0`, 'tag-object-pin'],
]
for (const [name, from, to, rule] of fixes)
  test(`--online --fix: ${name}`, async () => {
    const report = await inspect(workflow(from))
    const found = report.findings.filter((finding) => finding.rule === rule)
    const [fixed] = applyFixes(found, report.texts, 'safe', await stillParses())
    assert.equal(fixed?.after, workflow(to))
    assert.deepEqual(
      (await inspect(fixed.after)).findings.filter((finding) => finding.rule === rule),
      [],
    )
    assert.deepEqual(
      github.seen.filter(({ problem }) => problem !== undefined),
      [],
    )
  })

test('a vulnerable pin moves to the commit and the version that are mended', async () => {
  github.hosted.set('octo/tool', { ...tool, advisories: [{ id: 'GHSA-2222-3333-4444', severity: 'high', range: '< 2.0.0', fixed: '2.0.0' }] })
  const report = await inspect(workflow(`uses: octo/tool@${one} # v1.1.0`))
  const [fixed] = applyFixes(
    report.findings.filter(({ rule }) => rule === 'known-vulnerable-actions'),
    report.texts,
    'all',
    await stillParses(),
  )
  assert.equal(fixed?.after, workflow(`uses: octo/tool@${three} # v2.0.0`))
})

test('a ref that is a branch and a tag is not pinned by us', async () => {
  github.hosted.set('octo/tool', { ...tool, branches: { main: [three, two, one], v1: [three] } })
  const report = await inspect(workflow('uses: octo/tool@v1'))
  assert.deepEqual(
    report.findings.filter(({ fixes: offered, rule }) => rule === 'unpinned-uses' && offered !== undefined),
    [],
  )
})

const troubles: readonly (readonly [name: string, weather: () => void, token: string | undefined, message: RegExp])[] = [
  ['no token', () => {}, 'wrong', /refuses the token/],
  ['a limit', () => Object.assign(github.weather, { status: 403, headers: { 'x-ratelimit-remaining': '0' } }), undefined, /asks to slow down/],
  ['an error', () => Object.assign(github.weather, { status: 500, headers: { 'retry-after': '0' } }), undefined, /status 500/],
  [
    'a repository nobody shows',
    () => github.hosted.set('octo/other', tool) && github.hosted.delete('octo/tool'),
    undefined,
    /shows no repository octo\/tool/,
  ],
]
for (const [name, weather, token, message] of troubles)
  test(`${name} is one fault, and what needs no answer is found all the same`, async () => {
    weather()
    const { faults, findings } = await inspect(workflow('uses: octo/tool@v1', `uses: octo/tool@${two}`), token)
    assert.match(faults.map((fault) => fault.message).join('\n'), message)
    assert.equal(faults.length, 1)
    assert.ok(findings.some(({ rule }) => rule === 'unpinned-uses'))
  })

test('a commit of more branches than are compared is a fault, not a pass', async () => {
  const branches = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [index === 0 ? 'main' : `topic-${index}`, [three]]))
  github.hosted.set('octo/tool', { ...tool, branches })
  const { faults, findings } = await inspect(workflow(`uses: octo/tool@${fork} # v1.2.0`))
  assert.match(faults[0]?.message ?? '', /most likely branches and tags/)
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'impostor-commit'),
    [],
  )
})

test('every tag is read, page by page', async () => {
  const tags = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`v0.0.${index}`, index === 240 ? two : one]))
  github.hosted.set('octo/tool', { ...tool, tags })
  const { faults, findings } = await inspect(workflow(`uses: octo/tool@${two} # v0.0.240`))
  assert.deepEqual([faults, findings.filter(({ rule }) => /impostor|stale|mismatch/.test(rule))], [[], []])
})

test('without --online nobody is asked; with it the command line pins', async () => {
  const root = project({ [path]: workflow('uses: octo/tool@v1') })
  const run = (...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> =>
    new Promise((done) => {
      const options = { cwd: root, env: { PATH: env['PATH'], GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token } }
      execFile(execPath, [cli, 'check', '--only', 'workflow', ...args], options, (error, out) => done({ code: error?.code ?? 0, out }))
    })
  assert.equal((await run('--fix')).code, 1)
  assert.deepEqual(github.seen, [])
  assert.equal((await run('--online', '--fix')).code, 0)
  assert.equal(readFileSync(join(root, path), 'utf8'), workflow(`uses: octo/tool@${two} # v1.2.0`))
  github.weather.status = 401
  const refused = await run('--online')
  assert.equal(refused.code, 3)
  assert.match(refused.out, /refuses the token/)
})
