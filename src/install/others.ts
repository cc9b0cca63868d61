import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { digestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { compare } from '../core/finding.ts'
import { type LockedPackage, spec } from '../core/lockfile.ts'
import { runCommand } from '../io/command.ts'
import { readText } from '../io/files.ts'
import { formatOf } from '../lockfiles/read.ts'
import { cached } from './cache.ts'
import { type Evidence, stopped } from './evidence.ts'
import type { Plan, Unit } from './plan.ts'
import type { NpmSettings } from './settings.ts'
import { stageName } from './stage.ts'

/** Longest the manager itself may take, in milliseconds. */
const managerMsMax = 30 * 60 * 1000

/** A package manager besides npm: it lays down the tree itself, from nothing but what was verified. */
interface Manager {
  readonly name: string
  readonly lockfile: string
  /** What is run in the project: frozen, without scripts. What a project's own settings would win over stands here, too. */
  command(registry: string, scopes: readonly string[]): readonly string[]
  /** Tells it to take archives from `registry`, which serves only what was verified, or from the folder `archives`. */
  env(registry: string, archives: string, scopes: readonly string[]): Readonly<Record<string, string>>
}

const npmLike = (registry: string, scopes: readonly string[]): Readonly<Record<string, string>> => ({
  npm_config_registry: registry,
  ...Object.fromEntries(scopes.map((scope) => [`npm_config_${scope}:registry`, registry])),
})

const managers: readonly Manager[] = [
  {
    // Source: https://pnpm.io/cli/install
    name: 'pnpm',
    lockfile: 'pnpm-lock.yaml',
    command: (registry, scopes) => [
      ...['pnpm', 'install', '--frozen-lockfile', '--ignore-scripts', `--registry=${registry}`],
      ...scopes.map((scope) => `--config.${scope}:registry=${registry}`),
    ],
    env: (registry, _, scopes) => npmLike(registry, scopes),
  },
  {
    // Source: https://bun.com/docs/cli/install
    name: 'bun',
    lockfile: 'bun.lock',
    command: (registry) => ['bun', 'install', '--frozen-lockfile', '--ignore-scripts', `--registry=${registry}`],
    env: (registry, _, scopes) => ({ ...npmLike(registry, scopes), BUN_CONFIG_REGISTRY: registry }),
  },
]

/** Source: https://classic.yarnpkg.com/blog/2016/11/24/offline-mirror/ */
const yarnClassic: Manager = {
  name: 'yarn',
  lockfile: 'yarn.lock',
  command: () => ['yarn', 'install', '--frozen-lockfile', '--ignore-scripts', '--offline', '--non-interactive'],
  // Its lockfile names whole addresses: only a folder keeps it from asking there.
  env: (_, archives) => ({ npm_config_yarn_offline_mirror: archives }),
}

/** Source: https://yarnpkg.com/configuration/yarnrc */
const yarnBerry: Manager = {
  name: 'yarn',
  lockfile: 'yarn.lock',
  command: () => ['yarn', 'install', '--immutable', '--mode=skip-build'],
  env: (registry) => ({
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_ENABLE_SCRIPTS: 'false',
    YARN_ENABLE_TELEMETRY: '0',
  }),
}

/** A project of another manager, and what its lockfile asks for. */
export interface OtherPlan {
  readonly plan: Plan
  readonly manager: Manager
}

/**
 * What the lockfile of another manager asks to be installed; undefined where the project has none, or one of npm's own.
 * @throws Fault for one that cannot be installed from.
 */
export async function otherPlan(root: string): Promise<OtherPlan | undefined> {
  if (['npm-shrinkwrap.json', 'package-lock.json'].some((name) => existsSync(join(root, name)))) return undefined
  const path = ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].find((name) => existsSync(join(root, name)))
  const format = path === undefined ? undefined : await formatOf(path)
  if (path === undefined || !format) return undefined
  const text = readText(root, path)
  const lockfile = format.parse(text, path)
  const [fault] = lockfile.faults
  if (fault) throw fault
  for (const { kind, message, at } of lockfile.oddities)
    if (kind === 'duplicate-key' || kind === 'sections-disagree' || kind === 'malformed-hash')
      throw new Fault('malformed-lockfile', `${path}: ${message}`, { at, hint: 'write the lockfile anew' })
  const berry = lockfile.format.includes('berry')
  const manager = managers.find((one) => one.lockfile === path) ?? (berry ? yarnBerry : yarnClassic)
  const units = new Map<string, Unit>()
  const wrong = new Map<LockedPackage, string>()
  for (const entry of lockfile.packages) {
    // Parts of the project lie in it, and are nobody's to verify.
    if (entry.source === 'workspace' || (entry.source === 'path' && !/\.(?:tgz|tar\.gz)$/.test(entry.resolved ?? ''))) continue
    // Berry hashes the archive that it packs anew: what the registry signed stands in for it.
    const expected = berry ? {} : digestSet(entry.hashes)
    units.set(JSON.stringify([spec(entry), entry.resolved, expected]), {
      entry: berry ? { ...entry, resolved: undefined } : entry,
      places: [],
      expected,
      ...(berry && entry.source === 'registry' ? { signed: true } : {}),
    })
  }
  return {
    manager,
    plan: {
      root,
      lockfile,
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
      name: '',
      version: undefined,
      entries: new Map(),
      resolvedLeftOut: false,
      units: [...units.values()].sort((a, b) => compare(spec(a.entry), spec(b.entry))),
      links: [],
      bundled: [],
      inert: [],
      omitted: [],
      wrong,
    },
  }
}

