import type { Expr, ExprOf, Fn, Lowered } from '../ir.ts'
import type { Rules, Sink } from '../rules/compile.ts'
import type { Class, PlainClass } from '../rules/model.ts'
import { type ClassValue, type Closure, join, moment, type Scope, type Store, type Taint, unknown, type Value } from '../value.ts'

/** Steps of evaluation per file. A file of ten thousand ordinary lines takes some two hundred thousand. */
export const stepsMax = 600_000

/** Different arguments that a function's results are kept for. */
export const runsMax = 200

/** Functions inside functions that are followed from one call. */
export const callDepthMax = 7

/** Runs of one function after which a call that hands over nothing that matters is taken for the first such. */
export const cleanRunsMax = 12

/** Nesting of expressions and statements that is followed: deeper ones are machine-made, and the stack has an end. */
export const depthMax = 220

/** Loops inside loops whose bodies are run twice. */
export const loopDepthMax = 2

/** A file ready to be run. */
export interface Unit {
  readonly id: number
  readonly path: string
  readonly lowered: Lowered
  readonly rules: Rules
  /** JavaScript counts only what is declared; the other languages declare by assignment. */
  readonly declares: boolean
  /** True where a bare name may be a field or method of the object around it. */
  readonly implied: boolean
  /** True where every name of a module is given away. */
  readonly open: boolean
  /** The unit that an import of this one leads to, or undefined for a package. */
  readonly load: (module: string) => Unit | undefined
  /** The unit that declares a class of this name, if files are named after classes. */
  readonly declaring: (name: string) => Unit | undefined
  /** What a settings file of the project says for a name. */
  readonly setting: (name: string) => string | undefined
  text(start: number, end: number): string
}

/** A value that reached a place where it does harm, or may. */
export interface Hit {
  readonly cls: Class | PlainClass
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly callee: string
  /** Undefined where the value could not be followed. */
  readonly taint: Taint | undefined
  /** The call or assignment, and the path of names of what it is called on: for what would mend it. */
  readonly whole?: Expr
  readonly receiver?: string
  /** What is wrong with how a text is cleaned here. */
  readonly sloppy?: string
  /** True where the call is wrong whatever it is given. */
  readonly plain?: boolean
}

export type Flow = 'on' | 'return' | 'throw' | 'break' | 'continue'

export interface Predicate {
  readonly truth: boolean
  readonly names: readonly string[]
  readonly found: Map<string, Value>
  reached: boolean
}

export interface Frame {
  readonly unit: Unit
  readonly self: Value | undefined
  readonly owner: ClassValue | undefined
  scope: Scope
  result: Value | undefined
  readonly fn: Fn | undefined
  readonly depth: number
  readonly caller: Frame | undefined
  /** Set while a function is asked when it says yes. */
  predicate: Predicate | undefined
  /** Parameters at every way out, for validators that throw. */
  exits: Map<string, Value> | undefined
  loops: number
  /** What becomes of what it gives back, for a function that a framework calls. */
  answers: readonly Sink[]
  late: { map: Store; key: string; value: Value }[]
}

export interface Argument {
  readonly value: Value
  readonly expr: Expr
  readonly name: string
}

interface Attempt {
  readonly flow: Flow
  readonly writes: ReadonlyMap<Store, ReadonlyMap<string, Value | undefined>>
}

export interface Call {
  readonly expr: ExprOf<'call'>
  readonly callee: Value
  readonly on: Value
  readonly args: readonly Argument[]
  readonly name: string
  readonly last: string
  readonly paths: readonly string[]
  /** True when a rule calls it a sink: its result is not its argument. */
  readonly sunk: boolean
}

export const nothing: ReadonlyMap<Store, ReadonlyMap<string, Value | undefined>> = new Map()

/** An expression that stands nowhere. */
export const nowhere: Expr = { k: 'const', v: null, start: 0, end: 0 }

export const rulesOf = (frame: Frame): Rules => frame.unit.rules

export function frameOf(closure: Closure, caller: Frame): Frame {
  return { ...caller, scope: closure.scope, caller, late: [] }
}

