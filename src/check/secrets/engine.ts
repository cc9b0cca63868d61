import assert from 'node:assert/strict'
import type { Confidence, Severity } from '../../core/finding.ts'
import { type Catalog, general, gramOf, structuresFrom } from './catalog.ts'
import { checks } from './checks.ts'
import { isName, judgeValue } from './generic.ts'
import { type Assignment, assignmentAfter, assignmentAround, type Language, languageOf, latin1 } from './lexer.ts'
import { isDigestName, wordsOf } from './names.ts'
import { prefilterWasm } from './prefilter-wasm.ts'
import { type Issuer, ruleId, type Spelled } from './provider.ts'
import { insideIntegrity, integrities, isIntegrity, mayBeText, Spoken } from './quick.ts'
import { anchorOf, classes, closesAt, endOf, leastChars, opensAt, runTable, type Shape, shapesOf, startOf } from './shape.ts'
import type { Seen, Structure } from './structure.ts'
import { anatomyOf, isDocumented, isMonotonous, isPlaceholder, isReference, isSequence, looksRandom } from './words.ts'

/** A credential in a text: bytes `start` to `end`. Never leaves this folder with its text. */
export interface Match {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly severity: Severity
  readonly confidence: Confidence
  /** Why it is taken for one; holds none of it. */
  readonly why: string
  /** Of two matches of one place, the higher stays. */
  readonly rank: number
  /** Slug of the provider, if one is known. */
  readonly owner: string
  /** What every credential of its kind begins with. */
  readonly prefix: string
  /** True for a default that ships to everyone, by its name. */
  readonly ships: boolean
}

/** Most credentials of one text that are reported. */
export const matchesMax = 1000

/** Layout of the prefilter's memory: see prefilter.wat. */
const hashesAt = 0x10000
const slotsAt = 0x50000
const gramsAt = 0x90000
const listAt = 0xa0000
export const inputAt = 0xc0000
/** Zeros behind the input that both passes read. */
const guardBytes = 80
const pageBytes = 65536

/** Words of an exact rank: a shape of its own, a structure, a shape near its provider, a value with a name. */
export const ranks: { readonly named: 5; readonly exact: 4; readonly structure: 3; readonly near: 2; readonly generic: 1 } = {
  named: 5,
  exact: 4,
  structure: 3,
  near: 2,
  generic: 1,
}

/** What an anchor leads to. */
interface ShapeTarget {
  readonly kind: 'shape'
  readonly shape: Shape
  readonly part: number
  readonly provider: Issuer
  readonly of: Spelled
}
type Target =
  | ShapeTarget
  | { readonly kind: 'structure'; readonly structure: Structure }
  | { readonly kind: 'name' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'joint' }
interface Anchored {
  readonly text: Uint8Array
  readonly anyCase: boolean
  /** Where in the text the gram lies. */
  readonly offset: number
  readonly target: Target
}

/** Everything that is looked for, worked out once. */
export interface Plan {
  readonly grams: ReadonlySet<number>
  /** What a gram may be the begin of, worked out when it is first met. */
  at(gram: number): readonly Anchored[]
  readonly near: ReadonlyMap<string, readonly NearKind[]>
  /** Shapes that are known by their first two letters only, and looked for where a run of token characters begins. */
  readonly starts: ReadonlyMap<string, readonly ShapeTarget[]>
  readonly longWords: Words
  readonly shortWords: ReadonlySet<string>
  readonly generic: boolean
  readonly genericRules: { readonly password: string; readonly token: string }
}
type NearKind = Catalog['kinds'][number]

