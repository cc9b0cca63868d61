import { dirname, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { loading, pinning } from './loading.ts'
import type { Options } from './options.ts'

export type { MaterialsOptions, Options } from './options.ts'

/** Structural part of esbuild's API. Source: https://esbuild.github.io/api/#metafile */
interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
        readonly imports: readonly { readonly path: string; readonly external?: boolean }[]
      }
    >
  >
}
interface Setup {
  readonly initialOptions: {
    outdir?: string
    outfile?: string
    absWorkingDir?: string
    write?: boolean
    metafile?: boolean
    publicPath?: string
  }
  readonly esbuild: { readonly version: string }
  onStart(run: () => void): void
  onEnd(
    run: (result: {
      readonly errors: readonly unknown[]
      readonly metafile?: Metafile | undefined
    }) => Promise<{ warnings: { text: string }[] } | undefined>,
  ): void
}

/** Serves esbuild. It does not tell a plugin whether it watches: leave the plugin out of a context that does. */
export const esbuild = (options: Options = {}): { name: string; setup(build: Setup): void } => ({
  name: 'sealgate',
  setup(build) {
    const { initialOptions } = build
    initialOptions.metafile = true
    const sealing = loading()
    const root = resolve(initialOptions.absWorkingDir ?? process.cwd())
    let pins: ReturnType<typeof pinning>
    build.onStart(() => {
      pins = pinning(sealing, root, options)
    })
    build.onEnd(async ({ errors, metafile }) => {
      if (errors.length > 0) return undefined
      if (initialOptions.write === false || !metafile)
        return { warnings: [{ text: 'sealgate: esbuild writes no files here (`write: false`), so nothing is sealed' }] }
      const folder = resolve(root, initialOptions.outdir ?? dirname(initialOptions.outfile ?? '.'))
      // Most paths begin as the folder's own does, seen from the project.
      const prefix = `${relative(root, folder).split(sep).join('/')}/`
      const name = (path: string): string =>
        path.startsWith(prefix) ? path.slice(prefix.length) : relative(folder, resolve(root, path)).split(sep).join('/')
      const warnings: { text: string }[] = []
      const outputs = Object.entries(metafile.outputs)
      await (await sealing).finish(
        {
          root,
          folder,
          pins,
          bundler: `esbuild ${build.esbuild.version}`,
          produced: outputs.map(([path, { inputs }]) => ({
            name: name(path),
            modules: Object.entries(inputs).map(([id, { bytesInOutput }]) => ({ id, bytes: bytesInOutput })),
          })),
          graph: new Map(
            outputs.map(([path, { imports }]) => [name(path), imports.filter(({ external }) => !external).map((one) => name(one.path))]),
          ),
          base: initialOptions.publicPath,
          say: (line) => process.stderr.write(`${line}\n`),
          warn: (text) => void warnings.push({ text }),
        },
        options,
      )
      return { warnings }
    })
  },
})

// biome-ignore lint/style/noDefaultExport: configurations import a plugin as the default export.
export default esbuild
