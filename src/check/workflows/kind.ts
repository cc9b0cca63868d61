import type { DefinitionKind } from '../../core/workflow.ts'

/** What a path is to GitHub or to a bot, or undefined. */
export function kindOf(path: string): DefinitionKind | undefined {
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow'
  if (/(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path)) return 'lock'
  if (/(?:^|\/)action\.ya?ml$/.test(path)) return 'action'
  if (/(?:^|\/)\.github\/dependabot\.ya?ml$/.test(path)) return 'dependabot'
  if (/(?:^|\/)(?:renovate\.json|\.renovaterc(?:\.json)?|\.github\/renovate\.json)$/.test(path)) return 'renovate'
  return /(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/.test(path) ? 'pre-commit' : undefined
}
