import { posix } from 'node:path'
import type { Step as Hop } from '../../core/finding.ts'
import type { Definition, Job, Step, Uses } from '../../core/workflow.ts'
import { at, entriesOf, isTrue, type Range, rangeIn, scalarAt, scalarsOf, scalarsUnder, type YamlNode, type YamlScalar } from '../../core/yaml.ts'
import { type Callee, calleeOfCommand, folderOf } from './called.ts'
import { checkedOut } from './checkout.ts'
import { outputSources, outputSummaries } from './data/flows.ts'
import { type Expr, flowing, pathOf } from './expressions.ts'
import { forgetParsed, homeOf, inputOf, scriptOf, sitesIn, treeOf } from './parse.ts'
import { declaredEnv, envBlocks as envBlocksOf, exprRange, siblings } from './questions.ts'
import { type Command, parseScript, type Script, type Word, wordsOf } from './shell.ts'

/** Text of a stranger that reaches a place, with the way it came. */
export interface Taint {
  /** What it was at first: `github.event.issue.title`. */
  readonly source: string
  readonly hops: readonly Hop[]
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly definition: Definition
  readonly job: Job | undefined
  readonly step: Step | undefined
}

export const scopeOf = (step: Step): Scope => ({ definition: step.definition, job: step.job, step })

/** Longest way that is followed. */
const hopsMax = 24

const hop = (definition: Definition, range: Range, message: string): Hop => ({ at: definition.place(range), message })
const behind = (taint: Taint | undefined, ...hops: readonly Hop[]): Taint | undefined =>
  taint && { source: taint.source, hops: [...taint.hops, ...hops] }

/** The definition that a `uses` of the repository itself names. */
export function calleeOf(uses: Uses | undefined, from: Definition): Definition | undefined {
  if (!uses || (uses.kind !== 'local' && uses.kind !== 'self')) return undefined
  const base = posix.normalize(`${homeOf(from.path)}${uses.subpath}`).replace(/\/$/, '')
  const { repository } = from
  for (const path of [base, posix.join(base, 'action.yml'), posix.join(base, 'action.yaml')]) {
    const found = repository.definition(path)
    if (found) return found
  }
  return undefined
}

const callers = new WeakMap<Definition, readonly { readonly owner: Job | Step; readonly definition: Definition }[]>()

/** The jobs and steps of the repository that call a definition. */
export function callersOf(definition: Definition): readonly { readonly owner: Job | Step; readonly definition: Definition }[] {
  const known = callers.get(definition)
  if (known) return known
  const found = definition.repository.definitions.flatMap((from) => [
    ...from.jobs.filter(({ uses }) => calleeOf(uses, from) === definition).map((owner) => ({ owner, definition: from })),
    ...from.steps.filter(({ uses }) => calleeOf(uses, from) === definition).map((owner) => ({ owner, definition: from })),
  ])
  callers.set(definition, found)
  return found
}

const events: readonly (readonly [pattern: RegExp, triggers: readonly string[]])[] = [
  [/^github\.head_ref$/, ['pull_request', 'pull_request_target']],
  [/^github\.event\.issue\.(?:title|body)$/, ['issues', 'issue_comment']],
  [/^github\.event\.pull_request\.(?:title|body)$/, ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']],
  [
    /^github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))$/,
    ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'],
  ],
  [/^github\.event\.discussion\.(?:title|body)$/, ['discussion', 'discussion_comment']],
  [/^github\.event\.comment\.body$/, ['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment']],
  [/^github\.event\.review\.body$/, ['pull_request_review']],
  [/^github\.event\.review_comment\.body$/, ['pull_request_review_comment']],
  [
    /^github\.event\.changes\.(?:title|body|ref)\.from$/,
    ['issues', 'issue_comment', 'pull_request', 'pull_request_target', 'discussion', 'pull_request_review'],
  ],
  [/^github\.event\.pages\.\*\.(?:page_name|title)$/, ['gollum']],
  [/^github\.event\.commits\.\*\.(?:message|(?:author|committer)\.(?:email|name))$/, ['push']],
  [/^github\.event\.head_commit\.(?:message|(?:author|committer)\.(?:email|name))$/, ['push']],
  [
    /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:email|name))|head_repository\.description|pull_requests\.\*\.head\.ref)$/,
    ['workflow_run'],
  ],
  [/^github\.event\.(?:check_suite|check_run\.check_suite)\.(?:head_branch|pull_requests\.\*\.head\.ref)$/, ['check_suite', 'check_run']],
  [/^github\.event\.merge_group\.(?:head_ref|head_commit\.message|head_commit\.author\.(?:email|name))$/, ['merge_group']],
  [/^github\.event\.milestone\.(?:title|description)$/, ['milestone']],
  // A whole object holds its untrusted parts.
  [/^github(?:\.event)?$/, []],
  [/^github\.event\.(?:issue)$/, ['issues', 'issue_comment']],
  [/^github\.event\.(?:comment)$/, ['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment']],
  [
    /^github\.event\.(?:pull_request|pull_request\.head)$/,
    ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'],
  ],
  [/^github\.event\.(?:head_commit|commits|commits\.\*|head_commit\.(?:author|committer)|commits\.\*\.(?:author|committer))$/, ['push']],
  [/^github\.event\.(?:discussion)$/, ['discussion', 'discussion_comment']],
  [/^github\.event\.(?:review)$/, ['pull_request_review']],
  [/^github\.event\.workflow_run(?:\.head_commit)?$/, ['workflow_run']],
]

