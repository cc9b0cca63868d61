import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import process from 'node:process'
import { getInput } from '@actions/core'
import { check } from '../check/check.ts'
import { findConfig } from '../config/find.ts'
import { gateVerdict } from '../config/gate.ts'
import { policyOf, scopeOf } from '../config/policy.ts'
import { Fault } from '../core/fault.ts'
import type { GateVerdict } from '../core/gate.ts'
import { diff } from '../core/manifest.ts'
import { plain } from '../core/plain.ts'
import { dayOf, judge } from '../core/policy.ts'
import { Refusal } from '../core/seal.ts'
import { commitFolder } from '../io/checkout.ts'
import { openCommit } from '../io/commit.ts'
import { fileBytesMax, reason } from '../io/files.ts'
import { headOf, isCommitId } from '../io/git.ts'
import { revisionOf } from '../io/revision.ts'
import { writeWhole } from '../io/write.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { github as annotations } from '../reporters/github.ts'
import { markdown } from '../reporters/markdown.ts'
import { text as texts } from '../reporters/text.ts'
import { githubIssuer } from '../seal/expect/expectations.ts'
import { readVerdict } from '../seal/gate.ts'
import { type Provenance, readManifest, type SealedManifest } from '../seal/manifest.ts'
import { asText } from '../seal/report.ts'
import { seal, signContent, sourceOf } from '../seal/seal.ts'
import { checkNew } from '../seal/signers/check.ts'
import { endpoint } from '../seal/signers/oidc.ts'
import { readStatement, statementPayload } from '../seal/statement.ts'
import { targetOf } from '../seal/target.ts'
import { builtInTrust, readTrust } from '../seal/trust.ts'
import { Differs, type VerifyRequest, verify } from '../seal/verify.ts'
import { version } from '../version.ts'
import { readInputs } from './inputs.ts'
import { policyDigest, readPolicy } from './policy.ts'

/** What a step gives back besides its exit code. */
export interface Stage {
  readonly code: number
  readonly verdict: string
  readonly outputs: Readonly<Record<string, string>>
  /** For the job summary. */
  readonly page?: string
}

/** Most subjects that GitHub's store takes in one statement. Source: https://docs.github.com/rest/repos/attestations */
const storedSubjectsMax = 1024
/** How long the store may take, in milliseconds. */
const storeMsMax = 15_000

const say = (line: string): boolean => process.stdout.write(`${plain(line)}\n`)

const text = (name: string): string | undefined => getInput(name) || undefined

function need(name: string): string {
  const value = text(name)
  if (value === undefined) throw new Fault('usage', `the input \`${name}\` is missing`, { hint: `add \`${name}:\` to the step` })
  return value
}

function file(root: string, name: string): { readonly path: string; readonly text: string } | undefined {
  const path = text(name)
  return path === undefined ? undefined : { path, text: bytes(root, path).toString('utf8') }
}

function bytes(root: string, path: string): Buffer {
  try {
    if (!statSync(resolve(root, path)).isFile()) throw new Fault('unreadable-file', `${path} is no regular file`, { hint: 'name a regular file' })
    return readFileSync(resolve(root, path))
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}

/**
 * Seals the input `target` with the identity of this job, or, where the job has none, writes the statement for a job that
 * has. The seal carries what the gate says of the commit that is checked out; what the gate blocks is not sealed. What
 * needs a further permission costs a line where it is missing.
 */
export async function sealStep(root: string): Promise<Stage> {
  const { env } = process
  const target = need('target')
  const how = text('sign') ?? 'auto'
  if (!['auto', 'keyless', 'unsigned'].includes(how))
    throw new Fault('usage', `the input \`sign\` cannot be ${JSON.stringify(how)}`, { hint: 'choose one of auto, keyless, unsigned' })
  const keyless = how === 'keyless' || (how === 'auto' && Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? env['SIGSTORE_ID_TOKEN']))
  const path = resolve(root, target)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory() && !stat?.isFile())
    throw new Fault('unreadable-file', `cannot read ${target}`, { hint: 'check the input `target`: name a folder or a file' })
  const output = resolve(root, text('bundle') ?? `${path}.${keyless ? 'sigstore' : 'intoto'}.json`)
  const inside = relative(path, output)
  if (stat.isDirectory() && !inside.startsWith('..'))
    throw new Fault('usage', `${output} lies in the folder that is sealed`, {
      hint: 'write it beside the folder: the seal would change what it seals',
    })
  const gated = await sourceOfJob(root)
  if (gated.verdict?.outcome === 'blocked') return { code: 1, verdict: 'blocked', outputs: {}, page: gated.page ?? '' }
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = env
  const built = watchedBuild(root)
  const { payload, entries } = seal({
    path,
    folder: stat.isDirectory(),
    algorithms: ['sha256'],
    include: [],
    exclude: [],
    provenance: {
      ...built?.provenance,
      scope: { repository: server && repository ? `${server}/${repository}` : undefined, ref },
      ...gated.source,
      check: gated.verdict,
    },
  })
  if (built !== undefined) {
    const changes = diff(built.manifest, readManifest(readStatement(statementPayload, payload)).manifest)
    if (changes.length > 0) throw new Differs(changes)
  }
  const manifest = createHash('sha256').update(payload).digest('hex')
  const content = { kind: 'statement', payloadType: statementPayload, payload } as const
  if (keyless) {
    const pieces = [...(await signContent('keyless', content, { cwd: root, env, signingConfig: file(root, 'signing-config'), now: new Date() }))]
    checkNew(Buffer.concat(pieces), content, file(root, 'trusted-root'))
    writeWhole(output, pieces)
    say(`sealed ${target} (${entries} entries) in ${relative(root, output)}`)
    const note = await store(Buffer.concat(pieces), entries)
    if (note !== undefined) say(`note: ${note}`)
  } else {
    writeWhole(output, [payload])
    say(`wrote the statement about ${target} (${entries} entries) in ${relative(root, output)}`)
    if (how === 'auto')
      say('note: this job has no identity, so nothing is signed; give it `permissions: id-token: write`, or sign the statement in a job that has')
  }
  declare(output)
  return { code: 0, verdict: 'pass', outputs: { 'bundle-file': output, 'manifest-sha256': manifest }, page: gated.page ?? '' }
}

