import { posix } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '../core/fault.ts'
import { type Access, type Base, tooLarge } from './base.ts'
import { clientOf, repoOf } from './client.ts'
import { statusOf, timedOut } from './retry.ts'

/** Longest that GitHub may take for one answer, in milliseconds. */
const timeoutMs = 5_000

/** Pause before the one repetition after an error of GitHub's own, in milliseconds. */
const pauseMs = 500

/**
 * The base from GitHub's API. `contents: read` is enough. Folders are listed before a file is said to be missing: with a
 * token that may see nothing every single file seems to be.
 * Source: https://docs.github.com/rest/repos/contents
 */
export function fromGitHub(commit: string, { token, repository }: Access): Base {
  const repo = repoOf(repository)
  const ask = clientOf(token)
  const contents = (path: string) =>
    asked(
      async () =>
        (await ask('GET /repos/{owner}/{repo}/contents/{path}', { ...repo, path, ref: commit, request: { signal: AbortSignal.timeout(timeoutMs) } }))
          .data,
    )

  const listed = async (folder: string) => {
    const entries = await contents(folder)
    return Array.isArray(entries) ? entries : []
  }

  return {
    async kept(paths) {
      const top = await listed('')
      const found = [...top]
      const folders = new Set(paths.map((path) => posix.dirname(path)).filter((folder) => folder !== '.'))
      for (const folder of folders) {
        if (!top.some(({ path }) => path === folder.split('/', 1)[0])) continue
        try {
          found.push(...(await listed(folder)))
        } catch (error) {
          // The repository itself was answered: a folder that is not found is not there.
          if (!(error instanceof Fault && statusOf(error.cause) === 404)) throw error
        }
      }
      return new Map(found.filter(({ path }) => paths.includes(path)).map(({ path, type }) => [path, type === 'file' ? 'file' : 'other']))
    },
    async bytesOf(path) {
      const file = await contents(path)
      if (Array.isArray(file) || !('content' in file) || file.encoding !== 'base64') throw tooLarge(path)
      return Buffer.from(file.content, 'base64')
    },
  }
}

/** An answer, asked for a second time after an error of the server. @throws Fault `unreachable` */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    try {
      return await ask()
    } catch (error) {
      if (statusOf(error) < 500 || timedOut(error)) throw error
      await pause(pauseMs)
      return await ask()
    }
  } catch (cause) {
    throw unreachable(cause)
  }
}

const deeper = 'or check out with `fetch-depth: 2`, which needs no question to GitHub'

/** Why GitHub did not answer, in words that say what to do. The client gives what never came to an end the status 500, too. */
function unreachable(cause: unknown): Fault {
  const status = statusOf(cause)
  const answered = cause instanceof Error && 'response' in cause && cause.response !== undefined
  const known: Readonly<Record<number, readonly [what: string, hint: string]>> = {
    401: ['refused the token', 'leave the input `github-token` at its default'],
    403: ['does not let this job read the repository, or asks it to slow down', 'give the job `contents: read`'],
    404: ['shows this job no such repository or commit', 'give the job `contents: read`'],
    429: ['asks this job to slow down', 'run the job again later'],
  }
  const other = timedOut(cause)
    ? `did not answer within ${timeoutMs / 1000} s`
    : answered
      ? `answered with the status ${status}`
      : 'cannot be reached'
  const [what, hint] = known[status] ?? [other, 'run the job again']
  return new Fault('unreachable', `the policy of the base branch is not known: GitHub ${what}`, { cause, hint: `${hint}, ${deeper}` })
}
