// Builds dist/: `node .ci/build.ts [FOLDER]`. The same sources give the same bytes, on every machine and in every folder.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { rolldown } from 'rolldown'
import { jsonSchema } from '../src/config/json-schema.ts'

const top = resolve(import.meta.dirname, '..')
const dist = resolve(argv[2] ?? join(top, 'dist'))

/** Bytes that the whole of `dist` may have, and its entries: a step of a workflow fetches and starts them. */
const distBytesMax = 2_000_000
const entryBytesMax = 60_000

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const bundle = await rolldown({
  cwd: top,
  input: { cli: 'src/cli/main.ts', action: 'src/action/main.ts', index: 'src/index.ts' },
  platform: 'node',
  // Body decoding of other character sets, for answers that no server we ask gives.
  resolve: { alias: { encoding: join(top, '.ci/empty.mjs'), 'iconv-lite': join(top, '.ci/empty.mjs') } },
  logLevel: 'warn',
})
await bundle.write({
  dir: dist,
  format: 'esm',
  minify: true,
  // Errors are told apart by their name in some libraries.
  keepNames: true,
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Every file costs a millisecond or two to open: what every run needs is in one.
  advancedChunks: {
    groups: [{ name: 'core', test: /\/src\/(core|io|version)|\/src\/cli\/(run|command|index)\.ts|package\.json/ }],
  },
})
await bundle.close()
writeFileSync(join(dist, 'schema.json'), jsonSchema())
cpSync(join(top, 'LICENSE'), join(dist, 'LICENSE'))

const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
const wrong = [
  ...(bytes > distBytesMax ? [`dist has ${bytes} bytes, more than ${distBytesMax}`] : []),
  ...['cli.js', 'action.js', 'index.js'].flatMap((entry) => {
    const size = readFileSync(join(dist, entry)).length
    return size > entryBytesMax ? [`${entry} has ${size} bytes, more than ${entryBytesMax}`] : []
  }),
]
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0
console.log(`dist: ${files.length} files, ${bytes} bytes`)
