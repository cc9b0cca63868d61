import type { Sighting } from '../../../core/finding.ts'
import { listed, type Rule } from '../../../core/rule.ts'
import { satisfies } from '../../../core/version.ts'
import type { Definition, Origin, Uses } from '../../../core/workflow.ts'
import { advisoriesOf } from '../data/advisories.ts'
import { pinTo, sight, unsafeFix, versionTag } from '../edits.ts'
import { commentOn, sameVersion } from '../parse.ts'
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
      if (uses.kind !== 'repository') continue
      const origin = definition.repository.origin(uses.slug)
      const known = origin?.advisories ?? advisoriesOf(uses.slug)
      const version = known.length === 0 ? undefined : versionOf(uses, origin)
      if (version === undefined) continue
      for (const { id, severity, range, fixed } of known)
        if (satisfies('gem', range, version.exact) && !allowed.includes(id))
          yield sight(
            definition,
            uses.node,
            `${uses.name} ${version.said} has the weakness ${id}${fixed === undefined ? '' : `, fixed in ${fixed}`}`,
            { severity, subject: `${uses.text} ${id}`, ...(fixed === undefined ? {} : moved(definition, uses, fixed, origin)) },
          )
    }
  },
}

/** The version of a `uses`: by the tags of its commit, or by what it says. `v4` is whatever version 4 is newest. */
function versionOf(uses: Uses, origin: Origin | undefined): { readonly exact: string; readonly said: string } | undefined {
  const commit = origin?.refs.get(uses.ref ?? '')?.commit
  const tag = origin && commit !== undefined ? versionTag(origin, commit)?.replace(/^v/, '') : undefined
  if (tag !== undefined) return { exact: tag, said: tag }
  const { version } = uses
  if (version === undefined) return undefined
  const open = uses.pinned ? 0 : Math.max(0, 3 - version.split('.').length)
  return { exact: `${version}${'.999999'.repeat(open)}`, said: version }
}

/** Moves a `uses` to the fixed version: to its commit where that is known, to its tag where the `uses` names one. */
function moved(definition: Definition, uses: Uses, fixed: string, origin: Origin | undefined): Pick<Sighting, 'fixes'> {
  const there = [...(origin?.tags ?? [])].find(([tag]) => sameVersion(tag.replace(/^v/, ''), fixed))
  const [name, commit] = there ?? [
    `${uses.ref?.startsWith('v') ? 'v' : ''}${fixed}${'.0'.repeat(Math.max(0, 3 - fixed.split('.').length))}`,
    undefined,
  ]
  if (uses.pinned && commit === undefined) return {}
  const edits = uses.pinned
    ? pinTo(definition, uses, commit ?? '', name)
    : commentOn(definition, uses.node)
      ? []
      : pinTo(definition, uses, name, undefined)
  return edits.length > 0 ? unsafeFix(`Move to ${fixed}`, ...edits) : {}
}
