import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspected, places, shown } from './support.ts'

const express = "const { exec } = require('child_process')\nconst app = require('express')()\n"
const handler = (body: string): string => `${express}app.get('/', (req, res) => {\n${body}\n})\n`
const servlet = (body: string, more = ''): string =>
  `class A extends HttpServlet {\n  public void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {\n${body}\n  }\n${more}}\n`
const view = (body: string): string => `import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/')\ndef view():\n${body}\n`

// Each row is one thing the engine must know; the second of a pair differs in what decides.
const cases: [name: string, file: string, text: string, found: string[]][] = [
  [
    'a value that passes through variables, fields and lists',
    'a.js',
    handler("const box = { names: [req.query.a] }\nconst [first] = box.names\nexec('ls ' + first)"),
    ['os-command-injection:6'],
  ],
  ['another element of the list', 'a.js', handler("const names = ['a', req.query.a]\nexec('ls ' + names[0])"), []],
  ['a constant condition that holds', 'a.js', handler("let dir = req.query.a\nif (7 * 6 > 40) dir = 'a'\nexec('ls ' + dir)"), []],
  [
    'a constant condition that does not',
    'a.js',
    handler("let dir = req.query.a\nif (7 * 6 > 80) dir = 'a'\nexec('ls ' + dir)"),
    ['os-command-injection:6'],
  ],
  ['a list of what is allowed', 'a.js', handler("const dir = req.query.a\nif (['a', 'b'].includes(dir)) exec('ls ' + dir)"), []],
  ['a test that lets nothing else through', 'a.js', handler("const dir = req.query.a\nif (!/^[a-z]+$/.test(dir)) return\nexec('ls ' + dir)"), []],
  [
    'a pattern without its ends',
    'a.js',
    handler("const dir = req.query.a\nif (!/[a-z]+/.test(dir)) return\nexec('ls ' + dir)"),
    ['os-command-injection:6'],
  ],
  ['a number', 'a.js', handler("exec('ls ' + Number(req.query.a))"), []],
  [
    'a helper that returns what it is given',
    'a.js',
    `${handler("exec('ls ' + same(req.query.a))")}function same(x) { return x }\n`,
    ['os-command-injection:4'],
  ],
  ['a helper that returns a constant', 'a.js', `${handler("exec('ls ' + same(req.query.a))")}function same(x) { return 'a' }\n`, []],
  [
    'a helper that says yes or no',
    'a.js',
    `${handler("if (fine(req.query.a)) exec('ls ' + req.query.a)")}function fine(x) { return ['a', 'b'].includes(x) }\n`,
    [],
  ],
  [
    'a validator that throws',
    'a.js',
    `${handler("const dir = req.query.a\nmust(dir)\nexec('ls ' + dir)")}function must(x) { if (!/^[a-z]+$/.test(x)) throw new Error('no') }\n`,
    [],
  ],
  [
    'a field of an object of a class',
    'a.js',
    `${express}class Job { constructor(dir) { this.dir = dir }\n run() { exec('ls ' + this.dir) } }\napp.get('/', (req) => new Job(req.query.a).run())\n`,
    ['os-command-injection:4'],
  ],
  ['a callback of a collection', 'a.js', handler("req.query.list.forEach((dir) => exec('ls ' + dir))"), ['os-command-injection:4']],
  ['an answer that is no page', 'a.js', handler("res.type('json')\nres.send('a' + req.query.a)"), []],
  ['an answer that is a page', 'a.js', handler("res.send('a' + req.query.a)"), ['cross-site-scripting:4']],
  ['a host that is fixed', 'a.js', handler("fetch('https://api.example.com/' + req.query.a)"), []],
  ['a host that only begins so', 'a.js', handler("fetch('https://api.example.com' + req.query.a)"), ['server-side-request-forgery:4']],
  [
    'a type that is declared',
    'a.ts',
    "import type { Request } from 'express'\nimport { exec } from 'node:child_process'\nexport function run(input: Request) {\n  exec('ls ' + input.query.a)\n}\n",
    ['os-command-injection:4'],
  ],
  ['an element of JSX', 'a.jsx', 'const Page = () => <p dangerouslySetInnerHTML={{ __html: window.location.hash }} />\n', ['cross-site-scripting:1']],
  ['an f-string', 'a.py', view("    os.system(f\"ls {request.args['a']}\")\n    return ''"), ['os-command-injection:6']],
  [
    'a dictionary by key',
    'a.py',
    view("    m = {}\n    m['a'] = 'x'\n    m['b'] = request.args['a']\n    os.system('ls ' + m['a'])\n    return ''"),
    [],
  ],
  [
    'a match on a constant',
    'a.py',
    view(
      "    k = 'ABC'[1]\n    match k:\n        case 'A':\n            d = request.args['a']\n        case _:\n            d = request.args['b']\n    os.system('ls ' + d)\n    return ''",
    ),
    ['os-command-injection:12'],
  ],
  ['a list of arguments without a shell', 'a.py', `import subprocess\n${view("    subprocess.run(['ls', request.args['a']])\n    return ''")}`, []],
  [
    'a Java map by key',
    'A.java',
    servlet(
      '    java.util.Map<String, String> m = new java.util.HashMap<>();\n    m.put("a", "x");\n    m.put("b", request.getParameter("p"));\n    Runtime.getRuntime().exec("ls " + m.get("a"));',
    ),
    [],
  ],
  [
    'a Java list by index',
    'A.java',
    servlet(
      '    java.util.List<String> l = new java.util.ArrayList<>();\n    l.add("x");\n    l.add(request.getParameter("p"));\n    l.remove(0);\n    Runtime.getRuntime().exec("ls " + l.get(0));',
    ),
    ['os-command-injection:7'],
  ],
  [
    'a Java switch on a constant',
    'A.java',
    servlet(
      '    String p = request.getParameter("p");\n    String b;\n    switch ("ABC".charAt(1)) {\n      case \'A\': b = p; break;\n      case \'B\': b = "x"; break;\n      default: b = p; break;\n    }\n    Runtime.getRuntime().exec("ls " + b);',
    ),
    [],
  ],
  [
    'a Java inner class',
    'A.java',
    servlet(
      '    Runtime.getRuntime().exec("ls " + new B().same(request.getParameter("p")));',
      '  private class B { String same(String x) { return x; } }\n',
    ),
    ['os-command-injection:3'],
  ],
  [
    'Go, several results',
    'a.go',
    'package a\nimport ("net/http"; "os/exec"; "strconv")\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tn, err := strconv.Atoi(r.FormValue("n"))\n\t_ = err\n\texec.Command("sh", "-c", "ls "+strconv.Itoa(n))\n\texec.Command("sh", "-c", "ls "+r.FormValue("d"))\n}\n',
    ['os-command-injection:7'],
  ],
  [
    'PHP text with a value in it',
    'a.php',
    '<?php\n$id = $_GET["id"];\nmysqli_query($db, "SELECT * FROM t WHERE id = \'$id\'");\n$n = (int) $id;\nmysqli_query($db, "SELECT * FROM t WHERE id = $n");\n',
    ['sql-injection:3'],
  ],
  [
    'Ruby text with a value in it',
    'a.rb',
    'class A < ApplicationController\n  def show\n    User.where("name = \'#{params[:name]}\'")\n    User.where(name: params[:name])\n  end\nend\n',
    ['sql-injection:3'],
  ],
  [
    'C# text with a value in it',
    'a.cs',
    'class A : Controller {\n  public void Show(HttpRequest request) {\n    var id = request.QueryString["id"];\n    new SqlCommand("SELECT * FROM t WHERE id = " + id);\n    new SqlCommand("SELECT * FROM t WHERE id = " + int.Parse(id));\n  }\n}\n',
    ['sql-injection:4'],
  ],
]
for (const [name, file, text, found] of cases) test(`${file}: ${name}`, async () => assert.deepEqual(shown(await inspected({ [file]: text })), found))

