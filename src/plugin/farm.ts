import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { loading } from './loading.ts'
import type { Options } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of Farm's API. Source: https://www.farmfe.org/docs/plugins/writing-plugins/js-plugin */
interface FarmConfig {
  readonly root?: string
  readonly publicDir?: string
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
  writeResources: { executor(param: { readonly resourcesMap: Readonly<Record<string, unknown>> }): void }
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
      executor({ resourcesMap }) {
        if (config.compilation?.mode === 'development') return
        const root = resolve(config.root ?? process.cwd())
        const { path = 'dist', publicPath } = config.compilation?.output ?? {}
        const folder = resolve(root, path)
        const copied = resolve(root, config.publicDir ?? 'public')
        copy(copied, folder)
        const produced = Object.keys(resourcesMap).map((name) => ({
          name,
          modules: /\.(?:m?js|css|html)$/i.test(name) ? [...ids].map((id) => ({ id })) : [],
        }))
        const say = (line: string): void => void process.stderr.write(`${line}\n`)
        settle(async () => (await loading()).finish({ root, folder, bundler: 'farm', produced, copied, base: publicPath, say, warn: say }, options))
      },
    },
  }
}

/**
 * Farm copies this folder when its plugins have had their last turn, and leaves out what is there: with all of it there, nothing
 * is written after the seal.
 */
function copy(from: string, folder: string): void {
  if (!existsSync(from)) return
  for (const name of readdirSync(from)) if (!existsSync(join(folder, name))) cpSync(join(from, name), join(folder, name), { recursive: true })
}

/** Farm does not wait for its plugins: what goes wrong is told by the exit code of the process, and so is an end that comes too early. */
function settle(work: () => Promise<void>): void {
  const early = (): void => {
    process.exitCode ||= 1
    process.stderr.write('sealgate: nothing is sealed, because the process ended first\n')
  }
  process.once('exit', early)
  work().then(
    () => void process.off('exit', early),
    (error: unknown) => {
      process.off('exit', early)
      process.exitCode ||= 1
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    },
  )
}

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default farm
