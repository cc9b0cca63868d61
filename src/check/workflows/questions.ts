import type { Definition, ExpressionSite, Job, Step, Uses } from '../../core/workflow.ts'
import { at, entriesOf, entryOf, itemsOf, type Range, rangeIn, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../../core/yaml.ts'
import type { Expr } from './expressions.ts'
import { sitesIn, treeOf } from './parse.ts'

/** Questions that several rules ask of a definition. */

export const triggered = ({ triggers }: Definition, ...names: readonly string[]): boolean => triggers.some(({ name }) => names.includes(name))

/** True for a workflow that only others call: its caller answers for triggers and permissions. */
export const callableOnly = ({ triggers }: Definition): boolean => triggers.length > 0 && triggers.every(({ name }) => name === 'workflow_call')

/** One `uses`, with where it stands. */
export interface UsesSite {
  readonly uses: Uses
  readonly job: Job | undefined
  readonly step: Step | undefined
}

/** Everything that names an action or a reusable workflow. Gathered once: two dozen rules ask. */
export function usesOf(definition: Definition): readonly UsesSite[] {
  const known = usesMemo.get(definition)
  if (known) return known
  const made: UsesSite[] = []
  for (const job of definition.jobs) if (job.uses) made.push({ uses: job.uses, job, step: undefined })
  for (const step of definition.steps) if (step.uses) made.push({ uses: step.uses, job: step.job, step })
  usesMemo.set(definition, made)
  return made
}
const usesMemo = new WeakMap<Definition, readonly UsesSite[]>()

/** The range in the text of a part of an expression. */
export const exprRange = ({ text }: Definition, site: ExpressionSite, { start, end }: Range): Range =>
  rangeIn(text, site.scalar, site.from + start, site.from + end)

/** The range in the text of an expression with its fence. */
export const siteRange = ({ text }: Definition, { scalar, start, end }: ExpressionSite): Range => rangeIn(text, scalar, start, end)

/** Steps of the same job (or composite) as a step. */
export const siblings = ({ job, definition }: Step): readonly Step[] => job?.steps ?? definition.steps

/** True for an action by slug, its sub-actions left out unless they are named. */
export const isAction = (step: Step, ...names: readonly string[]): boolean =>
  step.uses?.kind === 'repository' &&
  names.some((name) => name === (step.uses?.subpath ? `${step.uses.slug}/${step.uses.subpath.toLowerCase()}` : step.uses?.slug))

/** The `env` blocks that reach a step, nearest first. */
export const envBlocks = (step: Step): readonly (YamlNode | undefined)[] => [
  at(step.body, 'env'),
  step.job && at(step.job.body, 'env'),
  at(step.definition.root, 'env'),
]

/** The value that an `env.NAME` of a step has by declaration. Names ignore case, as the runner's context does. */
export function declaredEnv(step: Step, name: string): YamlScalar | undefined {
  for (const block of envBlocks(step)) {
    const entry = entriesOf(block).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())
    if (entry) return entry.value.kind === 'scalar' ? entry.value : undefined
  }
  return undefined
}

/** Default variables of the runner, and whether their text is fixed. */
const runnerVariables: Readonly<Record<string, boolean>> = {
  ci: true,
  home: false,
  path: false,
  github_action: true,
  github_action_path: false,
  github_action_repository: true,
  github_actions: true,
  github_actor: false,
  github_actor_id: true,
  github_api_url: true,
  github_base_ref: false,
  github_env: false,
  github_event_name: true,
  github_event_path: false,
  github_graphql_url: true,
  github_head_ref: false,
  github_job: true,
  github_output: false,
  github_path: false,
  github_ref: false,
  github_ref_name: false,
  github_ref_protected: true,
  github_ref_type: true,
  github_repository: true,
  github_repository_id: true,
  github_repository_owner: true,
  github_repository_owner_id: true,
  github_retention_days: true,
  github_run_attempt: true,
  github_run_id: true,
  github_run_number: true,
  github_server_url: true,
  github_sha: true,
  github_step_summary: false,
  github_triggering_actor: false,
  github_workflow: true,
  github_workflow_ref: false,
  github_workflow_sha: true,
  github_workspace: true,
  runner_arch: true,
  runner_debug: true,
  runner_name: true,
  runner_os: true,
  runner_temp: true,
  runner_tool_cache: true,
}

/** True where the text of `env.NAME` cannot change: declared without an expression, or fixed by the runner. */
export function envStatic(step: Step, name: string): boolean {
  for (const block of envBlocks(step)) {
    const entry = entriesOf(block).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())
    if (entry) return entry.value.kind === 'scalar' && !entry.value.value.includes('${{')
    // A block that is one expression may hold anything.
    if (block?.kind === 'scalar' && block.value.includes('${{')) return false
  }
  const key = name.toLowerCase()
  return Object.hasOwn(runnerVariables, key) ? runnerVariables[key] === true : false
}

