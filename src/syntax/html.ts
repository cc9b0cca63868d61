/** An attribute of a tag; the value is decoded as far as addresses need it. */
export interface Attribute {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A start tag with its place in the text, and the raw text that follows it where its element holds such. */
export interface Tag {
  readonly name: string
  readonly start: number
  /** After the `>`. */
  readonly end: number
  /** Where an attribute can be put in: before `>` or `/>`. */
  readonly inside: number
  readonly attributes: readonly Attribute[]
  /** Content of a script, a style and the like. */
  readonly raw: { readonly start: number; readonly end: number } | undefined
}

/** Elements whose content holds no tags. Source: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * Start tags of a page in order, as a browser's tokenizer sees them: comments, declarations and raw text are passed over.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function* startTags(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const short = /^<!--(?:-?>)/.exec(html.slice(at, at + 6))
      const end = short ? { index: at, 0: short[0] } : match(/--!?>/g, html, at + 4)
      if (!end) return
      at = end.index + end[0].length
      continue
    }
    if (/^<[!?/]/.test(html.slice(at, at + 2))) {
      const end = html.indexOf('>', at)
      if (end < 0) return
      at = end + 1
      continue
    }
    if (!/[a-z]/i.test(html[at + 1] ?? '')) {
      at++
      continue
    }
    const tag = startTag(html, at)
    if (!tag) return
    yield tag
    at = tag.raw ? tag.raw.end : tag.end
  }
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

const space = /[\t\n\f\r ]/

function startTag(html: string, start: number): Tag | undefined {
  let at = start + 1
  while (at < html.length && !/[\t\n\f\r />]/.test(html[at] ?? '')) at++
  const name = html.slice(start + 1, at).toLowerCase()
  const attributes: Attribute[] = []
  let inside = at
  for (;;) {
    while (at < html.length && (space.test(html[at] ?? '') || html[at] === '/')) at++
    if (at >= html.length) return undefined
    if (html[at] === '>') break
    const from = at
    at++
    while (at < html.length && !/[\t\n\f\r />=]/.test(html[at] ?? '')) at++
    const key = html.slice(from, at).toLowerCase()
    let next = at
    while (space.test(html[next] ?? '')) next++
    let value = ''
    if (html[next] === '=') {
      at = next + 1
      while (space.test(html[at] ?? '')) at++
      const quote = html[at]
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1)
        if (close < 0) return undefined
        value = html.slice(at + 1, close)
        at = close + 1
      } else {
        const begin = at
        while (at < html.length && !/[\t\n\f\r >]/.test(html[at] ?? '')) at++
        value = html.slice(begin, at)
      }
    }
    // The first of two attributes counts.
    if (!attributes.some((one) => one.name === key)) attributes.push({ name: key, value: decode(value), start: from, end: at })
    inside = at
  }
  const end = at + 1
  if (!rawElements.has(name)) return { name, start, end, inside, attributes, raw: undefined }
  const close = match(new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'), html, end)
  return { name, start, end, inside, attributes, raw: { start: end, end: close?.index ?? html.length } }
}

/** Character references that are found in addresses. */
const references: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

const decode = (value: string): string =>
  value.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|quot|apos|lt|gt));/gi, (all, hex, decimal, name) => {
    if (typeof name === 'string') return references[name.toLowerCase()] ?? all
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
  })

/** Text as the value of an attribute in double quotes. */
export const attributeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The value of an attribute, or undefined where the tag has none. */
export const attribute = (tag: Tag, name: string): string | undefined => tag.attributes.find((one) => one.name === name)?.value
