import { nearest } from '../../core/nearest.ts'
import type { Definition, Job, Step } from '../../core/workflow.ts'
import {
  at,
  entriesOf,
  entryOf,
  itemsOf,
  type Range,
  scalarAt,
  scalarsOf,
  textAt,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../../core/yaml.ts'
import { eventTypes, permissionScopes } from './data/events.ts'
import { wholeFence } from './expressions.ts'
import { badCron, badGlob } from './filters.ts'
import { calleeOf } from './graph.ts'
import { homeOf } from './parse.ts'
import { expressionProblems } from './types.ts'

/** Which rule a defect belongs to. */
export type ValidityRule =
  | 'workflow-syntax'
  | 'workflow-events'
  | 'workflow-glob'
  | 'workflow-permissions'
  | 'workflow-matrix'
  | 'workflow-needs'
  | 'workflow-shell-name'
  | 'workflow-call'
  | 'workflow-action'
  | 'workflow-id'
  | 'workflow-env-var'
  | 'workflow-expression'
  | 'workflow-condition'

export interface Problem {
  readonly rule: ValidityRule
  readonly range: Range
  readonly message: string
}

const memo = new WeakMap<Definition, readonly Problem[]>()

/** Everything for which GitHub refuses a workflow, or takes it otherwise than it reads. Worked out once. */
export function problemsOf(definition: Definition): readonly Problem[] {
  const known = memo.get(definition)
  if (known) return known
  const made = [...find(definition)]
  memo.set(definition, made)
  return made
}

function* find(definition: Definition): Generator<Problem> {
  const { kind, root, problems } = definition
  if (kind === 'renovate' || kind === 'lock') return
  for (const { message, start, end } of problems)
    yield { rule: 'workflow-syntax', range: { start, end: Math.max(end, start + 1) }, message: `not valid YAML: ${message}` }
  if (kind === 'action') yield* action(definition)
  if (kind === 'workflow') {
    if (root.kind !== 'map') {
      if (problems.length === 0)
        yield bad({ start: root.start, end: Math.max(root.end, root.start + 1) }, `a workflow is a mapping, not ${nameOf(root)}`)
      return
    }
    yield* workflow(definition, root)
  }
  if (kind === 'workflow' || kind === 'action') yield* expressionProblems(definition)
  if (kind !== 'workflow' && kind !== 'action' && root.kind !== 'map' && problems.length === 0 && !/hooks/.test(definition.path))
    yield bad({ start: root.start, end: Math.max(root.end, root.start + 1) }, `this file must be a mapping, not ${nameOf(root)}`)
}

const bad = (range: Range, message: string): Problem => ({ rule: 'workflow-syntax', range, message })
const nameOf = (node: YamlNode): string =>
  node.kind === 'map' ? 'a mapping' : node.kind === 'sequence' ? 'a list' : node.type === 'null' ? 'nothing' : `a ${node.type}`
const holds = (node: YamlNode | undefined): node is YamlNode => node !== undefined && !(node.kind === 'scalar' && node.type === 'null')
const isExpression = (node: YamlNode): boolean => node.kind === 'scalar' && node.value.includes('${{')

/** Keys that are not known here. */
function* keys(node: YamlMap, known: readonly string[], where: string): Generator<Problem> {
  for (const { key } of node.entries) {
    if (known.includes(key.value) || key.value.includes('${{')) continue
    const near = nearest(key.value, known)
    yield bad(key, `\`${key.value}\` is no key of ${where}${near === undefined ? `; it takes ${known.join(', ')}` : `: did you mean \`${near}\``}`)
  }
}

/** Keys that differ only in case, where GitHub does not tell them apart. */
function* caseless(node: YamlNode | undefined, where: string): Generator<Problem> {
  const seen = new Set<string>()
  for (const { key } of entriesOf(node)) {
    const lower = key.value.toLowerCase()
    if (seen.has(lower)) yield bad(key, `key "${key.value}" stands twice in ${where}: case makes no difference here`)
    seen.add(lower)
  }
}

function* map(node: YamlNode | undefined, where: string, expression = false): Generator<Problem, YamlMap | undefined> {
  if (!holds(node)) return undefined
  if (node.kind === 'map') return node
  if (!(expression && isExpression(node))) yield bad(spot(node), `${where} must be a mapping, not ${nameOf(node)}`)
  return undefined
}

const spot = ({ start, end }: Range): Range => ({ start, end: Math.max(end, start + 1) })

function* text(node: YamlNode | undefined, where: string, empty = true): Generator<Problem, YamlScalar | undefined> {
  if (node === undefined) return undefined
  if (node.kind !== 'scalar') {
    yield bad(spot(node), `${where} must be text, not ${nameOf(node)}`)
    return undefined
  }
  if (!empty && node.value === '') yield bad(spot(node), `${where} must not be empty`)
  return node
}

function* bool(node: YamlNode | undefined, where: string): Generator<Problem> {
  if (!holds(node) || (node.kind === 'scalar' && (node.type === 'boolean' || wholeFence(node.value) !== undefined))) return
  yield bad(spot(node), `${where} must be true, false or one expression`)
}

function* number(node: YamlNode | undefined, where: string, whole: boolean): Generator<Problem> {
  if (!holds(node)) return
  if (node.kind === 'scalar' && wholeFence(node.value) !== undefined) return
  if (node.kind !== 'scalar' || node.type !== 'number') yield bad(spot(node), `${where} must be a number or one expression`)
  else if (whole && !/^[-+]?\d+$/.test(node.value)) yield bad(spot(node), `${where} must be a whole number`)
  else if (!(Number(node.value) > 0)) yield bad(spot(node), `${where} must be greater than zero`)
}

function* texts(node: YamlNode | undefined, where: string): Generator<Problem> {
  if (!holds(node)) return
  if (node.kind === 'map') yield bad(spot(node), `${where} must be text or a list of texts, not a mapping`)
  else if (node.kind === 'scalar') yield* text(node, where, false)
  else for (const item of node.items) yield* text(item, `each of ${where}`, false)
}

function* workflow(definition: Definition, root: YamlMap): Generator<Problem> {
  yield* keys(root, ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'], 'a workflow')
  yield* text(at(root, 'name'), 'name')
  yield* text(at(root, 'run-name'), 'run-name')
  const on = entryOf(root, 'on')
  if (!on) yield bad({ start: root.start, end: root.start + 1 }, 'the workflow has no `on`')
  else yield* events(definition, on.value, on.key)
  yield* permissions(at(root, 'permissions'))
  yield* environment(at(root, 'env'))
  yield* defaults(entryOf(root, 'defaults'))
  yield* concurrency(at(root, 'concurrency'))
  const jobs = entryOf(root, 'jobs')
  if (!jobs) yield bad({ start: root.start, end: root.start + 1 }, 'the workflow has no `jobs`')
  else {
    const all = yield* map(jobs.value, 'jobs')
    if (!holds(jobs.value) || all?.entries.length === 0) yield bad(jobs.key, 'jobs must not be empty')
    yield* caseless(all, 'jobs')
    for (const { key, value } of all?.entries ?? []) {
      if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key.value))
        yield {
          rule: 'workflow-id',
          range: key,
          message: `\`${key.value}\` is no valid job id: it begins with a letter or _, and goes on with letters, digits, - and _`,
        }
      const body = yield* map(value, `job ${key.value}`)
      if (!body) {
        if (!holds(value)) yield bad(key, `job ${key.value} is empty`)
        continue
      }
      const job = definition.jobs.find((one) => one.body === body)
      if (job) yield* jobProblems(definition, job)
    }
  }
  yield* needs(definition)
}

