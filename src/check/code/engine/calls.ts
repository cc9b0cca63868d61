import type { Expr, ExprOf } from '../ir.ts'
import { everything, lookup } from '../rules/model.ts'
import { constant, deepTaint, harmless, join, mix, named, Store, step, type Taint, unknown, type Value, withTaint } from '../value.ts'
import { concatenate, evaluate } from './expressions.ts'
import { fold } from './folding.ts'
import { enterFunction, makeInstance } from './functions.ts'
import { callLibrary } from './library.ts'
import { elementOf, freshTaint, methodBehind, methodOf, readMember } from './members.ts'
import { beforeLast, clip, lastName, sourceText } from './names.ts'
import { report, sinkCall } from './sinks.ts'
import { type Argument, attempt, type Frame, knownOf, mergeWays, nothing, nowhere, rulesOf, type State, write } from './state.ts'

export function evaluateCall(state: State, expr: ExprOf<'call'>, frame: Frame): Value {
  const known = knownOf(state, expr, frame)
  if (known) return known
  const { fn } = expr
  if (fn.k === 'name' && fn.name === '$first' && expr.args[0]) {
    // Several results: the first is what matters, the last is an error or a flag.
    const value = evaluate(state, expr.args[0], frame)
    if (value.o?.kind === 'list' && value.o.fields.has('1')) return value
    return {
      q: '',
      o: {
        kind: 'list',
        fields: new Store([
          ['0', value],
          ['1', harmless],
          ['*', value],
        ]),
        cls: undefined,
      },
    }
  }
  if (fn.k === 'name' && fn.name === '$divide') {
    const [a = unknown, b = unknown] = expr.args.map((arg) => evaluate(state, arg, frame))
    if (a.c !== undefined && b.c !== undefined) return constant(fold('/', a.c.v, b.c.v))
    const whole = concatenate(expr, [a, constant('/'), b], frame)
    // A path stays one with a part added.
    return { ...whole, q: [a.q, b.q].find((q) => /Path\(\)/.test(q)) ?? '' }
  }
  let on: Value = unknown
  let callee: Value
  if (fn.k === 'member') {
    on = evaluate(state, fn.on, frame)
    callee = readMember(state, fn, on, fn.name, frame)
    if (!callee.f && frame.unit.open) callee = methodBehind(state, on, fn.name, frame) ?? callee
  } else if (fn.k === 'index') {
    on = evaluate(state, fn.on, frame)
    callee = evaluate(state, fn, frame)
  } else callee = evaluate(state, fn, frame)
  const args: Argument[] = []
  for (const arg of expr.args) {
    const value = evaluate(state, arg, frame)
    if (arg.k === 'spread' && value.o?.kind === 'list' && value.o.fields.get('#')?.c !== undefined) {
      for (let at = 0; at < Math.min(50, Number(value.o.fields.get('#')?.c?.v)); at++)
        args.push({ value: value.o.fields.get(String(at)) ?? unknown, expr: arg, name: '' })
    } else if (arg.k === 'spread' && value.o?.kind === 'record') {
      for (const [name, part] of value.o.fields) args.push({ value: part, expr: arg, name: name === '*' ? '' : name })
    } else
      args.push({
        value: arg.k === 'spread' ? elementOf(value) : value,
        expr: arg.k === 'named' ? arg.value : arg,
        name: arg.k === 'named' ? arg.name : '',
      })
  }
  const name = fn.k === 'member' || fn.k === 'name' ? fn.name : lastName(callee.q)
  // f.call(this, a), f.apply(this, [a]), f.bind(this)
  if (fn.k === 'member' && on.f && /^(call|apply|bind)$/.test(name)) {
    const rest =
      name === 'apply' && args[1]?.value.o?.kind === 'list'
        ? [...args[1].value.o.fields].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => ({ value, expr: fn.on, name: '' }))
        : args.slice(1)
    if (name === 'bind') return bindArguments(on, args.slice(1))
    return enterFunction(state, on.f, rest, args[0]?.value, frame, undefined)
  }
  if (expr.isNew || callee.o?.kind === 'class') {
    const made = construct(state, expr, callee, args, frame)
    if (made) return made
  }
  const paths = pathsOf(callee, fn)
  const last = lastName(callee.q) || name
  if (/(ApolloServer|makeExecutableSchema|createSchema|createYoga|createHandler|buildSubgraphSchema)$/.test(last || name))
    runResolvers(state, args, frame)
  const sunk = sinkCall(state, expr, paths, last, name, on, args, frame)
  if (callee.t && fn.k === 'name')
    for (const sink of lookup(rulesOf(frame).sinks, '$call', [''])) report(state, sink, undefined, callee, fn, expr, name, frame)
  if (callee.f) {
    const result = enterFunction(state, callee.f, args, fn.k === 'member' ? (callee.f.self ?? on) : callee.f.self, frame, undefined)
    let all = result
    for (const other of callee.or ?? []) if (other.f) all = join(all, enterFunction(state, other.f, args, on, frame, undefined))
    if (all.q === '' && !all.o && !all.t && all.c === undefined && !all.f) return { ...all, q: named(`${callee.q || name}()`).q }
    return all.t ? withTaint(all, step(all.t, frame.unit.id, expr.start, expr.end, `is returned by ${clip(name || 'a function')}`)) : all
  }
  const answer = callLibrary(state, { expr, callee, on, args, name, last, paths, sunk }, frame)
  return expr.args[0] && /^(urlparse|urlsplit|URL|parse_url|URI|Uri|parse)$/.test(last || name) && answer.t
    ? { ...answer, from: expr.args[0] }
    : answer
}

