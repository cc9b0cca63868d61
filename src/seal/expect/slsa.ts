import { type Identity, Refusal, type Statement } from '../../core/seal.ts'
import { at, itemsAt, strictText, textAt } from '../../syntax/strict.ts'
import { type Expectations, githubIssuer } from './expectations.ts'
import { expectIssuer } from './identity.ts'

/** Types of provenance that we read. Source: https://slsa.dev/spec/v1.1/provenance */
export const provenanceTypes: readonly string[] = ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2']

const host = 'https://github.com/'
const generator = 'slsa-framework/slsa-github-generator/.github/workflows/'

/** Builders that are trusted without being named. Source: https://github.com/slsa-framework/slsa-github-generator */
const builders = ['generator_generic_slsa3.yml', 'builder_go_slsa3.yml', 'builder_container-based_slsa3.yml', 'generator_container_slsa3.yml'].map(
  (file) => generator + file,
)
/** Builders that run the builder a user names, and vouch for its name. */
const delegators = ['delegator_generic_slsa3.yml', 'delegator_lowperms-generic_slsa3.yml'].map((file) => generator + file)
/** Builders run by a delegator that are trusted without being named. */
const delegated = ['builder_nodejs_slsa3.yml', 'builder_maven_slsa3.yml', 'builder_gradle_slsa3.yml', 'builder_bazel_slsa3.yml'].map(
  (file) => `${host}${generator}${file}`,
)
/** What npm and GitHub call the runner itself. */
const runner = 'https://github.com/actions/runner'

/**
 * Holds SLSA provenance made on GitHub against builder, source, branch, tag and inputs. What the certificate says of the
 * source must agree with what the provenance says. `packaged` is for npm, whose jobs may call the workflows of others.
 * @throws Refusal
 */
export function expectProvenance(identity: Identity, statement: Statement, asked: Expectations, packaged: boolean = false): void {
  expectIssuer(identity, asked.certificateOidcIssuer ?? githubIssuer)
  if (!provenanceTypes.includes(statement.predicateType))
    throw new Refusal('predicate type', { expected: provenanceTypes.join(' or '), found: statement.predicateType })
  if (asked.predicateType !== undefined && statement.predicateType !== asked.predicateType)
    throw new Refusal('predicate type', { expected: asked.predicateType, found: statement.predicateType })
  if (asked.sourceUri !== undefined) expectSource(identity, statement, asked.sourceUri)
  expectBuilder(identity, statement, asked, packaged)
  const build = buildOf(identity, statement)
  if (asked.sourceBranch !== undefined) {
    const branch = `refs/heads/${asked.sourceBranch.replace(/^refs\/heads\//, '')}`
    const found = branchOf(build)
    if (found !== branch) throw new Refusal('source branch', { expected: branch, found: found ?? 'none' })
  }
  if (asked.sourceTag !== undefined) {
    const tag = `refs/tags/${asked.sourceTag.replace(/^refs\/tags\//, '')}`
    if (build.ref !== tag) throw new Refusal('source tag', { expected: tag, found: build.ref ?? 'none' })
  }
  if (asked.sourceVersionedTag !== undefined) expectVersion(asked.sourceVersionedTag, build.ref)
  if (asked.buildWorkflowInputs.size > 0) expectInputs(asked.buildWorkflowInputs, build)
}

// Builder

function expectBuilder(identity: Identity, statement: Statement, { builderId, sourceUri }: Expectations, packaged: boolean): void {
  const said = textAt(statement.predicate, 'builder', 'id') ?? textAt(statement.predicate, 'runDetails', 'builder', 'id')
  if (said === undefined) throw new Refusal('builder', { expected: 'one in the provenance', found: 'none' })
  if (!identity.name.startsWith(host)) throw new Refusal('builder', { expected: `a workflow of ${host}`, found: identity.name })
  const [path = '', ref = ''] = cut(identity.name.slice(host.length), '@')
  if (path.startsWith(generator)) expectRelease(path, ref)
  if (delegators.includes(path)) {
    // The delegator signs; the provenance names the builder that it ran.
    if (builderId === undefined ? !delegated.includes(cut(said, '@')[0] ?? '') : !loosely(said, builderId))
      throw new Refusal('builder', { expected: builderId ?? `one of ${delegated.join(', ')}`, found: said })
    return
  }
  if (said === runner || said.startsWith(`${runner}/`)) {
    expectRunner(identity, said, builderId, sourceUri, packaged)
    return
  }
  if (said !== identity.name) throw new Refusal('builder', { expected: identity.name, found: said })
  if (builderId !== undefined) {
    if (!loosely(identity.name, builderId)) throw new Refusal('builder', { expected: builderId, found: identity.name })
  } else if (!builders.includes(path) && !isOwn(identity, sourceUri))
    throw new Refusal('builder', { expected: `one of ${builders.join(', ')}, or --builder-id`, found: identity.name })
}

