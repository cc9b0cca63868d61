// Speed and size against what the least possible costs, and against peers, in one run: `npm run bench`.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { npmRegistry } from '../../src/check/lockfiles/registries.ts'
import { npmLockfile } from '../generate/npm.ts'
import { cost, ratio, row } from './measure.ts'

const top = resolve(import.meta.dirname, '../..')
const cli = join(top, 'dist/cli.js')
const peers = join(import.meta.dirname, 'peers')
const parseOnly = join(import.meta.dirname, 'parse-only.mjs')
if (!existsSync(join(peers, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: peers, stdio: 'inherit' })
const lockfileLint = join(peers, 'node_modules/lockfile-lint/bin/lockfile-lint.js')

const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))
const lockfileOf = (entries: number): string => {
  const folder = join(work, String(entries))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package-lock.json'), npmLockfile({ entries, registry: npmRegistry }))
  return join(folder, 'package-lock.json')
}
const show = ({ ratio: times, ours, theirs }: ReturnType<typeof ratio>): string =>
  `${times.toFixed(2)} x (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms)`

try {
  const start = ratio([cli, '--version'], ['-e', '0'], 15)
  row('start, nothing to do, against an empty node', show(start), '<= 1.5 x', start.ratio <= 1.5)
  for (const entries of [20_000, 50_000]) {
    const file = lockfileOf(entries)
    const measured = ratio([cli, 'check', file], [parseOnly, file])
    row(`${entries} npm entries, all checks, against read + JSON.parse`, show(measured), '<= 2.5 x', measured.ratio <= 2.5)
    const { bytes } = cost([cli, 'check', file], { memory: true })
    if (entries === 50_000) row('  its peak resident memory', `${(bytes / 2 ** 20).toFixed(0)} MiB`, '<= 450 MiB', bytes <= 450 * 2 ** 20)
  }
  const file = join(work, '20000/package-lock.json')
  const validators = [
    '--type',
    'npm',
    '--path',
    file,
    '--validate-https',
    '--validate-integrity',
    '--validate-package-names',
    '--allowed-hosts',
    'npm',
  ]
  const against = ratio([cli, 'check', file], [lockfileLint, ...validators], 5)
  row(
    '20000 npm entries, lockfile-lint against ours',
    `${(1 / against.ratio).toFixed(1)} x (${against.theirs.toFixed(0)} / ${against.ours.toFixed(0)} ms)`,
    '>= 5 x',
    1 / against.ratio >= 5,
  )

  const files = readdirSync(join(top, 'dist'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.d.ts'),
  )
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  row('dist, without type declarations', `${(bytes / 1000).toFixed(0)} KB`, '<= 2000 KB', bytes <= 2_000_000)
  for (const entry of ['cli.js', 'action.js', 'index.js']) {
    const size = statSync(join(top, 'dist', entry)).size
    row(`dist/${entry}`, `${(size / 1000).toFixed(1)} KB`, '<= 60 KB', size <= 60_000)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
