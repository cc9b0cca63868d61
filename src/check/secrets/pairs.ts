import type { Finding } from '../../core/finding.ts'

/** Halves of a login that lie further apart than this are strangers: folders of their paths, from the top. */
const dirOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * The findings again: where an id and a secret of one provider lie in one folder, in one file or two, each says where the
 * other is, and the secret is surer. Each is found once for each provider and folder, whatever their number.
 */
export function paired(findings: readonly Finding[], slugOf: (rule: string) => string | undefined): readonly Finding[] {
  const halves = new Map<string, { id?: Finding; secret?: Finding }>()
  const keyed = findings.map((finding) => {
    const slug = slugOf(finding.rule)
    const half = slug === undefined ? undefined : halfOf(finding.rule.slice(slug.length + 1))
    if (half === undefined) return { finding }
    const key = `${slug} ${dirOf(finding.at.path)}`
    const pair = halves.get(key) ?? {}
    pair[half] ??= finding
    halves.set(key, pair)
    return { finding, half, key }
  })
  return keyed.map(({ finding, half, key }) => {
    const other = half === undefined ? undefined : halves.get(key)?.[half === 'id' ? 'secret' : 'id']
    if (other === undefined) return finding
    const place = `${other.at.path}${other.at.line === undefined ? '' : `:${other.at.line}`}`
    return half === 'id'
      ? { ...finding, message: `${finding.message}; a secret that may go with it stands in ${place}` }
      : { ...finding, confidence: 'high', message: `${finding.message}; an id that may go with it stands in ${place}` }
  })
}

const halfOf = (kind: string): 'id' | 'secret' | undefined =>
  /(?:^|-)(?:id|sid)$/.test(kind) ? 'id' : /(?:^|-)secret(?:-|$)|secret-key/.test(kind) ? 'secret' : undefined
