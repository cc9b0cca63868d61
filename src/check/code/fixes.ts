import type { Edit, Fix } from '../../core/finding.ts'
import type { Expr, ExprOf } from './ir.ts'

/** Where a fix is wanted: the call or assignment that does harm, and what is known of it. */
export interface Wrong {
  readonly cls: string
  readonly whole: Expr
  /** Path of names of the receiver: which driver or module it belongs to. */
  readonly receiver: string
  readonly path: string
  readonly text: string
}

/** A text that is put together: what is written, and what is put in. */
type Piece = string | { readonly code: string }

/** What would make a place safe, where that is a matter of rewriting it. */
export function fixesOf(wrong: Wrong): readonly Fix[] {
  const { cls, whole } = wrong
  const fix =
    whole.k === 'call'
      ? cls === 'sqli'
        ? parameterised(wrong, whole)
        : cls === 'cmdi'
          ? withoutShell(wrong, whole)
          : cls === 'deser'
            ? safeLoad(wrong, whole)
            : undefined
      : cls === 'xss'
        ? asText(wrong)
        : undefined
  return fix ? [fix] : []
}

/** `el.innerHTML = x` → `el.textContent = x`. */
function asText({ whole, path, text }: Wrong): Fix | undefined {
  if (whole.k !== 'member' || whole.name !== 'innerHTML') return undefined
  const start = whole.end - whole.name.length
  if (text.slice(start, whole.end) !== whole.name) return undefined
  return { title: 'Set it as text', safe: false, edits: [{ path, start, end: whole.end, text: 'textContent' }] }
}

/** `yaml.load(x)` → `yaml.safe_load(x)`. */
function safeLoad({ path, text }: Wrong, call: ExprOf<'call'>): Fix | undefined {
  const { fn, args } = call
  if (fn.k !== 'member' || !/^(load|load_all|unsafe_load|full_load|unsafe_load_all|full_load_all)$/.test(fn.name) || !path.endsWith('.py'))
    return undefined
  if (fn.on.k !== 'name' || fn.on.name !== 'yaml') return undefined
  const start = fn.end - fn.name.length
  if (text.slice(start, fn.end) !== fn.name) return undefined
  const edits: Edit[] = [{ path, start, end: fn.end, text: fn.name.endsWith('_all') ? 'safe_load_all' : 'safe_load' }]
  const [first, loader] = args
  if (args.length > 2 || !first) return undefined
  if (loader) edits.push({ path, start: first.end, end: loader.end, text: '' })
  return { title: 'Load only plain data', safe: false, edits }
}

/** Placeholders of the drivers people use. */
const placeholders: readonly (readonly [RegExp, (index: number) => string])[] = [
  [/^(?:sqlite3|mysql2?|mariadb|better-sqlite3)\b/, () => '?'],
  [/^(?:psycopg2?|pymysql|MySQLdb|mysql\.connector|django\.db)\b/, () => '%s'],
  [/^pg\b/, (index) => `$${index}`],
]

/** A statement put together from values → the same statement with placeholders, and the values beside it. */
function parameterised({ receiver, path, text }: Wrong, call: ExprOf<'call'>): Fix | undefined {
  const [first, second] = call.args
  const python = path.endsWith('.py')
  const driver =
    receiver === 'mysql.connector' || (python && receiver.startsWith('mysql')) ? () => '%s' : placeholders.find(([name]) => name.test(receiver))?.[1]
  if (!driver || !first || (second && (python || second.k !== 'fn')) || call.args.length > 2) return undefined
  const pieces = piecesOf(first, text)
  if (!pieces || pieces.some((piece) => typeof piece === 'string' && /[%\\\n]/.test(piece))) return undefined
  const values: string[] = []
  let statement = ''
  let cut = ''
  let quoted = true
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      statement += cut !== '' && piece.startsWith(cut) ? piece.slice(1) : piece
      cut = ''
      continue
    }
    const next = pieces[index + 1]
    const quote = /['"]$/.exec(statement)?.[0] ?? ''
    if (quote !== '') {
      if (typeof next !== 'string' || !next.startsWith(quote)) return undefined
      statement = statement.slice(0, -1)
      cut = quote
    } else if (!/(?:[=<>(,]|\blike|\bthan|\blimit|\boffset|\band|\bbetween)\s*$/i.test(statement)) return undefined
    else quoted = false
    values.push(piece.code)
    statement += driver(values.length)
  }
  const literal = quotedText(statement)
  if (values.length === 0 || literal === undefined || cut !== '') return undefined
  const list = python ? `(${values.join(', ')}${values.length === 1 ? ',' : ''})` : `[${values.join(', ')}]`
  return { title: 'Pass the values as parameters', safe: quoted, edits: [{ path, start: first.start, end: first.end, text: `${literal}, ${list}` }] }
}

