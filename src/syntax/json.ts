import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import { lazy } from '../core/lazy.ts'
import { lineStarts } from '../core/report.ts'

/** Deepest nesting we follow. Real lockfiles stay under 60 levels; a hostile one may have 100,000. */
export const jsonDepthMax = 256

/**
 * A container (object or array) of a JSON text, named by the keys of the objects that lead to it. Where it stands is looked
 * up only when someone asks.
 */
export class JsonNode {
  readonly around: JsonNode | undefined
  readonly key: string

  constructor(around: JsonNode | undefined, key: string) {
    this.around = around
    this.key = key
  }
}

/** A JSON text: its value by `JSON.parse`, and where its parts stand. The value costs little more than native parsing. */
export interface Json {
  readonly value: unknown
  readonly root: JsonNode
  /** Where the container's key (or, in an array, its bracket) begins; the place of the next one around it where there is no such container. */
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
  const keys = countKeys(value)
  if (keys < 0) throw index.tooDeep()
  const root = new JsonNode(undefined, '')
  return {
    value,
    root,
    place: (node) => index.place(node),
    member: (node, key) => index.member(node, key),
    duplicates: () => (eachOnce(text, keys) ? [] : index.duplicates()),
  }
}

/** Keys of all objects in a parsed value; below 0 where it nests too deep. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth >= jsonDepthMax) return Number.NEGATIVE_INFINITY
  let keys = 0
  if (Array.isArray(value)) for (const item of value) keys += countKeys(item, depth + 1)
  else if (isRecord(value)) {
    // What JSON.parse makes has nothing enumerable but its own members, and this is the cheapest way over them.
    for (const key in value) {
      const item = value[key]
      keys += typeof item === 'object' ? countKeys(item, depth + 1) + 1 : 1
    }
  }
  return keys
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/**
 * True where a sound text has just as many keys as its value, so that none stands twice. Behind every key is a colon: where
 * none follows white space, the colons behind quotes are those of the keys and a few inside of strings, never fewer.
 */
function eachOnce(text: string, keys: number): boolean {
  let found = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === quote) found++
    else if (before <= space) return false
  }
  return found === keys
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
  readonly #rows = lazy(() => this.#build())
  readonly #lines = lazy(() => lineStarts(this.text))
  #near = 0

  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  /** Finds every container. `JSON.parse` has taken the text: its structure is sound, and only its depth can be wrong. */
  #build(): Rows {
    const { text } = this
    const rows = new Rows(text.length)
    // One level for each container around the current place; they are used again and again.
    const levels: Level[] = []
    let level: Level | undefined
    let depth = 0
    let keyStart = -1
    let keyEnd = -1
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset)
      if (unit === quote) {
        const end = closing(text, offset)
        keyStart = offset
        keyEnd = end
        offset = end
      } else if (unit === openBrace || unit === openBracket) {
        if (depth >= jsonDepthMax) throw this.fault({ offset, what: `nests deeper than ${jsonDepthMax} levels` })
        // The last string before an object's member is its key; in an array there is none, and nobody asks for what is there.
        const node = level?.array === false ? rows.add(keyStart, keyEnd, offset, level) : rows.add(offset, -1, offset, undefined)
        level = levels[depth++] ??= new Level()
        level.node = node
        level.array = unit === openBracket
        level.lastChild = -1
      } else if (unit === closeBrace || unit === closeBracket) level = levels[--depth - 1]
    }
    return rows
  }

  tooDeep(): Fault {
    try {
      this.#build()
    } catch (fault) {
      if (fault instanceof Fault) return fault
      throw fault
    }
    throw new Error('a text nests less deep than its value')
  }

  /** The row of a container, or of the nearest one around it that is there. */
  #row(node: JsonNode): number {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    const row = node.around === undefined ? 0 : this.#child(this.#row(node.around), node.key)
    this.#known.set(node, row)
    return row
  }
  readonly #known = new Map<JsonNode, number>()

  #child(row: number, key: string): number {
    const before = this.#children.get(row)
    if (before) return before.get(key) ?? row
    const byKey = new Map<string, number>()
    const rows = this.#rows()
    // The last one of a doubled key is the one JSON.parse kept.
    for (let child = rows.first(row); child >= 0; child = rows.next(child))
      byKey.set(decode(this.text, rows.keyStart(child), rows.keyEnd(child)), child)
    this.#children.set(row, byKey)
    return byKey.get(key) ?? row
  }
  readonly #children = new Map<number, ReadonlyMap<string, number>>()

  place(node: JsonNode): Location {
    const row = this.#row(node)
    const rows = this.#rows()
    const start = rows.keyStart(row)
    const end = rows.keyEnd(row)
    // Neither a key nor a bracket can span lines.
    const { line, column } = this.#position(start)
    return { path: this.path, line, column, endLine: line, endColumn: column + (end < 0 ? 1 : end + 1 - start) }
  }

  member(node: JsonNode, key: string): Location {
    const row = this.#row(node)
    const start = this.#rows().opens(row)
    let from = -1
    let to = -1
    scan(this.text, start, {
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
    scan(this.text, 0, {
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
    const structural = scan(this.text, 0, {})
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

  #position(offset: number): { line: number; column: number } {
    const lines = this.#lines()
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

  add(keyStart: number, keyEnd: number, opens: number, around: Level | undefined): number {
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
    if (around) {
      if (around.lastChild < 0) cells[around.node * rowCells + 3] = node
      else cells[around.lastChild * rowCells + 4] = node
      around.lastChild = node
    }
    return node
  }

  /** Where its key begins; its bracket's place where it has none. */
  keyStart(row: number): number {
    return this.#cell(row, 0)
  }
  /** Where its key's closing quote stands; -1 where it has none. */
  keyEnd(row: number): number {
    return this.#cell(row, 1)
  }
  opens(row: number): number {
    return this.#cell(row, 2)
  }
  /** Its first child; -1 where it has none. */
  first(row: number): number {
    return this.#cell(row, 3)
  }
  /** Its next sibling; -1 where it has none. */
  next(row: number): number {
    return this.#cell(row, 4)
  }

  #cell(row: number, cell: number): number {
    return this.#cells[row * rowCells + cell] ?? -1
  }
}
const rowCells = 5

/** What is known of one container while its inside is read. */
class Level {
  node = 0
  array = false
  lastChild = -1
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

/**
 * Goes once over the value that begins at `from` and tells `visitor` of keys and containers. Checks structure, not the
 * inside of strings and numbers: `JSON.parse` has done that. Ends after the value; gives the first error, if any.
 */
function scan(text: string, from: number, visitor: Visitor): ScanError | undefined {
  const arrays: boolean[] = []
  let state: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value'
  let offset = from
  for (;;) {
    const unit = text.charCodeAt(offset)
    if (unit === 32 || unit === 10 || unit === 13 || unit === 9) {
      offset++
    } else if (unit === quote) {
      const end = closing(text, offset)
      if (end < 0) return { offset, what: 'has a string that does not end' }
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
      literal.lastIndex = offset
      if (offset >= text.length) return { offset, what: 'ends too early' }
      if ((state !== 'value' && state !== 'value-or-end') || !literal.test(text)) return { offset, what: 'is not JSON' }
      if (arrays.length === 0) return undefined
      offset = literal.lastIndex
      state = 'after'
    }
  }
}

/** Offset of the quote that ends the string begun at `start`, or -1. */
function closing(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (before > start && text.charCodeAt(before) === backslash) before--
    if ((end - before) % 2 === 1) return end
  }
  return -1
}

const literal = /-?\d[\d.eE+-]*|true|false|null/y
