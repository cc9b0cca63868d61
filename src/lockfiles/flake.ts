import { parseIntegrity } from '../core/digest.ts'
import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import type { Data } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'

/** flake.lock of Nix. Source: https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake.html#lock-files */
export const flake: LockfileFormat = {
  name: 'flake',
  title: 'flake.lock of Nix, versions 5 to 7',
  claims: (path) => /(^|\/)flake\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version || root.at('nodes')?.kind !== 'map')
      throw notFormat(path, 'has no "version" or no "nodes"', 'run `nix flake lock` and commit the result')
    if (!/^[567]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the version ${version.scalar.slice(0, 20)}, which is none of 5 to 7`,
        lines.member(version),
        'write it with nix 2.4 or newer',
      )
    const draft = new Draft(path, `flake-v${version.scalar}`, 'nix')
    draft.duplicates(doc)
    const top = root.text('root') ?? 'root'
    const nodes = root.at('nodes')
    for (const [key, node] of root.entries('nodes')) {
      for (const [name, input] of node.at('inputs')?.map ?? [])
        if (input.isScalar && !nodes?.at(input.scalar))
          draft.odd(
            'broken-graph',
            `${key} asks for ${name}, whose node ${JSON.stringify(input.scalar)} is missing`,
            lines.member(input),
            `${key} ${name}`,
          )
      if (key === top) continue
      const locked = node.at('locked')
      const at = lines.key(node)
      if (!locked) {
        draft.fault(`the node ${JSON.stringify(key)} is not locked`, at)
        continue
      }
      const kind = locked.text('type') ?? ''
      const rev = locked.text('rev')
      const hash = locked.text('narHash')
      const source: SourceKind = kind === 'path' ? 'path' : kind === 'tarball' || kind === 'file' ? 'tarball' : 'git'
      draft.add(
        {
          name: nameOf(locked, key),
          version: rev ?? '',
          key,
          source,
          resolved: addressOf(locked),
          reference: source === 'git' ? (rev ?? '') : undefined,
          hashes: hash === undefined ? [] : parseIntegrity(hash),
          pin: 'hash',
          at,
        },
        memberAt(doc, node, {
          hash: ['locked.narHash'],
          version: ['locked.rev'],
          resolved: ['locked.url', 'locked.rev', 'locked.repo', 'locked.path'],
        }),
      )
      const original = node.at('original')
      for (const field of ['owner', 'repo', 'type'])
        if (
          original?.text(field) !== undefined &&
          locked.text(field) !== undefined &&
          original.text(field)?.toLowerCase() !== locked.text(field)?.toLowerCase() &&
          original.text('type') !== 'indirect'
        )
          draft.odd(
            'sections-disagree',
            `${key} asks for the ${field} ${original.text(field)} and locks ${locked.text(field)}`,
            lines.member(locked.at(field) ?? node),
            `${key} ${field}`,
          )
    }
    return draft.done()
  },
}

const nameOf = (locked: Data, key: string): string =>
  locked.text('owner') === undefined ? key : `${locked.text('owner')}/${locked.text('repo') ?? key}`

function addressOf(locked: Data): string {
  const rev = locked.text('rev')
  const end = rev === undefined ? '' : `#${rev}`
  if (locked.text('url') !== undefined) return `${locked.text('url')}${end}`
  if (locked.text('path') !== undefined) return locked.text('path') ?? ''
  return `${locked.text('type') ?? ''}:${locked.text('owner') ?? ''}/${locked.text('repo') ?? ''}${end}`
}
