import type { Setting } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const wrongUnit: Rule<'lockfile'> = {
  id: 'wrong-unit',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Waiting time is given in another unit than its setting takes',
  why: 'npm counts days, pnpm minutes and bun seconds. A number meant for another of them waits a few seconds, or a year, and nobody notices.',
  fix: 'Write the number in the setting’s own unit: `min-release-age=7` for npm, `minimumReleaseAge: 10080` for pnpm, `minimumReleaseAge = 604800` for bun, `npmMinimalAgeGate: 7d` for yarn.',
  sources: [
    'CWE-1188',
    'https://docs.npmjs.com/cli/using-npm/config#min-release-age',
    'https://pnpm.io/settings#minimumreleaseage',
    'https://bun.com/docs/pm/cli/install#minimum-release-age',
  ],
  *check(lockfile) {
    for (const setting of lockfile.settings) {
      const unit = units.find(([format, key]) => format === lockfile.format && key.test(setting.key))
      if (!unit) continue
      const wrong = problem(setting, unit[2], unit[3])
      if (wrong !== undefined) yield { message: `${setting.key} is ${setting.value.slice(0, 40)}: ${wrong}`, at: setting.at, subject: setting.key }
    }
  },
}

const seconds = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 } as const
type Unit = keyof typeof seconds

const units: readonly (readonly [format: string, key: RegExp, unit: Unit, words: boolean])[] = [
  ['npmrc', /^min-release-age$/, 'day', false],
  ['npmrc', /^minimum-release-age$/, 'minute', false],
  ['pnpm-workspace', /^(minimumReleaseAge|trustPolicyIgnoreAfter)$/, 'minute', false],
  ['yarnrc', /^npmMinimalAgeGate$/, 'minute', true],
  ['bunfig', /^install\.minimumReleaseAge$/, 'second', false],
  ['dependabot', /cooldown\.(default|semver-\w+)-days$/, 'day', false],
]

/** Shortest and longest time that anyone means to wait, in seconds: an hour and half a year. */
const [least, most] = [3_600, 180 * 86_400]

function problem({ value, comment }: Setting, unit: Unit, words: boolean): string | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value.trim())
  if (!match) return 'that is no number'
  if ((match[2] ?? '') !== '') return words ? undefined : `it takes a plain number of ${unit}s`
  const time = Number(match[1]) * seconds[unit]
  const meant = /(\d+(?:\.\d+)?)\s*(second|minute|hour|day|week|month|s|m|h|d|w)s?\b/i.exec(comment ?? '')
  if (meant) {
    const word = (meant[2] ?? '').toLowerCase()
    const long = word === 'month' ? 2_592_000 : (Object.entries(seconds).find(([name]) => name === word || name[0] === word)?.[1] ?? 0)
    const said = Number(meant[1]) * long
    if (said > 0 && (time > said * 1.5 || time < said / 1.5)) return `the comment says ${meant[0]}, and ${value} ${unit}s are ${human(time)}`
  }
  if (time === 0) return undefined
  if (time > most) return `it counts ${unit}s, and that many are ${human(time)}`
  return time < least ? `it counts ${unit}s, and that many are ${human(time)} only` : undefined
}

const human = (time: number): string => {
  const [name, size] = Object.entries(seconds)
    .filter(([unit]) => unit !== 'week')
    .findLast(([, length]) => time >= length) ?? ['second', 1]
  return `${Math.round((time / size) * 10) / 10} ${name}s`
}
