import type { Rule } from '../../../core/rule.ts'
import type { Step } from '../../../core/workflow.ts'
import { type Range, rangeIn } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { inputKey, inputOf, scriptOf } from '../parse.ts'
import { permission } from '../questions.ts'
import { type Command, wordsOf } from '../shell.ts'

/** Publishing actions with the inputs that hold a long-lived credential, and when they publish to a registry that knows better. */
const publishers: Readonly<Record<string, { readonly inputs: readonly string[]; readonly when?: (step: Step) => boolean }>> = {
  'pypa/gh-action-pypi-publish': {
    inputs: ['password'],
    when: (step) => {
      const url = inputOf(step, 'repository-url')?.value ?? inputOf(step, 'repository_url')?.value
      return url === undefined || /\/\/(?:upload|test)\.pypi\.org/.test(url)
    },
  },
  'rubygems/release-gem': { inputs: ['setup-trusted-publisher'], when: (step) => inputOf(step, 'setup-trusted-publisher')?.value === 'false' },
  'rubygems/configure-rubygems-credentials': { inputs: ['api-token'] },
  'js-devtools/npm-publish': { inputs: ['token'] },
  'pascalgn/npm-publish-action': { inputs: ['npm-token'] },
  'katyo/publish-crates': { inputs: ['registry-token'] },
  'release-plz/action': { inputs: [] },
}

export const useTrustedPublishing: Rule<'workflow'> = {
  id: 'use-trusted-publishing',
  reads: 'workflow',
  severity: 'note',
  title: 'Package is published with a long-lived credential',
  why: 'A token that is good for months can be stolen and used from anywhere. Trusted publishing gives the job a token of minutes that only this workflow gets.',
  fix: 'Register the workflow as a trusted publisher, give the job `id-token: write` and remove the token.',
  sources: ['CWE-798', 'https://repos.openssf.org/trusted-publishers-for-all-package-repositories'],
  *check(definition) {
    for (const step of definition.steps) {
      const publisher = step.uses?.kind === 'repository' && Object.hasOwn(publishers, step.uses.slug) ? publishers[step.uses.slug] : undefined
      if (publisher && step.uses && (publisher.when?.(step) ?? true)) {
        for (const input of publisher.inputs) {
          const key = inputKey(step, input)
          if (key)
            yield sight(
              definition,
              step.uses.node.start < key.start ? { start: step.uses.node.start, end: inputOf(step, input)?.end ?? key.end } : key,
              `${step.uses.name} is given a long-lived credential`,
            )
        }
      }
      const { run } = step
      const script = scriptOf(step)
      if (!run || !script) continue
      if (step.job && permission(step.job, 'id-token') === 'write') continue
      for (const command of script.commands) {
        const range: Range | undefined = publishes(command) ? rangeIn(definition.text, run, command.start, command.end) : undefined
        if (range)
          yield sight(
            definition,
            range,
            `\`${command.words
              .map(({ text }) => text)
              .join(' ')
              .slice(0, 60)}\` publishes with a long-lived credential`,
          )
      }
    }
  },
}

/** True for a command that publishes to a registry with trusted publishing. */
export function publishes(command: Command): boolean {
  let words = wordsOf(command).map(({ text }) => text)
  if (words.some((word) => word === '--dry-run' || word === '-n' || word === '--dry-run=true')) return false
  if (/^(?:pipx|uvx)$/.test(words[0] ?? '')) words = words.slice(1).filter((word) => word !== 'run')
  if (words[0] === 'uv' && (words[1] === 'tool' || words[1] === 'run')) words = words.slice(2).filter((word) => word !== 'run')
  if (/^python[\d.]*$/.test(words[0] ?? '') && words[1] === '-m') words = words.slice(2)
  if (words[0] === 'bundle' && words[1] === 'exec') words = words.slice(2)
  if (words[0] === 'npx' || words[0] === 'corepack') words = words.slice(1)
  const [program, ...rest] = words
  const [verb, second, third] = rest.filter((word) => !word.startsWith('-') && !word.startsWith('+'))
  if (/^(?:cargo|npm|pnpm|yarn|bun|poetry|hatch|pdm|uv)$/.test(program ?? ''))
    return (
      verb === 'publish' ||
      (program === 'yarn' && verb === 'npm' && second === 'publish') ||
      (program === 'pnpm' && (second === 'publish' || third === 'publish') && rest.some((word) => /^(?:-r|--filter|-F|--recursive)/.test(word)))
    )
  if (program?.replace(/@.*$/, '') === 'twine') return verb === 'upload'
  if (program === 'gem') return verb === 'push'
  if (/^nuget(?:\.exe)?$/i.test(program ?? '')) return verb === 'push'
  return program === 'dotnet' && verb === 'nuget' && second === 'push'
}
