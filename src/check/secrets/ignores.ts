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
  ['.gitleaksignore', '.betterleaksignore', '.secretlintignore', '.secrets.baseline'].flatMap((name) => {
    const text = read(name)
    return text === undefined ? [] : [[name, text] as const]
  })

/** What the ignore files of other tools accept, by path and line or by the hash of the credential. */
export interface ForeignIgnores {
  accepts(path: string, line: number, credential: string): Accepted | undefined
}

/**
 * `.gitleaksignore` (`[commit:]file:rule:line`), `.betterleaksignore`, `.secretlintignore` (paths as in `.gitignore`), and a
 * baseline of detect-secrets (`.secrets.baseline`:
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
  const patterns = (read('.secretlintignore') ?? '').split('\n').flatMap(patternOf)
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
      // The last line that speaks of a path decides.
      if (patterns.findLast(({ matches }) => matches(path))?.ignores === true) return { reason: 'listed in .secretlintignore' }
      const known = hashes.get(path)
      if (known?.has(createHash('sha1').update(credential).digest('hex'))) return { reason: 'listed in .secrets.baseline' }
      return undefined
    },
  }
}

interface Pattern {
  readonly ignores: boolean
  matches(path: string): boolean
}

/** Most characters of a line that is read as a pattern. */
const patternCharsMax = 400

/** A line of an ignore file. Source: https://git-scm.com/docs/gitignore#_pattern_format */
function patternOf(line: string): readonly Pattern[] {
  const text = line.trimEnd()
  if (text === '' || text.startsWith('#') || text.length > patternCharsMax) return []
  const ignores = !text.startsWith('!')
  const plain = text.replace(/^[!\\]/, '')
  const folder = plain.endsWith('/')
  const parts = plain.replace(/^\//, '').replace(/\/$/, '').split('/')
  // Without a slash before its end it holds in every folder.
  const wanted = plain.replace(/\/$/, '').includes('/') ? parts : ['**', ...parts]
  return [{ ignores, matches: (path) => covers(wanted, path.split('/'), folder) }]
}

/** True where the parts of a pattern are those of a path, or of a folder above it. Each part is compared once with each. */
function covers(wanted: readonly string[], path: readonly string[], folder: boolean): boolean {
  let reached = new Set([0])
  const open = (): void => {
    for (const at of reached) if (wanted[at] === '**') reached.add(at + 1)
  }
  open()
  for (const [index, name] of path.entries()) {
    const next = new Set<number>()
    for (const at of reached) {
      if (wanted[at] === '**') next.add(at)
      else if (wanted[at] !== undefined && named(wanted[at], name)) next.add(at + 1)
    }
    reached = next
    open()
    // The whole pattern is met by this folder or file; `**` at its end wants something in it.
    if (reached.has(wanted.length) && (wanted.at(-1) !== '**' || index > 0) && !(folder && index === path.length - 1)) return true
  }
  return false
}

/** True where a name is what `*` and `?` leave room for. */
function named(wanted: string, name: string): boolean {
  let at = 0
  let star = -1
  let from = 0
  for (let i = 0; i < name.length; ) {
    if (at < wanted.length && wanted[at] === '*') {
      star = at++
      from = i
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === name[i])) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++from
    } else return false
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}
