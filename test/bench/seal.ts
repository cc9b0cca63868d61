// Speed of sealing and verifying against the system's own tools, in one run: `node test/bench/seal.ts [CLI]`.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, execPath } from 'node:process'
import { row } from './measure.ts'

const built = resolve(import.meta.dirname, '../../dist/cli.js')
const cli = argv[2] ?? (existsSync(built) ? built : resolve(import.meta.dirname, '../../src/cli/main.ts'))
const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))

type Line = readonly [command: string, ...args: string[]]
const ours = (...args: string[]): Line => [execPath, cli, ...args]
const shell = (line: string): Line => ['sh', '-c', line]

/** Wall time of one process, in milliseconds. */
function time([command, ...args]: Line): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Each in turn, so that a machine that slows down slows all; the median of the ratios to the first, round by round. */
function compare(what: string, mine: Line, others: readonly (readonly [name: string, line: Line, goal: number])[], rounds = 5): void {
  const times = Array.from({ length: rounds }, () => [time(mine), ...others.map(([, line]) => time(line))])
  for (const [index, [name, , goal]] of others.entries()) {
    const ratio = middle(times.map((round) => (round[0] ?? 0) / (round[index + 1] ?? 1)))
    row(
      `${what}, against ${name}`,
      `${ratio.toFixed(2)} x (${middle(times.map((round) => round[0] ?? 0)).toFixed(0)} ms)`,
      `<= ${goal} x`,
      ratio <= goal,
    )
  }
}

try {
  const block = Buffer.alloc(1024 * 1024, 'a block of one mebibyte ')
  const big = openSync(join(work, 'big'), 'w')
  for (let count = 0; count < 1024; count++) writeSync(big, block)
  closeSync(big)
  for (let folder = 0; folder < 100; folder++) {
    mkdirSync(join(work, `many/${folder}`), { recursive: true })
    for (let file = 0; file < 500; file++) writeFileSync(join(work, `many/${folder}/${file}.js`), Buffer.alloc(4096, `${folder} ${file} `))
  }
  time(ours('keygen', 'k'))
  compare('hash 1 GiB', ours('seal', 'big', '--unsigned'), [['openssl dgst -sha256', ['openssl', 'dgst', '-sha256', 'big'], 1.15]], 3)
  rmSync(join(work, 'big'))
  const parallel = shell('find many -type f -print0 | xargs -0 -P2 -n 1000 sha256sum')
  const single = shell('find many -type f -print0 | xargs -0 sha256sum')
  compare('seal 50,000 files of 4 KiB', ours('seal', 'many', '--key', 'k.key'), [
    ['xargs -P2 sha256sum', parallel, 0.75],
    ['xargs sha256sum', single, 0.5],
  ])
  compare('verify 50,000 files of 4 KiB', ours('verify', 'many', '--bundle', 'many.sigstore.json', '--key', 'k.pub'), [
    ['xargs -P2 sha256sum', parallel, 0.75],
    ['xargs sha256sum', single, 0.5],
  ])
  writeFileSync(join(work, 'small'), 'x')
  time(ours('seal', 'small', '--key', 'k.key'))
  compare(
    'verify one bundle',
    ours('verify', 'small', '--bundle', 'small.sigstore.json', '--key', 'k.pub'),
    [['an empty node', [execPath, '-e', '0'], 4]],
    9,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
