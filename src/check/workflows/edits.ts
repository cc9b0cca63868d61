import type { Edit, Sighting } from '../../core/finding.ts'
import type { Definition, Origin, Uses } from '../../core/workflow.ts'
import { entryOf, type Range, type YamlMap } from '../../core/yaml.ts'
import { commentOn } from './parse.ts'

/** A sighting at a range of a definition. */
export const sight = (definition: Definition, range: Range, message: string, more: Omit<Partial<Sighting>, 'at' | 'message'> = {}): Sighting => ({
  message,
  at: definition.place(range),
  ...more,
})

export const replace = ({ path }: Definition, { start, end }: Range, text: string): Edit => ({ path, start, end, text })

export const safeFix = (title: string, ...edits: readonly Edit[]): Pick<Sighting, 'fixes'> => ({ fixes: [{ title, safe: true, edits }] })
export const unsafeFix = (title: string, ...edits: readonly Edit[]): Pick<Sighting, 'fixes'> => ({ fixes: [{ title, safe: false, edits }] })

/** Line end of a text: what its first line ends with. */
export const lineEnd = (text: string): string => (/^[^\n]*\r\n/.test(text) ? '\r\n' : '\n')

/** Column of an offset, from 0. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** Indentation of a block map's keys. */
export const indentOf = ({ text }: Definition, map: YamlMap): number => columnOf(text, map.entries[0]?.key.start ?? map.start)

/** Adds a pair at the end of a map. Lines of `value` behind the first must be relative to the key. */
export function addEntry(definition: Definition, map: YamlMap, key: string, value: string): Edit {
  const { path, text } = definition
  const last = map.entries.at(-1)
  if (map.flow || !last) {
    if (!map.flow) return { path, start: map.end, end: map.end, text: ` ${key}: ${value}` }
    const end = last ? contentEnd(text, Math.max(last.value.end, last.key.end)) : map.start + 1
    return { path, start: end, end, text: last ? `, ${key}: ${value}` : ` ${key}: ${value} ` }
  }
  const end = endOfLine(text, contentEnd(text, Math.max(last.value.end, last.key.end)))
  const eol = lineEnd(text)
  const pad = ' '.repeat(indentOf(definition, map))
  const separator = value.startsWith('\n') || value === '' ? '' : ' '
  return { path, start: end, end, text: `${eol}${pad}${key}:${separator}${value.replaceAll('\n', `${eol}${pad}`)}` }
}

/** Adds a pair before the first of a map. */
export function addFirst(definition: Definition, map: YamlMap, key: string, value: string): Edit {
  const { path, text } = definition
  const start = map.entries[0]?.key.start ?? map.start
  const separator = map.flow ? ', ' : `${lineEnd(text)}${' '.repeat(indentOf(definition, map))}`
  return { path, start, end: start, text: `${key}: ${value}${separator}` }
}

/** Adds a pair right after the pair of `after`. */
export function addAfter(definition: Definition, map: YamlMap, after: string, key: string, value: string): Edit {
  const entry = entryOf(map, after)
  if (!entry || map.flow) return addEntry(definition, map, key, value)
  const { path, text } = definition
  const end = endOfLine(text, contentEnd(text, Math.max(entry.value.end, entry.key.end)))
  const eol = lineEnd(text)
  const pad = ' '.repeat(indentOf(definition, map))
  const separator = value.startsWith('\n') || value === '' ? '' : ' '
  return { path, start: end, end, text: `${eol}${pad}${key}:${separator}${value.replaceAll('\n', `${eol}${pad}`)}` }
}

/** Sets a key of a nested map, `with.persist-credentials`; makes the nested map where there is none. Undefined where something else stands there. */
export function setIn(definition: Definition, map: YamlMap, name: string, key: string, value: string): Edit | undefined {
  const inner = entryOf(map, name)
  if (!inner) return addEntry(definition, map, name, `\n  ${key}: ${value}`)
  if (inner.value.kind === 'scalar' && inner.value.type === 'null' && inner.value.start === inner.value.end)
    return addAfterKey(definition, inner.key, `\n${' '.repeat(indentOf(definition, map) + 2)}${key}: ${value}`)
  if (inner.value.kind !== 'map' || sharedBy(definition, inner.value)) return undefined
  const before = entryOf(inner.value, key)
  return before ? replace(definition, before.value, value) : addEntry(definition, inner.value, key, value)
}

