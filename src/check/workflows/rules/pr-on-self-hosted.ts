import type { Rule } from '../../../core/rule.ts'
import { at, entryOf, scalarsUnder } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { triggersOf } from '../graph.ts'
import { matrixValues, runnerLabels } from '../questions.ts'
import { matrixPath } from './self-hosted-runner.ts'

/** Labels of GitHub's own runners. Source: https://docs.github.com/en/actions/reference/runners/github-hosted-runners */
const hosted = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\d.]*|vs\d+|ltsc)?(?:-[\w.-]+)?$/i

export const prOnSelfHosted: Rule<'workflow'> = {
  id: 'pr-on-self-hosted',
  reads: 'workflow',
  severity: 'medium',
  title: 'Pull requests run on a runner of one’s own',
  why: 'Code of a pull request runs on a machine that is not thrown away: it can stay there and wait for the jobs of the next release.',
  fix: 'Run pull requests on GitHub’s runners, or on ones that are made anew for each job.',
  sources: ['CWE-284', 'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners'],
  *check(definition) {
    const triggers = triggersOf(definition) ?? []
    if (!triggers.some((name) => /^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|issue_comment)$/.test(name)))
      return
    for (const job of definition.jobs) {
      const entry = entryOf(job.body, 'runs-on')
      if (!entry) continue
      const labels = runnerLabels(job)
      const [first] = labels
      let own = at(entry.value, 'group') !== undefined
      for (const label of labels) {
        if (label.value === 'self-hosted') own = true
        if (!label.value.includes('${{')) continue
        const path = matrixPath(label.value)
        if (!path) continue
        const values = matrixValues(job, path)
        if (!values) own = true
        else if (values.some((value) => [...scalarsUnder(value)].some((one) => one.value === 'self-hosted' || one.value.includes('${{')))) own = true
      }
      if (labels.length === 1 && first && !first.value.includes('${{') && !hosted.test(first.value) && /self-?hosted/i.test(first.value)) own = true
      if (own) yield sight(definition, { start: job.body.start, end: entry.value.end }, `job ${job.id} runs pull requests on a runner of one’s own`)
    }
  },
}
