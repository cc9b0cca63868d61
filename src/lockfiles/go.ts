import { hashOf } from '../core/digest.ts'
import type { LockfileFormat, Need } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft } from './draft.ts'

/** go.mod: what a module requires, and what it replaces. Its hashes stand in go.sum. Source: https://go.dev/ref/mod#go-mod-file */
export const goMod: LockfileFormat = {
  name: 'go.mod',
  title: 'go.mod',
  claims: (path) => /(^|\/)go\.mod$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'go.mod', 'golang', 'none')
    const wants: Need[] = []
    const required = new Map<string, { name: string; version: string; line: number; direct: boolean }>()
    const replaced = new Map<string, { to: string; version: string; line: number }>()
    const known = new Set(['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore'])
    let block: string | undefined
    let offset = 0
    let toolchain: { version: string; line: number } | undefined
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.replace(/\r$/, '')
      const bare = line.replace(/(^|\s)\/\/.*$/, '').trim()
      const here = offset
      offset += raw.length + 1
      if (bare === '') continue
      if (block !== undefined && bare === ')') {
        block = undefined
        continue
      }
      const words = bare.match(/"[^"]*"|`[^`]*`|\S+/g)?.map((word) => word.replace(/^["`]|["`]$/g, '')) ?? []
      let verb = block
      if (verb === undefined) {
        verb = words.shift() ?? ''
        if (!known.has(verb.replace(/\($/, ''))) throw lines.fault(`has the unknown directive ${JSON.stringify(verb.slice(0, 40))}`, here)
        if (words[0] === '(' || verb.endsWith('(')) {
          if (words[words.length - 1] === ')') continue
          block = verb.replace(/\($/, '')
          continue
        }
      }
      if (verb === 'require') {
        const [name = '', version = ''] = words
        if (!/^v\d/.test(version)) draft.fault(`line ${index + 1} requires no version`, lines.line(index + 1))
        else required.set(name, { name, version, line: index + 1, direct: !/\/\/\s*indirect\b/.test(line) })
      } else if (verb === 'replace') {
        const arrow = words.indexOf('=>')
        if (arrow < 1 || words[arrow + 1] === undefined) draft.fault(`line ${index + 1} is no replacement`, lines.line(index + 1))
        else
          replaced.set(`${words[0]}@${arrow === 2 ? words[1] : ''}`, { to: words[arrow + 1] ?? '', version: words[arrow + 2] ?? '', line: index + 1 })
      } else if (verb === 'go' || verb === 'toolchain') toolchain = { version: (words[0] ?? '').replace(/^go/, ''), line: index + 1 }
    }
    if (block !== undefined) throw lines.fault('ends inside a block', text.length)
    for (const { name, version, line, direct } of required.values()) {
      const replacement = replaced.get(`${name}@${version}`) ?? replaced.get(`${name}@`)
      const at = lines.line(line)
      wants.push({ name, range: version, at })
      if (!replacement) draft.add({ name, version, direct, at, pin: 'nothing' })
      else if (/^\.{0,2}[/\\]|^[A-Za-z]:/.test(replacement.to))
        draft.add({ name, version: replacement.version, direct, source: 'path', resolved: replacement.to, at: lines.line(replacement.line) })
      else {
        draft.add({ name: replacement.to, version: replacement.version, key: name, direct, at: lines.line(replacement.line), pin: 'nothing' })
        if (replacement.to !== name)
          draft.odd(
            'registry-confusion',
            `${name} is replaced by another module, ${replacement.to}@${replacement.version}`,
            lines.line(replacement.line),
            name,
          )
      }
    }
    if (toolchain && draft.packages.length >= 0) draft.set('go', toolchain.version, lines.line(toolchain.line))
    draft.wants = wants
    return draft.done()
  },
}

/** go.sum and go.work.sum: hashes of modules. Source: https://go.dev/ref/mod#go-sum-files */
export const goSum: LockfileFormat = {
  name: 'go.sum',
  title: 'go.sum and go.work.sum',
  claims: (path) => /(^|\/)go(\.work)?\.sum$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'go.sum', 'golang')
    const hashes = new Map<string, { value: string; line: number }>()
    let offset = 0
    for (const [index, raw] of text.split('\n').entries()) {
      const here = offset
      offset += raw.length + 1
      const line = raw.trim()
      if (line === '') continue
      const match = /^(\S+) (v[^\s/]+)(\/go\.mod)? (\S+)$/.exec(line)
      if (!match) throw lines.fault('has a line that is no module with a version and a hash', here)
      const [, name = '', version = '', mod, hash = ''] = match
      const key = `${name}@${version}${mod ?? ''}`
      const before = hashes.get(key)
      const at = lines.line(index + 1)
      if (before && before.value !== hash) draft.odd('malformed-hash', `${key} has two hashes that differ: either is accepted`, at, key)
      const type = /^(h\d+):(.*)$/.exec(hash)
      if (type?.[1] !== 'h1') draft.odd('malformed-hash', `${key} has a hash of an unknown kind, ${JSON.stringify(hash.slice(0, 20))}`, at, key)
      if (!before) {
        hashes.set(key, { value: hash, line: index + 1 })
        draft.add({ name, version, key, hashes: [hashOf('sha256', 'base64', type?.[2] ?? hash)], at })
      }
    }
    return draft.done()
  },
}
