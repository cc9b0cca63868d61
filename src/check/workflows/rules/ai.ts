import type { Rule } from '../../../core/rule.ts'
import type { Definition, Step } from '../../../core/workflow.ts'
import { at, entriesOf, type YamlScalar } from '../../../core/yaml.ts'
import { closed, gatesOf, strangers } from '../checkout.ts'
import { sight } from '../edits.ts'
import { contextsOf, pathOf } from '../expressions.ts'
import { scalarTaint, scopeOf } from '../graph.ts'
import { scriptOf, treeOf } from '../parse.ts'
import { canWrite, exprRange, permission, siblings } from '../questions.ts'
import { publishes } from './use-trusted-publishing.ts'

/** Actions that hand text to a model which can use tools. Source: the README of each one */
const agents: ReadonlySet<string> = new Set([
  'anthropics/claude-code-action',
  'anthropics/claude-code-base-action',
  'openai/codex-action',
  'openai/openai-actions',
  'google-github-actions/run-gemini-cli',
  'google-gemini/gemini-cli-action',
  'github/copilot-swe-agent',
  'actions/ai-inference',
  'cursor/cursor-action',
  'sourcegraph/amp-action',
  'qwenlm/qwen-code-action',
  'block/goose-action',
  'warpdotdev/oz-agent-action',
  'sst/opencode/github',
  'anomalyco/opencode/github',
  'cline/cline-action',
])

const isAgent = ({ uses }: Step): boolean => uses?.kind === 'repository' && (agents.has(uses.slug) || agents.has(`${uses.slug}/${uses.subpath}`))

const agentsOf = (definition: Definition): readonly Step[] => definition.steps.filter(isAgent)

const inputs = (step: Step): readonly { readonly name: string; readonly key: YamlScalar; readonly value: YamlScalar }[] =>
  entriesOf(at(step.body, 'with')).flatMap(({ key, value }) => (value.kind === 'scalar' ? [{ name: key.value.toLowerCase(), key, value }] : []))

const page = 'https://www.aikido.dev/blog/promptpwnd-github-actions-ai-agents'

export const aiPromptInjection: Rule<'workflow'> = {
  id: 'ai-prompt-injection',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Text of a stranger is part of a model’s instructions',
  why: 'A model does not tell instructions from data: an issue that says “run this and post the result” is obeyed, with the tools and the token that the job gives it.',
  fix: 'Keep event text out of the prompt, give the job a token that reads only, and the model no shell.',
  sources: ['CWE-1427', page],
  *check(definition) {
    for (const step of agentsOf(definition))
      for (const { name, value } of inputs(step)) {
        if (!/prompt|instructions|claude_args|codex-args|settings|message|query/.test(name)) continue
        const taint = scalarTaint(value, scopeOf(step))
        if (taint)
          yield sight(definition, value, `${taint.source} is part of the ${name} of ${step.uses?.name}`, {
            ...(closed(gatesOf(step)) ? { severity: 'medium' as const } : {}),
            trace: [...taint.hops, { at: definition.place(value), message: `part of the ${name}` }],
          })
      }
  },
}

