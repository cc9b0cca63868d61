import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import type { ModuleFiles } from './files.ts'
import { loading, pinning } from './loading.ts'
import type { Options, Produced } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** A file of the bundle, as far as we look at it. Source: https://rollupjs.org/plugin-development/#generatebundle */
interface OutputFile {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly facadeModuleId?: string | null
  readonly originalFileNames?: readonly string[]
  /** What vite adds. */
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> }
}

interface Context {
  readonly meta: {
    readonly watchMode?: boolean
    readonly rollupVersion?: string
    readonly rolldownVersion?: string
    readonly viteVersion?: string
  }
  getModuleIds(): Iterable<string>
  getModuleInfo(id: string): { readonly importers?: readonly string[]; readonly isExternal?: boolean } | null
  warn(message: string): void
  info(message: string): void
}

interface ViteConfig {
  readonly root?: string
  readonly base?: string
  readonly publicDir?: string
  readonly build?: { readonly copyPublicDir?: boolean }
}

/** What runs in the bundles of their own that vite makes of workers. */
interface WorkerPlugin {
  name: string
  generateBundle: { order: 'post'; handler(output: unknown, bundle: Readonly<Record<string, OutputFile>>): void }
}

/** The plugin's shape, which the types of vite, rollup and rolldown accept. */
export interface SealPlugin {
  name: string
  apply: 'build'
  enforce: 'post'
  config(): { worker: { plugins: () => WorkerPlugin[] } }
  configResolved(config: ViteConfig): void
  buildStart(this: Pick<Context, 'meta'>): void
  buildEnd(this: Pick<Context, 'meta' | 'getModuleIds'>, error?: Error): void
  renderStart(): void
  renderError(error?: Error): void
  writeBundle: {
    order: 'post'
    sequential: true
    handler(this: Context, output: { dir?: string | undefined; file?: string | undefined }, bundle: Readonly<Record<string, OutputFile>>): void
  }
  closeBundle: { order: 'post'; sequential: true; handler(this: Context): Promise<void> }
}

/**
 * Serves vite, rollup and rolldown, which share these hooks. Each output is noted when it is written and sealed when the
 * bundle is closed: only then no other plugin writes any more. Several outputs into one folder are one seal.
 */
export function rollup(options: Options = {}): SealPlugin {
  let config: ViteConfig = {}
  let failed = false
  let sealing: ReturnType<typeof loading> | undefined
  let files: Promise<ModuleFiles> | undefined
  let pins: ReturnType<typeof pinning>
  const workers = new Map<string, Produced['modules']>()
  const folders = new Map<string, { readonly produced: Produced[]; readonly graph: Map<string, readonly string[]> }>()
  const forgotten = (): void => {
    if (folders.size === 0) return
    process.exitCode ||= 1
    process.stderr.write('sealgate: nothing is sealed, because the bundle was never closed; call `await bundle.close()` when all is written\n')
  }
  return {
    name: 'sealgate',
    apply: 'build',
    enforce: 'post',
    // In the bundle that is sealed a worker is a mere file: what it was made from is told in the worker's own.
    config: () => ({
      worker: {
        plugins: () => [
          {
            name: 'sealgate:worker',
            generateBundle: {
              order: 'post',
              handler(_output, bundle) {
                for (const { type, fileName, modules = {} } of Object.values(bundle)) if (type === 'chunk') workers.set(fileName, partsOf(modules))
              },
            },
          },
        ],
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      failed = false
      if (this.meta.watchMode) return
      sealing = loading()
      pins = pinning(sealing, config.root ?? process.cwd(), options)
    },
    buildEnd(error) {
      failed = error !== undefined && error !== null
      if (failed || this.meta.watchMode || options.materials === false) return
      // The bundler renders now, most of them in other threads: this one reads the modules meanwhile.
      const ids = [...this.getModuleIds()]
      sealing ??= loading()
      files = sealing.then(async ({ ModuleFiles }) => {
        const early = new ModuleFiles(config.root ?? process.cwd())
        await early.all(ids)
        return early
      })
      files.catch(() => undefined)
    },
    renderStart() {
      failed = false
    },
    renderError() {
      failed = true
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir, file }, bundle) {
        if (this.meta.watchMode) return
        const folder = resolve(dir ?? dirname(file ?? '.'))
        const before = folders.get(folder) ?? { produced: [] as Produced[], graph: new Map<string, readonly string[]>() }
        if (folders.size === 0) process.once('beforeExit', forgotten)
        folders.set(folder, before)
        const files = Object.values(bundle)
        before.produced.push(...producedBy(files, config.root ?? process.cwd(), workers, this))
        for (const { fileName, type, imports = [], dynamicImports = [] } of files)
          if (type === 'chunk') before.graph.set(fileName, [...imports, ...dynamicImports])
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        process.removeListener('beforeExit', forgotten)
        const written = [...folders]
        folders.clear()
        if (failed || this.meta.watchMode) return
        const { rollupVersion, rolldownVersion, viteVersion } = this.meta
        const bundler =
          viteVersion !== undefined
            ? `vite ${viteVersion}`
            : rolldownVersion !== undefined
              ? `rolldown ${rolldownVersion}`
              : `rollup ${rollupVersion}`
        for (const [folder, { produced, graph }] of written)
          await (await (sealing ?? loading())).finish(
            {
              root: config.root ?? process.cwd(),
              folder,
              bundler,
              produced,
              files: await files,
              pins,
              graph,
              copied: config.build?.copyPublicDir === false || config.publicDir === '' ? undefined : config.publicDir,
              base: config.base,
              say: (line) => this.info(line),
              warn: (line) => this.warn(line),
            },
            options,
          )
      },
    },
  }
}