/** What is known while a file is followed, and what was found: every function of the engine is given it. */
export class State {
  readonly hits: Map<string, Hit> = new Map()
  readonly globals: Map<Unit, Scope> = new Map()
  readonly exports: Map<Unit, Value> = new Map()
  readonly units: Map<number, Unit> = new Map()
  readonly visited: Set<Fn> = new Set()
  readonly stack: Fn[] = []
  readonly instances: Map<ClassValue, Value> = new Map()
  log: { map: Store; key: string; old: Value | undefined }[] = []
  /** When the innermost branch began; 0 where there is none. */
  since: number = 0
  readonly waiting: Map<number, Closure[]> = new Map()
  readonly told: Map<string, Hit> = new Map()
  steps: number = 0
  nesting: number = 0
  /** True when a limit cut the work short. */
  exhausted: boolean = false
  muted: number = 0
  /** What a function gave back when it was first run with nothing that matters. */
  readonly usual: Map<Fn, Value> = new Map()
  readonly runs: Map<Fn, Map<string, { readonly result: Value; readonly exits: Map<string, Value> | undefined }>> = new Map()
  readonly ids: WeakMap<object, number> = new WeakMap()
  idsGiven: number = 0
}

export function wait(state: State, closure: Closure): void {
  const waiting = state.waiting.get(closure.unit)
  if (waiting) waiting.push(closure)
  else state.waiting.set(closure.unit, [closure])
}

export function newFrame(
  unit: Unit,
  scope: Scope,
  self: Value | undefined,
  owner: ClassValue | undefined,
  fn: Fn | undefined,
  caller: Frame | undefined,
): Frame {
  return {
    unit,
    scope,
    self,
    owner,
    fn,
    depth: (caller?.depth ?? 0) + 1,
    caller,
    result: undefined,
    predicate: undefined,
    exits: undefined,
    loops: 0,
    answers: [],
    late: [],
  }
}

export function write(state: State, map: Store, key: string, value: Value): void {
  if (map.born < state.since) state.log.push({ map, key, old: map.get(key) })
  map.set(key, value)
}

export function erase(state: State, map: Store, key: string): void {
  if (map.born < state.since) state.log.push({ map, key, old: map.get(key) })
  map.delete(key)
}

/** Runs something, notes what it changed, and takes it back. */
export function attempt(state: State, run: () => Flow): Attempt {
  const mark = state.log.length
  const since = state.since
  state.since = moment()
  const flow = run()
  state.since = since
  if (state.log.length === mark) return { flow, writes: nothing }
  const writes = new Map<Store, Map<string, Value | undefined>>()
  for (let at = mark; at < state.log.length; at++) {
    const entry = state.log[at]
    if (!entry) continue
    let of = writes.get(entry.map)
    if (!of) {
      of = new Map()
      writes.set(entry.map, of)
    }
    of.set(entry.key, entry.map.get(entry.key))
  }
  for (let at = state.log.length - 1; at >= mark; at--) {
    const entry = state.log[at]
    if (!entry) continue
    if (entry.old === undefined) entry.map.delete(entry.key)
    else entry.map.set(entry.key, entry.old)
  }
  state.log.length = mark
  return { flow, writes }
}

/** Makes the state what it is after one of several ways. */
export function mergeWays(state: State, frame: Frame, ways: readonly Attempt[]): Flow {
  const live = ways.filter(({ flow }) => flow === 'on')
  for (const way of ways) if (way.flow === 'break' || way.flow === 'continue') keepLate(frame, way)
  if (live.length === 0) return ways[0]?.flow ?? 'on'
  if (live.every(({ writes }) => writes.size === 0)) return 'on'
  const touched = new Map<Store, Set<string>>()
  for (const { writes } of live)
    for (const [map, entries] of writes) {
      let keys = touched.get(map)
      if (!keys) {
        keys = new Set()
        touched.set(map, keys)
      }
      for (const key of entries.keys()) keys.add(key)
    }
  for (const [map, keys] of touched)
    for (const key of keys) {
      let value: Value | undefined
      let missing = false
      for (const [index, { writes }] of live.entries()) {
        const entries = writes.get(map)
        const one = entries?.has(key) ? entries.get(key) : map.get(key)
        if (one === undefined) missing = true
        else value = index === 0 || value === undefined ? one : join(value, one)
      }
      // What only one way sets is still not known for the other: facts must hold on all, variables on any.
      if (value === undefined || (missing && key.startsWith('\u0000'))) {
        if (map.has(key)) write(state, map, key, unknown)
      } else write(state, map, key, missing && value.c !== undefined ? { ...value, c: undefined, safe: true } : value)
    }
  return 'on'
}

