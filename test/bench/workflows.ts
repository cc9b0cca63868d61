// Workflows a second, everything on, in one process on one core: `node test/bench/workflows.ts [FOLDER]`.
// FOLDER holds workflows of any names; without it some are made.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { check } from '../../src/check/check.ts'

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
} finally {
  rmSync(root, { recursive: true })
}
