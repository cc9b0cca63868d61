import { setTimeout as pause } from 'node:timers/promises'
import { withoutCredentials } from '../core/address.ts'
import { Fault } from '../core/fault.ts'

/** Longest one answer may take, in milliseconds. */
const answerMsMax = 10_000

/** Largest answer that is read where the question sets no limit, in bytes. */
const answerBytesMax = 16 * 1024 * 1024

/** Largest answer of which only the status matters, in bytes. */
const onceBytesMax = 2 * 1024 * 1024

/** Questions under way at one time. */
const atOnceMax = 8

/** Redirects that one question follows. */
const redirectsMax = 3

/** Longest that is waited because a server asks for it, in milliseconds. */
const pauseMsMax = 10_000

/** What else a question says besides its address. */
export interface Asking {
  /** Sent as JSON, by POST. */
  readonly body?: unknown
  /** Sent to the host of the address alone, never on to where it redirects. */
  readonly headers?: Readonly<Record<string, string>>
  readonly bytesMax?: number
  /** The answer is no JSON and is given as text. */
  readonly plain?: true
  /** The answer is long and asked for once: it is not kept. */
  readonly forget?: true
}

/**
 * The way out, which a check has only where it was given `--online`. Every question is asked once. No answer is no pass: a
 * server that cannot be asked is a Fault, and is not asked again in this run.
 */
export interface Network {
  /**
   * The JSON at an address; undefined where the server says that there is no such thing (404, 410, 422).
   * @throws Fault `unreachable`
   */
  json(address: string, asking?: Asking): Promise<unknown>
  /**
   * The same for GitHub's API, by a path that begins with a slash.
   * Source: https://docs.github.com/rest
   */
  github(path: string): Promise<unknown>
  /**
   * Whatever a server answers, by its status and its JSON, if it is any: one request, which is never repeated, follows no
   * redirect and is not remembered.
   * @throws Fault `unreachable` where there is no answer
   */
  once(address: string, asking?: Asking): Promise<{ readonly status: number; readonly json: unknown }>
}

/** Where GitHub's API is, and the token for it. */
export interface GitHubAccess {
  readonly api?: string | undefined
  readonly token?: string | undefined
}

/** Opens the way out. Nothing is asked until somebody asks. */
export function openNetwork({ api, token }: GitHubAccess): Network {
  const answers = new Map<string, Promise<unknown>>()
  const failed = new Map<string, Fault>()
  const limited = lanes(atOnceMax)

  const json = (address: string, asking: Asking = {}): Promise<unknown> => {
    const key = JSON.stringify([address, asking.headers?.['accept'], asking.body])
    const known = answers.get(key)
    if (known) return known
    const answer = limited(async () => {
      const { origin } = new URL(address)
      const before = failed.get(origin)
      if (before) throw before
      try {
        return await ask(address, asking)
      } catch (fault) {
        if (fault instanceof Fault && hopeless.has(fault)) failed.set(origin, fault)
        throw fault
      }
    })
    if (!asking.forget) answers.set(key, answer)
    return answer
  }

  const base = (api || 'https://api.github.com').replace(/\/+$/, '')
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  return { json, github: (path) => json(`${base}${path}`, { headers }), once: (address, asking = {}) => limited(() => answerOf(address, asking)) }
}

async function answerOf(address: string, asking: Asking): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await requested(allowed(address), asking)
  const text = await read(response, address, { bytesMax: onceBytesMax, plain: true })
  try {
    return { status: response.status, json: typeof text === 'string' ? JSON.parse(text) : undefined }
  } catch {
    return { status: response.status, json: undefined }
  }
}

/** Runs at most so many at a time, the rest in the order they came. */
function lanes(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((turn) => waiting.push(turn))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/** The answer to one question, asked a second time where the server asks for patience or is in trouble. */
async function ask(address: string, asking: Asking): Promise<unknown> {
  for (let times = 1; ; times++) {
    const response = await fetched(address, asking)
    if (response.ok) return read(response, address, asking)
    await response.body?.cancel()
    const { status, headers } = response
    if (status === 404 || status === 410 || status === 422) return undefined
    const after = Number(headers.get('retry-after') ?? 0.5) * 1000
    const slow = status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'))
    if (times === 1 && (status >= 500 || (slow && headers.has('retry-after'))) && after <= pauseMsMax) {
      await pause(after)
      continue
    }
    throw refused(address, status, slow)
  }
}

/** One request, and those it is sent on to: by https, or on this machine, and without the headers on any other host. */
async function fetched(address: string, { body, headers }: Asking): Promise<Response> {
  let url = allowed(address)
  const { origin } = url
  for (let redirects = 0; redirects <= redirectsMax; redirects++) {
    const response = await requested(url, { body, ...(url.origin === origin && headers ? { headers } : {}) })
    const to = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || to === null) return response
    await response.body?.cancel()
    if (!URL.canParse(to, url.href)) break
    url = allowed(new URL(to, url).href)
  }
  throw unreachable(address, `sends on more than ${redirectsMax} times`)
}

/** One request and its answer, whatever it is. */
async function requested(url: URL, { body, headers }: Asking): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': 'sealgate', ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(answerMsMax),
    })
  } catch (cause) {
    throw lost(unreachable(url.href, reasonOf(cause), cause))
  }
}

/** An address that may be asked. @throws Fault `unreachable` */
function allowed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const local = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return url
  throw unreachable(address, 'is no https address')
}

async function read(response: Response, address: string, { bytesMax = answerBytesMax, plain }: Asking): Promise<unknown> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of response.body ?? []) {
      pieces.push(piece)
      length += piece.length
      if (length > bytesMax) throw new TooLong()
    }
    const text = Buffer.concat(pieces).toString()
    return plain ? text : JSON.parse(text)
  } catch (cause) {
    throw unreachable(
      address,
      cause instanceof TooLong ? `answers with more than ${bytesMax} bytes` : `breaks off its answer: ${reasonOf(cause)}`,
      cause,
    )
  }
}

class TooLong extends Error {}

/** Faults after which a server need not be asked anything else. */
const hopeless = new WeakSet<Fault>()
const lost = (fault: Fault): Fault => {
  hopeless.add(fault)
  return fault
}

function refused(address: string, status: number, slow: boolean): Fault {
  const { hostname } = new URL(address)
  if (slow)
    return lost(
      unreachable(address, 'asks to slow down', undefined, 'set GITHUB_TOKEN, which may ask far more often than nobody; or run it again later'),
    )
  const token = `check the token for ${hostname}, and what it may read`
  if (status === 401) return lost(unreachable(address, 'refuses the token', undefined, token))
  if (status === 403) return unreachable(address, 'lets this token not see it (403)', undefined, token)
  return unreachable(address, `answers with the status ${status}`)
}

/** Why a request did not come to its end, without the wrapping of the client. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no answer'
  if (cause.name === 'TimeoutError') return `did not answer within ${answerMsMax / 1000} s`
  return cause.cause instanceof Error ? cause.cause.message || String(Reflect.get(cause.cause, 'code')) : cause.message
}

const unreachable = (address: string, why: string, cause?: unknown, hint = 'check the network and run it again, or leave out --online'): Fault => {
  const host = URL.canParse(address) ? new URL(address).host : withoutCredentials(address)
  return new Fault('unreachable', `${host} ${why}`, { cause, hint })
}
