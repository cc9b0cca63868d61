import { nearest } from '../../core/nearest.ts'
import type { Definition, ExpressionSite, Job, Step } from '../../core/workflow.ts'
import { at, entriesOf, itemsOf, textAt, type YamlNode } from '../../core/yaml.ts'
import { availability, specialFunctions } from './data/events.ts'
import { type Expr, evaluate, pathOf } from './expressions.ts'
import { calleeOf } from './graph.ts'
import { treeOf } from './parse.ts'
import { exprRange, siteRange } from './questions.ts'
import type { Problem } from './validity.ts'

/** Type of a value, as far as it can be told. `strict` objects have no properties but those listed; `rest` is the type of any other. */
type Type =
  | { readonly kind: 'any' | 'null' | 'number' | 'boolean' | 'string' }
  | { readonly kind: 'array'; readonly item: Type }
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Type>; readonly rest: Type | undefined }

const any: Type = { kind: 'any' }
const string: Type = { kind: 'string' }
const number: Type = { kind: 'number' }
const boolean: Type = { kind: 'boolean' }
const nothing: Type = { kind: 'null' }
const strict = (properties: Iterable<readonly [string, Type]>): Type => ({
  kind: 'object',
  properties: new Map([...properties].map(([name, type]) => [name.toLowerCase(), type])),
  rest: undefined,
})
const open = (rest: Type = any): Type => ({ kind: 'object', properties: new Map(), rest })
const texts = (names: string): (readonly [string, Type])[] => names.split(' ').map((name) => [name, string] as const)

/** Contexts that are the same everywhere. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const github = strict([
  ...texts(
    'action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event_name event_path graphql_url head_ref job job_workflow_sha path ref ref_name ref_type repository repository_id repository_owner repository_owner_id repositoryurl retention_days run_id run_number run_attempt secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace output state step_summary',
  ),
  ['ref_protected', boolean],
  ['event', open()],
  ['artifact_cache_size_limit', number],
])
const runner = strict(texts('name os arch temp tool_cache debug environment workspace'))
const strategyContext = strict([
  ['fail-fast', boolean],
  ['job-index', number],
  ['job-total', number],
  ['max-parallel', number],
])

/** Everything wrong with the expressions of a definition. */
export function* expressionProblems(definition: Definition): Generator<Problem> {
  for (const site of definition.expressions) {
    if (!site.closed) {
      yield { rule: 'workflow-expression', range: siteRange(definition, site), message: 'nothing closes this `${{`' }
      continue
    }
    const { tree, error } = treeOf(site)
    if (error) {
      // `if: true && ${{ x }}` and its like are told by the rule on conditions.
      yield {
        rule: 'workflow-expression',
        range: site.bare ? exprRange(definition, site, error) : siteRange(definition, site),
        message: error.message,
      }
      continue
    }
    if (definition.kind === 'workflow' || definition.kind === 'action') yield* check(definition, site, tree)
  }
}

function* check(definition: Definition, site: ExpressionSite, tree: Expr): Generator<Problem> {
  const problems: { readonly expr: Expr; readonly message: string }[] = []
  const scope = scopeFor(definition, site)
  const type = typeOf(tree, scope, (expr, message) => problems.push({ expr, message }))
  for (const { expr, message } of problems) yield { rule: 'workflow-expression', range: exprRange(definition, site, expr), message }
  if (problems.length > 0) return
  yield* templated(definition, site, type)
  if (site.keys.at(-1) === 'if') {
    const value = evaluate(tree)
    if (value !== undefined)
      yield {
        rule: 'workflow-condition',
        range: exprRange(definition, site, tree),
        message: `this condition is always ${String(value) === '' ? 'false' : String(value)}`,
      }
  }
}

