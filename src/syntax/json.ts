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
  /** The containers directly inside `node`, in the order of the text, with their keys. */
  children(node: JsonNode): Iterable<readonly [key: string, node: JsonNode]>
  /** Where the container's key (or, in an array, its bracket) begins. */
  place(node: JsonNode): Location
  /** The whole member `key` of `node`, key and value; the container's own place where there is no such member. */
  member(node: JsonNode, key: string): Location
  /** Every key that stands twice in one object, at its later place. The last one wins in most readers, not in all. */
  duplicates(): readonly { readonly key: string; readonly at: Location }[]
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
    children: (node) => index.children(node),
    place: (node) => index.place(node),
    member: (node, key) => index.member(node, key),
    duplicates: () => (index.keys === countKeys(value) ? [] : index.duplicates()),
  }
}

/** Keys of all objects in a parsed value. Fewer than the text holds means that one stands twice. */
function countKeys(value: unknown): number {
  let keys = 0
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) keys += countKeys(item)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) {
      keys++
      if (typeof item === 'object' && item !== null) keys += countKeys(item)
    }
  }
  return keys
}

const quote = 34
const comma = 44
const colon = 58
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** What the scanner tells while it goes over a text. Offsets are UTF-16 units. */
interface Visitor {
  /** A key from its opening quote to its closing one; `depth` counts the objects and arrays around it. */
  key?(start: number, end: number, depth: number): void
  open?(offset: number, array: boolean): void
  close?(offset: number): void
}

class Index {
  readonly text: string
  readonly path: string
  keys = 0
  // One row a container: where its key begins and ends (or its bracket), where it opens, its first child and next sibling.
  readonly #keyStart: number[] = []
  readonly #keyEnd: number[] = []
  readonly #opens: number[] = []
  readonly #first: number[] = []
  readonly #next: number[] = []
  readonly #ordinal: number[] = []
  #lines: readonly number[] | undefined

  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  build(): void {
    const stack: number[] = []
    const last: number[] = []
    const items: number[] = []
    let keyStart = -1
    let keyEnd = -1
    const error = scan(this.text, 0, {
      key: (start, end) => {
        this.keys++
        keyStart = start
        keyEnd = end
      },
      open: (offset) => {
        const node = this.#opens.length
        this.#opens.push(offset)
        this.#keyStart.push(keyStart < 0 ? offset : keyStart)
        this.#keyEnd.push(keyStart < 0 ? -1 : keyEnd)
        this.#first.push(-1)
        this.#next.push(-1)
        const depth = stack.length
        const ordinal = depth === 0 ? 0 : (items[depth - 1] ?? 0)
        this.#ordinal.push(ordinal)
        if (depth > 0) {
          const before = last[depth - 1] ?? -1
          if (before < 0) this.#first[stack[depth - 1] ?? 0] = node
          else this.#next[before] = node
          last[depth - 1] = node
          items[depth - 1] = ordinal + 1
        }
        stack.push(node)
        last[depth] = -1
        items[depth] = 0
        keyStart = -1
      },
      close: () => {
        stack.pop()
        keyStart = -1
      },
    })
    if (error !== undefined) throw this.fault(error)
  }

  *children(node: JsonNode): Generator<readonly [string, JsonNode]> {
    for (let child = this.#first[node] ?? -1; child >= 0; child = this.#next[child] ?? -1) yield [this.#key(child), child]
  }

  child(node: JsonNode, key: string): JsonNode | undefined {
    // The last one of a doubled key is the one JSON.parse kept.
    let found: JsonNode | undefined
    for (const [name, child] of this.children(node)) if (name === key) found = child
    return found
  }

  place(node: JsonNode): Location {
    const start = this.#keyStart[node] ?? 0
    const end = this.#keyEnd[node] ?? -1
    return this.range(start, end < 0 ? start + 1 : end + 1)
  }

  member(node: JsonNode, key: string): Location {
    const start = this.#opens[node] ?? 0
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
      close: (offset) => {
        if (from >= 0 && to < 0) to = offset
      },
    })
    if (from < 0) return this.place(node)
    // `to` is the next key or a bracket: step back over white space and the comma.
    let end = to < 0 ? this.text.length : to
    while (end > from && /[\s,]/.test(this.text[end - 1] ?? '')) end--
    return this.range(from, end)
  }

  duplicates(): { key: string; at: Location }[] {
    const seen: Set<string>[] = []
    const found: { key: string; at: Location }[] = []
    scan(this.text, 0, {
      key: (start, end, depth) => {
        const key = decode(this.text, start, end)
        const keys = seen[depth - 1]
        if (keys?.has(key)) found.push({ key, at: this.range(start, end + 1) })
        keys?.add(key)
      },
      open: () => seen.push(new Set()),
      close: () => seen.pop(),
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

  #key(node: JsonNode): string {
    const end = this.#keyEnd[node] ?? -1
    return end < 0 ? String(this.#ordinal[node] ?? 0) : decode(this.text, this.#keyStart[node] ?? 0, end)
  }

  #position(offset: number): { line: number; column: number } {
    this.#lines ??= lineStarts(this.text)
    let low = 0
    let high = this.#lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 }
  }
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

const literal = /-?\d[\d.eE+-]*|true|false|null/y

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
      visitor.open?.(offset, array)
      arrays.push(array)
      state = array ? 'value-or-end' : 'key-or-end'
      offset++
    } else if (unit === closeBrace || unit === closeBracket) {
      const array = unit === closeBracket
      if (arrays[arrays.length - 1] !== array || (state !== 'after' && state !== (array ? 'value-or-end' : 'key-or-end')))
        return { offset, what: 'has a bracket out of place' }
      arrays.pop()
      visitor.close?.(offset)
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
