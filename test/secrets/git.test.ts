import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { check, type Reach } from '../../src/check/check.ts'
import type { Report } from '../../src/core/report.ts'
import { linesOf, withFiles } from './check.ts'
import { fill } from './fill.ts'

const token = (seed: string): string => fill('glpa' + 't-{t20}', seed)
const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
const look = (root: string, reach: Reach): Promise<Report> => check({ root, targets: ['.'], only: ['secret'], reach })

test('the history is looked through, each content once, with the commit that brought it', () =>
  withFiles({ 'a.txt': `x\n${token('gone')}\n`, 'b.txt': token('stays') }, async (root) => {
    git(root, 'init', '-q')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'first')
    const first = git(root, 'rev-parse', 'HEAD').slice(0, 12)
    git(root, 'mv', 'b.txt', 'c.txt')
    writeFileSync(join(root, 'a.txt'), 'clean\n')
    git(root, 'commit', '-qam', 'second')
    const report = await look(root, { history: true })
    assert.deepEqual(linesOf(report), ['c.txt:1:1 gitlab-pat', 'a.txt:2:1 gitlab-pat', 'b.txt:1:1 gitlab-pat'])
    assert.deepEqual(
      report.findings.slice(1).map(({ message }) => message.split('; ').at(-1)),
      [`since commit ${first}, no longer in the tree`, `since commit ${first}, still in the tree`],
    )
    assert.deepEqual(report.faults, [])
    assert.deepEqual(linesOf(await look(root, {})), ['c.txt:1:1 gitlab-pat'])
  }))

test('what is staged is looked at as it is staged, and nothing else', () =>
  withFiles({ 'old.txt': token('old') }, async (root) => {
    git(root, 'init', '-q')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'first')
    writeFileSync(join(root, 'new.txt'), token('new'))
    git(root, 'add', 'new.txt')
    writeFileSync(join(root, 'new.txt'), 'changed after it was staged')
    writeFileSync(join(root, 'other.txt'), token('other'))
    assert.deepEqual(linesOf(await look(root, { staged: true })), ['new.txt:1:1 gitlab-pat'])
  }))

test('a missing repository is a fault, not a pass', () =>
  withFiles({ 'a.txt': 'x' }, async (root) => {
    const { faults } = await look(root, { history: true })
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['not-inspected'],
    )
    rmSync(join(root, 'a.txt'))
  }))

test('a content that is gone from the repository is a fault', () =>
  withFiles({ 'a.txt': token('a'), 'b.txt': 'clean' }, async (root) => {
    git(root, 'init', '-q')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'first')
    const blob = git(root, 'rev-parse', 'HEAD:a.txt')
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const { faults, findings } = await look(root, { history: true })
    assert.equal(findings.length, 1)
    assert.match(faults[0]?.message ?? '', /^a\.txt of commit [0-9a-f]{12} cannot be read$/)
  }))
