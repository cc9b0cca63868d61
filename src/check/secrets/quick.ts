// Looks at bytes that settle most places before a text is made of them.

const base64Table = new Uint8Array(256).fill(64)
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, index) => {
  base64Table[character.charCodeAt(0)] = index
})
base64Table[0x2d] = 62
base64Table[0x5f] = 63

/** A whole value of integrity strings. */
export const integrities: RegExp = /^(?:sha(?:1-[\w+/]{27}|256-[\w+/]{43}|384-[\w+/]{64}|512-[\w+/]{86})={0,2}(?:\s|$))/

/** True where a run of token characters is an integrity string: `sha512-` and a digest of its length, without padding. Source: https://www.w3.org/TR/SRI/#the-integrity-attribute */
export function isIntegrity(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== 0x73 || bytes[start + 1] !== 0x68 || bytes[start + 2] !== 0x61) return false
  const first = bytes[start + 3] ?? 0
  if (bytes[start + 4] === 0x2d) return first === 0x31 && end - start === 32
  if (bytes[start + 6] !== 0x2d) return false
  const bits = 100 * (first - 48) + 10 * ((bytes[start + 4] ?? 0) - 48) + (bytes[start + 5] ?? 0) - 48
  const chars = end - start - 7
  return (bits === 512 && chars === 86) || (bits === 256 && chars === 43) || (bits === 384 && chars === 64)
}

/** True where a match lies within an integrity string. */
export function insideIntegrity(bytes: Uint8Array, start: number, end: number, from: number): boolean {
  let first = start
  const least = Math.max(from, start - 93)
  while (first > least && (base64Table[bytes[first - 1] ?? 0] ?? 64) < 64) first--
  let last = end
  while (last < end + 93 && (base64Table[bytes[last] ?? 0] ?? 64) < 64) last++
  return isIntegrity(bytes, first, last)
}

/** True where what four characters of base64 or hex stand for could be text, or begin a gzip. */
export function mayBeText(bytes: Uint8Array, at: number): boolean {
  const a = base64Table[bytes[at] ?? 0] ?? 64
  const b = base64Table[bytes[at + 1] ?? 0] ?? 64
  const c = base64Table[bytes[at + 2] ?? 0] ?? 64
  const d = base64Table[bytes[at + 3] ?? 0] ?? 64
  const one = (a << 2) | (b >> 4)
  const two = ((b & 15) << 4) | (c >> 2)
  const three = ((c & 3) << 6) | d
  if (isText(one) && isText(two) && isText(three)) return true
  if (one === 0x1f && two === 0x8b) return true
  // Hex of text begins with 2 to 7, or is a tab or a line end; a gzip's with 1f8b.
  const first = bytes[at] ?? 0
  return first >= 0x30 && first <= 0x37 && isHex(bytes[at + 1] ?? 0) && isHex(bytes[at + 2] ?? 0) && isHex(bytes[at + 3] ?? 0)
}
const isText = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09
const isHex = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)

/** Words that speak of a secret. A dot stands for any character or none, a space for what a word ends with. */
const words = [
  'key',
  'token',
  'secret',
  'passw',
  'passphrase',
  'pwd',
  'auth',
  'cred',
  'private',
  'access',
  'client.id',
  'app.id',
  ' sid ',
  ' pat ',
  ' dsn ',
]
const separators = ' \t\n\r_.-'
/** Most characters that one of them has. */
const wordCharsMax = 11

/** For each two bytes, whether one of the words begins with them: most places are settled by one look. */
const pairs = new Uint8Array(65_536)
for (const word of words)
  for (const first of word.startsWith(' ') ? separators : cases(word.charAt(0)))
    for (const second of cases(word.charAt(1))) pairs[(first.charCodeAt(0) << 8) | second.charCodeAt(0)] = 1
function cases(letter: string): string {
  return letter + letter.toUpperCase()
}

/** Tells whether a place is spoken of as a secret: `key`, `token`, `client id` … before it or in it. Asked in order, it reads every byte once. */
export class Spoken {
  #bytes: Uint8Array = new Uint8Array()
  #read = 0
  #last = -1

  begin(bytes: Uint8Array): void {
    this.#bytes = bytes
    this.#read = 0
    this.#last = -1
  }

  /** True where one of the words lies between two places. */
  between(from: number, to: number): boolean {
    if (this.#last >= to) return this.#find(from, to) >= 0
    const found = this.#find(Math.max(from, this.#read), to)
    if (found >= 0) this.#last = found
    this.#read = Math.max(this.#read, to - wordCharsMax)
    return this.#last >= from
  }

  /** Where the last of the words between two places begins, or -1. */
  #find(from: number, to: number): number {
    const bytes = this.#bytes
    for (let at = to - 3; at >= from; at--)
      if (pairs[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] === 1) for (const word of words) if (says(bytes, at, to, word)) return at
    return -1
  }
}

function says(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  let at = from
  for (let i = 0; i < word.length; i++) {
    const wanted = word.charCodeAt(i)
    if (wanted === 0x20) {
      // Before a short word stands a separator, behind it none of its letters.
      if (i === 0 ? !separators.includes(String.fromCharCode(bytes[at] ?? 0)) : at < to && isLetter(bytes[at] ?? 0)) return false
      at++
    } else if (wanted === 0x2e) {
      if (((bytes[at] ?? 0) | 0x20) !== word.charCodeAt(i + 1)) at++
    } else if (at >= to || ((bytes[at] ?? 0) | 0x20) !== wanted) return false
    else at++
  }
  return true
}
const isLetter = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
