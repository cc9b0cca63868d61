import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { readManifest } from '../../src/seal/manifest.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { chromium, type Site, serve, visit } from './browser.ts'
import { bundlers } from './bundlers.ts'
import { type Project, project } from './project.ts'

const good = 'GOOD rgb(1, 2, 3) rgb(4, 5, 6)'

/** What a site would send: only its own files and what the manifest says stands inline. */
const policy = (app: Project): string => {
  const { pages = [] } = readManifest(readStatement(statementPayload, Buffer.from(app.read('dist.intoto.json')))).provenance
  const hashes = (kind: 'scripts' | 'styles'): string => pages.flatMap((page) => page[kind].map((one) => ` '${one}'`)).join('')
  return `default-src 'self'; script-src 'self'${hashes('scripts')}; style-src 'self'${hashes('styles')}`
}

/** Import map and guard inline, allowed by their hashes; and nothing inline at all. */
for (const csp of [true, 'strict'] as const)
  for (const bundler of ['vite', 'webpack', 'rspack'])
    test(`${bundler}, csp ${csp}: the page runs, and not with any script or style changed`, {
      skip: chromium === undefined && 'not checked: there is no Chromium here',
    }, async () => {
      using app = project()
      process.env['npm_config_cache'] = join(app.root, 'cache')
      await bundlers[bundler]?.(app.root, { sri: true, csp })
      const dist = join(app.root, 'dist')
      const headers = {
        'content-security-policy': policy(app),
        // A browser forgets a preload that failed, and asks again without a hash when the module is imported later.
        ...(csp === 'strict' && bundler === 'vite' ? { 'integrity-policy': 'blocked-destinations=(script)' } : {}),
      }
      const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css)$/.test(name))
      assert.ok(names.length >= 5, names.join(' '))
      await using all = new AsyncDisposableStack()
      const whole = all.use(await serve('untouched', dist, headers))
      const changed: Site[] = []
      // A blank at the end changes nothing of what the file does.
      for (const name of names)
        changed.push(
          all.use(await serve(name, dist, headers, (served, bytes) => (served === name ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes))),
        )
      await visit([whole, ...changed])
      assert.deepEqual(whole.reports, [good])
      const guards = changed.filter(({ name }) => name.startsWith('sealgate-'))
      for (const site of changed) if (!guards.includes(site)) assert.notDeepEqual(site.reports, [good], `${site.name} ran although it was changed`)
    })
