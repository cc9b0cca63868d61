/** How values are written in a file: in a program an unquoted word is an expression, elsewhere it is text. */
export type Language = 'code' | 'config' | 'prose'

const codeEndings =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|php|java|kt|kts|scala|groovy|go|rs|c|h|cc|cpp|hpp|cs|swift|m|mm|dart|lua|pl|pm|r|jl|ex|exs|erl|clj|hs|ml|fs|vb|sql|css|scss|less|sol|zig|nim)$/i
const proseEndings = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|tex|log|ipynb)$/i

export const languageOf = (path: string): Language => (codeEndings.test(path) ? 'code' : proseEndings.test(path) ? 'prose' : 'config')

/** A value with the name it is given. Offsets are bytes of the text. */
export interface Assignment {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  /** The identifier before it, with its dots and dashes: `aws.secret-key`. Empty where there is none. */
  readonly name: string
  /** What stands between them: `=`, `:`, `,` …, a space, or nothing. */
  readonly operator: string
}

/** Furthest that a name is looked for before its value, and longest value, in bytes. */
const lookBackBytes = 96
export const valueBytesMax = 1024

const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09
const isBreak = (byte: number): boolean => byte === 0x0a || byte === 0x0d
const isWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x24
/** Ends an unquoted value. */
const endsValue = (byte: number): boolean =>
  byte <= 0x20 ||
  isQuote(byte) ||
  byte === 0x2c ||
  byte === 0x3b ||
  byte === 0x3c ||
  byte === 0x3e ||
  byte === 0x29 ||
  byte === 0x7d ||
  byte === 0x5d ||
  byte === 0x5c ||
  byte === 0x7c

/** Words that stand between a name and its value and are neither: types, and attributes of markup. */
const between = new Set([
  'string',
  'str',
  'text',
  'char',
  'value',
  'default',
  'defaultvalue',
  'is',
  'was',
  'bytes',
  'const',
  'b',
  'r',
  'f',
  'u',
  'rb',
  'br',
  'new',
  'buffer',
  'from',
  'content',
  'val',
  'env',
  'equals',
  'to',
  'as',
  'nsstring',
  'std',
  'final',
  'var',
  'let',
])

/** Where the value that holds `at` begins and ends, and what it is called. */
export function assignmentAround(bytes: Uint8Array, from: number, limit: number, runStart: number, runEnd: number): Assignment {
  let start = runStart
  // A quoted value begins at its quote, if that is near and on the same line without a space.
  const least = Math.max(from, runStart - 64)
  for (let i = runStart - 1; i >= least; i--) {
    const byte = bytes[i] ?? 0
    if (isQuote(byte)) {
      if (bytes[i - 1] !== 0x5c || i !== runStart - 1) start = i + 1
      else start = runStart
      break
    }
    if (byte <= 0x20 || byte >= 0x7f) break
  }
  const quote = start > from ? (bytes[start - 1] ?? 0) : 0
  if (isQuote(quote)) {
    const end = closing(bytes, start, limit, quote)
    if (end >= runEnd) return named(bytes, from, start, end, true)
  }
  return named(bytes, from, runStart, unquotedEnd(bytes, runEnd, limit), false)
}

function unquotedEnd(bytes: Uint8Array, runEnd: number, limit: number): number {
  let end = runEnd
  const furthest = Math.min(limit, runEnd + valueBytesMax)
  while (end < furthest && !endsValue(bytes[end] ?? 0) && (bytes[end] ?? 0) < 0x7f && bytes[end] !== 0x26) end++
  while (end > runEnd && (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x3a)) end--
  return end
}

/** The closing quote of a string that begins at `start`, on the same line, or -1. */
function closing(bytes: Uint8Array, start: number, limit: number, quote: number): number {
  const furthest = Math.min(limit, start + valueBytesMax)
  for (let i = start; i < furthest; i++) {
    const byte = bytes[i] ?? 0
    if (byte === quote) return bytes[i - 1] === 0x5c ? i - 1 : i
    if (isBreak(byte)) return -1
  }
  return -1
}

