// Builds dist/: `node .ci/build.ts [FOLDER]`. The same sources give the same bytes, on every machine and in every folder.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process, { argv } from 'node:process'
import { brotliCompressSync, constants } from 'node:zlib'
import { type Plugin, rolldown } from 'rolldown'
import { grammarFile, grammarNames } from '../src/check/code/languages/grammar.ts'
import { catalogFile } from '../src/check/secrets/catalog.ts'
import { compile } from '../src/check/secrets/compile.ts'
import { providers } from '../src/check/secrets/rules/index.ts'
import { structures } from '../src/check/secrets/structures/index.ts'
import { jsonSchema } from '../src/config/json-schema.ts'

const top = resolve(import.meta.dirname, '..')
const dist = resolve(argv[2] ?? join(top, 'dist'))

/** Bytes that the whole of `dist` may have, its JavaScript, and each entry: a step of a workflow fetches and starts them. */
const distBytesMax = 4_000_000
const scriptBytesMax = 2_500_000
const entryBytesMax = 60_000

/** One entry for each family of bundlers. */
const plugins = ['rollup', 'webpack', 'rsbuild', 'esbuild', 'farm', 'bun']

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const shim = (name: string): string => join(top, `.ci/shims/${name}.mjs`)
const bundle = await rolldown({
  cwd: top,
  input: {
    cli: 'src/cli/main.ts',
    action: 'src/action/main.ts',
    index: 'src/index.ts',
    'chunks/secret-worker': 'src/check/secrets/worker.ts',
    ...Object.fromEntries(plugins.map((name) => [name, `src/plugin/${name}.ts`])),
  },
  platform: 'node',
  // Decoders of other character sets are for answers that no server we ask gives; the clients have a stand-in in Node itself;
  // of yaml's two forms only the one for browsers can be taken in part.
  resolve: {
    alias: {
      yaml: join(top, 'node_modules/yaml/browser/dist/index.js'),
      encoding: shim('empty'),
      'iconv-lite': shim('empty'),
      undici: shim('undici'),
      'make-fetch-happen': shim('make-fetch-happen'),
      '@octokit/plugin-rest-endpoint-methods': shim('octokit-plugins'),
      '@octokit/plugin-paginate-rest': shim('octokit-plugins'),
    },
  },
  // These say nothing of it, but nothing happens when they are merely imported: what is not used can go.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel|yaml)\//, sideEffects: false }] },
  plugins: [
    builtins(),
    // The rules of secrets lie compiled beside the bundle.
    { name: 'compiled-rules', load: (id) => (id === join(top, 'src/check/secrets/rules/index.ts') ? readFileSync(shim('rules'), 'utf8') : null) },
  ],
  logLevel: 'warn',
})
await bundle.write({
  dir: dist,
  format: 'esm',
  minify: true,
  // Some libraries tell their errors apart by name.
  keepNames: true,
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Every file costs a millisecond or two to open: what every run needs is in one, and what every check needs in another.
  codeSplitting: {
    groups: [
      { name: 'start', test: (id) => id === join(top, 'package.json') || /\/src\/(node|version)\.ts$/.test(id) },
      { name: 'core', test: /\/src\/(core|io)\/|\/src\/cli\/(run|command|index)\.ts/ },
      {
        name: 'check',
        test: /\/src\/(check\/(check|workflows\/kind)\.ts|check\/lockfiles|cli\/check\.ts|config\/(find|policy)|reporters|syntax\/json|lockfiles\/(read|index|npm))/,
      },
    ],
  },
})
await bundle.close()
execFileSync(process.execPath, [join(top, 'node_modules/typescript/bin/tsc'), '-p', '.ci/tsconfig.types.json', '--outDir', join(dist, 'types')], {
  cwd: top,
  stdio: 'inherit',
})
pruneTypes(join(dist, 'types'), ['index.d.ts', ...plugins.map((name) => `plugin/${name}.d.ts`)])
// Grammars and rules are read beside the chunk that asks for them; compressed they are a twentieth.
const grammars = join(dist, 'chunks/grammars')
mkdirSync(grammars)
for (const name of grammarNames)
  writeFileSync(join(grammars, `${name}.wasm.br`), compressed(readFileSync(createRequire(import.meta.url).resolve(grammarFile(name)))))
