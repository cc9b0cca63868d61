import { type Identity, Refusal, type Statement } from '../../core/seal.ts'
import { textAt } from '../../syntax/strict.ts'
import { manifestType } from '../manifest.ts'
import { type Expectations, githubIssuer } from './expectations.ts'
import { expectIssuer } from './identity.ts'

const host = 'https://github.com/'

/** Names of owners and repositories are one name in every case of letters. Source: https://docs.github.com/rest/repos/repos */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * Holds a GitHub attestation against owner, repository and signing workflow, as the GitHub CLI does but without patterns:
 * the workflow that signed must lie in the repository that was asked for, or in the one that was named as the signer's.
 * @throws Refusal
 */
export function expectGithub(identity: Identity, statement: Statement | undefined, asked: Expectations): void {
  const { owner, repo, signerRepo, signerWorkflow } = asked
  expectIssuer(identity, asked.certificateOidcIssuer ?? githubIssuer)
  const { 'source-repository-uri': repository, 'source-repository-owner-uri': sourceOwner } = identity.claims
  if (repo !== undefined && !same(repository ?? '', host + repo))
    throw new Refusal('source repository', { expected: host + repo, found: repository ?? 'none' })
  const wanted = owner ?? repo?.split('/')[0]
  if (wanted !== undefined && !same(sourceOwner ?? '', host + wanted))
    throw new Refusal('source repository owner', { expected: host + wanted, found: sourceOwner ?? 'none' })
  if (signerWorkflow !== undefined) expectWorkflow(identity.name, signerWorkflow)
  else if (asked.certificateIdentity === undefined && asked.certificateIdentityRegexp === undefined) {
    const place = `${host}${signerRepo ?? repo ?? owner}/`
    if (!same(identity.name.slice(0, place.length), place)) throw new Refusal('signer', { expected: `a workflow of ${place}`, found: identity.name })
  }
  // Unless another type is asked for: provenance, or a manifest of our own.
  const types = asked.predicateType === undefined ? ['https://slsa.dev/provenance/v1', manifestType] : [asked.predicateType]
  if (statement !== undefined && !types.includes(statement.predicateType))
    throw new Refusal('predicate type', { expected: types.join(' or '), found: statement.predicateType })
}

/** `[HOST/]OWNER/REPO/PATH[@REF]` against the workflow in a certificate's name. */
function expectWorkflow(name: string, asked: string): void {
  const [, withHost] = /^(?:https:\/\/)?((?:[A-Za-z0-9-]+\.)+[A-Za-z]+\/[^/]+\/[^/]+\/.+)$/.exec(asked) ?? []
  const workflow = withHost === undefined ? host + asked : `https://${withHost}`
  const [path = '', ref] = split(workflow)
  const [foundPath = '', foundRef] = split(name)
  if (!sameWorkflow(foundPath, path) || (ref !== undefined && ref !== foundRef))
    throw new Refusal('signer workflow', { expected: workflow, found: name })
}

const split = (workflow: string): readonly string[] => {
  const at = workflow.indexOf('@')
  return at < 0 ? [workflow] : [workflow.slice(0, at), workflow.slice(at + 1)]
}

/** Host, owner and repository in any case; the path in the repository exactly. */
function sameWorkflow(a: string, b: string): boolean {
  const [partsA, partsB] = [a.split('/'), b.split('/')]
  return same(partsA.slice(0, 5).join('/'), partsB.slice(0, 5).join('/')) && partsA.slice(5).join('/') === partsB.slice(5).join('/')
}

/** Name under which GitHub signs releases. Source: https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases */
const releaseSigner = 'https://dotcom.releases.github.com'
const releaseTypes = ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2']

/** Holds an attestation of a GitHub release against repository and tag. @throws Refusal */
export function expectRelease(identity: Identity, statement: Statement | undefined, { repo, tag }: Expectations): void {
  if (identity.name !== releaseSigner) throw new Refusal('certificate identity', { expected: releaseSigner, found: identity.name })
  if (identity.issuer !== undefined) throw new Refusal('certificate issuer', { expected: 'none', found: identity.issuer })
  if (!statement || !releaseTypes.includes(statement.predicateType))
    throw new Refusal('predicate type', { expected: releaseTypes.join(' or '), found: statement?.predicateType ?? 'no statement' })
  const purls = [textAt(statement.predicate, 'purl'), statement.subjects[0]?.uri].filter((purl) => purl !== undefined && purl !== '')
  const found = purls.map((purl) => parts(purl ?? ''))
  if (found.length === 0) throw new Refusal('release', { expected: `${repo}@${tag}`, found: 'no package URL' })
  for (const release of found) {
    if (repo !== undefined && !same(release.repo, repo)) throw new Refusal('release repository', { expected: repo, found: release.repo })
    if (tag !== undefined && release.tag !== undefined && release.tag !== tag) throw new Refusal('release tag', { expected: tag, found: release.tag })
  }
  const said = { repository: textAt(statement.predicate, 'repository'), tag: textAt(statement.predicate, 'tag') }
  if (repo !== undefined && said.repository !== undefined && !same(said.repository, repo))
    throw new Refusal('release repository', { expected: repo, found: said.repository })
  if (tag !== undefined && said.tag !== undefined && said.tag !== tag) throw new Refusal('release tag', { expected: tag, found: said.tag })
  if (tag !== undefined && said.tag === undefined && !found.some((release) => release.tag !== undefined))
    throw new Refusal('release tag', { expected: tag, found: 'none' })
}

/** `pkg:github/OWNER/REPO@TAG` in its parts. Source: https://github.com/package-url/purl-spec */
function parts(purl: string): { readonly repo: string; readonly tag: string | undefined } {
  const [, repo, tag] = /^pkg:github\/([^@?#]+)(?:@([^?#]*))?(?:[?#].*)?$/.exec(purl) ?? []
  try {
    return { repo: decodeURIComponent(repo ?? ''), tag: tag === undefined ? undefined : decodeURIComponent(tag) }
  } catch {
    throw new Refusal('release', { expected: 'a package URL', found: purl })
  }
}
