import type { Persona } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import type { Job } from '../../../core/workflow.ts'
import { at, entriesOf, scalarAt, type YamlNode, type YamlScalar } from '../../../core/yaml.ts'
import { sight } from '../edits.ts'
import { type Expr, ExpressionError, parseExpression, wholeFence } from '../expressions.ts'
import { matrixValues } from '../questions.ts'
import { matrixPath } from './self-hosted-runner.ts'

export const unpinnedImages: Rule<'workflow'> = {
  id: 'unpinned-images',
  reads: 'workflow',
  severity: 'high',
  title: 'Container image is not pinned by its digest',
  why: 'A tag can be moved to another image at any time; the job runs what is there that day.',
  fix: 'Name the image by digest, `image:tag@sha256:…`.',
  sources: ['CWE-829', 'https://docs.docker.com/dhi/core-concepts/digests/'],
  *check(definition) {
    const images: { node: YamlScalar; image: string; job: Job | undefined }[] = []
    const add = (node: YamlScalar | undefined, job: Job | undefined): void => {
      if (node) images.push({ node, image: node.value.replace(/^docker:\/\//, ''), job })
    }
    const imageOf = (node: YamlNode | undefined): YamlScalar | undefined =>
      node?.kind === 'scalar' ? (node.type === 'null' ? undefined : node) : scalarAt(node, 'image')
    for (const job of definition.jobs) {
      add(imageOf(at(job.body, 'container')), job)
      for (const { value } of entriesOf(at(job.body, 'services'))) add(imageOf(value), job)
    }
    for (const step of definition.steps) if (step.uses?.kind === 'docker') add(step.uses.node, step.job)
    if (definition.kind === 'action') {
      const image = scalarAt(definition.root, 'runs', 'image')
      if (image?.value.startsWith('docker://')) add(image, undefined)
    }
    for (const { node, image, job } of images) {
      if (!image.includes('${{')) {
        const wrong = grade(image)
        if (wrong) yield sight(definition, node, `the image ${image} ${wrong.what}`, { persona: wrong.persona })
        continue
      }
      const given = literalsOf(image)
      if (given) {
        for (const value of given) {
          const wrong = grade(value)
          if (wrong) yield sight(definition, node, `the image ${value} ${wrong.what}`, { persona: wrong.persona })
        }
        continue
      }
      const path = matrixPath(image)
      const values = path && job && matrixValues(job, path)
      if (!values || values.length === 0) {
        if (/@sha256:[0-9a-f]{64}$/.test(image)) continue
        yield sight(definition, node, `which image runs here is computed`, { confidence: 'low' })
        continue
      }
      for (const value of values) {
        if (value.kind !== 'scalar') continue
        if (value.value.includes('${{')) {
          yield sight(definition, node, 'which image runs here is computed', { confidence: 'low' })
          continue
        }
        const wrong = value.value === '' ? undefined : grade(value.value)
        if (wrong) yield sight(definition, node, `the image ${value.value} ${wrong.what}`, { persona: wrong.persona })
      }
    }
  },
}

/** The images that a choice of constants can give, or undefined where a part is computed. */
function literalsOf(text: string): readonly string[] | undefined {
  const inner = wholeFence(text)
  if (inner === undefined) return undefined
  try {
    const leaves = (expr: Expr): readonly Expr[] =>
      expr.kind === 'binary' && expr.op === '||'
        ? [...leaves(expr.left), ...leaves(expr.right)]
        : expr.kind === 'binary' && expr.op === '&&'
          ? leaves(expr.right)
          : [expr]
    const values = leaves(parseExpression(inner))
    return values.every(({ kind }) => kind === 'literal') ? values.flatMap((one) => (one.kind === 'literal' ? [String(one.value)] : [])) : undefined
  } catch (error) {
    if (error instanceof ExpressionError) return undefined
    throw error
  }
}

function grade(image: string): { readonly what: string; readonly persona: Persona } | undefined {
  if (image === '' || /@sha(?:256|512):/i.test(image)) return undefined
  const tag = /:([^/:@]+)$/.exec(image)?.[1]
  if (tag === undefined) return { what: 'has no tag: whatever is newest runs', persona: 'regular' }
  if (tag === 'latest') return { what: 'is whatever is newest', persona: 'regular' }
  return { what: 'has a tag that can be moved, and no digest', persona: 'pedantic' }
}