/** The values that `matrix.…` can take in a job, `exclude` left out of account; undefined where an expression gives them. */
export function matrixValues(job: Job, path: readonly string[]): readonly YamlNode[] | undefined {
  const matrix = at(job.body, 'strategy', 'matrix')
  if (!matrix) return []
  if (matrix.kind === 'scalar') return matrix.value.includes('${{') ? undefined : []
  const [name = '', ...rest] = path
  const found: YamlNode[] = []
  const add = (node: YamlNode | undefined): boolean => {
    let value = node
    for (const key of rest) {
      if (value?.kind === 'scalar') break
      value = entriesOf(value).find((entry) => entry.key.value.toLowerCase() === key)?.value
    }
    if (value) found.push(value)
    return true
  }
  const own = (node: YamlNode): YamlNode | undefined => entriesOf(node).find(({ key }) => key.value.toLowerCase() === name)?.value
  const dimension = own(matrix)
  if (dimension?.kind === 'scalar' && dimension.value.includes('${{')) return undefined
  const excluded = itemsOf(at(matrix, 'exclude'))
  for (const item of itemsOf(dimension)) if (!excluded.some((one) => onlySays(one, name, item))) add(item)
  const include = at(matrix, 'include')
  if (include?.kind === 'scalar' && include.value.includes('${{')) return undefined
  for (const item of itemsOf(include)) {
    if (item.kind === 'scalar' && item.value.includes('${{')) return undefined
    const value = own(item)
    if (value) add(value)
  }
  return found
}

/** True for an exclusion that rules one value of a dimension out whatever the others are. */
function onlySays(exclusion: YamlNode, name: string, item: YamlNode): boolean {
  const [entry, second] = entriesOf(exclusion)
  return (
    second === undefined &&
    entry?.key.value.toLowerCase() === name &&
    entry.value.kind === 'scalar' &&
    item.kind === 'scalar' &&
    entry.value.value === item.value
  )
}

/** True where no value of the matrix at this path holds an expression. */
export function matrixStatic(job: Job, path: readonly string[]): boolean {
  const values = matrixValues(job, path)
  return values?.every((value) => staticNode(value)) ?? false
}

const staticNode = (node: YamlNode): boolean =>
  node.kind === 'scalar'
    ? !node.value.includes('${{')
    : node.kind === 'sequence'
      ? node.items.every(staticNode)
      : node.entries.every(({ value }) => staticNode(value))

/** What a caller can put into an input: nothing of their own, or any text; undefined for one that is not declared. */
export function inputFlow(definition: Definition, name: string): 'fixed' | 'arbitrary' | undefined {
  const type = (node: YamlNode | undefined): 'fixed' | 'arbitrary' | undefined => {
    const entry = entriesOf(node).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())
    if (!entry) return undefined
    const kind = textAt(entry.value, 'type') ?? 'string'
    return /^(?:boolean|number|choice|environment)$/.test(kind) ? 'fixed' : 'arbitrary'
  }
  if (definition.kind === 'action')
    return entriesOf(at(definition.root, 'inputs')).some(({ key }) => key.value.toLowerCase() === name.toLowerCase()) ? 'arbitrary' : undefined
  const answers = ['workflow_call', 'workflow_dispatch'].map((event) => type(at(definition.root, 'on', event, 'inputs')))
  return answers.includes('arbitrary') ? 'arbitrary' : answers.includes('fixed') ? 'fixed' : undefined
}

/** The `if` of a job or step as expressions' trees with their sites. */
export function* conditionTrees(
  definition: Definition,
  owner: { readonly condition: YamlScalar | undefined },
): Generator<{ site: ExpressionSite; tree: Expr }> {
  for (const site of sitesIn(definition, owner.condition)) {
    const { tree } = treeOf(site)
    if (tree) yield { site, tree }
  }
}

/** Everything with a condition: jobs, then steps. */
export function* conditioned({ jobs, steps }: Definition): Generator<Job | Step> {
  yield* jobs
  yield* steps
}

/** The permissions that hold for a job: its own block, else the workflow's. */
export const permissionsOf = (job: Job): YamlNode | undefined => at(job.body, 'permissions') ?? at(job.definition.root, 'permissions')

/** True where a job's token can write anything; without any block it is taken to be able to. */
export function canWrite(job: Job): boolean {
  const permissions = permissionsOf(job)
  if (!permissions) return true
  if (permissions.kind === 'scalar') return permissions.value === 'write-all'
  return entriesOf(permissions).some(({ value }) => value.kind === 'scalar' && value.value === 'write')
}

/** What a job may do under one scope. */
export function permission(job: Job, scope: string): string {
  const permissions = permissionsOf(job)
  if (!permissions) return 'default'
  if (permissions.kind === 'scalar') return permissions.value === 'write-all' ? 'write' : permissions.value === 'read-all' ? 'read' : 'none'
  return textAt(permissions, scope) ?? 'none'
}

/** True where anything in a job (or its workflow's env) reads a secret other than the job's token. */
export function readsSecrets(job: Job): boolean {
  if (entryOf(job.body, 'secrets')) return true
  return job.definition.expressions.some(
    (site) => (site.job === job || site.keys[0] === 'env') && /\bsecrets\b/i.test(site.text) && !/^\s*secrets\.github_token\s*$/i.test(site.text),
  )
}

/** Labels a job asks of its runner. */
export function runnerLabels(job: Job): readonly YamlScalar[] {
  const runsOn = at(job.body, 'runs-on')
  return runsOn?.kind === 'map' ? scalarsOf(at(runsOn, 'labels')) : scalarsOf(runsOn)
}