/** Builders of the generator count at released versions only. */
function expectRelease(path: string, ref: string): void {
  if (!/^refs\/tags\/v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(ref))
    throw new Refusal('builder version', { expected: `${path} at a tag vX.Y.Z`, found: ref || 'none' })
}

/** The job itself built: only a runner that GitHub hosts is one that nobody else can have changed. */
function expectRunner(identity: Identity, said: string, builderId: string | undefined, sourceUri: string | undefined, packaged: boolean): void {
  const environment = identity.claims['runner-environment']
  if (said === `${runner}/self-hosted` || (environment !== undefined && environment !== 'github-hosted'))
    throw new Refusal('runner', { expected: 'github-hosted', found: environment ?? 'self-hosted' })
  // Whoever names the workflow that signed has named the builder more exactly than the provenance does.
  if (builderId !== undefined && loosely(identity.name, builderId)) return
  // The first packages with provenance do not say which runner it was; the registry took none from others.
  if (
    builderId !== undefined &&
    builderId !== runner &&
    builderId !== said &&
    !(builderId === `${runner}/github-hosted` && said === runner && (packaged || environment !== undefined))
  )
    throw new Refusal('builder', { expected: builderId, found: said })
  // A package is published by a job of its source, which may have called a workflow of somebody else; the certificate says whose job it was.
  if (!packaged && !isOwn(identity, sourceUri))
    throw new Refusal('builder', { expected: `a workflow of ${sourceUri ?? 'the source repository'}`, found: identity.name })
}

/** True where the workflow that signed lies in the source repository itself. */
function isOwn(identity: Identity, sourceUri: string | undefined): boolean {
  const repository = sourceUri === undefined ? sourceOf(identity) : repositoryOf(sourceUri)
  return repository !== undefined && identity.name.toLowerCase().startsWith(`${repository.toLowerCase()}/.github/workflows/`)
}

/** The same builder, at the version that was asked for, if one was. `v1.2.3` stands for `refs/tags/v1.2.3`. */
function loosely(found: string, asked: string): boolean {
  const [name, version] = cut(found, '@')
  const [askedName, askedVersion] = cut(asked, '@')
  return name === askedName && (askedVersion === undefined || version === askedVersion || version === `refs/tags/${askedVersion}`)
}

const cut = (text: string, at: string): readonly [string, string?] => {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}

// Source

