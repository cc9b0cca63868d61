import { type ParserOptions, parse } from '@babel/parser'
import type { Cls, Entry, Expr, Fn, Lowered, Member, Param, Pattern, Stmt } from '../ir.ts'
import { PollutionWatch } from './pollution.ts'

/** A node of Babel's tree, read field by field: what is missing or of another shape is nothing. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const child = (node: Node, field: string): Node | undefined => {
  const value = node[field]
  return isNode(value) ? value : undefined
}
const children = (node: Node, field: string): readonly (Node | undefined)[] => {
  const value = node[field]
  return Array.isArray(value) ? value.map((one: unknown) => (isNode(one) ? one : undefined)) : []
}
const some = (node: Node, field: string): readonly Node[] => children(node, field).filter((one) => one !== undefined)
const text = (node: Node, field: string): string => {
  const value = node[field]
  return typeof value === 'string' ? value : ''
}

/** Reads JavaScript, TypeScript, JSX and Flow, as far as the parser recovers. @throws SyntaxError when nothing can be read. */
export function lowerJavascript(source: string, path: string): Lowered {
  const typed = /\.(?:[cm]?ts|tsx)$/.test(path)
  const tsx = /\.tsx$/.test(path)
  const plugins: ParserOptions['plugins'] = typed
    ? ['typescript', 'decorators-legacy', ...(tsx ? (['jsx'] as const) : [])]
    : ['jsx', 'flow', 'decorators']
  const file: unknown = tryParse(source, plugins, typed)
  const root = isNode(file) ? file : undefined
  const program = root ? child(root, 'program') : undefined
  const errors = root?.['errors']
  const broken = Array.isArray(errors)
    ? errors.map((error: unknown) => (typeof error === 'object' && error !== null && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0))
    : []
  const patterns: Pattern[] = []
  const lowering = new Lowering(source, patterns)
  const body = program ? lowering.statements(some(program, 'body')) : []
  return { body, broken, hoists: true, patterns, shared: lowering.shared, polluting: lowering.pollution.found }
}

function tryParse(source: string, plugins: ParserOptions['plugins'], typed: boolean): unknown {
  const base: ParserOptions = {
    sourceType: 'unambiguous',
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    attachComment: false,
    plugins: plugins ?? [],
  }
  try {
    return parse(source, base)
  } catch (cause) {
    for (const other of typed
      ? [['typescript', 'decorators-legacy', 'jsx'] as const, ['typescript', 'decorators'] as const]
      : [['jsx', 'decorators'] as const, ['typescript', 'jsx', 'decorators'] as const, ['decorators'] as const])
      try {
        return parse(source, { ...base, plugins: [...other] })
      } catch {
        // The next set of extensions may read it.
      }
    try {
      return parse(source, { ...base, sourceType: 'script', plugins: [] })
    } catch {
      throw cause
    }
  }
}

class Lowering {
  readonly #source: string
  readonly #patterns: Pattern[]
  #depth = 0
  /** Functions around what is being read. */
  #inside = 0
  readonly shared = new Set<string>()
  readonly pollution = new PollutionWatch()
  /** Name that the function being read is given. */
  #naming = ''

  constructor(source: string, patterns: Pattern[]) {
    this.#source = source
    this.#patterns = patterns
  }

  statements(nodes: readonly Node[]): readonly Stmt[] {
    return nodes.flatMap((node) => this.#statement(node))
  }

  #block(node: Node | undefined): readonly Stmt[] {
    if (!node) return []
    return node.type === 'BlockStatement' ? this.statements(some(node, 'body')) : this.#statement(node)
  }

