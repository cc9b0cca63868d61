import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import process from 'node:process'
import { getInput } from '@actions/core'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import { reason } from '../io/files.ts'
import { revisionOf } from '../io/revision.ts'
import { writeWhole } from '../io/write.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { githubIssuer } from '../seal/expect/expectations.ts'
import { asText } from '../seal/report.ts'
import { seal, signContent, sourceOf } from '../seal/seal.ts'
import { checkNew } from '../seal/signers/check.ts'
import { endpoint } from '../seal/signers/oidc.ts'
import { statementPayload } from '../seal/statement.ts'
import { targetOf } from '../seal/target.ts'
import { builtInTrust, readTrust } from '../seal/trust.ts'
import { verify } from '../seal/verify.ts'

/** What a step gives back besides its exit code. */
export interface Stage {
  readonly code: number
  readonly verdict: string
  readonly outputs: Readonly<Record<string, string>>
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
 * has. What needs a further permission costs a line where it is missing.
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
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = env
  const { payload, entries } = seal({
    path,
    folder: stat.isDirectory(),
    algorithms: ['sha256'],
    include: [],
    exclude: [],
    provenance: {
      scope: { repository: server && repository ? `${server}/${repository}` : undefined, ref },
      ...sourceOf(root, revisionOf(root), (name) => lockfileFormats.some((format) => format.looks(name))),
    },
  })
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
  return { code: 0, verdict: 'pass', outputs: { 'bundle-file': output, 'manifest-sha256': manifest } }
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
export function verifyStep(root: string): Stage {
  const target = targetOf(root, need('target'))
  const bundle = need('bundle')
  const identity = text('certificate-identity')
  const issuer = text('certificate-oidc-issuer')
  const trustedRoot = file(root, 'trusted-root')
  const repo = process.env['GITHUB_REPOSITORY']
  if (identity === undefined && !repo)
    throw new Fault('usage', 'nothing says who must have signed', { hint: 'add `certificate-identity:` to the step' })
  const trusts = () => (trustedRoot ? readTrust(trustedRoot.text, trustedRoot.path) : builtInTrust())
  const asked = {
    claims: new Map<string, string>(),
    subjectDigests: [],
    buildWorkflowInputs: new Map<string, string>(),
    verifiedLevels: [],
    allowExtra: false,
    certificateIdentity: identity,
    certificateOidcIssuer: issuer ?? githubIssuer,
    ...(identity === undefined ? { repo } : {}),
  }
  try {
    const verified = verify({
      target,
      bundle: { path: bundle, bytes: bytes(root, bundle) },
      keys: [],
      threshold: 1,
      trusts,
      npmKeys: () => [],
      asked,
    })
    process.stdout.write(asText(target, bundle, verified))
    return { code: 0, verdict: 'pass', outputs: { 'bundle-file': resolve(root, bundle) } }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    process.stdout.write(asText(target, bundle, cause))
    const line = plain(`${target.label} does not verify: ${cause.message}`)
    process.stdout.write(`::error title=sealgate::${line.replaceAll('%', '%25')}\n`)
    return { code: 1, verdict: 'blocked', outputs: {} }
  }
}
