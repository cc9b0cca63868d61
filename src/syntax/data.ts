import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import { lineStarts } from '../core/report.ts'

/** Deepest nesting that is followed in any data language. */
export const dataDepthMax = 100

/** What a scalar is. YAML and TOML dates are text. */
export type ScalarKind = 'text' | 'number' | 'bool' | 'null'

/**
 * One value of a JSON, YAML or TOML text with its place, the same for all three: a map, a list or a scalar. Scalars keep
 * the text they were written as, because a version such as `1.10` is no number. Maps are Maps: no key is special.
 */
export class Data {
  readonly kind: 'map' | 'list' | ScalarKind
  /** The scalar's text, decoded; empty for maps and lists. */
  readonly scalar: string
  readonly map: Map<string, Data> = none
  readonly list: Data[] = nothing
  /** Where the value begins and ends, and where its key (or, for an item, its own text) begins. UTF-16 offsets. */
  readonly start: number
  end: number
  keyStart: number

  constructor(kind: Data['kind'], start: number, end: number, scalar = '') {
    this.kind = kind
    this.start = start
    this.keyStart = start
    this.end = end
    this.scalar = scalar
    if (kind === 'map') this.map = new Map()
    if (kind === 'list') this.list = []
  }

  /** The value under a key of a map, or undefined. */
  at(key: string): Data | undefined {
    return this.map.get(key)
  }

  /** The value at the end of a way of keys, or undefined. */
  in(...keys: readonly string[]): Data | undefined {
    let found: Data | undefined = this
    for (const key of keys) found = found?.map.get(key)
    return found
  }

  /** Text of a scalar under a key; undefined for maps, lists, null and what is not there. */
  text(key: string): string | undefined {
    const found = this.map.get(key)
    return found?.isScalar ? found.scalar : undefined
  }

  /** True when the value under a key is the word true. */
  flag(key: string): boolean {
    return this.map.get(key)?.scalar === 'true'
  }

  get isScalar(): boolean {
    return this.kind !== 'map' && this.kind !== 'list' && this.kind !== 'null'
  }

  /** The members of the map under a key; none where there is none. */
  entries(key: string): Iterable<[string, Data]> {
    return this.map.get(key)?.map ?? none
  }

  /** The items of the list under a key; none where there is none. */
  items(key: string): readonly Data[] {
    return this.map.get(key)?.list ?? []
  }

  /** The scalar items of the list under a key as text. */
  texts(key: string): readonly string[] {
    return this.items(key).flatMap((item) => (item.isScalar ? [item.scalar] : []))
  }
}
/** Shared by all that have no members: there are many scalars. */
const none: Map<string, Data> = new Map()
const nothing: Data[] = []

/** A text and what is in it. */
export interface Doc {
  readonly root: Data
  readonly lines: Lines
  /** Every key that stands twice in one map, at its later place; the later value is the one kept. */
  readonly duplicates: readonly { readonly key: string; readonly at: Location }[]
}

/** Turns offsets of one text into places. */
export class Lines {
  readonly text: string
  readonly path: string
  #starts: readonly number[] | undefined

  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  /** The place from one offset to another. */
  range(start: number, end: number): Location {
    const from = this.#position(start)
    const to = this.#position(Math.max(start, end))
    return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  /** The key of a value, or the item itself. */
  key(node: Data): Location {
    const end = node.keyStart === node.start ? node.end : node.start
    return this.range(node.keyStart, trimmed(this.text, node.keyStart, Math.min(end, lineEnd(this.text, node.keyStart))))
  }

  /** A value with its key. */
  member(node: Data): Location {
    return this.range(node.keyStart, trimmed(this.text, node.keyStart, node.end))
  }

  /** A whole line, from 1, without white space around it. */
  line(number: number): Location {
    this.#starts ??= lineStarts(this.text)
    const start = this.#starts[number - 1] ?? 0
    const end = lineEnd(this.text, start)
    const indent = /^\s*/.exec(this.text.slice(start, end))?.[0].length ?? 0
    return this.range(start + indent, trimmed(this.text, start + indent, end))
  }

  /** A fault of the text's syntax at an offset. */
  fault(what: string, offset: number): Fault {
    const { line, column } = this.#position(Math.min(offset, this.text.length))
    const empty = this.text.trim() === ''
    return new Fault('malformed-lockfile', empty ? `${this.path} is empty` : `${this.path} ${what} at line ${line}, column ${column}`, {
      at: { path: this.path, line, column },
      hint: 'restore the file from version control, or write it anew with its package manager',
    })
  }

  #position(offset: number): { line: number; column: number } {
    this.#starts ??= lineStarts(this.text)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** `end` moved back over white space, commas and colons. */
function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /[\s,:=]/.test(text[last - 1] ?? '')) last--
  return last
}

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)
