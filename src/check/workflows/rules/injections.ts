import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { rangeIn } from '../../../core/yaml.ts'
import { closed, gatesOf, privilegesOf } from '../checkout.ts'
import { commandInputs, outboundInputs, requestInputs } from '../data/flows.ts'
import { sight } from '../edits.ts'
import { scalarTaint, scopeOf, scriptFlow, type Taint, writesOf } from '../graph.ts'
import { inputOf, scriptOf, sitesIn } from '../parse.ts'
import { type Command, type Word, wordsOf } from '../shell.ts'

/** Commands that take an option in place of a name, and run something by it. Source: https://gtfobins.github.io */
const optionPrograms =
  /^(?:awk|gawk|bash|sh|zsh|curl|docker|find|gh|git|gpg|grep|kubectl|make|node|npm|npx|openssl|perl|pip3?|python[\d.]*|rsync|ruby|scp|sed|sort|ssh|tar|unzip|wget|xargs|yarn|zip|7z|aws|az|gcloud|helm|terraform|php|go|cargo|mvn|gradle)$/

function* tainted(step: Step): Generator<{ readonly command: Command; readonly word: Word; readonly taint: Taint; readonly index: number }> {
  const script = scriptOf(step)
  if (!script || !step.run) return
  const flow = scriptFlow(step, script)
  for (const command of script.commands)
    for (const [index, word] of wordsOf(command).entries()) {
      if (word.literal) continue
      const taint = flow.wordTaint(word)
      if (taint) yield { command, word, taint, index }
    }
}

const place = (step: Step, { start, end }: { readonly start: number; readonly end: number }) =>
  step.run ? rangeIn(step.definition.text, step.run, start, end) : step.body

/** Where a stranger's text meets rights and no gate. */
const exposed = (step: Step): boolean => (privilegesOf(step.definition).length > 0 || step.definition.kind === 'action') && !closed(gatesOf(step))

export const argumentInjection: Rule<'workflow'> = {
  id: 'argument-injection',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Text of a stranger becomes an option of a command',
  why: 'Quoting keeps the shell from reading it, but a text that begins with `-` is still an option: `--upload-pack=…`, `--to-command=…` or a sed script run code.',
  fix: 'Put `--` before it, and check it against a whole pattern.',
  sources: ['CWE-88', 'https://gtfobins.github.io/'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!exposed(step)) continue
      const seen = new Set<Command>()
      for (const { command, word, taint, index } of tainted(step)) {
        const words = wordsOf(command)
        const program = words[0]?.text ?? ''
        if (index === 0 || seen.has(command) || !optionPrograms.test(program)) continue
        // Behind `--`, or inside of a longer word, it is no option; a script of awk or sed is one wherever it stands in it.
        if (words.slice(0, index).some(({ text }) => text === '--')) continue
        // What an option takes as its value is no option.
        if (/^--?(?:d|data\S*|H|header|F|form|m|message|b|body|t|title)$/.test(words[index - 1]?.text ?? '')) continue
        const script = /^(?:awk|gawk|sed|perl|bash|sh|find)$/.test(program)
        if (!script && !/^["']?\$/.test(word.raw)) continue
        seen.add(command)
        yield sight(definition, place(step, command), `${taint.source} is an argument of \`${program}\`, and can be an option of it`, {
          trace: [...taint.hops, { at: definition.place(place(step, word)), message: `an argument of ${program}` }],
        })
      }
    }
  },
}

export const requestForgery: Rule<'workflow'> = {
  id: 'request-forgery',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Text of a stranger chooses where a request goes',
  why: 'The request is made with the runner’s network and often with a token in its header: it can be led to the metadata of the cloud, or to the stranger’s own server.',
  fix: 'Call a fixed address, and encode the text as a parameter of it.',
  sources: ['CWE-918', 'https://owasp.org/www-community/attacks/Server_Side_Request_Forgery'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!exposed(step)) continue
      const seen = new Set<Command>()
      for (const { command, word, taint } of tainted(step)) {
        const program = wordsOf(command)[0]?.text ?? ''
        if (!/^(?:curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod|iwr|irm)$/i.test(program) || seen.has(command)) continue
        // The host is what matters: text behind it only chooses a page.
        if (!/^["']?(?:\$|https?:\/\/[^/"']*\$)/.test(word.raw)) continue
        if (isValueOf(command, word, /^(?:-d|--data\S*|-F|--form|-H|--header|-u|--user|-o|--output|-X|--request|-A|-b|--body|--post-data)$/)) continue
        seen.add(command)
        yield sight(definition, place(step, command), `${taint.source} chooses where \`${program}\` connects to`, {
          trace: [...taint.hops, { at: definition.place(place(step, word)), message: 'the address of a request' }],
        })
      }
      yield* inputs(step, requestInputs, (taint, name) => `${taint.source} chooses the address that ${name} calls`)
    }
  },
}

