import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { build as viteBuild } from 'vite'
import type { Materials } from '../../src/core/materials.ts'
import { rollup as sealRollup } from '../../src/plugin/rollup.ts'
import { readManifest } from '../../src/seal/manifest.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { run } from '../seal/run.ts'
import { good } from './apps.ts'
import { chromium, type Site, serve, visit } from './browser.ts'
import { type Project, project } from './project.ts'

// Farm and Bun are too large for every installation: `npm run test:peers` installs them here, then this runs them.
const peers = resolve(import.meta.dirname, '../bench/peers/bundlers/node_modules')
const skip = existsSync(peers) ? false : 'not checked: `npm run test:peers` installs what this needs'
const plugins = resolve(import.meta.dirname, '../../src/plugin')

/** Builds in a process of its own, as these bundlers like it, and gives what it said. */
function build(app: Project, command: string, code: string): { readonly ok: boolean; readonly said: string } {
  app.write('build.ts', code)
  const { status, stdout, stderr } = spawnSync(command, ['build.ts'], {
    cwd: app.root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(app.root, 'cache'), NODE_ENV: 'production' },
    timeout: 60_000,
  })
  return { ok: status === 0, said: stdout + stderr }
}

const bundlers: Readonly<Record<string, (app: Project, options: string) => { readonly ok: boolean; readonly said: string }>> = {
  farm: (app, options) =>
    build(
      app,
      process.execPath,
      `import { build } from ${JSON.stringify(join(peers, '@farmfe/core/dist/index.js'))}
import farm from ${JSON.stringify(join(plugins, 'farm.ts'))}
await build({ configFile: '', compilation: { input: { index: './page.html' }, output: { path: 'dist' }, persistentCache: false, presetEnv: false }, plugins: [farm(${options})] })
`,
    ),
  bun: (app, options) =>
    build(
      app,
      join(peers, '@oven/bun-linux-x64/bin/bun'),
      `import bun from ${JSON.stringify(join(plugins, 'bun.ts'))}
const result = await Bun.build({ entrypoints: ['./src/main.js'], outdir: './dist', splitting: true, plugins: [bun(${options})] })
if (!result.success) process.exit(1)
`,
    ),
}

function materialsOf(app: Project): Materials {
  const { materials } = readManifest(readStatement(statementPayload, Buffer.from(app.read('dist.intoto.json')))).provenance
  assert.ok(materials)
  return materials
}

function prepared(): Project {
  const app = project()
  app.write('page.html', app.read('index.html').replace('/src/main.js', './src/main.js'))
  return app
}

// Modern chunks beside old ones, and old ones alone, which a loader of their own adds to the page.
for (const renderModernChunks of [true, false])
  test(`vite's legacy plugin, modern chunks ${renderModernChunks}: the page runs, and not with any script or style changed`, {
    skip: skip || (chromium === undefined && 'not checked: there is no Chromium here'),
  }, async () => {
    const { default: legacy } = await import(join(peers, '@vitejs/plugin-legacy/dist/index.js'))
    using app = project()
    process.env['npm_config_cache'] = join(app.root, 'cache')
    await viteBuild({
      root: app.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [legacy({ renderModernChunks }), sealRollup({ sri: true, csp: true })],
    })
    const dist = join(app.root, 'dist')
    const { provenance } = readManifest(readStatement(statementPayload, Buffer.from(app.read('dist.intoto.json'))))
    const hashes = (provenance.pages ?? []).flatMap(({ scripts }) => scripts.map((one) => ` '${one}'`)).join('')
    const headers = { 'content-security-policy': `default-src 'self' data:; script-src 'self' data:${hashes}; style-src 'self' 'unsafe-inline'` }
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|css)$/.test(file))
      .filter((file) => !renderModernChunks || !/-legacy-/.test(file))
    await using all = new AsyncDisposableStack()
    const whole = all.use(await serve('untouched', dist, headers))
    const changed: Site[] = []
    for (const file of files) {
      const change = (served: string, bytes: Buffer): Buffer => (served === file ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes)
      changed.push(all.use(await serve(file, dist, headers, { change })))
    }
    await visit([whole], changed)
    assert.deepEqual(whole.reports, [good])
    assert.ok(changed.length >= 4)
    for (const site of changed) assert.notDeepEqual(site.reports, [good], `${site.name} ran although it was changed`)
  })

for (const [name, bundle] of Object.entries(bundlers))
  describe(name, { skip }, () => {
    test('seals what it wrote, and our verifier agrees', async () => {
      using app = prepared()
      await run(app.root, ['keygen', 'release'])
      const result = bundle(app, "{ key: 'release.key' }")
      assert.ok(result.ok, result.said)
      const args = ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'release.pub']
      const pass = await run(app.root, args)
      assert.equal(pass.code, 0, pass.out + pass.err)
      app.write('dist/added.js', 'tampered')
      assert.equal((await run(app.root, args)).code, 1)
    })

    test('says from which modules and packages the build was made', () => {
      using app = prepared()
      const result = bundle(app, '{}')
      assert.ok(result.ok, result.said)
      const { modules, outputs, bundler } = materialsOf(app)
      assert.match(bundler, new RegExp(`^${name}`))
      const files = readdirSync(join(app.root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      assert.equal(outputs.length, files.length)
      for (const output of outputs) assert.notEqual(output.by, 'unknown', output.name)
      for (const { id, origin } of modules) assert.notEqual(origin.kind, 'unknown', id)
      const ids = modules.map(({ id }) => id)
      for (const id of ['src/main.js', 'src/lazy.js', 'src/deep.js', 'src/lazy.css', 'pkg:npm/padded@1.2.3#width.js'])
        assert.ok(ids.includes(id), ids.join(', '))
      for (const { id, origin } of modules) if (origin.kind === 'package') assert.equal(origin.content, 'as locked', id)
    })

    test('fails for a file of a package that is not the locked one', () => {
      using app = prepared()
      app.write('node_modules/padded/index.js', "export default (text) => text + ' and more'\n")
      const result = bundle(app, '{}')
      assert.equal(result.ok, false)
      assert.match(result.said, /differ from the locked package/)
      assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
    })

    test('seals nothing of a build that failed', () => {
      using app = prepared()
      app.write('src/nested.js', 'export const nested = = 1\n')
      assert.equal(bundle(app, '{}').ok, false)
      assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
    })
  })
