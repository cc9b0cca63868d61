import type { Cls, Expr, Fn } from '../ir.ts'
import { bit, everything, lookup } from '../rules/model.ts'
import {
  type ClassValue,
  type Closure,
  constant,
  deepTaint,
  harmless,
  mix,
  named,
  type Scope,
  Store,
  type Taint,
  unknown,
  type Value,
  withTaint,
} from '../value.ts'
import { bindTo } from './assignment.ts'
import { evaluate, quiet } from './expressions.ts'
import { aliasOf, freshTaint, sourceOf } from './members.ts'
import { beforeLast, lastName, matches } from './names.ts'
import {
  type Argument,
  callDepthMax,
  cleanRunsMax,
  declare,
  type Frame,
  idOf,
  learn,
  newFrame,
  nowhere,
  type Predicate,
  runsMax,
  type State,
  type Unit,
  wait,
  write,
} from './state.ts'
import { answersOf, execute, noteExit, noteParameter } from './statements.ts'

export function makeClosure(state: State, fn: Fn, frame: Frame, self: Value | undefined): Value {
  const closure: Closure = { fn, unit: frame.unit.id, scope: frame.scope, self: fn.arrow ? frame.self : self, owner: frame.owner }
  if (state.muted === 0) wait(state, closure)
  return { q: '', f: closure, o: { kind: 'record', fields: new Store(), cls: undefined } }
}

export function makeClass(state: State, cls: Cls, frame: Frame): Value {
  const bases = cls.bases.map((base) => evaluate(state, base, frame))
  const methods = new Map<string, Fn>()
  for (const method of cls.methods) if (!methods.has(method.name)) methods.set(method.name, method)
  const q = bases.find((base) => base.q !== '')?.q ?? cls.name
  const fields = new Store()
  const made: ClassValue = { cls, unit: frame.unit.id, scope: frame.scope, methods, bases, fixed: fields, q }
  const value: Value = { q: cls.name, o: { kind: 'class', fields, cls: made } }
  if (cls.name !== '') declare(state, cls.name, value, frame)
  for (const member of cls.members) if (member.fixed) fields.set(member.name, memberValue(state, member.value, member.type, frame))
  if (state.muted === 0) for (const fn of cls.methods) wait(state, { fn, unit: frame.unit.id, scope: frame.scope, self: undefined, owner: made })
  return value
}

function memberValue(state: State, value: Expr | undefined, type: string, frame: Frame): Value {
  const { rules } = frame.unit
  const one = value ? evaluate(state, value, frame) : named(type)
  if (type === '' || one.c !== undefined || one.o || one.f || one.r) return one
  return rules.harmless.test(type) ? harmless : { ...one, q: type }
}

/** The object that a class's methods see when nobody here makes one: all of them share it. */
export function instanceOf(state: State, owner: ClassValue): Value {
  const known = state.instances.get(owner)
  if (known) return known
  const value = makeInstance(state, owner)
  state.instances.set(owner, value)
  const unit = state.units.get(owner.unit)
  const fn = owner.methods.get('constructor')
  if (unit && fn && !state.stack.includes(fn)) {
    const closure: Closure = { fn, unit: owner.unit, scope: owner.scope, self: value, owner }
    enterFunction(state, closure, ownArguments(state, closure, unit), value, undefined, undefined)
  }
  return value
}

export function makeInstance(state: State, owner: ClassValue, depth = 0): Value {
  const unit = state.units.get(owner.unit)
  const fields = new Store()
  const value: Value = { q: owner.q, o: { kind: 'instance', fields, cls: owner } }
  if (!unit || depth > 8) return value
  for (const base of owner.bases)
    if (base.o?.cls && base.o.cls !== owner)
      for (const [name, field] of makeInstance(state, base.o.cls, depth + 1).o?.fields ?? []) fields.set(name, field)
  const frame = newFrame(unit, owner.scope, value, owner, undefined, undefined)
  for (const member of owner.cls.members) if (!member.fixed) fields.set(member.name, memberValue(state, member.value, member.type, frame))
  return value
}

/** True for a function that a framework calls by its mark, whoever else calls it. */
export function isEntry(state: State, { fn, unit }: Closure): boolean {
  const rules = state.units.get(unit)?.rules
  return rules !== undefined && (fn.marks.length > 0 || fn.params.some(({ marks }) => marks.some((mark) => rules.markedParams.test(mark))))
}

export function runAlone(state: State, closure: Closure): void {
  const unit = state.units.get(closure.unit)
  if (!unit) return
  const self = closure.self ?? (closure.owner ? instanceOf(state, closure.owner) : undefined)
  const mark = state.log.length
  unsettle(state, closure, unit, self)
  enterFunction(state, closure, ownArguments(state, closure, unit), self, undefined, undefined)
  state.log.length = Math.min(state.log.length, mark)
}

