import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { Fault } from '../core/fault.ts'
import { Refusal } from '../core/seal.ts'
import { fetchFile } from '../io/site.ts'
import { at, type Fields, isFields, itemsAt, member, strictJson, textAt, Unreadable } from '../syntax/strict.ts'

/** Most versions of the root that are walked through in one go. */
const rootsMax = 256
/** Largest metadata and largest target that are fetched, in bytes. */
const metadataBytesMax = 4 * 1024 * 1024
const targetBytesMax = 1024 * 1024
/** Most signatures of one document. */
const signaturesMax = 64

/** Where files are, and the root metadata that is believed from the start. */
export interface Mirror {
  readonly site: URL
  readonly root: unknown
}

/**
 * The newest version of a file of an update repository: root after root, each signed by enough keys of the one before, then
 * the chain of what is current down to the file's digest. Nothing that is past its date counts.
 * Source: https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 * @throws Refusal for what must not be believed. @throws Fault `unreachable`
 */
export async function fetchTarget(
  { site, root: first }: Mirror,
  name: string,
  now: Date,
): Promise<{ readonly bytes: Buffer; readonly root: number }> {
  const given = member(first, 'signed') ?? first
  if (!isFields(given) || given['_type'] !== 'root')
    throw new Fault('malformed-seal', 'the root of the update repository is none', { hint: 'name the root.json of its metadata' })
  let root = given
  for (let count = 0; count < rootsMax; count++) {
    const next = versionOf(root, 'root') + 1
    const bytes = await fetched(site, `${next}.root.json`, metadataBytesMax, true)
    if (!bytes) break
    const signed = signedBy(bytes, 'root', root)
    root = signedBy(bytes, 'root', signed)
    if (versionOf(root, 'root') !== next) throw refused('version', `${next} of the root`, String(root['version']))
  }
  notOver(root, 'root', now)
  const consistent = root['consistent_snapshot'] === true
  const timestamp = current(await fetched(site, 'timestamp.json', metadataBytesMax), 'timestamp', root, now)
  const snapshot = await described('snapshot', timestamp)
  const targets = await described('targets', snapshot)
  const found = member(targets['targets'], name)
  const sha256 = textAt(found, 'hashes', 'sha256')
  const length = member(found, 'length')
  if (typeof length !== 'number' || length > targetBytesMax || sha256 === undefined) throw refused('target', `${name} with length and sha256`, 'none')
  const slash = name.lastIndexOf('/') + 1
  const bytes = await fetched(site, `targets/${name.slice(0, slash)}${consistent ? `${sha256}.` : ''}${name.slice(slash)}`, length)
  whole(bytes, found, name)
  return { bytes, root: versionOf(root, 'root') }

  async function described(role: 'snapshot' | 'targets', by: Fields): Promise<Fields> {
    const meta = at(by['meta'], `${role}.json`)
    const version = member(meta, 'version')
    if (typeof version !== 'number' || !Number.isSafeInteger(version)) throw refused('version', `one of ${role}`, 'none')
    const bytes = await fetched(site, consistent ? `${version}.${role}.json` : `${role}.json`, metadataBytesMax)
    whole(bytes, meta, role)
    const signed = current(bytes, role, root, now)
    if (signed['version'] !== version) throw refused('version', `${version} of ${role}`, String(signed['version']))
    return signed
  }
}

const refused = (what: string, expected: string, found: string): Refusal => new Refusal(`update ${what}`, { expected, found })

async function fetched(site: URL, name: string, bytesMax: number): Promise<Buffer>
async function fetched(site: URL, name: string, bytesMax: number, optional: true): Promise<Buffer | undefined>
async function fetched(site: URL, name: string, bytesMax: number, optional: boolean = false): Promise<Buffer | undefined> {
  const answer = await fetchFile(site, name, bytesMax)
  if (answer.kind === 'bytes') return answer.bytes
  if (answer.kind === 'longer') throw refused('length', `${name} of at most ${bytesMax} bytes`, 'more')
  if (optional) return undefined
  throw new Fault('unreachable', `${site.host} has no ${name}: ${answer.why}`, { hint: 'check the address, or try again later; nothing was written' })
}

