import { type DigestSet, type FileAlgorithm, fileAlgorithms } from '../core/digest.ts'
import { FileEntry } from '../core/file-entry.ts'
import { type GateVerdict, type InstallRecord, installOutcomes, outcomes } from '../core/gate.ts'
import { byName, collisions, type Entry, type Manifest, unsoundName } from '../core/manifest.ts'
import type { Materials } from '../core/materials.ts'
import { Refusal, type Statement } from '../core/seal.ts'
import { spareMemory } from '../io/memory.ts'
import { isFields, itemsAt, member, strictJson, textAt, Unreadable } from '../syntax/strict.ts'
import { type BuildRun, readRun } from './build-run.ts'
import { readMaterials, writeMaterials } from './materials.ts'
import { type PageHashes, readPages } from './pages.ts'
import { Payload } from './signature.ts'
import { readStatement, statementPayload, statementTypes } from './statement.ts'

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
  /** Which verified install the build used. */
  readonly install?: InstallRecord | undefined
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
  const tail = `],"predicateType":"${manifestType}","predicate":${JSON.stringify(predicate)}}`
  const payload = new Payload(tail.length * 2 + files.reduce((sum, { name }) => sum + name.length + subjectBytes, headBytes))
  payload.write(`${head}[`)
  for (let start = 0; start < files.length; start += piece) {
    const subjects = files.slice(start, start + piece).map((file) => `${open}${JSON.stringify(file.name).slice(1, -1)}${middle}${digestsIn(file)}}`)
    payload.write(`${start === 0 ? '' : ','}${subjects.join(',')}`)
  }
  payload.write(tail)
  return payload.end()
}
const piece = 4096
const headBytes = 4096
/** Bytes of a subject besides its name. */
const subjectBytes = 110

/** How our statements are written; what is written otherwise is read, too, only not as fast. */
const head = `{"_type":"${statementTypes[0]}","subject":`
const open = '{"name":"'
const middle = '","digest":'
const compact = '{"sha256":"'

const digestsIn = (file: Entry): string => (file instanceof FileEntry ? `${compact}${file.sha256}"}` : ordered(file.digests))

/** Digests in JSON, in one order. */
const ordered = ({ sha256, sha384, sha512, blake2b }: DigestSet): string =>
  sha384 === undefined && sha512 === undefined && blake2b === undefined
    ? `{"sha256":"${sha256}"}`
    : JSON.stringify({ sha256, sha384, sha512, blake2b })

