import { Data, type Doc, dataDepthMax, type Lines } from './data.ts'

/**
 * Reads the part of YAML that package managers write their lockfiles in, several times as fast as all of it: block mappings
 * and lists, scalars of one line, literal blocks, flow collections of one line. Undefined for a text with anything else in
 * it or with any mistake: the whole reader then takes it, so that both always give the same.
 */
export function readBlockYaml(text: string, lines: Lines): readonly Doc[] | undefined {
  if (text.includes('\r') || text.includes('\t')) return undefined
  try {
    return [...new Reader(text, lines).documents()]
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

/** Thrown to leave for the whole reader. */
const unusual: unique symbol = Symbol('unusual')

const [newline, space, hash, colon, dash, double, single, question, pipe, backslash] = [10, 32, 35, 58, 45, 34, 39, 63, 124, 92] as const
const [comma, openList, closeList, openMap, closeMap] = [44, 91, 93, 123, 125] as const

/** Characters that begin something else than a plain scalar. */
const indicators = new Set(Array.from('&*!|>%@`"\'#,[]{}', (character) => character.charCodeAt(0)))

/** Where a text next occurs. Asked from left to right, each stretch is looked through once, however often it is asked. */
class Next {
  readonly #text: string
  readonly #what: string
  #at = -1

  constructor(text: string, what: string) {
    this.#text = text
    this.#what = what
  }

  from(start: number): number {
    if (this.#at < start) {
      const found = this.#text.indexOf(this.#what, start)
      this.#at = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return this.#at
  }
}

class Reader {
  #duplicates: Doc['duplicates'][number][] = []
  readonly #text: string
  readonly #lines: Lines
  /** Where the content of the line begins, its column, and where the line ends; beyond the text there is no line. */
  #at = 0
  #indent = 0
  #stop = -1
  /** True on a line that ends a document and begins the next. */
  #marked = false
  /** End of the last scalar. */
  #last = 0
  readonly #comments: Next
  readonly #pairs: Next
  readonly #colons: Next
  readonly #escapes: Next
  readonly #quotes: Readonly<Record<typeof double | typeof single, Next>>

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
    this.#comments = new Next(text, ' #')
    this.#pairs = new Next(text, ': ')
    this.#colons = new Next(text, ':')
    this.#escapes = new Next(text, '\\')
    this.#quotes = { [double]: new Next(text, '"'), [single]: new Next(text, "'") }
  }

  *documents(): Generator<Doc> {
    this.#next()
    if (this.#marked) this.#next()
    do {
      if (this.#indent !== 0 || this.#marked) throw unusual
      this.#duplicates = []
      const root = this.#block(0)
      yield { root, lines: this.#lines, duplicates: this.#duplicates }
      if (this.#at < this.#text.length && !this.#marked) throw unusual
      this.#next()
    } while (this.#at < this.#text.length)
  }

  /** Goes on to the next line that holds something. */
  #next(): void {
    const text = this.#text
    let start = this.#stop + 1
    for (;;) {
      let content = start
      while (text.charCodeAt(content) === space) content++
      const first = text.charCodeAt(content)
      if (content >= text.length) {
        this.#at = text.length
        this.#indent = -1
        this.#marked = false
        return
      }
      const end = text.indexOf('\n', content)
      const stop = end < 0 ? text.length : end
      if (first !== newline && first !== hash) {
        this.#at = content
        this.#indent = content - start
        this.#stop = stop
        this.#marked = false
        if (this.#indent > 0) return
        // A directive, or the end of a document.
        if (first === 37 || text.startsWith('...', content)) throw unusual
        if (!text.startsWith('---', content)) return
        if (stop !== content + 3) throw unusual
        this.#marked = true
        this.#indent = -1
        return
      }
      start = stop + 1
    }
  }

  #block(depth: number): Data {
    if (depth > dataDepthMax) throw unusual
    return this.#isDash(this.#at) ? this.#list(depth) : this.#map(this.#indent, depth)
  }

  #isDash(at: number): boolean {
    if (this.#text.charCodeAt(at) !== dash) return false
    const next = this.#text.charCodeAt(at + 1)
    return next === space || next === newline || Number.isNaN(next)
  }

  #list(depth: number): Data {
    const indent = this.#indent
    const node = new Data('list', this.#at, this.#at)
    if (this.#at > this.#last) this.#last = this.#at
    while (this.#indent === indent && this.#isDash(this.#at)) {
      let at = this.#at + 1
      while (this.#text.charCodeAt(at) === space) at++
      if (at >= this.#stop || this.#text.charCodeAt(at) === hash || this.#isDash(at)) throw unusual
      const column = indent + at - this.#at
      this.#at = at
      node.list.push(this.#keyEnd(at) < 0 ? this.#value(at, indent, depth + 1) : this.#map(column, depth + 1))
    }
    if (this.#indent > indent) throw unusual
    if (this.#last > node.end) node.end = this.#last
    return node
  }

  /** A mapping whose first key begins here, all keys in one column. */
  #map(column: number, depth: number): Data {
    const text = this.#text
    const node = new Data('map', this.#at, this.#at)
    if (this.#at > this.#last) this.#last = this.#at
    do {
      const start = this.#at
      const end = this.#keyEnd(start)
      if (end < 0) throw unusual
      const first = text.charCodeAt(start)
      const key = first === double || first === single ? text.slice(start + 1, end - 1) : text.slice(start, end)
      if (key === '<<') throw unusual
      this.#last = end
      let at = end + 1
      while (text.charCodeAt(at) === space) at++
      let value: Data
      if (at >= this.#stop || text.charCodeAt(at) === hash) {
        this.#next()
        if (this.#indent > column || (this.#indent === column && this.#isDash(this.#at))) value = this.#block(depth + 1)
        else value = new Data('null', end, end)
      } else value = this.#value(at, column, depth + 1)
      value.keyStart = start
      if (node.map.has(key)) this.#duplicates.push({ key, at: this.#lines.range(start, end) })
      node.map.set(key, value)
    } while (this.#indent === column && !this.#isDash(this.#at))
    if (this.#indent > column) throw unusual
    if (this.#last > node.end) node.end = this.#last
    return node
  }

  /** End of the key that begins at `at`, its quotes included, where a colon follows; -1 where none does. */
  #keyEnd(at: number): number {
    const text = this.#text
    const first = text.charCodeAt(at)
    let end: number
    if (first === double || first === single) {
      end = this.#quoteEnd(at, first)
      const next = text.charCodeAt(end + 1)
      return text.charCodeAt(end) === colon && (next === space || next === newline || Number.isNaN(next)) ? end : -1
    }
    if (indicators.has(first) || first === question) return -1
    for (end = this.#colons.from(at); end < this.#stop; end = this.#colons.from(end + 1)) {
      const next = text.charCodeAt(end + 1)
      if (next !== space && next !== newline && !Number.isNaN(next)) continue
      if (end === at || text.charCodeAt(end - 1) === space) throw unusual
      if (this.#comments.from(at) < end) throw unusual
      return end
    }
    return -1
  }

  /** Offset behind the quote that closes the one at `at`. Escapes are for the whole reader. */
  #quoteEnd(at: number, quote: typeof double | typeof single): number {
    const close = this.#quotes[quote].from(at + 1)
    if (close >= this.#stop || this.#text.charCodeAt(close + 1) === quote) throw unusual
    if (quote === double && this.#escapes.from(at) < close) throw unusual
    return close + 1
  }

  /** A scalar in quotes that ends on its line, with what is escaped in it. */
  #quoted(at: number, quote: typeof double | typeof single): Data {
    const text = this.#text
    let close = at + 1
    let escaped = false
    for (; close < this.#stop; close++) {
      const unit = text.charCodeAt(close)
      if (unit === quote && !(quote === single && text.charCodeAt(close + 1) === single)) break
      if (unit !== quote && !(quote === double && unit === backslash)) continue
      escaped = true
      close++
    }
    if (close >= this.#stop) throw unusual
    const inner = text.slice(at + 1, close)
    this.#last = close + 1
    return new Data('text', at, close + 1, escaped ? (quote === single ? inner.replaceAll("''", "'") : inner.replace(escapes, unescaped)) : inner)
  }

  /** A value that begins at `at` of the line, in a block of this column; the line is passed over. */
  #value(at: number, column: number, depth: number): Data {
    const text = this.#text
    const first = text.charCodeAt(at)
    if (first === double || first === single) {
      const value = this.#quoted(at, first)
      this.#rest(value.end)
      this.#next()
      return value
    }
    if (first === openMap || first === openList) {
      const [node, end] = this.#flow(at, depth)
      this.#rest(end)
      this.#next()
      return node
    }
    if (first === pipe) return this.#literal(at, column)
    let end = Math.min(this.#stop, this.#comments.from(at))
    while (text.charCodeAt(end - 1) === space) end--
    if (this.#pairs.from(at) < end || text.charCodeAt(end - 1) === colon) throw unusual
    this.#next()
    // A line deeper than the block goes on with the scalar.
    if (this.#indent > column) throw unusual
    return this.#plain(at, end)
  }

  #plain(at: number, end: number): Data {
    const text = this.#text
    const first = text.charCodeAt(at)
    if (end <= at || indicators.has(first)) throw unusual
    if (first === dash || first === question || first === colon) {
      const next = text.charCodeAt(at + 1)
      if (end === at + 1 || next === space) throw unusual
    }
    const value = text.slice(at, end)
    this.#last = end
    return new Data(kindOf(value), at, end, value)
  }

  /** Behind a value there is nothing but a comment. */
  #rest(at: number): void {
    let rest = at
    while (this.#text.charCodeAt(rest) === space) rest++
    if (rest < this.#stop && (this.#text.charCodeAt(rest) !== hash || rest === at)) throw unusual
  }

  /** A collection of one line, and the offset behind it. */
  #flow(from: number, depth: number): readonly [Data, number] {
    if (depth > dataDepthMax) throw unusual
    const text = this.#text
    const isMap = text.charCodeAt(from) === openMap
    const node = new Data(isMap ? 'map' : 'list', from, from)
    if (from > this.#last) this.#last = from
    let at = from + 1
    const skip = (): number => {
      while (text.charCodeAt(at) === space) at++
      if (at >= this.#stop) throw unusual
      return text.charCodeAt(at)
    }
    for (let next = skip(); next !== (isMap ? closeMap : closeList); next = skip()) {
      let keyStart = -1
      let key = ''
      if (isMap) {
        keyStart = at
        const end = next === double || next === single ? this.#quoteEnd(at, next) : this.#flowEnd(at)
        if (text.charCodeAt(end) !== colon || text.charCodeAt(end + 1) !== space || end === at) throw unusual
        if (next !== double && next !== single && (indicators.has(next) || next === dash || next === question)) throw unusual
        key = next === double || next === single ? text.slice(at + 1, end - 1) : text.slice(at, end)
        if (key === '<<' || text.charCodeAt(end - 1) === space) throw unusual
        this.#last = end
        at = end + 1
        next = skip()
      }
      let value: Data
      if (next === openMap || next === openList) [value, at] = this.#flow(at, depth + 1)
      else if (next === double || next === single) {
        value = this.#quoted(at, next)
        at = value.end
      } else {
        const start = at
        at = this.#flowEnd(at)
        let end = at
        while (text.charCodeAt(end - 1) === space) end--
        value = this.#plain(start, end)
      }
      if (isMap) {
        value.keyStart = keyStart
        if (node.map.has(key))
          this.#duplicates.push({
            key,
            at: this.#lines.range(keyStart, text.charCodeAt(keyStart) === double ? keyStart + key.length + 2 : keyStart + key.length),
          })
        node.map.set(key, value)
      } else node.list.push(value)
      const behind = skip()
      if (behind === comma) at++
      else if (behind !== (isMap ? closeMap : closeList)) throw unusual
    }
    if (this.#last > node.end) node.end = this.#last
    return [node, at + 1]
  }

  /** End of a plain scalar of a flow collection: a comma, a bracket, or a colon with a blank behind it. */
  #flowEnd(from: number): number {
    const text = this.#text
    for (let at = from; at < this.#stop; at++) {
      const unit = text.charCodeAt(at)
      if (unit === comma || unit === closeMap || unit === closeList) return at
      if (unit === openMap || unit === openList || (unit === hash && text.charCodeAt(at - 1) === space)) throw unusual
      if (unit === colon) {
        const next = text.charCodeAt(at + 1)
        if (next === space) return at
        if (next === comma || next === closeMap || next === closeList || next === newline) throw unusual
      }
    }
    throw unusual
  }

  /** A literal block without any peculiarity: `|` or `|-`, lines of one depth at least, nothing empty at its ends. */
  #literal(at: number, column: number): Data {
    const text = this.#text
    const header = text.slice(at, this.#stop)
    if (header !== '|' && header !== '|-') throw unusual
    const parts: string[] = []
    const from = this.#stop + 1
    let start = from
    let inner = -1
    let kept = 0
    while (start < text.length) {
      const found = text.indexOf('\n', start)
      const stop = found < 0 ? text.length : found
      let content = start
      while (content < stop && text.charCodeAt(content) === space) content++
      if (content === stop) {
        if (content > start || inner < 0) throw unusual
        parts.push('')
      } else {
        if (inner < 0) inner = content - start
        if (content - start <= column) break
        if (content - start < inner) throw unusual
        parts.push(text.slice(start + inner, stop))
        kept = parts.length
      }
      this.#stop = stop
      start = stop + 1
    }
    if (kept === 0 || inner <= column) throw unusual
    parts.length = kept
    const end = Math.min(start, text.length)
    this.#next()
    this.#last = end
    return new Data('text', from, end, parts.join('\n') + (header === '|' ? '\n' : ''))
  }
}

const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g
const meanings: Readonly<Record<string, string>> = { '"': '"', '/': '/', '\\': '\\', n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', _: '\u00A0' }

function unescaped(_: string, two: string | undefined, four: string | undefined, one = ''): string {
  const code = two ?? four
  const meant = code === undefined ? meanings[one] : String.fromCharCode(Number.parseInt(code, 16))
  if (meant === undefined || !meant.isWellFormed()) throw unusual
  return meant
}

/** What a plain scalar is, by the YAML core schema; most are told by their first letter. */
function kindOf(value: string): 'text' | 'number' | 'bool' | 'null' {
  if (value.length > 24 || !/^[-+.\d~nNtTfF]/.test(value)) return 'text'
  if (value === '~' || /^null$/i.test(value)) return 'null'
  if (/^(true|false)$/i.test(value)) return 'bool'
  return /^[-+]?(\d[\d_]*\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? 'number' : 'text'
}
