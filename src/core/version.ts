/** How an ecosystem writes ranges of versions. */
export type Dialect = 'npm' | 'cargo' | 'gem' | 'pypi' | 'composer' | 'hex' | 'terraform' | 'pub' | 'helm'

/** A version as numbers, with what follows a dash: `1.2.3-beta.1`. */
interface Version {
  readonly numbers: readonly number[]
  readonly pre: readonly string[]
}

/**
 * Whether a version lies in a range; undefined where either is written in a way that is not sure to be understood. A
 * pre-release counts by its place in the order: package managers differ in whether they take it, and a lockfile has it.
 * Source: https://semver.org/#spec-item-11 and https://github.com/npm/node-semver#ranges
 */
export function satisfies(dialect: Dialect, range: string, version: string): boolean | undefined {
  if (dialect === 'npm' && isUsual(range, version)) return true
  // A lockfile asks the same few questions tens of thousands of times.
  const question = `${dialect} ${range} ${version}`
  const known = answers.get(question)
  if (known !== undefined || answers.has(question)) return known
  const answer = work(dialect, range, version)
  if (answers.size >= answersMax) answers.clear()
  answers.set(question, answer)
  return answer
}
const answers = new Map<string, boolean | undefined>()

/** Most answers that are kept. */
const answersMax = 20_000

/**
 * True for `^1.2.3`, `~1.2.3`, `>=1.2.3` and `1.2.3` where the version plainly lies in it: a lockfile asks that tens of
 * thousands of times. What is not plain is no `no`: it is worked out.
 */
function isUsual(range: string, version: string): boolean {
  const first = range.charCodeAt(0)
  const from = first === caret || first === tilde ? 1 : first === greater && range.charCodeAt(1) === equals ? 2 : 0
  if (range.length - from > 16 || version.length > 16) return false
  const [asked, has] = [triple(range, from), triple(version, 0)]
  if (asked < 0 || has < asked) return false
  if (from === 0) return has === asked
  if (first === greater) return true
  // The leftmost number that is not 0 must stay, for a tilde the first two.
  const still = first === tilde || asked < part * part ? part : part * part
  return asked >= part && Math.floor(has / still) === Math.floor(asked / still)
}
const [caret, tilde, greater, equals, dot] = [94, 126, 62, 61, 46]

/** `1.2.3` as one number that orders as the version does; -1 for anything else. */
function triple(text: string, from: number): number {
  let whole = 0
  let digits = 0
  let number = 0
  let dots = 0
  for (let index = from; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === dot) {
      if (digits === 0 || ++dots > 2) return -1
      whole = (whole + number) * part
      number = 0
      digits = 0
    } else if (unit >= 48 && unit <= 57 && ++digits <= 5) number = number * 10 + unit - 48
    else return -1
  }
  return dots === 2 && digits > 0 ? whole + number : -1
}
/** One more than any part of a version that is taken; three of them stay exact in a number. */
const part = 100_000

function work(dialect: Dialect, range: string, version: string): boolean | undefined {
  const locked = parse(version)
  if (!locked || range.length > rangeCharsMax) return undefined
  let unsure = false
  for (const alternative of range.split(dialect === 'hex' ? /\s+or\s+/ : /\s*\|\|?\s*/)) {
    const met = meetsAll(dialect, alternative.trim(), locked)
    if (met === true) return true
    if (met === undefined) unsure = true
  }
  return unsure ? undefined : false
}

/** Longest range that is taken apart. */
const rangeCharsMax = 500

/** Order of two versions, or undefined where one is not understood. */
export function compareVersions(a: string, b: string): number | undefined {
  const [one, two] = [parse(a), parse(b)]
  return one && two ? order(one, two) : undefined
}

function parse(text: string): Version | undefined {
  const match = /^[v=\s]*(\d+(?:\.\d+){0,5})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text)
  if (!match) return undefined
  return { numbers: (match[1] ?? '').split('.').map(Number), pre: match[2] === undefined ? [] : match[2].split('.') }
}

