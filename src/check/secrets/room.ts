import { createHmac } from 'node:crypto'
import { Fault } from '../../core/fault.ts'
import { compare, type Finding } from '../../core/finding.ts'
import type { Report } from '../../core/report.ts'
import { finding as findingOf, type RuleInfo } from '../../core/rule.ts'
import { type OpenFile, readBytes, type Tree, withFile } from '../../io/files.ts'
import { blobsOf, filesOfHistory, filesStaged } from '../../io/git.ts'
import type { Room, RoomRequest } from '../check.ts'
import { builtIn, type Catalog } from './catalog.ts'
import { type Plan, planOf, ranks, Scanner } from './engine.ts'
import { acceptedIn, type ForeignIgnores, foreignIgnores } from './ignores.ts'
import { genericRules, infosOf, keyStoreRule } from './infos.ts'
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
const keptBytesMax = 8 * 1024 * 1024

/** Secrets: every file of the tree → credentials. */
export async function secretRoom(): Promise<Room> {
  const catalog = await builtIn()
  const rules = [...infosOf(catalog.providers, catalog.structures)]
  return { kind: 'secret', rules, inspect: (tree, request) => inspect(catalog, rules, tree, request) }
}

async function inspect(catalog: Catalog, infos: readonly RuleInfo[], tree: Tree, request: RoomRequest): Promise<Report> {
  const own = request.secrets.length === 0 ? undefined : await (await import('./own.ts')).ownOf(request.secrets)
  const running = [...infos, ...(own?.infos ?? [])].filter(request.runs)
  const rules = new Map(running.map((info) => [info.id, info]))
  const plan = planOf([catalog, ...(own ? [own.catalog] : [])], (id) => rules.has(id), genericRules)
  const inspected: string[] = []
  const findings: Finding[] = []
  const faults: Fault[] = []
  const texts = new Map<string, string>()
  const ignores = foreignIgnores((path) => textOf(tree, path))
  const reader = new Reader(plan, rules, ignores, own?.allow ?? new Map())
  const take = (read: Read, path: string, withText: boolean): readonly Finding[] => {
    if (read.kind === 'binary') return []
    inspected.push(path)
    faults.push(...read.faults)
    if (withText && read.findings.length > 0 && read.text !== undefined) texts.set(path, read.text)
    return read.findings
  }
  for (const path of request.reach.staged ? [] : tree.paths) {
    try {
      findings.push(
        ...take(
          withFile(tree.root, path, (file) => reader.read(file, path)),
          path,
          true,
        ),
      )
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.push(fault)
    }
  }
  if (request.reach.staged || request.reach.history) {
    const files = request.reach.staged ? filesStaged(tree.root) : filesOfHistory(tree.root)
    if (files === undefined)
      faults.push(
        new Fault('not-inspected', 'there is no git repository to read commits from', {
          hint: 'run it inside a clone, and check that git is installed',
        }),
      )
    else {
      const known = new Set(findings.map(({ rule, subject, at }) => [rule, subject, at.path].join('\0')))
      const stillThere = new Set(findings.map(({ subject }) => subject))
      let next = 0
      for await (const content of blobsOf(
        tree.root,
        files.map(({ blob }) => blob),
        archiveBytesMax,
      )) {
        const file = files[next++]
        if (!file) break
        const { path, commit } = file
        if (content === undefined) {
          faults.push(
            new Fault('not-inspected', `${path} of ${commit === '' ? 'the index' : `commit ${commit.slice(0, 12)}`} cannot be read`, {
              at: { path },
              hint: 'fetch the whole history, and exclude what is larger than is looked through',
            }),
          )
          continue
        }
        try {
          for (const one of take(reader.read(inMemory(content), path), path, request.reach.staged === true)) {
            const key = [one.rule, one.subject, path].join('\0')
            if (known.has(key)) continue
            known.add(key)
            const since =
              commit === ''
                ? ''
                : `; since commit ${commit.slice(0, 12)}, ${stillThere.has(one.subject) ? 'still in the tree' : 'no longer in the tree'}`
            findings.push({ ...one, message: one.message + since })
          }
        } catch (fault) {
          if (!(fault instanceof Fault)) throw fault
          faults.push(fault)
        }
      }
    }
  }
  return { inspected, findings, faults, rules: running, texts }
}

function textOf(tree: Tree, path: string): string | undefined {
  if (!tree.paths.includes(path)) return undefined
  try {
    return readBytes(tree.root, path, keptBytesMax).toString('utf8')
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}

/** Bytes as a file. */
const inMemory = (bytes: Buffer): OpenFile => ({
  bytes: bytes.length,
  read: (into, position) => bytes.copy(into, 0, position, position + into.length),
})

/** What one file gave. A picture or a program is nothing to inspect, and no fault. */
type Read =
  | { readonly kind: 'binary' }
  | { readonly kind: 'read'; readonly findings: readonly Finding[]; readonly faults: readonly Fault[]; readonly text: string | undefined }

/** Reads one file after the other into the same memory. */
export class Reader {
  readonly #scanner: Scanner
  readonly #layers: Layers
  readonly #rules: ReadonlyMap<string, RuleInfo>
  readonly #allow: ReadonlyMap<string, readonly string[]>
  readonly #ignores: ForeignIgnores

  constructor(plan: Plan, rules: ReadonlyMap<string, RuleInfo>, ignores: ForeignIgnores, allow: ReadonlyMap<string, readonly string[]>) {
    this.#scanner = new Scanner(plan)
    this.#layers = new Layers(plan, this.#scanner)
    this.#rules = rules
    this.#allow = allow
    this.#ignores = ignores
  }

  read(file: OpenFile, path: string): Read {
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
