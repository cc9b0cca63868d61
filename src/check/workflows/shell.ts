import type { Range } from '../../core/yaml.ts'
import { fencesOf } from './expressions.ts'

/** A word of a command line. `text` has its quotes taken away; what is computed stays as written. */
export interface Word extends Range {
  readonly raw: string
  readonly text: string
  /** True where nothing in it is computed by the shell: no variable, substitution or expression. */
  readonly literal: boolean
  /** Names of the variables it reads. */
  readonly variables: readonly string[]
  /** Commands of its substitutions, the outermost of each only. */
  readonly substitutions: readonly Command[]
}

export interface Redirect extends Range {
  readonly op: string
  readonly target: Word
  /** The body of a here-document. */
  readonly body?: Range | undefined
}

export interface Command extends Range {
  readonly words: readonly Word[]
  readonly assignments: readonly { readonly name: string; readonly value: Word }[]
  /** Its own, then those of the groups around it. */
  readonly redirects: Redirect[]
  /** The commands that read what it writes. */
  readonly feeds: Command[]
  /** The command whose words hold this one as a substitution. */
  inside: Command | undefined
  /** Operator behind it: `&&`, `||`, `|`, `;`, newline or none. */
  after: string
}

/** A script as its commands in the order of the text, substitutions' own right before the command that holds them. */
export interface Script {
  readonly text: string
  readonly commands: readonly Command[]
  /** Fences of expressions in it. */
  readonly fences: readonly Range[]
}

/** Longest script that is parsed. */
export const scriptCharsMax = 400_000
const depthMax = 60

