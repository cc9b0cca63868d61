/** A range of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** What a scalar is, by the YAML 1.2 core schema. */
export type ScalarType = 'string' | 'number' | 'boolean' | 'null'

export interface YamlScalar extends Range {
  readonly kind: 'scalar'
  /** The text the scalar stands for, quotes and folding undone. */
  readonly value: string
  readonly type: ScalarType
  readonly style: ScalarStyle
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
}

export interface YamlMap extends Range {
  readonly kind: 'map'
  /** Every pair in the order of the text, merge keys expanded. Of a doubled key only the first is kept. */
  readonly entries: readonly YamlEntry[]
  /** True for `{ a: b }`. */
  readonly flow: boolean
}

export interface YamlSequence extends Range {
  readonly kind: 'sequence'
  readonly items: readonly YamlNode[]
  readonly flow: boolean
}

/** A YAML value with its place. What an alias names is the same object as its anchor. */
export type YamlNode = YamlScalar | YamlMap | YamlSequence

export interface YamlComment extends Range {
  /** Text with its `#`. */
  readonly text: string
}

/** What is wrong with a text as YAML: a reader of our own goes on as far as it can. */
export interface YamlProblem extends Range {
  readonly message: string
  readonly kind: 'syntax' | 'duplicate-key' | 'key' | 'alias'
}

export interface YamlDocument {
  readonly root: YamlNode
  readonly comments: readonly YamlComment[]
  readonly problems: readonly YamlProblem[]
  /** Range of the alias by the key it stands at: where `a: *b` is written, as opposed to where `b` is. */
  readonly aliases: readonly Range[]
}

/** The pair under `key`, or undefined. Not for anything but a map. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  // Asked more often than anything else: without a closure.
  if (node?.kind === 'map') for (const entry of node.entries) if (entry.key.value === key) return entry
  return undefined
}

/** The value under a path of keys. */
export function at(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let found = node
  for (const key of keys) found = entryOf(found, key)?.value
  return found
}

/** The scalar under a path of keys. */
export function scalarAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlScalar | undefined {
  const found = at(node, ...keys)
  return found?.kind === 'scalar' && found.type !== 'null' ? found : undefined
}

/** The text under a path of keys. */
export const textAt = (node: YamlNode | undefined, ...keys: readonly string[]): string | undefined => scalarAt(node, ...keys)?.value

/** Pairs of a map; none for anything else. */
export const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === 'map' ? node.entries : [])

/** Items of a sequence; none for anything else. */
export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'sequence' ? node.items : [])

/** The scalars of a sequence, or the one scalar: `branches: main` and `branches: [main]` mean the same. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  if (node?.kind === 'scalar') return node.type === 'null' ? [] : [node]
  return itemsOf(node).flatMap((item) => (item.kind === 'scalar' ? [item] : []))
}

/** Every scalar under a node, keys left out, in the order of the text. */
export function* scalarsUnder(node: YamlNode | undefined): Generator<YamlScalar> {
  if (node === undefined) return
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'sequence') for (const item of node.items) yield* scalarsUnder(item)
  else for (const { value } of node.entries) yield* scalarsUnder(value)
}

/** True for `true` in the forms that GitHub reads as such. */
export const isTrue = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value.trim().toLowerCase() === 'true'
export const isFalse = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value.trim().toLowerCase() === 'false'

/**
 * Offset in the text of the character at `index` of a scalar's value. Exact for every style but folded blocks and escaped
 * characters, where it is the nearest one before.
 */
export function offsetIn(text: string, scalar: YamlScalar, index: number): number {
  const { start, end, style } = scalar
  if (style === 'plain') return scalar.value.length === end - start ? start + index : walkFlow(text, scalar, index, start)
  if (style === 'single' || style === 'double')
    return scalar.value.length === end - start - 2 ? start + 1 + index : walkFlow(text, scalar, index, start + 1)
  return walkBlock(text, scalar, index)
}

/** Follows a flow scalar: folded line ends, doubled quotes, escapes. */
function walkFlow(text: string, scalar: YamlScalar, index: number, from: number): number {
  const stop = scalar.style === 'plain' ? scalar.end : scalar.end - 1
  let at = from
  let count = 0
  while (count < index && at < stop) {
    const character = text[at]
    if (character === '\n' || character === '\r' || ((character === ' ' || character === '\t') && /^[ \t]*\r?\n/.test(text.slice(at, at + 200)))) {
      const [space = ''] = /^\s*/.exec(text.slice(at, Math.min(stop, at + 4096))) ?? []
      const breaks = (space.match(/\n/g) ?? []).length
      at += Math.max(1, space.length)
      count += Math.max(1, breaks - 1)
    } else if (scalar.style === 'double' && character === '\\') {
      const next = text[at + 1]
      if (next === '\n' || next === '\r') {
        at += 1 + (/^\s*/.exec(text.slice(at + 1, at + 4096))?.[0].length ?? 1)
      } else {
        at += next === 'x' ? 4 : next === 'u' ? 6 : next === 'U' ? 10 : 2
        count += 1
      }
    } else if (scalar.style === 'single' && character === "'") {
      at += 2
      count += 1
    } else {
      at += 1
      count += 1
    }
  }
  return at
}

/** Follows a block scalar line by line: its header is passed over, its indentation taken away. */
function walkBlock(text: string, scalar: YamlScalar, index: number): number {
  const header = text.indexOf('\n', scalar.start)
  if (header < 0 || header >= scalar.end) return scalar.start
  const explicit = /^[|>][+-]?([1-9])/.exec(text.slice(scalar.start, header))
  let line = header + 1
  let indent = -1
  if (!explicit)
    for (let probe = line; probe < scalar.end; ) {
      const next = text.indexOf('\n', probe)
      const stop = next < 0 ? scalar.end : next
      let column = probe
      while (column < stop && text[column] === ' ') column++
      if (column < stop && text[column] !== '\r') {
        indent = column - probe
        break
      }
      probe = stop + 1
    }
  else {
    // An explicit indentation counts from the parent's, which the first line of content shows.
    const lead = /^ */.exec(text.slice(line, line + 512))?.[0].length ?? 0
    const first = /^[ \t]*/.exec(scalar.value)?.[0].length ?? 0
    indent = Math.max(0, lead - first)
  }
  if (indent < 0) return line
  let count = 0
  while (line < scalar.end) {
    const next = text.indexOf('\n', line)
    const stop = next < 0 ? text.length : next
    const body = Math.min(line + indent, stop)
    const length = Math.max(0, (text[stop - 1] === '\r' ? stop - 1 : stop) - body)
    if (index <= count + length) return body + (index - count)
    count += length + 1
    line = stop + 1
  }
  return scalar.end
}

/** The range in the text of a range of a scalar's value. */
export const rangeIn = (text: string, scalar: YamlScalar, start: number, end: number): Range => ({
  start: offsetIn(text, scalar, start),
  end: end > start ? offsetIn(text, scalar, end - 1) + 1 : offsetIn(text, scalar, end),
})
