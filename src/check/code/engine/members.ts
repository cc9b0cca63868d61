import type { Expr, ExprOf } from '../ir.ts'
import { bit, lookup } from '../rules/model.ts'
import { type ClassValue, constant, harmless, isFixed, join, mix, named, type Origin, type Taint, type Value, withTaint } from '../value.ts'
import { instanceOf } from './functions.ts'
import { privateName } from './library.ts'
import { beforeLast, clip, lastName, sourceText } from './names.ts'
import { type Frame, find, knownOf, type State } from './state.ts'
import { runModule } from './statements.ts'

export function readName(state: State, expr: ExprOf<'name'>, frame: Frame): Value {
  const { name } = expr
  if (name === 'this' || name === 'super') return frame.self ?? named('this')
  const found = find(name, frame)
  if (found !== undefined) {
    if (found.q === '' && found.o === undefined && found.t === undefined && found.c === undefined && found.f === undefined && !found.safe && !found.r)
      return named(name)
    return found
  }
  if (frame.unit.implied && frame.self?.o) {
    const field = fieldOf(state, frame.self, name)
    if (field) return field
  }
  return sourceOf(named(name), name, [''], expr, frame) ?? classElsewhere(state, name, frame) ?? named(aliasOf(name, '', frame))
}

/** A class that another file declares. */
function classElsewhere(state: State, name: string, frame: Frame): Value | undefined {
  if (!/^[A-Z]\w*$/.test(name)) return undefined
  const unit = frame.unit.declaring(name)
  if (!unit || unit === frame.unit) return undefined
  const value = runModule(state, unit).o?.fields.get(name)
  return value?.o?.kind === 'class' ? value : undefined
}

/** The object behind a variable of which only the type is known, if the project declares it. */
export function methodBehind(state: State, on: Value, name: string, frame: Frame): Value | undefined {
  if (on.o || on.q === '' || !/^[A-Z]\w*$/.test(on.q)) return undefined
  for (const type of [on.q, `${on.q}Impl`]) {
    const known = find(type, frame)
    const owner = (known?.o?.kind === 'class' ? known : classElsewhere(state, type, frame))?.o?.cls
    const method = owner ? methodOf(state, owner, name, on) : undefined
    if (owner && method?.f) return { ...method, f: { ...method.f, self: instanceOf(state, owner) } }
  }
  return undefined
}

/** A field of something, if it is known. */
function fieldOf(state: State, on: Value, name: string): Value | undefined {
  const { o } = on
  if (!o) return undefined
  const own = o.fields.get(name)
  if (own !== undefined) return own
  return o.cls ? (methodOf(state, o.cls, name, on) ?? (o.kind === 'instance' ? o.cls.fixed.get(name) : undefined)) : undefined
}

