import type { SignerKind } from './signer.ts'

/** Everything that can sign, in the order of the help. Loaded when it is asked for: the libraries for keyless signing are large. */
export const signers: Readonly<Record<'key' | 'command' | 'keyless', () => Promise<SignerKind>>> = {
  key: async () => (await import('./key.ts')).keySigner,
  command: async () => (await import('./command.ts')).commandSigner,
  keyless: async () => (await import('./sigstore.ts')).keylessSigner,
}