/** Everything that is looked for, ready: of the first catalogue also what belongs to no rule. */
export function planOf(catalogs: readonly Catalog[], runs: (id: string) => boolean, genericRules: Plan['genericRules']): Plan {
  const near = new Map<string, NearKind[]>()
  const starts = new Map<string, ShapeTarget[]>()
  const shapeAt = (catalog: Catalog, kind: number, index: number): ShapeTarget | undefined => {
    const holder = catalog.kinds[kind]
    const shape = holder && runs(ruleId(holder.provider, holder.of)) ? shapesOf(holder.of.token)[index] : undefined
    return holder && shape ? { kind: 'shape', shape, part: anchorOf(shape)?.part ?? 0, ...holder } : undefined
  }
  for (const catalog of catalogs) {
    for (const kind of catalog.kinds)
      if (kind.of.near && runs(ruleId(kind.provider, kind.of)))
        for (const word of kind.provider.words) {
          const known = near.get(word)
          if (known) known.push(kind)
          else near.set(word, [kind])
        }
    for (const [head, kind, index] of catalog.starts) {
      const target = shapeAt(catalog, kind, index)
      if (target) starts.set(head, [...(starts.get(head) ?? []), target])
    }
  }
  const generic = runs(genericRules.password) || runs(genericRules.token)
  const named = generic || near.size > 0
  const targetOf = (catalog: Catalog, target: number, shape: number): Target | undefined => {
    if (target < structuresFrom) return shapeAt(catalog, target, shape)
    if (target < general.name) {
      const structure = catalog.structures[target - structuresFrom]
      return structure && runs(structure.id) ? { kind: 'structure', structure } : undefined
    }
    if (catalog !== catalogs[0]) return undefined
    if (target === general.name) return named ? { kind: 'name' } : undefined
    return { kind: target === general.escape ? 'escape' : 'joint' }
  }
  const anchored = new Map<number, readonly Anchored[]>()
  const words = [...near.keys()]
  return {
    grams: new Set(catalogs.flatMap((catalog) => [...catalog.grams])),
    at(gram) {
      const known = anchored.get(gram)
      if (known) return known
      const made = catalogs.flatMap((catalog) =>
        [...catalog.anchorsOf(gram)].flatMap(({ text, offset, target, shape }) => {
          const to = targetOf(catalog, target, shape)
          const anyCase = to !== undefined && to.kind !== 'shape'
          return to ? [{ text: Buffer.from(anyCase ? text.toLowerCase() : text, 'latin1'), anyCase, offset, target: to }] : []
        }),
      )
      anchored.set(gram, made)
      return made
    },
    near,
    starts,
    longWords: new Words(words.filter((word) => word.length >= 5)),
    shortWords: new Set(words.filter((word) => word.length < 5)),
    generic,
    genericRules,
  }
}

interface Prefilter {
  readonly memory: WebAssembly.Memory
  readonly resume: WebAssembly.Global
  readonly grams: (at: number, end: number) => number
  readonly runs: (at: number, end: number) => number
}

const hasFunctions = (exports: unknown): exports is Prefilter =>
  typeof exports === 'object' && exports !== null && 'memory' in exports && 'grams' in exports && 'runs' in exports && 'resume' in exports

let compiled: WebAssembly.Module | undefined

/** Looks for credentials in one text at a time. Holds the prefilter's memory, into which files are read. */
export class Scanner {
  readonly #plan: Plan
  readonly #filter: Prefilter
  #bytes: Uint8Array
  #list: Uint32Array
  readonly #seen = new Set<number>()
  readonly #spoken = new Spoken()
  /** Names that were asked for already: a text has few. */
  readonly #owned = new Map<string, boolean>()
  #matches: Match[] = []
  /** True when the last text held more than are given. */
  full = false
  #nameUntil = 0
  #budget = 0
  #lastGram = 0
  #lastAt = 0
  #streak = 0
  #lastAnchored: readonly Anchored[] = []
  #escapes: [start: number, end: number][] = []
  #escapesNear = 0
  #firstEscape = 0
  #lastEscape = 0
  #joints: [start: number, end: number][] = []
  #encoded: [start: number, end: number][] = []

  constructor(plan: Plan) {
    this.#plan = plan
    compiled ??= new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'))
    const { exports } = new WebAssembly.Instance(compiled)
    assert(hasFunctions(exports))
    this.#filter = exports
    this.#bytes = new Uint8Array(exports.memory.buffer)
    this.#list = new Uint32Array(exports.memory.buffer, listAt, 0x20000 / 4)
    this.#layOut()
  }

