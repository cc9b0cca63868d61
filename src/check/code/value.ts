import type { Cls, Expr, Fn, Primitive } from './ir.ts'

/** How a value came under a stranger's control. `param` is the parameter of a function that a library gives away. */
export type Origin = 'remote' | 'local' | 'stored' | 'param' | 'private'

/** One step of a value's way, newest first. */
export interface Trail {
  readonly file: number
  readonly start: number
  readonly end: number
  readonly message: string
  readonly before: Trail | undefined
  readonly length: number
}

export interface Taint {
  /** Classes the value is still dangerous for. */
  readonly bits: number
  readonly origin: Origin
  readonly trail: Trail
  /** True when a function nobody here knows had its hands on it. */
  readonly vague: boolean
  /** True once the path has been made absolute or normal: only then a prefix check says something. */
  readonly normal: boolean
  /** True when it has no dots: put after a folder it stays in it. */
  readonly dotless?: boolean | undefined
}

let clock = 0
/** The moment, as a number that grows with every moment asked for and every store made. */
export const moment = (): number => ++clock

/** Values by name, and when the store was made: what is younger than a branch needs not be put back when the branch is left. */
export class Store extends Map<string, Value> {
  readonly born: number = moment()
}

/** Something with parts that can change: shared by everything that refers to it. */
export interface Obj {
  readonly kind: 'record' | 'list' | 'instance' | 'class'
  /** Fields by name, list elements by index; `*` is whatever else may be in it, `#` the length of a list. */
  readonly fields: Store
  readonly cls: ClassValue | undefined
}

export interface ClassValue {
  readonly cls: Cls
  readonly unit: number
  readonly scope: Scope
  readonly methods: ReadonlyMap<string, Fn>
  readonly bases: readonly Value[]
  /** What belongs to the class and not to its objects. */
  readonly fixed: ReadonlyMap<string, Value>
  readonly q: string
}

export interface Closure {
  readonly fn: Fn
  readonly unit: number
  readonly scope: Scope
  readonly self: Value | undefined
  readonly owner: ClassValue | undefined
  /** Arguments it already has. */
  readonly bound?: readonly Value[]
}

export interface Scope {
  readonly vars: Store
  /** Keys of what is known of expressions, by the name they begin with. */
  facts?: Map<string, Set<string>>
  readonly up: Scope | undefined
  /** True for the scope of a function or module: where undeclared names live in languages without declarations. */
  readonly whole: boolean
}

/** What is known of a value. Empty means nothing is. */
export interface Value {
  /** Path of names that leads to it: `child_process.exec`, `express().get`. */
  readonly q: string
  readonly c?: { readonly v: Primitive } | undefined
  readonly t?: Taint | undefined
  readonly f?: Closure | undefined
  readonly o?: Obj | undefined
  /** Constant text it begins with. */
  readonly head?: string | undefined
  /** A test whose outcome it is. */
  readonly g?: Expr | undefined
  /** True when it is known to harm nothing: a number, or cleaned. */
  readonly safe?: boolean | undefined
  /** Text of a regular expression. */
  readonly r?: { readonly source: string; readonly flags: string } | undefined
  /** The address it was read from, of which it holds the parts. */
  readonly from?: Expr | undefined
  /** Other values it may be as well: the functions and classes behind branches. */
  readonly or?: readonly Value[] | undefined
}

export const unknown: Value = { q: '' }
export const constant = (v: Primitive): Value => ({ q: '', c: { v } })
export const harmless: Value = { q: '', safe: true }
export const named = (q: string): Value => (q === '' ? unknown : { q: q.length > 160 ? '' : q })

/** Longest way that is kept. Source: SARIF viewers; a code flow of more steps helps nobody. */
const trailMax = 200

export function step(taint: Taint, file: number, start: number, end: number, message: string): Taint {
  const { trail } = taint
  if (trail.length >= trailMax || (trail.start === start && trail.end === end && trail.file === file)) return taint
  return { ...taint, trail: { file, start, end, message, before: trail, length: trail.length + 1 } }
}

const originRank: Readonly<Record<Origin, number>> = { remote: 3, stored: 2, local: 1, param: 0, private: -1 }

/** The more dangerous of two taints, dangerous for what either is. */
export function mix(a: Taint | undefined, b: Taint | undefined): Taint | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a === b) return a
  if (a.origin !== b.origin) return originRank[a.origin] >= originRank[b.origin] && a.bits !== 0 ? a : b.bits === 0 ? a : b
  const [main, other] = (a.bits & ~b.bits) !== 0 || (b.bits & ~a.bits) === 0 ? [a, b] : [b, a]
  const bits = main.bits | other.bits
  if (bits === main.bits && main.vague === (a.vague && b.vague) && main.normal === (a.normal && b.normal)) return main
  return { ...main, bits, vague: a.vague && b.vague, normal: a.normal && b.normal, dotless: a.dotless && b.dotless }
}

/** What a value is when it may be either. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a
  const c = a.c !== undefined && b.c !== undefined && a.c.v === b.c.v ? a.c : undefined
  const t = mix(a.t, b.t)
  const f = a.f ?? b.f
  const o = a.o ?? b.o
  const extra = (a.f && b.f && a.f.fn !== b.f.fn) || (a.o && b.o && a.o !== b.o) ? [...(a.or ?? []), b].slice(0, 4) : (a.or ?? b.or)
  return {
    q: a.q !== '' ? a.q : b.q,
    c,
    t,
    f,
    o,
    head: a.head === b.head ? a.head : undefined,
    safe: (a.safe === true || a.c !== undefined) && (b.safe === true || b.c !== undefined),
    r: a.r ?? b.r,
    from: a.from === b.from ? a.from : undefined,
    or: extra,
  }
}

/** The same value, with another taint. */
export const withTaint = (value: Value, t: Taint | undefined): Value => (value.t === t ? value : { ...value, t })

/** The same value, safe for these classes. */
export function cleaned(value: Value, bits: number, all: number): Value {
  if (bits === all) return { ...value, t: undefined, safe: true }
  if (value.t === undefined) return value
  const left = value.t.bits & ~bits
  return { ...value, t: left === 0 ? undefined : { ...value.t, bits: left }, safe: left === 0 ? true : value.safe }
}

/** Taint of a value or of anything in it, three levels down. */
export function deepTaint(value: Value, depth = 3): Taint | undefined {
  let t = value.t
  if (value.o && depth > 0 && value.o.kind !== 'class') for (const part of value.o.fields.values()) t = mix(t, deepTaint(part, depth - 1))
  return t
}

/** True for a constant, and for a collection of nothing but constants. */
export function isFixed(value: Value, depth = 3): boolean {
  if (value.c !== undefined || value.safe === true || value.r !== undefined) return true
  if (value.f !== undefined) return true
  if (value.o === undefined || depth === 0 || value.t !== undefined) return false
  for (const part of value.o.fields.values()) if (!isFixed(part, depth - 1)) return false
  return true
}
