import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Commit that is checked out in a folder or above it, from version control's own files: nothing is run. Undefined where there is none. */
export function revisionOf(folder: string): string | undefined {
  const top = repositoryAt(folder)
  if (top === undefined) return undefined
  const git = gitFolder(top)
  const head = text(join(git, 'HEAD'))
  if (head === undefined) return undefined
  const name = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1]
  if (name === undefined) return commit(head)
  const common = text(join(git, 'commondir'))
  for (const place of [git, ...(common === undefined ? [] : [resolve(git, common)])]) {
    const found = text(join(place, name)) ?? packed(text(join(place, 'packed-refs')) ?? '', name)
    if (found !== undefined) return commit(found)
  }
  return undefined
}

const commit = (found: string): string | undefined => (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(found) ? found : undefined)

const packed = (refs: string, name: string): string | undefined =>
  refs
    .split('\n')
    .find((line) => line.endsWith(` ${name}`))
    ?.split(' ')[0]

/** Top of the repository that a path lies in; undefined where there is none. */
export function repositoryAt(path: string): string | undefined {
  for (let here = resolve(path); ; here = dirname(here)) {
    const stat = statSync(join(here, '.git'), { throwIfNoEntry: false })
    if (stat?.isDirectory() || stat?.isFile()) return here
    if (dirname(here) === here) return undefined
  }
}

function gitFolder(top: string): string {
  const git = join(top, '.git')
  return statSync(git).isDirectory() ? git : resolve(top, /^gitdir: (.+)$/.exec(text(git) ?? '')?.[1] ?? '.git')
}

/** Bytes of version control's small files that are read. */
const textBytesMax = 16 * 1024 * 1024

function text(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size <= textBytesMax ? readFileSync(path, 'utf8').trim() : undefined
}
