import type { Rule } from '../../../core/rule.ts'
import { at, entriesOf, entryOf, scalarAt, type YamlNode } from '../../../core/yaml.ts'
import { replace, sight, unsafeFix } from '../edits.ts'
import { wholeFence } from '../expressions.ts'

export const hardcodedContainerCredentials: Rule<'workflow'> = {
  id: 'hardcoded-container-credentials',
  reads: 'workflow',
  severity: 'high',
  title: 'Password of a container registry stands in the workflow',
  why: 'Whoever can read the repository, its forks or its history has the password.',
  fix: 'Put it into a secret, write `${{ secrets.NAME }}`, and change the password.',
  sources: ['CWE-798', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials'],
  *check(definition) {
    for (const { body } of definition.jobs) {
      const holders: readonly (readonly [string, YamlNode | undefined])[] = [
        ['container', at(body, 'container')],
        ...entriesOf(at(body, 'services')).map(({ key, value }) => [key.value, value] as const),
      ]
      for (const [name, holder] of holders) {
        const entry = entryOf(holder, 'credentials')
        const password = scalarAt(entry?.value, 'password')
        if (!entry || !password || wholeFence(password.value) !== undefined) continue
        yield sight(
          definition,
          { start: entry.key.start, end: entry.value.end },
          `the password of ${name} stands here for everyone to read`,
          unsafeFix('Read it from a secret', replace(definition, password, '${{ secrets.REGISTRY_PASSWORD }}')),
        )
      }
    }
  },
}
