import type { DependencyChange, DependencyChanges, Locked } from '../core/dependencies.ts'
import type { Fault } from '../core/fault.ts'
import type { Finding } from '../core/finding.ts'
import { plain } from '../core/plain.ts'
import type { Verdict, Waived } from '../core/policy.ts'
import type { Reporter } from './index.ts'
import { picture } from './picture.ts'
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
  verdictLine,
  waiverLine,
} from './words.ts'

/** Largest summary, in bytes: GitHub drops one of more than 1 MiB whole. Source: https://docs.github.com/actions/reference/limits */
const bytesMax = 900 * 1024

/** Longest text of an input in one cell, in UTF-16 units. */
const cellCharsMax = 300

/**
 * For a job summary or a comment: the verdict in one line, then what decides it, then the rest, folded. Never over the
 * size that GitHub takes: rows are left out from the end, and it says how many.
 */
export const markdown: Reporter = (verdict) => markdownWithin(verdict, bytesMax)

/** The same in at most so many bytes. */
export function markdownWithin(verdict: Verdict, bytesMax: number): string {
  const icon = { pass: '✅', blocked: '❌', incomplete: '⚠️' }[verdict.outcome]
  const head = `## ${icon} Sealgate ${verdictLine(verdict)}\n\n${summaryLine(verdict)}\n`
  return fill(head, sections(verdict), bytesMax)
}

/** A table or list: what begins it, and its rows, each made only when there is room for it. */
interface Section {
  readonly title: string
  readonly head: string
  readonly rows: readonly (() => string)[]
  readonly folded: boolean
}

function* sections(verdict: Verdict): Generator<Section> {
  const { blocking, noted, waived, newlyWaived, known, fixed, expired, faults, report } = verdict
  const found = (finding: Finding): readonly string[] => [
    finding.severity,
    code(finding.rule),
    code(placeOf(finding.at)),
    code(messageOf(report, finding)),
  ]
  const columns = ['Severity', 'Rule', 'Where', 'What']
  yield table('What blocks', columns, blocking, found)
  yield table('What could not be inspected', ['What', 'Where', 'What to do'], faults, ({ message, hint, at }) => [
    code(shown(message)),
    at === undefined ? '' : code(placeOf(at)),
    code(shown(hint)),
  ])
  const accepted = ({ finding, waiver }: Waived): readonly string[] => [...found(finding), code(waiverLine(waiver))]
  yield table(sentence(newlyWaivedTitle(verdict)), [...columns, 'Why'], newlyWaived, accepted)
  const advices = byRule(blocking).map((group) => () => advice(group, verdict))
  yield { title: 'How to fix it', head: '', rows: advices, folded: false }
  if (report.dependencies) yield* changed(report.dependencies)
  yield table('Findings below the level that blocks', columns, noted, found, true)
  yield table('Waived', [...columns, 'Why'], waived, accepted, true)
  yield table('Waivers past their last day', ['Rule', 'Path', 'Reason'], expired, (waiver) => [
    code(shown(waiver.rule)),
    code(shown(waiver.path)),
    code(waiverLine(waiver)),
  ])
  yield table(sentence(knownTitle(verdict)), columns, known, found, true)
  yield table(sentence(fixedTitle(verdict)), columns, fixed, found, true)
}

/** Most changed dependencies that stand openly: more are folded. */
const changesOpenMax = 30

