import type { LockfileFormat } from '../core/lockfile.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'

/** Package.resolved of Swift. Source: https://github.com/swiftlang/swift-package-manager/blob/main/Sources/PackageGraph/PinsStore.swift */
export const swift: LockfileFormat = {
  name: 'swift',
  title: 'Package.resolved of Swift, versions 1 to 3',
  claims: (path) => /(^|\/)Package\.resolved$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version) throw notFormat(path, 'has no "version"', 'run `swift package resolve` and commit the result')
    if (!/^[123]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the version ${version.scalar.slice(0, 20)}, which is none of 1 to 3`,
        lines.member(version),
        'write it with Swift 5 or 6',
      )
    const draft = new Draft(path, `swift-v${version.scalar}`, 'swift', 'none')
    draft.duplicates(doc)
    const pins = version.scalar === '1' ? root.in('object', 'pins') : root.at('pins')
    if (pins?.kind !== 'list') throw notFormat(path, 'has no "pins"', 'run `swift package resolve` and commit the result')
    for (const node of pins.list) {
      const at = lines.range(node.start, node.start + 1)
      const location = node.text('location') ?? node.text('repositoryURL')
      const identity = node.text('identity') ?? node.text('package')
      const state = node.at('state')
      if (location === undefined || !state) {
        draft.fault('a pin has no location or no state', at)
        continue
      }
      const registry = node.text('kind') === 'registry'
      const local = /local/i.test(node.text('kind') ?? '') || location.startsWith('/')
      const revision = state.text('revision')
      draft.add(
        {
          name: /^[a-z+]+:\/\/|@/.test(location)
            ? location
                .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?|^git@/g, '')
                .replace(':', '/')
                .replace(/\.git$/, '')
                .toLowerCase()
            : (identity ?? location),
          version: state.text('version') ?? '',
          key: identity ?? location,
          source: registry ? 'registry' : local ? 'path' : 'git',
          resolved: registry || local ? location : `${location}#${revision ?? ''}`,
          reference: registry || local ? undefined : (revision ?? ''),
          pin: registry || local ? 'nothing' : 'commit',
          at,
        },
        memberAt(doc, node, { name: ['identity', 'package'], version: ['state.version'], resolved: ['state.revision', 'location', 'repositoryURL'] }),
      )
    }
    return draft.done()
  },
}
