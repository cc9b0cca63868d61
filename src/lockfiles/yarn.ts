import { type Hash, hashOf, parseIntegrity } from '../core/digest.ts'
import type { Location } from '../core/finding.ts'
import type { Field, LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import { type Data, Lines, withoutMark } from '../syntax/data.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, unknownVersion } from './draft.ts'
import { commitOfArchive, readTarballUrl, sourceOf } from './npm-url.ts'

/**
 * yarn.lock: of yarn 1, a format of its own, and of yarn 2 to 4 ("berry"), YAML.
 * Source: https://classic.yarnpkg.com/en/docs/yarn-lock and https://yarnpkg.com/configuration/yarnrc
 */
export const yarn: LockfileFormat = {
  name: 'yarn',
  title: 'yarn.lock of yarn 1 to 4',
  claims: (path) => /(^|\/)yarn\.lock$/.test(path),
  parse: (text, path) => (/^\uFEFF?__metadata:/m.test(text) ? berry(text, path) : classic(text, path)),
}

interface Block {
  readonly descriptors: readonly string[]
  readonly line: number
  readonly fields: Map<string, { readonly value: string; readonly line: number }>
  readonly needs: Need[]
}

function classic(source: string, path: string): ReturnType<Draft['done']> {
  const text = withoutMark(source)
  const lines = new Lines(text, path)
  const draft = new Draft(path, 'yarn-v1', 'npm')
  draft.linked = true
  draft.addressed = true
  if (text.trim() !== '' && !/^# yarn lockfile v1\s*$/m.test(text)) {
    const other = /^# yarn lockfile (v\S+)/m.exec(text)?.[1]
    if (other !== undefined)
      throw unknownVersion(path, `is a yarn lockfile of version ${other}, which is none of 1 and berry's`, lines.line(1), 'write it with yarn 1 to 4')
    if (!/^\S.*:\s*$/m.test(text) && !/^\s*(#.*)?$/.test(text)) throw lines.fault('is no yarn lockfile', 0)
  }
  const seen = new Map<string, number>()
  let block: Block | undefined
  let group: 'dependencies' | 'optionalDependencies' | undefined
  const finish = (): void => {
    if (block) addClassic(draft, lines, block)
    block = undefined
  }
  let number = 0
  for (const line of eachLine(text)) {
    number++
    if (line === '' || /^\s*(#|$)/.test(line)) continue
    if (line[0] !== ' ') {
      finish()
      const descriptors = line.endsWith(':') ? descriptorsOf(line.slice(0, -1)) : []
      if (descriptors.length === 0) throw lines.fault('has a line that belongs to no entry', offsetOf(text, number))
      for (const descriptor of descriptors) {
        if (seen.has(descriptor)) draft.odd('duplicate-key', `the entry ${JSON.stringify(descriptor)} stands twice`, lines.line(number), descriptor)
        seen.set(descriptor, number)
      }
      block = { descriptors, line: number, fields: new Map(), needs: [] }
      group = undefined
      continue
    }
    const match = /^( {2}| {4})("(?:[^"\\]|\\.)*"|[^\s":]+)(?: (.+)|(:))$/.exec(line)
    if (!match || !block) throw lines.fault('has a line that cannot be read', offsetOf(text, number))
    const [, indent, rawKey = '', rawValue, opens] = match
    const key = unquoted(rawKey)
    if (opens !== undefined) {
      group = key === 'dependencies' || key === 'optionalDependencies' ? key : undefined
      continue
    }
    const value = unquoted(rawValue ?? '')
    if (indent?.length === 4) {
      if (group)
        block.needs.push({ name: key, range: value, to: `${key}@${value}`, optional: group === 'optionalDependencies', at: lines.line(number) })
      continue
    }
    if (block.fields.has(key))
      draft.odd('duplicate-key', `${JSON.stringify(key)} stands twice in the entry ${block.descriptors[0] ?? ''}`, lines.line(number), key)
    block.fields.set(key, { value, line: number })
  }
  finish()
  return draft.done()
}

function* eachLine(text: string): Generator<string> {
  for (let from = 0; from <= text.length; ) {
    let end = text.indexOf('\n', from)
    if (end < 0) end = text.length
    yield text.slice(from, text[end - 1] === '\r' ? end - 1 : end)
    from = end + 1
  }
}

function offsetOf(text: string, line: number): number {
  let offset = 0
  for (let count = 1; count < line; count++) offset = text.indexOf('\n', offset) + 1
  return offset
}

const unquoted = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\') : text

/** `a@^1, "@b/c@npm:d@1"` as single descriptors; none where the line is no such list. */
function descriptorsOf(text: string): readonly string[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^",\s][^",]*/g) ?? []
  const descriptors = parts.map((part) => unquoted(part.trim()))
  return descriptors.every((part) => /^@?[^\s@]+(@|$)/.test(part)) ? descriptors : []
}

