import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, test } from 'node:test'
import { createRsbuild } from '@rsbuild/core'
import { rollup, watch } from 'rollup'
import webpack from 'webpack'
import type { Materials } from '../../src/core/materials.ts'
import type { Options } from '../../src/plugin/options.ts'
import { rollup as sealRollup } from '../../src/plugin/rollup.ts'
import { rsbuild as sealRsbuild } from '../../src/plugin/rsbuild.ts'
import { webpack as sealWebpack } from '../../src/plugin/webpack.ts'
import { readManifest } from '../../src/seal/manifest.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { run } from '../seal/run.ts'
import { bundlers } from './bundlers.ts'
import { type Project, project } from './project.ts'

const sealed = ({ root }: Project, name = 'dist.intoto.json') =>
  readManifest(readStatement(statementPayload, readFileSync(join(root, name)))).provenance

function materialsOf(app: Project): Materials {
  const { materials } = sealed(app)
  assert.ok(materials)
  return materials
}

/** The project's own cache, which stands for the user's. */
async function build(app: Project, name: string, options: Options = {}): Promise<void> {
  process.env['npm_config_cache'] = join(app.root, 'cache')
  await bundlers[name]?.(app.root, options)
}

for (const name of Object.keys(bundlers))
  describe(name, () => {
    test('seals what it wrote, and our verifier agrees', async () => {
      using app = project()
      await run(app.root, ['keygen', 'release'])
      await build(app, name, { key: 'release.key' })
      const args = ['verify', 'dist', '--bundle', 'dist.sigstore.json', '--key', 'release.pub']
      const pass = await run(app.root, args)
      assert.equal(pass.code, 0, pass.out + pass.err)
      app.write('dist/main.js', 'tampered')
      assert.equal((await run(app.root, args)).code, 1)
    })

    test('says of every file from what it was made', async () => {
      using app = project()
      await build(app, name)
      const { modules, outputs, bundler } = materialsOf(app)
      assert.match(bundler, new RegExp(`^${name} \\d+\\.\\d+`))
      const files = readdirSync(join(app.root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      assert.equal(outputs.length, files.length)
      for (const output of outputs) assert.notEqual(output.by, 'unknown', output.name)
      for (const { id, origin } of modules) {
        assert.notEqual(origin.kind, 'unknown', id)
        assert.doesNotMatch(id, /\/tmp\/|^\//)
        if (origin.kind !== 'source') continue
        const bytes = readFileSync(join(app.root, origin.path))
        assert.equal(origin.sha256, hash('sha256', bytes, 'hex'))
        assert.equal(origin.gitBlob, hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), 'hex'))
      }
      const ids = modules.map(({ id }) => id)
      for (const id of [
        'src/main.js',
        'src/main.css',
        'src/lazy.js',
        'src/lazy.css',
        'src/nested.js',
        'src/deep.js',
        'pkg:npm/padded@1.2.3#width.js',
      ])
        assert.ok(ids.includes(id), `${id} of ${ids.join(', ')}`)
      const lazy = outputs.find((output) => output.modules.some(({ module }) => modules[module]?.id === 'src/lazy.js') && /\.js$/.test(output.name))
      assert.ok(lazy && !lazy.modules.some(({ module }) => modules[module]?.id === 'src/main.js'), 'lazy modules stand apart from the main ones')
    })

    test('says of every package whether its files are the locked ones', async () => {
      using app = project()
      await build(app, name)
      const lock: unknown = JSON.parse(app.read('package-lock.json'))
      for (const { id, origin } of materialsOf(app).modules) {
        if (origin.kind !== 'package') continue
        assert.equal(origin.content, 'as locked', id)
        assert.equal(origin.lockfile, 'package-lock.json')
        assert.ok(JSON.stringify(lock).includes(origin.integrity ?? 'none'))
      }
    })

    test('fails for a file of a package that is not the locked one', async () => {
      using app = project()
      app.write('node_modules/padded/index.js', "export default (text) => text + ' and more'\n")
      await assert.rejects(build(app, name), /differ from the locked package.*pkg:npm\/padded@1\.2\.3#index\.js/s)
      assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
      rmSync(join(app.root, 'dist'), { recursive: true })
      await build(app, name, { materials: { differing: 'warn' } })
      const found = materialsOf(app).modules.find(({ id }) => id.endsWith('padded@1.2.3#index.js'))?.origin
      assert.equal(found?.kind === 'package' && found.content, 'differs')
    })

    test('gives the same statement for the same project in another folder', async () => {
      const statements: string[] = []
      for (let round = 0; round < 2; round++) {
        using app = project()
        await build(app, name)
        statements.push(app.read('dist.intoto.json'))
      }
      assert.equal(statements[0], statements[1])
    })

    test('seals nothing of a build that failed', async () => {
      using app = project()
      app.write('src/nested.js', 'export const nested = = 1\n')
      await assert.rejects(build(app, name))
      assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
    })
  })

describe('packages', () => {
  const contents = (app: Project): readonly string[] =>
    materialsOf(app).modules.flatMap(({ origin }) => (origin.kind === 'package' ? [origin.content] : []))

  test('are compared with archives in a folder, by their hashes alone', async () => {
    using app = project()
    rmSync(join(app.root, 'cache'), { recursive: true })
    await build(app, 'esbuild', { materials: { archives: 'archives' } })
    assert.deepEqual([...new Set(contents(app))], ['as locked'])
  })

  test('whose archive is not at hand are not checked, which can fail the build', async () => {
    using app = project()
    rmSync(join(app.root, 'cache'), { recursive: true })
    await build(app, 'esbuild')
    assert.deepEqual([...new Set(contents(app))], ['not checked'])
    await assert.rejects(build(app, 'esbuild', { materials: { unchecked: 'error' } }), /could not be compared/)
  })

  test('an archive in the cache that is not what its name says proves nothing', async () => {
    using app = project()
    for (const entry of readdirSync(join(app.root, 'cache'), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) app.write(join(entry.parentPath, entry.name).slice(app.root.length + 1), 'other')
    await build(app, 'esbuild')
    assert.deepEqual([...new Set(contents(app))], ['not checked'])
  })

  test('of another version than the locked one are not checked', async () => {
    using app = project()
    app.write('node_modules/padded/package.json', '{ "name": "padded", "version": "1.2.4", "main": "index.js", "type": "module" }\n')
    await build(app, 'esbuild')
    const found = materialsOf(app).modules.find(({ id }) => id === 'pkg:npm/padded@1.2.4#index.js')?.origin
    assert.deepEqual(found?.kind === 'package' && [found.content, found.integrity], ['not checked', undefined])
  })
})

describe('hooks', () => {
  const input = (app: Project): string => join(app.root, 'src/nested.js')
  const seal = (app: Project, options: Options = {}) => {
    const plugin = sealRollup(options)
    plugin.configResolved({ root: app.root })
    return plugin
  }

  test('several outputs are sealed each, and those into one folder once', async () => {
    using app = project()
    const bundle = await rollup({ input: input(app), plugins: [seal(app)] })
    await bundle.write({ file: join(app.root, 'dist/a.mjs'), format: 'es' })
    await bundle.write({ file: join(app.root, 'dist/b.cjs'), format: 'cjs' })
    await bundle.write({ dir: join(app.root, 'other'), format: 'es' })
    assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false, 'nothing is sealed before all is written')
    await bundle.close()
    assert.deepEqual(
      materialsOf(app).outputs.map(({ name, modules }) => [name, modules.length]),
      [
        ['a.mjs', 1],
        ['b.cjs', 1],
      ],
    )
    assert.deepEqual(
      sealed(app, 'other.intoto.json').materials?.outputs.map(({ name }) => name),
      ['nested.js'],
    )
  })

  test('what another plugin writes when the bundle is closed is sealed too', async () => {
    using app = project()
    const late = { name: 'late', closeBundle: () => app.write('dist/late.txt', 'late') }
    const bundle = await rollup({ input: input(app), plugins: [seal(app), late] })
    await bundle.write({ dir: join(app.root, 'dist') })
    await bundle.close()
    assert.deepEqual(
      materialsOf(app).outputs.map(({ name, by }) => [name, by]),
      [
        ['late.txt', 'unknown'],
        ['nested.js', `rollup ${(await import('rollup')).VERSION}`],
      ],
    )
  })

  test('rollup that watches is left alone', async () => {
    using app = project()
    const watcher = watch({ input: input(app), output: { dir: join(app.root, 'dist') }, plugins: [seal(app)] })
    await new Promise<void>((resolve, reject) =>
      watcher.on('event', (event) => {
        if (event.code === 'BUNDLE_END') event.result.close().then(resolve, reject)
        if (event.code === 'ERROR') reject(event.error)
      }),
    )
    await watcher.close()
    assert.equal(existsSync(join(app.root, 'dist')), true)
    assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
  })

  test('webpack that watches is left alone', async () => {
    using app = project()
    const compiler = webpack({
      context: app.root,
      mode: 'none',
      entry: './src/nested.js',
      output: { path: join(app.root, 'dist') },
      plugins: [sealWebpack()],
    })
    await new Promise<void>((resolve, reject) => {
      const watching = compiler?.watch({}, (error) => watching?.close(() => (error ? reject(error) : resolve())))
    })
    assert.equal(existsSync(join(app.root, 'dist')), true)
    assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
  })

  const pair = (app: Project, second: string): Promise<void> => {
    const plugin = sealWebpack()
    const one = (name: string, folder: string) => ({
      name: folder,
      context: app.root,
      mode: 'none' as const,
      entry: name,
      output: { path: join(app.root, folder) },
      plugins: [plugin],
    })
    const compiler = webpack([one('./src/nested.js', 'dist'), one(second, 'dist/server')])
    return new Promise((resolve, reject) =>
      compiler.run((error, stats) => compiler.close(() => (error || stats?.hasErrors() ? reject(error ?? new Error('broken')) : resolve()))),
    )
  }

  test('two compilers, one of which writes into a folder of the other, are one seal', async () => {
    using app = project()
    await pair(app, './src/deep.js')
    const { outputs, modules } = materialsOf(app)
    assert.deepEqual(
      outputs.map(({ name, by }) => [name, by.split(' ')[0]]),
      [
        ['main.js', 'webpack'],
        ['server/main.js', 'webpack'],
      ],
    )
    assert.deepEqual(
      outputs.map((output) => output.modules.map(({ module }) => modules[module]?.id).filter((id) => id?.startsWith('src/'))),
      [['src/nested.js'], ['src/deep.js', 'src/nested.js']],
    )
    assert.equal(existsSync(join(app.root, 'dist/server.intoto.json')), false)
  })

  test('of two compilers one of which fails nothing is sealed', async () => {
    using app = project()
    await assert.rejects(pair(app, './src/gone.js'))
    assert.equal(existsSync(join(app.root, 'dist.intoto.json')), false)
  })

  test('Rsbuild with a part for browsers and one for servers is one seal', async () => {
    using app = project()
    const part = (target: 'web' | 'node', root: string) => ({
      source: { entry: { index: './src/nested.js' } },
      output: { target, distPath: { root }, filenameHash: false },
    })
    const config = {
      logLevel: 'silent' as const,
      environments: { web: part('web', 'dist'), node: part('node', 'dist/server') },
      plugins: [sealRsbuild()],
    }
    await (await (await createRsbuild({ cwd: app.root, config })).build()).close()
    const names = materialsOf(app).outputs.map(({ name }) => name)
    assert.ok(names.includes('index.html') && names.includes('server/index.js'), names.join(' '))
    for (const { name, by } of materialsOf(app).outputs) assert.notEqual(by, 'unknown', name)
  })

  test('an output folder that holds the project, or a seal inside the output, is refused', async () => {
    using app = project()
    await assert.rejects(
      (async () => {
        const bundle = await rollup({ input: input(app), plugins: [seal(app)] })
        await bundle.write({ file: join(app.root, 'out.js') })
        await bundle.close()
      })(),
      /holds the project itself/,
    )
    await assert.rejects(build(app, 'esbuild', { output: 'dist/seal.json' }), /lies in the folder that is sealed/)
  })
})
