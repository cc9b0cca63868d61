import { sep } from 'node:path'
import { baseOf, type Compilation, type Compiler, nameOf, producedBy, within } from './compilation.ts'
import { loading, pinning } from './loading.ts'
import type { Options, Produced } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** After every other plugin that writes when all is emitted. */
const last = 1_000_000

/** Serves webpack and Rspack. Several compilers that write into one folder, or into folders of it, are one seal, the last one's. */
export function webpack(options: Options = {}): { apply(compiler: Compiler): void } {
  const compilers = new Set<Compiler>()
  const running = new Set<Compiler>()
  const broken = new Set<Compiler>()
  const emitted = new Map<Compiler, readonly Produced[]>()
  const folderOf = ({ outputPath }: Compiler): string =>
    [...compilers].reduce((folder, other) => (folder.startsWith(`${other.outputPath}${sep}`) ? other.outputPath : folder), outputPath)
  return {
    apply(compiler) {
      const sealing = loading()
      let pins: ReturnType<typeof pinning>
      compilers.add(compiler)
      compiler.hooks.beforeRun.tap('sealgate', () => {
        pins = pinning(sealing, compiler.context, options)
        running.add(compiler)
        broken.delete(compiler)
        emitted.delete(compiler)
      })
      compiler.hooks.failed.tap('sealgate', () => {
        running.delete(compiler)
        broken.add(compiler)
      })
      compiler.hooks.done.tap('sealgate', (stats) => {
        running.delete(compiler)
        if (stats.hasErrors()) broken.add(compiler)
      })
      compiler.hooks.afterEmit.tapPromise({ name: 'sealgate', stage: last }, async (compilation: Compilation) => {
        if (compiler.watchMode || compilation.errors.length > 0) return
        running.delete(compiler)
        emitted.set(compiler, producedBy(compilation))
        const folder = folderOf(compiler)
        const mates = [...compilers].filter((other) => folderOf(other) === folder)
        // One that still runs seals for all, and of a build that is broken nothing is sealed.
        if (mates.some((other) => running.has(other) || broken.has(other))) return
        const log = compiler.getInfrastructureLogger('sealgate')
        await (await sealing).finish(
          {
            root: compiler.context,
            folder,
            pins,
            bundler: nameOf(compiler),
            produced: mates.flatMap((other) => within(folder, other.outputPath, emitted.get(other) ?? [])),
            base: baseOf(mates.find(({ outputPath }) => outputPath === folder) ?? compiler),
            say: (line) => log.info(line),
            warn: (line) => log.warn(line),
          },
          options,
        )
      })
    },
  }
}

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default webpack