/** Only what is known, in a fixed order. */
function said({
  scope,
  sequence,
  previous,
  source,
  lockfiles,
  check,
  install,
  materials,
  pages,
  run,
}: Provenance): Readonly<Record<string, unknown>> {
  return {
    ...(scope?.repository === undefined && scope?.ref === undefined ? {} : { scope: { repository: scope.repository, ref: scope.ref } }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(previous === undefined ? {} : { previous: { sha256: previous } }),
    ...(source === undefined ? {} : { source: { revision: source.revision, digest: { sha256: source.sha256 } } }),
    ...(lockfiles === undefined || lockfiles.length === 0 ? {} : { lockfiles: lockfiles.map(({ name, sha256 }) => ({ name, digest: { sha256 } })) }),
    ...(check === undefined ? {} : { check: gateIn(check) }),
    ...(install === undefined ? {} : { install: installIn(install) }),
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

const installIn = ({ outcome, sha256, lockfileSha256 }: InstallRecord): unknown => ({
  outcome,
  record: { sha256 },
  lockfile: { sha256: lockfileSha256 },
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
  'install',
  'materials',
  'pages',
  'run',
]

/** A statement, and the manifest that it is where it is one of ours. */
export interface ReadStatement {
  readonly statement: Statement
  readonly sealed: SealedManifest | undefined
}

/** As `readStatement` and `readManifest` together, without a million objects in between where it is written as we write it. @throws Refusal */
export function readSealed(payloadType: string, payload: Buffer): ReadStatement {
  const ours = payloadType === statementPayload ? readOurs(payload) : undefined
  if (ours) return ours
  const statement = readStatement(payloadType, payload)
  return { statement, sealed: statement.predicateType === manifestType ? readManifest(statement) : undefined }
}

/**
 * Reads a manifest back. Strict: sound names, each once and not twice by case or normalisation, in order, with every parent
 * folder, whole sizes and known modes.
 * @throws Refusal
 */
export function readManifest({ predicateType, predicate, subjects }: Statement): SealedManifest {
  if (predicateType !== manifestType) throw new Refusal('predicate type', { expected: manifestType, found: predicateType })
  return assemble(
    predicate,
    subjects.map(({ name }) => name),
    (name, size, mode, index) => ({ name, kind: 'file', digests: digestsOf(name, subjects[index]?.digest ?? {}), size, mode, target: '' }),
  )
}

function assemble(
  predicate: Statement['predicate'],
  names: readonly string[],
  file: (name: string, size: number, mode: number, index: number) => Entry,
): SealedManifest {
  for (const key of Object.keys(predicate)) if (!known.includes(key)) throw wrong(`only ${known.join(', ')}`, key)
  const sizes = itemsAt(predicate, 'sizes')
  const modes = new Map(itemsAt(predicate, 'modes').map((one) => [textAt(one, 'name'), modeOf(textAt(one, 'mode'))]))
  if (modes.size !== itemsAt(predicate, 'modes').length) throw wrong('one mode for a file', 'two')
  if (sizes.length !== names.length) throw wrong(`a size for each of ${names.length} files`, String(sizes.length))
  const entries: Entry[] = names.map((name, index) => {
    const size = sizes[index]
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw wrong(`a whole size for ${name}`, String(size))
    const mode = modes.get(name) ?? 0
    modes.delete(name)
    return file(name, size, mode, index)
  })
  for (const name of modes.keys()) throw wrong('modes of files alone', name ?? 'none')
  for (const name of texts(predicate['folders'])) entries.push({ name, kind: 'folder', digests: {}, size: 0, mode: 0, target: '' })
  for (const link of itemsAt(predicate, 'links')) {
    const [name, target] = [textAt(link, 'name'), textAt(link, 'target')]
    if (name === undefined || target === undefined || target === '') throw wrong('a name and a target for each link', name ?? 'none')
    entries.push({ name, kind: 'link', digests: {}, size: 0, mode: 0, target })
  }
  entries.sort((a, b) => byName(a.name, b.name))
  checkNames(entries)
  return {
    manifest: { entries, include: texts(predicate['include']), exclude: texts(predicate['exclude']) },
    provenance: provenanceOf(predicate),
  }
}

const text = (bytes: string): Uint8Array => Buffer.from(bytes, 'latin1')
const [headText, openText, middleText] = [text(`${head}[`), text(open), text(middle + compact)]
const endText = text(`],"predicateType":"${manifestType}","predicate":`)
const closeText = text('"}}')
const digestBytes = 32
/** Fewest bytes of a subject. */
const leastBytes = openText.length + middleText.length + 2 * digestBytes + closeText.length
/** From so many names on memory counts for more than time. */
const manyNames = 100_000
const [quote, backslash, comma, brace] = [0x22, 0x5c, 0x2c, 0x7d]
/** Values of lower-case hex digits by their character; 255 for every other. */
const nibbles = Uint8Array.from({ length: 256 }, (_, unit) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(unit))
  return value < 0 ? 255 : value
})
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * A manifest that is written byte for byte as we write it: then nothing but names, digests and the predicate can differ.
 * Undefined for every other, which the general reader takes, or refuses with its reasons.
 */
function readOurs(payload: Buffer): ReadStatement | undefined {
  const said = (at: number, bytes: Uint8Array): boolean => {
    for (let index = 0; index < bytes.length; index++) if (payload[at + index] !== bytes[index]) return false
    return true
  }
  if (!said(0, headText)) return undefined
  const digests = Buffer.allocUnsafeSlow((Math.floor(payload.length / leastBytes) + 1) * digestBytes)
  const names: string[] = []
  let at = headText.length
  for (;;) {
    if (!said(at, openText)) return undefined
    const start = at + openText.length
    let end = start
    let wide = 0
    for (; payload[end] !== quote; end++) {
      const unit = payload[end] ?? 0
      // Where anything is escaped, and at the end of the text, the general reader looks.
      if (unit < 0x20 || unit === backslash) return undefined
      wide |= unit
    }
    let name: string
    try {
      name = wide < 0x80 ? payload.toString('latin1', start, end) : utf8.decode(payload.subarray(start, end))
    } catch {
      return undefined
    }
    at = end
    if (!said(at, middleText)) return undefined
    at += middleText.length
    for (let index = names.length * digestBytes; index < (names.length + 1) * digestBytes; index++, at += 2) {
      const [high, low] = [nibbles[payload[at] ?? 0] ?? 255, nibbles[payload[at + 1] ?? 0] ?? 255]
      if ((high | low) > 15) return undefined
      digests[index] = (high << 4) | low
    }
    names.push(name)
    if (!said(at, closeText)) return undefined
    at += closeText.length
    if (payload[at] !== comma) break
    at++
    if (names.length === manyNames) spareMemory()
  }
  if (!said(at, endText) || payload[payload.length - 1] !== brace) return undefined
  let predicate: unknown
  try {
    predicate = strictJson(payload.subarray(at + endText.length, payload.length - 1), 'the signed statement')
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined
    throw cause
  }
  if (!isFields(predicate)) return undefined
  const sealed = assemble(predicate, names, (name, size, mode, index) => new FileEntry(name, size, mode, digests, index * digestBytes))
  const statement: Statement = {
    get subjects() {
      return names.map((name, index) => ({
        name,
        uri: '',
        digest: { sha256: digests.toString('hex', index * digestBytes, (index + 1) * digestBytes) },
      }))
    },
    predicateType: manifestType,
    predicate,
  }
  return { statement, sealed }
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

/** Names of entries in their order. */
function checkNames(entries: readonly Entry[]): void {
  const folders = new Set(entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : [])))
  let before: string | undefined
  for (const { name } of entries) {
    const fault = unsoundName(name)
    if (fault !== undefined)
      throw new Refusal('manifest name', { expected: 'a relative name that means the same everywhere', found: `${name || 'one'}, which ${fault}` })
    if (name === before) throw new Refusal('manifest name', { expected: 'each entry once', found: `${name} twice` })
    before = name
  }
  for (const [first, second] of collisions(entries.map(({ name }) => name)))
    throw new Refusal('manifest name', { expected: 'names that differ in more than case or normalisation', found: `${first} and ${second}` })
  for (const { name } of entries) {
    const slash = name.lastIndexOf('/')
    // An entry inside of a link or a file would be written through it.
    if (slash <= 0 || folders.has(name.slice(0, slash))) continue
    const above = entries.find((entry) => entry.name === name.slice(0, slash))
    throw new Refusal('manifest name', { expected: `the folder ${name.slice(0, slash)}`, found: above?.kind ?? 'none' })
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
    install: member(predicate, 'install') === undefined ? undefined : installOf(predicate['install']),
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

/** An install ended in one of three ways, and names its record and its lockfile whole. */
function installOf(install: unknown): InstallRecord {
  const [sha256, lockfileSha256] = [textAt(install, 'record', 'sha256'), textAt(install, 'lockfile', 'sha256')]
  const outcome = installOutcomes.find((one) => one === textAt(install, 'outcome'))
  if (outcome === undefined) throw wrong(`an install that is ${installOutcomes.join(', ')}`, textAt(install, 'outcome') ?? 'none')
  for (const digest of [sha256, lockfileSha256])
    if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) throw wrong('the digests of an install', digest ?? 'none')
  return { outcome, sha256: sha256 ?? '', lockfileSha256: lockfileSha256 ?? '' }
}

/** Name of a commit, whole. */
export const isCommit = (text: string): boolean => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
