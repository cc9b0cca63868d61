import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type Before, type Comparison, compareWith, whatOf } from '../core/compare.ts'
import { Fault } from '../core/fault.ts'
import { compare, type Finding } from '../core/finding.ts'
import type { Report } from '../core/report.ts'

/** Largest baseline that is read, in bytes. */
export const baselineBytesMax: number = 64 * 1024 * 1024

/** What a baseline tells a finding by: a hash, so that the file repeats nothing of what it is about. */
const hashOf = (report: Report, finding: Finding): string => createHash('sha256').update(whatOf(report, finding)).digest('hex')

/** Findings as a file that accepts them: a line each, in an order that does not depend on lines. */
export function baselineText(report: Report, findings: readonly Finding[]): string {
  const lines = findings.map((finding) => JSON.stringify({ rule: finding.rule, path: finding.at.path, hash: hashOf(report, finding) })).sort(compare)
  return `{\n"sealgate-baseline": 1,\n"findings": [\n${lines.join(',\n')}\n]\n}\n`
}

/** Text of a baseline. @throws Fault `configuration` */
export function readBaseline(file: string, shown: string = file): string {
  try {
    const bytes = readFileSync(file)
    if (bytes.length > baselineBytesMax) throw new Error('too large')
    return bytes.toString()
  } catch (cause) {
    throw new Fault('configuration', `cannot read the baseline ${shown}`, {
      cause,
      hint: existsSync(file) ? 'make it readable, or write it anew' : `write it with \`sealgate baseline --output ${shown}\``,
    })
  }
}

/** How a report compares with a baseline. @throws Fault `configuration` for a text that is none. */
export function compareWithBaseline(report: Report, text: string, path: string): Comparison {
  const before = parse(text, path)
  // What a file accepts says nothing of comments in the source.
  const { newlyWaived: _, ...comparison } = compareWith(
    path,
    report,
    (finding) => hashOf(report, finding),
    before,
    new Set(before.map((one) => one.path)),
  )
  return comparison
}

function parse(text: string, path: string): readonly Before[] {
  const wrong = (what: string, cause?: unknown): Fault =>
    new Fault('configuration', `${path} is no baseline: ${what}`, {
      at: { path },
      cause,
      hint: `write it anew with \`sealgate baseline --output ${path}\``,
    })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw wrong('it is not JSON', cause)
  }
  if (member(value, 'sealgate-baseline') !== 1) throw wrong('it does not say `"sealgate-baseline": 1`')
  const findings = member(value, 'findings')
  if (!Array.isArray(findings)) throw wrong('it has no list of findings')
  return findings.map((one: unknown) => {
    const [at, what] = [member(one, 'path'), member(one, 'hash')]
    if (typeof at !== 'string' || typeof what !== 'string') throw wrong('a finding has no path or no hash')
    return { path: at, what }
  })
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined

/** Two comparisons as one: what either knows is known. */
export function both(one: Comparison | undefined, other: Comparison | undefined): Comparison | undefined {
  if (!one || !other) return one ?? other
  return {
    with: `${one.with} and ${other.with}`,
    known: new Set([...one.known, ...other.known]),
    fixed: [...one.fixed, ...other.fixed],
    ...(one.newlyWaived ? { newlyWaived: one.newlyWaived } : {}),
  }
}