function* events(definition: Definition, on: YamlNode, key: YamlScalar): Generator<Problem> {
  if (!holds(on)) {
    yield bad(key, '`on` names no event')
    return
  }
  for (const { name, key: place, value } of definition.triggers) {
    if (name.includes('${{')) continue
    if (!Object.hasOwn(eventTypes, name)) {
      const near = nearest(name, Object.keys(eventTypes))
      yield {
        rule: 'workflow-events',
        range: spot(place),
        message: `\`${name}\` is no event${near === undefined ? '' : `: did you mean \`${near}\``}`,
      }
      continue
    }
    if (name === 'schedule') yield* schedule(value, place)
    else if (name === 'workflow_dispatch') yield* dispatch(value)
    else if (name === 'workflow_call') yield* call(value)
    else if (holds(value)) yield* webhook(name, value)
    if (name === 'workflow_run' && !at(value, 'workflows'))
      yield { rule: 'workflow-events', range: place, message: 'workflow_run must name `workflows`' }
  }
  for (const item of itemsOf(on)) if (item.kind !== 'scalar') yield bad(spot(item), `an event must be text, not ${nameOf(item)}`)
}

/** Filters that each event takes. */
const filters: Readonly<Record<string, readonly string[]>> = {
  push: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'],
  pull_request: ['types', 'branches', 'branches-ignore', 'paths', 'paths-ignore'],
  pull_request_target: ['types', 'branches', 'branches-ignore', 'paths', 'paths-ignore'],
  merge_group: ['types', 'branches', 'branches-ignore'],
  workflow_run: ['types', 'branches', 'branches-ignore', 'workflows'],
  repository_dispatch: ['types'],
  image_version: ['types', 'names', 'versions'],
}

function* webhook(name: string, value: YamlNode): Generator<Problem> {
  const settings = yield* map(value, `event ${name}`)
  if (!settings) return
  const known = filters[name] ?? ['types']
  const any = ['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'workflows']
  for (const { key } of settings.entries) {
    if (known.includes(key.value)) continue
    if (any.includes(key.value)) yield { rule: 'workflow-events', range: key, message: `event ${name} takes no \`${key.value}\`` }
    else yield bad(key, `\`${key.value}\` is no key of event ${name}; it takes ${known.join(', ')}`)
  }
  const types = eventTypes[name] ?? []
  yield* texts(at(settings, 'types'), 'types')
  if (name !== 'repository_dispatch')
    for (const type of scalarsOf(at(settings, 'types')))
      if (type.value !== '' && !type.value.includes('${{') && !types.includes(type.value)) {
        const near = nearest(type.value, types)
        yield {
          rule: 'workflow-events',
          range: type,
          message: `\`${type.value}\` is no type of event ${name}${near === undefined ? '' : `: did you mean \`${near}\``}`,
        }
      }
  for (const key of ['names', 'versions'])
    for (const pattern of scalarsOf(at(settings, key))) {
      const wrong = badGlob(pattern.value, 'path')
      if (wrong !== undefined) yield { rule: 'workflow-glob', range: pattern, message: `the pattern \`${pattern.value}\` ${wrong}` }
    }
  for (const filter of ['branches', 'tags', 'paths']) {
    const both = entryOf(settings, `${filter}-ignore`)
    if (entryOf(settings, filter) && both)
      yield { rule: 'workflow-events', range: both.key, message: `\`${filter}\` and \`${filter}-ignore\` cannot both be given` }
    for (const key of [filter, `${filter}-ignore`]) {
      yield* texts(at(settings, key), key)
      for (const pattern of scalarsOf(at(settings, key))) {
        const wrong = pattern.value === '' ? undefined : badGlob(pattern.value, filter === 'paths' ? 'path' : 'ref')
        if (wrong !== undefined) yield { rule: 'workflow-glob', range: pattern, message: `the pattern \`${pattern.value}\` ${wrong}` }
      }
    }
  }
  if (name === 'workflow_run') yield* texts(at(settings, 'workflows'), 'workflows')
}