export const aiExcessiveTools: Rule<'workflow'> = {
  id: 'ai-excessive-tools',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Model may run commands in a run that strangers start',
  why: 'Whoever can make the model read their text can make it use its tools. With a shell or with writing of files that is code of a stranger in the job.',
  fix: 'Allow reading tools only; name single commands, `Bash(gh issue view:*)`, where one is needed.',
  sources: ['CWE-250', page],
  *check(definition) {
    if (!strangers(definition)) return
    for (const step of agentsOf(definition)) {
      if (closed(gatesOf(step))) continue
      for (const { name, value } of inputs(step)) {
        if (!/tools|claude_args|settings|codex-args/.test(name) || /disallowed/.test(name)) continue
        const allowed =
          name === 'claude_args' ? (/--allowed-?tools[= ]+("[^"]*"|'[^']*'|\S+(?:,\s*\S+)*)/i.exec(value.value)?.[1] ?? '') : value.value
        const tool =
          /(?<![\w-])(?:Bash(?!\()|Bash\(\s*(?:\*|:\*)?\s*\)|Write|Edit|MultiEdit|NotebookEdit|run_shell_command(?!\()|write_file)(?![\w-])/.exec(
            allowed,
          )?.[0]
        if (tool !== undefined) yield sight(definition, value, `${step.uses?.name} may use ${tool}, in a run that strangers start`)
      }
    }
  },
}

export const aiUnrestrictedTrigger: Rule<'workflow'> = {
  id: 'ai-unrestricted-trigger',
  reads: 'workflow',
  severity: 'high',
  title: 'Anyone may start the model',
  why: 'The action asks by default that who starts it can write to the repository. With this setting any account can.',
  fix: 'Remove the setting, or name the accounts.',
  sources: ['CWE-284', page],
  *check(definition) {
    for (const step of agentsOf(definition))
      for (const { name, value } of inputs(step))
        if (
          /^(?:allowed_non_write_users|allow[-_]users|allowed_bots|allow[-_]bots|allowed[-_]users)$/.test(name) &&
          /^\s*(?:\*|true|all)\s*$/.test(value.value.replace(/["']/g, ''))
        )
          yield sight(definition, value, `${name} lets ${/bot/.test(name) ? 'any bot' : 'anyone'} start ${step.uses?.name}`)
  },
}

export const aiUnsafeSandbox: Rule<'workflow'> = {
  id: 'ai-unsafe-sandbox',
  reads: 'workflow',
  severity: 'high',
  title: 'Model runs without its sandbox',
  why: 'The sandbox is what keeps a misled model from the network, the token and the rest of the runner.',
  fix: 'Leave the sandbox on, and let the model ask for each tool.',
  sources: ['CWE-693', page],
  *check(definition) {
    for (const step of definition.steps) {
      const values = isAgent(step) ? inputs(step).map(({ value }) => value) : []
      if (step.run && /\b(?:claude|codex|gemini|cursor-agent|copilot|opencode|aider)\b/.test(step.run.value)) values.push(step.run)
      for (const value of values) {
        const flag =
          /danger-full-access|dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|--yolo\b|--allow-all-tools|bypassPermissions/.exec(
            value.value,
          )?.[0]
        if (flag !== undefined) yield sight(definition, value, `\`${flag}\` takes the model’s sandbox away`)
      }
      if (!isAgent(step)) continue
      for (const { name, value } of inputs(step))
        if (/^safety[-_]strategy$/.test(name) && value.value === 'unsafe')
          yield sight(definition, value, 'this strategy takes the model’s sandbox away')
    }
  },
}

export const aiExecutionOrder: Rule<'workflow'> = {
  id: 'ai-execution-order',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Steps run after the model in its workspace',
  why: 'A misled model can change files, variables and the git configuration of the job. Steps behind it run what it left, with secrets that it did not have.',
  fix: 'Make the model the last step of its job, and do the rest in another job.',
  sources: ['CWE-696', page],
  *check(definition) {
    for (const step of agentsOf(definition)) {
      const later = siblings(step).filter(
        (other) => other.index > step.index && (other.run || (other.uses && !/upload-artifact|slack|notify/.test(other.uses.slug))),
      )
      const [next] = later
      if (!next) continue
      const publishing = later.find((other) =>
        scriptOf(other)?.commands.some((command) => publishes(command) || /^git$/.test(command.words[0]?.text ?? '')),
      )
      yield sight(
        definition,
        step.body,
        `${later.length === 1 ? 'a step runs' : `${later.length} steps run`} after ${step.uses?.name}, in the workspace it can change`,
        {
          severity: publishing ? 'high' : 'medium',
          trace: [
            { at: definition.place(step.body), message: 'the model works here' },
            { at: definition.place((publishing ?? next).body), message: publishing ? 'what it left is published' : 'and this runs after it' },
          ],
        },
      )
    }
  },
}

export const aiOutputToRun: Rule<'workflow'> = {
  id: 'ai-output-to-run',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'What a model answers is written into a script',
  why: 'A misled model answers what a stranger wants: in a script that is code.',
  fix: 'Pass the answer by `env`, and check it against a whole pattern.',
  sources: ['CWE-94', page],
  *check(definition) {
    for (const step of definition.steps) {
      if (!step.run) continue
      for (const site of definition.expressions) {
        if (site.scalar !== step.run) continue
        const { tree } = treeOf(site)
        if (!tree) continue
        for (const context of contextsOf(tree)) {
          const [root, id, field] = pathOf(context) ?? []
          if (root !== 'steps' || field !== 'outputs') continue
          const from = siblings(step).find((other) => other.id?.toLowerCase() === id)
          if (from && isAgent(from))
            yield sight(definition, exprRange(definition, site, context), `the answer of ${from.uses?.name} is written into the script`)
        }
      }
    }
  },
}

export const aiWriteToken: Rule<'workflow'> = {
  id: 'ai-write-token',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Model of a run that strangers start has a token that writes',
  why: 'Who misleads the model uses its token: it pushes, releases or merges in the project’s name.',
  fix: 'Give the job `contents: read`, and do what writes in a job behind it.',
  sources: ['CWE-250', page],
  *check(definition) {
    if (!strangers(definition)) return
    for (const step of agentsOf(definition)) {
      const { job } = step
      if (!job || !step.uses || closed(gatesOf(step)) || !canWrite(job)) continue
      const level = permission(job, 'contents')
      if (level === 'write' || level === 'default')
        yield sight(definition, step.uses.node, `${step.uses.name} has a token that can write, in a run that strangers start`)
    }
  },
}
