import { Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { Stop } from './evidence.ts'

/** Most entries of one package. The largest that are published have some ten thousand. */
export const entriesMax = 60_000
/** Bytes that a package may unpack to: this, and so many times what it has packed. */
export const unpackedBytesFree: number = 32 * 1024 * 1024
export const unpackedRatioMax = 100
/** Most bytes of one extended header. */
const extensionBytesMax = 1024 * 1024
/** Longest name of a file in bytes, and longest path: what file systems take. */
const segmentBytesMax = 255
const pathBytesMax = 1024
/** Deepest folder. */
const depthMax = 64
/** What is unpacked at once in memory; more goes piece by piece. */
const wholeBytesMax = 8 * 1024 * 1024

/** One entry of a package's archive. The path is relative to the package's folder, checked, with `/`. */
export interface TarEntry {
  readonly kind: 'file' | 'folder'
  readonly path: string
  readonly mode: number
  readonly size: number
}

/** Who takes what is in an archive. */
export interface TarSink {
  /** Gives what takes the file's bytes, or undefined where they are of no interest. */
  entry(entry: TarEntry): { write(bytes: Uint8Array): void; end(): void } | undefined
}

/**
 * Reads a package's archive: gzip, then tar with names in the ways that npm's own writer, GNU and POSIX have. Everything that
 * leaves the package's folder, is no file or folder, or that two readers could take differently is refused; links that stay
 * inside are left out, as npm does.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13
 * @throws Stop `archive`
 */
export async function readTar(bytes: Buffer, sink: TarSink): Promise<void> {
  const refuse = (why: string): never => {
    throw new Stop('archive', why)
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) refuse('it is no gzip archive')
  const unpackedMax = unpackedBytesFree + unpackedRatioMax * bytes.length
  const reader = new Reader(sink, unpackedMax)
  // The last four bytes say how long it is, modulo 2^32: a hint, and no more.
  const hint = bytes.length >= 18 ? bytes.readUInt32LE(bytes.length - 4) : 0
  try {
    if (hint <= wholeBytesMax) {
      try {
        reader.push(gunzipSync(bytes, { maxOutputLength: wholeBytesMax }))
        reader.end()
        return
      } catch (cause) {
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')) throw cause
      }
    }
    for await (const piece of Readable.from([bytes]).pipe(createGunzip({ chunkSize: 256 * 1024 }))) reader.push(piece)
    reader.end()
  } catch (cause) {
    reader.abort()
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_'))
      refuse(`its gzip stream is broken: ${cause.message}`)
    throw cause
  }
}

const block = 512
const nothing = Buffer.alloc(0)

/** Takes an archive in pieces of any size. */
class Reader {
  readonly #sink: TarSink
  readonly #unpackedMax: number
  #rest: Buffer = nothing
  #unpacked = 0
  #entries = 0
  #ended = false
  #zeros = 0
  #file: ReturnType<TarSink['entry']>
  /** Bytes of the entry that are still to come, and of the padding after it. */
  #left = 0
  #padding = 0
  #extension: { readonly kind: 'pax' | 'path' | 'link' | 'global'; readonly pieces: Buffer[] } | undefined
  #extended: { path?: string; link?: string; size?: number } = {}
  readonly #claims = new Claims()

  constructor(sink: TarSink, unpackedMax: number) {
    this.#sink = sink
    this.#unpackedMax = unpackedMax
  }

  push(piece: Buffer): void {
    this.#unpacked += piece.length
    if (this.#unpacked > this.#unpackedMax) throw refused(`it unpacks to more than ${this.#unpackedMax} bytes`)
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece])
    let at = 0
    while (at < bytes.length) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, bytes.length - at)
        const part = bytes.subarray(at, at + taken)
        if (this.#extension) this.#extension.pieces.push(Buffer.from(part))
        else this.#file?.write(part)
        this.#left -= taken
        at += taken
        if (this.#left === 0) this.#finish()
      } else if (this.#padding > 0) {
        const taken = Math.min(this.#padding, bytes.length - at)
        this.#padding -= taken
        at += taken
      } else {
        if (bytes.length - at < block) break
        this.#header(bytes.subarray(at, at + block))
        at += block
      }
    }
    this.#rest = at === bytes.length ? nothing : Buffer.from(bytes.subarray(at))
  }

  end(): void {
    if (this.#left > 0 || this.#padding > 0 || this.#rest.length > 0) throw refused('it ends in the middle of an entry')
    if (this.#extension || Object.keys(this.#extended).length > 0) throw refused('it ends with a header that belongs to nothing')
    if (this.#entries === 0) throw refused('it is empty')
  }

  /** Closes what is open. */
  abort(): void {
    const file = this.#file
    this.#file = undefined
    file?.end()
  }

  #finish(): void {
    if (this.#extension) {
      const { kind, pieces } = this.#extension
      this.#extension = undefined
      const body = Buffer.concat(pieces)
      if (kind === 'pax') Object.assign(this.#extended, pax(body))
      else if (kind === 'global') {
        // What holds for all entries that follow would hold for some readers and not for others; a comment holds for none.
        if (Object.keys(pax(body)).length > 0) throw refused('a global header sets names or sizes')
      } else this.#extended[kind] = text(cString(body))
    } else {
      const file = this.#file
      this.#file = undefined
      file?.end()
    }
  }

  #header(header: Buffer): void {
    if (header[0] === 0 && header.every((byte) => byte === 0)) {
      this.#zeros++
      if (this.#zeros >= 2) this.#ended = true
      return
    }
    if (this.#ended || this.#zeros > 0) throw refused('something follows its end')
    const expected = octal(header, 148, 8)
    let sum = 8 * 32
    for (let index = 0; index < block; index++) if (index < 148 || index >= 156) sum += header[index] ?? 0
    if (sum !== expected) throw refused('a header has a wrong checksum')
    const type = String.fromCharCode(header[156] ?? 0)
    const size = this.#extended.size ?? octal(header, 124, 12)
    if (type === 'x' || type === 'g' || type === 'L' || type === 'K') {
      const bytes = octal(header, 124, 12)
      if (bytes > extensionBytesMax || bytes === 0) throw refused(`an extended header has ${bytes} bytes`)
      this.#extension = { kind: type === 'x' ? 'pax' : type === 'g' ? 'global' : type === 'L' ? 'path' : 'link', pieces: [] }
      this.#begin(bytes)
      return
    }
    this.#entries++
    if (this.#entries > entriesMax) throw refused(`it has more than ${entriesMax} entries`)
    const { path: longPath, link: longLink } = this.#extended
    this.#extended = {}
    const ustar = header.toString('latin1', 257, 262) === 'ustar'
    // GNU's own format keeps times where POSIX has the prefix.
    const prefix = ustar && header[263] === 0x30 ? text(cString(header.subarray(345, 500))) : ''
    const short = text(cString(header.subarray(0, 100)))
    const raw = longPath ?? (prefix === '' ? short : `${prefix}/${short}`)
    const mode = octal(header, 100, 8) & 0o7777
    if (type === '1' || type === '2') {
      this.#link(raw, longLink ?? text(cString(header.subarray(157, 257))), type === '1')
      if (octal(header, 124, 12) !== 0) throw refused(`the link ${raw} has content`)
      return
    }
    const folder = type === '5' || ((type === '0' || type === '\0') && raw.endsWith('/'))
    if (!folder && type !== '0' && type !== '\0' && type !== '7')
      throw refused(
        `${raw} is ${type === '3' || type === '4' ? 'a device' : type === '6' ? 'a pipe' : `an entry of the unknown type ${JSON.stringify(type)}`}`,
      )
    const path = inside(raw)
    if (folder && size !== 0) throw refused(`the folder ${raw} has content`)
    if (path === '') {
      if (!folder) throw refused(`${raw} lies outside the package's folder`)
      return
    }
    this.#claims.claim(path, folder ? 'folder' : 'file')
    this.#file = this.#sink.entry({ kind: folder ? 'folder' : 'file', path, mode, size })
    this.#begin(size)
    if (size === 0) this.#finish()
  }

  #begin(size: number): void {
    this.#left = size
    this.#padding = (block - (size % block)) % block
  }

  /** A link that stays inside is nothing to worry about, and npm leaves it out; one that leaves is an attack. */
  #link(raw: string, target: string, hard: boolean): void {
    const path = inside(raw)
    const from = hard ? [] : path.split('/').slice(0, -1)
    const parts = (hard ? inside(target) : target).split('/')
    if (/^[\\/]|^[A-Za-z]:|\\|\0/.test(target)) throw refused(`the link ${raw} leads out of the package, to ${target}`)
    for (const part of parts) {
      if (part === '..') {
        if (from.length === 0) throw refused(`the link ${raw} leads out of the package, to ${target}`)
        from.pop()
      } else if (part !== '.' && part !== '') from.push(part)
    }
    // A file under the link's name would be written through it by readers that make links.
    this.#claims.claim(path, 'file')
  }
}

/** Every path of an archive: no two entries may be one file, on any system. */
export class Claims {
  /** By the name that a file system which ignores case would see, with its kind. */
  readonly #seen = new Map<string, { readonly path: string; readonly kind: 'file' | 'folder'; readonly written: boolean }>()

  /** @throws Stop `archive` where another entry has it already. */
  claim(path: string, kind: 'file' | 'folder'): void {
    let from = 0
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      this.#one(path.slice(0, slash), 'folder', false)
      from = slash + 1
    }
    this.#one(path, kind, true)
  }

  #one(path: string, kind: 'file' | 'folder', written: boolean): void {
    const folded = foldCase(path)
    const before = this.#seen.get(folded)
    if (before === undefined) {
      this.#seen.set(folded, { path, kind, written })
      return
    }
    if (before.path !== path) throw refused(`${path} and ${before.path} are one name where case does not count`)
    if (before.kind !== kind || (written && kind === 'file')) throw refused(`${path} is there twice`)
  }
}

/** A name as a file system sees it to which case and composition mean nothing. */
const foldCase = (path: string): string => (/[^ -~]/.test(path) ? path.normalize('NFC') : path).toLowerCase()

const refused = (why: string): Stop => new Stop('archive', why)

/** A path of an archive below the package's folder, whatever that is called there. @throws Stop for one that could leave it. */
const inside = (raw: string): string => plainPath(raw).split('/').slice(1).join('/')

/** A path as it stands in an archive. @throws Stop `archive` for one that could leave the folder that it is unpacked into. */
export function plainPath(raw: string): string {
  const path = raw.replace(/\/+$/, '')
  if (path === '' || raw.startsWith('/') || /^[A-Za-z]:/.test(raw) || raw.includes('\\'))
    throw refused(`${JSON.stringify(raw)} is no path below the package's folder`)
  const parts = path.split('/')
  for (const part of parts) {
    if (part === '' || part === '.' || part === '..') throw refused(`${raw} is no plain path below the package's folder`)
    // No character takes more than three bytes for each of its units.
    if (part.length * 3 > segmentBytesMax && Buffer.byteLength(part) > segmentBytesMax)
      throw refused(`a name of ${Buffer.byteLength(part)} bytes is longer than ${segmentBytesMax}`)
    if (/[\u0000-\u001f\u007f]|\ufffd/.test(part)) throw refused(`${JSON.stringify(raw)} holds characters that no file's name should`)
  }
  if (path.length * 3 > pathBytesMax && Buffer.byteLength(path) > pathBytesMax)
    throw refused(`a path of ${Buffer.byteLength(path)} bytes is longer than ${pathBytesMax}`)
  if (parts.length > depthMax) throw refused(`${raw} lies deeper than ${depthMax} folders`)
  return path
}

const cString = (bytes: Buffer): Buffer => {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

const text = (bytes: Buffer): string => bytes.toString('utf8')

/** A number as tar has it: octal digits between blanks, or GNU's base 256 for large ones. */
function octal(header: Buffer, at: number, length: number): number {
  const first = header[at] ?? 0
  if (first === 0x80) {
    const value = header.readUIntBE(at + length - 6, 6)
    if (header.subarray(at + 1, at + length - 6).some((byte) => byte !== 0)) throw refused('a header holds a number that is too large')
    return value
  }
  let value = 0
  let digits = 0
  let over = false
  for (let index = at; index < at + length; index++) {
    const byte = header[index] ?? 0
    if (byte >= 0x30 && byte <= 0x37 && !over) {
      value = value * 8 + byte - 0x30
      digits++
    } else if (byte === 0x20 || byte === 0) over = digits > 0
    else throw refused('a header holds a number that is none')
  }
  return value
}

/** Records of an extended header: the length of each, a key and a value. Only names and sizes mean something here. */
function pax(body: Buffer): { path?: string; link?: string; size?: number } {
  const found: { path?: string; link?: string; size?: number } = {}
  let at = 0
  while (at < body.length) {
    const space = body.indexOf(0x20, at)
    const length = space < 0 ? Number.NaN : Number(body.toString('latin1', at, space))
    const end = at + length
    const equals = body.indexOf(0x3d, space)
    if (!Number.isSafeInteger(length) || length <= 0 || end > body.length || equals < 0 || equals >= end || body[end - 1] !== 0x0a)
      throw refused('an extended header is broken')
    const key = body.toString('utf8', space + 1, equals)
    const value = body.toString('utf8', equals + 1, end - 1)
    if (key === 'path') found.path = value
    else if (key === 'linkpath') found.link = value
    else if (key === 'size') {
      if (!/^\d{1,15}$/.test(value)) throw refused('an extended header holds a size that is none')
      found.size = Number(value)
    } else if (key.startsWith('GNU.sparse')) throw refused('it holds a sparse file')
    at = end
  }
  return found
}
