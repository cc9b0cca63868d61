import { withoutCredentials } from '../core/address.ts'
import { type CheckName, Stop } from './evidence.ts'
import type { NpmSettings } from './settings.ts'

/** Most times a server may send on. */
const redirectsMax = 5
/** Wait before the first retry, in milliseconds; each further one waits four times as long. */
const backoffMs = 100

/** What may be asked, and of whom. */
export interface Ask {
  readonly check: CheckName
  readonly bytesMax: number
  /** Hosts, with their ports, that may answer, by redirect too. */
  readonly hosts: ReadonlySet<string>
  readonly accept?: string
  readonly settings: Pick<NpmSettings, 'authorization' | 'retries' | 'timeoutMs'>
  /** Takes the bytes as they come. Called anew for every attempt. */
  sink(): { write(bytes: Uint8Array): void }
}

/** This machine itself: only it is asked without encryption. */
const local = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/**
 * That an address may be asked at all: over https, at a host that is allowed.
 * @throws Stop `source`
 */
export function admit(url: URL, hosts: ReadonlySet<string>, from?: URL): void {
  const on = from === undefined ? '' : `${from.host} sends on to `
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local(url) && (from === undefined || from.protocol === 'http:')))
    throw new Stop('source', `${on}${withoutCredentials(url.href)}, which is not https`)
  if (url.username !== '' || url.password !== '') throw new Stop('source', `${on}an address with credentials`)
  if (!hosts.has(url.host)) throw new Stop('source', `${on}${url.host}, which is not among the hosts that are allowed: ${[...hosts].join(', ')}`)
}

/**
 * Fetches one address into a sink: hosts checked at every step, bytes and time limited, tried again where the server fails.
 * Gives the status where it is not 200.
 * @throws Stop `source` for a host that is not allowed, `check` for everything that came and was wrong, or did not come.
 */
export async function ask(url: URL, asked: Ask): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(url, asked)
    } catch (cause) {
      if (!(cause instanceof Again)) throw cause
      if (attempt >= asked.settings.retries)
        throw new Stop(asked.check, `${cause.message}, ${attempt + 1} time${attempt === 0 ? '' : 's'}`, 'not checked')
      await new Promise((resolve) => setTimeout(resolve, backoffMs * 4 ** attempt))
    }
  }
}

/** Something that may go better the next time. */
class Again extends Error {}

async function once(start: URL, { check, bytesMax, hosts, accept, settings, sink }: Ask): Promise<number> {
  let url = start
  const timeout = new AbortController()
  const name = (): string => `${url.host}${url.pathname}`
  let timer = setTimeout(() => timeout.abort(), settings.timeoutMs)
  try {
    for (let step = 0; ; step++) {
      admit(url, hosts, step === 0 ? undefined : start)
      const authorization = settings.authorization(url)
      let response: Response
      try {
        response = await fetch(url, {
          redirect: 'manual',
          signal: timeout.signal,
          headers: {
            ...(accept === undefined ? { 'accept-encoding': 'identity' } : { accept }),
            ...(authorization === undefined ? {} : { authorization }),
          },
        })
      } catch (cause) {
        throw new Again(`${name()} gave no answer (${why(cause, timeout.signal, settings.timeoutMs)})`)
      }
      const { status, headers, body } = response
      const to = headers.get('location')
      if (status >= 300 && status < 400 && to !== null) {
        await body?.cancel()
        if (step >= redirectsMax) throw new Stop(check, `${name()} sends on more than ${redirectsMax} times`)
        if (!URL.canParse(to, url.href)) throw new Stop(check, `${name()} sends on to no address`)
        url = new URL(to, url)
        continue
      }
      if (status >= 500 || status === 429) {
        await body?.cancel()
        throw new Again(`${name()} answers ${status}`)
      }
      if (status !== 200) {
        await body?.cancel()
        return status
      }
      const said = Number(headers.get('content-length') ?? '')
      if (said > bytesMax) throw new Stop(check, `${name()} has ${said} bytes, more than the ${bytesMax} that are taken`)
      const into = sink()
      let length = 0
      try {
        for await (const piece of body ?? []) {
          length += piece.length
          if (length > bytesMax) break
          into.write(piece)
          // A server that sends is not one that stalls.
          clearTimeout(timer)
          timer = setTimeout(() => timeout.abort(), settings.timeoutMs)
        }
      } catch (cause) {
        if (cause instanceof Stop) throw cause
        throw new Again(`${name()} broke off after ${length} bytes (${why(cause, timeout.signal, settings.timeoutMs)})`)
      }
      if (length > bytesMax) throw new Stop(check, `${name()} has more than the ${bytesMax} bytes that are taken`)
      return 200
    }
  } finally {
    clearTimeout(timer)
  }
}

function why(cause: unknown, signal: AbortSignal, timeoutMs: number): string {
  if (signal.aborted) return `nothing came for ${timeoutMs} ms`
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? ('code' in inner && typeof inner.code === 'string' ? inner.code : inner.message) : 'no reason'
}

/** As `ask`, for a whole text in JSON. Undefined where the server has none. */
export async function askJson(url: URL, asked: Omit<Ask, 'sink'>): Promise<{ readonly bytes: Buffer } | undefined> {
  let pieces: Uint8Array[] = []
  const status = await ask(url, {
    accept: 'application/json',
    ...asked,
    sink: () => {
      pieces = []
      return { write: (piece) => void pieces.push(piece) }
    },
  })
  if (status === 404) return undefined
  if (status !== 200) throw new Stop(asked.check, `${url.host}${url.pathname} answers ${status}`, 'not checked')
  return { bytes: Buffer.concat(pieces) }
}
