import { Fault } from '../core/fault.ts'

/** Longest one file of a site may take, in milliseconds. */
const fileMsMax = 30_000

/** What a server answered for one address. */
export type Answer =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly encoding: string | undefined }
  /** Longer than what was expected: it is not read to its end. */
  | { readonly kind: 'longer' }
  | { readonly kind: 'missing'; readonly why: string }

/**
 * The address a site is at, with a slash at its end. Plain HTTP is for this machine alone.
 * @throws Fault `usage`
 */
export function siteAddress(text: string, flag: string = '--deployed'): URL {
  const wrong = (what: string, hint: string): Fault => new Fault('usage', `${flag} ${what}`, { hint })
  if (!URL.canParse(text)) throw wrong('is no address', `write ${flag} https://www.my.org/`)
  const url = new URL(text)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) throw wrong('is no https address', 'only this machine is asked over http')
  if (url.username !== '' || url.password !== '') throw wrong('holds credentials', 'leave them out')
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/**
 * Asks for one file of a site, past every cache on the way that listens, without following redirects.
 * @param sizeBytes what it should have: no more is read.
 * @throws Fault `unreachable` where the server cannot be asked or fails.
 */
export async function fetchFile(site: URL, name: string, sizeBytes: number): Promise<Answer> {
  const url = new URL(name.split('/').map(encodeURIComponent).join('/'), site)
  let response: Response
  try {
    response = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      headers: { 'cache-control': 'no-cache', pragma: 'no-cache', 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(fileMsMax),
    })
    if (response.status >= 500) throw new Error(`it answered ${response.status}`)
    if (response.status >= 300) {
      await response.body?.cancel()
      const to = response.headers.get('location')
      return { kind: 'missing', why: to === null ? `the server answers ${response.status}` : `the server sends on to ${to}` }
    }
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of response.body ?? []) {
      pieces.push(piece)
      length += piece.length
      if (length > sizeBytes) return { kind: 'longer' }
    }
    return { kind: 'bytes', bytes: Buffer.concat(pieces), encoding: response.headers.get('content-encoding') ?? undefined }
  } catch (cause) {
    throw new Fault('unreachable', `cannot fetch ${name}: ${cause instanceof Error ? cause.message : 'no answer'}`, {
      cause,
      hint: 'check the address, and that the site is up; nothing was decided',
    })
  }
}
