import { check } from './check.ts'
import type { Command } from './command.ts'

const { fix: _, ...flags } = check.flags

export const fix: Command = {
  ...check,
  name: 'fix',
  summary: 'Applies the automatic fixes of `check`: those that keep behaviour, with --all the rest, too. Then decides as `check` does.',
  examples: [
    ['sealgate fix', 'mend what changes nothing else'],
    ['sealgate fix --diff', 'show what that would change'],
    ['sealgate fix --online --rule unpinned-uses', 'pin actions to their commits'],
  ],
  flags: { all: { help: 'apply fixes that may change behaviour, too' }, ...flags },
  run: (given, terminal) =>
    check.run(
      {
        ...given,
        has: (flag) => flag === 'fix' || given.has(flag),
        text: (flag) => (flag === 'fix' ? (given.has('all') ? 'all' : 'safe') : given.text(flag)),
      },
      terminal,
    ),
}