/** What a place takes: text everywhere, but where a mapping, a list or a number stands. */
function* templated(definition: Definition, site: ExpressionSite, type: Type): Generator<Problem> {
  const { keys, scalar } = site
  const last = keys.at(-1) ?? ''
  const whole = site.start === 0 && site.end === scalar.value.length
  const range = siteRange(definition, site)
  const complain = (message: string): Problem => ({ rule: 'workflow-expression', range, message })
  if (last === 'if' || definition.kind !== 'workflow' || keys[0] !== 'jobs') return
  const inStep = keys[2] === 'steps'
  const place = inStep ? keys.slice(4) : keys.slice(2)
  const [first = ''] = place
  if (whole && !site.bare) {
    if (
      ((first === 'env' || first === 'services') && place.length === 1) ||
      (last === 'credentials' && (first === 'container' || first === 'services')) ||
      (first === 'with' && place.length === 1) ||
      (last === 'env' && first === 'container')
    ) {
      if (type.kind !== 'object' && type.kind !== 'any') yield complain(`${last} must be a mapping, and this expression gives ${naming(type)}`)
      return
    }
    if (last === 'continue-on-error' || last === 'fail-fast' || last === 'cancel-in-progress') {
      if (type.kind !== 'boolean' && type.kind !== 'any') yield complain(`${last} must be true or false, and this expression gives ${naming(type)}`)
      return
    }
    if (last === 'timeout-minutes' || last === 'max-parallel') {
      if (type.kind !== 'number' && type.kind !== 'any') yield complain(`${last} must be a number, and this expression gives ${naming(type)}`)
      return
    }
    if (['strategy', 'runs-on', 'container', 'environment', 'concurrency', 'needs', 'permissions', 'services'].includes(first)) return
    if (!inStep && (first === 'secrets' || first === 'with')) return
  }
  if (first === 'strategy') return
  if (type.kind === 'object' || type.kind === 'array' || type.kind === 'null')
    yield complain(`${naming(type)} cannot be written as text: take a part of it, or use toJSON()`)
}

const naming = (type: Type): string =>
  type.kind === 'object' ? 'a mapping' : type.kind === 'array' ? 'a list' : type.kind === 'null' ? 'nothing' : `a ${type.kind}`

interface TypeScope {
  readonly contexts: ReadonlySet<string> | undefined
  readonly functions: ReadonlySet<string>
  readonly where: string
  context(name: string): Type | undefined
}

const contextNames = ['github', 'env', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'strategy', 'vars', 'inputs']
const noFunctions: ReadonlySet<string> = new Set()
const compositeContexts = new Set(['github', 'env', 'job', 'matrix', 'runner', 'steps', 'strategy', 'inputs', 'vars', 'needs'])
const everyFunction = new Set([...specialFunctions])

function scopeFor(definition: Definition, site: ExpressionSite): TypeScope {
  const context = (name: string): Type | undefined => contextType(name, definition, site)
  if (definition.kind === 'action')
    return { contexts: site.keys[0] === 'runs' ? undefined : compositeContexts, functions: everyFunction, where: 'an action', context }
  const found = availabilityOf(site.keys)
  return { contexts: found?.[1], functions: found?.[2] ?? noFunctions, where: site.keys.filter((key) => !/^\d+$/.test(key)).join('.'), context }
}

/** The most exact row of the table for a path of keys. Without one nothing is said. */
function availabilityOf(keys: readonly string[]): (typeof availability)[number] | undefined {
  let best: (typeof availability)[number] | undefined
  for (const row of availability) {
    const [pattern] = row
    if (pattern.length > keys.length || !pattern.every((part, index) => part === '*' || part === keys[index])) continue
    if (!best || pattern.length > best[0].length) best = row
  }
  if (keys[0] === 'jobs' && keys[2] === 'steps' && (keys[4] === 'uses' || keys[4] === 'id' || keys[4] === 'shell'))
    return [[], noFunctions, noFunctions]
  if (keys[0] === 'jobs' && keys[2] === 'uses') return [[], noFunctions, noFunctions]
  if (keys[0] === 'jobs' && keys[2] === 'needs') return [[], noFunctions, noFunctions]
  if (best === undefined && (keys[0] === 'on' || keys[0] === 'name' || keys[0] === 'permissions')) return [[], noFunctions, noFunctions]
  return best
}

const jobTypes = new WeakMap<Job, Map<string, Type>>()
const cached = (job: Job, name: string, make: () => Type): Type => {
  const map = jobTypes.get(job) ?? new Map<string, Type>()
  jobTypes.set(job, map)
  const known = map.get(name)
  if (known) return known
  const made = make()
  map.set(name, made)
  return made
}

