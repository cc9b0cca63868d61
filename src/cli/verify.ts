import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import { reason } from '../io/files.ts'
import { writeWhole } from '../io/write.ts'
import { claimNames } from '../seal/expect/claims.ts'
import type { Expectations } from '../seal/expect/expectations.ts'
import { revokedMark } from '../seal/expect/revoked.ts'
import { isCommit } from '../seal/manifest.ts'
import { readNpmKeys } from '../seal/npm.ts'
import { asJson, asText } from '../seal/report.ts'
import { npmKeys } from '../seal/roots.ts'
import { readPublicKey } from '../seal/signature.ts'
import type { TrustedKey } from '../seal/sigstore.ts'
import { summaryOf } from '../seal/summary.ts'
import { type Target, targetOf } from '../seal/target.ts'
import { builtInTrust, readTrust, type Trust } from '../seal/trust.ts'
import { type Verified, verify as verifySeal } from '../seal/verify.ts'
import { version } from '../version.ts'
import type { Command, Flags, Given, Terminal } from './command.ts'

/** Largest file of signatures that is read, in bytes: a manifest of some millions of files. */
const bundleBytesMax = 1024 * 1024 * 1024

const flags: Flags = {
  bundle: { value: 'FILE', help: 'the signature: a Sigstore bundle, an .intoto.jsonl file, npm or GitHub attestations, a VSA' },
  key: { value: 'PUBLIC.pem', list: true, whole: true, help: 'public key that must have signed; repeatable' },
  threshold: { value: 'N', help: 'how many different keys must have signed; default 1' },
  'certificate-identity': { value: 'ID', help: 'name in the certificate, exactly' },
  'certificate-identity-regexp': { value: 'REGEXP', help: 'pattern that matches the whole name in the certificate' },
  'certificate-oidc-issuer': { value: 'URL', help: 'issuer in the certificate, exactly' },
  policy: { value: 'FILE', help: 'all expectations in one file, by the names of these flags (YAML or JSON)' },
  'trusted-root': { value: 'FILE', help: "trusted_root.json; default: Sigstore's public good instance and GitHub's own" },
  'allow-extra': { help: 'allow files that the manifest does not know' },
  'min-sequence': { value: 'N', help: 'oldest manifest that counts, by its sequence number' },
  revoked: {
    value: 'WHAT',
    list: true,
    whole: true,
    help: 'never counts again: key:SHA256, serial:HEX, log:INDEX or payload:SHA256; repeatable',
  },
  'not-before': { value: 'TIME', help: 'oldest time of signing that counts, RFC 3339' },
  'source-uri': { value: 'URI', help: 'repository the artifact was built from: github.com/owner/repo' },
  'source-branch': { value: 'NAME', help: 'branch it was built from' },
  'source-tag': { value: 'NAME', help: 'tag it was built from, exactly' },
  'source-versioned-tag': { value: 'VERSION', help: 'tag it was built from, as far as given: v1, v1.2' },
  'source-commit': { value: 'COMMIT', help: 'commit it was built from' },
  'require-check': { help: 'the seal must carry a passing verdict of `check` for the commit that was sealed' },
  'require-install': { help: 'the seal must carry the record of a verified install of a lockfile that was sealed' },
  'check-policy': { value: 'POLICY', help: 'under this policy: sha256:…, or a configuration file; asks for the verdict, too' },
  'builder-id': { value: 'URI', help: 'builder, with or without its version' },
  'build-workflow-input': { value: 'KEY=VALUE', list: true, whole: true, help: 'input of the workflow; repeatable' },
  owner: { value: 'OWNER', help: 'GitHub owner of the source' },
  repo: { value: 'OWNER/REPO', help: 'GitHub repository of the source, or of the release with --tag' },
  tag: { value: 'TAG', help: 'tag of a GitHub release' },
  'signer-repo': { value: 'OWNER/REPO', help: 'GitHub repository of the workflow that signed' },
  'signer-workflow': { value: 'PATH', help: 'workflow that signed: owner/repo/.github/workflows/file.yml' },
  'package-name': { value: 'NAME', help: 'name of the npm package' },
  'package-version': { value: 'VERSION', help: 'version of the npm package' },
  'npm-keys': { value: 'FILE', help: "the registry's keys; default: those of npm, built in" },
  'predicate-type': { value: 'URI', help: 'type of the statement' },
  'verifier-id': { value: 'URI', help: 'verifier of a VSA' },
  'resource-uri': { value: 'URI', help: 'resource of a VSA' },
  'verified-level': { value: 'LEVEL', list: true, whole: true, help: 'level that a VSA must say; repeatable' },
  'subject-digest': { value: 'ALG:VALUE', list: true, whole: true, help: 'digest that must be among the subjects; repeatable' },
  'public-key-id': { value: 'ID', help: 'name of the key in the signature' },
  'digest-alg': { value: 'NAME', choices: ['sha256', 'sha384', 'sha512'], help: 'digest by which the target must be named' },
  ...Object.fromEntries(claimNames.map((claim) => [claim, { value: 'VALUE', help: `claim of the certificate, exactly` }])),
  'write-vsa': {
    value: 'FILE',
    help: 'also write the result as a verification summary, to be signed with `seal --statement`; needs --as-verifier and --resource-uri',
  },
  'as-verifier': { value: 'URI', help: 'who says so in that summary' },
  deployed: { value: 'URL', help: 'compare what is served there, instead of TARGET; opens connections' },
  format: { value: 'NAME', choices: ['text', 'json'], help: 'default text' },
}

