import { hashOf } from '../core/digest.ts'
import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { Draft, isCommit, memberAt, notFormat } from './draft.ts'
import { commitOfArchive } from './npm-url.ts'

/** composer.lock. Source: https://getcomposer.org/doc/01-basic-usage.md#installing-from-composer-lock */
export const composer: LockfileFormat = {
  name: 'composer',
  title: 'composer.lock',
  claims: (path) => /(^|\/)composer\.lock$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (!root.at('packages') && !root.at('packages-dev') && root.map.size > 0))
      throw notFormat(path, 'has no "packages"', 'run `composer update --lock` and commit the result')
    const draft = new Draft(path, 'composer', 'composer')
    draft.duplicates(doc)
    const digest = root.at('content-hash')
    if (digest) draft.digest = { value: digest.scalar, at: lines.member(digest) }
    for (const group of ['packages', 'packages-dev'])
      for (const node of root.items(group)) {
        if (node.kind === 'map') add(draft, doc, node, group === 'packages-dev')
        else draft.fault(`an item of "${group}" is no object`, lines.range(node.start, node.end))
      }
    return draft.done()
  },
}

function add(draft: Draft, doc: Doc, node: Data, dev: boolean): void {
  const at = node.at('name') ? doc.lines.member(node.at('name') ?? node) : doc.lines.range(node.start, node.start + 1)
  const name = node.text('name')
  const version = node.text('version')
  if (name === undefined || version === undefined) {
    draft.fault('a package has no name or no version', at)
    return
  }
  const dist = node.at('dist')
  const git = node.at('source')
  const shasum = dist?.text('shasum') ?? ''
  const reference = dist?.text('reference') ?? git?.text('reference') ?? ''
  const url = dist?.text('url') ?? git?.text('url')
  const kind = dist?.text('type') ?? git?.text('type')
  const archived = url === undefined ? undefined : commitOfArchive(url)
  const both = dist?.text('reference')
  const other = git?.text('reference')
  if (both !== undefined && other !== undefined && both !== other && other !== '')
    draft.odd(
      'sections-disagree',
      `${name} has one reference in "source" and another in "dist"`,
      dist?.at('reference') ? doc.lines.member(dist.at('reference') ?? node) : at,
      name,
    )
  if (archived !== undefined && isCommit(archived) && isCommit(reference) && archived !== reference)
    draft.odd(
      'sections-disagree',
      `${name} is fetched at the commit ${archived}, not at its reference ${reference}`,
      dist?.at('url') ? doc.lines.member(dist.at('url') ?? node) : at,
      name,
    )
  const source: SourceKind = kind === 'path' ? 'path' : dist && kind !== 'git' ? 'registry' : git ? 'git' : 'registry'
  const pinned = isCommit(reference)
  const metapackage = node.text('type') === 'metapackage'
  draft.add(
    {
      name,
      version,
      source: metapackage ? 'registry' : source,
      resolved:
        url === undefined
          ? reference === ''
            ? undefined
            : `composer:${name}#${reference}`
          : reference === '' || url.includes(reference)
            ? url
            : `${url}#${reference}`,
      reference: source === 'git' || (shasum === '' && reference !== '') ? reference : undefined,
      hashes: shasum === '' ? [] : [hashOf('sha1', 'hex', shasum)],
      // Most archives have no shasum; a full commit holds their content still.
      pin: metapackage || source === 'path' ? 'nothing' : pinned || source === 'git' ? 'commit' : 'hash',
      dev,
      licence: node.texts('license').join(' OR ') || undefined,
      needs: [...node.entries('require')]
        .filter(([need]) => need.includes('/'))
        .map(([need, range]) => ({ name: need, range: range.scalar, at: doc.lines.member(range), optional: true })),
      at,
    },
    memberAt(doc, node, { name: ['name'], version: ['version'], hash: ['dist.shasum'], resolved: ['dist.url', 'source.url'] }),
  )
}
