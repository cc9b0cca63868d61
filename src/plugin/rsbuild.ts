import { resolve } from 'node:path'
import { baseOf, type Compilation, type Compiler, producedBy, within } from './compilation.ts'
import { loading } from './loading.ts'
import type { Options, Produced } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of Rsbuild's API. Source: https://rsbuild.rs/plugins/dev/core and https://rsbuild.rs/plugins/dev/hooks */
interface Api {
  readonly context: { readonly version: string; readonly rootPath: string; readonly distPath: string }
  readonly logger: { info(line: string): void; warn(line: string): void }
  getNormalizedConfig(): { readonly server: { readonly publicDir?: unknown } }
  modifyRspackConfig(
    change: (config: unknown, utils: { readonly isDev: boolean; appendPlugins(plugin: { apply(compiler: never): void }): void }) => void,
  ): void
  onAfterBuild(hook: { order: 'post'; handler(build: { readonly isWatch: boolean }): Promise<void> }): void
}

/** Serves Rsbuild, whose environments write into one folder, or into folders of it: all of them are one seal. */
export const rsbuild = (options: Options = {}): { name: string; setup(api: Api): void } => ({
  name: 'sealgate',
  setup(api) {
    const emitted = new Map<Compiler, readonly Produced[]>()
    let sealing: ReturnType<typeof loading> | undefined
    let broken = false
    api.modifyRspackConfig((_config, { isDev, appendPlugins }) => {
      if (isDev) return
      sealing ??= loading()
      appendPlugins({
        apply(compiler: Compiler) {
          compiler.hooks.done.tap('sealgate', (stats) => {
            broken ||= stats.hasErrors()
          })
          compiler.hooks.afterEmit.tapPromise({ name: 'sealgate', stage: 0 }, async (compilation: Compilation) => {
            emitted.set(compiler, producedBy(compilation))
          })
        },
      })
    })
    api.onAfterBuild({
      order: 'post',
      async handler({ isWatch }) {
        if (isWatch || broken || emitted.size === 0) return
        const { version, rootPath, distPath } = api.context
        const compilers = [...emitted.keys()]
        const base = compilers.map(baseOf).find((one) => one !== undefined)
        await (await (sealing ?? loading())).finish(
          {
            root: rootPath,
            folder: distPath,
            bundler: `rsbuild ${version}`,
            produced: [...emitted].flatMap(([{ outputPath }, produced]) => within(distPath, outputPath, produced)),
            copied: copiedFrom(rootPath, api.getNormalizedConfig().server.publicDir),
            base,
            say: (line) => api.logger.info(line),
            warn: (line) => api.logger.warn(line),
          },
          options,
        )
      },
    })
  },
})

/** The folder that is copied as it is: one of perhaps several. */
function copiedFrom(root: string, configured: unknown): string | undefined {
  if (configured === false) return undefined
  const first: unknown = Array.isArray(configured) ? configured[0] : configured
  const name: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'name') : undefined
  return resolve(root, typeof name === 'string' ? name : 'public')
}

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default rsbuild
