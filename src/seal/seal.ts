import { createHash } from 'node:crypto'
import type { FileAlgorithm } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { byName } from '../core/manifest.ts'
import { manifestOf, manifestOfFile, sealable } from './build.ts'
import { type Provenance, writeManifest } from './manifest.ts'
import { provenanceOf } from './provenance.ts'
import { signers } from './signers/index.ts'
import type { Content, SignRequest } from './signers/signer.ts'
import { readStatement, statementPayload } from './statement.ts'

/** What `seal` is asked: what to hash, and what to say of it. */
export interface SealRequest {
  readonly path: string
  readonly folder: boolean
  readonly algorithms: readonly FileAlgorithm[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly provenance: Provenance
  /** Environment of the job whose SLSA provenance is written instead of a manifest. */
  readonly slsa?: Readonly<Record<string, string | undefined>> | undefined
}

/** Hashes a folder or file into a statement. @throws Fault, Refusal for what must not be sealed. */
export function seal({ path, folder, algorithms, include, exclude, provenance, slsa }: SealRequest): {
  readonly payload: Buffer
  readonly entries: number
} {
  const manifest = sealable(folder ? manifestOf(path, { algorithms, include, exclude }) : manifestOfFile(path, { algorithms, include, exclude }))
  return { payload: slsa ? provenanceOf(manifest, slsa) : writeManifest({ manifest, provenance }), entries: manifest.entries.length }
}

/** A statement that was written before, read strictly before anybody signs it. @throws Refusal */
export function statementContent(payload: Buffer): Content {
  readStatement(statementPayload, payload)
  return { kind: 'statement', payloadType: statementPayload, payload }
}

/** Signs in one of the ways there are. Gives the bundle in pieces. */
export async function signContent(how: keyof typeof signers, content: Content, request: SignRequest): Promise<Iterable<Buffer>> {
  const signer = await signers[how]()
  return signer.sign(content, request)
}

/** Folders of a source tree that are not the source. */
const notSource = ['.git', 'node_modules']

/**
 * What a build was made from: one digest for the whole tree but version control and installed packages, and one for each
 * lockfile.
 */
export function sourceOf(
  folder: string,
  revision: string | undefined,
  isLockfile: (name: string) => boolean,
): Pick<Provenance, 'source' | 'lockfiles'> {
  const { manifest, faults } = manifestOf(folder, { algorithms: ['sha256'], include: [], exclude: notSource })
  const [fault] = faults
  if (fault) throw new Fault(fault.code, `the source tree: ${fault.message}`, { hint: fault.hint, cause: fault })
  const lockfiles = manifest.entries.filter(({ kind, name }) => kind === 'file' && isLockfile(name)).sort((a, b) => byName(a.name, b.name))
  return {
    source: {
      revision,
      sha256: createHash('sha256')
        .update(writeManifest({ manifest, provenance: {} }))
        .digest('hex'),
    },
    lockfiles: lockfiles.map(({ name, digests }) => ({ name, sha256: digests.sha256 ?? '' })),
  }
}
