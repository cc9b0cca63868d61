import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { protect, type SriRequest } from '../../src/seal/sri.ts'
import { attribute, startTags } from '../../src/syntax/html.ts'
import { folder, run } from './run.ts'

type Files = Readonly<Record<string, string>>

function write(root: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}
const sri = (text: string): string => `sha384-${hash('sha384', text, 'base64')}`

/** Protects a folder of these files and gives what its page became. */
function page(files: Files, more: Partial<SriRequest> = {}): { readonly html: string; readonly notes: readonly string[]; readonly again: string } {
  using dir = folder()
  write(dir.path, files)
  const request: SriRequest = { folder: dir.path, options: {}, csp: false, ...more }
  const { notes } = protect(request)
  const html = readFileSync(join(dir.path, 'index.html'), 'utf8')
  protect(request)
  return { html, notes, again: readFileSync(join(dir.path, 'index.html'), 'utf8') }
}
const map = (html: string): Readonly<Record<string, string>> =>
  JSON.parse(/<script type="importmap"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '{}').integrity ?? {}

const a = 'import "./b.js"\n'
const b = 'export const b = 1\n'
const css = 'p { color: red }\n'
const tag = '<script type="module" src="/a.js"></script>'

const cases: [name: string, files: Files, more: Partial<SriRequest>, says: (html: string, notes: readonly string[]) => void][] = [
  ['a script that the page names', { 'index.html': tag, 'a.js': a }, {}, (html) => assert.ok(html.includes(`src="/a.js" integrity="${sri(a)}"`))],
  [
    'a style without quotes',
    { 'index.html': '<link rel=stylesheet href=/x.css>', 'x.css': css },
    {},
    (html) => assert.ok(html.includes(`href=/x.css crossorigin integrity="${sri(css)}">`)),
  ],
  [
    'every module of the folder',
    { 'index.html': tag, 'a.js': a, 'b.js': b },
    {},
    (html) => assert.deepEqual(map(html), { '/a.js': sri(a), '/b.js': sri(b) }),
  ],
  [
    'only what the page leads to, where that is known',
    { 'index.html': tag, 'a.js': a, 'b.js': b, 'c.js': b },
    { graph: new Map([['a.js', ['b.js']]]) },
    (html) => assert.deepEqual(Object.keys(map(html)), ['/a.js', '/b.js']),
  ],
  [
    'a base that is found out',
    { 'index.html': '<script type="module" src="/app/a.js"></script>', 'a.js': a, 'b.js': b },
    {},
    (html) => assert.deepEqual(Object.keys(map(html)), ['/app/a.js', '/app/b.js']),
  ],
  [
    'another host that the base names',
    { 'index.html': '<script src="https://cdn.example/x/a.js"></script>', 'a.js': 'var a' },
    { base: 'https://cdn.example/x/' },
    (html) => assert.ok(html.includes(`crossorigin="anonymous" integrity="${sri('var a')}"`)),
  ],
  [
    'relative addresses',
    { 'index.html': '<script type="module" src="./a.js"></script>', 'a.js': a, 'b.js': b },
    {},
    (html) => assert.deepEqual(Object.keys(map(html)), ['./a.js', './b.js']),
  ],
  [
    'bare relative addresses, which are no names',
    { 'index.html': '<script type="module" src="a.js"></script>', 'a.js': a },
    {},
    (html) => assert.deepEqual(Object.keys(map(html)), ['./a.js']),
  ],
  [
    'an import map of the user, whose entries stay',
    { 'index.html': `<script type="importmap">{"imports":{"x":"/b.js"},"integrity":{"/b.js":"sha384-own"}}</script>${tag}`, 'a.js': a, 'b.js': b },
    {},
    (html, notes) => {
      assert.match(html, /"imports":\{"x":"\/b\.js"\}/)
      assert.deepEqual(map(html), { '/a.js': sri(a), '/b.js': 'sha384-own' })
      assert.match(notes.join('\n'), /another hash for \/b\.js/)
    },
  ],
  [
    'nothing inline where nothing may stand inline',
    { 'index.html': tag, 'a.js': a, 'b.js': b, 'late.css': css },
    { csp: 'strict' },
    (html) => {
      assert.doesNotMatch(html, /importmap/)
      assert.match(html, /<link rel="modulepreload" data-sealgate crossorigin href="\/b\.js" integrity="sha384-/)
      assert.match(html, /<script data-sealgate crossorigin src="\/sealgate-integrity-[0-9a-f]{12}\.js" integrity="sha384-/)
    },
  ],
  [
    'classic scripts are no modules, and count under an Integrity-Policy',
    { 'index.html': '<script src="/a.js"></script>', 'a.js': 'var a = 1' },
    { csp: 'strict' },
    (html) => {
      assert.doesNotMatch(html, /modulepreload/)
      assert.match(html, /<script src="\/a\.js" crossorigin integrity="sha384-/)
    },
  ],
  [
    'what lies in comments, scripts and templates of text is no tag',
    { 'index.html': `<!-- <script src="/a.js"></script> --><script>'<script src="/a.js">'</script>`, 'a.js': a },
    {},
    (html) => assert.doesNotMatch(html, /integrity/),
  ],
  [
    'names with characters that addresses escape',
    { 'index.html': '<script type="module" src="/a%20%23b.js"></script>', 'a #b.js': a, '</script>.js': b },
    {},
    (html) => {
      assert.ok(html.includes(`integrity="${sri(a)}"`))
      assert.deepEqual(Object.keys(map(html)).sort(), ['/%3C/script%3E.js', '/a%20%23b.js'])
      assert.equal([...startTags(html)].filter(({ name }) => name === 'script').length, 2)
    },
  ],
  [
    'an address that is no file',
    { 'index.html': '<script src="/gone.js"></script>' },
    {},
    (_, notes) => assert.match(notes.join(), /gone\.js, which is no file/),
  ],
  [
    'a script of another host',
    { 'index.html': '<script src="https://other.example/x.js"></script>' },
    {},
    (_, notes) => assert.match(notes.join(), /x\.js from another host/),
  ],
  [
    'workers and imported styles are said',
    { 'index.html': tag, 'a.js': 'new Worker("/w.js")\n', 'x.css': '@import "y.css";' },
    {},
    (_, notes) => assert.match(notes.join('\n'), /a\.js starts workers[\s\S]*x\.css imports other styles/),
  ],
  [
    'an integrity of the user stays',
    { 'index.html': '<script src="/a.js" integrity="sha256-own"></script>', 'a.js': a },
    {},
    (html, notes) => {
      assert.match(html, /integrity="sha256-own"/)
      assert.match(notes.join(), /another integrity for a\.js/)
    },
  ],
]
for (const [name, files, more, says] of cases)
  test(`subresource integrity: ${name}`, () => {
    const { html, notes, again } = page(files, more)
    says(html, notes)
    assert.equal(again, html, 'doing it twice gives the same page')
  })

test('tags are read as a browser reads them', () => {
  const html = `<!--><p a=1 A='2' b="x>y" c d = e/><script x>a<b>"</scripty></script ><img alt='<i>'><textarea><b></textarea><a href="?a=1&amp;b=&#50;">`
  assert.deepEqual(
    [...startTags(html)].map(({ name }) => name),
    ['p', 'script', 'img', 'textarea', 'a'],
  )
  const [p, , , , link] = [...startTags(html)]
  assert.deepEqual(p && ['a', 'b', 'c', 'd'].map((name) => attribute(p, name)), ['1', 'x>y', '', 'e/'])
  assert.equal(link && attribute(link, 'href'), '?a=1&b=2')
})

test('seal --sri writes pages, their hashes and the seal, which verifies', async () => {
  using dir = folder()
  write(join(dir.path, 'dist'), { 'index.html': `<script>let x</script>${tag}`, 'a.js': a, 'b.js': b })
  await run(dir.path, ['keygen', 'k'])
  const result = await run(dir.path, ['seal', 'dist', '--sri', '--csp', 'hashes', '--key', 'k.key'])
  assert.equal(result.code, 0, result.err)
  assert.match(result.err, /written into 1 of 1 pages/)
  assert.equal((await run(dir.path, ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'k.pub'])).code, 0)
  const bundle: { dsseEnvelope: { payload: string } } = JSON.parse(readFileSync(join(dir.path, 'dist.sigstore.json'), 'utf8'))
  const { pages } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).predicate
  assert.ok(pages[0].scripts.includes(`sha256-${hash('sha256', 'let x', 'base64')}`))
  assert.equal(pages[0].scripts.length, 2)
})

test('a folder without pages is not passed over', async () => {
  using dir = folder()
  write(join(dir.path, 'dist'), { 'a.js': a })
  assert.equal((await run(dir.path, ['seal', 'dist', '--sri', '--unsigned'])).code, 3)
})
