import { lineStarts } from '../../core/report.ts'
import type { Definition, DefinitionKind, ExpressionSite, Job, Repository, Shell, Step, Trigger, Uses } from '../../core/workflow.ts'
import {
  at,
  entriesOf,
  itemsOf,
  scalarAt,
  scalarsOf,
  textAt,
  type YamlComment,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../../core/yaml.ts'
import { readYaml } from '../../syntax/yaml-document.ts'
import { type Expr, ExpressionError, fencesOf, parseExpression } from './expressions.ts'
import { parseScript, type Script } from './shell.ts'

/** Folder of the repository a definition belongs to, with a slash or empty: `.github` lies in it. */
export function homeOf(path: string): string {
  const at = path.startsWith('.github/') ? 0 : path.indexOf('/.github/') + 1
  return at > 0 ? path.slice(0, at) : ''
}

/**
 * Reads one definition.
 * @throws Fault as `readYaml`.
 */
export function parseDefinition(text: string, path: string, kind: DefinitionKind, repository: Repository): Definition {
  const yaml = readYaml(text, path)
  let starts: readonly number[] | undefined
  const point = (offset: number): readonly [number, number] => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1]
  }
  const jobs: Job[] = []
  const steps: Step[] = []
  const expressions: ExpressionSite[] = []
  const definition: Definition = {
    kind,
    path,
    text,
    root: yaml.root,
    comments: yaml.comments,
    problems: yaml.problems,
    triggers: kind === 'workflow' ? triggersOf(yaml.root) : [],
    jobs,
    steps,
    expressions,
    repository,
    place({ start, end }) {
      const [line, column] = point(start)
      const [endLine, endColumn] = point(Math.max(start, trimmedEnd(text, start, end)))
      return { path, line, column, endLine, endColumn }
    },
  }
  if (kind === 'workflow') {
    const shell = textAt(yaml.root, 'defaults', 'run', 'shell')
    for (const { key, value } of entriesOf(at(yaml.root, 'jobs'))) {
      if (value.kind !== 'map') continue
      const made: Step[] = []
      const uses = scalarAt(value, 'uses')
      const job: Job = {
        id: key.value,
        key,
        body: value,
        steps: made,
        uses: uses && parseUses(uses, definition),
        needs: scalarsOf(at(value, 'needs')),
        condition: scalarAt(value, 'if'),
        definition,
      }
      made.push(
        ...stepsOf(at(value, 'steps'), definition, job, textAt(value, 'defaults', 'run', 'shell') ?? shell ?? shellOfRunner(at(value, 'runs-on'))),
      )
      jobs.push(job)
      steps.push(...made)
    }
  } else if (kind === 'action') steps.push(...stepsOf(at(yaml.root, 'runs', 'steps'), definition, undefined, undefined))
  if (kind === 'workflow' || kind === 'action') collect(definition, expressions)
  return definition
}

/** A range without the white space at its end: block collections reach to the next token. */
function trimmedEnd(text: string, start: number, end: number): number {
  let stop = Math.min(end, text.length)
  while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--
  return stop
}

function triggersOf(root: YamlNode): readonly Trigger[] {
  const on = at(root, 'on')
  if (on?.kind === 'scalar') return on.type === 'null' ? [] : [{ name: on.value, key: on, value: undefined }]
  if (on?.kind === 'sequence')
    return on.items.flatMap((item): Trigger[] => (item.kind === 'scalar' ? [{ name: item.value, key: item, value: undefined }] : []))
  return entriesOf(on).map(({ key, value }) => ({ name: key.value, key, value }))
}

function stepsOf(node: YamlNode | undefined, definition: Definition, job: Job | undefined, fallback: string | undefined): readonly Step[] {
  const made: Step[] = []
  const add = (item: YamlNode): void => {
    if (item.kind !== 'map') return
    const parallel = at(item, 'parallel')
    if (parallel?.kind === 'sequence') {
      for (const one of parallel.items) add(one)
      return
    }
    const uses = scalarAt(item, 'uses')
    made.push({
      index: made.length,
      id: textAt(item, 'id'),
      body: item,
      uses: uses && parseUses(uses, definition),
      run: scalarAt(item, 'run'),
      condition: scalarAt(item, 'if'),
      shell: shellOf(textAt(item, 'shell') ?? fallback),
      job,
      definition,
    })
  }
  for (const item of itemsOf(node)) add(item)
  return made
}

