import { createHmac } from 'node:crypto'
import { Fault } from '../../core/fault.ts'
import { compare, type Finding } from '../../core/finding.ts'
import { finding as findingOf, type OwnSecret, type RuleInfo } from '../../core/rule.ts'
import { type OpenFile, withFile } from '../../io/files.ts'
import type { Catalog } from './catalog.ts'
import { type Plan, planOf, ranks, Scanner } from './engine.ts'
import { acceptedIn, type ForeignIgnores, foreignIgnores, type IgnoreTexts } from './ignores.ts'
import { genericRules, keyStoreRule } from './infos.ts'
import { kindOf, type LayeredMatch, Layers, utf16 } from './layers.ts'
import { Places } from './places.ts'

/** Files are read and scanned in pieces of so many bytes, with as much of the piece before as a credential can be long. */
export const pieceBytes: number = 16 * 1024 * 1024
const overlapBytes = 64 * 1024
/** Largest file that is scanned, in bytes. */
export const scannedBytesMax: number = 1024 * 1024 * 1024
/** Largest archive that is opened, in bytes. */
export const archiveBytesMax: number = 128 * 1024 * 1024
/** Largest text that is kept for reports, in bytes. */
export const keptBytesMax: number = 8 * 1024 * 1024

/** Bytes as a file. */
export const inMemory = (bytes: Buffer): OpenFile => ({
  bytes: bytes.length,
  read: (into, position) => bytes.copy(into, 0, position, position + into.length),
})

/** What one file gave. A picture or a program is nothing to inspect, and no fault. */
export type Read =
  | { readonly kind: 'binary' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'read'; readonly findings: readonly Finding[]; readonly faults: readonly Fault[]; readonly text: string | undefined }

/** What a reader is made of, besides the rules themselves: plain data, for workers. */
export interface Setup {
  /** Ids of the rules that run. */
  readonly rules: readonly string[]
  readonly secrets: readonly OwnSecret[]
  /** Ignore files of other tools: name and text. */
  readonly ignores: IgnoreTexts
}

export function readerOf(
  catalogs: readonly Catalog[],
  infos: readonly RuleInfo[],
  allow: ReadonlyMap<string, readonly string[]> | undefined,
  setup: Setup,
): Reader {
  const runs = new Set(setup.rules)
  const rules = new Map(infos.filter(({ id }) => runs.has(id)).map((info) => [info.id, info]))
  return new Reader(
    planOf(catalogs, (id) => rules.has(id), genericRules),
    rules,
    foreignIgnores(setup.ignores),
    allow ?? new Map(),
  )
}

/** Reads one file after the other into the same memory. */
export class Reader {
  readonly #scanner: Scanner
  readonly #layers: Layers
  readonly #rules: ReadonlyMap<string, RuleInfo>
  readonly #allow: ReadonlyMap<string, readonly string[]>
  readonly #ignores: ForeignIgnores

  /** Bytes of all files so far. */
  bytes = 0

  constructor(plan: Plan, rules: ReadonlyMap<string, RuleInfo>, ignores: ForeignIgnores, allow: ReadonlyMap<string, readonly string[]>) {
    this.#scanner = new Scanner(plan)
    this.#layers = new Layers(plan, this.#scanner)
    this.#rules = rules
    this.#allow = allow
    this.#ignores = ignores
  }

  /** Opens and reads one file of the tree. Never throws a Fault. */
  open(root: string, path: string): Read {
    try {
      return withFile(root, path, (file) => this.read(file, path))
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      return { kind: 'fault', fault }
    }
  }

