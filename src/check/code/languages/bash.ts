import { type Command, parseScript, type Word } from '../../workflows/shell.ts'
import type { Expr, Lowered, Stmt } from '../ir.ts'
import { bashModel } from '../rules/bash.ts'
import type { FrontEnd } from './index.ts'

/** Shell scripts: their commands are calls, in the order of the text; branches and loops are not told apart. */
export const bash: FrontEnd = {
  lower: (text) => new Lowering(text).script(),
  model: bashModel,
  declares: false,
  implied: false,
  open: true,
  candidates: () => [],
}

const functionStart = /^[ \t]*(?:function[ \t]+[\w:.-]+[ \t]*(?:\([ \t]*\))?|[\w:.-]+[ \t]*\([ \t]*\))\s*\{/gm
const declaring = /^(?:export|local|readonly|declare|typeset)$/

class Lowering {
  readonly #text: string
  /** Where functions stand: their arguments are the caller's. */
  readonly #functions: readonly (readonly [number, number])[]

  constructor(text: string) {
    this.#text = text
    let end = 0
    this.#functions = [...text.matchAll(functionStart)].map(({ index }) => {
      if (end < index) end = text.indexOf('\n}', index)
      if (end < 0) end = text.length
      return [index, end]
    })
  }

  script(): Lowered {
    const { commands } = parseScript(this.#text)
    return { body: commands.filter(({ inside }) => !inside).flatMap((one) => this.#command(one)), broken: [], hoists: false, patterns: [] }
  }

  #command(command: Command): readonly Stmt[] {
    const { start, end, words, assignments, feeds } = command
    const at = { start, end }
    const statements = assignments.map(({ name, value }): Stmt => this.#assign(name, this.#word(value, value.text), at))
    const name = words[0]?.text.split('/').at(-1) ?? ''
    if (name === '') return statements
    if (declaring.test(name)) {
      for (const word of words.slice(1)) {
        const given = /^(\w+)=/.exec(word.raw)
        if (given?.[1]) statements.push(this.#assign(given[1], this.#word(word, word.raw.slice(given[0].length)), at))
      }
      return statements
    }
    if (name === 'read') {
      const source: Expr = { k: 'call', fn: { k: 'name', name: 'read', ...at }, args: [], ...at }
      for (const { text } of words.slice(1)) if (/^[A-Za-z_]\w*$/.test(text)) statements.push(this.#assign(text, source, at))
      return statements
    }
    const call = this.#call(command, name)
    statements.push({ k: 'expr', value: call, ...at })
    // `curl … | bash`
    for (const shell of feeds) {
      const program = shell.words.map(({ text }) => text.split('/').at(-1) ?? '').find((word) => !/^(?:sudo|env|-\w+|\w+=.*)$/.test(word)) ?? ''
      if (/^(?:ba|z|da|k)?sh$|^(?:python3?|perl|ruby|node|php)$/.test(program) && !shell.words.some(({ text }) => /^-[ce]$/.test(text)))
        statements.push({ k: 'expr', value: { k: 'call', fn: { k: 'name', name: '$piped', ...at }, args: [call], ...at }, ...at })
    }
    return statements
  }

  #assign(name: string, value: Expr, at: { start: number; end: number }): Stmt {
    return { k: 'expr', value: { k: 'assign', to: { k: 'name', name: `$${name}`, ...at }, value, ...at }, ...at }
  }

  #call({ words, start, end }: Command, name: string): Expr {
    return {
      k: 'call',
      fn: { k: 'name', name, start, end },
      args: words.slice(1).map((word) => this.#word(word, word.raw)),
      start,
      end,
    }
  }

  /** A word as what it is put together from. */
  #word(word: Word, raw: string): Expr {
    const { start, end } = word
    const at = { start, end }
    if (word.literal) return { k: 'const', v: word.text, ...at }
    const parts: Expr[] = []
    const single = raw.startsWith("'")
    let last = 0
    let nested = 0
    for (const match of single
      ? []
      : raw.matchAll(/\$\(\(|\$\(|<\(|`|\$\{?([A-Za-z_]\w{0,100}|[0-9@*])[^}$"'\s/]{0,100}?\}?(?![\w}])|\$\{([A-Za-z_]\w{0,100}|[0-9@*])/g)) {
      const before = raw.slice(last, match.index).replace(/["']/g, '')
      if (before !== '') parts.push({ k: 'const', v: before, ...at })
      last = match.index + match[0].length
      const variable = match[1] ?? match[2]
      if (variable !== undefined) parts.push({ k: 'name', name: this.#variable(variable, start), ...at })
      else if (match[0] !== '$((') {
        const inner = word.substitutions[nested++]
        if (inner) parts.push(this.#call(inner, inner.words[0]?.text.split('/').at(-1) ?? ''))
        break
      }
    }
    return parts.length === 1 && parts[0] ? parts[0] : { k: 'concat', parts, ...at }
  }

  #variable(name: string, at: number): string {
    let low = 0
    let high = this.#functions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#functions[middle]?.[0] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const own = /^[0-9@*]$/.test(name) && at < (this.#functions[low - 1]?.[1] ?? 0)
    return own ? '$given' : name === '0' ? '$self' : `$${name}`
  }
}
