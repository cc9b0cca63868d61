import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Commit that is checked out in a folder or above it, from version control's own files: nothing is run. Undefined where there is none. */
export function revisionOf(folder: string): string | undefined {
  const git = gitFolder(resolve(folder))
  if (git === undefined) return undefined
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

function gitFolder(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const git = join(here, '.git')
    const stat = statSync(git, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return git
    if (stat?.isFile()) return resolve(here, /^gitdir: (.+)$/.exec(text(git) ?? '')?.[1] ?? '.git')
    if (dirname(here) === here) return undefined
  }
}

/** Bytes of version control's small files that are read. */
const textBytesMax = 16 * 1024 * 1024

function text(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size <= textBytesMax ? readFileSync(path, 'utf8').trim() : undefined
}
