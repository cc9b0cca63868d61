/** A Python name as indexes compare it. Source: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

/**
 * Name and version in the file name of a wheel or source archive, or undefined where the shape is none of them.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export function readDistribution(address: string): { readonly name: string; readonly version: string } | undefined {
  const file = decodeSafely(address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''))
  const wheel = /^([A-Za-z0-9][\w.]*)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file)
  if (wheel) return { name: wheel[1] ?? '', version: wheel[2] ?? '' }
  const archive = /^(.+)-(v?\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(file)
  return archive ? { name: archive[1] ?? '', version: archive[2] ?? '' } : undefined
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
