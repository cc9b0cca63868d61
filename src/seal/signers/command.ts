import { spawnSync } from 'node:child_process'
import { withoutCredentials } from '../../core/address.ts'
import { Fault } from '../../core/fault.ts'
import { preAuthEncoding, readPublicKey, schemesOf, verifies } from '../signature.ts'
import { keyBundle } from './bundle.ts'
import type { SignerKind } from './signer.ts'

/** How long a command may take: a person may have to touch a token. */
const commandMsMax = 120_000
/** Most bytes of a signature. */
const signatureBytesMax = 64 * 1024

/** Signs with a command of the user: bytes on its standard input, signature on its standard output, raw or in base64. */
export const commandSigner: SignerKind = {
  name: 'command',
  async sign(content, request) {
    const { command, key, cwd, env } = request
    if (command === undefined || !key)
      throw new Fault('usage', 'a signing command needs the public key that belongs to it', { hint: 'give --key PUBLIC.pem beside --sign-command' })
    const publicKey = readPublicKey(key.pem, key.path)
    const bytes = content.kind === 'statement' ? preAuthEncoding(content.payloadType, content.payload) : content.bytes
    const { status, signal, stdout, stderr, error } = spawnSync(command, {
      shell: true,
      input: bytes,
      cwd,
      env: { ...env },
      timeout: commandMsMax,
      maxBuffer: signatureBytesMax,
    })
    // A command that reads nothing breaks the pipe; what it ended with says more.
    if (status !== 0) {
      const said = withoutCredentials(stderr?.toString('utf8').trim().split('\n').at(-1) ?? '')
      throw new Fault(
        'not-signed',
        `the signing command ${status !== null ? `ended with code ${status}` : signal !== null ? `was ended by ${signal}` : 'could not be run'}${said === '' ? '' : `: ${said}`}`,
        {
          cause: error,
          hint: 'run it by hand: it reads the bytes to sign from standard input and writes the signature to standard output',
        },
      )
    }
    const text = stdout.toString('latin1').trim()
    const candidates = /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? [Buffer.from(text, 'base64'), stdout] : [stdout]
    const signature = candidates.find((candidate) => candidate.length > 0 && verifies(publicKey, { kind: 'bytes', bytes }, candidate))
    if (!signature)
      throw new Fault('not-signed', 'what the signing command wrote is no signature of this key', {
        hint: 'check that --key is its public half, and that it signs the bytes themselves and not a digest of them',
      })
    return keyBundle(content, { signature, publicKey, digest: schemesOf(publicKey)[0]?.digest ?? null }, request)
  },
}
