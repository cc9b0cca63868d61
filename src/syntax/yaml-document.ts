import { Alias, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { Fault } from '../core/fault.ts'
import type { Range, ScalarStyle, ScalarType, YamlComment, YamlDocument, YamlEntry, YamlNode, YamlProblem, YamlScalar } from '../core/yaml.ts'
import { readPlainYaml } from './plain-yaml.ts'

/** Most nodes that are followed in one document, every use of an alias counted: where a bomb of aliases ends. */
export const yamlNodesMax = 200_000

/** Deepest nesting that is followed. */
export const yamlDepthMax = 128

/**
 * Reads one YAML document with the place of everything in it. Scalars keep their text; their type is told beside it.
 * What is malformed is in `problems`, with as much of a tree as there is.
 * @throws Fault `malformed-workflow` for what nests deeper or expands to more than we follow.
 */
export function readYaml(text: string, path: string): YamlDocument {
  const plain = readPlainYaml(text)
  return plain ? { root: plain.root, comments: commentsOf(text, plain.scalars), problems: [], aliases: [] } : readAnyYaml(text, path)
}

/**
 * The same by a reader of all of YAML.
 * @throws Fault `malformed-workflow`
 */
export function readAnyYaml(text: string, path: string): YamlDocument {
  const deep = (cause?: unknown): Fault =>
    new Fault('malformed-workflow', `${path} nests or repeats more than is followed`, {
      at: { path },
      cause,
      hint: 'write it with fewer levels and aliases, or exclude it in sealgate.yml',
    })
  if (nestsTooDeep(text)) throw deep()
  let document: ReturnType<typeof parse>
  try {
    document = parse(text)
  } catch (cause) {
    if (cause instanceof RangeError) throw deep(cause)
    throw cause
  }
  const problems: YamlProblem[] = document.errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .map(({ code, message, pos: [start, end] }) => ({
      message: (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
      kind: code === 'BAD_ALIAS' ? 'alias' : 'syntax',
      start,
      end,
    }))
  const anchors = new Map<string, YamlNode>()
  const weights = new WeakMap<YamlNode, number>()
  const scalars: Range[] = []
  const aliases: Range[] = []
  let total = 0

  const weigh = (node: YamlNode, weight: number): YamlNode => {
    weights.set(node, weight)
    total += 1
    if (weight > yamlNodesMax || total > yamlNodesMax) throw deep()
    return node
  }
  const nothing = (offset: number): YamlScalar => ({ kind: 'scalar', value: '', type: 'null', style: 'plain', start: offset, end: offset })
  const convert = (node: Node | null | undefined, offset: number, depth: number): YamlNode => {
    if (!node) return nothing(offset)
    if (depth > yamlDepthMax) throw deep()
    const [start = offset, end = offset] = node.range ?? []
    if (node instanceof Alias) {
      aliases.push({ start, end })
      const named = anchors.get(node.source)
      if (named) return named
      problems.push({ message: `alias *${node.source} names no anchor before it`, kind: 'alias', start, end })
      return nothing(start)
    }
    let made: YamlNode
    if (isScalar(node))
      made = start === end && (node.type === undefined || node.type === 'PLAIN') && !node.anchor ? nothing(offset) : scalar(node, start, end)
    else if (isSeq(node)) {
      const items = node.items.map((item) => convert(asNode(item), start, depth + 1))
      made = { kind: 'sequence', items, flow: node.flow === true, start, end: lastOf(node) }
      weigh(
        made,
        items.reduce((sum, item) => sum + (weights.get(item) ?? 1), 1),
      )
    } else made = map(node as YAMLMap, start, depth)
    const { anchor } = node as { anchor?: string }
    if (anchor !== undefined) anchors.set(anchor, made)
    return made
  }
  const scalar = (node: Scalar, start: number, end: number): YamlScalar => {
    const value = typeof node.value === 'string' ? node.value : String(node.value ?? '')
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    const made: YamlScalar = { kind: 'scalar', value, style, type: style === 'plain' ? typeOf(value) : 'string', start, end }
    if (end > start) scalars.push(made)
    total++
    if (total > yamlNodesMax) throw deep()
    return made
  }
  const map = (node: YAMLMap, start: number, depth: number): YamlNode => {
    const entries: YamlEntry[] = []
    const seen = new Map<string, YamlScalar>()
    let weight = 1
    const add = (key: YamlScalar, value: YamlNode, merged: boolean): void => {
      if (seen.has(key.value)) {
        if (!merged) problems.push({ message: `key "${key.value}" is duplicated`, kind: 'duplicate-key', start: key.start, end: key.end })
        return
      }
      seen.set(key.value, key)
      entries.push({ key, value })
      weight += weights.get(value) ?? 1
    }
    const merges: YamlNode[] = []
    for (const pair of node.items as Pair<Node, Node>[]) {
      if (!isPair(pair)) continue
      const key = convert(pair.key, start, depth + 1)
      const value = convert(pair.value, key.end + 1, depth + 1)
      if (key.kind !== 'scalar') problems.push({ message: 'a key must be a single value', kind: 'key', start: key.start, end: key.end })
      else if (key.value === '<<' && key.style === 'plain') merges.push(value)
      else add(key, value, false)
    }
    for (const merge of merges.flatMap((one) => (one.kind === 'sequence' ? one.items : [one])))
      if (merge.kind === 'map') for (const { key, value } of merge.entries) add(key, value, true)
    return weigh({ kind: 'map', entries, flow: node.flow === true, start, end: lastOf(node) }, weight)
  }
  const root = convert(document.contents, 0, 0)
  return { root, comments: commentsOf(text, scalars), problems, aliases }
}

const parse = (text: string) =>
  parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  })

