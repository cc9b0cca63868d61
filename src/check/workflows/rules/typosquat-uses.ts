import { oneEdit } from '../../../core/nearest.ts'
import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { usesOf } from '../questions.ts'

/** Actions that many use, and that a name beside them would be mistaken for. */
const popular: readonly string[] =
  `actions/cache actions/checkout actions/setup-node actions/setup-python actions/setup-java actions/setup-go actions/setup-dotnet actions/upload-artifact
actions/download-artifact actions/github-script actions/labeler actions/stale actions/configure-pages actions/deploy-pages actions/upload-pages-artifact
actions/create-github-app-token actions/attest-build-provenance actions/dependency-review-action docker/build-push-action docker/login-action docker/metadata-action
docker/setup-buildx-action docker/setup-qemu-action github/codeql-action codecov/codecov-action softprops/action-gh-release peter-evans/create-pull-request
peaceiris/actions-gh-pages pnpm/action-setup ruby/setup-ruby gradle/actions golangci/golangci-lint-action goreleaser/goreleaser-action astral-sh/setup-uv
astral-sh/ruff-action aws-actions/configure-aws-credentials azure/login google-github-actions/auth hashicorp/setup-terraform dtolnay/rust-toolchain
swatinem/rust-cache tj-actions/changed-files dorny/paths-filter dorny/test-reporter step-security/harden-runner ossf/scorecard-action
pypa/gh-action-pypi-publish sigstore/cosign-installer aquasecurity/trivy-action sonarsource/sonarqube-scan-action shivammathur/setup-php
oven-sh/setup-bun denoland/setup-deno`.split(/\s+/)

export const typosquatUses: Rule<'workflow'> = {
  id: 'typosquat-uses',
  reads: 'workflow',
  severity: 'high',
  confidence: 'low',
  title: 'Action is named almost like a popular one',
  why: 'One letter off, and another account’s code runs with the job’s token.',
  fix: 'Check the name; write the popular action’s.',
  sources: ['CWE-1357', 'https://orca.security/resources/blog/typosquatting-in-github-actions/'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || popular.includes(uses.slug)) continue
      const meant = meantBy(uses.slug)
      if (meant === undefined) continue
      // A name that somebody has is no slip of the pen alone.
      const there = definition.repository.origin(uses.slug) !== undefined
      yield sight(definition, uses.node, `${uses.name} is one letter from ${meant}`, there ? { confidence: 'high' } : {})
    }
  },
}

/** Most slugs that are remembered: a repository names few, a hostile one many. */
const rememberedMax = 10_000
const remembered = new Map<string, string | undefined>()

function meantBy(slug: string): string | undefined {
  if (remembered.has(slug)) return remembered.get(slug)
  const [owner] = slug.split('/')
  const meant = popular.find((name) => Math.abs(name.length - slug.length) <= 1 && name.split('/')[0] !== owner && looksLike(slug, name))
  if (remembered.size < rememberedMax) remembered.set(slug, meant)
  return meant
}

const neighbours = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']
const alike = [
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['l', 'i'],
  ['5', 's'],
  ['-', '_'],
  ['rn', 'm'],
  ['vv', 'w'],
  ['c', 'k'],
  ['u', 'v'],
]

/** One omission, one swap of neighbours, or one letter replaced by its neighbour on the keyboard or by one that looks alike. */
function looksLike(written: string, meant: string): boolean {
  if (!oneEdit(written, meant)) return false
  if (written.length !== meant.length) return written.length < meant.length
  const at = [...written].findIndex((letter, index) => letter !== meant[index])
  const a = written[at] ?? ''
  const b = meant[at] ?? ''
  if (written[at + 1] === b && meant[at + 1] === a) return true
  return (
    neighbours.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1) ||
    alike.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
  )
}
