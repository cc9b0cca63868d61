import { createHash } from 'node:crypto'
import type { DependencyChange } from '../core/dependencies.ts'
import type { Fault } from '../core/fault.ts'
import { type Finding, type Severity, severities } from '../core/finding.ts'
import type { Verdict, Waived, Waiver } from '../core/policy.ts'
import { frame, type Report } from '../core/report.ts'
import type { RuleInfo } from '../core/rule.ts'
import { script, style } from './html-parts.ts'
import type { Reporter } from './index.ts'
import { tree } from './tree.ts'
import {
  anyAge,
  byRule,
  changeCounts,
  count,
  fixedTitle,
  fixOf,
  knownTitle,
  messageOf,
  newlyWaivedTitle,
  placeOf,
  rulesOf,
  shown,
  summaryLine,
  tally,
  verdictLine,
  waiverLine,
} from './words.ts'

/** Findings that are shown; further ones are counted. A browser stays quick with so many. */
const findingsMax = 10_000

/** Findings of a rule that are shown with their code, and of a list that stands open. */
const framesMax = 50
const openMax = 200

/** Rows of every other list. */
const rowsMax = 1_000

/** Steps of one trace that are shown. */
const stepsMax = 50

/**
 * For people, in a file of its own: works without network and without scripts, lets nothing run but its own script (which
 * only searches, filters and copies), and is read by a screen reader, on paper and on a telephone.
 */
export const html: Reporter = (verdict, { version }) => {
  const policy = [
    "default-src 'none'",
    `style-src '${hashed(style)}'`,
    `script-src '${hashed(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>Sealgate ${text(verdictLine(verdict))}</title><style>${style}</style></head><body>`,
    '<a class="skip" href="#main">Skip to the findings</a>',
    ...head(verdict),
    '<main id="main" tabindex="-1">',
    filter(verdict),
    ...body(verdict),
    '</main>',
    `<footer><p>Written by Sealgate ${text(version)}. This file needs no network and sends nothing.</p></footer>`,
    `<script>${script}</script></body></html>\n`,
  ].join('')
}

/** A hash of an inline part, as a content security policy names it. Source: https://www.w3.org/TR/CSP3/#match-element-to-source-list */
const hashed = (part: string): string => `sha256-${createHash('sha256').update(part).digest('base64')}`

/** Text in HTML. Everything that stands in this file goes through here. */
const text = (value: string): string => value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const words: Readonly<Record<Verdict['outcome'], string>> = { pass: '✓ pass', blocked: '✗ blocked', incomplete: '! incomplete' }

function* head(verdict: Verdict): Generator<string> {
  const open = [...verdict.blocking, ...verdict.noted]
  yield `<header class="${verdict.outcome}"><h1>Sealgate <span class="outcome">${words[verdict.outcome]}</span></h1>`
  yield `<p class="line">${text(verdictLine(verdict))}</p><p>${text(summaryLine(verdict))}</p>`
  if (open.length > 0)
    yield `<ul class="tally">${tally(open)
      .map(([severity, number]) => `<li>${badge(severity)} ${number}</li>`)
      .join('')}</ul>`
  yield '</header>'
}

const badge = (severity: Severity): string => `<span class="badge ${severity}">${severity}</span>`

/** Shown by the script alone: without it there is nothing to search with. */
function filter({ blocking, noted }: Verdict): string {
  if (blocking.length + noted.length < 2) return ''
  const boxes = severities.toReversed().filter((severity) => [...blocking, ...noted].some((one) => one.severity === severity))
  return `<form id="filter" role="search" aria-label="Findings" hidden><label for="q">Search the findings</label><input id="q" type="search" autocomplete="off"><fieldset><legend>Severity</legend>${boxes
    .map((severity) => `<label><input type="checkbox" value="${severity}" checked> ${severity}</label>`)
    .join('')}</fieldset><p role="status" id="status"></p></form>`
}

