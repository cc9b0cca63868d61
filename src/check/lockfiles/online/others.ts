import { hashOf } from '../../../core/digest.ts'
import { at, itemsAt, member, textAt } from '../../../syntax/strict.ts'
import { date, documentBytesMax, lastBefore, type Protocol, type Question, releases } from './protocol.ts'

const big = { bytesMax: documentBytesMax, forget: true } as const

/** One document of all versions. Source: https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
const pypi: Protocol = {
  base: 'https://pypi.org/',
  dated: true,
  async ask(question) {
    const { base, name, network } = question
    const project = name.toLowerCase().replace(/[-_.]+/g, '-')
    const document = await network.json(`${base}simple/${encodeURIComponent(project)}/`, {
      ...big,
      headers: { accept: 'application/vnd.pypi.simple.v1+json' },
    })
    const files = itemsAt(document, 'files').map((file) => ({ file, version: versionOfFile(textAt(file, 'filename') ?? '', project) }))
    const attested = files.flatMap(({ file, version }) => (textAt(file, 'provenance') === undefined ? [] : [version]))
    return releases(question, document !== undefined, (locked) => {
      const own = files.filter(({ version }) => version === release(locked)).map(({ file }) => file)
      if (own.length === 0) return undefined
      const yanked = own.every((file) => (at(file, 'yanked') ?? false) !== false)
      const reason = own.map((file) => textAt(file, 'yanked')).find((text) => text !== undefined && text !== '')
      return {
        // A file may be added to a version that is years old: the newest one counts.
        published: own.map((file) => date(textAt(file, 'upload-time'))).reduce((last, one) => (last && one && one < last ? last : one)),
        hashes: own.flatMap((file) =>
          Object.entries(Object(at(file, 'hashes'))).map(([algorithm, value]) => hashOf(algorithm, 'hex', String(value))),
        ),
        withdrawn: yanked ? `was yanked${reason === undefined ? '' : `: ${reason}`}` : undefined,
        attested: attested.includes(release(locked)),
        attestedBefore: lastBefore(release(locked), attested),
      }
    })
  },
}

/** Version in the name of a wheel or an archive, as `release` writes it. */
function versionOfFile(file: string, project: string): string {
  if (file.endsWith('.whl')) return release(file.split('-')[1] ?? '')
  const stem = file.replace(/\.(tar\.(gz|bz2|xz)|zip|egg|exe|tgz)$/i, '')
  // The name may hold dashes and any of its other spellings, all of one length.
  return release(stem.slice(project.length + 1))
}

/** A version as it is compared: `1.0` is `1.0.0`. */
const release = (version: string): string =>
  version
    .toLowerCase()
    .replace(/^v/, '')
    .replace(/_/g, '+')
    .replace(/(\.0)+$/, '')

