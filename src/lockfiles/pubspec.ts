import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, memberAt, notFormat, readHash } from './draft.ts'

/** pubspec.lock of Dart. Source: https://dart.dev/tools/pub/glossary#lockfile */
export const pubspec: LockfileFormat = {
  name: 'pubspec',
  title: 'pubspec.lock of Dart and Flutter',
  claims: (path) => /(^|\/)pubspec\.lock$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (!root.at('packages') && !root.at('sdks')))
      throw notFormat(path, 'has no "packages"', 'run `dart pub get` and commit the result')
    const draft = new Draft(path, 'pubspec', 'pub', 'optional')
    draft.duplicates(doc)
    const packages = root.at('packages')
    if (packages && packages.kind !== 'map' && packages.kind !== 'null') draft.fault('"packages" is no map', lines.member(packages))
    for (const [key, node] of root.entries('packages')) {
      const at = lines.key(node)
      const kind = node.text('source')
      const version = node.text('version')
      const description = node.at('description')
      if (node.kind !== 'map' || version === undefined) {
        draft.fault(`the entry ${JSON.stringify(key)} has no version`, at)
        continue
      }
      const source: SourceKind = kind === 'git' ? 'git' : kind === 'path' ? 'path' : kind === 'sdk' ? 'workspace' : 'registry'
      const hash = description?.text('sha256')
      const reference = description?.text('resolved-ref')
      const url = description?.text('url')
      const named = description?.text('name')
      draft.add(
        {
          name: key,
          version,
          source,
          resolved: source === 'git' ? `${url ?? ''}#${reference ?? ''}` : source === 'path' ? description?.text('path') : url,
          reference: source === 'git' ? (reference ?? '') : undefined,
          hashes: hash === undefined || hash === '' ? [] : [readHash(hash, 'sha256')],
          claims: named === undefined || source !== 'registry' ? undefined : { name: named, version },
          direct: node.text('dependency')?.startsWith('direct'),
          dev: node.text('dependency') === 'direct dev',
          at,
        },
        memberAt(doc, node, { version: ['version'], hash: ['description.sha256'], resolved: ['description.url', 'description.path'] }),
      )
    }
    return draft.done()
  },
}