function* schedule(value: YamlNode | undefined, place: YamlScalar): Generator<Problem> {
  if (!holds(value)) {
    yield bad(place, 'schedule must be a list of cron lines')
    return
  }
  if (value.kind !== 'sequence') {
    yield bad(spot(value), `schedule must be a list, not ${nameOf(value)}`)
    return
  }
  for (const item of value.items) {
    const entry = yield* map(item, 'each schedule')
    if (!entry) continue
    yield* keys(entry, ['cron', 'timezone'], 'a schedule')
    const cron = scalarAt(entry, 'cron')
    if (!cron) yield bad(spot(entry), 'a schedule needs `cron`')
    else {
      const wrong = badCron(cron.value)
      if (wrong !== undefined) yield { rule: 'workflow-events', range: cron, message: `the schedule \`${cron.value}\` ${wrong}` }
    }
  }
}

function* dispatch(value: YamlNode | undefined): Generator<Problem> {
  const settings = yield* map(value, 'event workflow_dispatch')
  if (!settings) return
  yield* keys(settings, ['inputs'], 'event workflow_dispatch')
  const inputs = yield* map(at(settings, 'inputs'), 'inputs')
  yield* caseless(inputs, 'inputs')
  if ((inputs?.entries.length ?? 0) > 25)
    yield { rule: 'workflow-events', range: spot(inputs?.entries[25]?.key ?? settings), message: 'workflow_dispatch takes at most 25 inputs' }
  for (const { key, value: body } of inputs?.entries ?? []) {
    const input = yield* map(body, `input ${key.value}`)
    if (!input) continue
    yield* keys(input, ['default', 'deprecationMessage', 'description', 'options', 'required', 'type'], `input ${key.value}`)
    yield* bool(at(input, 'required'), 'required')
    const type = scalarAt(input, 'type')
    const kind = type?.value ?? 'string'
    if (type && !['string', 'number', 'boolean', 'choice', 'environment'].includes(kind))
      yield bad(type, `\`${kind}\` is no type of an input: it is one of string, number, boolean, choice, environment`)
    const given = at(input, 'default')
    const options = entryOf(input, 'options')
    if (kind === 'choice') {
      if (!options || itemsOf(options.value).length === 0)
        yield { rule: 'workflow-events', range: key, message: `input ${key.value} is a choice without options` }
      else if (given?.kind === 'scalar' && given.type !== 'null' && !scalarsOf(options.value).some((one) => one.value === given.value))
        yield { rule: 'workflow-events', range: given, message: `the default of input ${key.value} is none of its options` }
      const seen = new Set<string>()
      for (const one of scalarsOf(options?.value)) {
        if (seen.has(one.value)) yield { rule: 'workflow-events', range: one, message: `option \`${one.value}\` stands twice` }
        seen.add(one.value)
      }
    } else if (options) yield { rule: 'workflow-events', range: options.key, message: `input ${key.value} has options but is no choice` }
    yield* defaultOf(kind, given, key)
  }
}

function* defaultOf(kind: string, given: YamlNode | undefined, key: YamlScalar): Generator<Problem> {
  if (given?.kind !== 'scalar' || given.type === 'null' || given.value.includes('${{')) return
  if (kind === 'boolean' && !/^(?:true|false)$/i.test(given.value))
    yield { rule: 'workflow-events', range: given, message: `input ${key.value} is a boolean; its default must be true or false` }
  if (kind === 'number' && (given.value.trim() === '' || Number.isNaN(Number(given.value))))
    yield { rule: 'workflow-events', range: given, message: `input ${key.value} is a number, its default is none` }
}

