import type { Cls, Entry, Expr, Fn, Lowered, Member, Param, Stmt } from '../ir.ts'
import { all, at, type Cst, numberOf, ofType, parts, Reader, unquoted } from './tree.ts'

/** Lowers a Python module. */
export function lowerPython(text: string, root: Cst, broken: readonly number[]): Lowered {
  const reader = new Reader(text)
  const lowering = new Lowering(reader)
  return { body: lowering.block(root), broken, hoists: false, patterns: reader.patterns, shared: lowering.shared }
}

class Lowering {
  readonly #r: Reader
  readonly shared = new Set<string>()
  /** Names that the function being read says are not its own. */
  #outer: string[] = []

  constructor(reader: Reader) {
    this.#r = reader
  }

  block(node: Cst | undefined): readonly Stmt[] {
    return parts(node).flatMap((one) => this.#stmt(one))
  }

  #stmt(n: Cst): readonly Stmt[] {
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'expression_statement':
        return parts(n).map((one): Stmt => ({ k: 'expr', value: this.#expr(one), ...p }))
      case 'if_statement': {
        const rest = n.children.filter((one) => one.field === 'alternative')
        const build = (index: number): readonly Stmt[] => {
          const one = rest[index]
          if (!one) return []
          if (one.type === 'else_clause') return this.block(at(one, 'body'))
          return [
            {
              k: 'if',
              test: this.#expr(at(one, 'condition')),
              yes: this.block(at(one, 'consequence')),
              other: build(index + 1),
              start: one.start,
              end: one.end,
            },
          ]
        }
        return [{ k: 'if', test: this.#expr(at(n, 'condition')), yes: this.block(at(n, 'consequence')), other: build(0), ...p }]
      }
      case 'for_statement': {
        const each: Expr = { k: 'each', value: this.#expr(at(n, 'right')), ...p }
        const bind: Stmt = { k: 'expr', value: { k: 'assign', to: this.#target(at(n, 'left')), value: each, ...p }, ...p }
        return [
          { k: 'loop', first: [], test: undefined, body: [bind, ...this.block(at(n, 'body'))], ...p },
          ...this.block(at(at(n, 'alternative'), 'body')),
        ]
      }
      case 'while_statement':
        return [{ k: 'loop', first: [], test: this.#expr(at(n, 'condition')), body: this.block(at(n, 'body')), ...p }]
      case 'try_statement': {
        const handlers = n.children.filter((one) => /^except/.test(one.type))
        const last = n.children.find((one) => one.type === 'finally_clause')
        const handler = handlers.flatMap((one) => this.block(ofType(one, 'block')))
        const alias = handlers.map((one) => parts(one).find((part) => part.type === 'as_pattern')).find((one) => one !== undefined)
        const target = alias ? parts(alias).at(-1) : undefined
        const more = n.children.filter((one) => one.type === 'else_clause').flatMap((one) => this.block(at(one, 'body')))
        return [
          {
            k: 'try',
            body: [...this.block(at(n, 'body')), ...more],
            name: target ? this.#r.name(target) : undefined,
            handler: handlers.length > 0 ? handler : undefined,
            last: this.block(ofType(last, 'block')),
            ...p,
          },
        ]
      }
      case 'with_statement': {
        const items = parts(ofType(n, 'with_clause')).flatMap((item): readonly Stmt[] => {
          const value = at(item, 'value') ?? parts(item)[0]
          if (value?.type === 'as_pattern') {
            const target = parts(value).at(-1)
            return [
              { k: 'expr', value: { k: 'assign', to: this.#target(parts(target)[0] ?? target), value: this.#expr(parts(value)[0]), ...p }, ...p },
            ]
          }
          return [{ k: 'expr', value: this.#expr(value), ...p }]
        })
        return [...items, ...this.block(at(n, 'body'))]
      }
      case 'function_definition':
        return [this.#function(n, [])]
      case 'class_definition':
        return [{ k: 'expr', value: { k: 'class', cls: this.#class(n, []), ...p }, ...p }]
      case 'decorated_definition': {
        const marks = n.children.filter((one) => one.type === 'decorator').map((one) => this.#expr(parts(one)[0]))
        const inner = at(n, 'definition')
        if (!inner) return []
        if (inner.type === 'class_definition') return [{ k: 'expr', value: { k: 'class', cls: this.#class(inner, marks), ...p }, ...p }]
        return [this.#function(inner, marks)]
      }
      case 'return_statement':
        return [{ k: 'return', value: parts(n)[0] ? this.#expr(parts(n)[0]) : undefined, ...p }]
      case 'raise_statement':
        return [{ k: 'throw', value: parts(n)[0] ? this.#expr(parts(n)[0]) : undefined, ...p }]
      case 'break_statement':
        return [{ k: 'leave', how: 'break', ...p }]
      case 'continue_statement':
        return [{ k: 'leave', how: 'continue', ...p }]
      case 'assert_statement': {
        const test = this.#expr(parts(n)[0])
        return [{ k: 'if', test, yes: [], other: [{ k: 'throw', value: undefined, ...p }], ...p }]
      }
      case 'import_statement':
        return all(n, 'name').map((one): Stmt => {
          const aliased = one.type === 'aliased_import'
          const module = this.#r.of(aliased ? at(one, 'name') : one)
          const local = aliased ? this.#r.of(at(one, 'alias')) : (module.split('.')[0] ?? module)
          const value: Expr = { k: 'import', module: aliased ? module : local, ...(aliased || module === local ? {} : { whole: module }), ...p }
          return { k: 'let', to: this.#r.name(one, local), type: '', value, ...p }
        })
      case 'import_from_statement': {
        const module = this.#r.of(at(n, 'module_name'))
        const on: Expr = { k: 'import', module, ...p }
        if (ofType(n, 'wildcard_import')) return [{ k: 'expr', value: { ...on, all: true }, ...p }]
        return all(n, 'name').map((one): Stmt => {
          const aliased = one.type === 'aliased_import'
          const name = this.#r.of(aliased ? at(one, 'name') : one)
          return {
            k: 'let',
            to: this.#r.name(one, aliased ? this.#r.of(at(one, 'alias')) : name),
            type: '',
            value: { k: 'member', on, name, ...p },
            ...p,
          }
        })
      }
      case 'match_statement': {
        const cases = all(at(n, 'body') ?? n, 'alternative').map((one) => {
          const patterns = parts(one).filter((part) => part.type === 'case_pattern')
          const wild = patterns.every((pattern) => this.#r.of(pattern) === '_' || parts(pattern)[0]?.type === 'dotted_name')
          const tests = patterns.flatMap((pattern) => {
            const inner = parts(pattern)[0]
            return (inner?.type === 'union_pattern' ? parts(inner) : inner ? [inner] : []).map((part) => this.#expr(part))
          })
          return { tests: wild ? undefined : tests, body: this.block(at(one, 'consequence')), falls: false }
        })
        return [{ k: 'switch', on: this.#expr(at(n, 'subject')), cases, ...p }]
      }
      case 'block':
        return this.block(n)
      case 'global_statement':
      case 'nonlocal_statement':
        for (const one of parts(n)) {
          this.#outer.push(this.#r.of(one))
          this.shared.add(this.#r.of(one))
        }
        return []
      case 'delete_statement':
      case 'pass_statement':
        return []
      case 'exec_statement':
        return [{ k: 'expr', value: { k: 'call', fn: this.#r.name(n, 'exec'), args: parts(n).map((one) => this.#expr(one)), ...p }, ...p }]
      case 'print_statement':
        return [{ k: 'expr', value: { k: 'list', items: parts(n).map((one) => this.#expr(one)), ...p }, ...p }]
      case 'ERROR':
        return parts(n).flatMap((one) =>
          /statement|definition/.test(one.type) ? this.#stmt(one) : [{ k: 'expr' as const, value: this.#expr(one), ...p }],
        )
      default:
        return /expression|call|assignment|identifier|attribute|string|await|yield/.test(n.type) ? [{ k: 'expr', value: this.#expr(n), ...p }] : []
    }
  }

  #function(n: Cst, marks: readonly Expr[]): Stmt {
    const p = { start: n.start, end: n.end }
    return { k: 'let', to: this.#r.name(at(n, 'name')), type: '', value: { k: 'fn', fn: this.#fn(n, marks), ...p }, ...p }
  }

  #fn(n: Cst, marks: readonly Expr[], method = false): Fn {
    const around = this.#outer
    this.#outer = []
    let params = parts(at(n, 'parameters')).flatMap((one) => this.#param(one))
    let body = n.type === 'lambda' ? [] : this.block(at(n, 'body'))
    const outer = this.#outer
    this.#outer = around
    const fixed = marks.some((mark) => mark.k === 'name' && mark.name === 'staticmethod')
    const first = params[0]?.to
    if (method && !fixed && first?.k === 'name') {
      params = params.slice(1)
      body = [
        { k: 'let', to: first, type: '', value: { k: 'name', name: 'this', start: n.start, end: n.start }, start: n.start, end: n.start },
        ...body,
      ]
    }
    const lambda = n.type === 'lambda' ? at(n, 'body') : undefined
    if (lambda) body = [{ k: 'return', value: this.#expr(lambda), start: lambda.start, end: lambda.end }]
    const name = this.#r.of(at(n, 'name'))
    return { name: name === '__init__' ? 'constructor' : name, params, body, marks, outer, start: n.start, end: n.end }
  }

  #param(n: Cst): readonly Param[] {
    switch (n.type) {
      case 'identifier':
        return [this.#r.param(this.#r.name(n))]
      case 'default_parameter':
        return [this.#r.param(this.#r.name(at(n, 'name')), { value: this.#expr(at(n, 'value')) })]
      case 'typed_parameter': {
        const inner = parts(n)[0]
        if (inner?.type !== 'identifier') return this.#param(inner ?? n)
        return [this.#r.param(this.#r.name(inner), { type: this.#type(at(n, 'type')) })]
      }
      case 'typed_default_parameter': {
        const value = this.#expr(at(n, 'value'))
        const mark = value.k === 'call' && value.fn.k === 'name' ? [value.fn.name] : []
        return [this.#r.param(this.#r.name(at(n, 'name')), { type: this.#type(at(n, 'type')), value, marks: mark })]
      }
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern':
        return [this.#r.param(this.#r.name(parts(n)[0]), { rest: true })]
      default:
        return []
    }
  }

  #type(n: Cst | undefined): string {
    const text = this.#r
      .of(n)
      .replace(/^Optional\[(.*)\]$/, '$1')
      .replace(/\s*\|\s*None$/, '')
    return /^[\w.]+$/.test(text) ? text : (/^Annotated\[([\w.]+)/.exec(text)?.[1] ?? '')
  }

  #class(n: Cst, marks: readonly Expr[]): Cls {
    const methods: Fn[] = []
    const members: Member[] = []
    for (const one of parts(at(n, 'body'))) {
      const decorated = one.type === 'decorated_definition'
      const inner = decorated ? at(one, 'definition') : one
      const own = decorated ? one.children.filter((part) => part.type === 'decorator').map((part) => this.#expr(parts(part)[0])) : []
      if (inner?.type === 'function_definition') methods.push(this.#fn(inner, own, true))
      const assigned = one.type === 'expression_statement' ? ofType(one, 'assignment') : undefined
      if (assigned)
        members.push({
          name: this.#r.of(at(assigned, 'left')),
          value: at(assigned, 'right') ? this.#expr(at(assigned, 'right')) : undefined,
          type: this.#type(at(assigned, 'type')),
          fixed: false,
        })
    }
    const bases = parts(at(n, 'superclasses'))
      .filter((one) => one.type !== 'keyword_argument')
      .map((one) => this.#expr(one))
    return { name: this.#r.of(at(n, 'name')), bases, methods, members, marks, start: n.start, end: n.end }
  }

  #target(n: Cst | undefined): Expr {
    if (!n) return this.#r.nothing(n)
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'pattern_list':
      case 'tuple_pattern':
      case 'list_pattern':
      case 'expression_list':
      case 'tuple':
        return { k: 'list', items: parts(n).map((one) => this.#target(one)), ...p }
      case 'list_splat_pattern':
        return { k: 'spread', value: this.#target(parts(n)[0]), ...p }
      default:
        return this.#expr(n)
    }
  }

  #expr(n: Cst | undefined): Expr {
    if (!n) return this.#r.nothing(n)
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'identifier':
        return this.#r.name(n)
      case 'string':
        return this.#string(n)
      case 'concatenated_string':
        return { k: 'concat', parts: parts(n).map((one) => this.#expr(one)), ...p }
      case 'integer':
      case 'float':
        return { k: 'const', v: numberOf(this.#r.of(n)) ?? 0, ...p }
      case 'true':
        return { k: 'const', v: true, ...p }
      case 'false':
        return { k: 'const', v: false, ...p }
      case 'none':
        return { k: 'const', v: null, ...p }
      case 'attribute':
        return { k: 'member', on: this.#expr(at(n, 'object')), name: this.#r.of(at(n, 'attribute')), ...p }
      case 'subscript': {
        const on = this.#expr(at(n, 'value'))
        const key = at(n, 'subscript')
        if (key?.type === 'slice')
          return { k: 'call', fn: { k: 'member', on, name: 'slice', ...p }, args: parts(key).map((one) => this.#expr(one)), ...p }
        return { k: 'index', on, key: this.#expr(key), ...p }
      }
      case 'call': {
        const fn = this.#expr(at(n, 'function'))
        const list = at(n, 'arguments')
        const args = list?.type === 'generator_expression' ? [this.#expr(list)] : parts(list).map((one) => this.#expr(one))
        if (fn.k === 'name' && fn.name === 'super') return this.#r.name(n, 'this')
        const first = args[0]
        if (fn.k === 'member' && fn.on.k === 'name' && fn.on.name === 're' && first?.k === 'const' && typeof first.v === 'string')
          this.#r.patterns.push({ source: first.v, flags: '', start: first.start, end: first.end })
        return { k: 'call', fn, args, ...p }
      }
      case 'keyword_argument':
        return { k: 'named', name: this.#r.of(at(n, 'name')), value: this.#expr(at(n, 'value')), ...p }
      case 'binary_operator': {
        const op = this.#r.of(at(n, 'operator'))
        const left = this.#expr(at(n, 'left'))
        const right = this.#expr(at(n, 'right'))
        if (op === '+')
          return {
            k: 'concat',
            parts: left.k === 'concat' && at(n, 'left')?.type === 'binary_operator' ? [...left.parts, right] : [left, right],
            ...p,
          }
        if (op === '/') return { k: 'call', fn: { k: 'name', name: '$divide', ...p }, args: [left, right], ...p }
        return { k: 'binary', op, left, right, ...p }
      }
      case 'comparison_operator': {
        const values = parts(n)
        const ops = n.children.filter((one) => one.field === 'operators').map((one) => this.#r.of(one).replace(/\s+/g, ' '))
        const pairs = ops.map((op, index): Expr => ({ k: 'binary', op, left: this.#expr(values[index]), right: this.#expr(values[index + 1]), ...p }))
        return pairs.reduce((left, right) => ({ k: 'logic', op: 'and', left, right, ...p }))
      }
      case 'boolean_operator':
        return {
          k: 'logic',
          op: this.#r.of(at(n, 'operator')) === 'and' ? 'and' : 'or',
          left: this.#expr(at(n, 'left')),
          right: this.#expr(at(n, 'right')),
          ...p,
        }
      case 'not_operator':
        return { k: 'not', value: this.#expr(at(n, 'argument')), ...p }
      case 'unary_operator': {
        const value = this.#expr(at(n, 'argument'))
        if (value.k === 'const' && typeof value.v === 'number')
          return { k: 'const', v: this.#r.of(at(n, 'operator')) === '-' ? -value.v : value.v, ...p }
        return { k: 'cast', type: 'int', value, ...p }
      }
      case 'conditional_expression': {
        const [then, test, other] = parts(n)
        return { k: 'cond', test: this.#expr(test), yes: this.#expr(then), other: this.#expr(other), ...p }
      }
      case 'assignment': {
        const right = at(n, 'right')
        if (!right) return this.#r.nothing(n)
        return { k: 'assign', to: this.#target(at(n, 'left')), value: this.#expr(right), ...p }
      }
      case 'augmented_assignment':
        return {
          k: 'assign',
          to: this.#target(at(n, 'left')),
          value: this.#expr(at(n, 'right')),
          op: this.#r.of(at(n, 'operator')).replace(/=$/, ''),
          ...p,
        }
      case 'named_expression':
        return { k: 'assign', to: this.#r.name(at(n, 'name')), value: this.#expr(at(n, 'value')), ...p }
      case 'dictionary': {
        const entries = parts(n).map(
          (one): Entry =>
            one.type === 'pair'
              ? { key: this.#expr(at(one, 'key')), value: this.#expr(at(one, 'value')) }
              : { key: undefined, value: this.#expr(parts(one)[0]) },
        )
        return { k: 'record', entries, ...p }
      }
      case 'list':
      case 'tuple':
      case 'set':
      case 'expression_list':
      case 'pattern_list':
        return { k: 'list', items: parts(n).map((one) => this.#expr(one)), ...p }
      case 'list_splat':
      case 'dictionary_splat':
        return { k: 'spread', value: this.#expr(parts(n)[0]), ...p }
      case 'lambda':
        return { k: 'fn', fn: this.#fn(n, []), ...p }
      case 'list_comprehension':
      case 'set_comprehension':
      case 'generator_expression':
      case 'dictionary_comprehension': {
        const binds = n.children
          .filter((one) => one.type === 'for_in_clause')
          .map(
            (one): Expr => ({
              k: 'assign',
              to: this.#target(at(one, 'left')),
              value: { k: 'each', value: this.#expr(at(one, 'right')), ...p },
              ...p,
            }),
          )
        const tests = n.children.filter((one) => one.type === 'if_clause').map((one) => this.#expr(parts(one)[0]))
        const body = at(n, 'body')
        let value: Expr =
          body?.type === 'pair'
            ? {
                k: 'record',
                entries: [
                  { key: { k: 'call', fn: this.#r.name(n, 'str'), args: [this.#expr(at(body, 'key'))], ...p }, value: this.#expr(at(body, 'value')) },
                ],
                ...p,
              }
            : { k: 'list', items: [{ k: 'spread', value: { k: 'list', items: [this.#expr(body)], ...p }, ...p }], ...p }
        for (const test of tests) value = { k: 'cond', test, yes: value, other: { k: 'list', items: [], ...p }, ...p }
        return { k: 'seq', items: [...binds, value], ...p }
      }
      case 'parenthesized_expression':
      case 'await':
      case 'yield':
      case 'type':
      case 'case_pattern':
      case 'interpolation':
        return this.#expr(parts(n)[0])
      case 'dotted_name':
        return parts(n)
          .slice(1)
          .reduce<Expr>((on, one) => ({ k: 'member', on, name: this.#r.of(one), ...p }), this.#r.name(parts(n)[0]))
      case 'ellipsis':
        return this.#r.nothing(n)
      default:
        return parts(n).length === 1 ? this.#expr(parts(n)[0]) : this.#r.nothing(n)
    }
  }

  #string(n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    const raw = /^[a-zA-Z]*r/i.test(this.#r.of(n.children[0]))
    const holes = n.children.filter((one) => one.type === 'interpolation')
    const content = n.children.filter((one) => one.type === 'string_content').map((one) => this.#r.of(one))
    if (holes.length === 0) return { k: 'const', v: raw ? content.join('') : unquoted(content.join('')), ...p }
    const pieces = n.children.filter((one) => one.type === 'interpolation' || one.type === 'string_content')
    return {
      k: 'concat',
      parts: pieces.map(
        (one): Expr =>
          one.type === 'interpolation'
            ? this.#expr(at(one, 'expression') ?? parts(one)[0])
            : { k: 'const', v: unquoted(this.#r.of(one)), start: one.start, end: one.end },
      ),
      ...p,
    }
  }
}
