import type { LockfileFormat, Need } from '../core/lockfile.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, notFormat, readHash } from './draft.ts'

/** Podfile.lock of CocoaPods. Its checksums are of the specifications, not of what they fetch. Source: https://guides.cocoapods.org/using/using-cocoapods.html */
export const podfile: LockfileFormat = {
  name: 'podfile',
  title: 'Podfile.lock of CocoaPods',
  claims: (path) => /(^|\/)Podfile\.lock$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (!root.at('PODS') && !root.at('DEPENDENCIES') && !root.at('COCOAPODS') && !root.at('PODFILE CHECKSUM')))
      throw notFormat(path, 'has no "PODS"', 'run `pod install` and commit the result')
    const draft = new Draft(path, 'podfile', 'cocoapods', 'none')
    draft.duplicates(doc)
    const checksums = root.at('SPEC CHECKSUMS')
    const external = root.at('EXTERNAL SOURCES')
    const checkout = root.at('CHECKOUT OPTIONS')
    for (const item of root.items('PODS')) {
      const node = item.isScalar ? item : [...item.map.values()][0]
      const head = item.isScalar ? item.scalar : ([...item.map.keys()][0] ?? '')
      const at = lines.range(item.start, Math.min(item.end, item.start + head.length))
      const match = /^(\S+) \(([^()]+)\)$/.exec(head)
      if (!match) {
        draft.fault(`${JSON.stringify(head)} is no pod with a version`, at)
        continue
      }
      const [, name = '', version = ''] = match
      const base = name.split('/')[0] ?? name
      const checksum = checksums?.at(base)
      const options = checkout?.at(base)
      const from = external?.at(base)
      const git = options?.text(':git') ?? from?.text(':git')
      const local = from?.text(':path') ?? from?.text(':podspec')
      const reference = options?.text(':commit') ?? from?.text(':commit') ?? from?.text(':tag') ?? from?.text(':branch')
      const needs: Need[] = (node?.list ?? []).map((need) => ({
        name: need.scalar.split(' ')[0] ?? '',
        range: /\((.*)\)/.exec(need.scalar)?.[1] ?? '',
        at: lines.range(need.start, need.end),
      }))
      const hash = checksum && readHash(checksum.scalar, 'sha1')
      if (hash && !/^[0-9a-f]{40}$/i.test(hash.value))
        draft.odd('malformed-hash', `${base} has a checksum of the wrong length or alphabet`, lines.member(checksum), base)
      if (!checksum && checksums && git === undefined && local === undefined)
        draft.odd('unhashed-package', `${base}@${version} has no checksum of its specification`, at, base, 'medium')
      draft.add(
        {
          name,
          version,
          source: git !== undefined ? 'git' : local !== undefined && !/^https?:/.test(local) ? 'path' : 'registry',
          resolved: git === undefined ? local : `${git}#${reference ?? ''}`,
          reference: git === undefined ? undefined : (reference ?? ''),
          pin: git === undefined ? 'nothing' : 'commit',
          needs,
          at,
        },
        (field) => (field === 'resolved' && (options ?? from) ? lines.key(options ?? from ?? item) : undefined),
      )
    }
    draft.linked = true
    draft.wants = root.texts('DEPENDENCIES').map((text, index) => {
      const item = root.items('DEPENDENCIES')[index]
      return { name: text.split(' ')[0] ?? text, range: '', at: item && lines.range(item.start, item.end) }
    })
    return draft.done()
  },
}
