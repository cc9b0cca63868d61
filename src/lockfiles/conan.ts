import type { LockfileFormat } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, notFormat, unknownVersion } from './draft.ts'

/** conan.lock. Its revisions hash recipes, not what they fetch. Source: https://docs.conan.io/2/tutorial/versioning/lockfiles.html */
export const conan: LockfileFormat = {
  name: 'conan',
  title: 'conan.lock of Conan 1 and 2',
  claims: (path) => /(^|\/)conan\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version && !root.at('graph_lock')) throw notFormat(path, 'has no "version"', 'run `conan lock create .` and commit the result')
    if (version && !/^0\.[0-5]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the version ${version.scalar.slice(0, 20)}, which is none of 0.0 to 0.5`,
        lines.member(version),
        'write it with Conan 1 or 2',
      )
    const draft = new Draft(path, `conan-v${version?.scalar ?? '0.0'}`, 'conan', 'none')
    draft.duplicates(doc)
    for (const node of root.in('graph_lock', 'nodes')?.map.values() ?? []) {
      const reference = node.text('ref') ?? node.text('pref')
      // The node of the project itself has the path of its recipe.
      if (reference !== undefined && node.text('path') === undefined) add(draft, doc, reference, node.at('ref') ?? node.at('pref') ?? node, false)
    }
    for (const group of ['requires', 'build_requires', 'python_requires', 'config_requires'])
      for (const item of root.items(group)) add(draft, doc, item.scalar, item, group !== 'requires')
    return draft.done()
  },
}

function add(draft: Draft, { lines }: Doc, text: string, node: Data, dev: boolean): void {
  const match = /^([^/@#]+)(?:\/([^@#%]+))?(?:@[^#%]*)?(?:#([^%:]*))?/.exec(text)
  const at = lines.range(node.keyStart, node.end)
  if (!match) {
    draft.fault(`${JSON.stringify(text)} is no reference`, at)
    return
  }
  const [, name = '', version, revision] = match
  // A reference without a name belongs to a recipe that has none yet.
  if (version === undefined) return
  if (/^\[/.test(version)) draft.odd('unpinned-version', `${name} may be ${version}`, at, name)
  if (revision !== undefined && revision !== '0' && !/^[0-9a-f]{32}$|^[0-9a-f]{40}$/i.test(revision))
    draft.odd('malformed-hash', `${name} has a revision of the wrong length or alphabet`, at, name)
  draft.add({ name, version, key: text, dev, pin: 'nothing', at, resolved: revision === undefined ? undefined : `conan:${name}#${revision}` })
}
