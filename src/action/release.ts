import { realpathSync } from 'node:fs'
import process from 'node:process'
import { getInput } from '@actions/core'
import { check } from '../check/check.ts'
import { findConfig } from '../config/find.ts'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { type Identity, Refusal } from '../core/seal.ts'
import { commitFolder } from '../io/checkout.ts'
import { openCommit } from '../io/commit.ts'
import { fileBytesMax } from '../io/files.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { payloadOf } from '../seal/deployed.ts'
import { expectGate } from '../seal/expect/gate.ts'
import { readPolicy as readTerms } from '../seal/policy.ts'
import { describe } from '../seal/report.ts'
import { sourceOf } from '../seal/seal.ts'
import { readStatement, statementPayload, strongDigests } from '../seal/statement.ts'
import { Differs, type Verified, type VerifyRequest, verify } from '../seal/verify.ts'
import { asked, type Client, clientOf, type Repo, repoOf, why } from './client.ts'
import { digestOf, policyDigest } from './policy.ts'
import { statusOf } from './retry.ts'

/** What a release needs, all at once. */
const names = ['source integrity', 'build environment', 'code review', 'dependencies', 'build signature', 'distribution'] as const

/** One of them, decided: `unknown` where it could not be, which is never a pass. */
export interface Approval {
  readonly name: (typeof names)[number]
  readonly state: 'passed' | 'failed' | 'unknown'
  readonly why: string
}

/** What a policy may ask for besides the defaults, which are the strictest. */
const keys = {
  source: 'text',
  runner: 'text',
  unpinned: 'switch',
  unwatched: 'switch',
  approvals: 'text',
  'check-policy': 'text',
  assets: 'text',
} as const

/** Something that speaks against a release. */
class Refused extends Error {}

interface Release {
  readonly root: string
  readonly verified: Verified
  readonly identity: Identity | undefined
  /** Commit that was sealed. */
  readonly commit: string
  readonly client: Client | undefined
  readonly repo: Repo
  readonly term: (name: keyof typeof keys) => string | undefined
}

/**
 * Asks for the six approvals of a release. Each is decided for itself, so that one run says everything that is missing; but
 * nothing in a seal counts before its signature does.
 * @throws Fault `configuration` for terms that cannot be understood.
 */
export async function approvalsOf(
  root: string,
  request: VerifyRequest,
  terms: { readonly path: string; readonly text: string } | undefined,
): Promise<readonly Approval[]> {
  const given = terms === undefined ? new Map<string, readonly string[]>() : readReleaseTerms(terms.text, terms.path)
  const term = (name: keyof typeof keys): string | undefined => given.get(name)?.[0]
  const signature = await decide('build signature', () => signed(request))
  const { verified } = signature
  if (verified === undefined)
    return names.map((name) =>
      name === 'build signature' ? signature.approval : { name, state: 'unknown', why: 'the seal is not signed as asked for' },
    )
  const [signer] = verified.signers
  const token = getInput('github-token')
  const release: Release = {
    root,
    verified,
    identity: signer?.kind === 'identity' ? signer.identity : undefined,
    commit: verified.manifest?.provenance.source?.revision ?? '',
    client: token === '' ? undefined : clientOf(token),
    repo: repoOf(process.env['GITHUB_REPOSITORY'] ?? ''),
    term,
  }
  const found = await Promise.all([
    decide('source integrity', () => sourceIntegrity(release)),
    decide('build environment', () => buildEnvironment(release)),
    decide('code review', () => codeReview(release)),
    decide('dependencies', () => dependencies(release)),
    signature,
    decide('distribution', () => distribution(release, request)),
  ])
  return found.map(({ approval }) => approval)
}

/** What a release policy says. @throws Fault `configuration` */
export function readReleaseTerms(text: string, path: string): ReadonlyMap<string, readonly string[]> {
  const given = readTerms(text, path, keys)
  const choices: Readonly<Record<string, RegExp>> = { source: /^(?:any|signature|tree)$/, runner: /^(?:any|github-hosted)$/, approvals: /^\d{1,2}$/ }
  for (const [name, [value = '']] of given)
    if (choices[name]?.test(value) === false)
      throw new Fault('configuration', `${path} has no usable value for ${name}`, {
        hint:
          name === 'approvals'
            ? 'write a number, such as 1'
            : `choose one of ${choices[name].source.replace(/[^\w|-]|\?:/g, '').replaceAll('|', ', ')}`,
      })
  return given
}

