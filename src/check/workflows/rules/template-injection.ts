import type { Confidence, Edit, Persona, Severity } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import type { ExpressionSite, Step } from '../../../core/workflow.ts'
import { at, entryOf, type YamlScalar } from '../../../core/yaml.ts'
import { closed, gatesOf, privilegesOf } from '../checkout.ts'
import { capabilityOf } from '../contexts.ts'
import { scriptInputs } from '../data/scripts.ts'
import { addEntry, replace, setIn, sight, unsafeFix } from '../edits.ts'
import { contextOf, type Expr, flowing, pathOf } from '../expressions.ts'
import { scopeOf, type Taint, taintOf, understood } from '../graph.ts'
import { inputOf, sitesIn, treeOf } from '../parse.ts'
import { envStatic, exprRange, inputFlow, matrixStatic, siteRange } from '../questions.ts'

export const templateInjection: Rule<'workflow'> = {
  id: 'template-injection',
  reads: 'workflow',
  severity: 'high',
  title: 'Expression writes text into a script',
  why: 'An expression is filled in before the shell reads the script: a title such as `"; curl … | sh; "` runs as code, with the job’s token and secrets. Text that comes through outputs, variables or inputs is as dangerous as the event itself.',
  fix: 'Pass the value by `env` and read it as `"$NAME"` in the script.',
  sources: ['CWE-94', 'CWE-78', 'https://securitylab.github.com/resources/github-actions-untrusted-input/'],
  *check(definition) {
    for (const step of definition.steps)
      for (const { scalar, script } of scriptsOf(step))
        for (const site of sitesIn(definition, scalar)) {
          const { tree } = treeOf(site)
          if (!tree) continue
          let any = false
          for (const part of flowing(tree)) {
            const verdict = judge(part, step)
            if (!verdict) continue
            any = true
            // JSON is a literal of JavaScript, whatever is in it.
            if (step.uses?.slug === 'actions/github-script' && tree.kind === 'call' && tree.name.toLowerCase() === 'tojson') continue
            const { taint, message, ...rest } = verdict
            yield sight(definition, exprRange(definition, site, part), message, {
              ...rest,
              ...(taint
                ? { trace: [...taint.hops, { at: definition.place(exprRange(definition, site, part)), message: 'written into the script' }] }
                : {}),
              ...fixOf(step, site, tree, part, script),
            })
          }
          if (!any)
            yield sight(definition, siteRange(definition, site), 'an expression is written into the script', {
              severity: 'low',
              persona: 'pedantic',
              ...fixOf(step, site, tree, tree, script),
            })
        }
  },
}

function* scriptsOf(step: Step): Generator<{ scalar: YamlScalar; script: boolean }> {
  if (step.run) yield { scalar: step.run, script: true }
  const name =
    step.uses?.kind === 'repository' && step.uses.subpath === '' && Object.hasOwn(scriptInputs, step.uses.slug)
      ? scriptInputs[step.uses.slug]
      : undefined
  for (const input of name ?? []) {
    const scalar = inputOf(step, input)
    if (scalar) yield { scalar, script: false }
  }
}

interface Judgement {
  readonly message: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly persona?: Persona
  readonly taint?: Taint
}

/** What one context in a script is worth. */
function judge(part: Expr, step: Step): Judgement | undefined {
  const path = pathOf(part)
  if (!path) return undefined
  const { definition } = step
  const name = path.join('.')
  const [root] = path
  const taint = taintOf(part, scopeOf(step))
  if (taint) {
    const powerful = privilegesOf(definition).length > 0
    const held = closed(gatesOf(step))
    return {
      message:
        root === 'github'
          ? `\`${name}\` is text of a stranger, written into the script`
          : `\`${name}\` carries \`${taint.source}\`, text of a stranger, into the script`,
      severity: 'high',
      confidence: powerful && !held ? 'high' : 'medium',
      taint,
    }
  }
  if (root === 'secrets') return undefined
  const plain = unproven(path, step)
  // Followed to its end and found harmless: worth a remark, no more.
  return plain && (plain.persona ?? 'regular') === 'regular' && root !== 'github' && understood(path, scopeOf(step))
    ? { ...plain, persona: 'pedantic' }
    : plain
}

