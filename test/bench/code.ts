// Code: speed over real sources, and against what people run today: `node test/bench/code.ts [FOLDER]`, after `npm run build`.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { cost, row } from './measure.ts'

const top = resolve(import.meta.dirname, '../..')
const cli = join(top, 'dist/cli.js')
const peers = join(import.meta.dirname, 'peers/node_modules')
/** Python's own, where it is installed. */
const bandit = 'bandit'
const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))

/** Sources of one kind from a folder, up to `bytesMax`, as a tree of their own. */
function treeOf(from: string, name: string, ending: RegExp, bytesMax: number): { readonly folder: string; readonly megabytes: number } {
  const folder = join(work, name)
  mkdirSync(folder)
  let bytes = 0
  let count = 0
  for (const entry of existsSync(from) ? readdirSync(from, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile() || !ending.test(entry.name) || /\.min\.|\.d\.ts$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const size = statSync(file).size
    if (size > 300_000 || bytes + size > bytesMax) continue
    bytes += size
    copyFileSync(file, join(folder, `${count++}-${entry.name}`))
  }
  return { folder, megabytes: bytes / 1e6 }
}

const ours = (folder: string): readonly string[] => [cli, 'check', folder, '--only', 'code', '--fail-on', 'none', '--format', 'json']

try {
  const empty = join(work, 'empty')
  mkdirSync(empty)
  writeFileSync(join(empty, 'a.js'), '')
  const start = cost(ours(empty), { codes: [0, 1, 3] }).ms
  const from = process.argv[2]
  const script = treeOf(from ?? join(top, 'node_modules'), 'js', /\.[cm]?jsx?$/, 6e6)
  const python = treeOf(from ?? '/usr/lib/python3', 'py', /\.py$/, 3e6)
  for (const [what, { folder, megabytes }, goal] of [
    ['JavaScript', script, 6],
    ['Python', python, 2],
  ] as const) {
    if (megabytes < 0.1) {
      console.log(`skipped  ${what}: no sources at hand; name a folder`)
      continue
    }
    const { ms, bytes } = cost(ours(folder), { memory: true, codes: [0, 1, 3] })
    const speed = (megabytes / (ms - start)) * 1000
    row(
      `${megabytes.toFixed(1)} MB of ${what}, one thread, without the start`,
      `${speed.toFixed(1)} MB/s (${ms.toFixed(0)} ms)`,
      `>= ${goal} MB/s`,
      speed >= goal,
    )
    row('  its peak resident memory', `${(bytes / 2 ** 20).toFixed(0)} MiB`, '<= 600 MiB', bytes <= 600 * 2 ** 20)
  }

  const eslint = join(peers, 'eslint/bin/eslint.js')
  if (existsSync(eslint) && script.megabytes >= 0.1) {
    const config = join(script.folder, 'eslint.config.mjs')
    const plugin = join(peers, 'eslint-plugin-security/index.js')
    writeFileSync(config, `import security from ${JSON.stringify(plugin)}\nexport default [security.configs.recommended]\n`)
    const theirs = (): number => {
      const begin = performance.now()
      const { status, stderr } = spawnSync(process.execPath, [eslint, '--no-inline-config', '-c', config, '-f', 'json', '.'], {
        cwd: script.folder,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      })
      if (status !== 0 && status !== 1) throw new Error(`eslint ended with ${status}: ${stderr.slice(0, 500)}`)
      return performance.now() - begin
    }
    const times = [0, 1].map(() => theirs() / cost(ours(script.folder), { codes: [0, 1, 3] }).ms)
    const faster = Math.max(...times)
    row('  against eslint-plugin-security', `${faster.toFixed(1)} x as fast`, '>= 5 x', faster >= 5)
  } else console.log('skipped  eslint-plugin-security: npm ci in test/bench/peers')

  if (spawnSync(bandit, ['--version']).status === 0 && python.megabytes >= 0.1) {
    const begin = performance.now()
    spawnSync(bandit, ['-q', '-r', python.folder], { maxBuffer: 1 << 30 })
    const theirs = performance.now() - begin
    const { ms } = cost(ours(python.folder), { codes: [0, 1, 3] })
    row('  against bandit', `${(theirs / ms).toFixed(1)} x as fast`, '>= 3 x', theirs >= 3 * ms)
  } else console.log('skipped  bandit: it is not installed here')
} finally {
  rmSync(work, { recursive: true, force: true })
}
