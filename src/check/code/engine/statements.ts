import type { Case, Expr, ExprOf, Stmt } from '../ir.ts'
import type { Sink } from '../rules/compile.ts'
import { lookup } from '../rules/model.ts'
import { type Closure, constant, deepTaint, harmless, join, named, type Scope, Store, unknown, type Value, withTaint } from '../value.ts'
import { bindTo } from './assignment.ts'
import { evaluate, quiet } from './expressions.ts'
import { refine } from './guards.ts'
import { beforeLast, lastName } from './names.ts'
import { report } from './sinks.ts'
import {
  attempt,
  depthMax,
  type Flow,
  type Frame,
  find,
  learn,
  loopDepthMax,
  mergeWays,
  newFrame,
  nothing,
  type State,
  stepsMax,
  type Unit,
  write,
} from './state.ts'

export function runModule(state: State, unit: Unit): Value {
  const known = state.exports.get(unit)
  if (known) return known
  state.units.set(unit.id, unit)
  const scope: Scope = { vars: new Store(), up: undefined, whole: true }
  state.globals.set(unit, scope)
  if (unit.open) {
    const all: Value = { q: '', o: { kind: 'record', fields: scope.vars, cls: undefined } }
    state.exports.set(unit, all)
    runBody(state, unit, scope)
    return all
  }
  const exported: Value = { q: 'exports', o: { kind: 'record', fields: new Store(), cls: undefined } }
  const module: Value = { q: 'module', o: { kind: 'record', fields: new Store([['exports', exported]]), cls: undefined } }
  scope.vars.set('module', module)
  scope.vars.set('exports', exported)
  state.exports.set(unit, exported)
  runBody(state, unit, scope)
  const last = module.o?.fields.get('exports') ?? exported
  state.exports.set(unit, last)
  return last
}

function runBody(state: State, unit: Unit, scope: Scope): void {
  const log = state.log
  const since = state.since
  state.since = 0
  const stack = state.stack.splice(0)
  const muted = state.muted
  state.muted = 0
  state.log = []
  execute(state, unit.lowered.body, newFrame(unit, scope, undefined, undefined, undefined, undefined))
  state.log = log
  state.since = since
  state.muted = muted
  state.stack.push(...stack)
}

export function execute(state: State, body: readonly Stmt[], frame: Frame): Flow {
  if (frame.unit.lowered.hoists)
    for (const stmt of body)
      if (stmt.k === 'let' && stmt.type === 'hoisted' && stmt.value) bindTo(state, stmt.to, evaluate(state, stmt.value, frame), frame, true)
  for (const stmt of body) {
    const flow = executeOne(state, stmt, frame)
    if (flow !== 'on') return flow
  }
  return 'on'
}

function executeScoped(state: State, body: readonly Stmt[], frame: Frame): Flow {
  if (!frame.unit.declares) return execute(state, body, frame)
  const { scope } = frame
  frame.scope = { vars: new Store(), up: scope, whole: false }
  const flow = execute(state, body, frame)
  frame.scope = scope
  return flow
}

function executeOne(state: State, stmt: Stmt, frame: Frame): Flow {
  if (state.steps++ > stepsMax || state.nesting > depthMax) {
    state.exhausted = true
    return 'on'
  }
  state.nesting++
  const { scope } = frame
  try {
    return executeStatement(state, stmt, frame)
  } finally {
    frame.scope = scope
    state.nesting--
  }
}

function executeStatement(state: State, stmt: Stmt, frame: Frame): Flow {
  switch (stmt.k) {
    case 'expr':
      evaluate(state, stmt.value, frame)
      return stmt.value.k === 'call' && neverReturns(stmt.value) ? 'throw' : 'on'
    case 'let': {
      if (stmt.type === 'hoisted' && frame.unit.lowered.hoists) return 'on'
      const { rules } = frame.unit
      let value = stmt.value ? evaluate(state, stmt.value, frame) : stmt.to.k === 'name' && !frame.unit.declares ? unknown : constant(undefined)
      if (stmt.type !== '' && stmt.type !== 'hoisted') {
        if (rules.harmless.test(stmt.type)) value = value.c ? value : harmless
        else if (stmt.value === undefined) value = named(stmt.type)
        else if (value.o === undefined || value.o.kind === 'list' || value.o.kind === 'record') value = { ...value, q: typedName(stmt.type, value.q) }
      }
      bindTo(state, stmt.to, value, frame, true)
      return 'on'
    }
    case 'block':
      return stmt.scoped ? executeScoped(state, stmt.body, frame) : execute(state, stmt.body, frame)
    case 'if':
      return executeIf(state, stmt, frame)
    case 'loop':
      return executeLoop(state, stmt, frame)
    case 'switch':
      return executeSwitch(state, stmt, frame)
    case 'try': {
      const way = attempt(state, () => executeScoped(state, stmt.body, frame))
      const before = way.flow === 'on' ? undefined : way
      const handled = (): Flow => {
        // The body may have stopped anywhere: what it wrote may or may not be there.
        mergeWays(state, frame, [
          { ...way, flow: 'on' },
          { flow: 'on', writes: nothing },
        ])
        const { scope } = frame
        if (frame.unit.declares) frame.scope = { vars: new Store(), up: scope, whole: false }
        if (stmt.name) bindTo(state, stmt.name, thrownBy(state, stmt.body, frame), frame, true)
        const flow = execute(state, stmt.handler ?? [], frame)
        frame.scope = scope
        return flow
      }
      const flow = stmt.handler === undefined ? mergeWays(state, frame, [way]) : mergeWays(state, frame, [before ?? way, attempt(state, handled)])
      const last = executeScoped(state, stmt.last, frame)
      return last === 'on' ? flow : last
    }
    case 'return': {
      giveBack(state, stmt.value, frame)
      return 'return'
    }
    case 'throw':
      if (stmt.value) evaluate(state, stmt.value, frame)
      return 'throw'
    case 'leave':
      return stmt.how
    case 'export': {
      const value = evaluate(state, stmt.value, frame)
      const exported = state.exports.get(frame.unit)
      if (exported?.o) write(state, exported.o.fields, stmt.name, value)
      return 'on'
    }
  }
}