export const verify: Command = {
  name: 'verify',
  summary: 'Verifies a folder, a file or a digest against a seal or another signed statement. Offline.',
  operands: 'TARGET',
  examples: [
    ['sealgate verify dist --bundle dist.sigstore.json --key release.pub', 'a folder, signed with a key'],
    ['sealgate verify app.tgz --bundle app.sigstore.json --repo my-org/app', 'what a workflow of this repository built'],
    ['sealgate verify app.bin --bundle app.intoto.jsonl --source-uri github.com/my-org/app', 'SLSA provenance'],
    [
      'sealgate verify sha256:9f86… --bundle b.json --certificate-identity me@my.org --certificate-oidc-issuer https://accounts.google.com',
      'a digest',
    ],
  ],
  flags,
  notes: 'Exit codes: 0 it verifies, 1 it does not (which check, what was expected, what was found), 2 wrong usage, 3 something could not be read.',
  async run(given, terminal) {
    const expected = await withPolicy(given, terminal.cwd)
    const json = expected.text('format') === 'json'
    const bundlePath = need(expected, 'bundle')
    using fetched = await deployedGiven(expected, terminal, bundlePath)
    const target = fetched?.target ?? targetGiven(expected, terminal)
    try {
      const verified = run(expected, terminal.cwd, target, bundlePath, await checkPolicyOf(expected, terminal.cwd))
      writeSummary(expected, terminal, target, bundlePath, verified)
      terminal.out(json ? asJson(target, bundlePath, verified) : asText(target, bundlePath, verified))
      return 0
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      terminal.out(json ? asJson(target, bundlePath, cause) : asText(target, bundlePath, cause))
      return 1
    }
  },
}

/** What is deployed, fetched into a folder of its own. */
async function deployedGiven(
  given: Given,
  { cwd, err }: Terminal,
  bundlePath: string,
): Promise<({ readonly target: Target } & Disposable) | undefined> {
  const address = given.text('deployed')
  if (address === undefined) return undefined
  if (given.words.length > 0) throw new Fault('usage', '--deployed and TARGET exclude each other', { hint: 'give one of them' })
  const [{ fetchDeployed }, { siteAddress }] = [await import('../seal/deployed.ts'), await import('../io/site.ts')]
  const site = siteAddress(address)
  const path = mkdtempSync(join(tmpdir(), 'deployed-'))
  const dispose = (): void => rmSync(path, { recursive: true, force: true })
  try {
    const notes = await fetchDeployed(site, { bytes: read(cwd, bundlePath), path: bundlePath }, path)
    for (const note of notes) err(`note: ${plain(note)}\n`)
    err('note: only files that the manifest names were asked for\n')
    return { target: { kind: 'folder', label: site.href, path }, [Symbol.dispose]: dispose }
  } catch (cause) {
    dispose()
    throw cause
  }
}

function run(given: Given, cwd: string, target: Target, bundlePath: string, checkPolicy: string | undefined): Verified {
  const keys: TrustedKey[] = given.list('key').map((path) => ({ key: readPublicKey(read(cwd, path).toString('utf8'), path) }))
  const threshold = count(given, 'threshold') ?? 1
  if (threshold < 1 || (threshold > 1 && keys.length < threshold))
    throw new Fault('usage', `--threshold ${threshold} needs as many keys`, { hint: 'give --key once for each' })
  const root = given.text('trusted-root')
  const npm = given.text('npm-keys')
  let known: readonly Trust[] | undefined
  return verifySeal({
    target,
    bundle: {
      path: bundlePath,
      get bytes() {
        return read(cwd, bundlePath)
      },
    },
    keys,
    threshold,
    trusts: () => {
      if (root === undefined) return builtInTrust()
      known ??= readTrust(read(cwd, root).toString('utf8'), root)
      return known
    },
    npmKeys: () => (npm === undefined ? readNpmKeys(npmKeys(), 'the built-in list') : readNpmKeys(read(cwd, npm).toString('utf8'), npm)),
    asked: { ...expectations(given), checkPolicy },
  })
}