function contextType(name: string, definition: Definition, site: ExpressionSite): Type | undefined {
  const { job, step } = site
  switch (name) {
    case 'github': {
      const dispatch = at(definition.root, 'on', 'workflow_dispatch')
      if (
        definition.kind !== 'workflow' ||
        !definition.triggers.some(({ name: event }) => event === 'workflow_dispatch') ||
        definition.triggers.length > 1
      )
        return github
      const inputs = strict(entriesOf(at(dispatch, 'inputs')).map(({ key }) => [key.value, string] as const))
      return github.kind === 'object'
        ? {
            ...github,
            properties: new Map([...github.properties, ['event', { kind: 'object', properties: new Map([['inputs', inputs]]), rest: any }]]),
          }
        : github
    }
    case 'env':
      return open(string)
    case 'vars':
      return open(string)
    case 'runner':
      return runner
    case 'strategy':
      return strategyContext
    case 'job':
      return strict([
        ['status', string],
        ['check_run_id', number],
        ['container', strict(texts('id network'))],
        ['services', open(strict([...texts('id network'), ['ports', open(string)]]))],
        ...texts('workflow_ref workflow_sha workflow_repository workflow_file_path'),
      ])
    case 'secrets': {
      const call = definition.triggers.find(({ name: event }) => event === 'workflow_call')
      const declared = at(call?.value, 'secrets')
      if (!declared) return open(string)
      return strict([
        ...entriesOf(declared).map(({ key }) => [key.value, string] as const),
        ...texts('github_token actions_runner_debug actions_step_debug'),
      ])
    }
    case 'inputs':
      return inputsType(definition)
    case 'matrix':
      return job ? cached(job, 'matrix', () => matrixType(job)) : open()
    case 'needs':
      return job ? cached(job, 'needs', () => needsType(job)) : open()
    case 'jobs':
      return strict(
        definition.jobs.map(
          (one) =>
            [
              one.id,
              strict([
                ['result', string],
                ['outputs', outputsType(one)],
              ]),
            ] as const,
        ),
      )
    case 'steps':
      return stepsType(definition, job, step)
    default:
      return undefined
  }
}

function inputsType(definition: Definition): Type {
  if (definition.kind === 'action') return strict(entriesOf(at(definition.root, 'inputs')).map(({ key }) => [key.value, any] as const))
  const types = new Map<string, Type>()
  for (const event of ['workflow_call', 'workflow_dispatch'])
    for (const { key, value } of entriesOf(at(definition.root, 'on', event, 'inputs'))) {
      const kind = textAt(value, 'type')
      const type = kind === 'boolean' ? boolean : kind === 'number' ? number : kind === undefined && event === 'workflow_call' ? any : string
      const before = types.get(key.value.toLowerCase())
      types.set(key.value.toLowerCase(), before && before !== type ? any : type)
    }
  return { kind: 'object', properties: types, rest: undefined }
}

function matrixType(job: Job): Type {
  const matrix = at(job.body, 'strategy', 'matrix')
  const whole = at(job.body, 'strategy')
  if (whole?.kind === 'scalar' && whole.type !== 'null') return open()
  if (!matrix) return strict([])
  if (matrix.kind !== 'map') return open()
  const properties = new Map<string, Type>()
  let unknown = false
  const add = (name: string, type: Type): void => {
    const before = properties.get(name.toLowerCase())
    properties.set(name.toLowerCase(), before ? fuse(before, type) : type)
  }
  for (const { key, value } of matrix.entries) {
    if (key.value === 'exclude') continue
    if (key.value === 'include') {
      if (value.kind === 'scalar' && value.value.includes('${{')) unknown = true
      for (const item of itemsOf(value)) {
        if (item.kind !== 'map') unknown = true
        for (const entry of entriesOf(item)) {
          if (entry.key.value.includes('${{')) unknown = true
          add(entry.key.value, valueType(entry.value))
        }
      }
      continue
    }
    if (value.kind !== 'sequence') add(key.value, any)
    else if (value.items.length === 0) add(key.value, any)
    else for (const item of value.items) add(key.value, valueType(item))
  }
  return { kind: 'object', properties, rest: unknown ? any : undefined }
}

