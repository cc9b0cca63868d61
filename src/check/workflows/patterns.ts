import type { Uses } from '../../core/workflow.ts'

/**
 * True where a pattern of the configuration names an action: `owner/repo/path@ref`, `owner/repo` (exactly), `owner/repo/*`,
 * `owner/*`, `*`. Owner and repository ignore case.
 */
export function matchesPattern(pattern: string, { slug, subpath, ref }: Uses): boolean {
  if (pattern === '*') return true
  const [path = '', wantedRef] = pattern.split('@')
  if (wantedRef !== undefined && wantedRef !== ref) return false
  const [owner = '', repo = '', ...rest] = path.split('/')
  const [ownOwner = '', ownRepo = ''] = slug.split('/')
  if (owner.toLowerCase() !== ownOwner) return false
  if (repo === '*' && rest.length === 0) return true
  if (repo.toLowerCase() !== ownRepo) return false
  if (rest[0] === '*' && rest.length === 1) return true
  return rest.join('/') === subpath
}

/** How exact a pattern is: the most exact one that matches wins. */
export const exactness = (pattern: string): number =>
  pattern === '*' ? 0 : pattern.endsWith('/*') ? pattern.split('/').length - 1 : 10 + pattern.split('/').length + (pattern.includes('@') ? 10 : 0)
