import type { Expr } from '../ir.ts'

/** A write that reaches the prototype of every object, when a function walks an object by keys that it is given. */
export interface Pollution {
  readonly start: number
  readonly end: number
}

/** Writes and calls of a function that are kept in mind. */
const notesMax = 500

interface Notes {
  readonly name: string
  readonly params: ReadonlySet<string>
  /** `object[key] = …`, by the name of the object. */
  readonly writes: { readonly on: string; readonly start: number; readonly end: number }[]
  /** Names that are made to hold a part of themselves: `o = o[key]`. */
  readonly walked: Set<string>
  /** Names that hold a part of another: `const part = object[key]`. */
  readonly parts: Map<string, string>
  /** Names of which a part is given on, by the function it is given to. */
  readonly given: { readonly to: string; readonly on: string }[]
  /** True where it looks at the names that do harm. */
  guarded: boolean
}

/**
 * Finds functions that set a value by a path, or merge one object into another, without a look at `__proto__`: they go
 * down by a key that is not fixed, and write by one. Fed while a file is read; a function is judged where it ends.
 * Source: https://cwe.mitre.org/data/definitions/1321.html
 */
export class PollutionWatch {
  readonly found: Pollution[] = []
  readonly #open: Notes[] = []

  enter(name: string, params: readonly string[]): void {
    this.#open.push({ name, params: new Set(params), writes: [], walked: new Set(), parts: new Map(), given: [], guarded: false })
  }

  leave(): void {
    const notes = this.#open.pop()
    if (!notes) return
    const up = this.#open.at(-1)
    if (!notes.guarded) {
      const deep = new Set(notes.walked)
      for (const { to, on } of notes.given) if (to !== '' && to === notes.name) deep.add(on)
      const hits = notes.writes.filter(({ on }) => deep.has(on))
      for (const { start, end } of hits) this.found.push({ start, end })
      if (hits.length > 0) return
    }
    if (!up) return
    // What a function within does is done by the one around it.
    if (notes.guarded) up.guarded = true
    for (const one of notes.writes) if (up.writes.length < notesMax) up.writes.push(one)
    for (const one of notes.given) if (up.given.length < notesMax) up.given.push(one)
    for (const name of notes.walked) up.walked.add(name)
    for (const [name, on] of notes.parts) up.parts.set(name, on)
  }

  assigned(to: Expr, value: Expr): void {
    const notes = this.#open.at(-1)
    if (!notes) return
    if (to.k === 'index' && to.on.k === 'name' && isOpen(to.key) && !isNew(value) && notes.writes.length < notesMax)
      notes.writes.push({ on: to.on.name, start: to.start, end: to.end })
    if (to.k === 'name') this.bound(to.name, value)
  }

  bound(name: string, value: Expr): void {
    const notes = this.#open.at(-1)
    const part = partOf(value)
    if (!notes || part === undefined) return
    if (part === name) notes.walked.add(name)
    else notes.parts.set(name, part)
  }

  called(to: string, args: readonly Expr[]): void {
    const notes = this.#open.at(-1)
    if (!notes || to === '') return
    if (/hasOwn|isPrototypeOf|isUnsafe|unsafeKey|isSafe|isProto|isPrototype/i.test(to)) notes.guarded = true
    const first = args[0]
    const on = first && (partOf(first) ?? (first.k === 'name' ? notes.parts.get(first.name) : undefined))
    if (on !== undefined && notes.given.length < notesMax) notes.given.push({ to, on })
  }

  text(value: string): void {
    const notes = this.#open.at(-1)
    if (notes && /__proto__|^constructor$|^prototype$/.test(value)) notes.guarded = true
  }
}

/** The name of which a value is a part by a key that is not fixed: `o[k]`, `o[k] || {}`, `o[k] = {}`. */
function partOf(value: Expr): string | undefined {
  if (value.k === 'index') return value.on.k === 'name' && isOpen(value.key) ? value.on.name : undefined
  if (value.k === 'assign') return partOf(value.to) ?? partOf(value.value)
  if (value.k === 'logic') return partOf(value.left) ?? partOf(value.right)
  if (value.k === 'cond') return partOf(value.yes) ?? partOf(value.other)
  return value.k === 'cast' ? partOf(value.value) : undefined
}

/** True for a key that may be any text: no constant, no counter. */
function isOpen(key: Expr): boolean {
  if (key.k === 'name') return !/^(i|j|n|idx|index|len|length|pos|offset|count)$/.test(key.name)
  if (key.k === 'index') return true
  return (key.k === 'call' && key.fn.k === 'member' && /^(shift|pop)$/.test(key.fn.name)) || key.k === 'assign'
}

/** True for a value that only makes room: an empty object or list. */
function isNew(value: Expr): boolean {
  if (value.k === 'record') return value.entries.length === 0
  if (value.k === 'list') return value.items.length === 0
  if (value.k === 'logic') return isNew(value.right)
  return value.k === 'cond' && isNew(value.yes) && isNew(value.other)
}