function* call(value: YamlNode | undefined): Generator<Problem> {
  const settings = yield* map(value, 'event workflow_call')
  if (!settings) return
  yield* keys(settings, ['inputs', 'outputs', 'secrets'], 'event workflow_call')
  const inputs = yield* map(at(settings, 'inputs'), 'inputs')
  yield* caseless(inputs, 'inputs')
  for (const { key, value: body } of inputs?.entries ?? []) {
    const input = yield* map(body, `input ${key.value}`)
    if (input) yield* keys(input, ['default', 'deprecationMessage', 'description', 'required', 'type'], `input ${key.value}`)
    yield* bool(at(input, 'required'), 'required')
    yield* text(at(input, 'description'), 'description')
    yield* text(at(input, 'default'), 'default')
    const type = scalarAt(input, 'type')
    const written = at(input, 'type')
    if (written && written.kind !== 'scalar') yield* text(written, 'type')
    else if (!type) yield bad(key, `input ${key.value} needs a \`type\``)
    else if (!['string', 'number', 'boolean'].includes(type.value))
      yield bad(type, `\`${type.value}\` is no type of an input here: it is one of string, number, boolean`)
    else yield* defaultOf(type.value, at(input, 'default'), key)
  }
  const secrets = yield* map(at(settings, 'secrets'), 'secrets')
  yield* caseless(secrets, 'secrets')
  for (const { key, value: body } of secrets?.entries ?? []) {
    const secret = yield* map(body, `secret ${key.value}`)
    if (secret) yield* keys(secret, ['deprecationMessage', 'description', 'required'], `secret ${key.value}`)
    yield* bool(at(secret, 'required'), 'required')
  }
  const outputs = yield* map(at(settings, 'outputs'), 'outputs')
  yield* caseless(outputs, 'outputs')
  for (const { key, value: body } of outputs?.entries ?? []) {
    const output = yield* map(body, `output ${key.value}`)
    if (output) yield* keys(output, ['description', 'value'], `output ${key.value}`)
    if (!holds(at(output, 'value'))) yield bad(key, `output ${key.value} needs a \`value\``)
  }
}

function* permissions(node: YamlNode | undefined): Generator<Problem> {
  if (!holds(node)) return
  if (node.kind === 'scalar') {
    if (!['read-all', 'write-all'].includes(node.value))
      yield {
        rule: 'workflow-permissions',
        range: spot(node),
        message: `\`${node.value}\` is no set of permissions: it is read-all, write-all or a mapping`,
      }
    return
  }
  if (node.kind === 'sequence') {
    yield bad(spot(node), 'permissions must be a mapping, not a list')
    return
  }
  for (const { key, value } of node.entries) {
    const levels = Object.hasOwn(permissionScopes, key.value) ? permissionScopes[key.value] : undefined
    if (!levels) {
      const near = nearest(key.value, Object.keys(permissionScopes))
      yield {
        rule: 'workflow-permissions',
        range: key,
        message: `\`${key.value}\` is no permission${near === undefined ? '' : `: did you mean \`${near}\``}`,
      }
    } else if (value.kind !== 'scalar' || !levels.includes(value.value))
      yield { rule: 'workflow-permissions', range: spot(value), message: `permission ${key.value} must be one of ${levels.join(', ')}` }
  }
}

function* environment(node: YamlNode | undefined): Generator<Problem> {
  const env = yield* map(node, 'env', true)
  yield* caseless(env, 'env')
  for (const { key, value } of env?.entries ?? []) {
    if (!key.value.includes('${{') && /[&=\s]/.test(key.value))
      yield { rule: 'workflow-env-var', range: key, message: `\`${key.value}\` is no name of a variable: &, = and blanks cannot be in one` }
    yield* text(value, `variable ${key.value}`)
  }
}

function* defaults(entry: { readonly key: YamlScalar; readonly value: YamlNode } | undefined): Generator<Problem> {
  if (!entry) return
  if (!holds(entry.value) || (entry.value.kind === 'map' && entry.value.entries.length === 0)) {
    yield bad(entry.key, 'defaults must not be empty')
    return
  }
  const node = yield* map(entry.value, 'defaults')
  if (!node) return
  yield* keys(node, ['run'], 'defaults')
  const runEntry = entryOf(node, 'run')
  if (!runEntry) {
    yield bad(entry.key, 'defaults must have `run`')
    return
  }
  const run = yield* map(runEntry.value, 'defaults.run')
  if (run) yield* keys(run, ['shell', 'working-directory'], 'defaults.run')
}

function* concurrency(node: YamlNode | undefined): Generator<Problem> {
  if (!holds(node)) return
  if (node.kind === 'scalar') return
  const group = yield* map(node, 'concurrency')
  if (!group) return
  yield* keys(group, ['group', 'cancel-in-progress', 'queue'], 'concurrency')
  if (!entryOf(group, 'group')) yield bad(spot(group), 'concurrency needs a `group`')
  yield* bool(at(group, 'cancel-in-progress'), 'cancel-in-progress')
}

const calling = ['name', 'uses', 'with', 'secrets', 'needs', 'if', 'permissions', 'strategy', 'concurrency']
const jobKeys = [
  'name',
  'needs',
  'if',
  'runs-on',
  'permissions',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'defaults',
  'steps',
  'timeout-minutes',
  'strategy',
  'continue-on-error',
  'container',
  'services',
  'uses',
  'with',
  'secrets',
  'snapshot',
]

