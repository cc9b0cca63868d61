import { join } from 'node:path'
import { createRsbuild } from '@rsbuild/core'
import { type Compiler, rspack } from '@rspack/core'
import { build as esbuildBuild } from 'esbuild'
import { rolldown } from 'rolldown'
import { type Plugin, rollup } from 'rollup'
import { build as viteBuild } from 'vite'
import webpack from 'webpack'
import { esbuild as sealEsbuild } from '../../src/plugin/esbuild.ts'
import type { Options } from '../../src/plugin/options.ts'
import { rollup as sealRollup } from '../../src/plugin/rollup.ts'
import { rsbuild as sealRsbuild } from '../../src/plugin/rsbuild.ts'
import { webpack as sealWebpack } from '../../src/plugin/webpack.ts'

/** Builds a project into `dist` with a real bundler and our plugin, as a user would write it. */
export type Build = (root: string, options: Options) => Promise<void>

const minimal = '<!doctype html><html><head><meta charset="utf-8"><title>app</title></head><body><p id="out">…</p>'

/** Rollup reads no styles by itself, and finds no packages. */
const small = (root: string): Plugin => ({
  name: 'small',
  resolveId(id) {
    if (id === 'padded') return join(root, 'node_modules/padded/index.js')
    return id.startsWith('@acme/') ? join(root, 'node_modules', id) : null
  },
  load: (id) => (id.endsWith('.css') ? 'export {}' : null),
  generateBundle(_, bundle) {
    const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
    this.emitFile({
      type: 'asset',
      fileName: 'index.html',
      source: `${minimal}<script type="module" src="./${entry?.fileName}"></script></body></html>`,
    })
  },
})

/** The packers make no page: one is emitted for them. */
const page = `${minimal}<link rel="stylesheet" href="/main.css"><script src="/main.js"></script></body></html>`

type Done = (error: Error | null, stats?: { hasErrors(): boolean; toString(): string }) => void
const settled = (run: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) =>
    run((error, stats) => (error ? reject(error) : stats?.hasErrors() ? reject(new Error(stats.toString())) : resolve())),
  )

const packed = (root: string) => ({
  context: root,
  mode: 'production' as const,
  entry: './src/main.js',
  output: { path: join(root, 'dist'), filename: 'main.js', cssFilename: '[name].css', publicPath: '/' },
  module: { rules: [{ test: /\.css$/, type: 'css' as const }] },
  experiments: { css: true },
  infrastructureLogging: { level: 'warn' as const },
  stats: 'errors-only' as const,
})

export const bundlers: Readonly<Record<string, Build>> = {
  vite: async (root, options) => {
    await viteBuild({ root, configFile: false, logLevel: 'silent', build: { assetsInlineLimit: 0 }, plugins: [sealRollup(options)] })
  },
  rollup: async (root, options) => {
    const bundle = await rollup({ input: join(root, 'src/main.js'), plugins: [small(root), at(root, sealRollup(options))] })
    await bundle.write({ dir: join(root, 'dist'), chunkFileNames: 'assets/[name]-[hash].js' })
    await bundle.close()
  },
  rolldown: async (root, options) => {
    const bundle = await rolldown({
      cwd: root,
      input: join(root, 'src/main.js'),
      plugins: [
        { name: 'small', load: { filter: { id: /\.css$/ }, handler: () => ({ code: 'export {}', moduleType: 'js' as const }) } },
        at(root, sealRollup(options)),
      ],
    })
    await bundle.write({ dir: join(root, 'dist') })
    await bundle.close()
  },
  webpack: async (root, options) => {
    const compiler = webpack({
      ...packed(root),
      plugins: [
        { apply: ({ hooks }) => hooks.make.tap('page', (compilation) => compilation.emitAsset('index.html', new webpack.sources.RawSource(page))) },
        sealWebpack(options),
      ],
    })
    await settled((done) => compiler?.run(done))
    await settled((done) => compiler?.close((error) => done(error ?? null)))
  },
  rspack: async (root, options) => {
    const compiler = rspack({
      ...packed(root),
      plugins: [
        {
          apply: ({ hooks }: Compiler) =>
            hooks.make.tap('page', (compilation) => compilation.emitAsset('index.html', new rspack.sources.RawSource(page))),
        },
        sealWebpack(options),
      ],
    })
    await settled((done) => compiler.run(done))
    await settled((done) => compiler.close((error) => done(error ?? null)))
  },
  rsbuild: async (root, options) => {
    const built = await createRsbuild({
      cwd: root,
      config: {
        source: { entry: { index: './src/main.js' } },
        output: { distPath: { root: 'dist' }, filenameHash: false },
        html: { title: 'app', template: './page.html' },
        logLevel: 'silent',
        plugins: [sealRsbuild(options)],
      },
    })
    await (await built.build()).close()
  },
  esbuild: async (root, options) => {
    await esbuildBuild({
      absWorkingDir: root,
      entryPoints: ['src/main.js'],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'dist',
      plugins: [sealEsbuild(options)],
      logLevel: 'silent',
    })
  },
}

/** Rollup and rolldown have no folder of a project: the working folder is it. */
function at<T extends { configResolved(config: { root: string }): void }>(root: string, plugin: T): T {
  plugin.configResolved({ root })
  return plugin
}
