import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Fault } from '../core/fault.ts'
import { compare } from '../core/finding.ts'

/** Largest file that is read as text, in bytes. The largest real lockfile seen is a tenth of it. */
export const fileBytesMax: number = 64 * 1024 * 1024

/** Most entries of a tree that are looked at. */
export const treeEntriesMax = 2_000_000

/** Folders that hold no source of the project: other people's packages and version control's own files. */
export const foldersSkipped: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Everything under one root, with the one way to read it. Paths are relative to `root`, with `/`. */
export interface Tree {
  /** Absolute path of the root. */
  readonly root: string
  /** Every entry that is no folder, sorted: files, and links and devices, whose reading gives a fault. */
  readonly paths: readonly string[]
  /** True for one of `paths`. */
  has(path: string): boolean
  /** What could not be listed. */
  readonly faults: readonly Fault[]
}

/**
 * The entries under each of `targets`, which lie under `root` or are it. Links to folders are not followed: what they
 * point to is inspected where it lies, and one that leaves the root is a fault.
 * @throws Fault `unreadable-file` for a target that is not there.
 */
export function listTree(root: string, targets: readonly string[], excludes: readonly string[] = []): Tree {
  const paths = new Set<string>()
  const faults: Fault[] = []
  const top = resolve(root)
  const excluded = (path: string): boolean => excludes.some((one) => path === one || (one.endsWith('/') && `${path}/`.startsWith(one)))
  const walk = (folder: string): void => {
    let entries: ReturnType<typeof entriesOf>
    try {
      entries = entriesOf(join(top, folder))
    } catch (cause) {
      faults.push(
        new Fault('unreadable-file', `cannot list the folder ${folder || '.'}`, { at: { path: folder || '.' }, cause, hint: reason(cause) }),
      )
      return
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (excluded(path)) continue
      if (paths.size >= treeEntriesMax) return
      if (entry.isDirectory()) {
        if (!foldersSkipped.has(entry.name)) walk(path)
      } else if (entry.isSymbolicLink()) link(path)
      else paths.add(path)
    }
  }
  const link = (path: string): void => {
    const target = targetOf(top, path)
    if (target.kind === 'file' || target.kind === 'missing') paths.add(path)
    else if (target.kind !== 'folder') faults.push(linkFault(path, target.kind))
  }
  for (const target of targets) {
    const path = relative(top, resolve(top, target)).split(sep).join('/')
    if (isAbsolute(path) || path === '..' || path.startsWith('../'))
      throw new Fault('usage', `${target} lies outside ${root}`, { hint: 'name paths that lie under one folder' })
    let folder: boolean
    try {
      folder = statSync(join(top, path)).isDirectory()
    } catch (cause) {
      throw new Fault('unreadable-file', `cannot read ${target}`, { at: { path: target }, cause, hint: reason(cause) })
    }
    if (folder) walk(path)
    else paths.add(path)
  }
  if (paths.size >= treeEntriesMax)
    faults.push(
      new Fault('not-inspected', `there are more than ${treeEntriesMax} files under ${root}`, {
        hint: 'name the folders to inspect, or exclude some',
      }),
    )
  return { root: top, paths: [...paths].sort(compare), has: (path) => paths.has(path), faults }
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))

type LinkTarget = { readonly kind: 'file' | 'folder' | 'missing' | 'circle' | 'outside' }