  #layOut(): void {
    const view = new DataView(this.#filter.memory.buffer)
    for (const [name, value] of [
      ['E', 1],
      ['d', 2],
    ] as const)
      for (const character of classes[name] ?? '') view.setUint8(character.charCodeAt(0), value)
    for (const character of '_-+/') view.setUint8(character.charCodeAt(0), 4)
    let index = 1
    for (const gram of this.#plan.grams) {
      const hash = Math.imul(gram, 0x9e3779b1) >>> 14
      const slot = slotsAt + (hash >>> 1) * 2
      view.setUint8(hashesAt + hash, 1)
      const taken = view.getUint16(slot, true) !== 0
      view.setUint16(slot, taken ? 0xffff : index, true)
      view.setUint32(gramsAt + index * 4, gram, true)
      index++
    }
    assert(index < (listAt - gramsAt) / 4, 'more grams than the prefilter holds')
  }

  /** Room for an input of so many bytes; what is written into it is what `scan` reads. */
  room(bytes: number): Uint8Array {
    const { memory } = this.#filter
    const needed = inputAt + bytes + guardBytes
    if (memory.buffer.byteLength < needed) {
      memory.grow(Math.ceil((needed - memory.buffer.byteLength) / pageBytes))
      this.#bytes = new Uint8Array(memory.buffer)
      this.#list = new Uint32Array(memory.buffer, listAt, 0x20000 / 4)
    }
    return this.#bytes.subarray(inputAt, inputAt + bytes)
  }

