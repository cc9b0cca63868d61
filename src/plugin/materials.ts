import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { digestSet } from '../core/digest.ts'
import type { LockedPackage } from '../core/lockfile.ts'
import { byName } from '../core/manifest.ts'
import type { Materials, Module, Origin, Output } from '../core/materials.ts'
import { purl } from '../core/purl.ts'
import { ModuleFiles, moduleBytesMax, packageStart } from './files.ts'
import type { Build, Produced } from './options.ts'
import { type Archives, type Installed, installed, type Pins } from './packages.ts'

/** A path as names are written: with `/`. */
const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** From what each file in `names`, those of the output folder, was made. What cannot be told is listed as unknown. */
export async function materialsOf(build: Build, names: readonly string[], pins: Pins | undefined, archives: Archives): Promise<Materials> {
  const origins = new Origins(build, pins, archives)
  await origins.prepare(new Set(build.produced.flatMap(({ modules }) => modules.map(({ id }) => id))))
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
  const modules = [...new Map(found.flatMap(({ parts }) => [...parts.keys()]).map((module) => [module.id, module])).values()]
  const simple = modules.every(({ id }) => ascii.test(id))
  modules.sort(simple ? (a, b) => (a.id < b.id ? -1 : 1) : (a, b) => byName(a.id, b.id))
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

/** Names whose order the engine knows by itself, ten times as fast as ours. */
const ascii = /^[\0-\x7f]*$/

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
  readonly #files: ModuleFiles
  readonly #roots: readonly string[]
  readonly #known = new Map<string, Module>()
  readonly #packages = new Map<string, Installed | undefined>()

  constructor(build: Build, pins: Pins | undefined, archives: Archives) {
    this.#build = build
    this.#pins = pins
    this.#archives = archives
    this.#files = build.files ?? new ModuleFiles(build.root)
    // A module above the project, in the same repository or workspace, is as much ours.
    this.#roots = [build.root, ...(pins ? [pins.folder] : [])].map((folder) => realpathSync(folder))
  }

  /** Reads all modules, while other threads unpack the packages that their ids seem to name. */
  async prepare(ids: ReadonlySet<string>): Promise<void> {
    const unpacking = this.#unpack([...ids].map((id) => id.replace(/[?#].*$/s, '')))
    await Promise.all([unpacking, this.#files.all(ids)])
    await this.#unpack([...ids].flatMap((id) => this.#files.of(id)?.path ?? []))
  }

  /** Opens the archives of the packages that these files are of. */
  #unpack(paths: readonly string[]): Promise<unknown> {
    const wanted = new Map<LockedPackage, Set<string>>()
    for (const path of paths) {
      const { found, file } = this.#packageOf(path) ?? {}
      if (!found?.entry || file === undefined) continue
      const files = wanted.get(found.entry) ?? new Set()
      wanted.set(found.entry, files.add(file))
    }
    return this.#archives.open([...wanted].map(([entry, files]) => ({ digests: digestSet(entry.hashes), files })))
  }

  of(id: string): Module {
    const known = this.#known.get(id)
    if (known) return known
    const module = this.#find(id)
    this.#known.set(id, module)
    return module
  }

  #find(id: string): Module {
    const found = this.#files.of(id)
    if (found === undefined) {
      const name = this.#withoutRoot(id)
      return { id: name, origin: madeUp.test(id) ? { kind: 'generated', by: this.#build.bundler } : { kind: 'unknown' } }
    }
    const { path, sha256, gitBlob } = found
    if (packageStart(path) >= 0) return this.#packaged(path, sha256)
    const name = this.#relative(path)
    if (name === undefined) return { id: `outside/${slashed(path).split('/').at(-1)}#${sha256.slice(0, 16)}`, origin: { kind: 'unknown' } }
    return { id: name, origin: { kind: 'source', path: name, sha256, gitBlob } }
  }

  /** The installed package that a file lies in, and its name there. */
  #packageOf(path: string): { readonly found: Installed | undefined; readonly file: string } | undefined {
    const start = packageStart(path)
    if (start < 0) return undefined
    const first = path.indexOf(sep, start)
    const end = path[start] === '@' ? path.indexOf(sep, first + 1) : first
    if (first < 0 || end < 0) return undefined
    const folder = path.slice(0, end)
    if (!this.#packages.has(folder)) this.#packages.set(folder, installed(folder, slashed(path.slice(start, end)), this.#pins))
    return { found: this.#packages.get(folder), file: slashed(path.slice(end + 1)) }
  }

  #packaged(path: string, sha256: string): Module {
    const { found, file = '' } = this.#packageOf(path) ?? {}
    if (!found) return { id: `node_modules/${slashed(path.slice(packageStart(path)))}`, origin: { kind: 'unknown' } }
    const url = purl('npm', found.name, found.version)
    const { entry } = found
    const strongest = entry?.hashes.find(({ algorithm }) => algorithm === 'sha512') ?? entry?.hashes[0]
    const origin: Origin = {
      kind: 'package',
      purl: url,
      path: file,
      sha256,
      lockfile: entry && this.#pins?.name,
      integrity: strongest && `${strongest.algorithm}-${strongest.value}`,
      content: entry ? this.#archives.content(digestSet(entry.hashes), file, sha256) : 'not checked',
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
