import type { Origin } from '../value.ts'
import { bit, type Class, classes, everything, type Model, type PlainClass, plainClasses, type Table, table } from './model.ts'

export interface Source {
  readonly origin: Origin
  readonly bits: number
}

/** Which part of a call a sink looks at. */
export interface Where {
  readonly kind: 'position' | 'name' | 'all' | 'self' | 'assigned'
  readonly position: number
  readonly name: string
  readonly field: string
  readonly deep: boolean
}

export interface Condition {
  readonly wanted: boolean
  readonly name: string
  readonly position: number
  readonly text: string
}

export interface Sink {
  readonly cls: Class
  readonly bit: number
  readonly where: readonly Where[]
  readonly conditions: readonly Condition[]
}

/** A model, read once per language. */
export interface Rules {
  readonly sources: Table<Source>
  readonly sinks: Table<Sink>
  readonly plain: Table<{ readonly cls: PlainClass; readonly conditions: readonly Condition[] }>
  readonly clean: Table<number>
  readonly pass: Table<readonly Where[]>
  readonly alias: Table<string>
  readonly handlers: Table<readonly string[]>
  readonly answers: Table<Sink>
  readonly named: readonly { readonly names: readonly string[]; readonly types: readonly string[] }[]
  readonly guards: Table<{ readonly where: Where; readonly bits: number }>
  readonly harmless: RegExp
  readonly markedParams: RegExp
}

/** Reads a model's texts into tables. */
export function compile(model: Model): Rules {
  const sinks = new Map<string, { receiver: RegExp | undefined; value: Sink }[]>()
  for (const cls of classes) {
    for (const [name, entries] of table(model.sinks[cls] ?? '', (words) => sinkOf(cls, words)))
      sinks.set(name, [...(sinks.get(name) ?? []), ...entries])
  }
  const plain = new Map<string, { receiver: RegExp | undefined; value: { cls: PlainClass; conditions: readonly Condition[] } }[]>()
  for (const cls of plainClasses)
    for (const [name, entries] of table(model.plain?.[cls] ?? '', (words) => ({ cls, conditions: words.map(conditionOf) })))
      plain.set(name, [...(plain.get(name) ?? []), ...entries])
  const clean = new Map<string, { receiver: RegExp | undefined; value: number }[]>()
  for (const [keys, text] of Object.entries(model.clean)) {
    const bits = bitsOf(keys)
    for (const [name, entries] of table(text, () => bits)) clean.set(name, [...(clean.get(name) ?? []), ...entries])
  }
  return {
    sources: table(model.sources, ([kind = 'remote']) => ({
      origin: kind === 'local' || kind === 'private' ? kind : kind === 'stored' || kind === 'env' ? 'stored' : 'remote',
      bits:
        kind === 'text'
          ? everything & ~bit('nosqli')
          : kind === 'private'
            ? bit('malware')
            : kind === 'env'
              ? everything | bit('malware')
              : everything,
    })),
    sinks,
    plain,
    clean,
    pass: table(model.pass, (words) => (words.length === 0 ? ['*'] : words).map(whereOf)),
    alias: table(model.alias, ([name = '']) => name),
    handlers: table(model.handlers, ([types = '']) => types.split(',')),
    answers: table(model.answers ?? '', ([cls = '']) => sinkOf(classes.find((name) => name === cls) ?? 'xss', [])),
    named: model.named
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([names]) => names !== undefined && names !== '')
      .map(([names = '', types = '']) => ({ names: names.split(','), types: types.split(',') })),
    guards: table(model.guards, ([where = '0', keys = 'all']) => ({ where: whereOf(where), bits: bitsOf(keys) })),
    harmless: model.harmless,
    markedParams: model.markedParams,
  }
}

/** Bits of a list of class keys. */
export function bitsOf(keys: string): number {
  if (keys === 'all') return everything
  let bits = 0
  for (const key of keys.split(',')) {
    const cls = classes.find((name) => name === key)
    if (cls === undefined) throw new TypeError(`${key} is no class`)
    bits |= bit(cls)
  }
  return bits
}

function sinkOf(cls: Class, words: readonly string[]): Sink {
  // `@redirect`: dangerous in the way that class is, whatever the finding is called.
  const other = classes.find((name) => words.includes(`@${name}`))
  const where = words.filter((word) => !/^[?!@]/.test(word)).map(whereOf)
  const conditions = words.filter((word) => /^[?!]/.test(word)).map(conditionOf)
  return { cls, bit: bit(other ?? cls), where: where.length === 0 ? [whereOf('0')] : where, conditions }
}

function whereOf(word: string): Where {
  const deep = word.endsWith('+')
  const text = deep ? word.slice(0, -1) : word
  if (text === '*') return { kind: 'all', position: -1, name: '', field: '', deep }
  if (text === 'self') return { kind: 'self', position: -1, name: '', field: '', deep }
  if (text === '=') return { kind: 'assigned', position: -1, name: '', field: '', deep }
  if (text.endsWith(':')) return { kind: 'name', position: -1, name: text.slice(0, -1), field: '', deep }
  const [position = '0', field = ''] = text.split('.')
  return { kind: 'position', position: Number(position), name: '', field, deep }
}

function conditionOf(word: string): Condition {
  const wanted = word.startsWith('?')
  const [name = '', text = ''] = word.slice(1).split('~')
  const position = /^\d+$/.test(name) ? Number(name) : -1
  return { wanted, name, position, text }
}
