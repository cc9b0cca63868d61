import { Fault } from '../../../core/fault.ts'
import type { Rule } from '../../../core/rule.ts'
import type { Definition, Origin, OriginRef } from '../../../core/workflow.ts'
import { at, entriesOf, itemsOf, type Range, scalarAt, textAt, type YamlNode, type YamlScalar } from '../../../core/yaml.ts'
import { readYaml } from '../../../syntax/yaml-document.ts'
import { commentVersion, pinTo, replace, safeFix, sight, versionTag } from '../edits.ts'
import { commentOn, repositoryOf, sameVersion } from '../parse.ts'
import { usesOf } from '../questions.ts'

/** What a definition takes from a repository that GitHub was asked about. */
interface Reference {
  /** As it is written. */
  readonly name: string
  readonly ref: string
  readonly node: Range
  readonly pinned: boolean
  readonly origin: Origin
  /** What the ref is there. */
  readonly there: OriginRef
}

function* referencesOf(definition: Definition): Generator<Reference> {
  const { repository } = definition
  if (!repository.online) return
  const made = function* (name: string, ref: string, node: Range): Generator<Reference> {
    const origin = repository.origin(name.toLowerCase())
    const there = origin?.refs.get(ref)
    if (origin && there) yield { name, ref, node, pinned: isHash(ref), origin, there }
  }
  for (const { uses } of usesOf(definition)) if (uses.kind === 'repository') yield* made(uses.name, uses.ref ?? '', uses.node)
  for (const { name, rev } of hooksOf(definition)) if (rev) yield* made(name, rev.value, rev)
  for (const { name, commit, node } of lockedBy(definition)) if (commit !== undefined && node) yield* made(name, commit, node)
}

const isHash = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)

/** The repositories of a pre-commit configuration that lie on GitHub. */
function* hooksOf(definition: Definition): Generator<{ readonly name: string; readonly node: YamlScalar; readonly rev: YamlScalar | undefined }> {
  if (definition.kind !== 'pre-commit') return
  for (const repo of itemsOf(at(definition.root, 'repos'))) {
    const node = scalarAt(repo, 'repo')
    const name = repositoryOf(node?.value)
    if (node && name !== undefined) yield { name, node, rev: scalarAt(repo, 'rev') }
  }
}

/** One entry of a lock. */
interface Locked {
  readonly name: string
  readonly ref: string
  readonly commit: string | undefined
  readonly node: YamlScalar | undefined
  readonly key: YamlScalar
  readonly ownerId: string | undefined
  readonly repoId: string | undefined
}

function* lockedBy({ kind, root }: { readonly kind: string; readonly root: YamlNode }): Generator<Locked> {
  if (kind !== 'lock') return
  for (const { key, value } of entriesOf(at(root, 'dependencies'))) {
    const [, name, ref = ''] = /^([\w.-]+\/[\w.-]+)[^@]*@(.+)$/.exec(key.value) ?? []
    const node = scalarAt(value, 'commit')
    const [, commit] = /^sha\d+-([0-9a-f]+)$/.exec(node?.value ?? '') ?? []
    if (name !== undefined) yield { name, ref, commit, node, key, ownerId: textAt(value, 'owner_id'), repoId: textAt(value, 'repo_id') }
  }
}

export const impostorCommit: Rule<'workflow'> = {
  id: 'impostor-commit',
  reads: 'workflow',
  severity: 'high',
  title: 'Pinned commit is of another repository',
  why: 'GitHub shows the commits of every fork under the name of the original. A hash that no branch or tag of it leads to was written by somebody else. Asked for with `--online`.',
  fix: 'Pin a commit that a release of the repository names.',
  sources: ['CWE-345', 'https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd'],
  *check(definition) {
    for (const { name, ref, node, pinned, there } of referencesOf(definition))
      if (pinned && !there.reachable)
        yield sight(
          definition,
          node,
          there.commit === undefined
            ? `${name} has no commit ${ref.slice(0, 12)}`
            : `no branch or tag of ${name} leads to the commit ${ref.slice(0, 12)}: it is of a fork`,
          { subject: `${name}@${ref}` },
        )
  },
}

