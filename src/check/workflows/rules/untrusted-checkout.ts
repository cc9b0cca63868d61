import type { Severity } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { at, scalarsOf } from '../../../core/yaml.ts'
import { type Checkout, checkoutOf, closed, type Gate, gatesOf, onPullRequest, privilegesOf, runsTree } from '../checkout.ts'
import { replace, sight, unsafeFix } from '../edits.ts'
import { triggersOf } from '../graph.ts'
import { inputOf } from '../parse.ts'
import { canWrite, isAction, readsSecrets, siblings } from '../questions.ts'

/** What of the tree runs in the steps behind a checkout. */
export function executions(
  checkout: Checkout,
): readonly { readonly step: Step; readonly range: { readonly start: number; readonly end: number }; readonly what: string }[] {
  return siblings(checkout.step).flatMap((step) => {
    if (step.index < checkout.step.index || (step === checkout.step && !step.run)) return []
    const run = runsTree(step)
    return run && (step !== checkout.step || run.range.start > checkout.range.end) ? [{ step, ...run }] : []
  })
}

export const untrustedCheckout: Rule<'workflow'> = {
  id: 'untrusted-checkout',
  reads: 'workflow',
  severity: 'high',
  title: 'Code of a stranger is checked out in a run that has rights',
  why: 'The run has the repository’s token, secrets and cache, and the tree is a stranger’s. A build script, a hook of a package or a linter’s configuration in it is enough to take them.',
  fix: 'Build pull requests under `pull_request`, and let a second workflow with the rights take only data from it.',
  sources: ['CWE-829', 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  *check(definition) {
    if (!onPullRequest(definition) && triggersOf(definition) !== undefined) return
    const powers = privilegesOf(definition)
    for (const step of definition.steps) {
      const checkout = checkoutOf(step)
      if (!checkout || closed(gatesOf(step))) continue
      const powerful = powers.length > 0 && (step.job === undefined || canWrite(step.job) || readsSecrets(step.job))
      const runs = executions(checkout)
      const severity: Severity = powerful ? 'high' : powers.length > 0 ? 'medium' : 'low'
      const first = { at: definition.place(checkout.range), message: `checks out ${checkout.what}` }
      yield sight(
        definition,
        checkout.range,
        `${checkout.what} is checked out ${powers.length > 0 ? `in a run of ${powers[0]} that ${powerful ? 'has rights' : 'shares the default branch’s cache'}` : 'instead of the merge of it'}${runs.length > 0 ? `, and ${runs[0]?.what} runs it` : ''}`,
        {
          severity,
          confidence: runs.length > 0 ? 'high' : 'medium',
          trace: [first, ...runs.map((run) => ({ at: definition.place(run.range), message: `${run.what} runs code of it` }))],
        },
      )
      if (powerful)
        for (const run of runs)
          yield sight(definition, run.range, `${run.what} runs code of a stranger, checked out before, with the rights of this run`, {
            severity,
            trace: [first, { at: definition.place(run.range), message: `${run.what} runs code of it` }],
          })
    }
  },
}

export const untrustedCheckoutToctou: Rule<'workflow'> = {
  id: 'untrusted-checkout-toctou',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Gate is passed before the code is fixed',
  why: 'An approval, a label or a comment is about the code of that moment; the checkout takes what the branch holds when the job gets to it. A stranger pushes in between.',
  fix: 'Check out the commit of the event, `github.event.pull_request.head.sha`, and have the gate name it.',
  sources: ['CWE-367', 'https://github.com/AdnaneKhan/ActionsTOCTOU'],
  *check(definition) {
    if (privilegesOf(definition).length === 0) return
    for (const step of definition.steps) {
      const checkout = checkoutOf(step)
      if (!checkout || checkout.immutable) continue
      const gates = gatesOf(step)
      const gate = raced(gates)
      if (!gate) continue
      const runs = executions(checkout)
      const ref = isAction(step, 'actions/checkout') ? inputOf(step, 'ref') : undefined
      const pinned = ref && /^\$\{\{\s*(?:github\.event\.pull_request\.head\.ref|github\.head_ref)\s*\}\}$/.test(ref.value) && ref.style === 'plain'
      const first = { at: definition.place(checkout.range), message: `checks out ${checkout.what}, as it is by then` }
      yield sight(
        definition,
        checkout.range,
        `the ${words[gate]} is passed before ${checkout.what} is fetched: what was looked at may not be what runs`,
        {
          trace: [first, ...runs.map((run) => ({ at: definition.place(run.range), message: `${run.what} runs code of it` }))],
          ...(pinned && ref
            ? unsafeFix('Check out the commit of the event', replace(definition, ref, '${{ github.event.pull_request.head.sha }}'))
            : {}),
        },
      )
      for (const run of runs)
        yield sight(definition, run.range, `${run.what} runs code that may have changed since the ${words[gate]}`, {
          trace: [first, { at: definition.place(run.range), message: `${run.what} runs code of it` }],
        })
    }
  },
}

const words: Readonly<Record<Gate, string>> = {
  actor: 'check of the actor',
  association: 'check of the author',
  repository: 'check of the repository',
  label: 'label',
  environment: 'approval',
  permission: 'check of permissions',
  event: 'check of the event',
}

/** The gate that a push after it makes worthless; checks of the repository hold whatever is pushed. */
const raced = (gates: ReadonlySet<Gate>): Gate | undefined =>
  gates.has('repository') || gates.has('event')
    ? undefined
    : (['environment', 'label', 'permission', 'association', 'actor'] as const).find((gate) => gates.has(gate))

export const improperAccessControl: Rule<'workflow'> = {
  id: 'improper-access-control',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Label goes on holding after new commits',
  why: 'A maintainer’s label says that this code was looked at. The workflow also runs when commits are added, and the label is still there.',
  fix: 'Run only on `types: [labeled]`, check out the commit of the event, and take the label away after the run.',
  sources: ['CWE-285', 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target'],
  *check(definition) {
    const trigger = definition.triggers.find(({ name }) => name === 'pull_request_target')
    if (!trigger) return
    const types = scalarsOf(at(trigger.value, 'types')).map(({ value }) => value)
    if (types.length > 0 && !types.includes('synchronize')) return
    for (const step of definition.steps) {
      const checkout = checkoutOf(step)
      const gates = gatesOf(step)
      if (!checkout || !gates.has('label') || gates.size > 1) continue
      yield sight(definition, checkout.range, `a label lets ${checkout.what} in, and still does after new commits`, {
        trace: [
          { at: definition.place(trigger.key), message: 'also runs when commits are added' },
          { at: definition.place(checkout.range), message: `checks out ${checkout.what}` },
        ],
      })
    }
  },
}
