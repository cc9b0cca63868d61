import type { Rule } from '../../../core/rule.ts'
import { at, entriesOf, isTrue } from '../../../core/yaml.ts'
import { removeEntry, sight, unsafeFix } from '../edits.ts'
import { inputKey, inputOf } from '../parse.ts'
import { isAction } from '../questions.ts'

export const githubApp: Rule<'workflow'> = {
  id: 'github-app',
  reads: 'workflow',
  severity: 'high',
  title: 'App token can do more or lives longer than needed',
  why: 'A token made without permissions, or for all repositories of an owner, has everything the app was ever given. One that is not revoked is good for an hour after the job.',
  fix: 'Name `repositories` and the `permission-…` inputs that are needed, and leave `skip-token-revoke` out.',
  sources: ['CWE-250', 'https://github.com/actions/create-github-app-token#inputs'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!isAction(step, 'actions/create-github-app-token')) continue
      const skip = inputOf(step, 'skip-token-revoke')
      const skipKey = inputKey(step, 'skip-token-revoke')
      const computed = skip?.value.includes('${{') ?? false
      if (skip && skipKey && (isTrue(skip) || computed)) {
        const inputs = at(step.body, 'with')
        const edit = inputs?.kind === 'map' ? removeEntry(definition, inputs, skipKey.value) : undefined
        yield sight(definition, { start: skipKey.start, end: skip.end }, 'the token is not revoked at the end of the job', {
          confidence: computed ? 'low' : 'high',
          ...(edit && entriesOf(inputs).length > 1 ? unsafeFix('Revoke it', edit) : {}),
        })
      }
      const asked = entriesOf(at(step.body, 'with')).filter(({ key }) => /^permission-/i.test(key.value))
      const owner = inputKey(step, 'owner')
      if (
        owner &&
        !inputOf(step, 'repositories') &&
        !(asked.length > 0 && asked.every(({ key }) => /^permission-(?:organization|members|team|enterprise)/i.test(key.value)))
      )
        yield sight(
          definition,
          { start: owner.start, end: inputOf(step, 'owner')?.end ?? owner.end },
          'the token is good for every repository of the owner',
        )
      if (asked.length === 0 && step.uses) yield sight(definition, step.uses.node, 'the token has every permission of the app')
    }
  },
}
