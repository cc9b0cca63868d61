import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, relative, resolve, sep } from 'node:path'
import { env } from 'node:process'
import { Fault } from '../core/fault.ts'
import { diff, type Manifest } from '../core/manifest.ts'
import type { Materials } from '../core/materials.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import { reason } from '../io/files.ts'
import { writeWhole } from '../io/write.ts'
import { manifestOf, sealable } from '../seal/build.ts'
import { type Provenance, writeManifest } from '../seal/manifest.ts'
import type { PageHashes } from '../seal/pages.ts'
import { signContent } from '../seal/seal.ts'
import type { Content } from '../seal/signers/signer.ts'
import { statementPayload } from '../seal/statement.ts'
import { ModuleFiles } from './files.ts'
import { materialsOf } from './materials.ts'
import type { Build, Options } from './options.ts'
import { Archives, type Pins, pinsOf } from './packages.ts'

export { ModuleFiles, pinsOf }

/** Most packages and files that one message names. */
const namedMax = 10

const hashing = { algorithms: ['sha256'], include: [], exclude: [] } as const

/**
 * What every plugin does when all is written: integrity into the pages, then the manifest with its materials, then the
 * seal, then a look whether it holds, and it is put beside the folder.
 * @throws Error that says what to do, which fails the build; nothing is written then but the pages.
 */
export async function finish(build: Build, options: Options): Promise<void> {
  try {
    await seal(build, options)
  } catch (cause) {
    if (cause instanceof Fault) throw new Error(plain(`sealgate: ${cause.message}; ${cause.hint}`), { cause })
    if (cause instanceof Refusal) throw new Error(plain(`sealgate: ${cause.message}`), { cause })
    throw cause
  }
}

async function seal(build: Build, options: Options): Promise<void> {
  const { folder, root } = build
  if (`${root}${sep}`.startsWith(`${folder}${sep}`))
    throw new Fault('usage', 'the output folder holds the project itself', { hint: 'give the output a folder of its own' })
  const signed = options.key !== undefined || options.keyless === true
  const output = resolve(root, options.output ?? `${folder}.${signed ? 'sigstore' : 'intoto'}.json`)
  if (output.startsWith(`${folder}${sep}`))
    throw new Fault('usage', 'the seal lies in the folder that is sealed', { hint: 'give `output` a place beside it' })
  const pages = await integrity(build, options)
  const manifest = sealable(manifestOf(folder, hashing))
  const pins = options.materials === false ? undefined : await (build.pins ?? pinsOf(root, options.lockfile))
  const materials = options.materials === false ? undefined : await origins(build, options, manifest, pins)
  const payload = writeManifest({ manifest, provenance: provenanceOf(materials, pins, pages) })
  const content: Content = { kind: 'statement', payloadType: statementPayload, payload }
  const pieces = await signedPieces(content, root, options)
  if (options.verify !== false) await check(manifest, folder, pieces, content, root, options)
  writeWhole(output, pieces)
  const files = manifest.entries.filter(({ kind }) => kind === 'file').length
  build.say(
    plain(
      `sealed ${basename(folder)}: ${files} files${materials ? `, ${materials.modules.length} modules` : ''}, in ${relative(root, output)}${signed ? '' : ' (not signed)'}`,
    ),
  )
}

async function integrity({ folder, base, warn, graph }: Build, { sri, csp }: Options): Promise<readonly PageHashes[] | undefined> {
  if (!sri && !csp) return undefined
  const { hashesOf, pagesOf, protect } = await import('../seal/sri.ts')
  if (sri === undefined || sri === false) return csp ? hashesOf(folder, pagesOf(folder)) : undefined
  const { pages, notes } = protect({ folder, options: sri === true ? {} : sri, csp: csp ?? false, base, graph })
  for (const note of notes) warn(plain(note))
  return pages
}

async function origins(build: Build, { materials: asked }: Options, manifest: Manifest, pins: Pins | undefined): Promise<Materials> {
  const { archives, differing = 'error', unchecked = 'note' } = typeof asked === 'object' ? asked : {}
  const names = manifest.entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  const materials = await materialsOf(build, names, pins, new Archives(archives === undefined ? undefined : resolve(build.root, archives)))
  const problem = (ids: readonly string[], level: 'error' | 'warn' | 'note', what: string, hint: string): void => {
    if (ids.length === 0 || level === 'note') return
    const shown = [...ids.slice(0, namedMax), ...(ids.length > namedMax ? [`${ids.length - namedMax} more`] : [])].join(', ')
    if (level === 'error') throw new Refusal('materials', { expected: hint, found: `${what}: ${shown}` })
    build.warn(plain(`${what}: ${shown}`))
  }
  const of = (content: string): readonly string[] =>
    materials.modules.filter(({ origin }) => origin.kind === 'package' && origin.content === content).map(({ id }) => id)
  problem(of('differs'), differing, 'files that differ from the locked package', 'the files of the packages as the lockfile names them')
  problem(of('not checked'), unchecked, 'files of packages that could not be compared', 'every package in the lockfile, and its archive at hand')
  return materials
}

function provenanceOf(materials: Materials | undefined, pins: Pins | undefined, pages: readonly PageHashes[] | undefined): Provenance {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = env
  return {
    scope: server !== undefined && repository !== undefined ? { repository: `${server}/${repository}`, ref } : undefined,
    lockfiles: pins ? [{ name: pins.name, sha256: pins.sha256 }] : undefined,
    materials,
    pages,
  }
}

async function signedPieces(content: Content & { kind: 'statement' }, root: string, { key, keyless }: Options): Promise<readonly Buffer[]> {
  if (key !== undefined && keyless) throw new Fault('usage', '`key` and `keyless` exclude each other', { hint: 'give one of them' })
  if (key === undefined && !keyless) return [content.payload]
  const request = { password: env['SEALGATE_KEY_PASSWORD'], cwd: root, env, now: new Date() }
  if (key === undefined) return [...(await signContent('keyless', content, request))]
  return [...(await signContent('key', content, { ...request, key: { path: key, pem: readKey(root, key) } }))]
}

function readKey(root: string, path: string): string {
  try {
    return readFileSync(resolve(root, path), 'utf8')
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read the key ${path}`, { cause, hint: reason(cause) })
  }
}

/** The seal is read back and the folder hashed anew: what was written while it was signed, or a key that is none, is seen now. */
async function check(manifest: Manifest, folder: string, pieces: readonly Buffer[], content: Content, root: string, options: Options): Promise<void> {
  if (options.key === undefined && !options.keyless) return
  const [change] = diff(manifest, manifestOf(folder, hashing).manifest)
  if (change) {
    const { describe } = await import('../seal/report.ts')
    throw new Refusal('folder', { expected: 'the files as they were sealed', found: describe(change) })
  }
  const { checkNew } = await import('../seal/signers/check.ts')
  const password = env['SEALGATE_KEY_PASSWORD']
  const pem =
    options.key === undefined
      ? undefined
      : createPublicKey(createPrivateKey({ key: readKey(root, options.key), ...(password === undefined ? {} : { passphrase: password }) })).export({
          type: 'spki',
          format: 'pem',
        })
  checkNew(Buffer.concat(pieces), content, undefined, pem === undefined ? undefined : String(pem))
}
