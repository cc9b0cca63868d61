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