function* body(verdict: Verdict): Generator<string> {
  const { blocking, noted, waived, newlyWaived, known, fixed, expired, faults, report } = verdict
  const room = { left: findingsMax }
  if (blocking.length + noted.length + faults.length === 0)
    yield '<section><h2>Findings</h2><p>There is nothing to show: nothing was found.</p></section>'
  yield* findings('What blocks', 'blocks', blocking, verdict, room)
  yield* list(
    'What could not be inspected',
    'faults',
    faults.map((one) => faultOf(one)),
  )
  const accepted = ({ finding, waiver }: Waived): string => `${lineOf(report, finding)} <em>${text(waiverLine(waiver))}</em>`
  yield* list(newlyWaivedTitle(verdict), 'newly-waived', newlyWaived.map(accepted))
  yield* dependencies(verdict)
  yield* findings('Below the level that blocks', 'noted', noted, verdict, room)
  const line = (finding: Finding): string => lineOf(report, finding)
  const late = (one: Waiver): string => `<code>${text(shown(one.rule))}</code> in <code>${text(shown(one.path))}</code>: ${text(waiverLine(one))}`
  yield* list('Waivers past their last day', 'expired', expired.map(late))
  yield* list('Waived', 'waived', waived.map(accepted), true)
  yield* list(knownTitle(verdict), 'known', known.map(line), true)
  yield* list(fixedTitle(verdict), 'fixed', fixed.map(line), true)
  yield* again(verdict)
}

function* findings(title: string, id: string, all: readonly Finding[], verdict: Verdict, room: { left: number }): Generator<string> {
  if (all.length === 0) return
  const rules = rulesOf(verdict.report)
  yield `<section aria-labelledby="${id}"><h2 id="${id}">${title} <span class="number">${all.length}</span></h2>`
  for (const group of byRule(all)) {
    const taken = group.slice(0, Math.max(0, room.left))
    room.left -= taken.length
    yield* groupOf(group, taken, rules, verdict.report)
  }
  yield '</section>'
}

/** Findings of one rule: why and what to do once, then each place. */
function* groupOf(group: readonly Finding[], taken: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>, report: Report): Generator<string> {
  const [first] = group
  if (!first) return
  const rule = rules.get(first.rule)
  yield `<details class="group"${group.length <= openMax ? ' open' : ''}><summary>${badge(first.severity)} <span class="title">${text(rule?.title ?? shown(first.rule))}</span> <code>${text(shown(first.rule))}</code> <span class="number">${group.length}</span></summary>`
  if (rule) yield `<p><strong>Why.</strong> ${own(rule.why)}</p><p><strong>Fix.</strong> ${own(rule.fix)}</p>`
  yield '<ol class="findings">'
  for (const [index, finding] of taken.entries()) yield itemOf(finding, index < framesMax, rule, report)
  yield '</ol>'
  if (taken.length < group.length)
    yield `<p class="more">${count(group.length - taken.length, 'more finding')} of this rule: the JSON report lists every one.</p>`
  yield '</details>'
}

