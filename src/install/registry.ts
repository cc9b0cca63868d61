import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { compareVersions } from '../core/version.ts'
import { type Fields, isFields, itemsAt, member, strictBase64, strictJson, textAt, Unreadable } from '../syntax/strict.ts'
import { Stop } from './evidence.ts'

/** One version of a package as its registry describes it. */
export interface Release {
  readonly version: string
  readonly manifest: Fields
  /** When it was published, in milliseconds; undefined where the registry does not say. */
  readonly time: number | undefined
  readonly integrity: string | undefined
  readonly signatures: readonly { readonly keyId: string; readonly signature: string }[]
  /** Address of its attestations; undefined where it has none. */
  readonly attestations: string | undefined
  readonly publisher: string | undefined
  /** True where a job published it with a token of its own, and no person. */
  readonly trusted: boolean
  readonly repository: string | undefined
  readonly scripts: readonly string[]
}

/** What a registry says of a package: one version, and those that were there before it. */
export interface Releases {
  readonly release: Release
  /** Versions that are lower and were published earlier, highest first. */
  readonly earlier: readonly Release[]
}

/** Most earlier versions that are looked at. */
const earlierMax = 200

/** Scripts that run when a package is installed. Source: https://docs.npmjs.com/cli/using-npm/scripts#npm-install */
export const installScripts: readonly string[] = ['preinstall', 'install', 'postinstall']

/**
 * What a registry's document says of a version.
 * @throws Stop `signature` where it does not know it, or is no such document.
 */
export function releasesOf(bytes: Buffer, name: string, version: string): Releases {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Stop('signature', "the registry's document is no JSON", 'not checked')
  }
  if (textAt(json, 'name') !== name) throw new Stop('signature', `the registry answers for ${textAt(json, 'name') ?? 'no package'}`)
  const all = member(json, 'versions')
  const manifest = member(all, version)
  if (!isFields(manifest)) throw new Stop('signature', `the registry knows no version ${version}`)
  const times = member(json, 'time')
  const release = releaseOf(version, manifest, times)
  const earlier: Release[] = []
  for (const [other, fields] of Object.entries(isFields(all) ? all : {})) {
    if (other === version || !isFields(fields) || (compareVersions(other, version) ?? 0) >= 0) continue
    const time = timeOf(times, other)
    // A lower version that was published later says nothing of what came before.
    if (time !== undefined && release.time !== undefined && time >= release.time) continue
    earlier.push(releaseOf(other, fields, times))
  }
  earlier.sort((a, b) => compareVersions(b.version, a.version) ?? 0)
  return { release, earlier: earlier.slice(0, earlierMax) }
}

function releaseOf(version: string, manifest: Fields, times: unknown): Release {
  const user = member(manifest, '_npmUser')
  const scripts = member(manifest, 'scripts')
  return {
    version,
    manifest,
    time: timeOf(times, version),
    integrity: textAt(manifest, 'dist', 'integrity'),
    signatures: itemsAt(manifest, 'dist', 'signatures').flatMap((one) => {
      const [keyId, signature] = [textAt(one, 'keyid'), textAt(one, 'sig')]
      return keyId === undefined || signature === undefined ? [] : [{ keyId, signature }]
    }),
    attestations: textAt(manifest, 'dist', 'attestations', 'url'),
    publisher: textAt(user, 'name'),
    trusted: isFields(member(user, 'trustedPublisher')),
    repository: repositoryIn(manifest),
    scripts: installScripts.filter((event) => textAt(scripts, event) !== undefined),
  }
}

