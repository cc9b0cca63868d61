import { Refusal } from '../core/seal.ts'

/** Deepest nesting of a signed document. */
export const strictDepthMax = 64

/** A document that is no JSON at all: nothing of it can be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * The value of a JSON text that every reader understands the same way: UTF-8 without byte order mark, no key twice in one
 * object, no `__proto__`, nothing after the value, nesting up to `strictDepthMax`.
 * @param what names the document in messages.
 * @throws Unreadable for text that is no JSON. @throws Refusal for what readers would disagree about.
 */
export function strictJson(bytes: Uint8Array, what: string): unknown {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch (cause) {
    throw new Unreadable(`${what} is not UTF-8`, { cause })
  }
  return strictText(text, what)
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** As `strictJson`, for text that is decoded already. */
export function strictText(text: string, what: string): unknown {
  if (text.startsWith('\uFEFF')) throw new Refusal('json', { expected: `${what} without a byte order mark`, found: 'one' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const place = /at position \d+/.exec(cause instanceof Error ? cause.message : '')?.[0]
    throw new Unreadable(text.trim() === '' ? `${what} is empty` : `${what} is not JSON${place === undefined ? '' : `, ${place}`}`, { cause })
  }
  // The value holds each key once; the text holds them all.
  const doubled = keysWritten(text) - countKeys(value, what)
  if (doubled !== 0) throw new Refusal('json', { expected: `each key of ${what} once`, found: `${doubled} doubled` })
  return value
}

/** Keys in a text that is known to be JSON: strings that a colon follows. */
function keysWritten(text: string): number {
  let keys = 0
  for (let start = text.indexOf('"'); start >= 0; ) {
    let end = text.indexOf('"', start + 1)
    while (text.charCodeAt(end - 1) === backslash && escaped(text, end)) end = text.indexOf('"', end + 1)
    let next = end + 1
    let unit = text.charCodeAt(next)
    while (unit === 32 || unit === 10 || unit === 13 || unit === 9) unit = text.charCodeAt(++next)
    if (unit === colon) keys++
    start = text.indexOf('"', next)
  }
  return keys
}
const backslash = 92
const colon = 58

/** True for a quote behind an odd number of backslashes. */
function escaped(text: string, quote: number): boolean {
  let before = quote
  while (text.charCodeAt(before - 1) === backslash) before--
  return (quote - before) % 2 === 1
}

/** Keys of all objects of a value, each looked at once. */
function countKeys(value: unknown, what: string): number {
  let keys = 0
  const open: unknown[] = [value]
  const depths: number[] = [0]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const depth = depths.pop() ?? 0
    if (typeof item !== 'object' || item === null) continue
    if (depth >= strictDepthMax) throw new Refusal('json', { expected: `${what} nested at most ${strictDepthMax} deep`, found: 'deeper' })
    if (Array.isArray(item)) {
      for (const one of item) {
        if (typeof one !== 'object' || one === null) continue
        open.push(one)
        depths.push(depth + 1)
      }
      continue
    }
    // Every property here is the text's own: JSON.parse makes no others.
    for (const key in item) {
      keys++
      if (key === '__proto__') throw new Refusal('json', { expected: `${what} without the key __proto__`, found: 'one' })
      const one: unknown = Reflect.get(item, key)
      if (typeof one !== 'object' || one === null) continue
      open.push(one)
      depths.push(depth + 1)
    }
  }
  return keys
}

/** A JSON object, as opposed to everything else. */
export type Fields = Readonly<Record<string, unknown>>

/** True for a JSON object. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Own member of an object; undefined for everything else, also for what the object only inherits. */
export const member = (value: unknown, key: string): unknown => (isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined)

/** The member at the end of a path of keys. */
export const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce(member, value)

/** The text at the end of a path of keys, or undefined where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** The items of the array at the end of a path of keys; none where there is no array. */
export function itemsAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found: unknown = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/**
 * Bytes of canonical base64: the standard alphabet, padded, no white space, no stray bits.
 * @throws Refusal for anything else.
 */
export function strictBase64(text: unknown, what: string): Buffer {
  checkBase64(text, what)
  return Buffer.from(text, 'base64')
}

/** As `strictBase64`, for whoever decodes elsewhere. @throws Refusal */
export function checkBase64(text: unknown, what: string): asserts text is string {
  if (typeof text === 'string' && isCanonical(text)) return
  throw new Refusal('base64', {
    expected: `${what} as canonical base64`,
    found: typeof text === 'string' ? 'other characters, padding or stray bits' : 'no text',
  })
}

/** Decided without a copy of the text: a manifest of a million files is long. */
function isCanonical(text: string): boolean {
  if (text.length % 4 !== 0) return false
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const end = text.length - padding
  const stranger = text.search(/[^A-Za-z0-9+/]/)
  if (stranger !== (padding === 0 ? -1 : end)) return false
  // The bits of the last character that stand for no byte must be noughts.
  return padding === 0 || (alphabet.indexOf(text[end - 1] ?? '') & (padding === 1 ? 0b11 : 0b1111)) === 0
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** As `strictBase64`, in the alphabet for URLs as well, which envelopes may use. Source: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export function envelopeBase64(text: unknown, what: string): Buffer {
  return strictBase64(typeof text === 'string' && !/[+/]/.test(text) ? text.replaceAll('-', '+').replaceAll('_', '/') : text, what)
}
