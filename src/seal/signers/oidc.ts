import { Fault } from '../../core/fault.ts'

/** How long a token may take, in milliseconds. */
const tokenMsMax = 10_000
/** Audience of Sigstore's certificate authority. Source: https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/ */
const audience = 'sigstore'

/** An identity token of this job: from SIGSTORE_ID_TOKEN, or from GitHub's interface. @throws Fault `not-signed`, `unreachable` */
export async function identityToken(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const given = env['SIGSTORE_ID_TOKEN']
  if (given !== undefined && given !== '') return fresh(given)
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env
  if (url === undefined || url === '' || bearer === undefined || bearer === '')
    throw new Fault('not-signed', 'this job has no identity to sign with', {
      hint: 'give the job `permissions: id-token: write`, or put a token into SIGSTORE_ID_TOKEN; jobs of pull requests from forks have none: use --unsigned there',
    })
  const address = endpoint(url, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  address.searchParams.set('audience', audience)
  let response: Response
  let body: unknown
  try {
    response = await fetch(address, {
      headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
      signal: AbortSignal.timeout(tokenMsMax),
      redirect: 'error',
    })
    body = response.ok ? await response.json() : undefined
  } catch (cause) {
    const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
    throw new Fault(
      'unreachable',
      `the job's identity token could not be fetched: ${late ? `no answer in ${tokenMsMax / 1000} s` : `${address.host} did not answer as it should`}`,
      { cause, hint: 'run the job again; nothing was written' },
    )
  }
  if (!response.ok)
    throw new Fault('unreachable', `the job's identity token was refused: ${address.host} answered ${response.status}`, {
      hint:
        response.status === 401 || response.status === 403
          ? 'check `permissions: id-token: write` and that the job still runs'
          : 'run the job again; nothing was written',
    })
  const value: unknown = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined
  if (typeof value !== 'string' || value === '')
    throw new Fault('unreachable', `${address.host} answered without an identity token`, { hint: 'run the job again; nothing was written' })
  return fresh(value)
}

/** A token that is over would only be refused later, with less to say. @throws Fault `not-signed` */
function fresh(token: string): string {
  let expires: unknown
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    expires = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined
  } catch (cause) {
    throw new Fault('not-signed', 'the identity token is no JSON Web Token', { cause, hint: 'check SIGSTORE_ID_TOKEN' })
  }
  if (typeof expires === 'number' && expires * 1000 <= Date.now())
    throw new Fault('not-signed', `the identity token expired at ${new Date(expires * 1000).toISOString()}`, {
      hint: 'fetch a new one right before sealing',
    })
  return token
}

/** An address that may be asked: https, or plain http on this machine alone. @throws Fault `usage` */
export function endpoint(text: string, what: string): URL {
  const url = URL.parse(text)
  const local = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url && (url.protocol === 'https:' || local)) return url
  throw new Fault('usage', `${what} is no https address`, { hint: 'use https; plain http is allowed for loopback alone' })
}
