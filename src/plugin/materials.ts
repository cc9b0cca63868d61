import { hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve, sep } from 'node:path'
import { digestSet } from '../core/digest.ts'
import { byName } from '../core/manifest.ts'
import type { Materials, Module, Origin, Output } from '../core/materials.ts'
import { purl } from '../core/purl.ts'
import type { Build, Produced } from './options.ts'
import { type Archives, type Installed, installed, type Pins } from './packages.ts'

/** A path as names are written: with `/`. */
const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** Largest module that is hashed, in bytes. */
const moduleBytesMax = 512 * 1024 * 1024

/** From what each file in `names`, those of the output folder, was made. What cannot be told is listed as unknown. */
export function materialsOf(build: Build, names: readonly string[], pins: Pins | undefined, archives: Archives): Materials {
  const origins = new Origins(build, pins, archives)
  const produced = new Map<string, Produced[]>()
  for (const one of build.produced) produced.set(one.name, [...(produced.get(one.name) ?? []), one])
  const found = names.map((name) => {
    const makers = produced.get(name)
    const parts = new Map<Module, number | undefined>()
    for (const { id, bytes } of makers?.flatMap(({ modules }) => modules) ?? []) {
      const module = origins.of(id)
      parts.set(module, bytes === undefined ? parts.get(module) : (parts.get(module) ?? 0) + bytes)
    }
    if (!makers) {
      const copy = copyOf(build, name)
      if (copy !== undefined) parts.set(origins.of(copy), statSync(copy).size)
    }
    return { name, by: makers ? build.bundler : parts.size > 0 ? 'copied' : 'unknown', parts }
  })
  const modules = [...new Map(found.flatMap(({ parts }) => [...parts.keys()]).map((module) => [module.id, module])).values()].sort((a, b) =>
    byName(a.id, b.id),
  )
  const places = new Map(modules.map(({ id }, at) => [id, at]))
  return {
    bundler: build.bundler,
    modules,
    outputs: found.map(
      ({ name, by, parts }): Output => ({
        name,
        by,
        modules: [...parts].map(([{ id }, bytes]) => ({ module: places.get(id) ?? 0, bytes })).sort((a, b) => a.module - b.module),
      }),
    ),
  }
}

/** The file of the project that an output is a plain copy of: same name in the folder that is copied, same bytes. */
function copyOf({ folder, copied }: Build, name: string): string | undefined {
  if (copied === undefined) return undefined
  const path = join(copied, name)
  const [one, other] = [path, join(folder, name)].map((file) => statSync(file, { throwIfNoEntry: false }))
  if (!one?.isFile() || !other || one.size !== other.size || one.size > moduleBytesMax) return undefined
  return readFileSync(path).equals(readFileSync(join(folder, name))) ? path : undefined
}

/** Tells modules from each other by where they come from, each looked at once. */
class Origins {
  readonly #build: Build
  readonly #pins: Pins | undefined
  readonly #archives: Archives
  readonly #roots: readonly string[]
  readonly #known = new Map<string, Module>()
  readonly #folders = new Map<string, string>()
  readonly #packages = new Map<string, Installed | undefined>()

  constructor(build: Build, pins: Pins | undefined, archives: Archives) {
    this.#build = build
    this.#pins = pins
    this.#archives = archives
    // A module above the project, in the same repository or workspace, is as much ours.
    this.#roots = [build.root, ...(pins ? [pins.folder] : [])].map((folder) => realpathSync(folder))
  }

  of(id: string): Module {
    const known = this.#known.get(id)
    if (known) return known
    const module = this.#find(id)
    this.#known.set(id, module)
    return module
  }

  #find(id: string): Module {
    const file = fileOf(id, this.#build.root, this.#folders)
    if (file === undefined) {
      const name = this.#withoutRoot(id)
      return { id: name, origin: madeUp.test(id) ? { kind: 'generated', by: this.#build.bundler } : { kind: 'unknown' } }
    }
    const { path, bytes } = file
    const sha256 = hash('sha256', bytes, 'hex')
    const slash = slashed(path)
    const modules = slash.lastIndexOf('/node_modules/')
    if (modules < 0) {
      const name = this.#relative(path)
      if (name === undefined) return { id: `outside/${slash.split('/').at(-1)}#${sha256.slice(0, 16)}`, origin: { kind: 'unknown' } }
      const gitBlob = hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), 'hex')
      return { id: name, origin: { kind: 'source', path: name, sha256, gitBlob } }
    }
    return this.#packaged(slash, modules + '/node_modules/'.length, sha256)
  }

