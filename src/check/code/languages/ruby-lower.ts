import type { Cls, Entry, Expr, Fn, Lowered, Param, Stmt } from '../ir.ts'
import { all, at, type Cst, numberOf, ofType, parts, Reader, unquoted } from './tree.ts'

/** Lowers a Ruby file. A name that is no variable is a call without arguments, and both are written alike. */
export function lowerRuby(text: string, root: Cst, broken: readonly number[]): Lowered {
  const reader = new Reader(text)
  const lowering = new Lowering(reader)
  return { body: lowering.block(root), broken, hoists: true, patterns: reader.patterns }
}

class Lowering {
  readonly #r: Reader

  constructor(reader: Reader) {
    this.#r = reader
  }

  block(node: Cst | undefined): readonly Stmt[] {
    return parts(node).flatMap((one) => this.#stmt(one))
  }

  #body(node: Cst | undefined): readonly Stmt[] {
    if (!node) return []
    const handlers = node.children.filter((one) => one.type === 'rescue')
    const last = ofType(node, 'ensure')
    const plain = parts(node).filter((one) => one.type !== 'rescue' && one.type !== 'ensure' && one.type !== 'else')
    const body = plain.flatMap((one) => this.#stmt(one))
    if (handlers.length === 0 && !last) return body
    const p = { start: node.start, end: node.end }
    const name = parts(handlers.map((one) => at(one, 'variable')).find((one) => one !== undefined))[0]
    return [
      {
        k: 'try',
        body,
        name: name ? this.#r.name(name) : undefined,
        handler: handlers.length > 0 ? handlers.flatMap((one) => this.block(at(one, 'body'))) : undefined,
        last: this.block(last),
        ...p,
      },
    ]
  }

  /** A body whose last value is its result. */
  #returning(body: readonly Stmt[]): readonly Stmt[] {
    const last = body.at(-1)
    if (!last) return body
    const rest = body.slice(0, -1)
    if (last.k === 'expr') return [...rest, { k: 'return', value: last.value, start: last.start, end: last.end }]
    if (last.k === 'if') return [...rest, { ...last, yes: this.#returning(last.yes), other: this.#returning(last.other) }]
    if (last.k === 'block') return [...rest, { ...last, body: this.#returning(last.body) }]
    if (last.k === 'try') return [...rest, { ...last, body: this.#returning(last.body), handler: last.handler && this.#returning(last.handler) }]
    if (last.k === 'switch') return [...rest, { ...last, cases: last.cases.map((one) => ({ ...one, body: this.#returning(one.body) })) }]
    return body
  }

  #stmt(n: Cst): readonly Stmt[] {
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'if':
      case 'elsif':
      case 'unless': {
        const alternative = at(n, 'alternative')
        const other = alternative ? (alternative.type === 'elsif' ? this.#stmt(alternative) : this.block(alternative)) : []
        const test = this.#expr(at(n, 'condition'))
        const then = this.block(at(n, 'consequence'))
        return [{ k: 'if', test: n.type === 'unless' ? { k: 'not', value: test, ...p } : test, yes: then, other, ...p }]
      }
      case 'if_modifier':
      case 'unless_modifier': {
        const test = this.#expr(at(n, 'condition'))
        const body = at(n, 'body')
        return [
          {
            k: 'if',
            test: n.type === 'unless_modifier' ? { k: 'not', value: test, ...p } : test,
            yes: body ? this.#stmt(body) : [],
            other: [],
            ...p,
          },
        ]
      }
      case 'while':
      case 'until':
        return [
          { k: 'loop', first: [], test: n.type === 'until' ? undefined : this.#expr(at(n, 'condition')), body: this.block(at(n, 'body')), ...p },
        ]
      case 'while_modifier':
      case 'until_modifier': {
        const body = at(n, 'body')
        return [{ k: 'loop', first: [], test: undefined, body: body ? this.#stmt(body) : [], ...p }]
      }
      case 'for': {
        const bind: Stmt = {
          k: 'expr',
          value: {
            k: 'assign',
            to: this.#expr(at(n, 'pattern')),
            value: { k: 'each', value: this.#expr(parts(at(n, 'value'))[0] ?? at(n, 'value')), ...p },
            ...p,
          },
          ...p,
        }
        return [{ k: 'loop', first: [], test: undefined, body: [bind, ...this.block(at(n, 'body'))], ...p }]
      }
      case 'case': {
        const whens = parts(n).filter((one) => one.type === 'when')
        const other = parts(n).find((one) => one.type === 'else')
        const cases = [
          ...whens.map((one) => ({
            tests: all(one, 'pattern').map((pattern) => this.#expr(pattern.type === 'pattern' ? parts(pattern)[0] : pattern)),
            body: this.block(at(one, 'body')),
            falls: false,
          })),
          ...(other ? [{ tests: undefined, body: this.block(other), falls: false }] : []),
        ]
        return [{ k: 'switch', on: this.#expr(at(n, 'value')), cases, ...p }]
      }
      case 'begin':
        return this.#body(n)
      case 'rescue_modifier':
        return [{ k: 'try', body: at(n, 'body') ? this.#stmt(at(n, 'body') ?? n) : [], name: undefined, handler: [], last: [], ...p }]
      case 'method':
      case 'singleton_method':
        return [{ k: 'let', to: this.#r.name(at(n, 'name')), type: 'hoisted', value: { k: 'fn', fn: this.#fn(n), ...p }, ...p }]
      case 'class':
      case 'module':
      case 'singleton_class':
        return this.#class(n)
      case 'return': {
        const value = parts(ofType(n, 'argument_list'))[0]
        return [{ k: 'return', value: value ? this.#expr(value) : undefined, ...p }]
      }
      case 'break':
        return [{ k: 'leave', how: 'break', ...p }]
      case 'next':
        return [{ k: 'leave', how: 'continue', ...p }]
      case 'redo':
      case 'retry':
      case 'alias':
      case 'undef':
      case 'empty_statement':
        return []
      case 'body_statement':
      case 'program':
      case 'then':
      case 'parenthesized_statements':
        return this.block(n)
      case 'ERROR':
        return this.block(n)
      default:
        return [{ k: 'expr', value: this.#expr(n), ...p }]
    }
  }

  #fn(n: Cst): Fn {
    const params = parts(at(n, 'parameters')).flatMap((one) => this.#param(one))
    const body = at(n, 'body')
    const inner = body ? (body.type === 'body_statement' ? this.#body(body) : this.#stmt(body)) : []
    const name = this.#r.of(at(n, 'name'))
    return { name: name === 'initialize' ? 'constructor' : name, params, body: this.#returning(inner), marks: [], start: n.start, end: n.end }
  }

  #param(n: Cst): readonly Param[] {
    const name = at(n, 'name')
    switch (n.type) {
      case 'identifier':
        return [this.#r.param(this.#r.name(n))]
      case 'optional_parameter':
      case 'keyword_parameter':
        return [this.#r.param(this.#r.name(name), { value: at(n, 'value') ? this.#expr(at(n, 'value')) : undefined })]
      case 'splat_parameter':
      case 'hash_splat_parameter':
        return name ? [this.#r.param(this.#r.name(name), { rest: true })] : []
      case 'block_parameter':
        return name ? [this.#r.param(this.#r.name(name))] : []
      case 'destructured_parameter':
        return [this.#r.param({ k: 'list', items: parts(n).map((one) => this.#r.name(one)), start: n.start, end: n.end })]
      default:
        return []
    }
  }

  #class(n: Cst): readonly Stmt[] {
    const p = { start: n.start, end: n.end }
    const body = at(n, 'body')
    const methods: Fn[] = []
    const rest: Stmt[] = []
    for (const one of parts(body)) {
      if (one.type === 'method' || one.type === 'singleton_method') methods.push(this.#fn(one))
      else if (one.type === 'singleton_class')
        for (const inner of parts(at(one, 'body'))) {
          if (inner.type === 'method') methods.push(this.#fn(inner))
        }
      else rest.push(...this.#stmt(one))
    }
    const base = parts(at(n, 'superclass'))[0]
    const cls: Cls = {
      name: this.#r.of(at(n, 'name')).replaceAll('::', '.').split('.').at(-1) ?? '',
      bases: base ? [this.#expr(base)] : [],
      methods,
      members: [],
      marks: [],
      ...p,
    }
    return [...rest.filter((stmt) => stmt.k !== 'expr' || stmt.value.k !== 'name'), { k: 'expr', value: { k: 'class', cls, ...p }, ...p }]
  }

  #expr(n: Cst | undefined): Expr {
    if (!n) return this.#r.nothing(n)
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'identifier':
        return this.#r.name(n)
      case 'constant':
        return this.#r.name(n)
      case 'self':
      case 'super':
        return this.#r.name(n, 'this')
      case 'instance_variable':
        return { k: 'member', on: this.#r.name(n, 'this'), name: this.#r.of(n), ...p }
      case 'class_variable':
      case 'global_variable':
        return this.#r.name(n)
      case 'scope_resolution': {
        const scope = at(n, 'scope')
        const name = this.#r.of(at(n, 'name'))
        return scope ? { k: 'member', on: this.#expr(scope), name, ...p } : this.#r.name(n, name)
      }
      case 'string':
      case 'heredoc_body':
      case 'bare_string':
        return this.#string(n)
      case 'chained_string':
        return { k: 'concat', parts: parts(n).map((one) => this.#expr(one)), ...p }
      case 'subshell':
        return { k: 'call', fn: this.#r.name(n, '`'), args: [this.#string(n)], ...p }
      case 'heredoc_beginning':
        return { k: 'const', v: '', ...p }
      case 'simple_symbol':
        return { k: 'const', v: this.#r.of(n).slice(1), ...p }
      case 'hash_key_symbol':
        return { k: 'const', v: this.#r.of(n), ...p }
      case 'delimited_symbol':
        return this.#string(n)
      case 'integer':
      case 'float':
        return { k: 'const', v: numberOf(this.#r.of(n)) ?? 0, ...p }
      case 'true':
      case 'false':
        return { k: 'const', v: n.type === 'true', ...p }
      case 'nil':
        return { k: 'const', v: null, ...p }
      case 'regex': {
        const holes = n.children.some((one) => one.type === 'interpolation')
        const whole = this.#r.of(n)
        const close = whole.search(/[a-z]*$/)
        const source = /^%r/.test(whole) ? whole.slice(3, close - 1) : whole.slice(1, close - 1)
        const flags = `ruby${whole.slice(close)}`
        if (holes) return { k: 'call', fn: { k: 'member', on: this.#r.name(n, 'Regexp'), name: 'new', ...p }, args: [this.#string(n)], ...p }
        this.#r.patterns.push({ source, flags, ...p })
        return { k: 'regex', source, flags: `g${flags}`, ...p }
      }
      case 'array':
      case 'string_array':
      case 'symbol_array':
        return { k: 'list', items: parts(n).map((one) => this.#expr(one)), ...p }
      case 'bare_symbol':
        return { k: 'const', v: this.#r.of(n), ...p }
      case 'hash': {
        const entries = parts(n).map(
          (one): Entry =>
            one.type === 'pair'
              ? { key: this.#expr(at(one, 'key')), value: at(one, 'value') ? this.#expr(at(one, 'value')) : this.#r.name(at(one, 'key')) }
              : { key: undefined, value: this.#expr(parts(one)[0]) },
        )
        return { k: 'record', entries, ...p }
      }
      case 'pair':
        return {
          k: 'named',
          name: this.#r.of(at(n, 'key')).replace(/^:|["']/g, ''),
          value: at(n, 'value') ? this.#expr(at(n, 'value')) : this.#r.name(at(n, 'key')),
          ...p,
        }
      case 'element_reference':
        return { k: 'index', on: this.#expr(at(n, 'object') ?? parts(n)[0]), key: this.#expr(parts(n)[1]), ...p }
      case 'call':
        return this.#call(n)
      case 'yield':
        return { k: 'call', fn: this.#r.name(n, 'yield'), args: parts(ofType(n, 'argument_list')).map((one) => this.#expr(one)), ...p }
      case 'assignment':
        return { k: 'assign', to: this.#target(at(n, 'left')), value: this.#expr(at(n, 'right')), ...p }
      case 'operator_assignment': {
        const op = this.#r.of(at(n, 'operator')).replace(/=$/, '')
        return {
          k: 'assign',
          to: this.#target(at(n, 'left')),
          value: this.#expr(at(n, 'right')),
          op: op === '||' ? 'or' : op === '&&' ? 'and' : op,
          ...p,
        }
      }
      case 'left_assignment_list':
        return this.#target(n)
      case 'right_assignment_list':
        return { k: 'list', items: parts(n).map((one) => this.#expr(one)), ...p }
      case 'binary': {
        const op = this.#r.of(at(n, 'operator'))
        const left = this.#expr(at(n, 'left'))
        const right = this.#expr(at(n, 'right'))
        if (op === '+')
          return { k: 'concat', parts: left.k === 'concat' && at(n, 'left')?.type === 'binary' ? [...left.parts, right] : [left, right], ...p }
        if (op === '&&' || op === 'and') return { k: 'logic', op: 'and', left, right, ...p }
        if (op === '||' || op === 'or') return { k: 'logic', op: 'or', left, right, ...p }
        if (op === '<<') return { k: 'call', fn: { k: 'member', on: left, name: '<<', ...p }, args: [right], ...p }
        if (op === '=~' || op === '!~') {
          const match: Expr = { k: 'call', fn: { k: 'member', on: left, name: 'match?', ...p }, args: [right], ...p }
          const flipped: Expr = left.k === 'regex' ? { k: 'call', fn: { k: 'member', on: right, name: 'match?', ...p }, args: [left], ...p } : match
          return op === '!~' ? { k: 'not', value: flipped, ...p } : flipped
        }
        return { k: 'binary', op, left, right, ...p }
      }
      case 'unary': {
        const op = this.#r.of(at(n, 'operator'))
        const value = this.#expr(at(n, 'operand'))
        if (op === '!' || op === 'not') return { k: 'not', value, ...p }
        return op === 'defined?' ? this.#r.nothing(n) : { k: 'cast', type: 'int', value, ...p }
      }
      case 'conditional':
        return {
          k: 'cond',
          test: this.#expr(at(n, 'condition')),
          yes: this.#expr(at(n, 'consequence')),
          other: this.#expr(at(n, 'alternative')),
          ...p,
        }
      case 'if':
      case 'unless':
      case 'case':
      case 'begin': {
        // A statement as a value: a function that is called at once.
        const fn: Fn = { name: '', params: [], body: this.#returning(this.#stmt(n)), marks: [], arrow: true, ...p }
        return { k: 'call', fn: { k: 'fn', fn, ...p }, args: [], ...p }
      }
      case 'if_modifier':
      case 'unless_modifier':
      case 'rescue_modifier':
        return this.#expr(at(n, 'body'))
      case 'parenthesized_statements':
      case 'then':
      case 'argument_list':
        return { k: 'seq', items: parts(n).map((one) => this.#expr(one)), ...p }
      case 'interpolation':
      case 'pattern':
        return this.#expr(parts(n)[0])
      case 'lambda':
      case 'block':
      case 'do_block':
        return this.#closure(n)
      case 'block_argument':
        return this.#expr(parts(n)[0])
      case 'splat_argument':
      case 'hash_splat_argument':
        return { k: 'spread', value: this.#expr(parts(n)[0]), ...p }
      case 'range':
        return this.#r.nothing(n)
      case 'method':
        return this.#r.nothing(n)
      default:
        return parts(n).length === 1 ? this.#expr(parts(n)[0]) : this.#r.nothing(n)
    }
  }

  #closure(n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    const inner = n.type === 'lambda' ? at(n, 'body') : n
    const params = parts(at(n, 'parameters') ?? at(inner, 'parameters')).flatMap((one) => this.#param(one))
    const body = at(inner, 'body')
    const stmts = body ? (body.type === 'body_statement' ? this.#body(body) : this.block(body)) : []
    return { k: 'fn', fn: { name: '', params, body: this.#returning(stmts), marks: [], arrow: true, ...p }, ...p }
  }

  #target(n: Cst | undefined): Expr {
    if (n?.type === 'left_assignment_list') return { k: 'list', items: parts(n).map((one) => this.#target(one)), start: n.start, end: n.end }
    if (n?.type === 'rest_assignment') return { k: 'spread', value: this.#target(parts(n)[0]), start: n.start, end: n.end }
    if (n?.type === 'call') return { k: 'member', on: this.#expr(at(n, 'receiver')), name: this.#r.of(at(n, 'method')), start: n.start, end: n.end }
    return this.#expr(n)
  }

  #call(n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    const receiver = at(n, 'receiver')
    const method = at(n, 'method')
    const name = this.#r.of(method)
    const list = at(n, 'arguments')
    const args = parts(list).map((one) => this.#expr(one))
    const block = at(n, 'block')
    if (block) args.push(this.#closure(block))
    if (receiver === undefined && name === 'raise') return { k: 'call', fn: this.#r.name(n, 'fail'), args, ...p }
    const first = args[0]
    if (receiver && this.#r.of(receiver) === 'Regexp' && first?.k === 'const' && typeof first.v === 'string')
      this.#r.patterns.push({ source: first.v, flags: 'ruby', start: first.start, end: first.end })
    if (receiver && name === 'new' && /constant|scope_resolution/.test(receiver.type))
      return { k: 'call', fn: this.#expr(receiver), args, isNew: true, ...p }
    if (receiver && list === undefined && block === undefined && !/[?!]$/.test(name))
      return { k: 'call', fn: { k: 'member', on: this.#expr(receiver), name, start: p.start, end: method?.end ?? p.end }, args, ...p }
    const fn: Expr = receiver
      ? { k: 'member', on: this.#expr(receiver), name: name === '' ? 'call' : name, start: p.start, end: method?.end ?? p.end }
      : this.#r.name(method, name)
    return { k: 'call', fn, args, ...p }
  }

  #string(n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    const pieces = n.children.filter((one) => /string_content|escape_sequence|interpolation|heredoc_content/.test(one.type))
    const values = pieces.map(
      (one): Expr =>
        one.type === 'interpolation'
          ? this.#expr(parts(one)[0])
          : { k: 'const', v: one.type === 'escape_sequence' ? unquoted(this.#r.of(one)) : this.#r.of(one), start: one.start, end: one.end },
    )
    if (values.every(({ k }) => k === 'const')) return { k: 'const', v: values.map((one) => (one.k === 'const' ? String(one.v) : '')).join(''), ...p }
    return { k: 'concat', parts: values, ...p }
  }
}
