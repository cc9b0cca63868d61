import { gunzipSync, inflateRawSync } from 'node:zlib'
import { type Match, type Plan, Scanner } from './engine.ts'
import { latin1 } from './lexer.ts'

/** Layers inside layers that are opened. */
export const layersMax = 4
/** Most bytes that one file is unpacked to, all its layers together. */
export const unpackedBytesMax: number = 256 * 1024 * 1024
/** Most entries of one archive that are opened. */
export const entriesMax = 10_000
/** Most encoded runs of one text that are decoded. */
const runsMax = 2000

/** A match, with the ways it was wrapped, outermost first. `start` and `end` are those of the wrapping. */
export interface LayeredMatch extends Match {
  readonly layers: readonly string[]
  /** Name inside an archive. */
  readonly entry?: string | undefined
}

/** Looks for credentials through encodings and archives. Holds a scanner per depth, and the budget of one file. */
export class Layers {
  readonly #plan: Plan
  readonly #scanners: Scanner[]
  #left = 0
  #skipped: string[] = []

  constructor(plan: Plan, scanner: Scanner) {
    this.#plan = plan
    this.#scanners = [scanner]
  }

  /** Begins a file: its budget is whole again. */
  begin(): void {
    this.#left = unpackedBytesMax
    this.#skipped = []
  }

  get skipped(): readonly string[] {
    return this.#skipped
  }

  /** The credentials in some bytes, whatever they are. */
  of(bytes: Uint8Array, path: string, depth = 0): readonly LayeredMatch[] {
    const kind = kindOf(bytes)
    if (kind === 'text') {
      const scanner = this.#scanner(depth)
      scanner.room(bytes.length).set(bytes)
      return this.text(scanner, bytes.length, path, depth)
    }
    return this.packed(kind, bytes, path, depth)
  }

  #scanner(depth: number): Scanner {
    const known = this.#scanners[depth]
    if (known) return known
    const made = new Scanner(this.#plan)
    this.#scanners[depth] = made
    return made
  }

  /** The credentials of a text that lies in the scanner's room already. */
  text(scanner: Scanner, length: number, path: string, depth: number): readonly LayeredMatch[] {
    const found: LayeredMatch[] = scanner.scan(length, path).map((match) => ({ ...match, layers: [] }))
    if (depth >= layersMax) return found
    const { encoded, escaped, joined } = scanner.hints
    if (encoded.length === 0 && escaped.length === 0 && joined.length === 0) return found
    // The scanner's room is used again for nothing until this text is done: deeper layers have rooms of their own.
    const bytes = scanner.room(length)
    for (const [start, end] of encoded.slice(0, runsMax)) {
      if (found.some((match) => match.start < end && start < match.end && match.rank > 1)) continue
      for (const [layer, inner] of decodings(latin1(bytes, start, end))) this.#inner(found, inner, layer, start, end, path, depth)
    }
    if (encoded.length > runsMax) this.#skipped.push(`${encoded.length - runsMax} encoded runs`)
    for (const [start, end] of joined) {
      const text = latin1(bytes, start, end)
      const whole = text.replace(joints, '').replace(continued, '')
      if (whole.length < text.length) this.#inner(found, Buffer.from(whole, 'latin1'), 'split literals', start, end, path, depth, true)
    }
    for (const [start, end] of escaped) this.#escapes(found, bytes, Math.max(0, start), Math.min(length, end), path, depth)
    return found
  }

  #inner(found: LayeredMatch[], inner: Uint8Array, layer: string, start: number, end: number, path: string, depth: number, exactOnly = false): void {
    if (!this.#take(inner.length, layer)) return
    for (const match of this.of(inner, path, depth + 1)) {
      if (found.some((known) => known.text.includes(match.text) || (known.layers.length > 0 && known.start === start && known.text === match.text)))
        continue
      if (exactOnly && match.rank < 2) continue
      found.push({ ...match, start, end, layers: [layer, ...match.layers] })
    }
  }

