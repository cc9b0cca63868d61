import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import { lineStarts } from '../core/report.ts'

/** Deepest nesting we follow. Real lockfiles stay under 60 levels; a hostile one may have 100,000. */
export const jsonDepthMax = 256

/** A container (object or array) of a JSON text; 0 is the outermost. */
export type JsonNode = number

/**
 * A JSON text: its value by `JSON.parse`, and where each container stands. Built in one pass over the text, so that the
 * value costs no more than native parsing; the place of a single member is looked up only when someone asks.
 */
export interface Json {
  readonly value: unknown
  /** The container under `key` (an array's index as text), or undefined where the member is missing or a scalar. */
  child(node: JsonNode, key: string): JsonNode | undefined
  /** Tells `visit` every member of the object `value`, which stands at `node`, with its container if it is one. */
  members(node: JsonNode, value: Readonly<Record<string, unknown>>, visit: (key: string, value: unknown, node: JsonNode | undefined) => void): void
  /** Where the container's key (or, in an array, its bracket) begins. */
  place(node: JsonNode): Location
  /** The whole member `key` of `node`, key and value; the container's own place where there is no such member. */
  member(node: JsonNode, key: string): Location
  /** Every key that stands twice in one object, at its later place. The last one wins in most readers, not in all. */
  duplicates(): readonly DoubledKey[]
}

/** A key that its object has already. */
export interface DoubledKey {
  readonly key: string
  readonly at: Location
}

/**
 * Reads a JSON text as RFC 8259 defines it. A leading byte order mark is passed over; the caller has decoded the bytes.
 * @throws Fault `malformed-lockfile` with line and column for text that is not JSON or nests deeper than `jsonDepthMax`.
 */
export function readJson(source: string, path: string): Json {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const index = new Index(text, path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw index.problem(cause)
  }
  index.build()
  return {
    value,
    child: (node, key) => index.child(node, key),
    members: (node, members, visit) => index.members(node, members, visit),
    place: (node) => index.place(node),
    member: (node, key) => index.member(node, key),
    duplicates: () => (index.mayRepeat ? index.duplicates() : []),
  }
}

const space = 32
const quote = 34
const comma = 44
const colon = 58
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** What the scanner tells while it goes over a text. Offsets are UTF-16 units; `depth` counts the containers around. */
interface Visitor {
  /** A key from its opening quote to its closing one. */
  key?(start: number, end: number, depth: number): void
  open?(offset: number, depth: number): void
  close?(offset: number, depth: number): void
}

class Index {
  readonly text: string
  readonly path: string
  /** False where no key can stand twice in its object. */
  mayRepeat = false
  readonly #units: Units
  readonly #rows: Rows
  #lines: readonly number[] | undefined
  #near = 0

  constructor(text: string, path: string) {
    this.text = text
    this.path = path
    this.#units = unitsOf(text)
    this.#rows = new Rows(text.length)
  }

  /** Finds every container. `JSON.parse` has taken the text: its structure is sound, and only its depth can be wrong. */
  build(): void {
    const rows = this.#rows
    const units = this.#units
    const keys = new Keys(units.length)
    // One level for each container around the current place; they are used again and again.
    const levels: Level[] = []
    let level: Level | undefined
    let depth = 0
    let keyStart = -1
    let keyEnd = -1
    for (let offset = 0; offset < units.length; ) {
      const unit = units[offset] ?? 0
      if (unit === quote) {
        const start = offset
        offset = closing(units, start)
        const end = offset++
        let next = units[offset] ?? 0
        while (next <= space && offset < units.length) next = units[++offset] ?? 0
        if (next !== colon) continue
        keys.add(units, start + 1, end, level?.node ?? 0)
        keyStart = start
        keyEnd = end
      } else if (unit === openBrace || unit === openBracket) {
        if (depth >= jsonDepthMax) throw this.fault({ offset, what: `nests deeper than ${jsonDepthMax} levels` })
        // A key stands before its value; in an array there is none, and what was read last is another container's.
        const node = level?.array === false ? rows.add(keyStart, keyEnd, offset, level) : rows.add(offset, -1, offset, level)
        level = levels[depth++] ??= new Level()
        level.node = node
        level.array = unit === openBracket
        level.lastChild = -1
        level.containers = 0
      } else if (unit === closeBrace || unit === closeBracket) level = levels[--depth - 1]
      offset++
    }
    this.mayRepeat = keys.mayRepeat
  }

