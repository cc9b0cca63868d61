import { Fault } from '../core/fault.ts'
import type { Command, Flags } from './command.ts'
import { verbs } from './index.ts'

/** Writers of a completion script, by shell. */
const shells = { bash, zsh, fish } as const
type Shell = keyof typeof shells
const isShell = (name: string): name is Shell => Object.hasOwn(shells, name)

export const completions: Command = {
  name: 'completions',
  summary: 'A script that completes verbs, flags and their values in bash, zsh or fish.',
  operands: 'SHELL',
  examples: [
    ['sealgate completions bash > ~/.local/share/bash-completion/completions/sealgate', 'for bash'],
    ['sealgate completions zsh > ~/.zfunc/_sealgate', 'for zsh, with ~/.zfunc in fpath'],
    ['sealgate completions fish > ~/.config/fish/completions/sealgate.fish', 'for fish'],
  ],
  flags: {},
  async run({ words }, terminal) {
    const [shell = '', ...more] = words
    if (!isShell(shell) || more.length > 0)
      throw new Fault('usage', `${JSON.stringify(words.join(' '))} is no shell that is known`, {
        hint: `choose one of ${Object.keys(shells).join(', ')}`,
      })
    const all = await Promise.all(Object.entries(verbs).map(async ([name, { summary, load }]) => ({ name, summary, flags: (await load()).flags })))
    terminal.out(shells[shell](all))
    return 0
  },
}

/** What is completed of one verb. Its texts are ours. */
interface Verb {
  readonly name: string
  readonly summary: string
  readonly flags: Flags
}

const choicesOf = (all: readonly Verb[]): readonly (readonly [flag: string, choices: readonly string[]])[] => [
  ...new Map(all.flatMap(({ flags }) => Object.entries(flags).flatMap(([flag, { choices }]) => (choices ? [[flag, choices] as const] : [])))),
]

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function bash(all: readonly Verb[]): string {
  return `# bash completion of sealgate
_sealgate() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${all.map(({ name }) => name).join(' ')} --help --version"
  else
    case $previous in
${choicesOf(all)
  .map(([flag, choices]) => `      --${flag}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`)
  .join('\n')}
    esac
    case \${COMP_WORDS[1]} in
${all.map(({ name, flags }) => `      ${name}) words="${[...Object.keys(flags), 'help'].map((flag) => `--${flag}`).join(' ')}" ;;`).join('\n')}
    esac
  fi
  case $current in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi ;;
  esac
}
complete -o filenames -F _sealgate sealgate
`
}

function zsh(all: readonly Verb[]): string {
  const spec = ([flag, { help, value, choices }]: readonly [string, Flags[string]]): string => {
    const words = help.replace(/[[\]:]/g, ' ')
    return `        ${quoted(`*--${flag}[${words}]${value === undefined ? '' : `:${value.replace(/[:[\]]/g, ' ')}:${choices ? `(${choices.join(' ')})` : '_files'}`}`)}`
  }
  return `#compdef sealgate
_sealgate() {
  local -a verbs
  verbs=(
${all.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', ' ')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe verb verbs; return; fi
  case $words[2] in
${all.map(({ name, flags }) => `    ${name})\n      _arguments \\\n${[...Object.entries(flags).map(spec), "        '*:file:_files'"].join(' \\\n')} ;;`).join('\n')}
  esac
}
_sealgate "$@"
`
}

function fish(all: readonly Verb[]): string {
  const lines = all.flatMap(({ name, summary, flags }) => [
    `complete -c sealgate -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...Object.entries(flags).map(
      ([flag, { help, value, choices }]) =>
        `complete -c sealgate -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -l ${flag}${value === undefined ? '' : ' -r'}${choices ? ` -a ${quoted(choices.join(' '))}` : ''} -d ${quoted(help)}`,
    ),
  ])
  return `# fish completion of sealgate\n${lines.join('\n')}\n`
}