const addAfterKey = ({ path, text }: Definition, key: Range, added: string): Edit => {
  const end = endOfLine(text, key.end)
  return { path, start: end, end, text: added.replaceAll('\n', lineEnd(text)) }
}

/** True for a node that an alias brought here: an edit of it would change its anchor. */
const sharedBy = ({ text }: Definition, { start }: Range): boolean => /&[^\s]+\s*$/.test(text.slice(Math.max(0, start - 80), start))

/** Takes a pair out of a map, its line with it. Where it is the only one, the map's own pair in `holder` goes. */
export function removeEntry(definition: Definition, map: YamlMap, key: string): Edit | undefined {
  const index = map.entries.findIndex((entry) => entry.key.value === key)
  const entry = map.entries[index]
  if (!entry) return undefined
  const { path, text } = definition
  if (map.flow) {
    const next = map.entries[index + 1]
    const previous = map.entries[index - 1]
    const end = contentEnd(text, Math.max(entry.value.end, entry.key.end))
    if (next) return { path, start: entry.key.start, end: next.key.start, text: '' }
    return { path, start: previous ? contentEnd(text, Math.max(previous.value.end, previous.key.end)) : entry.key.start, end, text: '' }
  }
  const lineStart = text.lastIndexOf('\n', entry.key.start - 1) + 1
  const end = Math.min(text.length, endOfLine(text, contentEnd(text, Math.max(entry.value.end, entry.key.end))))
  // The first pair of a list's item shares its line with the dash.
  if (text.slice(lineStart, entry.key.start).trim() !== '') {
    const next = map.entries[index + 1]
    return next ? { path, start: entry.key.start, end: next.key.start, text: '' } : undefined
  }
  const stop = text.startsWith('\r\n', end) ? end + 2 : text[end] === '\n' ? end + 1 : end
  return { path, start: lineStart, end: stop, text: '' }
}

/** End of a value without the white space and comments that a block collection reaches over. */
export function contentEnd(text: string, end: number): number {
  let stop = Math.min(end, text.length)
  while (stop > 0 && /\s/.test(text[stop - 1] ?? '')) stop--
  return stop
}

/** End of the line of an offset, its comment included. */
function endOfLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  const end = next < 0 ? text.length : next
  return text[end - 1] === '\r' ? end - 1 : end
}

/** The tag of a version that says most of a commit: `v4.2.2` rather than `v4`. */
export const versionTag = ({ tags }: Origin, commit: string): string | undefined =>
  [...tags]
    .filter(([tag, named]) => named === commit && /^v?\d+(?:\.\d+)*$/.test(tag))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))[0]?.[0]

/** Writes another ref behind the `@` of a `uses`, and its version as the comment. None where the text is not written as it is read. */
export function pinTo(definition: Definition, uses: Uses, ref: string, version: string | undefined): readonly Edit[] {
  const start = uses.node.start + (uses.node.style === 'plain' ? 0 : 1)
  if (!/^(?:plain|single|double)$/.test(uses.node.style) || !definition.text.startsWith(uses.text, start) || uses.ref === undefined) return []
  const end = start + uses.text.length
  return [
    replace(definition, { start: end - uses.ref.length, end }, ref),
    ...(version === undefined ? [] : commentVersion(definition, uses, version)),
  ]
}

/** Writes a version into the comment behind a `uses`: in place of the one that is there, or before what else it says. */
export function commentVersion(definition: Definition, { node }: Uses, version: string): readonly Edit[] {
  const comment = commentOn(definition, node)
  const [, before = '', old] = /^(.*?[\s#=@/])(v?\d+(?:\.\d+)*)(?![\w.]*[A-Za-z])/.exec(comment?.text ?? '') ?? []
  if (comment && old !== undefined) {
    const start = comment.start + before.length
    return [replace(definition, { start, end: start + old.length }, version)]
  }
  const next = definition.text.indexOf('\n', node.end)
  const rest = definition.text.slice(node.end, next < 0 ? undefined : next)
  // Inside of `{ }` a comment would take the brace with it.
  return /^\s*(?:#.*)?$/.test(rest) ? [replace(definition, { start: node.end, end: node.end }, ` # ${version}`)] : []
}
