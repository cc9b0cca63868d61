import { check } from './check.ts'
import type { Command } from './command.ts'

/** Where a baseline is kept, unless it is said otherwise. */
export const baselinePath = 'sealgate-baseline.json'

export const baseline: Command = {
  name: 'baseline',
  summary: 'Accepts every finding under each PATH (default: here) as it is now, so that from then on only what is new blocks.',
  operands: '[PATH…]',
  examples: [
    ['sealgate baseline', `write ${baselinePath}`],
    [`sealgate check --baseline ${baselinePath}`, 'use it: what it holds is known and does not block'],
  ],
  flags: { output: { value: 'FILE', help: `default ${baselinePath}` }, config: { value: 'FILE', help: 'configuration, as for check' } },
  notes:
    'A finding is told by its rule, its file and the text it is about, as a hash: moved lines and renamed files do not matter.\nExit codes: 0 written, 3 written, but something could not be inspected.',
  run(given, terminal) {
    const file = given.text('output') ?? baselinePath
    const texts: Readonly<Record<string, string | undefined>> = { 'write-baseline': file, config: given.text('config') }
    return check.run({ words: given.words, text: (flag) => texts[flag], list: () => [], has: (flag) => texts[flag] !== undefined }, terminal)
  },
}
