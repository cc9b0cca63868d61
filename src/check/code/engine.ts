import type { Case, Cls, Expr, ExprOf, Fn, Lowered, Primitive, Stmt } from './ir.ts'
import type { Rules, Sink, Where } from './rules/compile.ts'
import { bit, type Class, everything, lookup, type PlainClass } from './rules/model.ts'
import { sloppiness } from './sanitising.ts'
import { slowness } from './slow-pattern.ts'
import {
  type ClassValue,
  type Closure,
  cleaned,
  constant,
  deepTaint,
  harmless,
  isFixed,
  join,
  mix,
  moment,
  named,
  type Origin,
  type Scope,
  Store,
  step,
  type Taint,
  unknown,
  type Value,
  withTaint,
} from './value.ts'

/** Steps of evaluation per file. A file of ten thousand ordinary lines takes some two hundred thousand. */
export const stepsMax = 600_000
/** Different arguments that a function's results are kept for. */
const runsMax = 200
/** Functions inside functions that are followed from one call. */
const callDepthMax = 7
/** Nesting of expressions and statements that is followed: deeper ones are machine-made, and the stack has an end. */
const depthMax = 220
/** Loops inside loops whose bodies are run twice. */
const loopDepthMax = 2

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

type Flow = 'on' | 'return' | 'throw' | 'break' | 'continue'

interface Predicate {
  readonly truth: boolean
  readonly names: readonly string[]
  readonly found: Map<string, Value>
  reached: boolean
}

interface Frame {
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

interface Argument {
  readonly value: Value
  readonly expr: Expr
  readonly name: string
}

interface Attempt {
  readonly flow: Flow
  readonly writes: ReadonlyMap<Store, ReadonlyMap<string, Value | undefined>>
}

/** Follows data through one file, and what it imports. */
export class Engine {
  readonly #hits = new Map<string, Hit>()
  readonly #globals = new Map<Unit, Scope>()
  readonly #exports = new Map<Unit, Value>()
  readonly #units = new Map<number, Unit>()
  readonly #visited = new Set<Fn>()
  readonly #stack: Fn[] = []
  readonly #instances = new Map<ClassValue, Value>()
  #log: { map: Store; key: string; old: Value | undefined }[] = []
  /** When the innermost branch began; 0 where there is none. */
  #since = 0
  readonly #waiting = new Map<number, Closure[]>()
  readonly #told = new Map<string, Hit>()
  #steps = 0
  #nesting = 0
  /** True when a limit cut the work short. */
  exhausted = false

  /** Everything found in the unit and in what it calls, as far as it has not been told before. */
  run(unit: Unit): readonly Hit[] {
    this.#steps = 0
    this.exhausted = false
    this.#module(unit)
    // What nobody here calls is called by someone else.
    const done = new Set<Fn>()
    for (let round = 0; round < 50; round++) {
      const batch = this.#waiting.get(unit.id)
      if (!batch) break
      this.#waiting.delete(unit.id)
      for (const closure of batch) {
        if (done.has(closure.fn)) continue
        done.add(closure.fn)
        if (this.#visited.has(closure.fn) && !this.#isEntry(closure)) continue
        if (this.#steps > stepsMax) break
        this.#alone(closure)
      }
    }
    const hits = [...this.#hits].filter(([key, hit]) => this.#told.get(key) !== hit)
    for (const [key, hit] of hits) this.#told.set(key, hit)
    return hits.map(([, hit]) => hit)
  }

  #wait(closure: Closure): void {
    const waiting = this.#waiting.get(closure.unit)
    if (waiting) waiting.push(closure)
    else this.#waiting.set(closure.unit, [closure])
  }

  #module(unit: Unit): Value {
    const known = this.#exports.get(unit)
    if (known) return known
    this.#units.set(unit.id, unit)
    const scope: Scope = { vars: new Store(), up: undefined, whole: true }
    this.#globals.set(unit, scope)
    if (unit.open) {
      const all: Value = { q: '', o: { kind: 'record', fields: scope.vars, cls: undefined } }
      this.#exports.set(unit, all)
      this.#body(unit, scope)
      return all
    }
    const exported: Value = { q: 'exports', o: { kind: 'record', fields: new Store(), cls: undefined } }
    const module: Value = { q: 'module', o: { kind: 'record', fields: new Store([['exports', exported]]), cls: undefined } }
    scope.vars.set('module', module)
    scope.vars.set('exports', exported)
    this.#exports.set(unit, exported)
    this.#body(unit, scope)
    const last = module.o?.fields.get('exports') ?? exported
    this.#exports.set(unit, last)
    return last
  }

  #body(unit: Unit, scope: Scope): void {
    const log = this.#log
    const since = this.#since
    this.#since = 0
    const stack = this.#stack.splice(0)
    const muted = this.#muted
    this.#muted = 0
    this.#log = []
    this.#exec(unit.lowered.body, this.#frame(unit, scope, undefined, undefined, undefined, undefined))
    this.#log = log
    this.#since = since
    this.#muted = muted
    this.#stack.push(...stack)
  }

  #frame(unit: Unit, scope: Scope, self: Value | undefined, owner: ClassValue | undefined, fn: Fn | undefined, caller: Frame | undefined): Frame {
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

  // ---- state ----

  #write(map: Store, key: string, value: Value): void {
    if (map.born < this.#since) this.#log.push({ map, key, old: map.get(key) })
    map.set(key, value)
  }

  #erase(map: Store, key: string): void {
    if (map.born < this.#since) this.#log.push({ map, key, old: map.get(key) })
    map.delete(key)
  }

  /** Runs something, notes what it changed, and takes it back. */
  #attempt(run: () => Flow): Attempt {
    const mark = this.#log.length
    const since = this.#since
    this.#since = moment()
    const flow = run()
    this.#since = since
    if (this.#log.length === mark) return { flow, writes: nothing }
    const writes = new Map<Store, Map<string, Value | undefined>>()
    for (let at = mark; at < this.#log.length; at++) {
      const entry = this.#log[at]
      if (!entry) continue
      let of = writes.get(entry.map)
      if (!of) {
        of = new Map()
        writes.set(entry.map, of)
      }
      of.set(entry.key, entry.map.get(entry.key))
    }
    for (let at = this.#log.length - 1; at >= mark; at--) {
      const entry = this.#log[at]
      if (!entry) continue
      if (entry.old === undefined) entry.map.delete(entry.key)
      else entry.map.set(entry.key, entry.old)
    }
    this.#log.length = mark
    return { flow, writes }
  }

