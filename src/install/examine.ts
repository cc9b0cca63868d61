import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutCredentials } from '../core/address.ts'
import { algorithms, type DigestSet, digestSet, matches, parseIntegrity } from '../core/digest.ts'
import { spec } from '../core/lockfile.ts'
import { CacheDraft, cached, digestsOf } from './cache.ts'
import { type Contents, contentsOf, expectManifest } from './contents.ts'
import { type Checked, type CheckName, type Evidence, type Origin, Stop, stops } from './evidence.ts'
import type { Unit } from './plan.ts'
import { accepts, type InstallPolicy } from './policy.ts'
import { type Believed, expectOrigin, sameOrigin, verifyProvenance } from './provenance.ts'
import { type RegistryKey, type Release, type Releases, releasesOf, verifySignatures } from './registry.ts'
import type { NpmSettings } from './settings.ts'
import { admit, ask, askJson } from './web.ts'

/** Largest archive, document of a registry and attestation, in bytes. */
const archiveBytesMax = 256 * 1024 * 1024
const documentBytesMax = 128 * 1024 * 1024
const attestationBytesMax = 4 * 1024 * 1024
/** Archives up to this stay in memory until they are unpacked; larger ones are read from the cache, and hashed, again. */
const keptBytesMax = 4 * 1024 * 1024
const dayMs = 86_400_000

/** What every package is examined with. */
export interface Desk {
  readonly root: string
  readonly settings: NpmSettings
  readonly policy: InstallPolicy
  readonly now: Date
  /** Hosts that may serve packages. */
  readonly hosts: ReadonlySet<string>
  /** Why the lockfile's entry cannot be installed, if it cannot. */
  wrong(unit: Unit): string | undefined
  keys(registry: URL): Promise<ReadonlyMap<string, RegistryKey>>
  /** Whom attestations of a registry are believed. */
  believed(registry: URL): Promise<Believed>
  /** Unpacks where the package belongs; the archive is only read through where it is left out. */
  readonly unpack: ((unit: Unit, bytes: Buffer) => Promise<Contents>) | undefined
}

/** What a package was found to be. */
export interface Examined {
  readonly evidence: Evidence
  /** What is in its archive; undefined where that was never opened. */
  readonly contents: Contents | undefined
}

/** Examines all versions of one package that are installed: the registry is asked once. */
export async function examine(units: readonly Unit[], desk: Desk): Promise<readonly Examined[]> {
  let document: Promise<Buffer> | undefined
  const registryDocument = (name: string): Promise<Buffer> => {
    document ??= fetchDocument(name, desk)
    return document
  }
  const found: Examined[] = []
  for (const unit of units) found.push(await examineOne(unit, desk, registryDocument))
  return found
}