/** A descriptor or resolution as name and range; for an alias the real package's name. */
function splitDescriptor(descriptor: string): { readonly name: string; readonly range: string } {
  const at = descriptor.indexOf('@', 1)
  const name = at < 0 ? descriptor : descriptor.slice(0, at)
  const range = at < 0 ? '' : descriptor.slice(at + 1)
  return { name, range }
}

function addClassic(draft: Draft, lines: Lines, { descriptors, line, fields, needs }: Block): void {
  const first = splitDescriptor(descriptors[0] ?? '')
  const alias = /^npm:((?:@[^/]+\/)?[^@]+)(?:@|$)/.exec(first.range)
  const version = fields.get('version')
  const at = lines.line(line)
  if (!version) {
    draft.fault(`the entry ${JSON.stringify(descriptors[0])} has no version`, at)
    return
  }
  const address = fields.get('resolved')?.value
  const fragment = /#([0-9a-f]{40})$/.exec(address ?? '')?.[1]
  const git = /^https?:\/\/(?!.*\.(?:tgz|tar\.gz)(?:$|[?#])).*(?:\.git$|#[0-9a-f]{40}$|\.git#)/.test(address ?? '')
  const source: SourceKind = git
    ? 'git'
    : address === undefined
      ? /^(file|link):|^\.{0,2}\//.test(first.range)
        ? 'path'
        : 'registry'
      : sourceOf(address.replace(/^(https?:.*\.(?:tgz|tar\.gz))#[0-9a-f]*$/, '$1'))
  const integrity = fields.get('integrity')?.value
  const hashes: Hash[] = integrity === undefined ? [] : [...parseIntegrity(integrity)]
  if (integrity === undefined && fragment !== undefined && source !== 'git') hashes.push(hashOf('sha1', 'hex', fragment))
  const resolved = source === 'git' || address === undefined ? address : address.replace(/#[0-9a-f]*$/, '')
  draft.add(
    {
      name: alias?.[1] ?? first.name,
      version: version.value,
      key: descriptors[0] ?? '',
      answers: descriptors,
      source,
      resolved: resolved ?? (source === 'path' ? first.range : undefined),
      reference: source === 'git' && address !== undefined ? (commitOfArchive(address) ?? /#(?:commit=)?(.*)$/s.exec(address)?.[1] ?? '') : undefined,
      hashes,
      claims:
        resolved === undefined || source === 'git' || source === 'path'
          ? undefined
          : readTarballUrl(resolved, { name: alias?.[1] ?? first.name, version: version.value }),
      needs,
      at,
    },
    (field) => {
      const found = fields.get(field === 'hash' ? (integrity === undefined ? 'resolved' : 'integrity') : field)
      return found && lines.line(found.line)
    },
  )
}

/** Newest `__metadata.version` that is read. Source: https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts */
const berryVersionMax = 10

function berry(text: string, path: string): ReturnType<Draft['done']> {
  const doc = readYaml(text, path)
  const version = Number(doc.root.in('__metadata', 'version')?.scalar ?? 'NaN')
  if (!Number.isInteger(version) || version < 3 || version > berryVersionMax) {
    const at = doc.root.at('__metadata')
    throw unknownVersion(
      path,
      `has the lockfile version ${doc.root.in('__metadata', 'version')?.scalar ?? 'none'}, which is none of 3 to ${berryVersionMax}`,
      at ? doc.lines.key(at) : { path, line: 1, column: 1 },
      'write it with yarn 2 to 4',
    )
  }
  const draft = new Draft(path, `yarn-berry-v${version}`, 'npm')
  draft.duplicates(doc)
  for (const [key, node] of doc.root.map) if (key !== '__metadata') addBerry(draft, doc.lines, key, node)
  const roots = draft.packages.filter(({ source }) => source === 'workspace')
  draft.linked = true
  // Older files write what is asked for without the protocol that the descriptor has.
  draft.outward = (key, name) => (key.startsWith(`${name}@npm:`) ? undefined : `${name}@npm:${key.slice(name.length + 1)}`)
  if (roots.length > 0) draft.wants = roots.flatMap((entry) => draft.needsOf(entry))
  return draft.done()
}

function addBerry(draft: Draft, lines: Lines, key: string, node: Data): void {
  const at = lines.key(node)
  const resolution = node.text('resolution')
  const version = node.text('version')
  if (node.kind !== 'map' || resolution === undefined || version === undefined) {
    draft.fault(`the entry ${JSON.stringify(key)} has no resolution or no version`, at)
    return
  }
  const { name, range } = splitDescriptor(resolution)
  const places = (field: Field): Location | undefined => {
    const found = node.at({ name: 'resolution', version: 'version', resolved: 'resolution', hash: 'checksum' }[field])
    return found && lines.member(found)
  }
  const descriptors = key.split(/,\s*/)
  const needs = ['dependencies', 'optionalDependencies'].flatMap((group) => berryNeeds(node, group))
  const common = { name, version, key: resolution, answers: descriptors, needs, at }
  const checksum = node.text('checksum')
  // The prefix is the cache key: a number, or a number with the compression.
  const conditional = checksum === undefined && node.at('conditions') !== undefined
  const hash: readonly Hash[] = checksum === undefined ? [] : [hashOf('sha512', 'hex', checksum.replace(/^\d+(c\d+)?\//, ''))]
  const [protocol = ''] = /^[a-z+]+:/.exec(range) ?? []
  if (protocol === 'workspace:') draft.add({ ...common, source: 'workspace', resolved: range.slice(10), pin: 'nothing' }, places)
  else if (protocol === 'link:' || protocol === 'portal:' || protocol === 'file:')
    draft.add({ ...common, source: 'path', resolved: range.replace(/::.*$/, ''), hashes: hash }, places)
  else if (protocol === 'npm:') {
    const bound = /::.*__archiveUrl=([^&]+)/.exec(range)?.[1]
    const resolved = bound === undefined ? undefined : decoded(bound)
    const locked = /^npm:([^:]+)/.exec(range)?.[1] ?? ''
    // What is for another system alone is fetched and hashed there.
    draft.add(
      {
        ...common,
        resolved,
        hashes: hash,
        pin: conditional ? 'nothing' : 'hash',
        claims: resolved === undefined ? { name, version: locked } : readTarballUrl(resolved, { name, version }),
      },
      places,
    )
  } else if (protocol === 'patch:') draft.add({ ...common, hashes: hash, pin: checksum === undefined ? 'parent' : 'hash' }, places)
  else {
    const source = /#commit=|^git[@+:]|\.git(#|$)/.test(range) ? 'git' : sourceOf(range)
    const reference =
      source === 'git' ? (/#.*?commit[=:]([^&]*)/.exec(range)?.[1] ?? commitOfArchive(range) ?? /#(.*)$/.exec(range)?.[1] ?? '') : undefined
    draft.add({ ...common, source, resolved: range, reference, hashes: hash, pin: source === 'git' ? 'commit' : 'hash' }, places)
  }
}

function berryNeeds(node: Data, group: string): Need[] {
  return [...(node.at(group)?.map ?? [])].flatMap(([name, range]) => {
    if (!range.isScalar) return []
    const optional = group !== 'dependencies' || node.in('dependenciesMeta', name, 'optional')?.scalar === 'true'
    return [{ name, range: range.scalar, to: `${name}@${range.scalar}`, optional }]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
