import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { checkedOut, closed, gatesOf, privilegesOf, strangeFiles } from '../checkout.ts'
import { loadsEnvFile } from '../data/flows.ts'
import { sight } from '../edits.ts'
import { callersOf, oneLine, type RunnerFile, type Write, writesOf, writesTo } from '../graph.ts'
import { scriptOf } from '../parse.ts'
import { triggered } from '../questions.ts'
import { type Command, type Script, wordsOf } from '../shell.ts'

const files: readonly RunnerFile[] = ['GITHUB_ENV', 'GITHUB_PATH']

export const githubEnv: Rule<'workflow'> = {
  id: 'github-env',
  reads: 'workflow',
  severity: 'high',
  confidence: 'low',
  title: 'Text of a stranger can become an environment variable',
  why: 'What is written to `$GITHUB_ENV` or `$GITHUB_PATH` holds for every later step. A line break in a stranger’s text adds a variable of their choice, such as `LD_PRELOAD` or `BASH_ENV`, and with it code.',
  fix: 'Write to `$GITHUB_OUTPUT` instead, or check the text against a whole pattern such as `^[0-9a-f]{40}$` before.',
  sources: [
    'CWE-78',
    'CWE-427',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
  ],
  *check(definition) {
    const powerful = privilegesOf(definition).length > 0 || (definition.kind === 'action' && callersOf(definition).length > 0)
    for (const step of definition.steps) {
      const { run, uses } = step
      if (uses && powerful && loadsEnvFile.has(uses.slug) && checkedOut(step) && !closed(gatesOf(step))) {
        const from = strangeFiles(step)
        yield sight(definition, step.body, `${uses.name} makes variables of a file that a stranger wrote`, {
          confidence: 'high',
          ...(from
            ? {
                trace: [
                  { at: from.step.definition.place(from.range), message: `brings ${from.what}` },
                  { at: definition.place(uses.node), message: 'reads variables from it' },
                ],
              }
            : {}),
        })
      }
      if (!run) continue
      const reported = new Set<Command>()
      if (powerful && !closed(gatesOf(step)))
        for (const file of files)
          for (const write of writesOf(step, file)) {
            if (!write.taint || reported.has(write.command) || harmless(write, file, scriptOf(step))) continue
            if (reported.size === 0)
              yield sight(
                definition,
                run,
                `${write.taint.source} is written to ${file}: a stranger chooses ${file === 'GITHUB_PATH' ? 'where programs are found' : 'variables of later steps'}`,
                {
                  confidence: 'high',
                  trace: [...write.taint.hops, { at: definition.place(write.range), message: `written to ${file}` }],
                },
              )
            reported.add(write.command)
          }
      if (reported.size > 0) continue
      // Without a known source: any computed text, where strangers can start the run.
      if (definition.kind !== 'action' && !triggered(definition, 'pull_request_target', 'workflow_run')) continue
      const file = files.find((name) => writesComputed(step, name))
      if (file !== undefined)
        yield sight(definition, run, `computed text is written to ${file}, in a run that strangers can start`, { severity: 'medium' })
    }
  },
}

/** True where the text cannot hold a line break, or ends at a delimiter that nobody can guess. */
function harmless(write: Write, file: RunnerFile, script: Script | undefined): boolean {
  if (file === 'GITHUB_PATH' || !script) return false
  if (!write.line && !write.whole) {
    const delimiter = /<<\s*["']?(\$|\w+)/.exec(script.text.slice(write.command.start, write.command.end))?.[1]
    return delimiter === '$'
  }
  return single(write.command, script)
}

function single(command: Command, script: Script): boolean {
  const text = script.text.slice(command.start, command.end)
  if (oneLine(text)) return true
  // The variables it writes were each cut to one line where they were assigned.
  const names = command.words.flatMap(({ variables }) => variables)
  if (names.length === 0) return false
  return names.every((name) => {
    const made = script.commands.flatMap(({ assignments }) => assignments.filter((one) => one.name === name))
    return made.length > 0 && made.every(({ value }) => value.literal || oneLine(value.raw))
  })
}

function writesComputed(step: Step, file: RunnerFile): boolean {
  const text = step.run?.value ?? ''
  if (!text.includes(file)) return false
  if (step.shell === 'cmd') return new RegExp(`>>?\\s*"?%${file}%`, 'i').test(text) && /%(?!GITHUB_(?:ENV|PATH)%)\w+%|\$\{\{/.test(text)
  const script = scriptOf(step)
  if (!script) return false
  for (const command of script.commands) {
    if (command.inside || !writesTo(command, file, script) || single(command, script)) continue
    const words = wordsOf(command)
    const program = words[0]?.text ?? ''
    const own = words.slice(1).filter(({ raw }) => !new RegExp(file, 'i').test(raw))
    const quoted = /^["']/.test(words[0]?.raw ?? '')
    if (quoted || /^(?:echo|printf|Write-Output|Write-Host)$/i.test(program)) {
      if ((quoted ? words : own).some(({ literal }) => !literal)) return true
    } else if (/^(?:Out-File|Add-Content|Set-Content|Tee-Object)$/i.test(program)) {
      if (own.some(({ literal }) => !literal)) return true
    } else return true
  }
  return false
}
