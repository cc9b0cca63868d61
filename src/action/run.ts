import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { setOutput, summary } from '@actions/core'
import { type CheckRequest, check } from '../check/check.ts'
import { baselineBytesMax, readBaseline } from '../config/baseline.ts'
import { type ConfigText, configPaths, findConfig, onlyConfig } from '../config/find.ts'
import { gateVerdict } from '../config/gate.ts'
import { policyOf, scopeOf } from '../config/policy.ts'
import type { Config } from '../config/schema.ts'
import { Fault } from '../core/fault.ts'
import { severities } from '../core/finding.ts'
import { plain } from '../core/plain.ts'
import { dayOf, exitCode, judge, type Verdict } from '../core/policy.ts'
import { type Report, secretsIn } from '../core/report.ts'
import { Refusal } from '../core/seal.ts'
import { openCommit } from '../io/commit.ts'
import { reason } from '../io/files.ts'
import { commitsAt, commonCommit, headOf, isCommitId } from '../io/git.ts'
import { openNetwork } from '../io/network.ts'
import { faultCommand, github } from '../reporters/github.ts'
import { html } from '../reporters/html.ts'
import { json } from '../reporters/json.ts'
import { faultMarkdown, markdown, noteMarkdown } from '../reporters/markdown.ts'
import { sarif } from '../reporters/sarif.ts'
import { text } from '../reporters/text.ts'
import { version } from '../version.ts'
import { baseAt, configOf } from './base.ts'
import { type Occasion, readEvent } from './event.ts'
import { type Inputs, readInputs, readMode } from './inputs.ts'
import { readPolicy } from './policy.ts'

