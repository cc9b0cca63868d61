import { createHash } from 'node:crypto'
import { lstatSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import { reason } from '../io/files.ts'
import { pieces } from '../io/hash.ts'
import type { Covered } from './signature.ts'

/** What is to be verified: a folder, a file, or a digest whose bytes are elsewhere. */
export type Target =
  | { readonly kind: 'folder'; readonly label: string; readonly path: string }
  | { readonly kind: 'file'; readonly label: string; readonly path: string; readonly name: string }
  | { readonly kind: 'digest'; readonly label: string; readonly algorithm: string; readonly value: string }

/** Hex digits of the digests a target may be named by; other algorithms are compared as text. */
const digits: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/**
 * What a word on the command line names. A digest is `sha256:…`; something of that name on disk is meant only by `./sha256:…`.
 * @throws Fault `unreadable-file` for what is not there, `usage` for half a digest.
 */
export function targetOf(cwd: string, word: string): Target {
  const [, algorithm, value] = /^([A-Za-z][A-Za-z0-9_.+-]*):([^/\\].*)$/s.exec(word) ?? []
  if (algorithm !== undefined && value !== undefined && algorithm.length > 1) {
    const length = Object.hasOwn(digits, algorithm) ? digits[algorithm] : undefined
    if (length !== undefined && (value.length !== length || !/^[0-9a-f]+$/i.test(value)))
      throw new Fault('usage', `${word} is no whole ${algorithm} digest`, { hint: `write ${algorithm}: and ${length} hex digits` })
    return { kind: 'digest', label: word, algorithm, value: length === undefined ? value : value.toLowerCase() }
  }
  const path = resolve(cwd, word)
  let folder: boolean
  let regular: boolean
  try {
    const stat = statSync(path)
    folder = stat.isDirectory()
    regular = stat.isFile()
  } catch (cause) {
    const dangling = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
    throw new Fault('unreadable-file', `cannot read ${word}`, { cause, hint: dangling ? 'it is a link to nothing' : reason(cause) })
  }
  if (folder) return { kind: 'folder', label: word, path }
  if (!regular) throw new Fault('unreadable-file', `${word} is no regular file`, { hint: 'name a folder, a file or a digest' })
  return { kind: 'file', label: word, path, name: basename(path) }
}

const computed = new WeakMap<Target, Map<string, string>>()
const hashes: readonly string[] = ['sha256', 'sha384', 'sha512', 'sha1', 'md5']

/** A target's hex digest by an algorithm; undefined where it is not known and cannot be computed. */
export function digestOf(target: Target, algorithm: string): string | undefined {
  if (target.kind === 'digest') return target.algorithm === algorithm ? target.value : undefined
  if (target.kind === 'folder' || !hashes.includes(algorithm)) return undefined
  const known = computed.get(target) ?? new Map<string, string>()
  computed.set(target, known)
  const before = known.get(algorithm)
  if (before !== undefined) return before
  const running = createHash(algorithm)
  for (const piece of pieces(target.path)) running.update(piece)
  const value = running.digest('hex')
  known.set(algorithm, value)
  return value
}

/** A target as what a bare signature covers. @throws Fault `usage` for a folder, `not-inspected` for a digest by another algorithm. */
export function coveredBy(target: Target): Covered {
  if (target.kind === 'folder')
    throw new Fault('usage', `${target.label} is a folder, and the bundle signs a single file`, {
      hint: 'name the file, or a bundle made by `sealgate seal FOLDER`',
    })
  return {
    pieces: target.kind === 'file' ? () => pieces(target.path) : undefined,
    digest: (algorithm) => {
      const value = digestOf(target, algorithm)
      if (value !== undefined) return Buffer.from(value, 'hex')
      throw new Fault('not-inspected', `the bundle names its file by ${algorithm}, the target by another digest`, {
        hint: `name the file, or its digest as ${algorithm}:…`,
      })
    },
  }
}