/** Type of a variable: what is written, unless the value's own name says more. */
function typedName(type: string, q: string): string {
  return q === '' || !q.includes('()') || /^[A-Z]|\.[A-Z]/.test(type) ? type : q
}

/** What a block throws that a handler can see: the constructor calls of its throw statements. */
function thrownBy(state: State, body: readonly Stmt[], frame: Frame): Value {
  for (const stmt of body)
    if (stmt.k === 'throw' && stmt.value) {
      const value = evaluate(state, stmt.value, frame)
      const t = deepTaint(value)
      if (t) return withTaint(named('Error'), t)
    }
  return named('Error')
}

function neverReturns(call: ExprOf<'call'>): boolean {
  const { fn } = call
  const name = fn.k === 'name' ? fn.name : fn.k === 'member' ? fn.name : ''
  const on = fn.k === 'member' && fn.on.k === 'name' ? fn.on.name : ''
  return /^(abort|exit|die|fail)$/.test(name) && /^(process|sys|os|System|)$/.test(on)
}

function giveBack(state: State, expr: Expr | undefined, frame: Frame): void {
  const value = expr ? evaluate(state, expr, frame) : constant(undefined)
  const { predicate } = frame
  if (predicate) {
    if (value.c !== undefined && Boolean(value.c.v) !== predicate.truth) return
    if (expr && value.c === undefined) refine(state, expr, predicate.truth, frame)
    predicate.reached = true
    for (const name of predicate.names) noteParameter(predicate.found, name, frame)
    return
  }
  if (frame.exits) for (const name of frame.exits.keys()) noteExit(frame.exits, name, frame)
  if (expr) for (const sink of frame.answers) answerWith(state, sink, value, expr, frame)
  frame.result = frame.result === undefined ? value : join(frame.result, value)
}

/** What a framework does with the result of a function that carries one of its marks. */
export function answersOf(state: State, { fn, owner, scope, self }: Closure, unit: Unit): readonly Sink[] {
  const frame = newFrame(unit, scope, self, owner, fn, undefined)
  const found: Sink[] = []
  for (const mark of fn.marks) {
    const { q } = quiet(state, mark.k === 'call' ? mark.fn : mark, frame)
    for (const sink of lookup(unit.rules.answers, lastName(q), [beforeLast(q)])) found.push(sink)
  }
  if (found.length === 0 || !unit.implied) return found
  // Java: only a class or method that says so writes its result to the page; the others name a view.
  const marks = [...fn.marks, ...(owner?.cls.marks ?? [])].map((mark) => (mark.k === 'name' ? mark.name : ''))
  const page = marks.some((mark) => /^(RestController|ResponseBody)$/.test(mark)) && /^(String|ResponseEntity|)$/.test(fn.type ?? '')
  return found.filter(({ cls }) => (cls === 'redirect' ? !page && fn.type === 'String' : page))
}

export function answerWith(state: State, sink: Sink, value: Value, expr: Expr, frame: Frame): void {
  const given = value.o?.kind === 'list' ? (value.o.fields.get('0') ?? unknown) : value
  if (!given.t || given.t.vague || given.o) return
  if (sink.cls === 'redirect' && !given.head?.startsWith('redirect:')) return
  report(state, sink, undefined, given, expr, expr, 'the answer', frame)
}

export function noteParameter(found: Map<string, Value>, name: string, frame: Frame): void {
  const value = find(name, frame)
  const old = found.get(name)
  if (value) found.set(name, old ? join(old, value) : value)
}