/** `https://github.com/owner/repo` of any way in which a source is written. */
export function repositoryOf(uri: string): string {
  const bare = uri.replace(/^git\+/, '').replace(/^https:\/\//, '')
  return `https://${cut(bare, '@')[0]
    .replace(/\.git$/, '')
    .replace(/\/$/, '')}`
}

/** The source repository as the certificate has it. */
function sourceOf(identity: Identity): string | undefined {
  const { 'source-repository-uri': uri, 'workflow-repository': old } = identity.claims
  return uri ?? (old === undefined ? undefined : host + old)
}

function expectSource(identity: Identity, statement: Statement, asked: string): void {
  const expected = repositoryOf(asked)
  const found = [...sources(statement)]
  if (found.length === 0) throw new Refusal('source', { expected, found: 'none in the provenance' })
  for (const uri of found) if (repositoryOf(uri) !== expected) throw new Refusal('source', { expected, found: uri })
  const certified = sourceOf(identity)
  if (certified !== expected) throw new Refusal('source in the certificate', { expected, found: certified ?? 'none' })
}

/** Every place of a provenance that names the source. */
function* sources({ predicate }: Statement): Generator<string> {
  const config = textAt(predicate, 'invocation', 'configSource', 'uri')
  if (config !== undefined) yield config
  const material = textAt(itemsAt(predicate, 'materials')[0], 'uri')
  if (material !== undefined) yield material
  const parameters = at(predicate, 'buildDefinition', 'externalParameters')
  const named = textAt(parameters, 'source', 'uri') ?? textAt(parameters, 'workflow', 'repository')
  if (named !== undefined) yield named
  const dependency = itemsAt(predicate, 'buildDefinition', 'resolvedDependencies')
    .map((one) => textAt(one, 'uri'))
    .find((uri) => uri?.startsWith('git+'))
  if (dependency !== undefined) yield dependency
}

// Branch, tag and inputs

interface Build {
  readonly ref: string | undefined
  readonly event: string | undefined
  readonly baseRef: string | undefined
  readonly payload: unknown
  readonly inputs: unknown
}

function buildOf(identity: Identity, { predicate }: Statement): Build {
  const environment = at(predicate, 'invocation', 'environment') ?? at(predicate, 'buildDefinition', 'internalParameters')
  const parameters = at(predicate, 'buildDefinition', 'externalParameters')
  const read = (name: string): unknown =>
    at(environment, `github_${name}`) ?? at(environment, `GITHUB_${name.toUpperCase()}`) ?? at(environment, 'github', name)
  const text = (name: string): string | undefined => {
    const value = read(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const payload = parsed(read('event_payload'))
  const said = text('ref') ?? textAt(parameters, 'workflow', 'ref') ?? cut(textAt(parameters, 'source', 'uri') ?? '', '@')[1]
  const certified = identity.claims['source-repository-ref'] ?? identity.claims['workflow-ref']
  if (said !== undefined && certified !== undefined && certified !== '' && said !== certified)
    throw new Refusal('source ref', { expected: `${certified}, as the certificate has it`, found: said })
  return {
    ref: certified === '' ? said : (certified ?? said),
    event: text('event_name') ?? identity.claims['build-trigger'] ?? identity.claims['workflow-trigger'],
    baseRef: text('base_ref'),
    payload,
    inputs: at(payload, 'inputs') ?? read('event_inputs') ?? at(predicate, 'invocation', 'parameters', 'event_inputs') ?? at(parameters, 'inputs'),
  }
}

/** Some builders write the event as text. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return strictText(value, 'the event')
  } catch {
    return undefined
  }
}

/** The branch that was built; for a tag the one it was made from, as far as the event tells. */
function branchOf({ ref, event, baseRef, payload }: Build): string | undefined {
  if (ref?.startsWith('refs/heads/')) return ref
  if (baseRef !== undefined) return baseRef.startsWith('refs/') ? baseRef : `refs/heads/${baseRef}`
  const base = event === 'release' ? textAt(payload, 'release', 'target_commitish') : textAt(payload, 'base_ref')
  if (base === undefined || base === '') return undefined
  return base.startsWith('refs/') ? base : `refs/heads/${base}`
}

const semver = /^v?(0|[1-9]\d*)(?:\.(0|[1-9]\d*))?(?:\.(0|[1-9]\d*))?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/

/** `v1`, `v1.2` or `v1.2.3` against the tag: the parts that are given must agree. */
function expectVersion(asked: string, ref: string | undefined): void {
  const found = ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  const wanted = asked.startsWith('v') ? semver.exec(asked) : null
  const have = found?.startsWith('v') ? semver.exec(found) : null
  const refused = (): Refusal => new Refusal('source version', { expected: asked, found: found ?? 'no tag' })
  if (!wanted || !have) throw refused()
  for (const part of [1, 2, 3, 4]) {
    if (part < 4 && wanted[part] === undefined) return
    if (wanted[part] !== (part < 4 ? (have[part] ?? '0') : have[part])) throw refused()
  }
}

function expectInputs(asked: ReadonlyMap<string, string>, { event, inputs }: Build): void {
  if (event !== 'workflow_dispatch') throw new Refusal('workflow inputs', { expected: 'a run by workflow_dispatch', found: event ?? 'none' })
  for (const [key, expected] of asked) {
    const value = at(inputs, key)
    const found = typeof value === 'string' ? value : typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined
    if (found !== expected) throw new Refusal(`workflow input ${key}`, { expected, found: found ?? 'none' })
  }
}
