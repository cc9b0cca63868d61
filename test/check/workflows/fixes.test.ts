import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { allRules, check, stillParses } from '../../../src/check/check.ts'
import { applyFixes, unifiedDiff } from '../../../src/check/fix.ts'
import { findConfig, loadConfig } from '../../../src/config/find.ts'
import { scopeOf } from '../../../src/config/policy.ts'
import type { Report } from '../../../src/core/report.ts'
import { sealgate } from '../../run.ts'

const examples = resolve(import.meta.dirname, '../../rules/workflow')
const rules = await allRules()
const parses = await stillParses()

async function inspect(root: string): Promise<Report> {
  const config = await loadConfig(findConfig(root, undefined), rules)
  return check({ root, targets: ['.'], ...scopeOf(config), only: ['workflow'] })
}

/** A copy of an example that may be written to. */
function copyOf(t: { after(clean: () => void): void }, from: string): string {
  const root = mkdtempSync(join(tmpdir(), 'sealgate-fix-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  cpSync(from, root, { recursive: true })
  return root
}

const fixable = new Set<string>()

for (const id of readdirSync(examples))
  test(`fixes of ${id} parse, remove the finding and change nothing twice`, async (t) => {
    const root = copyOf(t, join(examples, id, 'bad'))
    const before = await inspect(root)
    const own = before.findings.filter((finding) => finding.rule === id)
    const offered = own.filter(({ fixes }) => fixes !== undefined)
    if (offered.length === 0) return
    fixable.add(id)
    // Two fixes may want one place: the second is made in the next round, as on the command line.
    let report = before
    for (let round = 0; round < 3; round++) {
      const files = applyFixes(
        report.findings.filter((finding) => finding.rule === id),
        report.texts,
        'all',
        parses,
      )
      for (const { path, after, before: old } of files) {
        assert.notEqual(after, old)
        assert.doesNotThrow(() => parse(after), path)
        writeFileSync(join(root, path), after)
      }
      report = await inspect(root)
      if (files.length === 0) break
    }
    assert.deepEqual(report.faults, [])
    const left = report.findings.filter((finding) => finding.rule === id && finding.fixes !== undefined)
    assert.deepEqual(
      left.map(({ message, at }) => `${at.line}: ${message}`),
      [],
    )
    const syntax = (of: Report): number => of.findings.filter(({ rule }) => rule === 'workflow-syntax' || rule === 'workflow-expression').length
    assert.ok(syntax(report) <= syntax(before), 'a fix made the workflow invalid')
  })

test('at least thirty rules have a fix', () => assert.ok(fixable.size >= 30, `${fixable.size}: ${[...fixable].join(', ')}`))

test('line ends stay what they are', async (t) => {
  const root = copyOf(t, join(examples, 'artipacked/bad'))
  const file = join(root, '.github/workflows/example.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
  const report = await inspect(root)
  const [fixed] = applyFixes(report.findings, report.texts, 'all', parses)
  assert.ok(fixed)
  assert.doesNotMatch(fixed.after, /[^\r]\n/)
})

test('--diff shows and changes nothing, --fix changes', (t) => {
  const root = copyOf(t, join(examples, 'self-repository/bad'))
  const file = join(root, '.github/workflows/example.yml')
  const before = readFileSync(file, 'utf8')
  const shown = sealgate(root, ['check', '--only', 'workflow', '--diff'])
  assert.match(shown.out, /^--- a\/\.github\/workflows\/example\.yml\n\+\+\+ b\/.*\n@@ -5,4 \+5,4 @@\n/)
  assert.match(shown.out, /\n-\s+- uses: \.\/\.github\/actions\/build\n\+\s+- uses: \$\/\.github\/actions\/build\n/)
  assert.equal(readFileSync(file, 'utf8'), before)
  const fixed = sealgate(root, ['check', '--only', 'workflow', '--fix'])
  assert.match(fixed.err, /^fixed 1 finding in 1 file$/m)
  assert.equal(readFileSync(file, 'utf8'), before.replace('./.github', '$/.github'))
  assert.doesNotMatch(sealgate(root, ['check', '--only', 'workflow', '--fix']).out, /self-repository/)
})

test('a fix that is not safe waits for --fix=all', (t) => {
  const root = copyOf(t, join(examples, 'artipacked/bad'))
  const file = join(root, '.github/workflows/example.yml')
  const before = readFileSync(file, 'utf8')
  sealgate(root, ['check', '--only', 'workflow', '--fix=safe'])
  assert.equal(readFileSync(file, 'utf8'), before)
  sealgate(root, ['check', '--only', 'workflow', '--fix=all'])
  assert.match(readFileSync(file, 'utf8'), /\n {8}with:\n {10}persist-credentials: false\n/)
})

test('sealgate fix is check --fix, and --all is --fix=all', (t) => {
  const root = copyOf(t, join(examples, 'artipacked/bad'))
  const file = join(root, '.github/workflows/example.yml')
  const before = readFileSync(file, 'utf8')
  sealgate(root, ['fix', '--only', 'workflow'])
  assert.equal(readFileSync(file, 'utf8'), before)
  assert.match(sealgate(root, ['fix', '--only', 'workflow', '--all', '--diff']).out, /\n\+ {10}persist-credentials: false\n/)
  sealgate(root, ['fix', '--only', 'workflow', '--all'])
  assert.match(readFileSync(file, 'utf8'), /persist-credentials: false/)
})

test('a diff of two places far apart has two parts', () => {
  const text = `${Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')}\n`
  const place = (line: number) => text.indexOf(`line ${line}\n`)
  const edits = [2, 25].map((line) => ({ path: 'a', start: place(line), end: place(line) + 4, text: 'row' }))
  const after = text.replace('line 2\n', 'row 2\n').replace('line 25', 'row 25')
  const diff = unifiedDiff({ path: 'a', before: text, after, edits, fixed: [] })
  assert.equal(diff.match(/^@@/gm)?.length, 2)
  assert.match(diff, /^-line 2\n\+row 2$/m)
  assert.match(diff, /^-line 25\n\+row 25$/m)
})
