import type { LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, readHash, unknownVersion } from './draft.ts'
import { claimOf, entryAt } from './poetry.ts'

/** uv.lock. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const uv: LockfileFormat = {
  name: 'uv',
  title: 'uv.lock, version 1',
  claims: (path) => /(^|\/)uv\.lock$/.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version && root.map.size > 0) throw notFormat(path, 'has no "version"', 'run `uv lock` and commit the result')
    if (version && version.scalar !== '1')
      throw unknownVersion(path, `has the lockfile version ${version.scalar.slice(0, 20)}, not 1`, lines.member(version), 'write it with uv')
    const draft = new Draft(path, 'uv-v1', 'pypi')
    draft.duplicates(doc)
    for (const node of [...root.items('package'), ...root.items('distribution')]) add(draft, doc, node)
    draft.linked = true
    const own = draft.packages.filter(({ source }) => source === 'workspace')
    if (own.length > 0) draft.wants = own.flatMap((entry) => draft.needsOf(entry))
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
  const version = node.text('version') ?? ''
  const from = node.at('source')
  const git = from?.text('git')
  const local = from?.text('editable') ?? from?.text('virtual') ?? from?.text('directory') ?? from?.text('path')
  const url = from?.text('url')
  const registry = from?.text('registry')
  const own = from?.at('virtual') !== undefined || from?.at('editable') !== undefined
  const source: SourceKind = git !== undefined ? 'git' : own ? 'workspace' : local !== undefined ? 'path' : url !== undefined ? 'tarball' : 'registry'
  const sdist = node.at('sdist')
  const files = [...node.items('wheels'), ...(sdist ? [sdist] : [])]
  const unhashed = files.filter((file) => file.text('hash') === undefined && file.text('path') === undefined)
  const [bare] = unhashed
  if (bare && unhashed.length < files.length && source === 'registry')
    draft.odd('unhashed-package', `${name}@${version} has a file without a hash`, doc.lines.member(bare), name)
  const addresses = files.flatMap((file) => (file.text('url') === undefined ? [] : [file.text('url') ?? '']))
  const hosts = new Map<string, string>()
  for (const address of addresses) hosts.set(address.replace(/^([a-z]+:\/\/[^/]*).*$/s, '$1'), address)
  // One entry lists many files; all of one host are as one, a second host is worth a second look.
  const odd = [...hosts.values()].find((address) => !/^https:\/\/files\.pythonhosted\.org\//.test(address))
  draft.add(
    {
      name,
      version,
      key: `${name} ${version} ${registry ?? git ?? url ?? local ?? ''}`,
      answers: [name],
      source,
      resolved: git ?? local ?? url ?? odd ?? addresses[0] ?? registry,
      reference: git === undefined ? undefined : (/#(.*)$/s.exec(git)?.[1] ?? ''),
      hashes: files.flatMap((file) => (file.text('hash') === undefined ? [] : [readHash(file.text('hash') ?? '')])),
      claims: source === 'registry' ? claimOf(files, name, version) : undefined,
      needs: needsOf(doc, node),
      direct: undefined,
      at,
    },
    (field) => {
      if (field !== 'hash' && field !== 'resolved') return memberAt(doc, node, { name: ['name'], version: ['version'] })(field)
      const file = field === 'resolved' && source === 'registry' ? files.find((one) => one.text('url') === (odd ?? addresses[0])) : files[0]
      const found = file?.at(field === 'hash' ? 'hash' : 'url') ?? from
      return found && doc.lines.member(found)
    },
  )
}

function needsOf(doc: Doc, node: Data): Need[] {
  const groups = [...(node.at('dev-dependencies')?.map.values() ?? []), ...(node.at('optional-dependencies')?.map.values() ?? [])]
  return [...node.items('dependencies'), ...groups.flatMap(({ list }) => list)].flatMap((item) => {
    const name = item.text('name')
    return name === undefined
      ? []
      : [{ name, range: item.text('version') === undefined ? '' : `==${item.text('version')}`, at: doc.lines.range(item.start, item.end) }]
  })
}
