import { Fault } from '../../core/fault.ts'
import type { Advisory, Definition, Origin, OriginRef } from '../../core/workflow.ts'
import { at, entriesOf, itemsOf, scalarAt } from '../../core/yaml.ts'
import type { Network } from '../../io/network.ts'
import { advisoryOf } from './data/advisories.ts'
import { compareVersions, repositoryOf } from './parse.ts'
import { usesOf } from './questions.ts'

/** Tags and branches of one repository that are read: a hundred a page. */
const pagesMax = 10

/** Branches and tags that a commit is looked for in, where it is the tip of none. */
const comparedMax = 40

/** Repositories that one question for advisories names. */
const advisoriesAtOnce = 20

/** Most advisories of one answer. */
const advisoriesMax = 100

/**
 * Asks GitHub about every repository that the definitions take actions or hooks from, and about the refs they use.
 * What could not be asked is a fault, and nothing is then known of that repository.
 * Source: https://docs.github.com/rest
 */
export async function askOrigins(
  definitions: readonly Definition[],
  network: Network,
): Promise<{ readonly origins: ReadonlyMap<string, Origin>; readonly gone: ReadonlySet<string>; readonly faults: readonly Fault[] }> {
  const refs = new Map<string, Set<string>>()
  for (const { slug, ref } of definitions.flatMap((definition) => [...wantedBy(definition)])) refs.set(slug, (refs.get(slug) ?? new Set()).add(ref))
  const faults = new Set<Fault>()
  const origins = new Map<string, Origin>()
  const gone = new Set<string>()
  const advisories = await askAdvisories([...refs.keys()].sort(), network, faults)
  await Promise.all(
    [...refs].map(async ([slug, wanted]) => {
      try {
        const origin = await askOrigin(slug, wanted, advisories.get(slug) ?? [], network)
        if (origin) origins.set(slug, origin)
        else gone.add(slug)
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        faults.add(fault)
      }
    }),
  )
  // The same trouble, met by every question, is told once.
  return { origins, gone, faults: [...new Map([...faults].map((fault) => [fault.message, fault])).values()] }
}

/** What a definition takes from other repositories. */
function* wantedBy(definition: Definition): Generator<{ readonly slug: string; readonly ref: string }> {
  for (const { uses } of usesOf(definition)) if (uses.kind === 'repository') yield { slug: uses.slug, ref: uses.ref ?? '' }
  if (definition.kind === 'pre-commit')
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const slug = repositoryOf(scalarAt(repo, 'repo')?.value)
      if (slug !== undefined) yield { slug, ref: scalarAt(repo, 'rev')?.value ?? '' }
    }
  if (definition.kind === 'lock')
    for (const { key, value } of entriesOf(at(definition.root, 'dependencies'))) {
      const [, slug, ref = ''] = /^([\w.-]+\/[\w.-]+)[^@]*@(.+)$/.exec(key.value) ?? []
      if (slug === undefined) continue
      yield { slug: slug.toLowerCase(), ref }
      const [, commit] = /^sha1-([0-9a-f]{40})$/.exec(scalarAt(value, 'commit')?.value ?? '') ?? []
      if (commit !== undefined) yield { slug: slug.toLowerCase(), ref: commit }
    }
}

/** One repository; undefined where neither it nor its owner is there. */
async function askOrigin(slug: string, wanted: ReadonlySet<string>, advisories: readonly Advisory[], network: Network): Promise<Origin | undefined> {
  const [owner = '', repo = ''] = slug.split('/')
  if (/^\.+$/.test(owner) || /^\.+$/.test(repo)) return undefined
  const about = await network.github(`/repos/${slug}`)
  if (about === undefined) {
    if ((await network.github(`/users/${owner}`)) === undefined) return undefined
    throw new Fault('unreachable', `GitHub shows no repository ${slug}`, {
      hint: 'check its name; if it is private, set GITHUB_TOKEN to a token that may read it',
    })
  }
  const name = textOf(about, 'full_name')
  const { tags, all } = await askTags(name, network)
  const byCommit = new Set(tags.values())
  const refs = new Map<string, OriginRef>()
  for (const ref of wanted) {
    if (ref === '') continue
    refs.set(
      ref,
      /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
        ? await askCommit(name, ref.toLowerCase(), textOf(about, 'default_branch'), tags, byCommit, network)
        : await askRef(name, ref, tags, all, network),
    )
  }
  return {
    name,
    repoId: numberOf(about, 'id'),
    ownerId: numberOf(field(about, 'owner'), 'id'),
    archived: field(about, 'archived') === true,
    tags,
    refs,
    advisories,
  }
}

