import type { Rule } from '../../../core/rule.ts'
import { at, itemsOf, scalarAt } from '../../../core/yaml.ts'
import { replace, sight, unsafeFix } from '../edits.ts'

export const insecureUrlScheme: Rule<'workflow'> = {
  id: 'insecure-url-scheme',
  reads: 'workflow',
  severity: 'high',
  title: 'Hooks are fetched over an unprotected connection',
  why: 'Nobody vouches for what `http://` and `git://` bring: anyone on the way can put other code in.',
  fix: 'Use `https://`.',
  sources: ['CWE-319', 'https://github.blog/security/application-security/improving-git-protocol-security-github/'],
  *check(definition) {
    if (definition.kind !== 'pre-commit') return
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const url = scalarAt(repo, 'repo')
      const scheme = /^(?:http|git):\/\//i.exec(url?.value ?? '')?.[0]
      if (!url || scheme === undefined) continue
      const start = url.style === 'plain' ? url.start : url.start + 1
      yield sight(
        definition,
        url,
        `hooks are fetched by ${scheme}`,
        unsafeFix('Use https', replace(definition, { start, end: start + scheme.length }, 'https://')),
      )
    }
  },
}