/** What a seal says of the source, with the gate's verdict where there is one. */
interface GatedSource {
  readonly source: Pick<Provenance, 'source' | 'lockfiles'>
  readonly verdict?: GateVerdict | undefined
  readonly page?: string
}

/**
 * The source of this job: the commit that is checked out, as version control has it and not as a build left it, inspected
 * under its own configuration. The input `verdict` may say `none`, or name the JSON report of an earlier check instead.
 */
async function sourceOfJob(root: string): Promise<GatedSource> {
  const how = text('verdict') ?? 'auto'
  const id = headOf(root)?.id
  const commit = id === undefined ? undefined : openCommit(root, id)
  const looks = (name: string): boolean => lockfileFormats.some((format) => format.looks(name))
  const folder = commit && [...commit.files.values()].every(({ size }) => size <= fileBytesMax) ? commitFolder(commit, () => true) : undefined
  if (folder === undefined) {
    if (how === 'auto') say('note: this is no whole git checkout: the seal carries no verdict of the gate')
    return { source: sourceOf(root, revisionOf(root), looks), verdict: reported(root, how, revisionOf(root)) }
  }
  try {
    const source = sourceOf(folder.root, id, looks)
    if (how !== 'auto') return { source, verdict: reported(root, how, id) }
    return { source, ...(await gateOn(folder.root, id)) }
  } finally {
    folder.remove()
  }
}

/** Inspects a commit that was written out. */
async function gateOn(root: string, revision: string | undefined): Promise<Pick<GatedSource, 'verdict' | 'page'>> {
  const { config: named, failOn, persona } = readInputs()
  const config = await readPolicy(findConfig(root, named))
  const scope = scopeOf(config)
  const targets = ['.']
  const verdict = judge(await check({ root, targets, ...scope }), policyOf(config, { failOn, persona }), dayOf(new Date()))
  const surroundings = { version, colour: false }
  process.stdout.write(texts(verdict, surroundings))
  if (!verdict.pass) process.stdout.write(annotations(verdict, surroundings))
  return { verdict: { ...gateVerdict(verdict, scope, { root, targets }), revision }, page: markdown(verdict, surroundings) }
}

/** The verdict of an earlier check, which must be about the commit that is sealed. */
function reported(root: string, how: string, revision: string | undefined): GateVerdict | undefined {
  if (how === 'auto' || how === 'none') return undefined
  const verdict = readVerdict(bytes(root, how), how)
  if (verdict.revision === revision) return verdict
  throw new Fault('usage', `${how} is about ${verdict.revision ?? 'no commit'}, and ${revision ?? 'none'} is checked out`, {
    hint: 'check the same commit that is sealed',
  })
}

/** What `sealgate run --unsigned` wrote of a build in an earlier job: the target must be what it says. */
function watchedBuild(root: string): SealedManifest | undefined {
  const path = text('statement')
  return path === undefined ? undefined : readManifest(readStatement(statementPayload, bytes(root, path)))
}

