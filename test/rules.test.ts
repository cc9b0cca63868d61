import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { env } from 'node:process'
import { after, test } from 'node:test'
import { allRules, check } from '../src/check/check.ts'
import { findConfig, loadConfig } from '../src/config/find.ts'
import { scopeOf } from '../src/config/policy.ts'
import { byPlace, type Finding, type Kind, kinds } from '../src/core/finding.ts'
import { plain } from '../src/core/plain.ts'
import { defaultPolicy, judge } from '../src/core/policy.ts'
import type { Report } from '../src/core/report.ts'
import { type Network, openNetwork } from '../src/io/network.ts'
import { type Hosted, type LoopbackGitHub, loopbackGitHub } from './action/github.ts'
import { serve } from './answers.ts'

/**
 * One folder a rule: `bad*` hold projects with what must be found in `findings.txt`, `ok*` projects where nothing may be.
 * `bad.answers.json` is what registries answer about `bad`, which is then checked with `--online`.
 */
const examples = resolve(import.meta.dirname, 'rules')

/** Hundreds of secrets share a few shapes: their examples stand in the rules themselves, and their own suite runs them. */
const examplesElsewhere = new Set(['secret'])

const rules = await allRules()
const line = ({ at, message }: Finding): string => plain(`${at.path}:${at.line}:${at.column} ${message}`)

for (const { id, reads } of rules.filter((rule) => !examplesElsewhere.has(rule.reads))) {
  const home = join(examples, reads, id)
  const projects = existsSync(home)
    ? readdirSync(home)
        .filter((name) => !/\.(?:base|answers\.json|github\.json)$/.test(name))
        .sort()
    : []

  test(`${id} has an example to catch and one to leave alone`, () => {
    assert.ok(
      projects.some((name) => name.startsWith('bad')),
      `add ${join('test/rules', reads, id, 'bad')}`,
    )
    assert.ok(
      projects.some((name) => name.startsWith('ok')),
      `add ${join('test/rules', reads, id, 'ok')}`,
    )
  })

  for (const project of projects)
    test(`${id}: ${project}`, async () => {
      const root = join(home, project)
      const base = `${root}.base`
      const report = existsSync(`${root}.answers.json`)
        ? await online(root, reads)
        : existsSync(base)
          ? await since(base, root, reads)
          : await check({
              root,
              targets: ['.'],
              ...scopeOf(await loadConfig(findConfig(root, undefined), rules)),
              only: [reads],
              network: await networkOf(`${root}.github.json`),
            })
      assert.deepEqual(github?.seen.filter(({ problem }) => problem !== undefined) ?? [], [])
      assert.deepEqual(
        report.faults.map(({ message }) => message),
        [],
      )
      const found = report.findings.filter((finding) => finding.rule === id).sort((a, b) => byPlace(a.at, b.at))
      const lines = found.map((finding) => `${line(finding)}\n`).join('')
      const expected = join(root, 'findings.txt')
      // UPDATE=1 writes what is found; read the difference before you commit it.
      if (env['UPDATE'] === '1' && project.startsWith('bad')) writeFileSync(expected, lines)
      if (project.startsWith('bad')) {
        assert.notEqual(lines, '', 'nothing was found')
        assert.equal(lines, readFileSync(expected, 'utf8'))
      } else {
        assert.equal(lines, '')
        const { blocking } = judge(report, defaultPolicy, '2026-01-01')
        assert.deepEqual(blocking.map(line), [], 'another rule blocks this example')
      }
    })
}

let github: LoopbackGitHub | undefined
after(() => github?.close())

/** The way to a GitHub that hosts what the file says; none where there is no file. */
async function networkOf(file: string): Promise<Network | undefined> {
  if (!existsSync(file)) return undefined
  github ??= await loopbackGitHub('octo-org/octo-repo')
  github.reset()
  for (const [name, hosted] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Hosted>)) github.hosted.set(name, hosted)
  return openNetwork({ api: github.url, token: github.token })
}

/** What is found of a project since its base: `bad.base` is committed first, then `bad` is laid over it. */
async function since(base: string, root: string, only: Kind): Promise<Report> {
  const home = mkdtempSync(join(tmpdir(), 'sealgate-rule-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args], { cwd: home })
  try {
    git('init', '--quiet')
    cpSync(base, home, { recursive: true })
    git('add', '--all')
    git('commit', '--quiet', '--message=base')
    cpSync(root, home, { recursive: true, filter: (path) => !path.endsWith('findings.txt') })
    return await check({ root: home, targets: ['.'], only: [only], base: 'HEAD' })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** What is found of a project with what registries answer about it, on the first of January 2026. */
async function online(root: string, only: Kind): Promise<Report> {
  const served = await serve(JSON.parse(readFileSync(`${root}.answers.json`, 'utf8')))
  try {
    const scope = scopeOf(await loadConfig(findConfig(root, undefined), rules))
    const registries = new Map([...served.registries, ...scope.registries])
    for (const [name, address] of registries) registries.set(name, address.replace('https://npm.example/', `${served.registries.get('npm')}own/`))
    return await check({ root, targets: ['.'], ...scope, registries, only: [only], network: openNetwork({}), now: new Date('2026-01-01T00:00:00Z') })
  } finally {
    served.close()
  }
}

test('every example belongs to a rule', () => {
  const known = new Set(rules.map(({ id, reads }) => `${reads}/${id}`))
  const there = readdirSync(examples).flatMap((kind) => readdirSync(join(examples, kind)).map((id) => `${kind}/${id}`))
  assert.deepEqual(
    there.filter((name) => !known.has(name)),
    [],
  )
})

test('every rule documents itself', () => {
  const ids = rules.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length, 'two rules have one id')
  for (const { id, reads, title, why, fix, sources } of rules) {
    assert.match(id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, id)
    assert.ok(kinds.includes(reads), id)
    assert.match(sources[0] ?? '', /^CWE-\d+$/, `${id}: the first source is a CWE`)
    assert.match(title, /^[A-Z`].*[^.]$/, `${id}: a title is a phrase`)
    assert.match(why, /\.$/, `${id}: why it matters is said in sentences`)
    assert.match(fix, /\.$/, `${id}: the fix is an instruction`)
  }
})
