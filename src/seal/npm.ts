import { createPublicKey } from 'node:crypto'
import { Fault } from '../core/fault.ts'
import { purl } from '../core/purl.ts'
import { Refusal, type Statement } from '../core/seal.ts'
import { at, itemsAt, strictBase64, strictText, textAt, Unreadable } from '../syntax/strict.ts'
import type { Expectations } from './expect/expectations.ts'
import { readPublicKey } from './signature.ts'
import type { TrustedKey } from './sigstore.ts'

/** Type of the registry's own attestation: it published this package. Source: https://github.com/npm/attestation/tree/main/specs/publish/v0.1 */
export const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'

/**
 * A registry's keys for attestations: a list as TUF hands it out, a list as the registry's interface answers it, or one
 * key in PEM.
 * @throws Fault `configuration`
 */
export function readNpmKeys(text: string, path: string): readonly TrustedKey[] {
  if (text.includes('-----BEGIN')) return [{ key: readPublicKey(text, path) }]
  const wrong = (what: string, cause?: unknown): Fault =>
    new Fault('configuration', `${path} ${what}`, { cause, hint: "name a list of the registry's keys, or one public key in PEM" })
  let json: unknown
  try {
    json = strictText(text, path)
  } catch (cause) {
    if (cause instanceof Unreadable) throw wrong('is no list of keys', cause)
    throw cause
  }
  const keys: TrustedKey[] = []
  for (const entry of itemsAt(json, 'keys')) {
    const usage = textAt(entry, 'keyUsage')
    // Keys for the signatures of tarballs are others, but the same bytes in practice.
    if (usage !== undefined && usage !== 'npm:attestations') continue
    const bytes = textAt(entry, 'publicKey', 'rawBytes') ?? textAt(entry, 'key')
    const hint = textAt(entry, 'keyId') ?? textAt(entry, 'keyid')
    if (hint === undefined) throw wrong('holds a key without an id')
    try {
      keys.push({
        key: createPublicKey({ key: strictBase64(bytes, 'a key'), format: 'der', type: 'spki' }),
        hint,
        from: date(textAt(entry, 'publicKey', 'validFor', 'start')),
        until: date(textAt(entry, 'publicKey', 'validFor', 'end') ?? textAt(entry, 'expires')),
      })
    } catch (cause) {
      throw wrong('holds a key that cannot be read', cause)
    }
  }
  if (keys.length === 0) throw wrong('holds no key for attestations')
  return keys
}

const date = (text: string | undefined): Date | undefined => (text === undefined || Number.isNaN(Date.parse(text)) ? undefined : new Date(text))

/** Holds the statements about one version of a package against its name and version and against each other. @throws Refusal */
export function expectPackage(publish: Statement, provenance: Statement, { packageName, packageVersion }: Expectations): void {
  const said = { name: textAt(publish.predicate, 'name') ?? '', version: textAt(publish.predicate, 'version') ?? '' }
  if (packageName !== undefined && said.name !== packageName) throw new Refusal('package name', { expected: packageName, found: said.name || 'none' })
  if (packageVersion !== undefined && said.version !== packageVersion)
    throw new Refusal('package version', { expected: packageVersion, found: said.version || 'none' })
  const expected = purl('npm', said.name, said.version)
  for (const statement of [publish, provenance]) {
    const [subject] = statement.subjects
    if (statement.subjects.length !== 1 || !subject)
      throw new Refusal('package', { expected: 'one subject', found: String(statement.subjects.length) })
    if (same(subject.name) !== same(expected)) throw new Refusal('package', { expected, found: subject.name })
    if (subject.digest['sha512'] === undefined)
      throw new Refusal('package', { expected: 'a sha512 digest', found: Object.keys(subject.digest).join(', ') })
  }
  const [a, b] = [publish, provenance].map((statement) => statement.subjects[0]?.digest['sha512'])
  if (a !== b) throw new Refusal('package', { expected: `sha512:${a} in both attestations`, found: `sha512:${b}` })
  const registry = at(publish.predicate, 'registry')
  if (typeof registry !== 'string') throw new Refusal('package', { expected: 'a registry', found: 'none' })
}

/** Scopes are written with and without percent-encoding. */
const same = (name: string): string => name.replace('%40', '@')
