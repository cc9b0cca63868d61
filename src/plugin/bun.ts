import { relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { loading } from './loading.ts'
import type { Options } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of Bun's API. Source: https://bun.com/docs/bundler/plugins */
interface BunBuild {
  readonly config: { readonly outdir?: string; readonly root?: string; readonly publicPath?: string }
  onLoad(filter: { filter: RegExp }, run: (module: { readonly path: string }) => undefined): unknown
  onEnd?(run: (result: { readonly success: boolean; readonly outputs: readonly { readonly path: string }[] }) => Promise<void>): unknown
}

/** Serves Bun's bundler. It tells modules but not which file each went to: every file is listed with all of them. */
export const bun = (options: Options = {}): { name: string; setup(build: BunBuild): void } => ({
  name: 'sealgate',
  setup(build) {
    const ids = new Set<string>()
    if (!build.onEnd)
      throw new Error('sealgate: this Bun tells plugins nothing of the end of a build; use `sealgate seal DIR` after it, or a newer Bun')
    const sealing = loading()
    build.onLoad({ filter: /.*/ }, ({ path }) => {
      ids.add(path)
      return undefined
    })
    build.onEnd(async ({ success, outputs }) => {
      const { outdir, publicPath } = build.config
      if (!success || outdir === undefined) return
      const root = process.cwd()
      const folder = resolve(root, outdir)
      await (await sealing).finish(
        {
          root,
          folder,
          bundler: `bun ${process.versions['bun'] ?? ''}`.trim(),
          produced: outputs.map(({ path }) => ({
            name: relative(folder, resolve(folder, path)).split(sep).join('/'),
            modules: [...ids].map((id) => ({ id })),
          })),
          base: publicPath,
          say: (line) => process.stderr.write(`${line}\n`),
          warn: (line) => process.stderr.write(`${line}\n`),
        },
        options,
      )
    })
  },
})

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default bun
