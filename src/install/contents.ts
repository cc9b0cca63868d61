import { posix } from 'node:path'
import { type Fields, isFields, member, textAt } from '../syntax/strict.ts'
import { Stop } from './evidence.ts'
import type { Unit } from './plan.ts'
import { installScripts, type Release } from './registry.ts'
import { readTar, type TarEntry, type TarSink } from './tar.ts'

/** Largest package.json, in bytes. */
const manifestBytesMax = 8 * 1024 * 1024

/** What is in a package's archive. */
export interface Contents {
  readonly files: number
  readonly manifest: Fields
  /** What would run when it is installed. */
  readonly scripts: readonly string[]
}

/**
 * Reads a package's archive through, and tells `sink` of it all.
 * @throws Stop `archive` and `manifest`
 */
export async function contentsOf(bytes: Buffer, sink?: TarSink): Promise<Contents> {
  let files = 0
  let gyp = false
  const pieces: Buffer[] = []
  let found = false
  await readTar(bytes, {
    entry(entry: TarEntry) {
      if (entry.kind === 'file') files++
      if (entry.path === 'binding.gyp') gyp = true
      const into = sink?.entry(entry)
      if (entry.path !== 'package.json' || entry.kind !== 'file') return into
      found = true
      if (entry.size > manifestBytesMax) throw new Stop('manifest', `its package.json has ${entry.size} bytes`)
      return {
        write(piece) {
          pieces.push(Buffer.from(piece))
          into?.write(piece)
        },
        end: () => into?.end(),
      }
    },
  })
  if (!found) throw new Stop('manifest', 'it has no package.json')
  let manifest: unknown
  try {
    manifest = JSON.parse(
      Buffer.concat(pieces)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  } catch {
    throw new Stop('manifest', 'its package.json is no JSON')
  }
  if (!isFields(manifest)) throw new Stop('manifest', 'its package.json is no object')
  return { files, manifest, scripts: scriptsIn(manifest, gyp) }
}

/** What of a manifest runs on installing. npm builds what has a binding.gyp without being told. */
function scriptsIn(manifest: Fields, gyp: boolean): readonly string[] {
  const said = member(manifest, 'scripts')
  const scripts = installScripts.filter((event) => typeof member(said, event) === 'string' && member(said, event) !== '')
  const built = gyp && manifest['gypfile'] !== false && !scripts.includes('install') && !scripts.includes('preinstall')
  return built ? [...scripts, 'binding.gyp'] : scripts
}

/**
 * Holds a package's own manifest against what the lockfile and the registry say of it: what was resolved and judged must be what
 * is installed.
 * @throws Stop `manifest`
 */
export function expectManifest(manifest: Fields, { entry, places }: Unit, release: Release | undefined): string {
  const { name, version } = entry
  if (textAt(manifest, 'name') !== name) throw new Stop('manifest', `it calls itself ${textAt(manifest, 'name') ?? 'nothing'}`)
  const own = textAt(manifest, 'version') ?? ''
  if (entry.version !== '' && bare(own) !== bare(version)) throw new Stop('manifest', `it says it is version ${own || 'none'}`)
  const bins = binsOf(manifest)
  // A folder of commands is listed by whoever packs it; the archive's own manifest only names it.
  const listed = textAt(manifest, 'directories', 'bin') === undefined
  for (const { raw } of listed ? places : []) {
    const said = binsOf({ ...raw, name })
    if (!sameTexts(said, bins)) throw new Stop('manifest', `its commands are ${shown(bins)}, the lockfile says ${shown(said)}`)
  }
  const needs = needsOf(manifest)
  for (const [who, other] of [
    ['the lockfile', places[0]?.raw],
    ['the registry', release?.manifest],
  ] as const) {
    if (other === undefined) continue
    const said = needsOf(other)
    const odd = [...needs].find(([key, range]) => said.get(key) !== range)?.[0] ?? [...said].find(([key]) => !needs.has(key))?.[0]
    if (odd !== undefined)
      throw new Stop('manifest', `it asks for ${odd} ${needs.get(odd) ?? 'in no version'}, ${who} says ${said.get(odd) ?? 'not at all'}`, 'refused')
  }
  return 'name, version, commands and dependencies'
}

const bare = (version: string): string =>
  version
    .trim()
    .replace(/^[v=\s]+/, '')
    .split('+')[0] ?? ''

/** What a manifest or an entry asks for, names that are bundled or optional among them. */
function needsOf(manifest: Fields): ReadonlyMap<string, string> {
  const needs = new Map<string, string>()
  for (const group of ['dependencies', 'optionalDependencies']) {
    const members = member(manifest, group)
    if (isFields(members)) for (const [name, range] of Object.entries(members)) needs.set(name, String(range).trim())
  }
  return needs
}

const sameTexts = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
const shown = (texts: ReadonlyMap<string, string>): string => [...texts].map(([key, value]) => `${key}: ${value}`).join(', ') || 'none'

/** Commands of a package by name, as npm makes them safe: no folders in the name, nothing outside the package. Source: https://github.com/npm/npm-normalize-package-bin */
export function binsOf(manifest: Fields): ReadonlyMap<string, string> {
  const said = manifest['bin']
  const name = textAt(manifest, 'name')
  const given: readonly (readonly [string, unknown])[] =
    typeof said === 'string'
      ? name === undefined
        ? []
        : [[name, said]]
      : Array.isArray(said)
        ? said.filter((one) => typeof one === 'string').map((one) => [posix.basename(one), one])
        : isFields(said)
          ? Object.entries(said)
          : []
  const bins = new Map<string, string>()
  for (const [key, value] of given) {
    const command = posix.join('/', posix.basename(key.replace(/\\|:/g, '/'))).slice(1)
    if (typeof value !== 'string' || command === '') continue
    const target = posix.join('/', value.replace(/\\/g, '/')).slice(1)
    if (target !== '') bins.set(command, target)
  }
  return bins
}
