/**
 * Text that is cleaned by hand and not clean afterwards: only the first of several characters is taken out, a quote is
 * escaped and the backslash before it is not, or taking something out puts the same together again from what is left.
 * Source: https://cwe.mitre.org/data/definitions/116.html
 */
export function sloppiness(replacement: {
  /** Pattern as the source of a regular expression; `text` where it is plain text. */
  readonly pattern: string
  readonly plain: boolean
  readonly everywhere: boolean
  readonly by: string | undefined
  /** Code before it: a backslash may have been seen to there. */
  readonly before: string
  /** Code before and after it. */
  readonly around: string
}): string | undefined {
  const { pattern, plain, everywhere, by, before, around } = replacement
  const singles = plain ? (pattern.length === 1 ? [pattern] : undefined) : singleCharacters(pattern)
  if (!everywhere && by === '' && singles?.length === 1 && unwraps(singles[0] ?? '', around)) return undefined
  if (!everywhere && singles?.every((c) => meta.includes(c)) && (by === undefined || by.length <= 8)) return 'replaces only the first occurrence'
  if (!everywhere && plain && /^%[0-9A-F]{2}$/i.test(pattern)) return 'replaces only the first occurrence'
  if (!everywhere && singles !== undefined && by !== undefined && /^%[0-9A-F]{2}$/i.test(by)) return 'replaces only the first occurrence'
  if (
    everywhere &&
    singles?.every((c) => `'"\``.includes(c)) &&
    by !== undefined &&
    /^\\+(?:['"`]|\$&|\\?&|\$1|\\?1|\\?0)$/.test(by) &&
    !escapesBackslash.test(before)
  )
    return 'escapes quotes but not the backslash before them'
  if (!plain && by === '' && rebuilds(pattern)) return 'takes out once what may come together again from what is left'
  if (plain && by === '' && /^(?:\.\.\/|<script|<!--|\.\.)/.test(pattern) && pattern.length > 1)
    return 'takes out once what may come together again from what is left'
  return undefined
}

/** True where one bracket or quote is taken from each end of a text, or the line end from its last. */
function unwraps(c: string, around: string): boolean {
  if (c === '\n') return true
  const other = { '[': ']', ']': '[', '{': '}', '}': '{', '(': ')', ')': '(', '"': '"', "'": "'" }[c]
  if (other === undefined) return false
  const escaped = other.replace(/[[\]{}()]/g, '\\$&')
  const calls = [...around.matchAll(new RegExp(`\\b(?:sub!?|replace)\\s*\\(?\\s*[/"'\`%q[]+\\\\?${escaped}`, 'g'))]
  return calls.length > (other === c ? 1 : 0)
}

/** Characters that mean something to a shell, a query, a page or a path. */
const meta = '\'"\\&<>\n\r\t*|{}[]%$`'
const escapesBackslash = /(?:gsub!?|sub!?|replace(?:All|_all)?)\s*\(?\s*(?:\/\[?\(?\\\\|["']\\\\["'])|JSON\.stringify|\.to_json/

/** The characters of a pattern that matches exactly one of a few. */
function singleCharacters(source: string): readonly string[] | undefined {
  const set = /^\(?\[((?:\\.|[^\]\\^])+)\]\)?$/.exec(source)?.[1]
  const ways = set === undefined ? source.replace(/^\((?:\?:)?(.*)\)$/, '$1').split(/(?<!\\)\|/) : (set.match(/\\.|[^\\]/g) ?? [])
  const plain = ways.map((way) => (/^\\[^\w]$/.test(way) ? way.slice(1) : way === '\\n' ? '\n' : way === '\\t' ? '\t' : way === '\\r' ? '\r' : way))
  return plain.length > 0 && plain.length < 12 && plain.every((way) => way.length === 1 && !/^[.^$*+?()]$/.test(way))
    ? plain
    : /^[*|$]$/.test(source)
      ? [source]
      : undefined
}

/** True for a pattern that takes out something of several characters that does harm, and that its own parts can form anew. */
function rebuilds(source: string): boolean {
  const text = source.replace(/\\x2e/gi, '\\.').replace(/\\x2f/gi, '/').replace(/\\\//g, '/')
  if (/^\^/.test(text)) return false
  if (/<!--|--!?>/.test(text) && /<!--/.test(text)) return true
  if (/\.?\\\.\\\.\/|\/\\\.\\\./.test(text)) return true
  if (/<[^>]{0,20}(?:script|cript|scrip|style|iframe|video|object|embed|title)/i.test(text) || /<\.\*cript|<\[\^|<\(script/i.test(text))
    return !/^<\[\^>\]\*?\+?>?$/.test(text) || true
  if (/<\/?\\?\/?\??(?:\[a-z|\[\\w|\[a-zA-Z|\(\[a-z)/i.test(text)) return true
  return /(?:^|\s|\\s|\)|\.)\*?\+?(?:on\\w|on\[a-z|on\[\\w|ng-)/i.test(text)
}