/** What other functions assign may hold anything by the time this one is called. */
export function unsettle(state: State, { scope }: Closure, { lowered }: Unit, self: Value | undefined): void {
  state.steps += (lowered.shared?.size ?? 0) >> 5
  for (const name of lowered.shared ?? [])
    for (let one: Scope | undefined = scope; one; one = one.up) {
      const value = one.vars.get(name)
      if (value?.c !== undefined) write(state, one.vars, name, { ...value, c: undefined, safe: undefined })
    }
  if (self?.o && lowered.shared)
    for (const [name, value] of self.o.fields)
      if (value.c !== undefined && lowered.shared.has(name)) write(state, self.o.fields, name, { ...value, c: undefined, safe: undefined })
}

/** Arguments of a function that is called from outside: by mark, by type, by name. */
function ownArguments(state: State, closure: Closure, unit: Unit): readonly Argument[] {
  const { fn } = closure
  const frame = newFrame(unit, closure.scope, closure.self, closure.owner, fn, undefined)
  const names = fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
  let types: readonly string[] = []
  const marks = [...fn.marks, ...(closure.owner?.cls.marks ?? [])]
  for (const mark of fn.marks) {
    const value = quiet(state, mark.k === 'call' ? mark.fn : mark, frame)
    for (const found of lookup(unit.rules.handlers, lastName(value.q), [beforeLast(value.q)])) types = found
  }
  if (types.length === 0)
    for (const rule of unit.rules.named)
      if (rule.names.every((pattern, index) => matches(pattern, names[index]) || (pattern === '*' && marks.length > 0)))
        types = types.length === 0 ? rule.types : types
  // A method of a class that extends a framework's own.
  if (types.length === 0 && closure.owner) for (const found of lookup(unit.rules.handlers, fn.name, [closure.owner.q])) types = found
  return fn.params.map((param, index) => {
    const rest = types.at(-1)?.endsWith('…') ? types.at(-1)?.slice(0, -1) : undefined
    const type = index < types.length && !types[index]?.endsWith('…') ? types[index] : rest
    return { value: parameterValue(param, type ?? '', frame, fn), expr: param.to, name: '' }
  })
}

export function parameterValue(param: Fn['params'][number], type: string, frame: Frame, fn: Fn): Value {
  const { rules } = frame.unit
  const name = param.to.k === 'name' ? param.to.name : ''
  const written = param.type
  if (written !== '' && rules.harmless.test(written)) return harmless
  if (param.marks.some((mark) => rules.markedParams.test(mark)) || type === '@remote')
    return withTaint(
      named(written === '' ? '' : written),
      freshTaint(param.to, written === 'string' || written === 'String' ? everything & ~bit('nosqli') : everything, 'remote', frame),
    )
  if (type === '@text' && /^(|string|String|mixed)$/.test(written))
    return withTaint(named(''), freshTaint(param.to, everything & ~bit('nosqli'), 'remote', frame))
  if (type === '@class' || type === '@text') return named(written)
  const q = type !== '' && type !== '-' ? type : written !== '' ? written : name
  const source = sourceOf(named(q), lastName(q), [beforeLast(q)], param.to, frame)
  if (source) return source
  const value = named(aliasOf(q, '', frame))
  if (fn.exported && type === '' && (written === '' || /^(string|any|unknown)$/i.test(written)) && param.to.k === 'name')
    return withTaint(value, freshTaint(param.to, everything, 'param', frame))
  return value
}

