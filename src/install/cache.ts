import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { algorithms, type DigestSet, matches } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { reason } from '../io/files.ts'
import { Stop } from './evidence.ts'

/**
 * Where npm's cache keeps bytes of a digest. Content is found by it alone, whoever put it there.
 * Source: https://github.com/npm/cacache/blob/main/lib/content/path.js
 */
const contentPath = (cache: string, algorithm: string, hex: string): string =>
  join(cache, '_cacache', 'content-v2', algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4))

/** Digests of bytes by every algorithm that pins content, one of them more where it is asked for. */
export function digestsOf(bytes: Uint8Array, like: DigestSet): DigestSet {
  const digests: Partial<Record<(typeof algorithms)[number], string>> = {}
  for (const algorithm of algorithms)
    if (algorithm === 'sha512' || like[algorithm] !== undefined) digests[algorithm] = createHash(algorithm).update(bytes).digest('hex')
  return digests
}

/**
 * Bytes of a package from npm's cache, hashed anew. Undefined where the cache has none.
 * @throws Stop `hash` where it has others under this digest.
 */
export function cached(cache: string, expected: DigestSet): { readonly bytes: Buffer; readonly digests: DigestSet } | undefined {
  for (const algorithm of algorithms) {
    const hex = expected[algorithm]
    if (hex === undefined) continue
    const path = contentPath(cache, algorithm, hex)
    let bytes: Buffer
    try {
      bytes = readFileSync(path)
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) continue
      throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
    }
    const digests = digestsOf(bytes, expected)
    if (!matches(expected, digests)) throw new Stop('hash', `npm's cache holds other bytes under ${algorithm}:${hex}: run \`npm cache verify\``)
    return { bytes, digests }
  }
  return undefined
}

/** A file of the cache that is being written: nothing of it is there until it is kept. */
export class CacheDraft {
  readonly #cache: string
  readonly #path: string
  #handle: number | undefined

  constructor(cache: string) {
    this.#cache = cache
    this.#path = join(cache, '_cacache', 'tmp', randomBytes(12).toString('hex'))
    mkdirSync(dirname(this.#path), { recursive: true })
    this.#handle = openSync(this.#path, 'wx')
  }

  write(bytes: Uint8Array): void {
    if (this.#handle === undefined) return
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(this.#handle, bytes, offset)
  }

  /** Puts it where its digest says. */
  keep({ sha512 = '' }: DigestSet): void {
    this.#close()
    const path = contentPath(this.#cache, 'sha512', sha512)
    mkdirSync(dirname(path), { recursive: true })
    renameSync(this.#path, path)
  }

  drop(): void {
    this.#close()
    rmSync(this.#path, { force: true })
  }

  #close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
    this.#handle = undefined
  }
}
