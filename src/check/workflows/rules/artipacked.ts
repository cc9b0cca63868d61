import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { at, isFalse, isTrue } from '../../../core/yaml.ts'
import { setIn, sight, unsafeFix } from '../edits.ts'
import { inputOf } from '../parse.ts'
import { isAction, siblings } from '../questions.ts'

export const artipacked: Rule<'workflow'> = {
  id: 'artipacked',
  reads: 'workflow',
  severity: 'medium',
  title: 'Checkout leaves the job’s token in the workspace',
  why: 'actions/checkout writes the token into .git/config, where every later step reads it. An artifact that holds the workspace publishes it.',
  fix: 'Set `persist-credentials: false` on the checkout; steps that push pass the token themselves.',
  sources: ['CWE-522', 'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!isAction(step, 'actions/checkout')) continue
      const inputs = at(step.body, 'with')
      if (inputs?.kind === 'scalar' && inputs.value.includes('${{')) {
        yield sight(definition, inputs, 'the inputs of this checkout are computed: it may leave the token in the workspace', {
          severity: 'note',
          persona: 'pedantic',
        })
        continue
      }
      const persist = inputOf(step, 'persist-credentials')
      if (isFalse(persist)) continue
      const persona = persist === undefined ? 'regular' : isTrue(persist) ? 'auditor' : persist.value.includes('${{') ? 'pedantic' : 'regular'
      // Version 6 keeps the token outside of the workspace.
      const outside = Number((step.uses?.version ?? '0').split('.')[0]) >= 6
      const edit = setIn(definition, step.body, 'with', 'persist-credentials', 'false')
      const fix = edit ? unsafeFix('Do not keep the credentials', edit) : {}
      const uploads = siblings(step).filter((other) => other.index > step.index && uploadsWorkspace(other))
      if (uploads.length === 0)
        yield sight(definition, step.body, 'this checkout leaves the token in the workspace, for every later step', {
          severity: outside ? 'low' : 'medium',
          confidence: 'low',
          persona,
          ...fix,
        })
      const [upload] = uploads
      if (upload)
        yield sight(definition, step.body, 'this checkout leaves the token in the workspace, and a later step uploads the workspace', {
          severity: outside ? 'medium' : 'high',
          persona,
          trace: [
            { at: definition.place(step.body), message: 'the token is written to .git/config' },
            { at: definition.place(upload.body), message: 'the workspace is uploaded' },
          ],
          ...fix,
        })
    }
  },
}

const uploadsWorkspace = (step: Step): boolean => {
  if (!isAction(step, 'actions/upload-artifact')) return false
  const path = inputOf(step, 'path')?.value ?? ''
  return path.split('\n').some((line) => /^(?:\.\.?\/?|(?:\$\{\{\s*github\.workspace\s*\}\})[\\/]*(?:\.|\*\*?(?:[\\/]\*)?)?)$/i.test(line.trim()))
}
