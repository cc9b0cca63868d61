import type { Finding, Fix, Location } from '../../core/finding.ts'
import { lineStarts } from '../../core/report.ts'

/** What is replaced in the place of a finding, where the answer is certain without asking anyone. */
interface Repair {
  readonly title: string
  readonly find: RegExp
  readonly put: string
}

const repairs: Readonly<Record<string, Repair>> = {
  // Registries answer https for as long as lockfiles have hashes; a host that does not was never safe to install from.
  'insecure-source': { title: 'fetch it over https', find: /http:\/\/(?=[^/@\s"'#]+[./])/, put: 'https://' },
  'credentials-in-url': { title: 'remove the credential; revoke it as well', find: /(?<=:\/\/)[^/@\s"']+@/, put: '' },
  'weakened-check': {
    title: 'switch the protection on again',
    find: /(?<=^\s*(?:strict-ssl|strictSsl|enableStrictSsl|["']?verify_ssl["']?|package-lock)\s*[:=]\s*)false/,
    put: 'true',
  },
}

/** A finding with its automatic fix, if it has one. `text` is that of the file it lies in. */
export function withFix(finding: Finding, text: string): Finding {
  const repair = repairs[finding.rule]
  const range = repair && rangeOf(finding.at, text)
  if (!repair || !range) return finding
  const match = repair.find.exec(text.slice(range.start, range.end))
  // An address of git over http has its own port and path behind https more often than not.
  if (!match || /^git/.test(match[0])) return finding
  const start = range.start + match.index
  const fix: Fix = { title: repair.title, safe: true, edits: [{ path: finding.at.path, start, end: start + match[0].length, text: repair.put }] }
  return { ...finding, fixes: [fix] }
}

/** Offsets of a place. Places count from after a byte order mark, which is no part of the text. */
function rangeOf({ line, column, endLine, endColumn }: Location, text: string): { readonly start: number; readonly end: number } | undefined {
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined) return undefined
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const starts = lineStarts(text)
  const offset = (row: number, at: number): number | undefined => {
    const start = starts[row - 1]
    return start === undefined ? undefined : start + (row === 1 ? mark : 0) + at - 1
  }
  const [start, end] = [offset(line, column), offset(endLine, endColumn)]
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}