/** What a context is worth of which nothing is known but its kind. */
function unproven(path: readonly string[], step: Step): Judgement | undefined {
  const { definition } = step
  const name = path.join('.')
  const [root, first = ''] = path
  if (root === 'needs' && path[2] === 'result') return undefined
  if (root === 'steps' && /^(?:outcome|conclusion)$/.test(path[2] ?? '')) return undefined
  if (root === 'runner' || root === 'job' || root === 'strategy' || root === 'vars')
    return root === 'vars' || root === 'strategy' ? informational(name) : undefined
  if (root === 'inputs' || name.startsWith('github.event.inputs.')) {
    const input = root === 'inputs' ? first : (path[3] ?? '')
    const flow = inputFlow(definition, input)
    if (flow === 'fixed')
      return {
        message: `\`${name}\` is written into the script; its type leaves little room`,
        severity: 'low',
        confidence: 'high',
        persona: 'pedantic',
      }
    if (flow === undefined)
      return { message: `\`${name}\` is written into the script, and no input of that name is declared`, severity: 'low', confidence: 'low' }
    return { message: `\`${name}\` is written into the script: who calls this chooses its text`, severity: 'medium', confidence: 'high' }
  }
  if (root === 'env') {
    return envStatic(step, first)
      ? { message: `\`${name}\` is written into the script`, severity: 'low', confidence: 'high', persona: 'pedantic' }
      : { message: `\`${name}\` is written into the script, and its text may come from elsewhere`, severity: 'low', confidence: 'high' }
  }
  if (root === 'github') {
    const capability = capabilityOf(path)
    if (capability === 'fixed') return undefined
    return {
      message: `\`${name}\` is written into the script${capability === 'structured' ? ': a part of it can be chosen' : ': its text can be chosen'}`,
      severity: capability === 'structured' ? 'low' : 'medium',
      confidence: 'high',
    }
  }
  if (root === 'matrix') {
    if (step.job && matrixStatic(step.job, path.slice(1))) return undefined
    return { message: `\`${name}\` is written into the script, and the matrix is computed`, severity: 'medium', confidence: 'medium' }
  }
  return informational(name)
}

const informational = (name: string): Judgement => ({ message: `\`${name}\` is written into the script`, severity: 'note', confidence: 'low' })

/** An environment variable instead of the expression, where the script's shell has a way to read one. */
function fixOf(step: Step, site: ExpressionSite, tree: Expr, part: Expr, script: boolean): object {
  const { definition, shell } = step
  if (!script || tree !== part || contextOf(part) === undefined) return {}
  if (step.job === undefined && step.definition.kind !== 'action') return {}
  const written = site.text.trim()
  const existing = /^env(?:\.([A-Za-z_]\w*)|\['([A-Za-z_]\w*)'\])$/.exec(written)
  const standard = Object.hasOwn(runnerDefaults, contextOf(part) ?? '') ? runnerDefaults[contextOf(part) ?? ''] : undefined
  const name = existing?.[1] ?? existing?.[2] ?? standard ?? variableOf(contextOf(part) ?? '')
  const use = shell === 'bash' ? `\${${name}}` : shell === 'pwsh' ? `$env:${name}` : shell === 'cmd' ? `%${name}%` : undefined
  if (use === undefined || inSingleQuotes(site)) return {}
  const edits: Edit[] = [replace(definition, siteRange(definition, site), use)]
  if (existing || standard !== undefined) return unsafeFix('Read the environment variable', ...edits)
  const env = entryOf(step.body, 'env')
  const own = at(step.body, 'env', name)
  const expression = `\${{ ${site.text.trim()} }}`
  if (own) {
    if (own.kind !== 'scalar' || own.value !== expression) return {}
  } else {
    const edit = env ? setIn(definition, step.body, 'env', name, expression) : addEntry(definition, step.body, 'env', `\n  ${name}: ${expression}`)
    if (!edit) return {}
    edits.push(edit)
  }
  return unsafeFix('Pass it as an environment variable', ...edits)
}

/** Contexts that the runner gives every step as a variable. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const runnerDefaults: Readonly<Record<string, string>> = Object.fromEntries(
  'actor actor_id api_url base_ref event_name graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace'
    .split(' ')
    .map((name) => [`github.${name}`, `GITHUB_${name.toUpperCase()}`]),
)

const variableOf = (context: string): string =>
  context
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()

/** In single quotes the shell would not read the variable. */
function inSingleQuotes({ scalar, start }: ExpressionSite): boolean {
  const line = scalar.value.slice(scalar.value.lastIndexOf('\n', start) + 1, start).replace(/"(?:[^"\\]|\\.)*"/g, '')
  return (line.match(/'/g) ?? []).length % 2 === 1
}
