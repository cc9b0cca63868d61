import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { preAuthEncoding } from '../../src/seal/signature.ts'
import { type Target, targetOf } from '../../src/seal/target.ts'
import { attempt, fileOf } from './attempt.ts'
import { folder } from './run.ts'
import { type Claims, der, type Json, pemOf, type Stack, startStack } from './stack.ts'

let stack: Stack
let github: Stack
let target: Target
const dir = folder()
const content = 'a release'
const digest = createHash('sha256').update(content).digest('hex')
const sha512 = createHash('sha512').update(content).digest('hex')
before(async () => {
  stack = await startStack()
  github = await startStack({ ctlog: false, logs: false })
  target = fileOf(join(dir.path, 'app.tgz'), content)
})
after(() => {
  stack.close()
  github.close()
  rmSync(dir.path, { recursive: true, force: true })
})

const type = 'application/vnd.in-toto+json'
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const statement = (predicateType: string, predicate: Json, subject: unknown = [{ name: 'app.tgz', digest: { sha256: digest } }]): Buffer =>
  bytes({ _type: 'https://in-toto.io/Statement/v0.1', subject, predicateType, predicate })
const issuer = 'https://token.actions.githubusercontent.com'
const check = (bundle: unknown, asked: Json, more: Json = {}): string => attempt(bundle, { target, root: stack.root, asked, ...more })

/** An envelope that carries its certificate, as SLSA's generators write it. */
async function certified(payload: Buffer, claims: Claims): Promise<Json> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const certificate = await stack.certificate(publicKey, claims)
  const signature = sign('sha256', preAuthEncoding(type, payload), privateKey)
  return {
    payloadType: type,
    payload: payload.toString('base64'),
    signatures: [{ keyid: '', sig: signature.toString('base64'), cert: pemOf(certificate) }],
  }
}

