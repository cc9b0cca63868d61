import type { Rule } from '../../../core/rule.ts'
import type { Definition } from '../../../core/workflow.ts'
import { replace, safeFix, sight } from '../edits.ts'
import { contextOf, type Expr } from '../expressions.ts'
import { conditioned, conditionTrees, exprRange } from '../questions.ts'

const actorNames = /^(?:github\.(?:actor|triggering_actor)|github\.event\.(?:.*\.)?sender\.login)$/
const actorIds = /^(?:github\.(?:actor_id|triggering_actor_id)|github\.event\.(?:.*\.)?sender\.id)$/

/** dependabot, its preview, renovate, github-actions. Source: https://api.github.com/users/dependabot[bot] and its like */
const botIds = new Set(['49699333', '27856297', '29139614', '41898282'])

/** Who wrote what a run is about, by event. */
const author: Readonly<Record<string, string>> = {
  pull_request: 'pull_request.user',
  pull_request_target: 'pull_request.user',
  pull_request_review: 'pull_request.user',
  issue_comment: 'comment.user',
  issues: 'issue.user',
  discussion: 'discussion.user',
  discussion_comment: 'comment.user',
  pull_request_review_comment: 'comment.user',
  release: 'release.author',
}

export const botConditions: Rule<'workflow'> = {
  id: 'bot-conditions',
  reads: 'workflow',
  severity: 'high',
  title: 'Condition trusts the actor to be a bot',
  why: 'The actor is who caused the last event, not who wrote the change. A stranger can make a bot the actor on their own pull request, for example by having it rebase, and passes the condition.',
  fix: 'Compare the author of the pull request or comment, `github.event.pull_request.user.login`, instead of the actor.',
  sources: ['CWE-290', 'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot'],
  *check(definition) {
    if (definition.kind !== 'workflow') return
    for (const owner of conditioned(definition)) {
      if ('needs' in owner && owner.uses) continue
      for (const { site, tree } of conditionTrees(definition, owner))
        for (const { node, decides } of comparisons(tree, true)) {
          const spoof = spoofable(node)
          // Of a push or a status the sender is who made it: nobody else can be put in their place.
          if (
            !spoof ||
            (spoof.context.startsWith('github.event.') &&
              definition.triggers.every(({ name }) => name !== 'workflow_run' && !Object.hasOwn(author, name)))
          )
            continue
          yield sight(definition, exprRange(definition, site, node), `${spoof.context} can be made a bot by anyone`, {
            confidence: decides ? 'high' : 'medium',
            ...fixOf(definition, spoof, exprRange(definition, site, spoof.place)),
          })
        }
    }
  },
}

function* comparisons(expr: Expr, decides: boolean): Generator<{ node: Expr; decides: boolean }> {
  if (expr.kind === 'binary') {
    if (expr.op === '==') yield { node: expr, decides }
    else if (expr.op === '||') {
      yield* comparisons(expr.left, decides)
      yield* comparisons(expr.right, decides)
    } else {
      yield* comparisons(expr.left, false)
      yield* comparisons(expr.right, false)
    }
  } else if (expr.kind === 'not') yield* comparisons(expr.operand, false)
  else if (expr.kind === 'call') for (const arg of expr.args) yield* comparisons(arg, false)
}

interface Spoof {
  readonly context: string
  readonly place: Expr
  readonly id: boolean
}

function spoofable(expr: Expr): Spoof | undefined {
  if (expr.kind !== 'binary') return undefined
  for (const [side, other] of [
    [expr.left, expr.right],
    [expr.right, expr.left],
  ] as const) {
    const context = contextOf(side)
    if (context === undefined || other.kind !== 'literal') continue
    const value = String(other.value)
    if (actorNames.test(context) && value.endsWith('[bot]')) return { context, place: side, id: false }
    if (actorIds.test(context) && botIds.has(value)) return { context, place: side, id: true }
  }
  return undefined
}

function fixOf(definition: Definition, { id }: Spoof, range: { start: number; end: number }): object {
  const [only, second] = definition.triggers
  const field = only && !second ? author[only.name] : undefined
  return field === undefined ? {} : safeFix('Compare the author', replace(definition, range, `github.event.${field}.${id ? 'id' : 'login'}`))
}
