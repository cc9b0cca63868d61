import type { Expr, ExprOf } from '../ir.ts'
import { constant, deepTaint, harmless, join, mix, named, Store, step, unknown, type Value, withTaint } from '../value.ts'
import { pushTo } from './collections.ts'
import { concatenate, evaluate, quiet } from './expressions.ts'
import { fold } from './folding.ts'
import { elementOf, readMember } from './members.ts'
import { clip, sourceText } from './names.ts'
import { sinkAssign, sinkKey } from './sinks.ts'
import { declare, type Frame, factsOf, keyOf, learn, type State, scopeOf, setName, write } from './state.ts'

export function evaluateAssign(state: State, expr: ExprOf<'assign'>, frame: Frame): Value {
  let value = evaluate(state, expr.value, frame)
  if (expr.op !== undefined) {
    const old = quiet(state, expr.to, frame)
    if (expr.op === '+' || expr.op === '.') value = concatenate(expr, [old, value], frame)
    else if (expr.op === 'or' || expr.op === 'else' || expr.op === 'and') value = join(old, value)
    else if (expr.op === 'push') value = pushTo(state, old, [value])
    else if (old.c !== undefined && value.c !== undefined) {
      const folded = fold(expr.op, old.c.v, value.c.v)
      value = folded === undefined ? harmless : constant(folded)
    } else value = harmless
  } else if (value.t && expr.to.k === 'name')
    value = withTaint(value, step(value.t, frame.unit.id, expr.start, expr.end, `is assigned to ${clip(expr.to.name)}`))
  bindTo(state, expr.to, value, frame, false)
  return value
}

export function bindTo(state: State, to: Expr, value: Value, frame: Frame, declares: boolean): void {
  switch (to.k) {
    case 'name': {
      const one = value.t && declares ? withTaint(value, step(value.t, frame.unit.id, to.start, to.end, `is assigned to ${clip(to.name)}`)) : value
      if (declares) declare(state, to.name, one, frame)
      else if (!frame.unit.declares && frame.unit.implied && !scopeOf(to.name, frame) && frame.self?.o?.fields.has(to.name))
        write(state, frame.self.o.fields, to.name, one)
      else if (frame.unit.declares && frame.unit.implied && !scopeOf(to.name, frame) && frame.self?.o) write(state, frame.self.o.fields, to.name, one)
      else setName(state, to.name, one, frame)
      if (!declares && !scopeOf(to.name, frame)?.up && to.name !== 'name') sinkAssign(state, to, '', to.name, unknown, value, frame)
      return
    }
    case 'member': {
      const on = evaluate(state, to.on, frame)
      setField(state, to, on, to.name, value, frame)
      return
    }
    case 'index': {
      const on = evaluate(state, to.on, frame)
      const key = evaluate(state, to.key, frame)
      if (key.c !== undefined && key.c.v !== undefined) setField(state, to, on, String(key.c.v), value, frame)
      else {
        sinkKey(state, to, on, key, value, frame)
        if (on.o) write(state, on.o.fields, '*', on.o.fields.has('*') ? join(on.o.fields.get('*') ?? unknown, value) : value)
        else soil(state, to.on, on, value, frame)
      }
      return
    }
    case 'record': {
      for (const { key, value: target } of to.entries) {
        if (key === undefined) {
          bindTo(state, target, { ...value, c: undefined }, frame, declares)
          continue
        }
        const name = evaluate(state, key, frame)
        const [place, other] = target.k === 'assign' ? [target.to, target.value] : [target, undefined]
        let part: Value =
          name.c !== undefined
            ? readMember(
                state,
                {
                  k: 'member',
                  on: { k: 'const', v: null, start: key.start, end: key.end },
                  name: String(name.c.v),
                  start: key.start,
                  end: key.end,
                },
                value,
                String(name.c.v),
                frame,
              )
            : elementOf(value)
        if (other && part.c?.v === undefined)
          part = part.c !== undefined ? evaluate(state, other, frame) : part.t || part.o || part.f ? part : join(part, evaluate(state, other, frame))
        bindTo(state, place, part, frame, declares)
      }
      return
    }
    case 'list': {
      for (const [index, item] of to.items.entries()) {
        if (item.k === 'spread') bindTo(state, item.value, value.o ? { ...listOf(elementOf(value)) } : value, frame, declares)
        else if (item.k !== 'const') {
          const [place, other] = item.k === 'assign' ? [item.to, item.value] : [item, undefined]
          let part: Value = value.o?.kind === 'list' ? (value.o.fields.get(String(index)) ?? value.o.fields.get('*') ?? unknown) : elementOf(value)
          if (other) part = join(part, evaluate(state, other, frame))
          bindTo(state, place, part, frame, declares)
        }
      }
      return
    }
    case 'assign':
      bindTo(state, to.to, join(value, evaluate(state, to.value, frame)), frame, declares)
      return
    case 'spread':
    case 'cast':
      bindTo(state, to.value, value, frame, declares)
      return
    default:
  }
}

export function listOf(element: Value): Value {
  return {
    q: '',
    o: {
      kind: 'list',
      fields: new Store([
        ['*', element],
        ['#', harmless],
      ]),
      cls: undefined,
    },
  }
}

function setField(state: State, to: Expr, on: Value, name: string, value: Value, frame: Frame): void {
  sinkAssign(state, to, on.q, name, on, value, frame)
  if (on.o) {
    write(state, on.o.fields, name, value)
    if (on.o.kind === 'list' && /^\d+$/.test(name) && on.o.fields.get('#')?.c !== undefined && Number(name) >= Number(on.o.fields.get('#')?.c?.v))
      write(state, on.o.fields, '#', constant(Number(name) + 1))
    const key = keyOf(state, to)
    if (key !== undefined) {
      const { vars } = factsOf(frame)
      if (vars.has(`\u0000${key}`)) write(state, vars, `\u0000${key}`, value)
    }
    return
  }
  // A field of something unknown is remembered by how it is written.
  if (keyOf(state, to) !== undefined)
    learn(state, to, value.q === '' && !value.t && !value.c && !value.safe && !value.o && !value.f ? named(sourceText(to)) : value, frame)
  if (to.k === 'member' || to.k === 'index') if (value.t && (on.q === '' || on.c !== undefined)) soil(state, to.on, on, value, frame)
}

/** Something unknown has had a tainted value put into it. */
export function soil(state: State, expr: Expr, on: Value, value: Value, frame: Frame): void {
  const t = deepTaint(value)
  if (t === undefined || on.o || expr.k !== 'name') return
  const scope = scopeOf(expr.name, frame)
  if (scope) write(state, scope.vars, expr.name, { ...on, c: undefined, t: mix(on.t, t) })
}
