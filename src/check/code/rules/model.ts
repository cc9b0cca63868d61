/** Short keys of what a finding is about. The order gives each its bit in a taint; the first thirty are followed as data. */
export const classes = [
  'cmdi',
  'sqli',
  'nosqli',
  'xss',
  'eval',
  'ssti',
  'path',
  'deser',
  'ssrf',
  'xxe',
  'redos',
  'redirect',
  'ldapi',
  'xpathi',
  'protopoll',
  'logi',
  'headeri',
  'format',
  'reflect',
  'include',
  'trustbound',
  'malware',
  'payload',
] as const
export type Class = (typeof classes)[number]

/** Classes that need no data: a call with a bad constant is enough. */
export const plainClasses = ['cmdi', 'crypto', 'hash', 'weakrand', 'cookie', 'tls', 'deser', 'xxe'] as const
export type PlainClass = (typeof plainClasses)[number]

/** Bit of a class in a taint. */
export const bit = (name: Class): number => 1 << classes.indexOf(name)
/** What a stranger's value is dangerous for. The last two are about what a package has of its own: secrets, and packed code. */
export const everything: number = 2 ** (classes.length - 2) - 1

/**
 * What is known of one language and its frameworks, as data. Each text holds one entry a line; an entry begins with a
 * pattern of a qualified name:
 *
 *   child_process.exec        the name at the end of a path of names
 *   ^open                     the whole path
 *   mysql.*.query             any one name;  `**` any names;  `{a,b}` either
 *   ~(db|conn).query          a receiver whose name contains either, whatever its case
 *   express().get             a call's result is its function's name with `()`
 */
export interface Model {
  /** `pattern kind`: kind is `remote` where left out, or `local`, `text` (remote and surely text), `stored`. */
  readonly sources: string
  /**
   * By class `pattern arguments…`: arguments by position (`0`), by name (`shell:`), `0.url` a field of a record, `*` all, `self` the
   * receiver, `=` an assigned value; with `+` after it elements and fields count too. `?name` asks for an argument or field
   * of that name that is not false; `!name` that there is none; `?0~text` that argument 0 is a constant that contains text.
   */
  readonly sinks: Readonly<Partial<Record<Class, string>>>
  /** Calls that are wrong by themselves, by class: `pattern ?0~text`. */
  readonly plain?: Readonly<Partial<Record<PlainClass, string>>>
  /** By class, or several with commas, or `all`: what makes its result safe. */
  readonly clean: Readonly<Record<string, string>>
  /** `pattern arguments…`: what gives back what it was given. Methods of a tainted receiver do so without being listed. */
  readonly pass: string
  /** `pattern name`: another name for a value, so that several ways to get a thing are one. */
  readonly alias: string
  /** `pattern type,type,…`: types of the parameters of a function that is given to a call, or of one that carries the mark. */
  readonly handlers: string
  /** `pattern class`: what a function that carries the mark gives back goes to a page, or leads the browser on. */
  readonly answers?: string
  /** `name,name type,type`: types of the parameters of functions whose first parameters are called that. */
  readonly named: string
  /** Types whose values harm nothing: numbers, dates, enumerations. */
  readonly harmless: RegExp
  /** Marks that make a parameter a source. */
  readonly markedParams: RegExp
  /** Calls with a boolean result: `pattern argument classes`: true means argument is safe for the classes. */
  readonly guards: string
}

/** Entries of a table by the last name of their pattern. */
export type Table<T> = ReadonlyMap<string, readonly { readonly receiver: RegExp | undefined; readonly value: T }[]>

/** Reads a table of patterns. `make` turns what follows the pattern into what the entry means. */
export function table<T>(text: string, make: (words: readonly string[]) => T): Table<T> {
  const made = new Map<string, { receiver: RegExp | undefined; value: T }[]>()
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/)
    const pattern = words[0] ?? ''
    if (pattern === '') continue
    const value = make(words.slice(1))
    for (const one of apart(pattern)) {
      const { names, receiver } = split(one)
      for (const name of names) {
        const known = made.get(name)
        if (known) known.push({ receiver, value })
        else made.set(name, [{ receiver, value }])
      }
    }
  }
  return made
}

/** The entries whose pattern is the end of one of the paths. */
export function lookup<T>(entries: Table<T>, name: string, paths: readonly string[]): readonly T[] {
  const own = entries.get(name)
  const all = entries.get('*')
  if (!own && !all) return none
  const found: T[] = []
  for (const group of [own, all])
    if (group) for (const { receiver, value } of group) if (receiver === undefined || paths.some((path) => receiver.test(path))) found.push(value)
  return found
}
const none: readonly never[] = []

/** A pattern that ends in alternatives of several names each, `{fs.open,open}`, as one pattern for each of these. */
function apart(pattern: string): readonly string[] {
  const brace = pattern.lastIndexOf('{')
  const call = pattern.endsWith('}()') ? '()' : ''
  if (brace < 0 || !(pattern.endsWith('}') || call !== '') || !pattern.slice(brace).replace('()', '').includes('.')) return [pattern]
  const words = pattern.slice(brace + 1, pattern.length - 1 - call.length).split(',')
  const simple = words.filter((word) => !word.includes('.'))
  return [
    ...(simple.length > 0 ? [`${pattern.slice(0, brace)}{${simple.join()}}${call}`] : []),
    ...words.filter((word) => word.includes('.')).map((word) => pattern.slice(0, brace) + word + call),
  ]
}

function split(pattern: string): { names: readonly string[]; receiver: RegExp | undefined } {
  const anchored = pattern.startsWith('^')
  const text = anchored ? pattern.slice(1) : pattern
  let depth = 0
  let dot = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' || text[at] === '(') depth++
    else if (text[at] === '}' || text[at] === ')') depth--
    else if (text[at] === '.' && depth === 0) dot = at
  }
  const last = text.slice(dot + 1)
  const call = last.endsWith('()')
  const bare = call ? last.slice(0, -2) : last
  const names = (bare.startsWith('{') ? bare.slice(1, -1).split(',') : [bare]).map((name) => (call ? `${name}()` : name))
  if (dot < 0) return { names, receiver: anchored ? /^$/ : undefined }
  return { names, receiver: receiverOf(text.slice(0, dot), anchored) }
}

const receivers = new Map<string, RegExp>()

/** The receiver of a pattern as one expression over the path before the last name. */
function receiverOf(text: string, anchored: boolean): RegExp {
  const key = `${anchored}${text}`
  const known = receivers.get(key)
  if (known) return known
  const body = text
    .replace(/[$+?|^[\]]/g, '\\$&')
    .replace(/~\(([^)]*)\)/g, (_, words: string) => `\u0001${words.replaceAll('\\|', '\u0002')}\u0003`)
    .replace(/\(\)/g, '\\(\\)')
    .replace(/\./g, '\\.')
    .replace(/\{([^}]*)\}/g, (_, words: string) => `(?:${words.replaceAll(',', '|')})`)
    .replace(/\*\*/g, '\u0004')
    .replace(/\*/g, '[^.]*')
    .replaceAll('\u0004', '.*')
    .replace(/\u0001([^\u0003]*)\u0003/g, (_, words: string) => `[^.]*(?:${words.replaceAll('\u0002', '|')})[^.]*`)
  const made = new RegExp(`${anchored ? '^' : '(?:^|\\.)'}(?:${body})$`, text.includes('~(') ? 'i' : '')
  receivers.set(key, made)
  return made
}
