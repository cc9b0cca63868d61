import { parseIntegrity } from '../core/digest.ts'
import { compare, type Location } from '../core/finding.ts'
import type { Field, LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc, Lines } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import { Draft, notFormat, unknownVersion } from './draft.ts'
import { commitOfArchive, readTarballUrl, sourceOf } from './npm-url.ts'

/**
 * pnpm-lock.yaml of the versions 5, 6, 7 and 9.
 * Source: https://github.com/pnpm/spec/tree/master/lockfile
 */
export const pnpm: LockfileFormat = {
  name: 'pnpm',
  title: 'pnpm-lock.yaml, versions 5 to 9',
  claims: (path) => /(^|\/)pnpm-lock(\.env)?\.yaml$/.test(path),
  parse(text, path) {
    const documents = readYamlDocuments(text, path)
    const last = documents[documents.length - 1]
    if (!last || documents.length > 2) throw notFormat(path, 'holds no pnpm lockfile', 'run `pnpm install --lockfile-only` and commit the result')
    const draft = new Draft(path, `pnpm-v${versionOf(last, path)}`, 'npm')
    // Since pnpm 11 what pnpm itself needs stands in a document of its own before the project's.
    draft.linked = true
    for (const doc of documents) read(doc, Number.parseInt(versionOf(doc, path), 10), draft)
    return draft.done()
  },
}

const hint = 'write it with pnpm 3 to 11'

function versionOf({ root, lines }: Doc, path: string): string {
  const node = root.at('lockfileVersion')
  if (root.kind !== 'map' || !node) throw notFormat(path, 'has no "lockfileVersion"', 'run `pnpm install --lockfile-only` and commit the result')
  const version = node.scalar
  if (!/^(5(\.\d+)?|6\.\d+(-inlineSpecifiers)?|7\.0|9\.\d+)$/.test(version))
    throw unknownVersion(
      path,
      `has the lockfile version ${JSON.stringify(version.slice(0, 20))}, which is none of 5, 6, 7 and 9`,
      lines.member(node),
      hint,
    )
  return version
}

function read(doc: Doc, major: number, draft: Draft): void {
  const { root, lines } = doc
  draft.duplicates(doc)
  const snapshots = root.at('snapshots')?.map
  const used = new Set<string>()
  const bases = new Map<string, Data>()
  for (const [key, node] of snapshots ?? []) {
    const base = withoutPeers(key)
    used.add(base)
    if (!bases.has(base)) bases.set(base, node)
  }
  const packages = root.at('packages')
  if (packages && packages.kind !== 'map' && packages.kind !== 'null') draft.fault('"packages" is no map', lines.member(packages))
  const known = new Set<string>()
  for (const [key, node] of packages?.map ?? []) {
    known.add(major >= 9 ? withoutPeers(key) : key)
    if (node.kind !== 'map' && node.kind !== 'null') draft.fault(`the entry ${JSON.stringify(key)} is no map`, lines.member(node))
    else addPackage(draft, lines, key, node, major, bases.get(withoutPeers(key)))
  }
  if (major >= 9 && snapshots) {
    for (const [key, node] of packages?.map ?? [])
      if (!used.has(withoutPeers(key))) draft.odd('sections-disagree', `${key} is in "packages" and not in "snapshots"`, lines.key(node), key)
    for (const [key, node] of snapshots)
      if (!known.has(withoutPeers(key)) && !/@(link|workspace):/.test(key))
        draft.odd('sections-disagree', `${key} is in "snapshots" and not in "packages"`, lines.key(node), key)
  } else if (major >= 9 && (packages?.map.size ?? 0) > 0) {
    draft.odd(
      'sections-disagree',
      '"packages" has entries and "snapshots" is missing',
      packages ? lines.key(packages) : { path: draft.path },
      'snapshots',
      'medium',
    )
  }
  const importers = root.at('importers')?.map
  const wants: Need[] = []
  for (const node of importers ? importers.values() : [root]) wants.push(...importerNeeds(node, lines, major))
  draft.wants = [...(draft.wants ?? []), ...wants].sort((a, b) => compare(a.name, b.name))
}

/** A key without the peers behind it: `a@1(b@2)`, `/a/1_b@2`. */
const withoutPeers = (key: string): string => {
  const end = key.indexOf('(')
  return end < 0 ? key : key.slice(0, end)
}

interface Key {
  readonly name: string
  readonly version: string
}

