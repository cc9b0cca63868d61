// What the plugins cost on an application of 2,000 modules, each bundler with and without in turn: `node test/bench/plugins.ts [DIST] [NAME…]`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process, { argv, execPath } from 'node:process'
import { application, modules } from '../generate/application.ts'
import { median, row } from './measure.ts'

const rounds = 7

/** The plugin as it is shipped, for one family of bundlers. */
const load = async (dist: string, family: string) => (await import(join(dist, `${family}.js`))).default()
type Plugins = Awaited<ReturnType<typeof load>>[]

const builds: Readonly<Record<string, (root: string, plugins: Plugins) => Promise<unknown>>> = {
  async vite(root, plugins) {
    const { build } = await import('vite')
    return () => build({ root, configFile: false, logLevel: 'silent', plugins: [...plugins] })
  },
  async rollup(root, plugins) {
    const { rollup } = await import('rollup')
    const find = { name: 'find', resolveId: (id: string) => (id.startsWith('p') ? join(root, 'node_modules', id, 'index.js') : null) }
    return async () => {
      const bundle = await rollup({ input: join(root, 'src/0.js'), plugins: [find, ...plugins] })
      await bundle.write({ dir: join(root, 'dist') })
      await bundle.close()
    }
  },
  async rolldown(root, plugins) {
    const { rolldown } = await import('rolldown')
    return async () => {
      const bundle = await rolldown({ cwd: root, input: join(root, 'src/0.js'), plugins: [...plugins] })
      await bundle.write({ dir: join(root, 'dist'), minify: true })
      await bundle.close()
    }
  },
  async webpack(root, plugins) {
    const { default: webpack } = await import('webpack')
    return () =>
      new Promise((done, fail) =>
        webpack({ ...packed(root), plugins: [...plugins] }, (error, stats) =>
          stats?.hasErrors() || error ? fail(error ?? new Error(String(stats))) : done(stats),
        ),
      )
  },
  async rspack(root, plugins) {
    const { rspack } = await import('@rspack/core')
    return () =>
      new Promise((done, fail) =>
        rspack({ ...packed(root), plugins: [...plugins] }, (error, stats) =>
          stats?.hasErrors() || error ? fail(error ?? new Error(String(stats))) : done(stats),
        ),
      )
  },
  async esbuild(root, plugins) {
    const { build } = await import('esbuild')
    return () =>
      build({
        absWorkingDir: root,
        entryPoints: ['src/0.js'],
        bundle: true,
        minify: true,
        splitting: true,
        format: 'esm',
        outdir: 'dist',
        plugins: [...plugins],
        logLevel: 'silent',
      })
  },
}

const packed = (root: string) => ({ context: root, mode: 'production' as const, entry: './src/0.js', output: { path: join(root, 'dist') } })

/** One build in a process of its own, with or without the plugin, which is loaded within the time: wall, and what this thread computed. */
async function once(name: string, root: string, dist: string, sealed: boolean): Promise<readonly [wall: number, cpu: number]> {
  process.chdir(root)
  process.env['npm_config_cache'] = join(root, 'cache')
  const plugins: Plugins = []
  const run: unknown = await builds[name]?.(root, plugins)
  if (typeof run !== 'function') throw new Error(`${name} is no bundler`)
  const start = performance.now()
  const before = process.threadCpuUsage()
  if (sealed) plugins.push(await load(dist, { vite: 'rollup', rolldown: 'rollup', rspack: 'webpack' }[name] ?? name))
  await run()
  const { user, system } = process.threadCpuUsage(before)
  return [performance.now() - start, (user + system) / 1000]
}

if (argv[2] === '--once') {
  const [, , , name = '', root = '', dist = '', sealed] = argv
  console.log(`\n${(await once(name, root, dist, sealed === 'sealed')).join(' ')}`)
} else {
  const dist = resolve(argv[2] ?? join(import.meta.dirname, '../../dist'))
  const names = argv.length > 3 ? argv.slice(3) : Object.keys(builds)
  const root = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))
  const time = (name: string, sealed: boolean): { readonly wall: number; readonly cpu: number } => {
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    const args = [import.meta.filename, '--once', name, root, dist, sealed ? 'sealed' : 'bare']
    const out = execFileSync(execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [wall = Number.NaN, cpu = Number.NaN] = (out.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    return { wall, cpu }
  }
  try {
    application(root)
    for (const name of names) {
      time(name, true)
      const pairs = Array.from({ length: rounds }, (_, round) => {
        // First the one, then the other: the second finds a warmer machine.
        const first = time(name, round % 2 === 0)
        const second = time(name, round % 2 !== 0)
        return round % 2 === 0 ? { sealed: first, bare: second } : { sealed: second, bare: first }
      })
      const bare = median(pairs.map((pair) => pair.bare.wall))
      const more = median(pairs.map((pair) => pair.sealed.wall - pair.bare.wall))
      const least = Math.min(...pairs.map((pair) => pair.sealed.wall)) - Math.min(...pairs.map((pair) => pair.bare.wall))
      const cpu = median(pairs.map((pair) => pair.sealed.cpu - pair.bare.cpu))
      const goal = Math.max(30, bare * 0.05)
      row(
        `${name}, ${modules} modules`,
        `${more.toFixed(0)} ms on ${bare.toFixed(0)} ms, ${((more / bare) * 100).toFixed(1)} % (best ${least.toFixed(0)}, thread ${cpu.toFixed(0)})`,
        `<= ${goal.toFixed(0)} ms`,
        more <= goal,
      )
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
