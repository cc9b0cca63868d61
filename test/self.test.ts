import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { npmRegistry } from '../src/check/lockfiles/registries.ts'
import { sealgate } from './run.ts'

const top = resolve(import.meta.dirname, '..')

test('our own repository passes our own check', () => {
  const { code, out } = sealgate(top, ['check'])
  assert.equal(code, 0, out)
})

test('the demonstration shows what the README says', () => {
  const { out } = sealgate(join(top, 'test/demo/vulnerable'), ['check'])
  const shown = /```text\n\$ sealgate check\n([\s\S]*?)```/.exec(readFileSync(join(top, 'README.md'), 'utf8'))?.[1]
  assert.equal(shown?.trimEnd(), out.trimEnd(), 'copy the report into README.md')
})

test('no file names the registry that machines reach', () => {
  const { host } = new URL(npmRegistry)
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: top, encoding: 'utf8' }).split('\0')
  const named = files.filter((file) => file !== '' && !file.startsWith('dist/') && readFileSync(join(top, file), 'latin1').includes(host))
  assert.deepEqual(named, [], 'take it from the default options of npm-registry-fetch at run time')
})