/** The family of a shell by the first word of its command. */
function shellOf(text: string | undefined): Shell {
  const first = (text ?? 'bash').trim().split(/\s+/)[0] ?? ''
  const name = first.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '')
  if (name === 'bash' || name === 'sh' || name === 'zsh') return 'bash'
  if (name === 'pwsh' || name === 'powershell') return 'pwsh'
  return name === 'cmd' || name === 'python' ? name : 'other'
}

function shellOfRunner(node: YamlNode | undefined): string | undefined {
  const labels = node?.kind === 'map' ? scalarsOf(at(node, 'labels')) : scalarsOf(node)
  return labels.some(({ value }) => /^windows/i.test(value)) ? 'pwsh' : undefined
}

/** Reads a `uses`. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
export function parseUses(node: YamlScalar, definition: Definition): Uses {
  const text = node.value
  const none = { node, text, slug: '', name: '', subpath: '', ref: undefined, pinned: false, version: undefined }
  if (text.startsWith('docker://')) return { ...none, kind: 'docker' }
  if (text.startsWith('$/')) return { ...none, kind: 'self', subpath: text.slice(2) }
  if (text === '.' || text.startsWith('./') || text.startsWith('../') || text.startsWith('.\\'))
    return { ...none, kind: 'local', subpath: text.replace(/^\.\//, '') }
  const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)((?:\/[^@]*)?)(?:@(.+))?$/.exec(text)
  if (!match) return { ...none, kind: 'malformed' }
  const [, owner = '', repo = '', path = '', ref] = match
  const pinned = ref !== undefined && /^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(ref)
  return {
    node,
    text,
    kind: 'repository',
    slug: `${owner}/${repo}`.toLowerCase(),
    name: `${owner}/${repo}`,
    subpath: path.replace(/^\//, ''),
    ref,
    pinned,
    get version() {
      return versionOf(pinned ? commentOn(definition, node)?.text : ref)
    },
  }
}

/** A version in a ref or a comment: `v4.1.2`, `4`, `# tag=v4`. */
function versionOf(text: string | undefined): string | undefined {
  return /(?:^|[\s#=@/])v?(\d+(?:\.\d+){0,3})(?![\w.]*[A-Za-z])/.exec(text ?? '')?.[1]
}

/** The comment behind a value on its own line. */
export function commentOn(definition: Definition, { end }: { readonly end: number }): YamlComment | undefined {
  const { comments, text } = definition
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  const comment = comments[low]
  return comment && !text.slice(end, comment.start).includes('\n') ? comment : undefined
}

/** Orders versions by number; a missing part counts as nought. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = (left[index] ?? 0) - (right[index] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** True for versions of the same numbers: `4.1` and `4.1.0`. */
export const sameVersion = (a: string, b: string): boolean => /^[\d.]+$/.test(a) && compareVersions(a, b) === 0

/** `owner/repo` of an address on GitHub, in lower case. */
export const repositoryOf = (address: string | undefined): string | undefined =>
  /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1]?.toLowerCase()

/** Finds every expression of a definition. */
function collect(definition: Definition, sites: ExpressionSite[]): void {
  const { jobs, steps, root } = definition
  const owners = new Map<YamlNode, Job | Step>()
  for (const job of jobs) owners.set(job.body, job)
  for (const step of steps) owners.set(step.body, step)
  const keys: string[] = []
  const walk = (node: YamlNode, job: Job | undefined, step: Step | undefined): void => {
    if (node.kind === 'scalar') {
      const condition =
        keys.at(-1) === 'if' &&
        node.type !== 'null' &&
        (step !== undefined ? keys.at(-2) !== 'with' && keys.at(-2) !== 'env' : job !== undefined && keys.length === 3)
      if (node.value.includes('${{')) {
        for (const fence of fencesOf(node.value))
          sites.push({
            scalar: node,
            start: fence.start,
            end: fence.end ?? node.value.length,
            from: fence.innerStart,
            text: node.value.slice(fence.innerStart, fence.innerEnd),
            bare: false,
            closed: fence.end !== undefined,
            keys: [...keys],
            job,
            step,
          })
      } else if (condition) {
        sites.push({
          scalar: node,
          start: 0,
          end: node.value.length,
          from: 0,
          text: node.value,
          bare: true,
          closed: true,
          keys: [...keys],
          job,
          step,
        })
      }
      return
    }
    const owner = owners.get(node)
    const inStep = owner && 'index' in owner ? owner : step
    const inJob = owner && 'needs' in owner ? owner : job
    if (node.kind === 'map')
      for (const { key, value } of node.entries) {
        keys.push(key.value)
        // A key may hold an expression, too: `${{ insert }}` and names of matrix and env.
        if (key.value.includes('${{')) walk(key, inJob, inStep)
        walk(value, inJob, inStep)
        keys.pop()
      }
    else
      for (const [index, item] of node.items.entries()) {
        keys.push(String(index))
        walk(item, inJob, inStep)
        keys.pop()
      }
  }
  walk(root, undefined, undefined)
}

type Parsed = { readonly tree: Expr; readonly error?: undefined } | { readonly tree?: undefined; readonly error: ExpressionError }
let parsed = new WeakMap<ExpressionSite, Parsed>()

/** Most texts of expressions whose trees are kept, and the longest: the same few stand in every workflow. */
const keptMax = 2_000
const keptCharsMax = 200
const kept = new Map<string, Parsed>()

/** The tree of an expression, or why there is none. Parsed once: places in it count from the expression's own text. */
export function treeOf(site: ExpressionSite): Parsed {
  const known = parsed.get(site) ?? kept.get(site.text)
  if (known) return known
  let made: Parsed
  try {
    made = { tree: parseExpression(site.text) }
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    made = { error }
  }
  if (site.text.length <= keptCharsMax && kept.size < keptMax) kept.set(site.text, made)
  else parsed.set(site, made)
  return made
}

let scripts = new WeakMap<YamlScalar, Script>()

/** The script of a step's `run`. Parsed once. */
export function scriptOf(step: Step): Script | undefined {
  const { run } = step
  if (!run || (step.shell !== 'bash' && step.shell !== 'pwsh')) return undefined
  const known = scripts.get(run)
  if (known) return known
  const made = parseScript(run.value, step.shell === 'pwsh')
  scripts.set(run, made)
  return made
}

/** Sites by the scalar they stand in. */
let byScalar = new WeakMap<Definition, Map<YamlScalar, ExpressionSite[]>>()

/** The expressions in one scalar of a definition. */
export function sitesIn(definition: Definition, scalar: YamlScalar | undefined): readonly ExpressionSite[] {
  if (!scalar) return []
  let index = byScalar.get(definition)
  if (!index) {
    index = new Map()
    for (const site of definition.expressions) {
      const before = index.get(site.scalar)
      if (before) before.push(site)
      else index.set(site.scalar, [site])
    }
    byScalar.set(definition, index)
  }
  return index.get(scalar) ?? []
}

/** Keys of a `with`, as GitHub reads them: any case. */
export function inputOf(step: { readonly body: YamlMap }, name: string): YamlScalar | undefined {
  const found = entriesOf(at(step.body, 'with')).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value
  return found?.kind === 'scalar' && found.type !== 'null' ? found : undefined
}

/** The key of a `with`. */
export const inputKey = (step: { readonly body: YamlMap }, name: string): YamlScalar | undefined =>
  entriesOf(at(step.body, 'with')).find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.key

/** Lets go of the trees and scripts of what was looked at: they are made again where another definition asks for them. */
export function forgetParsed(): void {
  parsed = new WeakMap()
  scripts = new WeakMap()
  byScalar = new WeakMap()
}
