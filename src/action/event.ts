import { basename, dirname } from 'node:path'
import { Fault } from '../core/fault.ts'
import { readText } from '../io/files.ts'
import { isCommitId } from '../io/git.ts'

/** Largest event payload that is read, in bytes; GitHub sends at most 25 MB. */
const eventBytesMax = 32 * 1024 * 1024

/**
 * Why the action runs. Where a change is proposed, its author must not decide what gates it: the policy is the one of
 * `base`. `head` is what they propose; `privileged` says that the job may have secrets, which their code must not meet.
 */
export type Occasion =
  | { readonly kind: 'whole'; readonly before: string | undefined }
  | {
      readonly kind: 'change'
      readonly base: string
      readonly head: string | undefined
      readonly privileged: boolean
      /** Number of the pull request. */
      readonly pull: number | undefined
      /** True where the head lies in another repository: then the token may write nothing. */
      readonly fork: boolean
    }

/** Events that run in the repository's own context while what they speak of may come from anyone. */
const privilegedEvents: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment']

/**
 * Reads the runner's event. An event that is not known is a run over everything.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * @throws Fault `usage` outside a job, `configuration` where a change is proposed and its base is not told.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>): Occasion {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (name === '')
    throw new Fault('usage', 'GITHUB_EVENT_NAME is not set: this is no job of GitHub Actions', { hint: 'on the command line use `sealgate check`' })
  const privileged = privilegedEvents.includes(name)
  const proposes = /^(pull_request|merge_group)/.test(name)
  // A push of a new branch has no commit before it; GitHub writes zeros.
  if (!privileged && !proposes) {
    const file = env['GITHUB_EVENT_PATH']
    const before = name === 'push' && file ? member(readPayload(file, name), 'before') : undefined
    return { kind: 'whole', before: typeof before === 'string' && isCommitId(before) && !/^0+$/.test(before) ? before : undefined }
  }
  const payload = readPayload(env['GITHUB_EVENT_PATH'], name)
  const commit = (...keys: readonly string[]): string | undefined => {
    const value = keys.reduce(member, payload)
    return typeof value === 'string' && isCommitId(value) ? value : undefined
  }
  const base = proposes ? (commit('pull_request', 'base', 'sha') ?? commit('merge_group', 'base_sha')) : env['GITHUB_SHA']
  if (base === undefined || !isCommitId(base))
    throw new Fault('configuration', `the event ${name} does not say which commit it is based on`, {
      hint: 'run the action on pull_request, merge_group or push',
    })
  const at = (...keys: readonly string[]): unknown => keys.reduce(member, payload)
  const pull = at('pull_request', 'number')
  return {
    kind: 'change',
    base,
    privileged,
    head: commit('pull_request', 'head', 'sha') ?? commit('merge_group', 'head_sha') ?? commit('workflow_run', 'head_sha'),
    pull: typeof pull === 'number' ? pull : undefined,
    fork: at('pull_request', 'head', 'repo', 'full_name') !== at('pull_request', 'base', 'repo', 'full_name'),
  }
}

function readPayload(file: string | undefined, name: string): unknown {
  const hint = 'GitHub’s runner names the file in GITHUB_EVENT_PATH; set it, or run the action on push'
  if (file === undefined || file === '') throw new Fault('configuration', `the event ${name} has no payload: GITHUB_EVENT_PATH is not set`, { hint })
  try {
    const payload: unknown = JSON.parse(readText(dirname(file), basename(file), eventBytesMax))
    return payload
  } catch (cause) {
    throw new Fault('configuration', `the payload of the event ${name} cannot be read`, {
      cause,
      hint: cause instanceof Fault ? cause.message : hint,
    })
  }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
