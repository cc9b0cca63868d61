import type { Rule } from '../../../core/rule.ts'
import type { Definition, Job, Step } from '../../../core/workflow.ts'
import { at, isFalse, isTrue, scalarsOf } from '../../../core/yaml.ts'
import { checkoutOf, closed, gatesOf, privilegesOf, runsTree } from '../checkout.ts'
import { type CacheSwitch, caches, publishers } from '../data/caches.ts'
import { setIn, sight, unsafeFix } from '../edits.ts'
import { contextOf, type Expr, ExpressionError, evaluate, parseExpression, truthy, wholeFence } from '../expressions.ts'
import { scalarTaint, scopeOf } from '../graph.ts'
import { compareVersions, inputOf } from '../parse.ts'
import { canWrite, isAction } from '../questions.ts'

export const cachePoisoning: Rule<'workflow'> = {
  id: 'cache-poisoning',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'low',
  title: 'Cache can carry other people’s files into a release',
  why: 'A cache is shared by all runs of a branch, and whoever gets code into one of them fills it. What a publishing job restores from it goes into what users install.',
  fix: 'Build releases without a cache; let no run of a stranger save to the cache of the default branch.',
  sources: ['CWE-349', 'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/'],
  *check(definition) {
    for (const job of definition.jobs) {
      yield* strangersWrite(definition, job)
      yield* strangersName(job)
      const releases = publishesByTrigger(definition)
      const onTags = publishesTags(definition)
      const publisher = job.steps.find((step) => switched(step, publishers, onTags) !== 'off')
      if (!releases && !publisher) continue
      for (const step of job.steps) {
        if (!step.uses) continue
        const key = keyOf(step, caches)
        const on = key === undefined ? 'off' : switched(step, caches, onTags)
        if (key === undefined || on === 'off') continue
        const [only] = caches[key] ?? []
        const edit =
          only?.kind === 'boolean' && only.input !== undefined
            ? setIn(definition, step.body, 'with', only.input, String(only.opt === 'out' && !negative(only.input) ? false : only.opt === 'out'))
            : undefined
        yield sight(
          definition,
          step.uses.node,
          `the cache of ${step.uses.name} can carry other files into ${releases ? 'what this workflow releases' : `what ${publisher?.uses?.name ?? 'this job'} publishes`}`,
          {
            ...(on === 'maybe' ? { confidence: 'low' } : {}),
            ...(edit ? unsafeFix('Switch the cache off', edit) : {}),
          },
        )
      }
    }
  },
}

/** `skip-cache`, `no-cache`, `lookup-only`: true switches the cache off. */
const negative = (input: string): boolean => !/^(?:cache|enable-cache|use-cache|package-manager-cache|save|cache-binary|use-gha-cache)$/i.test(input)

/** Runs of the default branch's context that a stranger's code can fill the cache of. */
function* strangersWrite(definition: Definition, job: Job) {
  const privileges = privilegesOf(definition)
  if (privileges.length === 0) return
  let from: Step | undefined
  for (const step of job.steps) {
    if (from === undefined) {
      const checkout = checkoutOf(step)
      if (checkout && !closed(gatesOf(step))) from = step
      else continue
      if (!step.run) continue
    }
    const caching = step.uses && keyOf(step, caches) !== undefined && switched(step, caches, false) !== 'off'
    const runs = step === from || canWrite(job) ? undefined : runsTree(step)
    if (!caching && !runs) continue
    const range = caching && step.uses ? step.uses.node : runs?.range
    if (!range) continue
    yield sight(
      definition,
      range,
      caching
        ? 'this cache belongs to the default branch, and a stranger’s files are saved to it'
        : `${runs?.what} runs a stranger’s code, which can fill the cache of the default branch`,
      {
        confidence: 'medium',
        severity: 'medium',
        trace: [
          { at: definition.place(from.body), message: 'the tree of a stranger is checked out' },
          { at: definition.place(range), message: caching ? 'and saved to the cache' : 'and its code runs with access to the cache' },
        ],
      },
    )
  }
}

/** Keys and paths of a cache that a stranger's text chooses. */
function* strangersName(job: Job) {
  for (const step of job.steps) {
    if (!isAction(step, 'actions/cache', 'actions/cache/save', 'actions/cache/restore')) continue
    for (const name of ['key', 'restore-keys', 'path']) {
      const input = inputOf(step, name)
      const taint = input && scalarTaint(input, scopeOf(step))
      if (!input || !taint) continue
      yield sight(job.definition, input, `${taint.source} chooses the ${name} of this cache: a stranger can fill or read another one`, {
        severity: 'medium',
        trace: [...taint.hops, { at: job.definition.place(input), message: `the ${name} of the cache` }],
      })
    }
  }
}

