import { createHash, X509Certificate } from 'node:crypto'
import { Refusal } from '../../core/seal.ts'
import { keyId } from '../signature.ts'
import type { Signed } from '../sigstore.ts'

/** What can be revoked: a key by the digest of its SubjectPublicKeyInfo, a certificate by its serial number, an entry of a log by its index, a signed payload by its digest. */
const revocable =
  /^(?:key:(?:sha256:)?([0-9a-f]{64})|serial:([0-9a-f]{1,64}|[0-9a-f]{2}(?::[0-9a-f]{2}){1,31})|log:(\d{1,19})|payload:(?:sha256:)?([0-9a-f]{64}))$/

/** One thing that is revoked, written in the one way it is compared in; undefined for what is no such thing. */
export function revokedMark(text: string): string | undefined {
  const [, key, serial, log, payload] = revocable.exec(text.trim().toLowerCase()) ?? []
  if (key !== undefined) return `key:${key}`
  if (serial !== undefined) return `serial:${bare(serial.replaceAll(':', ''))}`
  if (log !== undefined) return `log:${bare(log)}`
  return payload === undefined ? undefined : `payload:${payload}`
}

const bare = (number: string): string => number.replace(/^0+(?=.)/, '')

/** Everything a signature could be revoked by. */
function* marksOf(signed: Signed, certificate: Buffer | undefined, logIndexes: readonly string[]): Generator<string> {
  if (signed.signer.kind === 'key') yield `key:${keyId(signed.signer.key)}`
  if (certificate) {
    const { serialNumber, publicKey } = new X509Certificate(certificate)
    yield `serial:${bare(serialNumber.toLowerCase())}`
    yield `key:${keyId(publicKey)}`
  }
  for (const index of logIndexes) yield `log:${bare(index)}`
  yield `payload:${signed.kind === 'envelope' ? createHash('sha256').update(signed.payload).digest('hex') : signed.digest.toString('hex')}`
}

/** Refuses a signature that was taken back. @throws Refusal */
export function expectNotRevoked(
  signed: Signed,
  revoked: readonly string[] | undefined,
  certificate: Buffer | undefined,
  logIndexes: readonly string[],
): void {
  if (revoked === undefined || revoked.length === 0) return
  for (const mark of marksOf(signed, certificate, logIndexes))
    if (revoked.includes(mark)) throw new Refusal('revocation', { expected: 'nothing that is revoked', found: mark })
}