const isStyle = (id: string): boolean => /\.(?:css|scss|sass|less|styl|stylus|pcss|postcss|sss)(?:$|\?)/i.test(id)

const partsOf = (modules: NonNullable<OutputFile['modules']>): Produced['modules'] =>
  Object.entries(modules).map(([id, { renderedLength }]) => ({ id, bytes: renderedLength }))

/** Which modules each file was made from. Styles leave no bytes in a chunk: they are told by who imports the file they went to. */
function producedBy(
  files: readonly OutputFile[],
  root: string,
  workers: ReadonlyMap<string, Produced['modules']>,
  context: Pick<Context, 'getModuleIds' | 'getModuleInfo'>,
): readonly Produced[] {
  const styles = new Map<string, Set<string>>()
  const all = new Set<string>()
  const produced: Produced[] = []
  const inlined = inlinedInto(files, context)
  for (const { type, fileName, modules = {}, viteMetadata } of files) {
    if (type !== 'chunk') continue
    const ids = Object.keys(modules)
    for (const id of ids.filter(isStyle)) {
      all.add(id)
      for (const name of viteMetadata?.importedCss ?? []) styles.set(name, (styles.get(name) ?? new Set()).add(id))
    }
    produced.push({
      name: fileName,
      modules: [...partsOf(modules), ...(inlined.get(fileName) ?? []).map((id) => ({ id, bytes: 0 }))],
    })
  }
  for (const { type, fileName, originalFileNames = [] } of files) {
    if (type !== 'asset') continue
    const ids = new Set(originalFileNames)
    if (isStyle(fileName)) for (const id of styles.get(fileName) ?? all) ids.add(id)
    if (/\.html?$/i.test(fileName)) ids.add(join(root, fileName))
    produced.push({ name: fileName, modules: [...(workers.get(fileName) ?? []), ...[...ids].map((id) => ({ id }))] })
  }
  return produced
}

/** By file, the modules whose constants were put into others: they leave no bytes of their own, and are as much a part of it. */
function inlinedInto(files: readonly OutputFile[], context: Pick<Context, 'getModuleIds' | 'getModuleInfo'>): ReadonlyMap<string, readonly string[]> {
  const rendered = new Map(files.flatMap(({ fileName, modules = {} }) => Object.keys(modules).map((id) => [id, fileName] as const)))
  const found = new Map<string, string[]>()
  for (const id of context.getModuleIds()) {
    if (rendered.has(id)) continue
    const seen = new Set([id])
    const into = new Set<string>()
    for (const next of seen) {
      const name = rendered.get(next)
      if (name !== undefined) into.add(name)
      else for (const importer of context.getModuleInfo(next)?.importers ?? []) seen.add(importer)
    }
    if (!context.getModuleInfo(id)?.isExternal) for (const name of into) found.set(name, [...(found.get(name) ?? []), id])
  }
  return found
}

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default rollup
