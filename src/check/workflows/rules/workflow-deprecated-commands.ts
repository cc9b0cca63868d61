import type { Rule } from '../../../core/rule.ts'
import { rangeIn } from '../../../core/yaml.ts'
import { replace, sight, unsafeFix } from '../edits.ts'

export const workflowDeprecatedCommands: Rule<'workflow'> = {
  id: 'workflow-deprecated-commands',
  reads: 'workflow',
  severity: 'low',
  title: 'Command that is printed sets an output or variable',
  why: '`::set-output`, `::set-env`, `::add-path` and `::save-state` read what a step prints, so that any text that gets into the log can give them. GitHub retired them for that.',
  fix: 'Write `name=value` to `$GITHUB_OUTPUT`, `$GITHUB_ENV`, `$GITHUB_PATH` or `$GITHUB_STATE`.',
  sources: ['CWE-477', 'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'],
  *check(definition) {
    for (const { run, shell } of definition.steps) {
      if (!run) continue
      for (const match of run.value.matchAll(/::(set-output|set-env|save-state)\s+name=[^:\n]*::|::(add-path)::/g)) {
        const range = rangeIn(definition.text, run, match.index, match.index + match[0].length)
        // A line of its own that only echoes can be turned round without knowing more of the script.
        const line = /^([ \t]*)echo (["'])?::(set-output|set-env|save-state) name=([\w-]+)::([^"'\n]*)\2[ \t]*$/m.exec(
          lineAt(run.value, match.index).text,
        )
        const start = lineAt(run.value, match.index).start
        const file = line?.[3] === 'set-output' ? 'GITHUB_OUTPUT' : line?.[3] === 'save-state' ? 'GITHUB_STATE' : 'GITHUB_ENV'
        const quote = line?.[2] ?? '"'
        yield sight(
          definition,
          range,
          `\`::${match[1] ?? match[2]}\` is retired`,
          line && shell === 'bash'
            ? unsafeFix(
                'Write to the runner’s file',
                replace(
                  definition,
                  rangeIn(definition.text, run, start, start + line[0].length),
                  `${line[1]}echo ${quote}${line[4]}=${line[5]}${quote} >> "$${file}"`,
                ),
              )
            : {},
        )
      }
    }
  },
}

function lineAt(text: string, offset: number): { readonly text: string; readonly start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { text: text.slice(start, end < 0 ? text.length : end), start }
}
