import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import type { DependencyChanges } from '../../src/core/dependencies.ts'
import type { Verdict } from '../../src/core/policy.ts'
import { html } from '../../src/reporters/html.ts'
import { markdown } from '../../src/reporters/markdown.ts'
import { decide, fault, found, many } from './verdicts.ts'

const show = (verdict: Verdict): string => html(verdict, { version: '1.2.3', colour: false })

const side = { version: '1.0.0', source: 'registry', host: 'registry.example', hash: 'sha512-abc', script: false } as const
const dependencies: DependencyChanges = {
  changes: [
    { kind: 'replaced', lockfile: 'a.json', name: 'left-pad', before: side, after: { ...side, host: 'http://other.example' } },
    { kind: 'added', lockfile: 'a.json', name: '<b>&"', before: undefined, after: { ...side, script: true } },
    { kind: 'removed', lockfile: 'a.json', name: 'gone', before: side, after: undefined },
  ],
  edges: [
    ['a.json', 'left-pad'],
    ['left-pad', '<b>&"'],
    ['<b>&"', 'left-pad'],
  ],
}
const text = 'first\nconst door = open("<script>alert(1)</script>")\n'
const trace = [
  { at: { path: 'a.json', line: 1 }, message: 'enters here' },
  { at: { path: 'a.json', line: 2 }, message: 'goes there' },
]
const rich = (): Verdict =>
  decide(
    {
      findings: [
        found({ trace, message: '<img src=x onerror=alert(1)>' }),
        found({ severity: 'low', at: { path: 'w.json', line: 1 } }),
        found({ message: 'known' }),
        found({ message: 'shut', severity: 'medium' }),
      ],
      faults: [fault],
      texts: new Map([['a.json', text]]),
      comparison: { with: 'the base 0123456789ab', known: new Set(), fixed: [found({ message: 'gone' })] },
      dependencies,
    },
    { waivers: [{ rule: 'open-door', path: 'w.json', reason: 'a museum', until: '2026-12-31' }] },
  )

test('the age of what comes in is a column where it is known, and none where it is not', () => {
  const aged = dependencies.changes.map((change) =>
    change.kind === 'added' && change.after ? { ...change, after: { ...change.after, age: 'over 3 days' } } : change,
  )
  const known = decide({ dependencies: { ...dependencies, changes: aged } })
  const unknown = decide({ dependencies })
  assert.match(show(known), /<th scope="col">Hash<\/th><th scope="col">Age<\/th><th scope="col">Script<\/th>/)
  assert.match(show(known), /<td>over 3 days<\/td><td>runs on install<\/td>/)
  assert.doesNotMatch(show(unknown), /Age/)
  const page = (verdict: Verdict): string => markdown(verdict, { version: '1.2.3', colour: false })
  assert.match(page(known), /\| Hash \| Age \| Script \|/)
  assert.match(page(known), /\| `sha512-abc` \| over 3 days \| ⚠️ runs on install \|/)
  assert.match(page(known), /\| `sha512-abc` \| {2}\| {2}\| `a\.json` \|/, 'what is gone has none')
  assert.doesNotMatch(page(unknown), /Age/)
})

test('the report lets nothing run but its own parts, and nothing of an input becomes markup', () => {
  const page = show(rich())
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/)
  for (const [tag, directive] of [
    ['style', 'style-src'],
    ['script', 'script-src'],
  ] as const) {
    const parts = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))]
    assert.equal(parts.length, 1)
    const hash = createHash('sha256')
      .update(parts[0]?.[1] ?? '')
      .digest('base64')
    assert.ok(policy.includes(`${directive} 'sha256-${hash}'`), tag)
  }
  assert.doesNotMatch(page, /<img|<b>|onerror=alert\(1\)>|style="|https?:\/\/(?!other\.example)/)
  for (const part of ['left-pad', 'runs on install', 'http://other.example', 'goes there', 'sealgate check --base 0123456789ab', 'a museum'])
    assert.ok(page.includes(part), part)
})

test('it stays small when empty, and 100,000 findings do not make it endless', () => {
  assert.ok(show(decide({})).length < 30_000)
  const page = show(decide({ findings: many(100_000) }))
  assert.equal(page.match(/<li data-s=/g)?.length, 10_000)
  assert.match(page, /90000 more findings of this rule: the JSON report lists every one/)
  assert.ok(page.length < 5_000_000)
})

/** The browser that SEALGATE_CHROMIUM names must be there; without that, whichever is. Nothing is installed. */
const named = env['SEALGATE_CHROMIUM']
const executablePath = named ?? ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const skip = executablePath === undefined ? 'no Chromium here: install it, or name it in SEALGATE_CHROMIUM' : false

let browser: Browser | undefined
const scratch = mkdtempSync(join(tmpdir(), 'sealgate-html-'))
before(async () => {
  if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
after(async () => {
  await browser?.close()
  rmSync(scratch, { recursive: true, force: true })
})

async function open(verdict: Verdict, width = 1280, colorScheme: 'light' | 'dark' = 'light', javaScriptEnabled = true) {
  const file = join(scratch, 'report.html')
  writeFileSync(file, show(verdict))
  assert.ok(browser)
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) said.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return { page, said, close: () => context.close() }
}

/** What axe finds. It runs in a world of its own: the report's policy lets no foreign script into its page. */
async function violations(page: Awaited<ReturnType<typeof open>>['page']): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  await session.send('Runtime.evaluate', { expression: readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8'), contextId })
  const expression = 'axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])))'
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true })
  return JSON.parse(String(result.value))
}

for (const [width, scheme] of [
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)
  test(`${width} wide, ${scheme}: axe finds nothing, nothing is wider than the screen, nothing is refused or fetched`, { skip }, async () => {
    for (const verdict of [rich(), decide({}), decide({ faults: [fault] })]) {
      const { page, said, close } = await open(verdict, width, scheme)
      assert.deepEqual(await violations(page), [])
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
      assert.deepEqual(said, [])
      await close()
    }
  })

test('search and filter show what fits, by keyboard alone', { skip }, async () => {
  const { page, said, close } = await open(decide({ findings: [...many(300), ...many(20, 'low')] }))
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.focus('#q')
  // Words of the message and of the place.
  await page.keyboard.type('door 29')
  await page.locator('#status', { hasText: '17 of 320 findings shown' }).waitFor({ timeout: 10_000 })
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.uncheck('input[value=high]')
  await page.locator('#status', { hasText: '20 of 320 findings shown' }).waitFor({ timeout: 10_000 })
  assert.deepEqual(said, [])
  await close()
})

test('without scripts everything is there, and there is no form that does nothing', { skip }, async () => {
  const { page, close } = await open(rich(), 1280, 'light', false)
  assert.equal(await page.isVisible('#filter'), false)
  assert.equal(await page.isVisible('text=goes there'), true)
  assert.equal(await page.isVisible('svg.tree'), true)
  await close()
})

test('10,000 findings can be searched', { skip }, async () => {
  const { page, said, close } = await open(decide({ findings: many(10_000) }))
  await page.fill('#q', 'door 9999')
  await page.locator('#status', { hasText: '2 of 10000 findings shown' }).waitFor({ timeout: 10_000 })
  assert.equal(await page.isVisible('text=door 9999 is open'), true)
  assert.deepEqual(said, [])
  await close()
})
