import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { rangeIn } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { scriptOf } from '../parse.ts'
import { declaredEnv } from '../questions.ts'
import { type Command, type Word, wordsOf } from '../shell.ts'

const senders = /^(?:curl|wget|nc|ncat|http|https|xh|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)$/i
/** Flags behind which the body of a request stands; what a header carries is how one logs in. */
const bodies =
  /^(?:-d|--data(?:-ascii|-binary|-raw|-urlencode)?|--json|-F|--form(?:-string)?|-T|--upload-file|--post-data|--post-file|--body-data|-Body)(?==|$)/i

export const secretSentAway: Rule<'workflow'> = {
  id: 'secret-sent-away',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Secret is the body of a request',
  why: 'A workflow that posts secrets to an address is how hijacked accounts empty a repository: pushed to any branch, it runs at once. What logs in with a secret puts it into a header.',
  fix: 'Find out who added the step and where it sends to. If it was not meant, replace every secret that it could read.',
  sources: ['CWE-201', 'https://blog.gitguardian.com/ghostaction-campaign-3-325-secrets-stolen/'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run || !/secrets/i.test(definition.text)) continue
      const told = new Set<Command>()
      for (const command of script.commands)
        for (const { sender, all } of sent(command, step)) {
          if (told.has(sender)) continue
          told.add(sender)
          yield sight(
            definition,
            rangeIn(definition.text, step.run, sender.start, sender.end),
            all ? 'every secret is sent to an address' : 'a secret is sent to an address, in the body of a request',
            all ? { severity: 'high' } : {},
          )
        }
    }
  },
}

type Kept = 'none' | 'one' | 'all'

/** Requests that carry a secret of this command: in their own words, or by what the command writes into them. */
function* sent(command: Command, step: Step): Generator<{ readonly sender: Command; readonly all: boolean }> {
  const words = wordsOf(command)
  const name = words[0]?.text ?? ''
  if (senders.test(name) && !logsIn(words)) {
    const kept = most(
      words.flatMap((word, index) => (bodies.test(word.text) ? [word, words[index + 1]] : [])).map((word) => (word ? keptIn(word, step) : 'none')),
    )
    if (kept !== 'none') yield { sender: command, all: kept === 'all' }
  }
  const written = most(words.slice(1).map((word) => keptIn(word, step)))
  if (written === 'none' || senders.test(name)) return
  for (const next of following(command)) {
    const read = wordsOf(next)
    if (
      senders.test(read[0]?.text ?? '') &&
      !logsIn(read) &&
      (/^(nc|ncat)$/.test(read[0]?.text ?? '') || read.some(({ text }) => /^@?-$|=@-$/.test(text)))
    )
      yield { sender: next, all: written === 'all' }
  }
}

/** The commands behind a pipe, the pipe behind that, and so on. */
function* following(command: Command, depth = 0): Generator<Command> {
  if (depth < pipesMax)
    for (const next of command.feeds) {
      yield next
      yield* following(next, depth + 1)
    }
}
/** Longest chain of pipes that is followed. */
const pipesMax = 20

/** Addresses where one gets in for a secret: they take it in the body. */
const logsIn = (words: readonly Word[]): boolean =>
  words.some(({ text }) => /^['"]?https?:\/\//.test(text) && /oauth|token|login|\bauth|signin|session|webhook/i.test(text))

/** What of the repository's secrets a word holds, written into it or by a variable of the step. */
function keptIn(word: Word, step: Step): Kept {
  const texts = [word.raw, ...word.variables.map((name) => declaredEnv(step, name)?.value ?? '')]
  return most(
    texts.map((text) =>
      /toJSON\(\s*secrets\s*\)/i.test(text) ? 'all' : /\$\{\{[^}]*\bsecrets\s*[.[](?!\s*['"]?GITHUB_TOKEN)/i.test(text) ? 'one' : 'none',
    ),
  )
}

const most = (some: readonly Kept[]): Kept => (some.includes('all') ? 'all' : some.includes('one') ? 'one' : 'none')