  /** The credentials among the first `length` bytes of the room, in order. Offsets are from the input's begin. */
  scan(length: number, path: string): readonly Match[] {
    const limit = inputAt + length
    this.#bytes.fill(0, limit, limit + guardBytes)
    this.#seen.clear()
    this.#spoken.begin(this.#bytes)
    this.#matches = []
    this.full = false
    this.#nameUntil = 0
    this.#budget = budgetBytes + budgetPerByte * length
    this.#escapes = []
    this.#escapesNear = 0
    this.#lastEscape = 0
    this.#joints = []
    this.#encoded = []
    const place: Place = { from: inputAt, limit, path, language: languageOf(path), example: isExamplePath(path) }
    for (let at = inputAt; at < limit && this.#matches.length <= matchesMax * 2; ) {
      const count = this.#filter.grams(at, limit)
      for (let i = 0; i < count && this.#matches.length <= matchesMax; i++) this.#anchor(this.#list[i] ?? 0, place)
      at = Number(this.#filter.resume.value)
    }
    if (this.#plan.generic || this.#plan.near.size > 0 || this.#plan.starts.size > 0)
      for (let at = inputAt; at < limit && this.#matches.length <= matchesMax * 2; ) {
        const count = this.#filter.runs(at, limit)
        for (let i = 0; i < count && this.#matches.length <= matchesMax; i++) this.#run(this.#list[2 * i] ?? 0, this.#list[2 * i + 1] ?? 0, place)
        at = Number(this.#filter.resume.value)
      }
    if (this.#matches.length > matchesMax) this.full = true
    return settled(this.#matches.slice(0, matchesMax)).map((match) => ({ ...match, start: match.start - inputAt, end: match.end - inputAt }))
  }

  #anchor(at: number, place: Place): void {
    const bytes = this.#bytes
    const gram = gramOf(bytes, at)
    // Texts that repeat themselves ask for the same again.
    if (gram !== this.#lastGram) {
      this.#lastAnchored = this.#plan.at(gram)
      this.#lastGram = gram
      this.#streak = 0
    } else if (at !== this.#lastAt + 1) this.#streak = 0
    // Inside a run of one letter no credential begins: the first few places of it tell all.
    else if (++this.#streak > streakMax && this.#lastAnchored.every(({ target }) => target.kind === 'shape' && target.part === 0)) {
      this.#lastAt = at
      return
    }
    this.#lastAt = at
    const anchored = this.#lastAnchored
    for (let index = 0; index < anchored.length; index++) {
      const one = anchored[index]
      if (!one) continue
      const { text, anyCase, offset, target } = one
      // Most places hold the gram only: one byte tells.
      const first = bytes[at - offset] ?? 0
      if (first !== text[0] && (!anyCase || (first | 0x20) !== text[0])) continue
      const start = at - offset
      if (start < place.from || start + text.length > place.limit || !same(bytes, start, text, anyCase)) continue
      if (target.kind === 'shape') this.#shape(start, target, place)
      else if (target.kind === 'structure') this.#structure(start, target.structure, place)
      else if (target.kind === 'escape') this.#escape(start)
      else if (target.kind === 'joint') this.#joint(start, text.length, place)
      else {
        if (start < this.#nameUntil || !this.#afford(namedBytes)) continue
        const assignment = assignmentAfter(bytes, place.from, place.limit, start)
        // The rest of a name says nothing new, however often it says it.
        let until = start + text.length
        while (until < place.limit && tokenTable[bytes[until] ?? 0] === 1) until++
        this.#nameUntil = until
        if (assignment) this.#value(assignment, place, true)
      }
    }
  }

  /** Takes from the budget that keeps the time of a text in proportion to its length. False when it is spent. */
  #afford(bytes: number): boolean {
    this.#budget -= bytes
    if (this.#budget >= 0) return true
    this.full = true
    return false
  }

  /** Three escapes within reach of each other: a text that is written in them, and not one odd character. */
  #escape(at: number): void {
    if (this.#escapesNear === 0 || at - this.#lastEscape > escapeReachBytes) {
      this.#escapesNear = 0
      this.#firstEscape = at
    }
    this.#escapesNear++
    this.#lastEscape = at
    if (this.#escapesNear < 3) return
    const start = this.#firstEscape - aroundEscapesBytes
    const last = this.#escapes.at(-1)
    if (last && start <= last[1]) last[1] = at + aroundEscapesBytes
    else this.#escapes.push([start, at + aroundEscapesBytes])
  }

  /** Two literals that are joined and could be one credential: long, with a digit, and no words between. */
  #joint(at: number, length: number, { from, limit }: Place): void {
    const bytes = this.#bytes
    const last = this.#joints.at(-1)
    if (this.#joints.length >= jointsMax || (last && at < last[1])) return
    const token = (byte: number): boolean => tokenTable[byte] === 1 || byte === 0x2e || byte === 0x2b || byte === 0x2f || byte === 0x3d
    // Where a line ends a literal, the next line must begin with one.
    let next = at + length
    while (next < limit && next < at + 64 && (bytes[next] === 0x20 || bytes[next] === 0x09)) next++
    if (bytes[at + length - 1] === 0x0a && bytes[next] !== 0x22 && bytes[next] !== 0x27) return
    let start = at
    while (start > from && start > at - 160 && token(bytes[start - 1] ?? 0)) start--
    if (at - start < 3) return
    let end = at + length
    while (end < limit && end < at + 512) {
      const byte = bytes[end] ?? 0
      if (
        !token(byte) &&
        byte !== 0x22 &&
        byte !== 0x27 &&
        byte !== 0x60 &&
        byte !== 0x20 &&
        byte !== 0x5c &&
        byte !== 0x0a &&
        byte !== 0x0d &&
        byte !== 0x09
      )
        break
      end++
    }
    if (end - start < 24) return
    this.#joints.push([Math.max(from, start - 64), Math.min(limit, end + 2)])
  }

  #shape(at: number, { shape, part, provider, of }: ShapeTarget, place: Place): void {
    const bytes = this.#bytes
    const start = startOf(shape, part, bytes, at, place.from)
    if (start < 0 || !opensAt(bytes, start, place.from)) return
    const end = endOf(shape, bytes, start, place.limit)
    if (end < 0 || !closesAt(shape, bytes, end, place.limit)) return
    const text = latin1(bytes, start, end)
    if (isStandIn(text, shape) || insideIntegrity(bytes, start, end, place.from)) return
    this.#push({
      ...grade(provider, of, text),
      rule: ruleId(provider, of),
      start,
      end,
      text,
      rank: ranks.exact,
      owner: provider.slug,
      prefix: shape[0]?.kind === 'text' ? shape[0].text.slice(0, 12) : '',
      ships: false,
    })
  }

  #structure(at: number, structure: Structure, place: Place): void {
    if (!this.#afford(structure.windowBytes ?? 512)) return
    const seen: Iterable<Seen> = structure.find({
      bytes: this.#bytes,
      from: place.from,
      limit: place.limit,
      at,
      path: place.path,
      language: place.language,
      example: place.example,
    })
    for (const { start, end, why, severity, confidence } of seen)
      this.#push({
        rule: structure.id,
        start,
        end,
        text: latin1(this.#bytes, start, Math.min(end, start + 4096)),
        severity: severity ?? structure.severity,
        confidence: confidence ?? 'medium',
        why,
        rank: ranks.structure,
        owner: '',
        prefix: '',
        ships: false,
      })
  }

  #run(start: number, end: number, place: Place): void {
    const bytes = this.#bytes
    if (isIntegrity(bytes, start, end)) return
    if (end - start >= 24 && this.#mayDecode(start, end)) this.#encoded.push([start, end])
    if (end - start > 640) return
    const starts = this.#plan.starts.size === 0 ? undefined : this.#plan.starts.get(latin1(bytes, start, start + 2))
    if (starts) for (const target of starts) this.#shape(start, target, place)
    // What follows a dot, a slash or an at sign is a path or a version more often than not.
    const assignment = assignmentAround(bytes, place.from, place.limit, start, end)
    if (!this.#value(assignment, place, false) && assignment.start !== start)
      this.#value({ ...assignment, start, end, quoted: false, operator: ' ' }, place, false)
  }

  /** True when the first bytes behind base64 or hex are text. */
  #mayDecode(start: number, end: number): boolean {
    const bytes = this.#bytes
    if (!mayBeText(bytes, start)) return false
    const head = latin1(bytes, start, Math.min(end, start + 24))
    const inner = /^[0-9a-fA-F]+$/.test(head) ? Buffer.from(head, 'hex') : Buffer.from(head, 'base64')
    if (inner[0] === 0x1f && inner[1] === 0x8b) return true
    for (const byte of inner) if ((byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) || byte >= 0x7f) return false
    return inner.length >= 12
  }

  /** What of the last text is worth a look through another layer. Offsets are from the input's begin. */
  get hints(): Hints {
    const moved = (spans: readonly [number, number][]): readonly [number, number][] => spans.map(([start, end]) => [start - inputAt, end - inputAt])
    return { encoded: moved(this.#encoded), joined: moved(this.#joints), escaped: moved(this.#escapes) }
  }

  /** Decides on one value. True when it was taken for a credential. */
  #value(assignment: Assignment, place: Place, followedName: boolean): boolean {
    const { start, end } = assignment
    if (this.#seen.has(start) || end - start < 4) return false
    this.#seen.add(start)
    const bytes = this.#bytes
    if (!followedName && !this.#spoken.between(Math.max(place.from, start - 80), Math.min(end, start + 1024)) && !this.#adjacent(assignment))
      return false
    const text = latin1(bytes, start, Math.min(end, start + 1024))
    const token = mayBeToken(text)
    if (!token && followedName && !/pass|pwd/i.test(assignment.name)) return false
    if (integrities.test(text)) return false
    const before = latin1(bytes, Math.max(place.from, start - 120), start)
    if (!this.#afford(decidedBytes)) return false
    const providers = token && !isReference(text) && !isDigestName(assignment.name) ? this.#providersOf(before, assignment.name, text) : []
    if (providers.length > 0) {
      for (const near of providers) if (this.#near(near, start, assignment, before, place)) return true
      // The name and the value may be one word: acme-private-1a2b….
      for (const joint of text.slice(0, 64).matchAll(joints)) {
        const from = start + joint.index + joint[0].length
        for (const near of providers)
          if (this.#near(near, from, { ...assignment, start: from, operator: '' }, before + text.slice(0, from - start), place)) return true
      }
    }
    if (!this.#plan.generic || cutShort(providers, assignment.name, text)) return false
    const judged =
      judgeValue({
        text,
        name: assignment.name,
        operator: assignment.operator,
        quoted: assignment.quoted,
        language: place.language,
        before,
        example: place.example,
        provider: providers.length > 0,
      }) ?? this.#joined(text, place)
    if (!judged) return false
    const { kind, confidence, why } = judged
    this.#push({
      rule: this.#plan.genericRules[kind],
      start,
      end,
      text,
      severity: place.example || confidence === 'low' ? 'low' : 'medium',
      confidence: place.example ? 'low' : confidence,
      why,
      rank: ranks.generic,
      owner: '',
      prefix: '',
      ships: kind === 'token' && place.language === 'code' && /^default/i.test(assignment.name),
    })
    return true
  }

  /** A value that holds its name in capitals: `acme-SECRET-1a2b…`. */
  #joined(text: string, place: Place): ReturnType<typeof judgeValue> {
    for (const joint of text.slice(0, 64).matchAll(loudJoints)) {
      const offset = joint.index + joint[0].length
      const rest = text.slice(offset)
      if (rest.length < (/[a-z]/.test(joint[0]) ? 32 : 16)) continue
      const judged = judgeValue({
        text: rest,
        name: '',
        operator: '',
        quoted: false,
        language: place.language,
        before: text.slice(0, offset),
        example: place.example,
        provider: false,
      })
      if (judged) return judged
    }
    return undefined
  }

  #near({ provider, of }: NearKind, start: number, { operator, name }: Assignment, before: string, place: Place): boolean {
    const bytes = this.#bytes
    if (
      of.with &&
      !of.with.some((word) =>
        before
          .slice(-80)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
          .includes(word),
      )
    )
      return false
    for (const shape of shapesOf(of.token)) {
      const end = endOf(shape, bytes, start, place.limit)
      if (end < 0 || !closesAt(shape, bytes, end, place.limit)) continue
      const text = latin1(bytes, start, end)
      if (isStandIn(text, shape) || isName(text)) continue
      const graded = grade(provider, of, text)
      const assigned = operator !== ' ' && operator !== ''
      const sure =
        assigned &&
        !/default|public|demo|sample|example|test|sandbox|mock|dummy/i.test(name) &&
        looksRandom(text, anatomyOf(text)) &&
        !isSequence(text, 0.5)
      this.#push({
        ...graded,
        severity: graded.severity !== 'high' && graded.severity !== 'critical' ? graded.severity : sure && !place.example ? 'high' : 'medium',
        confidence: sure ? 'medium' : 'low',
        why: `spelt like one and named after ${provider.name}${graded.why === '' ? '' : `; ${graded.why}`}`,
        rule: ruleId(provider, of),
        start,
        end,
        text,
        rank: provider.words.some((word) => wordsOf(name).join('').includes(word)) ? ranks.named : ranks.near,
        owner: provider.slug,
        prefix: '',
        ships: false,
      })
      return true
    }
    return false
  }

  /** Kinds of the providers that are named before a value, most exact first. */
  #providersOf(before: string, name: string, text: string): readonly NearKind[] {
    const own = /^[A-Za-z]{3,20}(?:[-_.:]|SECRET|KEY|TOKEN|PRIVATE|ACCESS)/.test(text) ? text.slice(0, 32) : ''
    const { joined, edges } = spell(`${before.slice(-96)} ${own}`)
    const { near, longWords, shortWords } = this.#plan
    const found = new Set<NearKind>()
    for (const word of longWords.in(joined)) for (const kind of near.get(word) ?? []) found.add(kind)
    // A short word counts only from one edge of a word to another: `box` is in no `textbox`.
    for (let i = 0; i < edges.length; i++)
      for (let j = i + 1; j < edges.length && (edges[j] ?? 0) - (edges[i] ?? 0) <= 4; j++) {
        const word = joined.slice(edges[i], edges[j])
        if (word.length > 1 && shortWords.has(word)) for (const kind of near.get(word) ?? []) found.add(kind)
      }
    if (found.size < 2) return [...found]
    const nearest = name.toLowerCase()
    return [...found].sort(
      (a, b) =>
        Number(b.provider.words.some((word) => nearest.includes(word))) - Number(a.provider.words.some((word) => nearest.includes(word))) ||
        leastChars(shapesOf(b.of.token)[0] ?? []) - leastChars(shapesOf(a.of.token)[0] ?? []),
    )
  }

  /** True when the name right before a value is a provider's. */
  #adjacent({ name, operator }: Assignment): boolean {
    if (name === '' || operator === '') return false
    const known = this.#owned.get(name)
    if (known !== undefined) return known
    const words = wordsOf(name)
    const joined = words.join('')
    const owned =
      this.#plan.near.has(joined) ||
      this.#plan.shortWords.has(words[0] ?? '') ||
      (joined.length <= 48 && !this.#plan.longWords.in(joined).next().done)
    if (this.#owned.size >= namesKeptMax) this.#owned.clear()
    this.#owned.set(name, owned)
    return owned
  }

  #push(match: Match): void {
    this.#matches.push(match)
  }
}

/** A thousand words that are looked for in a text at once, by their first four letters. */
class Words {
  readonly #heads = new Map<string, string[]>()
  readonly #hashes = new Uint8Array(65_536)

  /** @param words of four letters at least. */
  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const head = word.slice(0, 4)
      const known = this.#heads.get(head)
      if (known) known.push(word)
      else this.#heads.set(head, [word])
      this.#hashes[hashAt(word, 0)] = 1
    }
  }

  /** Those that a text holds, from left to right, of those that begin at one place the longest, none in another. */
  *in(text: string): Generator<string> {
    for (let at = 0; at + 4 < text.length; at++) {
      if (this.#hashes[hashAt(text, at)] === 0) continue
      const word = this.#heads.get(text.slice(at, at + 4))?.find((one) => text.startsWith(one, at))
      if (word === undefined) continue
      yield word
      at += word.length - 1
    }
  }
}
const hashAt = (text: string, at: number): number =>
  (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 4) ^ (text.charCodeAt(at + 2) << 8) ^ (text.charCodeAt(at + 3) << 12)) & 0xffff

/** True when a value could be spelt like a credential at all: it begins with eight characters of one, and is no plain word. */
function mayBeToken(text: string): boolean {
  let letters = 0
  let others = 0
  for (let i = 0; i < text.length && i < 40; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) letters++
    else if (code >= 48 && code <= 57) others += 4
    else if (code <= 32 || code > 126 || code === 34 || code === 39 || code === 40 || code === 41 || code === 60) break
    else others++
  }
  return letters + others >= 8 && (others >= 4 || letters >= 16)
}

/** A text in small letters without separators, and where its words begin and end in it. */
function spell(text: string): { readonly joined: string; readonly edges: readonly number[] } {
  const edges: number[] = []
  let joined = ''
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : 0
    if (kind !== last && !(last === 2 && kind === 1)) edges.push(joined.length)
    else if (last === 2 && kind === 1 && edges.at(-1) !== joined.length - 1) edges.push(joined.length - 1)
    if (kind !== 0) joined += kind === 2 ? String.fromCharCode(code | 0x20) : text.charAt(i)
    last = kind
  }
  edges.push(joined.length)
  return { joined, edges }
}

