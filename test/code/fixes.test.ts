import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stillParses } from '../../src/check/check.ts'
import { applyFixes } from '../../src/check/fix.ts'
import { inspected } from './support.ts'

const py = (line: string): string =>
  `import sqlite3, subprocess, yaml\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/')\ndef view():\n    n = request.args['n']\n    db = sqlite3.connect('a')\n    ${line}\n`
const js = (line: string): string =>
  `const cp = require('child_process')\nconst { Pool } = require('pg')\nconst pool = new Pool()\nrequire('express')().get('/', (req, res) => {\n  const { n } = req.query\n  ${line}\n})\n`

const cases: readonly [name: string, path: string, before: string, after: string, safe: boolean][] = [
  [
    'a quoted value becomes a parameter',
    'a.py',
    py(`db.execute("SELECT 1 WHERE n = '%s'" % n)`),
    py("db.execute('SELECT 1 WHERE n = ?', (n,))"),
    true,
  ],
  ['of an f-string too', 'a.py', py(`db.execute(f"SELECT 1 WHERE n = '{n}'")`), py("db.execute('SELECT 1 WHERE n = ?', (n,))"), true],
  [
    'numbered where the driver counts',
    'a.js',
    js("pool.query(`SELECT 1 WHERE n = '${n}' AND m = '${req.body.m}'`)"),
    js("pool.query('SELECT 1 WHERE n = $1 AND m = $2', [n, req.body.m])"),
    true,
  ],
  [
    'a value without quotes may have been a number',
    'a.py',
    py('db.execute(f"SELECT 1 WHERE n = {n}")'),
    py("db.execute('SELECT 1 WHERE n = ?', (n,))"),
    false,
  ],
  ['a shell is left out', 'a.py', py('subprocess.run("ls -l " + n, shell=True)'), py("subprocess.run(['ls', '-l', n])"), false],
  ['of exec too', 'a.js', js("cp.execSync('ls ' + n)"), js("cp.execFileSync('ls', [n])"), false],
  ['plain data is loaded', 'a.py', py('yaml.load(request.data, Loader=yaml.Loader)'), py('yaml.safe_load(request.data)'), false],
  ['text is set as text', 'a.js', 'document.body.innerHTML = location.hash\n', 'document.body.textContent = location.hash\n', false],
]

for (const [name, path, before, after, safe] of cases)
  test(`${name}: ${path} ${after
    .split('\n')
    .find((line) => !before.includes(line))
    ?.trim()}`, async () => {
    const report = await inspected({ [path]: before })
    const texts = new Map([[path, before]])
    const parses = await stillParses()
    assert.equal(applyFixes(report.findings, texts, 'safe', parses).length, safe ? 1 : 0)
    const [fixed] = applyFixes(report.findings, texts, 'all', parses)
    assert.equal(fixed?.after, after)
    const again = await inspected({ [path]: after })
    assert.deepEqual(applyFixes(again.findings, new Map([[path, after]]), 'all', parses), [])
  })

const left: readonly [name: string, path: string, text: string][] = [
  ['a table cannot be a parameter', 'a.py', py('db.execute(f"SELECT 1 FROM {n}")')],
  ['a pipe needs its shell', 'a.js', js('cp.exec(`ls ${n} | wc`)')],
  ['a format in the text would be lost', 'a.py', py(`db.execute(f"SELECT 1 WHERE n = '{n:>10}'")`)],
  ['a driver that nobody knows has placeholders nobody knows', 'a.js', js("db.query(`SELECT 1 WHERE n = '${n}'`)")],
]
for (const [name, path, text] of left)
  test(`${name}: nothing is changed`, async () => {
    const report = await inspected({ [path]: text })
    assert.equal(report.findings.filter(({ persona }) => persona === 'regular').length, 1)
    assert.deepEqual(applyFixes(report.findings, new Map([[path, text]]), 'all', await stillParses()), [])
  })
