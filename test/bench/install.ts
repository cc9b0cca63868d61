// Verified install against `npm ci --ignore-scripts`, on a registry on loopback: `node test/bench/install.ts`.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { env, execPath } from 'node:process'
import { type Published, startRegistry } from '../install/registry.ts'
import { row } from './measure.ts'

const cli = resolve(env['SEALGATE_CLI'] ?? join(import.meta.dirname, '../../dist/cli.js'))
const packages = 500
const filesEach = 60
const rounds = 3

/** The least that any check of a tree costs: every file read and hashed. */
const hashAll = `const { readdirSync, readFileSync } = require('fs'); const { hash } = require('crypto'); for (const one of readdirSync('node_modules', { recursive: true, withFileTypes: true })) if (one.isFile()) hash('sha512', readFileSync(one.parentPath + '/' + one.name))`

const registry = await startRegistry(undefined)
const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))

/** Runs a command to its end. Gives its time and, by a hook in the child, its peak resident memory. */
const timed = (folder: string, line: readonly string[]): Promise<{ ms: number; bytes: number }> =>
  new Promise((done, fail) => {
    const [name = '', ...args] = line
    const peak = join(work, 'peak.txt')
    const hook = join(work, 'peak.cjs')
    writeFileSync(
      hook,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS * 1024)))`,
    )
    const start = performance.now()
    const child = spawn(name, args, {
      cwd: folder,
      env: { PATH: `${dirname(execPath)}:${env['PATH']}`, HOME: folder, NODE_OPTIONS: `--require ${hook}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('close', (code) =>
      code === 0
        ? done({ ms: performance.now() - start, bytes: Number(readFileSync(peak, 'utf8')) })
        : fail(new Error(`${line.join(' ')} ended with ${code}`)),
    )
  })

try {
  const all: Record<string, Published> = {}
  for (let index = 0; index < packages; index++) {
    const name = `package-${index}`
    const files = Object.fromEntries(
      Array.from({ length: filesEach }, (_, file) => [
        `lib/${file % 6}/file-${file}.js`,
        `// ${index} ${file}\n${`module.exports.x${file} = ${index}\n`.repeat(20 + ((index * file) % 200))}`,
      ]),
    )
    all[`node_modules/${name}`] = await registry.publish({ name, files, manifest: { license: 'MIT' } })
  }
  const root = { name: 'bench', version: '1.0.0', dependencies: Object.fromEntries(Object.values(all).map(({ name }) => [name, '1.0.0'])) }
  const folder = (name: string): string => {
    const path = join(work, name)
    mkdirSync(path)
    writeFileSync(join(path, 'package.json'), JSON.stringify(root))
    writeFileSync(join(path, 'package-lock.json'), registry.lock(root, all))
    writeFileSync(join(path, '.npmrc'), `registry=${registry.url}\ncache=${join(path, 'cache')}\naudit=false\nfund=false\nupdate-notifier=false\n`)
    return path
  }
  const best = { npm: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY, dry: Number.POSITIVE_INFINITY }
  let peak = 0
  let last = ''
  for (let round = 0; round < rounds; round++) {
    const [theirs, ours] = [folder(`npm-${round}`), folder(`ours-${round}`)]
    best.npm = Math.min(best.npm, (await timed(theirs, ['npm', 'ci', '--ignore-scripts'])).ms)
    const cold = await timed(ours, [execPath, cli, 'install'])
    best.ours = Math.min(best.ours, cold.ms)
    const dry = await timed(ours, [execPath, cli, 'install', '--dry-run'])
    best.dry = Math.min(best.dry, dry.ms)
    peak = Math.max(peak, cold.bytes, dry.bytes)
    if (last !== '') rmSync(last, { recursive: true })
    rmSync(theirs, { recursive: true })
    last = ours
  }
  const show = (ours: number, theirs: number): string => `${(ours / theirs).toFixed(2)} x (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms)`
  row(`${packages} packages, cold, against npm ci --ignore-scripts`, show(best.ours, best.npm), '<= 1.15 x', best.ours <= 1.15 * best.npm)
  row('  verifying only, cached', show(best.dry, best.npm), '<= 0.5 x', best.dry <= 0.5 * best.npm)
  row('  peak resident memory', `${(peak / 2 ** 20).toFixed(0)} MiB`, '<= 300 MiB', peak <= 300 * 2 ** 20)
  const count = readdirSync(join(last, 'node_modules'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
  row('  files installed', String(count), '>= 30000', count >= 30_000)
  let [check, least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let round = 0; round < rounds; round++) {
    least = Math.min(least, (await timed(last, [execPath, '-e', hashAll])).ms)
    const looked = await timed(last, [execPath, cli, 'check', '--installed'])
    check = Math.min(check, looked.ms)
    most = Math.max(most, looked.bytes)
  }
  row('check --installed, against reading and hashing', show(check, least), '<= 1.5 x', check <= 1.5 * least)
  row('  peak resident memory', `${(most / 2 ** 20).toFixed(0)} MiB`, '<= 300 MiB', most <= 300 * 2 ** 20)
} finally {
  registry.close()
  rmSync(work, { recursive: true, force: true })
}
