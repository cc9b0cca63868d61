import { createPrivateKey, createPublicKey, createSign, type KeyObject, sign } from 'node:crypto'
import { Fault } from '../../core/fault.ts'
import { preAuthEncoding, schemesOf, verifies } from '../signature.ts'
import { keyBundle } from './bundle.ts'
import type { Content, KeySignature, SignerKind } from './signer.ts'

/** Shortest RSA key we sign with, in bits. Source: https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final */
export const rsaBitsMin = 3072

export const keySigner: SignerKind = {
  name: 'key',
  async sign(content, request) {
    const { key } = request
    if (!key) throw new Fault('usage', 'there is no key to sign with', { hint: 'give --key FILE; `sealgate keygen` makes one' })
    const signed = signWith(readPrivateKey(key.pem, key.path, request.password), content, request.signingConfig !== undefined)
    return keyBundle(content, signed, request)
  },
}

/** A private key from PEM, PKCS#8 encrypted or not, PKCS#1 or SEC 1. @throws Fault `malformed-seal`, `usage` for a missing password */
export function readPrivateKey(pem: string, path: string, password: string | undefined): KeyObject {
  if (/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem))
    throw new Fault('usage', `${path} is a public key`, { hint: 'give the private key; the public one is for `sealgate verify`' })
  const encrypted = /ENCRYPTED/.test(pem)
  if (encrypted && password === undefined)
    throw new Fault('usage', `${path} is encrypted`, { hint: 'put its password into the environment as SEALGATE_KEY_PASSWORD' })
  let key: KeyObject
  try {
    key = createPrivateKey({ key: pem, ...(encrypted ? { passphrase: password } : {}) })
  } catch (cause) {
    throw new Fault('malformed-seal', encrypted ? `${path} cannot be opened with this password` : `${path} is no private key in PEM`, {
      cause,
      hint: encrypted ? 'check SEALGATE_KEY_PASSWORD' : 'make one with `sealgate keygen`',
    })
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (schemesOf(key).length === 0)
    throw new Fault('usage', `${path} is a key of type ${details?.namedCurve ?? type}, which is not supported`, {
      hint: 'use Ed25519, ECDSA P-256 or P-384, or RSA of 3072 bits and more',
    })
  if ((details?.modulusLength ?? rsaBitsMin) < rsaBitsMin)
    throw new Fault('usage', `${path} is an RSA key of ${details?.modulusLength} bits`, {
      hint: `use one of ${rsaBitsMin} bits and more: \`sealgate keygen --type rsa-pss\``,
    })
  return key
}

/** Signs, and checks the signature before anybody sees it. */
function signWith(key: KeyObject, content: Content, logged: boolean): KeySignature {
  // A log takes the digest of a message by SHA-256 alone.
  const scheme = schemesOf(key).find(({ digest }) => !logged || content.kind === 'statement' || digest === null || digest === 'sha256')
  if (!scheme) throw new Fault('usage', 'this key cannot sign', { hint: 'make one with `sealgate keygen`' })
  const bytes = content.kind === 'statement' ? preAuthEncoding(content.payloadType, content.payload) : content.bytes
  const { digest, padding, saltLength } = scheme
  const options = { key, ...(padding === undefined ? {} : { padding }), ...(saltLength === undefined ? {} : { saltLength }) }
  const signature = digest === null ? sign(null, bytes, options) : createSign(digest).update(bytes).sign(options)
  const publicKey = createPublicKey(key)
  if (!verifies(publicKey, { kind: 'bytes', bytes }, signature))
    throw new Fault('not-signed', 'the signature does not verify with its own key', { hint: 'check the key: its halves may not belong together' })
  return { signature, publicKey, digest }
}
