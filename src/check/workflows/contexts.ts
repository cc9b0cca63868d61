/** What a stranger can put into a context: any text, a part of it, or nothing. */
export type Capability = 'arbitrary' | 'structured' | 'fixed'

/**
 * What who triggers a run can write into a `github.*` context. Judged by the names of the event payloads' fields: numbers,
 * flags, times, hashes and words from a fixed list carry nothing; addresses are text in a frame; the rest is free text.
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function capabilityOf(path: readonly string[]): Capability {
  const [root, first = '', ...rest] = path
  if (root !== 'github') return 'arbitrary'
  if (first !== 'event') {
    if (rest.length > 0) return 'arbitrary'
    return fixedGithub.has(first) ? 'fixed' : structuredGithub.has(first) ? 'structured' : 'arbitrary'
  }
  if (rest.length === 0) return 'arbitrary'
  const leaf = rest.at(-1) ?? ''
  if (rest[0] === 'inputs') return 'arbitrary'
  // Of `push`, `create` and `delete`: who can push chooses it.
  if (rest.length === 1 && (leaf === 'ref' || leaf === 'base_ref' || leaf === 'schedule')) return 'fixed'
  if (fixedLeaf.test(leaf)) return 'fixed'
  // Addresses are made by GitHub of names and numbers.
  if (addressLeaf.test(leaf)) return 'fixed'
  return 'arbitrary'
}

const fixedGithub = new Set([
  'action',
  'actor_id',
  'api_url',
  'event_name',
  'graphql_url',
  'job',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repositoryurl',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'secret_source',
  'server_url',
  'sha',
  'token',
  'triggering_actor',
  'workflow',
  'workflow_sha',
  'workspace',
  'action_repository',
  'artifact_cache_size_limit',
])
const structuredGithub = new Set(['workflow_ref', 'action_ref', 'action_path'])

const fixedLeaf =
  /^(?:id|number|node_id|sha|before|after|base_sha|head_sha|merge_commit_sha|commit_id|original_commit_id|tree_id|size|draft|merged|mergeable|mergeable_state|rebaseable|locked|active_lock_reason|state|state_reason|type|conclusion|status|action|private|fork|forks|archived|disabled|visibility|additions|deletions|changed_files|comments|review_comments|commits_count|author_association|run_number|run_attempt|position|line|original_line|start_line|side|start_side|site_admin|score|watchers|forced|created|deleted|distinct|prerelease|public|starred_at|created_at|updated_at|closed_at|merged_at|pushed_at|published_at|submitted_at|due_on|timestamp|has_.*|is_.*|allow_.*|.*_count|.*_id|.*_at|open_issues|maintainer_can_modify|default|color|total|installation|pusher_type|ref_type|repository_selection)$/

const addressLeaf = /(?:^|_)urls?$|^href$/
