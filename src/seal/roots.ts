import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { at } from '../syntax/strict.ts'

/**
 * Trusted roots of Sigstore's public good instance and of GitHub's own, npm's keys, and the first roots of both instances'
 * update repositories: `{ publicGood, github, npm, updates }`, JSON, Brotli, in a file beside this one. Written by
 * test/seal/refresh-roots.ts.
 */
const packed = (): Buffer => readFileSync(new URL('roots.json.br', import.meta.url))

let unpacked: unknown
const root = (name: string): string => {
  unpacked ??= JSON.parse(brotliDecompressSync(packed()).toString())
  return JSON.stringify(at(unpacked, name) ?? null)
}

/** Root of the instance that everybody uses. Source: https://github.com/sigstore/root-signing */
const publicGoodRoot = (): string => root('publicGood')

/** Root of GitHub's instance for private repositories and releases. Source: https://github.blog/news-insights/product-news/introducing-artifact-attestations-now-in-public-beta/ */
const githubRoot = (): string => root('github')

/** The npm registry's keys. Source: https://docs.npmjs.com/about-registry-signatures */
export const npmKeys = (): string => root('npm')

/** Every root that is built in, as JSON. */
export const builtInRoots = (): readonly string[] => [publicGoodRoot(), githubRoot()].filter((text) => text !== 'null')

/** Update repositories of the instances that are built in, each with the root metadata that everything newer is checked against. */
export const builtInMirrors = (): readonly { readonly site: URL; readonly root: unknown }[] => {
  const updates: unknown = JSON.parse(root('updates'))
  return [
    { site: new URL('https://tuf-repo-cdn.sigstore.dev/'), root: at(updates, 'publicGood') },
    { site: new URL('https://tuf-repo.github.com/'), root: at(updates, 'github') },
  ]
}