function order(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0)
    if (difference !== 0) return difference
  }
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length
  for (let index = 0; index < Math.max(a.pre.length, b.pre.length); index++) {
    const [one, two] = [a.pre[index], b.pre[index]]
    if (one === two) continue
    if (one === undefined) return -1
    if (two === undefined) return 1
    const numbers = [/^\d+$/.test(one), /^\d+$/.test(two)]
    if (numbers[0] && numbers[1]) return Number(one) - Number(two)
    if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1
    return one < two ? -1 : 1
  }
  return 0
}

function meetsAll(dialect: Dialect, text: string, version: Version): boolean | undefined {
  if (text === '' || text === '*' || text === 'any') return true
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(text)
  const parts = hyphen ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`] : (text.replace(/\s+and\s+/g, ',').match(/(?:[\^~<>=!]+\s*)?[^\s,^~<>=!]+/g) ?? [])
  if (!hyphen && parts.join('').replace(/\s/g, '').length !== text.replace(/\s+and\s+|[\s,]/g, '').length) return undefined
  let all = true
  for (const part of parts) {
    const met = meets(dialect, part.replace(/\s+/g, ''), version)
    if (met === undefined) return undefined
    all &&= met
  }
  return all
}

function meets(dialect: Dialect, text: string, version: Version): boolean | undefined {
  const match = /^(===|==|!=|~=|~>|>=|<=|=|>|<|\^|~)?v?(\d+(?:\.(?:\d+|[xX*]))*|[xX*])(?:\.[xX*])*(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(
    text,
  )
  if (!match) return undefined
  const [, operator = bare[dialect] ?? '=', digits = '', pre] = match
  const wild = /[xX*]/.test(text.replace(/-.*$/, ''))
  const numbers = digits
    .split('.')
    .filter((digit) => /^\d+$/.test(digit))
    .map(Number)
  const low: Version = { numbers, pre: pre?.split('.') ?? [] }
  // `1`, `1.2` and `1.2.x` leave the rest open where the dialect says so.
  const open = wild || (numbers.length < 3 && (dialect === 'npm' || dialect === 'cargo' || dialect === 'helm'))
  const at = order(version, low)
  switch (operator) {
    case '>=':
      return at >= 0
    case '>':
      return open && numbers.length > 0 ? atLeast(version, raised(numbers, numbers.length - 1)) : at > 0
    case '<':
      return at < 0
    case '<=':
      return open && numbers.length > 0 ? !atLeast(version, raised(numbers, numbers.length - 1)) : at <= 0
    case '!=':
      return wild ? !within(version, low, numbers.length - 1) : at !== 0
    case '^': {
      if (numbers.length === 0) return true
      const first = numbers.findIndex((digit) => digit !== 0)
      return within(version, low, first < 0 ? numbers.length - 1 : first)
    }
    case '~':
      if (numbers.length === 0) return true
      return within(version, low, dialect === 'composer' ? Math.max(0, numbers.length - 2) : Math.min(1, numbers.length - 1))
    case '~>':
    case '~=':
      if (dialect === 'npm') return within(version, low, Math.min(1, numbers.length - 1))
      return within(version, low, Math.max(0, numbers.length - 2))
    default:
      if (numbers.length === 0) return true
      return open ? within(version, low, numbers.length - 1) : at === 0
  }
}

/** What a version without an operator means. */
const bare: Readonly<Partial<Record<Dialect, string>>> = { cargo: '^' }

const raised = (numbers: readonly number[], index: number): number[] =>
  numbers.slice(0, index + 1).map((digit, at) => (at === index ? digit + 1 : digit))

const atLeast = (version: Version, numbers: readonly number[]): boolean => order({ ...version, pre: [] }, { numbers, pre: [] }) >= 0

/** From `low` on, below the next value of the digit at `index`. */
const within = (version: Version, low: Version, index: number): boolean => order(version, low) >= 0 && !atLeast(version, raised(low.numbers, index))
