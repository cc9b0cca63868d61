import type { LockfileFormat } from '../core/lockfile.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, notFormat, readHash } from './draft.ts'

/** stack.yaml.lock of Haskell. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
export const stack: LockfileFormat = {
  name: 'stack',
  title: 'stack.yaml.lock of Haskell',
  claims: (path) => /(^|\/)[\w.-]*\.yaml\.lock$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (!root.at('packages') && !root.at('snapshots')))
      throw notFormat(path, 'has no "packages" and no "snapshots"', 'run `stack build` and commit the result')
    const draft = new Draft(path, 'stack', 'hackage')
    draft.duplicates(doc)
    for (const item of root.items('packages')) {
      const done = item.at('completed')
      const at = lines.range(item.start, item.start + 1)
      if (!done) {
        draft.fault('a package is not completed', at)
        continue
      }
      const hackage = done.text('hackage')
      const match = /^(.+)-([\d.]+)(?:@sha256:([0-9a-f]+)(?:,\d+)?|@rev:\d+)?$/i.exec(hackage ?? '')
      const git = done.text('git') ?? done.text('hg')
      const url = done.text('url')
      const commit = done.text('commit')
      const tree = done.in('pantry-tree', 'sha256')?.scalar
      const hash = match?.[3] ?? done.text('sha256') ?? tree
      draft.add(
        {
          name: match?.[1] ?? done.text('name') ?? '',
          version: match?.[2] ?? done.text('version') ?? '',
          key: hackage ?? git ?? url ?? '',
          source: git !== undefined ? 'git' : url !== undefined ? 'tarball' : 'registry',
          resolved: git === undefined ? url : `${git}#${commit ?? ''}`,
          reference: git === undefined ? undefined : (commit ?? ''),
          hashes: hash === undefined ? [] : [readHash(hash, 'sha256')],
          at,
        },
        (field) => (field === 'hash' && done.at('hackage') ? lines.member(done.at('hackage') ?? item) : undefined),
      )
    }
    for (const item of root.items('snapshots')) {
      const done = item.at('completed')
      const hash = done?.text('sha256')
      const url = done?.text('url')
      if (!done || url === undefined) continue
      const at = lines.range(item.start, item.start + 1)
      if (hash === undefined) draft.odd('unhashed-package', `the snapshot ${url} has no hash`, at, url)
      else if (!/^[0-9a-f]{64}$/i.test(hash)) draft.odd('malformed-hash', `the snapshot ${url} has a hash of the wrong length or alphabet`, at, url)
      if (/^http:/i.test(url)) draft.odd('insecure-source', 'the snapshot is fetched over an unencrypted connection', at, url)
    }
    return draft.done()
  },
}
