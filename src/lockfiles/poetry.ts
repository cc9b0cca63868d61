import type { Location } from '../core/finding.ts'
import type { LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readToml } from '../syntax/toml.ts'
import { Draft, memberAt, notFormat, readHash, unknownVersion } from './draft.ts'
import { readDistribution } from './python-url.ts'

/** poetry.lock. Source: https://github.com/python-poetry/poetry/blob/main/src/poetry/packages/locker.py */
export const poetry: LockfileFormat = {
  name: 'poetry',
  title: 'poetry.lock, versions 1 and 2',
  claims: (path) => /(^|\/)poetry\.lock$/.test(path),
  parse(text, path) {
    const doc = readToml(text, path)
    const { root, lines } = doc
    const version = root.in('metadata', 'lock-version')
    if (root.map.size > 0 && !root.at('metadata') && !root.at('package'))
      throw notFormat(path, 'is no poetry lockfile', 'run `poetry lock` and commit the result')
    if (version && !/^[12](\.\d+)?$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the lock-version ${version.scalar.slice(0, 20)}, which is none of 1 and 2`,
        lines.member(version),
        'write it with poetry 1 or 2',
      )
    const draft = new Draft(path, `poetry-v${version?.scalar ?? '1.0'}`, 'pypi')
    draft.duplicates(doc)
    const files = root.in('metadata', 'files') ?? root.in('metadata', 'hashes')
    for (const node of root.items('package')) add(draft, doc, node, files)
    draft.linked = true
    return draft.done()
  },
}

function add(draft: Draft, doc: Doc, node: Data, files: Data | undefined): void {
  const at = entryAt(doc, node)
  const name = node.text('name')
  const version = node.text('version')
  if (name === undefined || version === undefined) {
    draft.fault('a package has no name or no version', at)
    return
  }
  const kind = node.in('source', 'type')?.scalar
  const url = node.in('source', 'url')?.scalar
  const reference = node.in('source', 'resolved_reference')?.scalar
  const source: SourceKind = kind === 'git' ? 'git' : kind === 'directory' || kind === 'file' ? 'path' : kind === 'url' ? 'tarball' : 'registry'
  const own = node.at('files') ?? files?.at(name)
  const listed = own?.list ?? []
  const hashes = listed.flatMap((file) =>
    file.isScalar ? [readHash(file.scalar, 'sha256')] : file.text('hash') === undefined ? [] : [readHash(file.text('hash') ?? '')],
  )
  draft.add(
    {
      name,
      version,
      source,
      resolved: source === 'git' ? `${url}#${reference ?? ''}` : url,
      reference: source === 'git' ? (reference ?? '') : undefined,
      hashes,
      // Older files list the files of all versions of a name together.
      claims: node.at('files') ? claimOf(listed, name, version) : undefined,
      dev: node.text('category') === 'dev',
      needs: needsOf(doc, node),
      key: node.at('source') === undefined ? name : `${name} ${url}`,
      answers: [name],
      at,
    },
    (field) =>
      field === 'hash' && own
        ? doc.lines.member(own)
        : memberAt(doc, node, { name: ['name'], version: ['version'], resolved: ['source.url'] })(field),
  )
}

/** What the files of a package say it is: the first that names another package or version, else nothing. */
export function claimOf(files: readonly Data[], name: string, version: string): { name: string; version: string } | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_.]+/g, '-')
  for (const file of files) {
    for (const field of ['file', 'name', 'url']) {
      const said = readDistribution(file.text(field) ?? '')
      if (!said) continue
      if (plain(said.name) !== plain(name)) return said
      if (version !== '' && !sameVersion(said.version, version)) return { name, version: said.version }
    }
  }
  return undefined
}

/** The same version in two spellings of PEP 440: `1.0` and `1.0.0`, `1.0-post1` and `1.0.post1`, `1.0rc01` and `1.0rc1`. */
export function sameVersion(a: string, b: string): boolean {
  const canonical = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^v/, '')
      .replace(/\+.*$/, '')
      .replace(/_/g, '-')
      .replace(
        /[-.]?(alpha|a|beta|b|preview|pre|c|rc)[-.]?(\d*)/,
        (_, word: string, digits: string) => `${word[0] === 'a' ? 'a' : word[0] === 'b' ? 'b' : 'rc'}${Number(digits || '0')}`,
      )
      .replace(/[-.]?(post|rev|r)[-.]?(\d*)/, (_, __, digits: string) => `.post${Number(digits || '0')}`)
      .replace(/-(\d+)$/, '.post$1')
      .replace(/[-.]?dev[-.]?(\d*)/, (_, digits: string) => `.dev${Number(digits || '0')}`)
      .replace(/(?<![\w])0+(?=\d)/g, '')
      .replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(\.0)+(?=$|[a-z]|\.[a-z])/, '$1')
  return a === b || canonical(a) === canonical(b)
}

function needsOf(doc: Doc, node: Data): Need[] {
  return [...(node.at('dependencies')?.map ?? [])].map(([name, value]) => {
    // A list names several ranges for several systems: none of them alone can be held against the lock.
    const range = value.isScalar ? value.scalar : (value.text('version') ?? '')
    return {
      name,
      range,
      optional: value.kind === 'list' || value.at('optional')?.scalar === 'true' || value.at('markers') !== undefined,
      at: doc.lines.member(value),
    }
  })
}

/** Where an entry of a list of tables says its name; the header where it says none. */
export function entryAt({ lines }: Doc, node: Data): Location {
  const name = node.at('name')
  return name ? lines.member(name) : lines.range(node.start, node.start + 1)
}