function* jobProblems(definition: Definition, job: Job): Generator<Problem> {
  const { body, key, id } = job
  yield* keys(body, jobKeys, 'a job')
  yield* text(at(body, 'name'), 'name')
  const condition = at(body, 'if')
  if (condition && condition.kind !== 'scalar') yield bad(spot(condition), `if must be one expression, not ${nameOf(condition)}`)
  yield* permissions(at(body, 'permissions'))
  yield* concurrency(at(body, 'concurrency'))
  yield* strategy(job)
  const uses = entryOf(body, 'uses')
  if (uses) {
    for (const entry of body.entries)
      if (!calling.includes(entry.key.value) && jobKeys.includes(entry.key.value))
        yield bad(entry.key, `a job that calls a workflow takes no \`${entry.key.value}\``)
    yield* callProblems(definition, job)
    return
  }
  for (const name of ['with', 'secrets']) {
    const entry = entryOf(body, name)
    if (entry) yield bad(entry.key, `\`${name}\` is only for jobs that call a workflow with \`uses\``)
  }
  const runsOn = entryOf(body, 'runs-on')
  if (!runsOn) yield bad(key, `job ${id} has no \`runs-on\``)
  else if (runsOn.value.kind === 'map') {
    yield* keys(runsOn.value, ['group', 'labels'], 'runs-on')
    yield* texts(at(runsOn.value, 'labels'), 'labels')
  } else if (!holds(runsOn.value)) yield bad(runsOn.key, 'runs-on must not be empty')
  else yield* texts(runsOn.value, 'runs-on')
  const environmentNode = at(body, 'environment')
  if (holds(environmentNode) && environmentNode.kind === 'map') {
    yield* keys(environmentNode, ['name', 'url', 'deployment'], 'environment')
    if (!entryOf(environmentNode, 'name')) yield bad(spot(environmentNode), 'environment needs a `name`')
  } else if (environmentNode?.kind === 'sequence') yield bad(spot(environmentNode), 'environment must be text or a mapping, not a list')
  yield* environment(at(body, 'env'))
  yield* defaults(entryOf(body, 'defaults'))
  const outputs = yield* map(at(body, 'outputs'), 'outputs')
  yield* caseless(outputs, 'outputs')
  for (const output of outputs?.entries ?? []) yield* text(output.value, `output ${output.key.value}`)
  yield* number(at(body, 'timeout-minutes'), 'timeout-minutes', false)
  yield* bool(at(body, 'continue-on-error'), 'continue-on-error')
  yield* container(at(body, 'container'), 'container')
  const snapshot = scalarAt(body, 'snapshot', 'version')
  const wrongVersion = snapshot ? badGlob(snapshot.value, 'path') : undefined
  if (snapshot && wrongVersion !== undefined)
    yield { rule: 'workflow-glob', range: snapshot, message: `the pattern \`${snapshot.value}\` ${wrongVersion}` }
  const services = yield* map(at(body, 'services'), 'services', true)
  yield* caseless(services, 'services')
  for (const service of services?.entries ?? []) yield* container(service.value, `service ${service.key.value}`)
  const steps = entryOf(body, 'steps')
  if (!steps) yield bad(key, `job ${id} has no \`steps\``)
  else if (steps.value.kind !== 'sequence')
    yield bad(holds(steps.value) ? spot(steps.value) : steps.key, `steps must be a list, not ${nameOf(steps.value)}`)
  else {
    if (steps.value.items.length === 0) yield bad(steps.key, 'steps must not be empty')
    for (const item of steps.value.items) if (item.kind !== 'map') yield bad(spot(item), `a step must be a mapping, not ${nameOf(item)}`)
  }
  const ids = new Map<string, YamlScalar>()
  for (const step of job.steps) yield* stepProblems(definition, step, ids)
  yield* shells(job)
}

function* container(node: YamlNode | undefined, where: string): Generator<Problem> {
  if (!holds(node) || node.kind === 'scalar') return
  const body = yield* map(node, where)
  if (!body) return
  yield* keys(
    body,
    where === 'container'
      ? ['image', 'credentials', 'env', 'ports', 'volumes', 'options']
      : ['image', 'credentials', 'env', 'ports', 'volumes', 'options', 'command', 'entrypoint'],
    where === 'container' ? 'a container' : 'a service',
  )
  if (!entryOf(body, 'image')) yield bad(spot(body), `${where} needs an \`image\``)
  yield* environment(at(body, 'env'))
  const entry = entryOf(body, 'credentials')
  const credentials = yield* map(entry?.value, 'credentials', true)
  if (credentials) {
    yield* keys(credentials, ['username', 'password'], 'credentials')
    if (entry && !(entryOf(credentials, 'username') && entryOf(credentials, 'password')))
      yield bad(entry.key, 'credentials need both `username` and `password`')
  }
}

