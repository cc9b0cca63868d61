import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Issuer, Spelled } from './provider.ts'
import type { Structure } from './structure.ts'

/** Rules with the tables that they are found by. */
export interface Catalog {
  readonly providers: readonly Issuer[]
  /** Kinds of all providers, in order: an anchor's target is a place in this list. */
  readonly kinds: readonly { readonly provider: Issuer; readonly of: Spelled }[]
  readonly structures: readonly Structure[]
  readonly grams: Int32Array
  /** What may begin with one of the grams. */
  anchorsOf(gram: number): Iterable<{ readonly text: string; readonly offset: number; readonly target: number; readonly shape: number }>
  /** Shapes that are known by their first two letters only: those, the kind, the shape. */
  readonly starts: Payload['starts']
}

/** What of a catalogue is text. */
export interface Payload {
  readonly texts: readonly string[]
  readonly starts: readonly (readonly [head: string, kind: number, shape: number])[]
  readonly providers: readonly (readonly [
    slug: string,
    words: readonly string[],
    kinds: readonly (readonly [id: string, token: string, rest?: Pick<Spelled, 'near' | 'with' | 'check' | 'severity'>])[],
  ])[]
}
/** What rules say of themselves; read when the first is asked for. */
type Says = readonly (readonly [name: string, docs: string, whats: readonly string[]])[]

/** Targets of anchors: below this a kind, from here on a structure, then what belongs to no rule. */
export const structuresFrom = 0xf000
export const general = { name: 0xfffd, escape: 0xfffe, joint: 0xffff } as const

/** Four bytes as the prefilter compares them: each with the bit of small letters set. A signed number: those are looked up faster. */
export const gramOf = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24) | 0x20202020

/** Name of the file beside the bundle that holds the built-in rules, compiled and compressed. */
export const catalogFile = 'secrets.br'

/** The built-in rules: beside the bundle they lie ready, from source they are compiled. */
export async function builtIn(): Promise<Catalog> {
  const { structures } = await import('./structures/index.ts')
  const beside = new URL(`./${catalogFile}`, import.meta.url)
  if (existsSync(beside)) return catalogOf(brotliDecompressSync(readFileSync(beside)), structures)
  const [{ compile }, { providers }] = await Promise.all([import('./compile.ts'), import('./rules/index.ts')])
  return catalogOf(compile(providers, structures), structures)
}

/** Reads what `compile` wrote: text is parsed, tables are taken as they are. */
export function catalogOf(compiled: Buffer, structures: readonly Structure[]): Catalog {
  const bytes = Uint8Array.from(compiled)
  const [gramCount = 0, anchorCount = 0, jsonBytes = 0, saysBytes = 0] = new Uint32Array(bytes.buffer, 0, 4)
  const firstsAt = 16 + gramCount * 4
  const anchorsAt = firstsAt + (gramCount + 1) * 2
  const jsonAt = anchorsAt + anchorCount * 8
  const grams = new Int32Array(bytes.buffer, 16, gramCount)
  const firsts = new Uint16Array(bytes.buffer, firstsAt, gramCount + 1)
  const anchors = new Uint16Array(bytes.buffer, anchorsAt, anchorCount * 4)
  const text = (at: number, length: number): string => Buffer.from(bytes.buffer, at, length).toString('utf8')
  const payload: Payload = JSON.parse(text(jsonAt, jsonBytes))
  let known: Says | undefined
  const says = (): Says => {
    if (known) return known
    const read: Says = JSON.parse(text(jsonAt + jsonBytes, saysBytes))
    known = read
    return read
  }
  const providers = payload.providers.map((_, index) => new Entry(payload, index, says))
  const places = new Map(Array.from(grams, (gram, index) => [gram, index]))
  return {
    providers,
    kinds: providers.flatMap((provider) => provider.kinds.map((of) => ({ provider, of }))),
    structures,
    grams,
    starts: payload.starts,
    *anchorsOf(gram) {
      const place = places.get(gram)
      if (place === undefined) return
      for (let at = (firsts[place] ?? 0) * 4; at < (firsts[place + 1] ?? 0) * 4; at += 4)
        yield { text: payload.texts[anchors[at] ?? 0] ?? '', offset: anchors[at + 1] ?? 0, target: anchors[at + 2] ?? 0, shape: anchors[at + 3] ?? 0 }
    },
  }
}

/** A provider of a catalogue. What it says of itself is read when asked for. */
class Entry implements Issuer {
  readonly slug: string
  readonly words: readonly string[]
  readonly kinds: readonly Spelled[]
  readonly #says: () => Says[number] | undefined

  constructor({ providers }: Payload, index: number, says: () => Says) {
    const [slug, words, kinds] = providers[index] ?? ['', [], []]
    this.slug = slug
    this.words = words
    this.#says = () => says()[index]
    this.kinds = kinds.map(([id, token, rest], place) => new KindEntry(id, token, rest, () => this.#says()?.[2][place] ?? ''))
  }

  get name(): string {
    return this.#says()?.[0] ?? ''
  }

  get docs(): string {
    return this.#says()?.[1] ?? ''
  }
}

class KindEntry implements Spelled {
  readonly id: string
  readonly token: string
  declare readonly near?: true
  declare readonly with?: readonly string[]
  declare readonly check?: NonNullable<Spelled['check']>
  declare readonly severity?: NonNullable<Spelled['severity']>
  readonly #what: () => string

  constructor(id: string, token: string, rest: Pick<Spelled, 'near' | 'with' | 'check' | 'severity'> | undefined, what: () => string) {
    this.id = id
    this.token = token
    Object.assign(this, rest)
    this.#what = what
  }

  get what(): string {
    return this.#what()
  }
}