  /** Resolves the escapes of a part. They keep their line, so that every line is still where it was. */
  #escapes(found: LayeredMatch[], bytes: Uint8Array, from: number, to: number, path: string, depth: number): void {
    const part = bytes.subarray(from, to)
    for (const [layer, inner] of [
      ['percent escapes', part.includes(0x25) ? withoutPercents(part) : part],
      ['character escapes', part.includes(0x5c) || part.includes(0x26) ? withoutEscapes(part) : part],
    ] as const) {
      if (inner.length === part.length || !this.#take(inner.length, layer)) continue
      const matches = this.of(inner, path, depth + 1)
      if (matches.length === 0) continue
      const text = latin1(part, 0, part.length)
      const lines = lineOffsets(text)
      const innerLines = lineOffsets(latin1(inner, 0, inner.length))
      for (const match of matches) {
        if (found.some((known) => known.text.includes(match.text) || match.text.includes(known.text))) continue
        if (text.includes(match.text) && match.rank < 3) continue
        const line = lineIndex(innerLines, match.start)
        const start = lines[line] ?? 0
        const end = Math.max(start, (lines[line + 1] ?? text.length + 1) - 1)
        found.push({ ...match, start: from + start, end: from + end, layers: [layer, ...match.layers] })
      }
    }
  }

  /** The credentials inside an archive or another encoding of a whole file. */
  packed(kind: Exclude<FileKind, 'text'>, bytes: Uint8Array, path: string, depth: number): readonly LayeredMatch[] {
    if (kind === 'binary') return []
    if (depth >= layersMax) {
      this.#skipped.push(`${kind} below ${layersMax} layers`)
      return []
    }
    if (kind === 'utf-16') {
      const inner = utf16(bytes)
      return this.#take(inner.length, kind) ? this.of(inner, path, depth + 1).map((match) => ({ ...match, layers: [kind, ...match.layers] })) : []
    }
    const found: LayeredMatch[] = []
    let entries = 0
    for (const { name, content } of entriesOf(kind, bytes, () => this.#left)) {
      if (++entries > entriesMax) {
        this.#skipped.push(`more than ${entriesMax} entries of a ${kind}`)
        break
      }
      if (content === undefined) {
        this.#skipped.push(`an entry of a ${kind} that cannot be unpacked within ${unpackedBytesMax} bytes`)
        continue
      }
      if (!this.#take(content.length, kind)) break
      const inner = name === '' ? path.replace(/\.gz$|\.tgz$/i, '') : name
      for (const match of this.of(content, inner, depth + 1))
        found.push({
          ...match,
          start: 0,
          end: 0,
          layers: [kind, ...match.layers],
          entry: name === '' ? match.entry : match.entry === undefined ? name : `${name}!${match.entry}`,
        })
    }
    return found
  }

  #take(bytes: number, what: string): boolean {
    if (bytes <= this.#left) {
      this.#left -= bytes
      return true
    }
    if (this.#skipped.length === 0) this.#skipped.push(`${what}: more than ${unpackedBytesMax} bytes in all`)
    return false
  }
}

export type FileKind = 'text' | 'utf-16' | 'gzip' | 'zip' | 'tar' | 'binary'

/** What some bytes are, by how they begin. */
export function kindOf(bytes: Uint8Array): FileKind {
  const [a, b, c, d] = bytes
  if (a === 0x1f && b === 0x8b) return 'gzip'
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) return 'zip'
  if (bytes.length > 262 && latin1(bytes, 257, 262) === 'ustar') return 'tar'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16'
  const head = Math.min(bytes.length, 8192)
  if (!bytes.subarray(0, head).includes(0)) return 'text'
  let zeros = 0
  for (let i = 0; i < head; i++) if (bytes[i] === 0) zeros++
  // Latin text in UTF-16 without a mark has a zero in every other byte.
  return zeros >= head * 0.4 && zeros <= head * 0.52 && head >= 8 ? 'utf-16' : 'binary'
}

/** Text in UTF-16, of either order, as UTF-8. */
export function utf16(bytes: Uint8Array): Uint8Array {
  const big = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0)
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  if (big) even.swap16()
  return Buffer.from(even.toString('utf16le').replace(/^\uFEFF/, ''), 'utf8')
}

interface Entry {
  readonly name: string
  /** Undefined where it is larger than what is left. */
  readonly content: Uint8Array | undefined
}