/** Flags that say nothing of what must be true. */
const notPolicy = ['deployed', 'bundle', 'policy', 'format', 'write-vsa', 'as-verifier']

function writeSummary(given: Given, { cwd, now }: Terminal, target: Target, bundlePath: string, verified: Verified): void {
  const path = given.text('write-vsa')
  if (path === undefined) return
  const asked = Object.keys(flags)
    .filter((flag) => given.has(flag) && !notPolicy.includes(flag))
    .map((flag) => [flag, given.list(flag)])
  const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
  const summary = summaryOf(target, verified, {
    verifier: { id: need(given, 'as-verifier'), version },
    resourceUri: need(given, 'resource-uri'),
    policySha256: sha256(JSON.stringify(asked)),
    bundle: { name: bundlePath, sha256: sha256(read(cwd, bundlePath)) },
    levels: given.list('verified-level'),
    now,
  })
  writeWhole(resolve(cwd, path), [summary])
}

function expectations(given: Given): Expectations {
  const repo = given.text('repo')
  for (const [flag, value] of [
    ['repo', repo],
    ['signer-repo', given.text('signer-repo')],
  ] as const)
    if (value !== undefined && !/^[^/\s]+\/[^/\s]+$/.test(value))
      throw new Fault('usage', `--${flag} ${value} is no OWNER/REPO`, { hint: `write --${flag} my-org/app` })
  const identity = given.text('certificate-identity')
  const pattern = given.text('certificate-identity-regexp')
  if (identity !== undefined && pattern !== undefined)
    throw new Fault('usage', '--certificate-identity and --certificate-identity-regexp exclude each other', { hint: 'give one of them' })
  const notBefore = given.text('not-before')
  if (notBefore !== undefined && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(notBefore))
    throw new Fault('usage', `--not-before ${notBefore} is no time`, { hint: 'write 2026-11-20 or 2026-11-20T12:00:00Z' })
  return {
    certificateIdentity: identity,
    certificateIdentityRegexp: pattern === undefined ? undefined : anchored(pattern),
    certificateOidcIssuer: given.text('certificate-oidc-issuer'),
    claims: new Map(claimNames.flatMap((claim) => (given.has(claim) ? [[claim, given.text(claim) ?? '']] : []))),
    predicateType: given.text('predicate-type'),
    digestAlg: given.text('digest-alg'),
    subjectDigests: given.list('subject-digest'),
    notBefore: notBefore === undefined ? undefined : new Date(notBefore),
    sourceUri: given.text('source-uri'),
    sourceBranch: given.text('source-branch'),
    sourceTag: given.text('source-tag'),
    sourceVersionedTag: given.text('source-versioned-tag'),
    builderId: given.text('builder-id'),
    buildWorkflowInputs: new Map(given.list('build-workflow-input').map(pair)),
    owner: given.text('owner'),
    repo,
    tag: given.text('tag'),
    signerRepo: given.text('signer-repo'),
    signerWorkflow: given.text('signer-workflow'),
    packageName: given.text('package-name'),
    packageVersion: given.text('package-version'),
    verifierId: given.text('verifier-id'),
    // For a summary that is written these are what it says, not what must have been said.
    resourceUri: given.has('write-vsa') ? undefined : given.text('resource-uri'),
    verifiedLevels: given.has('write-vsa') ? [] : given.list('verified-level'),
    publicKeyId: given.text('public-key-id'),
    allowExtra: given.has('allow-extra'),
    minSequence: count(given, 'min-sequence'),
    sourceCommit: commitGiven(given),
    requireCheck: given.has('require-check'),
    requireInstall: given.has('require-install'),
    revoked: given.list('revoked').map(revokedGiven),
  }
}

/** Something that is revoked. A misspelt one would revoke nothing. */
function revokedGiven(text: string): string {
  const mark = revokedMark(text)
  if (mark !== undefined) return mark
  throw new Fault('usage', `--revoked ${text} is nothing that can be revoked`, {
    hint: 'write key: and the SHA-256 of a public key, serial: and the number of a certificate in hex, log: and the index of an entry, or payload: and the SHA-256 of a manifest',
  })
}

