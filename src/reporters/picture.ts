import type { DependencyChange, DependencyChanges } from '../core/dependencies.ts'

/** Most nodes of a picture: more, and nobody sees anything. */
const nodesMax = 40

/** Longest label, in UTF-16 units. */
const labelCharsMax = 48

/**
 * What changed in the dependencies as a Mermaid graph, which GitHub draws: what matters most first, each with who asks for
 * it, as far as the lockfiles say. Empty where nothing changed. Source: https://mermaid.js.org/syntax/flowchart.html
 */
export function picture({ changes, edges }: DependencyChanges): string {
  const nodes = new Map<string, string>()
  const lines: string[] = []
  const node = (name: string, kind: string, text: string): string | undefined => {
    const known = nodes.get(name)
    if (known !== undefined || nodes.size >= nodesMax) return known
    const id = `n${nodes.size}`
    nodes.set(name, id)
    lines.push(`  ${id}["${label(text)}"]:::${kind}`)
    return id
  }
  // Half of the room is for what changed, the rest for who asks for it.
  const shown = [...new Map(changes.map((change) => [change.name, change])).values()].slice(0, nodesMax / 2)
  for (const change of shown) node(change.name, change.kind, `${change.name} ${versions(change)}`)
  for (const [from, to] of edges) {
    if (!nodes.has(to)) continue
    const [asks, asked] = [node(from, 'same', from), nodes.get(to)]
    if (asks !== undefined && asked !== undefined) lines.push(`  ${asks} --> ${asked}`)
  }
  if (shown.length === 0) return ''
  return ['graph LR', ...lines, ...styles].join('\n')
}

/** Colours that keep their contrast on a light and on a dark page. */
const styles: readonly string[] = [
  '  classDef replaced fill:#cf222e,stroke:#82071e,color:#fff',
  '  classDef added fill:#1a7f37,stroke:#116329,color:#fff',
  '  classDef bumped fill:#0969da,stroke:#0a3069,color:#fff',
  '  classDef removed fill:#6e7781,stroke:#424a53,color:#fff,stroke-dasharray:4',
  '  classDef same fill:#f6f8fa,stroke:#8c959f,color:#24292f',
]

const versions = ({ before, after }: DependencyChange): string =>
  [...new Set([before, after].flatMap((one) => (one?.version ? [one.version] : [])))].join(' to ')

/** A name as a label: what could mean something to Mermaid or to HTML is left out. */
const label = (text: string): string => text.replace(/[^\w @/.+~^*-]/g, '?').slice(0, labelCharsMax)