export const refConfusion: Rule<'workflow'> = {
  id: 'ref-confusion',
  reads: 'workflow',
  severity: 'medium',
  title: 'Ref names both a branch and a tag',
  why: 'Which of the two runs is for GitHub to decide; who may push a branch may choose another commit than the tag’s. Asked for with `--online`.',
  fix: 'Pin the commit.',
  sources: ['CWE-706', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *check(definition) {
    for (const { name, ref, node, there } of referencesOf(definition))
      if (there.tag && there.branch) yield sight(definition, node, `\`${ref}\` is a branch and a tag of ${name}`, { subject: `${name}@${ref}` })
  },
}

export const missingRef: Rule<'workflow'> = {
  id: 'missing-ref',
  reads: 'workflow',
  severity: 'medium',
  title: 'Ref is neither a branch nor a tag',
  why: 'The run fails; and whoever may push to the repository can make the ref, and choose what then runs. Asked for with `--online`.',
  fix: 'Name a version that there is, by its commit.',
  sources: ['CWE-706', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses'],
  *check(definition) {
    for (const { name, ref, node, pinned, there } of referencesOf(definition))
      if (!pinned && there.commit === undefined)
        yield sight(definition, node, `${name} has no branch and no tag \`${ref}\``, { subject: `${name}@${ref}` })
  },
}

export const staleActionRefs: Rule<'workflow'> = {
  id: 'stale-action-refs',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Pinned commit is no release',
  why: 'No tag names the commit: nobody reviewed it as a release, and bots do not update it. Asked for with `--online`.',
  fix: 'Pin the commit of a release.',
  sources: ['CWE-1104', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *check(definition) {
    for (const { name, ref, node, pinned, there } of referencesOf(definition))
      if (pinned && there.reachable && !there.tag)
        yield sight(definition, node, `no tag of ${name} names the commit ${ref.slice(0, 12)}`, { subject: `${name}@${ref}` })
  },
}

export const refVersionMismatch: Rule<'workflow'> = {
  id: 'ref-version-mismatch',
  reads: 'workflow',
  severity: 'medium',
  title: 'Comment names another version than the commit is',
  why: 'Reviewers read the comment, and the commit runs. Asked for with `--online`.',
  fix: 'Find out which of the two is meant; write the commit’s own version into the comment.',
  sources: ['CWE-1116', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || !uses.pinned || uses.version === undefined) continue
      const { version } = uses
      const origin = definition.repository.origin(uses.slug)
      const there = origin?.refs.get(uses.ref ?? '')
      const comment = commentOn(definition, uses.node)
      if (!origin || !there?.commit || !there.reachable || !comment) continue
      const own = versionTag(origin, there.commit)
      const own0 = own?.replace(/^[^\d]*/, '')
      // `# v4` on the commit of v4.2.1 is true, wherever v4 went since.
      if (own0 !== undefined && (sameVersion(own0, version) || `${own0}.`.startsWith(`${version}.`))) continue
      const named = [...origin.tags].find(([tag]) => sameVersion(tag.replace(/^[^\d]*/, ''), version))
      if (named?.[1] === there.commit || (named === undefined && own === undefined)) continue
      yield sight(
        definition,
        comment,
        named === undefined
          ? `${uses.name} has no ${version}: the commit is ${own}`
          : `the comment says ${version}, which is the commit ${named[1].slice(0, 12)}, not ${there.commit.slice(0, 12)}`,
        {
          subject: `${uses.text} ${version}`,
          ...(own === undefined ? {} : safeFix(`Write ${own}`, ...commentVersion(definition, uses, own))),
        },
      )
    }
  },
}

export const tagObjectPin: Rule<'workflow'> = {
  id: 'tag-object-pin',
  reads: 'workflow',
  severity: 'low',
  title: 'Hash is of a tag, not of a commit',
  why: 'An annotated tag has a hash of its own. It is no commit: checks of the commit fail, and bots do not know it. Asked for with `--online`.',
  fix: 'Pin the commit that the tag names.',
  sources: ['CWE-706', 'https://docs.github.com/rest/git/tags'],
  *check(definition) {
    for (const { uses } of usesOf(definition)) {
      const origin = uses.kind === 'repository' ? definition.repository.origin(uses.slug) : undefined
      const there = origin?.refs.get(uses.ref ?? '')
      if (!there?.object || there.commit === undefined) continue
      yield sight(definition, uses.node, `${uses.ref?.slice(0, 12)} is a tag of ${uses.name}; its commit is ${there.commit.slice(0, 12)}`, {
        subject: uses.text,
        ...safeFix('Pin the commit', ...pinTo(definition, uses, there.commit, undefined)),
      })
    }
  },
}

export const repoJacking: Rule<'workflow'> = {
  id: 'repo-jacking',
  reads: 'workflow',
  severity: 'high',
  title: 'Repository of the action has left its name',
  why: 'A repository that was renamed, or whose owner is gone, leaves a name behind that somebody else can take. Their code then runs. Asked for with `--online`.',
  fix: 'Use the new name, or another action.',
  sources: ['CWE-706', 'https://www.aquasec.com/blog/github-dataset-research-reveals-millions-potentially-vulnerable-to-repojacking/'],
  *check(definition) {
    const { repository } = definition
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository') continue
      const moved = movedTo(repository.origin(uses.slug), uses.slug)
      if (!repository.gone(uses.slug) && moved === undefined) continue
      const start = uses.node.start + (uses.node.style === 'plain' ? 0 : 1)
      const written = definition.text.startsWith(uses.name, start)
      yield sight(definition, uses.node, saying(uses.name, moved), {
        subject: uses.slug,
        ...(moved === undefined
          ? {}
          : {
              severity: 'medium',
              ...(written ? safeFix(`Write ${moved}`, replace(definition, { start, end: start + uses.name.length }, moved)) : {}),
            }),
      })
    }
    for (const { name, node } of [...hooksOf(definition), ...[...lockedBy(definition)].map(({ name: one, key }) => ({ name: one, node: key }))]) {
      const slug = name.toLowerCase()
      const moved = movedTo(repository.origin(slug), slug)
      if (repository.gone(slug) || moved !== undefined)
        yield sight(definition, node, saying(name, moved), { subject: slug, ...(moved === undefined ? {} : { severity: 'medium' }) })
    }
  },
}