/** Runs the action in the runner's environment. Gives the exit code: as the command line, and 70 for a bug. */
export async function run(): Promise<number> {
  try {
    const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
    const mode = readMode()
    if (mode === 'check') return await gate(root)
    if (mode === 'install') return await installed(root)
    const { sealStep, verifyStep } = await import('./seal.ts')
    const { code, verdict, outputs, page = '' } = mode === 'seal' ? await sealStep(root) : await verifyStep(root)
    await publish(verdict, page, outputs)
    return code
  } catch (error) {
    if (error instanceof Refusal) {
      process.stdout.write(`::error title=sealgate::${plain(error.message).replaceAll('%', '%25')}\n`)
      await publish('blocked', '')
      return 1
    }
    if (error instanceof Fault) {
      process.stdout.write(faultCommand(error))
      await publish('error', faultMarkdown(error))
      return error.code === 'usage' || error.code === 'configuration' ? 2 : 3
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : 'unknown'
    process.stdout.write(`::error title=sealgate::sealgate ${version} has a bug: please report it with the lines below\n${plain(trace, '\n')}\n`)
    return 70
  }
}

/** Inspects the checkout, decides, shows the decision on every surface there is. */
async function gate(root: string): Promise<number> {
  const inputs = readInputs()
  const occasion = readEvent(process.env)
  const targets = inputs.paths.length === 0 ? ['.'] : inputs.paths
  if (occasion.kind === 'change' && occasion.privileged) refuseProposedCode(root, occasion)
  const { config, faults, notes } = await policyText(root, inputs, occasion)
  const only = inputs.only.length > 0 ? { only: inputs.only } : {}
  const base = occasion.kind === 'change' && !occasion.privileged ? baseOf(root, occasion) : undefined
  const network = inputs.online ? openNetwork({ api: process.env['GITHUB_API_URL'], token: inputs.token }) : undefined
  const liveness = !(occasion.kind === 'change' && occasion.fork)
  const request = { root, targets, ...scopeOf(config), ...only, network, liveness, base: base?.held ? base.id : undefined }
  const inspected = await check(request)
  const policy = policyOf(config, { failOn: inputs.failOn, persona: inputs.persona })
  const {
    report,
    notes: comparing,
    accepted,
  } = await withEarlier({ ...inspected, faults: [...faults, ...inspected.faults] }, request, inputs, occasion, base?.id)
  const verdict = judge(report, policy, dayOf(new Date()))

  // Whatever a later step prints of it, the log shows stars.
  for (const secret of secretsIn(report)) process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25')}\n`)
  const asked = { root, targets, only: request.only, onlyNew: accepted.base, baseline: accepted.baseline }
  const surroundings = { version, colour: false, gate: () => gateVerdict(verdict, scopeOf(config), asked) }
  const sarifText = sarif(verdict, surroundings)
  process.stdout.write(text(verdict, surroundings))
  process.stdout.write(github(verdict, surroundings))
  const written = [
    reportFile(root, 'sarif-file', inputs.sarifFile, 'sealgate.sarif', () => sarifText),
    reportFile(root, 'json-file', inputs.jsonFile, 'sealgate.json', () => json(verdict, surroundings)),
    reportFile(root, 'html-file', inputs.htmlFile, 'sealgate.html', () => html(verdict, surroundings)),
  ]
  const elsewhere = await surfaces(verdict, inputs, occasion, sarifText, { root, base: base?.held ? base.id : undefined })
  const remarks = [...notes, ...comparing, ...written.flatMap((one) => one.note ?? []), ...elsewhere.notes]
  for (const remark of remarks) process.stdout.write(`note: ${plain(remark)}\n`)
  await publish(verdict.outcome, markdown(verdict, surroundings) + remarks.map(noteMarkdown).join(''), {
    ...numbers(verdict),
    ...elsewhere.outputs,
    ...Object.fromEntries(written.flatMap(({ name, file }) => (file === undefined ? [] : [[name, file]]))),
  })
  return exitCode(verdict)
}

/** Installs the project of the checkout by the base branch's policy, everything verified first. */
async function installed(root: string): Promise<number> {
  const inputs = readInputs()
  const occasion = readEvent(process.env)
  if (occasion.kind === 'change' && occasion.privileged) refuseProposedCode(root, occasion)
  const { config, faults, notes } = await policyText(root, inputs, occasion)
  const [fault] = faults
  if (fault) throw fault
  const base = occasion.kind === 'change' ? (occasion.privileged ? undefined : baseOf(root, occasion).id) : occasion.before
  const { installStep } = await import('./install.ts')
  const { code, verdict, page, outputs } = await installStep(root, config, inputs.paths, base)
  for (const note of notes) process.stdout.write(`note: ${plain(note)}\n`)
  await publish(verdict, page + notes.map(noteMarkdown).join(''), outputs)
  return code
}

/** The report with what of it is known, and what is to be said of that. */
async function withEarlier(
  report: Report,
  request: CheckRequest,
  { onlyNew, baseline: named }: Inputs,
  occasion: Occasion,
  proposedOn: string | undefined,
): Promise<{
  readonly report: Report
  readonly notes: readonly string[]
  readonly accepted: { readonly base?: boolean; readonly baseline?: string }
}> {
  const { root } = request
  const wanted = onlyNew === 'true' || (onlyNew === 'auto' && occasion.kind === 'change' && !occasion.privileged)
  const base = occasion.kind === 'whole' && onlyNew === 'true' ? occasion.before : proposedOn
  const inside = named === undefined ? undefined : repositoryPath(root, named)
  // The baseline is policy: nobody accepts their own findings.
  const kept =
    inside === undefined || occasion.kind === 'whole' ? undefined : openCommit(root, occasion.base)?.bytes(inside, baselineBytesMax)?.toString()
  const text = named === undefined || (inside !== undefined && occasion.kind === 'change') ? kept : readBaseline(resolve(root, named), named)
  const notes = [
    ...(named !== undefined && text === undefined ? [`the base branch has no ${named} that is at hand: no finding is accepted by it`] : []),
    ...(onlyNew === 'true' && occasion.kind === 'whole' && base === undefined
      ? ['there is no commit to compare with: everything counts as new']
      : []),
  ]
  if (base === undefined && text === undefined) return { report, notes, accepted: {} }
  const { compared } = await import('../check/since.ts')
  const found = await compared(report, request, { commit: base, baseline: text === undefined ? undefined : { text, path: named ?? '' } })
  const deeper = 'check out with `fetch-depth: 2`, or 0 for the whole history'
  const missing = `the checkout does not hold the base ${base?.slice(0, 12)}: everything counts as new; ${deeper}`
  const accepted = { base: wanted && base !== undefined, ...(text === undefined ? {} : { baseline: text }) }
  const all = { report: found.report, notes: found.missing && wanted ? [...notes, missing] : notes, accepted }
  if (wanted || text !== undefined || found.report.comparison === undefined) return all
  return { ...all, report: { ...found.report, comparison: { ...found.report.comparison, known: new Set() } } }
}

/** The commit that a change is compared with, and whether the checkout holds it. */
interface ComparedWith {
  readonly id: string
  readonly held: boolean
}

/**
 * The commit that a change is compared with: what GitHub merged it with to test it, where that is what is checked out, or
 * what the head and the base branch last had in common.
 */
function baseOf(root: string, { base, head }: Occasion & { readonly kind: 'change' }): ComparedWith {
  const [here, there] = commitsAt(root, ['HEAD', base])
  const [first, second] = here?.parents ?? []
  const id = first !== undefined && second !== undefined && second === head ? first : base
  if (id === base && there === undefined) return { id, held: false }
  if (id !== base || here?.id === base || here?.parents.includes(base)) return { id, held: openCommit(root, id) !== undefined }
  return { id: commonCommit(root, base) ?? base, held: true }
}

/** Shows the verdict wherever else the token may. A bug there is no reason to hold back a merge: it costs a line. */
async function surfaces(
  verdict: Verdict,
  { token, report, comment, paths }: Inputs,
  occasion: Occasion,
  sarif: string,
  compared: { readonly root: string; readonly base: string | undefined },
): Promise<{ readonly notes: readonly string[]; readonly outputs: Readonly<Record<string, string | number>> }> {
  const nothing = { notes: [], outputs: {} }
  const { GITHUB_SHA: commit = '', GITHUB_REF: ref = '', GITHUB_REPOSITORY: repository = '' } = process.env
  const change = occasion.kind === 'change' ? occasion : undefined
  const pulled = change?.pull !== undefined && !change.privileged
  const wanted = report.filter((name) => (name !== 'comment' || (change?.pull !== undefined && comment !== 'never')) && (name !== 'review' || pulled))
  const head = change?.head ?? commit
  if (token === '' || wanted.length === 0 || !isCommitId(head)) return nothing
  if (change?.fork)
    return {
      ...nothing,
      notes: [
        'a pull request of a fork may write no check run, comment, suggestion or code scanning upload: the annotations and the summary have all of it',
      ],
    }
  const { showOn } = await import('./surfaces.ts')
  const key = [process.env['GITHUB_WORKFLOW'], process.env['GITHUB_JOB'], ...paths].join('\n')
  return showOn(wanted, verdict, { token, repository, head, commit, ref, pull: change?.pull, comment, key, sarif, ...compared })
}

/**
 * A job that has the repository's secrets and checks out what somebody proposes is one build step away from giving them
 * away. It is refused, not inspected, so that it is not mistaken for safe. The checkout must be of the very commit whose
 * workflow runs; other checkouts beside it must not be of the proposed one.
 * Source: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 * @throws Fault `configuration`
 */
function refuseProposedCode(root: string, { base, head }: Occasion & { readonly kind: 'change' }): void {
  const hint = 'run the gate on `pull_request`, which needs no secrets; or do not check out anything but the base in this job'
  const commit = headOf(root)?.id
  if (commit === undefined) throw new Fault('configuration', 'cannot tell which commit is checked out in a job that has secrets', { hint })
  const trusted = commit === base || commit === process.env['GITHUB_SHA']
  const beside = readdirSync(root)
    .filter((name) => existsSync(join(root, name, '.git')))
    .flatMap((name) => headOf(join(root, name))?.id ?? [])
  if (!trusted || (head !== undefined && beside.includes(head)))
    throw new Fault('configuration', 'this job has the secrets of the repository and has checked out code that somebody proposes', { hint })
}

/** The policy's text and what could not be done to get it. */
interface PolicyText {
  readonly config: Config
  readonly faults: readonly Fault[]
  readonly notes: readonly string[]
}

/**
 * The configuration that holds: of the checkout, or, where a change is proposed, of what it is based on, so that nobody
 * weakens the gate they pass through. A base without one has the defaults. Where the base cannot be read the defaults are
 * used and a fault says so: it never passes.
 */
async function policyText(root: string, { config: named, token }: Inputs, occasion: Occasion): Promise<PolicyText> {
  const inside = named === undefined ? undefined : repositoryPath(root, named)
  // A file outside the checkout is in no change: the workflow put it there.
  if (occasion.kind === 'whole' || (named !== undefined && inside === undefined))
    return { config: await readPolicy(findConfig(root, named)), faults: [], notes: [] }
  let found: ConfigText | undefined
  try {
    const base = baseAt(root, occasion.base, { token, repository: process.env['GITHUB_REPOSITORY'] ?? '' })
    found = await configOf(base, inside === undefined ? configPaths : [inside], onlyConfig)
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.code !== 'unreachable') throw fault
    return { config: {}, faults: [fault], notes: [] }
  }
  const proposed = named === undefined || existsSync(resolve(root, named)) ? findConfig(root, named) : undefined
  if (found === undefined && named !== undefined && proposed === undefined)
    throw new Fault('configuration', `there is no ${named}, neither in the base branch nor here`, { hint: 'check the input `config`' })
  const config = await readPolicy(found).catch(ofBase)
  if (proposed?.text === found?.text) return { config, faults: [], notes: [] }
  // Read for its mistakes only: once merged, they would stop every change after this one.
  await readPolicy(proposed)
  const holds = found === undefined ? 'the defaults hold, because the base branch has none' : `${found.path} of the base branch holds`
  return { config, faults: [], notes: [`this change touches the configuration; until it is merged ${holds}`] }
}

