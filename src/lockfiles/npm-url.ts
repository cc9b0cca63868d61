import type { SourceKind } from '../core/lockfile.ts'

/** A name and a version, as an entry or an address has them. */
export interface Claims {
  readonly name: string
  readonly version: string
}

/**
 * What the address of a registry tarball says it holds, or undefined where the shape is none we know. Shapes: npm's own and
 * every registry that follows it (`…/name/-/name-1.0.0.tgz`), GitHub Packages (`…/download/name/1.0.0/…`) and cnpm's
 * (`…/name/download/name-1.0.0.tgz`). The file's name decides over the folder's: it is what is fetched.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 * @param expected what the entry says: where the address agrees, nothing has to be taken apart.
 */
export function readTarballUrl(url: string, expected: Claims): Claims | undefined {
  if (isUsual(url, expected)) return expected
  const path = decoded(url.replace(/^[a-z+]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, ''))
  const usual = /(?:^|\/)((?:@[^/]+\/)?[^/]+)\/(?:-|download)\/((?:@[^/]+\/)?)([^/]+)\.(?:tgz|tar\.gz)$/.exec(path)
  if (usual) {
    const [, folder = '', scope = '', file = ''] = usual
    const last = folder.slice(folder.indexOf('/') + 1)
    if (scope !== '' && !folder.startsWith(scope)) return { name: `${scope}${last}`, version: '' }
    if (file.startsWith(`${last}-`)) return { name: folder, version: file.slice(last.length + 1) }
    // The folder names one package and the file another: say what the file says.
    const split = /^(.*?)-(\d.*)$/.exec(file)
    return { name: split?.[1] ?? file, version: split?.[2] ?? '' }
  }
  const github = /\/download\/((?:@[^/]+\/)?[^/]+)\/([^/]+)\/[0-9a-f]{40,64}$/.exec(path)
  return github ? { name: github[1] ?? '', version: github[2] ?? '' } : undefined
}

/** True for `…/name/-/name-version.tgz`, compared piece by piece: this runs for every entry. */
function isUsual(url: string, { name, version }: Claims): boolean {
  const bare = name.length - name.indexOf('/') - 1
  const versionAt = url.length - '.tgz'.length - version.length
  const bareAt = versionAt - 1 - bare
  const nameAt = bareAt - '/-/'.length - name.length
  return (
    url.endsWith('.tgz') &&
    url.startsWith(version, versionAt) &&
    url[versionAt - 1] === '-' &&
    url.startsWith('/-/', bareAt - 3) &&
    url[nameAt - 1] === '/' &&
    url.startsWith(name, nameAt) &&
    url.startsWith(name.slice(-bare), bareAt)
  )
}

/** Percent escapes undone where they are sound; a scope's slash is often written `%2f`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Kind of source by the shape of the address. Source: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies */
export function sourceOf(resolved: string | undefined): SourceKind {
  if (resolved === undefined) return 'registry'
  if (/^(git(\+[a-z]+)?|github|gitlab|bitbucket|gist|ssh):|^git@/i.test(resolved)) return 'git'
  if (/^file:/i.test(resolved)) return 'path'
  if (commitOfArchive(resolved) !== undefined) return 'git'
  if (/^https?:/i.test(resolved)) return readTarballUrl(resolved, { name: '', version: '' }) ? 'registry' : 'tarball'
  if (/^[\w.-]+\/[\w.-]+(#|$)/.test(resolved)) return 'git'
  return /^[a-z][a-z+.-]*:/i.test(resolved) ? 'tarball' : 'path'
}

/**
 * Commit in the address of an archive that a git host makes of it, or undefined: such a package is pinned by the commit.
 * Source: https://docs.github.com/en/rest/repos/contents#download-a-repository-archive-tar
 */
export function commitOfArchive(url: string): string | undefined {
  const match =
    /^https:\/\/codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|zip|legacy\.tar\.gz|legacy\.zip)\/([^?#/]+)/i.exec(url) ??
    /^https:\/\/(?:api\.)?github\.com\/(?:repos\/)?[^/]+\/[^/]+\/(?:zipball|tarball)\/([^?#/]+)/i.exec(url) ??
    /^https:\/\/gitlab\.com\/(?:api\/v4\/projects\/[^/]+|.+)\/repository\/archive(?:\.[a-z.]+)?\?(?:ref|sha)=([^&#]+)/i.exec(url) ??
    /^https:\/\/bitbucket\.org\/[^/]+\/[^/]+\/get\/([^?#/]+?)\.(?:tar\.gz|zip)/i.exec(url)
  return match?.[1]
}
