import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspected } from './support.ts'

/** Projects of several files, and what is found in which of them. */
const cases: readonly [name: string, files: Readonly<Record<string, string>>, found: readonly string[]][] = [
  [
    'a module of a Python package, however it is imported',
    {
      'app.py':
        "from flask import Flask, request\nfrom pk.b import one\nimport pk.c as c\nimport pk.d\nfrom pk import e\nfrom pk.f import *\napp = Flask(__name__)\n@app.route('/')\ndef view():\n    x = request.args['x']\n    one(x)\n    c.two(x)\n    pk.d.three(x)\n    e.four(x)\n    five(x)\n    return ''\n",
      'pk/__init__.py': '',
      'pk/b.py': 'import os\ndef one(x):\n    os.system(x)\n',
      'pk/c.py': 'import os\ndef two(x):\n    os.system(x)\n',
      'pk/d.py': 'import os\ndef three(x):\n    os.system(x)\n',
      'pk/e.py': 'import os\ndef four(x):\n    os.system(x)\n',
      'pk/f.py': 'import os\ndef five(x):\n    os.system(x)\n',
    },
    ['pk/b.py:3', 'pk/c.py:3', 'pk/d.py:3', 'pk/e.py:3', 'pk/f.py:3'],
  ],
  [
    'a class in the file of its name, and what its methods give back',
    {
      'web/Page.java':
        'class Page extends HttpServlet {\n  private Store store;\n  public void doGet(HttpServletRequest request, HttpServletResponse response) {\n    store.find(request.getParameter("q"));\n    Runtime.getRuntime().exec(new Names(request).fixed());\n    Runtime.getRuntime().exec(new Names(request).given());\n  }\n}\n',
      'data/Store.java':
        'public class Store {\n  private Statement statement;\n  void find(String q) {\n    statement.executeQuery("SELECT " + q);\n  }\n}\n',
      'data/Names.java':
        'public class Names {\n  private HttpServletRequest request;\n  Names(HttpServletRequest request) { this.request = request; }\n  String fixed() { return "ls"; }\n  String given() { return request.getParameter("c"); }\n}\n',
    },
    ['data/Store.java:4', 'web/Page.java:6'],
  ],
  [
    'a variable that another function sets may hold anything',
    {
      'a.js':
        "const { exec } = require('child_process')\nlet on = false\nfunction start() { on = true }\napp.get('/', (req, res) => { if (on) exec(req.query.x) })\n",
      'b.py':
        "import os\nfrom flask import Flask, request\napp = Flask(__name__)\nshell = None\ndef start():\n    global shell\n    shell = os.system\n@app.route('/')\ndef view():\n    if shell is None:\n        start()\n    os.system(request.args['x'])\n    return ''\n",
    },
    ['a.js:4', 'b.py:12'],
  ],
  [
    'what a route gives back is a page, JSON is none',
    {
      'a.py':
        "from flask import Flask, request, jsonify\napp = Flask(__name__)\n@app.route('/a')\ndef a():\n    return '<b>' + request.args['n']\n@app.route('/b')\ndef b():\n    return jsonify(request.args['n'])\n",
    },
    ['a.py:5'],
  ],
  [
    'an address whose host is in a list leads where it should',
    {
      'a.py':
        "from urllib.parse import urlparse\nfrom flask import Flask, request, redirect\napp = Flask(__name__)\n@app.route('/a')\ndef a():\n    u = request.args['u']\n    if urlparse(u).netloc not in ['example.com']:\n        return redirect(u)\n    return redirect(u)\n",
    },
    ['a.py:8'],
  ],
  [
    'a key that a function is given and never looks at',
    {
      'a.js':
        "function merge(to, from) {\n  for (const key in from) {\n    if (typeof to[key] === 'object') merge(to[key], from[key])\n    else to[key] = from[key]\n  }\n}\nfunction guarded(to, from) {\n  for (const key in from) {\n    if (key === '__proto__' || key === 'constructor') continue\n    if (typeof to[key] === 'object') guarded(to[key], from[key])\n    else to[key] = from[key]\n  }\n}\nfunction copy(to, from) {\n  for (const key in from) to[key] = from[key]\n}\n",
    },
    ['a.js:4'],
  ],
  [
    'what answers a query of GraphQL is given the client’s arguments',
    {
      'a.ts':
        "import { ApolloServer } from '@apollo/server'\nimport { exec } from 'node:child_process'\nnew ApolloServer({ resolvers: { Query: { run: (_, { name }) => exec(name), safe: () => exec('ls') } } })\n",
    },
    ['a.ts:3'],
  ],
  [
    'what PHP writes in short form, and what Laravel reads as a property',
    {
      'a.php': "<p><?= $_GET['q'] ?></p>\n<p><?= htmlspecialchars($_GET['q']) ?></p>\n",
      'C.php':
        '<?php\nclass C extends Controller {\n  public function show(Request $request) {\n    DB::select("select * from t where n = \'" . $request->name . "\'");\n    DB::select(\'select * from t where n = ?\', [$request->name]);\n  }\n}\n',
    },
    ['C.php:4', 'a.php:1'],
  ],
  [
    'a shell script that runs what it is given',
    {
      'a.sh':
        'eval "$1"\nls "$1"\nbash -c "ls $QUERY_STRING"\ncurl -s https://x.example/a | sh\ncurl -s https://x.example/a | jq .\nrun() {\n  eval "$@"\n}\n',
    },
    ['a.sh:1', 'a.sh:3', 'a.sh:4'],
  ],
]

for (const [name, files, found] of cases)
  test(name, async () => {
    const { findings } = await inspected(files)
    assert.deepEqual(findings.flatMap(({ at, persona }) => (persona === 'regular' ? [`${at.path}:${at.line}`] : [])).sort(), [...found].sort())
  })
