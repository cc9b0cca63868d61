import { Fault } from '../core/fault.ts'
import { nearest } from '../core/nearest.ts'
import type { RuleInfo } from '../core/rule.ts'
import type { Command } from './command.ts'
import { namedRules } from './rules.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'What a rule looks for, why, and how to fix it. Without RULE: all rules, a line each.',
  operands: '[RULE]',
  examples: [
    ['sealgate explain unhashed-package', 'one rule'],
    ['sealgate explain', 'all rules'],
  ],
  flags: {},
  async run(given, terminal) {
    const rules = await namedRules()
    const [id] = given.words
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length))
      for (const rule of rules) terminal.out(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title}\n`)
      return 0
    }
    const rule = rules.find((candidate) => candidate.id === id)
    if (!rule) {
      const near = nearest(
        id,
        rules.map((candidate) => candidate.id),
      )
      throw new Fault('usage', `${JSON.stringify(id)} is no rule`, {
        hint: near === undefined ? '`sealgate explain` lists the rules' : `did you mean ${near}`,
      })
    }
    terminal.out(page(rule))
    return 0
  },
}

const page = ({ id, title, severity, confidence = 'high', persona = 'regular', why, fix, sources }: RuleInfo): string =>
  [
    title,
    `${id} · ${severity} · confidence ${confidence}${persona === 'regular' ? '' : ` · shown to ${persona}`}`,
    '',
    why,
    '',
    `Fix: ${fix}`,
    '',
    ...sources.map((source) => `See ${source}`),
    '',
  ].join('\n')