/** Name and version in a key of `packages`, or undefined where it is an address or a folder. */
function readKey(key: string, major: number): Key | undefined {
  if (major >= 6) {
    const bare = withoutPeers(key).replace(/^\//, '')
    const at = bare.indexOf('@', 1)
    if (at < 0) return undefined
    const version = bare.slice(at + 1)
    return { name: bare.slice(0, at), version }
  }
  // Version 5 writes a host before the name where the registry is not the default one.
  const match = /^([^/]*)\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:[_/].*)?$/.exec(key)
  if (match && (match[1] === '' || match[1]?.includes('.'))) return { name: match[2] ?? '', version: match[3] ?? '' }
  return /^\/(@[^/]+\/)?[^/@]+@\d/.test(key) ? readKey(key, 6) : undefined
}

function addPackage(draft: Draft, lines: Lines, key: string, node: Data, major: number, snapshot: Data | undefined): void {
  const at = lines.key(node)
  const resolution = node.at('resolution')
  const read = readKey(key, major)
  const name = node.text('name') ?? read?.name
  const locked = read && !/^(file|link|https?|git|git\+.*|ssh|github|gitlab|bitbucket):|[/]/.test(read.version) ? read.version : undefined
  const version = node.text('version') ?? locked ?? ''
  if (name === undefined) {
    draft.fault(`the key ${JSON.stringify(key)} names no package`, at)
    return
  }
  if (resolution?.kind !== 'map') {
    draft.fault(`the entry ${JSON.stringify(key)} has no resolution`, at)
    if (read) draft.add({ name, version, key, pin: 'nothing', at })
    return
  }
  const places = (field: Field): Location | undefined => {
    const found =
      field === 'hash'
        ? resolution.at('integrity')
        : field === 'resolved'
          ? (resolution.at('tarball') ?? resolution.at('commit') ?? resolution.at('repo') ?? resolution.at('directory'))
          : field === 'version'
            ? node.at('version')
            : undefined
    return found && lines.member(found)
  }
  const integrity = resolution.text('integrity')
  const tarball = resolution.text('tarball')
  const directory = resolution.text('directory')
  const repo = resolution.text('repo')
  const commit = resolution.text('commit')
  const source: SourceKind =
    repo !== undefined || commit !== undefined || resolution.text('type') === 'git'
      ? 'git'
      : directory !== undefined || resolution.text('type') === 'directory'
        ? 'path'
        : tarball === undefined
          ? 'registry'
          : tarball.startsWith('file:')
            ? 'path'
            : sourceOf(tarball)
  const archived = tarball === undefined ? undefined : commitOfArchive(tarball)
  const peers = /\((.*)\)$/.exec(key)
  draft.add(
    {
      name,
      version,
      key,
      source,
      resolved:
        source === 'git' && archived === undefined
          ? `${repo ?? ''}#${commit ?? ''}`
          : (tarball ?? (directory === undefined ? undefined : `file:${directory}`)),
      reference: source === 'git' ? (commit ?? archived ?? '') : undefined,
      hashes: integrity === undefined ? [] : parseIntegrity(integrity),
      pin: source === 'path' ? 'nothing' : source === 'git' ? 'commit' : 'hash',
      claims: tarball !== undefined && source !== 'git' && source !== 'path' ? readTarballUrl(tarball, { name, version }) : undefined,
      dev: node.flag('dev'),
      script: node.flag('requiresBuild'),
      needs: needsOf(snapshot ?? node, major),
      answers: peers ? [withoutPeers(key)] : [],
      at,
    },
    places,
  )
}

function needsOf(node: Data, major: number): Need[] {
  return ['dependencies', 'optionalDependencies'].flatMap((group) =>
    [...(node.at(group)?.map ?? [])].flatMap(([name, value]) =>
      value.isScalar ? [{ name, range: '', to: target(name, value.scalar, major), optional: group === 'optionalDependencies' }] : [],
    ),
  )
}

function importerNeeds(node: Data, lines: Lines, major: number): Need[] {
  const specifiers = node.at('specifiers')
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    [...(node.at(group)?.map ?? [])].map(([name, value]) => {
      const version = value.isScalar ? value.scalar : (value.text('version') ?? '')
      const range = value.text('specifier') ?? specifiers?.text(name) ?? ''
      return { name, range, to: target(name, version, major), optional: group === 'optionalDependencies', at: lines.member(value) }
    }),
  )
}

/** Key of the entry that a dependency's locked version stands for; undefined where it lies in the repository. */
function target(name: string, version: string, major: number): string | undefined {
  if (/^(link|workspace):/.test(version)) return undefined
  if (major >= 9) {
    const base = withoutPeers(version)
    // An alias or an address names its package itself.
    return /^(@[^/]+\/)?[^@/:]+@/.test(base) || /^@[^/]+\/[^@]+@/.test(base) ? base : `${name}@${base}`
  }
  if (version.startsWith('/') || (/^[^/(]*\//.exec(version)?.[0].includes('.') ?? false) || /^file:|^@file:/.test(version) || version.includes('://'))
    return version
  return major >= 6 ? `/${name}@${version}` : `/${name}/${version}`
}
