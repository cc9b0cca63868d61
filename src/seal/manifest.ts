import { type DigestSet, type FileAlgorithm, fileAlgorithms } from '../core/digest.ts'
import { type GateVerdict, outcomes } from '../core/gate.ts'
import { byName, collisions, type Entry, type Manifest, unsoundName } from '../core/manifest.ts'
import type { Materials } from '../core/materials.ts'
import { Refusal, type Statement } from '../core/seal.ts'
import { itemsAt, member, textAt } from '../syntax/strict.ts'
import { type BuildRun, readRun } from './build-run.ts'
import { readMaterials, writeMaterials } from './materials.ts'
import { type PageHashes, readPages } from './pages.ts'
import { statementTypes } from './statement.ts'

/** Type of our predicate: everything of a folder that the subjects, its files, do not say. */
export const manifestType = 'urn:sealgate:manifest:v1'

/** What a manifest says besides its entries. */
export interface Provenance {
  /** Whose manifest this is: repository and ref. */
  readonly scope?: { readonly repository?: string | undefined; readonly ref?: string | undefined } | undefined
  /** Counts up with every manifest of one scope. */
  readonly sequence?: number | undefined
  /** Digest of the manifest before this one: SHA-256 of its payload, hex. */
  readonly previous?: string | undefined
  readonly source?: { readonly revision?: string | undefined; readonly sha256: string } | undefined
  readonly lockfiles?: readonly { readonly name: string; readonly sha256: string }[] | undefined
  /** What the gate said of the source. */
  readonly check?: GateVerdict | undefined
  /** From what each file was made, where a build tool told us. */
  readonly materials?: Materials | undefined
  /** What the pages need of a content security policy. */
  readonly pages?: readonly PageHashes[] | undefined
  /** How the build was run and watched. */
  readonly run?: BuildRun | undefined
}

/** A whole manifest with what it says of itself. */
export interface SealedManifest {
  readonly manifest: Manifest
  readonly provenance: Provenance
}

/**
 * The statement of a manifest: the same bytes for the same entries on every machine. Files are the subjects; sizes stand in
 * the same order, modes only where they are not 0.
 */
export function writeManifest({ manifest, provenance }: SealedManifest): Buffer {
  const files = manifest.entries.filter(({ kind }) => kind === 'file')
  const predicate = {
    sizes: files.map(({ size }) => size),
    modes: files.filter(({ mode }) => mode !== 0).map(({ name, mode }) => ({ name, mode: mode.toString(8) })),
    folders: manifest.entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name),
    links: manifest.entries.filter(({ kind }) => kind === 'link').map(({ name, target }) => ({ name, target })),
    include: manifest.include,
    exclude: manifest.exclude,
    ...said(provenance),
  }
  // In pieces: a string of a million subjects beside the list of them would need twice the memory.
  const parts: Buffer[] = [Buffer.from(`{"_type":"${statementTypes[0]}","subject":[`)]
  for (let start = 0; start < files.length; start += piece)
    parts.push(
      Buffer.from(
        (start === 0 ? '' : ',') +
          files
            .slice(start, start + piece)
            .map(({ name, digests }) => `{"name":${JSON.stringify(name)},"digest":${ordered(digests)}}`)
            .join(','),
      ),
    )
  parts.push(Buffer.from(`],"predicateType":"${manifestType}","predicate":${JSON.stringify(predicate)}}`))
  return Buffer.concat(parts)
}
const piece = 4096

/** Digests in JSON, in one order. */
const ordered = ({ sha256, sha384, sha512, blake2b }: DigestSet): string =>
  sha384 === undefined && sha512 === undefined && blake2b === undefined
    ? `{"sha256":"${sha256}"}`
    : JSON.stringify({ sha256, sha384, sha512, blake2b })

/** Only what is known, in a fixed order. */
function said({ scope, sequence, previous, source, lockfiles, check, materials, pages, run }: Provenance): Readonly<Record<string, unknown>> {
  return {
    ...(scope?.repository === undefined && scope?.ref === undefined ? {} : { scope: { repository: scope.repository, ref: scope.ref } }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(previous === undefined ? {} : { previous: { sha256: previous } }),
    ...(source === undefined ? {} : { source: { revision: source.revision, digest: { sha256: source.sha256 } } }),
    ...(lockfiles === undefined || lockfiles.length === 0 ? {} : { lockfiles: lockfiles.map(({ name, sha256 }) => ({ name, digest: { sha256 } })) }),
    ...(check === undefined ? {} : { check: gateIn(check) }),
    ...(materials === undefined ? {} : { materials: writeMaterials(materials) }),
    ...(pages === undefined || pages.length === 0 ? {} : { pages }),
    ...(run === undefined ? {} : { run }),
  }
}

const gateIn = ({ outcome, policySha256, revision, version }: GateVerdict): unknown => ({
  verdict: outcome,
  policy: { sha256: policySha256 },
  revision,
  version,
})

const known = [
  'sizes',
  'modes',
  'folders',
  'links',
  'include',
  'exclude',
  'scope',
  'sequence',
  'previous',
  'source',
  'lockfiles',
  'check',
  'materials',
  'pages',
  'run',
]

/**
 * Reads a manifest back. Strict: sound names, each once and not twice by case or normalisation, in order, with every parent
 * folder, whole sizes and known modes.
 * @throws Refusal
 */
export function readManifest(statement: Statement): SealedManifest {
  const { predicate, subjects } = statement
  if (statement.predicateType !== manifestType) throw new Refusal('predicate type', { expected: manifestType, found: statement.predicateType })
  for (const key of Object.keys(predicate)) if (!known.includes(key)) throw wrong(`only ${known.join(', ')}`, key)
  const sizes = itemsAt(predicate, 'sizes')
  const modes = new Map(itemsAt(predicate, 'modes').map((one) => [textAt(one, 'name'), modeOf(textAt(one, 'mode'))]))
  if (modes.size !== itemsAt(predicate, 'modes').length) throw wrong('one mode for a file', 'two')
  if (sizes.length !== subjects.length) throw wrong(`a size for each of ${subjects.length} files`, String(sizes.length))
  const entries: Entry[] = subjects.map(({ name, digest }, index) => {
    const size = sizes[index]
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw wrong(`a whole size for ${name}`, String(size))
    const mode = modes.get(name) ?? 0
    modes.delete(name)
    return { name, kind: 'file', digests: digestsOf(name, digest), size, mode, target: '' }
  })
  for (const name of modes.keys()) throw wrong('modes of files alone', name ?? 'none')
  for (const name of texts(predicate['folders'])) entries.push({ name, kind: 'folder', digests: {}, size: 0, mode: 0, target: '' })
  for (const link of itemsAt(predicate, 'links')) {
    const [name, target] = [textAt(link, 'name'), textAt(link, 'target')]
    if (name === undefined || target === undefined || target === '') throw wrong('a name and a target for each link', name ?? 'none')
    entries.push({ name, kind: 'link', digests: {}, size: 0, mode: 0, target })
  }
  checkNames(entries)
  return {
    manifest: { entries: entries.sort((a, b) => byName(a.name, b.name)), include: texts(predicate['include']), exclude: texts(predicate['exclude']) },
    provenance: provenanceOf(predicate),
  }
}

const wrong = (expected: string, found: string): Refusal => new Refusal('manifest', { expected, found })

function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw wrong('a list of text', 'something else')
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw wrong('a list of text', typeof item)
    return item
  })
}

