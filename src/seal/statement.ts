import { Refusal, type Statement, type Subject } from '../core/seal.ts'
import { type Fields, isFields, member, strictJson, Unreadable } from '../syntax/strict.ts'

/** Type of the payload of an envelope that holds a statement. */
export const statementPayload = 'application/vnd.in-toto+json'

/** Types of statements that we read, ours first. Source: https://github.com/in-toto/attestation/blob/main/spec/README.md */
export const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'] as const

/** Hex digits of digests by algorithm; others have any length. */
const hexDigits: Readonly<Record<string, number>> = { blake2b: 128, sha512: 128, sha384: 96, sha256: 64, sha224: 56, sha1: 40, md5: 32 }

/**
 * The statement in a signed payload. Strict: its type, at least one subject, each with whole digests.
 * @throws Refusal
 */
export function readStatement(payloadType: string, payload: Buffer): Statement {
  if (payloadType !== statementPayload) throw new Refusal('payload type', { expected: statementPayload, found: payloadType || 'none' })
  let json: unknown
  try {
    json = strictJson(payload, 'the signed statement')
  } catch (cause) {
    if (cause instanceof Unreadable) throw new Refusal('statement', { expected: 'JSON', found: cause.message })
    throw cause
  }
  if (!isFields(json)) throw new Refusal('statement', { expected: 'an object', found: 'something else' })
  const type = json['_type']
  if (!statementTypes.some((known) => known === type))
    throw new Refusal('statement type', { expected: statementTypes.join(' or '), found: typeof type === 'string' ? type : 'none' })
  const predicateType = json['predicateType']
  if (typeof predicateType !== 'string' || predicateType === '') throw new Refusal('predicate type', { expected: 'one', found: 'none' })
  const list = json['subject']
  if (!Array.isArray(list) || list.length === 0) throw new Refusal('subjects', { expected: 'at least one', found: 'none' })
  const predicate = json['predicate']
  return { subjects: list.map(subject), predicateType, predicate: isFields(predicate) ? predicate : {} }
}

function subject(json: unknown): Subject {
  const [name, uri, digest] = ['name', 'uri', 'digest'].map((key) => member(json, key))
  if (!isFields(digest) || Object.keys(digest).length === 0)
    throw new Refusal('subjects', { expected: 'a digest for each', found: `${typeof name === 'string' ? name : 'one'} without` })
  for (const [key, value] of [
    ['name', name],
    ['uri', uri],
  ] as const)
    if (value !== undefined && typeof value !== 'string') throw new Refusal('subjects', { expected: `a ${key} of text`, found: typeof value })
  if (!sound(digest))
    throw new Refusal('subject digest', {
      expected: 'whole lower-case hex digests',
      found: `others for ${typeof name === 'string' ? name : 'a subject'}`,
    })
  return { name: typeof name === 'string' ? name : '', uri: typeof uri === 'string' ? uri : '', digest }
}

/** True where every digest of a known algorithm is whole. Unknown ones say something else than a hash, such as an image's number. */
function sound(digest: Fields): digest is Readonly<Record<string, string>> {
  return Object.entries(digest).every(([algorithm, value]) => {
    if (typeof value !== 'string' || value === '') return false
    const digits = Object.hasOwn(hexDigits, algorithm) ? hexDigits[algorithm] : undefined
    return digits === undefined || (value.length === digits && /^[0-9a-f]+$/.test(value))
  })
}

/** Digests that pin content; the others are only ever compared in addition. */
export const strongDigests = ['sha512', 'sha384', 'sha256'] as const

/**
 * The subject that a thing is: it shares a strong digest and every digest that can be compared agrees.
 * @param digestOf gives the thing's digest by an algorithm, or undefined where it is not known.
 * @throws Refusal where no subject is the thing.
 */
export function subjectOf(statement: Statement, label: string, digestOf: (algorithm: string) => string | undefined, only?: string): Subject {
  const asked: readonly string[] = only === undefined ? strongDigests : [only]
  for (const one of statement.subjects) {
    const strong = asked.filter((name) => one.digest[name] !== undefined && digestOf(name) !== undefined)
    if (!strong.some((name) => one.digest[name] === digestOf(name))) continue
    const torn = Object.keys(one.digest).find((name) => digestOf(name) !== undefined && one.digest[name] !== digestOf(name))
    if (torn === undefined) return one
    throw new Refusal('subject digest', { expected: `one content for ${one.name || 'the subject'}`, found: `digests that disagree in ${torn}` })
  }
  const [first] = statement.subjects
  const said =
    statement.subjects.length === 1 && first
      ? Object.entries(first.digest)
          .map(([name, value]) => `${name}:${value}`)
          .join(', ')
      : `${statement.subjects.length} other subjects`
  // The same algorithm on both sides, so that a reader can compare.
  const by = [...asked].sort((a, b) => Number(first?.digest[b] !== undefined) - Number(first?.digest[a] !== undefined))
  const found = by.map((name) => [name, digestOf(name)] as const).find(([, value]) => value !== undefined)
  throw new Refusal('artifact digest', { expected: said, found: `${label}${found ? ` with ${found[0]}:${found[1]}` : ''}` })
}