/**
 * Reads a shell script (bash, sh, zsh; closely enough PowerShell's simple commands, too) into its commands. Never fails: what
 * it cannot make out is passed over by a character. Expressions count as text that is computed.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function parseScript(source: string, powershell = false): Script {
  const text = source.length > scriptCharsMax ? source.slice(0, scriptCharsMax) : source
  const fences = text.includes('${{') ? fencesOf(text).map(({ start, end }) => ({ start, end: end ?? text.length })) : []
  return { text, fences, commands: new Parser(text, fences, powershell).all() }
}

const metacharacters = new Set([' ', '\t', '\n', '\r', ';', '&', '|', '<', '>', '(', ')'])
const reserved = new Set(['if', 'then', 'elif', 'else', 'do', 'while', 'until', '!', 'time', '{', 'fi', 'done', 'esac', '}'])

interface Pending {
  readonly delimiter: string
  readonly stripTabs: boolean
  readonly redirect: { body?: Range | undefined }
}

class Parser {
  readonly text: string
  readonly #fences: readonly Range[]
  readonly #powershell: boolean
  readonly #commands: Command[] = []
  #at = 0
  #heredocs: Pending[] = []
  /** Where the commands of each open `if`, `for`, `while` and `case` begin. */
  readonly #opened: number[] = []

  constructor(text: string, fences: readonly Range[], powershell: boolean) {
    this.text = text
    this.#fences = fences
    this.#powershell = powershell
  }

  all(): readonly Command[] {
    while (this.#at < this.text.length) {
      const before = this.#at
      this.#list('', 0)
      // A stray closing mark is passed over.
      if (this.#at <= before) this.#at = before + 1
      else if (this.#at < this.text.length) this.#at++
    }
    return this.#commands
  }

  /** Reads commands up to `close` (`)`, `}`, '`') or the end; gives those at this level. */
  #list(close: string, depth: number): Command[] {
    const here: Command[] = []
    let stage: Command[] = []
    let previous: Command[] | undefined
    while (this.#at < this.text.length) {
      this.#blank()
      const character = this.text[this.#at]
      if (character === undefined) break
      if (character === close) break
      if (close !== ')' && character === ')' && depth === 0) {
        this.#at++
        continue
      }
      if (character === '\n' || character === ';' || character === '&' || character === '|') {
        const op = this.#operator()
        const last = here.at(-1)
        if (last && last.after === '') last.after = op
        if (op === '|' || op === '|&') previous = stage
        else previous = undefined
        stage = []
        if (op === '\n') this.#bodies()
        continue
      }
      const from = this.#at
      const made = this.#command(close, depth)
      if (this.#at === from) {
        // Nothing was read: a closing mark of a level above, or a character with no meaning here.
        if (character === ')' && close !== ')' && depth > 0) break
        this.#at++
        continue
      }
      if (previous) for (const one of previous) one.feeds.push(...made)
      stage = [...stage, ...made]
      here.push(...made)
    }
    return here
  }

  #operator(): string {
    const two = this.text.slice(this.#at, this.#at + 2)
    if (two === '&&' || two === '||' || two === ';;' || two === '|&') {
      this.#at += 2
      return two
    }
    this.#at++
    return two[0] ?? ''
  }

  #blank(): void {
    for (;;) {
      const character = this.text[this.#at]
      if (character === ' ' || character === '\t' || character === '\r') this.#at++
      else if ((character === '\\' || (this.#powershell && character === '`')) && /^\r?\n/.test(this.text.slice(this.#at + 1, this.#at + 3)))
        this.#at += this.text[this.#at + 1] === '\r' ? 3 : 2
      else if (character === '#') {
        const end = this.text.indexOf('\n', this.#at)
        this.#at = end < 0 ? this.text.length : end
      } else return
    }
  }

  #command(close: string, depth: number): Command[] {
    const start = this.#at
    const words: Word[] = []
    const assignments: { name: string; value: Word }[] = []
    const redirects: Redirect[] = []
    if (depth < depthMax && this.text[this.#at] === '(') {
      if (this.text[this.#at + 1] === '(') return this.#arithmetic()
      this.#at++
      const inner = this.#list(')', depth + 1)
      if (this.text[this.#at] === ')') this.#at++
      return this.#outer(inner)
    }
    let end = start
    while (this.#at < this.text.length) {
      this.#blank()
      const character = this.text[this.#at]
      if (character === undefined || character === '\n' || character === ';' || character === '|') break
      if (character === '&' && this.text[this.#at + 1] !== '>') break
      if (character === close || character === ')') break
      if (character === '(') {
        // `name() {`: a function; its body is read as commands of their own.
        this.#at++
        this.#blank()
        if (this.text[this.#at] === ')') this.#at++
        return []
      }
      const redirect = this.#redirect(depth)
      if (redirect) {
        redirects.push(redirect)
        end = this.#at
        continue
      }
      const word = this.#word(depth, close)
      if (word === undefined) break
      end = this.#at
      if (words.length === 0) {
        if (word.raw === '{' && depth < depthMax) {
          const inner = this.#list('}', depth + 1)
          if (this.text[this.#at] === '}') this.#at++
          return this.#outer(inner)
        }
        if (word.raw === '[[') {
          const stop = this.text.indexOf(']]', this.#at)
          const line = this.text.indexOf('\n', this.#at)
          if (stop >= 0 && (line < 0 || stop < line + 400)) {
            this.#at = stop + 2
            return [this.#push({ words: [word], assignments, redirects, feeds: [], inside: undefined, after: '', start, end: this.#at }, [])]
          }
        }
        if (word.raw === 'done' || word.raw === 'fi' || word.raw === 'esac')
          // `done >> $GITHUB_ENV`: what the loop wrote goes there.
          return this.#outer(this.#commands.slice(this.#opened.pop() ?? this.#commands.length))
        if (word.raw === 'if' || word.raw === 'while' || word.raw === 'until') this.#opened.push(this.#commands.length)
        if (reserved.has(word.raw)) return []
        if (word.raw === 'for' || word.raw === 'case' || word.raw === 'select') {
          this.#opened.push(this.#commands.length)
          const line: Word[] = [word]
          for (;;) {
            this.#blank()
            const next = this.text[this.#at]
            if (next === undefined || next === '\n' || next === ';' || next === ')') break
            const more = this.#word(depth, close)
            if (!more) break
            line.push(more)
            if (word.raw === 'case' && more.raw === 'in') break
          }
          return [this.#push({ words: line, assignments, redirects, feeds: [], inside: undefined, after: '', start, end: this.#at }, line)]
        }
        const assigned = /^([A-Za-z_][A-Za-z0-9_]*)\+?=/.exec(word.raw)
        if (assigned) {
          const skip = assigned[0].length
          assignments.push({
            name: assigned[1] ?? '',
            value: { ...word, start: word.start + skip, raw: word.raw.slice(skip), text: word.text.slice(skip) },
          })
          // An array's values are read as words of no command.
          if (this.text[this.#at] === '(' && word.raw.length === skip) {
            this.#at++
            const inner = this.#list(')', depth + 1)
            if (this.text[this.#at] === ')') this.#at++
            void inner
          }
          end = this.#at
          continue
        }
      }
      words.push(word)
    }
    if (words.length === 0 && assignments.length === 0 && redirects.length === 0) return []
    const made: Command = { words, assignments, redirects, feeds: [], inside: undefined, after: '', start, end }
    return [this.#push(made, [...words, ...assignments.map(({ value }) => value), ...redirects.map(({ target }) => target)])]
  }

  #push(command: Command, words: readonly Word[]): Command {
    for (const { substitutions } of words) for (const one of substitutions) one.inside ??= command
    this.#commands.push(command)
    return command
  }

  /** Redirects behind a group belong to every command in it. */
  #outer(inner: Command[]): Command[] {
    for (;;) {
      this.#blank()
      const redirect = this.#redirect(0)
      if (!redirect) return inner
      for (const command of inner) command.redirects.push(redirect)
    }
  }

  #arithmetic(): Command[] {
    const stop = this.text.indexOf('))', this.#at)
    this.#at = stop < 0 ? this.text.length : stop + 2
    return []
  }

  #redirect(depth: number): Redirect | undefined {
    const match = /^(?:\d+|&|\*(?=>))?(<<<|<<-?|<>|<&|>>|>\||>&|>|<(?!\())/.exec(this.text.slice(this.#at, this.#at + 12))
    if (!match) return undefined
    const op = match[1] ?? ''
    if (op === '>' && this.text[this.#at + match[0].length] === '(') return undefined
    const start = this.#at
    this.#at += match[0].length
    this.#blank()
    const target = this.#word(depth, '') ?? empty(this.#at)
    const redirect: { op: string; target: Word; body?: Range | undefined; start: number; end: number } = { op, target, start, end: this.#at }
    if (op === '<<' || op === '<<-') this.#heredocs.push({ delimiter: target.text, stripTabs: op === '<<-', redirect })
    return redirect
  }

  /** Reads the bodies of the here-documents of the line that just ended. */
  #bodies(): void {
    for (const { delimiter, stripTabs, redirect } of this.#heredocs) {
      const start = this.#at
      let line = start
      for (;;) {
        if (line >= this.text.length) {
          redirect.body = { start, end: this.text.length }
          this.#at = this.text.length
          break
        }
        const next = this.text.indexOf('\n', line)
        const stop = next < 0 ? this.text.length : next
        const content = this.text.slice(line, stop).replace(/\r$/, '')
        if ((stripTabs ? content.replace(/^\t+/, '') : content) === delimiter) {
          redirect.body = { start, end: line }
          this.#at = Math.min(this.text.length, stop + 1)
          break
        }
        line = stop + 1
      }
    }
    this.#heredocs = []
  }

  #fenceAt(offset: number): Range | undefined {
    return this.#fences.find(({ start, end }) => start <= offset && offset < end)
  }

  #word(depth: number, close: string): Word | undefined {
    const start = this.#at
    let text = ''
    let literal = true
    const variables: string[] = []
    const substitutions: Command[] = []
    const dollar = (): void => {
      const next = this.text[this.#at + 1] ?? ''
      if (next === '(' && this.text[this.#at + 2] === '(') {
        const stop = this.text.indexOf('))', this.#at)
        const end = stop < 0 ? this.text.length : stop + 2
        text += this.text.slice(this.#at, end)
        literal = false
        this.#at = end
      } else if (next === '(' && depth < depthMax) {
        const from = this.#at
        this.#at += 2
        substitutions.push(...this.#list(')', depth + 1))
        if (this.text[this.#at] === ')') this.#at++
        text += this.text.slice(from, this.#at)
        literal = false
      } else if (next === '{') {
        let level = 0
        let end = this.#at + 1
        for (; end < this.text.length; end++) {
          if (this.text[end] === '{') level++
          else if (this.text[end] === '}' && --level === 0) break
          else if (this.text[end] === '\n' && level === 0) break
        }
        const inner = this.text.slice(this.#at + 2, end)
        const [, name] = /^[!#]?(?:env:)?([A-Za-z_][A-Za-z0-9_]*|\d+|[@*])/i.exec(inner) ?? []
        if (name !== undefined) variables.push(name)
        for (const [, nested = ''] of inner.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)) variables.push(nested)
        text += this.text.slice(this.#at, end + 1)
        literal = false
        this.#at = end + 1
      } else {
        const [all = '', , name] =
          (this.#powershell ? /^\$(env:)?([A-Za-z_][A-Za-z0-9_]*)/i : /^\$()([A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/).exec(
            this.text.slice(this.#at, this.#at + 200),
          ) ?? []
        if (all === '') {
          text += '$'
          this.#at++
          return
        }
        if (name !== undefined) variables.push(name)
        text += all
        literal = false
        this.#at += all.length
      }
    }
    while (this.#at < this.text.length) {
      const character = this.text[this.#at] ?? ''
      const fence = character === '$' ? this.#fenceAt(this.#at) : undefined
      if (fence) {
        text += this.text.slice(this.#at, fence.end)
        literal = false
        this.#at = fence.end
        continue
      }
      if (character === "'") {
        const stop = this.text.indexOf("'", this.#at + 1)
        const end = stop < 0 ? this.text.length : stop
        const body = this.text.slice(this.#at + 1, end)
        if (body.includes('${{')) literal = false
        text += body
        this.#at = Math.min(this.text.length, end + 1)
        continue
      }
      if (character === '"') {
        this.#at++
        while (this.#at < this.text.length && this.text[this.#at] !== '"') {
          const inner = this.text[this.#at] ?? ''
          const within = inner === '$' ? this.#fenceAt(this.#at) : undefined
          if (within) {
            text += this.text.slice(this.#at, within.end)
            literal = false
            this.#at = within.end
          } else if (inner === '\\' || (this.#powershell && inner === '`')) {
            const next = this.text[this.#at + 1] ?? ''
            text += '"\\$`'.includes(next) ? next : next === '\n' ? '' : inner + next
            this.#at += 2
          } else if (inner === '$') dollar()
          else if (inner === '`' && depth < depthMax)
            this.#backtick(
              depth,
              substitutions,
              (part) => (text += part),
              () => (literal = false),
            )
          else {
            text += inner
            this.#at++
          }
        }
        this.#at = Math.min(this.text.length, this.#at + 1)
        continue
      }
      if (character === '\\' && !this.#powershell) {
        if (this.text[this.#at + 1] === '\n') {
          this.#at += 2
          continue
        }
        text += this.text[this.#at + 1] ?? ''
        this.#at += 2
        continue
      }
      if (character === '$') {
        dollar()
        continue
      }
      if (character === '`' && !this.#powershell && close !== '`' && depth < depthMax) {
        this.#backtick(
          depth,
          substitutions,
          (part) => (text += part),
          () => (literal = false),
        )
        continue
      }
      if ((character === '<' || character === '>') && this.text[this.#at + 1] === '(' && depth < depthMax) {
        const from = this.#at
        this.#at += 2
        substitutions.push(...this.#list(')', depth + 1))
        if (this.text[this.#at] === ')') this.#at++
        text += this.text.slice(from, this.#at)
        literal = false
        continue
      }
      if (metacharacters.has(character) || character === close) break
      text += character
      this.#at++
    }
    if (this.#at === start) return undefined
    return { raw: this.text.slice(start, this.#at), text, literal, variables, substitutions, start, end: this.#at }
  }

  #backtick(depth: number, substitutions: Command[], add: (part: string) => void, dynamic: () => void): void {
    const from = this.#at
    this.#at++
    const stop = this.text.indexOf('`', this.#at)
    if (stop < 0) {
      add('`')
      return
    }
    substitutions.push(...this.#list('`', depth + 1))
    this.#at = Math.max(this.#at, stop) + 1
    add(this.text.slice(from, this.#at))
    dynamic()
  }
}

const empty = (at: number): Word => ({ raw: '', text: '', literal: true, variables: [], substitutions: [], start: at, end: at })

/** The commands with the words that only carry another one taken away: `sudo`, `env A=b`, `exec`, `command`, `time`, `nohup`. */
export function wordsOf(command: Command): readonly Word[] {
  const known = bare.get(command)
  if (known) return known
  const made = carried(command)
  bare.set(command, made)
  return made
}
const bare = new WeakMap<Command, readonly Word[]>()

function carried({ words }: Command): readonly Word[] {
  let from = 0
  for (;;) {
    const text = words[from]?.text ?? ''
    if (/^(?:sudo|exec|command|time|nohup|eval|builtin|then|do|else)$/.test(text)) from++
    else if (text === 'env') {
      from++
      while (/^(?:-\S+|[A-Za-z_]\w*=.*)$/s.test(words[from]?.text ?? '')) from++
    } else if (text === 'xargs' || text === 'timeout' || text === 'nice') {
      from++
      while (/^-|^\d/.test(words[from]?.text ?? '')) from++
    } else return words.slice(from)
    while (/^-/.test(words[from]?.text ?? '') && from > 0 && words[from - 1]?.text === 'sudo') from++
  }
}
