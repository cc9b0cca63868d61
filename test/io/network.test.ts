import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { Fault } from '../../src/core/fault.ts'
import { openNetwork } from '../../src/io/network.ts'

const servers: (() => void)[] = []
after(() => {
  for (const close of servers) close()
})

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  servers.push(() => server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const faultOf = async (answer: Promise<unknown>): Promise<Fault> => {
  const fault = await answer.then(
    () => assert.fail('there was an answer'),
    (error: unknown) => error,
  )
  assert.ok(fault instanceof Fault)
  assert.equal(fault.code, 'unreachable')
  return fault
}

test('a question is asked once, and carries the token to GitHub alone', async () => {
  const seen: (string | undefined)[] = []
  const other = await serving((request, response) => {
    seen.push(`other ${request.headers.authorization}`)
    response.end('{"ok":2}')
  })
  const api = await serving((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`)
    if (request.url === '/away') response.writeHead(302, { location: `${other}/there` }).end()
    else response.end('{"ok":1}')
  })
  const network = openNetwork({ api, token: 'one' })
  assert.deepEqual(await Promise.all([network.github('/a'), network.github('/a'), network.json(`${other}/b`)]), [{ ok: 1 }, { ok: 1 }, { ok: 2 }])
  assert.deepEqual(await network.github('/away'), { ok: 2 })
  assert.deepEqual(seen.sort(), ['/a Bearer one', '/away Bearer one', 'other undefined', 'other undefined'])
})

const cases: readonly (readonly [name: string, listener: RequestListener, message: RegExp])[] = [
  ['a token that is refused', (_, response) => response.writeHead(401).end('{}'), /refuses the token/],
  ['a limit that is reached', (_, response) => response.writeHead(403, { 'x-ratelimit-remaining': '0' }).end('{}'), /asks to slow down/],
  ['a server in trouble', (_, response) => response.writeHead(503, { 'retry-after': '0' }).end(), /status 503/],
  ['an answer that is no JSON', (_, response) => response.end('<html>'), /breaks off its answer/],
  [
    'an answer that is cut off',
    (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('{"a"', () => response.destroy()),
    /breaks off/,
  ],
  ['an answer that is too long', (_, response) => response.end(`"${'x'.repeat(2000)}"`), /more than 1000 bytes/],
  ['a circle of redirects', (_, response) => response.writeHead(302, { location: '/' }).end(), /sends on more than/],
  ['a redirect to plain http', (_, response) => response.writeHead(302, { location: 'http://elsewhere.example/' }).end(), /no https address/],
  ['a connection that breaks', (_, response) => response.destroy(), /./],
]
for (const [name, listener, message] of cases)
  test(`${name} is a fault, never an answer`, async () => {
    const address = await serving(listener)
    assert.match((await faultOf(openNetwork({}).json(address, { bytesMax: 1000 }))).message, message)
  })

test('what is not there is undefined', async () => {
  const api = await serving((_, response) => response.writeHead(404).end('{}'))
  assert.equal(await openNetwork({ api }).github('/a'), undefined)
})

test('a server in trouble is asked a second time', async () => {
  let times = 0
  const api = await serving((_, response) => (times++ === 0 ? response.writeHead(500, { 'retry-after': '0' }).end() : response.end('1')))
  assert.equal(await openNetwork({ api }).github('/a'), 1)
})

test('a server that refused the token is not asked again', async () => {
  let times = 0
  const api = await serving((_, response) => {
    times++
    response.writeHead(401).end()
  })
  const network = openNetwork({ api })
  assert.equal(await faultOf(network.github('/a')), await faultOf(network.github('/b')))
  assert.equal(times, 1)
})

test('no more than eight questions are under way at one time', async () => {
  let [now, most] = [0, 0]
  const api = await serving((_, response) => {
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      response.end('1')
    }, 5)
  })
  const network = openNetwork({ api })
  await Promise.all(Array.from({ length: 40 }, (_, index) => network.github(`/${index}`)))
  assert.equal(most, 8)
})

test('a body is posted as JSON', async () => {
  const address = await serving(async (request, response) => {
    let text = ''
    for await (const piece of request) text += piece
    response.end(JSON.stringify([request.method, text]))
  })
  assert.deepEqual(await openNetwork({}).json(address, { body: { a: 1 } }), ['POST', '{"a":1}'])
})