test('a value is followed into another file and the way is told', async () => {
  const report = await inspected({
    'app.js': "const { list } = require('./lib/list')\nconst app = require('express')()\napp.get('/', (req, res) => list(req.query.dir))\n",
    'lib/list.js': "const { exec } = require('child_process')\nexports.list = (dir) => {\n  exec('ls ' + dir)\n}\n",
  })
  const [finding] = report.findings.filter(({ persona }) => persona === 'regular')
  assert.equal(finding?.at.path, 'lib/list.js')
  assert.equal(finding?.class, 'cmdi')
  assert.equal(finding?.trace?.[0]?.at.path, 'app.js')
  assert.equal(finding?.trace?.at(-1)?.at.path, 'lib/list.js')
})

test('an unknown value is for the auditor, a parameter that a library gives away for the pedant', async () => {
  const report = await inspected({
    'a.js': "const { exec } = require('child_process')\nexec(config.command)\nmodule.exports = (name) => exec('ls ' + name)\n",
  })
  assert.deepEqual(shown(report), [])
  assert.deepEqual(places(report.findings.filter(({ persona }) => persona === 'pedantic')), ['os-command-injection:3'])
  assert.deepEqual(places(report.findings.filter(({ persona }) => persona === 'auditor')), ['os-command-injection:2'])
})

const comments = ['sealgate: ignore[os-command-injection] the name is checked', 'nosemgrep', 'eslint-disable-line security/detect-child-process']
for (const comment of comments)
  test(`a comment accepts a finding: ${comment}`, async () => {
    const report = await inspected({ 'a.js': handler(`exec('ls ' + req.query.a) // ${comment}`) })
    assert.deepEqual(
      report.findings.map(({ rule, waiver }) => [rule, waiver !== undefined]),
      [['os-command-injection', true]],
    )
  })

test('a comment for another rule accepts nothing', async () => {
  const report = await inspected({ 'a.js': handler("exec('ls ' + req.query.a) // sealgate: ignore[sql-injection] it is quoted") })
  assert.deepEqual(
    report.findings.map(({ waiver }) => waiver),
    [undefined],
  )
})

test('what nobody wrote by hand is listed with the reason and its data is not followed', async () => {
  const bad = handler("exec('ls ' + req.query.a)")
  const report = await inspected({
    'vendor/a.js': bad,
    'b.js': `// Code generated by a tool. DO NOT EDIT.\n${bad}`,
    'c.min.js': bad,
    'd.js': bad,
  })
  assert.deepEqual(report.skipped, [
    { path: 'b.js', reason: 'generated' },
    { path: 'c.min.js', reason: 'minified' },
    { path: 'vendor/a.js', reason: 'vendored' },
  ])
  assert.deepEqual(
    report.findings.map(({ at }) => at.path),
    ['d.js'],
  )
})
