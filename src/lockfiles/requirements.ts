import { hashOf } from '../core/digest.ts'
import type { LockfileFormat, SourceKind } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft, readHash } from './draft.ts'
import { readDistribution } from './python-url.ts'

/**
 * pip's requirements files, with options, continuation lines and hashes.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const requirements: LockfileFormat = {
  name: 'requirements',
  title: 'requirements.txt of pip, with its options and hashes',
  claims: (path) => /(^|\/)([\w.-]*requirements|constraints)[\w.-]*\.txt$|(^|\/)requirements\/[\w.-]+\.txt$/i.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'requirements', 'pypi', 'optional')
    if (text.includes('\0')) throw lines.fault('is no text', text.indexOf('\0'))
    const all = text.split('\n')
    for (let index = 0; index < all.length; index++) {
      const first = index
      let line = (all[index] ?? '').replace(/\r$/, '')
      while (line.endsWith('\\') && index + 1 < all.length) line = `${line.slice(0, -1)} ${(all[++index] ?? '').replace(/\r$/, '')}`
      // Runs of blanks are one blank from here on: patterns that allow blanks everywhere would go over them again and again.
      const requirement = line
        .replace(/\s+/g, ' ')
        .replace(/(^| )#.*$/, '')
        .trim()
      if (requirement !== '') read(draft, lines, requirement, first + 1, all.slice(first, index + 1))
    }
    return draft.done()
  },
}

function read(draft: Draft, lines: Lines, text: string, number: number, written: readonly string[]): void {
  const at = lines.line(number)
  const option = /^(--?[a-zA-Z][\w-]*)(?:[= ]\s*(.*))?$/s.exec(text)
  const name = option?.[1] ?? ''
  const editable = name === '-e' || name === '--editable' || /^-e\S/.test(text)
  if (option && !editable) {
    // Short options take their value without a space, too.
    const short = /^-([a-zA-Z])(\S.*)$/.exec(text)
    draft.set(short && !text.startsWith('--') ? `-${short[1]}` : name, (short && !text.startsWith('--') ? short[2] : option[2])?.trim() ?? '', at)
    return
  }
  const hashes = [...text.matchAll(/\s--hash[= ]\s*(\S+)/g)].map(([, hash = '']) => readHash(hash))
  const body = (editable ? text.replace(/^(-e|--editable)[= ]?\s*/, '') : text)
    .replace(/\s(?:--[a-z-]+(?:=\S*|\s+[^-\s]\S*)?|-[A-Z]\s+\S+)/g, '')
    .trim()
  const bare = body.replace(/\s*;.*$/s, '')
  const place = (field: string) => {
    const row = field === 'hash' ? written.findIndex((line) => line.includes('--hash')) : 0
    return lines.line(number + Math.max(0, row))
  }
  const link =
    /^(?:([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*@\s*)?((?:git|hg|svn|bzr)(?:\+[a-z]+)?:\/\/\S+|(?:git|hg|svn|bzr)\+\S+|https?:\/\/\S+|ftp:\/\/\S+|file:\S+)$/i.exec(
      bare,
    )
  if (link) {
    const [, named, address = ''] = link
    const egg = /[#&]egg=([\w.-]+)/.exec(address)?.[1]
    const source: SourceKind = /^(git|hg|svn|bzr)/i.test(address) ? 'git' : /^file:/i.test(address) ? 'path' : 'tarball'
    const file = source === 'tarball' ? readDistribution(address) : undefined
    const inUrl = /#(?:.*&)?(sha\d+|md5)=([0-9a-f]+)/i.exec(address)
    const reference = source === 'git' ? (/\.git@([^#]+)|:\/\/[^/]+\/.*@([^#/@]+)(?:#|$)/.exec(address)?.slice(1).find(Boolean) ?? '') : undefined
    draft.add(
      {
        name: named ?? egg ?? file?.name ?? address.replace(/^.*\/|[#?].*$|\.git$/g, ''),
        version: file?.version ?? '',
        key: body,
        source,
        resolved: address,
        reference,
        hashes: inUrl ? [...hashes, hashOf((inUrl[1] ?? '').toLowerCase(), 'hex', inUrl[2] ?? '')] : hashes,
        claims: source === 'tarball' && named !== undefined ? file : undefined,
        at,
      },
      place,
    )
    return
  }
  const match =
    /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:\(\s*)?((?:(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;()=<>!~]+\s*(?:,\s*)?)*)\)?$/.exec(
      bare,
    )
  if (match) {
    const specifiers = (match[2] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const exact = specifiers.map((part) => /^===?\s*([^*\s]+)$/.exec(part)?.[1]).find((version) => version !== undefined)
    if (exact === undefined)
      draft.odd('unpinned-version', `${match[1]} may be ${specifiers.length === 0 ? 'any version' : specifiers.join(',')}`, at, match[1] ?? '')
    const range = specifiers.length === 1 && !specifiers[0]?.startsWith('!') ? (specifiers[0]?.replace(/^[=~<>]+\s*/, '') ?? '') : ''
    draft.add(
      {
        name: match[1] ?? '',
        version: exact ?? range,
        key: match[1] ?? '',
        hashes,
        pin: exact === undefined && hashes.length === 0 ? 'nothing' : 'hash',
        at,
      },
      place,
    )
    return
  }
  if (/^(\.{1,2}([/\\]|$)|[/\\]|[\w.-]+[/\\])/.test(bare) || /\.(whl|tar\.gz|zip)$/.test(bare)) {
    draft.add({ name: readDistribution(bare)?.name ?? bare, version: '', key: body, source: 'path', resolved: bare, hashes, at }, place)
    return
  }
  const loose = /^([A-Za-z0-9][\w.-]*)\s*===?\s*([\w.!+-]+)\s/.exec(bare)
  if (loose) draft.add({ name: loose[1] ?? '', version: loose[2] ?? '', hashes, at }, place)
  draft.fault(`line ${number} is no requirement: ${JSON.stringify(text.slice(0, 80))}`, at)
}