/** Triggers under which any stranger decides what the event holds, where the whole event is meant. */
const strange =
  /^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|issues|issue_comment|discussion|discussion_comment|workflow_run|gollum|fork|watch|commit_comment)$/

/** True for a context whose text a stranger writes, in a workflow of these triggers. */
export function untrusted(path: readonly string[], definition: Definition): boolean {
  const text = path.join('.').replace(/\.(?:\d+|\?)(?=\.|$)/g, '.*')
  if (!text.startsWith('github')) return false
  const found = events.find(([pattern]) => pattern.test(text))
  if (!found) return false
  const names = triggersOf(definition)
  if (names === undefined) return true
  // A filter of plain names leaves no room in the branch's.
  if (/^github\.event\.workflow_run\.head_branch$/.test(text)) {
    const branches = scalarsOf(at(definition.triggers.find(({ name }) => name === 'workflow_run')?.value, 'branches'))
    if (branches.length > 0 && branches.every(({ value }) => !/[*?[+!]/.test(value))) return false
  }
  const [, triggers] = found
  return triggers.length === 0 ? names.some((name) => strange.test(name)) : names.some((name) => triggers.includes(name))
}

/** Events that start a definition, by its callers where it is called; undefined where nothing of the repository says. */
export function triggersOf(definition: Definition): readonly string[] | undefined {
  const known = triggerMemo.get(definition)
  if (known) return known.names
  const names = gatherTriggers(definition, new Set())
  triggerMemo.set(definition, { names })
  return names
}
const triggerMemo = new WeakMap<Definition, { readonly names: readonly string[] | undefined }>()

function gatherTriggers(definition: Definition, seen: ReadonlySet<Definition>): readonly string[] | undefined {
  if (seen.has(definition)) return []
  const own = definition.triggers.map(({ name }) => name).filter((name) => name !== 'workflow_call')
  if (definition.kind === 'workflow' && !definition.triggers.some(({ name }) => name === 'workflow_call')) return own
  const from = callersOf(definition)
  if (from.length === 0) return own.length > 0 ? own : undefined
  const further = new Set([...seen, definition])
  const called = from.map((caller) => gatherTriggers(caller.definition, further))
  if (called.some((names) => names === undefined)) return own.length > 0 ? own : undefined
  return [...new Set([...own, ...called.flatMap((names) => names ?? [])])]
}

let memo = new WeakMap<Definition, Map<string, Taint | undefined>>()

/** The taint of an expression's result in a scope, with the first place it is found in. */
export function taintOf(expr: Expr, scope: Scope, depth = 0): Taint | undefined {
  for (const part of flowing(expr)) {
    const path = pathOf(part)
    const taint = path && taintOfPath(path, scope, depth)
    if (taint) return taint
  }
  return undefined
}

/** The taint of a context. Cycles are cut: a value that comes only from itself carries nothing. */
export function taintOfPath(path: readonly string[], scope: Scope, depth = 0): Taint | undefined {
  if (depth > hopsMax) return undefined
  let known = memo.get(scope.definition)
  if (!known) {
    known = new Map()
    memo.set(scope.definition, known)
  }
  const direct = path[0] === 'github' && path[2] !== 'inputs'
  const key = direct ? path.join('.') : `${scope.job?.id ?? ''}\u0000${scope.step?.index ?? ''}\u0000${path.join('.')}`
  if (known.has(key)) return known.get(key)
  known.set(key, undefined)
  const made = direct ? (untrusted(path, scope.definition) ? { source: path.join('.'), hops: [] } : undefined) : followed(path, scope, depth + 1)
  known.set(key, made)
  return made
}

function followed(path: readonly string[], scope: Scope, depth: number): Taint | undefined {
  const [root, name = '', third, field] = path
  if (root === 'env') return scope.step ? envTaint(scope.step, name, depth) : blockTaint(scope, name, depth)
  if (root === 'inputs') return inputTaint(scope.definition, name, depth)
  if (root === 'github' && path[1] === 'event') return inputTaint(scope.definition, path[3] ?? '', depth)
  if (root === 'steps') {
    if (third !== 'outputs' && third !== undefined) return undefined
    const all = scope.job?.steps ?? scope.definition.steps
    const step = all.find(({ id }) => id?.toLowerCase() === name)
    return step && outputTaint(step, field ?? '*', depth)
  }
  if ((root === 'needs' || root === 'jobs') && (third === 'outputs' || third === undefined)) {
    const job = scope.definition.jobs.find(({ id }) => id.toLowerCase() === name)
    return job && jobOutputTaint(job, field ?? '*', depth)
  }
  if (root === 'matrix' && scope.job) return nodeTaint(matrixNode(scope.job, name), { ...scope, step: undefined }, depth, 'the matrix takes it up')
  return undefined
}

function matrixNode(job: Job, name: string): YamlNode | undefined {
  const matrix = at(job.body, 'strategy', 'matrix')
  if (matrix?.kind !== 'map') return matrix
  return entriesOf(matrix).find(({ key }) => key.value.toLowerCase() === name)?.value ?? at(matrix, 'include')
}

/** The taint of anything under a node. `fromJSON` counts: its parts are as strange as the whole. */
function nodeTaint(node: YamlNode | undefined, scope: Scope, depth: number, message: string): Taint | undefined {
  for (const scalar of scalarsUnder(node)) {
    const taint = scalarTaint(scalar, scope, depth)
    if (taint) return behind(taint, hop(scope.definition, scalar, message))
  }
  return undefined
}

/** The taint of a scalar by its expressions. */
export function scalarTaint(scalar: YamlScalar, scope: Scope, depth = 0): Taint | undefined {
  for (const site of sitesIn(scope.definition, scalar)) {
    const { tree } = treeOf(site)
    if (!tree) continue
    const inner = tree.kind === 'call' && tree.name.toLowerCase() === 'fromjson' ? tree.args[0] : tree
    const taint = inner && taintOf(inner, scope, depth)
    if (taint)
      return taint.hops.length > 0
        ? taint
        : behind(taint, hop(scope.definition, exprRange(scope.definition, site, tree), `\`${taint.source}\` is text of a stranger`))
  }
  return undefined
}

function blockTaint(scope: Scope, name: string, depth: number): Taint | undefined {
  for (const block of [scope.job && at(scope.job.body, 'env'), at(scope.definition.root, 'env')]) {
    const value = entriesOf(block).find(({ key }) => key.value.toLowerCase() === name)?.value
    if (value?.kind === 'scalar')
      return behind(scalarTaint(value, { ...scope, step: undefined }, depth), hop(scope.definition, value, `into the variable ${name}`))
  }
  return undefined
}

/** The taint of an environment variable as a step sees it: its declaration, or what earlier steps wrote to `GITHUB_ENV`. */
export function envTaint(step: Step, name: string, depth = 0): Taint | undefined {
  const own = entriesOf(at(step.body, 'env')).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value
  if (own?.kind === 'scalar') return behind(scalarTaint(own, scopeOf(step), depth + 1), hop(step.definition, own, `into the variable ${name}`))
  const written = envWrites(step, name, depth + 1)
  if (written) return written
  const declared = declaredEnv(step, name)
  return (
    declared &&
    behind(scalarTaint(declared, { ...scopeOf(step), step: undefined }, depth + 1), hop(step.definition, declared, `into the variable ${name}`))
  )
}

function envWrites(step: Step, name: string, depth: number): Taint | undefined {
  for (const before of siblings(step)) {
    if (before.index >= step.index) break
    for (const write of writesOf(before, 'GITHUB_ENV', depth))
      if (write.taint && (write.name === undefined || write.name.toLowerCase() === name.toLowerCase()))
        return behind(write.taint, hop(before.definition, write.range, `into GITHUB_ENV as ${name}`))
    const source = before.uses?.kind === 'repository' ? outputSources[before.uses.slug] : undefined
    if (source?.env?.test(name) && before.uses)
      return { source: `${before.uses.name} (${name})`, hops: [hop(before.definition, before.uses.node, `sets ${name} from the event`)] }
  }
  return undefined
}

function inputTaint(definition: Definition, name: string, depth: number): Taint | undefined {
  for (const caller of callersOf(definition)) {
    const given = entriesOf(at(caller.owner.body, 'with')).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value
    if (given?.kind !== 'scalar') continue
    const scope: Scope = 'needs' in caller.owner ? { definition: caller.definition, job: caller.owner, step: undefined } : scopeOf(caller.owner)
    const taint = scalarTaint(given, scope, depth)
    if (taint) return behind(taint, hop(caller.definition, given, `handed over as the input ${name}`))
  }
  const declared = scalarAt(definition.root, 'inputs', name, 'default') ?? scalarAt(definition.root, 'on', 'workflow_call', 'inputs', name, 'default')
  return declared && scalarTaint(declared, { definition, job: undefined, step: undefined }, depth)
}

function jobOutputTaint(job: Job, name: string, depth: number): Taint | undefined {
  const callee = calleeOf(job.uses, job.definition)
  if (callee) {
    const value = scalarAt(callee.root, 'on', 'workflow_call', 'outputs', name, 'value')
    return (
      value &&
      behind(
        scalarTaint(value, { definition: callee, job: undefined, step: undefined }, depth),
        hop(callee, value, `out of the called workflow as ${name}`),
      )
    )
  }
  for (const { key, value } of entriesOf(at(job.body, 'outputs'))) {
    if (name !== '*' && key.value.toLowerCase() !== name) continue
    if (value.kind !== 'scalar') continue
    const taint = scalarTaint(value, { definition: job.definition, job, step: undefined }, depth)
    if (taint) return behind(taint, hop(job.definition, value, `out of job ${job.id} as ${key.value}`))
  }
  return undefined
}

/** The taint of a step's output. */
export function outputTaint(step: Step, name: string, depth = 0): Taint | undefined {
  if (depth > hopsMax) return undefined
  const matches = (written: string | undefined): boolean => written === undefined || name === '*' || written.toLowerCase() === name
  if (step.run) {
    for (const write of writesOf(step, 'GITHUB_OUTPUT', depth))
      if (write.taint && matches(write.name)) return behind(write.taint, hop(step.definition, write.range, `into the output ${write.name ?? name}`))
    return undefined
  }
  const { uses } = step
  if (!uses) return undefined
  const callee = calleeOf(uses, step.definition)
  if (callee) {
    const value = entriesOf(at(callee.root, 'outputs')).find(({ key }) => key.value.toLowerCase() === name)?.value
    const text = scalarAt(value, 'value')
    return (
      text &&
      behind(scalarTaint(text, { definition: callee, job: undefined, step: undefined }, depth), hop(callee, text, `out of ${uses.text} as ${name}`))
    )
  }
  if (uses.slug === 'actions/github-script') {
    const script = inputOf(step, 'script')
    if (!script) return undefined
    const { value } = script
    const given = scalarTaint(script, scopeOf(step), depth) ?? jsTaint(step, value, depth)
    const sets =
      name === 'result' || name === '*'
        ? /\breturn\b/.test(value)
        : new RegExp(`setOutput\\(\\s*['"\`]${name.replace(/[^\w-]/g, '.')}['"\`]`, 'i').test(value)
    return sets ? behind(given, hop(step.definition, script, `into the output ${name}`)) : undefined
  }
  const source = outputSources[uses.slug]
  if (source?.outputs?.test(name) || (name === '*' && source?.outputs))
    if (!source.when || source.when.some((event) => (triggersOf(step.definition) ?? [event]).includes(event)))
      return { source: `${uses.name}'s ${name}`, hops: [hop(step.definition, uses.node, `${uses.name} gives text of a stranger as ${name}`)] }
  const summary = outputSummaries[uses.slug]
  if (summary?.outputs.test(name))
    for (const input of summary.inputs) {
      const given = inputOf(step, input)
      const taint = given && scalarTaint(given, scopeOf(step), depth)
      if (taint) return behind(taint, hop(step.definition, given, `through ${uses.name} into ${name}`))
      const file = given && checkedOut(step) && /file|path/.test(input)
      if (file) return { source: given.value, hops: [hop(step.definition, given, 'a file that a stranger wrote is read')] }
    }
  return undefined
}

/** Fields of the event in JavaScript that hold a stranger's text. */
const jsSources =
  /\b(?:context|github)\.?(?:\.context)?\.payload\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label))|comment\.body|review\.body|discussion\.(?:title|body)|head_commit\.message|workflow_run\.(?:head_branch|display_title|head_commit\.message))|\bprocess\.env\.GITHUB_HEAD_REF\b/

