import { Data, type Doc, dataDepthMax, Lines, withoutMark } from './data.ts'

/**
 * Reads TOML text into data with places. A table of a list (`[[package]]`) begins at its header.
 * Source: https://toml.io/en/v1.0.0
 * @throws Fault `malformed-lockfile` with line and column.
 */
export function readToml(source: string, path: string): Doc {
  const text = withoutMark(source)
  const lines = new Lines(text, path)
  const reader = new Reader(text, lines)
  return { root: reader.document(), lines, duplicates: reader.duplicates }
}

class Reader {
  readonly duplicates: Doc['duplicates'][number][] = []
  readonly #text: string
  readonly #lines: Lines
  /** Tables that are complete and cannot be opened again: inline ones, and those with a header of their own. */
  readonly #closed = new Set<Data>()
  #offset = 0

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
  }

  document(): Data {
    const root = new Data('map', 0, this.#text.length)
    let table = root
    for (;;) {
      this.#space(true)
      if (this.#offset >= this.#text.length) return root
      if (this.#text[this.#offset] === '[') table = this.#header(root)
      else {
        this.#pair(table, 0)
        table.end = Math.max(table.end, this.#offset)
      }
      this.#lineEnd()
    }
  }

  #header(root: Data): Data {
    const start = this.#offset
    const many = this.#text.startsWith('[[', start)
    this.#offset += many ? 2 : 1
    const keys = this.#keys()
    if (!this.#text.startsWith(many ? ']]' : ']', this.#offset)) throw this.#error('has a table header that does not end')
    this.#offset += many ? 2 : 1
    if (keys.length > dataDepthMax) throw this.#error(`nests deeper than ${dataDepthMax} levels`)
    let holder = root
    for (const key of keys.slice(0, -1)) holder = this.#open(holder, key, start)
    const last = keys[keys.length - 1] ?? ''
    const before = holder.map.get(last)
    const table = new Data('map', start, this.#offset)
    if (many) {
      const list = before ?? new Data('list', start, start)
      if (list.kind !== 'list' || this.#closed.has(list))
        throw this.#lines.fault(`names ${JSON.stringify(last)} a list of tables, which it is not`, start)
      list.list.push(table)
      list.end = this.#offset
      holder.map.set(last, list)
      return table
    }
    if (before === undefined) {
      holder.map.set(last, table)
      this.#closed.add(table)
      return table
    }
    if (before.kind !== 'map') throw this.#lines.fault(`names ${JSON.stringify(last)} a table, which it is not`, start)
    if (this.#closed.has(before)) this.duplicates.push({ key: last, at: this.#lines.range(start, this.#offset) })
    this.#closed.add(before)
    return before
  }

  /** The table under a key, made where there is none; of a list the last. */
  #open(holder: Data, key: string, start: number): Data {
    const found = holder.map.get(key)
    if (found?.kind === 'map') return found
    if (found?.kind === 'list') {
      const last = found.list[found.list.length - 1]
      if (last?.kind === 'map') return last
    }
    if (found) throw this.#lines.fault(`names ${JSON.stringify(key)} a table, which it is not`, start)
    const table = new Data('map', start, start)
    holder.map.set(key, table)
    return table
  }

  #pair(table: Data, depth: number): void {
    const start = this.#offset
    const keys = this.#keys()
    const end = this.#offset
    this.#space(false)
    if (this.#text[this.#offset] !== '=') throw this.#error('has no = behind a key')
    this.#offset++
    this.#space(false)
    let holder = table
    for (const key of keys.slice(0, -1)) holder = this.#open(holder, key, start)
    const value = this.#value(depth)
    value.keyStart = start
    const last = keys[keys.length - 1] ?? ''
    if (holder.map.has(last)) this.duplicates.push({ key: last, at: this.#lines.range(start, end) })
    holder.map.set(last, value)
  }

  #keys(): string[] {
    const keys: string[] = []
    for (;;) {
      this.#space(false)
      const unit = this.#text[this.#offset]
      if (unit === '"' || unit === "'") keys.push(this.#string(unit))
      else {
        bare.lastIndex = this.#offset
        const key = bare.exec(this.#text)?.[0]
        if (key === undefined) throw this.#error('has no key where one belongs')
        keys.push(key)
        this.#offset += key.length
      }
      this.#space(false)
      if (this.#text[this.#offset] !== '.') return keys
      this.#offset++
    }
  }

  #value(depth: number): Data {
    const start = this.#offset
    const unit = this.#text[start]
    if (depth >= dataDepthMax) throw this.#error(`nests deeper than ${dataDepthMax} levels`)
    if (unit === '"' || unit === "'") {
      const text = this.#string(unit, true)
      return new Data('text', start, this.#offset, text)
    }
    if (unit === '[') return this.#array(depth)
    if (unit === '{') return this.#inline(depth)
    atom.lastIndex = start
    const found = atom.exec(this.#text)?.[0]?.trimEnd()
    if (found === undefined || !sound.test(found)) throw this.#error('has no value where one belongs')
    this.#offset += found.length
    return new Data(
      found === 'true' || found === 'false' ? 'bool' : /^[-+\d._eExXoObBa-fA-Finfa]+$/.test(found) ? 'number' : 'text',
      start,
      this.#offset,
      found,
    )
  }

  #array(depth: number): Data {
    const node = new Data('list', this.#offset, this.#offset)
    this.#closed.add(node)
    this.#offset++
    for (;;) {
      this.#space(true)
      if (this.#text[this.#offset] === ']') break
      node.list.push(this.#value(depth + 1))
      this.#space(true)
      if (this.#text[this.#offset] === ',') this.#offset++
      else if (this.#text[this.#offset] !== ']') throw this.#error('has a list that does not end')
    }
    node.end = ++this.#offset
    return node
  }

  #inline(depth: number): Data {
    const node = new Data('map', this.#offset, this.#offset)
    this.#closed.add(node)
    this.#offset++
    for (;;) {
      // Line ends inside braces are TOML 1.1; a reader that refuses them would call newer files broken.
      this.#space(true)
      if (this.#text[this.#offset] === '}') break
      this.#pair(node, depth + 1)
      this.#space(true)
      if (this.#text[this.#offset] === ',') this.#offset++
      else if (this.#text[this.#offset] !== '}') throw this.#error('has an inline table that does not end')
    }
    node.end = ++this.#offset
    return node
  }

  #string(quote: string, multiline = false): string {
    const start = this.#offset
    const triple = quote.repeat(3)
    if (multiline && this.#text.startsWith(triple, start)) {
      let end = start + 3
      for (;;) {
        end = this.#text.indexOf(triple, end)
        if (end < 0) throw this.#lines.fault('has a string that does not end', start)
        if (quote === "'" || !escapedAt(this.#text, end)) break
        end++
      }
      while (this.#text[end + 3] === quote) end++
      this.#offset = end + 3
      const raw = this.#text.slice(start + 3, end).replace(/^\r?\n/, '')
      return quote === '"' ? this.#unescape(raw.replace(/\\[ \t]*\r?\n\s*/g, ''), start) : raw
    }
    const end = quote === "'" ? this.#text.indexOf("'", start + 1) : closing(this.#text, start)
    const line = this.#text.indexOf('\n', start)
    if (end < 0 || (line >= 0 && line < end)) throw this.#lines.fault('has a string that does not end', start)
    this.#offset = end + 1
    const raw = this.#text.slice(start + 1, end)
    return quote === '"' ? this.#unescape(raw, start) : raw
  }

  #unescape(raw: string, start: number): string {
    if (!raw.includes('\\')) return raw
    return raw.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[\s\S]?)/g, (_, code: string) => {
      const simple = escapes[code]
      if (simple !== undefined) return simple
      const point = /^[uUx]./.test(code) ? Number.parseInt(code.slice(1), 16) : Number.NaN
      if (Number.isNaN(point) || point > 0x10ffff) throw this.#lines.fault('has a string with an unknown escape', start)
      return String.fromCodePoint(point)
    })
  }

  /** White space and comments; over line ends only where `lines` is true. */
  #space(lines: boolean): void {
    for (;;) {
      const pattern = lines ? blankLines : blank
      pattern.lastIndex = this.#offset
      if (pattern.test(this.#text)) this.#offset = pattern.lastIndex
      if (!lines || this.#text[this.#offset] !== '#') return
      const end = this.#text.indexOf('\n', this.#offset)
      this.#offset = end < 0 ? this.#text.length : end
    }
  }

  #lineEnd(): void {
    this.#space(false)
    rest.lastIndex = this.#offset
    if (!rest.test(this.#text)) throw this.#error('has text behind a value')
  }

  #error(what: string): Error {
    return this.#lines.fault(what, this.#offset)
  }
}

const bare = /[A-Za-z0-9_-]+/y
const atom = /[^\s,\]}#]+(?: \d\d:[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/y
const sound =
  /^(true|false|[-+]?(inf|nan)|[-+]?\d[\d_]*(\.[\d_]+)?([eE][-+]?\d[\d_]*)?|0x[\da-fA-F_]+|0o[0-7_]+|0b[01_]+|\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d)?(\.\d+)?([Zz]|[-+]\d\d:\d\d)?)?|\d\d:\d\d(:\d\d(\.\d+)?)?)$/
const blank = /[ \t]+/y
const blankLines = /[ \t\r\n]+/y
const rest = /$|\r?\n|#/y
const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001B', '"': '"', '\\': '\\' }

const escapedAt = (text: string, at: number): boolean => {
  let before = at - 1
  while (text[before] === '\\') before--
  return (at - before) % 2 === 0
}

function closing(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) if (!escapedAt(text, end)) return end
  return -1
}
