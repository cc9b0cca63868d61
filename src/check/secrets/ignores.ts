import { createHash } from 'node:crypto'
import { jsonObject } from './checks.ts'

/** Why a finding is accepted. */
export interface Accepted {
  readonly reason: string
  readonly until?: string | undefined
}

/** Comments that accept what stands on their line, and those that accept the line after. */
const sameLine =
  /gitleaks:allow|betterleaks:allow|trufflehog:ignore|pragma: ?(?:allow|white)list secret|secretlint-disable-line|kingfisher:ignore|noseyparker:ignore|ggignore|nosecret|detect-secrets:ignore/i
const nextLine = /pragma: ?(?:allow|white)list nextline secret|secretlint-disable-next-line/i
/** Ours: `sealgate: ignore[rule, rule] until=2027-01-31 reason`, with `-next-line`, or `-start` and `-end` around a block. */
const own =
  /sealgate:\s{0,4}ignore(-next-line|-start|-end)?(?:\[([\w\s,*-]{1,200})\])?(?:\s{1,4}until=(\d{4}-\d{2}-\d{2}))?\s{0,4}(?:owner=(\S{1,64})\s{0,4})?([^\n]{0,200})/
/** What every one of them holds, so that texts without are not split into lines. */
const any = /gitleaks|betterleaks|trufflehog|pragma|secretlint-disable|kingfisher|noseyparker|ggignore|nosecret|detect-secrets|sealgate:/i

/** What comments in a text accept: a line, from 1, and a rule → why. */
export function acceptedIn(text: string): (line: number, rule: string) => Accepted | undefined {
  if (!any.test(text)) return () => undefined
  const lines = text.split('\n')
  const blocks: { from: number; to: number; rules: readonly string[] | undefined; accepted: Accepted }[] = []
  lines.forEach((line, index) => {
    if (line.length > 4096) return
    const found = own.exec(line)
    if (!found) return
    const [, where, list, until, owner, said = ''] = found
    const rules = list?.split(',').map((rule) => rule.trim())
    if (where === '-end') {
      const open = blocks.findLast(({ to }) => to === Number.POSITIVE_INFINITY)
      if (open) open.to = index + 1
      return
    }
    // A waiver of our own says why; without a reason it is none.
    const reason = said.replace(/(?:\*\/|-->|#\}|%>)\s*$/, '').trim()
    if (reason === '') return
    const from = where === '-next-line' ? index + 2 : index + 1
    blocks.push({
      from,
      to: where === '-start' ? Number.POSITIVE_INFINITY : from,
      rules,
      accepted: { reason: owner === undefined ? reason : `${reason} (${owner})`, until },
    })
  })
  return (line, rule) => {
    const block = blocks.find(
      ({ from, to, rules }) => line >= from && line <= to && (rules === undefined || rules.includes(rule) || rules.includes('*')),
    )
    if (block) return block.accepted
    const at = lines[line - 1] ?? ''
    if (sameLine.test(at.slice(0, 8192))) return { reason: 'a comment on its line accepts it' }
    return nextLine.test((lines[line - 2] ?? '').slice(0, 8192)) ? { reason: 'a comment on the line before accepts it' } : undefined
  }
}

/** Names and texts of other tools' ignore files. */
export type IgnoreTexts = readonly (readonly [name: string, text: string])[]

export const ignoreTexts = (read: (path: string) => string | undefined): IgnoreTexts =>
  ['.gitleaksignore', '.betterleaksignore', '.secrets.baseline'].flatMap((name) => {
    const text = read(name)
    return text === undefined ? [] : [[name, text] as const]
  })

/** What the ignore files of other tools accept, by path and line or by the hash of the credential. */
export interface ForeignIgnores {
  accepts(path: string, line: number, credential: string): Accepted | undefined
}

/**
 * `.gitleaksignore` (`[commit:]file:rule:line`), `.betterleaksignore`, and a baseline of detect-secrets (`.secrets.baseline`:
 * SHA-1 of the credential by file). What cannot be read accepts nothing.
 */
export function foreignIgnores(texts: IgnoreTexts): ForeignIgnores {
  const read = (path: string): string | undefined => texts.find(([name]) => name === path)?.[1]
  const places = new Set<string>()
  for (const name of ['.gitleaksignore', '.betterleaksignore'])
    for (const line of (read(name) ?? '').split('\n')) {
      const parts = /^(?:[0-9a-f]{7,40}:)?(.+):[\w.-]+:(\d+)\s*$/.exec(line.trim())
      if (parts) places.add(`${parts[1]}:${parts[2]}`)
    }
  const hashes = new Map<string, Set<string>>()
  const results = jsonObject(read('.secrets.baseline')?.trim())?.['results']
  if (typeof results === 'object' && results !== null)
    for (const [path, entries] of Object.entries(results))
      if (Array.isArray(entries))
        for (const entry of entries) {
          const hash: unknown = entry?.hashed_secret
          if (typeof hash === 'string') hashes.set(path, (hashes.get(path) ?? new Set()).add(hash))
        }
  return {
    accepts(path, line, credential) {
      if (places.has(`${path}:${line}`)) return { reason: 'listed in .gitleaksignore' }
      const known = hashes.get(path)
      if (known?.has(createHash('sha1').update(credential).digest('hex'))) return { reason: 'listed in .secrets.baseline' }
      return undefined
    },
  }
}
