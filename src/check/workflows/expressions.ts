/**
 * Expressions of GitHub Actions: a tree with positions, constant folding, and what of one ends up in its result.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */

export type Expr =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly start: number; readonly end: number }
  | { readonly kind: 'name'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'property'; readonly base: Expr; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'star'; readonly base: Expr; readonly start: number; readonly end: number }
  | { readonly kind: 'index'; readonly base: Expr; readonly index: Expr; readonly start: number; readonly end: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[]; readonly start: number; readonly end: number }
  | { readonly kind: 'not'; readonly operand: Expr; readonly start: number; readonly end: number }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr; readonly start: number; readonly end: number }

export type BinaryOp = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='

/** Why an expression cannot be read. Offsets count in the text that was parsed. */
export class ExpressionError extends Error {
  readonly start: number
  readonly end: number
  constructor(message: string, start: number, end: number) {
    super(message)
    this.start = start
    this.end = end
  }
}

/** Longest expression that is read. Source: actions/runner's ExpressionConstants.MaxLength */
export const expressionCharsMax = 21_000

/** Deepest nesting of one. Source: actions/runner's ExpressionConstants.MaxDepth */
export const expressionDepthMax = 50

interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'op' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The tree of one expression, without its `${{` and `}}`.
 * @throws ExpressionError
 */
export function parseExpression(text: string): Expr {
  if (text.length > expressionCharsMax) throw new ExpressionError(`expression is longer than ${expressionCharsMax} characters`, 0, text.length)
  const tokens = tokenize(text)
  let at = 0
  let depth = 0
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '', start: text.length, end: text.length }
  const fail = (token: Token): ExpressionError =>
    new ExpressionError(token.kind === 'end' ? 'expression ends too early' : `unexpected "${token.text}" in expression`, token.start, token.end)
  const take = (op: string): boolean => {
    const token = peek()
    if (token.kind !== 'op' || token.text !== op) return false
    at++
    return true
  }
  const expect = (op: string): Token => {
    const token = peek()
    if (!take(op)) throw fail(token)
    return token
  }
  const binary = (ops: readonly BinaryOp[], next: () => Expr): Expr => {
    let left = next()
    for (;;) {
      const op = ops.find((candidate) => peek().kind === 'op' && peek().text === candidate)
      if (op === undefined) return left
      at++
      const right = next()
      left = { kind: 'binary', op, left, right, start: left.start, end: right.end }
    }
  }
  const or = (): Expr => {
    if (++depth > expressionDepthMax) throw new ExpressionError(`expression nests deeper than ${expressionDepthMax}`, peek().start, peek().end)
    const made = binary(['||'], and)
    depth--
    return made
  }
  const and = (): Expr => binary(['&&'], equality)
  const equality = (): Expr => binary(['==', '!='], comparison)
  const comparison = (): Expr => binary(['<=', '<', '>=', '>'], unary)
  const unary = (): Expr => {
    const token = peek()
    if (!take('!')) return postfix()
    if (++depth > expressionDepthMax) throw new ExpressionError(`expression nests deeper than ${expressionDepthMax}`, token.start, token.end)
    const operand = unary()
    depth--
    return { kind: 'not', operand, start: token.start, end: operand.end }
  }
  const postfix = (): Expr => {
    let base = primary()
    for (;;) {
      if (take('.')) {
        const token = peek()
        at++
        if (token.kind === 'op' && token.text === '*') base = { kind: 'star', base, start: base.start, end: token.end }
        else if (token.kind === 'word') base = { kind: 'property', base, name: token.text, start: base.start, end: token.end }
        else throw fail(token)
      } else if (take('[')) {
        if (take('*')) {
          base = { kind: 'star', base, start: base.start, end: expect(']').end }
          continue
        }
        const index = or()
        const end = expect(']').end
        base = { kind: 'index', base, index, start: base.start, end }
      } else return base
    }
  }
  const primary = (): Expr => {
    const token = peek()
    at++
    if (token.kind === 'string') return { kind: 'literal', value: token.text, start: token.start, end: token.end }
    if (token.kind === 'number') return { kind: 'literal', value: numberOf(token.text), start: token.start, end: token.end }
    if (token.kind === 'word') {
      if (take('(')) {
        const args: Expr[] = []
        if (!take(')')) {
          do args.push(or())
          while (take(','))
          expect(')')
        }
        return { kind: 'call', name: token.text, args, start: token.start, end: tokens[at - 1]?.end ?? token.end }
      }
      // The words of literals are known in any case but must be written so to be one.
      if (Object.hasOwn(words, token.text)) return { kind: 'literal', value: words[token.text] ?? null, start: token.start, end: token.end }
      return { kind: 'name', name: token.text, start: token.start, end: token.end }
    }
    if (token.kind === 'op' && token.text === '(') {
      const inner = or()
      const end = expect(')').end
      return { ...inner, start: token.start, end }
    }
    throw fail(token)
  }
  const tree = or()
  if (peek().kind !== 'end') throw fail(peek())
  return tree
}

