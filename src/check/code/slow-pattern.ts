/**
 * Regular expressions that take too long on some text. A backtracking engine tries every way to match; where a text can be
 * matched in two ways inside a loop, each round doubles the ways (exponential), and where two loops in a row take the same
 * text, the ways grow with its square (polynomial).
 * Source: N. Weideman et al., Analyzing matching time behavior of backtracking regular expression matchers, 2016.
 */
export type Slowness = 'exponential' | 'polynomial' | 'linear'

/** Longest pattern that is analysed, in characters, and most places in it that take a character. */
const sourceCharsMax = 20_000
const placesMax = 4000
/** Characters after the loop that are tried to make a match fail, and ways that are kept of each. */
const endingMax = 3
const samplesMax = 60
const waysOnMax = 12
/** Pairs and triples of places that are looked at. */
const edgesMax = 400_000

type Ranges = readonly (readonly [from: number, to: number])[]

type Term =
  | { readonly k: 'chars'; readonly set: Ranges }
  | { readonly k: 'all'; readonly items: readonly Term[] }
  | { readonly k: 'any'; readonly items: readonly Term[] }
  | { readonly k: 'loop'; readonly of: Term; readonly least: number; readonly most: number }
  | { readonly k: 'end' }
  | { readonly k: 'start' }
  | { readonly k: 'again' }
  | { readonly k: 'look'; readonly of: Term; readonly ahead: boolean }
  | { readonly k: 'atom'; readonly of: Term }

/** How the time of a pattern grows with the length of the text. */
export function slowness(source: string, flags: string): Slowness {
  const key = `${flags}/${source}`
  const known = results.get(key)
  if (known) return known
  const result = analyse(source, flags)
  if (results.size < 10_000) results.set(key, result)
  return result
}
const results = new Map<string, Slowness>()

