import { spec } from '../../../core/lockfile.ts'
import { listed, type Rule } from '../../../core/rule.ts'

export const forbiddenLicence: Rule<'lockfile'> = {
  id: 'forbidden-licence',
  reads: 'lockfile',
  severity: 'high',
  title: 'Licence of a package is against the policy',
  why: 'The configuration says under which licences a project may use what others wrote. A package under another one can oblige the whole product to terms that nobody agreed to.',
  fix: 'Replace the package, or have the licence allowed by who decides on it.',
  sources: ['CWE-1357', 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/'],
  settings: { allow: 'texts', deny: 'texts', except: 'texts' },
  *check(lockfile, context) {
    const settings = context.settings.get('forbidden-licence')
    const [allow, deny, except] = ['allow', 'deny', 'except'].map((name) => listed(settings, name))
    if (!allow || !deny || (allow.length === 0 && deny.length === 0) || lockfile.format === 'actions-lock') return
    const may = (id: string): boolean =>
      !deny.some((pattern) => names(pattern, id)) && (allow.length === 0 || allow.some((pattern) => names(pattern, id)))
    const silent: string[] = []
    for (const entry of lockfile.packages) {
      if (entry.source === 'workspace' || entry.source === 'path' || except?.includes(entry.name)) continue
      const licence = entry.licence ?? context.project?.learned?.release(entry)?.licence
      if (licence === undefined) silent.push(spec(entry))
      else if (!granted(licence, may))
        yield { message: `${spec(entry)} is under ${licence.slice(0, 80)}`, at: entry.at, subject: `${entry.key} ${licence}` }
    }
    if (silent.length > 0 && allow.length > 0 && !lockfile.manifest)
      yield {
        message: `the licence of ${silent[0]}${silent.length === 1 ? '' : ` and ${silent.length - 1} more`} is not known from this file`,
        at: { path: lockfile.path, line: 1, column: 1 },
        severity: 'low',
        subject: 'unknown licences',
      }
  },
}

/** A licence by its SPDX id; a star at the end stands for any rest, and `GPL-3.0` for what may be chosen of it. */
function names(pattern: string, id: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), id.toLowerCase()]
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : wanted === given || given.replace(/(\+|-only|-or-later)$/, '') === wanted
}

/**
 * True where an expression grants what the policy takes: one side of `OR`, both of `AND`, which binds more tightly. What is
 * no expression is a licence of its own, which nobody has allowed.
 */
function granted(expression: string, may: (id: string) => boolean): boolean {
  const tokens = expression.slice(0, expressionCharsMax).match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const one = (depth: number): boolean => {
    const token = tokens[at++]
    if (token === '(' && depth < depthMax) {
      const inner = either(depth + 1)
      at++
      return inner
    }
    if (token === undefined || token === ')' || token === '(') return false
    const id = token
    // An exception takes nothing away.
    if (/^with$/i.test(tokens[at] ?? '')) at += 2
    return may(id)
  }
  const both = (depth: number): boolean => {
    let all = one(depth)
    while (/^and$/i.test(tokens[at] ?? '')) {
      at++
      all = one(depth) && all
    }
    return all
  }
  const either = (depth: number): boolean => {
    let any = both(depth)
    while (/^or$/i.test(tokens[at] ?? '')) {
      at++
      any = both(depth) || any
    }
    return any
  }
  const result = either(0)
  return at === tokens.length && result
}
/** Longest expression that is read, and its deepest nesting. */
const [expressionCharsMax, depthMax] = [2_000, 50]
