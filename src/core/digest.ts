/** Hex digests by algorithm, as in-toto's DigestSet: `{ sha256: 'e3b0…' }`. */
export type DigestSet = Readonly<Partial<Record<FileAlgorithm, string>>>

/** Algorithms that pin content, strongest first. Anything else in an input is a finding, not a parse error. */
export const algorithms = ['sha512', 'sha384', 'sha256'] as const
export type Algorithm = (typeof algorithms)[number]

/** What files of a manifest can be hashed by. No lockfile has the last. */
export type FileAlgorithm = Algorithm | 'blake2b'
export const fileAlgorithms: readonly FileAlgorithm[] = [...algorithms, 'blake2b']

/** What a hash is worth: `strong` pins content, `weak` can be collided, `unknown` and `malformed` pin nothing. */
export type HashGrade = 'strong' | 'weak' | 'unknown' | 'malformed'

/** One hash as a lockfile writes it. `value` is base64 or hex without a prefix. Made by `hashOf`, which grades it. */
export interface Hash {
  readonly algorithm: string
  readonly encoding: 'base64' | 'hex'
  readonly value: string
  readonly grade: HashGrade
}

/** Bytes of a digest by algorithm; the weak ones are known so that they can be told from unknown ones. */
const digestBytes: ReadonlyMap<string, number> = new Map([
  ['sha512', 64],
  ['sha384', 48],
  ['sha256', 32],
  ['sha1', 20],
  ['md5', 16],
])

/** One hash, graded by its algorithm and the exact length and alphabet of its value. */
export const hashOf = (algorithm: string, encoding: Hash['encoding'], value: string): Hash => ({
  algorithm,
  encoding,
  value,
  grade: gradeOf(algorithm, encoding, value),
})

function gradeOf(algorithm: string, encoding: Hash['encoding'], value: string): HashGrade {
  const bytes = digestBytes.get(algorithm)
  if (bytes === undefined) return 'unknown'
  const sound = encoding === 'hex' ? isHex(value, bytes) : isBase64(value, bytes)
  if (!sound) return 'malformed'
  return bytes >= 32 ? 'strong' : 'weak'
}

const isHex = (value: string, bytes: number): boolean => value.length === bytes * 2 && /^[0-9a-f]+$/i.test(value)

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Int8Array(128).fill(-1)
for (let index = 0; index < base64.length; index++) sextets[base64.charCodeAt(index)] = index

/**
 * Canonical base64 of exactly `bytes` bytes: right length, right padding, no stray bits in the last character. A loop, since
 * a lockfile has tens of thousands and a regular expression takes ten times as long.
 */
function isBase64(value: string, bytes: number): boolean {
  const padding = (3 - (bytes % 3)) % 3
  const end = Math.ceil(bytes / 3) * 4 - padding
  if (value.length !== end + padding || !value.endsWith('='.repeat(padding))) return false
  let sextet = 0
  for (let index = 0; index < end; index++) {
    sextet = sextets[value.charCodeAt(index)] ?? -1
    if (sextet < 0) return false
  }
  return padding === 0 || (sextet & (padding === 1 ? 0b11 : 0b1111)) === 0
}

/**
 * Reads a Subresource Integrity string such as `sha512-<base64> sha1-<base64>` into its hashes, sound or not: nothing is
 * dropped, so that a rule can speak of each. Options (`?…`) are cut off, as the standard says.
 * Source: https://www.w3.org/TR/SRI/#integrity-metadata-description
 */
export function parseIntegrity(text: string): readonly Hash[] {
  // The usual case, a single sha512, is worth a fast path: lockfiles hold tens of thousands.
  if (text.length === 95 && text.startsWith('sha512-') && !text.includes(' ')) return [hashOf('sha512', 'base64', text.slice(7))]
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => parseHash(part.split('?', 1)[0] ?? ''))
}

function parseHash(text: string): Hash {
  const dash = text.indexOf('-')
  if (dash < 0) return hashOf('', 'base64', text)
  return hashOf(text.slice(0, dash), 'base64', text.slice(dash + 1))
}

/** The strong, sound hashes as a DigestSet. Two of one algorithm that differ pin nothing: that algorithm is left out. */
export function digestSet(hashes: readonly Hash[]): DigestSet {
  const digests: Partial<Record<Algorithm, string>> = {}
  const torn = new Set<Algorithm>()
  for (const hash of hashes) {
    const algorithm = algorithms.find((name) => name === hash.algorithm)
    if (!algorithm || hash.grade !== 'strong') continue
    const value = hash.encoding === 'hex' ? hash.value.toLowerCase() : Buffer.from(hash.value, 'base64').toString('hex')
    if (digests[algorithm] !== undefined && digests[algorithm] !== value) torn.add(algorithm)
    digests[algorithm] = value
  }
  for (const algorithm of torn) delete digests[algorithm]
  return digests
}

/** True when both sets share at least one algorithm and agree on every shared one. */
export function matches(expected: DigestSet, actual: DigestSet): boolean {
  const shared = fileAlgorithms.filter((name) => expected[name] && actual[name])
  return shared.length > 0 && shared.every((name) => expected[name] === actual[name])
}
