import type { Rule } from '../../../core/rule.ts'
import { at, type Range } from '../../../core/yaml.ts'
import { replace, safeFix, sight } from '../edits.ts'
import { asText, childrenOf, type Expr, evaluate, nodesOf, pathOf, reducible } from '../expressions.ts'
import { treeOf } from '../parse.ts'
import { exprRange, siteRange, usesOf } from '../questions.ts'

export const obfuscation: Rule<'workflow'> = {
  id: 'obfuscation',
  reads: 'workflow',
  severity: 'low',
  title: 'Reference or expression is written in a roundabout way',
  why: 'Paths with `..` in a `uses`, and expressions that only work out a constant, hide from readers and tools what a workflow does.',
  fix: 'Write what it stands for.',
  sources: ['CWE-506', 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || uses.subpath === '') continue
      const raw = uses.text.split('@', 1)[0]?.split('/').slice(2) ?? []
      if (!raw.some((part) => part === '' || part === '.' || part === '..')) continue
      const plain: string[] = []
      for (const part of raw) {
        if (part === '..') plain.pop()
        else if (part !== '' && part !== '.') plain.push(part)
      }
      const text = `${[uses.name, ...plain].join('/')}${uses.ref === undefined ? '' : `@${uses.ref}`}`
      yield sight(
        definition,
        uses.node,
        `the path of ${uses.text} is written in a roundabout way`,
        safeFix('Write it plainly', replace(definition, uses.node, text)),
      )
    }
    for (const step of definition.steps) {
      const inputs = at(step.body, 'with')
      if (inputs?.kind === 'scalar' && inputs.value.includes('${{'))
        yield sight(definition, inputs, 'all inputs of this step are computed at once', { severity: 'note' })
    }
    for (const site of definition.expressions) {
      const { tree } = treeOf(site)
      if (!tree) continue
      // A bare constant in a condition has a rule of its own.
      if (reducible(tree) && !(tree.kind === 'literal' && (site.bare || site.keys.at(-1) === 'if'))) {
        const value = evaluate(tree)
        const whole: Range = site.bare ? exprRange(definition, site, tree) : siteRange(definition, site)
        const plain = site.bare || value === undefined ? undefined : asText(value)
        yield sight(
          definition,
          whole,
          'this expression only works out a constant',
          plain !== undefined && /^[\w ./-]*$/.test(plain) && plain !== '' ? safeFix('Write the constant', replace(definition, whole, plain)) : {},
        )
        continue
      }
      for (const part of reducibleParts(tree)) {
        const value = evaluate(part)
        yield sight(
          definition,
          exprRange(definition, site, part),
          'a part of this expression only works out a constant',
          // In a plain scalar some texts would begin a key or a comment; in quotes, an apostrophe would end it.
          value === undefined || (site.scalar.style === 'plain' ? /:\s|:$|\s#/ : /['"\\\n]/).test(String(value))
            ? {}
            : safeFix('Write the constant', replace(definition, exprRange(definition, site, part), literal(value))),
        )
      }
      for (const node of nodesOf(tree))
        if (node.kind === 'index' && node.index.kind !== 'literal' && pathOf(node) !== undefined)
          yield sight(definition, exprRange(definition, site, node), 'which value is read here is computed', { persona: 'pedantic' })
    }
  },
}

/** The largest parts that are constant and are no plain literal. */
function* reducibleParts(expr: Expr): Generator<Expr> {
  for (const child of childrenOf(expr)) {
    if (child.kind === 'literal') continue
    if (reducible(child)) yield child
    else yield* reducibleParts(child)
  }
}

const literal = (value: string | number | boolean | null): string => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value))
