import { posix } from 'node:path'
import type { Step } from '../../core/workflow.ts'
import { textAt } from '../../core/yaml.ts'
import { homeOf } from './parse.ts'
import { type Command, type Word, wordsOf } from './shell.ts'

/** What a command calls of the repository: a shell script, a script of package.json, a target of a Makefile. */
export interface Callee {
  readonly path: string
  /** `ci/title.sh`, ``the npm script `title` ``. */
  readonly what: string
  /** The shell commands it runs. */
  readonly text: string
  /** Folder it runs in. */
  readonly folder: string
  /** What it gets as `$1`, `$2` … */
  readonly args: readonly Word[]
  /** Values that it gets as variables. */
  readonly given: readonly { readonly name: string; readonly value: Word }[]
  /** Variables that are put into the text of its commands, as make does, before a shell reads them. */
  readonly pasted: ReadonlySet<string>
}

/** Folder of the repository in which a step's script runs. */
export function folderOf(step: Step): string {
  const { definition, job, body } = step
  const written =
    textAt(body, 'working-directory') ??
    (job && textAt(job.body, 'defaults', 'run', 'working-directory')) ??
    textAt(definition.root, 'defaults', 'run', 'working-directory') ??
    ''
  return posix.join(homeOf(definition.path), written)
}

/** What of the repository a command calls, if it can be found there. */
export function calleeOfCommand(step: Step, command: Command, folder: string): Callee | undefined {
  const words = wordsOf(command)
  const program = words[0]?.text ?? ''
  if (/^(?:npm|pnpm|yarn|bun)$/.test(program)) return packageScript(step, words, folder)
  if (/^g?make$/.test(program)) return makeTarget(step, words, folder)
  return shellScript(step, words, folder)
}

/** Text of a file of the repository. */
function read({ definition }: Step, path: string): string | undefined {
  const normal = posix.normalize(path)
  return normal.startsWith('../') || normal.startsWith('/') ? undefined : definition.repository.read(normal)
}