function* strategy({ body }: Job): Generator<Problem> {
  const node = yield* map(at(body, 'strategy'), 'strategy', true)
  if (!node) return
  yield* keys(node, ['matrix', 'fail-fast', 'max-parallel'], 'strategy')
  yield* bool(at(node, 'fail-fast'), 'fail-fast')
  yield* number(at(node, 'max-parallel'), 'max-parallel', true)
  const matrix = yield* map(at(node, 'matrix'), 'matrix', true)
  if (!matrix) return
  yield* caseless(matrix, 'matrix')
  const rows = new Map<string, YamlNode>()
  for (const { key, value } of matrix.entries) {
    if (key.value === 'include' || key.value === 'exclude') {
      if (value.kind === 'map' || (value.kind === 'scalar' && holds(value) && !isExpression(value)))
        yield bad(spot(value), `${key.value} must be a list, not ${nameOf(value)}`)
      continue
    }
    rows.set(key.value.toLowerCase(), value)
    if (value.kind === 'map' || (value.kind === 'scalar' && !isExpression(value)))
      yield bad(spot(value), `the matrix’s ${key.value} must be a list, not ${nameOf(value)}`)
    const seen: YamlNode[] = []
    for (const item of itemsOf(value)) {
      if (!isExpression(item) && seen.some((one) => same(one, item, true)))
        yield { rule: 'workflow-matrix', range: spot(item), message: `this value stands twice in the matrix’s ${key.value}` }
      seen.push(item)
    }
  }
  const include = at(matrix, 'include')
  const open =
    [...rows.values()].some((value) => isExpression(value)) ||
    (include !== undefined && (isExpression(include) || itemsOf(include).some(isExpression)))
  for (const item of itemsOf(at(matrix, 'exclude'))) {
    if (item.kind !== 'map') {
      if (item.kind === 'sequence') yield bad(spot(item), 'each exclude must be a mapping')
      continue
    }
    for (const { key, value } of item.entries) {
      const row = rows.get(key.value.toLowerCase())
      if (!row) {
        const included = itemsOf(include).flatMap((one) =>
          entriesOf(one)
            .filter((entry) => entry.key.value.toLowerCase() === key.value.toLowerCase())
            .map((entry) => entry.value),
        )
        if (!open && included.length > 0 && !isExpression(value) && !included.some((one) => isExpression(one) || same(value, one, false)))
          yield { rule: 'workflow-matrix', range: spot(value), message: `no value of the matrix’s ${key.value} is like this one` }
        if (!open && included.length === 0 && rows.size > 0)
          yield { rule: 'workflow-matrix', range: key, message: `the matrix has no ${key.value} that could be excluded` }
        continue
      }
      if (isExpression(row) || isExpression(value)) continue
      const values = [
        ...itemsOf(row),
        ...itemsOf(include).flatMap((one) =>
          entriesOf(one)
            .filter((entry) => entry.key.value.toLowerCase() === key.value.toLowerCase())
            .map((entry) => entry.value),
        ),
      ]
      if (!values.some((one) => isExpression(one) || same(value, one, false)))
        yield { rule: 'workflow-matrix', range: spot(value), message: `no value of the matrix’s ${key.value} is like this one` }
    }
  }
}

/** True where values are equal; unless `whole`, a mapping matches one that has more. */
function same(a: YamlNode, b: YamlNode, whole: boolean): boolean {
  if (isExpression(a) || isExpression(b)) return !whole
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value && (a.type === 'null') === (b.type === 'null')
  if (a.kind === 'sequence' && b.kind === 'sequence')
    return a.items.length === b.items.length && a.items.every((item, index) => same(item, b.items[index] ?? item, whole))
  if (a.kind === 'map' && b.kind === 'map')
    return (
      (!whole || a.entries.length === b.entries.length) &&
      a.entries.every(({ key, value }) => b.entries.some((other) => other.key.value === key.value && same(value, other.value, whole)))
    )
  return false
}

const shared = ['id', 'if', 'name', 'env', 'continue-on-error', 'timeout-minutes', 'background', 'wait', 'wait-all', 'cancel', 'parallel']
const usesKeys = ['uses', 'with', ...shared]
const runKeys = ['run', 'shell', 'working-directory', ...shared]
const stepKeys = ['uses', 'with', ...runKeys]

