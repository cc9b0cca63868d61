import type { LockfileFormat } from '../core/lockfile.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft } from './draft.ts'

/** .pre-commit-config.yaml. Source: https://pre-commit.com/#pre-commit-configyaml---repos */
export const preCommit: LockfileFormat = {
  name: 'pre-commit',
  title: '.pre-commit-config.yaml',
  claims: (path) => /(^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { lines, root } = doc
    const draft = new Draft(path, 'pre-commit', 'generic', 'none')
    draft.duplicates(doc)
    const repos = root.kind === 'list' ? root.list : root.items('repos')
    for (const node of repos) {
      const repo = node.at('repo') ?? node.at('path')
      const rev = node.at('rev') ?? node.at('sha')
      if (!repo?.isScalar) {
        draft.fault('an entry of "repos" has no repo', lines.range(node.start, node.start + 1))
        continue
      }
      for (const hook of node.items('hooks'))
        for (const item of hook.items('additional_dependencies')) {
          const pinned = /==|@\d|@v?\d|^\.|@[0-9a-f]{40}/.test(item.scalar)
          if (item.isScalar && !pinned)
            draft.odd(
              'unpinned-version',
              `${item.scalar} of the hook ${hook.text('id') ?? ''} may be any version`,
              lines.range(item.start, item.end),
              item.scalar,
            )
        }
      if (repo.scalar === 'local' || repo.scalar === 'meta' || repo.scalar === 'builtin') continue
      draft.add(
        {
          name: repo.scalar.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?|\.git$/g, ''),
          version: rev?.scalar ?? '',
          key: repo.scalar,
          source: 'git',
          resolved: `${repo.scalar}#${rev?.scalar ?? ''}`,
          reference: rev?.scalar ?? '',
          at: lines.member(repo),
        },
        (field) => (field === 'version' || field === 'resolved' ? rev && lines.member(rev) : undefined),
      )
    }
    return draft.done()
  },
}
