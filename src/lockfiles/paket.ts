import type { LockfileFormat, Need, SourceKind } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft, notFormat } from './draft.ts'

/** paket.lock of .NET. Source: https://fsprojects.github.io/Paket/lock-file.html */
export const paket: LockfileFormat = {
  name: 'paket',
  title: 'paket.lock of .NET',
  claims: (path) => /(^|\/)paket\.lock$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'paket', 'nuget', 'none')
    let section = ''
    let remote = ''
    let needs: Need[] = []
    let offset = 0
    for (const [index, raw] of text.split('\n').entries()) {
      const here = offset
      offset += raw.length + 1
      const line = raw.trimEnd()
      const at = lines.line(index + 1)
      if (line === '') continue
      if (/^\S/.test(line)) {
        section = line
        if (!/^(NUGET|GITHUB|GIT|GIST|HTTP|GROUP \S+|[A-Z-]+: .*)$/.test(line))
          throw notFormat(path, 'is no paket.lock', 'run `paket install` and commit the result')
        continue
      }
      const head = /^ {2}(?:remote|specs): ?(.*)$/.exec(line)
      const spec = /^ {4}(\S.*?) \(([^()]*)\)(.*)$/.exec(line)
      const file = /^ {4}(\S+)$/.exec(line)
      if (head) {
        if (line.startsWith('  remote')) {
          remote = head[1] ?? ''
          if (section === 'NUGET') draft.set('NUGET remote', remote.replace(/\s.*$/, ''), at)
        }
      } else if (spec) {
        needs = []
        const kind: SourceKind = section === 'NUGET' ? 'registry' : section === 'HTTP' ? 'tarball' : 'git'
        const named = kind === 'git' ? remote : (spec[1] ?? '')
        draft.add({
          name: kind === 'git' ? (spec[1] ?? named) : named,
          version: spec[2] ?? '',
          key: `${remote} ${spec[1]}`,
          source: kind,
          resolved: kind === 'git' ? `${remote}#${spec[2]}` : remote,
          reference: kind === 'git' ? spec[2] : undefined,
          pin: kind === 'git' ? 'commit' : 'nothing',
          needs,
          at,
        })
      } else if (/^ {6,}\S/.test(line)) {
        const need = /^ {6,}(\S+)(?: \((.*)\))?/.exec(line)
        if (need && section === 'NUGET') needs.push({ name: need[1] ?? '', range: '', optional: true, at })
      } else if (!file && !/^ {4}/.test(line)) throw lines.fault('has a line that cannot be read', here)
    }
    return draft.done()
  },
}
