import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { withLiveness } from '../../src/check/secrets/online.ts'
import { asksOnline } from '../../src/check/secrets/online-rules.ts'
import { ruleId } from '../../src/check/secrets/provider.ts'
import { providers } from '../../src/check/secrets/rules/index.ts'
import { openNetwork } from '../../src/io/network.ts'
import { withFiles } from './check.ts'
import { fill } from './fill.ts'

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}
const seen: Seen[] = []
let answer: { status: number; body: string } = { status: 200, body: '{}' }
const server = createServer((request, response) => {
  seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
  response.writeHead(answer.status, { 'content-type': 'application/json', location: '/elsewhere' })
  response.end(answer.body)
})
let origin = ''
before(
  () =>
    new Promise<void>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
        resolve()
      }),
    ),
)
after(() => server.close())
/** The provider's address, on this machine. */
const here = (address: string): string => `${origin}${new URL(address).pathname}${new URL(address).search}`

const line = (id: string, seed = id): string => {
  const kind = providers
    .flatMap((provider) => provider.kinds.map((one) => ({ id: ruleId(provider, one), hit: one.hit })))
    .find((one) => one.id === id)
  return `${fill(kind?.hit ?? '', seed)}\n`
}

/** What the rules say of some lines, asked with an answer. */
async function asked(text: string, on: readonly string[], given: typeof answer, to: (address: string) => string = here) {
  answer = given
  seen.length = 0
  const settings = new Map(on.map((id) => [id, { online: true }]))
  return withFiles({ 'a.ini': text }, async (root) => {
    const report = await check({ root, targets: ['.'], only: ['secret'] })
    return withLiveness(report, settings, openNetwork({}), to)
  })
}

for (const [name, given, severity, says] of [
  ['live', { status: 200, body: '{"login":"a"}' }, 'critical', /says that it is live$/],
  ['not live', { status: 401, body: '{"message":"Bad credentials"}' }, 'low', /says that it is not live$/],
  ['unclear', { status: 500, body: 'oops' }, undefined, /gave no clear answer$/],
  ['moved', { status: 302, body: '' }, undefined, /gave no clear answer$/],
] as const)
  test(`a token that is ${name}: one request, which carries it to nobody else`, async () => {
    const { findings, faults } = await asked(line('github-pat'), ['github-pat'], given)
    assert.deepEqual(faults, [])
    const [finding] = findings.filter(({ rule }) => rule === 'github-pat')
    assert.match(finding?.message ?? '', says)
    if (severity) assert.equal(finding?.severity, severity)
    assert.equal(seen.length, 1)
    assert.equal(seen[0]?.method, 'GET')
    assert.equal(seen[0]?.url, '/user')
    const [, credential = ''] = /^Bearer (\S+)$/.exec(String(seen[0]?.headers['authorization'])) ?? []
    assert.ok(line('github-pat').includes(credential) && credential.length === 40)
    assert.ok(!JSON.stringify(findings).includes(credential))
  })

test('a token that stands in two places is asked for once, and one whose rule is not named never', async () => {
  const { findings } = await asked(line('github-pat') + line('github-pat') + line('npm-access-token'), ['github-pat'], { status: 401, body: '' })
  assert.equal(findings.filter(({ message }) => /not live/.test(message)).length, 2)
  assert.equal(seen.length, 1)
})

test('a provider that answers 200 to everything is read: Slack', async () => {
  const dead = await asked(line('slack-bot-token'), ['slack-bot-token'], { status: 200, body: '{"ok":false,"error":"invalid_auth"}' })
  assert.match(dead.findings[0]?.message ?? '', /not live/)
  const live = await asked(line('slack-bot-token'), ['slack-bot-token'], { status: 200, body: '{"ok":true}' })
  assert.match(live.findings[0]?.message ?? '', /it is live/)
})

test('a provider that cannot be reached is a fault, and the finding stays', async () => {
  const { findings, faults } = await asked(line('github-pat'), ['github-pat'], answer, () => 'http://127.0.0.1:1/user')
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['unreachable'],
  )
  assert.equal(findings.length, 1)
})

test('every kind that can be asked for is a rule, and asks an https address that only reads', async () => {
  const ids = new Set(providers.flatMap((provider) => provider.kinds.map((kind) => ruleId(provider, kind))))
  for (const id of asksOnline) assert.ok(ids.has(id), id)
  assert.ok(asksOnline.length >= 20)
  const text = asksOnline.map((id) => line(id)).join('')
  const addresses: string[] = []
  await asked(text, asksOnline, { status: 401, body: '{"ok":false}' }, (address) => {
    addresses.push(address)
    return here(address)
  })
  for (const address of addresses) assert.match(address, /^https:/)
  assert.ok(addresses.length >= 20, `${addresses.length} were asked`)
  assert.deepEqual([...new Set(seen.map(({ method }) => method))].sort(), ['GET', 'POST'])
  assert.deepEqual(
    seen.filter(({ method }) => method === 'POST').map(({ url }) => url),
    seen.filter(({ url }) => url === '/graphql' || url === '/api/auth.test').map(({ url }) => url),
  )
})

test('nobody is asked without the way out, without the setting, or where a fork proposes the text', async () => {
  let asks = 0
  const network = { ...openNetwork({}), once: async () => ({ status: 200, json: {}, asked: asks++ }) }
  const settings = new Map([['github-pat', { online: true }]])
  await withFiles({ 'a.ini': line('github-pat') }, async (root) => {
    const base = { root, targets: ['.'], only: ['secret'] as const }
    await check({ ...base, settings })
    await check({ ...base, network })
    await check({ ...base, network, settings, liveness: false })
    assert.equal(asks, 0)
    const { findings } = await check({ ...base, network, settings })
    assert.equal(asks, 1)
    assert.equal(findings[0]?.severity, 'critical')
  })
})