  /** Makes the state what it is after one of several ways. */
  #merge(frame: Frame, ways: readonly Attempt[]): Flow {
    const live = ways.filter(({ flow }) => flow === 'on')
    for (const way of ways) if (way.flow === 'break' || way.flow === 'continue') this.#keepLate(frame, way)
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
          if (map.has(key)) this.#write(map, key, unknown)
        } else this.#write(map, key, missing && value.c !== undefined ? { ...value, c: undefined, safe: true } : value)
      }
    return 'on'
  }

  #keepLate(frame: Frame, way: Attempt): void {
    for (const [map, entries] of way.writes)
      for (const [key, value] of entries) if (value && !key.startsWith('\u0000')) frame.late.push({ map, key, value })
  }

  #find(name: string, frame: Frame): Value | undefined {
    for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) {
      const value = scope.vars.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }

  #scopeOf(name: string, frame: Frame): Scope | undefined {
    for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) if (scope.vars.has(name)) return scope
    return undefined
  }

  #set(name: string, value: Value, frame: Frame): void {
    let target: Scope | undefined
    if (frame.unit.declares) target = this.#scopeOf(name, frame) ?? this.#globals.get(frame.unit)
    else if (frame.fn?.outer?.includes(name)) {
      for (let scope = frame.scope.up; scope && !target; scope = scope.up) if (scope.vars.has(name) || !scope.up) target = scope
    } else {
      for (let scope: Scope | undefined = frame.scope; scope; scope = scope.up) {
        if (scope.vars.has(name)) target = scope
        if (scope.whole || target) break
      }
      if (!target) for (target = frame.scope; !target.whole && target.up; ) target = target.up
    }
    if (target) this.#write(target.vars, name, value)
    this.#forget(name, frame)
  }

  #declare(name: string, value: Value, frame: Frame): void {
    this.#write(frame.scope.vars, name, value)
    this.#forget(name, frame)
  }

  // ---- facts: what a test said of an expression that is no plain name ----

  #facts(frame: Frame): Scope {
    let scope = frame.scope
    while (!scope.whole && scope.up) scope = scope.up
    return scope
  }

  #forget(name: string, frame: Frame): void {
    const { vars, facts } = this.#facts(frame)
    const keys = facts?.get(name)
    if (!keys) return
    for (const key of keys) if (vars.has(key)) this.#erase(vars, key)
  }

  /** One text for every way to write the same expression without effects. */
  #keyOf(expr: Expr): string | undefined {
    switch (expr.k) {
      case 'name':
        return expr.name
      case 'member': {
        const on = this.#keyOf(expr.on)
        return on === undefined ? undefined : `${on}.${expr.name}`
      }
      case 'index': {
        const on = this.#keyOf(expr.on)
        const key = expr.key.k === 'const' ? String(expr.key.v) : this.#keyOf(expr.key)
        return on === undefined || key === undefined ? undefined : `${on}.${key}`
      }
      case 'call': {
        if (expr.args.length > 2 || expr.isNew) return undefined
        const fn = this.#keyOf(expr.fn)
        const args = expr.args.map((one) => (one.k === 'const' ? JSON.stringify(one.v) : this.#keyOf(one)))
        return fn === undefined || args.includes(undefined) ? undefined : `${fn}.(${args.join()})`
      }
      default:
        return undefined
    }
  }

  /** Remembers what is now known of an expression. */
  #learn(expr: Expr, value: Value, frame: Frame): undefined {
    if (expr.k === 'name') {
      const scope = this.#scopeOf(expr.name, frame)
      if (scope) this.#write(scope.vars, expr.name, value)
      return
    }
    if (expr.k === 'cast') return this.#learn(expr.value, value, frame)
    if (expr.k === 'assign') return this.#learn(expr.to, value, frame)
    const key = this.#keyOf(expr)
    if (key === undefined) return
    const scope = this.#facts(frame)
    const { vars } = scope
    scope.facts ??= new Map()
    const root = key.slice(0, key.search(/[.[]|$/))
    const keys = scope.facts.get(root)
    if (keys) keys.add(`\u0000${key}`)
    else scope.facts.set(root, new Set([`\u0000${key}`]))
    this.#write(vars, `\u0000${key}`, value)
  }

  #known(expr: Expr, frame: Frame): Value | undefined {
    const { vars, facts } = this.#facts(frame)
    if (!facts) return undefined
    const key = this.#keyOf(expr)
    const value = key === undefined ? undefined : vars.get(`\u0000${key}`)
    return value === unknown ? undefined : value
  }

  // ---- statements ----

  #exec(body: readonly Stmt[], frame: Frame): Flow {
    if (frame.unit.lowered.hoists)
      for (const stmt of body)
        if (stmt.k === 'let' && stmt.type === 'hoisted' && stmt.value) this.#bind(stmt.to, this.#eval(stmt.value, frame), frame, true)
    for (const stmt of body) {
      const flow = this.#one(stmt, frame)
      if (flow !== 'on') return flow
    }
    return 'on'
  }

  #scoped(body: readonly Stmt[], frame: Frame): Flow {
    if (!frame.unit.declares) return this.#exec(body, frame)
    const { scope } = frame
    frame.scope = { vars: new Store(), up: scope, whole: false }
    const flow = this.#exec(body, frame)
    frame.scope = scope
    return flow
  }

  #one(stmt: Stmt, frame: Frame): Flow {
    if (this.#steps++ > stepsMax || this.#nesting > depthMax) {
      this.exhausted = true
      return 'on'
    }
    this.#nesting++
    const { scope } = frame
    try {
      return this.#statement(stmt, frame)
    } finally {
      frame.scope = scope
      this.#nesting--
    }
  }

  #statement(stmt: Stmt, frame: Frame): Flow {
    switch (stmt.k) {
      case 'expr':
        this.#eval(stmt.value, frame)
        return stmt.value.k === 'call' && this.#neverReturns(stmt.value) ? 'throw' : 'on'
      case 'let': {
        if (stmt.type === 'hoisted' && frame.unit.lowered.hoists) return 'on'
        const { rules } = frame.unit
        let value = stmt.value ? this.#eval(stmt.value, frame) : stmt.to.k === 'name' && !frame.unit.declares ? unknown : constant(undefined)
        if (stmt.type !== '' && stmt.type !== 'hoisted') {
          if (rules.harmless.test(stmt.type)) value = value.c ? value : harmless
          else if (stmt.value === undefined) value = named(stmt.type)
          else if (value.o === undefined || value.o.kind === 'list' || value.o.kind === 'record')
            value = { ...value, q: this.#typed(stmt.type, value.q) }
        }
        this.#bind(stmt.to, value, frame, true)
        return 'on'
      }
      case 'block':
        return stmt.scoped ? this.#scoped(stmt.body, frame) : this.#exec(stmt.body, frame)
      case 'if':
        return this.#if(stmt, frame)
      case 'loop':
        return this.#loop(stmt, frame)
      case 'switch':
        return this.#switch(stmt, frame)
      case 'try': {
        const way = this.#attempt(() => this.#scoped(stmt.body, frame))
        const before = way.flow === 'on' ? undefined : way
        const handled = (): Flow => {
          // The body may have stopped anywhere: what it wrote may or may not be there.
          this.#merge(frame, [
            { ...way, flow: 'on' },
            { flow: 'on', writes: nothing },
          ])
          const { scope } = frame
          if (frame.unit.declares) frame.scope = { vars: new Store(), up: scope, whole: false }
          if (stmt.name) this.#bind(stmt.name, this.#thrown(stmt.body, frame), frame, true)
          const flow = this.#exec(stmt.handler ?? [], frame)
          frame.scope = scope
          return flow
        }
        const flow = stmt.handler === undefined ? this.#merge(frame, [way]) : this.#merge(frame, [before ?? way, this.#attempt(handled)])
        const last = this.#scoped(stmt.last, frame)
        return last === 'on' ? flow : last
      }
      case 'return': {
        this.#return(stmt.value, frame)
        return 'return'
      }
      case 'throw':
        if (stmt.value) this.#eval(stmt.value, frame)
        return 'throw'
      case 'leave':
        return stmt.how
      case 'export': {
        const value = this.#eval(stmt.value, frame)
        const exported = this.#exports.get(frame.unit)
        if (exported?.o) this.#write(exported.o.fields, stmt.name, value)
        return 'on'
      }
    }
  }

  /** Type of a variable: what is written, unless the value's own name says more. */
  #typed(type: string, q: string): string {
    return q === '' || !q.includes('()') || /^[A-Z]|\.[A-Z]/.test(type) ? type : q
  }

  /** What a block throws that a handler can see: the constructor calls of its throw statements. */
  #thrown(body: readonly Stmt[], frame: Frame): Value {
    for (const stmt of body)
      if (stmt.k === 'throw' && stmt.value) {
        const value = this.#eval(stmt.value, frame)
        const t = deepTaint(value)
        if (t) return withTaint(named('Error'), t)
      }
    return named('Error')
  }

  #neverReturns(call: ExprOf<'call'>): boolean {
    const { fn } = call
    const name = fn.k === 'name' ? fn.name : fn.k === 'member' ? fn.name : ''
    const on = fn.k === 'member' && fn.on.k === 'name' ? fn.on.name : ''
    return /^(abort|exit|die|fail)$/.test(name) && /^(process|sys|os|System|)$/.test(on)
  }

  #return(expr: Expr | undefined, frame: Frame): void {
    const value = expr ? this.#eval(expr, frame) : constant(undefined)
    const { predicate } = frame
    if (predicate) {
      if (value.c !== undefined && Boolean(value.c.v) !== predicate.truth) return
      if (expr && value.c === undefined) this.#refine(expr, predicate.truth, frame)
      predicate.reached = true
      for (const name of predicate.names) this.#note(predicate.found, name, frame)
      return
    }
    if (frame.exits) for (const name of frame.exits.keys()) this.#noteExit(frame.exits, name, frame)
    if (expr) for (const sink of frame.answers) this.#answer(sink, value, expr, frame)
    frame.result = frame.result === undefined ? value : join(frame.result, value)
  }

  /** What a framework does with the result of a function that carries one of its marks. */
  #answers({ fn, owner, scope, self }: Closure, unit: Unit): readonly Sink[] {
    const frame = this.#frame(unit, scope, self, owner, fn, undefined)
    const found: Sink[] = []
    for (const mark of fn.marks) {
      const { q } = this.#quiet(mark.k === 'call' ? mark.fn : mark, frame)
      for (const sink of lookup(unit.rules.answers, lastName(q), [beforeLast(q)])) found.push(sink)
    }
    if (found.length === 0 || !unit.implied) return found
    // Java: only a class or method that says so writes its result to the page; the others name a view.
    const marks = [...fn.marks, ...(owner?.cls.marks ?? [])].map((mark) => (mark.k === 'name' ? mark.name : ''))
    const page = marks.some((mark) => /^(RestController|ResponseBody)$/.test(mark)) && /^(String|ResponseEntity|)$/.test(fn.type ?? '')
    return found.filter(({ cls }) => (cls === 'redirect' ? !page && fn.type === 'String' : page))
  }

  #answer(sink: Sink, value: Value, expr: Expr, frame: Frame): void {
    const given = value.o?.kind === 'list' ? (value.o.fields.get('0') ?? unknown) : value
    if (!given.t || given.t.vague || given.o) return
    if (sink.cls === 'redirect' && !given.head?.startsWith('redirect:')) return
    this.#report(sink, undefined, given, expr, expr, 'the answer', frame)
  }

  #note(found: Map<string, Value>, name: string, frame: Frame): void {
    const value = this.#find(name, frame)
    const old = found.get(name)
    if (value) found.set(name, old ? join(old, value) : value)
  }

  #noteExit(exits: Map<string, Value>, name: string, frame: Frame): void {
    const value = this.#find(name, frame)
    const old = exits.get(name)
    if (value) exits.set(name, old === undefined || old === unknown ? value : join(old, value))
  }

  #if(stmt: Stmt & { k: 'if' }, frame: Frame): Flow {
    const test = this.#eval(stmt.test, frame)
    if (test.c !== undefined) {
      const chosen = test.c.v ? stmt.yes : stmt.other
      return this.#scoped(chosen, frame)
    }
    const then = this.#attempt(() => {
      this.#refine(stmt.test, true, frame)
      return this.#scoped(stmt.yes, frame)
    })
    const other = this.#attempt(() => {
      this.#refine(stmt.test, false, frame)
      return this.#scoped(stmt.other, frame)
    })
    return this.#merge(frame, [then, other])
  }

  #loop(stmt: Stmt & { k: 'loop' }, frame: Frame): Flow {
    const { scope } = frame
    if (frame.unit.declares) frame.scope = { vars: new Store(), up: scope, whole: false }
    this.#exec(stmt.first, frame)
    const late = frame.late
    frame.late = []
    frame.loops++
    const rounds = frame.loops > loopDepthMax ? 1 : 2
    for (let round = 0; round < rounds; round++) {
      let test: Value | undefined
      const way = this.#attempt(() => {
        if (stmt.test && !stmt.late) {
          test = this.#eval(stmt.test, frame)
          if (test.c !== undefined && !test.c.v && round === 0) return 'break'
          this.#refine(stmt.test, true, frame)
        }
        const flow = this.#scoped(stmt.body, frame)
        return flow === 'continue' ? 'on' : flow
      })
      // The body may run no times, unless it comes before its test.
      const once = stmt.late && way.flow === 'on'
      this.#merge(frame, once ? [way] : [way.flow === 'break' ? { ...way, flow: 'on' } : way, { flow: 'on', writes: nothing }])
      for (const { map, key, value } of frame.late) {
        const old = map.get(key)
        if (old !== undefined && old !== value) this.#write(map, key, join(old, value))
      }
      frame.late = []
      if (way.writes.size === 0) break
    }
    frame.loops--
    frame.late = late
    if (stmt.test && !this.#breaks(stmt.body)) this.#refine(stmt.test, false, frame)
    frame.scope = scope
    return 'on'
  }

  #breaks(body: readonly Stmt[]): boolean {
    return body.some(
      (stmt) =>
        (stmt.k === 'leave' && stmt.how === 'break') ||
        (stmt.k === 'if' && (this.#breaks(stmt.yes) || this.#breaks(stmt.other))) ||
        (stmt.k === 'block' && this.#breaks(stmt.body)) ||
        (stmt.k === 'try' && this.#breaks(stmt.body)),
    )
  }

  #switch(stmt: Stmt & { k: 'switch' }, frame: Frame): Flow {
    const on = this.#eval(stmt.on, frame)
    const from = (index: number): Flow => {
      for (let at = index; at < stmt.cases.length; at++) {
        const one = stmt.cases[at]
        if (!one) break
        const flow = this.#scoped(one.body, frame)
        if (flow === 'break') return 'on'
        if (flow !== 'on') return flow
        if (!one.falls) return 'on'
      }
      return 'on'
    }
    if (on.c !== undefined && stmt.cases.every(({ tests }) => tests?.every((test) => this.#eval(test, frame).c !== undefined) ?? true)) {
      const value = on.c.v
      const hit = stmt.cases.findIndex(({ tests }) => tests?.some((test) => this.#eval(test, frame).c?.v === value))
      const index = hit >= 0 ? hit : stmt.cases.findIndex(({ tests }) => tests === undefined)
      return index < 0 ? 'on' : from(index)
    }
    const ways = stmt.cases.map((one: Case, index) =>
      this.#attempt(() => {
        const only =
          one.tests?.length === 1 && !(stmt.cases[index - 1]?.falls && (stmt.cases[index - 1]?.body.length ?? 0) > 0) ? one.tests[0] : undefined
        if (only) {
          const test = this.#eval(only, frame)
          // `switch (true)` holds tests, the others values.
          if (on.c?.v === true) this.#refine(only, true, frame)
          else if (test.c !== undefined && stmt.cases[index - 1]?.falls !== true) this.#learn(stmt.on, test, frame)
          else if (test.t === undefined) this.#learn(stmt.on, harmless, frame)
        } else if (one.tests !== undefined && one.tests.length > 0) this.#learn(stmt.on, harmless, frame)
        return from(index)
      }),
    )
    if (!stmt.cases.some(({ tests }) => tests === undefined)) ways.push({ flow: 'on', writes: nothing })
    return this.#merge(frame, ways)
  }

  // ---- tests ----

  /** Learns what a test's outcome says. */
  #refine(expr: Expr, truth: boolean, frame: Frame): undefined {
    if (this.#nesting > depthMax) return
    this.#nesting++
    this.#refineOne(expr, truth, frame)
    this.#nesting--
  }

  #refineOne(expr: Expr, truth: boolean, frame: Frame): undefined {
    switch (expr.k) {
      case 'not':
        return this.#refine(expr.value, !truth, frame)
      case 'cast':
        return this.#refine(expr.value, truth, frame)
      case 'assign':
        return this.#refine(expr.value, truth, frame)
      case 'logic': {
        if (expr.op === 'else') return
        if ((expr.op === 'and') === truth) {
          this.#refine(expr.left, truth, frame)
          this.#refine(expr.right, truth, frame)
          return
        }
        const left = this.#attempt(() => {
          this.#refine(expr.left, truth, frame)
          return 'on'
        })
        const right = this.#attempt(() => {
          this.#refine(expr.left, !truth, frame)
          this.#refine(expr.right, truth, frame)
          return 'on'
        })
        this.#merge(frame, [left, right])
        return
      }
      case 'binary':
        return this.#refineBinary(expr, truth, frame)
      case 'call':
        return this.#refineCall(expr, truth, frame)
      case 'index': {
        // `if (allowed[x])`: what a table of one's own holds is known.
        const on = truth ? this.#quiet(expr.on, frame) : unknown
        if (on.o && on.o.kind !== 'list' && deepTaint(on) === undefined) this.#inside(expr.key, on, frame)
        return
      }
      case 'name': {
        const value = this.#find(expr.name, frame)
        if (value?.g && value.g !== expr) this.#refine(value.g, truth, frame)
        return
      }
      default:
    }
  }

  #refineBinary(expr: ExprOf<'binary'>, truth: boolean, frame: Frame): undefined {
    const { op, left, right } = expr
    if (op === 'in' || op === 'not in') {
      if ((op === 'in') === truth) this.#inside(left, this.#quiet(right, frame), frame)
      else if (left.k === 'const' && (left.v === "'" || left.v === '"')) {
        // Without a quote nothing leaves the text it is put in; a slice leaves out the quotes around a literal.
        const sliced = right.k === 'call' && right.fn.k === 'member' && right.fn.name === 'slice' ? right.fn.on : undefined
        this.#clear(sliced ?? right, bit('sqli') | bit('xpathi') | (sliced ? bit('eval') | bit('malware') | bit('payload') : 0), frame)
      } else if (left.k === 'const' && (left.v === '..' || left.v === '../')) {
        const value = this.#quiet(right, frame)
        if (value.t) this.#learn(right, withTaint(value, { ...value.t, normal: true }), frame)
      }
      return
    }
    const equal = op === '==' || op === '===' || op === 'is' || op === 'eql'
    const unequal = op === '!=' || op === '!==' || op === 'is not'
    if (equal || unequal) {
      const same = equal === truth
      const [a, b] = [this.#quiet(left, frame), this.#quiet(right, frame)]
      // typeof x === 'number'
      for (const [one, other] of [
        [left, b],
        [right, a],
      ] as const)
        if (one.k === 'call' && one.fn.k === 'name' && one.fn.name === 'typeof' && one.args[0] && typeof other.c?.v === 'string') {
          if (same && /number|boolean|bigint|undefined/.test(other.c.v)) this.#learn(one.args[0], harmless, frame)
          else if (same && other.c.v === 'string') this.#clear(one.args[0], bit('nosqli') | bit('protopoll'), frame)
          return
        }
      // indexOf(…) === -1 and the like
      const found = (one: Expr, other: Value): boolean => {
        if (one.k !== 'call' || typeof other.c?.v !== 'number') return false
        if (one.fn.k === 'name' && /^(mb_)?(strpos|stripos)$/.test(one.fn.name) && one.args[0] && one.args[1]) {
          if (other.c.v === 0 && same)
            this.#prefix(
              { ...one, fn: { k: 'member', on: one.args[0], name: 'startsWith', start: one.start, end: one.end }, args: [one.args[1]] },
              true,
              frame,
            )
          return true
        }
        const name = one.fn.k === 'member' ? one.fn.name : ''
        if (!/^(indexOf|lastIndexOf|search|find|IndexOf|index)$/.test(name) || (other.c.v !== -1 && other.c.v !== 0)) return false
        if (other.c.v === -1) this.#refineCall(one, !same, frame)
        else if (name !== 'search') this.#prefix(one, same, frame)
        return true
      }
      if (found(left, b) || found(right, a)) return
      if (b.c !== undefined && typeof b.c.v === 'boolean' && left.k === 'call') return this.#refine(left, same === b.c.v, frame)
      if (left.k === 'index' && b.c !== undefined && (b.c.v === undefined || b.c.v === null)) return this.#refine(left, !same, frame)
      if (!same) return
      for (const [one, other] of [
        [left, b],
        [right, a],
      ] as const) {
        // os.path.commonpath([folder, path]) == folder
        if (one.k === 'call' && one.fn.k === 'member' && /^common(path|prefix)$/.test(one.fn.name) && one.args[0]?.k === 'list' && !other.t)
          for (const item of one.args[0].items) if (this.#quiet(item, frame).t?.normal) this.#clear(item, bit('path'), frame)
        if (one.k !== 'member' || other.t) continue
        // A message whose origin is known comes from someone known.
        if (one.name === 'origin' && other.c !== undefined)
          this.#clear({ k: 'member', on: one.on, name: 'data', start: one.start, end: one.end }, everything, frame)
        this.#trustHost(one, frame)
      }
      for (const [one, mine, other] of [
        [left, a, b],
        [right, b, a],
      ] as const) {
        if (other.c !== undefined && other.c.v !== null && other.c.v !== undefined && other.c.v !== '')
          this.#learn(one, other.c.v === true ? mine : { ...mine, ...other, t: undefined }, frame)
        else if (mine.t && !other.t && other.c === undefined && other.q !== '' && !other.q.endsWith('()'))
          this.#learn(one, { ...mine, t: undefined, safe: true }, frame)
      }
      return
    }
    if (/^(<|<=|>|>=)$/.test(op)) {
      const test = (one: Expr, other: Expr, up: boolean): boolean => {
        if (one.k !== 'call' || one.fn.k !== 'member' || !/^(indexOf|IndexOf|search|lastIndexOf)$/.test(one.fn.name)) return false
        const bound = this.#quiet(other, frame).c?.v
        if (typeof bound !== 'number') return false
        const atLeast = up
          ? (op === '>' && bound === -1) || (op === '>=' && bound === 0)
          : (op === '<' && bound === -1) || (op === '<=' && bound === 0)
        const below = up ? (op === '<' && bound === 0) || (op === '<=' && bound === -1) : (op === '>' && bound === 0) || (op === '>=' && bound === -1)
        if (atLeast) this.#refineCall(one, truth, frame)
        else if (below) this.#refineCall(one, !truth, frame)
        return atLeast || below
      }
      if (test(left, right, true)) return
      test(right, left, false)
    }
  }

  /** A membership test: true means the thing is one of a list that no stranger wrote. */
  #inside(expr: Expr, list: Value, frame: Frame): undefined {
    if (deepTaint(list) !== undefined || typeof list.c?.v === 'string') return
    const value = this.#quiet(expr, frame)
    if (value.t) this.#learn(expr, { ...value, t: undefined, safe: true }, frame)
    else this.#clearParts(expr, everything, frame)
    this.#trustHost(expr, frame)
  }

  /** An address whose host is known leads where it should. */
  #trustHost(expr: Expr, frame: Frame): undefined {
    if (expr.k !== 'member' || !/^(host|hostname|netloc|origin|Host|Authority|getHost)$/.test(expr.name)) return
    const { from } = this.#quiet(expr.on, frame)
    if (from) this.#clear(from, bit('ssrf') | bit('redirect'), frame)
    this.#clear(expr.on, bit('ssrf') | bit('redirect'), frame)
  }

  /** A prefix test, by whatever name. */
  #prefix(call: ExprOf<'call'>, truth: boolean, frame: Frame): undefined {
    if (!truth || call.fn.k !== 'member') return
    const subject = call.fn.on
    const start = call.args[0] ? this.#quiet(call.args[0], frame) : unknown
    if (start.t) return
    const value = this.#quiet(subject, frame)
    const text = typeof start.c?.v === 'string' ? start.c.v : undefined
    let bits = 0
    if (value.t?.normal) bits |= bit('path') | bit('include')
    if (
      text === undefined ? value.t?.normal !== true && start.q !== '' : /^([a-z][\w+.-]*:)?\/\/[^/?#\\]+[/?#]/i.test(text) || /^\/[^/\\]/.test(text)
    )
      bits |= bit('ssrf') | bit('redirect')
    this.#clear(subject, bits, frame)
  }

  #clear(expr: Expr, bits: number, frame: Frame): undefined {
    if (bits === 0) return
    const value = this.#quiet(expr, frame)
    if (value.t) this.#learn(expr, cleaned(value, bits, everything), frame)
    this.#clearParts(expr, bits, frame)
  }

  /** What is known of a function of something is known of the thing: `allowed.has(x.toLowerCase())`. */
  #clearParts(expr: Expr, bits: number, frame: Frame): undefined {
    if (expr.k !== 'call') return
    const inner =
      expr.fn.k === 'member' &&
      expr.args.length <= 1 &&
      /^(toLowerCase|toUpperCase|trim|toString|lower|upper|strip|String|downcase|upcase|to_s|ToLower|ToUpper|Trim|toLowerCase)$/.test(expr.fn.name)
        ? expr.fn.on
        : undefined
    if (inner) this.#clear(inner, bits, frame)
    else {
      const name = expr.fn.k === 'member' ? expr.fn.name : expr.fn.k === 'name' ? expr.fn.name : ''
      const only = expr.args[0]
      if (only && expr.args.length === 1 && /lower|upper|trim|^str|host|parse|URL|Uri/i.test(name)) this.#clear(only, bits, frame)
    }
  }

  #refineCall(expr: ExprOf<'call'>, truth: boolean, frame: Frame): undefined {
    const { fn, args } = expr
    const name = fn.k === 'member' ? fn.name : fn.k === 'name' ? fn.name : ''
    const first = args[0]
    if (truth && fn.k === 'member') {
      const on = this.#quiet(fn.on, frame)
      if (
        /^(includes|contains|has|Contains|ContainsKey|containsKey|include\?|member\?|key\?|has_key\?|hasOwnProperty|indexOf|IndexOf|exists|containsValue|some|any)$/.test(
          name,
        ) &&
        first
      ) {
        // A list that holds the value, not a text that holds it.
        const textual = typeof on.c?.v === 'string' || on.t !== undefined
        if (!textual) this.#inside(first, on, frame)
        return
      }
      if (name === 'call' && fn.on.k === 'member' && fn.on.name === 'hasOwnProperty' && args[1]) return this.#inside(args[1], unknown, frame)
      if (/^(startsWith|startswith|hasPrefix|HasPrefix|StartsWith|start_with\?)$/.test(name) && fn.on.k !== 'name') this.#prefix(expr, true, frame)
      else if (/^(startsWith|startswith|StartsWith|start_with\?)$/.test(name)) this.#prefix(expr, true, frame)
      if (/^(HasPrefix)$/.test(name) && first && args[1]) this.#prefix({ ...expr, fn: { ...fn, on: first }, args: [args[1]] }, true, frame)
      if (/^(equals|equalsIgnoreCase|Equals|eql\?|equal|contentEquals)$/.test(name) && first) {
        this.#refineBinary({ k: 'binary', op: '==', left: fn.on, right: first, start: expr.start, end: expr.end }, true, frame)
        return
      }
      // Patterns: the whole text must be of harmless characters.
      const pattern = this.#patternOf(expr, on, frame)
      if (pattern) {
        const bits = patternBits(pattern.source, pattern.whole, frame.unit.path.endsWith('.rb'))
        this.#clear(pattern.subject, bits, frame)
        return
      }
    }
    if (truth && fn.k === 'name' && first) {
      if (/^(isNaN|is_numeric|is_int|ctype_digit|ctype_alnum|isinstance|is_bool|is_float)$/.test(name)) {
        if (name === 'isNaN') return
        if (name === 'isinstance') {
          const type = args[1]?.k === 'name' ? args[1].name : ''
          if (/^(int|float|bool|UUID|Enum)$/.test(type)) this.#learn(first, harmless, frame)
          else if (type === 'str') this.#clear(first, bit('nosqli'), frame)
          return
        }
        return this.#learn(first, harmless, frame)
      }
      if (name === 'in_array' && args[1]) return this.#inside(first, this.#quiet(args[1], frame), frame)
      if (/^(array_key_exists|isset)$/.test(name) && args[1]) return this.#inside(first, this.#quiet(args[1], frame), frame)
      if (/^(str_starts_with)$/.test(name) && args[1])
        return this.#prefix(
          { ...expr, fn: { k: 'member', on: first, name: 'startsWith', start: expr.start, end: expr.end }, args: [args[1]] },
          true,
          frame,
        )
      if (/^preg_match$/.test(name) && args[1]) {
        const source = this.#quiet(first, frame).c?.v
        if (typeof source === 'string') this.#clear(args[1], patternBits(source.slice(1, source.lastIndexOf(source[0] ?? '/')), false, false), frame)
        return
      }
    }
    if (!truth && first && /^(contains|includes|Contains|include\?|indexOf|has)$/.test(name) && fn.k === 'member') {
      const [subject, part] = args[1] ? [first, args[1]] : [fn.on, first]
      const text = this.#quiet(part, frame).c?.v
      const value = text === '..' || text === '../' ? this.#quiet(subject, frame) : undefined
      if (value?.t) this.#learn(subject, args[1] ? cleaned(value, bit('path'), everything) : withTaint(value, { ...value.t, normal: true }), frame)
      return
    }
    if (!truth && name === 'isNaN' && first) return this.#learn(first, harmless, frame)
    if (truth && /^(isInteger|isSafeInteger|isFinite)$/.test(name) && first) return this.#learn(first, harmless, frame)
    if (truth && /^(isdigit|isnumeric|isalnum|isdecimal|isalpha|isidentifier)$/.test(name) && fn.k === 'member')
      return this.#learn(fn.on, harmless, frame)
    const callee = this.#quiet(fn, frame)
    const paths = this.#paths(callee, fn)
    const last = lastName(callee.q) || name
    if (truth)
      for (const guard of lookup(frame.unit.rules.guards, name === '' ? last : name, paths)) {
        const subject = guard.where.kind === 'self' ? (fn.k === 'member' ? fn.on : undefined) : args[guard.where.position]
        if (subject) this.#clear(subject, guard.bits, frame)
      }
    if (callee.f) this.#ask(callee.f, expr, truth, frame)
  }

  /** The pattern that a call tries on a text, and the text. */
  #patternOf(expr: ExprOf<'call'>, on: Value, frame: Frame): { source: string; subject: Expr; whole: boolean } | undefined {
    if (expr.fn.k !== 'member') return undefined
    const { name } = expr.fn
    const [first, second] = expr.args
    if (on.r && first && /^(test|exec|match|fullmatch|match\?|MatchString|IsMatch|search)$/.test(name))
      return { source: name === 'match' ? `^(?:${on.r.source})` : on.r.source, subject: first, whole: name === 'fullmatch' }
    if (/^(match|search|matches|match\?|=~)$/.test(name) && first) {
      const value = this.#quiet(first, frame)
      const source = value.r?.source ?? (typeof value.c?.v === 'string' ? value.c.v : undefined)
      if (source !== undefined && second === undefined) return { source, subject: expr.fn.on, whole: name === 'matches' }
    }
    if (/^(match|fullmatch|search|matches|IsMatch|MatchString|is_match)$/.test(name) && first && second) {
      const [a, b] = [this.#quiet(first, frame), this.#quiet(second, frame)]
      const source = a.r?.source ?? a.c?.v
      if (typeof source === 'string' && !a.t)
        return { source: name === 'match' ? `^(?:${source})` : source, subject: second, whole: /^(fullmatch|matches)$/.test(name) }
      const other = b.r?.source ?? b.c?.v
      if (typeof other === 'string') return { source: other, subject: first, whole: false }
    }
    // matcher(x).matches()
    if (
      /^(matches|find)$/.test(name) &&
      expr.fn.on.k === 'call' &&
      expr.fn.on.fn.k === 'member' &&
      expr.fn.on.fn.name === 'matcher' &&
      expr.fn.on.args[0]
    ) {
      const pattern = this.#quiet(expr.fn.on.fn.on, frame)
      if (pattern.r) return { source: pattern.r.source, subject: expr.fn.on.args[0], whole: name === 'matches' }
    }
    return undefined
  }

  /** Asks a function of the project what its yes or no says of its arguments. */
  #ask(closure: Closure, call: ExprOf<'call'>, truth: boolean, frame: Frame): void {
    if (this.#stack.includes(closure.fn) || this.#stack.length > callDepthMax) return
    const names = closure.fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
    const args = call.args.map((arg) => ({ value: this.#quiet(arg, frame), expr: arg, name: '' }))
    if (!args.some(({ value }) => value.t)) return
    const predicate: Predicate = { truth, names: names.filter((name) => name !== ''), found: new Map(), reached: false }
    this.#silently(() =>
      this.#attempt(() => {
        this.#enter(closure, args, closure.self, frame, predicate)
        return 'on'
      }),
    )
    if (!predicate.reached) return
    for (const [index, arg] of call.args.entries()) {
      const found = predicate.found.get(names[index] ?? '')
      const before = args[index]?.value
      if (found && before?.t && (found.t === undefined || (found.t.bits & before.t.bits) !== before.t.bits))
        this.#learn(arg, { ...before, t: found.t, c: found.c, safe: found.t === undefined }, frame)
    }
  }

  #muted = 0

  #silently<T>(run: () => T): T {
    this.#muted++
    try {
      return run()
    } finally {
      this.#muted--
    }
  }

  /** Value of an expression that has been evaluated before: nothing is reported again. */
  #quiet(expr: Expr, frame: Frame): Value {
    if (expr.k === 'const') return { q: '', c: { v: expr.v } }
    if (expr.k === 'name') return this.#eval(expr, frame)
    return this.#silently(() => {
      let value: Value = unknown
      this.#attempt(() => {
        value = this.#eval(expr, frame)
        return 'on'
      })
      return value
    })
  }

  // ---- expressions ----

  #eval(expr: Expr, frame: Frame): Value {
    if (this.#steps++ > stepsMax || this.#nesting > depthMax) {
      this.exhausted = true
      return unknown
    }
    this.#nesting++
    const value = this.#value(expr, frame)
    this.#nesting--
    return value
  }

  #value(expr: Expr, frame: Frame): Value {
    switch (expr.k) {
      case 'const':
        return { q: '', c: { v: expr.v }, safe: true }
      case 'name':
        return this.#name(expr, frame)
      case 'member': {
        const value = this.#member(expr, this.#eval(expr.on, frame), expr.name, frame)
        if (!value.t && !value.o && !value.f && frame.unit.rules.sources.has('$property')) {
          const source = this.#sourceOf(value, '$property', [beforeLast(value.q)], expr, frame)
          if (source) return source
        }
        // `from package import module`
        if (expr.on.k !== 'import' || !frame.unit.open || value.o || value.f) return value
        const unit = frame.unit.load(expr.on.module.endsWith('.') ? expr.on.module + expr.name : `${expr.on.module}.${expr.name}`)
        return unit ? this.#module(unit) : value
      }
      case 'index': {
        const on = this.#eval(expr.on, frame)
        const key = this.#eval(expr.key, frame)
        if (key.c !== undefined && key.c.v !== undefined) return this.#member(expr, on, String(key.c.v), frame)
        const known = this.#known(expr, frame)
        if (known) return known
        this.#sinkIndex(expr, on, key, frame)
        let value: Value = on.t ? { q: on.q === '' ? '' : `${on.q}.*`, t: on.t } : named(on.q === '' ? '' : `${on.q}.*`)
        if (on.o) for (const [name, part] of on.o.fields) if (name !== '#') value = value === unknown ? part : join(value, part)
        const source = this.#sourceOf(value, '*', [on.q], expr, frame)
        return source ?? value
      }
      case 'call':
        return this.#call(expr, frame)
      case 'concat':
        return this.#concat(
          expr,
          expr.parts.map((part) => this.#eval(part, frame)),
          frame,
        )
      case 'binary':
        return this.#binary(expr, frame)
      case 'not': {
        const value = this.#eval(expr.value, frame)
        return value.c !== undefined ? constant(!value.c.v) : { q: '', safe: true, g: expr }
      }
      case 'logic':
        return this.#logic(expr, frame)
      case 'cond': {
        const test = this.#eval(expr.test, frame)
        if (test.c !== undefined) return this.#eval(test.c.v ? expr.yes : expr.other, frame)
        return this.#either(frame, [
          () => (this.#refine(expr.test, true, frame), this.#eval(expr.yes, frame)),
          () => (this.#refine(expr.test, false, frame), this.#eval(expr.other, frame)),
        ])
      }
      case 'record': {
        const fields = new Store()
        for (const { key, value } of expr.entries) {
          const one = this.#eval(value, frame)
          if (key === undefined) {
            if (one.o) for (const [name, part] of one.o.fields) fields.set(name, part)
            const t = one.o ? one.t : deepTaint(one)
            if (t) fields.set('*', withTaint(fields.get('*') ?? unknown, mix(fields.get('*')?.t, t)))
            else if (!one.o) fields.set('*', fields.get('*') ?? one)
            continue
          }
          const name = this.#eval(key, frame)
          if (name.c !== undefined) fields.set(String(name.c.v), one)
          else fields.set('*', fields.has('*') ? join(fields.get('*') ?? unknown, one) : one)
        }
        const made: Value = { q: '', o: { kind: 'record', fields, cls: undefined } }
        for (const [name, field] of fields) this.#sinkField(name, field, expr, frame)
        return made
      }
      case 'list': {
        const fields = new Store()
        let count = 0
        let open = false
        for (const item of expr.items) {
          const one = this.#eval(item.k === 'spread' ? item.value : item, frame)
          if (item.k !== 'spread') fields.set(open ? '*' : String(count++), open && fields.has('*') ? join(fields.get('*') ?? unknown, one) : one)
          else if (one.o?.kind === 'list' && one.o.fields.get('#')?.c !== undefined && !open) {
            for (let at = 0; at < Number(one.o.fields.get('#')?.c?.v); at++) fields.set(String(count++), one.o.fields.get(String(at)) ?? unknown)
          } else {
            open = true
            const element = this.#element(one)
            fields.set('*', fields.has('*') ? join(fields.get('*') ?? unknown, element) : element)
          }
        }
        fields.set('#', open ? harmless : constant(count))
        return { q: '', o: { kind: 'list', fields, cls: undefined } }
      }
      case 'spread':
        return this.#eval(expr.value, frame)
      case 'named':
        return this.#eval(expr.value, frame)
      case 'fn':
        return this.#closure(expr.fn, frame, frame.self)
      case 'class':
        return this.#class(expr.cls, frame)
      case 'assign':
        return this.#assign(expr, frame)
      case 'regex':
        return { q: 'RegExp', r: { source: expr.source, flags: expr.flags }, safe: true }
      case 'seq': {
        let value: Value = unknown
        for (const item of expr.items) value = this.#eval(item, frame)
        return value
      }
      case 'cast': {
        const value = this.#eval(expr.value, frame)
        if (frame.unit.rules.harmless.test(expr.type)) return value.c ? value : harmless
        if (expr.type === '' || /^(String|string|str|Object|any|unknown|const)$/.test(expr.type)) return value
        return { ...value, q: expr.type }
      }
      case 'each': {
        const value = this.#eval(expr.value, frame)
        if (expr.keys) return value.t ? { q: '', t: value.t } : unknown
        return this.#element(value)
      }
      case 'import': {
        const unit = frame.unit.load(expr.module)
        const value = unit ? this.#module(unit) : named(expr.module)
        if (expr.all && value.o) for (const [name, one] of value.o.fields) if (!name.startsWith('_')) this.#declare(name, one, frame)
        return expr.whole === undefined ? value : this.#package(expr.whole, value, frame)
      }
    }
  }

  /** A package with a module of it that is imported by its whole name: `import a.b.c` makes `a.b.c` known. */
  #package(whole: string, root: Value, frame: Frame): Value {
    const inner = frame.unit.load(whole)
    if (!inner) return root
    const [first = '', ...names] = whole.split('.')
    const known = this.#find(first, frame)
    let value: Value = known?.o ? known : root.o ? root : { q: first, o: { kind: 'record', fields: new Store(), cls: undefined } }
    const top = value
    for (const [index, name] of names.entries()) {
      const next: Value | undefined = index === names.length - 1 ? this.#module(inner) : value.o?.fields.get(name)
      const part: Value = next?.o ? next : { q: '', o: { kind: 'record', fields: new Store(), cls: undefined } }
      if (value.o) this.#write(value.o.fields, name, part)
      value = part
    }
    return top
  }

  /** The join of several ways to a value, each tried from the same state. */
  #either(frame: Frame, ways: readonly (() => Value)[]): Value {
    let result: Value | undefined
    const attempts = ways.map((way) =>
      this.#attempt(() => {
        const value = way()
        result = result === undefined ? value : join(result, value)
        return 'on'
      }),
    )
    // Facts learned for one way do not hold for both; what was assigned may.
    this.#merge(frame, attempts)
    return result ?? unknown
  }

  #logic(expr: ExprOf<'logic'>, frame: Frame): Value {
    const left = this.#eval(expr.left, frame)
    if (left.c !== undefined) {
      const yes = expr.op === 'else' ? left.c.v !== null && left.c.v !== undefined : Boolean(left.c.v)
      if (expr.op === 'and' ? !yes : yes) return left
      return this.#eval(expr.right, frame)
    }
    if (left.f && expr.op !== 'and') return left
    let right: Value = unknown
    const way = this.#attempt(() => {
      if (expr.op !== 'else') this.#refine(expr.left, expr.op === 'and', frame)
      right = this.#eval(expr.right, frame)
      return 'on'
    })
    this.#merge(frame, [way, { flow: 'on', writes: nothing }])
    if (expr.op === 'and') return right.c !== undefined ? { q: '', safe: true, g: expr } : { ...right, g: expr }
    const value = join(left, right)
    return left.g || right.g ? { ...value, g: expr } : value
  }

  #name(expr: ExprOf<'name'>, frame: Frame): Value {
    const { name } = expr
    if (name === 'this' || name === 'super') return frame.self ?? named('this')
    const found = this.#find(name, frame)
    if (found !== undefined) {
      if (
        found.q === '' &&
        found.o === undefined &&
        found.t === undefined &&
        found.c === undefined &&
        found.f === undefined &&
        !found.safe &&
        !found.r
      )
        return named(name)
      return found
    }
    if (frame.unit.implied && frame.self?.o) {
      const field = this.#field(frame.self, name)
      if (field) return field
    }
    return this.#sourceOf(named(name), name, [''], expr, frame) ?? this.#elsewhere(name, frame) ?? named(this.#alias(name, '', frame))
  }

  /** A class that another file declares. */
  #elsewhere(name: string, frame: Frame): Value | undefined {
    if (!/^[A-Z]\w*$/.test(name)) return undefined
    const unit = frame.unit.declaring(name)
    if (!unit || unit === frame.unit) return undefined
    const value = this.#module(unit).o?.fields.get(name)
    return value?.o?.kind === 'class' ? value : undefined
  }

  /** The object behind a variable of which only the type is known, if the project declares it. */
  #behind(on: Value, name: string, frame: Frame): Value | undefined {
    if (on.o || on.q === '' || !/^[A-Z]\w*$/.test(on.q)) return undefined
    for (const type of [on.q, `${on.q}Impl`]) {
      const known = this.#find(type, frame)
      const owner = (known?.o?.kind === 'class' ? known : this.#elsewhere(type, frame))?.o?.cls
      const method = owner ? this.#method(owner, name, on) : undefined
      if (owner && method?.f) return { ...method, f: { ...method.f, self: this.#instance(owner) } }
    }
    return undefined
  }

  /** A field of something, if it is known. */
  #field(on: Value, name: string): Value | undefined {
    const { o } = on
    if (!o) return undefined
    const own = o.fields.get(name)
    if (own !== undefined) return own
    return o.cls ? (this.#method(o.cls, name, on) ?? (o.kind === 'instance' ? o.cls.fixed.get(name) : undefined)) : undefined
  }

  #method(cls: ClassValue, name: string, self: Value, depth = 0): Value | undefined {
    const fn = cls.methods.get(name)
    if (fn) return { q: '', f: { fn, unit: cls.unit, scope: cls.scope, self, owner: cls } }
    if (depth > 8) return undefined
    for (const base of cls.bases) {
      const found = base.o?.cls && base.o.cls !== cls ? this.#method(base.o.cls, name, self, depth + 1) : undefined
      if (found) return found
    }
    return undefined
  }

  #alias(q: string, name: string, frame: Frame): string {
    if (q === '') return q
    for (const other of lookup(frame.unit.rules.alias, lastName(q) || name, [beforeLast(q)])) return other
    return q
  }

  #member(expr: Expr, on: Value, name: string, frame: Frame): Value {
    const known = this.#known(expr, frame)
    if (known) return known
    if (on.o) {
      const { fields } = on.o
      if (on.o.kind === 'list' && (name === 'length' || name === 'size')) return fields.get('#') ?? harmless
      const own = this.#field(on, name)
      if (own !== undefined) return own
      if (on.o.kind === 'list' && /^\d+$/.test(name)) {
        if (fields.get('#')?.c !== undefined && !fields.has('*')) return constant(undefined)
        const element = this.#element(on)
        return element
      }
      const rest = fields.get('*')
      if (rest && !this.#isMethodCall(expr)) return this.#sourceOf(rest, name, [on.q], expr, frame) ?? rest
      if (name === 'default' && on.q === 'exports') return on
    }
    if (typeof on.c?.v === 'string') {
      if (name === 'length') return constant(on.c.v.length)
      if (/^\d+$/.test(name)) return constant(on.c.v[Number(name)])
    }
    if (name === 'default' && on.q !== '') return on
    const q = on.q === '' ? '' : this.#alias(`${on.q}.${name}`, name, frame)
    if (on.t) {
      if (/^(length|size|Length|Count|count)$/.test(name)) return harmless
      const type = this.#memberType(on.q, name, frame)
      if (type !== undefined && frame.unit.rules.harmless.test(type)) return harmless
      // A name of the value and not a part of it: what is done with it is decided where it is called.
      return this.#narrowed({ q: q.length > 160 ? '' : q, t: on.t }, on.q, name)
    }
    const source = this.#sourceOf(named(q), name, q === '' ? [sourceText(expr)] : [on.q], expr, frame)
    if (source) return source
    return named(q)
  }

  /** Declared type of a member of a class of the project, also by the name of what reads it. */
  #memberType(type: string, name: string, frame: Frame): string | undefined {
    if (!/^[A-Z]\w*$/.test(type)) return undefined
    const known = this.#find(type, frame) ?? this.#elsewhere(type, frame)
    if (known?.o?.kind !== 'class') return undefined
    const bare = name.replace(/^(?:get|is)(?=[A-Z])/, '')
    return known.o.cls?.cls.members.find((one) => one.name.toLowerCase() === bare.toLowerCase())?.type
  }

  /** One variable of the environment: most are no secret. */
  #narrowed(value: Value, on: string, name: string): Value {
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

  #isMethodCall(expr: Expr): boolean {
    return (
      expr.k === 'member' &&
      /^(get|set|push|add|put|append|join|map|filter|forEach|toString|keys|values|items|pop|shift|concat|slice|remove|insert|extend|update|sort|reverse|reduce|some|every|find|has|delete|clear|length|size|entries|each|collect|first|last|iterator|isEmpty|contains|containsKey|indexOf|includes|setdefault|getOrDefault|entrySet|keySet|addAll|putAll)$/.test(
        expr.name,
      )
    )
  }

  /** A value that comes from outside, if the rules say so. */
  #sourceOf(value: Value, name: string, on: readonly string[], expr: Expr, frame: Frame): Value | undefined {
    if (value.t) return undefined
    for (const { origin, bits } of lookup(frame.unit.rules.sources, name, on)) return withTaint(value, this.#fresh(expr, bits, origin, frame))
    return undefined
  }

  #fresh(expr: { start: number; end: number }, bits: number, origin: Origin, frame: Frame): Taint {
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
  #element(value: Value): Value {
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

  #concat(expr: Expr, parts: readonly Value[], frame: Frame): Value {
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

  #binary(expr: ExprOf<'binary'>, frame: Frame): Value {
    const left = this.#eval(expr.left, frame)
    const right = this.#eval(expr.right, frame)
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
    if (expr.op === '%' && (typeof left.c?.v === 'string' || left.head !== undefined || left.t)) return this.#format(expr, left, [right], frame)
    return { q: '', safe: true, g: expr }
  }

  /** Text made by a format and values, each seen after the constant text that comes before it. */
  #format(expr: Expr, format: Value, values: readonly Value[], frame: Frame): Value {
    const list =
      values.length === 1 && values[0]?.o?.kind === 'list' && values[0].o.fields.get('#')?.c !== undefined
        ? Array.from({ length: Number(values[0].o.fields.get('#')?.c?.v) }, (_, at) => values[0]?.o?.fields.get(String(at)) ?? unknown)
        : values
    const text = typeof format.c?.v === 'string' ? format.c.v : undefined
    if (text === undefined) return this.#concat(expr, [format, ...list.map((one) => withTaint({ ...one, o: undefined }, deepTaint(one)))], frame)
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
    return this.#concat(expr, parts, frame)
  }

  // ---- assignment ----

  #assign(expr: ExprOf<'assign'>, frame: Frame): Value {
    let value = this.#eval(expr.value, frame)
    if (expr.op !== undefined) {
      const old = this.#quiet(expr.to, frame)
      if (expr.op === '+' || expr.op === '.') value = this.#concat(expr, [old, value], frame)
      else if (expr.op === 'or' || expr.op === 'else' || expr.op === 'and') value = join(old, value)
      else if (expr.op === 'push') value = this.#pushed(old, [value])
      else if (old.c !== undefined && value.c !== undefined) {
        const folded = fold(expr.op, old.c.v, value.c.v)
        value = folded === undefined ? harmless : constant(folded)
      } else value = harmless
    } else if (value.t && expr.to.k === 'name')
      value = withTaint(value, step(value.t, frame.unit.id, expr.start, expr.end, `is assigned to ${clip(expr.to.name)}`))
    this.#bind(expr.to, value, frame, false)
    return value
  }

  #bind(to: Expr, value: Value, frame: Frame, declares: boolean): void {
    switch (to.k) {
      case 'name': {
        const one = value.t && declares ? withTaint(value, step(value.t, frame.unit.id, to.start, to.end, `is assigned to ${clip(to.name)}`)) : value
        if (declares) this.#declare(to.name, one, frame)
        else if (!frame.unit.declares && frame.unit.implied && !this.#scopeOf(to.name, frame) && frame.self?.o?.fields.has(to.name))
          this.#write(frame.self.o.fields, to.name, one)
        else if (frame.unit.declares && frame.unit.implied && !this.#scopeOf(to.name, frame) && frame.self?.o)
          this.#write(frame.self.o.fields, to.name, one)
        else this.#set(to.name, one, frame)
        if (!declares && !this.#scopeOf(to.name, frame)?.up && to.name !== 'name') this.#sinkAssign(to, '', to.name, unknown, value, frame)
        return
      }
      case 'member': {
        const on = this.#eval(to.on, frame)
        this.#setField(to, on, to.name, value, frame)
        return
      }
      case 'index': {
        const on = this.#eval(to.on, frame)
        const key = this.#eval(to.key, frame)
        if (key.c !== undefined && key.c.v !== undefined) this.#setField(to, on, String(key.c.v), value, frame)
        else {
          this.#sinkKey(to, on, key, value, frame)
          if (on.o) this.#write(on.o.fields, '*', on.o.fields.has('*') ? join(on.o.fields.get('*') ?? unknown, value) : value)
          else this.#soil(to.on, on, value, frame)
        }
        return
      }
      case 'record': {
        for (const { key, value: target } of to.entries) {
          if (key === undefined) {
            this.#bind(target, { ...value, c: undefined }, frame, declares)
            continue
          }
          const name = this.#eval(key, frame)
          const [place, other] = target.k === 'assign' ? [target.to, target.value] : [target, undefined]
          let part: Value =
            name.c !== undefined
              ? this.#member(
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
              : this.#element(value)
          if (other && part.c?.v === undefined)
            part = part.c !== undefined ? this.#eval(other, frame) : part.t || part.o || part.f ? part : join(part, this.#eval(other, frame))
          this.#bind(place, part, frame, declares)
        }
        return
      }
      case 'list': {
        for (const [index, item] of to.items.entries()) {
          if (item.k === 'spread') this.#bind(item.value, value.o ? { ...this.#listOf(this.#element(value)) } : value, frame, declares)
          else if (item.k !== 'const') {
            const [place, other] = item.k === 'assign' ? [item.to, item.value] : [item, undefined]
            let part: Value =
              value.o?.kind === 'list' ? (value.o.fields.get(String(index)) ?? value.o.fields.get('*') ?? unknown) : this.#element(value)
            if (other) part = join(part, this.#eval(other, frame))
            this.#bind(place, part, frame, declares)
          }
        }
        return
      }
      case 'assign':
        this.#bind(to.to, join(value, this.#eval(to.value, frame)), frame, declares)
        return
      case 'spread':
      case 'cast':
        this.#bind(to.value, value, frame, declares)
        return
      default:
    }
  }

  #listOf(element: Value): Value {
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

  #setField(to: Expr, on: Value, name: string, value: Value, frame: Frame): void {
    this.#sinkAssign(to, on.q, name, on, value, frame)
    if (on.o) {
      this.#write(on.o.fields, name, value)
      if (on.o.kind === 'list' && /^\d+$/.test(name) && on.o.fields.get('#')?.c !== undefined && Number(name) >= Number(on.o.fields.get('#')?.c?.v))
        this.#write(on.o.fields, '#', constant(Number(name) + 1))
      const key = this.#keyOf(to)
      if (key !== undefined) {
        const { vars } = this.#facts(frame)
        if (vars.has(`\u0000${key}`)) this.#write(vars, `\u0000${key}`, value)
      }
      return
    }
    // A field of something unknown is remembered by how it is written.
    if (this.#keyOf(to) !== undefined)
      this.#learn(to, value.q === '' && !value.t && !value.c && !value.safe && !value.o && !value.f ? named(sourceText(to)) : value, frame)
    if (to.k === 'member' || to.k === 'index') if (value.t && (on.q === '' || on.c !== undefined)) this.#soil(to.on, on, value, frame)
  }

  /** Something unknown has had a tainted value put into it. */
  #soil(expr: Expr, on: Value, value: Value, frame: Frame): void {
    const t = deepTaint(value)
    if (t === undefined || on.o || expr.k !== 'name') return
    const scope = this.#scopeOf(expr.name, frame)
    if (scope) this.#write(scope.vars, expr.name, { ...on, c: undefined, t: mix(on.t, t) })
  }

  // ---- functions and classes ----

  #closure(fn: Fn, frame: Frame, self: Value | undefined): Value {
    const closure: Closure = { fn, unit: frame.unit.id, scope: frame.scope, self: fn.arrow ? frame.self : self, owner: frame.owner }
    if (this.#muted === 0) this.#wait(closure)
    return { q: '', f: closure, o: { kind: 'record', fields: new Store(), cls: undefined } }
  }

  #class(cls: Cls, frame: Frame): Value {
    const bases = cls.bases.map((base) => this.#eval(base, frame))
    const methods = new Map<string, Fn>()
    for (const method of cls.methods) if (!methods.has(method.name)) methods.set(method.name, method)
    const q = bases.find((base) => base.q !== '')?.q ?? cls.name
    const fields = new Store()
    const made: ClassValue = { cls, unit: frame.unit.id, scope: frame.scope, methods, bases, fixed: fields, q }
    const value: Value = { q: cls.name, o: { kind: 'class', fields, cls: made } }
    if (cls.name !== '') this.#declare(cls.name, value, frame)
    for (const member of cls.members) if (member.fixed) fields.set(member.name, this.#memberValue(member.value, member.type, frame))
    if (this.#muted === 0) for (const fn of cls.methods) this.#wait({ fn, unit: frame.unit.id, scope: frame.scope, self: undefined, owner: made })
    return value
  }

  #memberValue(value: Expr | undefined, type: string, frame: Frame): Value {
    const { rules } = frame.unit
    const one = value ? this.#eval(value, frame) : named(type)
    if (type === '' || one.c !== undefined || one.o || one.f || one.r) return one
    return rules.harmless.test(type) ? harmless : { ...one, q: type }
  }

  /** The object that a class's methods see when nobody here makes one: all of them share it. */
  #instance(owner: ClassValue): Value {
    const known = this.#instances.get(owner)
    if (known) return known
    const value = this.#make(owner)
    this.#instances.set(owner, value)
    const unit = this.#units.get(owner.unit)
    const fn = owner.methods.get('constructor')
    if (unit && fn && !this.#stack.includes(fn)) {
      const closure: Closure = { fn, unit: owner.unit, scope: owner.scope, self: value, owner }
      this.#enter(closure, this.#ownArguments(closure, unit), value, undefined, undefined)
    }
    return value
  }

  #make(owner: ClassValue, depth = 0): Value {
    const unit = this.#units.get(owner.unit)
    const fields = new Store()
    const value: Value = { q: owner.q, o: { kind: 'instance', fields, cls: owner } }
    if (!unit || depth > 8) return value
    for (const base of owner.bases)
      if (base.o?.cls && base.o.cls !== owner) for (const [name, field] of this.#make(base.o.cls, depth + 1).o?.fields ?? []) fields.set(name, field)
    const frame = this.#frame(unit, owner.scope, value, owner, undefined, undefined)
    for (const member of owner.cls.members) if (!member.fixed) fields.set(member.name, this.#memberValue(member.value, member.type, frame))
    return value
  }

  /** True for a function that a framework calls by its mark, whoever else calls it. */
  #isEntry({ fn, unit }: Closure): boolean {
    const rules = this.#units.get(unit)?.rules
    return rules !== undefined && (fn.marks.length > 0 || fn.params.some(({ marks }) => marks.some((mark) => rules.markedParams.test(mark))))
  }

  #alone(closure: Closure): void {
    const unit = this.#units.get(closure.unit)
    if (!unit) return
    const self = closure.self ?? (closure.owner ? this.#instance(closure.owner) : undefined)
    const mark = this.#log.length
    this.#unsettle(closure, unit, self)
    this.#enter(closure, this.#ownArguments(closure, unit), self, undefined, undefined)
    this.#log.length = Math.min(this.#log.length, mark)
  }

  /** What other functions assign may hold anything by the time this one is called. */
  #unsettle({ scope }: Closure, { lowered }: Unit, self: Value | undefined): void {
    for (const name of lowered.shared ?? [])
      for (let one: Scope | undefined = scope; one; one = one.up) {
        const value = one.vars.get(name)
        if (value?.c !== undefined) this.#write(one.vars, name, { ...value, c: undefined, safe: undefined })
      }
    if (self?.o && lowered.shared)
      for (const [name, value] of self.o.fields)
        if (value.c !== undefined && lowered.shared.has(name)) this.#write(self.o.fields, name, { ...value, c: undefined, safe: undefined })
  }

  /** Arguments of a function that is called from outside: by mark, by type, by name. */
  #ownArguments(closure: Closure, unit: Unit): readonly Argument[] {
    const { fn } = closure
    const frame = this.#frame(unit, closure.scope, closure.self, closure.owner, fn, undefined)
    const names = fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
    let types: readonly string[] = []
    const marks = [...fn.marks, ...(closure.owner?.cls.marks ?? [])]
    for (const mark of fn.marks) {
      const value = this.#quiet(mark.k === 'call' ? mark.fn : mark, frame)
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
      return { value: this.#parameter(param, type ?? '', frame, fn), expr: param.to, name: '' }
    })
  }

  #parameter(param: Fn['params'][number], type: string, frame: Frame, fn: Fn): Value {
    const { rules } = frame.unit
    const name = param.to.k === 'name' ? param.to.name : ''
    const written = param.type
    if (written !== '' && rules.harmless.test(written)) return harmless
    if (param.marks.some((mark) => rules.markedParams.test(mark)) || type === '@remote')
      return withTaint(
        named(written === '' ? '' : written),
        this.#fresh(param.to, written === 'string' || written === 'String' ? everything & ~bit('nosqli') : everything, 'remote', frame),
      )
    if (type === '@text' && /^(|string|String|mixed)$/.test(written))
      return withTaint(named(''), this.#fresh(param.to, everything & ~bit('nosqli'), 'remote', frame))
    if (type === '@class' || type === '@text') return named(written)
    const q = type !== '' && type !== '-' ? type : written !== '' ? written : name
    const source = this.#sourceOf(named(q), lastName(q), [beforeLast(q)], param.to, frame)
    if (source) return source
    const value = named(this.#alias(q, '', frame))
    if (fn.exported && type === '' && (written === '' || /^(string|any|unknown)$/i.test(written)) && param.to.k === 'name')
      return withTaint(value, this.#fresh(param.to, everything, 'param', frame))
    return value
  }

  /** Runs a function's body. */
  #enter(closure: Closure, given: readonly Argument[], self: Value | undefined, caller: Frame | undefined, predicate: Predicate | undefined): Value {
    const args = closure.bound ? [...closure.bound.map((value): Argument => ({ value, expr: nowhere, name: '' })), ...given] : given
    const unit = this.#units.get(closure.unit)
    const { fn } = closure
    if (!unit || this.#stack.length >= callDepthMax || this.#stack.filter((one) => one === fn).length > 0) {
      let t: Taint | undefined
      for (const { value } of args) t = mix(t, value.t)
      return t ? { q: '', t } : unknown
    }
    if (this.#muted === 0) this.#visited.add(fn)
    // What has been run with the same is not run again: its result, and what it says of its arguments, are known.
    const key = predicate
      ? undefined
      : `${this.#muted > 0 ? 'm' : ''}${args.map(({ value, name }) => `${name}${this.#mark(value)}`).join('|')}@${self ? this.#mark(self) : ''}`
    const earlier = key === undefined ? undefined : this.#runs.get(fn)?.get(key)
    if (earlier) {
      if (caller) this.#learnFromExits(fn, args, earlier.exits, caller)
      return earlier.result
    }
    this.#stack.push(fn)
    const scope: Scope = { vars: new Store(), up: closure.scope, whole: true }
    const frame = this.#frame(unit, scope, fn.arrow ? (closure.self ?? self) : (self ?? closure.self), closure.owner, fn, caller)
    frame.predicate = predicate
    if (!caller && !predicate && fn.marks.length > 0) frame.answers = this.#answers(closure, unit)
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
        this.#bind(param.to, known, frame, true)
        continue
      }
      const name = param.to.k === 'name' ? param.to.name : ''
      const given = args.find((arg) => arg.name !== '' && arg.name === name) ?? (args[position]?.name === '' ? args[position] : undefined)
      position++
      let value = given?.value
      if (value === undefined || value.c?.v === undefined ? value === undefined || value.c !== undefined : false)
        value = param.value ? this.#eval(param.value, frame) : caller ? constant(undefined) : unknown
      else if (param.value && caller === undefined && value && !value.t && given?.expr === param.to) value = { ...value, c: undefined }
      if (value && param.type !== '' && value.q === '' && !value.o)
        value = unit.rules.harmless.test(param.type) && !value.c ? harmless : { ...value, q: param.type }
      if (value) this.#bind(param.to, value, frame, true)
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
    const flow = this.#exec(fn.body, frame)
    if (flow === 'on') {
      if (frame.exits) for (const name of frame.exits.keys()) this.#noteExit(frame.exits, name, frame)
      if (predicate && !predicate.truth) {
        predicate.reached = true
        for (const name of predicate.names) this.#note(predicate.found, name, frame)
      }
    }
    this.#stack.pop()
    if (caller && frame.exits) this.#learnFromExits(fn, args, frame.exits, caller)
    const result = frame.result ?? (predicate ? unknown : constant(undefined))
    if (key !== undefined) {
      let runs = this.#runs.get(fn)
      if (!runs) {
        runs = new Map()
        this.#runs.set(fn, runs)
      }
      if (runs.size < runsMax) runs.set(key, { result, exits: frame.exits })
    }
    return result
  }

  readonly #runs = new Map<Fn, Map<string, { readonly result: Value; readonly exits: Map<string, Value> | undefined }>>()
  readonly #ids = new WeakMap<object, number>()
  #idsGiven = 0

  #id(thing: object): number {
    let id = this.#ids.get(thing)
    if (id === undefined) {
      id = this.#idsGiven++
      this.#ids.set(thing, id)
    }
    return id
  }

  /** What of a value can make a difference to a function, as text. */
  #mark(value: Value): string {
    const { c, o, f, q, r } = value
    const t = o ? deepTaint(value) : value.t
    const inner = t ? `t${t.bits}${t.origin}${t.normal ? 'n' : ''}${this.#id(t.trail)}` : ''
    if (c !== undefined) return `c${typeof c.v === 'string' ? c.v.slice(0, 60) : String(c.v)}`
    return `${q}${inner}${f ? `f${this.#id(f.fn)}` : ''}${o ? `o${t || o.kind === 'class' || f ? this.#id(o) : o.kind}` : ''}${r ? r.source.slice(0, 40) : ''}`
  }

  /** A validator that throws leaves its argument safer than it was. */
  #learnFromExits(fn: Fn, args: readonly Argument[], exits: Map<string, Value> | undefined, caller: Frame): void {
    if (exits && this.#muted < 3)
      for (const [index, param] of fn.params.entries()) {
        const arg = args[index]
        const after = param.to.k === 'name' ? exits.get(param.to.name) : undefined
        if (!arg?.value.t || !after || after === unknown || arg.name !== '') continue
        if (
          after.q === arg.value.q && after.t?.trail !== arg.value.t.trail
            ? after.t === undefined && after.safe
            : (after.t?.bits ?? 0) < arg.value.t.bits && after.t?.trail === arg.value.t.trail
        )
          this.#learn(arg.expr, { ...arg.value, t: after.t, safe: after.t === undefined }, caller)
      }
  }

  // ---- calls ----

  #call(expr: ExprOf<'call'>, frame: Frame): Value {
    const known = this.#known(expr, frame)
    if (known) return known
    const { fn } = expr
    if (fn.k === 'name' && fn.name === '$first' && expr.args[0]) {
      // Several results: the first is what matters, the last is an error or a flag.
      const value = this.#eval(expr.args[0], frame)
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
      const [a = unknown, b = unknown] = expr.args.map((arg) => this.#eval(arg, frame))
      if (a.c !== undefined && b.c !== undefined) return constant(fold('/', a.c.v, b.c.v))
      const whole = this.#concat(expr, [a, constant('/'), b], frame)
      // A path stays one with a part added.
      return { ...whole, q: [a.q, b.q].find((q) => /Path\(\)/.test(q)) ?? '' }
    }
    let on: Value = unknown
    let callee: Value
    if (fn.k === 'member') {
      on = this.#eval(fn.on, frame)
      callee = this.#member(fn, on, fn.name, frame)
      if (!callee.f && frame.unit.open) callee = this.#behind(on, fn.name, frame) ?? callee
    } else if (fn.k === 'index') {
      on = this.#eval(fn.on, frame)
      callee = this.#eval(fn, frame)
    } else callee = this.#eval(fn, frame)
    const args: Argument[] = []
    for (const arg of expr.args) {
      const value = this.#eval(arg, frame)
      if (arg.k === 'spread' && value.o?.kind === 'list' && value.o.fields.get('#')?.c !== undefined) {
        for (let at = 0; at < Math.min(50, Number(value.o.fields.get('#')?.c?.v)); at++)
          args.push({ value: value.o.fields.get(String(at)) ?? unknown, expr: arg, name: '' })
      } else if (arg.k === 'spread' && value.o?.kind === 'record') {
        for (const [name, part] of value.o.fields) args.push({ value: part, expr: arg, name: name === '*' ? '' : name })
      } else
        args.push({
          value: arg.k === 'spread' ? this.#element(value) : value,
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
      if (name === 'bind') return this.#bound(on, args.slice(1))
      return this.#enter(on.f, rest, args[0]?.value, frame, undefined)
    }
    if (expr.isNew || callee.o?.kind === 'class') {
      const made = this.#new(expr, callee, args, frame)
      if (made) return made
    }
    const paths = this.#paths(callee, fn)
    const last = lastName(callee.q) || name
    if (/(ApolloServer|makeExecutableSchema|createSchema|createYoga|createHandler|buildSubgraphSchema)$/.test(last || name))
      this.#resolvers(args, frame)
    const sunk = this.#sinkCall(expr, paths, last, name, on, args, frame)
    if (callee.t && fn.k === 'name')
      for (const sink of lookup(rulesOf(frame).sinks, '$call', [''])) this.#report(sink, undefined, callee, fn, expr, name, frame)
    if (callee.f) {
      const result = this.#enter(callee.f, args, fn.k === 'member' ? (callee.f.self ?? on) : callee.f.self, frame, undefined)
      let all = result
      for (const other of callee.or ?? []) if (other.f) all = join(all, this.#enter(other.f, args, on, frame, undefined))
      if (all.q === '' && !all.o && !all.t && all.c === undefined && !all.f) return { ...all, q: named(`${callee.q || name}()`).q }
      return all.t ? withTaint(all, step(all.t, frame.unit.id, expr.start, expr.end, `is returned by ${clip(name || 'a function')}`)) : all
    }
    const answer = this.#library({ expr, callee, on, args, name, last, paths, sunk }, frame)
    return expr.args[0] && /^(urlparse|urlsplit|URL|parse_url|URI|Uri|parse)$/.test(last || name) && answer.t
      ? { ...answer, from: expr.args[0] }
      : answer
  }

  /** A function with its first arguments given. */
  #bound(value: Value, args: readonly Argument[]): Value {
    if (!value.f || args.length === 0) return value
    return { ...value, f: { ...value.f, bound: [...(value.f.bound ?? []), ...args.map((arg) => arg.value)] } }
  }

  #paths(callee: Value, fn: Expr): readonly string[] {
    const paths = [beforeLast(callee.q)]
    if (fn.k === 'member') {
      const written = sourceText(fn.on)
      if (written !== '') paths.push(written)
    }
    return paths
  }

  #new(expr: ExprOf<'call'>, callee: Value, args: readonly Argument[], frame: Frame): Value | undefined {
    const owner = callee.o?.kind === 'class' ? callee.o.cls : undefined
    if (!owner) return undefined
    const value = this.#make(owner)
    const method = this.#method(owner, 'constructor', value)
    if (method?.f) this.#enter(method.f, args, value, frame, undefined)
    else {
      const { fields } = value.o ?? {}
      const record = args[0]?.value.o?.kind === 'record' ? args[0].value.o : undefined
      if (fields && record) for (const [name, field] of record.fields) this.#write(fields, name, field)
      else if (fields) for (const arg of args) if (arg.name !== '') this.#write(fields, arg.name, arg.value)
      // A constructor of a base nobody here knows may keep anything.
      const t = record ? undefined : args.reduce<Taint | undefined>((all, arg) => mix(all, deepTaint(arg.value)), undefined)
      if (t && fields && owner.bases.length > 0) this.#write(fields, '*', { q: '', t: { ...t, vague: true } })
    }
    this.#sinkCall(expr, [owner.q], owner.q, owner.q, unknown, args, frame)
    if (owner.q.endsWith('ApolloServer')) this.#resolvers(args, frame)
    return value
  }

  /** Runs the functions that answer a query: their second argument is the client's. Source: https://graphql.org/learn/execution/ */
  #resolvers(args: readonly Argument[], frame: Frame): void {
    const types = args[0]?.value.o?.fields.get('resolvers')?.o
    for (const type of types?.fields.values() ?? [])
      for (const { f } of type.o?.fields.values() ?? []) {
        const asked = f?.fn.params[1]
        if (!f || !asked) continue
        const given = [unknown, withTaint(unknown, this.#fresh(asked.to, everything, 'remote', frame))]
        const way = this.#attempt(() => {
          this.#enter(
            f,
            given.map((value) => ({ value, expr: nowhere, name: '' })),
            f.self,
            frame,
            undefined,
          )
          return 'on'
        })
        this.#merge(frame, [way, { flow: 'on', writes: nothing }])
      }
  }

  #library(call: Call, frame: Frame): Value {
    const { expr, callee, on, args, name, last, paths } = call
    const wrapped = args[0]?.value
    if (
      wrapped &&
      /^(promisify|promisifyAll|pify|thenify|thenifyAll|callbackify|denodeify|util\.promisify|wraps|memoize|partial|bindNodeCallback)$/.test(
        last || name,
      )
    ) {
      if ((last || name) !== 'partial') return wrapped
      const rest = args.slice(1)
      const list = rest.length === 1 && rest[0]?.value.o?.kind === 'list' ? rest[0].value.o.fields : undefined
      return this.#bound(wrapped, list ? [...list].filter(([key]) => key !== '#').map(([, value]) => ({ value, expr: nowhere, name: '' })) : rest)
    }
    if (call.args.length > 0) this.#typeOfAnswer(call, frame)
    const pattern = args[0]?.value.c?.v
    if (
      typeof pattern === 'string' &&
      (/^(compile|Compile|MustCompile)$/.test(name)
        ? /(^|\.)(re|regex|Pattern|regexp)$/.test(beforeLast(callee.q))
        : expr.isNew || last === 'RegExp'
          ? /^(RegExp|Regex|Regexp)$/.test(last || name)
          : name === 'new' && on.q === 'Regexp')
    )
      return { q: `${callee.q}()`, r: { source: pattern, flags: typeof args[1]?.value.c?.v === 'string' ? args[1].value.c.v : '' }, safe: true }
    this.#slow(call, frame)
    // Rails makes a path of each route: users_path.
    if (expr.fn.k === 'name' && /_(?:path|url)$/.test(name) && frame.unit.path.endsWith('.rb')) return harmless
    const { rules } = frame.unit
    const q = expr.isNew && frame.unit.open ? callee.q : callee.q === '' ? (name === '' ? '' : `${sourceText(expr.fn) || name}()`) : `${callee.q}()`
    const self = this.#alias(q.length > 160 ? `${name}()` : q, '', frame)
    const paths2 = paths
    if (/^filter_(?:var|input)$/.test(name) && args.some(({ value }) => /^FILTER_(?:VALIDATE_(?!REGEXP|URL)|SANITIZE_NUMBER)/.test(value.q)))
      return harmless
    if (args[0]?.value.c?.v === 'php://input') return withTaint(named(self), this.#fresh(expr, everything, 'remote', frame))
    // Cleaners first: what is safe is safe whatever else is known.
    let clean = 0
    for (const key of last === name ? [name] : [last, name]) for (const bits of lookup(rules.clean, key, paths2)) clean |= bits
    if (clean !== 0) {
      let t = args.length === 0 ? on.t : undefined
      for (const { value } of args) t = mix(t, deepTaint(value))
      this.#callbacks(call, frame)
      const value = cleaned({ q: self, t }, clean, everything)
      return value.t ? { ...value, safe: undefined } : { ...value, safe: true }
    }
    for (const key of last === name ? [name] : [last, name])
      for (const { origin, bits } of lookup(rules.sources, `${key}()`, paths2)) {
        this.#callbacks(call, frame)
        return this.#narrowed(withTaint(named(self), this.#fresh(expr, bits, origin, frame)), key, String(args[0]?.value.c?.v ?? 'get'))
      }
    if (
      expr.end - expr.start < 400 &&
      /^(open|read\w*|execute\w*|copy\w*|Open|ReadFile|cookies|chrome|firefox|load)$/.test(name) &&
      privateFile.test(frame.unit.text(expr.start, expr.end))
    )
      return withTaint(named(self), this.#fresh(expr, bit('malware'), 'private', frame))
    const format = args[0]?.value.c?.v
    if (/^v?[sS]printf$|^[fF]ormat$/.test(name) && typeof format === 'string' && typeof on.c?.v !== 'string' && args.length > 1)
      return this.#format(
        expr,
        constant(format),
        args.slice(1).map(({ value }) => value),
        frame,
      )
    // What is known of a collection is known better than that its methods pass on.
    if (expr.isNew || on.o?.kind === 'list' || on.o?.kind === 'record') {
      const built = this.#builtin(call, self, frame)
      if (built) return built
    }
    for (const key of last === name ? [name] : [last, name])
      for (const where of lookup(rules.pass, key, paths2)) {
        let t: Taint | undefined
        let head: string | undefined
        if (where[0]?.kind === 'all' && expr.fn.k === 'member') t = on.t ?? (on.o && on.o.kind !== 'class' ? deepTaint(on) : undefined)
        for (const one of where)
          for (const { value } of this.#select(one, call.on, args)) {
            t = mix(t, deepTaint(value))
            head ??= value.head ?? (typeof value.c?.v === 'string' ? value.c.v : undefined)
          }
        this.#callbacks(call, frame)
        const folded = t === undefined ? this.#fold(call) : undefined
        if (folded) return folded
        if (t === undefined && (unpacking.test(name) || (name === 'from' && /^(hex|base64)$/.test(String(args[1]?.value.c?.v ?? '')))))
          return { q: self, t: this.#fresh(expr, bit('payload'), 'private', frame) }
        if (t === undefined)
          return args.every(({ value }) => isFixed(value)) && (expr.fn.k !== 'member' || on.c !== undefined || on.q !== '') && args.length > 0
            ? { q: self, safe: true }
            : named(self)
        // Making a path absolute is what lets a prefix check say something.
        const normal = normalizing.test(name) || (name === 'Join' && frame.unit.path.endsWith('.go'))
        const opened = unpacking.test(name) || (name === 'from' && /^(hex|base64)$/.test(String(args[1]?.value.c?.v ?? '')))
        const kept = normal ? { ...t, normal: true } : opened ? { ...t, bits: t.bits | bit('payload') } : t
        const placed = kept.dotless && name === 'join' && args.length > 1 && !args[0]?.value.t ? { ...kept, bits: kept.bits & ~bit('path') } : kept
        return { q: self, t: step(placed, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`), head }
      }
    if (name === 'getProperty' && typeof pattern === 'string') {
      const setting = frame.unit.setting(pattern)
      if (setting !== undefined) return constant(setting)
      if (args[1]) return { q: '', safe: true }
    }
    const folded = this.#fold(call)
    if (folded) return folded
    const built = this.#builtin(call, self, frame)
    if (built) return built
    const returned = this.#callbacks(call, frame)
    if (returned) return returned
    const replaced = this.#replaced(call, self, frame)
    if (replaced) return replaced
    if (rules.harmless.test(last) && expr.isNew) return harmless
    if (
      /^(is|has|can|should|equals|contains|compare|exists|starts|ends|matches|test|includes|index|length|size|count|hash|verify)/i.test(name) &&
      !expr.isNew &&
      !/^(hash|compare|index|exist)\w*(Of|Path|Html|Text)$/.test(name)
    )
      return /^(hash|verify)/i.test(name) ? harmless : { q: self, safe: true, g: expr }
    // Methods of what a stranger controls give what a stranger controls.
    if (on.t || (callee.t && expr.fn.k !== 'name')) {
      const t = on.t ?? callee.t
      if (t)
        return {
          q: self,
          t: step(normalizing.test(name) ? { ...t, normal: true } : t, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`),
          head: on.head,
        }
    }
    const inner = on.o && on.o.kind !== 'class' ? deepTaint(on) : undefined
    if (inner && !call.sunk) return { q: self, t: step(inner, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`) }
    let t: Taint | undefined
    for (const { value } of args) t = mix(t, deepTaint(value))
    if (expr.isNew) {
      const fields = new Store()
      if (t) fields.set('*', { q: '', t })
      for (const arg of args) if (arg.name !== '') fields.set(arg.name, arg.value)
      return { q: self, o: { kind: 'record', fields, cls: undefined }, safe: args.length > 0 && args.every(({ value }) => isFixed(value)) }
    }
    if (t && !call.sunk && !dumb.test(name)) {
      const known = callee.q !== '' && this.#isLibrary(callee.q, frame)
      if (!known)
        return {
          q: self,
          t: step({ ...t, vague: true }, frame.unit.id, expr.start, expr.end, `goes into ${clip(name || 'a function')}, whose result may hold it`),
        }
    }
    if (args.length > 0 && args.every(({ value }) => isFixed(value)) && (expr.fn.k !== 'member' || isFixed(on))) return { q: self, safe: true }
    return named(self)
  }

  /** Text with something replaced in it: safe for what needs the characters that are gone. */
  #replaced({ expr, on, args, name }: Call, self: string, frame: Frame): Value | undefined {
    const php = expr.fn.k === 'name'
    if (
      !/^(replace|replaceAll|gsub|gsub!|sub!|tr|delete|sub|Replace|replace_all|ReplaceAllString|ReplaceAll|str_replace|preg_replace|translate)$/.test(
        name,
      )
    )
      return undefined
    const values = args.map(({ value }) => value)
    const [subject, what, by] =
      php || name === 'ReplaceAll' || (on.q === 're' && name === 'sub')
        ? name === 'ReplaceAll'
          ? [values[0], values[1], values[2]]
          : [values[2], values[0], values[1]]
        : on.r && name === 'ReplaceAllString'
          ? [values[0], on, values[1]]
          : on.r && (name === 'sub' || name === 'Replace') && values.length > 1
            ? [values[1], on, values[0]]
            : [on, values[0], values[1]]
    const t = deepTaint(subject ?? unknown)
    const inserted = by?.t
    this.#sloppy(expr, name, what, by, frame)
    if (!t) return inserted ? { q: self, t: inserted } : undefined
    let bits = 0
    const whole = !/^(replace|sub)$/.test(name) || on.q === 're' || !frame.unit.declares || (what?.r?.flags.includes('g') ?? false)
    const source =
      what?.r?.source ??
      (typeof what?.c?.v === 'string'
        ? /^(gsub|gsub!|replace|replaceAll|Replace|str_replace|ReplaceAll|tr|delete)$/.test(name) && !(name === 'replaceAll' && frame.unit.implied)
          ? escapeText(what.c.v)
          : what.c.v
        : undefined)
    if (source !== undefined && whole && (what?.r || !(name === 'replace' && frame.unit.declares && !frame.unit.implied)))
      bits = removedBits(
        name === 'preg_replace' ? source.replace(/^(\W)(.*)\1\w*$/s, '$2') : name === 'tr' || name === 'delete' ? `[${source}]` : source,
      )
    // What has no dots may still begin at the root.
    const dotless = (bits & bit('path')) !== 0 && source !== undefined && !/[/\\]{2}|\[[^\]]*\/|^\\?\/|\^/.test(source)
    if (dotless) bits &= ~bit('path')
    const left = cleaned(
      { q: self, t: step(dotless ? { ...t, dotless } : t, frame.unit.id, expr.start, expr.end, 'has something replaced in it') },
      bits,
      everything,
    )
    return inserted ? { ...left, t: mix(left.t, inserted) } : left
  }

  /** A pattern that takes the square of a text's length, on a text of a stranger. */
  #slow({ expr, on, args, name }: Call, frame: Frame): void {
    if (
      this.#muted > 0 ||
      !/^(test|exec|match|matchAll|search|replace|replaceAll|split|fullmatch|findall|finditer|sub|subn|gsub|match\?|scan|matches|replaceFirst|=~)$/.test(
        name,
      )
    )
      return
    const values = args.map(({ value }) => value)
    const known = [on, ...values].find((value) => value.r !== undefined)?.r
    const text =
      on.q === 're' || on.q === 'Pattern' || (frame.unit.implied && /^(matches|replaceAll|replaceFirst|split)$/.test(name))
        ? values[0]?.c?.v
        : undefined
    const source = known?.source ?? (typeof text === 'string' ? text : undefined)
    if (source === undefined || frame.unit.path.endsWith('.go')) return
    const subject = [on, ...values].find((value) => value.t !== undefined && value.t.origin === 'remote' && (value.t.bits & bit('redos')) !== 0)
    if (!subject?.t || slowness(source, known?.flags ?? '') === 'linear') return
    this.#report({ cls: 'redos', bit: bit('redos'), where: [], conditions: [] }, undefined, subject, expr, expr, `a slow pattern in ${name}`, frame)
  }

  /** Cleaning that leaves something behind. */
  #sloppy(expr: ExprOf<'call'>, name: string, what: Value | undefined, by: Value | undefined, frame: Frame): void {
    if (this.#muted > 0 || frame.loops > 0 || !what || !/^(replace|replaceAll|sub!?|gsub!?)$/.test(name)) return
    const script = frame.unit.declares && !frame.unit.implied
    const ruby = !frame.unit.declares && frame.unit.implied
    if (!script && !ruby) return
    const text = what.r ? undefined : what.c?.v
    if (!what.r && typeof text !== 'string') return
    const everywhere = name.startsWith('gsub') || name === 'replaceAll' || (script && (what.r?.flags.includes('g') ?? false))
    const message = sloppiness({
      pattern: what.r?.source ?? String(text),
      plain: what.r === undefined,
      everywhere,
      by: typeof by?.c?.v === 'string' ? by.c.v : by?.f ? '' : undefined,
      before: frame.unit.text(Math.max(0, expr.start - 200), expr.end),
      around: frame.unit.text(Math.max(0, expr.start - 60), expr.end + 60),
    })
    if (message)
      this.#hits.set(`sloppy ${frame.unit.id} ${expr.start} ${expr.end}`, {
        cls: 'xss',
        unit: frame.unit.id,
        start: expr.fn.k === 'member' ? Math.min(expr.end, expr.fn.on.end + 1) : expr.start,
        end: expr.end,
        callee: name,
        taint: undefined,
        sloppy: message,
      })
  }

  /** Notes that an answer is declared to be something other than a page. */
  #typeOfAnswer({ expr, args, name }: Call, frame: Frame): void {
    if (expr.fn.k !== 'member' || !/^(type|contentType|setHeader|header|set|writeHead|setContentType|Set|set_header|WriteHeader)$/.test(name)) return
    const values = args.map(({ value }) => value)
    let kind: unknown
    if (/^(type|contentType|setContentType)$/.test(name)) kind = values[0]?.c?.v
    else if (/^content-type$/i.test(String(values[0]?.c?.v ?? ''))) kind = values[1]?.c?.v
    else
      for (const value of values)
        for (const [key, field] of value.o?.kind === 'record' ? value.o.fields : []) if (/^content-type$/i.test(key)) kind = field.c?.v
    if (typeof kind !== 'string') return
    const root = rootOf(expr.fn.on)
    if (root === '') return
    const { vars } = this.#facts(frame)
    this.#write(vars, `\u0000plain ${root}`, /html|xml|svg/i.test(kind) ? unknown : harmless)
  }

  /** True where the answer that a call writes to is no page. */
  #answersPlain(expr: Expr, frame: Frame): boolean {
    if (expr.k !== 'call' || expr.fn.k !== 'member') return false
    const value = this.#facts(frame).vars.get(`\u0000plain ${rootOf(expr.fn.on)}`)
    return value !== undefined && value !== unknown
  }

  /** True for the path of a package's function, of which we know what it does as far as we know anything. */
  #isLibrary(q: string, frame: Frame): boolean {
    const root = q.split('.', 1)[0] ?? ''
    return frame.unit.declares && !frame.unit.implied
      ? /^(Object|Math|Date|Promise|console|fs|crypto|http|https|net|os|child_process)$/.test(root.replace(/\(\)$/, ''))
      : false
  }

  /** Constant results of constant text. */
  #fold({ on, args, name, expr }: Call): Value | undefined {
    const text = on.c?.v
    if (expr.fn.k !== 'member' || typeof text !== 'string') return undefined
    const values = args.map(({ value }) => value.c?.v)
    if (args.some(({ value }) => value.c === undefined)) return undefined
    const [a, b] = values
    switch (name) {
      case 'charAt':
        return constant(text.charAt(Number(a)))
      case 'substring':
      case 'Substring':
        return constant(
          name === 'Substring' && b !== undefined
            ? text.slice(Number(a), Number(a) + Number(b))
            : text.substring(Number(a), b === undefined ? undefined : Number(b)),
        )
      case 'slice':
        return constant(text.slice(Number(a), b === undefined ? undefined : Number(b)))
      case 'toLowerCase':
      case 'lower':
      case 'downcase':
        return constant(text.toLowerCase())
      case 'toUpperCase':
      case 'upper':
      case 'upcase':
        return constant(text.toUpperCase())
      case 'trim':
      case 'strip':
        return constant(text.trim())
      case 'length':
        return constant(text.length)
      case 'replace':
        return typeof a === 'string' && typeof b === 'string' ? constant(text.replace(a, () => b)) : undefined
      case 'startsWith':
      case 'startswith':
        return typeof a === 'string' ? constant(text.startsWith(a)) : undefined
      case 'endsWith':
      case 'endswith':
        return typeof a === 'string' ? constant(text.endsWith(a)) : undefined
      case 'equals':
        return constant(text === a)
      case 'contains':
      case 'includes':
        return typeof a === 'string' ? constant(text.includes(a)) : undefined
      case 'toString':
      case 'toCharArray':
      case 'intern':
        return on
      default:
        return undefined
    }
  }

  // ---- collections ----

  #pushed(list: Value, values: readonly Value[]): Value {
    if (!list.o) {
      let t = list.t
      for (const value of values) t = mix(t, deepTaint(value))
      return t ? { ...list, t } : list
    }
    const { fields } = list.o
    for (const value of values) {
      const count = fields.get('#')?.c?.v
      if (list.o.kind === 'list' && typeof count === 'number') {
        this.#write(fields, String(count), value)
        this.#write(fields, '#', constant(count + 1))
      } else this.#write(fields, '*', fields.has('*') ? join(fields.get('*') ?? unknown, value) : value)
    }
    return list
  }

  #builtin(call: Call, self: string, frame: Frame): Value | undefined {
    const { expr, on, args, name } = call
    const first = args[0]?.value
    const second = args[1]?.value
    if (
      (expr.isNew || frame.unit.path.endsWith('.py')) &&
      /^(ArrayList|LinkedList|List|Vector|Stack|Set|HashSet|LinkedHashSet|TreeSet|ArrayDeque|Array|Map|HashMap|LinkedHashMap|TreeMap|Hashtable|ConcurrentHashMap|Dictionary|WeakMap|StringBuilder|StringBuffer|StringJoiner|SortedDictionary|StringWriter|ByteArrayOutputStream|Properties|URLSearchParams|SplStack|ArrayObject|StringIO|ConfigParser|RawConfigParser|SafeConfigParser)$/.test(
        call.last,
      )
    ) {
      const list = !/Map|Hashtable|Dictionary|Builder|Buffer|Joiner|Writer|Stream|Properties|Params|IO|Parser/.test(call.last)
      const fields = new Store()
      const t = args.reduce<Taint | undefined>((all, arg) => mix(all, deepTaint(arg.value)), undefined)
      if (t) fields.set('*', { q: '', t })
      else if (first?.o) for (const [key, value] of first.o.fields) fields.set(key, value)
      if (list && !fields.has('#')) fields.set('#', fields.size > 0 ? harmless : constant(0))
      return { q: call.last, o: { kind: list ? 'list' : 'record', fields, cls: undefined } }
    }
    if (expr.fn.k !== 'member') return undefined
    const { o } = on
    switch (name) {
      case 'push':
      case 'append':
      case 'add':
      case 'Add':
      case 'addElement':
      case 'addLast':
      case 'offer':
      case 'unshift':
      case 'write':
      case 'Append':
      case 'AppendLine':
      case 'AppendFormat':
      case 'WriteString':
      case 'extend':
      case 'addAll':
      case 'AddRange':
      case 'concat!':
      case '<<':
      case 'insert': {
        const values =
          name === 'extend' || name === 'addAll' || name === 'AddRange'
            ? [first ? this.#element(first) : unknown]
            : name === 'insert'
              ? [second ?? unknown]
              : args.map(({ value }) => value)
        if (o && o.kind !== 'class') {
          if (o.kind === 'list' && (name === 'unshift' || name === 'insert' || name === 'extend' || name === 'addAll'))
            this.#write(o.fields, '#', harmless)
          // add(index, value) of the ones that have both.
          if (name === 'add' && args.length === 2 && second && o.kind === 'list') this.#write(o.fields, '#', harmless)
          this.#pushed(on, name === 'add' && args.length === 2 && second ? [second] : values)
          return on
        }
        if (values.some((value) => deepTaint(value)) && !call.sunk) {
          for (const value of values) this.#soil(expr.fn.on, on, value, frame)
          const t = values.reduce<Taint | undefined>((all, value) => mix(all, deepTaint(value)), on.t)
          return { q: on.q, t }
        }
        return undefined
      }
      case 'put':
      case 'set':
      case 'Set':
      case 'setdefault':
      case 'store':
      case 'setProperty':
      case 'setAttribute':
      case 'setItem': {
        if (!o || o.kind === 'class' || !first) return undefined
        const third = on.q.endsWith('Parser') ? args[2]?.value : undefined
        const value = third ?? second ?? unknown
        if (third && first.c !== undefined && second?.c !== undefined) this.#write(o.fields, `${first.c.v}.${second.c.v}`, value)
        else if (first.c !== undefined) this.#write(o.fields, String(first.c.v), value)
        else this.#write(o.fields, '*', o.fields.has('*') ? join(o.fields.get('*') ?? unknown, value) : value)
        return on
      }
      case 'get':
      case 'Get':
      case 'at':
      case 'getOrDefault':
      case 'fetch':
      case 'getItem':
      case 'getProperty':
      case 'pop':
      case 'remove':
      case 'shift':
      case 'elementAt':
      case 'getFirst':
      case 'poll':
      case 'peek':
      case 'dig': {
        if (!o || o.kind === 'class' || o.kind === 'instance') return undefined
        if (o.kind === 'list') {
          const count = o.fields.get('#')?.c?.v
          const index =
            first?.c?.v ??
            (name === 'shift' || name === 'poll' || name === 'peek' || name === 'getFirst' ? 0 : typeof count === 'number' ? count - 1 : undefined)
          if (typeof index !== 'number' || typeof count !== 'number') return this.#element(on)
          const value = o.fields.get(String(index < 0 ? count + index : index)) ?? unknown
          if (/^(pop|remove|shift|poll)$/.test(name)) {
            for (let at = Math.max(0, index); at < count - 1; at++) this.#write(o.fields, String(at), o.fields.get(String(at + 1)) ?? unknown)
            this.#erase(o.fields, String(count - 1))
            this.#write(o.fields, '#', constant(Math.max(0, count - 1)))
          }
          return value
        }
        if (first?.c === undefined) return this.#element(on)
        if (on.q.endsWith('Parser') && second?.c !== undefined) return o.fields.get(`${first.c.v}.${second.c.v}`) ?? o.fields.get('*') ?? unknown
        const value = o.fields.get(String(first.c.v)) ?? o.fields.get('*')
        if (name === 'remove' || name === 'pop') {
          this.#erase(o.fields, String(first.c.v))
        }
        return value ?? second ?? (on.t ? { q: '', t: on.t } : constant(undefined))
      }
      case 'putAll':
      case 'update':
      case 'merge!': {
        if (!o || !first || o.kind === 'class') return undefined
        if (first.o) for (const [key, value] of first.o.fields) this.#write(o.fields, key, value)
        else if (first.t) this.#write(o.fields, '*', { q: '', t: first.t })
        return on
      }
      case 'join': {
        const list = o?.kind === 'list' ? on : first?.o?.kind === 'list' ? first : undefined
        if (!list) return undefined
        const parts: Value[] = []
        const separator = list === on ? (first?.c?.v ?? ',') : on.c?.v
        for (const [key, value] of list.o?.fields ?? [])
          if (key !== '#') parts.push(...(parts.length > 0 && typeof separator === 'string' ? [constant(separator)] : []), value)
        return this.#concat(expr, parts, frame)
      }
      case 'concat': {
        if (o?.kind === 'list') {
          const copy = this.#listOf(this.#element(on))
          for (const { value } of args) this.#pushed(copy, [value.o?.kind === 'list' ? this.#element(value) : value])
          return copy
        }
        return this.#concat(expr, [on, ...args.map(({ value }) => value)], frame)
      }
      case 'format':
      case 'formatted':
        if (typeof on.c?.v === 'string' || on.t) {
          const fields = new Store(args.filter((arg) => arg.name !== '').map((arg) => [arg.name, arg.value]))
          const values = args.filter((arg) => arg.name === '').map(({ value }) => value)
          return this.#format(expr, on, fields.size > 0 ? [...values, { q: '', o: { kind: 'record', fields, cls: undefined } }] : values, frame)
        }
        return undefined
      case 'keys':
      case 'keySet':
        return o && o.kind === 'record' && !on.t && !o.fields.has('*') ? { q: self, safe: true } : undefined
      case 'values':
      case 'entrySet':
      case 'items':
        return o && o.kind === 'record' && deepTaint(on) ? this.#listOf(this.#element(on)) : undefined
      case 'slice':
      case 'reverse':
      case 'sort':
      case 'filter':
      case 'subList':
      case 'toArray':
      case 'stream':
      case 'clone':
      case 'iterator':
      case 'compact':
      case 'flatten':
      case 'flat':
      case 'uniq':
      case 'to_a':
      case 'ToList':
      case 'ToArray':
      case 'copy': {
        if (!o || o.kind !== 'list') return undefined
        this.#callbacks(call, frame)
        return name === 'slice' || name === 'filter' ? this.#listOf(this.#element(on)) : on
      }
      default:
        return undefined
    }
  }

  /** Runs functions that are given to others, where they are given. Gives the result where it is theirs. */
  #callbacks(call: Call, frame: Frame): Value | undefined {
    const { expr, on, args, name, last, paths } = call
    if (!args.some(({ value }) => value.f)) return undefined
    const { rules } = frame.unit
    let types: readonly string[] = []
    for (const found of lookup(rules.handlers, last === name ? name : last, paths)) types = found
    if (types.length === 0 && last !== name) for (const found of lookup(rules.handlers, name, paths)) types = found
    const elementwise =
      /^(map|forEach|filter|find|findIndex|some|every|flatMap|each|each_with_index|collect|select|reject|detect|sort|sortBy|sort_by|groupBy|reduce|reduceRight|inject|any|all|ForEach|Select|Where|array_map|array_filter|array_walk|each_pair|each_value|times|mapValues|flat_map|then|tap|catch|finally|pipe|subscribe|peek|anyMatch|computeIfAbsent|transform|done|always)$/.test(
        name,
      )
    let result: Value | undefined
    for (const { value } of args) {
      const closure = value.f
      if (!closure) continue
      const other = args.find((arg) => arg.value.f === undefined && deepTaint(arg.value))?.value
      const receiver = on.o || on.t ? on : (other ?? on)
      const element = elementwise
        ? name === 'then' || name === 'tap' || name === 'pipe' || name === 'subscribe' || name === 'done'
          ? { ...receiver, c: undefined }
          : this.#element(receiver)
        : undefined
      const names = closure.fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
      let types2: readonly string[] = types
      if (types2.length === 0 && element === undefined)
        for (const rule of rules.named)
          if (rule.names.every((pattern, index) => matches(pattern, names[index]))) types2 = types2.length === 0 ? rule.types : types2
      const given = closure.fn.params.map((param, index): Argument => {
        if (types2.length > 0) {
          const offset = closure.fn.params.length === 4 && types2.length === 3 && types2[0] === 'express.Request' ? 1 : 0
          return { value: this.#parameter(param, types2[index - offset] ?? '-', frameOf(closure, frame), closure.fn), expr: param.to, name: '' }
        }
        if (element === undefined && index === 0 && other && !call.sunk && param.type === '' && on.q === '')
          return { value: this.#element(other), expr: param.to, name: '' }
        if (element === undefined)
          return {
            value: { ...this.#parameter({ ...param }, '-', frameOf(closure, frame), { ...closure.fn, exported: false }) },
            expr: param.to,
            name: '',
          }
        const reducing = /^(reduce|reduceRight|inject)$/.test(name)
        if (reducing)
          return {
            value: index === 0 ? join(args[1]?.value ?? element, { ...element, c: undefined }) : index === 1 ? element : harmless,
            expr: param.to,
            name: '',
          }
        if (index === 0 || (/^(each|each_pair|forEach|array_walk)$/.test(name) && receiver.o?.kind !== 'list' && index === 1))
          return { value: element, expr: param.to, name: '' }
        return { value: receiver.o?.kind === 'list' || index > 1 ? harmless : { q: '', t: receiver.t }, expr: param.to, name: '' }
      })
      const frame2 = frameOf(closure, frame)
      let back: Value = unknown
      const way = this.#attempt(() => {
        if (types2.length > 0) this.#unsettle(closure, frame2.unit, undefined)
        back = this.#enter(closure, given, closure.self, frame2.caller, undefined)
        return 'on'
      })
      this.#merge(frame, [way, { flow: 'on', writes: nothing }])
      if (types.length > 0 && closure.fn.body.length > 0)
        for (const sink of lookup(rules.answers, last === name ? name : last, paths)) this.#answer(sink, back, expr, frame)
      if (/^(map|flatMap|collect|Select|array_map|flat_map|mapValues)$/.test(name)) result = this.#listOf(back)
      else if (/^(then|reduce|reduceRight|inject|pipe|transform|replace|gsub|sub|compute)$/.test(name))
        result = back.c?.v === undefined && back.c !== undefined ? on : back
      else if (/^(filter|select|reject|Where|sort|sort_by|sortBy|array_filter)$/.test(name)) result = receiver
      else if (name === 'find' || name === 'detect') result = element
    }
    return result
  }

  // ---- where it does harm ----

  #sinkCall(expr: ExprOf<'call'>, paths: readonly string[], last: string, name: string, on: Value, args: readonly Argument[], frame: Frame): boolean {
    let sunk = false
    const { rules } = frame.unit
    if (this.#muted === 0)
      for (const key of last === name || last === '' ? [name] : [last, name])
        for (const { cls, conditions } of lookup(rules.plain, key, paths))
          if (this.#holds({ conditions }, args))
            this.#hits.set(`${cls} ${frame.unit.id} ${expr.start}`, {
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
        if (!this.#holds(sink, args) || (sink.cls === 'xss' && this.#answersPlain(expr, frame))) continue
        for (const where of sink.where)
          for (const { value: given, expr: at } of this.#select(where, on, args)) {
            const value = given.f && sink.cls === 'xss' && frame.unit.declares ? this.#enter(given.f, [], undefined, frame, undefined) : given
            this.#report(sink, where, value, where.kind === 'self' ? expr : at, expr, name, frame)
          }
      }
    return sunk
  }

  #select(where: Where, on: Value, args: readonly Argument[]): readonly { value: Value; expr: Expr }[] {
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

  #holds(sink: Pick<Sink, 'conditions'>, args: readonly Argument[]): boolean {
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

  #sinkAssign(to: Expr, q: string, name: string, on: Value, value: Value, frame: Frame): void {
    const paths = [q]
    if (to.k === 'member' || to.k === 'index') paths.push(sourceText(to.on))
    for (const sink of lookup(frame.unit.rules.sinks, name, paths)) {
      const where = sink.where[0]
      if (where?.kind === 'assigned') this.#report(sink, where, value, to, to, name, frame)
    }
    void on
  }

  /** Fields of records whose name alone makes them dangerous: `dangerouslySetInnerHTML`. */
  #sinkField(name: string, value: Value, expr: Expr, frame: Frame): void {
    for (const sink of lookup(frame.unit.rules.sinks, name, ['$record'])) {
      const where = sink.where[0]
      if (where?.kind === 'assigned') this.#report(sink, where, value, expr, expr, name, frame)
    }
  }

  /** Reading by a stranger's key, where what is read is then called. */
  #sinkIndex(expr: Expr, on: Value, key: Value, frame: Frame): void {
    if (key.t === undefined || on.t) return
    for (const sink of lookup(frame.unit.rules.sinks, '[]', [on.q])) {
      const where = sink.where[0]
      if (where) this.#report(sink, where, key, expr, expr, on.q, frame)
    }
  }

  /** `o[a][b] = c` with two keys from outside, or one where the object is shared by all. */
  #sinkKey(to: ExprOf<'index'>, on: Value, key: Value, value: Value, frame: Frame): void {
    if (!frame.unit.declares || frame.unit.implied) return
    const inner = to.on.k === 'index' ? this.#quiet(to.on.key, frame) : undefined
    const t = inner?.t ?? undefined
    if (t && t.bits & bit('protopoll') && (key.t || value.t || key.c === undefined))
      this.#report({ cls: 'protopoll', bit: bit('protopoll'), where: [], conditions: [] }, undefined, { q: '', t }, to, to, 'an object', frame)
    void on
  }

  #report(sink: Sink, where: Where | undefined, value: Value, at: Expr, whole: Expr, callee: string, frame: Frame): void {
    if (this.#muted > 0) return
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
    const known = this.#hits.get(key)
    if (known?.taint && (!taint || known.taint.origin === 'remote' || taint.origin !== 'remote')) return
    const receiver = whole.k === 'call' && whole.fn.k === 'member' ? this.#quiet(whole.fn.on, frame).q : ''
    this.#hits.set(key, { cls: sink.cls, unit: frame.unit.id, start, end: whole.end, callee, taint, whole, receiver })
  }
}

interface Call {
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

const nothing: ReadonlyMap<Store, ReadonlyMap<string, Value | undefined>> = new Map()

/** An expression that stands nowhere. */
const nowhere: Expr = { k: 'const', v: null, start: 0, end: 0 }

/** Variables that hold the keys to somewhere else. */
const privateName =
  /^(AWS_(ACCESS|SECRET|SESSION)\w*|(GITHUB|GH|NPM|NODE_AUTH|PYPI|TWINE|VAULT|CI_JOB|GITLAB|CARGO_REGISTRY|HEROKU|DIGITALOCEAN)_?\w*(TOKEN|PASSWORD|KEY)|AZURE_CLIENT_SECRET|GOOGLE_APPLICATION_CREDENTIALS|KUBECONFIG|SECRET_KEY|SSH_\w+|DOCKER_(AUTH\w*|PASSWORD))$/
/** Files and tables that hold secrets. */
const privateFile =
  /\.aws\/|\.ssh\/|id_rsa|\.npmrc|\.pypirc|\.netrc|\.git-credentials|\.kube\/config|\.docker\/config|\/etc\/(passwd|shadow)|Login Data|password_value|\bFROM logins\b|\.bash_history|wallet\.dat|browser_cookie3|leveldb/i
/** What makes a path absolute and takes out its dots. */
const normalizing =
  /^(resolve|normalize|realpath|realpathSync|abspath|getCanonicalPath|getCanonicalFile|toRealPath|Clean|Abs|GetFullPath|expand_path|cleanpath|normpath|EvalSymlinks|getNormalizedPath)$/
/** What turns packed text into something else. */
const unpacking =
  /^(b\d\ddecode|[ab]\d\db?decode|urlsafe_b64decode|standard_b64decode|decodebytes|decodestring|unhexlify|a2b_\w+|atob|fromhex|decompress|inflate|inflateSync|gunzipSync|unzipSync)$/

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

/** Functions whose result is not what they were given, by their names. */
const dumb =
  /^(find|get|load|query|fetch|read|select|lookup|exec|search|count|delete|destroy|update|insert|save|create|send|verify|validate|compare|hash|sign|digest|sanitiz|escape|encode|quote|clean|purify|log|print|write|set|add|remove|register|emit|test|assert|expect|parseInt|parseFloat|Number|len|abs|close|open|call_user_func)|saniti[sz]e|escape|purif|whitelist|allowlist/i

/** Text before a value that decides which host an address leads to. */
const fixedHost = /[?#]|[^?:/\\][/\\]|^[/\\][^/\\]/

const rulesOf = (frame: Frame): Rules => frame.unit.rules

function frameOf(closure: Closure, caller: Frame): Frame {
  return { ...caller, scope: closure.scope, caller, late: [] }
}

const matches = (pattern: string, name: string | undefined): boolean =>
  name !== undefined && (pattern === name || (pattern === '*' ? false : pattern.startsWith('~') && name.toLowerCase().includes(pattern.slice(1))))

export const lastName = (q: string): string => q.slice(q.lastIndexOf('.') + 1)
export const beforeLast = (q: string): string => {
  const dot = q.lastIndexOf('.')
  return dot < 0 ? '' : q.slice(0, dot)
}

/** A path of names as it is written, or nothing. */
function sourceText(expr: Expr, depth = 6): string {
  if (depth === 0) return ''
  switch (expr.k) {
    case 'name':
      return expr.name
    case 'member': {
      const on = sourceText(expr.on, depth - 1)
      return on === '' ? expr.name : `${on}.${expr.name}`
    }
    case 'index':
      return expr.key.k === 'const' ? `${sourceText(expr.on, depth - 1)}.${expr.key.v}` : sourceText(expr.on, depth - 1)
    case 'call': {
      const fn = sourceText(expr.fn, depth - 1)
      return fn === '' ? '' : `${fn}()`
    }
    default:
      return ''
  }
}

/** First name of a chain of members and calls. */
function rootOf(expr: Expr): string {
  let one = expr
  for (let depth = 0; depth < 50; depth++) {
    if (one.k === 'name') return one.name
    if (one.k === 'member' || one.k === 'index') one = one.on
    else if (one.k === 'call') one = one.fn
    else return ''
  }
  return ''
}

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** What a text is safe for when everything a pattern matches is taken out or replaced. */
function removedBits(source: string): number {
  const allow = /^\[\^((?:\\.|[^\]\\])*)\][+*]?$/.exec(source)
  if (allow || source === '\\W' || source === '\\W+') {
    const kept = allow?.[1] ?? ''
    let bits = everything
    if (/[./\\]/.test(kept.replace(/\\[wds-]/g, ''))) bits &= ~(bit('path') | bit('ssrf') | bit('redirect'))
    if (/[<>'"&]/.test(kept)) bits &= ~bit('xss')
    if (/['"`;]/.test(kept)) bits &= ~(bit('sqli') | bit('cmdi') | bit('eval'))
    return bits
  }
  let bits = 0
  for (const part of alternatives(source)) {
    const chars = /^\[((?:\\.|[^\]\\^])+)\][+*]?$/.exec(part)?.[1] ?? (/^\(?(\\?.)\)?[+*]?$/.exec(part)?.[1] || undefined)
    if (part === '\\.\\.' || part === '(\\.\\.[\\/\\\\])+' || /^\^\(\\\.\\\.\[?\\?\//.test(part)) bits |= bit('path')
    if (/^(\\r\?\\n|\\r\\n|\\R)$/.test(part)) bits |= bit('logi') | bit('headeri')
    if (chars === undefined) continue
    if (/\\n|\n|\\s/.test(chars)) bits |= bit('logi') | bit('headeri')
    if (/<|&|^"$|^'$/.test(chars)) bits |= bit('xss')
    if (/'/.test(chars)) bits |= bit('sqli') | bit('xpathi')
    if (/[./]/.test(chars.replace(/\\[^./]/g, ''))) bits |= bit('path')
    if (/[*()]/.test(chars) && /\(/.test(chars)) bits |= bit('ldapi')
    if (/[$^*]/.test(chars) && /\./.test(chars)) bits |= bit('redos')
  }
  return bits
}

/** The ways of a pattern at its top level. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let set = false
  let part = ''
  for (let at = 0; at < source.length && at < 500; at++) {
    const c = source[at] ?? ''
    if (c === '\\') {
      part += c + (source[++at] ?? '')
      continue
    }
    if (c === '[') set = true
    else if (c === ']') set = false
    else if (!set && c === '(') depth++
    else if (!set && c === ')') depth--
    if (c === '|' && !set && depth === 0) {
      parts.push(part)
      part = ''
    } else part += c
  }
  return [...parts, part]
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}

/** Result of an operator on constants, or undefined where it is not worked out. */
function fold(op: string, a: Primitive, b: Primitive): Primitive {
  if (typeof a === 'number' && typeof b === 'number')
    switch (op) {
      case '+':
        return a + b
      case '-':
        return a - b
      case '*':
        return a * b
      case '/':
        return b === 0 ? undefined : a / b
      case '//':
        return b === 0 ? undefined : Math.floor(a / b)
      case '%':
        return b === 0 ? undefined : a % b
      case '<':
        return a < b
      case '<=':
        return a <= b
      case '>':
        return a > b
      case '>=':
        return a >= b
      case '**':
        return a ** b
      case '<<':
        return a << b
      case '>>':
        return a >> b
      case '&':
        return a & b
      case '|':
        return a | b
      default:
    }
  switch (op) {
    case '==':
    case '===':
    case 'is':
    case 'eql':
      return a === b
    case '!=':
    case '!==':
    case 'is not':
      return a !== b
    case 'in':
      return typeof a === 'string' && typeof b === 'string' ? b.includes(a) : undefined
    case 'not in':
      return typeof a === 'string' && typeof b === 'string' ? !b.includes(a) : undefined
    default:
      return undefined
  }
}

/** What a text is safe for when a pattern matches it: only the whole text says something. */
function patternBits(source: string, whole: boolean, ruby: boolean): number {
  const start =
    whole ||
    (ruby
      ? /^\\A/.test(source)
      : /^(\^|\\A|\(\?:\^|\^\(\?:\^)/.test(source.replace(/^\^\(\?:/, (all) => (source.startsWith('^(?:^') ? all : '^(?:'))))
  const end = whole || (ruby ? /\\[zZ]$/.test(source) : /(\$|\\[zZ])\)?$/.test(source))
  if (!start || !end) return 0
  const body = source
    .replace(/^\^\(\?:\^?/, '')
    .replace(/^(\^|\\A)/, '')
    .replace(/(\$|\\[zZ])\)?$/, '')
  // A dot, a negated class or a slash lets nearly anything through.
  if (/(^|[^\\])\.[*+{]|\\S|\[\^|\\W|\\D/.test(body)) return 0
  let bits = everything
  if (/\\?\/|\\\\/.test(body)) bits &= ~(bit('path') | bit('redirect') | bit('ssrf'))
  if (/\\\.|\[[^\]]*\./.test(body)) bits &= ~(bit('ssrf') | bit('redirect'))
  return bits
}
