import { setTimeout as pause } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { rateLimited, retryPauseMs, statusOf, timedOut } from './retry.ts'

/** Asks by an operation's own name, `GET /repos/{owner}/{repo}/…`: of the library's methods for them nothing is bundled. */
export type Client = ReturnType<typeof getOctokit>['request']
export type Repo = { readonly owner: string; readonly repo: string }

export const clientOf = (token: string): Client => getOctokit(token).request

/** `owner/name` in its parts. */
export function repoOf(repository: string): Repo {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** Longest that GitHub may take for one answer, and most that is asked, in milliseconds. */
const timeoutMs = 5_000
const askedMax = 3

/** An answer, asked for again after an error of the server or when it says when to come back. */
export async function asked<T>(ask: (request: { readonly signal: AbortSignal }) => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await ask({ signal: AbortSignal.timeout(timeoutMs) })
    } catch (error) {
      const waitMs = retryPauseMs(error, times)
      if (waitMs === undefined || times >= askedMax) throw error
      await pause(waitMs)
    }
  }
}

/** Why there was no answer, in words. */
export function why(cause: unknown): string {
  if (timedOut(cause)) return 'GitHub did not answer in time'
  const status = statusOf(cause)
  if (rateLimited(cause)) return 'GitHub asks this job to slow down'
  return status === 0 ? 'GitHub cannot be reached' : `GitHub answered with the status ${status}`
}