async function examineOne(given: Unit, desk: Desk, documentOf: (name: string) => Promise<Buffer>): Promise<Examined> {
  let unit = given
  const { entry, places } = unit
  const { name, version } = entry
  const checks: Checked[] = []
  let digests: DigestSet = {}
  let resolved = withoutCredentials(entry.resolved ?? '')
  let origin: Origin | undefined
  let contents: Contents | undefined
  /** Runs one check; a refusal that the policy accepts is noted, and the next one is done. */
  const step = async (check: CheckName, run: () => Promise<string | undefined> | string | undefined): Promise<void> => {
    try {
      const note = await run()
      checks.push(
        note?.startsWith(nothing) ? { check, state: 'none', note: note.slice(nothing.length) } : { check, state: 'verified', note: note ?? '' },
      )
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause
      const allowed = cause.state !== 'failed' && accepts(desk.policy, name, version, cause.check)
      checks.push({ check: cause.check, state: cause.state, note: cause.message, ...(allowed ? { allowed } : {}) })
      if (!allowed) throw cause
    }
  }
  try {
    let from: URL | undefined
    await step('source', async () => {
      // The signature over this very digest is checked when the bytes are there, as for every other package.
      if (unit.signed)
        unit = { ...unit, expected: digestSet(parseIntegrity(releasesOf(await documentOf(name), name, version).release.integrity ?? '')) }
      from = sourceOf(unit, desk)
      resolved = withoutCredentials(from.href)
      return from.protocol === 'file:' ? 'a file of the project' : from.host
    })
    let bytes: Buffer | undefined
    await step('bytes', async () => {
      const got = await bytesOf(unit, from, desk)
      ;({ bytes, digests } = got)
      return got.note
    })
    await step('hash', () => {
      if (!matches(unit.expected, digests)) throw differs(unit.expected, digests)
      return algorithms.filter((one) => unit.expected[one] !== undefined).join(', ')
    })
    let releases: Releases | undefined
    const sha512 = digests.sha512 ?? ''
    await step('signature', async () => {
      if (entry.source !== 'registry') throw new Stop('signature', 'it comes from no registry', 'not checked')
      releases = releasesOf(await documentOf(name), name, version)
      const { release } = releases
      if (release.integrity !== undefined && !sameIntegrity(release.integrity, sha512))
        throw new Stop('hash', `the registry says ${release.integrity}, which is another`)
      return verifySignatures(release, { name, sha512 }, await desk.keys(desk.settings.registryOf(name)))
    })
    await step('provenance', async () => {
      const given = await provenanceOf(unit, releases, sha512, desk)
      origin = given.origin
      return given.note
    })
    await step('age', () => ageOf(releases?.release, desk))
    await step('publisher', () => publisherOf(releases, origin))
    await step('repository', () => repositoryOf(releases, origin))
    await step('archive', async () => {
      const whole = bytes ?? cached(desk.settings.cache, unit.expected)?.bytes
      if (whole === undefined) throw new Stop('bytes', "they are no longer in npm's cache", 'not checked')
      contents = desk.unpack === undefined ? await contentsOf(whole) : await desk.unpack(unit, whole)
      return `${contents.files} files`
    })
    const inside = contents
    if (inside) {
      await step('manifest', () => expectManifest(inside.manifest, unit, releases?.release))
      await step('scripts', () => scriptsOf(unit, inside, releases, desk.policy))
    }
  } catch (cause) {
    // What stopped it stands in the list already.
    if (!(cause instanceof Stop)) throw cause
  }
  return {
    evidence: { name, version, keys: places.map(({ key }) => key), resolved, digests, checks, origin, scripts: contents?.scripts ?? [] },
    contents: checks.some(stops) ? undefined : contents,
  }
}

/** Marks a note of a check that had nothing to look at. */
const nothing = '\u0000'

const differs = (expected: DigestSet, digests: DigestSet): Stop => {
  const torn = algorithms.find((one) => expected[one] !== undefined && expected[one] !== digests[one])
  return torn === undefined
    ? new Stop('hash', 'the lockfile has no sha256, sha384 or sha512 hash')
    : new Stop('hash', `the lockfile says ${torn}:${expected[torn]}, what came has ${torn}:${digests[torn]}`)
}

const sameIntegrity = (integrity: string, sha512: string): boolean => {
  const said = integrity.split(/\s+/).filter((one) => one.startsWith('sha512-'))
  return said.length === 0 || (said.length === 1 && Buffer.from(said[0]?.slice(7) ?? '', 'base64').toString('hex') === sha512)
}

// Source and bytes

/** What fetching an archive needs of a desk. */
type Counter = Pick<Desk, 'root' | 'settings' | 'hosts' | 'wrong'>

/** The bytes of a package from where the lockfile says they are, with the lockfile's hash. @throws Stop */
export async function archiveOf(unit: Unit, counter: Counter): Promise<Buffer> {
  const { bytes, digests } = await bytesOf(unit, sourceOf(unit, counter), counter)
  if (!matches(unit.expected, digests)) throw differs(unit.expected, digests)
  const whole = bytes ?? cached(counter.settings.cache, unit.expected)?.bytes
  if (whole === undefined) throw new Stop('bytes', "they are no longer in npm's cache", 'not checked')
  return whole
}

function sourceOf({ entry, expected, places }: Unit, desk: Counter): URL {
  const wrong = desk.wrong({ entry, expected, places })
  if (wrong !== undefined) throw new Stop('source', wrong)
  if (entry.source === 'git')
    throw new Stop('source', 'it comes from git: no registry vouches for it, and nothing but its commit is known', 'not checked')
  if (entry.claims && (entry.claims.name !== entry.name || entry.claims.version !== entry.version))
    throw new Stop('source', `its address names ${spec(entry.claims)}`)
  if (Object.keys(expected).length === 0) throw new Stop('hash', 'the lockfile has no sha256, sha384 or sha512 hash')
  const { resolved } = entry
  if (entry.source === 'path') {
    const path = (resolved ?? '').replace(/^file:/, '')
    if (!/\.(?:tgz|tar\.gz)$/.test(path)) throw new Stop('source', 'it is a folder, and has no bytes to verify', 'not checked')
    if (/^[\\/]|^[A-Za-z]:|\\/.test(path) || path.split('/').includes('..')) throw new Stop('source', `its file lies outside the project, at ${path}`)
    return new URL(`file://${resolve(desk.root, path)}`)
  }
  const registry = desk.settings.registryOf(entry.name)
  if (resolved === undefined) return addressIn(registry, entry.name, entry.version)
  if (!URL.canParse(resolved)) throw new Stop('source', `${JSON.stringify(resolved)} is no address`)
  const url = desk.settings.addressOf(new URL(resolved))
  admit(url, desk.hosts)
  return url
}