const words: Readonly<Record<string, boolean | null | number>> = {
  true: true,
  false: false,
  null: null,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
}

const numberOf = (text: string): number => {
  const negative = text.startsWith('-')
  const value = Number(text.replace(/^[-+]/, ''))
  return negative ? -value : value
}

const lexeme =
  /\s+|('(?:[^']|'')*')|([-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|Infinity)(?![A-Za-z0-9_]))|([A-Za-z_][A-Za-z0-9_-]*)|(&&|\|\||==|!=|<=|>=|[!<>()[\].,*])/y

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    lexeme.lastIndex = at
    const match = lexeme.exec(text)
    if (!match) {
      if (text[at] === "'") throw new ExpressionError('string in expression is not closed', at, text.length)
      if (text[at] === '"') throw new ExpressionError('strings in expressions are written in single quotes, not double ones', at, at + 1)
      throw new ExpressionError(`unexpected "${text[at]}" in expression`, at, at + 1)
    }
    const [all, string, number, word, op] = match
    const end = at + all.length
    // Behind a dot a number is no number: `a.0` is a property only in error.
    if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1).replaceAll("''", "'"), start: at, end })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, start: at, end })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, start: at, end })
    else if (op !== undefined) tokens.push({ kind: 'op', text: op, start: at, end })
    at = end
  }
  return tokens
}

/** A fenced expression of a text: the range of its fence, and what is inside. */
export interface FenceRange {
  readonly start: number
  /** Undefined where nothing closes it. */
  readonly end: number | undefined
  readonly innerStart: number
  readonly innerEnd: number
}

/** Every `${{ … }}` of a text; the end is the first `}}` outside single quotes. */
export function fencesOf(text: string): readonly FenceRange[] {
  const fences: FenceRange[] = []
  for (let start = text.indexOf('${{'); start >= 0; ) {
    let at = start + 3
    let quoted = false
    while (at < text.length && (quoted || text[at] !== '}' || text[at + 1] !== '}')) {
      if (text[at] === "'") quoted = !quoted
      at++
    }
    if (at >= text.length) {
      fences.push({ start, end: undefined, innerStart: start + 3, innerEnd: text.length })
      break
    }
    fences.push({ start, end: at + 2, innerStart: start + 3, innerEnd: at })
    start = text.indexOf('${{', at + 2)
  }
  return fences
}

/** Parts of a context: `github.event['issue'].labels.*.name` → github, event, issue, labels, *, name. A computed index is `?`. Undefined for anything else. */
export function pathOf(expr: Expr): readonly string[] | undefined {
  switch (expr.kind) {
    case 'name':
      return [expr.name.toLowerCase()]
    case 'property': {
      const base = pathOf(expr.base)
      return base && [...base, expr.name.toLowerCase()]
    }
    case 'star': {
      const base = pathOf(expr.base)
      return base && [...base, '*']
    }
    case 'index': {
      const base = pathOf(expr.base)
      if (!base) return undefined
      return [...base, expr.index.kind === 'literal' ? (typeof expr.index.value === 'number' ? '*' : String(expr.index.value).toLowerCase()) : '?']
    }
    default:
      return undefined
  }
}

/** The context as one lower-case text, or undefined. */
export const contextOf = (expr: Expr): string | undefined => pathOf(expr)?.join('.')

/** The sub-expressions of a tree, itself first. */
export function* nodesOf(expr: Expr): Generator<Expr> {
  yield expr
  for (const child of childrenOf(expr)) yield* nodesOf(child)
}

export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'property':
    case 'star':
      return [expr.base]
    case 'index':
      return [expr.base, expr.index]
    case 'call':
      return expr.args
    case 'not':
      return [expr.operand]
    case 'binary':
      return [expr.left, expr.right]
    default:
      return []
  }
}

/** Every whole context that a tree reads: `a.b.c` once, not `a.b` and `a` again; an index's own contexts, too. */
export function* contextsOf(expr: Expr): Generator<Expr> {
  if (pathOf(expr) !== undefined) {
    yield expr
    for (let base: Expr | undefined = expr; base !== undefined; base = 'base' in base ? base.base : undefined)
      if (base.kind === 'index' && base.index.kind !== 'literal') yield* contextsOf(base.index)
    return
  }
  for (const child of childrenOf(expr)) yield* contextsOf(child)
}

