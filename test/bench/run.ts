// What `run` adds to a build: `node test/bench/run.ts [DIST]`. The build is vite's, of an application of 2,000 modules; then one that does nothing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, execPath } from 'node:process'
import { application, modules } from '../generate/application.ts'
import { median, row } from './measure.ts'

const cli = resolve(argv[2] ?? join(import.meta.dirname, '../../dist'), 'cli.js')
const rounds = 9

/** Wall time of a command, its output folder removed before. */
function time(cwd: string, args: readonly string[]): number {
  rmSync(join(cwd, 'dist'), { recursive: true, force: true })
  const start = performance.now()
  const { status, stderr } = spawnSync(execPath, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

function compare(what: string, cwd: string, script: string, goal: (bare: number) => number): void {
  const watched = [cli, 'run', '--unsigned', '--', execPath, script]
  time(cwd, watched)
  const pairs = Array.from({ length: rounds }, (_, round) => {
    const first = time(cwd, round % 2 === 0 ? watched : [script])
    const second = time(cwd, round % 2 === 0 ? [script] : watched)
    return round % 2 === 0 ? { watched: first, bare: second } : { watched: second, bare: first }
  })
  const bare = median(pairs.map((pair) => pair.bare))
  const more = median(pairs.map((pair) => pair.watched - pair.bare))
  const least = Math.min(...pairs.map((pair) => pair.watched)) - Math.min(...pairs.map((pair) => pair.bare))
  row(
    what,
    `${more.toFixed(0)} ms on ${bare.toFixed(0)} ms, ${((more / bare) * 100).toFixed(1)} % (best ${least.toFixed(0)})`,
    `<= ${goal(bare).toFixed(0)} ms`,
    more <= goal(bare),
  )
}

const root = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))
try {
  const [app, empty] = [join(root, 'app'), join(root, 'empty')]
  application(app)
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'))
  writeFileSync(join(app, 'build.mjs'), "import { build } from 'vite'\nawait build({ configFile: false, logLevel: 'silent' })\n")
  mkdirSync(empty)
  writeFileSync(
    join(empty, 'build.mjs'),
    "import { mkdirSync, writeFileSync } from 'node:fs'\nmkdirSync('dist', { recursive: true })\nwriteFileSync('dist/a.txt', 'a')\n",
  )
  compare(`run, vite with ${modules} modules`, app, 'build.mjs', (bare) => bare * 0.05)
  compare('run, a build of nothing: what it costs in any case', empty, 'build.mjs', () => 150)
} finally {
  rmSync(root, { recursive: true, force: true })
}
