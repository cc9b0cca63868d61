import type { Expr, ExprOf } from '../ir.ts'
import type { Sink, Where } from '../rules/compile.ts'
import { bit, type Class, lookup } from '../rules/model.ts'
import { deepTaint, isFixed, type Value } from '../value.ts'
import { quiet } from './expressions.ts'
import { enterFunction } from './functions.ts'
import { answersPlain } from './library.ts'
import { sourceText } from './names.ts'
import type { Argument, Frame, State } from './state.ts'

/** Classes whose sinks are everywhere: without a source they say nothing. */
const quietClasses: ReadonlySet<Class> = new Set<Class>([
  'malware',
  'payload',
  'xss',
  'logi',
  'protopoll',
  'headeri',
  'redirect',
  'format',
  'nosqli',
  'trustbound',
])

export function sinkCall(
  state: State,
  expr: ExprOf<'call'>,
  paths: readonly string[],
  last: string,
  name: string,
  on: Value,
  args: readonly Argument[],
  frame: Frame,
): boolean {
  let sunk = false
  const { rules } = frame.unit
  if (state.muted === 0)
    for (const key of last === name || last === '' ? [name] : [last, name])
      for (const { cls, conditions } of lookup(rules.plain, key, paths))
        if (conditionsHold({ conditions }, args))
          state.hits.set(`${cls} ${frame.unit.id} ${expr.start}`, {
            cls,
            unit: frame.unit.id,
            start: expr.start,
            end: expr.end,
            callee: name,
            taint: undefined,
            plain: true,
            whole: expr,
            receiver: '',
          })
  for (const key of last === name || last === '' ? [name] : [last, name])
    for (const sink of lookup(rules.sinks, key, paths)) {
      if (sink.where[0]?.kind === 'assigned') continue
      sunk = true
      if (!conditionsHold(sink, args) || (sink.cls === 'xss' && answersPlain(expr, frame))) continue
      for (const where of sink.where)
        for (const { value: given, expr: at } of selectArguments(where, on, args)) {
          const value = given.f && sink.cls === 'xss' && frame.unit.declares ? enterFunction(state, given.f, [], undefined, frame, undefined) : given
          report(state, sink, where, value, where.kind === 'self' ? expr : at, expr, name, frame)
        }
    }
  return sunk
}

export function selectArguments(where: Where, on: Value, args: readonly Argument[]): readonly { value: Value; expr: Expr }[] {
  const dummy: Expr = { k: 'const', v: null, start: 0, end: 0 }
  switch (where.kind) {
    case 'self':
      return [{ value: on, expr: dummy }]
    case 'all':
      return args.filter(({ name }) => name === '' || true)
    case 'name': {
      const named = args.find(({ name }) => name === where.name)
      if (named) return [named]
      for (const { value, expr } of args) {
        const field = value.o?.kind === 'record' ? value.o.fields.get(where.name) : undefined
        if (field) return [{ value: field, expr }]
      }
      return []
    }
    case 'position': {
      const arg = args[where.position]
      if (!arg || (arg.name !== '' && where.field === '')) return []
      if (where.field === '') return [arg]
      const field = arg.value.o?.fields.get(where.field) ?? arg.value.o?.fields.get('*')
      if (field) return [{ value: field, expr: arg.expr }]
      return arg.value.t && !arg.value.o ? [arg] : []
    }
    default:
      return []
  }
}

function conditionsHold(sink: Pick<Sink, 'conditions'>, args: readonly Argument[]): boolean {
  for (const { wanted, name, position, text } of sink.conditions) {
    let value: Value | undefined
    if (position >= 0) value = args[position]?.value
    else {
      value = args.find((arg) => arg.name === name)?.value
      for (const arg of args) value ??= arg.value.o?.kind === 'record' ? arg.value.o.fields.get(name) : undefined
    }
    let holds: boolean
    if (text !== '') {
      const fields = value?.o?.kind === 'record' ? [...value.o.fields.values()].map((one) => String(one.c?.v ?? '')).join(' ') : undefined
      const c = value?.c?.v ?? value?.head ?? fields ?? (value?.o?.kind === 'list' ? value.o.fields.get('0')?.c?.v : undefined) ?? value?.q
      holds = new RegExp(text, 'i').test(String(c ?? ''))
    } else holds = value !== undefined && !(value.c !== undefined && !value.c.v)
    if (holds !== wanted) return false
  }
  return true
}

