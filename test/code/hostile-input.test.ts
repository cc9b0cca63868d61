import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspected, shown } from './support.ts'

// Every file is inspected or a fault names it; nothing throws, and the rest of the tree is still looked at.
const deep = 10_000
const files: [name: string, file: string, text: string | Uint8Array][] = [
  ['nested arrays', 'a.js', `x = ${'['.repeat(deep)}${']'.repeat(deep)}`],
  ['nested calls', 'a.js', `${'f('.repeat(deep)}${')'.repeat(deep)}`],
  ['a long sum', 'a.js', `x = ${"'a' + ".repeat(deep)}'b'`],
  ['nested blocks', 'a.js', `${'{'.repeat(deep)}${'}'.repeat(deep)}`],
  ['nested functions', 'a.js', `${'(() => {'.repeat(2000)}${'})()'.repeat(2000)}`],
  ['nested Python', 'a.py', `x = ${'('.repeat(deep)}${')'.repeat(deep)}`],
  ['nested Java', 'A.java', `class A { int x = ${'('.repeat(deep)}1${')'.repeat(deep)}; }`],
  ['nested Ruby', 'a.rb', `x = ${'['.repeat(deep)}${']'.repeat(deep)}`],
  ['nested Go', 'a.go', `package a\nvar x = ${'('.repeat(deep)}1${')'.repeat(deep)}`],
  ['nested PHP', 'a.php', `<?php $x = ${'['.repeat(deep)}${']'.repeat(deep)};`],
  ['nested C#', 'a.cs', `class A { int x = ${'('.repeat(deep)}1${')'.repeat(deep)}; }`],
  [
    'functions that call each other',
    'a.js',
    Array.from({ length: 60 }, (_, at) => `function f${at}(x) { f${(at + 1) % 60}(x); f${(at + 7) % 60}(x); f${(at + 11) % 60}(x) }`).join('\n'),
  ],
  ['loops in loops', 'a.js', `let a = 1\n${'for (;;) {'.repeat(40)} a = a + b ${'}'.repeat(40)}`],
  ['one line of many megabytes', 'a.js', `x = "${'a'.repeat(8_000_000)}"`],
  ['spaces without end', 'a.js', ' '.repeat(3_000_000)],
  ['quotes without end', 'a.py', '"\''.repeat(500_000)],
  ['no text', 'a.js', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
  ['functions without an end', 'a.sh', 'f(){\n'.repeat(100_000)],
  ['holes without an end', 'a.ejs', '<%-'.repeat(300_000)],
  ['lines without a word', 'a.pug', '\n'.repeat(500_000)],
  ['nothing', 'a.js', ''],
  ['no sense', 'a.ts', '}{)(;;=>{{{ class class'],
  ['no sense in Java', 'A.java', '}{)(;;=>{{{ class class'],
]
for (const [name, file, text] of files)
  test(`${name} in ${file} is inspected or told`, async () => {
    const report = await inspected({ [file]: text, 'z/ok.js': "require('child_process').exec(location.hash)\n" })
    assert.ok(report.inspected.includes(file) || report.faults.some(({ at }) => at?.path === file), JSON.stringify(report.faults))
    assert.deepEqual(
      shown(report).filter((one) => one.startsWith('os-command')),
      ['os-command-injection:1'],
    )
  })

test('a file that cannot be parsed is a fault with a hint, and what can be read of it is followed', async () => {
  const report = await inspected({ 'a.py': "import os\nfrom flask import request\ndef f(:\n    pass\n\nos.system(request.args['a'])\n" })
  assert.deepEqual(shown(report), ['os-command-injection:6'])
  assert.equal(report.faults[0]?.code, 'not-inspected')
  assert.notEqual(report.faults[0]?.hint, '')
})