describe('SLSA provenance', () => {
  const path = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml'
  const builder = `https://github.com/${path}@refs/tags/v1.9.0`
  const claimsOf = (change: Json = {}): Claims => ({
    iss: issuer,
    sub: builder,
    repository: 'acme/app',
    repository_owner: 'acme',
    ref: 'refs/heads/main',
    event_name: 'workflow_dispatch',
    runner_environment: 'github-hosted',
    ...change,
  })
  const predicateOf = (change: Json = {}, environment: Json = {}): Json => ({
    builder: { id: builder },
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    invocation: {
      configSource: {
        uri: 'git+https://github.com/acme/app@refs/heads/main',
        digest: { sha1: '1'.repeat(40) },
        entryPoint: '.github/workflows/release.yml',
      },
      environment: {
        github_ref: 'refs/heads/main',
        github_ref_type: 'branch',
        github_event_name: 'workflow_dispatch',
        github_event_payload: { inputs: { release: 'true', some: 7 } },
        ...environment,
      },
    },
    materials: [{ uri: 'git+https://github.com/acme/app@refs/heads/main', digest: { sha1: '1'.repeat(40) } }],
    ...change,
  })
  const v02 = 'https://slsa.dev/provenance/v0.2'
  const good = { sourceUri: 'github.com/acme/app' }
  const tagged = {
    github_ref: 'refs/tags/v1.2.3',
    github_ref_type: 'tag',
    github_event_name: 'push',
    github_event_payload: { base_ref: 'refs/heads/main' },
  }
  const atTag = { ref: 'refs/tags/v1.2.3', event_name: 'push' }
  const source = 'git+https://github.com/acme/app@refs/tags/v1.2.3'
  const tag = predicateOf({ materials: [{ uri: source }], invocation: { configSource: { uri: source }, environment: tagged } })
  const dispatch = predicateOf()

  const cases: [name: string, predicate: Json, claims: Json, asked: Json, result: RegExp][] = [
    ['source', dispatch, {}, good, /^pass$/],
    ['source as an address', dispatch, {}, { sourceUri: 'https://github.com/acme/app' }, /^pass$/],
    ['source with git', dispatch, {}, { sourceUri: 'git+https://github.com/acme/app' }, /^pass$/],
    ['branch', dispatch, {}, { ...good, sourceBranch: 'main' }, /^pass$/],
    ['builder', dispatch, {}, { ...good, builderId: `https://github.com/${path}` }, /^pass$/],
    ['builder at its version', dispatch, {}, { ...good, builderId: `https://github.com/${path}@v1.9.0` }, /^pass$/],
    ['builder at its ref', dispatch, {}, { ...good, builderId: builder }, /^pass$/],
    ['input', dispatch, {}, { ...good, buildWorkflowInputs: new Map([['release', 'true']]) }, /^pass$/],
    ['tag', tag, atTag, { ...good, sourceTag: 'v1.2.3' }, /^pass$/],
    ['version', tag, atTag, { ...good, sourceVersionedTag: 'v1' }, /^pass$/],
    ['version in two parts', tag, atTag, { ...good, sourceVersionedTag: 'v1.2' }, /^pass$/],
    ['branch of a tag', tag, atTag, { ...good, sourceBranch: 'main' }, /^pass$/],
    ['another source', dispatch, {}, { sourceUri: 'github.com/acme/other' }, /^source$/],
    ['source with a longer name', dispatch, {}, { sourceUri: 'github.com/acme/ap' }, /^source$/],
    ['source in the certificate alone is another', dispatch, { repository: 'evil/app' }, good, /^source in the certificate$/],
    [
      'source in the materials is another',
      predicateOf({ materials: [{ uri: 'git+https://github.com/evil/app@refs/heads/main' }] }),
      {},
      good,
      /^source$/,
    ],
    ['source that is nowhere', predicateOf({ invocation: {}, materials: [] }), {}, good, /^source$/],
    ['another branch', dispatch, {}, { ...good, sourceBranch: 'release' }, /^source branch$/],
    ['branch suffix', dispatch, {}, { ...good, sourceBranch: 'mai' }, /^source branch$/],
    ['tag where there is none', dispatch, {}, { ...good, sourceTag: 'v1.2.3' }, /^source tag$/],
    ['another tag', tag, atTag, { ...good, sourceTag: 'v1.2.4' }, /^source tag$/],
    ['another version', tag, atTag, { ...good, sourceVersionedTag: 'v2' }, /^source version$/],
    ['another minor version', tag, atTag, { ...good, sourceVersionedTag: 'v1.3' }, /^source version$/],
    ['version that is none', tag, atTag, { ...good, sourceVersionedTag: '1.2.3' }, /^source version$/],
    ['version of a branch', dispatch, {}, { ...good, sourceVersionedTag: 'v1' }, /^source version$/],
    ['ref in the certificate is another', dispatch, { ref: 'refs/heads/evil' }, { ...good, sourceBranch: 'main' }, /^source ref$/],
    ['another input', dispatch, {}, { ...good, buildWorkflowInputs: new Map([['release', 'false']]) }, /^workflow input release$/],
    ['input that is not there', dispatch, {}, { ...good, buildWorkflowInputs: new Map([['x', '1']]) }, /^workflow input x$/],
    ['input of an inherited name', dispatch, {}, { ...good, buildWorkflowInputs: new Map([['constructor', '']]) }, /^workflow input constructor$/],
    ['inputs of another event', tag, atTag, { ...good, buildWorkflowInputs: new Map([['release', 'true']]) }, /^workflow inputs$/],
    ['another builder is asked for', dispatch, {}, { ...good, builderId: 'https://github.com/acme/app/.github/workflows/b.yml' }, /^builder$/],
    ['another version of the builder', dispatch, {}, { ...good, builderId: `https://github.com/${path}@v1.9.1` }, /^builder$/],
    ['builder in the provenance is another', predicateOf({ builder: { id: 'https://evil.example/' } }), {}, good, /^builder$/],
    [
      'builder from a branch',
      predicateOf({ builder: { id: builder.replace('tags/v1.9.0', 'heads/main') } }),
      { sub: builder.replace('tags/v1.9.0', 'heads/main') },
      good,
      /^builder version$/,
    ],
    ['builder at a prerelease', predicateOf({ builder: { id: `${builder}-rc.0` } }), { sub: `${builder}-rc.0` }, good, /^builder version$/],
    [
      'builder of a copy',
      predicateOf({ builder: { id: builder.replace('slsa-framework', 'evil') } }),
      { sub: builder.replace('slsa-framework', 'evil') },
      good,
      /^builder$/,
    ],
    ['builder that no certificate names', predicateOf({ builder: {} }), {}, good, /^builder$/],
    ['another issuer', dispatch, { iss: 'https://evil.example' }, good, /^certificate issuer$/],
    ['another source is in the name', dispatch, { sub: 'me@acme.example' }, good, /^builder$/],
  ]
  for (const [name, predicate, claims, asked, result] of cases)
    test(`${name}`, async () => {
      const payload = statement(v02, predicate)
      assert.match(check(await certified(payload, claimsOf(claims)), asked), result)
      assert.match(check(await stack.bundle({ payload, claims: claimsOf(claims) }), asked), result)
    })

  test('an envelope needs a source, a sound certificate, and the subject', async () => {
    const payload = statement(v02, dispatch)
    const envelope = await certified(payload, claimsOf())
    assert.equal(check(envelope, { certificateIdentity: builder, certificateOidcIssuer: issuer }), 'log entry')
    assert.match(attempt(envelope, { target, root: github.root, asked: good }), /^certificate$/)
    assert.equal(
      check(await certified(statement(v02, dispatch, [{ name: 'x', digest: { sha256: '0'.repeat(64) } }]), claimsOf()), good),
      'artifact digest',
    )
    assert.equal(check({ ...envelope, payload: Buffer.from(payload.toString().replace('acme', 'evil')).toString('base64') }, good), 'signature')
    assert.equal(check({ ...envelope, signatures: [{ ...envelope['signatures'][0], cert: undefined }] }, good), 'key')
  })

  test('provenance of version 1, from the job itself, and of a delegator', async () => {
    const own = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
    const predicate = (id: string): Json => ({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/app', path: '.github/workflows/release.yml' },
        },
        resolvedDependencies: [{ uri: 'git+https://github.com/acme/app@refs/heads/main' }],
      },
      runDetails: { builder: { id } },
    })
    const v1 = 'https://slsa.dev/provenance/v1'
    const bundle = (id: string, sub = own, change: Json = {}): Promise<Json> =>
      stack.bundle({ payload: statement(v1, predicate(id)), claims: claimsOf({ sub, ...change }) })
    assert.equal(check(await bundle(own), { ...good, builderId: own.split('@')[0], sourceBranch: 'main' }), 'pass')
    assert.equal(check(await bundle(own), good), 'pass')
    assert.equal(
      check(await bundle('https://github.com/actions/runner/github-hosted'), {
        ...good,
        builderId: 'https://github.com/actions/runner/github-hosted',
      }),
      'pass',
    )
    assert.equal(check(await bundle('https://github.com/actions/runner/self-hosted'), good), 'runner')
    assert.equal(check(await bundle('https://github.com/actions/runner/github-hosted', own, { runner_environment: 'self-hosted' }), good), 'runner')
    assert.equal(check(await bundle('https://github.com/actions/runner/github-hosted', own.replace('acme/app', 'evil/app')), good), 'builder')
    const delegator = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml@refs/tags/v1.9.0'
    const tool = 'https://github.com/acme/tool/.github/workflows/build.yml@refs/tags/v2.0.0'
    assert.equal(check(await bundle(tool, delegator), { ...good, builderId: 'https://github.com/acme/tool/.github/workflows/build.yml' }), 'pass')
    assert.equal(check(await bundle(tool, delegator), good), 'builder')
    assert.equal(check(await bundle(tool, delegator), { ...good, builderId: delegator }), 'builder')
  })
})

