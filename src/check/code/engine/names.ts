import type { Expr } from '../ir.ts'

export const matches = (pattern: string, name: string | undefined): boolean =>
  name !== undefined && (pattern === name || (pattern === '*' ? false : pattern.startsWith('~') && name.toLowerCase().includes(pattern.slice(1))))

export const lastName = (q: string): string => q.slice(q.lastIndexOf('.') + 1)

export const beforeLast = (q: string): string => {
  const dot = q.lastIndexOf('.')
  return dot < 0 ? '' : q.slice(0, dot)
}

/** A path of names as it is written, or nothing. */
export function sourceText(expr: Expr, depth = 6): string {
  if (depth === 0) return ''
  switch (expr.k) {
    case 'name':
      return expr.name
    case 'member': {
      const on = sourceText(expr.on, depth - 1)
      return on === '' ? expr.name : `${on}.${expr.name}`
    }
    case 'index':
      return expr.key.k === 'const' ? `${sourceText(expr.on, depth - 1)}.${expr.key.v}` : sourceText(expr.on, depth - 1)
    case 'call': {
      const fn = sourceText(expr.fn, depth - 1)
      return fn === '' ? '' : `${fn}()`
    }
    default:
      return ''
  }
}

/** First name of a chain of members and calls. */
export function rootOf(expr: Expr): string {
  let one = expr
  for (let depth = 0; depth < 50; depth++) {
    if (one.k === 'name') return one.name
    if (one.k === 'member' || one.k === 'index') one = one.on
    else if (one.k === 'call') one = one.fn
    else return ''
  }
  return ''
}

export const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