/** The name and the operator before a value. */
function named(bytes: Uint8Array, from: number, start: number, end: number, quoted: boolean): Assignment {
  let at = start
  let operator = ''
  let name = ''
  const least = Math.max(from, start - lookBackBytes)
  for (let tries = 0; tries < 3; tries++) {
    let spaces = false
    for (; at > least; at--) {
      const byte = bytes[at - 1] ?? 0
      if (isQuote(byte) || byte === 0x5c || byte === 0x40 || byte === 0x5b || byte === 0x5d) continue
      if (isSpace(byte) || isBreak(byte)) {
        spaces = true
        continue
      }
      // = : > ( , { | ? . ~ ) + <
      if (
        byte === 0x3d ||
        byte === 0x3a ||
        byte === 0x3e ||
        byte === 0x28 ||
        byte === 0x2c ||
        byte === 0x7b ||
        byte === 0x7c ||
        byte === 0x3f ||
        byte === 0x7e ||
        byte === 0x29 ||
        byte === 0x2b ||
        byte === 0x21
      ) {
        if (operator.length < 6) operator = String.fromCharCode(byte) + operator
        continue
      }
      if (byte === 0x2e && operator !== '') continue
      break
    }
    if (operator === '' && spaces) operator = ' '
    const stop = at
    while (at > least && (isWord(bytes[at - 1] ?? 0) || bytes[at - 1] === 0x2d || (bytes[at - 1] === 0x2e && stop > at))) at--
    name = latin1(bytes, at, stop)
    if (!between.has(name.toLowerCase())) break
  }
  return { start, end, quoted, name, operator }
}

/**
 * The value that is given to the name around `at`, or undefined where nothing is: after the rest of the name, at most a
 * few characters of operator, and a quote or not.
 */
export function assignmentAfter(bytes: Uint8Array, from: number, limit: number, at: number): Assignment | undefined {
  let nameStart = at
  const least = Math.max(from, at - 64)
  while (nameStart > least && (isWord(bytes[nameStart - 1] ?? 0) || bytes[nameStart - 1] === 0x2d || bytes[nameStart - 1] === 0x2e)) nameStart--
  let i = at
  const nameLimit = Math.min(limit, at + 64)
  while (i < nameLimit && (isWord(bytes[i] ?? 0) || bytes[i] === 0x2d || bytes[i] === 0x2e)) i++
  const name = latin1(bytes, nameStart, i)
  const furthest = Math.min(limit, i + 48)
  let operator = ''
  let quote = 0
  let breaks = 0
  for (let tries = 0; tries < 4; tries++) {
    for (; i < furthest; i++) {
      const byte = bytes[i] ?? 0
      if (isSpace(byte)) {
        quote = 0
        if (operator === '') operator = ' '
        continue
      }
      if (isBreak(byte)) {
        quote = 0
        // A value on the next line belongs to markup and to wrapped assignments only.
        if (++breaks > 2 || !/[=>:,(]/.test(operator)) return undefined
        continue
      }
      if (isQuote(byte) || byte === 0x5c) {
        if (isQuote(byte)) {
          // An empty string is the value, and is none; a quote of another kind is the value's first character.
          if (quote === byte && bytes[i - 1] === byte) return undefined
          if (quote !== 0 && bytes[i - 1] === quote) break
          quote = byte
        }
        continue
      }
      if (
        byte === 0x3d ||
        byte === 0x3a ||
        byte === 0x3e ||
        byte === 0x2c ||
        byte === 0x28 ||
        byte === 0x7c ||
        byte === 0x3f ||
        byte === 0x5d ||
        byte === 0x29 ||
        byte === 0x7e ||
        byte === 0x21 ||
        ((byte === 0x2e || byte === 0x2b) && bytes[i + 1] === 0x3d)
      ) {
        quote = 0
        if (operator === ' ') operator = ''
        if (operator.length < 6) operator += String.fromCharCode(byte)
        continue
      }
      break
    }
    if (i >= furthest) return undefined
    if (quote !== 0 && isQuote(bytes[i - 1] ?? 0)) break
    // A type or an attribute's name stands between.
    let word = i
    while (word < furthest && isWord(bytes[word] ?? 0)) word++
    if (word > i && between.has(latin1(bytes, i, word).toLowerCase())) {
      i = word
      if (operator === '') operator = ' '
      continue
    }
    break
  }
  const start = i
  const before = bytes[start - 1] ?? 0
  if (isQuote(before)) {
    const end = closing(bytes, start, limit, before)
    return end > start ? { start, end, quoted: true, name, operator } : undefined
  }
  const end = unquotedEnd(bytes, start, limit)
  return end > start ? { start, end, quoted: false, name, operator } : undefined
}

/** Text of some bytes, one character each. */
export const latin1 = (bytes: Uint8Array, start: number, end: number): string => latin1Slice.call(bytes, start, Math.max(start, end))
// On the prototype it takes any bytes, and makes no view of them first.
const { latin1Slice } = Buffer.prototype