function timeOf(times: unknown, version: string): number | undefined {
  const time = Date.parse(textAt(times, version) ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** The repository that a manifest names, in one spelling: `https://github.com/owner/repo`. Source: https://docs.npmjs.com/cli/configuring-npm/package-json#repository */
export function repositoryIn(manifest: unknown): string | undefined {
  const said = textAt(manifest, 'repository', 'url') ?? textAt(manifest, 'repository')
  if (said === undefined || said === '') return undefined
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(said)
  const hosts: Readonly<Record<string, string>> = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' }
  if (short) return `https://${hosts[short[1] ?? 'github']}/${short[2]}`.replace(/\.git$/, '').toLowerCase()
  return said
    .replace(/^git\+/, '')
    .replace(/^(?:ssh|git|https?):\/\/(?:[^@/]*@)?/, 'https://')
    .replace(/^git@([^:/]+):/, 'https://$1/')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
}

/** A key by which a registry signs its packages. */
export interface RegistryKey {
  readonly key: KeyObject
  /** Signatures over what was published later do not count, in milliseconds. */
  readonly expires: number | undefined
}

/**
 * The keys of a registry's own document, by id. Source: https://docs.npmjs.com/about-registry-signatures
 * @throws Fault `configuration` for what is no such document.
 */
export function registryKeys(bytes: Buffer, path: string): ReadonlyMap<string, RegistryKey> {
  const wrong = (what: string, cause?: unknown): Fault =>
    new Fault('configuration', `${path} ${what}`, { cause, hint: "name the registry's keys with --npm-keys FILE" })
  let json: unknown
  try {
    json = strictJson(bytes, path)
  } catch (cause) {
    if (cause instanceof Unreadable || cause instanceof Refusal) throw wrong('is no list of keys', cause)
    throw cause
  }
  const keys = new Map<string, RegistryKey>()
  for (const entry of itemsAt(json, 'keys')) {
    const usage = textAt(entry, 'keyUsage')
    if (usage !== undefined && usage !== 'npm:signatures') continue
    const id = textAt(entry, 'keyid') ?? textAt(entry, 'keyId')
    const der = textAt(entry, 'key') ?? textAt(entry, 'publicKey', 'rawBytes')
    if (id === undefined) throw wrong('holds a key without an id')
    const end = textAt(entry, 'expires') ?? textAt(entry, 'publicKey', 'validFor', 'end')
    const expires = end === undefined ? undefined : Date.parse(end)
    if (expires !== undefined && Number.isNaN(expires)) throw wrong('holds a key that expires at no time')
    // Two keys of one id: whichever is meant, one of them is somebody else's.
    if (keys.has(id)) throw wrong(`holds the key ${id} twice`)
    try {
      const key = createPublicKey({ key: strictBase64(der, 'a key'), format: 'der', type: 'spki' })
      if (key.asymmetricKeyType !== 'ec') throw new Error('not an elliptic curve')
      keys.set(id, { key, expires })
    } catch (cause) {
      throw wrong('holds a key that cannot be read', cause)
    }
  }
  return keys
}

/**
 * Holds the registry's signatures of a version against the bytes that came: name, version and digest are what is signed. All of
 * them must hold. Gives what verified it.
 * @throws Stop `signature`
 */
export function verifySignatures(
  release: Release,
  { name, sha512 }: { readonly name: string; readonly sha512: string },
  keys: ReadonlyMap<string, RegistryKey>,
): string {
  const { version, signatures, time } = release
  if (signatures.length === 0) throw new Stop('signature', 'the registry gives none', 'not checked')
  const signed = Buffer.from(`${name}@${version}:sha512-${Buffer.from(sha512, 'hex').toString('base64')}`)
  for (const { keyId, signature } of signatures) {
    const known = keys.get(keyId)
    if (!known) throw new Stop('signature', `it is by the key ${keyId}, which is none of the registry's`)
    if (known.expires !== undefined && (time === undefined || time >= known.expires))
      throw new Stop(
        'signature',
        `it is by the key ${keyId}, which expired ${new Date(known.expires).toISOString()}, before this version was published`,
      )
    let bytes: Buffer
    try {
      bytes = strictBase64(signature, 'the signature')
    } catch (cause) {
      if (cause instanceof Refusal) throw new Stop('signature', `it is no base64: ${cause.found}`)
      throw cause
    }
    if (!verify('sha256', signed, known.key, bytes))
      throw new Stop('signature', `that of the key ${keyId} is not over ${name}@${version} with these bytes`)
  }
  return `by the registry's key ${signatures.map(({ keyId }) => keyId).join(', ')}`
}
