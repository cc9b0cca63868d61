import type { Rule } from '../../../core/rule.ts'
import { at, entryOf, scalarsOf, scalarsUnder } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { contextsOf, ExpressionError, parseExpression, pathOf, wholeFence } from '../expressions.ts'
import { matrixValues } from '../questions.ts'

export const selfHostedRunner: Rule<'workflow'> = {
  id: 'self-hosted-runner',
  reads: 'workflow',
  severity: 'medium',
  persona: 'auditor',
  title: 'Job runs on a runner of one’s own',
  why: 'A self-hosted runner keeps what earlier jobs left unless it is made anew for each. In a public repository, a fork’s pull request can leave something there.',
  fix: 'Use GitHub’s runners, or ones that are made for each job and see no pull requests of strangers.',
  sources: ['CWE-250', 'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners'],
  *check(definition) {
    for (const job of definition.jobs) {
      const entry = entryOf(job.body, 'runs-on')
      if (!entry) continue
      const range = { start: entry.key.start, end: entry.value.end }
      if (entry.value.kind === 'map' && entryOf(entry.value, 'group')) {
        yield sight(definition, range, `job ${job.id} runs in a group of runners`, { confidence: 'low' })
        continue
      }
      const labels = entry.value.kind === 'map' ? scalarsOf(at(entry.value, 'labels')) : scalarsOf(entry.value)
      const [first] = labels
      if (!first) continue
      if (first.value === 'self-hosted') yield sight(definition, range, `job ${job.id} runs on a runner of one’s own`)
      else if (first.value.includes('${{')) {
        const path = matrixPath(first.value)
        const values = path && matrixValues(job, path)
        if (values?.some((value) => [...scalarsUnder(value)].some((one) => one.value === 'self-hosted')))
          yield sight(definition, range, `job ${job.id} runs on a runner of one’s own`)
        else if (!values || values.some((value) => [...scalarsUnder(value)].some((one) => one.value.includes('${{'))))
          yield sight(definition, range, `job ${job.id} may run on a runner of one’s own`, { confidence: 'low' })
      }
    }
  },
}

/** `os` of `${{ matrix.os }}`. */
export function matrixPath(text: string): readonly string[] | undefined {
  const inner = wholeFence(text)
  if (inner === undefined) return undefined
  try {
    const [only, second] = [...contextsOf(parseExpression(inner))]
    const path = only && !second ? pathOf(only) : undefined
    return path?.[0] === 'matrix' && path.length > 1 ? path.slice(1) : undefined
  } catch (error) {
    if (error instanceof ExpressionError) return undefined
    throw error
  }
}