function* stepProblems(definition: Definition, step: Step, ids: Map<string, YamlScalar>): Generator<Problem> {
  const { body } = step
  const uses = entryOf(body, 'uses')
  const run = entryOf(body, 'run')
  if (uses && run) yield bad(run.key, 'a step has either `uses` or `run`, not both')
  else if (!uses && !run && !['wait', 'wait-all', 'cancel', 'parallel'].some((key) => entryOf(body, key)))
    yield bad(spot({ start: body.start, end: body.start + 1 }), 'a step needs `run` or `uses`')
  if (uses) yield* keys(body, run ? stepKeys : usesKeys, 'a step that uses an action')
  else if (run) yield* keys(body, runKeys, 'a step that runs a script')
  else yield* keys(body, stepKeys, 'a step')
  yield* text(at(body, 'name'), 'name')
  const condition = at(body, 'if')
  if (condition && condition.kind !== 'scalar') yield bad(spot(condition), `if must be one expression, not ${nameOf(condition)}`)
  if (run) {
    yield* text(run.value, 'run')
    if (!holds(run.value)) yield bad(run.key, 'run must not be empty')
  }
  // Most steps have none of these.
  const [env, goesOn, minutes] = [at(body, 'env'), at(body, 'continue-on-error'), at(body, 'timeout-minutes')]
  if (env) yield* environment(env)
  if (goesOn) yield* bool(goesOn, 'continue-on-error')
  if (minutes) yield* number(minutes, 'timeout-minutes', false)
  const id = scalarAt(body, 'id')
  if (id && !id.value.includes('${{')) {
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id.value))
      yield {
        rule: 'workflow-id',
        range: id,
        message: `\`${id.value}\` is no valid step id: it begins with a letter or _, and goes on with letters, digits, - and _`,
      }
    const before = ids.get(id.value.toLowerCase())
    if (before && before !== id) yield { rule: 'workflow-id', range: id, message: `the id ${id.value} is another step’s already` }
    ids.set(id.value.toLowerCase(), id)
  }
  if (!uses) return
  const given = yield* map(at(body, 'with'), 'with', true)
  yield* caseless(given, 'with')
  for (const { key, value } of given?.entries ?? [])
    if (value.kind !== 'scalar') yield bad(spot(value), `input ${key.value} must be text, not ${nameOf(value)}`)
  const node = yield* text(uses.value, 'uses', false)
  if (!node || !step.uses || node.value.includes('${{')) return
  if (step.uses.kind === 'malformed')
    yield {
      rule: 'workflow-action',
      range: node,
      message: `\`${node.value}\` names no action: write owner/repo@ref, owner/repo/path@ref, ./path or docker://image`,
    }
  else if (step.uses.kind === 'repository' && step.uses.ref === undefined)
    yield { rule: 'workflow-action', range: node, message: `\`${node.value}\` names no version: write owner/repo@ref` }
  else if (step.uses.kind === 'self' && step.uses.subpath.includes('@'))
    yield { rule: 'workflow-action', range: node, message: '`$/…` takes no ref: it is the workflow’s own commit' }
  yield* localInputs(definition, step)
}

/** Inputs of an action of this repository: the ones it does not know, and the ones it needs. */
function* localInputs(definition: Definition, step: Step): Generator<Problem> {
  const { uses, body } = step
  const callee = calleeOf(uses, definition)
  if (!uses || !callee || callee.kind !== 'action' || callee.root.kind !== 'map') return
  const inputs = at(callee.root, 'inputs')
  const known = entriesOf(inputs).map(({ key }) => key.value)
  const given = at(body, 'with')
  if (given?.kind === 'scalar') return
  for (const { key } of entriesOf(given))
    if (
      !known.some((name) => name.toLowerCase() === key.value.toLowerCase()) &&
      !(textAt(callee.root, 'runs', 'using') === 'docker' && /^(?:args|entrypoint)$/i.test(key.value))
    )
      yield {
        rule: 'workflow-action',
        range: key,
        message: `${uses.text} has no input \`${key.value}\`${known.length === 0 ? '' : `; it takes ${known.slice(0, 20).join(', ')}`}`,
      }
  for (const { key, value } of entriesOf(inputs))
    if (
      textAt(value, 'required') === 'true' &&
      !entryOf(value, 'default') &&
      !entriesOf(given).some((entry) => entry.key.value.toLowerCase() === key.value.toLowerCase())
    )
      yield { rule: 'workflow-action', range: uses.node, message: `${uses.text} needs the input \`${key.value}\`` }
}

function* callProblems(definition: Definition, job: Job): Generator<Problem> {
  const { body, uses } = job
  const node = uses?.node ?? at(body, 'uses')
  const given = yield* map(at(body, 'with'), 'with', true)
  yield* caseless(given, 'with')
  const secretsNode = at(body, 'secrets')
  if (secretsNode?.kind === 'scalar' && holds(secretsNode) && secretsNode.value !== 'inherit')
    yield bad(spot(secretsNode), 'secrets must be `inherit` or a mapping')
  if (secretsNode?.kind === 'map') yield* caseless(secretsNode, 'secrets')
  if (node && !holds(node)) yield bad(spot(node), 'uses must not be empty')
  if (node?.kind !== 'scalar' || !uses || node.value.includes('${{')) return
  const workflowPath = /\.ya?ml$/
  const sound =
    uses.kind === 'local' || uses.kind === 'self'
      ? workflowPath.test(uses.subpath) && !uses.text.includes('@')
      : uses.kind === 'repository' && workflowPath.test(uses.subpath) && uses.ref !== undefined
  if (!sound) {
    yield {
      rule: 'workflow-call',
      range: node,
      message: `\`${node.value}\` names no workflow: write owner/repo/path/to/workflow.yml@ref or ./path/to/workflow.yml`,
    }
    return
  }
  if (uses.kind !== 'local' && uses.kind !== 'self') return
  const callee = calleeOf(uses, definition)
  if (!callee) {
    if (homeOf(definition.path) !== '' || definition.path.startsWith('.github/'))
      yield { rule: 'workflow-call', range: node, message: `there is no workflow ${uses.text}` }
    return
  }
  const event = callee.triggers.find(({ name }) => name === 'workflow_call')
  if (callee.kind === 'workflow' && !event) {
    yield { rule: 'workflow-call', range: node, message: `${uses.text} cannot be called: it has no event workflow_call` }
    return
  }
  for (const [section, ours] of [
    ['inputs', given],
    ['secrets', secretsNode],
  ] as const) {
    if (ours?.kind === 'scalar') continue
    const declared = at(event?.value, section)
    const known = entriesOf(declared)
    for (const { key } of entriesOf(ours))
      if (!known.some((entry) => entry.key.value.toLowerCase() === key.value.toLowerCase()))
        yield { rule: 'workflow-call', range: key, message: `${uses.text} has no ${section === 'inputs' ? 'input' : 'secret'} \`${key.value}\`` }
    for (const { key, value } of known)
      if (
        textAt(value, 'required') === 'true' &&
        !entryOf(value, 'default') &&
        !entriesOf(ours).some((entry) => entry.key.value.toLowerCase() === key.value.toLowerCase())
      )
        yield { rule: 'workflow-call', range: node, message: `${uses.text} needs the ${section === 'inputs' ? 'input' : 'secret'} \`${key.value}\`` }
  }
}

