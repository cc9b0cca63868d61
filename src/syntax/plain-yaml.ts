import type { Range, YamlEntry, YamlMap, YamlNode, YamlScalar } from '../core/yaml.ts'
import { typeOf, yamlDepthMax } from './yaml-document.ts'

/** What a text in the plain style of YAML holds. */
export interface PlainYaml {
  readonly root: YamlNode
  readonly scalars: readonly Range[]
}

/**
 * Reads the part of YAML that nearly every workflow keeps to, several times as fast as all of it: block mappings and lists,
 * scalars of one line, literal blocks, flow collections of one line. Undefined for a text with anything else in it or with
 * any mistake: the whole reader then takes it, so that both always give the same.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (text.includes('\t') || text.charCodeAt(0) === 0xfeff) return undefined
  if (text.includes('\r')) return /\r(?!\n)/.test(text) ? undefined : withReturns(readPlainYaml(text.replaceAll('\r\n', '\n')), text)
  const whole = text.endsWith('\n')
  const reader = new Reader(whole ? text : `${text}\n`, whole)
  try {
    return reader.read()
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

/** What was read of a text without its carriage returns, with the places in the text that has them. */
function withReturns(read: PlainYaml | undefined, text: string): PlainYaml | undefined {
  if (!read) return undefined
  // Where the returns were, as offsets in the text without them.
  const breaks: number[] = []
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) breaks.push(at - breaks.length)
  const place = (offset: number): number => {
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
  const scalars: Range[] = []
  const scalar = (node: YamlScalar): YamlScalar => {
    const moved = { ...node, start: place(node.start), end: place(node.end) }
    scalars.push(moved)
    return moved
  }
  const move = (node: YamlNode): YamlNode => {
    if (node.kind === 'scalar') return scalar(node)
    const [start, end] = [place(node.start), place(node.end)]
    return node.kind === 'map'
      ? { ...node, entries: node.entries.map(({ key, value }) => ({ key: scalar(key), value: move(value) })), start, end }
      : { ...node, items: node.items.map(move), start, end }
  }
  return { root: move(read.root), scalars }
}

/** Thrown to leave for the whole reader. */
const unusual: unique symbol = Symbol('unusual')

/** What stands behind a backslash, for what it stands. Source: https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' }

/** Keys without quotes: no character in them that means anything to YAML. */
const keyPattern = /[A-Za-z0-9_.$/][A-Za-z0-9_.$/()@+*-]*(?: [A-Za-z0-9_.$/()@+*-]+)*(?= *:[ \n])/y
const space = 32

class Reader {
  readonly #text: string
  /** False where the last line break was added. */
  readonly #whole: boolean
  readonly #scalars: Range[] = []
  // One row for each line that holds something: where its content begins, its column, where the line ends.
  readonly #contents: number[] = []
  readonly #indents: number[] = []
  readonly #ends: number[] = []
  #line = 0

  constructor(text: string, whole: boolean) {
    this.#text = text
    this.#whole = whole
  }

