import type { Fault } from '../core/fault.ts'
import type { Finding } from '../core/finding.ts'
import { plain } from '../core/plain.ts'
import type { Verdict } from '../core/policy.ts'
import type { Reporter } from './index.ts'
import { byRule, count, fixOf, messageOf, placeOf, rulesOf, shown, summaryLine, verdictLine, waiverLine } from './words.ts'

/** Largest summary, in bytes: GitHub drops one of more than 1 MiB whole. Source: https://docs.github.com/actions/reference/limits */
const bytesMax = 900 * 1024

/** Bytes that are kept free for the ends of tables and the words on what is left out. */
const bytesKept = 16 * 1024

/** Longest text of an input in one cell, in UTF-16 units. */
const cellCharsMax = 300

/**
 * For a job summary or a comment: the verdict in one line, then what decides it, then the rest, folded. Never over the
 * size that GitHub takes: rows are left out from the end, and it says how many.
 */
export const markdown: Reporter = (verdict) => {
  const icon = { pass: '✅', blocked: '❌', incomplete: '⚠️' }[verdict.outcome]
  const head = `## ${icon} Sealgate ${verdictLine(verdict)}\n\n${summaryLine(verdict)}\n`
  return fill(head, sections(verdict))
}

/** A table or list: what begins it, its rows, and what ends it. */
interface Section {
  readonly title: string
  readonly head: string
  readonly rows: readonly string[]
  readonly folded: boolean
}

function* sections(verdict: Verdict): Generator<Section> {
  const { blocking, noted, waived, known, expired, faults, report } = verdict
  const found = (finding: Finding): readonly string[] => [
    finding.severity,
    code(finding.rule),
    code(placeOf(finding.at)),
    code(messageOf(report, finding)),
  ]
  yield table('What blocks', ['Severity', 'Rule', 'Where', 'What'], blocking.map(found))
  yield table(
    'What could not be inspected',
    ['What', 'Where', 'What to do'],
    faults.map(({ message, hint, at }) => [code(shown(message)), at === undefined ? '' : code(placeOf(at)), code(shown(hint))]),
  )
  yield { title: 'How to fix it', head: '', rows: byRule(blocking).map((group) => advice(group, verdict)), folded: false }
  yield table('Findings below the level that blocks', ['Severity', 'Rule', 'Where', 'What'], noted.map(found), true)
  yield table(
    'Waived',
    ['Severity', 'Rule', 'Where', 'What', 'Why'],
    waived.map(({ finding, waiver }) => [...found(finding), code(waiverLine(waiver))]),
    true,
  )
  yield table(
    'Waivers past their last day',
    ['Rule', 'Path', 'Reason'],
    expired.map((waiver) => [code(shown(waiver.rule)), code(shown(waiver.path)), code(waiverLine(waiver))]),
  )
  yield table('Known before', ['Severity', 'Rule', 'Where', 'What'], known.map(found), true)
}

const table = (title: string, columns: readonly string[], rows: readonly (readonly string[])[], folded = false): Section => ({
  title,
  head: `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`,
  rows: rows.map((cells) => `| ${cells.join(' | ')} |\n`),
  folded,
})

/** What a rule says, once for all its findings. The rule's own text is ours; a finding's own advice is not. */
function advice(group: readonly Finding[], { report }: Verdict): string {
  const [first] = group
  if (!first) return ''
  const rule = rulesOf(report).get(first.rule)
  const fix = rule === undefined || (group.length === 1 && first.fix !== rule.fix) ? code(fixOf(report, first)) : rule.fix
  return rule === undefined
    ? `- **${code(first.rule)}** ${fix}\n`
    : `- **${rule.title}** (${code(rule.id)}, ${count(group.length, 'finding')}). ${rule.why} **Fix:** ${fix}\n`
}

/**
 * Text from an input, as a code span: inside it GitHub makes no link, no mention, no reference and no HTML. What could end
 * the span or the cell is written as an escape.
 */
function code(text: string): string {
  const cut = text.length <= cellCharsMax ? text : `${text.slice(0, cellCharsMax)}…`
  return cut === '' ? '' : `\`${plain(cut).replace(/[`|]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}\``
}

/** A fault that ended a run before there was a verdict, as a summary. */
export const faultMarkdown = ({ message, hint, at }: Fault): string =>
  `## ⚠️ Sealgate could not decide\n\n${at === undefined ? '' : `${code(placeOf(at))}: `}${code(shown(message))}\n\nWhat to do: ${code(shown(hint))}\n`

/** Puts the sections together, row by row, as far as they fit. */
function fill(head: string, all: Iterable<Section>): string {
  const parts = [head]
  let bytes = Buffer.byteLength(head)
  const add = (part: string): void => {
    parts.push(part)
    bytes += Buffer.byteLength(part)
  }
  for (const { title, head: top, rows, folded } of all) {
    if (rows.length === 0) continue
    add(folded ? `\n<details><summary>${title} (${rows.length})</summary>\n\n${top}` : `\n### ${title}\n\n${top}`)
    let taken = 0
    for (const row of rows) {
      if (bytes + Buffer.byteLength(row) > bytesMax - bytesKept) break
      add(row)
      taken++
    }
    if (taken < rows.length)
      add(`\n_${rows.length - taken} more are left out here, to stay below GitHub’s limit; the JSON report lists every one._\n`)
    if (folded) add('\n</details>\n')
  }
  return parts.join('')
}
