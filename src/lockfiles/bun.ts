import { parseIntegrity } from '../core/digest.ts'
import type { LockfileFormat, Need } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, notFormat, unknownVersion } from './draft.ts'
import { commitOfArchive, readTarballUrl } from './npm-url.ts'

/**
 * bun.lock, JSON with comments and commas at the end; `bun.lockb` is binary and read by bun alone.
 * Source: https://github.com/oven-sh/bun/blob/main/src/install/lockfile/bun.lock.zig
 */
export const bun: LockfileFormat = {
  name: 'bun',
  title: 'bun.lock, versions 0 and 1',
  claims: (path) => /(^|\/)bun\.lockb?$/.test(path),
  parse(text, path) {
    if (path.endsWith('b'))
      throw notFormat(
        path,
        'is a binary lockfile, which nobody can review',
        'run `bun install --save-text-lockfile --lockfile-only` and commit bun.lock instead',
      )
    const doc = readData(text, path, { lenient: true })
    const version = doc.root.at('lockfileVersion')
    if (version?.kind !== 'number') throw notFormat(path, 'has no "lockfileVersion"', 'run `bun install --lockfile-only` and commit the result')
    if (!['0', '1', '2'].includes(version.scalar))
      throw unknownVersion(
        path,
        `has the lockfile version ${version.scalar}, which is none of 0, 1 and 2`,
        doc.lines.member(version),
        'write it with bun 1.2 or 1.3',
      )
    const draft = new Draft(path, `bun-v${version.scalar}`, 'npm')
    draft.duplicates(doc)
    for (const [key, node] of doc.root.entries('packages')) add(draft, doc, key, node)
    const wants: Need[] = []
    for (const [, workspace] of doc.root.entries('workspaces')) wants.push(...needsOf(workspace, doc, '', groups))
    draft.wants = wants
    draft.linked = true
    // `a/b/c` is c as b below a sees it, and else what a sees, and else what all see.
    draft.outward = (key, name) => {
      const holder = key.slice(0, -name.length - 1)
      if (holder === '') return undefined
      const up = /^(.*?)\/?(?:@[^/]+\/)?[^/]+$/.exec(holder)?.[1] ?? ''
      return up === '' ? name : `${up}/${name}`
    }
    return draft.done()
  },
}

const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

function needsOf(node: Data | undefined, { lines }: Doc, key: string, from: readonly string[]): Need[] {
  const optionalPeers = new Set(node?.texts('optionalPeers') ?? [])
  return from.flatMap((group) =>
    [...(node?.entries(group) ?? [])].flatMap(([name, range]) =>
      range.isScalar
        ? [
            {
              name,
              range: range.scalar,
              to: key === '' ? name : `${key}/${name}`,
              optional: group === 'optionalDependencies' || group === 'peerDependencies' || optionalPeers.has(name),
              at: lines.member(range),
            },
          ]
        : [],
    ),
  )
}

function add(draft: Draft, doc: Doc, key: string, node: Data): void {
  const at = doc.lines.key(node)
  const [head, ...rest] = node.list
  const spec = head?.kind === 'text' ? head.scalar : ''
  const split = spec.indexOf('@', 1)
  if (split < 0) {
    draft.fault(`the entry ${JSON.stringify(key)} is no list that begins with name@version`, at)
    return
  }
  const name = spec.slice(0, split)
  const version = spec.slice(split + 1)
  const info = rest.find(({ kind }) => kind === 'map')
  const last = rest[rest.length - 1]
  const integrity = last?.kind === 'text' && /^[a-z0-9]+-/i.test(last.scalar) && rest.length > 1 ? last : undefined
  const places = (field: string) =>
    field === 'hash' ? (integrity ? doc.lines.range(integrity.start, integrity.end) : undefined) : head && doc.lines.range(head.start, head.end)
  const needs = needsOf(info, doc, key, ['dependencies', 'optionalDependencies'])
  const common = { name, key, needs, at }
  if (/^(workspace|root):/.test(version) || version === 'workspace')
    draft.add({ ...common, version: '', source: 'workspace', resolved: version.replace(/^\w+:?/, '') }, places)
  else if (/^(file|link):|^\.{0,2}\//.test(version) && !/\.(tgz|tar\.gz)$/.test(version))
    draft.add({ ...common, version, source: 'path', resolved: version }, places)
  else if (/^(github:|git\+|git:|git@|ssh:|bitbucket:|gitlab:)|\.git#/.test(version)) {
    draft.add({ ...common, version: '', source: 'git', resolved: version, reference: /#(.*)$/s.exec(version)?.[1] ?? '' }, places)
  } else if (/^https?:/.test(version)) {
    const commit = commitOfArchive(version)
    draft.add(
      {
        ...common,
        version: '',
        source: commit === undefined ? 'tarball' : 'git',
        resolved: version,
        reference: commit,
        hashes: integrity ? parseIntegrity(integrity.scalar) : [],
        claims: readTarballUrl(version, { name, version: '' }),
      },
      places,
    )
  } else if (/\.(tgz|tar\.gz)$/.test(version)) draft.add({ ...common, version, source: 'path', resolved: version }, places)
  else {
    // An empty second element stands for the registry that is configured.
    const registry = rest[0]?.kind === 'text' && rest.length > 2 ? rest[0].scalar : ''
    const value = integrity?.scalar ?? (last?.kind === 'text' && last !== rest[0] ? last.scalar : '')
    const resolved = registry === '' ? undefined : registry
    draft.add(
      {
        ...common,
        version,
        resolved,
        hashes: value === '' ? [] : parseIntegrity(value),
        claims: resolved === undefined ? undefined : readTarballUrl(resolved, { name, version }),
        script: info?.at('scripts') !== undefined,
      },
      places,
    )
  }
}
