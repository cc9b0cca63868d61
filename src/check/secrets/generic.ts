import type { Confidence } from '../../core/finding.ts'
import type { Language } from './lexer.ts'
import { type NameKind, nameKind, wordsOf } from './names.ts'
import { anatomyOf, isDocumented, isMonotonous, isPlaceholder, isReference, isSequence, looksRandom } from './words.ts'

/** A value with all that is known about its surroundings. */
export interface Candidate {
  readonly text: string
  readonly name: string
  readonly operator: string
  readonly quoted: boolean
  readonly language: Language
  /** Up to some hundred characters before the value. */
  readonly before: string
  /** True in a place where examples are expected: tests, fixtures, documentation. */
  readonly example: boolean
  /** True where a provider's name stands near. */
  readonly provider: boolean
}

/** Why a value is taken for a credential: never holds any of it. */
export interface Judgement {
  readonly kind: 'password' | 'token'
  readonly confidence: Confidence
  readonly why: string
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Words in capitals right before a value that is set off by a space or a dash only: `ACME SECRET 1a2b…`. */
const capitals =
  /(?:SECRET|PRIVATE|ACCESS|TOKEN|KEY)(?:[ _-]?(?:KEY|TOKEN|SECRET))?[^A-Za-z0-9]{0,3}$|[a-z][-_](?:secret|private|access|token|key)[-_]$/

/** A method or a field that takes a credential, a little before it. */
const spokenOf = /api_?key|access_?token|auth_?token|secret_?key|client_?secret/i

/** Decides whether a value with a name is a credential. Undefined where it is none. */
export function judgeValue(candidate: Candidate): Judgement | undefined {
  const judged = judge(candidate)
  return judged && !isDocumented(candidate.text) ? judged : undefined
}

function judge(candidate: Candidate): Judgement | undefined {
  const { text, name, quoted, language, operator } = candidate
  if (text.length < 4 || text.length > 512) return undefined
  if (isReference(text) || isPlaceholder(text)) return undefined
  const named = nameOf(candidate)
  const kind = named === 'other' && quoted && text.length >= 40 && spokenOf.test(candidate.before.slice(-90)) ? 'key' : named
  if (kind === 'public' || kind === 'other') return undefined
  if (isMonotonous(text)) return undefined
  if (kind === 'password') return password(candidate)
  const assigned = operator !== ' ' && operator !== ''
  const anatomy = anatomyOf(text)
  if (/[\s<>{}()[\]"'`,;|\\]/.test(text) || text.startsWith('/') || text.startsWith('.') || text.startsWith('http') || /:\/\//.test(text))
    return undefined
  if (!quoted && language === 'code' && assigned && !looksRandom(text, anatomy)) return undefined
  if (isName(text) || isEncodedText(text)) return undefined
  const random = looksRandom(text, anatomy) || (kind === 'secret' && assigned && holdsRandom(text))
  const characters = `${anatomy.length} characters, ${anatomy.entropy.toFixed(1)} bits each`
  if (kind === 'secret') {
    if (uuid.test(text)) return { kind: 'token', confidence: 'low', why: `a UUID that ${saidBy(name)}` }
    if (random && anatomy.length >= 12) {
      const counted = isSequence(text, 0.5)
      if (counted && !candidate.provider && !namesMore(name) && (assigned || !capitals.test(candidate.before))) return undefined
      return {
        kind: 'token',
        confidence: counted || !assigned ? 'low' : 'medium',
        why: `${characters}, in no order${counted ? ' but counting' : ''}, and ${saidBy(name)}`,
      }
    }
    if (
      anatomy.length >= (candidate.provider ? 12 : 20) &&
      anatomy.digits >= 2 &&
      anatomy.digits < anatomy.length &&
      isSequence(text, 0.4) &&
      (candidate.provider || namesMore(name)) &&
      (assigned || candidate.provider || capitals.test(candidate.before))
    )
      return { kind: 'token', confidence: 'low', why: `${characters}, counting up, and ${saidBy(name)}` }
    return undefined
  }
  if (
    random &&
    anatomy.length >= 20 &&
    (quoted || language !== 'code') &&
    assigned &&
    !uuid.test(text) &&
    (!/^[0-9a-f]{40}$|^[0-9a-f]{64}$|^[0-9a-f]{32}$/i.test(text) || (/[a-z][_-]?key$/i.test(name) && namesMore(name)))
  )
    return { kind: 'token', confidence: 'low', why: `${characters}, in no order, and named a key` }
  return undefined
}

/** True when a name says more than that it is a key: whose it is. */
const namesMore = (name: string): boolean => wordsOf(name).some((word) => !plainWords.has(word))
const plainWords = new Set([
  'api',
  'key',
  'keys',
  'token',
  'secret',
  'access',
  'private',
  'auth',
  'my',
  'the',
  'app',
  'client',
  'id',
  'password',
  'value',
  'x',
  'test',
  'apikey',
  'user',
  'default',
  'public',
  'license',
  'global',
])

const saidBy = (name: string): string => (name === '' ? 'called a secret before it' : 'named like a secret')

/** What the name says, or the words in capitals before a value without operator. */
function nameOf({ name, operator, before }: Candidate): NameKind {
  const kind = nameKind(name)
  if (kind !== 'other' && kind !== 'key') return kind
  if ((operator === ' ' || operator === '' || kind === 'key') && capitals.test(before)) return 'secret'
  // API key: …, access token = …
  const [second = '', last = ''] = (before.slice(-48).match(/[A-Za-z]+/g) ?? []).slice(-2)
  if (last !== '' && operator !== ' ') {
    const joined = nameKind(`${second}_${last}`)
    if (joined === 'secret' || joined === 'password') return joined
  }
  return kind
}

/** True when a value has a part in no order, behind a prefix or between dashes: `key-1a2b…`, `access-live-<uuid>`. */
function holdsRandom(text: string): boolean {
  const parts = text.split(/[-_.=]/)
  if (parts.length < 2 || parts.length > 12) return false
  if (uuid.test(text.slice(-36)) && text.length > 36) return true
  const whole = parts.join('')
  const loud = (part: string): boolean => part.length >= 16 && looksRandom(part, anatomyOf(part))
  return loud(whole) || parts.some(loud)
}

/** Text that anyone reads through base64: it is looked at in its own right, as a layer. */
function isEncodedText(text: string): boolean {
  if (text.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || /^[0-9a-f]+$/i.test(text)) return false
  return /^[\x09\x0a\x0d\x20-\x7e]{10,}$/.test(Buffer.from(text, 'base64').toString('latin1'))
}

/** Identifiers, paths, versions, constants: what a programmer names. */
export const isName = (text: string): boolean =>
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && !/\d[A-Z]\d|[A-Z]\d[A-Z]\d/.test(text)
    ? true
    : /^[a-z]+(?:[-_.][a-z]+)+\d{0,2}$/.test(text) ||
      /^[a-z]+(?:[A-Z][a-z]+)+\d{0,2}$/.test(text) ||
      /\.(?:js|ts|json|html?|css|pem|crt|key|png|svg|ya?ml|xml|txt|md)$/i.test(text)

/** True when a user name was given just before: `user = …`, on the line before or between two commas. */
function besideUser(before: string): boolean {
  const lowered = before.toLowerCase()
  const at = Math.max(...userWords.map((word) => lowered.lastIndexOf(word) + word.length * Number(lowered.includes(word))))
  if (at <= 0) return false
  const rest = lowered.slice(at)
  return /^["']?\s{0,16}(?:=>|[=:])/.test(rest) && /[,;\n]/.test(rest.slice(3))
}
const userWords = ['user', 'username', 'user_name', 'login', 'usr', 'uid']

/** A password is what a person chose: shorter, of words, but not only a word of the language or of the program. */
function password({ text, quoted, language, operator, before }: Candidate): Judgement | undefined {
  if (operator === '' || text.length > 128 || isEncodedText(text)) return undefined
  if (
    /^(?:password|passwd|pass|passphrase|secret|string|text|hidden|none|null|undefined|true|false|required|optional|not-set|empty|admin|user|username|root|test|guest|default|basic|plain|prompt|stdin|input|field|label|self|this|value|your|new|old|current|confirm|forgot|reset|change|invalid|wrong|show|enter|login|email)\b/i.test(
      text,
    )
  )
    return undefined
  // Words in a list follow each other; a call names what it sets.
  if (operator === ',' && !/\(\s{0,8}["'`][\w.-]{1,64}["'`]\s{0,8},\s{0,8}["'`]?$/.test(before)) return undefined
  const pair = besideUser(before)
  if (
    pair &&
    operator !== ' ' &&
    (quoted || language !== 'code') &&
    /^[A-Za-z][\w ]{4,40}$/.test(text) &&
    text.split(' ').length <= 2 &&
    (language !== 'prose' || quoted || /\n/.test(before))
  )
    return { kind: 'password', confidence: 'low', why: 'named a password, beside a user name' }
  if (/[\s<>{}()[\]]/.test(text) || /:\/\//.test(text) || /^[./#$%&@*+-]/.test(text) || /[:?.@]$/.test(text) || isName(text)) return undefined
  const anatomy = anatomyOf(text)
  if (!quoted && (language === 'code' || operator === ' ')) return undefined
  if (!quoted && /[()=;]/.test(text)) return undefined
  const letters = anatomy.lowers + anatomy.uppers
  const mixed = (anatomy.digits > 0 && letters > 0) || (anatomy.others > 0 && anatomy.digits > 0)
  if (text.length < 6 && !mixed) return undefined
  if (looksRandom(text, anatomy) && text.length >= 12)
    return { kind: 'password', confidence: 'medium', why: `${text.length} characters, in no order, and named a password` }
  if (mixed && text.length >= 6 && letters >= 2)
    return { kind: 'password', confidence: 'medium', why: 'letters and digits or signs, and named a password' }
  if (pair && text.length >= 5) return { kind: 'password', confidence: 'low', why: 'named a password, beside a user name' }
  if (letters === text.length && anatomy.surprise >= 5.2 && text.length >= 8)
    return { kind: 'password', confidence: 'low', why: 'no word, and named a password' }
  return undefined
}
