/**
 * What the address of a registry tarball says it holds, or undefined where the shape is none we know. Shapes: npm's own and
 * every registry that follows it (`…/name/-/name-1.0.0.tgz`), GitHub Packages (`…/download/name/1.0.0/…`) and cnpm's
 * (`…/name/download/name-1.0.0.tgz`). The file's name decides over the folder's: it is what is fetched.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function readTarballUrl(url: string): { readonly name: string; readonly version: string } | undefined {
  const path = decoded(url.replace(/^[a-z+]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, ''))
  const usual = /(?:^|\/)((?:@[^/]+\/)?[^/]+)\/(?:-|download)\/((?:@[^/]+\/)?)([^/]+)\.(?:tgz|tar\.gz)$/.exec(path)
  if (usual) {
    const [, folder = '', scope = '', file = ''] = usual
    const bare = folder.slice(folder.indexOf('/') + 1)
    if (scope !== '' && !folder.startsWith(scope)) return { name: `${scope}${bare}`, version: '' }
    if (file.startsWith(`${bare}-`)) return { name: folder, version: file.slice(bare.length + 1) }
    // The folder names one package and the file another: say what the file says.
    const split = /^(.*?)-(\d.*)$/.exec(file)
    return { name: split?.[1] ?? file, version: split?.[2] ?? '' }
  }
  const github = /\/download\/((?:@[^/]+\/)?[^/]+)\/([^/]+)\/[0-9a-f]{40,64}$/.exec(path)
  return github ? { name: github[1] ?? '', version: github[2] ?? '' } : undefined
}

/** Percent escapes undone where they are sound; a scope's slash is often written `%2f`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