/** A rule's own text, with its code spans. */
const own = (value: string): string => text(value).replace(/`([^`]*)`/g, '<code>$1</code>')

function itemOf(finding: Finding, whole: boolean, rule: RuleInfo | undefined, report: Report): string {
  const code = whole ? frameOf(report, finding) : ''
  const steps = whole ? (finding.trace ?? []) : []
  const trace =
    steps.length === 0
      ? ''
      : `<ol class="trace" aria-label="How it gets there">${steps
          .slice(0, stepsMax)
          .map((step) => `<li><code>${text(placeOf(step.at))}</code> ${text(messageOf(report, step))}</li>`)
          .join('')}</ol>`
  const fix = whole && finding.fix !== rule?.fix ? `<p><strong>Fix.</strong> ${text(fixOf(report, finding))}</p>` : ''
  return `<li data-s="${finding.severity}"><p><code class="place">${text(placeOf(finding.at))}</code> ${text(messageOf(report, finding))}</p>${code}${trace}${fix}</li>`
}

/** The line of a finding, with the place marked. */
function frameOf(report: Report, { at }: Finding): string {
  const code = frame(report, at)
  if (code === undefined) return ''
  const [from, to] = [code.column - 1, code.column - 1 + code.length]
  const part = (start: number, end?: number): string => text(shown(code.text.slice(start, end).replaceAll('\t', '  '), code.text.length + 1))
  return `<pre><span class="no">${code.line}</span> ${part(0, from)}<mark>${part(from, to)}</mark>${part(to)}</pre>`
}

function* list(title: string, id: string, rows: readonly string[], folded = false): Generator<string> {
  if (rows.length === 0) return
  const more = rows.length > rowsMax ? `<p class="more">${rows.length - rowsMax} more: the JSON report lists every one.</p>` : ''
  const items = `<ul class="rows">${rows
    .slice(0, rowsMax)
    .map((row) => `<li>${row}</li>`)
    .join('')}</ul>${more}`
  const name = `${text(title.charAt(0).toUpperCase() + title.slice(1))} <span class="number">${rows.length}</span>`
  yield `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${folded ? `<details><summary>Show the list</summary>${items}</details>` : items}</section>`
}

const lineOf = (report: Report, finding: Finding): string =>
  `${badge(finding.severity)} <code>${text(shown(finding.rule))}</code> <code class="place">${text(placeOf(finding.at))}</code> ${text(messageOf(report, finding))}`

const faultOf = ({ message, hint, at }: Fault): string =>
  `${at === undefined ? '' : `<code class="place">${text(placeOf(at))}</code> `}${text(shown(message))}. <strong>What to do:</strong> ${text(shown(hint))}`

function* dependencies({ report, blocking, noted }: Verdict): Generator<string> {
  const changed = report.dependencies
  if (!changed || changed.changes.length === 0) return
  const aged = anyAge(changed)
  yield `<section aria-labelledby="dependencies"><h2 id="dependencies">Dependencies: ${changeCounts(changed)}</h2>`
  yield `<div class="scroll" role="region" aria-label="Picture of the changed dependencies" tabindex="0">${tree(changed, [...blocking, ...noted])}</div>`
  yield '<div class="scroll" role="region" aria-label="Table of the changed dependencies" tabindex="0"><table><thead><tr>'
  yield ['Change', 'Package', 'Version', 'From', 'Hash', ...(aged ? ['Age'] : []), 'Script', 'Lockfile']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  yield '</tr></thead><tbody>'
  for (const change of changed.changes.slice(0, rowsMax)) yield rowOf(change, aged)
  yield '</tbody></table></div>'
  if (changed.changes.length > rowsMax) yield `<p class="more">${changed.changes.length - rowsMax} more: the JSON report lists every one.</p>`
  yield '</section>'
}

function rowOf({ kind, name, before, after, lockfile }: DependencyChange, aged: boolean): string {
  const sides = [before, after].flatMap((one) => one ?? [])
  const both = (values: readonly string[]): string => `<td>${text([...new Set(values)].map((one) => shown(one) || 'none').join(' → '))}</td>`
  return `<tr><td><span class="badge ${kind}">${kind}</span></td><th scope="row">${text(shown(name))}</th>${both(sides.map(({ version }) => version))}${both(
    sides.map(({ source, host }) => (host === '' ? source : `${source}: ${host}`)),
  )}${both(sides.map(({ hash }) => hash))}${aged ? `<td>${text(after?.age ?? '')}</td>` : ''}<td>${sides.at(-1)?.script ? 'runs on install' : ''}</td><td>${text(shown(lockfile))}</td></tr>`
}

/** Commands that give the same again, to copy. */
function* again({ report, blocking, noted }: Verdict): Generator<string> {
  const rules = [...new Set([...blocking, ...noted].map(({ rule }) => rule))].slice(0, 5)
  const base = /^the base ([0-9a-f]+)/.exec(report.comparison?.with ?? '')?.[1]
  const commands = [`sealgate check${base === undefined ? '' : ` --base ${base}`}`, ...rules.map((rule) => `sealgate explain ${shown(rule)}`)]
  yield '<section aria-labelledby="again"><h2 id="again">See for yourself</h2><ul class="commands">'
  for (const command of commands) yield `<li><code>${text(command)}</code></li>`
  yield '</ul></section>'
}
