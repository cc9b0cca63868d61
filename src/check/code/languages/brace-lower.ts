import type { Case, Cls, Entry, Expr, Fn, Lowered, Member, Param, Stmt } from '../ir.ts'
import { all, at, type Cst, numberOf, ofType, parts, Reader, unquoted } from './tree.ts'

/** Languages whose grammars name their nodes alike. */
export type BraceLanguage = 'java' | 'csharp' | 'go' | 'php'

/** Lowers a file of Java, C#, Go or PHP. */
export function lowerBraces(text: string, root: Cst, broken: readonly number[], language: BraceLanguage): Lowered {
  const reader = new Reader(text)
  const lowering = new Lowering(reader, language)
  return { body: lowering.file(root), broken, hoists: true, patterns: reader.patterns, shared: lowering.shared }
}

class Lowering {
  readonly #r: Reader
  readonly #language: BraceLanguage
  /** What methods assign: it may be a field. */
  readonly shared = new Set<string>()
  /** Methods that Go writes outside of their types. */
  readonly #loose = new Map<string, Fn[]>()

  constructor(reader: Reader, language: BraceLanguage) {
    this.#r = reader
    this.#language = language
  }

  file(root: Cst): readonly Stmt[] {
    const body = this.#block(root)
    const extra = [...this.#loose].map(([name, methods]): Stmt => {
      const p = { start: root.start, end: root.start }
      return { k: 'expr', value: { k: 'class', cls: { name, bases: [], methods, members: [], marks: [], ...p }, ...p }, ...p }
    })
    // Types first: what stands below is used above.
    const types = body.filter((stmt) => stmt.k === 'expr' && stmt.value.k === 'class')
    const merged = types.map((stmt): Stmt => {
      if (stmt.k !== 'expr' || stmt.value.k !== 'class') return stmt
      const own = this.#loose.get(stmt.value.cls.name)
      return own ? { ...stmt, value: { ...stmt.value, cls: { ...stmt.value.cls, methods: own } } } : stmt
    })
    const names = new Set(types.flatMap((stmt) => (stmt.k === 'expr' && stmt.value.k === 'class' ? [stmt.value.cls.name] : [])))
    const imports = body.filter((stmt) => stmt.k === 'let' && stmt.value?.k === 'import')
    return [
      ...imports,
      ...merged,
      ...extra.filter((stmt) => stmt.k === 'expr' && stmt.value.k === 'class' && !names.has(stmt.value.cls.name)),
      ...body.filter((stmt) => !types.includes(stmt) && !imports.includes(stmt)),
    ]
  }

  #block(node: Cst | undefined): readonly Stmt[] {
    if (this.#language === 'php') return this.#phpBlock(node)
    return parts(node).flatMap((one) => this.#stmt(one))
  }

  /** In `<?= x ?>` the expression is written to the page. */
  #phpBlock(node: Cst | undefined): readonly Stmt[] {
    let echoes = false
    return parts(node).flatMap((one): readonly Stmt[] => {
      const shown = echoes && one.type === 'expression_statement'
      const tag = one.type === 'php_tag' ? one : one.type === 'text_interpolation' ? one.children.at(-1) : undefined
      echoes = tag?.type === 'php_tag' && this.#r.of(tag) === '<?='
      if (!shown) return this.#stmt(one)
      const p = { start: one.start, end: one.end }
      return [{ k: 'expr', value: { k: 'call', fn: this.#r.name(one, 'echo'), args: parts(one).map((part) => this.#expr(part)), ...p }, ...p }]
    })
  }

  /** The statements of a body, whether it has braces or not. */
  #body(node: Cst | undefined): readonly Stmt[] {
    if (!node) return []
    return /^(block|compound_statement|statement_list|colon_block|block_statements|declaration_list|constructor_body)$/.test(node.type)
      ? this.#block(node)
      : this.#stmt(node)
  }

  #stmt(n: Cst): readonly Stmt[] {
    const p = { start: n.start, end: n.end }
    switch (n.type) {
      case 'package_clause':
      case 'package_declaration':
      case 'using_directive':
      case 'php_tag':
      case 'text_interpolation':
      case 'empty_statement':
        return n.type === 'text_interpolation' ? this.#block(n) : []
      case 'import_declaration':
        return this.#imports(n)
      case 'namespace_declaration':
      case 'file_scoped_namespace_declaration':
      case 'namespace_definition':
      case 'declaration_list':
      case 'global_statement':
      case 'statement_list':
      case 'enum_body':
        return [
          ...this.#block(at(n, 'body') ?? (n.type.startsWith('namespace') ? undefined : n)),
          ...(n.type === 'file_scoped_namespace_declaration' ? this.#block(n).filter(() => false) : []),
        ]
      case 'namespace_use_declaration':
        return []
      case 'class_declaration':
      case 'interface_declaration':
      case 'record_declaration':
      case 'struct_declaration':
      case 'trait_declaration':
      case 'enum_declaration':
        return this.#class(n)
      case 'type_declaration':
        return parts(n).flatMap((spec): readonly Stmt[] => {
          const name = this.#r.of(at(spec, 'name'))
          const type = at(spec, 'type')
          if (type?.type !== 'struct_type') return []
          const members = parts(ofType(type, 'field_declaration_list')).flatMap((field) =>
            all(field, 'name').map((one): Member => ({ name: this.#r.of(one), value: undefined, type: this.#type(at(field, 'type')), fixed: false })),
          )
          return [{ k: 'expr', value: { k: 'class', cls: { name, bases: [], methods: [], members, marks: [], ...p }, ...p }, ...p }]
        })
      case 'method_declaration':
        if (this.#language === 'go') {
          const receiver = parts(at(n, 'receiver'))[0]
          const type = this.#type(at(receiver, 'type'))
          const fn = this.#fn(n)
          const self = at(receiver, 'name')
          const bind: readonly Stmt[] = self
            ? [{ k: 'let', to: this.#r.name(self), type: '', value: this.#r.name(self, 'this'), start: self.start, end: self.end }]
            : []
          this.#loose.set(type, [...(this.#loose.get(type) ?? []), { ...fn, body: [...bind, ...fn.body] }])
          return []
        }
        return [{ k: 'let', to: this.#r.name(at(n, 'name')), type: 'hoisted', value: { k: 'fn', fn: this.#fn(n), ...p }, ...p }]
      case 'function_declaration':
      case 'function_definition':
      case 'local_function_statement':
        return [{ k: 'let', to: this.#r.name(at(n, 'name')), type: 'hoisted', value: { k: 'fn', fn: this.#fn(n), ...p }, ...p }]
      case 'local_variable_declaration':
      case 'local_declaration_statement':
      case 'variable_declaration':
      case 'field_declaration':
      case 'using_statement_declaration': {
        const inner = ofType(n, 'variable_declaration')
        if (inner) return this.#stmt(inner)
        return this.#declarators(n)
      }
      case 'var_declaration':
      case 'const_declaration':
        return parts(n).flatMap((spec): readonly Stmt[] =>
          spec.type === 'var_spec_list' ? parts(spec).flatMap((one) => this.#spec(one)) : this.#spec(spec),
        )
      case 'short_var_declaration':
        return [
          { k: 'expr', value: { k: 'assign', to: this.#targets(at(n, 'left')), value: this.#tuple(at(n, 'right'), at(n, 'left')), ...p }, ...p },
        ]
      case 'assignment_statement': {
        const op = this.#r.of(at(n, 'operator'))
        const value: Expr = {
          k: 'assign',
          to: this.#targets(at(n, 'left')),
          value: this.#tuple(at(n, 'right'), at(n, 'left')),
          ...(op === '=' || op === '' ? {} : { op: op.slice(0, -1) }),
          ...p,
        }
        return [{ k: 'expr', value, ...p }]
      }
      case 'inc_statement':
      case 'dec_statement':
        return []
      case 'expression_statement':
        return parts(n).map((one): Stmt => ({ k: 'expr', value: this.#expr(one), ...p }))
      case 'echo_statement':
      case 'print_intrinsic':
        return [
          {
            k: 'expr',
            value: {
              k: 'call',
              fn: this.#r.name(n, 'echo'),
              args: parts(n)
                .flatMap((one) => (one.type === 'sequence_expression' ? parts(one) : [one]))
                .map((one) => this.#expr(one)),
              ...p,
            },
            ...p,
          },
        ]
      case 'global_declaration':
      case 'unset_statement':
        return []
      case 'if_statement': {
        const then = at(n, 'consequence') ?? at(n, 'body')
        const first = at(n, 'initializer')
        const alternatives = n.children.filter((one) => one.field === 'alternative' && one.named)
        const build = (index: number): readonly Stmt[] => {
          const one = alternatives[index]
          if (!one) return []
          if (one.type === 'else_if_clause')
            return [
              {
                k: 'if',
                test: this.#expr(at(one, 'condition')),
                yes: this.#body(at(one, 'body')),
                other: build(index + 1),
                start: one.start,
                end: one.end,
              },
            ]
          if (one.type === 'else_clause') return this.#body(at(one, 'body') ?? parts(one)[0])
          return this.#body(one)
        }
        const stmt: Stmt = { k: 'if', test: this.#expr(at(n, 'condition')), yes: this.#body(then), other: build(0), ...p }
        return first ? [...this.#stmt(first), stmt] : [stmt]
      }
      case 'for_statement': {
        const clause = ofType(n, 'for_clause')
        const range = ofType(n, 'range_clause')
        const body = this.#body(at(n, 'body'))
        if (range) {
          const left = parts(at(range, 'left'))
          const value: Expr = this.#expr(at(range, 'right'))
          const binds = left.map(
            (one, index): Stmt => ({
              k: 'expr',
              value: { k: 'assign', to: this.#expr(one), value: { k: 'each', value, keys: index === 0 && left.length > 0, ...p }, ...p },
              ...p,
            }),
          )
          return [{ k: 'loop', first: [], test: undefined, body: [...binds, ...body], ...p }]
        }
        const from = clause ?? n
        const init = at(from, 'init') ?? at(from, 'initializer') ?? at(from, 'initialize')
        const test =
          at(from, 'condition') ?? (this.#language === 'go' && !clause ? parts(n).find((one) => one.field === '' && one.type !== 'block') : undefined)
        const update = all(from, 'update')
        const late = update.flatMap((one): readonly Stmt[] =>
          /statement$/.test(one.type) ? this.#stmt(one) : [{ k: 'expr', value: this.#expr(one), ...p }],
        )
        const first = init
          ? /declaration|statement/.test(init.type)
            ? this.#stmt(init)
            : [{ k: 'expr' as const, value: this.#expr(init), ...p }]
          : []
        return [{ k: 'loop', first, test: test ? this.#expr(test) : undefined, body: [...body, ...late], ...p }]
      }
      case 'enhanced_for_statement':
      case 'foreach_statement':
      case 'for_each_statement': {
        const php = this.#language === 'php'
        const named = parts(n)
        const value = php ? named[0] : (at(n, 'value') ?? at(n, 'right'))
        const pair = php ? named[1] : undefined
        const target = php ? (pair?.type === 'pair' ? parts(pair)[1] : pair) : (at(n, 'name') ?? at(n, 'left'))
        const each: Expr = { k: 'each', value: this.#expr(value), ...p }
        const binds: Stmt[] = [{ k: 'let', to: target ? this.#expr(target) : this.#r.nothing(n), type: this.#type(at(n, 'type')), value: each, ...p }]
        if (pair?.type === 'pair' && parts(pair)[0])
          binds.push({ k: 'let', to: this.#expr(parts(pair)[0]), type: '', value: { ...each, keys: true }, ...p })
        return [{ k: 'loop', first: [], test: undefined, body: [...binds, ...this.#body(at(n, 'body'))], ...p }]
      }
      case 'while_statement':
        return [{ k: 'loop', first: [], test: this.#expr(at(n, 'condition')), body: this.#body(at(n, 'body')), ...p }]
      case 'do_statement':
        return [{ k: 'loop', first: [], test: this.#expr(at(n, 'condition')), body: this.#body(at(n, 'body')), late: true, ...p }]
      case 'switch_statement':
      case 'switch_expression':
      case 'expression_switch_statement':
        return [this.#switch(n)]
      case 'type_switch_statement': {
        const bodies = parts(n).filter((one) => /case/.test(one.type))
        const alias = at(n, 'alias')
        const bind: readonly Stmt[] = alias
          ? [{ k: 'expr', value: { k: 'assign', to: this.#targets(alias), value: this.#expr(at(n, 'value')), ...p }, ...p }]
          : []
        return [
          ...bind,
          {
            k: 'switch',
            on: this.#r.nothing(n),
            cases: bodies.map((one) => ({ tests: [this.#r.name(one, 'type')], body: this.#block(one), falls: false })),
            ...p,
          },
        ]
      }
      case 'select_statement':
        return parts(n).flatMap((one): readonly Stmt[] => [{ k: 'if', test: this.#r.name(one, 'ready'), yes: this.#block(one), other: [], ...p }])
      case 'communication_case':
        return this.#block(n)
      case 'try_statement':
      case 'try_with_resources_statement': {
        const resources = parts(at(n, 'resources')).flatMap((one): readonly Stmt[] =>
          at(one, 'name')
            ? [{ k: 'let', to: this.#r.name(at(one, 'name')), type: this.#type(at(one, 'type')), value: this.#expr(at(one, 'value')), ...p }]
            : [],
        )
        const handlers = n.children.filter((one) => one.type === 'catch_clause')
        const param = handlers.map((one) => ofType(one, 'catch_formal_parameter', 'catch_declaration') ?? one).find((one) => at(one, 'name'))
        const last = n.children.find((one) => one.type === 'finally_clause')
        const handler = handlers.flatMap((one) => this.#body(at(one, 'body') ?? ofType(one, 'block', 'compound_statement')))
        return [
          {
            k: 'try',
            body: [...resources, ...this.#body(at(n, 'body'))],
            name: param ? this.#r.name(at(param, 'name')) : undefined,
            handler: handlers.length > 0 ? handler : undefined,
            last: this.#body(at(last, 'body') ?? ofType(last, 'block', 'compound_statement')),
            ...p,
          },
        ]
      }
      case 'using_statement': {
        const inner = ofType(n, 'variable_declaration')
        return [
          ...(inner
            ? this.#stmt(inner)
            : parts(n)
                .slice(0, -1)
                .map((one): Stmt => ({ k: 'expr', value: this.#expr(one), ...p }))),
          ...this.#body(at(n, 'body')),
        ]
      }
      case 'return_statement':
      case 'yield_statement': {
        const value = parts(n)[0]
        return [
          {
            k: 'return',
            value: value
              ? value.type === 'expression_list' && parts(value).length > 1
                ? this.#tuple(value, undefined, true)
                : this.#expr(value)
              : undefined,
            ...p,
          },
        ]
      }
      case 'throw_statement':
      case 'throw_expression':
        return [{ k: 'throw', value: parts(n)[0] ? this.#expr(parts(n)[0]) : undefined, ...p }]
      case 'exit_statement':
        return [
          ...parts(n).map((one): Stmt => ({ k: 'expr', value: { k: 'call', fn: this.#r.name(n, 'exit'), args: [this.#expr(one)], ...p }, ...p })),
          { k: 'throw', value: undefined, ...p },
        ]
      case 'break_statement':
        return [{ k: 'leave', how: 'break', ...p }]
      case 'continue_statement':
        return [{ k: 'leave', how: 'continue', ...p }]
      case 'go_statement':
      case 'defer_statement':
        return parts(n).map((one): Stmt => ({ k: 'expr', value: this.#expr(one), ...p }))
      case 'block':
      case 'compound_statement':
      case 'synchronized_statement':
      case 'lock_statement':
      case 'checked_statement':
      case 'unsafe_statement':
      case 'fixed_statement':
        return [
          {
            k: 'block',
            body: this.#block(n.type === 'block' || n.type === 'compound_statement' ? n : (at(n, 'body') ?? ofType(n, 'block'))),
            scoped: true,
            ...p,
          },
        ]
      case 'labeled_statement':
        return parts(n)
          .slice(1)
          .flatMap((one) => this.#stmt(one))
      case 'ERROR':
      case 'program':
        return this.#block(n)
      case 'property_declaration':
      case 'constructor_declaration':
        return []
      default:
        return /expression|invocation|creation|identifier$|literal/.test(n.type) ? [{ k: 'expr', value: this.#expr(n), ...p }] : []
    }
  }

  #imports(n: Cst): readonly Stmt[] {
    if (this.#language !== 'go') return []
    const specs = parts(n).flatMap((one) => (one.type === 'import_spec_list' ? parts(one) : [one]))
    return specs.map((spec): Stmt => {
      const path = this.#r.of(at(spec, 'path')).replace(/["`]/g, '')
      // The last name of a path that is no version is the package's.
      const segments = path.split('/').filter((part) => !/^v\d+$/.test(part))
      const last = (segments.at(-1) ?? path).replace(/^go-|\.v\d+$|-go$/g, '')
      const alias = this.#r.of(at(spec, 'name')) || last
      return {
        k: 'let',
        to: this.#r.name(spec, alias),
        type: '',
        value: { k: 'import', module: last, start: spec.start, end: spec.end },
        start: spec.start,
        end: spec.end,
      }
    })
  }

  #declarators(n: Cst): readonly Stmt[] {
    const type = this.#type(at(n, 'type'))
    return n.children
      .filter((one) => one.type === 'variable_declarator')
      .map((one): Stmt => {
        const name = at(one, 'name') ?? parts(one)[0]
        const named = parts(one)
        const value = at(one, 'value') ?? (this.#language === 'csharp' && named.length > 1 ? named.at(-1) : undefined)
        const given = value?.type === 'equals_value_clause' ? parts(value)[0] : value
        return {
          k: 'let',
          to: this.#r.name(name),
          type: /^(var|auto|)$/.test(type) ? '' : type,
          value: given ? this.#expr(given) : undefined,
          start: one.start,
          end: one.end,
        }
      })
  }

  #spec(spec: Cst): readonly Stmt[] {
    const names = all(spec, 'name')
    const value = at(spec, 'value')
    const values = value?.type === 'expression_list' ? parts(value) : value ? [value] : []
    return names.map(
      (name, index): Stmt => ({
        k: 'let',
        to: this.#r.name(name),
        type: this.#type(at(spec, 'type')),
        value: values[index] ? this.#expr(values[index]) : undefined,
        start: spec.start,
        end: spec.end,
      }),
    )
  }

  #targets(n: Cst | undefined): Expr {
    const list = n?.type === 'expression_list' ? parts(n) : n ? [n] : []
    const only = list[0]
    if (list.length === 1 && only) return this.#expr(only)
    return { k: 'list', items: list.map((one) => this.#expr(one)), start: n?.start ?? 0, end: n?.end ?? 0 }
  }

  /** What several names are given: several values, or all the same call whose results they are. */
  #tuple(n: Cst | undefined, left: Cst | undefined, returned = false): Expr {
    const list = n?.type === 'expression_list' ? parts(n) : n ? [n] : []
    const p = { start: n?.start ?? 0, end: n?.end ?? 0 }
    const names = left?.type === 'expression_list' ? parts(left).length : 1
    const only = list[0]
    if (returned) return { k: 'list', items: list.map((one) => this.#expr(one)), ...p }
    if (list.length === 1 && only && names > 1) return { k: 'call', fn: { k: 'name', name: '$first', ...p }, args: [this.#expr(only)], ...p }
    if (list.length === 1 && only) return this.#expr(only)
    return { k: 'list', items: list.map((one) => this.#expr(one)), ...p }
  }

  #switch(n: Cst): Stmt {
    const p = { start: n.start, end: n.end }
    const body = at(n, 'body') ?? ofType(n, 'switch_body', 'switch_block')
    const groups = (body ? parts(body) : parts(n)).filter((one) =>
      /case|default|switch_(section|block_statement_group|rule|expression_arm)|match/.test(one.type),
    )
    const cases = groups.map((one): Case => {
      const labels = one.children.filter((part) =>
        /^(switch_label|case_switch_label|default_switch_label|case_pattern_switch_label|constant_pattern)$/.test(part.type),
      )
      const isDefault =
        /default/.test(one.type) ||
        labels.some((label) => /^default/.test(this.#r.of(label))) ||
        one.children.some((part) => !part.named && part.type === 'default')
      const value = at(one, 'value')
      const tests =
        this.#language === 'csharp' && labels.length === 0
          ? parts(one)
              .filter((part) => /pattern|literal/.test(part.type))
              .slice(0, 1)
              .map((part) => this.#expr(part.type === 'constant_pattern' ? parts(part)[0] : part))
          : labels.length > 0
            ? labels.flatMap((label) => parts(label)).map((label) => this.#expr(label))
            : value
              ? (value.type === 'expression_list' ? parts(value) : [value]).map((label) => this.#expr(label))
              : []
      const inner = one.children.filter(
        (part) => part.named && !labels.includes(part) && part.field !== 'value' && !/pattern|switch_label/.test(part.type),
      )
      return {
        tests: isDefault ? undefined : tests,
        body: inner.flatMap((part) => this.#stmt(part)),
        falls: this.#language !== 'go' && one.type !== 'switch_rule',
      }
    })
    return { k: 'switch', on: this.#expr(at(n, 'condition') ?? at(n, 'value') ?? (this.#language === 'go' ? undefined : parts(n)[0])), cases, ...p }
  }

  #class(n: Cst): readonly Stmt[] {
    const p = { start: n.start, end: n.end }
    const methods: Fn[] = []
    const members: Member[] = []
    const nested: Stmt[] = []
    const body = at(n, 'body') ?? ofType(n, 'declaration_list', 'class_body')
    for (const one of parts(body)) {
      const fixed = /\bstatic\b|\bconst\b/.test(this.#r.text.slice(one.start, Math.min(one.end, one.start + 80)))
      switch (one.type) {
        case 'method_declaration':
        case 'function_definition':
        case 'constructor_declaration':
          // A method without a body is another class's.
          if (at(one, 'body') ?? ofType(one, 'arrow_expression_clause')) methods.push(this.#fn(one))
          break
        case 'field_declaration':
        case 'constant_declaration': {
          const inner = ofType(one, 'variable_declaration') ?? one
          for (const stmt of this.#declarators(inner))
            if (stmt.k === 'let' && stmt.to.k === 'name')
              members.push({ name: stmt.to.name, value: stmt.value, type: this.#type(at(inner, 'type')), fixed })
          break
        }
        case 'property_declaration': {
          if (this.#language === 'php')
            for (const element of parts(one)) {
              if (element.type === 'property_element')
                members.push({
                  name: this.#r.of(parts(element)[0]).replace('$', ''),
                  value: at(element, 'default_value') ? this.#expr(at(element, 'default_value')) : undefined,
                  type: this.#type(at(one, 'type')),
                  fixed,
                })
            }
          else {
            const name = at(one, 'name')
            if (name) members.push({ name: this.#r.of(name), value: undefined, type: this.#type(at(one, 'type')), fixed })
            for (const accessor of parts(at(one, 'accessors')))
              if (at(accessor, 'body'))
                methods.push({
                  name: `$${this.#r.of(at(one, 'name'))}`,
                  params: [],
                  body: this.#body(at(accessor, 'body')),
                  marks: [],
                  start: accessor.start,
                  end: accessor.end,
                })
          }
          break
        }
        case 'const_declaration':
          for (const element of parts(one))
            if (element.type === 'const_element')
              members.push({ name: this.#r.of(parts(element)[0]), value: this.#expr(parts(element)[1]), type: '', fixed: true })
          break
        case 'static_initializer':
        case 'block':
          break
        default:
          nested.push(...this.#stmt(one))
      }
    }
    const superclass = at(n, 'superclass') ?? at(n, 'interfaces') ?? at(n, 'bases') ?? ofType(n, 'base_clause', 'base_list', 'class_interface_clause')
    const bases = parts(superclass)
      .flatMap((one) => (one.type === 'type_list' ? parts(one) : [one]))
      .map((one) => this.#r.name(one, this.#type(one)))
    const interfaces =
      at(n, 'superclass') && at(n, 'interfaces') ? parts(parts(at(n, 'interfaces'))[0]).map((one) => this.#r.name(one, this.#type(one))) : []
    const cls: Cls = { name: this.#r.of(at(n, 'name')), bases: [...bases, ...interfaces], methods, members, marks: this.#marks(n), ...p }
    return [...nested, { k: 'expr', value: { k: 'class', cls, ...p }, ...p }]
  }

  #marks(n: Cst): readonly Expr[] {
    const holder = [n, ...n.children.filter((one) => /^(modifiers|attribute_list)$/.test(one.type))]
    return holder
      .flatMap((one) => one.children)
      .filter((one) => /annotation$|^attribute$/.test(one.type))
      .map((one) => this.#r.name(one, this.#r.of(at(one, 'name'))))
  }

  #fn(n: Cst): Fn {
    const list = at(n, 'parameters')
    const params = parts(list).flatMap((one) => this.#param(one))
    const bodyNode = at(n, 'body') ?? ofType(n, 'arrow_expression_clause')
    const arrow = bodyNode?.type === 'arrow_expression_clause' ? parts(bodyNode)[0] : undefined
    const body: readonly Stmt[] = arrow ? [{ k: 'return', value: this.#expr(arrow), start: arrow.start, end: arrow.end }] : this.#body(bodyNode)
    const name = this.#r.of(at(n, 'name'))
    const builds = n.type === 'constructor_declaration' || name === '__construct'
    const type = this.#type(at(n, 'type') ?? at(n, 'returns'))
    return { name: builds ? 'constructor' : name, params, body, marks: this.#marks(n), type, start: n.start, end: n.end }
  }

  #param(n: Cst): readonly Param[] {
    const type = this.#type(at(n, 'type'))
    const value = at(n, 'default_value') ?? (this.#language === 'csharp' ? parts(ofType(n, 'equals_value_clause'))[0] : undefined)
    const more = {
      type,
      marks: this.#marks(n).flatMap((mark) => (mark.k === 'name' ? [mark.name] : [])),
      rest: /spread|variadic/.test(n.type),
      value: value ? this.#expr(value) : undefined,
    }
    const names = all(n, 'name')
    if (n.type === 'spread_parameter') {
      const declarator = ofType(n, 'variable_declarator')
      return [this.#r.param(this.#r.name(at(declarator, 'name')), { ...more, type: '' })]
    }
    if (names.length === 0)
      return n.type === 'identifier'
        ? [this.#r.param(this.#r.name(n))]
        : this.#language === 'go' && at(n, 'type')
          ? [this.#r.param(this.#r.nothing(n), more)]
          : []
    return names.map((name) => this.#r.param(name.type === 'variable_name' ? this.#expr(name) : this.#r.name(name), more))
  }

  #type(n: Cst | undefined): string {
    if (!n) return ''
    let text = this.#r.of(n)
    if (text.length > 200) return ''
    text = text
      .replace(/<[^>]*>+/g, '')
      .replace(/[*&?\s]/g, '')
      .replace(/^\\/, '')
    if (/^(\[\]|\.\.\.)|\[\]$/.test(text) || text.startsWith('map[') || text.startsWith('func('))
      return text.replace(/\[\]|\.\.\./g, '') === 'byte' ? '' : ''
    // Packages do not matter: a type is known by its own name. In Go the package is part of it.
    return this.#language === 'go' ? text : (text.split(/[.\\]/).at(-1) ?? text)
  }

  #args(n: Cst | undefined): readonly Expr[] {
    return parts(n).map((one) => {
      if (one.type === 'argument') {
        const name = at(one, 'name')
        const inner = parts(one)
          .filter((part) => part.field !== 'name')
          .at(-1)
        const value = this.#expr(inner)
        return name ? { k: 'named' as const, name: this.#r.of(name).replace(/:$/, ''), value, start: one.start, end: one.end } : value
      }
      return this.#expr(one)
    })
  }

  #expr(n: Cst | undefined): Expr {
    if (!n) return this.#r.nothing(n)
    const p = { start: n.start, end: n.end }
    const text = (): string => this.#r.of(n)
    switch (n.type) {
      case 'identifier':
      case 'type_identifier':
      case 'field_identifier':
      case 'package_identifier':
      case 'name':
      case 'simple_identifier':
        return this.#r.name(n)
      case 'qualified_name':
      case 'scoped_identifier':
      case 'generic_name':
      case 'generic_type':
      case 'scoped_type_identifier':
      case 'qualified_type':
      case 'predefined_type':
        return this.#r.name(n, this.#type(n))
      case 'this':
      case 'this_expression':
      case 'super':
      case 'base_expression':
      case 'base':
        return this.#r.name(n, 'this')
      case 'variable_name': {
        const name = text().replace(/^\$+/, '')
        return name === 'this' ? this.#r.name(n, 'this') : this.#r.name(n, /^_[A-Z]/.test(name) ? `$${name}` : name)
      }
      case 'relative_scope':
        return this.#r.name(n, 'this')
      case 'string_literal':
      case 'interpreted_string_literal':
      case 'string':
      case 'encapsed_string':
      case 'heredoc':
      case 'nowdoc':
      case 'interpolated_string_expression':
      case 'template_expression':
        return this.#string(n)
      case 'raw_string_literal':
        return { k: 'const', v: text().replace(/^("""|`)|("""|`)$/g, ''), ...p }
      case 'verbatim_string_literal':
        return { k: 'const', v: text().slice(2, -1).replaceAll('""', '"'), ...p }
      case 'character_literal':
      case 'rune_literal':
        return { k: 'const', v: unquoted(text().slice(1, -1)), ...p }
      case 'decimal_integer_literal':
      case 'hex_integer_literal':
      case 'octal_integer_literal':
      case 'binary_integer_literal':
      case 'decimal_floating_point_literal':
      case 'int_literal':
      case 'float_literal':
      case 'integer_literal':
      case 'real_literal':
      case 'integer':
      case 'float':
        return { k: 'const', v: numberOf(text()) ?? 0, ...p }
      case 'true':
      case 'false':
      case 'boolean_literal':
      case 'boolean':
        return { k: 'const', v: /^true$/i.test(text()), ...p }
      case 'null_literal':
      case 'null':
      case 'nil':
        return { k: 'const', v: null, ...p }
      case 'method_invocation': {
        const object = at(n, 'object')
        const name = at(n, 'name')
        const fn: Expr = object
          ? { k: 'member', on: this.#expr(object), name: this.#r.of(name), start: object.start, end: name?.end ?? n.end }
          : this.#r.name(name)
        const args = this.#args(at(n, 'arguments'))
        this.#note(this.#r.of(name), args)
        return { k: 'call', fn, args, ...p }
      }
      case 'invocation_expression':
      case 'call_expression':
      case 'function_call_expression': {
        const fn = this.#expr(at(n, 'function'))
        const args = this.#args(at(n, 'arguments'))
        if (this.#language === 'go' && at(n, 'type_arguments') === undefined && fn.k === 'list')
          return { k: 'cast', type: '', value: args[0] ?? this.#r.nothing(n), ...p }
        this.#note(fn.k === 'member' || fn.k === 'name' ? fn.name : '', args)
        return { k: 'call', fn, args, ...p }
      }
      case 'member_call_expression':
      case 'nullsafe_member_call_expression':
        return {
          k: 'call',
          fn: { k: 'member', on: this.#expr(at(n, 'object')), name: this.#r.of(at(n, 'name')), start: n.start, end: at(n, 'name')?.end ?? n.end },
          args: this.#args(at(n, 'arguments')),
          ...p,
        }
      case 'scoped_call_expression':
        return {
          k: 'call',
          fn: { k: 'member', on: this.#expr(at(n, 'scope')), name: this.#r.of(at(n, 'name')), start: n.start, end: at(n, 'name')?.end ?? n.end },
          args: this.#args(at(n, 'arguments')),
          ...p,
        }
      case 'object_creation_expression': {
        const type = at(n, 'type') ?? parts(n)[0]
        const args = [...this.#args(at(n, 'arguments') ?? ofType(n, 'arguments'))]
        for (const one of parts(at(n, 'initializer'))) {
          const left = one.type === 'assignment_expression' ? at(one, 'left') : undefined
          if (left) args.push({ k: 'named', name: this.#r.of(left), value: this.#expr(at(one, 'right')), start: one.start, end: one.end })
          else args.push(this.#expr(one))
        }
        const name = this.#type(type)
        if (/^(Regex|Pattern)$/.test(name)) this.#note('Regex', args)
        const fn = type?.type === 'variable_name' ? this.#expr(type) : this.#r.name(type, name)
        const made: Expr = { k: 'call', fn, args, isNew: true, ...p }
        const inner = ofType(n, 'class_body')
        if (!inner) return made
        const methods = parts(inner)
          .filter((one) => one.type === 'method_declaration')
          .map((one) => this.#fn(one))
        return { k: 'seq', items: [{ k: 'class', cls: { name: '', bases: [], methods, members: [], marks: [], ...p }, ...p }, made], ...p }
      }
      case 'implicit_object_creation_expression':
        return { k: 'call', fn: this.#r.name(n, 'Object'), args: this.#args(at(n, 'arguments')), isNew: true, ...p }
      case 'composite_literal': {
        const type = at(n, 'type')
        const body = at(n, 'body')
        const entries = parts(body).map((one): Entry => {
          if (one.type !== 'keyed_element') return { key: undefined, value: this.#expr(one.type === 'literal_element' ? parts(one)[0] : one) }
          const [key, value] = parts(one)
          const keyNode = key?.type === 'literal_element' ? parts(key)[0] : key
          const name: Expr = keyNode?.type === 'identifier' ? { k: 'const', v: this.#r.of(keyNode), ...p } : this.#expr(keyNode)
          return { key: name, value: this.#expr(value?.type === 'literal_element' ? parts(value)[0] : value) }
        })
        const record: Expr =
          entries.some(({ key }) => key !== undefined) || entries.length === 0
            ? { k: 'record', entries, ...p }
            : { k: 'list', items: entries.map(({ value }) => value), ...p }
        const name = this.#type(type)
        return /^[\w.]+$/.test(name) ? { k: 'call', fn: this.#goType(type), args: [record], isNew: true, ...p } : record
      }
      case 'literal_value':
      case 'array_initializer':
      case 'initializer_expression':
      case 'collection_expression':
        return { k: 'list', items: parts(n).map((one) => this.#expr(one)), ...p }
      case 'array_creation_expression':
      case 'implicit_array_creation_expression': {
        if (this.#language === 'php') {
          const entries = parts(n).map((one): Entry => {
            const [key, value] = parts(one)
            return value ? { key: this.#expr(key), value: this.#expr(value) } : { key: undefined, value: this.#expr(key) }
          })
          return entries.some(({ key }) => key !== undefined)
            ? { k: 'record', entries, ...p }
            : { k: 'list', items: entries.map(({ value }) => value), ...p }
        }
        const init = at(n, 'value') ?? ofType(n, 'array_initializer', 'initializer_expression')
        return init ? this.#expr(init) : { k: 'list', items: [{ k: 'spread', value: this.#r.nothing(n), ...p }], ...p }
      }
      case 'field_access':
      case 'member_access_expression':
      case 'selector_expression':
      case 'nullsafe_member_access_expression':
      case 'scoped_property_access_expression':
      case 'class_constant_access_expression': {
        const named = parts(n)
        const on = at(n, 'object') ?? at(n, 'expression') ?? at(n, 'operand') ?? at(n, 'scope') ?? named[0]
        const name = at(n, 'field') ?? at(n, 'name') ?? named[1]
        const word = this.#r.of(name).replace(/^\$/, '').replace(/<.*$/s, '')
        return { k: 'member', on: this.#expr(on), name: word, ...p }
      }
      case 'conditional_access_expression': {
        const [on, access] = parts(n)
        const inner = this.#expr(access)
        return this.#onto(this.#expr(on), inner, p)
      }
      case 'member_binding_expression':
        return { k: 'name', name: this.#r.of(at(n, 'name') ?? parts(n)[0]), ...p }
      case 'array_access':
      case 'index_expression':
      case 'subscript_expression': {
        const named = parts(n)
        return { k: 'index', on: this.#expr(at(n, 'array') ?? at(n, 'operand') ?? named[0]), key: this.#expr(at(n, 'index') ?? named[1]), ...p }
      }
      case 'element_access_expression': {
        const key = parts(at(n, 'subscript') ?? ofType(n, 'bracketed_argument_list'))[0]
        return {
          k: 'index',
          on: this.#expr(at(n, 'expression') ?? parts(n)[0]),
          key: this.#expr(key?.type === 'argument' ? parts(key)[0] : key),
          ...p,
        }
      }
      case 'slice_expression':
        return {
          k: 'call',
          fn: { k: 'member', on: this.#expr(at(n, 'operand')), name: 'slice', ...p },
          args: [at(n, 'start'), at(n, 'end')].flatMap((one) => (one ? [this.#expr(one)] : [])),
          ...p,
        }
      case 'binary_expression': {
        const op = this.#r.of(at(n, 'operator')) || n.children.find((one) => !one.named)?.type || ''
        const left = this.#expr(at(n, 'left'))
        const right = this.#expr(at(n, 'right'))
        if (op === '&&' || op === 'and') return { k: 'logic', op: 'and', left, right, ...p }
        if (op === '||' || op === 'or') return { k: 'logic', op: 'or', left, right, ...p }
        if (op === '??') return { k: 'logic', op: 'else', left, right, ...p }
        if ((op === '+' && this.#language !== 'php') || (op === '.' && this.#language === 'php'))
          return {
            k: 'concat',
            parts: left.k === 'concat' && at(n, 'left')?.type === 'binary_expression' ? [...left.parts, right] : [left, right],
            ...p,
          }
        return { k: 'binary', op, left, right, ...p }
      }
      case 'unary_expression':
      case 'prefix_unary_expression':
      case 'unary_op_expression': {
        const op = this.#r.of(at(n, 'operator')) || n.children[0]?.type || ''
        const value = this.#expr(at(n, 'operand') ?? at(n, 'argument') ?? parts(n).at(-1))
        if (op === '!') return { k: 'not', value, ...p }
        if (op === '-' && value.k === 'const' && typeof value.v === 'number') return { k: 'const', v: -value.v, ...p }
        return op === '&' || op === '*' || op === '<-' || op === '@' || op === '^' ? value : { k: 'cast', type: 'int', value, ...p }
      }
      case 'pointer_indirection_expression':
      case 'error_suppression_expression':
      case 'parenthesized_expression':
      case 'await_expression':
      case 'checked_expression':
      case 'ref_expression':
      case 'by_ref':
      case 'print_intrinsic':
      case 'clone_expression':
      case 'constant_pattern':
      case 'argument':
      case 'expression_list':
      case 'expression_case':
      case 'condition':
      case 'postfix_unary_expression':
      case 'array_element_initializer':
      case 'literal_element':
      case 'interpolation':
        if (n.type === 'print_intrinsic') return { k: 'call', fn: this.#r.name(n, 'echo'), args: parts(n).map((one) => this.#expr(one)), ...p }
        return this.#expr(parts(n)[0])
      case 'variadic_argument':
      case 'variadic_unpacking':
        return { k: 'spread', value: this.#expr(parts(n)[0]), ...p }
      case 'ternary_expression':
      case 'conditional_expression': {
        const named = parts(n)
        const test = this.#expr(at(n, 'condition') ?? named[0])
        const then = at(n, 'consequence') ?? at(n, 'body')
        const other = this.#expr(at(n, 'alternative') ?? named.at(-1))
        return then ? { k: 'cond', test, yes: this.#expr(then), other, ...p } : { k: 'logic', op: 'or', left: test, right: other, ...p }
      }
      case 'assignment_expression':
      case 'augmented_assignment_expression':
      case 'reference_assignment_expression': {
        const op = (this.#r.of(at(n, 'operator')) || n.children.find((one) => !one.named && one.type.endsWith('='))?.type || '=').trim()
        const left = at(n, 'left')
        const to = left?.type === 'list_literal' || left?.type === 'array_creation_expression' ? this.#pattern(left) : this.#expr(left)
        const value = this.#expr(at(n, 'right'))
        // `$list[] = x`
        if (left?.type === 'subscript_expression' && parts(left).length === 1)
          return { k: 'call', fn: { k: 'member', on: this.#expr(parts(left)[0]), name: 'append', ...p }, args: [value], ...p }
        if (to.k === 'name' || to.k === 'member') this.shared.add(to.name)
        if (op === '=' || op === '' || op === '=&') return { k: 'assign', to, value, ...p }
        return {
          k: 'assign',
          to,
          value,
          op: op === '.=' ? '+' : op === '??=' ? 'else' : op === '+=' && this.#language === 'php' ? '-' : op.slice(0, -1),
          ...p,
        }
      }
      case 'update_expression':
        return this.#r.nothing(n)
      case 'cast_expression': {
        const value = this.#expr(at(n, 'value') ?? parts(n).at(-1))
        return { k: 'cast', type: this.#type(at(n, 'type')), value, ...p }
      }
      case 'as_expression':
        return { k: 'cast', type: this.#type(parts(n)[1]), value: this.#expr(parts(n)[0]), ...p }
      case 'type_conversion_expression':
      case 'type_assertion_expression':
        return { k: 'cast', type: this.#type(at(n, 'type')), value: this.#expr(at(n, 'operand')), ...p }
      case 'instanceof_expression':
      case 'is_expression':
      case 'is_pattern_expression':
        return { k: 'binary', op: 'instanceof', left: this.#expr(parts(n)[0]), right: this.#r.nothing(n), ...p }
      case 'lambda_expression':
      case 'anonymous_method_expression':
      case 'func_literal':
      case 'anonymous_function_creation_expression':
      case 'anonymous_function':
      case 'arrow_function': {
        const list = at(n, 'parameters')
        const params =
          list?.type === 'identifier' || list?.type === 'implicit_parameter'
            ? [this.#r.param(this.#r.name(list))]
            : list?.type === 'inferred_parameters'
              ? parts(list).map((one) => this.#r.param(this.#r.name(one)))
              : parts(list).flatMap((one) => this.#param(one))
        const body = at(n, 'body') ?? parts(n).at(-1)
        const inner: readonly Stmt[] =
          body && /^(block|compound_statement)$/.test(body.type)
            ? this.#block(body)
            : body
              ? [{ k: 'return', value: this.#expr(body), start: body.start, end: body.end }]
              : []
        return { k: 'fn', fn: { name: '', params, body: inner, marks: [], arrow: true, ...p }, ...p }
      }
      case 'method_reference': {
        const [on, name] = parts(n)
        return name ? { k: 'member', on: this.#expr(on), name: this.#r.of(name), ...p } : this.#expr(on)
      }
      case 'class_literal':
      case 'typeof_expression':
        return { k: 'const', v: text(), ...p }
      case 'switch_expression':
      case 'match_expression': {
        const stmt = this.#language === 'java' ? this.#switch(n) : undefined
        const on = this.#expr(at(n, 'condition') ?? parts(n)[0])
        if (stmt?.k === 'switch')
          return this.#switchValue(
            on,
            stmt.cases.map(({ tests, body }) => ({ tests, value: body[0]?.k === 'expr' ? body[0].value : this.#r.nothing(n) })),
            n,
          )
        const arms = [...parts(at(n, 'body')), ...parts(n).slice(1)]
          .filter((one) => /arm|match_(conditional|default)/.test(one.type))
          .map((one) => {
            const values = parts(one)
            const test = values[0]
            const wild = /default|discard/.test(`${one.type} ${test?.type}`)
            return {
              tests: wild
                ? undefined
                : (test?.type === 'match_condition_list' ? parts(test) : test ? [test] : []).map((part) =>
                    this.#expr(part.type === 'constant_pattern' ? parts(part)[0] : part),
                  ),
              value: this.#expr(values.at(-1)),
            }
          })
        return this.#switchValue(on, arms, n)
      }
      case 'include_expression':
      case 'include_once_expression':
      case 'require_expression':
      case 'require_once_expression':
        return { k: 'call', fn: this.#r.name(n, 'include'), args: [this.#expr(parts(n)[0])], ...p }
      case 'shell_command_expression':
        return {
          k: 'call',
          fn: this.#r.name(n, 'shell_exec'),
          args: [
            {
              k: 'concat',
              parts: parts(n).map((one) =>
                one.type === 'string_content' ? { k: 'const' as const, v: this.#r.of(one), start: one.start, end: one.end } : this.#expr(one),
              ),
              ...p,
            },
          ],
          ...p,
        }
      case 'exit_statement':
        return { k: 'call', fn: this.#r.name(n, 'exit'), args: parts(n).map((one) => this.#expr(one)), ...p }
      case 'list_literal':
        return this.#pattern(n)
      case 'slice_type':
      case 'array_type':
      case 'map_type':
        return { k: 'list', items: [], ...p }
      case 'query_expression':
        return {
          k: 'concat',
          parts: parts(n)
            .flatMap((one) => parts(one))
            .map((one) => this.#expr(one)),
          ...p,
        }
      case 'tuple_expression':
        return { k: 'list', items: this.#args(n), ...p }
      case 'default_expression':
      case 'sizeof_expression':
        return this.#r.nothing(n)
      default:
        return parts(n).length === 1 ? this.#expr(parts(n)[0]) : this.#r.nothing(n)
    }
  }

  #switchValue(on: Expr, arms: readonly { tests: readonly Expr[] | undefined; value: Expr }[], n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    let value: Expr = arms.find(({ tests }) => tests === undefined)?.value ?? this.#r.nothing(n)
    for (const arm of [...arms].reverse()) {
      if (!arm.tests || arm.tests.length === 0) continue
      const test = arm.tests
        .map((right): Expr => ({ k: 'binary', op: '==', left: on, right, ...p }))
        .reduce((left, right) => ({ k: 'logic', op: 'or', left, right, ...p }))
      value = { k: 'cond', test, yes: arm.value, other: value, ...p }
    }
    return value
  }

  #goType(n: Cst | undefined): Expr {
    const name = this.#type(n)
    const [first = '', second] = name.split('.')
    const root = this.#r.name(n, first)
    return second === undefined ? root : { k: 'member', on: root, name: second, start: root.start, end: root.end }
  }

  #onto(on: Expr, inner: Expr, p: { start: number; end: number }): Expr {
    if (inner.k === 'name') return { k: 'member', on, name: inner.name, ...p }
    if (inner.k === 'call') return { ...inner, fn: this.#onto(on, inner.fn, p) }
    if (inner.k === 'member') return { ...inner, on: this.#onto(on, inner.on, p) }
    return inner
  }

  #pattern(n: Cst): Expr {
    return {
      k: 'list',
      items: parts(n).map((one) => this.#expr(one.type === 'array_element_initializer' ? parts(one).at(-1) : one)),
      start: n.start,
      end: n.end,
    }
  }

  #string(n: Cst): Expr {
    const p = { start: n.start, end: n.end }
    const holes = n.children.some(
      (one) =>
        one.named &&
        !/content|escape|start|end|string_fragment|heredoc_body|nowdoc|multiline_string_fragment|interpolation_(start|quote)|brace/.test(one.type),
    )
    const heredoc = ofType(n, 'heredoc_body', 'nowdoc_body')
    if (heredoc) return this.#pieces(heredoc, p)
    if (holes) return this.#pieces(n, p)
    const raw = this.#r.of(n)
    const quote = /^[@$]*("""|"|'|`)/.exec(raw)
    const inner = quote ? raw.slice(quote[0].length, -(quote[1]?.length ?? 1)) : raw
    const single = this.#language === 'php' && raw.startsWith("'")
    return { k: 'const', v: single ? inner.replace(/\\(['\\])/g, '$1') : unquoted(inner), ...p }
  }

  #pieces(n: Cst, p: { start: number; end: number }): Expr {
    const pieces = n.children
      .filter((one) => one.named || /content/.test(one.type))
      .filter((one) => !/interpolation_(start|quote)|heredoc_start|heredoc_end|interpolation_brace/.test(one.type))
      .map((one): Expr => {
        if (/content|escape|string_fragment|nowdoc_string/.test(one.type))
          return { k: 'const', v: unquoted(this.#r.of(one)), start: one.start, end: one.end }
        return this.#expr(one.type === 'interpolation' ? parts(one).find((part) => !/interpolation_/.test(part.type)) : one)
      })
    return { k: 'concat', parts: pieces, ...p }
  }

  /** Notes a constant pattern that a call compiles. */
  #note(name: string, args: readonly Expr[]): void {
    const index =
      /^(compile|matches|replaceAll|replaceFirst|split|Regex|MustCompile|Compile|preg_match|preg_replace|preg_match_all|preg_split)$/.test(name)
        ? 0
        : /^(IsMatch|Match|Matches|Replace)$/.test(name) && this.#language === 'csharp'
          ? 1
          : -1
    // A limit of time makes every pattern harmless.
    if (this.#language === 'csharp' && (args.length - index > 2 || this.#r.text.includes('REGEX_DEFAULT_MATCH_TIMEOUT'))) return
    const arg = args[index]
    if (arg?.k === 'const' && typeof arg.v === 'string')
      this.#r.patterns.push({
        source: this.#language === 'php' ? arg.v.replace(/^(\W)(.*)\1\w*$/s, '$2') : arg.v,
        flags: this.#language,
        start: arg.start,
        end: arg.end,
      })
  }
}
