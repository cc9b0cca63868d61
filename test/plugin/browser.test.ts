import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { type Provenance, readManifest } from '../../src/seal/manifest.ts'
import { readStatement, statementPayload } from '../../src/seal/statement.ts'
import { run } from '../seal/run.ts'
import { shapes } from '../seal/shapes.ts'
import { apps, buildApp, good } from './apps.ts'
import { chromium, type Site, serve, visit } from './browser.ts'
import { bundlers } from './bundlers.ts'
import { type Project, project } from './project.ts'

function provenanceOf(app: Project | undefined): Provenance {
  assert.ok(app)
  return readManifest(readStatement(statementPayload, Buffer.from(app.read('dist.intoto.json')))).provenance
}

/** What a site would send: only its own files and what the manifest says stands inline. */
const policy = (app: Project | undefined): string => {
  const { pages = [] } = provenanceOf(app)
  const hashes = (kind: 'scripts' | 'styles'): string => pages.flatMap((page) => page[kind].map((one) => ` '${one}'`)).join('')
  return `default-src 'self'; script-src 'self'${hashes('scripts')}; style-src 'self'${hashes('styles')}`
}

/** Vite's own modules are imported by name; the packers add scripts to the page. */
const modular = ['vite', ...Object.keys(apps), ...Object.keys(shapes)]

/** Browsers take no integrity for workers, and of what a page in another folder loads the first page says nothing. */
const notCovered = /(?:^|\/)(?:worker|more)-[^/]*\.js$/

interface Visited {
  readonly whole: Site
  readonly changed: readonly Site[]
}

// Import map and guard inline, allowed by their hashes; and nothing inline at all. One browser visits them all.
const modes = [true, 'strict'] as const
const names = ['vite', 'webpack', 'rspack', 'rsbuild', ...Object.keys(apps), ...Object.keys(shapes)]

const all = new AsyncDisposableStack()
const projects = new Map<string, Project>()
before(async () => {
  for (const csp of modes) for (const name of names) projects.set(`${name}, csp ${csp}`, all.use(await built(name, csp)))
})
after(() => all.disposeAsync())

describe('an application', () => {
  for (const [name, { tells }] of Object.entries(apps))
    test(`${name}: every file has an origin, down to sources and locked packages`, () => {
      const { materials } = provenanceOf(projects.get(`${name}, csp strict`))
      const { modules = [], outputs = [] } = materials ?? {}
      for (const output of outputs) assert.ok(output.by !== 'unknown' || output.name.startsWith('sealgate-'), output.name)
      for (const { id, origin } of modules) {
        assert.notEqual(origin.kind, 'unknown', id)
        if (origin.kind === 'package') assert.match(origin.integrity ?? 'in no lockfile', /^sha512-/, id)
      }
      for (const start of tells)
        assert.ok(
          modules.some(({ id }) => id.startsWith(start)),
          `${start} of ${modules.map(({ id }) => id).join(', ')}`,
        )
    })
})

describe('in a browser', { skip: chromium === undefined && 'not checked: there is no Chromium here' }, () => {
  const visited = new Map<string, Visited>()
  before(async () => {
    for (const csp of modes)
      for (const name of names) {
        const app = projects.get(`${name}, csp ${csp}`)
        const dist = join(app?.root ?? '', 'dist')
        const headers = {
          'content-security-policy': policy(app),
          // A browser forgets a preload that failed, and asks again without a hash when the module is imported later.
          ...(csp === 'strict' && modular.includes(name) ? { 'integrity-policy': 'blocked-destinations=(script)' } : {}),
        }
        const base = apps[name]?.base
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
          (file) => /\.(?:js|css)$/.test(file) && !notCovered.test(file) && !shapes[name]?.idle?.test(file),
        )
        const whole = all.use(await serve('untouched', dist, headers, { base }))
        const changed: Site[] = []
        // A blank at the end changes nothing of what the file does.
        const change = (file: string) => (served: string, bytes: Buffer) => (served === file ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes)
        for (const file of files) changed.push(all.use(await serve(file, dist, headers, { base, change: change(file) })))
        visited.set(`${name}, csp ${csp}`, { whole, changed })
      }
    const sites = [...visited.values()]
    await visit(
      sites.map(({ whole }) => whole),
      sites.flatMap(({ changed }) => changed),
    )
  })

  for (const csp of modes)
    for (const name of names)
      test(`${name}, csp ${csp}: the page runs, and not with any script or style changed`, () => {
        const { whole, changed = [] } = visited.get(`${name}, csp ${csp}`) ?? {}
        assert.deepEqual(whole?.reports, [good])
        assert.ok(changed.length >= 4, changed.map((site) => site.name).join(' '))
        const guards = changed.filter((site) => site.name.startsWith('sealgate-'))
        for (const site of changed) if (!guards.includes(site)) assert.notDeepEqual(site.reports, [good], `${site.name} ran although it was changed`)
      })
})

async function built(name: string, csp: true | 'strict'): Promise<Project> {
  const shape = shapes[name]
  if (shape) {
    const app = project({ files: Object.fromEntries(Object.entries(shape.files).map(([file, text]) => [`dist/${file}`, text])), packages: [] })
    const { code, err } = await run(app.root, ['seal', 'dist', '--sri', '--csp', csp === true ? 'hashes' : csp, '--unsigned'])
    assert.equal(code, 0, err)
    return app
  }
  if (apps[name]) return buildApp(name, { sri: true, csp })
  const app = project()
  process.env['npm_config_cache'] = join(app.root, 'cache')
  await bundlers[name]?.(app.root, { sri: true, csp })
  return app
}