const isValueOf = (command: Command, word: Word, flags: RegExp): boolean => flags.test(command.words[command.words.indexOf(word) - 1]?.text ?? '')

function* inputs(step: Step, table: Readonly<Record<string, readonly string[]>>, message: (taint: Taint, name: string) => string) {
  const { uses, definition } = step
  if (uses?.kind !== 'repository' || !Object.hasOwn(table, uses.slug)) return
  for (const name of table[uses.slug] ?? []) {
    const input = inputOf(step, name)
    const taint = input && scalarTaint(input, scopeOf(step))
    if (input && taint)
      yield sight(definition, input, message(taint, uses.name), {
        trace: [...taint.hops, { at: definition.place(input), message: `the input ${name} of ${uses.name}` }],
      })
  }
}

export const commandInjection: Rule<'workflow'> = {
  id: 'command-injection',
  reads: 'workflow',
  severity: 'high',
  title: 'Text of a stranger becomes a command of an action',
  why: 'These inputs are handed to a shell by the action: text with a quote or a semicolon in it runs.',
  fix: 'Give the action a fixed text, or check the stranger’s against a whole pattern.',
  sources: ['CWE-78', 'https://securitylab.github.com/resources/github-actions-untrusted-input/'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!exposed(step)) continue
      yield* inputs(step, commandInputs, (taint, name) => `${taint.source} becomes a command of ${name}`)
      const script = scriptOf(step)
      if (!script || !step.run) continue
      const flow = scriptFlow(step, script)
      for (const command of script.commands) {
        const [first, second, third] = command.words
        const evaluated =
          first?.text === 'eval'
            ? command.words.slice(1)
            : /^(?:bash|sh|zsh|python[\d.]*|node)$/.test(first?.text ?? '') && /^-[ce]$/.test(second?.text ?? '') && third
              ? [third]
              : []
        for (const word of evaluated) {
          // An expression there is told by the rule on templates.
          if (sitesIn(definition, step.run).some(({ start, end }) => start < word.end && end > word.start)) continue
          const taint = flow.wordTaint(word)
          if (taint)
            yield sight(definition, place(step, command), `${taint.source} is run as a command by \`${first?.text}\``, {
              trace: [...taint.hops, { at: definition.place(place(step, word)), message: 'run as a command' }],
            })
        }
      }
    }
  },
}