writeFileSync(join(dist, 'chunks', catalogFile), compressed(compile(providers, structures)))
cpSync(join(top, 'src/seal/roots.json.br'), join(dist, 'chunks/roots.json.br'))
writeFileSync(join(dist, 'schema.json'), jsonSchema())
cpSync(join(top, 'LICENSE'), join(dist, 'LICENSE'))

const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
const scripts = files.filter((entry) => entry.name.endsWith('.js')).reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
const wrong = [
  ...(bytes > distBytesMax ? [`dist has ${bytes} bytes, more than ${distBytesMax}`] : []),
  ...(scripts > scriptBytesMax ? [`its JavaScript has ${scripts} bytes, more than ${scriptBytesMax}`] : []),
  ...['cli.js', 'action.js', 'index.js'].flatMap((entry) => {
    const size = readFileSync(join(dist, entry)).length
    return size > entryBytesMax ? [`${entry} has ${size} bytes, more than ${entryBytesMax}`] : []
  }),
]
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0
console.log(`dist: ${files.length} files, ${bytes} bytes, ${scripts} of them JavaScript`)

function compressed(bytes: Buffer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params })
}

/**
 * Has our own files take Node's modules by `process.getBuiltinModule`. A plain import makes Node read every export, and with
 * that load whatever hangs behind one: half of a start is spent there. Of the heavy modules functions are taken when called.
 */
function builtins(): Plugin {
  const require = createRequire(import.meta.url)
  const heavy = new Set(['node:crypto', 'node:child_process'])
  const taken = (module: string, name: string, local: string): string => {
    const from = `process.getBuiltinModule('${module}')`
    const later = heavy.has(module) && typeof require(module)[name] === 'function' && /^[a-z]/.test(name)
    return later ? `const ${local} = (...args) => ${from}.${name}(...args)` : `const { ${name}: ${local} } = ${from}`
  }
  return {
    name: 'builtins',
    transform: {
      filter: { id: new RegExp(`^${join(top, 'src')}/`) },
      handler: (code) =>
        code.replace(
          /^import (?:(\w+)(?:, )?)?(?:\{([^}]*)\})? from '(node:\w+)'$/gm,
          (all, whole: string | undefined, names: string | undefined, module: string) => {
            if (whole === 'type' || typeof require(module) !== 'object') return all
            const parts = (names ?? '').split(',').flatMap((part) => {
              const [, name, local = name] = /^\s*(\w+)(?: as (\w+))?\s*$/.exec(part) ?? []
              return name === undefined || local === undefined ? [] : [taken(module, name, local)]
            })
            // The global of that name is the module.
            const own = whole === undefined || whole === 'process' ? [] : [`const ${whole} = process.getBuiltinModule('${module}')`]
            return [...own, ...parts].join('; ')
          },
        ),
    },
  }
}

/**
 * Keeps the declarations that the entries reach, and cuts their ties to packages that are bundled and so not there for those
 * who use them: what came from one is `any`.
 */
function pruneTypes(folder: string, entries: readonly string[]): void {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
      visit(resolve(file, '..', target.replace(/(?:\.d)?\.ts$/, '.d.ts')))
    const cut = text.replace(/^import (?:type )?\{([^}]*)\} from '(?!\.|node:)[^']+';$/gm, (_, names: string) =>
      names
        .split(',')
        .map(
          (name) =>
            `type ${name
              .replace(/^\s*type\s+/, '')
              .replace(/^.*\sas\s/, '')
              .trim()} = any;`,
        )
        .join('\n'),
    )
    if (cut !== text) writeFileSync(file, cut)
  }
  for (const entry of entries) visit(join(folder, entry))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !reached.has(join(entry.parentPath, entry.name))) rmSync(join(entry.parentPath, entry.name))
}
