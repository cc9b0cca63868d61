import type { Rule } from '../../../core/rule.ts'
import { at, entryOf, type YamlMap, type YamlNode } from '../../../core/yaml.ts'
import { removeEntry, replace, sight, unsafeFix } from '../edits.ts'

const name = 'ACTIONS_ALLOW_UNSECURE_COMMANDS'

export const insecureCommands: Rule<'workflow'> = {
  id: 'insecure-commands',
  reads: 'workflow',
  severity: 'high',
  title: 'Commands that set variables from output are allowed',
  why: 'With `ACTIONS_ALLOW_UNSECURE_COMMANDS` anything a step prints can set environment variables and paths of later steps: a test’s name or a commit’s message is enough to run code.',
  fix: 'Remove the variable; write to `$GITHUB_ENV` and `$GITHUB_PATH`.',
  sources: ['CWE-77', 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'],
  *check(definition) {
    const { root, jobs, steps } = definition
    const owners: readonly YamlNode[] = [
      ...(definition.kind === 'workflow' ? [root] : []),
      ...jobs.map(({ body }) => body),
      ...steps.filter(({ run }) => run).map(({ body }) => body),
    ]
    for (const owner of owners) {
      const entry = entryOf(owner, 'env')
      if (!entry) continue
      const range = { start: entry.key.start, end: entry.value.end }
      if (entry.value.kind === 'scalar') {
        if (entry.value.value.includes('${{'))
          yield sight(definition, range, `the environment is computed: it may set ${name}`, { persona: 'auditor', confidence: 'low' })
        continue
      }
      const value = at(entry.value, name)
      if (entry.value.kind === 'map' && value?.kind === 'scalar' && isTruthy(value.value)) {
        const edit = owner.kind === 'map' ? without(owner, entry.value) : undefined
        yield sight(definition, range, `${name} lets output set variables`, edit ? unsafeFix('Remove it', edit) : {})
      }
    }
    function without(owner: YamlMap, env: YamlMap) {
      return env.entries.length === 1
        ? owner.entries.length > 1
          ? removeEntry(definition, owner, 'env')
          : replace(definition, env, '{}')
        : removeEntry(definition, env, name)
    }
  },
}

const isTruthy = (value: string): boolean => /^(?:true|1)$/i.test(value.trim())
