import { execFileSync, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'

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

/** A commit as it names itself and its parents, whatever of them was fetched. */
export interface CommitHead {
  readonly id: string
  readonly parents: readonly string[]
}

/** The commits that revisions name, each undefined where the repository does not hold it: one question for all of them. */
export function commitsAt(folder: string, revisions: readonly string[]): readonly (CommitHead | undefined)[] {
  const given = git(folder, ['cat-file', '--batch'], undefined, revisions.map((one) => `${one}^{commit}\n`).join('')) ?? Buffer.alloc(0)
  let at = 0
  return revisions.map(() => {
    const end = given.indexOf(10, at)
    const [, id, size] = /^([0-9a-f]+) commit (\d+)$/.exec(given.toString('latin1', at, Math.max(at, end))) ?? []
    at = end < 0 ? given.length : end + 1
    if (id === undefined) return undefined
    const [header = ''] = given.toString('utf8', at, at + Number(size)).split('\n\n', 1)
    at += Number(size) + 1
    return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) }
  })
}

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

/** The commit that is checked out in a folder; undefined where the folder is in no repository. */
export const headOf = (folder: string): CommitHead | undefined => commitsAt(folder, ['HEAD'])[0]

/** Bytes of a file in a commit, or undefined where there are none, they were not fetched, or are more than `bytesMax`. */
export const bytesAt = (folder: string, commit: string, path: string, bytesMax: number): Buffer | undefined =>
  git(folder, ['cat-file', 'blob', `${commit}:${path}`], bytesMax)

/** Lines of a file, from 1, both ends included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** Lines of a file that are new in what is checked out since a commit. Source: https://git-scm.com/docs/diff-format */
export function linesChanged(folder: string, commit: string, path: string): readonly LineRange[] {
  const args = ['diff-tree', '-p', '-U0', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative', commit, 'HEAD', '--', path]
  const text = git(folder, args)?.toString('latin1') ?? ''
  return [...text.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, lines = '1']) => ({
    from: Number(from),
    to: Number(from) + Number(lines) - 1,
  }))
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
