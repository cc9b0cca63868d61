/** Pause before the first repetition after an error of GitHub's own, in milliseconds; each further one is three times as long. */
const pauseMs = 500

/** Longest that is waited because GitHub asks for it, in milliseconds: a job that waits costs more than a comment is worth. */
const pauseMsMax = 10_000

/**
 * How long to wait before asking again, or undefined where asking again does not help. A client that was stopped, too, says
 * 500. Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryPauseMs(error: unknown, times = 1): number | undefined {
  const status = statusOf(error)
  if (timedOut(error)) return undefined
  if (status >= 500) return pauseMs * 3 ** (times - 1)
  if (!rateLimited(error)) return undefined
  const after = headerOf(error, 'retry-after')
  const waitMs = after === undefined ? pauseMs * 3 ** times : Number(after) * 1000
  return waitMs <= pauseMsMax ? waitMs : undefined
}

/** True where GitHub asks to slow down, by the primary or a secondary limit. */
export const rateLimited = (error: unknown): boolean =>
  statusOf(error) === 429 ||
  (statusOf(error) === 403 && (headerOf(error, 'retry-after') !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0'))

/** The status of an answer that the client gave as an error; 0 where there was none. */
export const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0

/** True for a request that was given up because it took too long. */
export const timedOut = (error: unknown): boolean => error instanceof Error && /abort|timeout/i.test(error.message)

function headerOf(error: unknown, name: string): string | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined
  const value: unknown = typeof headers === 'object' && headers !== null ? Reflect.get(headers, name) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
