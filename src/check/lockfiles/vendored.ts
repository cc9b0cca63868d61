import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Fault } from '../../core/fault.ts'
import type { LockedPackage, Lockfile, Vendored } from '../../core/lockfile.ts'
import { readBytes, type Tree } from '../../io/files.ts'
import { pythonName, readDistribution } from '../../lockfiles/python-url.ts'
import { at, member, textAt } from '../../syntax/strict.ts'
import { MalformedTar, tarFiles } from '../../syntax/tar.ts'
import { zipNames } from '../../syntax/zip.ts'

/** Largest archive, unpacked, in bytes. */
const unpackedBytesMax = 512 * 1024 * 1024

/** Most bytes of archives that are read for one tree. */
const archivesBytesMax = 4 * 1024 * 1024 * 1024

/** Archives that package managers keep beside a project. */
const archives = /\.(tgz|tar\.gz|whl|gem|crate|zip)$/i

/** Finds the archives of a tree that are packages of a lockfile, and says what is in them. */
export interface Store {
  /** Archives of a lockfile's own folder and below. What cannot be read is among the faults. */
  of(lockfile: Lockfile): readonly Vendored[]
  readonly faults: readonly Fault[]
}

/** Undefined where the tree has no archive. */
export function openStore(tree: Tree): Store | undefined {
  const paths = tree.paths.filter((path) => archives.test(path))
  if (paths.length === 0) return undefined
  const byKey = new Map<string, string[]>()
  for (const path of paths) for (const key of keysOf(path)) byKey.set(key, [...(byKey.get(key) ?? []), path])
  const faults: Fault[] = []
  const read = new Map<string, Buffer | undefined>()
  let left = archivesBytesMax

  const bytesOf = (path: string): Buffer | undefined => {
    try {
      const bytes = readBytes(tree.root, path)
      left -= bytes.length
      if (left >= 0) return bytes
      throw new Fault('not-inspected', `${path} is left out: the archives have more than ${archivesBytesMax} bytes together`, {
        hint: 'check fewer folders at once',
        at: { path },
      })
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      if (!read.has(path)) faults.push(fault)
      read.set(path, undefined)
      return undefined
    }
  }

  return {
    faults,
    of(lockfile) {
      const folder = posix.dirname(lockfile.path)
      const found: Vendored[] = []
      for (const entry of lockfile.packages) {
        if (entry.hashes.length === 0) continue
        for (const path of new Set(wanted(lockfile, entry, folder).flatMap((key) => byKey.get(key) ?? []))) {
          if (folder !== '.' && !path.startsWith(`${folder}/`)) continue
          const bytes = bytesOf(path)
          if (bytes) found.push({ of: entry, path, agrees: agrees(bytes, entry), runs: runs(bytes, path) })
        }
      }
      return found
    },
  }
}

/** What an archive may be called for, by its name alone. */
function keysOf(path: string): readonly string[] {
  const name = posix.basename(path)
  const cached = /^(.+)-[0-9a-f]{10}-[0-9a-z]{2,10}\.zip$/.exec(name)?.[1]
  const python = readDistribution(name)
  return [
    `path ${path}`,
    ...(/\.(tgz|gem|crate)$/i.test(name) ? [name] : []),
    ...(cached === undefined ? [] : [`berry ${cached}`]),
    ...(python?.version ? [`pypi ${pythonName(python.name)} ${python.version}`] : []),
  ]
}

/** The names under which an entry's archive may lie. */
function wanted(lockfile: Lockfile, { key, name, resolved, version, type }: LockedPackage, folder: string): readonly string[] {
  const ecosystem = type ?? lockfile.ecosystem
  const local = /^file:(.+)$/.exec(resolved ?? '')?.[1]
  if (local !== undefined) return [`path ${posix.normalize(posix.join(folder, local))}`]
  if (lockfile.format.startsWith('yarn-berry')) return [`berry ${name.replace('/', '-')}-npm-${version}`]
  if (ecosystem === 'npm') return [`${name.replace('/', '-')}-${version}.tgz`, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`]
  if (ecosystem === 'gem') return [`${name}-${/\((.*)\)/.exec(key)?.[1] ?? version}.gem`]
  if (ecosystem === 'cargo') return [`${name}-${version}.crate`]
  if (ecosystem === 'pypi') return [`pypi ${pythonName(name)} ${version}`]
  return []
}

/** True where the bytes have one of the entry's hashes, of each algorithm that it has any of. */
function agrees(bytes: Buffer, { hashes }: LockedPackage): boolean {
  const known = hashes.filter(({ grade }) => grade === 'strong' || grade === 'weak')
  return [...new Set(known.map(({ algorithm }) => algorithm))].every((algorithm) => {
    const digest = createHash(algorithm).update(bytes).digest()
    return known.some((hash) => hash.algorithm === algorithm && Buffer.from(hash.value, hash.encoding).equals(digest))
  })
}

/** What of an archive runs without being called: when it is installed, or whenever Python starts. */
function runs(bytes: Buffer, path: string): string | undefined {
  if (/\.(whl|zip)$/i.test(path)) {
    for (const name of zipNames(bytes)) {
      if (path.endsWith('.whl') && /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(name)) return name
      if (path.endsWith('.zip') && /^node_modules\/(@[^/]+\/)?[^/]+\/binding\.gyp$/.test(name)) return 'binding.gyp'
    }
    return undefined
  }
  return path.endsWith('.tgz') ? runsInTarball(bytes) : undefined
}

function runsInTarball(bytes: Buffer): string | undefined {
  let gyp: string | undefined
  try {
    for (const { name, bytes: content } of tarFiles(gunzipSync(bytes, { maxOutputLength: unpackedBytesMax }))) {
      if (/^[^/]+\/binding\.gyp$/.test(name)) gyp = 'binding.gyp'
      if (!/^[^/]+\/package\.json$/.test(name)) continue
      const scripts = at(parsed(content), 'scripts')
      const script = ['preinstall', 'install', 'postinstall'].find((one) => textAt(scripts, one) !== undefined)
      if (script !== undefined) return script
      // A package that says so is not built by itself.
      if (member(parsed(content), 'gypfile') === false) return undefined
    }
  } catch (error) {
    // What is no archive has other bytes than what is locked, which is told.
    if (!(error instanceof MalformedTar) && !(error instanceof Error && 'code' in error)) throw error
  }
  return gyp
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