/** Commits by tag, and whether these are all. Source: https://docs.github.com/rest/repos/repos#list-repository-tags */
async function askTags(name: string, network: Network): Promise<{ readonly tags: ReadonlyMap<string, string>; readonly all: boolean }> {
  const listed = await pages(`/repos/${name}/tags`, network)
  return { tags: new Map(listed.items.map((tag) => [textOf(tag, 'name'), textOf(field(tag, 'commit'), 'sha')])), all: listed.all }
}

async function pages(path: string, network: Network): Promise<{ readonly items: readonly unknown[]; readonly all: boolean }> {
  const items: unknown[] = []
  for (let page = 1; page <= pagesMax; page++) {
    const found = await network.github(`${path}?per_page=100&page=${page}`)
    if (!Array.isArray(found)) throw strange(path)
    items.push(...found)
    if (found.length < 100) return { items, all: true }
  }
  return { items, all: false }
}

/** What a name is: a tag, a branch, or both. Source: https://docs.github.com/rest/git/refs#get-a-reference */
async function askRef(name: string, ref: string, tags: ReadonlyMap<string, string>, all: boolean, network: Network): Promise<OriginRef> {
  const [, kind, rest = ref] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  const path = `/repos/${name}/git`
  const object = async (full: string): Promise<unknown> => {
    const found = await network.github(`${path}/ref/${full.split('/').map(encodeURIComponent).join('/')}`)
    return found === undefined ? undefined : field(found, 'object')
  }
  const branch = kind === 'tags' ? undefined : await object(`heads/${rest}`)
  let tag = kind === 'heads' ? undefined : tags.get(rest)
  if (tag === undefined && kind !== 'heads' && !all) {
    const found = await object(`tags/${rest}`)
    tag = found === undefined ? undefined : textOf(found, 'sha')
    if (tag !== undefined && textOf(found, 'type') === 'tag') tag = (await askTag(name, tag, network)) ?? tag
  }
  const commit = tag ?? (branch === undefined ? undefined : textOf(branch, 'sha'))
  return { commit, tag: tag !== undefined, branch: branch !== undefined, object: false, reachable: commit !== undefined }
}

/** The commit that a tag's own object names; undefined where the hash is of no tag. Source: https://docs.github.com/rest/git/tags#get-a-tag */
async function askTag(name: string, hash: string, network: Network): Promise<string | undefined> {
  const found = await network.github(`/repos/${name}/git/tags/${hash}`)
  return found === undefined ? undefined : textOf(field(found, 'object'), 'sha')
}

