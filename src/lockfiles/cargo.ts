import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, readHash, unknownVersion } from './draft.ts'
import { entryAt } from './poetry.ts'

/** Cargo.lock. Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargo: LockfileFormat = {
  name: 'cargo',
  title: 'Cargo.lock, versions 1 to 4',
  claims: (path) => /(^|\/)Cargo\.lock$/i.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (version && !/^[1-4]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the lockfile version ${version.scalar.slice(0, 20)}, which is none of 1 to 4`,
        lines.member(version),
        'write it with cargo 1.78 or newer',
      )
    if (root.map.size > 0 && !root.at('package') && !version && !root.at('root'))
      throw notFormat(path, 'is no Cargo.lock', 'run `cargo generate-lockfile` and commit the result')
    const draft = new Draft(path, `cargo-v${version?.scalar ?? '1'}`, 'cargo')
    draft.duplicates(doc)
    const checksums = root.at('metadata')
    const roots = root.at('root') ? [root.at('root')] : []
    for (const node of [...roots, ...root.items('package')]) if (node) add(draft, doc, node, checksums)
    draft.linked = true
    const own = draft.packages.filter(({ source }) => source === 'workspace')
    if (own.length > 0) draft.wants = own.flatMap((entry) => draft.needsOf(entry))
    return draft.done()
  },
}

function add(draft: Draft, doc: Doc, node: Data, checksums: Data | undefined): void {
  const at = entryAt(doc, node)
  const name = node.text('name')
  const version = node.text('version')
  if (name === undefined || version === undefined) {
    draft.fault('a package has no name or no version', at)
    return
  }
  const from = node.text('source')
  const key = `${name} ${version}${from === undefined ? '' : ` (${from})`}`
  const old = checksums?.at(`checksum ${key}`)
  const checksum = node.at('checksum') ?? old
  const value = checksum?.isScalar && checksum.scalar !== '<none>' ? checksum.scalar : undefined
  // A crate without a source lies in the workspace.
  const source: SourceKind =
    from === undefined
      ? 'workspace'
      : from.startsWith('git+')
        ? 'git'
        : /^(registry|sparse)\+/.test(from)
          ? 'registry'
          : from.startsWith('path+')
            ? 'path'
            : 'tarball'
  draft.add(
    {
      name,
      version,
      key,
      answers: [name, `${name} ${version}`],
      source,
      resolved: from?.replace(/^(registry|sparse)\+/, ''),
      reference: source === 'git' ? (/#(.*)$/s.exec(from ?? '')?.[1] ?? '') : undefined,
      hashes: value === undefined ? [] : [readHash(value, 'sha256')],
      needs: node.texts('dependencies').map((text, index) => {
        const item = node.items('dependencies')[index]
        return { name: text.split(' ')[0] ?? text, range: '', to: text, at: item && doc.lines.range(item.start, item.end) }
      }),
      at,
    },
    (field) =>
      field === 'hash' && checksum
        ? doc.lines.member(checksum)
        : memberAt(doc, node, { name: ['name'], version: ['version'], resolved: ['source'] })(field),
  )
}