describe('GitHub attestations', () => {
  const sub = 'https://github.com/acme/build/.github/workflows/build.yml@refs/heads/main'
  const claims: Claims = { iss: issuer, sub, repository: 'acme/app', repository_owner: 'acme' }
  const payload = statement('https://slsa.dev/provenance/v1', {})
  const cases: [name: string, asked: Json, result: string][] = [
    ['owner', { owner: 'acme' }, 'pass'],
    ['owner in another case', { owner: 'ACME' }, 'pass'],
    ['repository with the repository that signed', { repo: 'acme/app', signerRepo: 'acme/build' }, 'pass'],
    ['workflow', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/build.yml' }, 'pass'],
    ['workflow with host', { owner: 'acme', signerWorkflow: 'github.com/acme/build/.github/workflows/build.yml' }, 'pass'],
    ['workflow at its ref', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/build.yml@refs/heads/main' }, 'pass'],
    ['exact name', { owner: 'acme', certificateIdentity: sub }, 'pass'],
    ['pattern for the whole name', { owner: 'acme', certificateIdentityRegexp: /^(?:https:\/\/github\.com\/acme\/.*)$/u }, 'pass'],
    ['repository that did not sign itself', { repo: 'acme/app' }, 'signer'],
    ['another owner', { owner: 'other' }, 'source repository owner'],
    ['owner with a shorter name', { owner: 'acm' }, 'source repository owner'],
    ['another repository', { repo: 'acme/other' }, 'source repository'],
    ['another signer', { owner: 'acme', signerRepo: 'acme/other' }, 'signer'],
    ['signer with a shorter name', { owner: 'acme', signerRepo: 'acme/buil' }, 'signer'],
    ['another workflow', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/other.yml' }, 'signer workflow'],
    ['workflow in another case', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/BUILD.yml' }, 'signer workflow'],
    ['half a workflow', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/build' }, 'signer workflow'],
    ['workflow at another ref', { owner: 'acme', signerWorkflow: 'acme/build/.github/workflows/build.yml@refs/heads/dev' }, 'signer workflow'],
    ['another name', { owner: 'acme', certificateIdentity: `${sub}x` }, 'certificate identity'],
    ['another issuer', { owner: 'acme', certificateOidcIssuer: 'https://evil.example' }, 'certificate issuer'],
    ['another predicate', { owner: 'acme', predicateType: 'https://spdx.dev/Document' }, 'predicate type'],
  ]
  for (const [name, asked, result] of cases) test(name, async () => assert.equal(check(await stack.bundle({ payload, claims }), asked), result))

  test('one line of several may be the one', async () => {
    const lines = [await stack.bundle({ payload, claims: { ...claims, repository_owner: 'evil' } }), await stack.bundle({ payload, claims })]
    assert.equal(check(lines.map((one) => JSON.stringify(one)).join('\n'), { owner: 'acme' }), 'pass')
    assert.equal(check({ attestations: lines.map((bundle) => ({ bundle, repository_id: 1 })) }, { owner: 'acme' }), 'pass')
    assert.equal(check(JSON.stringify(lines[0]), { owner: 'acme' }), 'source repository owner')
  })

  test('by sha512', async () => {
    const both = await stack.bundle({ payload: statement('https://slsa.dev/provenance/v1', {}, [{ name: 'a', digest: { sha512 } }]), claims })
    assert.equal(check(both, { owner: 'acme', digestAlg: 'sha512' }), 'pass')
    assert.equal(check(both, { owner: 'acme', digestAlg: 'sha256' }), 'artifact digest')
    assert.equal(attempt(both, { target: targetOf('/', `sha512:${sha512}`), root: stack.root, asked: { owner: 'acme' } }), 'pass')
  })
})

describe('GitHub releases', () => {
  const payload = (purl: string, change: Json = {}): Buffer =>
    statement('https://in-toto.io/attestation/release/v0.2', { purl, ...change }, [
      { uri: purl, digest: { sha1: '1'.repeat(40) } },
      { name: 'app.tgz', digest: { sha256: digest } },
    ])
  const claims = (sub = 'https://dotcom.releases.github.com'): Json =>
    Object.fromEntries([
      ...[
        'iss',
        'event_name',
        'sha',
        'repository',
        'repository_id',
        'repository_owner',
        'repository_owner_id',
        'ref',
        'job_workflow_ref',
        'workflow_ref',
        'runner_environment',
      ].map((name) => [name, undefined]),
      ['sub', sub],
    ])
  const release = (body: Buffer, more: Json = claims()): Promise<Json> => github.bundle({ payload: body, claims: more, rekor: 0, tsa: true })
  const asked = { repo: 'acme/app', tag: 'v1.0.0' }
  const verify = (bundle: Json, more: Json = {}): string => attempt(bundle, { target, root: github.root, asked: { ...asked, ...more } })
  const good = 'pkg:github/acme/app@v1.0.0'
  test('passes, and each part that differs is refused', async () => {
    assert.equal(verify(await release(payload(good))), 'pass')
    assert.equal(verify(await release(payload(good)), { repo: 'ACME/app' }), 'pass')
    assert.equal(verify(await release(payload(good)), { tag: 'v1.0.1' }), 'release tag')
    assert.equal(verify(await release(payload(good)), { tag: 'v1.0' }), 'release tag')
    assert.equal(verify(await release(payload(good)), { repo: 'acme/other' }), 'release repository')
    assert.equal(verify(await release(payload('pkg:github/acme/app'))), 'release tag')
    assert.equal(verify(await release(payload('pkg:npm/app@v1.0.0'))), 'release repository')
    assert.equal(verify(await release(payload(good, { repository: 'evil/app' }))), 'release repository')
    assert.equal(verify(await release(payload(good, { tag: 'v0' }))), 'release tag')
    assert.equal(verify(await release(payload(good), claims('https://dotcom.releases.github.com.evil'))), 'certificate identity')
    assert.equal(verify(await release(payload(good), { ...claims(), iss: issuer })), 'certificate issuer')
    assert.equal(verify(await release(statement('https://slsa.dev/provenance/v1', { purl: good }))), 'predicate type')
    assert.equal(
      verify(
        await release(statement('https://in-toto.io/attestation/release/v0.2', { purl: good }, [{ uri: good, digest: { sha1: '1'.repeat(40) } }])),
      ),
      'artifact digest',
    )
  })
})

describe('npm', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
  const subject = (name: string, value = sha512): Json[] => [{ name, digest: { sha512: value } }]
  const purl = 'pkg:npm/%40acme/app@1.0.0'
  function published(predicate: Json = {}, subjects: Json[] = subject(purl), key: KeyObject = privateKey): Json {
    const payload = statement(publishType, { name: '@acme/app', version: '1.0.0', registry: 'https://registry.example', ...predicate }, subjects)
    const signature = sign('sha256', preAuthEncoding(type, payload), key)
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
      verificationMaterial: { publicKey: { hint: 'SHA256:npm' }, tlogEntries: [] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType: type,
        signatures: [{ sig: signature.toString('base64'), keyid: 'SHA256:npm' }],
      },
    }
  }
  const own = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
  const provenance = (subjects: Json[] = subject(purl), repository = 'acme/app'): Promise<Json> =>
    stack.bundle({
      payload: statement(
        'https://slsa.dev/provenance/v0.2',
        {
          builder: { id: 'https://github.com/actions/runner' },
          invocation: { configSource: { uri: `git+https://github.com/${repository}@refs/heads/main` } },
        },
        subjects,
      ),
      claims: { iss: issuer, sub: own.replace('acme/app', repository), repository, runner_environment: 'github-hosted' },
    })
  const file = (publish: Json | undefined, other: Json | undefined): Json => ({
    attestations: [
      ...(publish ? [{ predicateType: publishType, bundle: publish }] : []),
      ...(other ? [{ predicateType: 'https://slsa.dev/provenance/v0.2', bundle: other }] : []),
    ],
  })
  const verify = (bundle: Json, asked: Json = {}, hint = 'SHA256:npm'): string =>
    attempt(bundle, {
      target,
      root: stack.root,
      npmKeys: [{ key: publicKey, hint }],
      asked: { sourceUri: 'github.com/acme/app', packageName: '@acme/app', packageVersion: '1.0.0', ...asked },
    })
  test('passes', async () => assert.equal(verify(file(published(), await provenance())), 'pass'))
  test('passes with the runner as builder', async () =>
    assert.equal(verify(file(published(), await provenance()), { builderId: 'https://github.com/actions/runner' }), 'pass'))
  const refusals: [name: string, bundle: () => Promise<Json>, asked: Json, result: RegExp][] = [
    ['another name', async () => file(published(), await provenance()), { packageName: '@acme/other' }, /package name/],
    ['another version', async () => file(published(), await provenance()), { packageVersion: '1.0.1' }, /package version/],
    ['another source', async () => file(published(), await provenance()), { sourceUri: 'github.com/acme/other' }, /source/],
    ['source of another repository', async () => file(published(), await provenance(subject(purl), 'evil/app')), {}, /builder|source/],
    ['publish attestation of another package', async () => file(published({}, subject('pkg:npm/other@1.0.0')), await provenance()), {}, /package/],
    ['provenance of another package', async () => file(published(), await provenance(subject('pkg:npm/other@1.0.0'))), {}, /package/],
    ['provenance of other bytes', async () => file(published(), await provenance(subject(purl, '0'.repeat(128)))), {}, /package/],
    [
      'both of other bytes',
      async () => file(published({}, subject(purl, '0'.repeat(128))), await provenance(subject(purl, '0'.repeat(128)))),
      {},
      /artifact digest/,
    ],
    ['no provenance', async () => file(published(), undefined), {}, /attestations/],
    ['no publish attestation', async () => file(undefined, await provenance()), {}, /attestations/],
    [
      'publish attestation twice',
      async () => ({ attestations: [...file(published(), undefined)['attestations'], ...file(published(), undefined)['attestations']] }),
      {},
      /attestations/,
    ],
    [
      'signed by somebody else',
      async () => file(published({}, subject(purl), generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), await provenance()),
      {},
      /signature/,
    ],
    [
      'publish attestation signed by a job',
      async () => ({
        attestations: [
          {
            predicateType: publishType,
            bundle: await stack.bundle({
              payload: statement(publishType, { name: '@acme/app', version: '1.0.0', registry: 'r' }, subject(purl)),
              claims: { iss: issuer, sub: own },
            }),
          },
        ],
      }),
      {},
      /signer/,
    ],
    ['without sha512', async () => file(published({}, [{ name: purl, digest: { sha256: digest } }]), await provenance()), {}, /package/],
    [
      'self-hosted builder is asked for',
      async () => file(published(), await provenance()),
      { builderId: 'https://github.com/actions/runner/self-hosted' },
      /builder/,
    ],
  ]
  for (const [name, bundle, asked, result] of refusals) test(name, async () => assert.match(verify(await bundle(), asked), result))
  const more: [name: string, asked: Json, result: string][] = [
    ['another type of statement is asked for', { predicateType: 'https://slsa.dev/provenance/v1' }, 'predicate type'],
    ['another repository is asked for', { repo: 'acme/other' }, 'source repository'],
    ['another owner is asked for', { owner: 'evil' }, 'source repository owner'],
    ['another workflow is asked for', { signerWorkflow: 'acme/app/.github/workflows/other.yml' }, 'signer workflow'],
    ['another commit is asked for', { sourceCommit: '2'.repeat(40) }, 'source commit in the certificate'],
    ['a later time is asked for', { notBefore: new Date('2999-01-01') }, 'time of signing'],
    ['a sequence is asked for', { minSequence: 1 }, 'sequence'],
    ['a verdict of the gate is asked for', { requireCheck: true }, 'verdict of the check'],
    ['a summary is asked for', { verifierId: 'https://verifier.example' }, 'predicate type'],
    ['a digest that no subject has is asked for', { subjectDigests: [`sha256:${'0'.repeat(64)}`] }, 'subject digest'],
  ]
  for (const [name, asked, result] of more) test(name, async () => assert.equal(verify(file(published(), await provenance()), asked), result))
  test('a key of the user never stands for the keys of the registry', async () =>
    assert.equal(
      attempt(file(published(), await provenance()), { target, root: stack.root, npmKeys: [{ key: publicKey }], keys: [publicKey] }),
      'key',
    ))
  test('a key that the registry does not have', async () => assert.equal(verify(file(published(), await provenance()), {}, 'SHA256:other'), 'key'))
})

describe('verification summaries', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const predicate = {
    verifier: { id: 'https://verifier.example' },
    resourceUri: 'https://acme.example/app',
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'ACME_CHECKED'],
    timeVerified: '2026-01-01T00:00:00Z',
  }
  const envelope = (change: Json = {}, subjects?: Json[]): Json => {
    const payload = statement('https://slsa.dev/verification_summary/v1', { ...predicate, ...change }, subjects)
    return {
      payloadType: type,
      payload: payload.toString('base64'),
      signatures: [{ keyid: 'keystore:1', sig: sign('sha256', preAuthEncoding(type, payload), privateKey).toString('base64') }],
    }
  }
  const asked = {
    verifierId: 'https://verifier.example',
    resourceUri: 'https://acme.example/app',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
    publicKeyId: 'keystore:1',
  }
  const verify = (bundle: Json, more: Json = {}, which: Target = target): string =>
    attempt(bundle, { target: which, keys: [publicKey], asked: { ...asked, ...more } })
  const cases: [name: string, bundle: Json, asked: Json, result: string][] = [
    ['passes', envelope(), {}, 'pass'],
    ['lower level', envelope(), { verifiedLevels: ['SLSA_BUILD_LEVEL_2'] }, 'pass'],
    ['other level by its name', envelope(), { verifiedLevels: ['ACME_CHECKED', 'SLSA_BUILD_LEVEL_1'] }, 'pass'],
    ['higher level', envelope(), { verifiedLevels: ['SLSA_BUILD_LEVEL_4'] }, 'verified level'],
    ['level of another track', envelope(), { verifiedLevels: ['SLSA_SOURCE_LEVEL_1'] }, 'verified level'],
    ['level that is not there', envelope(), { verifiedLevels: ['ACME_SIGNED'] }, 'verified level'],
    ['another verifier', envelope(), { verifierId: 'https://verifier.example/' }, 'verifier'],
    ['no verifier', envelope({ verifier: {} }), { verifierId: undefined }, 'verifier'],
    ['another resource', envelope(), { resourceUri: 'https://acme.example/ap' }, 'resource'],
    ['failed', envelope({ verificationResult: 'FAILED' }), {}, 'verification result'],
    ['no result', envelope({ verificationResult: undefined }), {}, 'verification result'],
    [
      'failed, and nothing is asked of it',
      envelope({ verificationResult: 'FAILED' }),
      { verifierId: undefined, resourceUri: undefined, verifiedLevels: [] },
      'verification result',
    ],
    ['another key name', envelope(), { publicKeyId: 'keystore:2' }, 'key id'],
    ['another subject', envelope({}, [{ name: 'x', digest: { sha256: '0'.repeat(64) } }]), {}, 'artifact digest'],
    ['a subject that must be there', envelope(), { subjectDigests: [`sha256:${digest}`, 'sha1:0'] }, 'subject digest'],
  ]
  for (const [name, bundle, more, result] of cases) test(name, () => assert.equal(verify(bundle, more), result))
  test('a subject by the number of an image', () => {
    const image = targetOf('/', 'gce_image_id:8970095005306000053')
    const bundle = envelope({}, [{ digest: { gce_image_id: '8970095005306000053' } }])
    assert.equal(verify(bundle, { subjectDigests: ['gce_image_id:8970095005306000053'] }, image), 'pass')
    assert.equal(verify(bundle, { subjectDigests: ['gce_image_id:8970095005306000054'] }, image), 'subject digest')
    assert.equal(verify(bundle, {}, image), 'artifact digest')
  })
  test('r and s side by side, as some services write them in bare envelopes', () => {
    const payload = statement('https://slsa.dev/verification_summary/v1', predicate)
    const encoded = preAuthEncoding(type, payload)
    const raw = (signature: Buffer): Json => ({ ...envelope(), signatures: [{ keyid: 'keystore:1', sig: signature.toString('base64') }] })
    const signature = sign('sha256', encoded, { key: privateKey, dsaEncoding: 'ieee-p1363' })
    assert.equal(verify(raw(signature)), 'pass')
    const flipped = Buffer.from(signature)
    flipped[40] = (flipped[40] ?? 0) ^ 1
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    for (const [name, spoilt] of Object.entries({
      flipped,
      short: signature.subarray(1),
      long: Buffer.concat([signature, Buffer.alloc(1)]),
      noughts: Buffer.alloc(64),
      sha1: sign('sha1', encoded, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
      bare: sign('sha256', payload, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
      other: sign('sha256', encoded, { key: other, dsaEncoding: 'ieee-p1363' }),
    }))
      assert.equal(verify(raw(spoilt)), 'signature', name)
  })
  test('another key, and a certificate in its place', () => {
    assert.equal(attempt(envelope(), { target, keys: [generateKeyPairSync('ed25519').publicKey], asked }), 'signature')
    const bundle = envelope()
    bundle['signatures'][0].cert = pemOf(der(publicKey))
    assert.equal(verify(bundle), 'key')
  })
})