  read(file: OpenFile, path: string): Read {
    this.bytes += file.bytes
    const first = this.#scanner.room(Math.min(file.bytes, pieceBytes))
    const length = file.read(first, 0)
    const kind = kindOf(first.subarray(0, length))
    this.#layers.begin()
    if (kind === 'binary') {
      const store = keyStoreIn(first, path)
      if (store === undefined) return { kind: 'binary' }
      const info = this.#rules.get(keyStoreRule)
      return info
        ? {
            kind: 'read',
            findings: [findingOf(info, { message: `${store}: it may hold private keys`, at: { path }, subject: store, confidence: 'medium' })],
            faults: [],
            text: undefined,
          }
        : { kind: 'binary' }
    }
    if (file.bytes > (kind === 'text' ? scannedBytesMax : archiveBytesMax))
      throw new Fault('not-inspected', `${path} has ${file.bytes} bytes, more than are looked through for secrets`, {
        at: { path },
        hint: 'split the file, or exclude it in sealgate.yml',
      })
    const findings: Finding[] = []
    let text: string | undefined
    if (kind !== 'text') {
      const bytes = new Uint8Array(file.bytes)
      const whole = bytes.subarray(0, file.read(bytes, 0))
      if (kind === 'utf-16') {
        const plain = utf16(whole)
        text = Buffer.from(plain).toString('utf8')
        findings.push(...this.#findings(this.#layers.of(plain, path), path, plain, 1, text))
      } else findings.push(...this.#findings(this.#layers.packed(kind, whole, path, 0), path, undefined, 1, undefined))
    } else if (file.bytes <= pieceBytes) {
      const matches = this.#layers.text(this.#scanner, length, path, 0)
      if (matches.length > 0) {
        const bytes = this.#scanner.room(length)
        text = length <= keptBytesMax ? Buffer.from(bytes).toString('utf8') : undefined
        findings.push(...this.#findings(matches, path, bytes, 1, text))
      }
    } else findings.push(...this.#pieces(file, path))
    const faults = this.#layers.skipped.map(
      (what) =>
        new Fault('not-inspected', `${path} is not looked through completely: ${what}`, {
          at: { path },
          hint: 'unpack it before the check, or exclude it in sealgate.yml',
        }),
    )
    if (this.#scanner.full)
      faults.push(
        new Fault('not-inspected', `${path} holds more findings, or beginnings of them, than are looked at`, {
          at: { path },
          hint: 'mend what is listed, then run again; or exclude the file in sealgate.yml',
        }),
      )
    return { kind: 'read', findings, faults, text }
  }

  /** A large text, piece by piece. What begins in the overlap was seen in the piece before. */
  *#pieces(file: OpenFile, path: string): Generator<Finding> {
    let line = 1
    for (let position = 0; position < file.bytes; ) {
      const room = this.#scanner.room(Math.min(pieceBytes, file.bytes - position))
      const length = file.read(room, position)
      if (length === 0) return
      const last = position + length >= file.bytes
      const kept = last ? length : length - overlapBytes
      const matches = this.#layers.text(this.#scanner, length, path, 0).filter(({ start }) => start < kept)
      const bytes = this.#scanner.room(length)
      yield* this.#findings(matches, path, bytes, line, undefined)
      for (let at = bytes.indexOf(0x0a); at >= 0 && at < kept; at = bytes.indexOf(0x0a, at + 1)) line++
      position += kept
      if (last) return
    }
  }

  *#findings(
    matches: readonly LayeredMatch[],
    path: string,
    bytes: Uint8Array | undefined,
    line: number,
    text: string | undefined,
  ): Generator<Finding> {
    if (matches.length === 0) return
    const accepted = text === undefined ? () => undefined : acceptedIn(text)
    const places = bytes === undefined ? undefined : new Places(bytes, line)
    for (const match of [...matches].sort((a, b) => a.start - b.start || compare(a.rule, b.rule))) {
      const info = this.#rules.get(match.rule)
      if (!info || this.#allow.get(match.rule)?.some((allowed) => match.text.includes(allowed))) continue
      const start = places?.of(match.start)
      const end = bytes === undefined || start === undefined ? undefined : endOf(bytes, match, start)
      const at = { path, ...(start ?? {}), ...(end ?? {}) }
      const waiver = (start && accepted(start.line, match.rule)) ?? this.#ignores.accepts(path, start?.line ?? 0, match.text)
      yield findingOf(info, {
        message: messageOf(info, match),
        at,
        subject: fingerprintOf(match),
        severity: match.severity,
        confidence: match.confidence,
        ...(match.rank === ranks.generic && match.ships ? { persona: 'pedantic' } : {}),
        ...(waiver ? { waiver } : {}),
      })
    }
  }
}

/** Last line and column of a match; a private key has several lines. */
function endOf(
  bytes: Uint8Array,
  { start, end }: LayeredMatch,
  from: { readonly line: number; readonly column: number },
): { readonly endLine: number; readonly endColumn: number } {
  const part = Buffer.from(bytes.subarray(start, Math.min(end, start + 65_536))).toString('utf8')
  const lines = part.split('\n')
  const last = lines.at(-1) ?? ''
  return { endLine: from.line + lines.length - 1, endColumn: (lines.length === 1 ? from.column : 1) + last.length }
}

/** What was found, without it: the letters every credential of its kind begins with, its length, why, and through what. */
function messageOf({ title, id }: RuleInfo, match: LayeredMatch): string {
  const own = id !== genericRules.password && id !== genericRules.token && match.rank >= ranks.near
  const prefix = match.rank === ranks.exact ? match.prefix : ''
  const through = [...match.layers, ...(match.entry === undefined ? [] : [`entry ${match.entry}`])]
  return `${own ? title : `${title}`} (${prefix === '' ? '' : `${prefix}…, `}${match.text.length} characters, fingerprint ${fingerprintOf(match)}): ${match.why}${through.length === 0 ? '' : `; through ${through.join(', ')}`}`
}

/**
 * The same for the same credential, wherever it moves. What a person chose gives few digits of it: enough to tell one
 * finding from the next, too few to try a list of passwords against.
 */
function fingerprintOf({ text, rule, rank }: LayeredMatch): string {
  const hash = createHmac('sha256', `sealgate secret ${rule}`).update(text).digest('hex')
  return hash.slice(0, rank === ranks.exact || text.length >= 24 ? 12 : 4)
}

/** What kind of key store a file is, by how it begins. */
function keyStoreIn(bytes: Uint8Array, path: string): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xfe && b === 0xed && c === 0xfe && d === 0xed) return 'Java key store'
  if (a === 0xce && b === 0xce && c === 0xce && d === 0xce) return 'Java cryptography key store'
  if (a === 0x30 && b === 0x82 && /\.(?:p12|pfx)$/i.test(path)) return 'PKCS #12 key store'
  return undefined
}