/** Says that a mistake in the configuration is not the change's own. */
function ofBase(fault: unknown): never {
  if (!(fault instanceof Fault)) throw fault
  throw new Fault('configuration', `in the base branch, ${fault.message}`, {
    at: fault.at,
    cause: fault,
    hint: `${fault.hint}; it has to be mended there before any change can pass`,
  })
}

/** A path as version control has it, or undefined for one outside the checkout. */
function repositoryPath(root: string, path: string): string | undefined {
  const inside = relative(root, resolve(root, path)).split(sep).join('/')
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? undefined : posix.normalize(inside)
}

/** The decision in numbers: of what is listed openly, not of what is waived or known. */
function numbers({ blocking, noted }: Verdict): Readonly<Record<string, number>> {
  const open = [...blocking, ...noted]
  const bySeverity = severities
    .filter((severity) => severity !== 'note')
    .map((severity) => [severity, open.filter((one) => one.severity === severity).length])
  return { findings: open.length, 'new-findings': open.length, ...Object.fromEntries(bySeverity) }
}

/** Writes the summary and the outputs. What cannot be written costs a line, never the verdict. */
async function publish(verdict: string, page: string, outputs: Readonly<Record<string, string | number>> = {}): Promise<void> {
  if (page !== '' && process.env['GITHUB_STEP_SUMMARY'])
    try {
      await summary.addRaw(page).write()
    } catch {
      process.stdout.write('note: the job summary cannot be written\n')
    }
  // Without the file the toolkit would print commands that GitHub no longer takes.
  if (!process.env['GITHUB_OUTPUT']) return
  try {
    for (const [name, value] of Object.entries({ verdict, ...outputs })) setOutput(name, value)
  } catch {
    process.stdout.write('note: the outputs cannot be written\n')
  }
}

/** Writes a report where the input says, or to the runner's own temporary folder. */
function reportFile(
  root: string,
  name: string,
  given: string | undefined,
  usual: string,
  content: () => string,
): { readonly name: string; readonly file?: string; readonly note?: string } {
  const temporary = process.env['RUNNER_TEMP']
  if (given === undefined && !temporary) return { name }
  const file = given === undefined ? join(temporary ?? '', usual) : resolve(root, given)
  const bytes = content()
  try {
    writeInside([root, ...(temporary ? [temporary] : [])], file, bytes)
    return { name, file }
  } catch (cause) {
    return { name, note: cause instanceof Fault ? cause.message : `${name}: cannot write ${file}: ${reason(cause)}` }
  }
}

/** Writes a file, but never through a link: the checkout may hold one that leads to a file of the runner. */
function writeInside(folders: readonly string[], file: string, content: string): void {
  const folder = realpathSync(dirname(file))
  const within = folders.some((one) => `${folder}${sep}`.startsWith(`${realpathSync(one)}${sep}`))
  if (!within) throw new Fault('usage', `${file} lies outside the checkout and the runner’s temporary folder`, { hint: 'choose another path' })
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file)
  writeFileSync(file, content)
}
