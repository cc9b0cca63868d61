import { fileAlgorithms } from '../core/digest.ts'
import type { Flags } from './command.ts'

/** Flags of `seal`, which `run` takes too: by themselves, because nothing that seals is needed while the build starts. */
export const sealFlags: Flags = {
  output: { value: 'FILE', help: 'where the bundle goes; default: beside DIR' },
  key: { value: 'FILE', help: 'private key in PEM; the password of an encrypted one is SEALGATE_KEY_PASSWORD' },
  keyless: { help: 'sign with the identity of this job through Sigstore; opens connections' },
  unsigned: { help: 'write the statement alone, to be signed later' },
  'sign-command': { value: 'COMMAND', help: 'sign with a command (KMS, HSM): bytes in, signature out; --key is then the public key' },
  statement: { value: 'FILE', help: 'sign this statement instead of hashing DIR' },
  message: { help: 'sign the bytes of a single file instead of a statement about it' },
  include: { value: 'GLOB', list: true, whole: true, help: 'only what matches; repeatable' },
  exclude: { value: 'GLOB', list: true, whole: true, help: 'leave out what matches; repeatable; part of what is signed' },
  digest: {
    value: 'NAME',
    list: true,
    choices: [...fileAlgorithms],
    help: 'digests of each file; default sha256, which blake2b never stands without',
  },
  slsa: { help: 'write SLSA provenance of this GitHub job instead of a manifest' },
  source: { value: 'DIR', help: 'source tree the build was made from: revision, digest and lockfiles go into the manifest' },
  verdict: { value: 'FILE', help: 'what `sealgate check --format json` said of the source: goes into the manifest; needs --source' },
  'install-record': { value: 'FILE', help: 'what `sealgate install --record` wrote: its digest goes into the manifest; needs --source' },
  'source-uri': { value: 'URI', help: 'repository this manifest belongs to' },
  'source-ref': { value: 'REF', help: 'ref this manifest belongs to: refs/heads/main' },
  sequence: { value: 'N', help: 'number of this manifest, which never goes back' },
  previous: { value: 'FILE', help: 'the manifest before this one: its digest and its number, plus one, go in' },
  'signing-config': { value: 'FILE', help: 'where certificate authority, log and time stamp authority are' },
  sri: { help: 'write subresource integrity into the pages of DIR first: scripts, styles, and modules that are imported later' },
  csp: {
    value: 'MODE',
    choices: ['hashes', 'strict'],
    help: 'hashes of what stands inline go into the manifest; strict: nothing of --sri stands inline',
  },
  base: { value: 'URL', help: 'where the pages say that DIR is served: /app/, https://cdn.my.org/app/; default: found out' },
  'trusted-root': { value: 'FILE', help: 'checks the new signature against this root; needed with a signing configuration of your own' },
}
