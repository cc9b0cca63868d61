import { bit, everything } from '../rules/model.ts'

export const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** What a text is safe for when everything a pattern matches is taken out or replaced. */
export function removedBits(source: string): number {
  const allow = /^\[\^((?:\\.|[^\]\\])*)\][+*]?$/.exec(source)
  if (allow || source === '\\W' || source === '\\W+') {
    const kept = allow?.[1] ?? ''
    let bits = everything
    if (/[./\\]/.test(kept.replace(/\\[wds-]/g, ''))) bits &= ~(bit('path') | bit('ssrf') | bit('redirect'))
    if (/[<>'"&]/.test(kept)) bits &= ~bit('xss')
    if (/['"`;]/.test(kept)) bits &= ~(bit('sqli') | bit('cmdi') | bit('eval'))
    return bits
  }
  let bits = 0
  for (const part of alternatives(source)) {
    const chars = /^\[((?:\\.|[^\]\\^])+)\][+*]?$/.exec(part)?.[1] ?? (/^\(?(\\?.)\)?[+*]?$/.exec(part)?.[1] || undefined)
    if (part === '\\.\\.' || part === '(\\.\\.[\\/\\\\])+' || /^\^\(\\\.\\\.\[?\\?\//.test(part)) bits |= bit('path')
    if (/^(\\r\?\\n|\\r\\n|\\R)$/.test(part)) bits |= bit('logi') | bit('headeri')
    if (chars === undefined) continue
    if (/\\n|\n|\\s/.test(chars)) bits |= bit('logi') | bit('headeri')
    if (/<|&|^"$|^'$/.test(chars)) bits |= bit('xss')
    if (/'/.test(chars)) bits |= bit('sqli') | bit('xpathi')
    if (/[./]/.test(chars.replace(/\\[^./]/g, ''))) bits |= bit('path')
    if (/[*()]/.test(chars) && /\(/.test(chars)) bits |= bit('ldapi')
    if (/[$^*]/.test(chars) && /\./.test(chars)) bits |= bit('redos')
  }
  return bits
}

/** The ways of a pattern at its top level. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let set = false
  let part = ''
  for (let at = 0; at < source.length && at < 500; at++) {
    const c = source[at] ?? ''
    if (c === '\\') {
      part += c + (source[++at] ?? '')
      continue
    }
    if (c === '[') set = true
    else if (c === ']') set = false
    else if (!set && c === '(') depth++
    else if (!set && c === ')') depth--
    if (c === '|' && !set && depth === 0) {
      parts.push(part)
      part = ''
    } else part += c
  }
  return [...parts, part]
}

/** What a text is safe for when a pattern matches it: only the whole text says something. */
export function patternBits(source: string, whole: boolean, ruby: boolean): number {
  const start =
    whole ||
    (ruby
      ? /^\\A/.test(source)
      : /^(\^|\\A|\(\?:\^|\^\(\?:\^)/.test(source.replace(/^\^\(\?:/, (all) => (source.startsWith('^(?:^') ? all : '^(?:'))))
  const end = whole || (ruby ? /\\[zZ]$/.test(source) : /(\$|\\[zZ])\)?$/.test(source))
  if (!start || !end) return 0
  const body = source
    .replace(/^\^\(\?:\^?/, '')
    .replace(/^(\^|\\A)/, '')
    .replace(/(\$|\\[zZ])\)?$/, '')
  // A dot, a negated class or a slash lets nearly anything through.
  if (/(^|[^\\])\.[*+{]|\\S|\[\^|\\W|\\D/.test(body)) return 0
  let bits = everything
  if (/\\?\/|\\\\/.test(body)) bits &= ~(bit('path') | bit('redirect') | bit('ssrf'))
  if (/\\\.|\[[^\]]*\./.test(body)) bits &= ~(bit('ssrf') | bit('redirect'))
  return bits
}
