import type { Rule } from '../../../core/rule.ts'
import { rangeIn } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { scriptOf } from '../parse.ts'
import { type Command, type Script, wordsOf } from '../shell.ts'

const shells = /^(?:sh|bash|zsh|dash|ksh|python[\d.]*|node|ruby|perl|php|iex|Invoke-Expression)$/i
const fetchers = /^(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)$/i

export const unverifiedScriptExec: Rule<'workflow'> = {
  id: 'unverified-script-exec',
  reads: 'workflow',
  severity: 'medium',
  title: 'Script from the network runs unseen',
  why: 'Whatever the address serves at that moment runs with the job’s token. Who takes the server, the domain or the branch over has every project that does this.',
  fix: 'Fetch a fixed version, compare its hash with one in the repository, then run it.',
  sources: ['CWE-494', 'https://about.codecov.io/security-update/'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run) continue
      for (const command of script.commands) {
        const found = remote(command, script)
        if (found)
          yield sight(
            definition,
            rangeIn(definition.text, step.run, found.start, found.end),
            `\`${script.text.slice(found.start, found.end).split('\n', 1)[0]?.slice(0, 70)}\` runs what the network serves`,
          )
      }
    }
  },
}

/** The part of a script that fetches and runs, if a command does. */
function remote(command: Command, script: Script): { readonly start: number; readonly end: number } | undefined {
  const words = wordsOf(command)
  const program = words[0]?.text ?? ''
  const text = script.text.slice(command.start, command.end)
  if (fetchers.test(program)) {
    const runner = command.feeds.find((next) => shells.test(wordsOf(next)[0]?.text ?? ''))
    if (runner && !fixed(text)) return { start: command.start, end: runner.end }
    const [, file] = /(?:-o|-O|--output|--output-document)[= ]\s*["']?([\w./-]+)/.exec(text) ?? []
    if (file !== undefined && !fixed(text)) {
      const later = script.commands.filter((one) => one.start > command.end)
      const runs = later.find((one) =>
        wordsOf(one).some(
          ({ text: word }, index) =>
            (word === file || word === `./${file}`) && (index === 0 || (index === 1 && shells.test(wordsOf(one)[0]?.text ?? ''))),
        ),
      )
      const checked = later.some(
        (one) =>
          /^(?:sha\d+sum|shasum|gpg|cosign|minisign|openssl|slsa-verifier|b2sum)$/.test(wordsOf(one)[0]?.text ?? '') &&
          (!runs || one.start < runs.start),
      )
      if (runs && !checked && /\.(?:sh|py|ps1|js)$|install/i.test(file)) return { start: command.start, end: command.end }
    }
  }
  if (shells.test(program) || program === 'source' || program === '.' || program === 'eval')
    for (const word of words.slice(1))
      for (const inner of word.substitutions)
        if (fetchers.test(wordsOf(inner)[0]?.text ?? '') && !fixed(word.raw)) return { start: command.start, end: command.end }
  if (
    program === 'deno' &&
    words[1]?.text === 'run' &&
    words.some(({ text: word }) => /^https?:/.test(word)) &&
    words.some(({ text: word }) => word === '-A' || word === '--allow-all') &&
    !fixed(text)
  )
    return { start: command.start, end: command.end }
  return undefined
}

/** True for an address that holds a whole commit. */
const fixed = (text: string): boolean => /[0-9a-f]{40}/.test(text)
