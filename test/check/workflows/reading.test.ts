import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../../src/check/check.ts'
import { contextsOf, evaluate, fencesOf, flowing, parseExpression, pathOf } from '../../../src/check/workflows/expressions.ts'
import { badCron, badGlob } from '../../../src/check/workflows/filters.ts'
import { kindOf } from '../../../src/check/workflows/kind.ts'
import { parseUses } from '../../../src/check/workflows/parse.ts'
import { matchesPattern } from '../../../src/check/workflows/patterns.ts'
import { parseScript, wordsOf } from '../../../src/check/workflows/shell.ts'
import type { Definition } from '../../../src/core/workflow.ts'
import { at, offsetIn, scalarsUnder, type YamlNode, type YamlScalar } from '../../../src/core/yaml.ts'
import { readPlainYaml } from '../../../src/syntax/plain-yaml.ts'
import { readAnyYaml, readYaml } from '../../../src/syntax/yaml-document.ts'
import { project } from '../../run.ts'

const workflow = '.github/workflows/a.yml'
const inspect = (files: Record<string, string>) => check({ root: project(files), targets: ['.'], only: ['workflow'] })

test('every character of a scalar is found again in the text', () => {
  const text = [
    'plain: some text here',
    "single: 'it''s'",
    'double: "a b"',
    'literal: |',
    '  first line',
    '    indented',
    '',
    '  last',
    'windows: |-\r',
    '  one\r',
    '  two\r',
    'deep:',
    '  - |2',
    '      kept',
    '',
  ].join('\n')
  const { root, problems } = readYaml(text, 'a.yml')
  assert.deepEqual(problems, [])
  let seen = 0
  for (const scalar of scalarsUnder(root))
    for (let index = 0; index < scalar.value.length; index++) {
      if (/[\n']/.test(scalar.value[index] ?? '')) continue
      assert.equal(text[offsetIn(text, scalar, index)], scalar.value[index], `${scalar.style} ${index}`)
      seen++
    }
  assert.ok(seen > 50)
})

test('anchors, merges and types are read as YAML 1.2 has them', () => {
  const { root, problems } = readYaml('a: &x {k: 1, l: yes}\nb: *x\nc:\n  <<: *x\n  l: no\non: true\nn: ~\ns: "1"\n', 'a.yml')
  assert.deepEqual(problems, [])
  const value = (...keys: string[]): YamlScalar => {
    const node = at(root, ...keys)
    assert.equal(node?.kind, 'scalar')
    return node as YamlScalar
  }
  assert.equal(value('b', 'k').type, 'number')
  assert.equal(value('c', 'k').value, '1')
  assert.equal(value('c', 'l').value, 'no')
  assert.equal(value('c', 'l').type, 'string')
  assert.deepEqual([value('on').type, value('n').type, value('s').type], ['boolean', 'null', 'string'])
})

test('the fast reader of plain YAML gives what the whole one gives', () => {
  const whole = [
    'name: A',
    'on: {push: {branches: [main, "x y"]}}',
    'env: # here',
    '  A: 1',
    "  B: 'two'",
    '  C:',
    'jobs:',
    '  j:',
    '    runs-on: [a, b] # there',
    '    if: >-',
    "      github.ref == 'x'",
    '      && true',
    '    steps:',
    '    - run: |',
    '        one',
    '          two',
    '',
    '    # between',
    '    - uses: a/b@v1 # v1',
    '      with:',
    '        k: "v: w"',
    '        e: "a\\\\b \\"c\\"\\n"',
    '        f: [ a,',
    '          { k: v }, "x",',
    '          ]',
    '        below:',
    '          ./go --one two',
    '    - run: go &&',
    '        on',
    '',
  ].join('\n')
  const plain = (node: YamlNode): unknown =>
    node.kind === 'scalar'
      ? [node.value, node.type, node.style, node.start, node.end]
      : [
          node.kind,
          node.flow,
          node.start,
          node.end,
          ...(node.kind === 'map' ? node.entries.map(({ key, value }) => [plain(key), plain(value)]) : node.items.map(plain)),
        ]
  // Block scalars may end before or behind the empty lines after them.
  const trimmed = (node: YamlNode, text: string): string =>
    JSON.stringify(plain(node), (_, value) => (typeof value === 'number' ? text.slice(0, value).trimEnd().length : value))
  const marks = [' ', '\n', '- ', ': ', ' #', '|', '"', "'", '[', ']', '{', '}', ',', '>', '&a ', '*a', '---\n', '?', '\t', '\r\n', ':', '~']
  let fast = 0
  for (let at = 0; at <= whole.length; at++)
    for (const mark of ['', ...marks.filter((_, index) => (at + index) % 2 === 0)]) {
      const text = mark === '' ? whole.slice(0, at) : whole.slice(0, at) + mark + whole.slice(at)
      const read = readPlainYaml(text)
      if (!read) continue
      fast++
      const { root, problems } = readAnyYaml(text, 'a.yml')
      assert.deepEqual(problems, [], JSON.stringify(text))
      assert.equal(trimmed(read.root, text), trimmed(root, text), JSON.stringify(text))
    }
  assert.ok(readPlainYaml(whole))
  const returns = whole.replaceAll('\n', '\r\n')
  const read = readPlainYaml(returns)
  assert.ok(read)
  assert.equal(trimmed(read.root, returns), trimmed(readAnyYaml(returns, 'a.yml').root, returns))
  assert.ok(fast > 1000, `${fast}`)
})

const hostile: [name: string, text: string, wanted: RegExp][] = [
  ['not YAML', 'on: [push\njobs: {', /workflow-syntax/],
  ['a list', '- a\n- b\n', /workflow-syntax/],
  ['nothing', '', /workflow-syntax/],
  ['a number', '7', /workflow-syntax/],
  ['a key twice', 'on: push\non: pull_request\njobs: {}\n', /workflow-syntax/],
  ['an expression without its end', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.sha\n', /workflow-expression/],
  ['an alias that names itself', 'on: push\njobs: &a\n  b: *a\n', /workflow-syntax/],
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`)}]`).join('\n')}\n`,
    /malformed-workflow/,
  ],
  ['deep brackets', '['.repeat(100_000), /malformed-workflow/],
  ['deep dashes', `${'- '.repeat(50_000)}a`, /malformed-workflow/],
  ['deep keys', Array.from({ length: 600 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), /malformed-workflow/],
  [
    'deep expressions',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}\n`,
    /workflow-expression/,
  ],
  ['three megabytes in one scalar', `on: push\nenv:\n  A: ${'x'.repeat(3 * 1024 * 1024)}\n`, /unreadable-file/],
  [
    'a script that never ends',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          echo "$( ( { \${a <<X <<Y '\n`,
    /excessive-permissions/,
  ],
  ['jobs that are text', 'on: push\njobs: none\n', /workflow-syntax/],
  ['steps that are text', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: none\n', /workflow-syntax/],
  ['keys that are lists', 'on: push\n? [a]\n: b\njobs: {a: {runs-on: x, steps: [1, [], {}]}}\n', /workflow-syntax/],
]
for (const [name, text, wanted] of hostile)
  test(`${name}: a fault or a finding, never silence`, async () => {
    const { findings, faults } = await inspect({ [workflow]: text })
    assert.match([...findings.map(({ rule }) => rule), ...faults.map(({ code }) => code)].join(' '), wanted)
    for (const { at: place } of findings) assert.ok((place.line ?? 0) >= 1 && (place.column ?? 0) >= 1)
  })

test('cuts of a workflow at every place never break the reader', async () => {
  const whole =
    'name: A\non: {push: {branches: [main]}}\njobs:\n  a: &b\n    runs-on: [x, y]\n    if: ${{ github.ref == \'x\' }}\n    steps:\n      - run: |\n          echo "${{ github.sha }}" >> "$GITHUB_ENV" # no\n          for f in *; do cat <<E; done\n          x\n          E\n      - uses: "./a"\n        with: {k: \'v\'}\n'
  const files: Record<string, string> = {}
  for (let length = 0; length <= whole.length; length++) files[`p${length}/${workflow}`] = whole.slice(0, length)
  const { faults, inspected } = await inspect(files)
  assert.deepEqual(faults, [])
  assert.equal(inspected.length, whole.length + 1)
})

test('three hundred workflows that call each other in a circle come to an end', async () => {
  const files: Record<string, string> = {}
  for (let index = 0; index < 300; index++)
    files[`.github/workflows/w${index}.yml`] =
      `on:\n  workflow_call:\n    inputs:\n      a: {type: string}\njobs:\n  x:\n    uses: ./.github/workflows/w${(index + 1) % 300}.yml\n    with:\n      a: \${{ inputs.a }}\n  y:\n    runs-on: x\n    steps:\n      - run: echo \${{ inputs.a }}\n`
  const { faults, findings } = await inspect(files)
  assert.deepEqual(faults, [])
  assert.ok(findings.length >= 300)
})

const kinds: [path: string, kind: string | undefined][] = [
  ['.github/workflows/a.yml', 'workflow'],
  ['x/.github/workflows/a.yaml', 'workflow'],
  ['.github/workflows/sub/a.yml', undefined],
  ['.github/workflows/actions.lock', 'lock'],
  ['action.yml', 'action'],
  ['a/b/action.yaml', 'action'],
  ['transaction.yml', undefined],
  ['.github/dependabot.yml', 'dependabot'],
  ['dependabot.yml', undefined],
  ['renovate.json', 'renovate'],
  ['.pre-commit-config.yaml', 'pre-commit'],
]
for (const [path, kind] of kinds) test(`${path} is ${kind ?? 'nothing of ours'}`, () => assert.equal(kindOf(path), kind))

const expressions: [text: string, flows: string[]][] = [
  ['github.event.issue.title', ['github.event.issue.title']],
  ["github.event['issue']['title']", ['github.event.issue.title']],
  ['github.event.commits[0].message', ['github.event.commits.*.message']],
  ['a.b || c.d', ['a.b', 'c.d']],
  ['a.b && c.d', ['c.d']],
  ["a.b == 'x' && 'y' || c.d", ['c.d']],
  ['contains(a.b, c.d)', []],
  ["format('{0}', a.b)", ['a.b']],
  ['fromJSON(a.b).c', ['a.b']],
  ['fromJSON(a.b)', []],
  ['(a.b || c.d).e', ['a.b', 'c.d']],
  ['!a.b', []],
  ['case(a.b, c.d, e.f)', ['c.d', 'e.f']],
]
for (const [text, flows] of expressions)
  test(`what flows out of ${text}`, () =>
    assert.deepEqual(
      [...flowing(parseExpression(text))].map((part) => pathOf(part)?.join('.')),
      flows,
    ))

test('an index reads a context of its own', () =>
  assert.deepEqual(
    [...contextsOf(parseExpression('secrets[matrix.a]'))].map((part) => pathOf(part)?.join('.')),
    ['secrets.?', 'matrix.a'],
  ))

const constants: [text: string, value: unknown][] = [
  ["'a' == 'A'", true],
  ['1 < 2 && true', true],
  ["format('{0}-{1}', 'a', 2)", 'a-2'],
  ["startsWith('abc', 'AB')", true],
  ["'' || 'x'", 'x'],
  ['null == 0', true],
  ["'it''s'", "it's"],
  ['github.sha', undefined],
  ["fromJSON('1')", undefined],
]
for (const [text, value] of constants) test(`${text} is ${String(value)}`, () => assert.equal(evaluate(parseExpression(text)), value))

const wrong = ['', 'a.', 'a b', '"a"', "'a", 'a &&', 'f(a', 'a[', 'a == = b', '1a', '@', '()']
for (const text of wrong) test(`${JSON.stringify(text)} is no expression`, () => assert.throws(() => parseExpression(text)))

test('a fence ends outside of quotes', () => {
  const text = "a ${{ '}}' }} b ${{ x }} c ${{ open"
  assert.deepEqual(
    fencesOf(text).map(({ start, end }) => text.slice(start, end)),
    ["${{ '}}' }}", '${{ x }}', '${{ open'],
  )
})

const scripts: [text: string, commands: string[]][] = [
  ['a b "c d" \'e f\'', ['a|b|c d|e f']],
  ['a; b && c || d & e', ['a', 'b', 'c', 'd', 'e']],
  ['x=1 y="$z" cmd $(inner a) "${v:-d}"', ['inner|a', 'cmd|$(inner a)|${v:-d}']],
  ['if a; then b; else c; fi', ['a', 'b', 'c']],
  ['cat <<EOF > f\nnot a command\nEOF\nnext', ['cat', 'next']],
  ['f() { a; }\nf', ['a', 'f']],
  ['( a; b ) | c', ['a', 'b', 'c']],
  ['a \\\n  b # c', ['a|b']],
  ['echo `pwd`', ['pwd', 'echo|`pwd`']],
  ['sudo env A=b npm install x', ['npm|install|x']],
  ['while read x; do a "$x"; done < f', ['read|x', 'a|$x']],
  ['[[ $a =~ ^x$ ]] && b', ['[[', 'b']],
]
for (const [text, commands] of scripts)
  test(`commands of ${JSON.stringify(text)}`, () =>
    assert.deepEqual(
      parseScript(text)
        .commands.map((command) =>
          wordsOf(command)
            .map((word) => word.text)
            .join('|'),
        )
        .filter((line) => line !== ''),
      commands,
    ))

test('a redirect behind a group belongs to all of it', () => {
  const { commands } = parseScript('{ echo a; echo b; } >> "$GITHUB_ENV"\nfor x in 1; do echo c; done | tee -a f')
  assert.equal(commands.filter(({ redirects }) => redirects.length > 0).length, 2)
  assert.equal(commands.find(({ words }) => words[1]?.text === 'c')?.feeds[0]?.words[0]?.text, 'tee')
})

const globs: [pattern: string, kind: 'ref' | 'path', sound: boolean][] = [
  ['main', 'ref', true],
  ['release/**', 'ref', true],
  ['v[0-9]+.[0-9]+', 'ref', true],
  ['!old/**', 'ref', true],
  ['!', 'ref', false],
  ['/main', 'ref', false],
  ['main/', 'ref', false],
  ['a b', 'ref', false],
  ['v[9-0]', 'ref', false],
  ['v[0', 'ref', false],
  ['src/**', 'path', true],
  ['../src', 'path', false],
  [' src', 'path', false],
]
for (const [pattern, kind, sound] of globs)
  test(`${kind} pattern ${JSON.stringify(pattern)} is ${sound ? 'sound' : 'not'}`, () => assert.equal(badGlob(pattern, kind) === undefined, sound))

const crons: [text: string, sound: boolean][] = [
  ['0 0 * * *', true],
  ['*/5 * * * MON-FRI', true],
  ['0 0 1,15 JAN *', true],
  ['* * * * *', false],
  ['*/2 * * * *', false],
  ['60 0 * * *', false],
  ['0 0 * *', false],
  ['0 0 * * FUNDAY', false],
  ['@daily', false],
]
for (const [text, sound] of crons) test(`schedule ${text} is ${sound ? 'sound' : 'not'}`, () => assert.equal(badCron(text) === undefined, sound))

const patterns: [pattern: string, uses: string, matches: boolean][] = [
  ['*', 'a/b@v1', true],
  ['a/*', 'A/b@v1', true],
  ['a/b', 'a/b@v1', true],
  ['a/b', 'a/b/c@v1', false],
  ['a/b/*', 'a/b/c@v1', true],
  ['a/b/c', 'a/b/c@v1', true],
  ['a/b@v1', 'a/b@v1', true],
  ['a/b@v1', 'a/b@v2', false],
  ['b/*', 'a/b@v1', false],
]
for (const [pattern, uses, matches] of patterns)
  test(`${pattern} ${matches ? 'names' : 'does not name'} ${uses}`, () => {
    const node: YamlScalar = { kind: 'scalar', value: uses, type: 'string', style: 'plain', start: 0, end: uses.length }
    assert.equal(matchesPattern(pattern, parseUses(node, { comments: [], text: uses } as unknown as Definition)), matches)
  })
