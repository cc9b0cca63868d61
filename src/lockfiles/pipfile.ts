import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, memberAt, notFormat, readHash, unknownVersion } from './draft.ts'

/** Pipfile.lock of pipenv. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile: LockfileFormat = {
  name: 'pipfile',
  title: 'Pipfile.lock',
  claims: (path) => /(^|\/)Pipfile\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const meta = root.at('_meta')
    if (root.kind !== 'map' || (!meta && !root.at('default') && !root.at('develop')))
      throw notFormat(path, 'has no "_meta"', 'run `pipenv lock` and commit the result')
    const spec = meta?.at('pipfile-spec')
    if (spec && spec.scalar !== '6')
      throw unknownVersion(
        path,
        `is of the specification ${spec.scalar.slice(0, 20)}, not 6`,
        lines.member(spec),
        'write it with pipenv 2018 or newer',
      )
    const draft = new Draft(path, 'pipfile-v6', 'pypi')
    draft.duplicates(doc)
    const digest = meta?.in('hash', 'sha256')
    if (digest) draft.digest = { value: digest.scalar, at: lines.member(digest) }
    for (const source of meta?.items('sources') ?? []) {
      const url = source.at('url')
      if (url) draft.set('index', url.scalar, lines.member(url))
      const verify = source.at('verify_ssl')
      if (verify) draft.set('verify_ssl', verify.scalar, lines.member(verify))
    }
    for (const [group, members] of root.map) {
      if (group === '_meta') continue
      if (members.kind !== 'map') {
        draft.fault(`"${group}" is no object`, lines.member(members))
        continue
      }
      for (const [name, node] of members.map) {
        const at = lines.key(node)
        const version = node.text('version')
        const git = node.text('git')
        const file = node.text('file') ?? node.text('url')
        const local = node.text('path')
        const source: SourceKind = git !== undefined ? 'git' : local !== undefined ? 'path' : file !== undefined ? 'tarball' : 'registry'
        if (node.kind !== 'map') {
          draft.fault(`the entry ${JSON.stringify(name)} is no object`, at)
          continue
        }
        const reference = node.text('ref')
        draft.add(
          {
            name,
            version: version?.replace(/^===?/, '') ?? '',
            key: `${group}/${name}`,
            source,
            resolved: git === undefined ? (file ?? local) : `${git}#${reference ?? ''}`,
            reference: git === undefined ? undefined : (reference ?? ''),
            hashes: node.texts('hashes').map((hash) => readHash(hash)),
            dev: group === 'develop',
            at,
          },
          memberAt(doc, node, { hash: ['hashes'], version: ['version'], resolved: ['git', 'file', 'url', 'path'] }),
        )
      }
    }
    return draft.done()
  },
}
