import { type Hash, hashOf } from '../core/digest.ts'
import type { LockfileFormat, Need } from '../core/lockfile.ts'
import { dataDepthMax, Lines, withoutMark } from '../syntax/data.ts'
import { Draft, notFormat } from './draft.ts'

/** mix.lock: one Elixir map of tuples, read as data and never run. Source: https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export const mix: LockfileFormat = {
  name: 'mix',
  title: 'mix.lock of Elixir',
  claims: (path) => /(^|\/)mix\.lock$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'mix', 'hex')
    const reader = new TermReader(text, lines)
    const root = reader.read()
    if (root.kind !== 'map') throw notFormat(path, 'is no Elixir map', 'run `mix deps.get` and commit the result')
    for (const [key, value, start] of root.members) {
      const at = lines.range(start, start + 1)
      const line = lines.line(at.line ?? 1)
      const name = key.text
      const [kind, ...rest] = value.kind === 'tuple' ? value.items : []
      if (kind?.text === 'hex') {
        const [app, version, inner, , needs, repo, outer] = rest
        const hashes: Hash[] = [inner, outer].flatMap((hash) =>
          hash?.kind === 'text' && hash.text !== '' ? [hashOf('sha256', 'hex', hash.text)] : [],
        )
        const broken = hashes.find(({ value: hex }) => !/^[0-9a-f]{64}$/i.test(hex))
        if (version?.kind !== 'text') draft.fault(`the entry ${JSON.stringify(name)} has no version`, line)
        else {
          if (broken) draft.odd('malformed-hash', `${name}@${version.text} has a hash of the wrong length or alphabet`, line, name)
          // The two hashes are of two things, the archive's content and the archive: the outer one is what is fetched.
          const best = hashes[hashes.length - 1]
          draft.add({
            name: app?.text ?? name,
            version: version.text,
            key: name,
            hashes: best && !broken ? [best] : [],
            pin: broken ? 'nothing' : 'hash',
            resolved: inner?.text === undefined ? undefined : `hex:${repo?.text ?? 'hexpm'}/${app?.text ?? name}#${inner.text}`,
            needs: needsOf(needs),
            at: line,
          })
          if (app && app.text !== name) draft.odd('sections-disagree', `the entry ${name} locks another package, ${app.text}`, line, name)
          if (repo && repo.text !== 'hexpm' && repo.text !== '') draft.set('hex-repo', repo.text, line)
        }
      } else if (kind?.text === 'git') {
        const [url, reference] = rest
        draft.add({
          name,
          version: '',
          source: 'git',
          resolved: `${url?.text ?? ''}#${reference?.text ?? ''}`,
          reference: reference?.text ?? '',
          at: line,
        })
      } else if (kind?.text === 'path') draft.add({ name, version: '', source: 'path', resolved: rest[0]?.text ?? '', at: line })
      else draft.fault(`the entry ${JSON.stringify(name)} is of no kind that is known`, line)
    }
    for (const { key, at } of reader.duplicates) draft.odd('duplicate-key', `the key ${JSON.stringify(key)} stands twice`, at, key)
    return draft.done()
  },
}

interface Term {
  readonly kind: 'text' | 'atom' | 'tuple' | 'list' | 'map'
  readonly text: string
  readonly items: readonly Term[]
  readonly members: readonly (readonly [key: Term, value: Term, start: number])[]
}

const needsOf = (term: Term | undefined): Need[] =>
  (term?.items ?? []).flatMap(({ items }) =>
    items[0]
      ? [
          {
            name: items[0].text,
            range: items[1]?.text ?? '',
            optional: (items[2]?.members ?? []).some(([key, value]) => key.text === 'optional' && value.text === 'true'),
          },
        ]
      : [],
  )

/** Elixir terms as mix writes them: strings, atoms, tuples, lists, keyword lists and maps. */
class TermReader {
  readonly duplicates: { key: string; at: ReturnType<Lines['range']> }[] = []
  readonly #text: string
  readonly #lines: Lines
  #offset = 0

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
  }

  read(): Term {
    const term = this.#term(0)
    this.#space()
    if (this.#offset < this.#text.length) throw this.#error('goes on after its end')
    return term
  }

  #term(depth: number): Term {
    if (depth > dataDepthMax) throw this.#error(`nests deeper than ${dataDepthMax} levels`)
    this.#space()
    const rest = this.#text
    const unit = rest[this.#offset]
    if (unit === '"') return scalar('text', this.#string())
    if (unit === '{') return this.#sequence('tuple', '{', '}', depth)
    if (unit === '[') return this.#sequence('list', '[', ']', depth)
    if (rest.startsWith('%{', this.#offset)) return this.#sequence('map', '%{', '}', depth)
    word.lastIndex = this.#offset
    const match = word.exec(rest)
    if (!match) throw this.#error(unit === undefined ? 'ends too early' : 'holds what is no plain Elixir term')
    this.#offset = word.lastIndex
    if (match[0] === ':' && rest[this.#offset] === '"') return scalar('atom', this.#string())
    if (match[0] === ':') throw this.#error('holds what is no plain Elixir term')
    return scalar('atom', match[0].replace(/^:/, ''))
  }

  #sequence(kind: 'tuple' | 'list' | 'map', open: string, close: string, depth: number): Term {
    this.#offset += open.length
    const items: Term[] = []
    const members: [Term, Term, number][] = []
    const seen = new Set<string>()
    for (;;) {
      this.#space()
      if (this.#text[this.#offset] === close) break
      const start = this.#offset
      keyword.lastIndex = start
      const short = keyword.exec(this.#text)
      if (short) {
        this.#offset = keyword.lastIndex
        members.push([scalar('atom', short[1] ?? ''), this.#term(depth + 1), start])
      } else {
        const item = this.#term(depth + 1)
        this.#space()
        const arrow = this.#text.startsWith('=>', this.#offset)
          ? 2
          : kind === 'map' && item.kind === 'text' && this.#text[this.#offset] === ':'
            ? 1
            : 0
        if (arrow > 0) {
          this.#offset += arrow
          members.push([item, this.#term(depth + 1), start])
          if (seen.has(item.text)) this.duplicates.push({ key: item.text, at: this.#lines.range(start, this.#offset) })
          seen.add(item.text)
        } else items.push(item)
      }
      this.#space()
      if (this.#text[this.#offset] === ',') this.#offset++
      else if (this.#text[this.#offset] !== close)
        throw this.#error(this.#offset >= this.#text.length ? 'ends too early' : 'has no comma where one belongs')
    }
    this.#offset++
    return { kind, text: '', items, members }
  }

  #string(): string {
    const start = this.#offset
    let end = start + 1
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1
    if (end >= this.#text.length) throw this.#error('has a string that does not end')
    this.#offset = end + 1
    const raw = this.#text.slice(start + 1, end)
    if (raw.includes('#{')) throw this.#error('has a string with code in it')
    return raw.replace(/\\(.)/gs, '$1')
  }

  #space(): void {
    space.lastIndex = this.#offset
    if (space.test(this.#text)) this.#offset = space.lastIndex
  }

  #error(what: string): Error {
    return this.#lines.fault(what, this.#offset)
  }
}
const scalar = (kind: 'text' | 'atom', text: string): Term => ({ kind, text, items: [], members: [] })
const space = /(?:\s+|#[^\n]*)+/y
const word = /:?[A-Za-z_][\w@?!]*|:|-?\d[\d._]*/y
const keyword = /([A-Za-z_]\w*[?!]?): /y
