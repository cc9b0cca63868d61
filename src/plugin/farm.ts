import { resolve } from 'node:path'
import process from 'node:process'
import { loading } from './loading.ts'
import type { Options } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of Farm's API. Source: https://www.farmfe.org/docs/plugins/writing-plugins/js-plugin */
interface FarmConfig {
  readonly root?: string
  readonly compilation?: { readonly output?: { readonly path?: string; readonly publicPath?: string }; readonly mode?: string }
}

/** Serves Farm. It tells modules but not which file each went to: every script and style is listed with all of them. */
export function farm(options: Options = {}): {
  name: string
  priority: number
  configResolved(config: FarmConfig): void
  transform: {
    filters: { resolvedPaths: string[]; moduleTypes: string[] }
    executor(module: { readonly resolvedPath: string }): Promise<undefined>
  }
  writeResources: { executor(param: { readonly resourcesMap: Readonly<Record<string, unknown>> }): Promise<void> }
} {
  let config: FarmConfig = {}
  const ids = new Set<string>()
  return {
    name: 'sealgate',
    // The lowest runs last.
    priority: -1000,
    configResolved(resolved) {
      config = resolved
    },
    transform: {
      filters: { resolvedPaths: ['.*'], moduleTypes: ['.*'] },
      async executor({ resolvedPath }) {
        ids.add(resolvedPath)
        return undefined
      },
    },
    writeResources: {
      async executor({ resourcesMap }) {
        if (config.compilation?.mode === 'development') return
        const root = resolve(config.root ?? process.cwd())
        const { path = 'dist', publicPath } = config.compilation?.output ?? {}
        await (await loading()).finish(
          {
            root,
            folder: resolve(root, path),
            bundler: 'farm',
            produced: Object.keys(resourcesMap).map((name) => ({
              name,
              modules: /\.(?:m?js|css|html)$/i.test(name) ? [...ids].map((id) => ({ id })) : [],
            })),
            base: publicPath,
            say: (line) => process.stderr.write(`${line}\n`),
            warn: (line) => process.stderr.write(`${line}\n`),
          },
          options,
        )
      },
    },
  }
}

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default farm