  child(node: JsonNode, key: string): JsonNode | undefined {
    // The last one of a doubled key is the one JSON.parse kept.
    let found: JsonNode | undefined
    for (let child = this.#rows.first(node); child >= 0; child = this.#rows.next(child)) if (this.#keyIs(child, key)) found = child
    return found
  }

  members(
    node: JsonNode,
    members: Readonly<Record<string, unknown>>,
    visit: (key: string, value: unknown, node: JsonNode | undefined) => void,
  ): void {
    // Both run in the order of the text, but for keys that look like numbers and keys that stand twice.
    let child = this.#rows.first(node)
    let byKey: Map<string, JsonNode> | undefined
    for (const key in members) {
      const value = members[key]
      if (typeof value !== 'object' || value === null) {
        visit(key, value, undefined)
      } else if (byKey === undefined && this.#keyIs(child, key)) {
        visit(key, value, child)
        child = this.#rows.next(child)
      } else {
        byKey ??= this.#byKey(node)
        visit(key, value, byKey.get(key))
      }
    }
  }

  #byKey(node: JsonNode): Map<string, JsonNode> {
    const found = new Map<string, JsonNode>()
    for (let child = this.#rows.first(node); child >= 0; child = this.#rows.next(child)) found.set(this.#key(child), child)
    return found
  }

  /** True when the container's key is `key`, mostly told without making text of it. */
  #keyIs(node: JsonNode, key: string): boolean {
    const start = this.#rows.keyStart(node)
    const end = this.#rows.keyEnd(node)
    return end - start - 1 === key.length && this.text.startsWith(key, start + 1) ? !key.includes('\\') : end >= 0 && this.#key(node) === key
  }

  place(node: JsonNode): Location {
    const start = this.#rows.keyStart(node)
    const end = this.#rows.keyEnd(node)
    // Neither a key nor a bracket can span lines.
    const { line, column } = this.#position(start)
    return { path: this.path, line, column, endLine: line, endColumn: column + (end < 0 ? 1 : end + 1 - start) }
  }