function valueType(node: YamlNode): Type {
  if (node.kind === 'sequence')
    return { kind: 'array', item: node.items.map(valueType).reduce((a, b) => fuse(a, b), node.items[0] ? valueType(node.items[0]) : any) }
  if (node.kind === 'map') return strict(node.entries.map(({ key, value }) => [key.value, valueType(value)] as const))
  if (node.value.includes('${{')) return any
  return node.type === 'number' ? number : node.type === 'boolean' ? boolean : node.type === 'null' ? nothing : string
}

/** A type that holds both. */
function fuse(a: Type, b: Type): Type {
  if (a === b || a.kind === 'any') return a
  if (b.kind === 'any') return b
  if (a.kind === 'object' && b.kind === 'object') {
    const properties = new Map(a.properties)
    for (const [name, type] of b.properties) {
      const before = properties.get(name)
      properties.set(name, before ? fuse(before, type) : type)
    }
    return { kind: 'object', properties, rest: a.rest && b.rest ? fuse(a.rest, b.rest) : (a.rest ?? b.rest) }
  }
  if (a.kind === 'array' && b.kind === 'array') return { kind: 'array', item: fuse(a.item, b.item) }
  if (a.kind === b.kind) return a
  const simple = (type: Type): boolean => type.kind === 'string' || type.kind === 'number' || type.kind === 'boolean'
  return simple(a) && simple(b) ? string : any
}

function outputsType(job: Job): Type {
  if (job.uses) {
    const callee = calleeOf(job.uses, job.definition)
    const event = callee?.triggers.find(({ name }) => name === 'workflow_call')
    return callee && event ? strict(entriesOf(at(event.value, 'outputs')).map(({ key }) => [key.value, string] as const)) : open(string)
  }
  const outputs = at(job.body, 'outputs')
  if (outputs && outputs.kind !== 'map') return open(string)
  return strict(entriesOf(outputs).map(({ key }) => [key.value, string] as const))
}

function needsType(job: Job): Type {
  if (job.needs.some(({ value }) => value.includes('${{'))) return open()
  return strict(
    job.needs.flatMap((need) => {
      const other = job.definition.jobs.find(({ id }) => id.toLowerCase() === need.value.toLowerCase())
      return [
        [
          need.value,
          other
            ? strict([
                ['result', string],
                ['outputs', outputsType(other)],
              ])
            : open(),
        ] as const,
      ]
    }),
  )
}

const stepTypes = new WeakMap<Step, Type>()

function stepsType(definition: Definition, job: Job | undefined, step: Step | undefined): Type {
  const all = job?.steps ?? definition.steps
  // In outputs of the job, and everywhere behind the steps, all of them are there.
  const before = step ? all.filter(({ index }) => index < step.index) : all
  return strict(before.flatMap((one) => (one.id === undefined || one.id.includes('${{') ? [] : [[one.id, stepType(one)] as const])))
}

/** Outputs of actions that are everywhere. Source: the action.yml of each one */
const knownOutputs: Readonly<Record<string, string>> = {
  'actions/cache': 'cache-hit',
  'actions/checkout': 'ref commit',
  'actions/create-release': 'id html_url upload_url',
  'actions/setup-go': 'cache-hit go-version',
  'actions/setup-node': 'cache-hit node-version',
  'actions/setup-python': 'cache-hit python-version python-path',
  'actions/setup-java': 'distribution version path cache-hit cache-primary-key',
  'actions/upload-artifact': 'artifact-id artifact-url artifact-digest',
  'actions/download-artifact': 'download-path',
}

function stepType(step: Step): Type {
  const known = stepTypes.get(step)
  if (known) return known
  const { uses } = step
  const callee = calleeOf(uses, step.definition)
  let outputs: Type = open(string)
  if (callee?.kind === 'action' && callee.root.kind === 'map') {
    const declared = at(callee.root, 'outputs')
    if (textAt(callee.root, 'runs', 'using') === 'composite' || declared)
      outputs = strict(entriesOf(declared).map(({ key }) => [key.value, string] as const))
  } else if (uses && uses.subpath === '' && Object.hasOwn(knownOutputs, uses.slug) && uses.version !== undefined)
    outputs = strict(texts(knownOutputs[uses.slug] ?? ''))
  const made = strict([['outputs', outputs], ...texts('conclusion outcome')])
  stepTypes.set(step, made)
  return made
}