/** Where a registry has a package's archive when nothing else is said. */
const addressIn = (registry: URL, name: string, version: string): URL =>
  new URL(`${name}/-/${name.slice(name.indexOf('/') + 1)}-${version.split('+')[0]}.tgz`, registry)

interface Got {
  readonly bytes: Buffer | undefined
  readonly digests: DigestSet
  readonly note: string
}

async function bytesOf({ expected }: Unit, from: URL | undefined, desk: Counter): Promise<Got> {
  if (from === undefined) throw new Stop('bytes', 'nothing says where they are')
  if (from.protocol === 'file:') {
    let bytes: Buffer
    try {
      bytes = readFileSync(fileURLToPath(from))
    } catch {
      throw new Stop('bytes', 'its file cannot be read', 'not checked')
    }
    return { bytes, digests: digestsOf(bytes, expected), note: 'read' }
  }
  const had = cached(desk.settings.cache, expected)
  if (had) return { bytes: had.bytes.length <= keptBytesMax ? had.bytes : undefined, digests: had.digests, note: "from npm's cache" }
  return download(from, expected, desk)
}

async function download(url: URL, expected: DigestSet, { settings, hosts }: Counter): Promise<Got> {
  const wanted = algorithms.filter((one) => one === 'sha512' || expected[one] !== undefined)
  let draft: CacheDraft | undefined
  let running = wanted.map((name) => [name, createHash(name)] as const)
  let pieces: Uint8Array[] = []
  let length = 0
  try {
    const status = await ask(url, {
      check: 'bytes',
      bytesMax: archiveBytesMax,
      hosts,
      settings,
      sink: () => {
        draft?.drop()
        const writing = new CacheDraft(settings.cache)
        draft = writing
        running = wanted.map((name) => [name, createHash(name)] as const)
        pieces = []
        length = 0
        return {
          write(piece) {
            length += piece.length
            for (const [, hash] of running) hash.update(piece)
            writing.write(piece)
            if (length <= keptBytesMax) pieces.push(piece)
            else pieces = []
          },
        }
      },
    })
    if (status !== 200) throw new Stop('bytes', `${url.host}${url.pathname} answers ${status}`, 'not checked')
    const digests: DigestSet = Object.fromEntries(running.map(([name, hash]) => [name, hash.digest('hex')]))
    if (!matches(expected, digests)) return { bytes: undefined, digests, note: `${length} bytes` }
    draft?.keep(digests)
    draft = undefined
    return { bytes: length <= keptBytesMax ? Buffer.concat(pieces) : undefined, digests, note: `${length} bytes` }
  } finally {
    draft?.drop()
  }
}

// What the registry says

async function fetchDocument(name: string, { settings, hosts }: Desk): Promise<Buffer> {
  const got = await askJson(new URL(name.replace('/', '%2f'), settings.registryOf(name)), {
    check: 'signature',
    bytesMax: documentBytesMax,
    hosts,
    settings,
  })
  if (!got) throw new Stop('signature', 'the registry has no document of this package', 'not checked')
  return got.bytes
}

async function provenanceOf(unit: Unit, releases: Releases | undefined, sha512: string, desk: Desk): Promise<{ note: string; origin?: Origin }> {
  const { name, version } = unit.entry
  const { policy } = desk
  const expected = policy.origins.get(`${name}@${version}`) ?? policy.origins.get(name)
  const before = releases?.earlier.find(({ attestations }) => attestations !== undefined)
  if (releases?.release.attestations === undefined) {
    if (before) throw new Stop('provenance', `it has none, and ${before.version} had`, 'refused')
    if (expected) throw new Stop('provenance', 'it has none, and the policy says where it is built', 'refused')
    if (policy.requireProvenance) throw new Stop('provenance', 'it has none, and the policy asks for it', 'refused')
    return { note: `${nothing}no version has any` }
  }
  const origin = verifyProvenance(
    await attestationsOf(releases.release, name, desk),
    { name, version, sha512 },
    await desk.believed(desk.settings.registryOf(name)),
  )
  const from = `${origin.repository}, ${origin.workflow}, ${origin.ref}`
  if (expected) {
    expectOrigin(origin, expected)
    return { origin, note: `${from}, as the policy says` }
  }
  if (!before) return { origin, note: `${from}; it is the first version with provenance` }
  const known = await lastKnown(before, name, desk)
  sameOrigin(origin, known, before.version)
  return { origin, note: `${from}, as ${before.version}` }
}