/** A line of JSON for each version. Source: https://doc.rust-lang.org/cargo/reference/registry-index.html */
const cargo: Protocol = {
  base: 'https://index.crates.io/',
  dated: false,
  async ask(question) {
    const { base, network } = question
    const name = question.name.toLowerCase()
    const folder = name.length < 3 ? `${name.length}` : name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`
    const text = await network.json(`${base}${folder}/${encodeURIComponent(name)}`, { ...big, plain: true })
    const rows = typeof text === 'string' ? text.split('\n').flatMap(row) : []
    return releases(question, text !== undefined, (version) => {
      const one = rows.find((candidate) => textAt(candidate, 'vers') === version)
      if (one === undefined) return undefined
      return {
        hashes: [hashOf('sha256', 'hex', textAt(one, 'cksum') ?? '')],
        published: date(textAt(one, 'pubtime')),
        withdrawn: at(one, 'yanked') === true ? 'was yanked' : undefined,
      }
    })
  },
}

function row(line: string): readonly unknown[] {
  try {
    return line.trim() === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}

/** What is yanked is no longer listed. Source: https://guides.rubygems.org/rubygems-org-api/#gem-version-methods */
const gem: Protocol = {
  base: 'https://rubygems.org/',
  dated: true,
  async ask(question) {
    const { base, name, network } = question
    const document = await network.json(`${base}api/v1/versions/${encodeURIComponent(name)}.json`, big)
    return releases(question, document !== undefined, (version) => {
      const own = (Array.isArray(document) ? document : []).filter((one) => textAt(one, 'number') === version)
      if (own.length === 0) return undefined
      return {
        hashes: own.map((one) => hashOf('sha256', 'hex', textAt(one, 'sha') ?? '')),
        published: own.map((one) => date(textAt(one, 'created_at'))).reduce((last, one) => (last && one && one < last ? last : one)),
        licence: itemsAt(own[0], 'licenses').join(' OR ') || undefined,
      }
    })
  },
}

/** Time at the proxy, hashes at the sum database. Source: https://go.dev/ref/mod#goproxy-protocol and https://go.dev/ref/mod#checksum-database */
const golang: Protocol = {
  base: 'https://proxy.golang.org/',
  dated: false,
  async ask(question) {
    const { base, name, network, versions } = question
    const sums = base === golang.base ? 'https://sum.golang.org/' : `${base}sumdb/sum.golang.org/`
    const escaped = (text: string): string => text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
    const answers = new Map(
      await Promise.all(
        versions.map(async (version) => {
          const [info, sum] = await Promise.all([
            network.json(`${base}${escaped(name)}/@v/${escaped(version)}.info`),
            network.json(`${sums}lookup/${escaped(name)}@${escaped(version)}`, { plain: true }),
          ])
          return [version, { info, sum }] as const
        }),
      ),
    )
    const all = releases(question, true, (version) => {
      const { info, sum } = answers.get(version) ?? {}
      // A module of one's own is at neither, which says nothing.
      if (info === undefined && sum === undefined) return undefined
      const lines = typeof sum === 'string' ? [...sum.matchAll(/^\S+ \S+ h1:(\S+)$/gm)] : []
      return { published: date(textAt(info, 'Time')), hashes: lines.map(([, value = '']) => hashOf('sha256', 'base64', value)) }
    })
    return new Map([...all].filter(([, { state }]) => state === 'there'))
  },
}

/** Each version says only what differs from the one before it. Source: https://packagist.org/apidoc#get-package-data */
const composer: Protocol = {
  base: 'https://repo.packagist.org/',
  dated: true,
  async ask(question) {
    const { base, name, network } = question
    const document = await network.json(`${base}p2/${name.toLowerCase().split('/').map(encodeURIComponent).join('/')}.json`, big)
    const known = new Map<string, Readonly<Record<string, unknown>>>()
    let whole: Record<string, unknown> = {}
    for (const one of itemsAt(document, 'packages', name.toLowerCase())) {
      whole = { ...(at(document, 'minified') === undefined ? {} : whole), ...Object(one) }
      for (const [key, value] of Object.entries(whole)) if (value === '__unset') delete whole[key]
      known.set(String(whole['version']).replace(/^v/, ''), whole)
    }
    const all = releases(question, document !== undefined, (version) => {
      const one = known.get(version.replace(/^v/, ''))
      const shasum = textAt(one, 'dist', 'shasum') ?? ''
      const abandoned = member(one, 'abandoned') ?? false
      return (
        one && {
          published: date(textAt(one, 'time')),
          hashes: shasum === '' ? [] : [hashOf('sha1', 'hex', shasum)],
          reference: textAt(one, 'dist', 'reference') ?? textAt(one, 'source', 'reference'),
          deprecated: abandoned === false ? undefined : `is abandoned${typeof abandoned === 'string' ? `, in favour of ${abandoned}` : ''}`,
          licence: itemsAt(one, 'license').join(' OR ') || undefined,
        }
      )
    })
    // Branches stand in a document of their own.
    return new Map([...all].filter(([version]) => !/^dev-|-dev$/.test(version)))
  },
}

/** Source: https://github.com/hexpm/specifications/blob/main/apiary.apib */
const hex: Protocol = {
  base: 'https://hex.pm/',
  dated: true,
  ask: (question) =>
    each(
      question,
      (name, version) => `api/packages/${name}/releases/${version}`,
      (one) => {
        const reason = textAt(one, 'retirement', 'reason')
        return {
          published: date(textAt(one, 'inserted_at')),
          hashes: [hashOf('sha256', 'hex', textAt(one, 'checksum') ?? '')],
          withdrawn: reason === undefined ? undefined : `was retired (${reason}): ${textAt(one, 'retirement', 'message') ?? ''}`,
        }
      },
    ),
}

/** Source: https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
const pub: Protocol = {
  base: 'https://pub.dev/',
  dated: true,
  async ask(question) {
    const { base, name, network } = question
    const document = await network.json(`${base}api/packages/${encodeURIComponent(name)}`, {
      ...big,
      headers: { accept: 'application/vnd.pub.v2+json' },
    })
    return releases(question, document !== undefined, (version) => {
      const one = itemsAt(document, 'versions').find((candidate) => textAt(candidate, 'version') === version)
      const sha256 = textAt(one, 'archive_sha256')
      return one === undefined
        ? undefined
        : {
            published: date(textAt(one, 'published')),
            hashes: sha256 === undefined ? [] : [hashOf('sha256', 'hex', sha256)],
            withdrawn: at(one, 'retracted') === true ? 'was retracted' : undefined,
            deprecated: at(document, 'isDiscontinued') === true ? 'is discontinued' : undefined,
          }
    })
  },
}

/**
 * Time and listing alone: the hash of a lockfile is over a package's content without its signature, which no registry states.
 * Source: https://learn.microsoft.com/en-us/nuget/api/registration-base-url-resource
 */
const nuget: Protocol = {
  base: 'https://api.nuget.org/',
  dated: false,
  ask: (question) =>
    each(
      question,
      (name, version) => `v3/registration5-gz-semver2/${name.toLowerCase()}/${version.toLowerCase()}.json`,
      (one) => {
        const unlisted = at(one, 'listed') === false
        return { published: unlisted ? undefined : date(textAt(one, 'published')), withdrawn: unlisted ? 'was unlisted by its owner' : undefined }
      },
    ),
}

/** Registries with a document for each version. */
async function each(
  question: Question,
  path: (name: string, version: string) => string,
  read: (document: unknown) => NonNullable<ReturnType<Parameters<typeof releases>[2]>>,
): ReturnType<Protocol['ask']> {
  const { base, name, network, versions } = question
  const documents = new Map(
    await Promise.all(
      versions.map(
        async (version) => [version, await network.json(`${base}${path(encodeURIComponent(name), encodeURIComponent(version))}`)] as const,
      ),
    ),
  )
  return releases(question, true, (version) => {
    const document = documents.get(version)
    return document === undefined ? undefined : read(document)
  })
}

/** Every protocol besides npm's, by ecosystem. */
export const others: Readonly<Record<string, Protocol>> = { pypi, cargo, gem, golang, composer, hex, pub, nuget }
