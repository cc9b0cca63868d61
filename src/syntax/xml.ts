import { dataDepthMax, Lines, withoutMark } from './data.ts'

/** One element of an XML text with its place. */
export class XmlElement {
  /** Name without its namespace prefix. */
  readonly name: string
  readonly attributes: Map<string, string> = new Map()
  readonly children: XmlElement[] = []
  readonly start: number
  /** End of the opening tag. */
  end: number
  text = ''

  constructor(name: string, start: number) {
    this.name = name.slice(name.indexOf(':') + 1)
    this.start = start
    this.end = start
  }

  /** The first child of a name. */
  child(...names: readonly string[]): XmlElement | undefined {
    let found: XmlElement | undefined = this
    for (const name of names) found = found?.children.find((child) => child.name === name)
    return found
  }

  /** Every element of a name at any depth, in the order of the text. */
  all(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)])
  }
}

/**
 * Reads an XML text into elements. A document type is refused: entities of its own are never expanded and nothing is
 * fetched. The five entities of XML and character references are.
 * @throws Fault `malformed-lockfile` with line and column.
 */
export function readXml(source: string, path: string): { readonly root: XmlElement; readonly lines: Lines } {
  const text = withoutMark(source)
  const lines = new Lines(text, path)
  const stack: XmlElement[] = []
  let root: XmlElement | undefined
  let offset = 0
  while (offset < text.length) {
    const open = text.indexOf('<', offset)
    const between = text.slice(offset, open < 0 ? text.length : open)
    const top = stack[stack.length - 1]
    if (top) top.text += decode(between).trim()
    else if (between.trim() !== '') throw lines.fault('has text outside its root element', offset)
    if (open < 0) break
    const skipped = skip(text, open)
    if (skipped !== undefined) {
      if (skipped < 0) throw lines.fault('has a comment or section that does not end', open)
      if (text.startsWith('<![CDATA[', open) && top) top.text += text.slice(open + 9, skipped - 3)
      offset = skipped
      continue
    }
    if (text.startsWith('<!', open)) throw lines.fault('has a document type, which is not read', open)
    tag.lastIndex = open
    const match = tag.exec(text)
    if (!match) throw lines.fault('has a tag that cannot be read', open)
    offset = tag.lastIndex
    const [, closing, name = '', attributes = '', empty] = match
    if (closing) {
      const last = stack.pop()
      if (!last || last.name !== name.slice(name.indexOf(':') + 1)) throw lines.fault(`closes ${name}, which is not open`, open)
      continue
    }
    const element = new XmlElement(name, open)
    element.end = offset
    for (const [, key = '', one, two] of attributes.matchAll(attribute)) {
      if (element.attributes.has(key)) throw lines.fault(`has the attribute ${key} twice`, open)
      element.attributes.set(key, decode(one ?? two ?? ''))
    }
    if (top) top.children.push(element)
    else if (root) throw lines.fault('has two root elements', open)
    else root = element
    if (!empty) stack.push(element)
    if (stack.length > dataDepthMax) throw lines.fault(`nests deeper than ${dataDepthMax} levels`, open)
  }
  if (stack.length > 0) throw lines.fault('ends too early', text.length)
  if (!root) throw lines.fault('has no element', 0)
  return { root, lines }
}

const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g

/** End of a comment, section or instruction at `open`; -1 where it does not end, undefined where there is none. */
function skip(text: string, open: number): number | undefined {
  for (const [begin, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (text.startsWith(begin, open)) {
      const found = text.indexOf(end, open + begin.length)
      return found < 0 ? -1 : found + end.length
    }
  return undefined
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (all, code: string) => {
        if (code[0] !== '#') return named[code] ?? all
        const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
        return point <= 0x10ffff ? String.fromCodePoint(point) : all
      })
    : text