function* shells(job: Job): Generator<Problem> {
  const labels = scalarsOf(at(job.body, 'runs-on'))
  const label = labels.length === 1 ? (labels[0]?.value ?? '') : ''
  const system = /^windows/i.test(label) ? 'Windows' : /^(?:ubuntu|macos)/i.test(label) ? 'Unix' : undefined
  const matrixOs = system === undefined ? 'any' : system
  const known =
    matrixOs === 'Windows'
      ? ['bash', 'pwsh', 'python', 'powershell', 'cmd']
      : matrixOs === 'Unix'
        ? ['bash', 'pwsh', 'python', 'sh']
        : ['bash', 'pwsh', 'python', 'sh', 'powershell', 'cmd']
  for (const node of [scalarAt(job.body, 'defaults', 'run', 'shell'), ...job.steps.map(({ body }) => scalarAt(body, 'shell'))]) {
    // A command line of its own names its script as {0}.
    if (!node || node.value.includes('{0}') || node.value.includes('${{') || known.includes(node.value)) continue
    const elsewhere = ['bash', 'pwsh', 'python', 'sh', 'powershell', 'cmd'].includes(node.value)
    yield {
      rule: 'workflow-shell-name',
      range: spot(node),
      message: elsewhere
        ? `there is no shell ${node.value} on ${label}; there are ${known.join(', ')}`
        : `\`${node.value}\` is no shell; there are ${known.join(', ')}, and command lines with {0}`,
    }
  }
}

function* needs(definition: Definition): Generator<Problem> {
  const { jobs } = definition
  const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]))
  for (const job of jobs) {
    yield* texts(at(job.body, 'needs'), 'needs')
    const seen = new Set<string>()
    for (const need of job.needs) {
      const id = need.value.toLowerCase()
      if (need.value === '' || need.value.includes('${{')) continue
      if (!byId.has(id)) yield { rule: 'workflow-needs', range: need, message: `job ${job.id} needs ${need.value}, and there is no such job` }
      if (seen.has(id)) yield { rule: 'workflow-needs', range: need, message: `job ${job.id} needs ${need.value} twice` }
      seen.add(id)
    }
  }
  // Jobs that wait for each other, each circle told once, at its first job in the order of the text.
  const state = new Map<Job, 'open' | 'done'>()
  const circle = (job: Job, way: readonly Job[]): readonly Job[] | undefined => {
    if (state.get(job) === 'done') return undefined
    if (state.get(job) === 'open') return way.slice(way.indexOf(job))
    state.set(job, 'open')
    for (const need of job.needs) {
      const next = byId.get(need.value.toLowerCase())
      const found = next && circle(next, [...way, job])
      if (found) return found
    }
    state.set(job, 'done')
    return undefined
  }
  for (const job of jobs) {
    const found = circle(job, [])
    if (!found) continue
    for (const one of found) state.set(one, 'done')
    const first = jobs.find((one) => found.includes(one)) ?? job
    yield { rule: 'workflow-needs', range: first.key, message: `jobs wait for each other: ${[...found, found[0]].map((one) => one?.id).join(' → ')}` }
  }
}

function* action(definition: Definition): Generator<Problem> {
  const { root, problems } = definition
  if (root.kind !== 'map') {
    if (problems.length === 0)
      yield bad({ start: root.start, end: Math.max(root.end, root.start + 1) }, `an action is a mapping, not ${nameOf(root)}`)
    return
  }
  const runs = yield* map(at(root, 'runs'), 'runs')
  if (!runs || textAt(runs, 'using') !== 'composite') return
  const steps = entryOf(runs, 'steps')
  if (!steps) return
  if (steps.value.kind !== 'sequence') {
    yield bad(steps.key, `steps must be a list, not ${nameOf(steps.value)}`)
    return
  }
  for (const step of definition.steps) {
    const run = entryOf(step.body, 'run')
    if (run && entryOf(step.body, 'uses')) yield bad(run.key, 'a step has either `uses` or `run`, not both')
    if (run && !entryOf(step.body, 'shell')) yield bad(run.key, 'a `run` step of an action needs `shell`')
    if (!run && !entryOf(step.body, 'uses')) yield bad(spot({ start: step.body.start, end: step.body.start + 1 }), 'a step needs `run` or `uses`')
  }
}
