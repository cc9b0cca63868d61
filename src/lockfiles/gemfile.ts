import { type Hash, hashOf } from '../core/digest.ts'
import type { Location } from '../core/finding.ts'
import type { LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft, notFormat } from './draft.ts'

/** Gemfile.lock and gems.locked. Source: https://github.com/rubygems/rubygems/blob/master/bundler/lib/bundler/lockfile_parser.rb */
export const gemfile: LockfileFormat = {
  name: 'gemfile',
  title: 'Gemfile.lock and gems.locked',
  claims: (path) => /(^|\/)(Gemfile([\w.-]*)\.lock|gems\.locked)$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'gemfile', 'gem', 'optional')
    const specs: Spec[] = []
    const checksums = new Map<string, { hashes: Hash[]; at: Location }>()
    const wants: Need[] = []
    let section = ''
    let remote: { fields: Map<string, string>; remotes: string[]; line: number } = { fields: new Map(), remotes: [], line: 1 }
    let offset = 0
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.trimEnd()
      const number = index + 1
      const here = offset
      offset += raw.length + 1
      if (line === '') continue
      if (/^(<<<<<<<|=======|>>>>>>>)/.test(line)) throw lines.fault('holds a merge conflict', here)
      if (/^\S/.test(line)) {
        section = line
        remote = { fields: new Map(), remotes: [], line: number }
        if (!/^[A-Z][A-Z ]+$/.test(section)) throw lines.fault(`has the unknown section ${JSON.stringify(section.slice(0, 40))}`, here)
        continue
      }
      if (sources[section] !== undefined) {
        const field = /^ {2}([a-z_]+):\s*(.*)$/.exec(line)
        const spec = /^ {4}(\S+) \(([^()]+)\)$/.exec(line)
        const need = /^ {6}([^\s(]+)(?: \((.+)\))?!?$/.exec(line)
        if (field) {
          remote.fields.set(field[1] ?? '', field[2] ?? '')
          if (field[1] === 'remote') {
            remote.remotes.push(field[2] ?? '')
            draft.set(`${section} remote`, field[2] ?? '', lines.line(number))
          }
        } else if (spec) specs.push({ name: spec[1] ?? '', locked: spec[2] ?? '', line: number, section, from: remote, needs: [] })
        else if (need) specs[specs.length - 1]?.needs.push({ name: need[1] ?? '', range: need[2] ?? '', at: lines.line(number) })
        else if (!/^ {2}specs:$/.test(line)) throw lines.fault('has a line that cannot be read', here)
      } else if (section === 'CHECKSUMS') {
        const match = /^ {2}(\S+) \(([^()]+)\)(?: (.+))?$/.exec(line)
        if (!match) throw lines.fault('has a checksum that cannot be read', here)
        const hashes = (match[3] ?? '')
          .split(',')
          .filter((hash) => hash !== '')
          .map((hash): Hash => {
            const [algorithm = '', value = ''] = hash.trim().split('=', 2)
            return hashOf(algorithm, 'hex', value)
          })
        checksums.set(`${match[1]} (${match[2]})`, { hashes, at: lines.line(number) })
      } else if (section === 'DEPENDENCIES') {
        const match = /^ {2}([^\s!(]+)(?: \((.+)\))?!?$/.exec(line)
        if (match) wants.push({ name: match[1] ?? '', range: match[2] ?? '', at: lines.line(number) })
      }
    }
    if (section === '' && text.trim() !== '') throw notFormat(path, 'is no Gemfile.lock', 'run `bundle lock` and commit the result')
    for (const spec of specs) add(draft, lines, spec, checksums)
    draft.wants = wants
    draft.linked = true
    draft.hashing = checksums.size > 0 ? 'always' : 'optional'
    return draft.done()
  },
}

const sources: Readonly<Record<string, SourceKind>> = { GEM: 'registry', GIT: 'git', PATH: 'workspace', 'PLUGIN SOURCE': 'tarball' }

interface Spec {
  readonly name: string
  readonly locked: string
  readonly line: number
  readonly section: string
  readonly from: { readonly fields: ReadonlyMap<string, string>; readonly remotes: readonly string[]; readonly line: number }
  readonly needs: Need[]
}

function add(
  draft: Draft,
  lines: Lines,
  { name, locked, line, section, from, needs }: Spec,
  checksums: ReadonlyMap<string, { hashes: Hash[]; at: Location }>,
): void {
  const found = checksums.get(`${name} (${locked})`)
  const revision = from.fields.get('revision')
  const source = sources[section] === 'workspace' ? 'path' : (sources[section] ?? 'registry')
  const [remote] = from.remotes
  draft.add(
    {
      name,
      // The platform behind the version is no part of it.
      version: locked.replace(
        /-(java|jruby|mswin\w*|mingw\w*|(x86|x64|x86_64|aarch64|arm64|arm|universal|i386|ppc\w*|s390x|riscv64|powerpc\w*)-.*)$/,
        '',
      ),
      key: `${name} (${locked})`,
      answers: [name],
      source,
      resolved: source === 'git' ? `${remote}#${revision ?? ''}` : remote,
      reference: source === 'git' ? (revision ?? '') : undefined,
      hashes: found?.hashes ?? [],
      needs,
      at: lines.line(line),
    },
    (field) => (field === 'hash' ? found?.at : field === 'resolved' ? lines.line(from.line) : undefined),
  )
}
