import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { Fault } from '../../../core/fault.ts'
import type { Signature } from '../../../core/release.ts'
import type { Network } from '../../../io/network.ts'
import { npmKeys } from '../../../seal/roots.ts'
import { itemsAt, textAt } from '../../../syntax/strict.ts'
import { npmRegistry } from '../registries.ts'
import { date } from './protocol.ts'

/** A key that a registry signs versions with. */
interface Key {
  readonly key: KeyObject
  readonly until: Date | undefined
}

/** What of a version its signature covers, and the signatures that the registry has of it. */
interface Signed {
  readonly name: string
  readonly version: string
  readonly integrity: string | undefined
  readonly signatures: readonly unknown[]
  readonly published: Date | undefined
}

/** Keys of a registry. `signs` is false where it publishes none: then nothing need be signed. */
export interface Keys {
  readonly signs: boolean
  readonly byId: ReadonlyMap<string, Key>
}

/**
 * Keys of a registry by their id: those it publishes, and npm's own as they are built in, which no answer replaces.
 * Source: https://docs.npmjs.com/about-registry-signatures
 * @throws Fault `unreachable`
 */
export async function keysOf(base: string, network: Network): Promise<Keys> {
  const document = await network.json(`${base}-/npm/v1/keys`)
  // npm's own registry has signed everything for years: without keys nothing there can be checked.
  if (document === undefined && base === npmRegistry)
    throw new Fault('unreachable', 'the npm registry names no keys', { hint: 'run it again later, or leave out --online' })
  const served = read(itemsAt(document, 'keys'))
  builtIn ??= read(itemsAt(JSON.parse(npmKeys()), 'keys'))
  return { signs: served.size > 0, byId: new Map([...served, ...builtIn]) }
}
let builtIn: ReadonlyMap<string, Key> | undefined

/** Keys as the registry answers them, or as TUF hands them out. What is no key of the kind is left out: what it signed is then not known. */
function read(entries: readonly unknown[]): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>()
  for (const entry of entries) {
    if ((textAt(entry, 'keyUsage') ?? 'npm:signatures') !== 'npm:signatures') continue
    const id = textAt(entry, 'keyid') ?? textAt(entry, 'keyId')
    const bytes = textAt(entry, 'key') ?? textAt(entry, 'publicKey', 'rawBytes')
    if (id === undefined || bytes === undefined) continue
    try {
      const key = createPublicKey({ key: Buffer.from(bytes, 'base64'), format: 'der', type: 'spki' })
      if (key.asymmetricKeyType === 'ec')
        keys.set(id, { key, until: date(textAt(entry, 'expires') ?? textAt(entry, 'publicKey', 'validFor', 'end')) })
    } catch {
      // Not a key: nothing can be signed with it.
    }
  }
  return keys
}

/** Whether the signatures of a version hold: all of them, and one at least. Undefined where its registry signs nothing. */
export function signatureOf({ integrity, name, published, signatures, version }: Signed, { byId, signs }: Keys): Signature | undefined {
  if (signatures.length === 0) return signs ? { state: 'missing', why: 'has no signature, and its registry signs what it publishes' } : undefined
  for (const one of signatures) {
    const id = textAt(one, 'keyid') ?? ''
    const key = byId.get(id)
    // A mirror hands on the signatures of another registry and not its keys.
    if (!key && !signs) return undefined
    if (!key) return { state: 'wrong', why: `is signed with a key that its registry does not name: ${id}` }
    const message = Buffer.from(`${name}@${version}:${integrity ?? ''}`)
    if (!sound(message, key.key, Buffer.from(textAt(one, 'sig') ?? '', 'base64')))
      return { state: 'wrong', why: 'has a signature that does not hold' }
    if (key.until && published && published > key.until)
      return { state: 'wrong', why: `was published after the key that signed it had expired: ${id}` }
  }
  return { state: 'sound', why: '' }
}

function sound(message: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify('sha256', message, key, signature)
  } catch {
    return false
  }
}