/** True for a value that is named after a provider and far too short for anything the provider gives out. */
function cutShort(providers: readonly NearKind[], name: string, text: string): boolean {
  const named = wordsOf(name).join('')
  const own = providers.filter(({ provider }) => provider.words.some((word) => named.includes(word)))
  return own.length > 0 && own.every(({ provider }) => provider.kinds.every((kind) => text.length < 0.6 * leastOf(kind)))
}
const leastOf = (kind: Spelled): number => {
  const known = leasts.get(kind)
  if (known !== undefined) return known
  const least = Math.min(...shapesOf(kind.token).map(leastChars))
  leasts.set(kind, least)
  return least
}
const leasts = new WeakMap<Spelled, number>()

/** Bytes of windows that one text may cost: so many in all, and so many for each of its own. Ordinary text costs a tenth of it. */
const budgetBytes = 2 * 1024 * 1024
const budgetPerByte = 4
/** Places of a run of one letter that are looked at. */
const streakMax = 12
/** What following a name to its value costs, and deciding on a value. */
const namedBytes = 128
const decidedBytes = 256

/** Most names that are remembered. */
const namesKeptMax = 10_000

/** Furthest that escapes of one text lie apart. */
const escapeReachBytes = 40
/** What is read before and behind them: a name, and the rest of a value. */
const aroundEscapesBytes = 512

