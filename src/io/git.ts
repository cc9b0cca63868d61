import { execFileSync, spawn } from 'node:child_process'
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
export function git(folder: string, args: readonly string[], bytesMax: number = 16 * 1024 * 1024, input = ''): Buffer | undefined {
  try {
    return execFileSync('git', [...safely(folder), ...args], {
      ...surroundings(),
      maxBuffer: bytesMax,
      timeout: timeoutMs,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

/** Only what is said on the command line counts as trusted here: a checkout may belong to another user of a container. */
function safely(folder: string): readonly string[] {
  const settings = ['safe.directory=*', 'core.fsmonitor=false', 'protocol.allow=never'].flatMap((setting) => ['-c', setting])
  return [...settings, '--no-replace-objects', '--literal-pathspecs', '-C', folder]
}

/** Not the checkout: some systems look for programs in the working folder first. */
const surroundings = () => ({ cwd: tmpdir(), env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' } })

/** True for the full id of a commit, SHA-1 or SHA-256. */
export const isCommitId = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** True where the repository of a folder holds the commit. */
export const hasCommit = (folder: string, commit: string): boolean =>
  isCommitId(commit) && git(folder, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined

/**
 * The commit that what is checked out and a revision have last in common, or the revision's own where they share no
 * history that was fetched; undefined where the repository does not hold the revision.
 */
export function commonCommit(folder: string, revision: string): string | undefined {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim()
  if (commit === undefined || !isCommitId(commit)) return undefined
  const common = git(folder, ['merge-base', commit, 'HEAD'])?.toString().trim() ?? ''
  return isCommitId(common) ? common : commit
}

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
  const [, commit, text = ''] =
    /^([0-9a-f]+) commit \d+\n([\s\S]*)/.exec(git(folder, ['cat-file', '--batch'], undefined, 'HEAD\n')?.toString() ?? '') ?? []
  if (commit === undefined || !isCommitId(commit)) return undefined
  const [header = ''] = text.split('\n\n', 1)
  return [commit, ...[...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)]
}

/** A file as some commit or the index has it. */
export interface KeptFile {
  readonly blob: string
  readonly path: string
  /** The commit that brought it first; empty for the index. */
  readonly commit: string
}

/** Most bytes of a list of changes that are read. */
const listBytesMax = 512 * 1024 * 1024

/** Every file of every commit that any reference leads to, each content once, from the oldest on. Undefined where there is no repository. */
export function filesOfHistory(folder: string): readonly KeptFile[] | undefined {
  const args = ['log', '--all', '--reverse', '--root', '-m', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z', '--format=%x01%H']
  return keptFiles(git(folder, args, listBytesMax)?.toString())
}

/** Files that are staged and differ from the last commit. Undefined where there is no repository. */
export const filesStaged = (folder: string): readonly KeptFile[] | undefined =>
  keptFiles(git(folder, ['diff', '--cached', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--relative', '-z'], listBytesMax)?.toString())

/** Source: https://git-scm.com/docs/git-diff#_raw_output_format */
function keptFiles(listed: string | undefined): readonly KeptFile[] | undefined {
  if (listed === undefined) return undefined
  const seen = new Set<string>()
  const files: KeptFile[] = []
  let commit = ''
  const fields = listed.split('\0')
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] ?? ''
    const said = /\x01([0-9a-f]{40,64})/.exec(field)
    if (said) commit = said[1] ?? ''
    const change = /:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) ([A-Z])$/.exec(field)
    if (!change) continue
    const [, mode = '', blob = '', status = ''] = change
    const path = fields[++i] ?? ''
    if (status === 'D' || !mode.startsWith('100') || seen.has(blob)) continue
    seen.add(blob)
    files.push({ blob, path, commit })
  }
  return files
}

/** Contents of blobs, in the order asked for; undefined for one that is missing or larger than `bytesMax`. One git process for all of them. */
export async function* blobsOf(folder: string, blobs: readonly string[], bytesMax: number): AsyncGenerator<Buffer | undefined> {
  if (blobs.length === 0) return
  const child = spawn('git', [...safely(folder), 'cat-file', '--batch', '--buffer'], { ...surroundings(), stdio: ['pipe', 'pipe', 'ignore'] })
  child.on('error', () => child.stdout.destroy())
  child.stdin.on('error', () => {})
  child.stdin.end(`${blobs.join('\n')}\n`)
  let given = 0
  let pending: Buffer[] = []
  let pendingBytes = 0
  let needed = 0
  let skipping = 0
  const take = (): Buffer => {
    const [first = Buffer.alloc(0)] = pending
    const all = pending.length === 1 ? first : Buffer.concat(pending)
    pending = []
    pendingBytes = 0
    return all
  }
  try {
    for await (const piece of child.stdout) {
      let chunk: Buffer = piece
      if (skipping > 0) {
        const skipped = Math.min(skipping, chunk.length)
        skipping -= skipped
        chunk = chunk.subarray(skipped)
        if (chunk.length === 0) continue
      }
      pending.push(chunk)
      pendingBytes += chunk.length
      if (pendingBytes < needed) continue
      let bytes = take()
      needed = 0
      for (;;) {
        const line = bytes.indexOf(0x0a)
        if (line < 0) break
        const size = / (\d+)$/.exec(bytes.toString('latin1', 0, line))?.[1]
        if (size === undefined) {
          given++
          yield undefined
          bytes = bytes.subarray(line + 1)
          continue
        }
        const end = line + 1 + Number(size) + 1
        if (Number(size) > bytesMax) {
          given++
          yield undefined
          skipping = Math.max(0, end - bytes.length)
          bytes = bytes.subarray(Math.min(end, bytes.length))
          continue
        }
        if (bytes.length < end) {
          needed = end
          break
        }
        given++
        yield bytes.subarray(line + 1, end - 1)
        bytes = bytes.subarray(end)
      }
      if (bytes.length > 0) {
        pending = [bytes]
        pendingBytes = bytes.length
      }
    }
    // A process that ended early gives nothing for the rest.
    for (; given < blobs.length; given++) yield undefined
  } finally {
    child.kill()
  }
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

/** The branch that others are merged into, as the remote says, or the one that is checked out; undefined where there is none. */
export function branchOf(folder: string): string | undefined {
  const remote = git(folder, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])
    ?.toString()
    .trim()
    .replace(/^origin\//, '')
  return remote || git(folder, ['symbolic-ref', '--short', 'HEAD'])?.toString().trim() || undefined
}

/** True where older commits were not fetched. */
export const isShallow = (folder: string): boolean => git(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true'
