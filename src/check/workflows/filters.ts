/**
 * Why a filter pattern of branches, tags or paths cannot mean what it says, or undefined.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function badGlob(pattern: string, kind: 'ref' | 'path'): string | undefined {
  let rest = pattern
  if (rest.startsWith('!')) {
    rest = rest.slice(1)
    if (rest === '') return 'excludes nothing: a pattern must follow the !'
  }
  if (kind === 'path') {
    if (rest.trim() !== rest) return 'begins or ends with a blank'
    if (rest.split('/').some((part) => part === '.' || part === '..')) return 'holds `.` or `..`, which match no path'
  } else {
    if (rest.startsWith('/')) return 'begins with /, which no name of a branch or tag does'
    if (/[/.]$/.test(rest)) return 'ends with / or ., which no name of a branch or tag does'
    const wrong = /(?<!\\)[ ~^:\t\r\n]/.exec(rest)
    if (wrong) return `holds \`${wrong[0]}\`, which no name of a branch or tag does`
    if (/\/\/|\.\.|@\{/.test(rest)) return 'holds `//` or `..`, which no name of a branch or tag does'
  }
  for (let at = 0; at < rest.length; at++) {
    const character = rest[at]
    if (character === '\\') {
      const next = rest[at + 1] ?? ''
      if (kind === 'ref' && !'[]?+*\\!'.includes(next)) return 'escapes a character that needs no escape'
      at++
    } else if (character === '?' || character === '+') {
      if (at === 0) return `begins with ${character}, and nothing is before it to repeat`
    } else if (character === '*') {
      if (rest[at + 1] === '*' && rest[at + 2] === '*') return 'has three stars in a row'
    } else if (character === '[') {
      const end = rest.indexOf(']', at + 1)
      if (end < 0) return 'has a [ that nothing closes'
      const inner = rest.slice(at + 1, end)
      if (inner === '') return 'has an empty [ ]'
      if (inner.length === 1) return `has one character in [ ]: write it without`
      for (const [, from = '', to = ''] of inner.matchAll(/(.)-(.)/g)) if (from > to) return `has a range from ${from} to ${to}, which is empty`
      at = end
    }
  }
  return undefined
}

const fields: readonly (readonly [name: string, min: number, max: number, names: readonly string[]])[] = [
  ['minute', 0, 59, []],
  ['hour', 0, 23, []],
  ['day of the month', 1, 31, []],
  ['month', 1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  ['day of the week', 0, 7, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
]

/** Why a schedule is none, or runs more often than GitHub's five minutes. Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html */
export function badCron(text: string): string | undefined {
  if (text.trim().startsWith('@')) return 'is no cron line: words such as @daily are not known'
  const parts = text.trim().split(/\s+/)
  if (parts.length !== 5) return `has ${parts.length} fields, not 5`
  for (const [index, part] of parts.entries()) {
    const [name = '', min = 0, max = 0, names = []] = fields[index] ?? []
    for (const item of part.split(',')) {
      const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(item)
      if (!match) return `has \`${item}\` as ${name}`
      const [, from, to, step] = match
      for (const value of [from, to]) {
        if (value === undefined) continue
        const number = /^\d+$/.test(value) ? Number(value) : names.indexOf(value.toLowerCase()) + (index === 3 ? 1 : 0)
        if (!(number >= min && number <= max) || (!/^\d+$/.test(value) && !names.includes(value.toLowerCase())))
          return `has \`${value}\` as ${name}: it goes from ${min} to ${max}`
      }
      if (step !== undefined && Number(step) === 0) return `has a step of nought as ${name}`
    }
  }
  const [minute = ''] = parts
  const every = /^\*(?:\/(\d+))?$/.exec(minute)
  if (every && Number(every[1] ?? 1) < 5) return 'runs more often than every five minutes, which is the least'
  return undefined
}
