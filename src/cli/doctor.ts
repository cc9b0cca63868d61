import process from 'node:process'
import { findConfig, loadConfig } from '../config/find.ts'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { listTree, readText } from '../io/files.ts'
import { headOf, isShallow } from '../io/git.ts'
import { readLockfiles } from '../lockfiles/read.ts'
import { version } from '../version.ts'
import type { Command } from './command.ts'
import { namedRules } from './rules.ts'

/** One thing that was looked at: `ok`, worth a thought, or in the way. */
interface Sign {
  readonly is: 'ok' | 'note' | 'wrong'
  readonly what: string
  readonly hint?: string
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'Says which versions, permissions and settings this repository lacks for the gate. Offline; nothing is changed.',
  operands: '',
  examples: [['sealgate doctor', 'look at the repository you stand in']],
  flags: {},
  notes: 'Exit codes: 0 nothing is in the way, 1 something is.',
  async run(_, terminal) {
    let wrong = false
    for await (const { is, what, hint } of signs(terminal.cwd)) {
      wrong ||= is === 'wrong'
      terminal.out(`${is.padEnd(6)} ${plain(what)}\n${hint === undefined ? '' : `       ${plain(hint)}\n`}`)
    }
    return wrong ? 1 : 0
  },
}

async function* signs(root: string): AsyncGenerator<Sign> {
  yield { is: 'ok', what: `sealgate ${version} on Node ${process.versions.node}` }
  if (headOf(root) === undefined)
    yield { is: 'note', what: 'this folder is in no git repository with a commit', hint: 'without one there is no base: every finding counts as new' }
  else if (isShallow(root))
    yield {
      is: 'note',
      what: 'the history is cut off',
      hint: 'check out with `fetch-depth: 2` or more, so that a change can be compared with its base',
    }
  else yield { is: 'ok', what: 'git history is at hand' }
  yield await configSign(root)
  const tree = listTree(root, ['.'])
  let lockfiles = 0
  for await (const { kind } of readLockfiles(tree)) if (kind === 'read') lockfiles++
  yield lockfiles > 0
    ? { is: 'ok', what: `${lockfiles} lockfile${lockfiles === 1 ? '' : 's'} to inspect` }
    : { is: 'note', what: 'no lockfile is committed', hint: 'run the package manager and commit its lockfile: without one nothing is pinned' }
  const workflows = tree.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const { parse } = workflows.length === 0 ? { parse: undefined } : await import('yaml')
  let found = false
  for (const path of workflows) {
    let value: unknown
    try {
      value = parse?.(readText(root, path), { maxAliasCount: 100 })
    } catch {
      yield { is: 'note', what: `${path} cannot be read`, hint: 'mend the YAML' }
      continue
    }
    for (const gate of gates(value)) {
      found = true
      yield* workflowSigns(path, value, gate)
    }
  }
  if (!found) yield { is: 'wrong', what: 'no workflow runs the gate', hint: '`sealgate init` writes one' }
}

async function configSign(root: string): Promise<Sign> {
  try {
    const found = findConfig(root, undefined)
    await loadConfig(found, await namedRules())
    return { is: 'ok', what: found ? `${found.path} can be read` : 'no configuration: the defaults hold' }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { is: 'wrong', what: fault.message, hint: fault.hint }
  }
}

/** A job that runs the gate. */
interface Gate {
  readonly job: string
  readonly uses: string
  readonly permissions: unknown
  readonly checkout: unknown
}

const member = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined), value)

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

function* gates(workflow: unknown): Generator<Gate> {
  for (const [job, body] of entries(member(workflow, 'jobs'))) {
    const steps = member(body, 'steps')
    if (!Array.isArray(steps)) continue
    const uses = steps.map((step: unknown) => member(step, 'uses')).find((one) => typeof one === 'string' && /^[\w.-]+\/sealgate@/.test(one))
    if (typeof uses !== 'string') continue
    const checkout = steps.find((step: unknown) => String(member(step, 'uses')).startsWith('actions/checkout@'))
    yield { job, uses, permissions: member(body, 'permissions') ?? member(workflow, 'permissions'), checkout }
  }
}

function* workflowSigns(path: string, workflow: unknown, { job, uses, permissions, checkout }: Gate): Generator<Sign> {
  const where = `${path}, job ${job}`
  const on = member(workflow, 'on')
  const events = new Set(typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : entries(on).map(([name]) => name))
  if (events.has('pull_request')) yield { is: 'ok', what: `${where}: runs on pull requests` }
  else yield { is: 'wrong', what: `${where}: does not run on pull_request`, hint: 'add `pull_request:` under `on:`' }
  if (!events.has('merge_group'))
    yield {
      is: 'note',
      what: `${where}: does not run on merge_group`,
      hint: 'add it: in a merge queue a required check that does not run blocks for ever',
    }
  if (events.has('pull_request_target'))
    yield { is: 'wrong', what: `${where}: runs on pull_request_target, which has the secrets of the repository`, hint: 'use pull_request' }
  if (!/@[0-9a-f]{40}$/.test(uses))
    yield {
      is: 'note',
      what: `${where}: ${uses} can be moved to other code`,
      hint: 'pin the 40 hex digits of a commit: `sealgate init --force --ref COMMIT`',
    }
  if (checkout === undefined) yield { is: 'wrong', what: `${where}: checks nothing out`, hint: 'add a step with actions/checkout before the gate' }
  else {
    const depth = member(checkout, 'with', 'fetch-depth')
    if (depth === undefined || depth === 1)
      yield { is: 'note', what: `${where}: the checkout has no base to compare with`, hint: 'give actions/checkout `fetch-depth: 2`' }
    if (member(checkout, 'with', 'persist-credentials') !== false)
      yield { is: 'note', what: `${where}: the checkout keeps the token on disk`, hint: 'give actions/checkout `persist-credentials: false`' }
  }
  yield* permissionSigns(where, permissions)
}

/** What each permission adds; only the first is needed. */
const surfaces: readonly (readonly [name: string, what: string])[] = [
  ['checks', 'a check run with up to 500 annotations'],
  ['pull-requests', 'a comment'],
  ['security-events', 'code scanning alerts'],
]

function* permissionSigns(where: string, permissions: unknown): Generator<Sign> {
  if (permissions === undefined)
    yield { is: 'note', what: `${where}: has whatever permissions the repository gives`, hint: 'write `permissions: { contents: read }`' }
  if (typeof permissions === 'string' || permissions === undefined) return
  if (member(permissions, 'contents') === undefined)
    yield { is: 'wrong', what: `${where}: may not read the repository`, hint: 'add `contents: read`' }
  for (const [name, what] of surfaces)
    if (member(permissions, name) !== 'write')
      yield { is: 'note', what: `${where}: without \`${name}: write\` there is no ${what.replace(/^an? /, '')}` }
}