/**
 * Lets the manager install, offline but for a registry on this machine that has nothing but the archives that were verified. Gives
 * why it failed, or undefined.
 * @throws Fault where it cannot be started, or an archive is gone.
 */
export async function installByManager(
  { plan, manager }: OtherPlan,
  evidence: readonly Evidence[],
  {
    settings,
    env,
    print,
  }: { readonly settings: NpmSettings; readonly env: Readonly<Record<string, string | undefined>>; print(bytes: Buffer): void },
): Promise<string | undefined> {
  const bytesOf = (one: Evidence): Buffer | undefined => (stopped(one) ? undefined : cached(settings.cache, one.digests)?.bytes)
  const byPath = new Map(evidence.map((one) => [`/${one.name}/-/${one.name.slice(one.name.indexOf('/') + 1)}-${one.version.split('+')[0]}.tgz`, one]))
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const one = byPath.get(path)
    const bytes = one && bytesOf(one)
    if (bytes) {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
      response.end(bytes)
      return
    }
    asked.push(path)
    const known = evidence.filter(({ name }) => `/${name}` === path)
    const versions = Object.fromEntries(
      known.map(({ name, version, digests }) => [
        version,
        {
          name,
          version,
          dist: {
            tarball: new URL(`${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`, registry).href,
            integrity: `sha512-${Buffer.from(digests.sha512 ?? '', 'hex').toString('base64')}`,
          },
        },
      ]),
    )
    response.writeHead(known.length > 0 ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known.length > 0 ? { name: known[0]?.name, 'dist-tags': {}, versions } : { error: 'it was not verified' }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const registry = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  const archives = join(plan.root, stageName, 'archives')
  try {
    if (manager === yarnClassic) {
      mkdirSync(archives, { recursive: true })
      for (const one of evidence) {
        const bytes = bytesOf(one)
        if (bytes) writeFileSync(join(archives, `${one.name.replace('/', '-')}-${one.version}.tgz`), bytes)
      }
    }
    const scopes = [...new Set(evidence.flatMap(({ name }) => (name.startsWith('@') ? [name.slice(0, name.indexOf('/'))] : [])))]
    const line = manager.command(registry, scopes)
    const ran = await runCommand(line, {
      cwd: plan.root,
      env: { ...env, ...manager.env(registry, archives, scopes) },
      timeoutMs: managerMsMax,
      print,
    })
    if (ran.code === 0) return undefined
    return ran.timedOut
      ? `${manager.name} took longer than ${managerMsMax} ms`
      : `${line.join(' ')} ended with ${ran.code ?? ran.signal ?? 'nothing'}${asked.length > 0 ? `; it asked for ${asked.slice(0, 5).join(', ')}` : ''}`
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(join(plan.root, stageName), { recursive: true, force: true })
  }
}