function* entriesOf(kind: 'gzip' | 'zip' | 'tar', bytes: Uint8Array, left: () => number): Generator<Entry> {
  if (kind === 'gzip') yield { name: '', content: unpacked(() => gunzipSync(bytes, { maxOutputLength: Math.max(1, left()) })) }
  else if (kind === 'tar') yield* tarEntries(bytes)
  else yield* zipEntries(bytes, left)
}

function unpacked(work: () => Uint8Array): Uint8Array | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Regular files of a tar archive. Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function* tarEntries(bytes: Uint8Array): Generator<Entry> {
  for (let at = 0; at + 512 <= bytes.length; ) {
    const name = latin1(bytes, at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(/[0-7]{1,12}/.exec(latin1(bytes, at + 124, at + 136))?.[0] ?? '0', 8)
    if (name === '' || !Number.isSafeInteger(size) || size < 0) return
    const type = bytes[at + 156] ?? 0
    if (type === 0 || type === 0x30) yield { name, content: bytes.subarray(at + 512, Math.min(bytes.length, at + 512 + size)) }
    at += 512 + Math.ceil(size / 512) * 512
  }
}

/** Files of a zip archive, by its central directory. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function* zipEntries(bytes: Uint8Array, left: () => number): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at
      break
    }
  if (end < 0) return yield { name: '', content: undefined }
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const method = view.getUint16(at + 10, true)
    const packedBytes = view.getUint32(at + 20, true)
    const nameBytes = view.getUint16(at + 28, true)
    const header = view.getUint32(at + 42, true)
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameBytes)).toString('utf8')
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (name.endsWith('/') || header + 30 > bytes.length) continue
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const raw = bytes.subarray(start, start + packedBytes)
    if (method === 0) yield { name, content: raw }
    else if (method === 8) yield { name, content: unpacked(() => inflateRawSync(raw, { maxOutputLength: Math.max(1, left()) })) }
  }
}

/** What an encoded run says, if it says something that people read. */
function* decodings(text: string): Generator<readonly [layer: string, inner: Uint8Array]> {
  if (/^[0-9a-fA-F]+$/.test(text)) {
    if (text.length % 2 === 0 && text.length >= 32) {
      const inner = Buffer.from(text, 'hex')
      if (readable(inner)) yield ['hex', inner]
    }
    return
  }
  if (text.length < 20) return
  const inner = Buffer.from(text, 'base64')
  if (readable(inner) || (inner[0] === 0x1f && inner[1] === 0x8b)) yield ['base64', inner]
}

function readable(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false
  let good = 0
  const length = Math.min(bytes.length, 256)
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) good++
  }
  return good >= length * 0.95
}

/** The end of a literal, a sign and the begin of the next. */
const joints = /["'`]\s{0,8}[+.&]?\s{0,24}["'`]/g
/** A line that goes on. */
const continued = /\\\r?\n\s{0,24}/g

/** Text with `%41` as what it stands for; control characters stay as they are. */
function withoutPercents(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const high = byte === 0x25 ? digitOf(bytes[at + 1] ?? 0) : -1
    const low = high >= 2 && high <= 7 ? digitOf(bytes[at + 2] ?? 0) : -1
    if (low >= 0) at += 2
    plain[length++] = low >= 0 ? high * 16 + low : byte
  }
  return plain.subarray(0, length)
}

const digitOf = (byte: number): number =>
  byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 ? (byte | 0x20) - 0x57 : -1

const withoutEscapes = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    latin1(bytes, 0, bytes.length).replace(/\\u00[2-7][0-9a-f]|\\x[2-7][0-9a-f]|&#x[2-7][0-9a-f];|&#[3-9]\d;|&#1[01]\d;|&quot;/gi, character),
    'latin1',
  )

function character(one: string): string {
  if (one.toLowerCase() === '&quot;') return '"'
  const hex = /[ux]([0-9a-f]{2,4})/i.exec(one)?.[1]
  return String.fromCharCode(hex === undefined ? Number.parseInt(one.slice(2), 10) : Number.parseInt(hex, 16))
}

function lineOffsets(text: string): readonly number[] {
  const offsets = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1)
  return offsets
}

function lineIndex(offsets: readonly number[], at: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
