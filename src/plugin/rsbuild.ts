import type { Options } from './options.ts'
import { webpack } from './webpack.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of Rsbuild's API. Source: https://rsbuild.rs/plugins/dev/core */
interface Api {
  modifyRspackConfig(
    change: (config: unknown, utils: { readonly isDev: boolean; appendPlugins(plugin: { apply(compiler: never): void }): void }) => void,
  ): void
}

/** Serves Rsbuild: the Rspack plugin, put into each of its configurations but those of the development server. */
export const rsbuild = (options: Options = {}): { name: string; setup(api: Api): void } => ({
  name: 'sealgate',
  setup(api) {
    api.modifyRspackConfig((_config, { isDev, appendPlugins }) => {
      if (!isDev) appendPlugins(webpack(options))
    })
  },
})

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default rsbuild