/** What changed in the dependencies: a picture, and a row for each. */
function* changed(dependencies: DependencyChanges): Generator<Section> {
  const { changes } = dependencies
  const aged = anyAge(dependencies)
  const title = `Dependencies: ${changeCounts(dependencies)}`
  if (changes.length > 0)
    yield { title: 'What changed in the dependencies', head: `\`\`\`mermaid\n${picture(dependencies)}\n\`\`\`\n`, rows: [], folded: false }
  const cells = ({ kind, name, before, after, lockfile }: DependencyChange): readonly string[] => {
    const now = after ?? before
    const both = (of: (one: Locked) => string): string => {
      const texts = [before, after].flatMap((one) => (one ? [of(one)] : []))
      return code([...new Set(texts)].map((one) => shown(one) || 'none').join(' → '))
    }
    return [
      kind === 'replaced' ? '⚠️ same version, other content' : kind,
      code(shown(name)),
      both(({ version }) => version),
      both(({ source, host }) => (host === '' ? source : `${source}: ${host}`)),
      both(({ hash }) => hash),
      ...(aged ? [after?.age ?? ''] : []),
      now?.script ? '⚠️ runs on install' : '',
      code(shown(lockfile)),
    ]
  }
  yield table(
    title,
    ['Change', 'Package', 'Version', 'From', 'Hash', ...(aged ? ['Age'] : []), 'Script', 'Lockfile'],
    changes,
    cells,
    changes.length > changesOpenMax,
  )
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function table<T>(title: string, columns: readonly string[], items: readonly T[], cells: (item: T) => readonly string[], folded = false): Section {
  const head = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`
  return { title, head, rows: items.map((item) => () => `| ${cells(item).join(' | ')} |\n`), folded }
}

/** What a rule says, once for all its findings. The rule's own text is ours; a finding's own advice is not. */
function advice(group: readonly Finding[], { report }: Verdict): string {
  const [first] = group
  if (!first) return ''
  const rule = rulesOf(report).get(first.rule)
  if (rule === undefined) return `- ${code(first.rule)} ${code(fixOf(report, first))}\n`
  const fix = group.length === 1 && first.fix !== rule.fix ? code(fixOf(report, first)) : ownText(rule.fix)
  return `- **${ownText(rule.title)}** (${code(rule.id)}, ${count(group.length, 'finding')}). ${ownText(rule.why)} **Fix:** ${fix}\n`
}

/** A rule's own text: Markdown as it is, but a bracket outside a code span is no tag. */
const ownText = (text: string): string => text.replace(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part))

/**
 * Text from an input, as a code span: inside it GitHub makes no link, no mention, no reference and no HTML. What could end
 * the span or the cell is written as an escape, and so is what could begin a tag for a reader that knows no spans.
 */
function code(text: string): string {
  const cut = text.length <= cellCharsMax ? text : `${text.slice(0, cellCharsMax)}…`
  return cut === '' ? '' : `\`${plain(cut).replace(/[`|]|<(?=[a-z/!?])/gi, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}\``
}

/** A fault that ended a run before there was a verdict, as a summary. */
export const faultMarkdown = ({ message, hint, at }: Fault): string =>
  `## ⚠️ Sealgate could not decide\n\n${at === undefined ? '' : `${code(placeOf(at))}: `}${code(shown(message))}\n\nWhat to do: ${code(shown(hint))}\n`

/** A remark on the run, below everything else. */
export const noteMarkdown = (note: string): string => `\n${code(shown(note))}\n`

/** Part of what room is left that one section may fill, so that those behind it are seen, too. */
const sectionShare = 0.75

/** Puts the sections together, row by row, as far as they fit. */
function fill(head: string, all: Iterable<Section>, bytesMax: number): string {
  // Kept free for the ends of tables and the words on what is left out.
  const bytesKept = Math.min(16 * 1024, bytesMax / 8)
  const parts = [head]
  let bytes = Buffer.byteLength(head)
  const add = (part: string): void => {
    parts.push(part)
    bytes += Buffer.byteLength(part)
  }
  for (const { title, head: top, rows, folded } of all) {
    if (rows.length === 0 && (top === '' || top.startsWith('|') || bytes + Buffer.byteLength(top) > bytesMax - bytesKept)) continue
    add(folded ? `\n<details><summary>${title} (${rows.length})</summary>\n\n${top}` : `\n### ${title}\n\n${top}`)
    const end = bytes + (bytesMax - bytesKept - bytes) * sectionShare
    let taken = 0
    for (const write of rows) {
      const row = write()
      if (bytes + Buffer.byteLength(row) > end) break
      add(row)
      taken++
    }
    if (taken < rows.length)
      add(`\n_${rows.length - taken} more are left out here, to stay below GitHub’s limit; the JSON report lists every one._\n`)
    if (folded) add('\n</details>\n')
  }
  return parts.join('')
}
