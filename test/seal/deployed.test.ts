import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { folder, run } from './run.ts'

type Serve = (name: string, bytes: Buffer, response: ServerResponse) => void
const plainly: Serve = (_, bytes, response) => void response.end(bytes)

/** Seals a folder, serves it from loopback under `/app/`, and verifies what is served. */
async function verify(serve: Serve, more: readonly string[] = []) {
  using dir = folder()
  mkdirSync(join(dir.path, 'dist/a b'), { recursive: true })
  writeFileSync(join(dir.path, 'dist/index.html'), '<p>hello</p>\n')
  writeFileSync(join(dir.path, 'dist/a b/#x?.js'), 'console.log(1)\n')
  writeFileSync(join(dir.path, 'dist/run.sh'), '#!/bin/sh\n', { mode: 0o755 })
  await run(dir.path, ['keygen', 'k'])
  await run(dir.path, ['seal', 'dist', '--key', 'k.key'])
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').replace(/^\/app\//, '')
    serve(name, readFileSync(join(dir.path, 'dist', name)), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  try {
    const result = await run(dir.path, [
      'verify',
      '--deployed',
      `http://127.0.0.1:${port}/app`,
      '--bundle',
      'dist.sigstore.json',
      '--key',
      'k.pub',
      ...more,
    ])
    return result
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const when =
  (name: string, answer: Serve): Serve =>
  (asked, bytes, response) =>
    (asked === name ? answer : plainly)(asked, bytes, response)

const cases: [name: string, serve: Serve, code: number, says: RegExp][] = [
  ['what was sealed', plainly, 0, /pass: http:\/\/127\.0\.0\.1:\d+\/app\/ verifies/],
  ['packed on the way', (_, bytes, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(bytes)), 0, /is sent as gzip/],
  ['a changed byte', when('index.html', (_, __, response) => void response.end('<p>hallo</p>\n')), 1, /modified {2}index\.html/],
  [
    'something added to a page on the way',
    when('index.html', (_, bytes, response) => void response.end(`${bytes}<script></script>`)),
    1,
    /modified {2}index\.html/,
  ],
  [
    'an answer without end',
    when(
      'run.sh',
      (_, __, response) =>
        void (function more() {
          if (response.write('x'.repeat(65536))) setImmediate(more)
          else response.once('drain', more)
        })(),
    ),
    1,
    /modified {2}run\.sh/,
  ],
  [
    'a file that is gone',
    when('a b/#x?.js', (_, __, response) => void response.writeHead(404).end()),
    1,
    /missing {3}a b\/#x\?\.js[\s\S]*answers 404/,
  ],
  [
    'a file that is sent on elsewhere',
    when('run.sh', (_, __, response) => void response.writeHead(302, { location: '/other' }).end()),
    1,
    /run\.sh: the server sends on to \/other/,
  ],
  ['a server that fails', when('run.sh', (_, __, response) => void response.writeHead(503).end()), 3, /cannot fetch run\.sh: it answered 503/],
]
for (const [name, serve, code, says] of cases)
  test(`deployed: ${name}`, async () => {
    const result = await verify(serve)
    assert.equal(result.code, code, result.out + result.err)
    assert.match(result.out + result.err, says)
  })

test('deployed: another key is refused, an address that is no https and a second target are wrong usage', async () => {
  using dir = folder()
  await run(dir.path, ['keygen', 'other'])
  assert.equal((await verify(plainly, ['--key', join(dir.path, 'other.pub'), '--threshold', '2'])).code, 1)
  for (const args of [
    ['--deployed', 'http://www.example/'],
    ['dist', '--deployed', 'https://www.example/'],
    ['--deployed', 'https://u:p@www.example/'],
  ])
    assert.equal((await run(dir.path, ['verify', ...args, '--bundle', 'x', '--key', 'other.pub'])).code, 2)
})