function modeOf(text: unknown): number {
  const mode = typeof text === 'string' && /^[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : Number.NaN
  if ((mode & ~0o7111) !== 0 || ((mode & 0o111) !== 0 && (mode & 0o111) !== 0o111) || !(mode > 0)) throw wrong('mode bits in octal', String(text))
  return mode
}

function digestsOf(name: string, digest: Readonly<Record<string, string>>): DigestSet {
  const digests: Partial<Record<FileAlgorithm, string>> = {}
  for (const [algorithm, value] of Object.entries(digest)) {
    const strong = fileAlgorithms.find((one) => one === algorithm)
    if (strong === undefined) throw wrong(`${fileAlgorithms.join(', ')} of ${name}`, algorithm)
    digests[strong] = value
  }
  return digests
}

function checkNames(entries: readonly Entry[]): void {
  const kinds = new Map<string, Entry['kind']>()
  for (const { name, kind } of entries) {
    const fault = unsoundName(name)
    if (fault !== undefined)
      throw new Refusal('manifest name', { expected: 'a relative name that means the same everywhere', found: `${name || 'one'}, which ${fault}` })
    if (kinds.has(name)) throw new Refusal('manifest name', { expected: 'each entry once', found: `${name} twice` })
    kinds.set(name, kind)
  }
  for (const [first, second] of collisions(kinds.keys()))
    throw new Refusal('manifest name', { expected: 'names that differ in more than case or normalisation', found: `${first} and ${second}` })
  for (const name of kinds.keys()) {
    const slash = name.lastIndexOf('/')
    // An entry inside of a link or a file would be written through it.
    if (slash > 0 && kinds.get(name.slice(0, slash)) !== 'folder')
      throw new Refusal('manifest name', { expected: `the folder ${name.slice(0, slash)}`, found: kinds.get(name.slice(0, slash)) ?? 'none' })
  }
}

function provenanceOf(predicate: Statement['predicate']): Provenance {
  const sequence = predicate['sequence']
  if (sequence !== undefined && (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 0))
    throw wrong('a whole sequence number', String(sequence))
  const sha256 = textAt(predicate, 'source', 'digest', 'sha256')
  return {
    scope:
      member(predicate, 'scope') === undefined
        ? undefined
        : { repository: textAt(predicate, 'scope', 'repository'), ref: textAt(predicate, 'scope', 'ref') },
    sequence,
    previous: textAt(predicate, 'previous', 'sha256'),
    source: sha256 === undefined ? undefined : { revision: textAt(predicate, 'source', 'revision'), sha256 },
    lockfiles: itemsAt(predicate, 'lockfiles').map((one) => ({ name: textAt(one, 'name') ?? '', sha256: textAt(one, 'digest', 'sha256') ?? '' })),
    check: member(predicate, 'check') === undefined ? undefined : gateOf(predicate['check']),
    materials: member(predicate, 'materials') === undefined ? undefined : readMaterials(predicate['materials']),
    pages: readPages(predicate['pages']),
    run: member(predicate, 'run') === undefined ? undefined : readRun(predicate['run']),
  }
}

/** A verdict is one of three, under a policy that is named whole: half of one would be taken for another. */
function gateOf(check: unknown): GateVerdict {
  const [said, policySha256, revision, version] = [
    textAt(check, 'verdict'),
    textAt(check, 'policy', 'sha256'),
    textAt(check, 'revision'),
    textAt(check, 'version'),
  ]
  const outcome = outcomes.find((one) => one === said)
  if (outcome === undefined) throw wrong(`a verdict of ${outcomes.join(', ')}`, said ?? 'none')
  if (policySha256 === undefined || !/^[0-9a-f]{64}$/.test(policySha256)) throw wrong('the digest of the policy of the check', policySha256 ?? 'none')
  if (member(check, 'revision') !== undefined && (revision === undefined || !isCommit(revision)))
    throw wrong('the commit that was checked', revision ?? 'something else')
  return { outcome, policySha256, revision, version: version ?? '' }
}

/** Name of a commit, whole. */
export const isCommit = (text: string): boolean => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
