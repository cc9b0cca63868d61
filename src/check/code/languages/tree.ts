import { Language, Parser, type TreeCursor } from 'web-tree-sitter'
import type { Expr, Param, Pattern } from '../ir.ts'
import { type GrammarName, grammar } from './grammar.ts'

/** A node of a syntax tree, copied out of the parser's memory. */
export interface Cst {
  readonly type: string
  readonly named: boolean
  readonly field: string
  readonly start: number
  readonly end: number
  readonly children: readonly Cst[]
}

/** Deepest nesting that is copied: deeper trees are machine-made, and the stack has an end. */
const depthMax = 400
/** Deepest nesting of brackets that is parsed: some grammars try every reading of a deeper one. */
const bracketsMax = 200

/** True for a text whose brackets are nested deeper than a person nests them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 40 || c === 91 || c === 123) {
      if (++depth > bracketsMax) return true
    } else if ((c === 41 || c === 93 || c === 125) && depth > 0) depth--
  }
  return false
}

/** Longest time a file is parsed, in milliseconds. */
const parseMsMax = 5000

let started: Promise<void> | undefined

/** A parser of one language. Gives undefined for a text that takes too long. */
export async function parserOf(
  name: Exclude<GrammarName, 'runtime'>,
): Promise<(text: string) => { root: Cst; broken: readonly number[] } | undefined> {
  started ??= grammar('runtime').then((wasmBinary) => Parser.init({ wasmBinary }))
  await started
  const language = await Language.load(await grammar(name))
  const parser = new Parser()
  parser.setLanguage(language)
  const kinds: (Kind | undefined)[] = []
  return (text) => {
    if (isTooDeep(text)) return undefined
    const end = Date.now() + parseMsMax
    const tree = parser.parse(text, null, { progressCallback: () => Date.now() > end })
    if (!tree) {
      parser.reset()
      return undefined
    }
    const broken: number[] = []
    const cursor = tree.walk()
    const root = copy(cursor, broken, 0, kinds)
    if (broken.length === 0 && tree.rootNode.hasError) broken.push(0)
    cursor.delete()
    tree.delete()
    return { root, broken }
  }
}

/** What is the same for every node of one kind: asked of the parser once. */
interface Kind {
  readonly type: string
  readonly named: boolean
  readonly comment: boolean
}

/** Copies a tree: each question to the cursor is a call into the parser's memory, so there are as few as can be. */
function copy(cursor: TreeCursor, broken: number[], depth: number, kinds: (Kind | undefined)[]): Cst {
  const { type, named } = kindOf(cursor, kinds)
  const { startIndex: start, endIndex: end } = cursor
  const field = cursor.currentFieldName ?? ''
  if (type === 'ERROR' && broken.length < 100) broken.push(start)
  if (depth >= depthMax || !cursor.gotoFirstChild()) return { type, named, field, start, end, children: childless }
  const children: Cst[] = []
  do if (!kindOf(cursor, kinds).comment) children.push(copy(cursor, broken, depth + 1, kinds))
  while (cursor.gotoNextSibling())
  cursor.gotoParent()
  return { type, named, field, start, end, children }
}

const childless: readonly Cst[] = []

function kindOf(cursor: TreeCursor, kinds: (Kind | undefined)[]): Kind {
  const id = cursor.nodeTypeId
  const known = kinds[id]
  if (known) return known
  const type = cursor.nodeType
  const made: Kind = { type, named: cursor.nodeIsNamed, comment: type === 'comment' || type === 'line_comment' || type === 'block_comment' }
  if (id < 5000) kinds[id] = made
  return made
}

/** First child in a field. */
export const at = (node: Cst | undefined, field: string): Cst | undefined => node?.children.find((one) => one.field === field)
/** Every child in a field. */
export const all = (node: Cst | undefined, field: string): readonly Cst[] => node?.children.filter((one) => one.field === field && one.named) ?? []
/** Children that are more than punctuation. */
export const parts = (node: Cst | undefined): readonly Cst[] => node?.children.filter((one) => one.named) ?? []
/** First child of one of the types. */
export const ofType = (node: Cst | undefined, ...types: readonly string[]): Cst | undefined => node?.children.find((one) => types.includes(one.type))

/** What every lowering of a syntax tree needs: the text, places, names. */
export class Reader {
  readonly text: string
  readonly patterns: Pattern[] = []

  constructor(text: string) {
    this.text = text
  }

  of(node: Cst | undefined): string {
    return node ? this.text.slice(node.start, node.end) : ''
  }

  name(node: Cst | undefined, name?: string): Expr {
    return { k: 'name', name: name ?? this.of(node), start: node?.start ?? 0, end: node?.end ?? 0 }
  }

  nothing(node: Cst | undefined): Expr {
    return { k: 'const', v: undefined, start: node?.start ?? 0, end: node?.end ?? 0 }
  }

  param(to: Expr, more: Partial<Param> = {}): Param {
    return { to, type: '', value: undefined, rest: false, marks: [], ...more }
  }
}

/** Text of a quoted literal, with the escapes that matter read. */
export function unquoted(text: string): string {
  return text.replace(/\\(u\{?[0-9a-fA-F]{1,6}\}?|x[0-9a-fA-F]{2}|[\s\S])/g, (all, code: string) => {
    const short: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', f: '\f', v: '\v', '\n': '' }
    if (/^[ux][{0-9a-fA-F]/.test(code)) {
      const point = Number.parseInt(code.replace(/[ux{}]/g, ''), 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : all
    }
    return short[code] ?? code
  })
}

/** A number as languages write it, or undefined. */
export function numberOf(text: string): number | undefined {
  const value = Number(text.replace(/_/g, '').replace(/[lLfFdDmMuU]+$/, ''))
  return Number.isNaN(value) ? undefined : value
}
