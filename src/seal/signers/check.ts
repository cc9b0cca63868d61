import { createHash, createPublicKey } from 'node:crypto'
import { Fault } from '../../core/fault.ts'
import { Refusal } from '../../core/seal.ts'
import { strictJson } from '../../syntax/strict.ts'
import { readBundle } from '../bundle.ts'
import { verifyKeyed, verifyKeyless } from '../sigstore.ts'
import { builtInTrust, readTrust } from '../trust.ts'
import type { Content } from './signer.ts'

/**
 * Verifies a bundle that was just made as everybody else will: nothing that services answered is released unseen.
 * @throws Fault `not-signed`
 */
export function checkNew(
  bytes: Buffer,
  content: Content,
  root: { readonly path: string; readonly text: string } | undefined,
  publicKeyPem?: string,
): void {
  try {
    const trusts = root ? readTrust(root.text, root.path) : builtInTrust()
    const bundle = readBundle(strictJson(bytes, 'the new bundle'))
    const covered = () => {
      const message = content.kind === 'message' ? content.bytes : Buffer.alloc(0)
      return { pieces: () => [message], digest: (algorithm: string) => createHash(algorithm).update(message).digest() }
    }
    const signed =
      publicKeyPem === undefined
        ? verifyKeyless(bundle, trusts, covered)
        : verifyKeyed(bundle, { key: createPublicKey(publicKeyPem) }, () => trusts, covered)
    if (signed.kind === 'envelope' && content.kind === 'statement' && signed.payload.equals(content.payload)) return
    if (signed.kind === 'message' && content.kind === 'message') return
    throw new Refusal('payload', { expected: 'what was to be signed', found: 'something else' })
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    throw new Fault('not-signed', `the new signature does not verify: ${cause.message}`, {
      cause,
      hint: 'check that --trusted-root belongs to the services of --signing-config; nothing was written',
    })
  }
}
