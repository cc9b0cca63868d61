import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { execPath } from 'node:process'
import { after, test } from 'node:test'
import { clean, npmrc } from './run.ts'

const top = resolve(import.meta.dirname, '..')
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sealgate-dist-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file of a folder as text by its path. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')]),
  )

test('dist is what the sources give, byte for byte', () => {
  const folder = temporary()
  // Built where nothing but the sources is as it is here: the result must not know where it was made.
  execFileSync(execPath, [join(top, '.ci/build.ts'), join(folder, 'deep/er')], { cwd: folder, stdio: 'pipe' })
  const built = contents(join(folder, 'deep/er'))
  const shipped = contents(join(top, 'dist'))
  assert.deepEqual([...shipped.keys()], [...built.keys()], 'run `npm run build`')
  for (const [path, text] of built) assert.ok(shipped.get(path) === text, `dist/${path} is not what the sources give: run \`npm run build\``)
})

test('dist holds no path of the machine it was built on', () => {
  for (const [path, text] of contents(join(top, 'dist'))) assert.ok(!text.includes(top), path)
})

test('dist works alone: no installed package, no file beside it', () => {
  const folder = temporary()
  cpSync(join(top, 'dist'), join(folder, 'tool'), { recursive: true })
  writeFileSync(join(folder, 'tool/package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'package-lock.json'), clean)
  writeFileSync(join(folder, '.npmrc'), npmrc)
  const { status, stdout, stderr } = spawnSync(execPath, ['tool/cli.js', 'check', 'package-lock.json'], { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stdout + stderr)
})

test('the library gives the verbs, with types that hold for those who use it', () => {
  const folder = temporary()
  cpSync(join(top, 'dist'), join(folder, 'node_modules/sealgate/dist'), { recursive: true })
  cpSync(join(top, 'package.json'), join(folder, 'node_modules/sealgate/package.json'))
  cpSync(join(top, 'node_modules/@types'), join(folder, 'node_modules/@types'), { recursive: true })
  cpSync(join(top, 'node_modules/undici-types'), join(folder, 'node_modules/undici-types'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module","dependencies":{"left-pad":"*"}}')
  writeFileSync(join(folder, 'package-lock.json'), clean)
  writeFileSync(
    join(folder, 'use.ts'),
    `import { check, defaultPolicy, judge, type Verdict } from 'sealgate'
const verdict: Verdict = judge(await check({ root: import.meta.dirname, targets: ['package-lock.json'] }), defaultPolicy, '2026-01-01')
const outcome: 'pass' | 'blocked' | 'incomplete' = verdict.outcome
console.log(outcome, verdict.report.inspected.join())
`,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node', '--skipLibCheck', 'false', 'use.ts']
  const types = spawnSync(execPath, [join(top, 'node_modules/typescript/bin/tsc'), ...options], { cwd: folder, encoding: 'utf8' })
  assert.equal(types.status, 0, types.stdout)
  assert.equal(execFileSync(execPath, ['use.ts'], { cwd: folder, encoding: 'utf8' }), 'pass package-lock.json\n')
})
