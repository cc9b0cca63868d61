import type { Rule } from '../../../core/rule.ts'

export const unusedIgnore: Rule<'workflow'> = {
  id: 'unused-ignore',
  reads: 'workflow',
  severity: 'note',
  persona: 'pedantic',
  title: 'Comment accepts a finding that is not there',
  why: 'A comment that once accepted a finding goes on to accept the next one at its place, which nobody has looked at.',
  fix: 'Remove the comment.',
  sources: ['CWE-1164'],
  // Who runs the rules knows which comments were of use: see the room.
  *check() {},
}
