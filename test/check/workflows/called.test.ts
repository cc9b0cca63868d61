import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../../src/check/check.ts'
import type { Report } from '../../../src/core/report.ts'
import { project } from '../../run.ts'

const path = '.github/workflows/a.yml'
const steps = (...runs: readonly string[]): string =>
  `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env:\n      TITLE: \${{ github.event.issue.title }}\n    steps:\n${runs.map((run) => `      - run: ${run}\n`).join('')}`
const inspect = (files: Readonly<Record<string, string>>): Promise<Report> => check({ root: project(files), targets: ['.'], only: ['workflow'] })
const found = async (run: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await inspect({ [path]: steps(run), ...files })).findings.filter(({ rule }) => rule === 'follow-script').map(({ message }) => message)

const evil = 'eval "$TITLE"\n'
const cases: readonly (readonly [name: string, run: string, files: Readonly<Record<string, string>>, hits: number])[] = [
  ['a script beside', './a.sh', { 'a.sh': evil }, 1],
  ['a script that is sourced', '. ci/a.sh', { 'ci/a.sh': evil }, 1],
  ['a script without an ending', 'bash -eu ci/a', { 'ci/a': `#!/bin/bash\n${evil}` }, 1],
  ['a program that is no shell script', './a', { a: `#!/usr/bin/env ruby\n${evil}` }, 0],
  ['a script of another folder', '../a.sh', { 'a.sh': evil }, 0],
  ['a script at the top', '"$GITHUB_WORKSPACE/ci/a.sh"', { 'ci/a.sh': evil }, 1],
  ['npm test', 'npm test', { 'package.json': JSON.stringify({ scripts: { test: 'eval $TITLE' } }) }, 1],
  ['what npm runs before', 'npm run -s x', { 'package.json': JSON.stringify({ scripts: { prex: 'eval $TITLE', x: 'y' } }) }, 1],
  ['npm install', 'npm install', { 'package.json': JSON.stringify({ scripts: { install: 'eval $TITLE' } }) }, 0],
  ['pnpm by the name alone', 'pnpm -C app say', { 'app/package.json': JSON.stringify({ scripts: { say: 'eval $TITLE' } }) }, 1],
  ['a package.json that is none', 'npm run x', { 'package.json': '{' }, 0],
  ['scripts that are a list', 'npm run x', { 'package.json': '{"scripts":["eval $TITLE"]}' }, 0],
  ['make in a folder', 'make -C app x', { 'app/Makefile': 'x:\n\techo $(TITLE)\n' }, 1],
  ['make of another file', 'make -f build.mk x', { 'build.mk': 'x: y\n\ny z: ; @true\n\techo "${TITLE}"\n' }, 1],
  ['another target', 'make y', { Makefile: 'x:\n\techo $(TITLE)\ny:\n\techo\n' }, 0],
  ['scripts in a circle', './a.sh', { 'a.sh': './b.sh\n', 'b.sh': `./a.sh\n${evil}` }, 1],
]
for (const [name, run, files, hits] of cases) test(`followed: ${name}`, async () => assert.equal((await found(run, files)).length, hits))

test('what a called script hands on is shown step by step', async () => {
  const { findings } = await inspect({ [path]: steps('make x'), Makefile: 'x:\n\t./a.sh "$$TITLE"\n', 'a.sh': '#!/bin/sh\nsh -c "echo $1"\n' })
  const [finding] = findings.filter(({ rule }) => rule === 'follow-script')
  assert.deepEqual(
    finding?.trace?.map(({ message, at }) => `${at.path}:${at.line} ${message}`),
    [
      `${path}:7 \`github.event.issue.title\` is text of a stranger`,
      `${path}:7 into the variable TITLE`,
      `${path}:9 handed over to make x of Makefile`,
      `${path}:9 handed over to a.sh`,
      'a.sh:2 gives it to `sh -c` as code',
    ],
  )
})

test('calls without end, and files of one long line, cost no more than a bounded look', async () => {
  const report = await inspect({
    [path]: steps(...Array.from({ length: 500 }, (_, index) => `make t${index} && npm run s && ./big.sh`)),
    Makefile: `a${' '.repeat(200_000)}\n${Array.from({ length: 2_000 }, (_, index) => `t${index}: t${index + 1}\n\techo $(TITLE)\n`).join('')}`,
    'package.json': JSON.stringify({ scripts: { s: 'npm run s && make t1' } }),
    'big.sh': `${'\n'.repeat(100_000)}${'echo "$TITLE" | tr a b\n'.repeat(6_000)}`,
  })
  assert.deepEqual(report.faults, [])
})
