import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import process from 'node:process'
import type { Fields } from '../syntax/strict.ts'
import { binsOf, type Contents, contentsOf } from './contents.ts'
import { Stop } from './evidence.ts'
import type { Place, Plan, Unit } from './plan.ts'
import { holdInside, put } from './stage.ts'

/** What every file may be at least, and what is taken away, as npm has it. Source: https://github.com/npm/pacote#options */
const fileMode = 0o666
const umask = 0o022
const folderMode = 0o755

/** Unpacks a package's archive to all its places below `folder`. @throws Stop */
export async function unpack(folder: string, { places }: Unit, bytes: Buffer): Promise<Contents> {
  let contents: Contents | undefined
  for (const { key } of places) contents = await unpackTo(join(folder, key), bytes)
  if (contents === undefined) throw new Stop('archive', 'it belongs nowhere')
  return contents
}

function unpackTo(target: string, bytes: Buffer): Promise<Contents> {
  mkdirSync(target, { recursive: true })
  const made = new Set([''])
  const folder = (path: string): void => {
    if (made.has(path)) return
    const up = posix.dirname(path)
    folder(up === '.' ? '' : up)
    mkdirSync(join(target, path), { mode: folderMode, recursive: true })
    made.add(path)
  }
  const ignored = new Set<string>()
  return contentsOf(bytes, {
    entry({ kind, path, mode }) {
      if (kind === 'folder') {
        folder(path)
        return undefined
      }
      let name = path
      const base = posix.basename(path)
      if (base === '.npmignore') ignored.add(path)
      // npm reads one for the other, and keeps what was meant for it.
      else if (base === '.gitignore') {
        name = `${path.slice(0, -'.gitignore'.length)}.npmignore`
        if (ignored.has(name)) return undefined
      }
      if (mode & 0o7000) throw new Stop('archive', `${path} would run as its owner`)
      const up = posix.dirname(name)
      folder(up === '.' ? '' : up)
      const handle = openSync(join(target, name), name === path ? 'wx' : 'w', ((mode | fileMode) & ~umask) | 0o600)
      return {
        write(piece) {
          for (let offset = 0; offset < piece.length; ) offset += writeSync(handle, piece, offset)
        },
        end: () => closeSync(handle),
      }
    },
  })
}

/** Folders of packages that a plan fills, relative to the project: `node_modules`, `packages/a/node_modules`. */
export const foldersOf = ({ units, links, bundled }: Plan): readonly string[] => [
  ...new Set(
    [...units.flatMap(({ places }) => places), ...links, ...bundled].map(({ key }) =>
      key.slice(0, key.indexOf('node_modules') + 'node_modules'.length),
    ),
  ),
]

/** What remains when all packages are unpacked: links, commands, and npm's own note of what it installed. */
export function complete(folder: string, plan: Plan): void {
  for (const { key, entry } of plan.links) {
    holdInside(plan.root, `${entry.resolved ?? ''}/package.json`)
    const at = join(folder, key)
    mkdirSync(dirname(at), { recursive: true })
    // Written for where it will be, not for where it is now.
    symlinkSync(relative(dirname(join(plan.root, key)), join(plan.root, entry.resolved ?? '')), at, 'junction')
  }
  for (const { key, entry } of plan.bundled)
    if (!there(join(folder, key, 'package.json')))
      throw new Stop('archive', `${key} should lie in the archive of the package around it, and does not: ${entry.name}`)
  for (const [at, { target, file, place }] of commandsOf(plan)) {
    // A part of the project lies where it always does; everything else is still in the making.
    const path = place.entry.source === 'workspace' ? join(plan.root, place.entry.resolved ?? '', file) : join(folder, place.key, file)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (!stat) continue
    const link = join(folder, at)
    mkdirSync(dirname(link), { recursive: true })
    rmSync(link, { recursive: true, force: true })
    symlinkSync(target, link, 'file')
    if (!stat.isFile()) continue
    chmodSync(path, 0o777 & ~process.umask())
    unixFirstLine(path)
  }
  put(join(folder, 'node_modules', '.package-lock.json'), hiddenLockfile(plan))
}

const there = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined
const depth = (key: string): number => key.split('node_modules/').length

/** A command in a folder `.bin`: where its link leads, to which file of which package. */
interface Command {
  readonly target: string
  readonly file: string
  readonly place: Place
}

