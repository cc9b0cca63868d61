import { type DigestSet, matches } from './digest.ts'
import { FileEntry } from './file-entry.ts'

/** What an entry is. Links are recorded, never followed; `other` is a device, a pipe or a socket, which is never sealed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** A named thing: a built file, a folder, a link. Names are relative, with `/`. */
export interface Entry {
  readonly name: string
  readonly kind: EntryKind
  /** Of a file's content; empty for everything else. */
  readonly digests: DigestSet
  /** Bytes of a file, 0 for everything else. */
  readonly size: number
  /** Mode bits that matter: may be run (0o111 as a whole), setuid, setgid and sticky. 0 for what is no file. */
  readonly mode: number
  /** Where a link points, as it is written; empty for everything else. */
  readonly target: string
}

/** Named entries in the order of their names' UTF-8 bytes, and which were left out on purpose. */
export interface Manifest {
  readonly entries: readonly Entry[]
  /** Globs: only what one of them matches is in; everything where empty. */
  readonly include: readonly string[]
  /** Globs: what one of them matches is out. */
  readonly exclude: readonly string[]
}

/** One difference between two manifests. A file that moved with the same content is one `renamed`. */
export type Change =
  | { readonly kind: 'added'; readonly after: Entry }
  | { readonly kind: 'removed'; readonly before: Entry }
  | { readonly kind: 'renamed'; readonly before: Entry; readonly after: Entry }
  | { readonly kind: 'changed'; readonly before: Entry; readonly after: Entry; readonly aspects: readonly Aspect[] }

/** What of an entry differs. */
export type Aspect = 'kind' | 'content' | 'size' | 'mode' | 'link target'

/** Every entry that is not the same in both manifests, ordered by name. */
export function diff(before: Manifest, after: Manifest): readonly Change[] {
  const [old, now] = [inOrder(before.entries), inOrder(after.entries)]
  const changes: Change[] = []
  const added: Entry[] = []
  const missing = new Map<string, Entry>()
  // Both are in order: a map of a million names would take more than the names.
  for (let left = 0, right = 0; left < old.length || right < now.length; ) {
    const [match, entry] = [old[left], now[right]]
    const order = match === undefined ? 1 : entry === undefined ? -1 : match.name === entry.name ? 0 : byName(match.name, entry.name)
    if (order <= 0) left++
    if (order >= 0) right++
    if (order < 0 && match) missing.set(match.name, match)
    if (order > 0 && entry) added.push(entry)
    if (order !== 0 || !match || !entry) continue
    const aspects = aspectsOf(match, entry)
    if (aspects.length > 0) changes.push({ kind: 'changed', before: match, after: entry, aspects })
  }
  const gone = new Map<string, Entry[]>()
  for (const entry of missing.values()) if (entry.kind === 'file') gone.set(contentOf(entry), [...(gone.get(contentOf(entry)) ?? []), entry])
  for (const entry of added) {
    const moved = entry.kind === 'file' ? gone.get(contentOf(entry))?.shift() : undefined
    if (moved) missing.delete(moved.name)
    changes.push(moved ? { kind: 'renamed', before: moved, after: entry } : { kind: 'added', after: entry })
  }
  for (const entry of missing.values()) changes.push({ kind: 'removed', before: entry })
  return changes.sort((a, b) => byName(nameOf(a), nameOf(b)))
}

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.every((entry, index) => index === 0 || byName(entries[index - 1]?.name ?? '', entry.name) <= 0)
    ? entries
    : entries.toSorted((a, b) => byName(a.name, b.name))

function aspectsOf(before: Entry, after: Entry): readonly Aspect[] {
  if (before.kind !== after.kind) return ['kind']
  const aspects: Aspect[] = []
  if (before.kind === 'file') {
    if (!sameContent(before, after)) aspects.push('content')
    if (before.size !== after.size) aspects.push('size')
    if (before.mode !== after.mode) aspects.push('mode')
  }
  if (before.kind === 'link' && before.target !== after.target) aspects.push('link target')
  if (before.kind === 'other') aspects.push('kind')
  return aspects
}

const sameContent = (before: Entry, after: Entry): boolean =>
  before instanceof FileEntry && after instanceof FileEntry ? before.matches(after) : matches(before.digests, after.digests)

/** What makes two files one that moved: content and size. Strongest digest first, so that both sides name the same. */
const contentOf = ({ digests, size }: Entry): string => `${size}:${digests.sha256 ?? digests.sha384 ?? digests.sha512 ?? ''}`

/** Name of the entry a change is about, as it is now. */
export const nameOf = (change: Change): string => (change.kind === 'removed' ? change.before : change.after).name

/** Orders names by their UTF-8 bytes. UTF-16 puts characters beyond the basic plane before some that belong after them. */
export function byName(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  for (let at = 0; at < end; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x === y) continue
    return weight(x) - weight(y)
  }
  return a.length - b.length
}

/** Puts surrogates, which stand for characters from U+10000 on, after everything else. */
const weight = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit)

/** Names that Windows gives to devices, whatever follows the first dot. Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Names without anything that could mean something else: no empty or dotted parts, no drive, no special characters. */
const usualName = /^[A-Za-z0-9_@~+-][A-Za-z0-9_@~+.-]*(?:\/[A-Za-z0-9_@~+-][A-Za-z0-9_@~+.-]*)*$/
const devicePart = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)/i

/** Longest name of an entry, in UTF-16 units. */
const nameUnitsMax = 4096

/** Why a name has no place in a manifest, or undefined for a sound one: each would lead somewhere else on some system. */
export function unsoundName(name: string): string | undefined {
  // Nearly every name is of this sort; the rest is looked at closely.
  if (usualName.test(name) && name.length <= nameUnitsMax)
    return devicePart.test(name) && name.split('/').some((part) => devices.test(part)) ? 'is the name of a device on Windows' : undefined
  if (name === '') return 'is empty'
  if (name.length > nameUnitsMax) return `is longer than ${nameUnitsMax} characters`
  if (!name.isWellFormed()) return 'is not Unicode'
  if (name.includes('\0')) return 'holds a NUL'
  if (/[\u0001-\u001f\u007f-\u009f]/.test(name)) return 'holds control characters'
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(name)) return 'holds invisible or direction-changing characters'
  if (name.startsWith('/')) return 'is absolute'
  if (name.includes('\\')) return 'holds a backslash'
  if (/^[A-Za-z]:/.test(name)) return 'begins with a drive letter'
  for (const part of name.split('/')) {
    if (part === '') return 'has an empty part'
    if (part === '.' || part === '..') return `has the part ${part}`
    if (devices.test(part)) return 'is the name of a device on Windows'
  }
  return undefined
}

/** Pairs of names that are one name where case or Unicode normalisation does not count. */
export function* collisions(names: readonly string[]): Generator<readonly [string, string]> {
  // A name that is its own plain form meets only one that is not: few are not.
  const seen = new Map<string, string>()
  for (const name of names) {
    const key = plainForm(name)
    if (key === name) continue
    const before = seen.get(key)
    if (before === undefined) seen.set(key, name)
    else yield [before, name]
  }
  if (seen.size === 0) return
  for (const name of names) {
    const other = seen.get(name)
    if (other !== undefined && other !== name) yield [other, name]
  }
}

const plainForm = (name: string): string =>
  plainAscii.test(name) ? (capital.test(name) ? name.toLowerCase() : name) : name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
const plainAscii = /^[ -~]*$/
const capital = /[A-Z]/
