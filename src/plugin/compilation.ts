import { relative, sep } from 'node:path'
import type { Produced } from './options.ts'

/** Structural parts of webpack's and Rspack's API. Source: https://webpack.js.org/api/compilation-object/ */
interface BundledModule {
  readonly resource?: string | undefined
  readonly modules?: Iterable<BundledModule> | undefined
  identifier(): string
  nameForCondition?(): string | null | undefined
  size(type?: string): number
}
interface Chunk {
  readonly files: Iterable<string>
  readonly auxiliaryFiles: Iterable<string>
}
export interface Compilation {
  readonly chunks: Iterable<Chunk>
  readonly errors: { readonly length: number }
  readonly chunkGraph: { getChunkModulesIterable(chunk: Chunk): Iterable<BundledModule> }
  readonly moduleGraph: { getOutgoingConnections(module: BundledModule): Iterable<{ readonly module: BundledModule | null }> }
  getAssets(): readonly { readonly name: string; readonly info: { readonly sourceFilename?: string | undefined } }[]
}
interface Hook<T> {
  tap(name: string, run: (value: T) => void): void
}
export interface Compiler {
  readonly context: string
  readonly outputPath: string
  readonly watchMode: boolean
  readonly options: { readonly output: { readonly publicPath?: unknown } }
  readonly webpack: { readonly version?: string; readonly rspackVersion?: string }
  readonly hooks: {
    readonly beforeRun: Hook<unknown>
    readonly failed: Hook<unknown>
    readonly done: Hook<{ hasErrors(): boolean }>
    readonly afterEmit: { tapPromise(options: { name: string; stage: number }, run: (compilation: Compilation) => Promise<void>): void }
  }
  getInfrastructureLogger(name: string): { info(line: string): void; warn(line: string): void }
}

const isStyle = (name: string): boolean => /\.(?:css|scss|sass|less|styl|stylus|pcss|postcss|sss)(?:$|\?)/i.test(name)

/** Which modules each file of a compilation was made from. */
export function producedBy(compilation: Compilation): readonly Produced[] {
  const produced: Produced[] = []
  const told = new Set<string>()
  const placed = new Set<BundledModule>()
  const chunks = [...compilation.chunks].map((chunk) => ({ chunk, modules: [...flat(compilation.chunkGraph.getChunkModulesIterable(chunk))] }))
  for (const { modules } of chunks) for (const module of modules) placed.add(module)
  for (const { chunk, modules: own } of chunks) {
    const modules = [...own.map(partOf), ...inlined(own, placed, compilation).map((module) => ({ ...partOf(module), bytes: 0 }))]
    for (const name of [...chunk.files, ...chunk.auxiliaryFiles]) {
      if (/\.map$/.test(name)) continue
      const style = isStyle(name)
      const parts = modules.filter(({ id }) => isStyle(id) || !style)
      if (/\.(?:m?js|css|wasm)$/i.test(name)) {
        told.add(name)
        produced.push({ name, modules: parts })
      }
    }
  }
  for (const { name, info } of compilation.getAssets())
    if (!told.has(name)) produced.push({ name, modules: info.sourceFilename === undefined ? [] : [{ id: info.sourceFilename }] })
  return produced
}

/** Modules that were joined into one are told apart again. */
function* flat(modules: Iterable<BundledModule>): Generator<BundledModule> {
  for (const module of modules) {
    if (module.modules && [...module.modules].length > 0) yield* flat(module.modules)
    else yield module
  }
}

/** Modules whose constants were put into another one: they are in no chunk, and as much a part of it. */
function inlined(modules: readonly BundledModule[], placed: ReadonlySet<BundledModule>, { moduleGraph }: Compilation): readonly BundledModule[] {
  const found = new Set<BundledModule>()
  const open = [...modules]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const { module } of moduleGraph.getOutgoingConnections(next))
      if (module?.resource && !placed.has(module) && !found.has(module) && !(module.modules && [...module.modules].length > 0)) {
        found.add(module)
        open.push(module)
      }
  return [...found]
}

const partOf = (module: BundledModule): Produced['modules'][number] => ({
  id: module.resource || module.nameForCondition?.() || generated(module.identifier()),
  bytes: module.size(),
})

/** Parts of the runtime have names that are no paths. */
const generated = (id: string): string => (/^(?:[a-z]+\/)+[a-z -]+$|^webpack\//i.test(id) ? `\0${id}` : id)

/** Name and version of what compiles. */
export const nameOf = ({ webpack: { rspackVersion, version } }: Compiler): string =>
  rspackVersion === undefined ? `webpack ${version}` : `rspack ${rspackVersion}`

/** What stands before the address of every file; undefined where the page decides. */
export function baseOf({ options: { output } }: Compiler): string | undefined {
  const { publicPath } = output
  return typeof publicPath === 'string' && publicPath !== 'auto' && publicPath !== '' ? publicPath : undefined
}

/** The same files, by their names from a folder further up. */
export function within(folder: string, output: string, produced: readonly Produced[]): readonly Produced[] {
  const prefix = relative(folder, output).split(sep).join('/')
  return prefix === '' ? produced : produced.map(({ name, modules }) => ({ name: `${prefix}/${name}`, modules }))
}
