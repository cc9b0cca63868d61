/** Names of query parameters that carry a credential. */
const secretParameters =
  /([?&;](?:access_?token|auth|authorization|_?auth_?token|token|api_?key|key|password|passwd|pwd|secret|sig|signature|x-amz-signature|x-amz-credential)=)[^&#\s"']+/gi

/** The user part of an address: `user:password@`. Stops at the first slash, so that an `@scope` in a path is none. */
const userPart = /([a-z][a-z0-9+.-]{0,31}:\/\/)([^/@\s"'<>]+)@/gi

/** Text with the credentials of every address in it replaced, for messages and code frames. */
export const withoutCredentials = (text: string): string => text.replace(userPart, replaceUser).replace(secretParameters, '$1***')

/** `git@` of an ssh address says who, not how to get in: it stays. */
const replaceUser = (all: string, scheme: string, user: string): string => (isLogin(scheme, user) ? `${scheme}***@` : all)

const isLogin = (scheme: string, user: string): boolean => !/ssh/i.test(scheme) || user.includes(':')

/** True when an address carries a password, a token as its user, or a token as a parameter. */
export function hasCredentials(address: string): boolean {
  const user = address.indexOf('@')
  // An `@` behind the first slash of the path is a scope; this is asked for every entry of a lockfile.
  const login = user >= 0 && user < pathStart(address) ? /^\s*([a-z][a-z0-9+.-]{0,31}:\/\/)([^/@\s]+)@/i.exec(address) : null
  if (login && isLogin(login[1] ?? '', login[2] ?? '')) return true
  return (address.includes('?') || address.includes(';')) && address.search(secretParameters) >= 0
}

/** Offset of the path of an address; its end where it has none. */
function pathStart(address: string): number {
  const slash = address.indexOf('/', address.indexOf('//') + 2)
  return slash < 0 ? address.length : slash
}