export function noteExit(exits: Map<string, Value>, name: string, frame: Frame): void {
  const value = find(name, frame)
  const old = exits.get(name)
  if (value) exits.set(name, old === undefined || old === unknown ? value : join(old, value))
}

function executeIf(state: State, stmt: Stmt & { k: 'if' }, frame: Frame): Flow {
  const test = evaluate(state, stmt.test, frame)
  if (test.c !== undefined) {
    const chosen = test.c.v ? stmt.yes : stmt.other
    return executeScoped(state, chosen, frame)
  }
  const then = attempt(state, () => {
    refine(state, stmt.test, true, frame)
    return executeScoped(state, stmt.yes, frame)
  })
  const other = attempt(state, () => {
    refine(state, stmt.test, false, frame)
    return executeScoped(state, stmt.other, frame)
  })
  return mergeWays(state, frame, [then, other])
}

function executeLoop(state: State, stmt: Stmt & { k: 'loop' }, frame: Frame): Flow {
  const { scope } = frame
  if (frame.unit.declares) frame.scope = { vars: new Store(), up: scope, whole: false }
  execute(state, stmt.first, frame)
  const late = frame.late
  frame.late = []
  frame.loops++
  const rounds = frame.loops > loopDepthMax ? 1 : 2
  for (let round = 0; round < rounds; round++) {
    let test: Value | undefined
    const way = attempt(state, () => {
      if (stmt.test && !stmt.late) {
        test = evaluate(state, stmt.test, frame)
        if (test.c !== undefined && !test.c.v && round === 0) return 'break'
        refine(state, stmt.test, true, frame)
      }
      const flow = executeScoped(state, stmt.body, frame)
      return flow === 'continue' ? 'on' : flow
    })
    // The body may run no times, unless it comes before its test.
    const once = stmt.late && way.flow === 'on'
    mergeWays(state, frame, once ? [way] : [way.flow === 'break' ? { ...way, flow: 'on' } : way, { flow: 'on', writes: nothing }])
    for (const { map, key, value } of frame.late) {
      const old = map.get(key)
      if (old !== undefined && old !== value) write(state, map, key, join(old, value))
    }
    frame.late = []
    if (way.writes.size === 0) break
  }
  frame.loops--
  frame.late = late
  if (stmt.test && !breaksIn(state, stmt.body)) refine(state, stmt.test, false, frame)
  frame.scope = scope
  return 'on'
}

function breaksIn(state: State, body: readonly Stmt[]): boolean {
  return body.some(
    (stmt) =>
      (stmt.k === 'leave' && stmt.how === 'break') ||
      (stmt.k === 'if' && (breaksIn(state, stmt.yes) || breaksIn(state, stmt.other))) ||
      (stmt.k === 'block' && breaksIn(state, stmt.body)) ||
      (stmt.k === 'try' && breaksIn(state, stmt.body)),
  )
}

function executeSwitch(state: State, stmt: Stmt & { k: 'switch' }, frame: Frame): Flow {
  const on = evaluate(state, stmt.on, frame)
  const from = (index: number): Flow => {
    for (let at = index; at < stmt.cases.length; at++) {
      const one = stmt.cases[at]
      if (!one) break
      const flow = executeScoped(state, one.body, frame)
      if (flow === 'break') return 'on'
      if (flow !== 'on') return flow
      if (!one.falls) return 'on'
    }
    return 'on'
  }
  if (on.c !== undefined && stmt.cases.every(({ tests }) => tests?.every((test) => evaluate(state, test, frame).c !== undefined) ?? true)) {
    const value = on.c.v
    const hit = stmt.cases.findIndex(({ tests }) => tests?.some((test) => evaluate(state, test, frame).c?.v === value))
    const index = hit >= 0 ? hit : stmt.cases.findIndex(({ tests }) => tests === undefined)
    return index < 0 ? 'on' : from(index)
  }
  const ways = stmt.cases.map((one: Case, index) =>
    attempt(state, () => {
      const only =
        one.tests?.length === 1 && !(stmt.cases[index - 1]?.falls && (stmt.cases[index - 1]?.body.length ?? 0) > 0) ? one.tests[0] : undefined
      if (only) {
        const test = evaluate(state, only, frame)
        // `switch (true)` holds tests, the others values.
        if (on.c?.v === true) refine(state, only, true, frame)
        else if (test.c !== undefined && stmt.cases[index - 1]?.falls !== true) learn(state, stmt.on, test, frame)
        else if (test.t === undefined) learn(state, stmt.on, harmless, frame)
      } else if (one.tests !== undefined && one.tests.length > 0) learn(state, stmt.on, harmless, frame)
      return from(index)
    }),
  )
  if (!stmt.cases.some(({ tests }) => tests === undefined)) ways.push({ flow: 'on', writes: nothing })
  return mergeWays(state, frame, ways)
}
