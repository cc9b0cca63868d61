import type { Primitive } from '../ir.ts'

/** Result of an operator on constants, or undefined where it is not worked out. */
export function fold(op: string, a: Primitive, b: Primitive): Primitive {
  if (typeof a === 'number' && typeof b === 'number')
    switch (op) {
      case '+':
        return a + b
      case '-':
        return a - b
      case '*':
        return a * b
      case '/':
        return b === 0 ? undefined : a / b
      case '//':
        return b === 0 ? undefined : Math.floor(a / b)
      case '%':
        return b === 0 ? undefined : a % b
      case '<':
        return a < b
      case '<=':
        return a <= b
      case '>':
        return a > b
      case '>=':
        return a >= b
      case '**':
        return a ** b
      case '<<':
        return a << b
      case '>>':
        return a >> b
      case '&':
        return a & b
      case '|':
        return a | b
      default:
    }
  switch (op) {
    case '==':
    case '===':
    case 'is':
    case 'eql':
      return a === b
    case '!=':
    case '!==':
    case 'is not':
      return a !== b
    case 'in':
      return typeof a === 'string' && typeof b === 'string' ? b.includes(a) : undefined
    case 'not in':
      return typeof a === 'string' && typeof b === 'string' ? !b.includes(a) : undefined
    default:
      return undefined
  }
}