/** A command line put together from values → the program and a list of its arguments, and no shell. */
function withoutShell({ receiver, path, text }: Wrong, call: ExprOf<'call'>): Fix | undefined {
  const { fn, args } = call
  const [first, second] = args
  if (fn.k !== 'member' || !first) return undefined
  const words = wordsOf(piecesOf(first, text))
  if (!words) return undefined
  const program = words[0] ?? ''
  const start = fn.end - fn.name.length
  if (/^(exec|execSync)$/.test(fn.name) && receiver === 'child_process' && text.slice(start, fn.end) === fn.name && (!second || second.k === 'fn'))
    return {
      title: 'Run the program without a shell',
      safe: false,
      edits: [
        { path, start, end: fn.end, text: fn.name === 'exec' ? 'execFile' : 'execFileSync' },
        { path, start: first.start, end: first.end, text: `${program}, [${words.slice(1).join(', ')}]` },
      ],
    }
  const shell = args.find((arg) => arg.k === 'named' && arg.name === 'shell')
  const before = shell ? args[args.indexOf(shell) - 1] : undefined
  if (receiver === 'subprocess' && /^(run|call|check_call|check_output|Popen)$/.test(fn.name) && shell && before)
    return {
      title: 'Run the program without a shell',
      safe: false,
      edits: [
        { path, start: first.start, end: first.end, text: `[${words.join(', ')}]` },
        { path, start: before.end, end: shell.end, text: '' },
      ],
    }
  return undefined
}

/** What a text is put together from, if that can be told: by `+`, a template, an f-string or `%s`. */
function piecesOf(expr: Expr, text: string): readonly Piece[] | undefined {
  if (expr.k === 'binary' && expr.op === '%' && expr.left.k === 'const' && typeof expr.left.v === 'string') {
    const values = expr.right.k === 'list' ? expr.right.items : [expr.right]
    const texts = expr.left.v.split('%s')
    if (texts.length !== values.length + 1 || texts.some((one) => one.includes('%')) || values.some(({ k }) => k === 'record' || k === 'spread'))
      return undefined
    return texts.flatMap((one, index): readonly Piece[] => {
      const value = values[index]
      return value ? [one, { code: text.slice(value.start, value.end) }] : [one]
    })
  }
  if (expr.k !== 'concat') return undefined
  const pieces: Piece[] = []
  for (const part of expr.parts) {
    if (part.k === 'const') {
      if (typeof part.v !== 'string') return undefined
      const last = pieces.at(-1)
      if (typeof last === 'string') pieces[pieces.length - 1] = last + part.v
      else pieces.push(part.v)
    } else {
      const code = text.slice(part.start, part.end)
      // A format in an f-string would be lost.
      if (!/^[\w.$[\]'"()]+$/.test(code) || /^\s*[:!]/.test(text.slice(part.end, part.end + 3))) return undefined
      pieces.push({ code })
    }
  }
  return pieces
}

/** The words of a command line as code, where no shell is needed to tell them apart. */
function wordsOf(pieces: readonly Piece[] | undefined): readonly string[] | undefined {
  if (!pieces || typeof pieces[0] !== 'string' || !/^[\w./-]+\s/.test(pieces[0])) return undefined
  const words: string[] = []
  let word: Piece[] = []
  const end = (): void => {
    if (word.length === 1 && typeof word[0] === 'object') words.push(word[0].code)
    else if (word.length > 0) words.push(word.map((piece) => (typeof piece === 'string' ? `'${piece}'` : piece.code)).join(' + '))
    word = []
  }
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      word.push(piece)
      continue
    }
    if (!/^[\w./:=@,+\s-]*$/.test(piece)) return undefined
    for (const [index, one] of piece.split(/\s+/).entries()) {
      if (index > 0) end()
      if (one !== '') word.push(one)
    }
  }
  end()
  return words.length > 1 ? words : undefined
}

function quotedText(text: string): string | undefined {
  if (!text.includes("'")) return `'${text}'`
  return text.includes('"') ? undefined : `"${text}"`
}