/** Where a node's last value ends: a block collection's own range reaches over the comments behind it. */
function lastOf(node: Node): number {
  const end = node.range?.[1] ?? 0
  if ((!isMap(node) && !isSeq(node)) || node.flow === true) return end
  const last: unknown = node.items.at(-1)
  if (!isPair(last)) return isNode(last) ? lastOf(last) : end
  const key = isNode(last.key) ? (last.key.range?.[1] ?? 0) : 0
  if (!isNode(last.value) || (isScalar(last.value) && last.value.range?.[0] === last.value.range?.[1])) return key + 1
  return Math.max(key, lastOf(last.value))
}

const asNode = (item: unknown): Node | null => (typeof item === 'object' && item !== null ? (item as Node) : null)

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Type of a plain scalar. Source: https://yaml.org/spec/1.2.2/#103-core-schema */
export function typeOf(text: string): ScalarType {
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return 'null'
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'boolean'
  if (/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text))
    return 'number'
  return 'string'
}

/** Every comment: a `#` at the start of a line or behind white space that lies in no scalar. */
function commentsOf(text: string, scalars: readonly Range[]): readonly YamlComment[] {
  const comments: YamlComment[] = []
  const ordered = [...scalars].sort((a, b) => a.start - b.start)
  let next = 0
  for (let hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= hash) next++
    const range = ordered[next]
    if (hash > 0 && !/\s/.test(text[hash - 1] ?? '')) continue
    const inside = range !== undefined && range.start <= hash
    // The header of a block scalar may carry a comment of its own.
    if (inside && !/^[|>][-+0-9]*[ \t]+$/.test(text.slice(range.start, hash))) continue
    const line = text.indexOf('\n', hash)
    const end = line < 0 ? text.length : text[line - 1] === '\r' ? line - 1 : line
    comments.push({ text: text.slice(hash, end), start: hash, end })
    hash = end
  }
  return comments
}

/** A cheap look before parsing: flow collections that nest past the limit would exhaust the parser's stack. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  let run = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 91 || code === 123) {
      depth++
      if (depth > 2000) return true
    } else if (code === 93 || code === 125) depth = Math.max(0, depth - 1)
    // `- - - -` nests a level each.
    if (code === 45 && text.charCodeAt(index + 1) === 32) {
      run++
      if (run > 500) return true
    } else if (code !== 32) run = 0
  }
  return false
}