/** The contexts whose text can end up in the result. Comparisons and most calls give fixed text: nothing flows. */
export function* flowing(expr: Expr): Generator<Expr> {
  if (pathOf(expr) !== undefined) {
    yield expr
    return
  }
  if (expr.kind === 'binary') {
    if (expr.op === '||') yield* flowing(expr.left)
    if (expr.op === '||' || expr.op === '&&') yield* flowing(expr.right)
  } else if (expr.kind === 'call') {
    const name = expr.name.toLowerCase()
    if (name === 'case') {
      for (const [index, arg] of expr.args.entries()) if (index % 2 === 1 || index === expr.args.length - 1) yield* flowing(arg)
    } else if (name === 'tojson' || name === 'format' || name === 'join' || name === 'replace') for (const arg of expr.args) yield* flowing(arg)
  } else if (expr.kind === 'property' || expr.kind === 'star' || expr.kind === 'index') {
    // `fromJSON(x).y` is as much of x as anyone can say.
    let base: Expr = expr
    while (base.kind === 'property' || base.kind === 'star' || base.kind === 'index') base = base.base
    if (base.kind === 'call' && base.name.toLowerCase() === 'fromjson') for (const arg of base.args) yield* flowing(arg)
    else if (base.kind === 'binary') yield* flowing(base)
  }
}

/** A constant's value. `object` stands for what `fromJSON` may give. */
export type Constant = string | number | boolean | null

/** Functions of constants that are constant. */
const pure = new Set(['contains', 'startswith', 'endswith', 'format', 'tojson', 'join'])

/** True where the result can be worked out from the text alone. */
export function reducible(expr: Expr): boolean {
  if (expr.kind === 'literal') return true
  if (expr.kind === 'not') return reducible(expr.operand)
  if (expr.kind === 'binary') return reducible(expr.left) && reducible(expr.right)
  return expr.kind === 'call' && pure.has(expr.name.toLowerCase()) && expr.args.every(reducible)
}

/** The value of a reducible expression; undefined where it is none. */
export function evaluate(expr: Expr): Constant | undefined {
  switch (expr.kind) {
    case 'literal':
      return expr.value
    case 'not': {
      const value = evaluate(expr.operand)
      return value === undefined ? undefined : !truthy(value)
    }
    case 'binary': {
      const left = evaluate(expr.left)
      if (left === undefined) return undefined
      if (expr.op === '&&' && !truthy(left)) return left
      if (expr.op === '||' && truthy(left)) return left
      const right = evaluate(expr.right)
      if (right === undefined) return undefined
      if (expr.op === '&&' || expr.op === '||') return right
      return compareConstants(expr.op, left, right)
    }
    case 'call':
      return evaluateCall(expr.name.toLowerCase(), expr.args)
    default:
      return undefined
  }
}

function evaluateCall(name: string, args: readonly Expr[]): Constant | undefined {
  if (!pure.has(name)) return undefined
  const values: Constant[] = []
  for (const arg of args) {
    const value = evaluate(arg)
    if (value === undefined) return undefined
    values.push(value)
  }
  const [first = null, second = null] = values
  const a = asText(first).toLowerCase()
  const b = asText(second).toLowerCase()
  if (name === 'contains') return a.includes(b)
  if (name === 'startswith') return a.startsWith(b)
  if (name === 'endswith') return a.endsWith(b)
  if (name === 'join') return asText(first)
  if (name === 'tojson') return typeof first === 'string' ? JSON.stringify(first) : asText(first)
  return asText(first).replace(/\{\{|\}\}|\{(\d+)\}/g, (all, index) =>
    index === undefined ? (all[0] ?? '') : asText(values[Number(index) + 1] ?? ''),
  )
}

/** Truth of a constant. */
export const truthy = (value: Constant): boolean => value !== false && value !== null && value !== 0 && value !== '' && !Number.isNaN(value)

export const asText = (value: Constant): string => (value === null ? '' : String(value))

function compareConstants(op: BinaryOp, left: Constant, right: Constant): boolean {
  let order: number
  if (typeof left === 'string' && typeof right === 'string') {
    const a = left.toUpperCase()
    const b = right.toUpperCase()
    order = a < b ? -1 : a > b ? 1 : 0
  } else {
    const a = typeof left === typeof right && typeof left === 'boolean' ? Number(left) : asNumber(left)
    const b = asNumber(right)
    if (Number.isNaN(a) || Number.isNaN(b)) return op === '!='
    order = a - b
  }
  if (op === '==') return order === 0
  if (op === '!=') return order !== 0
  if (op === '<') return order < 0
  if (op === '<=') return order <= 0
  return op === '>' ? order > 0 : order >= 0
}

const asNumber = (value: Constant): number =>
  value === null ? 0 : typeof value === 'string' ? (value.trim() === '' ? 0 : Number(value)) : Number(value)

/** The whole text of a scalar as one expression: a single fence and nothing around it. */
export function wholeFence(text: string): string | undefined {
  const trimmed = text.trim()
  if (!trimmed.startsWith('${{') || !trimmed.endsWith('}}')) return undefined
  const [fence, second] = fencesOf(trimmed)
  return fence && second === undefined && fence.end === trimmed.length ? trimmed.slice(3, -2) : undefined
}