/** What is said in a document that enough keys of a role have signed. @throws Refusal */
function signedBy(bytes: Buffer, role: string, root: unknown): Fields {
  let document: unknown
  try {
    document = strictJson(bytes, `the ${role} metadata`)
  } catch (cause) {
    if (cause instanceof Unreadable) throw refused('metadata', `${role} in JSON`, cause.message)
    throw cause
  }
  const signed = member(document, 'signed')
  if (!isFields(signed) || signed['_type'] !== role) throw refused('metadata', `one of ${role}`, textAt(signed, '_type') ?? 'none')
  const threshold = at(root, 'roles', role, 'threshold')
  if (typeof threshold !== 'number' || !(threshold >= 1)) throw refused('threshold', `one of at least 1 for ${role}`, String(threshold))
  const message = Buffer.from(canonical(signed))
  const known = itemsAt(root, 'roles', role, 'keyids')
  const signatures = itemsAt(document, 'signatures').slice(0, signaturesMax)
  // Counted by the key itself: one key under two names is still one.
  const good = new Set<string>()
  for (const one of signatures) {
    const id = textAt(one, 'keyid')
    const signature = textAt(one, 'sig')
    if (id === undefined || signature === undefined || !known.includes(id) || !/^(?:[0-9a-f]{2})+$/.test(signature)) continue
    const key = keyOf(at(root, 'keys', id))
    if (key && holds(key, message, Buffer.from(signature, 'hex'))) good.add(key.export({ type: 'spki', format: 'der' }).toString('hex'))
  }
  if (good.size < threshold) throw refused('signature', `${role} signed by ${threshold} of its keys`, String(good.size))
  return signed
}

function current(bytes: Buffer, role: string, root: Fields, now: Date): Fields {
  const signed = signedBy(bytes, role, root)
  notOver(signed, role, now)
  return signed
}

function notOver(signed: Fields, role: string, now: Date): void {
  const expires = textAt(signed, 'expires') ?? ''
  if (!(Date.parse(expires) > now.getTime())) throw refused('expiry', `${role} that holds at ${now.toISOString()}`, expires || 'none')
}

function versionOf(signed: Fields, role: string): number {
  const version = signed['version']
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > 0) return version
  throw refused('version', `a whole one of ${role}`, String(version))
}

/** Length and digests that the metadata above says of a file; those it leaves out cannot be checked. */
function whole(bytes: Buffer, meta: unknown, name: string): void {
  const length = member(meta, 'length')
  if (length !== undefined && length !== bytes.length) throw refused('length', `${name} of ${String(length)} bytes`, String(bytes.length))
  for (const algorithm of ['sha256', 'sha512']) {
    const expected = member(member(meta, 'hashes'), algorithm)
    const found = createHash(algorithm).update(bytes).digest('hex')
    if (expected !== undefined && expected !== found)
      throw refused('digest', `${name} with ${algorithm}:${String(expected)}`, `${algorithm}:${found}`)
  }
}

/** A key of one of the schemes in use; undefined for others, which then do not count. */
function keyOf(json: unknown): KeyObject | undefined {
  const [scheme, text] = [textAt(json, 'scheme'), textAt(json, 'keyval', 'public')]
  if (text === undefined) return undefined
  try {
    const key =
      scheme === 'ed25519'
        ? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(text, 'hex').toString('base64url') }, format: 'jwk' })
        : createPublicKey(text)
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
    if (scheme === 'ed25519') return key
    if (scheme === 'ecdsa-sha2-nistp256') return details?.namedCurve === 'prime256v1' ? key : undefined
    return scheme === 'rsassa-pss-sha256' && type === 'rsa' && (details?.modulusLength ?? 0) >= 2048 ? key : undefined
  } catch {
    return undefined
  }
}

function holds(key: KeyObject, message: Buffer, signature: Buffer): boolean {
  try {
    if (key.asymmetricKeyType === 'ed25519') return verify(null, message, key, signature)
    const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    return verify('sha256', message, key.asymmetricKeyType === 'rsa' ? { key, ...pss } : key, signature)
  } catch {
    return false
  }
}

/** The bytes that are signed. Source: http://wiki.laptop.org/go/Canonical_JSON */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isFields(value))
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${canonical(key)}:${canonical(value[key])}`)
      .join(',')}}`
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
  throw refused('metadata', 'whole numbers alone', String(value))
}
