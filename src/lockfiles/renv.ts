import type { LockfileFormat } from '../core/lockfile.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, memberAt, notFormat, readHash } from './draft.ts'

/** renv.lock of R. Its hashes are of a package's description, by md5. Source: https://rstudio.github.io/renv/articles/lockfile.html */
export const renv: LockfileFormat = {
  name: 'renv',
  title: 'renv.lock of R',
  claims: (path) => /(^|\/)renv\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (root.map.size > 0 && !root.at('Packages') && !root.at('R')))
      throw notFormat(path, 'has no "Packages"', 'run `renv::snapshot()` and commit the result')
    const draft = new Draft(path, 'renv', 'cran', 'none')
    draft.duplicates(doc)
    for (const repository of root.in('R', 'Repositories')?.list ?? []) {
      const url = repository.at('URL')
      if (url) draft.set('repository', url.scalar, lines.member(url))
    }
    for (const [key, node] of root.entries('Packages')) {
      const at = lines.key(node)
      const version = node.text('Version')
      if (version === undefined) {
        draft.fault(`the entry ${JSON.stringify(key)} has no version`, at)
        continue
      }
      const git = node.text('Source') !== 'Repository' && node.text('RemoteSha') !== undefined && node.text('RemoteRepo') !== undefined
      const hash = node.text('Hash')
      if (hash !== undefined && !/^[0-9a-f]{32}([0-9a-f]{32})?$/i.test(readHash(hash, 'md5').value))
        draft.odd('malformed-hash', `${key} has a hash of the wrong length or alphabet`, lines.member(node.at('Hash') ?? node), key)
      draft.add(
        {
          name: node.text('Package') ?? key,
          version,
          key,
          source: git ? 'git' : node.text('Source') === 'Local' ? 'path' : 'registry',
          resolved: git
            ? `https://${node.text('RemoteHost') ?? 'github.com'}/${node.text('RemoteUsername') ?? ''}/${node.text('RemoteRepo') ?? ''}#${node.text('RemoteSha') ?? ''}`
            : undefined,
          reference: git ? node.text('RemoteSha') : undefined,
          pin: git ? 'commit' : 'nothing',
          at,
        },
        memberAt(doc, node, { version: ['Version'], resolved: ['RemoteSha'] }),
      )
    }
    return draft.done()
  },
}
