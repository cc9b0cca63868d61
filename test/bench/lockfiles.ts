// Lockfiles of other managers than npm against the least that reading them can cost, and npm's own reader, in one run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath } from 'node:process'
import { npmRegistry } from '../../src/check/lockfiles/registries.ts'
import { npmLockfile } from '../generate/npm.ts'
import { berryLockfile, pnpmLockfile } from '../generate/yaml-locks.ts'
import { cost, median, ratio, row } from './measure.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')
const work = mkdtempSync(join(tmpdir(), 'sealgate-bench-'))
const put = (folder: string, name: string, text: string): string => {
  mkdirSync(join(work, folder))
  writeFileSync(join(work, folder, name), text)
  return join(work, folder, name)
}

try {
  const node = median(Array.from({ length: 5 }, () => cost(['-e', '0']).ms))
  for (const file of [put('pnpm', 'pnpm-lock.yaml', pnpmLockfile(2_300)), put('berry', 'yarn.lock', berryLockfile(5_300))]) {
    const { ours, theirs } = ratio([cli, 'check', '--only', 'lockfile', file], [join(import.meta.dirname, 'yaml-only.mjs'), file], 7)
    const times = (ours - node) / (theirs - node)
    row(
      `${(statSync(file).size / 1000).toFixed(0)} KB ${file.slice(work.length + 1)}, all checks, against js-yaml`,
      `${times.toFixed(2)} x (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms, node ${node.toFixed(0)})`,
      '<= 2 x',
      times <= 2,
    )
  }
  const file = put('npm', 'package-lock.json', npmLockfile({ entries: 20_000, registry: npmRegistry }))
  writeFileSync(join(work, 'npm/package.json'), JSON.stringify({ name: 'generated', version: '1.0.0', dependencies: { 'package-0': '^1.0.0' } }))
  const ours = median(Array.from({ length: 5 }, () => cost([cli, 'check', file]).ms))
  // It takes long enough that waiting for its end would say nothing more.
  const start = performance.now()
  const { status } = spawnSync(execPath, [join(import.meta.dirname, 'tree-only.mjs'), join(work, 'npm')], {
    timeout: Math.ceil(ours * 100) + 5_000,
    stdio: 'ignore',
  })
  const times = (performance.now() - start) / ours
  row(
    "20000 npm entries, npm's own loadVirtual against ours",
    `${status === null ? '> ' : ''}${times.toFixed(0)} x (${ours.toFixed(0)} ms)`,
    '>= 100 x',
    status === null || (status === 0 && times >= 100),
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