function analyse(source: string, flags: string): Slowness {
  if (source.length > sourceCharsMax || !/[*+{]/.test(source)) return 'linear'
  const term = new PatternReader(source, flags).read()
  if (!term) return 'linear'
  const whole: Term[] = [term]
  lookarounds(term, whole)
  let worst: Slowness = 'linear'
  for (const one of whole) {
    const graph = new Graph()
    const shape = graph.add(one)
    if (graph.full || shape === undefined) continue
    if (graph.exponential(shape)) return 'exponential'
    if (worst === 'linear' && graph.polynomial(shape, startsFixed(one))) worst = 'polynomial'
  }
  return worst
}

function lookarounds(term: Term, into: Term[]): void {
  if (term.k === 'look') {
    into.push(term.of)
    lookarounds(term.of, into)
  } else if (term.k === 'all' || term.k === 'any') for (const item of term.items) lookarounds(item, into)
  else if (term.k === 'loop' || term.k === 'atom') lookarounds(term.of, into)
}

function startsFixed(term: Term): boolean {
  if (term.k === 'start') return true
  if (term.k === 'all') return term.items[0] !== undefined && startsFixed(term.items[0])
  if (term.k === 'any') return term.items.every(startsFixed)
  if (term.k === 'loop') return term.least > 0 && startsFixed(term.of)
  return false
}

interface Shape {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

/** The places of a pattern that take a character, and which may come after which, in how many ways. */
class Graph {
  readonly #sets: Ranges[] = []
  readonly #next: Map<number, number>[] = []
  readonly #ends = new Set<number>()
  full = false

  add(term: Term): Shape | undefined {
    switch (term.k) {
      case 'chars':
        return this.#place(term.set)
      case 'end': {
        const shape = this.#place([])
        for (const one of shape.first) this.#ends.add(one)
        return shape
      }
      // What no character matches: the start within a pattern, and text that must be there already.
      case 'start':
      case 'again':
        return this.#place([])
      case 'look':
        return term.ahead ? this.add(term.of) : { first: [], last: [], empty: true }
      case 'atom':
        return { first: [], last: [], empty: true }
      case 'all': {
        let shape: Shape = { first: [], last: [], empty: true }
        for (const item of term.items) {
          const one = this.add(item)
          if (!one || this.full) return undefined
          this.#connect(shape.last, one.first)
          shape = {
            first: shape.empty ? [...shape.first, ...one.first] : shape.first,
            last: one.empty ? [...shape.last, ...one.last] : one.last,
            empty: shape.empty && one.empty,
          }
        }
        return shape
      }
      case 'any': {
        const shapes = term.items.map((item) => this.add(item))
        const first: number[] = []
        const last: number[] = []
        let empty = false
        for (const one of shapes) {
          if (!one) return undefined
          first.push(...one.first)
          last.push(...one.last)
          empty ||= one.empty
        }
        return { first, last, empty }
      }
      case 'loop': {
        const { of, least, most } = term
        if (most !== Number.POSITIVE_INFINITY) {
          const copies = Math.min(most, 6)
          const items: Term[] = []
          for (let at = 0; at < copies; at++) items.push(at < Math.min(least, copies) ? of : { k: 'loop', of, least: 0, most: 1 })
          if (most === 1) {
            const one = this.add(of)
            return one && { ...one, empty: least === 0 || one.empty }
          }
          return this.add({ k: 'all', items })
        }
        const extra = Math.max(0, Math.min(least, 3) - 1)
        if (extra > 0) return this.add({ k: 'all', items: [...Array.from({ length: extra }, () => of), { k: 'loop', of, least: 1, most }] })
        const one = this.add(of)
        if (!one) return undefined
        this.#connect(one.last, one.first)
        return { ...one, empty: least === 0 || one.empty }
      }
    }
  }

  #place(set: Ranges): Shape {
    const at = this.#sets.length
    if (at >= placesMax) this.full = true
    this.#sets.push(set)
    this.#next.push(new Map())
    return { first: [at], last: [at], empty: false }
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const one of from) for (const other of to) this.#next[one]?.set(other, (this.#next[one]?.get(other) ?? 0) + 1)
  }

  exponential({ last }: Shape): boolean {
    const done = new Set(last)
    const group = components(this.#sets.length, (at) => this.#next[at]?.keys() ?? [])
    const members = new Map<number, number[]>()
    for (const [at, id] of group.entries()) members.set(id, [...(members.get(id) ?? []), at])
    for (const [id, places] of members) {
      const cyclic = places.length > 1 || this.#next[places[0] ?? 0]?.has(places[0] ?? 0)
      // A match that may stop inside the loop does stop there: nothing is tried again.
      if (!cyclic || places.some((at) => done.has(at)) || this.#takesAnything(places)) continue
      // Two ways from one place to the next, on the way round.
      for (const at of places)
        for (const [to, ways] of this.#next[at] ?? []) {
          if (ways < 2 || group[to] !== id) continue
          const back = this.#way(to, at, group, id)
          if (back && this.#fails(at, [this.#sets[to] ?? [], ...back], done)) return true
        }
      if (this.#doubles(places, group, id, done)) return true
    }
    return false
  }

  /** What leads from one place to another within a loop. */
  #way(from: number, to: number, group: readonly number[], id: number): readonly Ranges[] | undefined {
    if (from === to) return []
    const before = new Map<number, number>([[from, -1]])
    const queue = [from]
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0
      for (const next of this.#next[at]?.keys() ?? []) {
        if (group[next] !== id || before.has(next) || (this.#sets[next]?.length ?? 0) === 0) continue
        before.set(next, at)
        if (next !== to) {
          queue.push(next)
          continue
        }
        const word: Ranges[] = []
        for (let one = next; one !== from; one = before.get(one) ?? from) word.unshift(this.#sets[one] ?? [])
        return word
      }
    }
    return undefined
  }

  /** True when a text that goes round and round from a place can still fail: only then every way is tried. */
  #fails(from: number, word: readonly Ranges[] | undefined, done: ReadonlySet<number>): boolean {
    if (!word || word.some((set) => set.length === 0)) return false
    return tastes.some((taste) =>
      this.#failsWith(
        from,
        word.map((set) => some(set, taste)),
        done,
      ),
    )
  }

  #failsWith(from: number, word: readonly number[], done: ReadonlySet<number>): boolean {
    let states: ReadonlySet<number> = new Set([from])
    for (let round = 0; round < 12; round++)
      for (const c of word) {
        states = this.#step(states, c)
        for (const at of states) if (done.has(at)) return false
      }
    // The text ends here, or goes on with what nothing takes.
    for (let more = 0, reached = [states]; more < endingMax && reached.length > 0; more++) {
      const further: ReadonlySet<number>[] = []
      for (const one of reached) {
        const after = new Set<number>()
        for (const at of one) for (const to of this.#next[at]?.keys() ?? []) after.add(to)
        if (![...after].some((at) => this.#ends.has(at))) return true
        for (const c of this.#samples(after)) {
          const next = this.#step(one, c)
          if (next.size === 0) return true
          if (further.length < waysOnMax && ![...next].some((at) => done.has(at))) further.push(next)
        }
      }
      reached = further
    }
    return false
  }

  #step(states: ReadonlySet<number>, c: number): ReadonlySet<number> {
    const next = new Set<number>()
    for (const at of states) for (const to of this.#next[at]?.keys() ?? []) if (has(this.#sets[to] ?? [], c)) next.add(to)
    return next
  }

  /** Characters at which sets begin to differ. */
  #samples(places: ReadonlySet<number>): ReadonlySet<number> {
    const samples = new Set([0, 10, 33, 62, 64, 88, 122, 126, 0x2603])
    for (const at of places)
      for (const [low, high] of (this.#sets[at] ?? []).slice(0, 8)) {
        if (samples.size > samplesMax) return samples
        samples.add(low)
        if (low > 0) samples.add(low - 1)
        samples.add(Math.min(0x10ffff, high + 1))
      }
    return samples
  }

  /** True where what follows the loop takes any text to the end: then nothing fails. */
  #takesAnything(places: readonly number[]): boolean {
    return places.every((at) => {
      for (const to of this.#next[at]?.keys() ?? []) {
        const next = this.#next[to]
        if (!places.includes(to) && next?.has(to) && universal(this.#sets[to] ?? []) && [...next.keys()].some((end) => this.#ends.has(end)))
          return true
      }
      return false
    })
  }

  /** Looks for a text that leads from a place back to it in two ways. */
  #doubles(places: readonly number[], group: readonly number[], id: number, done: ReadonlySet<number>): boolean {
    const size = this.#sets.length
    const index = new Map<number, number>()
    const nodes: number[] = []
    const edges: number[][] = []
    const visit = (a: number, b: number): number => {
      const key = a * size + b
      let at = index.get(key)
      if (at === undefined) {
        at = nodes.length
        index.set(key, at)
        nodes.push(key)
        edges.push([])
      }
      return at
    }
    for (const at of places) visit(at, at)
    let count = 0
    for (let at = 0; at < nodes.length; at++) {
      const key = nodes[at] ?? 0
      const [a, b] = [Math.floor(key / size), key % size]
      for (const to of this.#next[a]?.keys() ?? []) {
        if (group[to] !== id) continue
        for (const other of this.#next[b]?.keys() ?? []) {
          if (group[other] !== id || !overlap(this.#sets[to] ?? [], this.#sets[other] ?? [])) continue
          if (count++ > edgesMax) return false
          edges[at]?.push(visit(to, other))
        }
      }
    }
    const pairs = components(nodes.length, (at) => edges[at] ?? [])
    let tries = 0
    for (const at of places) {
      const start = index.get(at * size + at) ?? 0
      const part = pairs[start]
      const other = nodes.findIndex((key, one) => pairs[one] === part && Math.floor(key / size) !== key % size)
      if (other < 0) continue
      const there = this.#pairWay(start, other, nodes, edges)
      const back = this.#pairWay(other, start, nodes, edges)
      if (there && back && this.#fails(at, [...there, ...back], done)) return true
      if (tries++ > 12) break
    }
    return false
  }

  /** Characters that lead from one pair of places to another. */
  #pairWay(from: number, to: number, nodes: readonly number[], edges: readonly (readonly number[])[]): readonly Ranges[] | undefined {
    const size = this.#sets.length
    const before = new Map<number, number>([[from, -1]])
    const queue = [from]
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0
      for (const next of edges[at] ?? []) {
        if (before.has(next)) continue
        before.set(next, at)
        if (next !== to) {
          queue.push(next)
          continue
        }
        const word: Ranges[] = []
        for (let one = next; one !== from; one = before.get(one) ?? from) {
          const key = nodes[one] ?? 0
          word.unshift(common(this.#sets[Math.floor(key / size)] ?? [], this.#sets[key % size] ?? []))
        }
        return word
      }
    }
    return undefined
  }

  /** Looks for two loops that take the same text one after the other, the start of an open pattern being the first. */
  polynomial({ first, last }: Shape, fixed: boolean): boolean {
    const size = this.#sets.length
    if (size > 200) return false
    const next = this.#next.map((one) => [...one.keys()])
    const sets = [...this.#sets]
    if (!fixed) {
      sets.push([[0, 0x10ffff]])
      next.push([size, ...first])
    }
    const done = new Set(last)
    const total = sets.length
    const loops = Array.from({ length: total }, (_, at) => at).filter((at) => reaches(at, at, next))
    let count = 0
    for (const p of loops)
      for (const q of loops) {
        if (p === q || done.has(q) || !reaches(p, q, next)) continue
        if (p !== size && reaches(q, p, next)) continue
        // A text that leads p to p, p to q and q to q.
        const seen = new Set<number>()
        const stack: [number, number, number][] = [[p, p, q]]
        while (stack.length > 0) {
          const [a, b, c] = stack.pop() ?? [0, 0, 0]
          for (const x of next[a] ?? [])
            for (const y of next[b] ?? []) {
              if (!overlap(sets[x] ?? [], sets[y] ?? [])) continue
              for (const z of next[c] ?? []) {
                if (count++ > edgesMax) return false
                if (!overlap(sets[x] ?? [], sets[z] ?? []) || !overlap(sets[y] ?? [], sets[z] ?? [])) continue
                if (x === p && y === q && z === q) return true
                const key = (x * total + y) * total + z
                if (seen.has(key)) continue
                seen.add(key)
                stack.push([x, y, z])
              }
            }
        }
      }
    return false
  }
}

function reaches(from: number, to: number, next: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>()
  const stack = [...(next[from] ?? [])]
  while (stack.length > 0) {
    const at = stack.pop() ?? 0
    if (at === to) return true
    if (seen.has(at)) continue
    seen.add(at)
    stack.push(...(next[at] ?? []))
  }
  return false
}

/** Strongly connected parts, as a number for each node. Tarjan's, without recursion. */
function components(size: number, next: (at: number) => Iterable<number>): readonly number[] {
  const order = new Array<number>(size).fill(-1)
  const low = new Array<number>(size).fill(0)
  const part = new Array<number>(size).fill(-1)
  const open: number[] = []
  let count = 0
  let parts = 0
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue
    const calls: { at: number; rest: number[] }[] = [{ at: root, rest: [...next(root)] }]
    order[root] = low[root] = count++
    open.push(root)
    while (calls.length > 0) {
      const call = calls.at(-1)
      if (!call) break
      const to = call.rest.pop()
      if (to !== undefined) {
        if (order[to] === -1) {
          order[to] = low[to] = count++
          open.push(to)
          calls.push({ at: to, rest: [...next(to)] })
        } else if (part[to] === -1) low[call.at] = Math.min(low[call.at] ?? 0, order[to] ?? 0)
        continue
      }
      calls.pop()
      const up = calls.at(-1)
      if (up) low[up.at] = Math.min(low[up.at] ?? 0, low[call.at] ?? 0)
      if (low[call.at] === order[call.at]) {
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          part[at] = parts
          if (at === call.at) break
        }
        parts++
      }
    }
  }
  return part
}

function overlap(a: Ranges, b: Ranges): boolean {
  for (const [from, to] of a) for (const [low, high] of b) if (from <= high && low <= to) return true
  return false
}

const has = (set: Ranges, c: number): boolean => set.some(([from, to]) => from <= c && c <= to)

/** Characters that are tried first, in turn: a letter as a person would expect, white space, and signs. */
const tastes: readonly (readonly number[])[] = [
  [97, 65, 48, 32],
  [10, 32, 9],
  [35, 34, 47, 45],
]

/** A character of a set. */
function some(set: Ranges, taste: readonly number[]): number {
  for (const c of taste) if (has(set, c)) return c
  return set[0]?.[0] ?? -1
}

/** The characters of both. */
function common(a: Ranges, b: Ranges): Ranges {
  const both: [number, number][] = []
  for (const [from, to] of a) for (const [low, high] of b) if (from <= high && low <= to) both.push([Math.max(from, low), Math.min(to, high)])
  return both
}

const universal = (set: Ranges): boolean => set.some(([from, to]) => from === 0 && to >= 0xffff)

const letters: Ranges = [
  [65, 90],
  [97, 122],
]
const digits: Ranges = [[48, 57]]
const word: Ranges = [...digits, ...letters, [95, 95]]
const space: Ranges = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x2028, 0x2029],
  [0xfeff, 0xfeff],
]
const anything: Ranges = [[0, 0x10ffff]]

function inverse(set: Ranges): Ranges {
  const sorted = [...set].sort((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  let from = 0
  for (const [low, high] of sorted) {
    if (low > from) result.push([from, low - 1])
    from = Math.max(from, high + 1)
  }
  if (from <= 0x10ffff) result.push([from, 0x10ffff])
  return result
}

/** Reads a pattern of JavaScript, Python, Java, Ruby, PHP or .NET: what they share, and what each adds. */
class PatternReader {
  readonly #source: string
  readonly #ruby: boolean
  #at = 0
  #depth = 0
  #ignoreCase: boolean
  #dotAll: boolean
  #extended: boolean

  constructor(source: string, flags: string) {
    this.#source = source
    this.#ruby = flags.startsWith('ruby')
    const marks = this.#ruby ? flags.slice(4) : /^[a-z]{1,8}$/.test(flags) && !/^(java|csharp|php|go)$/.test(flags) ? flags : ''
    this.#ignoreCase = marks.includes('i')
    this.#dotAll = this.#ruby ? marks.includes('m') : marks.includes('s')
    this.#extended = marks.includes('x')
  }

  read(): Term | undefined {
    const term = this.#ways()
    return this.#at >= this.#source.length ? term : undefined
  }

  #ways(): Term | undefined {
    if (this.#depth++ > 60) return undefined
    const ways: Term[] = []
    let items: Term[] = []
    for (;;) {
      const c = this.#source[this.#at]
      if (c === undefined || c === ')') break
      if (c === '|') {
        this.#at++
        ways.push({ k: 'all', items })
        items = []
        continue
      }
      const one = this.#item()
      if (!one) return undefined
      items.push(...one)
    }
    ways.push({ k: 'all', items })
    this.#depth--
    const only = ways[0]
    return ways.length === 1 && only ? only : { k: 'any', items: ways }
  }

  #item(): readonly Term[] | undefined {
    const c = this.#source[this.#at] ?? ''
    if (this.#extended && /\s/.test(c)) {
      this.#at++
      return []
    }
    if (this.#extended && c === '#') {
      const end = this.#source.indexOf('\n', this.#at)
      this.#at = end < 0 ? this.#source.length : end + 1
      return []
    }
    const atom = this.#atom()
    return atom === undefined ? undefined : atom === null ? [] : [this.#counted(atom)]
  }

  #counted(atom: Term): Term {
    let term = atom
    for (;;) {
      const rest = this.#source.slice(this.#at, this.#at + 16)
      const count = /^(?:([*+?])|\{(\d*)(,?)(\d*)\})/.exec(rest)
      if (!count || (count[1] === undefined && count[2] === '' && count[4] === '')) return term
      this.#at += count[0].length
      const least = count[1] ? (count[1] === '+' ? 1 : 0) : Number(count[2] || 0)
      const most = count[1]
        ? count[1] === '?'
          ? 1
          : Number.POSITIVE_INFINITY
        : count[3] === ''
          ? least
          : count[4] === ''
            ? Number.POSITIVE_INFINITY
            : Number(count[4])
      const after = this.#source[this.#at]
      const possessive = after === '+' && count[1] !== undefined
      if (after === '?' || possessive) this.#at++
      const loop: Term = { k: 'loop', of: term, least, most }
      term = possessive ? { k: 'atom', of: loop } : loop
      if (!this.#ruby) return term
    }
  }

  #atom(): Term | null | undefined {
    const c = this.#source[this.#at++] ?? ''
    switch (c) {
      case '(':
        return this.#group()
      case '[':
        return this.#chars(this.#set())
      case '.':
        return {
          k: 'chars',
          set: this.#dotAll
            ? anything
            : inverse([
                [10, 10],
                [13, 13],
              ]),
        }
      case '^':
        return { k: 'start' }
      case '$':
        return { k: 'end' }
      case '\\':
        return this.#escape()
      default:
        return this.#chars([[c.charCodeAt(0), c.charCodeAt(0)]])
    }
  }

  #chars(set: Ranges): Term {
    if (!this.#ignoreCase) return { k: 'chars', set }
    const more: [number, number][] = []
    for (const [from, to] of set)
      for (const [low, high, shift] of [
        [65, 90, 32],
        [97, 122, -32],
      ] as const) {
        const start = Math.max(from, low)
        const end = Math.min(to, high)
        if (start <= end) more.push([start + shift, end + shift])
      }
    return { k: 'chars', set: [...set, ...more] }
  }

  #group(): Term | null | undefined {
    const rest = this.#source.slice(this.#at, this.#at + 60)
    const kind = /^\?(?:#[^)]*\)|([imsxuadL^-]+)(:|\))|(<[=!]|[=!])|(>)|:|P?<[^>]{1,40}>|'[^']{1,40}'|\|)?/.exec(rest)
    let look = false
    let atomic = false
    const saved: [boolean, boolean, boolean] = [this.#ignoreCase, this.#dotAll, this.#extended]
    if (kind && rest.startsWith('?')) {
      this.#at += kind[0].length
      if (kind[0].startsWith('?#')) return null
      if (kind[1] !== undefined) {
        const [on = '', off = ''] = kind[1].split('-')
        if (on.includes('i')) this.#ignoreCase = true
        if (off.includes('i')) this.#ignoreCase = false
        if (on.includes('x')) this.#extended = true
        if (on.includes(this.#ruby ? 'm' : 's')) this.#dotAll = true
        if (kind[2] === ')') return null
      }
      look = kind[3] !== undefined
      atomic = kind[4] !== undefined
    }
    const inner = this.#ways()
    if (!inner || this.#source[this.#at] !== ')') return undefined
    this.#at++
    if (kind?.[1] !== undefined) [this.#ignoreCase, this.#dotAll, this.#extended] = saved
    return look ? { k: 'look', of: inner, ahead: kind?.[3] === '=' } : atomic ? { k: 'atom', of: inner } : inner
  }

  #escape(): Term | null | undefined {
    const c = this.#source[this.#at++]
    if (c === undefined) return undefined
    if (c === 'b' || c === 'B' || c === 'G' || c === 'K') return null
    if (c === 'A') return { k: 'start' }
    if (c === 'z' || c === 'Z') return { k: 'end' }
    if (/[1-9]/.test(c)) {
      while (/\d/.test(this.#source[this.#at] ?? '')) this.#at++
      return { k: 'again' }
    }
    if (c === 'k') {
      const name = /^(<[^>]*>|'[^']*')/.exec(this.#source.slice(this.#at))
      this.#at += name?.[0].length ?? 0
      return { k: 'again' }
    }
    this.#at--
    return this.#chars(this.#escaped())
  }

  /** What follows a backslash, as characters. */
  #escaped(): Ranges {
    const c = this.#source[this.#at++] ?? ''
    switch (c) {
      case 'd':
        return digits
      case 'D':
        return inverse(digits)
      case 'w':
        return word
      case 'W':
        return inverse(word)
      case 's':
        return space
      case 'S':
        return inverse(space)
      case 'h':
        return this.#ruby
          ? [...digits, [65, 70], [97, 102]]
          : [
              [9, 9],
              [32, 32],
            ]
      case 'H':
        return inverse([...digits, [65, 70], [97, 102]])
      case 'R':
        return [[10, 13]]
      case 'p':
      case 'P': {
        const name = /^\{([^}]*)\}/.exec(this.#source.slice(this.#at, this.#at + 40))
        this.#at += name?.[0].length ?? 0
        const set: Ranges = /^\^?(Lu?|Ll|Alpha|L\w?)/i.test(name?.[1] ?? '')
          ? [...letters, [0xc0, 0xffff]]
          : /^\^?(N|Digit)/i.test(name?.[1] ?? '')
            ? digits
            : [
                [33, 47],
                [0x2000, 0x206f],
              ]
        return c === 'P' ? inverse(set) : set
      }
      case 'n':
        return [[10, 10]]
      case 'r':
        return [[13, 13]]
      case 't':
        return [[9, 9]]
      case 'f':
        return [[12, 12]]
      case 'v':
        return [[11, 11]]
      case '0':
        return [[0, 0]]
      case 'x':
      case 'u': {
        const code = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2,4}))/.exec(
          this.#source.slice(this.#at, this.#at + (c === 'x' ? (this.#source[this.#at] === '{' ? 8 : 2) : 8)),
        )
        if (!code) return [[c.charCodeAt(0), c.charCodeAt(0)]]
        this.#at += code[0].length
        const value = Number.parseInt(code[1] ?? code[2] ?? '0', 16)
        return [[value, value]]
      }
      case 'c':
        this.#at++
        return [[1, 26]]
      default: {
        const code = c.charCodeAt(0)
        return [[code, code]]
      }
    }
  }

  #set(): Ranges {
    const negated = this.#source[this.#at] === '^'
    if (negated) this.#at++
    const set: [number, number][] = []
    let first = true
    while (this.#at < this.#source.length) {
      const c = this.#source[this.#at] ?? ''
      if (c === ']' && !(first && this.#ruby)) break
      first = false
      if (c === '[') {
        const posix = /^\[:\^?(\w+):\]/.exec(this.#source.slice(this.#at, this.#at + 16))
        if (posix) {
          this.#at += posix[0].length
          const sets: Readonly<Record<string, Ranges>> = {
            alpha: letters,
            digit: digits,
            alnum: [...digits, ...letters],
            space,
            word,
            upper: [[65, 90]],
            lower: [[97, 122]],
            punct: [
              [33, 47],
              [58, 64],
              [91, 96],
              [123, 126],
            ],
            xdigit: [...digits, [65, 70], [97, 102]],
          }
          for (const [from, to] of sets[posix[1] ?? ''] ?? []) set.push([from, to])
          continue
        }
        if (this.#ruby) {
          this.#at++
          for (const [from, to] of this.#set()) set.push([from, to])
          continue
        }
      }
      const from = this.#one()
      const dash = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']' && this.#source[this.#at + 1] !== undefined
      const single = from.length === 1 && from[0] !== undefined && from[0][0] === from[0][1]
      if (dash && single) {
        this.#at++
        const to = this.#one()
        const low = from[0]?.[0] ?? 0
        const high = to[0]?.[1] ?? 0
        if (to.length === 1 && high >= low) {
          set.push([low, high])
          continue
        }
        for (const [a, b] of to) set.push([a, b])
      }
      for (const [a, b] of from) set.push([a, b])
    }
    this.#at++
    return negated ? inverse(set) : set
  }

  #one(): Ranges {
    const c = this.#source[this.#at++] ?? ''
    if (c !== '\\') return [[c.charCodeAt(0), c.charCodeAt(0)]]
    if (this.#source[this.#at] === 'b') {
      this.#at++
      return [[8, 8]]
    }
    return this.#escaped()
  }
}