  #packaged(path: string, start: number, sha256: string): Module {
    const [first = '', second = ''] = path.slice(start).split('/')
    const name = first.startsWith('@') ? `${first}/${second}` : first
    const folder = path.slice(0, start) + name
    if (!this.#packages.has(folder)) this.#packages.set(folder, installed(folder, name, this.#pins))
    const found = this.#packages.get(folder)
    const file = path.slice(folder.length + 1)
    if (!found) return { id: `node_modules/${path.slice(start)}`, origin: { kind: 'unknown' } }
    const url = purl('npm', found.name, found.version)
    const { entry } = found
    const digests = entry ? digestSet(entry.hashes) : {}
    const strongest = entry?.hashes.find(({ algorithm }) => algorithm === 'sha512') ?? entry?.hashes[0]
    const origin: Origin = {
      kind: 'package',
      purl: url,
      path: file,
      sha256,
      lockfile: entry && this.#pins?.name,
      integrity: strongest && `${strongest.algorithm}-${strongest.value}`,
      content: entry ? this.#archives.content(digests, file, sha256) : 'not checked',
    }
    return { id: `${url}#${file}`, origin }
  }

  #relative(path: string): string | undefined {
    for (const root of this.#roots) if (path.startsWith(`${root}${sep}`)) return slashed(path.slice(root.length + 1))
    return undefined
  }

  /** Ids must not tell where on a machine the build ran. */
  #withoutRoot(id: string): string {
    return [this.#build.root, ...this.#roots]
      .reduce((text, root) => text.replaceAll(`${root}${sep}`, ''), id)
      .replace(/^\0+/, '')
      .replace(/[\0-\x1f\x7f]/g, '')
  }
}

/** Ids of modules that a bundler or a plugin makes up: `\0…`, `virtual:…`, `data:…`, runtime parts. */
const madeUp = /^\0|^(?:virtual|data|webpack|rspack|rolldown|ignored|external|disabled|css|missing|farm|vite|sealgate)[:/ ]|^<|^\(|[a-z-]+:/i

/** A file that a module id names: where it really lies, and what is in it. */
interface ModuleFile {
  readonly path: string
  readonly bytes: Buffer
}

/** The file a module id names: without loaders, prefix and query; undefined where there is none. */
function fileOf(id: string, root: string, folders: Map<string, string>): ModuleFile | undefined {
  const last = id.slice(id.lastIndexOf('!') + 1)
  const bare = last.replace(/^\0+(?:[a-z-]+:)?/i, '').replace(/^file:\/\//, '')
  for (const text of new Set([bare, bare.replace(/[?#].*$/s, '')])) {
    if (text === '' || text.includes('\0')) continue
    const found = fileAt(isAbsolute(text) ? text : resolve(root, text), folders)
    if (found) return found
  }
  return undefined
}

/** Reads a file where it really lies. Folders are looked up once: thousands of modules lie in a few. */
function fileAt(path: string, folders: Map<string, string>): ModuleFile | undefined {
  let handle: number | undefined
  try {
    const end = path.lastIndexOf(sep)
    const folder = path.slice(0, end) || sep
    const real = folders.get(folder) ?? realpathSync.native(folder)
    folders.set(folder, real)
    const place = `${real === sep ? '' : real}${path.slice(end)}`
    try {
      handle = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    } catch (cause) {
      // A link: where it leads counts.
      if (cause instanceof Error && 'code' in cause && cause.code === 'ELOOP') return fileAt(realpathSync.native(place), folders)
      return undefined
    }
    const stat = fstatSync(handle)
    return stat.isFile() && stat.size <= moduleBytesMax ? { path: place, bytes: readFileSync(handle) } : undefined
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