/** What a hash is, and whether a tag or branch leads to it: GitHub answers for commits of every fork, too. */
async function askCommit(
  name: string,
  hash: string,
  trunk: string,
  tags: ReadonlyMap<string, string>,
  byCommit: ReadonlySet<string>,
  network: Network,
): Promise<OriginRef> {
  const known = (commit: string, object: boolean): OriginRef => ({ commit, tag: byCommit.has(commit), branch: false, object, reachable: true })
  if (byCommit.has(hash)) return known(hash, false)
  const inside = await askTag(name, hash, network)
  const commit = inside ?? hash
  const object = inside !== undefined
  if (byCommit.has(commit)) return known(commit, object)
  const leads = async (to: string): Promise<boolean | undefined> => {
    // Its second page has neither files nor commits: only the relation is asked for.
    const found = await network.github(`/repos/${name}/compare/${encodeURIComponent(to)}...${commit}?per_page=1&page=2`)
    return found === undefined ? undefined : /^(?:behind|identical)$/.test(textOf(found, 'status'))
  }
  const first = await leads(trunk)
  if (first === undefined) return { commit: undefined, tag: false, branch: false, object, reachable: false }
  if (first) return known(commit, object)
  const branches = await pages(`/repos/${name}/branches`, network)
  const names = branches.items.map((branch) => ({ name: textOf(branch, 'name'), tip: textOf(field(branch, 'commit'), 'sha') }))
  if (names.some(({ tip }) => tip === commit)) return known(commit, object)
  const likely = ({ name: one }: { readonly name: string }): number => (/^v?\d|release|main|master|stable/i.test(one) ? 0 : 1)
  const heads = [...names].sort((a, b) => likely(a) - likely(b)).filter(({ name: one }) => one !== trunk)
  const newest = [...tags.keys()].sort((a, b) => compareVersions(numbersOf(b), numbersOf(a)))
  const candidates = [...heads.slice(0, comparedMax / 2).map((one) => `refs/heads/${one.name}`), ...newest.map((one) => `refs/tags/${one}`)]
  for (const candidate of candidates.slice(0, comparedMax)) if ((await leads(candidate)) === true) return known(commit, object)
  if (!branches.all || heads.length > comparedMax / 2 || candidates.length > comparedMax)
    throw new Fault('not-inspected', `${commit.slice(0, 12)} is in none of the ${comparedMax} most likely branches and tags of ${name}`, {
      hint: 'more are not compared: pin a commit that a tag names',
    })
  return { commit, tag: false, branch: false, object, reachable: false }
}

const numbersOf = (tag: string): string => /\d+(?:\.\d+)*/.exec(tag)?.[0] ?? '0'

/** Advisories by slug. Source: https://docs.github.com/rest/security-advisories/global-advisories */
async function askAdvisories(slugs: readonly string[], network: Network, faults: Set<Fault>): Promise<ReadonlyMap<string, readonly Advisory[]>> {
  const found = new Map<string, Advisory[]>()
  const ask = async (some: readonly string[]): Promise<void> => {
    if (some.length === 0) return
    const path = `/advisories?type=reviewed&ecosystem=actions&per_page=${advisoriesMax}&affects=${encodeURIComponent(some.join(','))}`
    const listed = await network.github(path)
    if (!Array.isArray(listed)) throw strange('/advisories')
    if (listed.length === advisoriesMax && some.length > 1) {
      await ask(some.slice(0, some.length / 2))
      return ask(some.slice(some.length / 2))
    }
    for (const one of listed) {
      if (field(one, 'withdrawn_at') !== null && field(one, 'withdrawn_at') !== undefined) continue
      const affected = field(one, 'vulnerabilities')
      for (const part of Array.isArray(affected) ? affected : []) {
        const slug = textOf(field(part, 'package'), 'name').toLowerCase()
        const fixed = field(part, 'first_patched_version')
        const range = textOf(part, 'vulnerable_version_range')
        const made = advisoryOf(textOf(one, 'ghsa_id'), textOf(one, 'severity'), range, typeof fixed === 'string' ? fixed : undefined)
        found.set(slug, [...(found.get(slug) ?? []), made])
      }
    }
  }
  for (let start = 0; start < slugs.length; start += advisoriesAtOnce)
    try {
      await ask(slugs.slice(start, start + advisoriesAtOnce))
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.add(fault)
    }
  return found
}

const field = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)

function textOf(value: unknown, key: string): string {
  const found = field(value, key)
  if (typeof found !== 'string') throw strange(key)
  return found
}

function numberOf(value: unknown, key: string): number {
  const found = field(value, key)
  if (typeof found !== 'number') throw strange(key)
  return found
}

const strange = (what: string): Fault =>
  new Fault('unreachable', `GitHub’s answer has no ${what} in the form that its description says`, {
    hint: 'check what answers at GITHUB_API_URL',
  })
