import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import type { Edit } from '../../src/core/finding.ts'
import { projectOf, write } from './project.ts'
import { samples } from './samples.ts'

const cases: readonly (readonly [sample: string, from: string, to: string, rule: string])[] = [
  ['npm v3', 'https://', 'http://', 'insecure-source'],
  ['yarn v1', 'https://', 'http://', 'insecure-source'],
  ['pubspec', 'https://pub.dev', 'http://pub.dev', 'insecure-source'],
  ['gemfile', 'https://', 'http://', 'insecure-source'],
  ['npm v3', 'https://', 'https://user:hunter2@', 'credentials-in-url'],
  ['Pipfile', '"verify_ssl": true', '"verify_ssl": false', 'weakened-check'],
]

const apply = (text: string, edits: readonly Edit[]): string =>
  [...new Map(edits.map((edit) => [edit.start, edit])).values()]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end), text)

for (const [name, from, to, rule] of cases)
  for (const mark of ['', '\uFEFF'])
    test(`${name}: the fix of ${rule} gives back what was there${mark === '' ? '' : ', behind a byte order mark'}`, async () => {
      const sample = samples.find((one) => one.name === name)
      assert.ok(sample)
      const clean = mark + (sample.files[sample.path] ?? '')
      const root = projectOf({ [sample.path]: clean.replace(from, to) })
      const { findings } = await check({ root, targets: ['.'], only: ['lockfile'] })
      const edits = findings.flatMap((finding) => (finding.rule === rule ? (finding.fixes ?? []).flatMap((fix) => fix.edits) : []))
      assert.notEqual(edits.length, 0, 'no fix is offered')
      const mended = apply(readFileSync(join(root, sample.path), 'utf8'), edits)
      assert.equal(mended, clean)
      write(root, { [sample.path]: mended })
      const after = await check({ root, targets: ['.'], only: ['lockfile'] })
      assert.ok(!after.findings.some((finding) => finding.rule === rule))
    })

/** Projects whose fix adds or replaces something, and the file as it must be then. */
const additions: readonly (readonly [name: string, rule: string, files: Readonly<Record<string, string>>, path: string, after: string])[] = [
  [
    'a range becomes the version that is locked beside it',
    'unpinned-version',
    {
      'requirements.txt': 'Alpha[extra] >=1, <2 ; python_version > "3"  # why\ngamma\nother>=1\n',
      'poetry.lock': samples.find(({ name }) => name === 'poetry')?.files['poetry.lock'] ?? '',
    },
    'requirements.txt',
    'Alpha[extra]==1.2.0 ; python_version > "3"  # why\ngamma==3.0.1\nother>=1\n',
  ],
  [
    'hashes that are all there are required',
    'unhardened-install',
    { 'requirements.txt': samples.find(({ name }) => name === 'requirements')?.files['requirements.txt']?.replace('--require-hashes\n', '') ?? '' },
    'requirements.txt',
    `--require-hashes\n${samples.find(({ name }) => name === 'requirements')?.files['requirements.txt']?.replace('--require-hashes\n', '')}`,
  ],
  [
    'settings that are missing are set',
    'unhardened-install',
    { 'package-lock.json': samples[0]?.files['package-lock.json'] ?? '', '.npmrc': 'fund=false\n' },
    '.npmrc',
    'min-release-age=3\nignore-scripts=true\nallow-git=root\nfund=false\n',
  ],
]
for (const [name, rule, files, path, after] of additions)
  test(name, async () => {
    const root = projectOf(files)
    const { findings } = await check({ root, targets: ['.'], only: ['lockfile'] })
    const edits = findings.flatMap((finding) => (finding.rule === rule ? (finding.fixes ?? []).flatMap((fix) => fix.edits) : []))
    assert.equal(
      apply(
        files[path] ?? '',
        edits.filter((edit) => edit.path === path),
      ),
      after,
    )
  })

test('an instruction names the command of its own package manager', async () => {
  const of = async (name: string, edit: (text: string) => string): Promise<string> => {
    const sample = samples.find((one) => one.name === name)
    assert.ok(sample)
    const { findings } = await check({
      root: projectOf({ [sample.path]: edit(sample.files[sample.path] ?? '') }),
      targets: ['.'],
      only: ['lockfile'],
    })
    return findings.find(({ rule }) => rule === 'unhashed-package')?.fix ?? ''
  }
  assert.match(await of('npm v3', (text) => text.replace(/,\n\s*"integrity": "[^"]*"/, '')), /run `npm install --package-lock-only`/)
  assert.match(
    await of('yarn v1', (text) => text.replace(/\n {2}integrity .*/, '').replace(/#[0-9a-f]{40}/, '')),
    /run `yarn install --ignore-scripts`/,
  )
  assert.match(await of('cargo', (text) => text.replace(/\nchecksum = .*/, '')), /run `cargo update --workspace`/)
})
