import type { Rule } from '../../../core/rule.ts'
import { rangeIn } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { scriptOf } from '../parse.ts'
import type { Command } from '../shell.ts'

/** npm's own words for `install` and `add`. Source: https://docs.npmjs.com/cli/commands/npm-install */
const npmInstall = /^(?:i|in|ins|inst|insta|instal|install|isnt|isnta|isntal|isntall|add)$/

export const adhocPackages: Rule<'workflow'> = {
  id: 'adhoc-packages',
  reads: 'workflow',
  severity: 'low',
  title: 'Package is installed outside of any lockfile',
  why: 'A package that a step installs by name is whatever the registry serves that day, with all that it depends on. No lockfile pins it and no review sees it change.',
  fix: 'Add the tool to the project’s own dependencies, so that the lockfile pins it, and install with `npm ci` or its like.',
  sources: ['CWE-1357', 'https://docs.npmjs.com/cli/commands/npm-ci'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run) continue
      for (const command of script.commands)
        if (installsByName(command))
          yield sight(
            definition,
            rangeIn(definition.text, step.run, command.start, command.end),
            `\`${command.words
              .map(({ text }) => text)
              .join(' ')
              .slice(0, 80)}\` installs what no lockfile pins`,
          )
    }
  },
}

/** Flags whose value is the next word, and no package. */
const takesValue =
  /^(?:--(?:prefix|dir|cwd|registry|userconfig|globalconfig|cache|cache-folder|workspace|filter|omit|include|only|loglevel|tag|network-timeout|mutex|modules-folder|store-dir|source|install-dir|bindir)|-[CF])$/

function installsByName({ words }: Command): boolean {
  const [program, ...rest] = words.map(({ text }) => text)
  const [verb, ...operands] = rest.filter((word, index) => !word.startsWith('-') && !takesValue.test(rest[index - 1] ?? ''))
  if (verb === undefined || operands.length === 0) return false
  if (program === 'npm') return npmInstall.test(verb)
  if (program === 'yarn' || program === 'pnpm' || program === 'bundle') return verb === 'add'
  return program === 'gem' && (verb === 'install' || verb === 'i')
}