/**
 * The commands of all packages by the path of their link, as their entries in the lockfile name them. The first that has a name
 * keeps it, in npm's order. Source: https://github.com/npm/bin-links
 */
export function commandsOf(plan: Plan): ReadonlyMap<string, Command> {
  const commands = new Map<string, Command>()
  const inOrder = (places: readonly Place[]): readonly Place[] =>
    [...places].sort((a, b) => depth(a.key) - depth(b.key) || join(plan.root, a.key).localeCompare(join(plan.root, b.key), 'en'))
  for (const place of [...inOrder([...plan.units.flatMap(({ places }) => places), ...plan.bundled]), ...inOrder(plan.links)]) {
    const { key, entry } = place
    const home = key.slice(0, key.lastIndexOf('node_modules/') + 'node_modules/'.length)
    // What a link is stands under its own folder.
    const raw = entry.source === 'workspace' ? plan.entries.get(entry.resolved ?? '') : place.raw
    for (const [command, file] of binsOf({ name: entry.name, bin: raw?.['bin'] })) {
      const at = `${home}.bin/${command}`
      if (!commands.has(at)) commands.set(at, { target: posix.relative(posix.dirname(at), `${key}/${file}`), file, place })
    }
  }
  return commands
}

/** A first line that names its interpreter must not end as Windows has it. */
function unixFirstLine(file: string): void {
  const bytes = readFileSync(file)
  const end = bytes.indexOf('\r\n')
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21 || end < 2 || end > 2048 || bytes.subarray(0, end).includes(0x0a)) return
  writeFileSync(file, bytes.toString('utf8').replace(/^(#![^\n]+)\r\n/, '$1\n'))
}

/** Members of an entry that npm keeps. Source: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/shrinkwrap.js */
const kept = new Set([
  ...[
    'version',
    'dependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'optionalDependencies',
    'bundleDependencies',
    'acceptDependencies',
    'funding',
  ],
  ...['engines', 'os', 'cpu', 'libc', 'integrity', 'license', 'hasShrinkwrap', 'hasInstallScript', 'bin', 'deprecated', 'workspaces', 'name'],
  ...['devDependencies', 'inBundle', 'resolved', 'link', 'extraneous', 'peer', 'dev', 'optional', 'devOptional'],
])

/** npm's note of what lies in node_modules: the lockfile without the project itself, in npm's own order. */
export function hiddenLockfile(plan: Plan): string {
  const left = new Set([...plan.omitted, ...plan.inert].map(({ key }) => key))
  const registry = new Set(
    plan.resolvedLeftOut ? plan.units.flatMap(({ entry, places }) => (entry.source === 'registry' ? places.map(({ key }) => key) : [])) : [],
  )
  const packages: Record<string, Fields> = {}
  for (const [key, raw] of plan.entries) {
    if (key === '' || left.has(key)) continue
    const members = new Map(Object.entries(raw).filter(([name]) => kept.has(name)))
    const bins = binsOf(raw['name'] === undefined ? { ...raw, name: folderName(key) } : raw)
    if (bins.size > 0) members.set('bin', Object.fromEntries(bins))
    if (members.get('name') === folderName(key)) members.delete('name')
    if (registry.has(key)) members.delete('resolved')
    packages[key] = Object.fromEntries(members)
  }
  const { name, version } = plan
  return `${JSON.stringify(inNpmOrder({ name, ...(version === undefined ? {} : { version }), lockfileVersion: 3, requires: true, packages }), null, 2)}\n`
}

/** Name of a package by where it lies: the last folder, with its scope. */
const folderName = (key: string): string => /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1] ?? key

const first = ['name', 'version', 'lockfileVersion', 'resolved', 'integrity', 'requires', 'packages', 'dependencies']

/** Members in the order that npm writes them: plain values before objects, some names before others. Source: https://github.com/isaacs/json-stringify-nice */
function inNpmOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const plain = (one: unknown): boolean => typeof one !== 'object' || one === null || Array.isArray(one)
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a, x], [b, y]) => Number(plain(y)) - Number(plain(x)) || place(a) - place(b) || a.localeCompare(b, 'en'))
      .map(([name, one]) => [name, inNpmOrder(one)]),
  )
}