/** A function with its first arguments given. */
export function bindArguments(value: Value, args: readonly Argument[]): Value {
  if (!value.f || args.length === 0) return value
  return { ...value, f: { ...value.f, bound: [...(value.f.bound ?? []), ...args.map((arg) => arg.value)] } }
}

export function pathsOf(callee: Value, fn: Expr): readonly string[] {
  const paths = [beforeLast(callee.q)]
  if (fn.k === 'member') {
    const written = sourceText(fn.on)
    if (written !== '') paths.push(written)
  }
  return paths
}

function construct(state: State, expr: ExprOf<'call'>, callee: Value, args: readonly Argument[], frame: Frame): Value | undefined {
  const owner = callee.o?.kind === 'class' ? callee.o.cls : undefined
  if (!owner) return undefined
  const value = makeInstance(state, owner)
  const method = methodOf(state, owner, 'constructor', value)
  if (method?.f) enterFunction(state, method.f, args, value, frame, undefined)
  else {
    const { fields } = value.o ?? {}
    const record = args[0]?.value.o?.kind === 'record' ? args[0].value.o : undefined
    if (fields && record) for (const [name, field] of record.fields) write(state, fields, name, field)
    else if (fields) for (const arg of args) if (arg.name !== '') write(state, fields, arg.name, arg.value)
    // A constructor of a base nobody here knows may keep anything.
    const t = record ? undefined : args.reduce<Taint | undefined>((all, arg) => mix(all, deepTaint(arg.value)), undefined)
    if (t && fields && owner.bases.length > 0) write(state, fields, '*', { q: '', t: { ...t, vague: true } })
  }
  sinkCall(state, expr, [owner.q], owner.q, owner.q, unknown, args, frame)
  if (owner.q.endsWith('ApolloServer')) runResolvers(state, args, frame)
  return value
}

/** Runs the functions that answer a query: their second argument is the client's. Source: https://graphql.org/learn/execution/ */
function runResolvers(state: State, args: readonly Argument[], frame: Frame): void {
  const types = args[0]?.value.o?.fields.get('resolvers')?.o
  for (const type of types?.fields.values() ?? [])
    for (const { f } of type.o?.fields.values() ?? []) {
      const asked = f?.fn.params[1]
      if (!f || !asked) continue
      const given = [unknown, withTaint(unknown, freshTaint(asked.to, everything, 'remote', frame))]
      const way = attempt(state, () => {
        enterFunction(
          state,
          f,
          given.map((value) => ({ value, expr: nowhere, name: '' })),
          f.self,
          frame,
          undefined,
        )
        return 'on'
      })
      mergeWays(state, frame, [way, { flow: 'on', writes: nothing }])
    }
}
