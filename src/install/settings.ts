import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import defaults from 'npm-registry-fetch/lib/default-opts.js'
import { Fault } from '../core/fault.ts'
import { npmrc } from '../lockfiles/settings.ts'

/** Largest .npmrc that is read, in bytes. */
const npmrcBytesMax = 1024 * 1024

/** What npm's own configuration says that installing needs. Source: https://docs.npmjs.com/cli/using-npm/config */
export interface NpmSettings {
  /** Folder of the project. */
  readonly root: string
  /** Registry that answers for a package, with a slash at its end. */
  registryOf(name: string): URL
  /** Value of the authorization header for an address; undefined where none is configured. */
  authorization(url: URL): string | undefined
  /** Where the locked address is another host's name for the registry itself. */
  addressOf(resolved: URL): URL
  /** Folder of npm's cache. */
  readonly cache: string
  /** Folder for our own notes, where nothing of the project has a say. */
  readonly notes: string
  readonly omit: ReadonlySet<string>
  /** True where lockfiles are written without the addresses of registries. */
  readonly resolvedLeftOut: boolean
  readonly retries: number
  readonly timeoutMs: number
}

/**
 * Reads npm's configuration: environment, the project's .npmrc, the user's. Later ones fill what earlier ones leave open.
 * @throws Fault `configuration` for what cannot be read.
 */
export function npmSettings(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  asked: { readonly cache?: string | undefined; readonly omit?: readonly string[] } = {},
): NpmSettings {
  const values = new Map<string, string>()
  const omits = new Set(asked.omit ?? [])
  const put = (key: string, value: string): void => {
    if (key === 'omit') for (const one of value.split(/[\s,]+/)) omits.add(one)
    else if (!values.has(key)) values.set(key, value)
  }
  for (const [name, value] of Object.entries(env)) {
    const key = /^npm_config_(.+)$/i.exec(name)?.[1]
    // Registries and credentials keep their spelling; everything else has dashes.
    if (key !== undefined && value !== undefined && value !== '') put(/^(?:\/\/|@)/.test(key) ? key : key.toLowerCase().replaceAll('_', '-'), value)
  }
  if (env['NODE_ENV'] === 'production') omits.add('dev')
  const home = env['HOME'] ?? homedir()
  for (const path of [join(root, '.npmrc'), values.get('userconfig') ?? join(home, '.npmrc')]) {
    const text = read(path)
    if (text === undefined) continue
    for (const { key, value } of npmrc.parse(text, '.npmrc').settings) put(key, expanded(value, env))
  }
  const registry = address(values.get('registry') ?? defaults.registry)
  const publicHost = new URL(defaults.registry).host
  return {
    root,
    registryOf(name) {
      const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined
      const own = scope === undefined ? undefined : values.get(`${scope}:registry`)
      return own === undefined ? registry : address(own)
    },
    authorization: (url) => authorization(url, values),
    addressOf(resolved) {
      // A lockfile that names the public registry means whichever registry is configured. Source: https://docs.npmjs.com/cli/using-npm/config#replace-registry-host
      const replace = values.get('replace-registry-host') ?? 'npmjs'
      const hosts = replace === 'never' ? [] : replace === 'npmjs' ? [publicHost] : replace === 'always' ? [resolved.host] : [replace]
      if (!hosts.includes(resolved.host) || resolved.host === registry.host) return resolved
      return new URL(`${registry.pathname.replace(/\/$/, '')}${resolved.pathname}`, registry)
    },
    notes: join(resolve(env['npm_config_cache'] ?? usualCache(env, home)), '_sealgate'),
    cache: resolve(root, asked.cache ?? values.get('cache') ?? usualCache(env, home)),
    omit: omits,
    resolvedLeftOut: values.get('omit-lockfile-registry-resolved') === 'true',
    retries: number(values.get('fetch-retries'), 2),
    timeoutMs: number(values.get('fetch-timeout'), 60_000),
  }
}

/** Where npm's cache is when nobody says. Source: https://docs.npmjs.com/cli/using-npm/config#cache */
const usualCache = (env: Readonly<Record<string, string | undefined>>, home: string): string =>
  process.platform === 'win32' ? join(env['LOCALAPPDATA'] ?? home, 'npm-cache') : join(home, '.npm')

/** True for npm's own registry, whose keys are known beforehand. */
export const isPublicRegistry = ({ host }: URL): boolean => host === new URL(defaults.registry).host

const number = (text: string | undefined, otherwise: number): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise)

function read(path: string): string | undefined {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > npmrcBytesMax) throw new Fault('configuration', `${path} has ${bytes.length} bytes`, { hint: 'name another file' })
    return bytes.toString('utf8')
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    const missing = cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    if (missing) return undefined
    throw new Fault('configuration', `cannot read ${path}`, { cause, hint: 'make it readable, or remove it' })
  }
}

/** `${NAME}` and `${NAME?}` as npm reads them. */
const expanded = (value: string, env: Readonly<Record<string, string | undefined>>): string =>
  value.replace(/\$\{([^${}?]+)(\?)?\}/g, (all, name: string, maybe: string | undefined) => env[name] ?? (maybe === undefined ? all : ''))

function address(text: string): URL {
  if (!URL.canParse(text))
    throw new Fault('configuration', `the registry ${JSON.stringify(text)} is no address`, { hint: 'write registry=https://… in .npmrc' })
  const url = new URL(text)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** Credentials are bound to the address they stand under, and to everything below it. */
function authorization(url: URL, values: ReadonlyMap<string, string>): string | undefined {
  for (let path = url.pathname; ; path = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)) {
    for (const at of [`//${url.host}${path}`, `//${url.host}${path.replace(/\/$/, '')}`]) {
      const token = values.get(`${at}:_authToken`)
      if (token !== undefined) return `Bearer ${token}`
      const basic = values.get(`${at}:_auth`)
      if (basic !== undefined) return `Basic ${basic}`
      const [user, password] = [values.get(`${at}:username`), values.get(`${at}:_password`)]
      if (user !== undefined && password !== undefined)
        return `Basic ${Buffer.from(`${user}:${Buffer.from(password, 'base64').toString()}`).toString('base64')}`
    }
    if (path === '/' || path === '') return undefined
  }
}
