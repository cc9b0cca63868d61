import type { Expr, ExprOf } from '../ir.ts'
import { bit } from '../rules/model.ts'
import { constant, deepTaint, harmless, isFixed, join, mix, named, Store, step, type Taint, unknown, type Value, withTaint } from '../value.ts'
import { evaluateAssign } from './assignment.ts'
import { evaluateCall } from './calls.ts'
import { fold } from './folding.ts'
import { makeClass, makeClosure } from './functions.ts'
import { refine } from './guards.ts'
import { elementOf, readMember, readName, sourceOf } from './members.ts'
import { beforeLast } from './names.ts'
import { sinkField, sinkIndex } from './sinks.ts'
import { attempt, declare, depthMax, type Frame, find, knownOf, mergeWays, nothing, type State, silently, stepsMax, write } from './state.ts'
import { runModule } from './statements.ts'

/** Text before a value that decides which host an address leads to. */
const fixedHost = /[?#]|[^?:/\\][/\\]|^[/\\][^/\\]/

/** Value of an expression that has been evaluated before: nothing is reported again. */
export function quiet(state: State, expr: Expr, frame: Frame): Value {
  if (expr.k === 'const') return { q: '', c: { v: expr.v } }
  if (expr.k === 'name') return evaluate(state, expr, frame)
  return silently(state, () => {
    let value: Value = unknown
    attempt(state, () => {
      value = evaluate(state, expr, frame)
      return 'on'
    })
    return value
  })
}

export function evaluate(state: State, expr: Expr, frame: Frame): Value {
  if (state.steps++ > stepsMax || state.nesting > depthMax) {
    state.exhausted = true
    return unknown
  }
  state.nesting++
  const value = evaluateExpr(state, expr, frame)
  state.nesting--
  return value
}

function evaluateExpr(state: State, expr: Expr, frame: Frame): Value {
  switch (expr.k) {
    case 'const':
      return { q: '', c: { v: expr.v }, safe: true }
    case 'name':
      return readName(state, expr, frame)
    case 'member': {
      const value = readMember(state, expr, evaluate(state, expr.on, frame), expr.name, frame)
      if (!value.t && !value.o && !value.f && frame.unit.rules.sources.has('$property')) {
        const source = sourceOf(value, '$property', [beforeLast(value.q)], expr, frame)
        if (source) return source
      }
      // `from package import module`
      if (expr.on.k !== 'import' || !frame.unit.open || value.o || value.f) return value
      const unit = frame.unit.load(expr.on.module.endsWith('.') ? expr.on.module + expr.name : `${expr.on.module}.${expr.name}`)
      return unit ? runModule(state, unit) : value
    }
    case 'index': {
      const on = evaluate(state, expr.on, frame)
      const key = evaluate(state, expr.key, frame)
      if (key.c !== undefined && key.c.v !== undefined) return readMember(state, expr, on, String(key.c.v), frame)
      const known = knownOf(state, expr, frame)
      if (known) return known
      sinkIndex(state, expr, on, key, frame)
      let value: Value = on.t ? { q: on.q === '' ? '' : `${on.q}.*`, t: on.t } : named(on.q === '' ? '' : `${on.q}.*`)
      if (on.o) for (const [name, part] of on.o.fields) if (name !== '#') value = value === unknown ? part : join(value, part)
      const source = sourceOf(value, '*', [on.q], expr, frame)
      return source ?? value
    }
    case 'call':
      return evaluateCall(state, expr, frame)
    case 'concat':
      return concatenate(
        expr,
        expr.parts.map((part) => evaluate(state, part, frame)),
        frame,
      )
    case 'binary':
      return evaluateBinary(state, expr, frame)
    case 'not': {
      const value = evaluate(state, expr.value, frame)
      return value.c !== undefined ? constant(!value.c.v) : { q: '', safe: true, g: expr }
    }
    case 'logic':
      return evaluateLogic(state, expr, frame)
    case 'cond': {
      const test = evaluate(state, expr.test, frame)
      if (test.c !== undefined) return evaluate(state, test.c.v ? expr.yes : expr.other, frame)
      return either(state, frame, [
        () => {
          refine(state, expr.test, true, frame)
          return evaluate(state, expr.yes, frame)
        },
        () => {
          refine(state, expr.test, false, frame)
          return evaluate(state, expr.other, frame)
        },
      ])
    }
    case 'record': {
      const fields = new Store()
      for (const { key, value } of expr.entries) {
        const one = evaluate(state, value, frame)
        if (key === undefined) {
          if (one.o) for (const [name, part] of one.o.fields) fields.set(name, part)
          const t = one.o ? one.t : deepTaint(one)
          if (t) fields.set('*', withTaint(fields.get('*') ?? unknown, mix(fields.get('*')?.t, t)))
          else if (!one.o) fields.set('*', fields.get('*') ?? one)
          continue
        }
        const name = evaluate(state, key, frame)
        if (name.c !== undefined) fields.set(String(name.c.v), one)
        else fields.set('*', fields.has('*') ? join(fields.get('*') ?? unknown, one) : one)
      }
      const made: Value = { q: '', o: { kind: 'record', fields, cls: undefined } }
      for (const [name, field] of fields) sinkField(state, name, field, expr, frame)
      return made
    }
    case 'list': {
      const fields = new Store()
      let count = 0
      let open = false
      for (const item of expr.items) {
        const one = evaluate(state, item.k === 'spread' ? item.value : item, frame)
        if (item.k !== 'spread') fields.set(open ? '*' : String(count++), open && fields.has('*') ? join(fields.get('*') ?? unknown, one) : one)
        else if (one.o?.kind === 'list' && one.o.fields.get('#')?.c !== undefined && !open) {
          for (let at = 0; at < Number(one.o.fields.get('#')?.c?.v); at++) fields.set(String(count++), one.o.fields.get(String(at)) ?? unknown)
        } else {
          open = true
          const element = elementOf(one)
          fields.set('*', fields.has('*') ? join(fields.get('*') ?? unknown, element) : element)
        }
      }
      fields.set('#', open ? harmless : constant(count))
      return { q: '', o: { kind: 'list', fields, cls: undefined } }
    }
    case 'spread':
      return evaluate(state, expr.value, frame)
    case 'named':
      return evaluate(state, expr.value, frame)
    case 'fn':
      return makeClosure(state, expr.fn, frame, frame.self)
    case 'class':
      return makeClass(state, expr.cls, frame)
    case 'assign':
      return evaluateAssign(state, expr, frame)
    case 'regex':
      return { q: 'RegExp', r: { source: expr.source, flags: expr.flags }, safe: true }
    case 'seq': {
      let value: Value = unknown
      for (const item of expr.items) value = evaluate(state, item, frame)
      return value
    }
    case 'cast': {
      const value = evaluate(state, expr.value, frame)
      if (frame.unit.rules.harmless.test(expr.type)) return value.c ? value : harmless
      if (expr.type === '' || /^(String|string|str|Object|any|unknown|const)$/.test(expr.type)) return value
      return { ...value, q: expr.type }
    }
    case 'each': {
      const value = evaluate(state, expr.value, frame)
      if (expr.keys) return value.t ? { q: '', t: value.t } : unknown
      return elementOf(value)
    }
    case 'import': {
      const unit = frame.unit.load(expr.module)
      const value = unit ? runModule(state, unit) : named(expr.module)
      if (expr.all && value.o) for (const [name, one] of value.o.fields) if (!name.startsWith('_')) declare(state, name, one, frame)
      return expr.whole === undefined ? value : packageOf(state, expr.whole, value, frame)
    }
  }
}

/** A package with a module of it that is imported by its whole name: `import a.b.c` makes `a.b.c` known. */
function packageOf(state: State, whole: string, root: Value, frame: Frame): Value {
  const inner = frame.unit.load(whole)
  if (!inner) return root
  const [first = '', ...names] = whole.split('.')
  const known = find(first, frame)
  let value: Value = known?.o ? known : root.o ? root : { q: first, o: { kind: 'record', fields: new Store(), cls: undefined } }
  const top = value
  for (const [index, name] of names.entries()) {
    const next: Value | undefined = index === names.length - 1 ? runModule(state, inner) : value.o?.fields.get(name)
    const part: Value = next?.o ? next : { q: '', o: { kind: 'record', fields: new Store(), cls: undefined } }
    if (value.o) write(state, value.o.fields, name, part)
    value = part
  }
  return top
}

/** The join of several ways to a value, each tried from the same state. */
function either(state: State, frame: Frame, ways: readonly (() => Value)[]): Value {
  let result: Value | undefined
  const attempts = ways.map((way) =>
    attempt(state, () => {
      const value = way()
      result = result === undefined ? value : join(result, value)
      return 'on'
    }),
  )
  // Facts learned for one way do not hold for both; what was assigned may.
  mergeWays(state, frame, attempts)
  return result ?? unknown
}

function evaluateLogic(state: State, expr: ExprOf<'logic'>, frame: Frame): Value {
  const left = evaluate(state, expr.left, frame)
  if (left.c !== undefined) {
    const yes = expr.op === 'else' ? left.c.v !== null && left.c.v !== undefined : Boolean(left.c.v)
    if (expr.op === 'and' ? !yes : yes) return left
    return evaluate(state, expr.right, frame)
  }
  if (left.f && expr.op !== 'and') return left
  let right: Value = unknown
  const way = attempt(state, () => {
    if (expr.op !== 'else') refine(state, expr.left, expr.op === 'and', frame)
    right = evaluate(state, expr.right, frame)
    return 'on'
  })
  mergeWays(state, frame, [way, { flow: 'on', writes: nothing }])
  if (expr.op === 'and') return right.c !== undefined ? { q: '', safe: true, g: expr } : { ...right, g: expr }
  const value = join(left, right)
  return left.g || right.g ? { ...value, g: expr } : value
}

export function concatenate(expr: Expr, parts: readonly Value[], frame: Frame): Value {
  let text: string | undefined = ''
  let head = ''
  let headOpen = true
  let before = ''
  let t: Taint | undefined
  let safe = true
  let sum: number | undefined = 0
  for (const part of parts) {
    const c = part.c
    if (typeof c?.v === 'number' && sum !== undefined) sum += c.v
    else sum = undefined
    if (c !== undefined) {
      if (text !== undefined) text += String(c.v)
      before += String(c.v)
      if (headOpen) head += String(c.v)
      continue
    }
    text = undefined
    if (headOpen && part.head !== undefined) head += part.head
    headOpen = false
    if (!part.safe) safe = false
    const taint = part.t ?? (part.o?.kind === 'list' || part.o?.kind === 'instance' ? deepTaint(part) : undefined)
    if (taint) {
      let bits = taint.bits & ~bit('nosqli')
      if (taint.dotless && before !== '') bits &= ~bit('path')
      if (fixedHost.test(before)) bits &= ~(bit('ssrf') | bit('redirect'))
      if (bits !== 0)
        t = mix(t, step({ ...taint, bits, normal: taint.normal && before === '' }, frame.unit.id, expr.start, expr.end, 'is put into a text'))
      before += part.head ?? ''
    } else before += part.head ?? (part.safe ? 'x' : '')
  }
  if (sum !== undefined && parts.length > 1 && parts.every(({ c }) => typeof c?.v === 'number')) return constant(sum)
  if (text !== undefined && text.length < 4096) return constant(text)
  return { q: '', t, head: head === '' ? undefined : head, safe: t === undefined && safe }
}

function evaluateBinary(state: State, expr: ExprOf<'binary'>, frame: Frame): Value {
  const left = evaluate(state, expr.left, frame)
  const right = evaluate(state, expr.right, frame)
  if (left.c !== undefined && right.c !== undefined) {
    const folded = fold(expr.op, left.c.v, right.c.v)
    if (folded !== undefined) return constant(folded)
  }
  if (expr.op === 'in' || expr.op === 'not in') {
    const { o } = right
    if (left.c !== undefined && o && isFixed(right) && o.fields.size > 0) {
      const values = o.kind === 'list' ? [...o.fields].filter(([key]) => key !== '#').map(([, value]) => value.c?.v) : [...o.fields.keys()]
      if (!values.includes(undefined)) return constant(values.includes(left.c.v as never) === (expr.op === 'in'))
    }
  }
  // A format with its values: 'a %s' % x
  if (expr.op === '%' && (typeof left.c?.v === 'string' || left.head !== undefined || left.t)) return formatText(expr, left, [right], frame)
  return { q: '', safe: true, g: expr }
}

/** Text made by a format and values, each seen after the constant text that comes before it. */
export function formatText(expr: Expr, format: Value, values: readonly Value[], frame: Frame): Value {
  const list =
    values.length === 1 && values[0]?.o?.kind === 'list' && values[0].o.fields.get('#')?.c !== undefined
      ? Array.from({ length: Number(values[0].o.fields.get('#')?.c?.v) }, (_, at) => values[0]?.o?.fields.get(String(at)) ?? unknown)
      : values
  const text = typeof format.c?.v === 'string' ? format.c.v : undefined
  if (text === undefined) return concatenate(expr, [format, ...list.map((one) => withTaint({ ...one, o: undefined }, deepTaint(one)))], frame)
  const parts: Value[] = []
  let at = 0
  let used = 0
  for (const hole of text.matchAll(/%(?:\(\w+\)|\d+\$)?[-+0-9.# ]*[a-zA-Z]|\{[^{}]*\}/g)) {
    parts.push(constant(text.slice(at, hole.index)))
    at = hole.index + hole[0].length
    const name = /^\{(\w+)|^%\((\w+)\)/.exec(hole[0])
    const key = name?.[1] ?? name?.[2] ?? ''
    const record = values.find((value) => value.o?.kind === 'record')
    const value = /^\d+$/.test(key)
      ? list[Number(key)]
      : key !== '' && record
        ? (record.o?.fields.get(key) ?? record.o?.fields.get('*'))
        : list[used++]
    const number = /^%[-+0-9.# ]*[dixXoefgEGbcu]$/.test(hole[0])
    parts.push(number ? harmless : value ? withTaint({ ...value, o: undefined }, deepTaint(value)) : unknown)
  }
  parts.push(constant(text.slice(at)))
  for (const extra of list.slice(used)) if (used === 0 && deepTaint(extra)) parts.push(withTaint(unknown, deepTaint(extra)))
  return concatenate(expr, parts, frame)
}
