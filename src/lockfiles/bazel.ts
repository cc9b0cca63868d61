import { hashOf, parseIntegrity } from '../core/digest.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, notFormat } from './draft.ts'

/** MODULE.bazel.lock. Source: https://bazel.build/external/lockfile */
export const bazel: LockfileFormat = {
  name: 'bazel',
  title: 'MODULE.bazel.lock of Bazel',
  claims: (path) => /(^|\/)MODULE\.bazel\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const version = root.at('lockFileVersion')
    if (!version) throw notFormat(path, 'has no "lockFileVersion"', 'run `bazel mod deps --lockfile_mode=update` and commit the result')
    const draft = new Draft(path, `bazel-v${version.scalar}`, 'bazel')
    draft.duplicates(doc)
    for (const [url, node] of root.entries('registryFileHashes')) {
      // A null says that this registry does not have the module.
      if (node.kind === 'null') continue
      const match = /\/modules\/([^/]+)\/([^/]+)\/(MODULE\.bazel|source\.json)$/.exec(url)
      if (match && match[3] === 'MODULE.bazel') continue
      if (!match && !/bazel_registry\.json$/.test(url)) continue
      draft.add(
        {
          name: match?.[1] ?? url,
          version: match?.[2] ?? '',
          key: url,
          resolved: url,
          hashes: node.isScalar ? [hashOf('sha256', 'hex', node.scalar)] : [],
          at: lines.key(node),
        },
        (field) => (field === 'hash' ? lines.member(node) : undefined),
      )
    }
    for (const [key, node] of root.in('moduleDepGraph')?.map ?? []) {
      const attributes = node.in('repoSpec', 'attributes')
      const integrity = attributes?.text('integrity')
      if (key !== '<root>' && node.text('version') !== undefined)
        draft.add({
          name: node.text('name') ?? key,
          version: node.text('version') ?? '',
          key,
          resolved: attributes?.texts('urls')[0],
          hashes: integrity === undefined ? [] : parseIntegrity(integrity),
          pin: attributes?.at('urls') ? 'hash' : 'nothing',
          at: lines.key(node),
        })
    }
    return draft.done()
  },
}
