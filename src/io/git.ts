import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { relative, sep } from 'node:path'
import { Fault } from '../core/fault.ts'
import { fileBytesMax } from './files.ts'

/** Longest a git command may take, in milliseconds. */
const timeoutMs = 30_000

/**
 * What a git command prints, or undefined where it fails, where the folder is no repository and where there is no git.
 * Nothing of the repository is run and nothing is fetched.
 */
function git(folder: string, args: readonly string[], bytesMax = 16 * 1024 * 1024): Buffer | undefined {
  // Only what is said on the command line counts as trusted here: a checkout may belong to another user of a container.
  const settings = ['safe.directory=*', 'core.fsmonitor=false', 'protocol.allow=never'].flatMap((setting) => ['-c', setting])
  const safe = [...settings, '--no-replace-objects', '--literal-pathspecs', '-C', folder]
  try {
    return execFileSync('git', [...safe, ...args], {
      // Not the checkout: some systems look for programs in the working folder first.
      cwd: tmpdir(),
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: bytesMax,
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

/** True for the full id of a commit, SHA-1 or SHA-256. */
export const isCommitId = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** True where the repository of a folder holds the commit. */
export const hasCommit = (folder: string, commit: string): boolean =>
  isCommitId(commit) && git(folder, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined

/** What stands at a path of a commit: a file, or anything else, such as a link or a folder. */
export type Kept = 'file' | 'other'

/** Those of `paths`, relative to the top of the repository, that are in a commit; undefined where its folders were not fetched. */
export function keptAt(folder: string, commit: string, paths: readonly string[]): ReadonlyMap<string, Kept> | undefined {
  const listed = git(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths])?.toString()
  if (listed === undefined) return undefined
  return new Map(
    [...listed.matchAll(/(\d+) [a-z]+ [0-9a-f]+\t([^\0]*)\0/g)].map(([, mode = '', path = '']) => [path, mode.startsWith('100') ? 'file' : 'other']),
  )
}

/** Bytes of a file in a commit, or undefined where there are none, they were not fetched, or are more than `bytesMax`. */
export const bytesAt = (folder: string, commit: string, path: string, bytesMax: number): Buffer | undefined =>
  git(folder, ['cat-file', 'blob', `${commit}:${path}`], bytesMax)

/**
 * The commit that is checked out in a folder and its parents, as the commit itself names them, whatever was fetched;
 * undefined where the folder is in no repository.
 */
export function headOf(folder: string): readonly [commit: string, ...parents: readonly string[]] | undefined {
  const commit = git(folder, ['rev-parse', '--verify', 'HEAD'])?.toString().trim()
  if (commit === undefined || !isCommitId(commit)) return undefined
  const [header = ''] = (git(folder, ['cat-file', 'commit', commit])?.toString() ?? '').split('\n\n', 1)
  return [commit, ...[...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)]
}

/** One revision of the repository around a folder; its files are read, nothing is checked out. */
export interface Revision {
  /** The full commit. */
  readonly commit: string
  /** Text of a file as it was, by its path under the folder; undefined where there was none. */
  text(path: string): string | undefined
}

/**
 * Opens a revision by any name git knows: a branch, a tag, a commit.
 * @throws Fault `usage` for a name that is no commit of this repository, or where there is no repository.
 */
export function openRevision(root: string, name: string): Revision {
  const top = git(root, ['rev-parse', '--show-toplevel'])?.toString().trim()
  const id =
    name === '' || name.startsWith('-')
      ? undefined
      : git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
          ?.toString()
          .trim()
  if (top === undefined || id === undefined)
    throw new Fault('usage', `${JSON.stringify(name)} is no revision of this repository`, {
      hint:
        top === undefined
          ? 'run inside a git repository'
          : 'fetch it first: a shallow checkout has the last commit only (`git fetch origin BRANCH`, or `fetch-depth: 0`)',
    })
  const inside = relative(realpathSync(top), realpathSync(root)).split(sep).join('/')
  return { commit: id, text: (path) => bytesAt(root, id, inside === '' ? path : `${inside}/${path}`, fileBytesMax)?.toString('utf8') }
}