/** Joined literals of one text that are looked at. */
const jointsMax = 500

/** Runs that read as base64 or hex of text, literals that are joined, and what is written in escapes, with what is around it. */
export interface Hints {
  readonly encoded: readonly (readonly [start: number, end: number])[]
  readonly joined: readonly (readonly [start: number, end: number])[]
  readonly escaped: readonly (readonly [start: number, end: number])[]
}

const tokenTable = runTable('t')

interface Place {
  readonly from: number
  readonly limit: number
  readonly path: string
  readonly language: Language
  readonly example: boolean
}

const joints = /(?:secret|private|access|token|key|id)[-_.:= ]{0,3}|[-_.:](?=[A-Za-z0-9]{8})/gi
const loudJoints = /(?:SECRET|PRIVATE|ACCESS|TOKEN|KEY)[-_.:]{0,2}|[-_](?:secret|private|access|token|key)[-_]/g

/** True in folders and files where examples are expected. */
const isExamplePath = (path: string): boolean =>
  /(?:^|[/_.-])(?:tests?|specs?|fixtures?|examples?|mocks?|__tests__|testdata|samples?|docs?|demos?)(?:[/_.-]|$)/i.test(path)

/** True for a spelling that stands for a credential: `ghp_xxxx…`, `AKIA…EXAMPLE`. Looked at without the literal parts. */
function isStandIn(text: string, shape: Shape): boolean {
  const first = shape[0]
  const body = first?.kind === 'text' && shape.length > 1 ? text.slice(first.text.length) : text
  if (body.length < 4) return false
  if (/EXAMPLE|example|xxxxx|XXXXX|\*\*\*|0{8}|placeholder|REDACTED|dummy|DUMMY/.test(body)) return true
  if (isDocumented(body) || isDocumented(text)) return true
  return body.length >= 8 && (new Set(body.toLowerCase().replace(/[-_.]/g, '')).size <= 3 || (first?.kind === 'text' && isMonotonous(body)))
}

