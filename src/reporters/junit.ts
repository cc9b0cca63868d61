import type { Finding } from '../core/finding.ts'
import type { Verdict } from '../core/policy.ts'
import type { Reporter } from './index.ts'
import { byPath, fixOf, messageOf, placeOf, shown, waiverLine } from './words.ts'

/**
 * For test dashboards: a suite for each inspected file, a case for each finding, and one that passes where there is none.
 * What blocks is a failure, a fault an error, what is waived or known is skipped.
 * Source: https://github.com/testmoapp/junitxml
 */
export const junit: Reporter = (verdict) => {
  const suites = [...casesByFile(verdict)].sort(byPath).map(([path, cases]) => suite(path, cases))
  const faults = verdict.faults.map(({ code, message, hint, at }): Case => {
    const text = `${at === undefined ? '' : `${placeOf(at)}: `}${shown(message)}\nhint: ${shown(hint)}`
    return { name: `${code}${at === undefined ? '' : ` ${placeOf(at)}`}`, kind: 'error', message: shown(message), type: code, text }
  })
  if (faults.length > 0) suites.push(suite('could not be inspected', faults))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sealgate">\n${suites.join('')}</testsuites>\n`
}

interface Case {
  readonly name: string
  readonly kind: 'pass' | 'failure' | 'error' | 'skipped' | 'note'
  readonly message?: string
  readonly type?: string
  readonly text?: string
}

function casesByFile(verdict: Verdict): ReadonlyMap<string, readonly Case[]> {
  const files = new Map<string, Case[]>(verdict.report.inspected.map((path) => [path, []]))
  const add = (finding: Finding, kind: Case['kind'], why = ''): void => {
    const { line, column } = finding.at
    const message = messageOf(verdict.report, finding)
    const name = `${shown(finding.rule)}${line === undefined ? '' : ` ${line}${column === undefined ? '' : `:${column}`}`}`
    const text = `${placeOf(finding.at)}: ${message}\n${fixOf(verdict.report, finding)}`
    const cases = files.get(finding.at.path) ?? []
    files.set(finding.at.path, cases)
    cases.push({ name, kind, type: finding.severity, message: why === '' ? message : `${why}: ${message}`, text })
  }
  for (const finding of verdict.blocking) add(finding, 'failure')
  for (const finding of verdict.noted) add(finding, 'note')
  for (const { finding, waiver } of verdict.waived) add(finding, 'skipped', `waived: ${waiverLine(waiver)}`)
  for (const finding of verdict.known) add(finding, 'skipped', 'known before')
  for (const cases of files.values()) if (cases.length === 0) cases.push({ name: 'nothing found', kind: 'pass' })
  return files
}

function suite(path: string, cases: readonly Case[]): string {
  const number = (kind: Case['kind']): number => cases.filter((one) => one.kind === kind).length
  const name = xml(shown(path))
  const counts = `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`
  return `  <testsuite name="${name}" ${counts}>\n${cases.map((one) => testcase(name, one)).join('')}  </testsuite>\n`
}

function testcase(suiteName: string, { name, kind, message = '', type = '', text = '' }: Case): string {
  const inside = {
    pass: '',
    note: `<system-out>${xml(text)}</system-out>`,
    skipped: `<skipped message="${xml(message)}"/>`,
    failure: `<failure message="${xml(message)}" type="${xml(type)}">${xml(text)}</failure>`,
    error: `<error message="${xml(message)}" type="${xml(type)}">${xml(text)}</error>`,
  }[kind]
  return `    <testcase classname="${suiteName}" name="${xml(name)}">${inside}</testcase>\n`
}

/** Escapes text for XML. What XML 1.0 cannot hold at all is gone already: `plain` has written it as an escape. */
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')
