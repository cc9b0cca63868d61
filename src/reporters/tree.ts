import type { DependencyChange, DependencyChanges } from '../core/dependencies.ts'
import type { Finding } from '../core/finding.ts'

/** Most nodes of the picture, longest label in UTF-16 units, deepest column. */
const nodesMax = 40
const labelCharsMax = 30
const depthMax = 6

/** Sizes in the picture's own units. */
const size = { width: 230, height: 30, columnGap: 60, rowGap: 10, margin: 10 } as const

interface Node {
  readonly name: string
  readonly label: string
  readonly risk: string
  depth: number
  row: number
}

/**
 * What changed in the dependencies and who asks for it, as an SVG that a style sheet colours: `risk` what has an open
 * finding or runs a script on install, the rest by what happened to it. Empty where nothing changed.
 */
export function tree({ changes, edges }: DependencyChanges, findings: readonly Finding[]): string {
  const nodes = new Map<string, Node>()
  const add = (name: string, label: string, risk: string): void => {
    if (!nodes.has(name) && nodes.size < nodesMax) nodes.set(name, { name, label, risk, depth: 0, row: 0 })
  }
  const shown = [...new Map(changes.map((change) => [change.name, change])).values()].slice(0, nodesMax / 2)
  for (const change of shown) add(change.name, labelOf(change), riskOf(change, findings))
  for (const [from, to] of edges) if (nodes.has(to)) add(from, from, 'same')
  const kept = edges.filter(([from, to]) => from !== to && nodes.has(from) && nodes.has(to))
  place([...nodes.values()], kept)
  const all = [...nodes.values()]
  const x = ({ depth }: Node): number => size.margin + depth * (size.width + size.columnGap)
  const y = ({ row }: Node): number => size.margin + row * (size.height + size.rowGap)
  const width = Math.max(...all.map(x)) + size.width + size.margin
  const height = Math.max(...all.map(y)) + size.height + size.margin
  const lines = kept.flatMap(([from, to]) => {
    const [a, b] = [nodes.get(from), nodes.get(to)]
    if (!a || !b) return []
    const [x1, y1, x2, y2] = [x(a) + size.width, y(a) + size.height / 2, x(b), y(b) + size.height / 2]
    const middle = (x1 + x2) / 2
    return [`<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`]
  })
  const boxes = all.map(
    (node) =>
      `<g class="${node.risk}"><rect x="${x(node)}" y="${y(node)}" width="${size.width}" height="${size.height}" rx="4"/><text x="${x(node) + 8}" y="${y(node) + 20}">${escaped(node.label)}</text></g>`,
  )
  const title = `${changes.length} changed dependencies, ${shown.length} of them drawn; the table below lists them`
  return `<svg class="tree" role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines.join('')}${boxes.join('')}</svg>`
}

/** A column for each step from who is asked by nobody; circles end at the deepest. */
function place(nodes: readonly Node[], edges: readonly (readonly [string, string])[]): void {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  for (let round = 0; round < depthMax; round++)
    for (const [from, to] of edges) {
      const [a, b] = [byName.get(from), byName.get(to)]
      if (a && b && b.depth <= a.depth) b.depth = Math.min(depthMax, a.depth + 1)
    }
  const rows = new Map<number, number>()
  for (const node of nodes) {
    node.row = rows.get(node.depth) ?? 0
    rows.set(node.depth, node.row + 1)
  }
}

const labelOf = ({ name, before, after }: DependencyChange): string => {
  const label = `${name} ${(after ?? before)?.version ?? ''}`.trim()
  return label.length <= labelCharsMax ? label : `${label.slice(0, labelCharsMax)}…`
}

function riskOf({ kind, name, after, lockfile }: DependencyChange, findings: readonly Finding[]): string {
  const spec = `${name}@${after?.version ?? ''}`
  const found =
    after !== undefined && findings.some(({ at, message, subject }) => at.path === lockfile && (subject === spec || message.includes(spec)))
  return found || kind === 'replaced' ? 'risk' : after?.script ? 'script' : kind
}

/** Text in SVG, without what has no shape: it could reorder what stands beside it. */
const escaped = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
