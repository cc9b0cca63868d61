import { Data, type Doc, dataDepthMax, Lines, withoutMark } from './data.ts'

/**
 * Reads JSON text into data with places. `lenient` allows what bun writes and editors accept: comments and a comma behind
 * the last member.
 * @throws Fault `malformed-lockfile` with line and column.
 */
export function readData(source: string, path: string, { lenient = false }: { lenient?: boolean } = {}): Doc {
  const text = withoutMark(source)
  const lines = new Lines(text, path)
  const reader = new Reader(text, lines, lenient)
  const root = reader.value(0)
  reader.space()
  if (reader.offset < text.length) throw lines.fault('goes on after its end', reader.offset)
  return { root, lines, duplicates: reader.duplicates }
}

class Reader {
  readonly duplicates: Doc['duplicates'][number][] = []
  offset = 0
  readonly #text: string
  readonly #lines: Lines
  readonly #lenient: boolean

  constructor(text: string, lines: Lines, lenient: boolean) {
    this.#text = text
    this.#lines = lines
    this.#lenient = lenient
  }

  value(depth: number): Data {
    this.space()
    const start = this.offset
    const unit = this.#text[start]
    if (unit === '{' || unit === '[') {
      if (depth >= dataDepthMax) throw this.#lines.fault(`nests deeper than ${dataDepthMax} levels`, start)
      this.offset++
      const node = new Data(unit === '{' ? 'map' : 'list', start, start)
      this.#members(node, unit === '{' ? '}' : ']', depth)
      node.end = this.offset
      return node
    }
    if (unit === '"') {
      const text = this.#string()
      return new Data('text', start, this.offset, text)
    }
    word.lastIndex = start
    const found = word.exec(this.#text)?.[0]
    if (found === undefined) throw this.#lines.fault(unit === undefined ? 'ends too early' : 'is not JSON', start)
    this.offset += found.length
    return new Data(found === 'null' ? 'null' : found === 'true' || found === 'false' ? 'bool' : 'number', start, this.offset, found)
  }

  #members(node: Data, close: string, depth: number): void {
    this.space()
    if (this.#text[this.offset] === close) {
      this.offset++
      return
    }
    for (;;) {
      this.space()
      const start = this.offset
      if (node.kind === 'map') {
        if (this.#text[start] !== '"') throw this.#lines.fault(start >= this.#text.length ? 'ends too early' : 'has no key where one belongs', start)
        const key = this.#string()
        const end = this.offset
        this.space()
        if (this.#text[this.offset] !== ':') throw this.#lines.fault('has no colon behind a key', this.offset)
        this.offset++
        const value = this.value(depth + 1)
        value.keyStart = start
        if (node.map.has(key)) this.duplicates.push({ key, at: this.#lines.range(start, end) })
        node.map.set(key, value)
      } else node.list.push(this.value(depth + 1))
      this.space()
      const unit = this.#text[this.offset]
      if (unit !== ',' && unit !== close)
        throw this.#lines.fault(unit === undefined ? 'ends too early' : 'has no comma between two members', this.offset)
      this.offset++
      if (unit === close) return
      this.space()
      if (this.#lenient && this.#text[this.offset] === close) {
        this.offset++
        return
      }
    }
  }

  #string(): string {
    const start = this.offset
    let end = start
    do {
      end = this.#text.indexOf('"', end + 1)
      if (end < 0) throw this.#lines.fault('has a string that does not end', start)
    } while (this.#escaped(start, end))
    this.offset = end + 1
    const raw = this.#text.slice(start + 1, end)
    if (!special.test(raw)) return raw
    try {
      const value: unknown = JSON.parse(this.#text.slice(start, end + 1))
      return typeof value === 'string' ? value : raw
    } catch {
      throw this.#lines.fault('has a string that JSON does not allow', start)
    }
  }

  #escaped(start: number, end: number): boolean {
    let before = end - 1
    while (before > start && this.#text[before] === '\\') before--
    return (end - before) % 2 === 0
  }

  space(): void {
    for (;;) {
      blank.lastIndex = this.offset
      if (blank.test(this.#text)) this.offset = blank.lastIndex
      if (!this.#lenient || this.#text[this.offset] !== '/') return
      const next = this.#text[this.offset + 1]
      const close = next === '/' ? '\n' : next === '*' ? '*/' : undefined
      if (close === undefined) return
      const end = this.#text.indexOf(close, this.offset + 2)
      if (end < 0 && close === '*/') throw this.#lines.fault('has a comment that does not end', this.offset)
      this.offset = end < 0 ? this.#text.length : end + close.length
    }
  }
}
const blank = /[ \t\r\n]+/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y
const special = /[\\\u0000-\u001F]/
