import { listed, type Rule } from '../../../core/rule.ts'
import { advisories } from '../data/advisories.ts'
import { replace, sight, unsafeFix } from '../edits.ts'
import { commentOn, compareVersions } from '../parse.ts'
import { usesOf } from '../questions.ts'

export const knownVulnerableActions: Rule<'workflow'> = {
  id: 'known-vulnerable-actions',
  reads: 'workflow',
  severity: 'high',
  title: 'Version of the action has a published weakness',
  why: 'The weakness is public, and so is how to use it; the action runs with the job’s token.',
  fix: 'Move to a version that the advisory names as fixed.',
  sources: ['CWE-1395', 'https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions'],
  settings: { allow: 'texts' },
  *check(definition, { settings }) {
    const allowed = listed(settings.get('known-vulnerable-actions'), 'allow')
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || uses.version === undefined || !Object.hasOwn(advisories, uses.slug)) continue
      for (const { id, severity, from, fixed } of advisories[uses.slug] ?? []) {
        // `v4` is whatever version 4 is newest: only a later major is out of its reach.
        const version =
          uses.version.split('.').length < 3 && !uses.pinned ? `${uses.version}${'.999999'.repeat(3 - uses.version.split('.').length)}` : uses.version
        if (
          (from !== undefined && compareVersions(version, from) < 0) ||
          (fixed !== undefined && compareVersions(version, fixed) >= 0) ||
          allowed.includes(id)
        )
          continue
        const at = uses.text.lastIndexOf('@')
        const plain = uses.node.style === 'plain' && !uses.pinned && fixed !== undefined && !commentOn(definition, uses.node)
        yield sight(definition, uses.node, `${uses.name} ${uses.version} has the weakness ${id}${fixed === undefined ? '' : `, fixed in ${fixed}`}`, {
          severity,
          subject: `${uses.text} ${id}`,
          ...(plain && fixed !== undefined
            ? unsafeFix(
                `Move to ${fixed}`,
                replace(
                  definition,
                  { start: uses.node.start + at + 1, end: uses.node.end },
                  `${uses.ref?.startsWith('v') ? 'v' : ''}${fixed.split('.').length < 3 ? `${fixed}${'.0'.repeat(3 - fixed.split('.').length)}` : fixed}`,
                ),
              )
            : {}),
        })
      }
    }
  },
}
