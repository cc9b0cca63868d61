import { hashOf, parseIntegrity } from '../core/digest.ts'
import type { LockfileFormat, Need } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'
import { readTarballUrl } from './npm-url.ts'

/**
 * deno.lock: npm and jsr packages, and remote modules by address.
 * Source: https://github.com/denoland/deno_lockfile
 */
export const deno: LockfileFormat = {
  name: 'deno',
  title: 'deno.lock, versions 2 to 5',
  claims: (path) => /(^|\/)deno\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const version = doc.root.at('version')
    if (!version) throw notFormat(path, 'has no "version"', 'run `deno install` and commit the result')
    if (!/^[2-5]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the lockfile version ${version.scalar.slice(0, 20)}, which is none of 2 to 5`,
        doc.lines.member(version),
        'write it with deno 1.26 to 2',
      )
    const draft = new Draft(path, `deno-v${version.scalar}`, 'npm')
    draft.duplicates(doc)
    const { root } = doc
    const nested = root.at('packages') ?? root
    const npm = version.scalar === '2' ? root.in('npm', 'packages') : nested.at('npm')
    for (const [key, node] of npm?.map ?? []) addNpm(draft, doc, key, node)
    for (const [key, node] of nested.at('jsr')?.map ?? []) addJsr(draft, doc, key, node)
    for (const [url, node] of root.at('remote')?.map ?? []) addRemote(draft, doc, url, node)
    for (const [from, to] of root.at('redirects')?.map ?? [])
      if (/^https:/.test(from) && /^http:/.test(to.scalar))
        draft.odd('insecure-source', `${from} is redirected to an unencrypted address`, doc.lines.member(to), from)
    draft.linked = true
    return draft.done()
  },
}

function addNpm(draft: Draft, doc: Doc, key: string, node: Data): void {
  const at = doc.lines.key(node)
  const match = /^((?:@[^/]+\/)?[^@]+)@([^_]+)/.exec(key)
  if (!match || node.kind !== 'map') {
    draft.fault(`the entry ${JSON.stringify(key)} is no npm package`, at)
    return
  }
  const [, name = '', version = ''] = match
  const integrity = node.text('integrity')
  const tarball = node.text('tarball')
  const needs: Need[] = []
  const listed = node.at('dependencies')
  for (const item of listed?.list ?? []) needs.push(need(item.scalar, doc, item))
  for (const [alias, target] of listed?.map ?? []) needs.push({ name: alias, range: '', to: target.scalar, at: doc.lines.member(target) })
  draft.add(
    {
      name,
      version,
      key,
      type: 'npm',
      at,
      resolved: tarball,
      claims: tarball === undefined ? undefined : readTarballUrl(tarball, { name, version }),
      hashes: integrity === undefined ? [] : parseIntegrity(integrity),
      needs,
      answers: [name],
      script: node.flag('scripts'),
    },
    memberAt(doc, node, { hash: ['integrity'], resolved: ['tarball'] }),
  )
}

/** Deno writes a dependency as a name where only one version of it is locked, else with the version. */
const need = (text: string, doc: Doc, node: Data): Need => ({
  name: text.replace(/(?<=.)@.*$/, ''),
  range: '',
  to: text,
  at: doc.lines.range(node.start, node.end),
})

function addJsr(draft: Draft, doc: Doc, key: string, node: Data): void {
  const at = doc.lines.key(node)
  const match = /^(@[^/]+\/[^@]+)@(.+)$/.exec(key)
  if (!match || node.kind !== 'map') {
    draft.fault(`the entry ${JSON.stringify(key)} is no jsr package`, at)
    return
  }
  const integrity = node.text('integrity')
  draft.add(
    {
      name: match[1] ?? '',
      version: match[2] ?? '',
      key,
      type: 'jsr',
      at,
      hashes: integrity === undefined ? [] : [hashOf('sha256', 'hex', integrity)],
    },
    memberAt(doc, node, { hash: ['integrity'] }),
  )
}

function addRemote(draft: Draft, doc: Doc, url: string, node: Data): void {
  const at = doc.lines.member(node)
  if (!/^https?:/.test(url)) {
    draft.fault(`the remote ${JSON.stringify(url)} is no address`, at)
    return
  }
  const version = /@v?(\d[^/]*)/.exec(url)?.[1] ?? ''
  draft.add({
    name: url.replace(/^https?:\/\//, ''),
    version,
    key: url,
    type: 'generic',
    source: 'tarball',
    resolved: url,
    at,
    hashes: node.isScalar && node.scalar !== '' ? [hashOf('sha256', 'hex', node.scalar)] : [],
  })
}