const movedTo = (origin: Origin | undefined, slug: string): string | undefined =>
  origin === undefined || origin.name.toLowerCase() === slug ? undefined : origin.name

const saying = (name: string, moved: string | undefined): string =>
  moved === undefined
    ? `the owner of ${name} is gone: anyone can take the name`
    : `${name} is now ${moved}: whoever takes the old name takes its users`

export const lockIdentity: Rule<'workflow'> = {
  id: 'lock-identity',
  reads: 'workflow',
  severity: 'high',
  title: 'Locked repository is another one than it was',
  why: 'Owner and repository have ids that stay when names change hands. Another id under the same name is another owner’s code: compared with the base of the change, and with GitHub by `--online`.',
  fix: 'Find out what became of the repository before you lock it anew.',
  sources: ['CWE-706', 'https://github.com/github/gh-actions-lock'],
  *check(definition) {
    if (definition.kind !== 'lock') return
    const { repository } = definition
    const before = new Map(
      [...lockedBy({ kind: 'lock', root: rootOf(repository.earlier(definition.path), definition.path) })].map((one) => [one.name.toLowerCase(), one]),
    )
    const seen = new Set<string>()
    for (const { name, key, ownerId, repoId } of lockedBy(definition)) {
      const slug = name.toLowerCase()
      if (seen.has(slug)) continue
      seen.add(slug)
      const earlier = before.get(slug)
      const origin = repository.origin(slug)
      const now = origin && { ownerId: String(origin.ownerId), repoId: String(origin.repoId) }
      for (const [from, ids] of [
        ['was in the base', earlier],
        ['is on GitHub', now],
      ] as const)
        for (const [what, own, other] of [
          ['owner', ownerId, ids?.ownerId],
          ['repository', repoId, ids?.repoId],
        ] as const)
          if (other !== undefined && own !== undefined && own !== other)
            yield sight(definition, key, `${what} ${own} of ${name} ${from} ${other}`, { subject: `${slug} ${what}` })
    }
  },
}

/** The lock as it was; an empty one where there was none that can be read. */
function rootOf(text: string | undefined, path: string): YamlNode {
  try {
    return readYaml(text ?? '', path).root
  } catch (fault) {
    if (fault instanceof Fault) return { kind: 'map', start: 0, end: 0, flow: false, entries: [] }
    throw fault
  }
}

export const lockMoved: Rule<'workflow'> = {
  id: 'lock-moved',
  reads: 'workflow',
  severity: 'high',
  title: 'Locked version was moved to another commit',
  why: 'A tag of a full version stays where it is. One that names another commit now was moved, as in every takeover of an action so far. Asked for with `--online`.',
  fix: 'Compare the two commits before you lock the new one.',
  sources: ['CWE-345', 'https://github.com/github/gh-actions-lock'],
  *check(definition) {
    for (const { name, ref, commit, key } of lockedBy(definition)) {
      const now = definition.repository.origin(name.toLowerCase())?.refs.get(ref)?.commit
      if (now === undefined || commit === undefined || now === commit || isHash(ref)) continue
      const whole = /^v?\d+\.\d+\.\d+/.test(ref)
      yield sight(definition, key, `${name}@${ref} was ${commit.slice(0, 12)} when it was locked, and is ${now.slice(0, 12)} now`, {
        subject: `${name}@${ref}`,
        ...(whole ? {} : { severity: 'note', persona: 'pedantic' }),
      })
    }
  },
}