/** Puts a bundle into GitHub's attestation store. Gives the reason where it did not. */
async function store(bundle: Buffer, entries: number): Promise<string | undefined> {
  const token = getInput('github-token')
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = process.env
  if (token === '' || !api || !repository) return undefined
  if (entries > storedSubjectsMax) return `not in GitHub's attestation store, which takes ${storedSubjectsMax} files at most`
  const address = endpoint(`${api}/repos/${repository}/attestations`, 'GITHUB_API_URL')
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/vnd.github+json' },
      body: `{"bundle":${bundle.toString()}}`,
      signal: AbortSignal.timeout(storeMsMax),
      redirect: 'error',
    })
    if (response.ok) return undefined
    if (response.status === 403 || response.status === 404)
      return "not in GitHub's attestation store: the job lacks `attestations: write`, or the plan does not include it"
    return `not in GitHub's attestation store: it answered ${response.status}`
  } catch {
    return "not in GitHub's attestation store: it did not answer"
  }
}

/** Tells the runner of the one file that stands for all: `$GITHUB_ARTIFACTS` takes a path a line. Source: https://github.com/actions/runner/pull/4527 */
function declare(output: string): void {
  const list = process.env['GITHUB_ARTIFACTS']
  if (text('declare-artifacts') !== 'true' || !list) return
  // The runner refuses names with an equals sign, and a newline would be a second artifact.
  if (/[=\r\n]/.test(output)) say(`note: ${basename(output)} is not declared: its name holds a character that the runner does not take`)
  else appendFileSync(list, `${output}\n`)
}

/** Verifies the input `target` against the input `bundle`: signed by who is named, or by a workflow of this repository. */
export async function verifyStep(root: string): Promise<Stage> {
  const target = targetOf(root, need('target'))
  const bundle = need('bundle')
  const identity = text('certificate-identity')
  const issuer = text('certificate-oidc-issuer')
  const trustedRoot = file(root, 'trusted-root')
  const repo = process.env['GITHUB_REPOSITORY']
  if (identity === undefined && !repo)
    throw new Fault('usage', 'nothing says who must have signed', { hint: 'add `certificate-identity:` to the step' })
  const sourceCommit = text('source-commit')
  if (sourceCommit !== undefined && !isCommitId(sourceCommit))
    throw new Fault('usage', `the input \`source-commit\` is no whole name of a commit`, { hint: 'write all of its 40 or 64 hex digits' })
  const trusts = () => (trustedRoot ? readTrust(trustedRoot.text, trustedRoot.path) : builtInTrust())
  const request: VerifyRequest = {
    target,
    bundle: { path: bundle, bytes: bytes(root, bundle) },
    keys: [],
    threshold: 1,
    trusts,
    npmKeys: () => [],
    asked: {
      claims: new Map<string, string>(),
      subjectDigests: [],
      buildWorkflowInputs: new Map<string, string>(),
      verifiedLevels: [],
      allowExtra: false,
      certificateIdentity: identity,
      certificateOidcIssuer: issuer ?? githubIssuer,
      ...(identity === undefined ? { repo } : {}),
      sourceCommit,
      requireCheck: text('require-check') === 'true',
      checkPolicy: await policyDigest(root, text('check-policy')),
    },
  }
  const outputs = { 'bundle-file': resolve(root, bundle) }
  const release = text('release-policy')
  if (release !== undefined) {
    const { approvalsOf, approvalPage, approvalText } = await import('./release.ts')
    const terms = release === 'strict' ? undefined : { path: release, text: bytes(root, release).toString('utf8') }
    const approvals = await approvalsOf(root, request, terms)
    process.stdout.write(approvalText(approvals))
    const states = Object.fromEntries(approvals.map(({ name, state }) => [name, state]))
    const verdict = approvals.some(({ state }) => state === 'failed')
      ? 'blocked'
      : approvals.some(({ state }) => state === 'unknown')
        ? 'incomplete'
        : 'pass'
    return {
      code: { pass: 0, blocked: 1, incomplete: 3 }[verdict],
      verdict,
      outputs: { ...outputs, approvals: JSON.stringify(states) },
      page: approvalPage(approvals),
    }
  }
  try {
    const verified = verify(request)
    process.stdout.write(asText(target, bundle, verified))
    return { code: 0, verdict: 'pass', outputs }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    process.stdout.write(asText(target, bundle, cause))
    const line = plain(`${target.label} does not verify: ${cause.message}`)
    process.stdout.write(`::error title=sealgate::${line.replaceAll('%', '%25')}\n`)
    return { code: 1, verdict: 'blocked', outputs: {} }
  }
}