function keepLate(frame: Frame, way: Attempt): void {
  for (const [map, entries] of way.writes)
    for (const [key, value] of entries) if (value && !key.startsWith('\u0000')) frame.late.push({ map, key, value })
}

export function find(name: string, frame: Frame): Value | undefined {
  for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) {
    const value = scope.vars.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

export function scopeOf(name: string, frame: Frame): Scope | undefined {
  for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) if (scope.vars.has(name)) return scope
  return undefined
}

export function setName(state: State, name: string, value: Value, frame: Frame): void {
  let target: Scope | undefined
  if (frame.unit.declares) target = scopeOf(name, frame) ?? state.globals.get(frame.unit)
  else if (frame.fn?.outer?.includes(name)) {
    for (let scope = frame.scope.up; scope && !target; scope = scope.up) if (scope.vars.has(name) || !scope.up) target = scope
  } else {
    for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) {
      if (scope.vars.has(name)) target = scope
      if (scope.whole || target) break
    }
    if (!target) for (target = frame.scope; !target.whole && target.up; ) target = target.up
  }
  if (target) write(state, target.vars, name, value)
  forget(state, name, frame)
}

export function declare(state: State, name: string, value: Value, frame: Frame): void {
  write(state, frame.scope.vars, name, value)
  forget(state, name, frame)
}

export function factsOf(frame: Frame): Scope {
  let scope = frame.scope
  while (!scope.whole && scope.up) scope = scope.up
  return scope
}

function forget(state: State, name: string, frame: Frame): void {
  const { vars, facts } = factsOf(frame)
  const keys = facts?.get(name)
  if (!keys) return
  for (const key of keys) if (vars.has(key)) erase(state, vars, key)
}

/** One text for every way to write the same expression without effects. */
export function keyOf(state: State, expr: Expr): string | undefined {
  switch (expr.k) {
    case 'name':
      return expr.name
    case 'member': {
      const on = keyOf(state, expr.on)
      return on === undefined ? undefined : `${on}.${expr.name}`
    }
    case 'index': {
      const on = keyOf(state, expr.on)
      const key = expr.key.k === 'const' ? String(expr.key.v) : keyOf(state, expr.key)
      return on === undefined || key === undefined ? undefined : `${on}.${key}`
    }
    case 'call': {
      if (expr.args.length > 2 || expr.isNew) return undefined
      const fn = keyOf(state, expr.fn)
      const args = expr.args.map((one) => (one.k === 'const' ? JSON.stringify(one.v) : keyOf(state, one)))
      return fn === undefined || args.includes(undefined) ? undefined : `${fn}.(${args.join()})`
    }
    default:
      return undefined
  }
}

/** Remembers what is now known of an expression. */
export function learn(state: State, expr: Expr, value: Value, frame: Frame): undefined {
  if (expr.k === 'name') {
    const scope = scopeOf(expr.name, frame)
    if (scope) write(state, scope.vars, expr.name, value)
    return
  }
  if (expr.k === 'cast') return learn(state, expr.value, value, frame)
  if (expr.k === 'assign') return learn(state, expr.to, value, frame)
  const key = keyOf(state, expr)
  if (key === undefined) return
  const scope = factsOf(frame)
  const { vars } = scope
  scope.facts ??= new Map()
  const root = key.slice(0, key.search(/[.[]|$/))
  const keys = scope.facts.get(root)
  if (keys) keys.add(`\u0000${key}`)
  else scope.facts.set(root, new Set([`\u0000${key}`]))
  write(state, vars, `\u0000${key}`, value)
}

export function knownOf(state: State, expr: Expr, frame: Frame): Value | undefined {
  const { vars, facts } = factsOf(frame)
  if (!facts) return undefined
  const key = keyOf(state, expr)
  const value = key === undefined ? undefined : vars.get(`\u0000${key}`)
  return value === unknown ? undefined : value
}

export function silently<T>(state: State, run: () => T): T {
  state.muted++
  try {
    return run()
  } finally {
    state.muted--
  }
}

export function idOf(state: State, thing: object): number {
  let id = state.ids.get(thing)
  if (id === undefined) {
    id = state.idsGiven++
    state.ids.set(thing, id)
  }
  return id
}
