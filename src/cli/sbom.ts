import { createHash } from 'node:crypto'
import { withoutCredentials } from '../core/address.ts'
import { digestSet } from '../core/digest.ts'
import { compare } from '../core/finding.ts'
import type { LockedPackage, Lockfile } from '../core/lockfile.ts'
import { purl } from '../core/purl.ts'
import { version } from '../version.ts'

/** One package of a bill of materials: what several lockfiles say of it, told once. */
interface Component {
  readonly entry: LockedPackage
  readonly purl: string
  /** Paths of the lockfiles that hold it, in order. */
  readonly files: readonly string[]
}

function components(lockfiles: readonly Lockfile[]): readonly Component[] {
  const found = new Map<string, { entry: LockedPackage; purl: string; files: string[] }>()
  for (const lockfile of lockfiles)
    for (const entry of lockfile.packages) {
      // What lies in the repository itself is no dependency, and a name is the least that a component has.
      if (entry.source === 'workspace' || entry.name === '') continue
      const id = purl(entry.type ?? lockfile.ecosystem, entry.name, entry.version)
      const before = found.get(id)
      if (!before) found.set(id, { entry, purl: id, files: [lockfile.path] })
      else {
        if (!before.files.includes(lockfile.path)) before.files.push(lockfile.path)
        if (before.entry.hashes.length === 0 && entry.hashes.length > 0) before.entry = entry
      }
    }
  return [...found.values()].sort((a, b) => compare(a.purl, b.purl))
}

/** The same lockfiles give the same id: it is made of what the document holds. */
function idOf(all: readonly Component[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(all.map((one) => [one.purl, one.files, digestSet(one.entry.hashes)])))
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

/** Address for a document: only what is one, without credentials, its odd characters escaped. */
function address(resolved: string | undefined): string | undefined {
  if (resolved === undefined) return undefined
  try {
    return new URL(withoutCredentials(resolved).replaceAll('***@', '')).href
  } catch {
    return undefined
  }
}

const time = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z')

/** A CycloneDX 1.6 bill of materials. Source: https://cyclonedx.org/docs/1.6/json/ */
export function cyclonedx(lockfiles: readonly Lockfile[], now: Date): string {
  const all = components(lockfiles)
  const names: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${idOf(all)}`,
      version: 1,
      metadata: { timestamp: time(now), tools: { components: [{ type: 'application', name: 'sealgate', version }] } },
      components: all.map(({ entry, purl: id, files }) => {
        const slash = entry.name.lastIndexOf('/')
        const hashes = Object.entries(digestSet(entry.hashes)).map(([algorithm, content]) => ({ alg: names[algorithm], content }))
        const url = address(entry.resolved)
        return {
          type: entry.source === 'image' ? 'container' : 'library',
          'bom-ref': id,
          ...(slash > 0 ? { group: entry.name.slice(0, slash) } : {}),
          name: slash > 0 ? entry.name.slice(slash + 1) : entry.name,
          ...(entry.version === '' ? {} : { version: entry.version.slice(0, 1_024) }),
          scope: entry.dev ? 'excluded' : 'required',
          ...(hashes.length === 0 ? {} : { hashes }),
          purl: id,
          ...(url === undefined ? {} : { externalReferences: [{ type: entry.source === 'git' ? 'vcs' : 'distribution', url }] }),
          properties: files.map((value) => ({ name: 'sealgate:lockfile', value })),
        }
      }),
    },
    null,
    2,
  )}\n`
}

/** An SPDX 2.3 document. Source: https://spdx.github.io/spdx-spec/v2.3/ */
export function spdx(lockfiles: readonly Lockfile[], now: Date): string {
  const all = components(lockfiles)
  const names: Readonly<Record<string, string>> = { sha256: 'SHA256', sha384: 'SHA384', sha512: 'SHA512' }
  const packages = all.map(({ entry, purl: id, files }, index) => {
    const checksums = Object.entries(digestSet(entry.hashes)).map(([algorithm, checksumValue]) => ({ algorithm: names[algorithm], checksumValue }))
    return {
      SPDXID: `SPDXRef-Package-${index + 1}`,
      name: entry.name,
      ...(entry.version === '' ? {} : { versionInfo: entry.version }),
      downloadLocation: address(entry.resolved) ?? 'NOASSERTION',
      filesAnalyzed: false,
      ...(checksums.length === 0 ? {} : { checksums }),
      sourceInfo: `locked in ${files.join(', ')}`,
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: id }],
    }
  })
  return `${JSON.stringify(
    {
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'locked dependencies',
      documentNamespace: `urn:uuid:${idOf(all)}`,
      creationInfo: { created: time(now), creators: [`Tool: sealgate-${version}`] },
      packages,
      relationships: packages.map(({ SPDXID }) => ({ spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: SPDXID })),
    },
    null,
    2,
  )}\n`
}
