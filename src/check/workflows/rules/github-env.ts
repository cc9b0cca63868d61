import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { closed, gatesOf, privilegesOf } from '../checkout.ts'
import { sight } from '../edits.ts'
import { callersOf, type RunnerFile, writesOf, writesTo } from '../graph.ts'
import { scriptOf } from '../parse.ts'
import { triggered } from '../questions.ts'
import { wordsOf } from '../shell.ts'

const files: readonly RunnerFile[] = ['GITHUB_ENV', 'GITHUB_PATH']

export const githubEnv: Rule<'workflow'> = {
  id: 'github-env',
  reads: 'workflow',
  severity: 'high',
  confidence: 'low',
  title: 'Text of a stranger can become an environment variable',
  why: 'What is written to `$GITHUB_ENV` or `$GITHUB_PATH` holds for every later step. A line break in a stranger’s text adds a variable of their choice, such as `LD_PRELOAD` or `BASH_ENV`, and with it code.',
  fix: 'Write to `$GITHUB_OUTPUT` instead, or check the text against a whole pattern such as `^[0-9a-f]{40}$` before.',
  sources: ['CWE-78', 'CWE-427', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable'],
  *check(definition) {
    for (const step of definition.steps) {
      const { run } = step
      if (!run) continue
      let traced = false
      if (privilegesOf(definition).length > 0 || (definition.kind === 'action' && callersOf(definition).length > 0))
        for (const file of files)
          for (const write of writesOf(step, file)) {
            if (!write.taint || (!write.line && file === 'GITHUB_ENV' && !write.whole)) continue
            if (closed(gatesOf(step))) continue
            traced = true
            yield sight(definition, run, `${write.taint.source} is written to ${file}: a stranger chooses ${file === 'GITHUB_PATH' ? 'where programs are found' : 'variables of later steps'}`, {
              confidence: 'high',
              trace: [...write.taint.hops, { at: definition.place(write.range), message: `written to ${file}` }],
            })
          }
      if (traced) continue
      // Without a known source: any computed text, where strangers can start the run.
      if (definition.kind !== 'action' && !triggered(definition, 'pull_request_target', 'workflow_run')) continue
      const file = files.find((name) => writesComputed(step, name))
      if (file !== undefined) yield sight(definition, run, `computed text is written to ${file}, in a run that strangers can start`)
    }
  },
}

function writesComputed(step: Step, file: RunnerFile): boolean {
  const text = step.run?.value ?? ''
  if (!text.includes(file)) return false
  if (step.shell === 'cmd') return new RegExp(`>>?\\s*"?%${file}%`, 'i').test(text) && /%(?!GITHUB_(?:ENV|PATH)%)\w+%|\$\{\{/.test(text)
  const script = scriptOf(step)
  if (!script) return false
  for (const command of script.commands) {
    if (command.inside || !writesTo(command, file, script)) continue
    const words = wordsOf(command)
    const program = words[0]?.text ?? ''
    const target = (raw: string): boolean => new RegExp(file, 'i').test(raw)
    const own = words.slice(1).filter(({ raw }) => !target(raw))
    if (/^(?:echo|printf|Write-Output|Write-Host)$/i.test(program) || /^["']/.test(words[0]?.raw ?? '')) {
      if ([...(/^["']/.test(words[0]?.raw ?? '') ? words : own)].some(({ literal }) => !literal)) return true
    } else if (/^(?:Out-File|Add-Content|Set-Content|Tee-Object)$/i.test(program)) {
      if (own.some(({ literal }) => !literal)) return true
    } else return true
  }
  return false
}