function shellScript(step: Step, words: readonly Word[], folder: string): Callee | undefined {
  let at = 0
  if (/^(?:bash|sh|zsh|dash|source|\.)$/.test(words[0]?.text ?? '')) at = words.findIndex(({ text }, index) => index > 0 && !/^[-+]/.test(text))
  const name = words[at]?.text ?? ''
  const own = /^(?:\$\{\{\s*github\.action_path\s*\}\}|\$\{?GITHUB_ACTION_PATH\}?)\/(.+)$/.exec(name)?.[1]
  const top = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/(.+)$/.exec(name)?.[1]
  if (at < 0 || (own === undefined && top === undefined && (name === '' || /[${}*?]/.test(name) || name.startsWith('/') || name.startsWith('-'))))
    return undefined
  if (at === 0 && own === undefined && top === undefined && !name.includes('/')) return undefined
  const path =
    own !== undefined
      ? posix.join(posix.dirname(step.definition.path), own)
      : top !== undefined
        ? posix.join(homeOf(step.definition.path), top)
        : posix.join(folder, name)
  const text = read(step, path)
  if (text === undefined || !(/\.(?:sh|bash|zsh)$/.test(path) || /^#!.*\b(?:ba|z|da)?sh\b/.test(text))) return undefined
  return { path, what: path, text, folder, args: words.slice(at + 1), given: [], pasted: none }
}

const none: ReadonlySet<string> = new Set()

function packageScript(step: Step, words: readonly Word[], folder: string): Callee | undefined {
  const rest = words.slice(1)
  const values = new Map<string, string>()
  let at = 0
  for (; at < rest.length; at++) {
    const text = rest[at]?.text ?? ''
    if (/^(?:--prefix|-C|--dir|--cwd)$/.test(text)) values.set('folder', rest[++at]?.text ?? '')
    else if (!text.startsWith('-')) break
  }
  const verb = rest[at]?.text ?? ''
  const runs = /^(?:run|run-script|rum|urn)$/.test(verb)
  if (runs) at = rest.findIndex(({ text }, index) => index > at && !text.startsWith('-'))
  const name = runs ? (rest[at]?.text ?? '') : verb === 't' || verb === 'tst' ? 'test' : verb
  const own = words[0]?.text
  if (name === '' || (!runs && own === 'npm' && !/^(?:test|start|stop|restart)$/.test(name)) || (!runs && own === 'bun')) return undefined
  const inside = posix.join(folder, values.get('folder') ?? '')
  const path = posix.join(inside, 'package.json')
  const scripts = scriptsOf(read(step, path) ?? '')
  const lines = [`pre${name}`, name, `post${name}`].flatMap((one) => scripts.get(one) ?? [])
  if (!scripts.has(name)) return undefined
  const args = rest.slice(at + 1).filter(({ text }) => text !== '--')
  return { path, what: `the script ${name} of ${path}`, text: lines.join('\n'), folder: inside, args, given: [], pasted: none }
}

/** Most files whose reading is remembered: many steps call what lies in the same two or three. */
const rememberedMax = 16

/** A reader that remembers what it read last. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = read(text)
    if (known.size >= rememberedMax) known.clear()
    known.set(text, made)
    return made
  }
}

const scriptsOf = remembering((text): ReadonlyMap<string, string> => {
  try {
    const scripts: unknown = Reflect.get(JSON.parse(text), 'scripts')
    return new Map(
      typeof scripts === 'object' && scripts !== null
        ? Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        : [],
    )
  } catch {
    // Not JSON, or nothing with fields: whoever runs it will say so.
    return new Map()
  }
})

/** Most rules of a Makefile that are followed from one target. */
const targetsMax = 50

function makeTarget(step: Step, words: readonly Word[], folder: string): Callee | undefined {
  const targets: string[] = []
  const given: { name: string; value: Word }[] = []
  let inside = folder
  let file: string | undefined
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    const [, name] = /^([A-Za-z_]\w*)\s*[:?]?=/.exec(word.text) ?? []
    if (word.text === '-C' || word.text === '--directory') inside = posix.join(folder, words[++at]?.text ?? '')
    else if (word.text === '-f' || word.text === '--file') file = words[++at]?.text
    else if (name !== undefined) given.push({ name, value: word })
    else if (!word.text.startsWith('-')) targets.push(word.text)
  }
  const paths = file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [file]
  const path = paths.map((one) => posix.join(inside, one)).find((one) => read(step, one) !== undefined)
  const text = path === undefined ? undefined : read(step, path)
  if (path === undefined || text === undefined) return undefined
  const { rules, first, assigned } = rulesOf(text)
  const lines: string[] = []
  const queue = targets.length > 0 ? [...targets] : first === undefined ? [] : [first]
  const seen = new Set<string>()
  while (queue.length > 0 && seen.size < targetsMax) {
    const target = queue.shift() ?? ''
    const rule = seen.has(target) ? undefined : rules.get(target)
    seen.add(target)
    if (!rule) continue
    lines.push(...rule.recipe)
    queue.push(...rule.needs)
  }
  if (lines.length === 0) return undefined
  const pasted = new Set<string>()
  const shell = lines
    .map((line) =>
      line.replace(/\$(?:\(([A-Za-z_]\w*)\)|\{([A-Za-z_]\w*)\}|(\$))/g, (_, round: string, curly: string, dollar: string | undefined) => {
        if (dollar !== undefined) return '$'
        const name = round ?? curly
        if (assigned.has(name)) return ''
        pasted.add(name)
        return `\${${name}}`
      }),
    )
    .join('\n')
  return { path, what: `make ${targets.join(' ') || first} of ${path}`, text: shell, folder: inside, args: [], given, pasted }
}

/** Longest line of a Makefile that is read. */
const lineCharsMax = 2_000

/** The rules of a Makefile as far as its plain form goes. Source: https://www.gnu.org/software/make/manual/make.html#Rules */
const rulesOf = remembering((text) => {
  const rules = new Map<string, { needs: string[]; recipe: string[] }>()
  const assigned = new Set<string>()
  let first: string | undefined
  let open: { needs: string[]; recipe: string[] }[] = []
  for (const whole of text.replaceAll('\\\n', ' ').split('\n')) {
    const line = whole.slice(0, lineCharsMax)
    if (line.startsWith('\t')) {
      for (const rule of open) rule.recipe.push(line.slice(1).replace(/^[\s@+-]+/, ''))
      continue
    }
    // What the file sets itself is not what the environment holds; `?=` leaves that.
    const [, name] = /^\s*(?:override\s+|export\s+)?([A-Za-z_]\w*)\s*(?::|::)?=/.exec(line) ?? []
    if (name !== undefined) {
      assigned.add(name)
      continue
    }
    const [, names, needs] = /^([^\s#:=][^#:=]*?)\s*::?(?!=)([^#;=]*)/.exec(line) ?? []
    if (names === undefined) {
      if (line.trim() !== '' && !line.trim().startsWith('#')) open = []
      continue
    }
    open = names.split(/\s+/).map((target) => {
      const rule = rules.get(target) ?? { needs: [], recipe: [] }
      rules.set(target, rule)
      if (!target.startsWith('.')) first ??= target
      rule.needs.push(...(needs ?? '').split(/[\s|]+/).filter((one) => one !== ''))
      return rule
    })
  }
  return { rules, first, assigned }
})