function commitGiven(given: Given): string | undefined {
  const commit = given.text('source-commit')
  if (commit !== undefined && !isCommit(commit))
    throw new Fault('usage', `--source-commit ${commit} is no whole name of a commit`, { hint: 'write all of its 40 or 64 hex digits' })
  return commit
}

/** The digest that --check-policy means: given as such, or of a configuration under which everything was checked. */
async function checkPolicyOf(given: Given, cwd: string): Promise<string | undefined> {
  const said = given.text('check-policy')
  const [, hex] = /^sha256:(.*)$/.exec(said ?? '') ?? []
  if (said === undefined) return undefined
  if (hex !== undefined) {
    if (/^[0-9a-f]{64}$/.test(hex)) return hex
    throw new Fault('usage', `--check-policy ${said} is no whole sha256 digest`, {
      hint: 'write sha256: and 64 hex digits, or name a configuration file',
    })
  }
  const [{ namedRules }, { findConfig, loadConfig }, { policyOf, scopeOf }, { policySha256 }] = await Promise.all([
    import('./rules.ts'),
    import('../config/find.ts'),
    import('../config/policy.ts'),
    import('../config/gate.ts'),
  ])
  const config = await loadConfig(findConfig(cwd, said), await namedRules())
  return policySha256(policyOf(config, {}), scopeOf(config))
}

/** A pattern for the whole text. A leading `(?i)`, as other languages write it, is understood. */
function anchored(pattern: string): RegExp {
  const bare = pattern.replace(/^\^?\(\?i\)/, '')
  try {
    return new RegExp(`^(?:${bare})$`, bare === pattern ? '' : 'i')
  } catch (cause) {
    throw new Fault('usage', `--certificate-identity-regexp ${pattern} is no regular expression`, {
      cause,
      hint: 'escape the characters that are meant as they are',
    })
  }
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new Fault('usage', `--build-workflow-input ${text} is no KEY=VALUE`, { hint: 'write --build-workflow-input release=true' })
  return [text.slice(0, at), text.slice(at + 1)]
}

function count(given: Given, flag: string): number | undefined {
  const text = given.text(flag)
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new Fault('usage', `--${flag} ${text} is no whole number`, { hint: `write --${flag} 1` })
  return Number(text)
}

function need(given: Given, flag: string): string {
  const value = given.text(flag)
  if (value === undefined) throw new Fault('usage', `--${flag} is missing`, { hint: `write --${flag} ${flags[flag]?.value ?? ''}` })
  return value
}

function targetGiven(given: Given, { cwd }: Terminal): Target {
  const [word, more] = given.words
  if (word === '') throw new Fault('nothing-to-inspect', 'TARGET is empty', { hint: 'name a folder, a file or a digest such as sha256:…' })
  if (word === undefined || more !== undefined)
    throw new Fault('usage', `verify takes one TARGET, not ${given.words.length}`, { hint: 'name a folder, a file or a digest such as sha256:…' })
  return targetOf(cwd, word)
}

function read(cwd: string, path: string): Buffer {
  const whole = resolve(cwd, path)
  try {
    const stat = statSync(whole)
    // Reading a pipe waits for ever, reading a device may never end.
    if (!stat.isFile()) throw new Fault('unreadable-file', `${path} is no regular file`, { hint: 'name a regular file' })
    if (stat.size > bundleBytesMax)
      throw new Fault('unreadable-file', `${path} has ${stat.size} bytes, more than the ${bundleBytesMax} that are read`, {
        hint: 'name a file of signatures',
      })
    return readFileSync(whole)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}

/** What was given, completed from a policy file: a flag wins over the file, but takes back no revocation. */
async function withPolicy(given: Given, cwd: string): Promise<Given> {
  const path = given.text('policy')
  if (path === undefined) return given
  const { readPolicy } = await import('../seal/policy.ts')
  const known = Object.fromEntries(
    Object.entries(flags)
      .filter(([flag]) => !notPolicy.includes(flag))
      .map(([flag, { value, list }]) => [flag, value === undefined ? 'switch' : list ? 'list' : 'text'] as const),
  )
  const policy = readPolicy(read(cwd, path).toString('utf8'), plain(path), known)
  const values = (flag: string): readonly string[] => {
    const stated = policy.get(flag) ?? []
    return flag === 'revoked' ? [...stated, ...given.list(flag)] : given.has(flag) ? given.list(flag) : stated
  }
  return { words: given.words, text: (flag) => values(flag)[0], list: values, has: (flag) => given.has(flag) || policy.has(flag) }
}
