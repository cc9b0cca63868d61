import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, readHash, unknownVersion } from './draft.ts'
import { claimOf, entryAt } from './poetry.ts'

/** pdm.lock. Source: https://pdm-project.org/latest/usage/lockfile/ */
export const pdm: LockfileFormat = {
  name: 'pdm',
  title: 'pdm.lock, versions 2 to 4',
  claims: (path) => /(^|\/)pdm\.lock$/.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.in('metadata', 'lock_version')
    if (root.map.size > 0 && !root.at('metadata') && !root.at('package'))
      throw notFormat(path, 'is no pdm lockfile', 'run `pdm lock` and commit the result')
    if (version && !/^[2-4](\.\d+)*$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the lock_version ${version.scalar.slice(0, 20)}, which is none of 2 to 4`,
        lines.member(version),
        'write it with pdm 2',
      )
    const draft = new Draft(path, `pdm-v${version?.scalar ?? '2'}`, 'pypi')
    draft.duplicates(doc)
    const files = root.in('metadata', 'files')
    for (const node of root.items('package')) add(draft, doc, node, files)
    return draft.done()
  },
}

function add(draft: Draft, doc: Doc, node: Data, files: Data | undefined): void {
  const at = entryAt(doc, node)
  const name = node.text('name')
  const version = node.text('version')
  if (name === undefined) {
    draft.fault('a package has no name', at)
    return
  }
  const git = node.text('git')
  const url = node.text('url')
  const local = node.text('path')
  const revision = node.text('revision')
  const source: SourceKind = git !== undefined ? 'git' : local !== undefined ? 'path' : url !== undefined ? 'tarball' : 'registry'
  // Version 2 keeps the hashes of all packages in one table, by name and version.
  const own = node.at('files') ?? files?.at(`${name} ${version}`)
  const listed = own?.list ?? []
  draft.add(
    {
      name,
      version: version ?? '',
      key: `${name} ${node.at('extras') ? node.texts('extras').join(',') : ''}`.trim(),
      answers: [name],
      source,
      resolved:
        git === undefined
          ? (url ?? local ?? listed.map((file) => file.text('url')).find((found) => found !== undefined))
          : `${git}#${revision ?? ''}`,
      reference: git === undefined ? undefined : (revision ?? ''),
      hashes: listed.flatMap((file) => (file.text('hash') === undefined ? [] : [readHash(file.text('hash') ?? '')])),
      claims: claimOf(listed, name, version ?? ''),
      dev: node.at('groups') !== undefined && !node.texts('groups').includes('default'),
      needs: node.texts('dependencies').map((text) => ({ name: /^[\w.-]+/.exec(text)?.[0] ?? text, range: '', optional: text.includes(';') })),
      at,
    },
    (field) =>
      field === 'hash' && own
        ? doc.lines.member(own)
        : memberAt(doc, node, { name: ['name'], version: ['version'], resolved: ['git', 'url', 'path'] })(field),
  )
}