  member(node: JsonNode, key: string): Location {
    const start = this.#rows.opens(node)
    let from = -1
    let to = -1
    scan(this.#units, start, {
      key: (open, close, depth) => {
        if (depth !== 1) return
        if (from >= 0 && to < 0) to = open
        if (decode(this.text, open, close) === key) {
          from = open
          to = -1
        }
      },
      close: (offset, depth) => {
        if (depth === 0 && from >= 0 && to < 0) to = offset
      },
    })
    if (from < 0) return this.place(node)
    // `to` is the next key or a bracket: step back over white space and the comma.
    let end = to < 0 ? this.text.length : to
    while (end > from && /[\s,]/.test(this.text[end - 1] ?? '')) end--
    return this.range(from, end)
  }

  duplicates(): DoubledKey[] {
    const seen: Set<string>[] = []
    const found: DoubledKey[] = []
    scan(this.#units, 0, {
      key: (start, end, depth) => {
        const key = decode(this.text, start, end)
        if (seen[depth - 1]?.has(key)) found.push({ key, at: this.range(start, end + 1) })
        seen[depth - 1]?.add(key)
      },
      open: () => {
        seen.push(new Set())
      },
      close: () => {
        seen.pop()
      },
    })
    return found
  }

  /** Lines and columns of a range of offsets. */
  range(start: number, end: number): Location {
    const from = this.#position(start)
    const to = this.#position(end)
    return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  problem(cause: unknown): Fault {
    const structural = scan(this.#units, 0, {})
    const told = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1]
    return this.fault(structural ?? { offset: told === undefined ? this.text.length : Number(told), what: 'is not JSON' })
  }

  fault({ offset, what }: ScanError): Fault {
    const { line, column } = this.#position(Math.min(offset, this.text.length))
    const empty = this.text.trim() === ''
    return new Fault('malformed-lockfile', empty ? `${this.path} is empty` : `${this.path} ${what} at line ${line}, column ${column}`, {
      at: { path: this.path, line, column },
      hint: 'restore the file from version control, or write it anew with its package manager',
    })
  }

  #key(node: JsonNode): string {
    const end = this.#rows.keyEnd(node)
    return end < 0 ? String(this.#rows.ordinal(node)) : decode(this.text, this.#rows.keyStart(node), end)
  }

  #position(offset: number): { line: number; column: number } {
    this.#lines ??= lineStarts(this.text)
    const lines = this.#lines
    // Places are asked for mostly in the order of the text: go on from the last one where that is near.
    let low = this.#near
    if ((lines[low] ?? 0) > offset || (lines[low + 32] ?? Number.POSITIVE_INFINITY) <= offset) {
      low = 0
      for (let high = lines.length - 1; low < high; ) {
        const middle = (low + high + 1) >> 1
        if ((lines[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
    } else while ((lines[low + 1] ?? Number.POSITIVE_INFINITY) <= offset) low++
    this.#near = low
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
  }
}

/**
 * A table of whole numbers with a row for each container, in one block: objects or arrays in its place would be copied and
 * walked by the garbage collector.
 */
class Rows {
  #cells: Int32Array
  #count = 0

  constructor(textLength: number) {
    // Real lockfiles have a container for each hundred characters; growing later would copy.
    this.#cells = new Int32Array(rowCells * (16 + Math.ceil(textLength / 96)))
  }

  add(keyStart: number, keyEnd: number, opens: number, around: Level | undefined): JsonNode {
    const node = this.#count++
    const row = node * rowCells
    if (row >= this.#cells.length) {
      const wider = new Int32Array(this.#cells.length * 2)
      wider.set(this.#cells)
      this.#cells = wider
    }
    const cells = this.#cells
    cells[row] = keyStart
    cells[row + 1] = keyEnd
    cells[row + 2] = opens
    cells[row + 3] = -1
    cells[row + 4] = -1
    cells[row + 5] = around?.containers ?? 0
    if (around) {
      if (around.lastChild < 0) cells[around.node * rowCells + 3] = node
      else cells[around.lastChild * rowCells + 4] = node
      around.lastChild = node
      around.containers++
    }
    return node
  }

  /** Where its key begins; its bracket's place where it has none. */
  keyStart(node: JsonNode): number {
    return this.#cell(node, 0)
  }
  /** Where its key's closing quote stands; -1 where it has none. */
  keyEnd(node: JsonNode): number {
    return this.#cell(node, 1)
  }
  opens(node: JsonNode): number {
    return this.#cell(node, 2)
  }
  /** Its first child; -1 where it has none. */
  first(node: JsonNode): number {
    return this.#cell(node, 3)
  }
  /** Its next sibling; -1 where it has none. */
  next(node: JsonNode): number {
    return this.#cell(node, 4)
  }
  /** How many containers stand before it in the same one. */
  ordinal(node: JsonNode): number {
    return this.#cell(node, 5)
  }

  #cell(node: JsonNode, cell: number): number {
    return this.#cells[node * rowCells + cell] ?? -1
  }
}
const rowCells = 6

/** What is known of one container while its inside is read. */
class Level {
  node: JsonNode = 0
  array = false
  lastChild: JsonNode = -1
  /** Containers directly inside it so far. */
  containers = 0
}

/** A key's text from its quotes' offsets. */
function decode(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end)
  if (!raw.includes('\\')) return raw
  const key: unknown = JSON.parse(text.slice(start, end + 1))
  return typeof key === 'string' ? key : raw
}

interface ScanError {
  readonly offset: number
  readonly what: string
}

/** A text's UTF-16 units: reading numbers of an array is far cheaper than asking a string for each. */
type Units = Uint8Array | Uint16Array

function unitsOf(text: string): Units {
  // Of plain ASCII every unit is a byte, and nearly every lockfile is that.
  if (Buffer.byteLength(text) === text.length) return Buffer.from(text, 'latin1')
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index)
  return units
}

/**
 * Whether any object has a key twice, as far as two hashes of each key and its object tell: `mayRepeat` is true where one
 * does, and seldom where none does. A set of the keys' texts would cost ten times as much.
 */
class Keys {
  mayRepeat = false
  #slots: Int32Array
  #count = 0

  constructor(textLength: number) {
    // Real lockfiles have a key for each forty characters.
    this.#slots = new Int32Array(2 << Math.min(20, Math.max(6, 32 - Math.clz32(textLength >> 5))))
  }

  add(units: Units, start: number, end: number, node: JsonNode): void {
    if (this.mayRepeat) return
    let one = Math.imul(node + 1, 0x9e3779b1)
    let two = ~node
    for (let index = start; index < end; index++) {
      const unit = units[index] ?? 0
      // Two spellings of one key have two hashes.
      if (unit === backslash) this.mayRepeat = true
      one = Math.imul(one ^ unit, 0x01000193)
      two = (Math.imul(two, 31) + unit) | 0
    }
    if (this.#count++ > this.#slots.length >> 2) this.#widen()
    this.#put(one ^ (one >>> 15) || 1, two)
  }

  #put(one: number, two: number): void {
    const slots = this.#slots
    let at = (one << 1) & (slots.length - 1)
    // Texts can be made so that all their keys want one slot: then the exact look decides.
    for (let tries = 0; tries < triesMax; tries++) {
      const there = slots[at]
      if (there === 0) {
        slots[at] = one
        slots[at + 1] = two
        return
      }
      if (there === one && slots[at + 1] === two) break
      at = (at + 2) & (slots.length - 1)
    }
    this.mayRepeat = true
  }

  #widen(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 2) if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0)
  }
}
const triesMax = 100

/**
 * Goes once over the value that begins at `from` and tells `visitor` of keys and containers. Checks structure, not the
 * inside of strings and numbers: `JSON.parse` has done that. Ends after the value; gives the first error, if any.
 */
function scan(units: Units, from: number, visitor: Visitor): ScanError | undefined {
  const { length } = units
  const arrays: boolean[] = []
  let state: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value'
  let offset = from
  for (;;) {
    const unit = units[offset]
    if (unit === 32 || unit === 10 || unit === 13 || unit === 9) {
      offset++
    } else if (unit === quote) {
      const end = closing(units, offset)
      if (end >= length) return { offset, what: 'has a string that does not end' }
      if (state === 'key' || state === 'key-or-end') {
        visitor.key?.(offset, end, arrays.length)
        state = 'colon'
      } else if (state === 'value' || state === 'value-or-end') {
        if (arrays.length === 0) return undefined
        state = 'after'
      } else return { offset, what: 'has text where a comma, colon or bracket belongs' }
      offset = end + 1
    } else if (unit === colon) {
      if (state !== 'colon') return { offset, what: 'has a colon out of place' }
      state = 'value'
      offset++
    } else if (unit === comma) {
      if (state !== 'after' || arrays.length === 0) return { offset, what: 'has a comma out of place' }
      state = arrays[arrays.length - 1] ? 'value' : 'key'
      offset++
    } else if (unit === openBrace || unit === openBracket) {
      if (state !== 'value' && state !== 'value-or-end') return { offset, what: 'has a bracket out of place' }
      if (arrays.length >= jsonDepthMax) return { offset, what: `nests deeper than ${jsonDepthMax} levels` }
      const array = unit === openBracket
      visitor.open?.(offset, arrays.length)
      arrays.push(array)
      state = array ? 'value-or-end' : 'key-or-end'
      offset++
    } else if (unit === closeBrace || unit === closeBracket) {
      const array = unit === closeBracket
      if (arrays[arrays.length - 1] !== array || (state !== 'after' && state !== (array ? 'value-or-end' : 'key-or-end')))
        return { offset, what: 'has a bracket out of place' }
      arrays.pop()
      visitor.close?.(offset, arrays.length)
      offset++
      if (arrays.length === 0) return undefined
      state = 'after'
    } else {
      if (offset >= length) return { offset, what: 'ends too early' }
      const end = literalEnd(units, offset)
      if ((state !== 'value' && state !== 'value-or-end') || end === offset) return { offset, what: 'is not JSON' }
      if (arrays.length === 0) return undefined
      offset = end
      state = 'after'
    }
  }
}

/** Offset of the quote that ends the string begun at `start`; the text's length or more where none does. */
function closing(units: Units, start: number): number {
  let end = start + 1
  for (let unit = units[end]; unit !== quote && end < units.length; unit = units[end]) end += unit === backslash ? 2 : 1
  return end
}

/** End of the number or name that begins at `from`; `from` itself where there is none. */
function literalEnd(units: Units, from: number): number {
  let end = from
  for (let unit = units[end] ?? 0; isLiteral(unit); unit = units[end] ?? 0) end++
  const first = units[from] ?? 0
  if (first === minus || (first >= zero && first <= nine)) return end
  return end - from <= 5 && names.has(String.fromCharCode(...units.subarray(from, end))) ? end : from
}
const names: ReadonlySet<string> = new Set(['true', 'false', 'null'])
const [plus, minus, point, zero, nine] = [43, 45, 46, 48, 57]

const isLiteral = (unit: number): boolean =>
  (unit >= zero && unit <= nine) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === point || unit === plus || unit === minus
