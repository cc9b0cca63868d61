import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { npmrc, clean as sound, unhashed } from '../run.ts'

/** Files by path. */
export type Files = Readonly<Record<string, string>>

/** A checkout with history: `base`, then `head`, which is what is checked out. */
export interface Checkout {
  readonly root: string
  readonly base: string
  readonly head: string
}

/** Everything these tests write lies here, and goes with the process. */
const scratch: string = mkdtempSync(join(tmpdir(), 'sealgate-action-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** A new, empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(scratch, 'folder-'))

/** A folder with files, in no repository. */
export function folder(files: Files): string {
  const root = emptyFolder()
  put(root, files)
  return root
}

/** A repository with a commit of `base`, files or a folder of them, and, on top of it, one of `head`. */
export function checkout(base: Files | string, head: Files): Checkout {
  const root = typeof base === 'string' ? base : folder(base)
  git(root, 'init', '--quiet')
  const first = commit(root)
  put(root, head)
  return { root, base: first, head: commit(root) }
}

/** Makes the checkout one that does not reach back, as `fetch-depth: 1` leaves it, or what other arguments of `git clone` make. */
export function shallow({ root, ...rest }: Checkout, ...how: readonly string[]): Checkout {
  const target = emptyFolder()
  git(root, 'config', 'uploadpack.allowFilter', 'true')
  git(target, 'clone', '--quiet', ...(how.length === 0 ? ['--depth', '1'] : how), `file://${root}`, '.')
  return { root: target, ...rest }
}

/** A project with a lockfile that nothing is wrong with. */
export const clean: Files = { '.npmrc': npmrc, 'package-lock.json': sound }

/** The same, but one package has no hash. */
export const vulnerable: Files = { ...clean, 'package-lock.json': unhashed }

interface Example {
  readonly name: string
  readonly examples: readonly object[]
}
const examples = JSON.parse(
  readFileSync(new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url), 'utf8'),
) as Example[]

/** GitHub's own example of an event's payload, with the commits of a checkout in it. Source: https://github.com/octokit/webhooks */
export function payloadOf(event: string, { base, head }: { readonly base: string; readonly head: string }): unknown {
  const example = structuredClone(examples.find(({ name }) => name === event)?.examples[0] ?? {})
  const set = (keys: readonly string[], value: unknown): void => {
    const holder = keys.slice(0, -1).reduce<object>((object, key) => (Reflect.get(object, key) as object | undefined) ?? {}, example)
    const last = keys.at(-1) ?? ''
    if (Object.hasOwn(holder, last)) Reflect.set(holder, last, value)
  }
  set(['pull_request', 'base', 'sha'], base)
  set(['pull_request', 'head', 'sha'], head)
  set(['merge_group', 'base_sha'], base)
  set(['merge_group', 'head_sha'], head)
  set(['workflow_run', 'head_sha'], head)
  return example
}

/** The payload of a pull request from a fork; the first example of GitHub's is none. */
export function forkPayload(commits: { readonly base: string; readonly head: string }): unknown {
  const payload = payloadOf('pull_request', commits) as { pull_request: { head: { repo: { fork: boolean; full_name: string } } } }
  Object.assign(payload.pull_request.head.repo, { fork: true, full_name: 'somebody/octo-repo' })
  return payload
}

/** Makes a repository of a folder and commits all of it; gives the commit. */
export function commitAll(root: string): string {
  git(root, 'init', '--quiet')
  return commit(root)
}

/** Checks out a merge of the head into its base, as GitHub makes one to test a pull request; gives the merge. */
export function mergeOf({ root, base, head }: Checkout): string {
  git(root, 'checkout', '--quiet', '--detach', base)
  git(root, '-c', 'user.name=test', '-c', 'user.email=test@example.com', 'merge', '--quiet', '--no-ff', '--message', 'merge', head)
  return git(root, 'rev-parse', 'HEAD')
}

function put(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function commit(root: string): string {
  git(root, 'add', '--all')
  git(root, '-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'files')
  return git(root, 'rev-parse', 'HEAD')
}

/** Runs git on a folder, whatever the machine's own configuration says. */
function git(root: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', ['-c', 'advice.detachedHead=false', '-c', 'commit.gpgSign=false', '-c', 'init.defaultBranch=main', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  }).trim()
}