/** Where the last version known was built: itself verified, over the digest that the registry signed. */
async function lastKnown(before: Release, name: string, desk: Desk): Promise<Origin> {
  const sha512 = Buffer.from(/(?:^|\s)sha512-(\S+)/.exec(before.integrity ?? '')?.[1] ?? '', 'base64').toString('hex')
  try {
    verifySignatures(before, { name, sha512 }, await desk.keys(desk.settings.registryOf(name)))
    return verifyProvenance(
      await attestationsOf(before, name, desk),
      { name, version: before.version, sha512 },
      await desk.believed(desk.settings.registryOf(name)),
    )
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause
    throw new Stop('provenance', `that of ${before.version}, to compare with, does not hold: ${cause.message}`, 'not checked')
  }
}

async function attestationsOf({ version, attestations }: Release, name: string, { settings, hosts }: Desk): Promise<Buffer> {
  const registry = settings.registryOf(name)
  // The document is not signed: whatever host it names, this registry is asked.
  const path = attestations !== undefined && URL.canParse(attestations) ? new URL(attestations).pathname : ''
  const url = new URL(path, registry)
  const got = await askJson(url, { check: 'provenance', bytesMax: attestationBytesMax, hosts, settings })
  if (!got) throw new Stop('provenance', `the registry names attestations of ${version}, and has none`)
  return got.bytes
}

// Policy

function ageOf(release: Release | undefined, { policy, now }: Desk): string {
  if (policy.minimumAgeDays === 0) return `${nothing}the policy asks for none`
  if (release?.time === undefined) throw new Stop('age', 'the registry does not say when it was published', 'not checked')
  const days = (now.getTime() - release.time) / dayMs
  if (days < policy.minimumAgeDays)
    throw new Stop(
      'age',
      `it was published ${new Date(release.time).toISOString()}, ${Math.max(0, Math.floor(days * 10) / 10)} days ago; the policy asks for ${policy.minimumAgeDays}`,
      'refused',
    )
  return `${Math.floor(days)} days`
}

function publisherOf(releases: Releases | undefined, origin: Origin | undefined): string {
  const [before] = releases?.earlier ?? []
  const { publisher, trusted } = releases?.release ?? {}
  if (!releases || !before) return `${nothing}no earlier version to compare with`
  if (trusted && origin) return 'a job that proved where it ran'
  if (before.trusted) throw new Stop('publisher', `${publisher ?? 'nobody'} published it, a trusted job ${before.version}`, 'refused')
  const known = new Set(releases.earlier.flatMap((one) => one.publisher ?? []))
  if (known.size === 0) return `${nothing}the registry names nobody`
  if (publisher === undefined) throw new Stop('publisher', 'the registry names nobody', 'not checked')
  if (!known.has(publisher)) throw new Stop('publisher', `${publisher} published it, and no version before`, 'refused')
  return publisher
}

function repositoryOf(releases: Releases | undefined, origin: Origin | undefined): string {
  const said = releases?.release.repository
  if (origin && said !== undefined && said !== origin.repository)
    throw new Stop('repository', `it names ${said}, and was built from ${origin.repository}`, 'refused')
  const before = releases?.earlier[0]
  if (!before) return said === undefined ? `${nothing}it names none` : said
  if (before.repository === said) return said ?? `${nothing}it names none`
  throw new Stop(
    'repository',
    `it names ${said ?? 'none'}, ${before.version} named ${before.repository ?? 'none'}`,
    before.repository === undefined ? 'not checked' : 'refused',
  )
}

function scriptsOf({ entry, places }: Unit, { scripts }: Contents, releases: Releases | undefined, policy: InstallPolicy): string {
  if (scripts.length === 0) return 'none'
  if (policy.scripts.has(`${entry.name}@${entry.version}`)) return `${scripts.join(', ')}, approved by the policy`
  if (!places.every(({ raw }) => raw['hasInstallScript'] === true))
    throw new Stop('scripts', `it would run ${scripts.join(', ')}, and the lockfile says that it runs nothing`, 'refused')
  const before = releases?.earlier[0]
  if (before && before.scripts.length === 0) throw new Stop('scripts', `it would run ${scripts.join(', ')}, ${before.version} ran nothing`, 'refused')
  return `${scripts.join(', ')}, not run`
}
