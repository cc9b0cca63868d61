import type { Sighting } from '../../../core/finding.ts'
import type { Rule, Settings } from '../../../core/rule.ts'
import { listed } from '../../../core/rule.ts'
import type { Definition, Uses } from '../../../core/workflow.ts'
import { pinTo, safeFix, sight, unsafeFix, versionTag } from '../edits.ts'
import { lockedCommit } from '../lock.ts'
import { exactness, matchesPattern } from '../patterns.ts'
import { usesOf } from '../questions.ts'

export const unpinnedUses: Rule<'workflow'> = {
  id: 'unpinned-uses',
  reads: 'workflow',
  severity: 'high',
  title: 'Action is not pinned to a commit',
  why: 'A tag or branch can be moved to other code at any time, by its owner or by whoever takes the account over. It then runs with the token and secrets of every workflow that names it.',
  fix: 'Name the action by its full commit hash, with the version as a comment: `actions/checkout@<40 hex> # v5`.',
  sources: ['CWE-829', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  settings: { allow: 'texts', policies: 'map' },
  *check(definition, { settings }) {
    const own = settings.get('unpinned-uses')
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || uses.pinned) continue
      const policy = policyFor(uses, own)
      if (policy === 'any' || (policy === 'ref-pin' && uses.ref !== undefined)) continue
      // A lock of GitHub's own holds the commit: the runner takes no other.
      const commit = lockedCommit(definition, uses)
      if (commit !== undefined) continue
      yield sight(
        definition,
        uses.node,
        uses.ref === undefined
          ? `${uses.text} names no version at all`
          : `${uses.name} is pinned to \`${uses.ref}\`, which can be moved, not to a commit`,
        { subject: uses.text, ...pinned(definition, uses) },
      )
    }
  },
}

/** Pins the commit that the ref names now, which is what runs anyway; or the one of actions.lock, which may be older. */
function pinned(definition: Definition, uses: Uses): Pick<Sighting, 'fixes'> {
  const origin = definition.repository.origin(uses.slug)
  const there = origin?.refs.get(uses.ref ?? '')
  if (origin && there?.commit !== undefined && there.tag !== there.branch) {
    const edits = pinTo(definition, uses, there.commit, versionTag(origin, there.commit) ?? uses.ref)
    if (edits.length > 0) return safeFix('Pin the commit that it names now', ...edits)
  }
  const known = lockedCommit(definition, uses, true)
  const edits = known === undefined ? [] : pinTo(definition, uses, known, uses.ref)
  return edits.length > 0 ? unsafeFix('Pin the commit of actions.lock', ...edits) : {}
}

/** The policy of the most exact pattern that names an action: `hash-pin` where none does. */
function policyFor(uses: Uses, settings: Settings | undefined): string {
  if (listed(settings, 'allow').some((pattern) => matchesPattern(pattern, uses))) return 'any'
  const policies = settings?.['policies']
  if (typeof policies !== 'object' || policies === null) return 'hash-pin'
  const matching = Object.entries(policies).filter(([pattern]) => matchesPattern(pattern, uses))
  const [best] = matching.sort(([a], [b]) => exactness(b) - exactness(a))
  return typeof best?.[1] === 'string' ? best[1] : 'hash-pin'
}
