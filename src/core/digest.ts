/** Hex digests by algorithm, as in-toto's DigestSet: `{ sha256: 'e3b0…' }`. */
export type DigestSet = Readonly<Partial<Record<Algorithm, string>>>

/** Algorithms that pin content, strongest first. Anything else in an input is a finding, not a parse error. */
export const algorithms = ['sha512', 'sha384', 'sha256'] as const
export type Algorithm = (typeof algorithms)[number]

/** Bytes of a digest by algorithm; the weak ones are known so that they can be told from unknown ones. */
const digestBytes: Readonly<Record<string, number>> = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 }

/** One hash as a lockfile writes it. `value` is base64 or hex without a prefix. */
export interface Hash {
  readonly algorithm: string
  readonly encoding: 'base64' | 'hex'
  readonly value: string
}

/** What a hash is worth: `strong` pins content, `weak` can be collided, `unknown` and `malformed` pin nothing. */
export type HashGrade = 'strong' | 'weak' | 'unknown' | 'malformed'

/** Grades one hash by its algorithm and the exact length and alphabet of its value. */
export function grade({ algorithm, encoding, value }: Hash): HashGrade {
  const bytes = Object.hasOwn(digestBytes, algorithm) ? digestBytes[algorithm] : undefined
  if (bytes === undefined) return 'unknown'
  const sound = encoding === 'hex' ? value.length === bytes * 2 && hex.test(value) : isBase64(value, bytes)
  if (!sound) return 'malformed'
  return bytes >= 32 ? 'strong' : 'weak'
}

const hex = /^[0-9a-f]+$/i
const base64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Canonical base64 of exactly `bytes` bytes: right length, right padding, no stray bits in the last character. */
function isBase64(value: string, bytes: number): boolean {
  if (value.length !== Math.ceil(bytes / 3) * 4 || !base64.test(value)) return false
  const spare = (3 - (bytes % 3)) % 3
  if (value.length - value.replace(/=+$/, '').length !== spare) return false
  if (spare === 0) return true
  const last = alphabet.indexOf(value[value.length - 1 - spare] ?? '')
  return (last & (spare === 1 ? 0b11 : 0b1111)) === 0
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Reads a Subresource Integrity string such as `sha512-<base64> sha1-<base64>` into its hashes, sound or not: nothing is
 * dropped, so that a rule can speak of each. Options (`?…`) are cut off, as the standard says.
 * Source: https://www.w3.org/TR/SRI/#integrity-metadata-description
 */
export function parseIntegrity(text: string): readonly Hash[] {
  // The usual case, a single hash, is worth a fast path: lockfiles hold tens of thousands.
  if (!text.includes(' ') && !text.includes('?') && !/\s/.test(text)) return text === '' ? [] : [parseHash(text)]
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => parseHash(part.split('?', 1)[0] ?? ''))
}

function parseHash(text: string): Hash {
  const dash = text.indexOf('-')
  if (dash < 0) return { algorithm: '', encoding: 'base64', value: text }
  return { algorithm: text.slice(0, dash), encoding: 'base64', value: text.slice(dash + 1) }
}

/** The strong, sound hashes as a DigestSet. Two of one algorithm that differ pin nothing: that algorithm is left out. */
export function digestSet(hashes: readonly Hash[]): DigestSet {
  const digests: Partial<Record<Algorithm, string>> = {}
  const torn = new Set<Algorithm>()
  for (const hash of hashes) {
    const algorithm = algorithms.find((known) => known === hash.algorithm)
    if (!algorithm || grade(hash) !== 'strong') continue
    const value = hash.encoding === 'hex' ? hash.value.toLowerCase() : Buffer.from(hash.value, 'base64').toString('hex')
    if (digests[algorithm] !== undefined && digests[algorithm] !== value) torn.add(algorithm)
    digests[algorithm] = value
  }
  for (const algorithm of torn) delete digests[algorithm]
  return digests
}

/** True when both sets share at least one algorithm and agree on every shared one. */
export function matches(expected: DigestSet, actual: DigestSet): boolean {
  const shared = algorithms.filter((name) => expected[name] && actual[name])
  return shared.length > 0 && shared.every((name) => expected[name] === actual[name])
}
