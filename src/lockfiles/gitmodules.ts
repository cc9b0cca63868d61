import type { LockfileFormat } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft } from './draft.ts'

/** .gitmodules. The commit of a submodule stands in the git tree, not here. Source: https://git-scm.com/docs/gitmodules */
export const gitmodules: LockfileFormat = {
  name: 'gitmodules',
  title: '.gitmodules',
  claims: (path) => /(^|\/)\.gitmodules$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'gitmodules', 'generic', 'none')
    let module: { name: string; line: number; fields: Map<string, { value: string; line: number }> } | undefined
    const seen = new Set<string>()
    const finish = (): void => {
      if (!module) return
      const { name, line, fields } = module
      const url = fields.get('url')
      const at = lines.line(line)
      if (!url) draft.fault(`the submodule ${JSON.stringify(name)} has no url`, at)
      else
        draft.add({ name, version: fields.get('branch')?.value ?? '', source: 'git', pin: 'nothing', resolved: url.value, at }, (field) =>
          field === 'resolved' ? lines.line(url.line) : undefined,
        )
      for (const key of ['url', 'path', 'branch']) {
        const found = fields.get(key)
        // Git once took such a value for an option and ran what it named.
        if (found?.value.startsWith('-'))
          draft.odd(
            'unsafe-path',
            `the ${key} of the submodule ${JSON.stringify(name)} begins with a dash: git may take it for an option`,
            lines.line(found.line),
            `${name} ${key}`,
          )
      }
      const folder = fields.get('path')
      if (folder && /(^|\/)\.\.(\/|$)|^\/|(^|\/)\.git(\/|$)|\\/i.test(folder.value))
        draft.odd(
          'unsafe-path',
          `the submodule ${JSON.stringify(name)} lies at ${folder.value}, outside its place`,
          lines.line(folder.line),
          `${name} path`,
        )
      if (/(^|\/)\.\.(\/|$)/.test(name))
        draft.odd('unsafe-path', `the name of the submodule ${JSON.stringify(name)} leads out of its folder`, at, name)
      const update = fields.get('update')
      if (update?.value.startsWith('!'))
        draft.odd('unsafe-path', `the submodule ${JSON.stringify(name)} runs a command when it is updated`, lines.line(update.line), `${name} update`)
      module = undefined
    }
    let offset = 0
    for (const [index, raw] of text.split('\n').entries()) {
      const here = offset
      offset += raw.length + 1
      const line = raw.trim()
      if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
      const head = /^\[submodule "((?:[^"\\]|\\.)*)"\]$/.exec(line)
      const field = /^([\w-]+)\s*=\s*(?:"(.*)"|(.*))$/.exec(line)
      if (head) {
        finish()
        const name = (head[1] ?? '').replace(/\\(.)/g, '$1')
        if (seen.has(name)) draft.odd('duplicate-key', `the submodule ${JSON.stringify(name)} stands twice`, lines.line(index + 1), name)
        seen.add(name)
        module = { name, line: index + 1, fields: new Map() }
      } else if (field && module) {
        const key = (field[1] ?? '').toLowerCase()
        if (module.fields.has(key))
          draft.odd(
            'duplicate-key',
            `${key} of the submodule ${JSON.stringify(module.name)} stands twice`,
            lines.line(index + 1),
            `${module.name} ${key}`,
          )
        module.fields.set(key, { value: field[2] ?? field[3] ?? '', line: index + 1 })
      } else if (!/^\[/.test(line)) throw lines.fault('has a line that cannot be read', here)
    }
    finish()
    return draft.done()
  },
}
