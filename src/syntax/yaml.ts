import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { readBlockYaml } from './block-yaml.ts'
import { Data, type Doc, dataDepthMax, Lines, withoutMark } from './data.ts'

/** Most values that aliases may stand for in one text: a few lines can otherwise unfold into billions. */
export const yamlAliasesMax = 1_000

/**
 * Reads YAML text, every document of it, into data with places. Scalars are not interpreted; merge keys are followed.
 * @throws Fault `malformed-lockfile` with line and column.
 */
export function readYamlDocuments(source: string, path: string): readonly Doc[] {
  const text = withoutMark(source)
  return readBlockYaml(text, new Lines(text, path)) ?? readWholeYaml(text, path)
}

/**
 * The same for any text, by the whole language.
 * @throws Fault `malformed-lockfile` with line and column.
 */
export function readWholeYaml(text: string, path: string): readonly Doc[] {
  const lines = new Lines(text, path)
  let events: readonly Event[]
  try {
    events = parseEvents(text, { maxDepth: dataDepthMax })
  } catch (cause) {
    if (cause instanceof YAMLException) throw lines.fault(`is not YAML: ${cause.reason}`, cause.mark?.position ?? 0)
    throw cause
  }
  return new Builder(text, lines).build(events)
}

/**
 * Reads YAML text that holds one document.
 * @throws Fault `malformed-lockfile` for broken text, for none, and for more than one document.
 */
export function readYaml(source: string, path: string): Doc {
  const documents = readYamlDocuments(source, path)
  const [document] = documents
  const lines = new Lines(withoutMark(source), path)
  if (!document) throw lines.fault('holds no document', 0)
  if (documents.length > 1) throw lines.fault('holds more than one document', documents[1]?.root.start ?? 0)
  return document
}

interface Frame {
  readonly node: Data
  /** A key that waits for its value. */
  key: string | undefined
  keyStart: number
  keyEnd: number
}

class Builder {
  readonly #text: string
  readonly #lines: Lines
  #anchors = new Map<string, Data>()
  #aliases = 0

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
  }

  build(events: readonly Event[]): Doc[] {
    const documents: Doc[] = []
    const stack: Frame[] = []
    let duplicates: Doc['duplicates'][number][] = []
    let root: Data | undefined
    let last = 0
    const add = (node: Data): void => {
      last = Math.max(last, node.end)
      const frame = stack[stack.length - 1]
      if (!frame) root = node
      else if (frame.node.kind === 'list') frame.node.list.push(node)
      else if (frame.key === undefined) {
        frame.key = node.scalar
        frame.keyStart = node.start
        frame.keyEnd = node.end
      } else {
        const { key, keyStart, keyEnd } = frame
        frame.key = undefined
        if (key === '<<') {
          this.#merge(frame.node, node)
          return
        }
        const kept = node.keyStart === node.start ? node : share(node)
        kept.keyStart = keyStart
        if (frame.node.map.has(key)) duplicates.push({ key, at: this.#lines.range(keyStart, keyEnd) })
        frame.node.map.set(key, kept)
      }
    }
    for (const event of events)
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors = new Map()
          root = undefined
          duplicates = []
          break
        case EVENT_ID.SCALAR: {
          const start = event.valueStart < 0 ? last : event.valueStart
          const value = getScalarValue(this.#text, event)
          const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
          const from = quoted ? start - 1 : start
          const to = (event.valueEnd < 0 ? start : event.valueEnd) + (quoted ? 1 : 0)
          const frame = stack[stack.length - 1]
          // A key is no value of its own: half of all scalars need no more than their text and place.
          if (frame?.key === undefined && frame?.node.kind === 'map' && event.anchorStart < 0) {
            frame.key = value
            frame.keyStart = from
            frame.keyEnd = to
            if (to > last) last = to
            break
          }
          const kind = event.style === SCALAR_STYLE.PLAIN ? kindOf(value) : 'text'
          const node = new Data(kind, from, to, value)
          this.#remember(event, node)
          add(node)
          break
        }
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING: {
          const node = new Data(event.type === EVENT_ID.MAPPING ? 'map' : 'list', event.start, event.start)
          last = Math.max(last, event.start)
          this.#remember(event, node)
          stack.push({ node, key: undefined, keyStart: -1, keyEnd: -1 })
          break
        }
        case EVENT_ID.ALIAS: {
          const node = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd))
          if (!node || stack.some((frame) => frame.node === node)) throw this.#lines.fault('has an alias without an anchor', event.anchorStart)
          if (++this.#aliases > yamlAliasesMax) throw this.#lines.fault(`has more than ${yamlAliasesMax} aliases`, event.anchorStart)
          add(share(node, event.anchorStart, event.anchorEnd))
          break
        }
        case EVENT_ID.POP: {
          const frame = stack.pop()
          if (frame) {
            frame.node.end = Math.max(frame.node.end, last)
            add(frame.node)
          } else documents.push({ root: root ?? new Data('null', 0, 0), lines: this.#lines, duplicates })
        }
      }
    return documents
  }

  #remember({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }, node: Data): void {
    if (anchorStart >= 0) this.#anchors.set(this.#text.slice(anchorStart, anchorEnd), node)
  }

  /** `<<`: members of another map, or of a list of maps, where the map itself has none of that name. */
  #merge(into: Data, from: Data): void {
    for (const source of from.kind === 'list' ? from.list : [from])
      for (const [key, value] of source.map) if (!into.map.has(key)) into.map.set(key, value)
  }
}

/** The same value at another place: an alias. Its members stay where they are written. */
function share(node: Data, start: number = node.start, end: number = node.end): Data {
  const copy = new Data(node.kind, start, end, node.scalar)
  return Object.assign(copy, { map: node.map, list: node.list })
}

const kindOf = (value: string): 'text' | 'number' | 'bool' | 'null' => {
  if (value.length > 24) return 'text'
  if (value === '' || value === '~' || /^null$/i.test(value)) return 'null'
  if (/^(true|false)$/i.test(value)) return 'bool'
  return /^[-+]?(\d[\d_]*\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? 'number' : 'text'
}