/** Where a link leads, all links on the way followed. */
function targetOf(root: string, path: string): LinkTarget {
  let real: string
  try {
    real = realpathSync(join(root, path))
  } catch (cause) {
    return { kind: codeOf(cause) === 'ELOOP' ? 'circle' : 'missing' }
  }
  const inside = relative(realpathSync(root), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { kind: 'outside' }
  return { kind: statSync(real).isDirectory() ? 'folder' : 'file' }
}

function linkFault(path: string, kind: 'circle' | 'outside' | 'missing' | 'folder'): Fault {
  const what = {
    circle: 'is a link that leads back to itself',
    outside: 'is a link that leaves the checkout',
    missing: 'is a link to nothing',
    folder: 'is a folder',
  }
  return new Fault('unreadable-file', `${path} ${what[kind]}`, {
    at: { path },
    hint: 'replace the link with the file itself, or exclude it in sealgate.yml',
  })
}

/**
 * Bytes of one file of the tree. Only regular files are read, links only to files inside the root; nothing that could
 * block is ever opened for long.
 * @throws Fault `unreadable-file` for anything else, and for more than `bytesMax` bytes.
 */
export function readBytes(root: string, path: string, bytesMax: number = fileBytesMax): Buffer {
  const target = targetOf(root, path)
  if (target.kind !== 'file') throw linkFault(path, target.kind)
  let handle: number | undefined
  try {
    // Without O_NONBLOCK opening a FIFO waits for a writer for ever.
    handle = openSync(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(handle)
    if (!stat.isFile())
      throw new Fault('unreadable-file', `${path} is no regular file`, {
        at: { path },
        hint: 'replace it with a file, or exclude it in sealgate.yml',
      })
    if (stat.size > bytesMax)
      throw new Fault('unreadable-file', `${path} has ${stat.size} bytes, more than the ${bytesMax} that are read`, {
        at: { path },
        hint: 'split the file, or exclude it in sealgate.yml',
      })
    const bytes = Buffer.allocUnsafe(stat.size)
    let read = 0
    while (read < bytes.length) {
      const count = readSync(handle, bytes, read, bytes.length - read, read)
      if (count === 0) break
      read += count
    }
    return bytes.subarray(0, read)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { at: { path }, cause, hint: reason(cause) })
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** A file that is open for reading, piece by piece. */
export interface OpenFile {
  readonly bytes: number
  /** Fills `into` from `position` on; gives how many bytes there were. */
  read(into: Uint8Array, position: number): number
}

/**
 * Opens one file of the tree for as long as `use` runs, under the conditions of `readBytes` but of any size: for readers
 * that hold a piece at a time.
 * @throws Fault `unreadable-file` for what is no regular file inside the root.
 */
export function withFile<T>(root: string, path: string, use: (file: OpenFile) => T): T {
  let handle: number | undefined
  try {
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
    try {
      handle = openSync(join(root, path), flags | (constants.O_NOFOLLOW ?? 0))
    } catch (cause) {
      // Only a link needs to be looked at: where it leads must lie inside the root.
      if (codeOf(cause) !== 'ELOOP') throw cause
      const target = targetOf(root, path)
      if (target.kind !== 'file') throw linkFault(path, target.kind)
      handle = openSync(join(root, path), flags)
    }
    const stat = fstatSync(handle)
    if (!stat.isFile())
      throw new Fault('unreadable-file', `${path} is no regular file`, {
        at: { path },
        hint: 'replace it with a file, or exclude it in sealgate.yml',
      })
    const open = handle
    return use({
      bytes: stat.size,
      read(into, position) {
        let read = 0
        while (read < into.length) {
          const count = readSync(open, into, read, into.length - read, position + read)
          if (count === 0) break
          read += count
        }
        return read
      },
    })
  } catch (cause) {
    if (cause instanceof Fault || !codeOf(cause)) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { at: { path }, cause, hint: reason(cause) })
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/**
 * Text of one file of the tree, with its byte order mark if it has one.
 * @throws Fault as `readBytes`, and for bytes that are not UTF-8.
 */
export function readText(root: string, path: string, bytesMax: number = fileBytesMax): string {
  const bytes = readBytes(root, path, bytesMax)
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new Fault('unreadable-file', `${path} is not UTF-8`, { at: { path }, cause, hint: 'save the file as UTF-8' })
  }
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Why the system refused, in words a user can act on. */
export function reason(cause: unknown): string {
  const code = codeOf(cause)
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file: check the path',
    EACCES: 'permission was denied: make it readable for this user',
    EPERM: 'permission was denied: make it readable for this user',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    ELOOP: 'it is a link that leads back to itself',
    EMFILE: 'too many files are open: raise the limit of this user',
    ENAMETOOLONG: 'the name is too long for this system',
    ENXIO: 'it is a device or a pipe that nothing writes to',
  }
  return words[code] ?? (code === '' ? 'check that it exists and is readable' : `the system said ${code}`)
}

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '')

/** The folder that reported paths are relative to: the working folder where every target lies in it, else the target's own. */
export function rootOf(cwd: string, targets: readonly string[]): { root: string; targets: readonly string[] } {
  const inside = (path: string): boolean => {
    const from = relative(cwd, resolve(cwd, path))
    return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from)
  }
  if (targets.every(inside)) return { root: cwd, targets: targets.length === 0 ? ['.'] : targets }
  const first = resolve(cwd, targets[0] ?? '.')
  if (targets.length > 1) return { root: commonFolder(targets.map((path) => resolve(cwd, path))), targets: targets.map((path) => resolve(cwd, path)) }
  const file = statSync(first, { throwIfNoEntry: false })?.isFile() ?? false
  return file ? { root: dirname(first), targets: [basename(first)] } : { root: first, targets: ['.'] }
}

function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? sep)
  while (!paths.every((path) => path.startsWith(folder === sep ? sep : folder + sep))) folder = dirname(folder)
  return folder
}
