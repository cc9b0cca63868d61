import { hash } from 'node:crypto'
import { surprise } from './surprise.ts'

/** What a value is made of. */
export interface Anatomy {
  readonly length: number
  readonly digits: number
  readonly lowers: number
  readonly uppers: number
  readonly others: number
  /** Bits per character by its own counts. Source: C. E. Shannon, A Mathematical Theory of Communication (1948) */
  readonly entropy: number
  readonly distinct: number
  /** Changes between letters and digits, and between cases inside a word. */
  readonly turns: number
  /** Mean cost of its letter pairs: see `surprise`. */
  readonly surprise: number
}

export function anatomyOf(text: string): Anatomy {
  let digits = 0
  let lowers = 0
  let uppers = 0
  let turns = 0
  let last = 0
  const counts = new Map<number, number>()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    counts.set(code, (counts.get(code) ?? 0) + 1)
    const kind = code >= 48 && code <= 57 ? 1 : code >= 97 && code <= 122 ? 2 : code >= 65 && code <= 90 ? 3 : 4
    if (kind === 1) digits++
    else if (kind === 2) lowers++
    else if (kind === 3) uppers++
    // A capital that begins a word is no turn, nor is what follows a separator.
    if (last !== 0 && kind !== last && kind !== 4 && last !== 4 && !(last === 3 && kind === 2)) turns++
    last = kind
  }
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length)
  return {
    length: text.length,
    digits,
    lowers,
    uppers,
    others: text.length - digits - lowers - uppers,
    entropy,
    distinct: counts.size,
    turns,
    surprise: surprise(text),
  }
}

/** Words that say a value stands for another: in capitals or small, whole or as a part. */
const placeholderWords =
  /example|sample|dummy|placeholder|change.?me|replace|redacted|your[-_. ]|^your|<your|insert|\bfake|todo|undefined|^null$|^none$|^true$|^false$|xxxx|\*\*\*|\.\.\.|…|not.?a?.?real|put.?your|my.?(?:secret|token|password|api)|some.?(?:secret|token|password)|secret.?here|key.?here|token.?here|abcdefghijklmnopqrstuvwxyz$|lorem|foobar|deadbeef|test.?test/i

/** What a template engine, a shell or a build replaces: a reference to a secret, and none itself. */
const references =
  /^(?:\$[A-Za-z_]|%[A-Za-z_]{1,64}%$|@[A-Za-z]|#\{|<[^>]{0,512}>$|\[[^\]]{0,512}\]$|\(|env[.:]|ref\+|vault:|op:\/\/|arn:|sops|ENC\[|projects\/|@?ssm:|gsm:)/
const referenceParts = ['${', '$(', '{{', '}}', '<%', '%>', 'process.env', 'os.environ', 'getenv', 'secrets.', 'vars.']

/** True when a value stands for a credential and is none. */
export const isPlaceholder = (text: string): boolean => placeholderWords.test(text)

/** True when a value is replaced by another before it is used. */
export const isReference = (text: string): boolean => references.test(text) || referenceParts.some((part) => text.includes(part))

/** True when few characters make up the whole: `0000`, `xXxX`, `aaaa-aaaa`. */
export function isMonotonous(text: string): boolean {
  let repeats = 0
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) === text.charCodeAt(i - 1)) repeats++
  if (text.length >= 12 && repeats >= text.length * 0.45) return true
  const distinct = new Set(text.toLowerCase().replace(/[-_.:\s]/g, '')).size
  return text.length < 8 ? distinct < 2 : distinct < Math.min(6, 3 + text.length / 16)
}

/** True for keyboard walks and counting: `1234567890abcdef`, `qwerty`, `abcd1234`, for at least `share` of the text. */
export function isSequence(text: string, share = 0.6): boolean {
  const lowered = text.toLowerCase()
  let steps = 0
  // Letters and digits by turns count each for themselves: a1b2c3d4.
  let leaps = 0
  for (let i = 1; i < lowered.length; i++) {
    const step = lowered.charCodeAt(i) - lowered.charCodeAt(i - 1)
    if (step === 1 || step === -1 || step === 0 || walks.includes(lowered.slice(i - 1, i + 1))) steps++
    const leap = i < 2 ? 0 : lowered.charCodeAt(i) - lowered.charCodeAt(i - 2)
    if (leap === 1 || (leap === -9 && lowered.charAt(i) === '0')) leaps++
  }
  return steps >= share * (lowered.length - 1) || leaps >= share * (lowered.length - 2)
}
const walks = 'qwertyuiop asdfghjkl zxcvbnm 90 9a'

/**
 * True for text that no person chose and no programmer named: letters and digits in no order. Measured against natural
 * text, so that identifiers, file names and versions are none.
 */
export function looksRandom(text: string, anatomy: Anatomy): boolean {
  const { length, digits, lowers, uppers, entropy, turns, distinct } = anatomy
  const letters = lowers + uppers
  if (length < 10 || letters === 0) return false
  if (/^(?:0x)?[0-9a-f]+$/i.test(text)) return length >= 16 && digits >= 3 && letters >= 3 && distinct >= 8 && entropy >= 2.9
  if (digits === 0) return length >= 16 && uppers >= 3 && lowers >= 3 && anatomy.surprise >= 4.9 && turns >= length / 6 && entropy >= 3.5
  const perSixteen = (turns * 16) / length
  if (entropy < Math.min(3.2, Math.log2(length) * 0.8)) return false
  if (perSixteen >= 5.5) return anatomy.surprise >= 3.4 || letters < length / 3 || perSixteen >= 7
  return perSixteen >= 3 && anatomy.surprise >= 4.6 && digits >= 2
}

/** First digits of SHA-256 of what manuals print as examples, so that the examples themselves stand nowhere here. */
const documented = new Set([
  '13fe7a38a57c4605',
  '1cb639acc3d83e69',
  '28d296be3bf525f0',
  '78314b11be2e5815',
  '7e498f91828a193c',
  '86007eb367696d32',
  'f0ab73c7095760f8',
  '0bc74d568394fb8f',
  '0ac25cd47fc2fbbd',
  '58ab891f5503eae6',
  'd952cf501e83c006',
  '8dc083e8d27b0649',
  'cada679e2e6c5c1e',
  'd5961b6769818cc0',
  'e96d0eb8156a08ec',
])

/** True for a value that a manual prints. */
export const isDocumented = (text: string): boolean => documented.has(hash('sha256', text).slice(0, 16))
