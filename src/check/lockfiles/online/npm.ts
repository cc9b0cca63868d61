import { hashOf } from '../../../core/digest.ts'
import type { Release } from '../../../core/release.ts'
import type { Network } from '../../../io/network.ts'
import { at, itemsAt, textAt } from '../../../syntax/strict.ts'
import { npmRegistry } from '../registries.ts'
import { keysOf, signatureOf } from './npm-keys.ts'
import { date, documentBytesMax, integrityOf, lastBefore, type Protocol, type Question, releases } from './protocol.ts'

/** The short document of a package: everything but times and texts. Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
const short = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8'

export const npm: Protocol = {
  base: npmRegistry,
  dated: true,
  async ask(question) {
    const { base, cutoff, name, network, versions } = question
    const address = `${base}${name.replace('/', '%2f')}`
    const document = await network.json(address, { headers: { accept: short }, bytesMax: documentBytesMax, forget: true })
    if (document === undefined) return releases(question, false, () => undefined)
    const modified = date(textAt(document, 'modified'))
    let times = at(document, 'time')
    // What has not changed since then holds nothing that is younger: most packages, which saves their long document.
    if (times === undefined && !(modified && modified <= cutoff) && versions.some((version) => at(document, 'versions', version) !== undefined))
      times = at(await network.json(address, { headers: { accept: 'application/json' }, bytesMax: documentBytesMax, forget: true }), 'time')
    const keys = await keysOf(base, network)
    const attested = [...namesOf(at(document, 'versions'))].filter(
      (version) => at(document, 'versions', version, 'dist', 'attestations') !== undefined,
    )
    const found = releases(question, true, (version) => {
      const one = at(document, 'versions', version)
      if (one === undefined) return undefined
      const published = date(textAt(times, version)) ?? (modified && modified <= cutoff ? modified : undefined)
      const shasum = textAt(one, 'dist', 'shasum')
      const integrity = textAt(one, 'dist', 'integrity')
      const deprecated = at(one, 'deprecated')
      const before = lastBefore(
        version,
        attested.filter((other) => !(published && times !== undefined) || (date(textAt(times, other)) ?? published) <= published),
      )
      return {
        published,
        earlier: date(textAt(times, version)) === undefined,
        hashes: [...integrityOf(integrity), ...(shasum === undefined ? [] : [hashOf('sha1', 'hex', shasum)])],
        deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : undefined,
        signature: signatureOf({ name, version, integrity, signatures: itemsAt(one, 'dist', 'signatures'), published }, keys),
        attested: at(one, 'dist', 'attestations') !== undefined,
        attestedBefore: before,
        script: at(one, 'hasInstallScript') === true,
        licence: textAt(one, 'license'),
      }
    })
    return withOrigins(found, question)
  },
}

const namesOf = (value: unknown): readonly string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

/** Adds where the provenance of a version and of the one before it say that they were built. */
async function withOrigins(found: ReadonlyMap<string, Release>, { base, name, network }: Question): Promise<ReadonlyMap<string, Release>> {
  const rows = await Promise.all(
    [...found].map(async ([version, release]): Promise<[string, Release]> => {
      const before = release.attestedBefore
      if (!release.attested || before === undefined) return [version, release]
      const [origin, originBefore] = await Promise.all([
        originOf(`${base}-/npm/v1/attestations/`, `${name}@${version}`, network),
        originOf(`${base}-/npm/v1/attestations/`, `${name}@${before}`, network),
      ])
      return [version, { ...release, origin, originBefore }]
    }),
  )
  return new Map(rows)
}

/**
 * Repository that a version's provenance names. What it says is compared, not proved: that is what `verify` and the
 * installer are for. Source: https://slsa.dev/spec/v1.1/provenance and https://slsa.dev/spec/v0.2/provenance
 */
async function originOf(attestations: string, spec: string, network: Network): Promise<string | undefined> {
  const document = await network.json(`${attestations}${spec.replace('/', '%2f')}`)
  for (const one of itemsAt(document, 'attestations')) {
    const payload = textAt(one, 'bundle', 'dsseEnvelope', 'payload')
    if (payload === undefined || !/^https:\/\/slsa\.dev\/provenance\//.test(textAt(one, 'predicateType') ?? '')) continue
    const statement = parsed(Buffer.from(payload, 'base64').toString())
    const origin =
      textAt(statement, 'predicate', 'buildDefinition', 'externalParameters', 'workflow', 'repository') ??
      textAt(statement, 'predicate', 'invocation', 'configSource', 'uri')
    if (origin !== undefined)
      return origin
        .replace(/^git\+/, '')
        .replace(/(\.git)?(@.*)?$/, '')
        .toLowerCase()
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
