/** Oldest version of each line of Node that this runs on, as in package.json's `engines`. Source: https://nodejs.org/en/about/previous-releases */
const oldest: Readonly<Record<string, readonly [minor: number, patch: number]>> = { 22: [22, 2], 24: [15, 0] }

/** True for a version of Node, `24.15.0`, that this runs on. */
export function nodeSupported(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const since = oldest[major]
  return major >= 26 || (since !== undefined && (minor > since[0] || (minor === since[0] && patch >= since[1])))
}

/** What is said to someone who starts this under another version. */
export const nodeRefused = (version: string): string =>
  `sealgate: needs Node 22.22, 24.15 or 26 and newer; this is Node ${version}\nhint: install Node 24, the one it is made for\n`