/** What one of them comes to: a reason, or what is thrown. */
async function decide(
  name: Approval['name'],
  look: () => Promise<string | { readonly why: string; readonly verified: Verified }>,
): Promise<{ readonly approval: Approval; readonly verified?: Verified }> {
  try {
    const found = await look()
    return typeof found === 'string'
      ? { approval: { name, state: 'passed', why: found } }
      : { approval: { name, state: 'passed', why: found.why }, verified: found.verified }
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof Refused) return { approval: { name, state: 'failed', why: cause.message } }
    if (cause instanceof Fault) return { approval: { name, state: 'unknown', why: `${cause.message}; ${cause.hint}` } }
    if (statusOf(cause) === 0 && !(cause instanceof DOMException)) throw cause
    const missing = [401, 403, 404].includes(statusOf(cause)) ? '; the job may lack `contents: read` or `pull-requests: read`' : ''
    return { approval: { name, state: 'unknown', why: `${why(cause)}${missing}` } }
  }
}

/** The signature alone: over whatever it names, by whom it must be. Whether that is what is published is another question. */
async function signed(request: VerifyRequest): Promise<{ readonly why: string; readonly verified: Verified }> {
  const { subjects } = readStatement(statementPayload, payloadOf(request.bundle))
  const [algorithm = '', value = ''] = Object.entries(subjects[0]?.digest ?? {}).find(([name]) => strongDigests.some((one) => one === name)) ?? []
  const asked = { ...request.asked, requireCheck: false, checkPolicy: undefined }
  const verified = verify({ ...request, asked, target: { kind: 'digest', label: `${algorithm}:${value}`, algorithm, value } })
  const [signer] = verified.signers
  return { verified, why: signer?.kind === 'identity' ? `signed by ${signer.identity.name}` : 'signed' }
}

/** The commit is what its author meant: it is signed, or the tree that was sealed is that of the commit. */
async function sourceIntegrity({ root, verified, identity, commit, client, repo, term }: Release): Promise<string> {
  const { source } = verified.manifest?.provenance ?? {}
  if (source === undefined || commit === '') throw new Refused('the seal names no commit')
  const ran = identity?.claims['source-repository-digest']
  if (ran !== undefined && ran !== commit) throw new Refused(`the seal names commit ${commit}, and the job that signed ran for ${ran}`)
  const how = term('source') ?? 'any'
  const held = openCommit(root, commit)
  const whole = held && [...held.files.values()].every(({ size }) => size <= fileBytesMax) ? commitFolder(held, () => true) : undefined
  try {
    if (how !== 'signature' && whole) {
      const tree = sourceOf(whole.root, commit, (name) => lockfileFormats.some((format) => format.looks(name))).source?.sha256
      if (tree !== source.sha256) throw new Refused(`what was sealed was not made from the tree of commit ${commit.slice(0, 12)}`)
      return `the source tree is that of commit ${commit.slice(0, 12)}`
    }
  } finally {
    whole?.remove()
  }
  if (how === 'tree') throw new Fault('not-inspected', `commit ${commit.slice(0, 12)} is not checked out`, { hint: 'check it out with its files' })
  if (client === undefined) throw needsToken()
  const { data } = await asked((request) => client('GET /repos/{owner}/{repo}/commits/{ref}', { ...repo, ref: commit, request }))
  const { verified: sound, reason } = data.commit.verification ?? {}
  if (!sound) throw new Refused(`commit ${commit.slice(0, 12)} has no signature that GitHub can verify: ${reason ?? 'unsigned'}`)
  return `commit ${commit.slice(0, 12)} is signed`
}

const needsToken = (): Fault =>
  new Fault('not-inspected', 'there is no token to ask GitHub', { hint: 'leave the input `github-token` at its default' })