function grade(provider: Issuer, of: Spelled, text: string): Pick<Match, 'severity' | 'confidence' | 'why'> {
  const severity = of.severity ?? 'high'
  if (!of.check) {
    const words = isPlaceholder(text)
    return {
      severity: words ? 'low' : severity,
      confidence: words ? 'low' : 'medium',
      why: words ? 'spelt like one, with words in it' : `spelt as ${provider.name} spells it`,
    }
  }
  const { result, note } = checks[of.check](text)
  // What its provider never gave out lets nobody in: it is shown, and does not gate.
  const given = result === 'valid' || of.check !== 'crc32base62'
  return { severity: given ? severity : 'medium', confidence: result === 'valid' ? 'high' : 'low', why: note }
}

function same(bytes: Uint8Array, at: number, text: Uint8Array, anyCase: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte === text[i]) continue
    if (!anyCase || byte < 0x41 || byte > 0x5a || (byte | 0x20) !== text[i]) return false
  }
  return true
}

/** A name that says whose a value is wins over another provider that spells its own alike, not over its own provider's spelling. */
const over = (one: Match, other: Match): boolean =>
  one.owner !== '' && one.owner === other.owner && Math.min(one.rank, other.rank) >= ranks.exact ? one.rank < other.rank : one.rank > other.rank

/** The matches that stay: of those that share bytes, the one of the highest rank, then the longest, then the first. */
function settled(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const sorted = [...matches].sort((a, b) => a.start - b.start || Number(over(b, a)) - Number(over(a, b)) || b.end - a.end)
  const kept: Match[] = []
  for (const match of sorted) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
    else if (over(match, last)) kept[kept.length - 1] = match
  }
  return kept
}
