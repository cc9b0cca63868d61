// Secrets: speed over a large tree and over hostile texts: `node test/bench/secrets.ts [FOLDER]`, after `npm run build`.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { builtIn } from '../../src/check/secrets/catalog.ts'
import { planOf, Scanner } from '../../src/check/secrets/engine.ts'
import { genericRules } from '../../src/check/secrets/infos.ts'
import { Layers } from '../../src/check/secrets/layers.ts'
import { hostileTexts } from '../secrets/hostile.ts'
import { cost, ratio, row } from './measure.ts'

const top = resolve(import.meta.dirname, '../..')
const cli = join(top, 'dist/cli.js')
const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))

/** Text files of the installed packages, up to `bytesMax`, as a tree of their own. */
function treeOf(from: string, bytesMax: number): string {
  const folder = join(work, 'tree')
  mkdirSync(folder)
  let bytes = 0
  let count = 0
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:[cm]?[jt]s|json|md|map|css|html|ya?ml|txt)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const size = statSync(file).size
    if (bytes + size > bytesMax) continue
    bytes += size
    copyFileSync(file, join(folder, `${count++}-${entry.name}`))
  }
  return folder
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  )

try {
  const folder = process.argv[2] ?? treeOf(join(top, 'node_modules'), 100e6)
  const megabytes = bytesOf(folder) / 1e6
  const args = [cli, 'check', folder, '--only', 'secret', '--fail-on', 'none', '--format', 'json', '--jobs', '1']
  const measured = ratio(args, [join(import.meta.dirname, 'read-only.mjs'), folder], 3)
  row(
    `${megabytes.toFixed(0)} MB of packages, one thread`,
    `${((megabytes / measured.ours) * 1000).toFixed(0)} MB/s (${measured.ours.toFixed(0)} ms)`,
    '>= 150 MB/s',
    megabytes / measured.ours >= 0.15,
  )
  row(
    '  against listing and reading the tree',
    `${measured.ratio.toFixed(2)} x (${measured.ours.toFixed(0)} / ${measured.theirs.toFixed(0)} ms)`,
    '<= 3 x',
    measured.ratio <= 3,
  )
  const two = [...args.slice(0, -1), '2']
  const workers = ratio(two, args, 3)
  row(
    '  two workers against one thread',
    `${workers.ratio.toFixed(2)} x (${workers.ours.toFixed(0)} / ${workers.theirs.toFixed(0)} ms)`,
    '<= 0.7 x',
    workers.ratio <= 0.7,
  )
  const { bytes } = cost(two, { memory: true })
  row('  peak resident memory of both', `${(bytes / 2 ** 20).toFixed(0)} MiB`, '<= 250 MiB', bytes <= 250 * 2 ** 20)

  const plan = planOf([await builtIn()], () => true, genericRules)
  const layers = new Layers(plan, new Scanner(plan))
  let worst = { name: '', ms: 0 }
  for (const [name, text] of hostileTexts(1_000_000)) {
    const input = Buffer.from(text)
    const times = [0, 1, 2].map(() => {
      // Time of the processor: what else the machine does is not the text's doing.
      const start = process.cpuUsage()
      layers.begin()
      layers.of(input, 'a.txt')
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    const ms = Math.min(...times)
    if (ms > worst.ms) worst = { name, ms }
  }
  row('hostile texts, the slowest of them', `${worst.ms.toFixed(0)} ms/MB (${worst.name})`, '<= 50 ms/MB', worst.ms <= 50)
  const empty = join(work, 'empty')
  mkdirSync(empty)
  writeFileSync(join(empty, 'a.txt'), 'x')
  const start = ratio([cli, 'check', empty, '--only', 'secret'], ['-e', '0'], 9)
  row('start with all rules, against an empty node', `${start.ratio.toFixed(1)} x (${start.ours.toFixed(0)} ms)`, '<= 150 ms', start.ours <= 150)
} finally {
  rmSync(work, { recursive: true, force: true })
}