export function sinkAssign(state: State, to: Expr, q: string, name: string, on: Value, value: Value, frame: Frame): void {
  const paths = [q]
  if (to.k === 'member' || to.k === 'index') paths.push(sourceText(to.on))
  for (const sink of lookup(frame.unit.rules.sinks, name, paths)) {
    const where = sink.where[0]
    if (where?.kind === 'assigned') report(state, sink, where, value, to, to, name, frame)
  }
  void on
}

/** Fields of records whose name alone makes them dangerous: `dangerouslySetInnerHTML`. */
export function sinkField(state: State, name: string, value: Value, expr: Expr, frame: Frame): void {
  for (const sink of lookup(frame.unit.rules.sinks, name, ['$record'])) {
    const where = sink.where[0]
    if (where?.kind === 'assigned') report(state, sink, where, value, expr, expr, name, frame)
  }
}

/** Reading by a stranger's key, where what is read is then called. */
export function sinkIndex(state: State, expr: Expr, on: Value, key: Value, frame: Frame): void {
  if (key.t === undefined || on.t) return
  for (const sink of lookup(frame.unit.rules.sinks, '[]', [on.q])) {
    const where = sink.where[0]
    if (where) report(state, sink, where, key, expr, expr, on.q, frame)
  }
}

/** `o[a][b] = c` with two keys from outside, or one where the object is shared by all. */
export function sinkKey(state: State, to: ExprOf<'index'>, on: Value, key: Value, value: Value, frame: Frame): void {
  if (!frame.unit.declares || frame.unit.implied) return
  const inner = to.on.k === 'index' ? quiet(state, to.on.key, frame) : undefined
  const t = inner?.t ?? undefined
  if (t && t.bits & bit('protopoll') && (key.t || value.t || key.c === undefined))
    report(state, { cls: 'protopoll', bit: bit('protopoll'), where: [], conditions: [] }, undefined, { q: '', t }, to, to, 'an object', frame)
  void on
}

export function report(state: State, sink: Sink, where: Where | undefined, value: Value, at: Expr, whole: Expr, callee: string, frame: Frame): void {
  if (state.muted > 0) return
  const t = where?.deep
    ? deepTaint(value)
    : (value.t ??
      (value.o?.kind === 'list' && where?.kind !== 'assigned' && sink.cls !== 'nosqli'
        ? undefined
        : value.o?.kind === 'record' && value.q !== ''
          ? value.o.fields.get('*')?.t
          : undefined))
  const taint = t && (t.bits & sink.bit) !== 0 ? t : undefined
  if (!taint && (t !== undefined || isFixed(value) || value.safe || quietClasses.has(sink.cls))) return
  // In a chain of calls each begins where the one before it ends.
  const start =
    whole.k === 'call' && whole.fn.k === 'member' && !(at.start < whole.fn.on.end && at.end > at.start)
      ? Math.min(whole.end, whole.fn.on.end + 1)
      : whole.start
  const key = `${sink.cls} ${frame.unit.id} ${start}`
  const known = state.hits.get(key)
  if (known?.taint && (!taint || known.taint.origin === 'remote' || taint.origin !== 'remote')) return
  const receiver = whole.k === 'call' && whole.fn.k === 'member' ? quiet(state, whole.fn.on, frame).q : ''
  state.hits.set(key, { cls: sink.cls, unit: frame.unit.id, start, end: whole.end, callee, taint, whole, receiver })
}
