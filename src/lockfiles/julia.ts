import { type Hash, hashOf } from '../core/digest.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'
import { entryAt } from './poetry.ts'

/** Manifest.toml of Julia. Source: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml */
export const julia: LockfileFormat = {
  name: 'julia',
  title: 'Manifest.toml of Julia, versions 1 and 2',
  claims: (path) => /(^|\/)(Julia)?Manifest(-v\d+\.\d+)?\.toml$/.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.at('manifest_format')
    if (version && !/^[12](\.\d+)?$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the manifest_format ${version.scalar.slice(0, 20)}, which is none of 1 and 2`,
        lines.member(version),
        'write it with Julia 1',
      )
    const draft = new Draft(path, `julia-v${version?.scalar ?? '1.0'}`, 'julia')
    const deps = version ? (root.at('deps')?.map ?? new Map()) : root.map
    if (!version && root.map.size > 0 && ![...root.map.values()].every(({ kind }) => kind === 'list' || kind === 'text'))
      throw notFormat(path, 'is no Julia manifest', 'run `julia --project -e "using Pkg; Pkg.resolve()"`')
    draft.duplicates(doc)
    for (const [name, list] of deps)
      for (const node of list.list) {
        const found = node.text('version')
        const tree = node.text('git-tree-sha1')
        // A package of the standard library is a part of Julia itself and has neither.
        if (tree === undefined && found === undefined && node.text('path') === undefined) continue
        const url = node.text('repo-url')
        const hashes: Hash[] = tree === undefined ? [] : [hashOf('sha1', 'hex', tree)]
        if (hashes.length > 0 && !/^[0-9a-f]{40}$/i.test(tree ?? ''))
          draft.odd('malformed-hash', `${name} has a tree hash of the wrong length or alphabet`, lines.member(node.at('git-tree-sha1') ?? node), name)
        draft.add(
          {
            name,
            version: found ?? '',
            source: url !== undefined ? 'git' : node.text('path') === undefined ? 'registry' : 'path',
            resolved: url !== undefined || tree !== undefined ? `${url ?? 'julia:'}#${tree ?? ''}` : node.text('path'),
            reference: url === undefined ? undefined : (tree ?? ''),
            pin: tree === undefined ? 'nothing' : 'commit',
            at: entryAt(doc, node),
          },
          memberAt(doc, node, { version: ['version'], hash: ['git-tree-sha1'], resolved: ['repo-url'] }),
        )
      }
    return draft.done()
  },
}
