import type { Confidence } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { usesOf } from '../questions.ts'

/** What a runner's own programs do as well. Source: https://github.com/actions/runner-images */
const replacements: Readonly<Record<string, readonly [instead: string, pedantic?: Confidence]>> = {
  'ncipollo/release-action': ['gh release create'],
  'softprops/action-gh-release': ['gh release create'],
  'elgohr/github-release-action': ['gh release create'],
  'peter-evans/create-pull-request': ['gh pr create', 'low'],
  'peter-evans/create-or-update-comment': ['gh pr comment, gh issue comment'],
  'dacbd/create-issue-action': ['gh issue create'],
  'svenstaro/upload-release-action': ['gh release upload'],
  'addnab/docker-run-action': ['docker run'],
  'dtolnay/rust-toolchain': ['rustup toolchain install', 'medium'],
  'actions-rust-lang/setup-rust-toolchain': ['rustup toolchain install', 'low'],
  'sergeysova/jq-action': ['jq'],
  'stefanzweifel/git-auto-commit-action': ['git commit, git push', 'low'],
  'endbug/add-and-commit': ['git commit, git push', 'low'],
  'mikefarah/yq': ['yq'],
}

export const superfluousActions: Rule<'workflow'> = {
  id: 'superfluous-actions',
  reads: 'workflow',
  severity: 'note',
  title: 'Action does what the runner already can',
  why: 'Each action is one more party that runs with the job’s token. A program that is on the runner anyway does the same.',
  fix: 'Call the program in a `run` step.',
  sources: ['CWE-1104', 'https://github.com/actions/runner-images'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      const [instead, pedantic] = Object.hasOwn(replacements, uses.slug) ? (replacements[uses.slug] ?? []) : []
      if (instead !== undefined)
        yield sight(
          definition,
          uses.node,
          `${uses.name} does what \`${instead}\` does`,
          pedantic ? { persona: 'pedantic', confidence: pedantic } : {},
        )
    }
  },
}