  #statement(node: Node): readonly Stmt[] {
    const { start, end } = node
    const at = { start, end }
    switch (node.type) {
      case 'ExpressionStatement':
        return [{ k: 'expr', value: this.#expr(child(node, 'expression')), ...at }]
      case 'VariableDeclaration':
        return some(node, 'declarations').map((one): Stmt => {
          const init = child(one, 'init')
          const id = child(one, 'id')
          if (id) this.#naming = text(id, 'name')
          const value = init ? this.#expr(init) : undefined
          if (value && id?.type === 'Identifier') this.pollution.bound(text(id, 'name'), value)
          return { k: 'let', to: this.#pattern(id), type: typeOf(id), value, ...at }
        })
      case 'FunctionDeclaration':
      case 'TSDeclareFunction': {
        const id = child(node, 'id')
        if (!child(node, 'body')) return []
        return [{ k: 'let', to: this.#pattern(id), type: 'hoisted', value: { k: 'fn', fn: this.#fn(node, false), ...at }, ...at }]
      }
      case 'ClassDeclaration':
        return [{ k: 'expr', value: { k: 'class', cls: this.#class(node), ...at }, ...at }]
      case 'BlockStatement':
        return [{ k: 'block', body: this.statements(some(node, 'body')), scoped: true, ...at }]
      case 'StaticBlock':
        return [{ k: 'block', body: this.statements(some(node, 'body')), scoped: true, ...at }]
      case 'IfStatement':
        return [
          {
            k: 'if',
            test: this.#expr(child(node, 'test')),
            yes: this.#block(child(node, 'consequent')),
            other: this.#block(child(node, 'alternate')),
            ...at,
          },
        ]
      case 'ForStatement': {
        const init = child(node, 'init')
        const test = child(node, 'test')
        const update = child(node, 'update')
        const first = init
          ? init.type === 'VariableDeclaration'
            ? this.#statement(init)
            : [{ k: 'expr' as const, value: this.#expr(init), ...at }]
          : []
        const late: readonly Stmt[] = update ? [{ k: 'expr', value: this.#expr(update), ...at }] : []
        return [{ k: 'loop', first, test: test ? this.#expr(test) : undefined, body: [...this.#block(child(node, 'body')), ...late], ...at }]
      }
      case 'ForInStatement':
      case 'ForOfStatement': {
        const left = child(node, 'left')
        const each: Expr = { k: 'each', value: this.#expr(child(node, 'right')), keys: node.type === 'ForInStatement', ...at }
        const target = left?.type === 'VariableDeclaration' ? child(some(left, 'declarations')[0] ?? left, 'id') : left
        const bind: Stmt =
          left?.type === 'VariableDeclaration'
            ? { k: 'let', to: this.#pattern(target), type: '', value: each, ...at }
            : { k: 'expr', value: { k: 'assign', to: this.#pattern(target), value: each, ...at }, ...at }
        return [{ k: 'loop', first: [], test: undefined, body: [bind, ...this.#block(child(node, 'body'))], ...at }]
      }
      case 'WhileStatement':
        return [{ k: 'loop', first: [], test: this.#expr(child(node, 'test')), body: this.#block(child(node, 'body')), ...at }]
      case 'DoWhileStatement':
        return [{ k: 'loop', first: [], test: this.#expr(child(node, 'test')), body: this.#block(child(node, 'body')), late: true, ...at }]
      case 'SwitchStatement': {
        const cases = some(node, 'cases').map((one) => {
          const test = child(one, 'test')
          return { tests: test ? [this.#expr(test)] : undefined, body: this.statements(some(one, 'consequent')), falls: true }
        })
        return [{ k: 'switch', on: this.#expr(child(node, 'discriminant')), cases, ...at }]
      }
      case 'TryStatement': {
        const handler = child(node, 'handler')
        const param = handler ? child(handler, 'param') : undefined
        return [
          {
            k: 'try',
            body: this.#block(child(node, 'block')),
            name: param ? this.#pattern(param) : undefined,
            handler: handler ? this.#block(child(handler, 'body')) : undefined,
            last: this.#block(child(node, 'finalizer')),
            ...at,
          },
        ]
      }
      case 'ReturnStatement': {
        const value = child(node, 'argument')
        return [{ k: 'return', value: value ? this.#expr(value) : undefined, ...at }]
      }
      case 'ThrowStatement':
        return [{ k: 'throw', value: this.#expr(child(node, 'argument')), ...at }]
      case 'BreakStatement':
        return [{ k: 'leave', how: 'break', ...at }]
      case 'ContinueStatement':
        return [{ k: 'leave', how: 'continue', ...at }]
      case 'LabeledStatement':
      case 'WithStatement':
        return this.#block(child(node, 'body'))
      case 'ImportDeclaration':
        return this.#import(node)
      case 'ExportNamedDeclaration':
        return this.#export(node)
      case 'ExportDefaultDeclaration': {
        const declared = child(node, 'declaration')
        if (!declared) return []
        if (/^(Function|Class)Declaration$/.test(declared.type)) {
          const value: Expr =
            declared.type === 'FunctionDeclaration'
              ? { k: 'fn', fn: { ...this.#fn(declared, false), exported: true }, ...at }
              : { k: 'class', cls: this.#class(declared), ...at }
          const id = child(declared, 'id')
          const bind: readonly Stmt[] =
            id && declared.type === 'FunctionDeclaration' ? [{ k: 'let', to: this.#pattern(id), type: 'hoisted', value, ...at }] : []
          return [...bind, { k: 'export', name: 'default', value: bind.length > 0 ? this.#pattern(id) : value, ...at }]
        }
        return [{ k: 'export', name: 'default', value: this.#exported(this.#expr(declared)), ...at }]
      }
      case 'ExportAllDeclaration':
        return []
      case 'TSExportAssignment':
        return [
          {
            k: 'expr',
            value: { k: 'assign', to: this.#path('module', ['exports'], node), value: this.#exported(this.#expr(child(node, 'expression'))), ...at },
            ...at,
          },
        ]
      case 'TSImportEqualsDeclaration': {
        const ref = child(node, 'moduleReference')
        const module = ref ? child(ref, 'expression') : undefined
        return [
          {
            k: 'let',
            to: this.#pattern(child(node, 'id')),
            type: '',
            value: module ? { k: 'import', module: text(module, 'value'), ...at } : undefined,
            ...at,
          },
        ]
      }
      case 'TSModuleDeclaration': {
        const body = child(node, 'body')
        return body ? this.#statement(body) : []
      }
      case 'TSModuleBlock':
        return this.statements(some(node, 'body'))
      case 'TSEnumDeclaration': {
        const body = child(node, 'body')
        const members = some(body ?? node, 'members')
        const entries = members.map((one): Entry => {
          const id = child(one, 'id')
          const value = child(one, 'initializer')
          const name = id ? text(id, 'name') || text(id, 'value') : ''
          return { key: { k: 'const', v: name, ...at }, value: value ? this.#expr(value) : { k: 'const', v: name, ...at } }
        })
        return [{ k: 'let', to: this.#pattern(child(node, 'id')), type: '', value: { k: 'record', entries, ...at }, ...at }]
      }
      default:
        return []
    }
  }

  #path(root: string, names: readonly string[], { start, end }: Node): Expr {
    return names.reduce<Expr>((on, name) => ({ k: 'member', on, name, start, end }), { k: 'name', name: root, start, end })
  }

  #import(node: Node): readonly Stmt[] {
    const { start, end } = node
    const at = { start, end }
    if (text(node, 'importKind') === 'type') return []
    const from = child(node, 'source')
    const module: Expr = { k: 'import', module: moduleName(from ? text(from, 'value') : ''), ...at }
    const specifiers = some(node, 'specifiers')
    if (specifiers.length === 0) return [{ k: 'expr', value: module, ...at }]
    return specifiers.map((one): Stmt => {
      const imported = child(one, 'imported')
      const name = one.type === 'ImportDefaultSpecifier' ? 'default' : imported ? text(imported, 'name') || text(imported, 'value') : ''
      return {
        k: 'let',
        to: this.#pattern(child(one, 'local')),
        type: '',
        value: name === '' ? module : { k: 'member', on: module, name, ...at },
        ...at,
      }
    })
  }

  #export(node: Node): readonly Stmt[] {
    const { start, end } = node
    const at = { start, end }
    const declared = child(node, 'declaration')
    if (declared) {
      const body = this.#statement(declared).map((stmt) => (stmt.k === 'let' && stmt.value ? { ...stmt, value: this.#exported(stmt.value) } : stmt))
      const exports = body.flatMap((stmt): readonly Stmt[] => {
        if (stmt.k === 'let') return namesOf(stmt.to).map((name) => ({ k: 'export', name, value: { k: 'name', name, ...at }, ...at }))
        if (stmt.k === 'expr' && stmt.value.k === 'class')
          return [{ k: 'export', name: stmt.value.cls.name, value: { k: 'name', name: stmt.value.cls.name, ...at }, ...at }]
        return []
      })
      return [...body, ...exports]
    }
    const from = child(node, 'source')
    const module: Expr | undefined = from ? { k: 'import', module: moduleName(text(from, 'value')), ...at } : undefined
    return some(node, 'specifiers').map((one): Stmt => {
      const local = child(one, 'local')
      const exported = child(one, 'exported')
      const name = local ? text(local, 'name') : ''
      const value: Expr = module ? { k: 'member', on: module, name, ...at } : { k: 'name', name, ...at }
      return { k: 'export', name: exported ? text(exported, 'name') || text(exported, 'value') : name, value, ...at }
    })
  }

  /** A function or record of functions that the module gives away. */
  #exported(expr: Expr): Expr {
    if (expr.k === 'fn') return { ...expr, fn: { ...expr.fn, exported: true } }
    if (expr.k === 'record')
      return { ...expr, entries: expr.entries.map(({ key, value }) => ({ key, value: value.k === 'fn' ? this.#exported(value) : value })) }
    return expr
  }

  #fn(node: Node, arrow: boolean, named = ''): Fn {
    const body = child(node, 'body')
    const id = child(node, 'id')
    const params = some(node, 'params').map((one) => this.#param(one))
    this.pollution.enter(
      named || (id ? text(id, 'name') : this.#naming),
      params.flatMap(({ to }) => namesOf(to)),
    )
    this.#naming = ''
    this.#inside++
    const inner: readonly Stmt[] =
      body === undefined
        ? []
        : body.type === 'BlockStatement'
          ? this.statements(some(body, 'body'))
          : [{ k: 'return', value: this.#expr(body), start: body.start, end: body.end }]
    this.#inside--
    this.pollution.leave()
    return {
      name: named || (id ? text(id, 'name') : ''),
      params,
      body: inner,
      marks: this.#marks(node),
      arrow,
      start: node.start,
      end: node.end,
    }
  }

  #marks(node: Node): readonly Expr[] {
    return some(node, 'decorators').map((one) => this.#expr(child(one, 'expression')))
  }

  #param(node: Node): Param {
    if (node.type === 'TSParameterProperty') {
      const inner = child(node, 'parameter')
      return inner
        ? { ...this.#param(inner), marks: this.#markNames(node) }
        : { to: this.#nothing(node), type: '', value: undefined, rest: false, marks: [] }
    }
    const rest = node.type === 'RestElement'
    const other = node.type === 'AssignmentPattern' ? child(node, 'right') : undefined
    const target = node.type === 'AssignmentPattern' ? child(node, 'left') : rest ? child(node, 'argument') : node
    return { to: this.#pattern(target), type: typeOf(target), value: other ? this.#expr(other) : undefined, rest, marks: this.#markNames(node) }
  }

  #markNames(node: Node): readonly string[] {
    return some(node, 'decorators').map((one) => {
      const expression = child(one, 'expression')
      const called = expression?.type === 'CallExpression' ? child(expression, 'callee') : expression
      return called ? text(called, 'name') : ''
    })
  }

  #class(node: Node): Cls {
    const id = child(node, 'id')
    const base = child(node, 'superClass')
    const body = child(node, 'body')
    const methods: Fn[] = []
    const members: Member[] = []
    for (const one of body ? some(body, 'body') : []) {
      const key = child(one, 'key')
      const name = key ? text(key, 'name') || text(key, 'value') || (child(key, 'id') ? `#${text(child(key, 'id') ?? key, 'name')}` : '') : ''
      if (/Method$/.test(one.type) && child(one, 'body')) {
        methods.push(this.#fn(one, false, name))
        if (name === 'constructor')
          for (const param of some(one, 'params')) {
            const inner = param.type === 'TSParameterProperty' ? child(param, 'parameter') : undefined
            const target = inner?.type === 'AssignmentPattern' ? child(inner, 'left') : inner
            if (target) members.push({ name: text(target, 'name'), value: undefined, type: typeOf(target), fixed: false })
          }
      } else if (/Property$/.test(one.type)) {
        const value = child(one, 'value')
        members.push({ name, value: value ? this.#expr(value) : undefined, type: typeOf(one), fixed: one['static'] === true })
      } else if (one.type === 'StaticBlock') continue
    }
    return {
      name: id ? text(id, 'name') : '',
      bases: base ? [this.#expr(base)] : [],
      methods,
      members,
      marks: this.#marks(node),
      start: node.start,
      end: node.end,
    }
  }

  #nothing({ start, end }: { start: number; end: number }): Expr {
    return { k: 'const', v: undefined, start, end }
  }

  #pattern(node: Node | undefined): Expr {
    if (!node) return { k: 'const', v: undefined, start: 0, end: 0 }
    const { start, end } = node
    const at = { start, end }
    switch (node.type) {
      case 'Identifier':
        return { k: 'name', name: text(node, 'name'), ...at }
      case 'ObjectPattern':
      case 'ObjectExpression': {
        const entries = some(node, 'properties').map((one): Entry => {
          if (one.type === 'RestElement' || one.type === 'SpreadElement') return { key: undefined, value: this.#pattern(child(one, 'argument')) }
          return { key: this.#key(one), value: this.#pattern(child(one, 'value')) }
        })
        return { k: 'record', entries, ...at }
      }
      case 'ArrayPattern':
      case 'ArrayExpression':
        return { k: 'list', items: children(node, 'elements').map((one) => (one ? this.#pattern(one) : this.#nothing(node))), ...at }
      case 'AssignmentPattern':
        return { k: 'assign', to: this.#pattern(child(node, 'left')), value: this.#expr(child(node, 'right')), ...at }
      case 'RestElement':
        return { k: 'spread', value: this.#pattern(child(node, 'argument')), ...at }
      default:
        return this.#expr(node)
    }
  }

  #key(node: Node): Expr {
    const key = child(node, 'key')
    if (!key) return this.#nothing(node)
    if (node['computed'] === true) return this.#expr(key)
    const value = key['value']
    return { k: 'const', v: text(key, 'name') || (typeof value === 'number' ? value : text(key, 'value')), start: key.start, end: key.end }
  }

  #expr(node: Node | undefined): Expr {
    if (!node) return { k: 'const', v: undefined, start: 0, end: 0 }
    // A chain of a thousand sums is one expression; the tree's depth is the stack's.
    if (this.#depth > 900) return this.#nothing(node)
    this.#depth++
    const value = this.#expression(node)
    this.#depth--
    return value
  }

  #expression(node: Node): Expr {
    const { start, end } = node
    const at = { start, end }
    switch (node.type) {
      case 'Identifier':
        return text(node, 'name') === 'undefined' ? this.#nothing(node) : { k: 'name', name: text(node, 'name'), ...at }
      case 'JSXIdentifier':
        return { k: 'name', name: text(node, 'name'), ...at }
      case 'StringLiteral':
      case 'DirectiveLiteral':
      case 'BigIntLiteral':
      case 'JSXText':
        this.pollution.text(text(node, 'value'))
        return { k: 'const', v: text(node, 'value'), ...at }
      case 'NumericLiteral':
        return { k: 'const', v: typeof node['value'] === 'number' ? node['value'] : 0, ...at }
      case 'BooleanLiteral':
        return { k: 'const', v: node['value'] === true, ...at }
      case 'NullLiteral':
        return { k: 'const', v: null, ...at }
      case 'RegExpLiteral': {
        const source = text(node, 'pattern')
        const flags = text(node, 'flags')
        this.#patterns.push({ source, flags, ...at })
        return { k: 'regex', source, flags, ...at }
      }
      case 'ThisExpression':
      case 'Super':
        return { k: 'name', name: 'this', ...at }
      case 'TemplateLiteral': {
        const quasis = some(node, 'quasis')
        const holes = some(node, 'expressions')
        const parts = quasis.flatMap((quasi, index): readonly Expr[] => {
          const raw = quasi['value']
          const cooked = typeof raw === 'object' && raw !== null && 'cooked' in raw && typeof raw.cooked === 'string' ? raw.cooked : ''
          const hole = holes[index]
          const fixed: readonly Expr[] = cooked === '' ? [] : [{ k: 'const', v: cooked, start: quasi.start, end: quasi.end }]
          return hole ? [...fixed, this.#expr(hole)] : fixed
        })
        return { k: 'concat', parts, ...at }
      }
      case 'TaggedTemplateExpression': {
        const quasi = child(node, 'quasi')
        const fn = this.#expr(child(node, 'tag'))
        const holes = quasi ? some(quasi, 'expressions').map((one) => this.#expr(one)) : []
        const raw = quasi ? this.#expr(quasi) : this.#nothing(node)
        const plain: Expr = raw.k === 'concat' ? { ...raw, parts: raw.parts.filter(({ k }) => k === 'const') } : raw
        return { k: 'call', fn, args: [plain, ...holes], ...at }
      }
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const on = this.#expr(child(node, 'object'))
        const property = child(node, 'property')
        if (node['computed'] === true) return { k: 'index', on, key: this.#expr(property), ...at }
        const name = property ? text(property, 'name') || (child(property, 'id') ? `#${text(child(property, 'id') ?? property, 'name')}` : '') : ''
        return { k: 'member', on, name, ...at }
      }
      case 'JSXMemberExpression':
        return { k: 'member', on: this.#expr(child(node, 'object')), name: text(child(node, 'property') ?? node, 'name'), ...at }
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression': {
        const callee = child(node, 'callee')
        const args = some(node, 'arguments').map((one) => this.#expr(one))
        if (callee?.type === 'Import') return this.#importOf(args[0], at)
        const first = args[0]
        if (callee?.type === 'Identifier' && text(callee, 'name') === 'require' && first?.k === 'const')
          return { k: 'import', module: moduleName(String(first.v)), ...at }
        const pattern = callee?.type === 'Identifier' && text(callee, 'name') === 'RegExp' && first ? fixedText(first) : undefined
        if (pattern !== undefined && first)
          this.#patterns.push({ source: pattern, flags: args[1]?.k === 'const' ? String(args[1].v) : '', start: first.start, end: first.end })
        const fn = this.#expr(callee)
        this.pollution.called(fn.k === 'name' || fn.k === 'member' ? fn.name : '', args)
        return { k: 'call', fn, args, isNew: node.type === 'NewExpression', ...at }
      }
      case 'ImportExpression':
        return this.#importOf(this.#expr(child(node, 'source')), at)
      case 'BinaryExpression': {
        const op = text(node, 'operator')
        const left = this.#expr(child(node, 'left'))
        const right = this.#expr(child(node, 'right'))
        if (op === '+')
          return {
            k: 'concat',
            parts: left.k === 'concat' && child(node, 'left')?.type === 'BinaryExpression' ? [...left.parts, right] : [left, right],
            ...at,
          }
        return { k: 'binary', op, left, right, ...at }
      }
      case 'LogicalExpression': {
        const op = text(node, 'operator')
        return {
          k: 'logic',
          op: op === '&&' ? 'and' : op === '||' ? 'or' : 'else',
          left: this.#expr(child(node, 'left')),
          right: this.#expr(child(node, 'right')),
          ...at,
        }
      }
      case 'UnaryExpression': {
        const value = this.#expr(child(node, 'argument'))
        const op = text(node, 'operator')
        if (op === '!') return { k: 'not', value, ...at }
        if (op === '-' && value.k === 'const' && typeof value.v === 'number') return { k: 'const', v: -value.v, ...at }
        if (op === 'typeof') return { k: 'call', fn: { k: 'name', name: 'typeof', ...at }, args: [value], ...at }
        if (op === 'void' || op === 'delete') return { k: 'seq', items: [value, this.#nothing(node)], ...at }
        return { k: 'cast', type: 'number', value, ...at }
      }
      case 'UpdateExpression': {
        const to = this.#assigned(this.#expr(child(node, 'argument')))
        return { k: 'assign', to, op: text(node, 'operator') === '++' ? '+' : '-', value: { k: 'const', v: 1, ...at }, ...at }
      }
      case 'AssignmentExpression': {
        const op = text(node, 'operator')
        const to = this.#assigned(this.#pattern(child(node, 'left')))
        if (to.k === 'name' || to.k === 'member') this.#naming = to.name
        const value = this.#expr(child(node, 'right'))
        if (op === '=') this.pollution.assigned(to, value)
        const exports =
          to.k === 'member' && ((to.on.k === 'name' && /^(exports|module)$/.test(to.on.name)) || (to.on.k === 'member' && to.on.name === 'exports'))
        const given = exports ? this.#exported(value) : value
        if (op === '=') return { k: 'assign', to, value: given, ...at }
        return { k: 'assign', to, value, op: op === '&&=' ? 'and' : op === '||=' ? 'or' : op === '??=' ? 'else' : op.slice(0, -1), ...at }
      }
      case 'ConditionalExpression':
        return {
          k: 'cond',
          test: this.#expr(child(node, 'test')),
          yes: this.#expr(child(node, 'consequent')),
          other: this.#expr(child(node, 'alternate')),
          ...at,
        }
      case 'ObjectExpression': {
        const entries = some(node, 'properties').map((one): Entry => {
          if (one.type === 'SpreadElement') return { key: undefined, value: this.#expr(child(one, 'argument')) }
          if (one.type === 'ObjectMethod')
            return { key: this.#key(one), value: { k: 'fn', fn: this.#fn(one, false), start: one.start, end: one.end } }
          return { key: this.#key(one), value: this.#expr(child(one, 'value')) }
        })
        return { k: 'record', entries, ...at }
      }
      case 'ArrayExpression':
        return { k: 'list', items: children(node, 'elements').map((one) => (one ? this.#expr(one) : this.#nothing(node))), ...at }
      case 'SpreadElement':
      case 'JSXSpreadChild':
        return { k: 'spread', value: this.#expr(child(node, 'argument') ?? child(node, 'expression')), ...at }
      case 'ArrowFunctionExpression':
        return { k: 'fn', fn: this.#fn(node, true), ...at }
      case 'FunctionExpression':
        return { k: 'fn', fn: this.#fn(node, false), ...at }
      case 'ClassExpression':
        return { k: 'class', cls: this.#class(node), ...at }
      case 'SequenceExpression':
        return { k: 'seq', items: some(node, 'expressions').map((one) => this.#expr(one)), ...at }
      case 'AwaitExpression':
      case 'YieldExpression':
      case 'ParenthesizedExpression':
        return this.#expr(child(node, 'argument') ?? child(node, 'expression'))
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TypeCastExpression':
        return { k: 'cast', type: '', value: this.#expr(child(node, 'expression')), ...at }
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
      case 'JSXExpressionContainer':
        return this.#expr(child(node, 'expression'))
      case 'JSXElement':
      case 'JSXFragment':
        return this.#jsx(node)
      case 'JSXEmptyExpression':
        return this.#nothing(node)
      default:
        return this.#nothing(node)
    }
  }

  /** Notes what a function assigns: it may be a variable from around it. */
  #assigned(to: Expr): Expr {
    if (this.#inside > 0)
      for (const name of to.k === 'member' && to.on.k === 'name' && to.on.name === 'this' ? [to.name] : namesOf(to)) this.shared.add(name)
    return to
  }

  #importOf(module: Expr | undefined, at: { start: number; end: number }): Expr {
    if (module?.k === 'const') return { k: 'import', module: moduleName(String(module.v)), ...at }
    return { k: 'call', fn: { k: 'name', name: 'import', ...at }, args: module ? [module] : [], ...at }
  }

  /** An element is a call of `$element` with its name, its attributes and its content. */
  #jsx(node: Node): Expr {
    const { start, end } = node
    const at = { start, end }
    const opening = child(node, 'openingElement')
    const content = some(node, 'children').map((one) => this.#expr(one))
    const tag = opening ? child(opening, 'name') : undefined
    const entries = (opening ? some(opening, 'attributes') : []).map((one): Entry => {
      if (one.type === 'JSXSpreadAttribute') return { key: undefined, value: this.#expr(child(one, 'argument')) }
      const name = child(one, 'name')
      const value = child(one, 'value')
      return {
        key: { k: 'const', v: name ? text(name, 'name') : '', start: one.start, end: one.end },
        value: value ? this.#expr(value) : { k: 'const', v: true, ...at },
      }
    })
    const name: Expr = { k: 'const', v: tag ? this.#source.slice(tag.start, tag.end) : '', ...at }
    // Each attribute is assigned by itself, so that what is found points at it.
    const attributes = entries.flatMap(({ key, value }): readonly Expr[] =>
      key?.k === 'const'
        ? [
            {
              k: 'assign',
              to: {
                k: 'member',
                on: { k: 'name', name: `$jsx_${tag ? this.#source.slice(tag.start, tag.end) : ''}`, ...at },
                name: String(key.v),
                start: key.start,
                end: key.end,
              },
              value,
              start: key.start,
              end: key.end,
            },
          ]
        : [],
    )
    return { k: 'seq', items: [...attributes, { k: 'call', fn: { k: 'name', name: '$element', ...at }, args: [name, ...content], ...at }], ...at }
  }
}

const moduleName = (name: string): string => name.replace(/^node:/, '')

/** Text that is put together from nothing but constants. */
function fixedText(expr: Expr): string | undefined {
  if (expr.k === 'const') return typeof expr.v === 'string' ? expr.v : undefined
  if (expr.k !== 'concat') return undefined
  const parts = expr.parts.map(fixedText)
  return parts.includes(undefined) ? undefined : parts.join('')
}

function namesOf(expr: Expr): readonly string[] {
  switch (expr.k) {
    case 'name':
      return [expr.name]
    case 'record':
      return expr.entries.flatMap(({ value }) => namesOf(value))
    case 'list':
      return expr.items.flatMap(namesOf)
    case 'assign':
      return namesOf(expr.to)
    case 'spread':
      return namesOf(expr.value)
    default:
      return []
  }
}

/** Type as annotated: a name without its arguments, or nothing. */
function typeOf(node: Node | undefined): string {
  const annotation = node ? child(node, 'typeAnnotation') : undefined
  const type = annotation ? (child(annotation, 'typeAnnotation') ?? annotation) : undefined
  if (!type) return ''
  switch (type.type) {
    case 'TSStringKeyword':
    case 'StringTypeAnnotation':
      return 'string'
    case 'TSNumberKeyword':
    case 'NumberTypeAnnotation':
    case 'TSBigIntKeyword':
      return 'number'
    case 'TSBooleanKeyword':
    case 'BooleanTypeAnnotation':
      return 'boolean'
    case 'TSTypeReference':
    case 'GenericTypeAnnotation': {
      const name = child(type, 'typeName') ?? child(type, 'id')
      if (!name) return ''
      if (name.type === 'Identifier') return text(name, 'name')
      const right = child(name, 'right') ?? child(name, 'id')
      const left = child(name, 'left') ?? child(name, 'qualification')
      return `${left ? text(left, 'name') : ''}.${right ? text(right, 'name') : ''}`
    }
    default:
      return ''
  }
}
