import { type Hash, hashOf } from '../core/digest.ts'
import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'
import { claimOf, entryAt } from './poetry.ts'

/** pylock.toml. Source: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const pylock: LockfileFormat = {
  name: 'pylock',
  title: 'pylock.toml and pylock.*.toml (PEP 751), version 1',
  claims: (path) => /(^|\/)pylock(\.[^./]+)?\.toml$/.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.at('lock-version')
    if (!version && root.map.size > 0) throw notFormat(path, 'has no "lock-version"', 'write it with `pip lock`, `uv export` or `pdm export`')
    if (version && !/^1(\.\d+)?$/.test(version.scalar))
      throw unknownVersion(path, `has the lock-version ${version.scalar.slice(0, 20)}, not 1`, lines.member(version), 'write it with `pip lock`')
    const draft = new Draft(path, 'pylock-v1', 'pypi')
    draft.duplicates(doc)
    for (const node of root.items('packages')) add(draft, doc, node)
    return draft.done()
  },
}

function add(draft: Draft, doc: Doc, node: Data): void {
  const at = entryAt(doc, node)
  const name = node.text('name')
  if (name === undefined) {
    draft.fault('a package has no name', at)
    return
  }
  const vcs = node.at('vcs')
  const directory = node.at('directory')
  const archive = node.at('archive')
  const source: SourceKind = vcs ? 'git' : directory ? 'path' : archive ? (archive.text('path') === undefined ? 'tarball' : 'path') : 'registry'
  const sdist = node.at('sdist')
  const files = [...node.items('wheels'), ...(sdist ? [sdist] : []), ...(archive ? [archive] : [])]
  const hashes = files.flatMap((file) =>
    [...(file.at('hashes')?.map ?? [])].map(([algorithm, value]): Hash => hashOf(algorithm, 'hex', value.scalar)),
  )
  const bare = files.find((file) => (file.at('hashes')?.map.size ?? 0) === 0)
  if (bare && hashes.length > 0) draft.odd('unhashed-package', `${name} has a file without a hash`, doc.lines.range(bare.start, bare.start), name)
  const urls = files.flatMap((file) => (file.text('url') === undefined ? [] : [file.text('url') ?? '']))
  const reference = vcs?.text('commit-id')
  draft.add(
    {
      name,
      version: node.text('version') ?? '',
      key: `${name} ${node.text('marker') ?? ''}`.trim(),
      source,
      resolved: vcs
        ? `${vcs.text('url') ?? vcs.text('path') ?? ''}#${reference ?? ''}`
        : (directory?.text('path') ??
          archive?.text('path') ??
          urls.find((url) => !/^https:\/\/files\.pythonhosted\.org\//.test(url)) ??
          urls[0] ??
          node.text('index')),
      reference: vcs ? (reference ?? '') : undefined,
      hashes,
      claims: claimOf(files, name, node.text('version') ?? ''),
      at,
    },
    (field) =>
      field === 'hash' && files[0]?.at('hashes')
        ? doc.lines.range(files[0].at('hashes')?.start ?? 0, files[0].at('hashes')?.end ?? 0)
        : memberAt(doc, node, { name: ['name'], version: ['version'], resolved: ['vcs.url', 'archive.url'] })(field),
  )
}