/** Runs a function's body. */
export function enterFunction(
  state: State,
  closure: Closure,
  given: readonly Argument[],
  self: Value | undefined,
  caller: Frame | undefined,
  predicate: Predicate | undefined,
): Value {
  const args = closure.bound ? [...closure.bound.map((value): Argument => ({ value, expr: nowhere, name: '' })), ...given] : given
  const unit = state.units.get(closure.unit)
  const { fn } = closure
  if (!unit || state.stack.length >= callDepthMax || state.stack.filter((one) => one === fn).length > 0) {
    let t: Taint | undefined
    for (const { value } of args) t = mix(t, value.t)
    return t ? { q: '', t } : unknown
  }
  if (state.muted === 0) state.visited.add(fn)
  // What has been run with the same is not run again: its result, and what it says of its arguments, are known.
  const key = predicate
    ? undefined
    : `${state.muted > 0 ? 'm' : ''}${args.map(({ value, name }) => `${name}${markOf(state, value)}`).join('|')}@${self ? markOf(state, self) : ''}`
  const earlier = key === undefined ? undefined : state.runs.get(fn)?.get(key)
  if (earlier) {
    if (caller) learnFromExits(state, fn, args, earlier.exits, caller)
    return earlier.result
  }
  const usual = key !== undefined && (state.runs.get(fn)?.size ?? 0) >= cleanRunsMax && isClean(args, self) ? state.usual.get(fn) : undefined
  if (usual) return usual
  state.stack.push(fn)
  const scope: Scope = { vars: new Store(), up: closure.scope, whole: true }
  const frame = newFrame(unit, scope, fn.arrow ? (closure.self ?? self) : (self ?? closure.self), closure.owner, fn, caller)
  frame.predicate = predicate
  if (!caller && !predicate && fn.marks.length > 0) frame.answers = answersOf(state, closure, unit)
  if (caller && !predicate) frame.exits = new Map(fn.params.flatMap(({ to }) => (to.k === 'name' ? [[to.name, unknown] as const] : [])))
  let position = 0
  for (const param of fn.params) {
    if (param.rest) {
      const rest = args.slice(position)
      const fields = new Store(rest.map(({ value }, at) => [String(at), value]))
      fields.set('#', constant(rest.length))
      const known =
        rest[0] && args.length === fn.params.length && caller === undefined
          ? rest[0].value
          : { q: '', o: { kind: 'list' as const, fields, cls: undefined } }
      bindTo(state, param.to, known, frame, true)
      continue
    }
    const name = param.to.k === 'name' ? param.to.name : ''
    const given = args.find((arg) => arg.name !== '' && arg.name === name) ?? (args[position]?.name === '' ? args[position] : undefined)
    position++
    let value = given?.value
    if (value === undefined || value.c?.v === undefined ? value === undefined || value.c !== undefined : false)
      value = param.value ? evaluate(state, param.value, frame) : caller ? constant(undefined) : unknown
    else if (param.value && caller === undefined && value && !value.t && given?.expr === param.to) value = { ...value, c: undefined }
    if (value && param.type !== '' && value.q === '' && !value.o)
      value = unit.rules.harmless.test(param.type) && !value.c ? harmless : { ...value, q: param.type }
    if (value) bindTo(state, param.to, value, frame, true)
  }
  if (args.length > 0)
    scope.vars.set('arguments', {
      q: 'arguments',
      o: {
        kind: 'list',
        fields: new Store([...args.map(({ value }, at): [string, Value] => [String(at), value]), ['#', constant(args.length)]]),
        cls: undefined,
      },
    })
  const flow = execute(state, fn.body, frame)
  if (flow === 'on') {
    if (frame.exits) for (const name of frame.exits.keys()) noteExit(frame.exits, name, frame)
    if (predicate && !predicate.truth) {
      predicate.reached = true
      for (const name of predicate.names) noteParameter(predicate.found, name, frame)
    }
  }
  state.stack.pop()
  if (caller && frame.exits) learnFromExits(state, fn, args, frame.exits, caller)
  const result = frame.result ?? (predicate ? unknown : constant(undefined))
  if (key !== undefined) {
    let runs = state.runs.get(fn)
    if (!runs) {
      runs = new Map()
      state.runs.set(fn, runs)
    }
    if (runs.size < runsMax) runs.set(key, { result, exits: frame.exits })
    if (!state.usual.has(fn) && isClean(args, self)) state.usual.set(fn, result)
  }
  return result
}

/** True where nothing that a stranger controls and no function goes in: what comes back is much the same each time. */
const isClean = (args: readonly Argument[], self: Value | undefined): boolean =>
  args.every(({ value }) => !value.t && !value.f && !(value.o && deepTaint(value))) && !(self && deepTaint(self))

/** What of a value can make a difference to a function, as text. */
function markOf(state: State, value: Value): string {
  const { c, o, f, q, r } = value
  const t = o ? deepTaint(value) : value.t
  const inner = t ? `t${t.bits}${t.origin}${t.normal ? 'n' : ''}${idOf(state, t.trail)}` : ''
  if (c !== undefined) return `c${typeof c.v === 'string' ? c.v.slice(0, 60) : String(c.v)}`
  return `${q}${inner}${f ? `f${idOf(state, f.fn)}` : ''}${o ? `o${t || o.kind === 'class' || f ? idOf(state, o) : o.kind}` : ''}${r ? r.source.slice(0, 40) : ''}`
}

/** A validator that throws leaves its argument safer than it was. */
function learnFromExits(state: State, fn: Fn, args: readonly Argument[], exits: Map<string, Value> | undefined, caller: Frame): void {
  if (exits && state.muted < 3)
    for (const [index, param] of fn.params.entries()) {
      const arg = args[index]
      const after = param.to.k === 'name' ? exits.get(param.to.name) : undefined
      if (!arg?.value.t || !after || after === unknown || arg.name !== '') continue
      if (
        after.q === arg.value.q && after.t?.trail !== arg.value.t.trail
          ? after.t === undefined && after.safe
          : (after.t?.bits ?? 0) < arg.value.t.bits && after.t?.trail === arg.value.t.trail
      )
        learn(state, arg.expr, { ...arg.value, t: after.t, safe: after.t === undefined }, caller)
    }
}