  read(): PlainYaml {
    const text = this.#text
    for (let start = 0; start < text.length; ) {
      const stop = text.indexOf('\n', start)
      let content = start
      while (text.charCodeAt(content) === space) content++
      this.#contents.push(content)
      this.#indents.push(content === stop ? -1 : content - start)
      this.#ends.push(stop)
      start = stop + 1
    }
    this.#skip()
    if (
      this.#line < this.#contents.length &&
      this.#indents[this.#line] === 0 &&
      text.slice(this.#contents[this.#line], this.#ends[this.#line]).trimEnd() === '---'
    ) {
      this.#line++
      this.#skip()
    }
    if (this.#line >= this.#contents.length || this.#indents[this.#line] !== 0) throw unusual
    const root = this.#block(0, 0)
    if (this.#line < this.#contents.length) throw unusual
    return { root, scalars: this.#scalars }
  }

  /** Passes over lines that are empty or hold a comment alone. */
  #skip(): void {
    while (this.#line < this.#contents.length) {
      if (this.#indents[this.#line] !== -1 && this.#text[this.#contents[this.#line] ?? 0] !== '#') return
      this.#line++
    }
  }

  /** The block that begins at this line, whose content stands in this column. */
  #block(indent: number, depth: number): YamlNode {
    if (depth > yamlDepthMax) throw unusual
    const at = this.#contents[this.#line] ?? 0
    if (this.#isDash(at)) return this.#list(indent, depth)
    return this.#map(indent, at, depth)
  }

  #isDash(at: number): boolean {
    return this.#text[at] === '-' && (this.#text[at + 1] === ' ' || this.#text[at + 1] === '\n')
  }

  #list(indent: number, depth: number): YamlNode {
    const items: YamlNode[] = []
    const start = this.#contents[this.#line] ?? 0
    while (this.#line < this.#contents.length && this.#indents[this.#line] === indent && this.#isDash(this.#contents[this.#line] ?? 0)) {
      const dash = this.#contents[this.#line] ?? 0
      const stop = this.#ends[this.#line] ?? 0
      let at = dash + 1
      while (this.#text.charCodeAt(at) === space) at++
      if (at >= stop || this.#text[at] === '#') throw unusual
      if (this.#isDash(at)) throw unusual
      keyPattern.lastIndex = at
      const key = this.#text[at] === '"' || this.#text[at] === "'" ? undefined : keyPattern.exec(this.#text)
      if (key) items.push(this.#map(indent + at - dash, at, depth + 1))
      else items.push(this.#value(at, stop, indent, depth + 1))
      this.#skip()
    }
    if (this.#line < this.#contents.length && (this.#indents[this.#line] ?? 0) > indent) throw unusual
    return { kind: 'sequence', items, flow: false, start, end: items.at(-1)?.end ?? start }
  }

  /** A mapping whose first key begins at `first`, all keys in one column. */
  #map(indent: number, first: number, depth: number): YamlMap {
    const entries: YamlEntry[] = []
    const seen = new Set<string>()
    let at = first
    for (;;) {
      const stop = this.#ends[this.#line] ?? 0
      const key = this.#key(at)
      if (seen.has(key.value) || key.value === '<<') throw unusual
      seen.add(key.value)
      const colon = key.end
      if (this.#text[colon] !== ':') throw unusual
      let value = colon + 1
      while (this.#text.charCodeAt(value) === space) value++
      if (value >= stop || this.#text[value] === '#') {
        this.#line++
        this.#skip()
        const next = this.#line < this.#contents.length ? (this.#indents[this.#line] ?? 0) : -1
        if (next > indent) entries.push({ key, value: this.#below(next, indent, depth + 1) })
        else if (next === indent && this.#isDash(this.#contents[this.#line] ?? 0)) entries.push({ key, value: this.#list(indent, depth + 1) })
        else entries.push({ key, value: { kind: 'scalar', value: '', type: 'null', style: 'plain', start: colon + 1, end: colon + 1 } })
      } else entries.push({ key, value: this.#value(value, stop, indent, depth + 1) })
      this.#skip()
      if (this.#line >= this.#contents.length || this.#indents[this.#line] !== indent) break
      at = this.#contents[this.#line] ?? 0
      if (this.#isDash(at)) break
    }
    if (this.#line < this.#contents.length && (this.#indents[this.#line] ?? 0) > indent) throw unusual
    const last = entries.at(-1)
    return { kind: 'map', entries, flow: false, start: first, end: Math.max(last?.value.end ?? first, last?.key.end ?? first) }
  }

  /** A value on the lines under its key: a block, or a scalar or flow collection that stands there alone. */
  #below(next: number, indent: number, depth: number): YamlNode {
    const at = this.#contents[this.#line] ?? 0
    const first = this.#text[at] ?? ''
    keyPattern.lastIndex = at
    if (this.#isDash(at) || first === '"' || first === "'" || keyPattern.test(this.#text)) return this.#block(next, depth)
    if (first === '|' || first === '>') throw unusual
    return this.#value(at, this.#ends[this.#line] ?? 0, indent, depth)
  }

  #key(at: number): YamlScalar {
    const quote = this.#text[at]
    if (quote === '"' || quote === "'") {
      const inside = this.#text.slice(at + 1, this.#ends[this.#line]).indexOf(quote)
      const close = at + 1 + inside
      const value = this.#text.slice(at + 1, close)
      if (inside < 0 || value === '' || /[\n\\'"]/.test(value) || !/^ *:[ \n]/.test(this.#text.slice(close + 1, close + 40))) throw unusual
      return this.#scalar(value, quote === '"' ? 'double' : 'single', at, close + 1)
    }
    keyPattern.lastIndex = at
    const [value] = keyPattern.exec(this.#text) ?? []
    if (value === undefined || (value.startsWith('-') && value.length === 1)) throw unusual
    return this.#scalar(value, 'plain', at, at + value.length)
  }

  #scalar(value: string, style: YamlScalar['style'], start: number, end: number): YamlScalar {
    const made: YamlScalar = { kind: 'scalar', value, style, type: style === 'plain' ? typeOf(value) : 'string', start, end }
    this.#scalars.push(made)
    return made
  }

  /** A value that begins at `at` of the current line, in a block of column `indent`; the line is passed over. */
  #value(at: number, stop: number, indent: number, depth: number): YamlNode {
    const text = this.#text
    const first = text[at] ?? ''
    if (first === '|' || first === '>') return this.#literal(at, stop, indent)
    if ('&*!%@`?,]}#'.includes(first)) throw unusual
    if (first === '-' && (text[at + 1] === ' ' || text[at + 1] === '\n')) throw unusual
    if (first === '[' || first === '{') {
      const [node, end] = this.#flow(at, indent, depth)
      this.#rest(end, this.#ends[this.#line] ?? stop)
      this.#line++
      return node
    }
    if (first === '"' || first === "'") {
      const node = this.#quoted(at, stop)
      this.#rest(node.end, stop)
      this.#line++
      return node
    }
    if (first === ':' || first === '-') {
      const next = text[at + 1] ?? ''
      if (next === ' ' || next === '\n') throw unusual
    }
    // Looked for in the line alone: a search to the end of the text would cost as much for each value as all of it.
    const line = text.slice(at, stop)
    const comment = line.indexOf(' #')
    let value = (comment < 0 ? line : line.slice(0, comment)).trimEnd()
    let end = at + value.length
    if (value.includes(': ') || value.endsWith(':') || value === '---' || value === '...') throw unusual
    this.#line++
    // A line deeper than the block goes on with the scalar: line breaks become blanks.
    for (; comment < 0 && this.#line < this.#contents.length && (this.#indents[this.#line] ?? 0) > indent; this.#line++) {
      const from = this.#contents[this.#line] ?? 0
      const more = text.slice(from, this.#ends[this.#line]).trimEnd()
      if (more.startsWith('#') || more.includes(' #') || more.includes(': ') || more.endsWith(':')) throw unusual
      value = `${value} ${more}`
      end = from + more.length
    }
    let next = this.#line
    while (next < this.#contents.length && this.#indents[next] === -1) next++
    if (next < this.#contents.length && (this.#indents[next] ?? 0) > indent && text[this.#contents[next] ?? 0] !== '#') throw unusual
    if (next < this.#contents.length && text[this.#contents[next] ?? 0] === '#' && (this.#indents[next] ?? 0) > indent) {
      let after = next
      while (after < this.#contents.length && (this.#indents[after] === -1 || text[this.#contents[after] ?? 0] === '#')) after++
      if (after < this.#contents.length && (this.#indents[after] ?? 0) > indent) throw unusual
    }
    return this.#scalar(value, 'plain', at, end)
  }

  /** A quoted scalar of one line, with the escapes that everybody knows. */
  #quoted(at: number, stop: number): YamlScalar {
    const quote = this.#text[at] ?? ''
    const line = this.#text.slice(at + 1, stop)
    let inside = line.indexOf(quote)
    if (quote === "'") {
      if (inside < 0 || line[inside + 1] === quote) throw unusual
      return this.#scalar(line.slice(0, inside), 'single', at, at + inside + 2)
    }
    if (inside < 0) throw unusual
    if (!line.slice(0, inside).includes('\\')) return this.#scalar(line.slice(0, inside), 'double', at, at + inside + 2)
    let value = ''
    for (inside = 0; line[inside] !== quote; inside++) {
      const sign = line[inside] === '\\' ? escapes[line[++inside] ?? ''] : line[inside]
      if (sign === undefined) throw unusual
      value += sign
    }
    return this.#scalar(value, 'double', at, at + inside + 2)
  }

  /** Behind a value there is nothing but a comment. */
  #rest(at: number, stop: number): void {
    let rest = at
    while (this.#text.charCodeAt(rest) === space) rest++
    if (rest < stop && (this.#text[rest] !== '#' || rest === at)) throw unusual
  }

  /** A flow collection in a block of column `indent`. It may go on over lines that are deeper than the block; the last one is then the current. */
  #flow(at: number, indent: number, depth: number): readonly [YamlNode, number] {
    if (depth > yamlDepthMax) throw unusual
    const text = this.#text
    const list = text[at] === '['
    const close = list ? ']' : '}'
    const items: YamlNode[] = []
    const entries: YamlEntry[] = []
    const seen = new Set<string>()
    let here = at + 1
    const blank = (lines = true): void => {
      while (text.charCodeAt(here) === space) here++
      while (here >= (this.#ends[this.#line] ?? 0)) {
        if (!lines || (this.#indents[this.#line + 1] ?? -1) <= indent) throw unusual
        here = this.#contents[++this.#line] ?? 0
      }
    }
    const one = (): YamlNode => {
      const first = text[here] ?? ''
      if (first === '[' || first === '{') {
        const [node, end] = this.#flow(here, indent, depth + 1)
        here = end
        return node
      }
      if (first === '"' || first === "'") {
        const node = this.#quoted(here, this.#ends[this.#line] ?? 0)
        here = node.end
        return node
      }
      const [word] = /^[A-Za-z0-9_.$/*~^<=-][^,[\]{}#:&!|>'"%@`?\n]*/.exec(text.slice(here, this.#ends[this.#line])) ?? []
      const value = word?.trimEnd()
      if (value === undefined || value === '' || value === '-' || /^[-*<]\s|^\*/.test(value)) throw unusual
      const node = this.#scalar(value, 'plain', here, here + value.length)
      here += value.length
      return node
    }
    for (;;) {
      blank()
      if (text[here] === close) break
      if (list) items.push(one())
      else {
        const key = one()
        if (key.kind !== 'scalar' || seen.has(key.value) || key.value === '<<') throw unusual
        seen.add(key.value)
        blank(false)
        if (text[here] !== ':' || text[here + 1] !== ' ') throw unusual
        here++
        blank()
        entries.push({ key, value: one() })
      }
      blank()
      if (text[here] === ',') here++
      else if (text[here] !== close) throw unusual
    }
    const end = here + 1
    return [list ? { kind: 'sequence', items, flow: true, start: at, end } : { kind: 'map', entries, flow: true, start: at, end }, end]
  }

  #literal(at: number, stop: number, indent: number): YamlScalar {
    const text = this.#text
    const [, chomp] = /^[|>](-?)(?: +#.*| *)$/.exec(text.slice(at, stop)) ?? []
    if (chomp === undefined) throw unusual
    this.#line++
    const from = this.#line
    let first = from
    while (first < this.#contents.length && this.#indents[first] === -1) {
      // Blanks before the first line may be deeper than it: what they then are is for the whole reader to say.
      if ((this.#contents[first] ?? 0) !== (first === 0 ? 0 : (this.#ends[first - 1] ?? 0) + 1)) throw unusual
      first++
    }
    const column = first < this.#contents.length ? (this.#indents[first] ?? 0) : 0
    if (first >= this.#contents.length || column <= indent) throw unusual
    let last = first
    let line = first
    while (line < this.#contents.length && (this.#indents[line] === -1 || (this.#indents[line] ?? 0) >= column)) {
      if (this.#indents[line] !== -1) last = line
      line++
    }
    const parts: string[] = []
    for (let row = from; row <= last; row++) {
      const start = (row === 0 ? 0 : (this.#ends[row - 1] ?? 0) + 1) + column
      const end = this.#ends[row] ?? 0
      parts.push(start >= end ? '' : text.slice(start, end))
    }
    // Lines of blanks behind the last one that are deeper than it are content.
    for (let row = last + 1; row < line; row++) if ((this.#ends[row] ?? 0) - ((this.#ends[row - 1] ?? 0) + 1) > column) throw unusual
    this.#line = line
    // What a block at the very end holds behind its last line is for the whole reader to say.
    if (!this.#whole && line >= this.#contents.length) throw unusual
    const end = (this.#ends[line - 1] ?? 0) + 1
    if (text[at] === '>') return this.#scalar(`${folded(parts)}${chomp === '-' ? '' : '\n'}`, 'folded', at, end)
    return this.#scalar(`${parts.join('\n')}${chomp === '-' ? '' : '\n'}`, 'literal', at, end)
  }
}

/** The lines of a folded block as one text: line breaks become blanks, empty lines stay. Lines that are deeper are left to the whole reader. */
function folded(lines: readonly string[]): string {
  let out = ''
  let breaks = 0
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      breaks++
      continue
    }
    if (line.startsWith(' ') || line.endsWith(' ')) throw unusual
    out += index === 0 ? '' : breaks > 0 ? '\n'.repeat(breaks) : ' '
    out += line
    breaks = 0
  }
  if (lines[0] === '') throw unusual
  return out
}