/** The build ran where nobody else was, from pinned parts, and under watch. */
async function buildEnvironment({ root, verified, identity, commit, term }: Release): Promise<string> {
  const said: string[] = []
  const wrong: string[] = []
  if (term('runner') !== 'any') {
    const runner = identity?.claims['runner-environment']
    if (runner === 'github-hosted') said.push('a hosted runner')
    else wrong.push(`the runner was ${runner ?? 'not named by the certificate'}, not github-hosted`)
  }
  if (term('unwatched') === undefined) {
    const run = verified.manifest?.provenance.run
    if (run) said.push(`a watched build of ${run.files} files`)
    else wrong.push('the build was not watched: run it with `sealgate run`, and give its statement to the step that seals')
  }
  if (term('unpinned') === undefined) {
    const loose = await unpinned(root, commit)
    if (loose.length === 0) said.push('pinned actions')
    else wrong.push(...loose)
  }
  if (wrong.length > 0) throw new Refused(wrong.join('; '))
  return said.join(', ')
}

/** Most of them that are named. */
const namedMax = 5

/** What of the workflows of a commit may change under it, whatever comments say. */
async function unpinned(root: string, commit: string): Promise<readonly string[]> {
  const held = openCommit(root, commit)
  const folder = held && commitFolder(held, (path) => /(^|\/)(\.github\/|action\.ya?ml$)/.test(path))
  if (!folder)
    throw new Fault('not-inspected', `commit ${commit.slice(0, 12) || 'of the seal'} is not checked out, so its workflows cannot be read`, {
      hint: 'check it out',
    })
  try {
    const rules = ['unpinned-uses', 'unpinned-images', 'unpinned-tools']
    const report = await check({ root: realpathSync(folder.root), targets: ['.'], only: ['workflow'], runs: ({ id }) => rules.includes(id) })
    const [fault] = report.faults
    if (fault) throw fault
    const found = report.findings.filter(({ persona }) => persona === 'regular')
    return [
      ...found.slice(0, namedMax).map(({ at, message }) => `${at.path}:${at.line ?? 1}: ${message}`),
      ...(found.length > namedMax ? [`${found.length - namedMax} more that are not pinned`] : []),
    ]
  } finally {
    folder.remove()
  }
}

/** Most pages of reviews that are read. */
const pagesMax = 10
const perPage = 100