export function methodOf(state: State, cls: ClassValue, name: string, self: Value, depth = 0): Value | undefined {
  const fn = cls.methods.get(name)
  if (fn) return { q: '', f: { fn, unit: cls.unit, scope: cls.scope, self, owner: cls } }
  if (depth > 8) return undefined
  for (const base of cls.bases) {
    const found = base.o?.cls && base.o.cls !== cls ? methodOf(state, base.o.cls, name, self, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

export function aliasOf(q: string, name: string, frame: Frame): string {
  if (q === '') return q
  for (const other of lookup(frame.unit.rules.alias, lastName(q) || name, [beforeLast(q)])) return other
  return q
}

export function readMember(state: State, expr: Expr, on: Value, name: string, frame: Frame): Value {
  const known = knownOf(state, expr, frame)
  if (known) return known
  if (on.o) {
    const { fields } = on.o
    if (on.o.kind === 'list' && (name === 'length' || name === 'size')) return fields.get('#') ?? harmless
    const own = fieldOf(state, on, name)
    if (own !== undefined) return own
    if (on.o.kind === 'list' && /^\d+$/.test(name)) {
      if (fields.get('#')?.c !== undefined && !fields.has('*')) return constant(undefined)
      const element = elementOf(on)
      return element
    }
    const rest = fields.get('*')
    if (rest && !isMethodCall(expr)) return sourceOf(rest, name, [on.q], expr, frame) ?? rest
    if (name === 'default' && on.q === 'exports') return on
  }
  if (typeof on.c?.v === 'string') {
    if (name === 'length') return constant(on.c.v.length)
    if (/^\d+$/.test(name)) return constant(on.c.v[Number(name)])
  }
  if (name === 'default' && on.q !== '') return on
  const q = on.q === '' ? '' : aliasOf(`${on.q}.${name}`, name, frame)
  if (on.t) {
    if (/^(length|size|Length|Count|count)$/.test(name)) return harmless
    const type = memberType(state, on.q, name, frame)
    if (type !== undefined && frame.unit.rules.harmless.test(type)) return harmless
    // A name of the value and not a part of it: what is done with it is decided where it is called.
    return narrowed({ q: q.length > 160 ? '' : q, t: on.t }, on.q, name)
  }
  const source = sourceOf(named(q), name, q === '' ? [sourceText(expr)] : [on.q], expr, frame)
  if (source) return source
  return named(q)
}

/** Declared type of a member of a class of the project, also by the name of what reads it. */
function memberType(state: State, type: string, name: string, frame: Frame): string | undefined {
  if (!/^[A-Z]\w*$/.test(type)) return undefined
  const known = find(type, frame) ?? classElsewhere(state, type, frame)
  if (known?.o?.kind !== 'class') return undefined
  const bare = name.replace(/^(?:get|is)(?=[A-Z])/, '')
  return known.o.cls?.cls.members.find((one) => one.name.toLowerCase() === bare.toLowerCase())?.type
}

/** One variable of the environment: most are no secret. */
export function narrowed(value: Value, on: string, name: string): Value {
  if (
    !value.t ||
    (value.t.bits & bit('malware')) === 0 ||
    !/(environ|\.env|getenv|ENV|Getenv)$/.test(on) ||
    /^(get|copy|items|values|to_h|to_hash)$/.test(name) ||
    privateName.test(name)
  )
    return value
  return withTaint(value, { ...value.t, bits: value.t.bits & ~bit('malware') })
}

function isMethodCall(expr: Expr): boolean {
  return (
    expr.k === 'member' &&
    /^(get|set|push|add|put|append|join|map|filter|forEach|toString|keys|values|items|pop|shift|concat|slice|remove|insert|extend|update|sort|reverse|reduce|some|every|find|has|delete|clear|length|size|entries|each|collect|first|last|iterator|isEmpty|contains|containsKey|indexOf|includes|setdefault|getOrDefault|entrySet|keySet|addAll|putAll)$/.test(
      expr.name,
    )
  )
}

/** A value that comes from outside, if the rules say so. */
export function sourceOf(value: Value, name: string, on: readonly string[], expr: Expr, frame: Frame): Value | undefined {
  if (value.t) return undefined
  for (const { origin, bits } of lookup(frame.unit.rules.sources, name, on)) return withTaint(value, freshTaint(expr, bits, origin, frame))
  return undefined
}

export function freshTaint(expr: { start: number; end: number }, bits: number, origin: Origin, frame: Frame): Taint {
  const { start, end } = expr
  return {
    bits,
    origin,
    vague: false,
    normal: false,
    trail: { file: frame.unit.id, start, end, message: `a value from outside: ${clip(frame.unit.text(start, end))}`, before: undefined, length: 1 },
  }
}

/** Any element of a collection, or what a promise or iterator gives. */
export function elementOf(value: Value): Value {
  if (value.o && value.o.kind !== 'instance') {
    let result: Value | undefined
    for (const [name, part] of value.o.fields) if (name !== '#') result = result === undefined ? part : join(result, part)
    if (result)
      return value.t
        ? withTaint(result, mix(result.t, value.t))
        : { ...result, c: result.c && value.o.fields.size === 2 ? result.c : undefined, safe: isFixed(result) }
  }
  return value.t
    ? { q: value.q === '' ? '' : `${value.q}.*`, t: value.t }
    : value.safe && !value.o
      ? harmless
      : named(value.q === '' ? '' : `${value.q}.*`)
}