function publishesByTrigger({ triggers }: Definition): boolean {
  return triggers.some(({ name, value }) => {
    if (name === 'release') return true
    if (name !== 'push') return false
    return at(value, 'tags') !== undefined || scalarsOf(at(value, 'branches')).some((branch) => /release/i.test(branch.value))
  })
}

/** True where every run that publishes is one of a tag, so that conditions can be worked out for it. */
function publishesTags({ triggers }: Definition): boolean {
  const push = triggers.find(({ name }) => name === 'push')
  return push === undefined || !scalarsOf(at(push.value, 'branches')).some((branch) => /release/i.test(branch.value))
}

const keyOf = (step: Step, table: Readonly<Record<string, unknown>>): string | undefined => {
  if (step.uses?.kind !== 'repository') return undefined
  const key = step.uses.subpath === '' ? step.uses.slug : `${step.uses.slug}/${step.uses.subpath.toLowerCase()}`
  return Object.hasOwn(table, key) ? key : undefined
}

type Answer = 'on' | 'off' | 'maybe'

/** True, false or depending on the run: whether what a table knows of a step's action is switched on. */
function switched(step: Step, table: Readonly<Record<string, readonly CacheSwitch[]>>, tags: boolean): Answer {
  const key = keyOf(step, table)
  if (key === undefined) return 'off'
  const switches = table[key] ?? []
  if (switches.length === 0) return 'on'
  const answers = switches.map((one) => answer(step, one, tags))
  return answers.includes('on') ? 'on' : answers.includes('maybe') ? 'maybe' : 'off'
}

function answer(step: Step, one: CacheSwitch, tags: boolean): Answer {
  const version = step.uses?.version
  if (one.from !== undefined && (version === undefined || compareVersions(version, one.from) < 0)) return 'off'
  if (one.before !== undefined && version !== undefined && compareVersions(version, one.before) >= 0) return 'off'
  const otherwise: Answer = one.opt === 'in' ? 'off' : 'on'
  if (one.input === undefined) return 'on'
  const value = inputOf(step, one.input)
  if (value === undefined) return otherwise
  if (value.value.includes('${{')) return tags ? conditional(value.value, one) : 'maybe'
  if (one.kind === 'boolean') {
    const yes = isTrue(value)
    if (!yes && !isFalse(value)) return otherwise
    if (one.opt === 'in') return yes ? 'on' : 'off'
    // Opting out: `skip-cache: true` and `cache: false` both do.
    return negative(one.input) === yes ? 'off' : 'on'
  }
  if (one.kind === 'text') return value.value.trim() === '' ? 'off' : 'on'
  const listed = one.words?.includes(value.value.trim()) ?? false
  return one.opt === 'in' ? (listed ? 'on' : 'off') : listed ? 'off' : 'on'
}

/** Works an input's condition out for the run that publishes: a push of a tag. */
function conditional(text: string, one: CacheSwitch): Answer {
  const inner = wholeFence(text)
  if (inner === undefined) return 'maybe'
  let tree: Expr
  try {
    tree = parseExpression(inner)
  } catch (error) {
    if (error instanceof ExpressionError) return 'maybe'
    throw error
  }
  const value = onTag(tree)
  if (value === undefined) return 'maybe'
  const out = one.opt === 'out' && (one.input === undefined || negative(one.input))
  return value !== out ? 'on' : 'off'
}

function onTag(expr: Expr): boolean | undefined {
  const constant = evaluate(expr)
  if (constant !== undefined) return truthy(constant)
  if (expr.kind === 'not') {
    const inner = onTag(expr.operand)
    return inner === undefined ? undefined : !inner
  }
  if (expr.kind === 'call' && expr.name.toLowerCase() === 'startswith') {
    const [context, prefix] = expr.args
    if (context && contextOf(context) === 'github.ref' && prefix?.kind === 'literal')
      return String(prefix.value).startsWith('refs/tags/') ? true : String(prefix.value).startsWith('refs/heads/') ? false : undefined
  }
  if (expr.kind === 'binary') {
    if (expr.op === '&&' || expr.op === '||') {
      const left = onTag(expr.left)
      const right = onTag(expr.right)
      if (expr.op === '&&') return left === false || right === false ? false : left === true && right === true ? true : undefined
      return left === true || right === true ? true : left === false && right === false ? false : undefined
    }
    if (expr.op === '==' || expr.op === '!=') {
      const context = contextOf(expr.left)
      const other = expr.right.kind === 'literal' ? String(expr.right.value) : undefined
      if (other === undefined) return undefined
      const same =
        context === 'github.ref_type'
          ? other === 'tag'
          : context === 'github.event_name'
            ? other === 'push'
            : context === 'github.ref' && other.startsWith('refs/heads/')
              ? false
              : undefined
      return same === undefined ? undefined : same === (expr.op === '==')
    }
  }
  return undefined
}