function jsTaint(step: Step, script: string, depth: number): Taint | undefined {
  const direct = jsSources.exec(script)?.[0]
  if (direct !== undefined && step.uses)
    return { source: direct, hops: [hop(step.definition, step.uses.node, `\`${direct}\` is text of a stranger`)] }
  for (const [, name = ''] of script.matchAll(/process\.env\.([A-Za-z_]\w*)|process\.env\[['"]/g)) {
    const taint = name === '' ? undefined : envTaint(step, name, depth)
    if (taint) return taint
  }
  // The API's answer about a pull request or an issue holds its title, body and branch.
  if (/\b(?:pulls|issues)\.(?:get|list\w*|getComment)\b/.test(script) && /\.(?:title|body|ref|label|filename)\b/.test(script) && step.uses)
    return {
      source: 'the API’s answer about a pull request',
      hops: [hop(step.definition, step.uses.node, 'title, body and branch of a pull request are read')],
    }
  return undefined
}

/** What a script writes to one of the runner's files, and the taint of it. */
export interface Write {
  /** Undefined where it cannot be told. */
  readonly name: string | undefined
  readonly taint: Taint | undefined
  /** Place of the command, in the text of the definition. */
  readonly range: Range
  readonly command: Command
  /** False where each value ends at a delimiter that nobody can guess. */
  readonly line: boolean
  /** True where a whole file or stream of a stranger goes in, so that it chooses the names, too. */
  readonly whole: boolean
}

export type RunnerFile = 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY'

let writeMemo = new WeakMap<Step, Map<RunnerFile, readonly Write[]>>()

/** Everything a step's script writes to one of the runner's files. */
export function writesOf(step: Step, file: RunnerFile, depth = 0): readonly Write[] {
  const known = writeMemo.get(step)?.get(file)
  if (known) return known
  const byFile = writeMemo.get(step) ?? new Map<RunnerFile, readonly Write[]>()
  writeMemo.set(step, byFile)
  byFile.set(file, [])
  const made = [...findWrites(step, file, depth)]
  byFile.set(file, made)
  return made
}

function* findWrites(step: Step, file: RunnerFile, depth: number): Generator<Write> {
  const script = scriptOf(step)
  const { run } = step
  if (!script || !run) return
  if (mayWrite(script, file))
    yield* writesIn(step, file, script, scriptFlow(step, script, depth), (command) => rangeIn(step.definition.text, run, command.start, command.end))
  for (const { script: called, flow, range } of calledBy(step, depth))
    if (mayWrite(called, file)) yield* writesIn(step, file, called, flow, () => range)
}

const mayWrite = ({ text }: Script, file: RunnerFile): boolean => text.includes(file) || /::(?:set-output|set-env|add-path)/.test(text)

/** What one script of a step writes, its own or one that it calls. */
function* writesIn(step: Step, file: RunnerFile, script: Script, flow: ScriptFlow, place: (command: Range) => Range): Generator<Write> {
  const delimited = new Map<string, string>()
  const unsafe = siblings(step).length > 0 && [...envBlocksOf(step)].some((block) => isTrue(at(block, 'ACTIONS_ALLOW_UNSECURE_COMMANDS')))
  for (const command of script.commands) {
    if (unsafe && !command.inside && file !== 'GITHUB_OUTPUT') {
      const text = script.text.slice(command.start, command.end)
      const set = file === 'GITHUB_PATH' ? /::add-path::/.exec(text) : /::set-env\s+name=([\w-]+)::/.exec(text)
      if (set) yield { name: set[1], taint: flow.commandTaint(command), range: place(command), command, line: true, whole: false }
    }
    const old = file === 'GITHUB_OUTPUT' ? /::set-output\s+name=([\w-]+)::/.exec(script.text.slice(command.start, command.end)) : null
    if (old && !command.inside) yield { name: old[1], taint: flow.commandTaint(command), range: place(command), command, line: true, whole: false }
    if (!writesTo(command, file, script)) continue
    const taint = flow.written(command)
    const text = flow.textOf(command)
    const [, name, op] = /^\s*['"]?([A-Za-z_][\w-]*)(=|<<)/.exec(text) ?? []
    const body = command.redirects.find(({ body }) => body)?.body
    if (body) {
      const content = script.text.slice(body.start, body.end)
      const names = [...content.matchAll(/^\s*([A-Za-z_][\w-]*)(?:=|<<)/gm)].map(([, one]) => one)
      for (const one of names.length > 0 ? names : [undefined]) yield { name: one, taint, range: place(command), command, line: true, whole: false }
      continue
    }
    if (op === '<<' && name !== undefined) {
      delimited.set(file, name)
      yield { name, taint, range: place(command), command, line: false, whole: false }
      continue
    }
    if (name === undefined && delimited.has(file)) {
      const open = delimited.get(file)
      yield { name: open, taint, range: place(command), command, line: false, whole: false }
      continue
    }
    const [program] = wordsOf(command)
    const copies = /^(?:cat|sed|awk|jq|tee|grep|cut|tr|head|tail|unzip|find|ls|python3?|node)$/.test(program?.text ?? '')
    yield { name, taint, range: place(command), command, line: true, whole: name === undefined && copies }
  }
}

/** True for a command whose output lands in one of the runner's files: by a redirect, a `tee` behind it, or PowerShell's ways. */
export function writesTo(command: Command, file: RunnerFile, script: Script): boolean {
  const names = new RegExp(`\\$\\{?(?:env:)?${file}\\b|%${file}%|\\bgithub\\.${file.replace('GITHUB_', '').toLowerCase()}\\b`, 'i')
  if (command.redirects.some(({ op, target }) => (op.startsWith('>') || op === '&>>' ? names.test(target.raw) : false))) return true
  if (command.feeds.some((next) => isTee(next) && next.words.slice(1).some(({ raw }) => names.test(raw)))) return true
  if (
    command.feeds.some(
      (next) =>
        /^(?:Out-File|Add-Content|Set-Content|Tee-Object)$/i.test(next.words[0]?.text ?? '') && names.test(script.text.slice(next.start, next.end)),
    )
  )
    return true
  return (
    /^(?:Out-File|Add-Content|Set-Content|Tee-Object)$/i.test(command.words[0]?.text ?? '') &&
    command.feeds.length === 0 &&
    names.test(script.text.slice(command.start, command.end))
  )
}

const isTee = (command: Command): boolean => wordsOf(command)[0]?.text === 'tee'

/** How text moves through a script. */
export interface ScriptFlow {
  /** The taint of what a command prints, by its words and what feeds it. */
  commandTaint(command: Command): Taint | undefined
  /** The same, here-documents included. */
  written(command: Command): Taint | undefined
  wordTaint(word: Word): Taint | undefined
  variable(name: string): Taint | undefined
  textOf(command: Command): string
}

let flowMemo = new WeakMap<Step, ScriptFlow>()

/** Commands whose output says nothing of its input's text. */
const blunt = /^(?:wc|sha\d+sum|md5sum|b2sum|shasum|cksum|test|\[|\[\[|true|false|date|uname|whoami|mktemp|stat|du|df|expr)$/

/** The call of a script of the repository. */
interface Call {
  /** Place of the command in the definition. */
  readonly range: Range
  readonly what: string
  /** `$1`, `$2` … */
  readonly args: readonly (Taint | undefined)[]
  readonly given: ReadonlyMap<string, Taint | undefined>
  /** What the caller knows of its variables: those it exports are the callee's. */
  readonly outer: ScriptFlow
}

/** A script of the repository that a step runs, by itself or through others. */
export interface Called {
  readonly callee: Callee
  readonly script: Script
  readonly flow: ScriptFlow
  /** Place of the step's own command. */
  readonly range: Range
}

/** Most scripts that are followed from one step, and how deep. */
const calledMax = 40
const calledDepthMax = 5

/** Characters of such scripts that are followed for one definition. */
const calledCharsMax = 1_000_000
let calledChars = new WeakMap<Definition, number>()

let calledMemo = new WeakMap<Step, readonly Called[]>()

/** The scripts of the repository that a step's script runs: shell scripts, scripts of package.json, targets of a Makefile. */
export function calledBy(step: Step, depth = 0): readonly Called[] {
  const known = calledMemo.get(step)
  if (known) return known
  calledMemo.set(step, [])
  const script = scriptOf(step)
  const { run } = step
  if (!script || !run || step.shell !== 'bash' || depth > hopsMax || !mayCall.test(script.text)) return []
  const found: Called[] = []
  const follow = (from: Script, outer: () => ScriptFlow, folder: string, ways: ReadonlySet<string>, at: Range | undefined): void => {
    for (const command of from.commands) {
      const callee = found.length < calledMax && ways.size < calledDepthMax ? calleeOfCommand(step, command, folder) : undefined
      const way = `${callee?.path} ${callee?.what}`
      if (!callee || ways.has(way)) continue
      const chars = (calledChars.get(step.definition) ?? 0) + callee.text.length
      if (chars > calledCharsMax) continue
      calledChars.set(step.definition, chars)
      const range = at ?? rangeIn(step.definition.text, run, command.start, command.end)
      const flow = outer()
      const made = parseScript(callee.text)
      const given = new Map(callee.given.map(({ name, value }) => [name, flow.wordTaint(value)]))
      const call: Call = { range, what: callee.what, args: callee.args.map(flow.wordTaint), given, outer: flow }
      const inner = scriptFlow(step, made, depth + 1, call)
      found.push({ callee, script: made, flow: inner, range })
      follow(made, () => inner, callee.folder, new Set([...ways, way]), range)
    }
  }
  follow(script, () => scriptFlow(step, script, depth), folderOf(step), new Set(), undefined)
  calledMemo.set(step, found)
  return found
}

/** Scripts without any of these call nothing of the repository. */
const mayCall = /\/|\b(?:npm|pnpm|yarn|bun|g?make|bash|sh|source)\b/

/** How text moves through the script of a step, or through one that it calls. */
export function scriptFlow(step: Step, script: Script, depth = 0, call?: Call): ScriptFlow {
  const known = call ? undefined : flowMemo.get(step)
  if (known) return known
  const variables = new Map<string, Taint | undefined>()
  const { run } = step
  const place = (range: Range): Range => call?.range ?? (run ? rangeIn(step.definition.text, run, range.start, range.end) : range)
  const clean = sanitized(script.text)
  const feeders = new Map<Command, Command[]>()
  for (const command of script.commands) for (const next of command.feeds) feeders.set(next, [...(feeders.get(next) ?? []), command])
  const sites = call ? [] : sitesIn(step.definition, run)
  const scope = scopeOf(step)
  // Inside of a function `$1` is the function's own.
  const functions = call !== undefined && /^[ \t]*(?:function[ \t]+[\w-]+|[\w-]+[ \t]*\(\))/m.test(script.text)
  const handed = (taint: Taint | undefined): Taint | undefined =>
    call && behind(taint, hop(step.definition, call.range, `handed over to ${call.what}`))
  let plain = false
  const variable = (name: string): Taint | undefined => {
    if (clean.has(name)) return undefined
    if (call && /^[\d@*]/.test(name)) {
      if (functions && !plain) return undefined
      return handed(/^\d/.test(name) ? call.args[Number(name) - 1] : call.args.find(Boolean))
    }
    if (variables.has(name)) return variables.get(name)
    if (call) return handed(call.given.get(name) ?? call.outer.variable(name))
    if (/^GITHUB_HEAD_REF$/i.test(name))
      return untrusted(['github', 'head_ref'], step.definition) ? { source: 'GITHUB_HEAD_REF', hops: [] } : undefined
    const taint = envTaint(step, name, depth + 1)
    variables.set(name, taint)
    return taint
  }
  const rangeTaint = ({ start, end }: Range): Taint | undefined => {
    for (const site of sites) {
      if (site.end <= start || site.start >= end) continue
      const { tree } = treeOf(site)
      const taint = tree && taintOf(tree, scope, depth + 1)
      if (taint)
        return taint.hops.length > 0
          ? taint
          : behind(taint, hop(step.definition, exprRange(step.definition, site, tree), `\`${taint.source}\` is text of a stranger`))
    }
    return undefined
  }
  const wordTaint = (word: Word): Taint | undefined => {
    const own = rangeTaint(word)
    if (own) return own
    // A length or a count of a variable is a number.
    if (/^\$\{#/.test(word.raw)) return undefined
    for (const name of word.variables) {
      const taint = variable(name)
      if (taint) return taint
    }
    for (const one of word.substitutions) {
      const last = one.feeds.length > 0 ? undefined : commandTaint(one)
      if (last) return last
    }
    if (/^\$\(\s*<\s*/.test(word.raw) && checkedOut(step)) return fileTaint(word)
    return undefined
  }
  const fileTaint = (range: Range): Taint => ({
    source: 'a file of an untrusted checkout or artifact',
    hops: [hop(step.definition, place(range), 'a file that a stranger wrote is read')],
  })
  const busy = new Set<Command>()
  const commandTaint = (command: Command): Taint | undefined => {
    if (busy.has(command)) return undefined
    busy.add(command)
    try {
      const words = wordsOf(command)
      const program = words[0]?.text ?? ''
      const text = script.text.slice(command.start, command.end)
      if (blunt.test(program) || narrow(program, text)) return undefined
      for (const assignment of command.assignments) if (words.length === 0) return wordTaint(assignment.value)
      const source = commandSource(step, program, text)
      if (source)
        return { source, hops: [hop(step.definition, place(command), `\`${text.split('\n', 1)[0]?.slice(0, 60)}\` gives text of a stranger`)] }
      if (readsFiles.test(program) && checkedOut(step) && readsTreeFile(words, feeders.has(command))) return fileTaint(command)
      for (const redirect of command.redirects) if (redirect.op === '<' && checkedOut(step)) return fileTaint(command)
      // What goes in as an argument of an API call or a test does not come out again.
      if (passes.test(program))
        for (const word of words.slice(1)) {
          const taint = wordTaint(word)
          if (taint) return taint
        }
      for (const redirect of command.redirects)
        if (redirect.op === '<<<') {
          const taint = wordTaint(redirect.target)
          if (taint) return taint
        }
      for (const feeder of feeders.get(command) ?? []) {
        const taint = commandTaint(feeder)
        if (taint) return taint
      }
      return undefined
    } finally {
      busy.delete(command)
    }
  }
  const flow: ScriptFlow = {
    commandTaint,
    wordTaint,
    variable,
    written(command) {
      for (const { body } of command.redirects)
        if (body) {
          const taint = rangeTaint(body)
          if (taint) return taint
          for (const [, name = ''] of script.text.slice(body.start, body.end).matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
            const inner = variable(name)
            if (inner) return inner
          }
          // The body's own substitutions are scripts again.
          for (const [, source = ''] of script.text.slice(body.start, body.end).matchAll(/\$\(([^()]*)\)/g))
            for (const one of parseScript(source).commands) {
              const name = wordsOf(one)[0]?.text ?? ''
              if (
                commandSource(step, name, source) !== undefined ||
                (readsFiles.test(name) && checkedOut(step) && readsTreeFile(wordsOf(one), false))
              )
                return fileTaint(body)
            }
        }
      return commandTaint(command)
    },
    textOf: (command) =>
      command.words
        .slice(1)
        .filter(({ text }) => !/^-[neE]+$/.test(text))
        .map(({ text }) => text)
        .join(' '),
  }
  if (!call) flowMemo.set(step, flow)
  // In the order of the text, so that a later step of a script sees what an earlier one assigned.
  for (const command of script.commands) {
    for (const { name, value } of command.assignments) {
      plain = command.words.length === 0
      const taint = wordTaint(value)
      plain = false
      if (taint) variables.set(name, behind(taint, hop(step.definition, place(value), `into the shell variable ${name}`)))
      else if (command.words.length === 0 && !variables.get(name)) variables.set(name, undefined)
    }
    const [program, ...rest] = command.words.map(({ text }) => text)
    if (program === 'read' || program === 'mapfile' || program === 'readarray') {
      const taint =
        (feeders.get(command) ?? []).map(commandTaint).find(Boolean) ??
        command.redirects
          .filter(({ op }) => op === '<<<')
          .map(({ target }) => wordTaint(target))
          .find(Boolean) ??
        command.redirects
          .filter(({ target }) => target.substitutions.length > 0)
          .map(({ target }) => wordTaint(target))
          .find(Boolean)
      for (const name of rest.filter((word) => /^[A-Za-z_]\w*$/.test(word))) if (taint) variables.set(name, taint)
    }
    if (program === 'for') {
      const taint = command.words.slice(2).map(wordTaint).find(Boolean)
      if (taint && rest[0] !== undefined) variables.set(rest[0], taint)
    }
    if (program === 'export' || program === 'local' || program === 'declare' || program === 'readonly')
      for (const word of command.words.slice(1)) {
        const [, name] = /^([A-Za-z_]\w*)=/.exec(word.text) ?? []
        const taint = name === undefined ? undefined : wordTaint(word)
        if (name !== undefined && taint) variables.set(name, taint)
      }
  }
  return flow
}

/** Programs that give out what they are given. */
const passes =
  /^(?:echo|printf|cat|sed|awk|gawk|jq|yq|tr|cut|head|tail|sort|uniq|grep|egrep|basename|dirname|tee|rev|paste|fold|base64|envsubst|Write-Output|Write-Host|xargs|column|perl|python3?|node|ruby|trim|realpath|readlink|iconv|ConvertFrom-Json|for)$/i

/** Programs that print files. */
const readsFiles = /^(?:cat|sed|awk|gawk|jq|yq|head|tail|grep|egrep|cut|sort|uniq|tr|less|more|xmllint|Get-Content|gc|type|base64|unzip)$/i

/** True where a file of the workspace is named, and not one of the runner or the system. */
function readsTreeFile(words: readonly Word[], fed: boolean): boolean {
  const operands = words.slice(1).filter(({ text }) => !text.startsWith('-'))
  const program = words[0]?.text ?? ''
  // The first operand of these is their program, not a file.
  const files = /^(?:sed|awk|gawk|jq|yq|grep|egrep)$/.test(program) ? operands.slice(1) : operands
  if (fed && files.length === 0) return false
  return files.some(
    ({ text }) =>
      !/^\/(?:etc|proc|usr|opt)\//.test(text) &&
      !/\$\{?GITHUB_(?:ENV|OUTPUT|PATH|EVENT_PATH)|\$\{?RUNNER_TEMP|^\/tmp\//.test(text) &&
      /[\w}]/.test(text),
  )
}

/** Filters that leave nothing of a stranger's text but what a safe pattern allows. */
function narrow(program: string, text: string): boolean {
  if (program === 'tr') return /\s-(?:cd|dc)\b|--complement/.test(text)
  if (program === 'grep' || program === 'egrep')
    return /\s-\w*c\b|\s--count|\s-\w*q/.test(text) || /['"]\^?[([]*(?:\[?(?:0-9|\\d|a-f|A-F)[+*{}0-9,)\]]*)+\$?['"]/.test(text)
  if (program === 'jq') return /@sh\b|\.(?:number|id|length|sha)\b|\|\s*length/.test(text)
  return false
}

/** True for a pipe that leaves at most one line. */
export const oneLine = (text: string): boolean =>
  /\|\s*(?:tr\s+(?:-d\s+)?['"]\\n['"]|tr\s+['"]?\[?\\n|tr\s+-d\s+['"]?\\n|tr\s+-c?dc?\b|(?:head|tail)\s+-(?:n\s*)?1\b|xargs\s*$|xargs\s*\))/.test(
    text,
  ) || /\b(?:head|tail)\s+-(?:n\s*)?1\b[^|]*$/.test(text.replace(/\)["'\s]*$/, ''))

/** Variables that a script compares with a whole safe pattern, or makes of such characters. */
function sanitized(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(/\[\[\s*!?\s*"?\$\{?([A-Za-z_]\w*)\}?"?\s*=~\s*\^[^\s]*\$/g)) names.add(name)
  return names
}

/** What a command reads of a stranger, if anything. */
function commandSource(step: Step, program: string, text: string): string | undefined {
  const triggers = triggersOf(step.definition)
  const strangers = triggers === undefined || triggers.some((name) => strange.test(name))
  if (!strangers) return undefined
  if (
    program === 'git' &&
    /\bgit\s+(?:-\S+\s+\S+\s+)?(?:log|show|rev-list|shortlog|cat-file)\b/.test(text) &&
    checkedOut(step) &&
    !/--(?:pretty|format)[= ]['"]?(?:format:)?%[hH]['"]?(?:\s|$)|--oneline\s+--count/.test(text)
  )
    return 'a commit of the stranger'
  if (program === 'git' && /\bgit\s+(?:diff|diff-tree|ls-files)\b/.test(text) && /--name-(?:only|status)|ls-files/.test(text) && checkedOut(step))
    return 'names of files of the stranger'
  if (program === 'git' && /\bgit\s+(?:rev-parse\s+--abbrev-ref|branch\b|symbolic-ref|name-rev)/.test(text) && checkedOut(step))
    return 'a branch of the stranger'
  if (program === 'gh' && /\bgh\s+(?:pr\s+(?:view|diff|list|status)|issue\s+(?:view|list))\b/.test(text)) {
    const fields = /--json[= ]\s*['"]?([\w,]+)/.exec(text)?.[1]
    if (
      fields
        ?.split(',')
        .every((field) =>
          /^(?:number|id|headRefOid|baseRefName|baseRefOid|state|isDraft|author|url|createdAt|updatedAt|mergedAt|mergeable|additions|deletions|changedFiles|isCrossRepository)$/.test(
            field,
          ),
        )
    )
      return undefined
    return 'a pull request or issue'
  }
  if (
    program === 'gh' &&
    /\bgh\s+api\b/.test(text) &&
    /\/(?:pulls|issues|comments)\b/.test(text) &&
    !/(?:-X|--method)[= ]?\s*(?:POST|PATCH|PUT|DELETE)/i.test(text) &&
    /\.(?:title|body|head\.ref|ref|label|message|filename)\b/.test(text)
  )
    return 'the API’s answer about a pull request'
  if (
    /GITHUB_EVENT_PATH/.test(text) &&
    (program === 'jq' || program === 'cat') &&
    /\.(?:title|body|head\.ref|head_ref|message|label|head_branch)\b|^cat\b/.test(text)
  )
    return 'the event’s file'
  return undefined
}

/**
 * True where the origin of a value lies in the repository and was followed to its end: then no taint means that there is none.
 * False where an action of someone else, or a caller outside, gives it.
 */
export function understood(path: readonly string[], scope: Scope, depth = 0): boolean {
  if (depth > 8) return false
  const [root, name = '', , field = ''] = path
  const ofScalar = (scalar: YamlScalar | undefined, inner: Scope): boolean => {
    if (!scalar) return false
    return sitesIn(inner.definition, scalar).every((site) => {
      const { tree } = treeOf(site)
      if (!tree) return false
      const parts = [...flowing(tree.kind === 'call' && tree.name.toLowerCase() === 'fromjson' && tree.args[0] ? tree.args[0] : tree)]
      return parts.every((part) => {
        const inside = pathOf(part)
        if (!inside) return false
        if (inside[0] === 'github') return !untrusted(inside, inner.definition)
        return inside[0] === 'secrets' || inside[0] === 'vars' || understood(inside, inner, depth + 1)
      })
    })
  }
  if (root === 'steps') {
    const step = (scope.job?.steps ?? scope.definition.steps).find(({ id }) => id?.toLowerCase() === name)
    if (!step) return false
    if (step.run)
      return (
        scriptOf(step) !== undefined &&
        writesOf(step, 'GITHUB_OUTPUT').some((write) => write.name === undefined || write.name.toLowerCase() === field)
      )
    const summary = step.uses && outputSummaries[step.uses.slug]
    if (summary) return summary.inputs.every((input) => inputOf(step, input) === undefined || ofScalar(inputOf(step, input), scopeOf(step)))
    const callee = calleeOf(step.uses, step.definition)
    return callee !== undefined && ofScalar(scalarAt(callee.root, 'outputs', field, 'value'), { definition: callee, job: undefined, step: undefined })
  }
  if (root === 'needs') {
    const job = scope.definition.jobs.find(({ id }) => id.toLowerCase() === name)
    const value = job && entriesOf(at(job.body, 'outputs')).find(({ key }) => key.value.toLowerCase() === field)?.value
    return job !== undefined && value?.kind === 'scalar' && ofScalar(value, { definition: scope.definition, job, step: undefined })
  }
  if (root === 'env' && scope.step) {
    const { step } = scope
    if (
      siblings(step).some((before) => before.index < step.index && writesOf(before, 'GITHUB_ENV').some((write) => write.name?.toLowerCase() === name))
    )
      return true
    return ofScalar(declaredEnv(step, name), scope)
  }
  if (root === 'matrix' && scope.job) {
    const node = matrixNode(scope.job, name)
    return (
      node !== undefined &&
      [...scalarsUnder(node)].every((scalar) => !scalar.value.includes('${{') || ofScalar(scalar, { ...scope, step: undefined }))
    )
  }
  if (root === 'inputs') {
    const from = callersOf(scope.definition)
    return (
      from.length > 0 &&
      from.every(({ owner, definition }) => {
        const given = entriesOf(at(owner.body, 'with')).find(({ key }) => key.value.toLowerCase() === name)?.value
        return (
          given === undefined ||
          (given.kind === 'scalar' && ofScalar(given, 'needs' in owner ? { definition, job: owner, step: undefined } : scopeOf(owner)))
        )
      })
    )
  }
  return false
}

/** Lets go of what was worked out about one definition: a repository of a thousand would not fit otherwise. */
export function forget(): void {
  memo = new WeakMap()
  writeMemo = new WeakMap()
  flowMemo = new WeakMap()
  calledMemo = new WeakMap()
  calledChars = new WeakMap()
  forgetParsed()
}