/** Somebody else than its author approved what was merged, and nobody who may object still does. */
async function codeReview({ commit, client, repo, term }: Release): Promise<string> {
  const needed = Number(term('approvals') ?? 1)
  if (needed === 0) return 'not asked for'
  if (commit === '') throw new Refused('the seal names no commit')
  if (client === undefined) throw needsToken()
  const { data: pulls } = await asked((request) =>
    client('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...repo, commit_sha: commit, per_page: perPage, request }),
  )
  const pull = pulls.find(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit)
  if (pull === undefined) throw new Refused(`commit ${commit.slice(0, 12)} was not merged by a pull request`)
  const last = new Map<string, { readonly state: string; readonly commit: string | null }>()
  for (let page = 1; page <= pagesMax; page++) {
    const { data } = await asked((request) =>
      client('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...repo, pull_number: pull.number, per_page: perPage, page, request }),
    )
    for (const { user, state, commit_id: at, author_association: role } of data) {
      // A comment does not take an approval back.
      if (!user || user.type === 'Bot' || user.login === pull.user?.login || !['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state)) continue
      if (['OWNER', 'MEMBER', 'COLLABORATOR'].includes(role)) last.set(user.login, { state, commit: at })
    }
    if (data.length < perPage) break
  }
  const objecting = [...last].filter(([, { state }]) => state === 'CHANGES_REQUESTED').map(([login]) => login)
  if (objecting.length > 0) throw new Refused(`pull request ${pull.number}: ${objecting.join(', ')} asked for changes`)
  const approving = [...last].filter(([, { state }]) => state === 'APPROVED')
  const current = approving.filter(([, one]) => one.commit === pull.head.sha).map(([login]) => login)
  if (current.length < needed) {
    const stale = approving.length - current.length
    throw new Refused(
      `pull request ${pull.number} has ${current.length} of ${needed} approvals of what was merged${stale === 0 ? '' : `; ${stale} of an earlier state`}`,
    )
  }
  return `pull request ${pull.number} is approved by ${current.join(', ')}`
}

/** The gate passed for the very commit that was sealed, under the policy of this repository or the one that is named. */
async function dependencies({ root, verified, identity, term }: Release): Promise<string> {
  const { manifest } = verified
  if (manifest === undefined) throw new Refused('the seal carries no verdict of the gate')
  const named = term('check-policy')
  const checkPolicy =
    named === 'any' ? undefined : named === undefined ? await digestOf(findConfig(root, undefined)) : await policyDigest(root, named)
  expectGate(manifest.provenance, identity, { ...noExpectations, requireCheck: true, checkPolicy })
  const locked = manifest.provenance.lockfiles?.length ?? 0
  return `the gate passed for this commit${checkPolicy === undefined ? '' : ' under this policy'}; ${locked} lockfile${locked === 1 ? '' : 's'} sealed`
}
const noExpectations = {
  claims: new Map<string, string>(),
  subjectDigests: [],
  buildWorkflowInputs: new Map<string, string>(),
  verifiedLevels: [],
  allowExtra: false,
}

/** What is published is what was sealed: the target, and the files of the release where the policy names its tag. */
async function distribution({ verified, client, repo, term }: Release, request: VerifyRequest): Promise<string> {
  try {
    verify({ ...request, asked: { ...request.asked, requireCheck: false, checkPolicy: undefined } })
  } catch (cause) {
    if (!(cause instanceof Differs)) throw cause
    const shown = cause.changes.slice(0, namedMax).map((change) => describe(change).replace(/ +/g, ' '))
    throw new Refused(
      `${request.target.label}: ${shown.join('; ')}${cause.changes.length > namedMax ? `; ${cause.changes.length - namedMax} more` : ''}`,
    )
  }
  const tag = term('assets')
  if (tag === undefined) return `${request.target.label} is what was sealed`
  if (client === undefined) throw needsToken()
  const { data } = await asked((given) => client('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repo, tag, request: given }))
  const sealed = new Map(
    (verified.manifest?.manifest.entries ?? []).flatMap(({ name, kind, digests }) => (kind === 'file' ? [[name, digests.sha256] as const] : [])),
  )
  const wrong = data.assets.flatMap(({ name, digest }) => {
    if (/\.(?:sigstore|intoto)\.jsonl?$/.test(name)) return []
    const expected = sealed.get(name)
    sealed.delete(name)
    if (expected === undefined) return [`${name} was not sealed`]
    return digest === `sha256:${expected}` ? [] : [`${name} is ${digest ?? 'without a digest'}, and sha256:${expected} was sealed`]
  })
  wrong.push(...[...sealed.keys()].map((name) => `${name} is missing`))
  if (wrong.length > 0)
    throw new Refused(`release ${tag}: ${wrong.slice(0, namedMax).join('; ')}${wrong.length > namedMax ? `; ${wrong.length - namedMax} more` : ''}`)
  return `${request.target.label} and the ${data.assets.length} files of release ${tag} are what was sealed`
}

const marks: Readonly<Record<Approval['state'], string>> = { passed: '✅', failed: '❌', unknown: '⚠️' }

/** For the log: a line each, and an annotation for each that is missing. */
export function approvalText(approvals: readonly Approval[]): string {
  const lines = approvals.map(({ name, state, why }) => `${state.padEnd(8)} ${name}: ${plain(why)}\n`)
  const missing = approvals.filter(({ state }) => state !== 'passed')
  const errors = missing.map(
    ({ name, state, why }) => `::error title=sealgate::${plain(`release, ${name} ${state}: ${why}`).replaceAll('%', '%25')}\n`,
  )
  return [...lines, `${verdictLine(approvals)}\n`, ...errors].join('')
}

/** For the job summary. */
export function approvalPage(approvals: readonly Approval[]): string {
  const code = (text: string): string => `\`${plain(text).replace(/[`|]/g, "'").slice(0, 500)}\``
  const rows = approvals.map(({ name, state, why }) => `| ${marks[state]} ${state} | ${name} | ${code(why)} |\n`)
  return `## ${approvals.every(({ state }) => state === 'passed') ? '✅' : '❌'} Sealgate release: ${verdictLine(approvals)}\n\n| | Approval | Why |\n| --- | --- | --- |\n${rows.join('')}`
}

const verdictLine = (approvals: readonly Approval[]): string =>
  `${approvals.filter(({ state }) => state === 'passed').length} of ${approvals.length} approvals`