export const secretExfiltration: Rule<'workflow'> = {
  id: 'secret-exfiltration',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'low',
  title: 'Secret leaves with a request',
  why: 'A secret in the address, body or header of a request is in the logs of whoever answers. Where a stranger can choose a part of the request, it goes to them.',
  fix: 'Send secrets only to the service they are for, by a header over https; let no text of strangers into the same call.',
  sources: ['CWE-201', 'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information'],
  *check(definition) {
    for (const step of definition.steps) {
      if (exposed(step)) yield* inputs(step, outboundInputs, (taint, name) => `${taint.source} is an argument of ${name}, which has secrets`)
      const script = scriptOf(step)
      if (!script || !step.run || !/secrets\b/.test(definition.text)) continue
      for (const command of script.commands) {
        const words = wordsOf(command)
        const program = words[0]?.text ?? ''
        if (!/^(?:curl|wget|nc|ncat|netcat|telnet|dig|nslookup|host|socat|openssl)$/.test(program)) continue
        const dns = /^(?:dig|nslookup|host|nc|ncat|netcat|telnet|socat)$/.test(program)
        const line = script.text.slice(command.start, command.end)
        const host = words.some(({ raw }) => holdsSecret(step, raw) && (dns || /^["']?https?:\/\/[^\s"']*\$/.test(raw)))
        const body =
          !dns &&
          words.some(
            (word, index) =>
              holdsSecret(step, word.raw) &&
              /^(?:-d|--data\S*|-F|--form|-T|--upload-file|--post-data|--body-data)$/.test(words[index - 1]?.text ?? '') &&
              !known.test(line),
          )
        if ((host && !known.test(line)) || body) yield sight(definition, place(step, command), `a secret leaves with \`${program}\``)
      }
    }
  },
}

/** Services that a secret is commonly for, and GitHub itself. */
const known =
  /(?:api\.|uploads\.)?github\.com|hooks\.slack\.com|slack\.com|discord(?:app)?\.com|api\.telegram\.org|GITHUB_API_URL|webhook|codecov\.io|npmjs|pypi|docker\.(?:io|com)|vercel\.com|netlify|cloudflare|heroku|googleapis|amazonaws|azure|sonarcloud|circleci|oauth2?\/token|\/token\b/i

/** True for a word that holds a secret: by an expression, or by a variable that is declared as one. */
export function holdsSecret(step: Step, raw: string): boolean {
  if (/\$\{\{[^}]*\bsecrets\./.test(raw)) return true
  for (const [, name = ''] of raw.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
    const value = envValue(step, name)
    if (value !== undefined && /\bsecrets\./.test(value)) return true
  }
  return false
}

function envValue(step: Step, name: string): string | undefined {
  for (const block of [step.body, step.job?.body, step.definition.root]) {
    if (block?.kind !== 'map') continue
    const env = block.entries.find(({ key }) => key.value === 'env')?.value
    const value = env?.kind === 'map' ? env.entries.find(({ key }) => key.value === name)?.value : undefined
    if (value?.kind === 'scalar') return value.value
  }
  return undefined
}

export const secretInLog: Rule<'workflow'> = {
  id: 'secret-in-log',
  reads: 'workflow',
  severity: 'low',
  confidence: 'medium',
  title: 'Secret, or what is made of it, is printed',
  why: 'GitHub blanks a secret in the log only where it stands letter for letter. Encoded, cut or taken out of JSON it is there for every reader.',
  fix: 'Do not print it; mask what is made of it with `::add-mask::` before.',
  sources: ['CWE-532', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log'],
  *check(definition) {
    if (!/secrets\b/.test(definition.text)) return
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run) continue
      const derived = new Map<string, boolean>()
      for (const command of script.commands) {
        const values = [
          ...command.assignments,
          ...(/^(?:local|export|declare|readonly)$/.test(command.words[0]?.text ?? '') ? command.words.slice(1).flatMap((word) => named(word)) : []),
        ]
        for (const { name, value } of values) {
          const copies = holdsSecret(step, value.raw) || [...value.variables].some((one) => derived.has(one))
          if (copies) derived.set(name, value.substitutions.length > 0 || [...value.variables].some((one) => derived.get(one)))
        }
        const program = wordsOf(command)[0]?.text ?? ''
        if (
          !/^(?:echo|printf)$/.test(program) ||
          command.redirects.some(({ op }) => op.startsWith('>')) ||
          command.feeds.length > 0 ||
          command.inside
        )
          continue
        const line = script.text.slice(command.start, command.end)
        if (/::add-mask::/.test(line)) continue
        const hit = command.words
          .slice(1)
          .flatMap(({ variables }) => variables)
          .find((name) => derived.has(name))
        const printed = hit !== undefined || command.words.slice(1).some(({ raw }) => holdsSecret(step, raw))
        if (!printed || (hit !== undefined && new RegExp(`::add-mask::["']?\\$\\{?${hit}\\b`).test(script.text.slice(0, command.start)))) continue
        const changed = hit !== undefined && derived.get(hit) === true
        yield sight(
          definition,
          place(step, command),
          changed ? 'what is made of a secret is printed, where nothing blanks it' : 'a secret is printed',
          { severity: changed ? 'medium' : 'low' },
        )
      }
    }
  },
}

function named(word: Word): readonly { readonly name: string; readonly value: Word }[] {
  const [all, name] = /^([A-Za-z_]\w*)=/.exec(word.raw) ?? []
  return name === undefined || all === undefined ? [] : [{ name, value: { ...word, raw: word.raw.slice(all.length) } }]
}

export const outputClobbering: Rule<'workflow'> = {
  id: 'output-clobbering',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Text of a stranger can set other outputs',
  why: 'A line break in `name=value` begins another output: a stranger then gives results, such as whether a check passed, that later steps trust.',
  fix: 'Write the value between delimiters that cannot be guessed: `name<<$(uuidgen)`.',
  sources: ['CWE-74', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!step.run || !exposed(step)) continue
      const script = scriptOf(step)
      const writes = writesOf(step, 'GITHUB_OUTPUT')
      // One output alone cannot be clobbered.
      if (!script || new Set(writes.map(({ name }) => name)).size < 2) continue
      for (const write of writes) {
        if (!write.taint || !write.line) continue
        if (!/file|artifact|commit|names of|pull request/.test(write.taint.source) && !/\.body\b|message/.test(write.taint.source)) continue
        yield sight(
          definition,
          step.run,
          `${write.taint.source} is written to GITHUB_OUTPUT as one line of several: a line break in it sets the others`,
          {
            trace: [...write.taint.hops, { at: definition.place(write.range), message: 'written to GITHUB_OUTPUT' }],
          },
        )
        break
      }
    }
  },
}