type Complain = (expr: Expr, message: string) => void

function typeOf(expr: Expr, scope: TypeScope, complain: Complain): Type {
  switch (expr.kind) {
    case 'literal':
      return expr.value === null ? nothing : typeof expr.value === 'string' ? string : typeof expr.value === 'number' ? number : boolean
    case 'name': {
      const name = expr.name.toLowerCase()
      if (!contextNames.includes(name)) {
        const near = nearest(name, contextNames)
        complain(expr, `\`${expr.name}\` is no context${near === undefined ? '' : `: did you mean \`${near}\``}`)
        return any
      }
      if (scope.contexts && !scope.contexts.has(name)) {
        complain(
          expr,
          `the context ${name} is not there at ${scope.where}${scope.contexts.size === 0 ? ': no context is' : `; ${[...scope.contexts].join(', ')} are`}`,
        )
        return any
      }
      return scope.context(name) ?? any
    }
    case 'property':
      return member(typeOf(expr.base, scope, complain), expr.name, expr, complain)
    case 'index': {
      const base = typeOf(expr.base, scope, complain)
      const index = typeOf(expr.index, scope, complain)
      if (base.kind === 'any') return any
      if (base.kind === 'array') {
        if (index.kind === 'string' && expr.index.kind === 'literal') complain(expr.index, 'a list is read by a number')
        return base.item
      }
      if (base.kind === 'object') {
        if (index.kind !== 'string' && index.kind !== 'any') {
          complain(expr.index, `a property is named by text, not by ${naming(index)}`)
          return any
        }
        if (expr.index.kind === 'literal') return member(base, String(expr.index.value), expr, complain)
        return any
      }
      complain(expr, `${naming(base)} has no properties`)
      return any
    }
    case 'star': {
      const base = typeOf(expr.base, scope, complain)
      if (base.kind === 'array') return { kind: 'array', item: base.item }
      if (base.kind === 'object')
        return {
          kind: 'array',
          item: base.rest ?? [...base.properties.values()].reduce<Type | undefined>((a, b) => (a ? fuse(a, b) : b), undefined) ?? any,
        }
      if (base.kind !== 'any') complain(expr, `${naming(base)} has no properties`)
      return { kind: 'array', item: any }
    }
    case 'not':
      typeOf(expr.operand, scope, complain)
      return boolean
    case 'binary': {
      const left = typeOf(expr.left, scope, complain)
      const right = typeOf(expr.right, scope, complain)
      if (expr.op === '&&') return fuse(right, left.kind === 'boolean' ? right : left)
      if (expr.op === '||') return fuse(left, right)
      return boolean
    }
    case 'call':
      return callType(expr, scope, complain)
  }
}

function member(base: Type, name: string, expr: Expr, complain: Complain): Type {
  if (base.kind === 'any') return any
  // A property of a list of objects is the list of their properties, behind `.*` only.
  if (base.kind === 'array') {
    if (expr.kind === 'property' && (expr.base.kind === 'star' || hasStar(expr.base))) {
      const item = member(base.item, name, expr, base.item.kind === 'object' || base.item.kind === 'any' ? complain : () => {})
      return { kind: 'array', item }
    }
    complain(expr, 'a list has no properties: read it by a number or with .*')
    return any
  }
  if (base.kind !== 'object') {
    complain(expr, `${naming(base)} has no properties, so no \`${name}\``)
    return any
  }
  const found = base.properties.get(name.toLowerCase()) ?? base.rest
  if (found) return found
  const near = nearest(name, [...base.properties.keys()])
  const holder = 'base' in expr ? (pathOf(expr.base)?.join('.') ?? 'this') : 'this'
  complain(
    expr,
    `\`${holder}\` has no \`${name}\`${near === undefined ? (base.properties.size === 0 ? '' : `; it has ${[...base.properties.keys()].slice(0, 20).join(', ')}`) : `: did you mean \`${near}\``}`,
  )
  return any
}

const hasStar = (expr: Expr): boolean => expr.kind === 'star' || ('base' in expr && hasStar(expr.base))

/** Functions: how many arguments each takes, of which types, and what it gives. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions */
const functions: Readonly<Record<string, readonly [least: number, most: number, parameters: readonly Type[], result: Type]>> = {
  contains: [2, 2, [], boolean],
  startswith: [2, 2, [string, string], boolean],
  endswith: [2, 2, [string, string], boolean],
  format: [1, Number.POSITIVE_INFINITY, [string], string],
  join: [1, 2, [any, string], string],
  tojson: [1, 1, [], string],
  fromjson: [1, 1, [string], any],
  hashfiles: [1, Number.POSITIVE_INFINITY, [string, string, string, string], string],
  always: [0, 0, [], boolean],
  cancelled: [0, 0, [], boolean],
  success: [0, 0, [], boolean],
  failure: [0, 0, [], boolean],
  case: [3, Number.POSITIVE_INFINITY, [], any],
  insert: [0, 0, [], any],
}

function callType(expr: Extract<Expr, { kind: 'call' }>, scope: TypeScope, complain: Complain): Type {
  const name = expr.name.toLowerCase()
  const types = expr.args.map((arg) => typeOf(arg, scope, complain))
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!known) {
    const near = nearest(name, Object.keys(functions))
    complain(expr, `\`${expr.name}\` is no function${near === undefined ? '' : `: did you mean \`${near}\``}`)
    return any
  }
  if (specialFunctions.has(name) && !scope.functions.has(name)) {
    complain(expr, `\`${expr.name}()\` cannot be called at ${scope.where}`)
    return known[3]
  }
  const [least, most, parameters, result] = known
  if (types.length < least || types.length > most) {
    complain(
      expr,
      `\`${expr.name}\` takes ${least === most ? least : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`} arguments, not ${types.length}`,
    )
    return result
  }
  for (const [index, wanted] of parameters.entries()) {
    const given = types[index]
    const arg = expr.args[index]
    if (
      given &&
      arg &&
      wanted.kind === 'string' &&
      (given.kind === 'object' || given.kind === 'array' || given.kind === 'null' || (given.kind === 'boolean' && name !== 'tojson'))
    )
      complain(arg, `\`${expr.name}\` takes text here, not ${naming(given)}`)
  }
  const [first] = expr.args
  if (name === 'format' && first?.kind === 'literal' && typeof first.value === 'string') {
    const used = new Set(
      [
        ...first.value
          .replaceAll('{{', '')
          .replaceAll('}}', '')
          .matchAll(/\{(\d+)\}/g),
      ].map(([, index]) => Number(index)),
    )
    for (const index of used)
      if (index >= types.length - 1) complain(expr, `the format has {${index}}, and there are only ${types.length - 1} arguments`)
    for (let index = 0; index < types.length - 1; index++)
      if (!used.has(index)) complain(expr.args[index + 1] ?? expr, `the format has no {${index}}: this argument is not used`)
  }
  if (name === 'fromjson' && first?.kind === 'literal' && typeof first.value === 'string') {
    try {
      return jsonType(JSON.parse(first.value))
    } catch {
      complain(first, 'this text is not JSON')
    }
  }
  if (name === 'case') {
    const results = types.filter((_, index) => index % 2 === 1 || index === types.length - 1)
    if (types.length % 2 === 0) complain(expr, '`case` takes pairs of a condition and a value, and a last value')
    return results.reduce((a, b) => fuse(a, b))
  }
  return result
}

function jsonType(value: unknown): Type {
  if (Array.isArray(value)) return { kind: 'array', item: value.length === 0 ? any : value.map(jsonType).reduce((a, b) => fuse(a, b)) }
  if (typeof value === 'object' && value !== null) return strict(Object.entries(value).map(([name, inner]) => [name, jsonType(inner)] as const))
  return value === null ? nothing : typeof value === 'number' ? number : typeof value === 'boolean' ? boolean : string
}
