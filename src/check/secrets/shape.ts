import assert from 'node:assert/strict'

/**
 * How a credential is spelt, as a template: text as it stands, `(a|b)` for alternatives and `{class length}` for runs:
 * `ghp_{L36}`, `{d8-10}:AA{t33}`, `(sk|rk)_live_{L10-99}`, `{uuid}`. No regular expression: matching costs at most a
 * bounded number of steps per place.
 */
export type Template = string

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('')

/** The characters of each class that a template may name. */
export const classes: Readonly<Record<string, string>> = {
  d: digits,
  h: `${digits}abcdef`,
  X: `${digits}ABCDEF`,
  H: `${digits}abcdefABCDEF`,
  a: lower,
  A: upper,
  E: lower + upper,
  l: lower + digits,
  u: upper + digits,
  L: lower + upper + digits,
  w: `${lower + upper + digits}_`,
  t: `${lower + upper + digits}_-`,
  k: `${lower + digits}_-`,
  e: `${lower + upper + digits}_-=`,
  b: `${lower + upper + digits}+/=`,
  s: `${lower + upper + digits}_-+/=.`,
  v: `${lower + upper + digits}_-.`,
  z: `${upper}234567`,
  q: `${lower}234567`,
  p: printable.replace(/["'`<>\\]/g, ''),
}

/** A literal, or a run of one class of bytes. */
export type Part = { readonly kind: 'text'; readonly text: string; readonly bytes: Uint8Array } | Run
interface Run {
  readonly kind: 'run'
  readonly name: string
  readonly table: Uint8Array
  readonly min: number
  readonly max: number
}
/** A template without alternatives. */
export type Shape = readonly Part[]

/** Longest run of a template that gives no upper bound. */
export const runCharsMax = 1024

const tables = new Map<string, Uint8Array>()
function tableOf(name: string): Uint8Array {
  const known = tables.get(name)
  if (known) return known
  const characters = classes[name]
  assert(characters !== undefined, `unknown class ${name}`)
  const table = new Uint8Array(256)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  tables.set(name, table)
  return table
}

const shapes = new Map<Template, readonly Shape[]>()

/** Every shape of a template, alternatives multiplied out. */
export function shapesOf(template: Template): readonly Shape[] {
  const known = shapes.get(template)
  if (known) return known
  const made = expand(template.replaceAll('{uuid}', '{H8}-{H4}-{H4}-{H4}-{H12}')).map(partsOf)
  shapes.set(template, made)
  return made
}

function expand(template: string): readonly string[] {
  const open = template.indexOf('(')
  if (open < 0) return [template]
  const close = template.indexOf(')', open)
  const rest = expand(template.slice(close + 1))
  return template
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => rest.map((tail) => template.slice(0, open) + choice + tail))
}

function partsOf(template: string): Shape {
  const parts: Part[] = []
  for (const [, name, min, more, text] of template.matchAll(/\{(\w)(\d+)(\+|-\d+)?\}|([^{}]+)/g))
    if (text !== undefined) parts.push({ kind: 'text', text, bytes: Buffer.from(text, 'latin1') })
    else {
      const least = Number(min)
      const most = more === undefined ? least : more === '+' ? runCharsMax : Number(more.slice(1))
      parts.push({ kind: 'run', name: name ?? '', table: tableOf(name ?? ''), min: least, max: most })
    }
  assert(parts.length > 0, `empty template ${template}`)
  return parts
}

/** Fewest characters a shape can have. */
export const leastChars = (shape: Shape): number => shape.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : part.min), 0)

/**
 * Where the shape ends that begins at `at`, or -1. Runs are taken as long as they go; only where the text after a run
 * could be part of it are shorter ones tried.
 */
export function endOf(shape: Shape, bytes: Uint8Array, at: number, limit: number): number {
  return step(shape, 0, bytes, at, limit)
}

function step(shape: Shape, index: number, bytes: Uint8Array, at: number, limit: number): number {
  const part = shape[index]
  if (!part) return at
  if (part.kind === 'text') {
    const { bytes: text } = part
    if (at + text.length > limit) return -1
    for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return -1
    return step(shape, index + 1, bytes, at + text.length, limit)
  }
  const furthest = Math.min(limit, at + part.max)
  let end = at
  while (end < furthest && part.table[bytes[end] ?? 0] === 1) end++
  if (end - at < part.min) return -1
  const next = shape[index + 1]
  if (!next) return end
  if (next.kind === 'text' && part.min < part.max) {
    const first = next.bytes[0] ?? 0
    for (let tries = 0; end >= at + part.min && tries < runCharsMax; end--, tries++) {
      if (bytes[end] !== first) continue
      const found = step(shape, index + 1, bytes, end, limit)
      if (found >= 0) return found
    }
    return -1
  }
  return step(shape, index + 1, bytes, end, limit)
}

/** True where a token may not begin right after, or go on with, this byte. */
export const wordTable: Uint8Array = tableOf('w')
export const runTable = (name: string): Uint8Array => tableOf(name)

/** True when no character before `at` belongs to the token: an escape such as `\n` or `%3D` does not. */
export function opensAt(bytes: Uint8Array, at: number, from: number): boolean {
  if (at <= from || wordTable[bytes[at - 1] ?? 0] === 0) return true
  const before = bytes[at - 1] ?? 0
  const second = at - 2 >= from ? (bytes[at - 2] ?? 0) : 0
  // \n, \r, \t in a string literal; %3D in an address; \u003d.
  if (second === 0x5c && (before === 0x6e || before === 0x72 || before === 0x74)) return true
  if (at - 3 >= from && bytes[at - 3] === 0x25 && hex(second) && hex(before)) return true
  return at - 6 >= from && bytes[at - 6] === 0x5c && bytes[at - 5] === 0x75
}
const hex = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)

/** True when the token does not go on at `end`. */
export function closesAt(shape: Shape, bytes: Uint8Array, end: number, limit: number): boolean {
  if (end >= limit) return true
  const byte = bytes[end] ?? 0
  const last = shape[shape.length - 1]
  if (wordTable[byte] === 1) return false
  // A padding `=` or a dash after a run is no part of it, unless its class has them.
  return last?.kind !== 'run' || last.table[byte] === 0
}

/** The literal that is searched for: the longest text, with where it lies. Undefined where there is none of three bytes. */
export interface Anchor {
  readonly text: string
  /** Parts before the text. */
  readonly part: number
}
export function anchorOf(shape: Shape): Anchor | undefined {
  let best: Anchor | undefined
  shape.forEach((part, index) => {
    if (part.kind !== 'text' || part.text.length < 3 || part.text.length <= (best?.text.length ?? 0)) return
    const before = shape.slice(0, index)
    if (before.slice(1).some((earlier) => earlier.kind === 'run' && earlier.min !== earlier.max)) return
    best = { text: part.text, part: index }
  })
  return best
}

/** Where a shape begins whose part `part` lies at `at`, or -1. */
export function startOf(shape: Shape, part: number, bytes: Uint8Array, at: number, from: number): number {
  let start = at
  for (let index = part - 1; index >= 0; index--) {
    const earlier = shape[index]
    if (!earlier) return -1
    if (earlier.kind === 'text') start -= earlier.text.length
    else {
      const furthest = Math.max(from, start - earlier.max)
      let begin = start
      while (begin > furthest && earlier.table[bytes[begin - 1] ?? 0] === 1) begin--
      if (start - begin < earlier.min) return -1
      start = begin
    }
    if (start < from) return -1
  }
  return start
}
