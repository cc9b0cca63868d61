import type { LockfileFormat } from '../core/lockfile.ts'
import { type Data, Lines, withoutMark } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { readToml } from '../syntax/toml.ts'
import { readXml } from '../syntax/xml.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft } from './draft.ts'

type Parse = (text: string, path: string, draft: Draft) => void

/** A file of settings: read as key and value with their places, nested keys joined by dots. */
const settingsFormat = (name: string, title: string, ecosystem: string, claims: RegExp, read: Parse): LockfileFormat => ({
  name,
  title,
  claims: (path) => claims.test(path),
  parse(text, path) {
    const draft = new Draft(path, name, ecosystem, 'none')
    draft.manifest = true
    read(text, path, draft)
    return draft.done()
  },
})

/** Lines of `key = value` under `[sections]`, as .npmrc, pip.conf and git have them. */
const ini: Parse = (source, path, draft) => {
  const text = withoutMark(source)
  const lines = new Lines(text, path)
  let section = ''
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || /^[;#]/.test(line)) continue
    const head = /^\[([^\]]*)\]$/.exec(line)
    if (head) section = `${head[1]}.`
    else {
      const equals = line.indexOf('=')
      const key = (equals < 0 ? line : line.slice(0, equals)).trim()
      const value = equals < 0 ? '' : line.slice(equals + 1).trim()
      const hash = value.search(/\s[#;]/)
      const comment = hash < 0 ? undefined : value.slice(hash + 2).trim()
      const bare = (hash < 0 ? value : value.slice(0, hash)).trim().replace(/^(["'])(.*)\1$/, '$2')
      // A key alone says yes.
      draft.set(section + key.replace(/\[\]$/, ''), equals >= 0 ? bare : 'true', lines.line(index + 1), comment)
    }
  }
}

function flatten(draft: Draft, node: Data, lines: Lines, prefix: string): void {
  for (const [key, value] of node.map) {
    const name = prefix === '' ? key : `${prefix}.${key}`
    if (value.kind === 'map') flatten(draft, value, lines, name)
    else if (value.kind === 'list')
      for (const item of value.list) {
        if (item.isScalar) draft.set(name, item.scalar, lines.range(item.start, item.end), commentAfter(lines.text, item.end))
        else flatten(draft, item, lines, name)
      }
    else draft.set(name, value.scalar, lines.member(value), commentAfter(lines.text, value.end))
  }
}

const commentAfter = (text: string, end: number): string | undefined => /^["']?[ \t]*#[ \t]*([^\r\n]*)/.exec(text.slice(end, end + 200))?.[1]

const yaml: Parse = (text, path, draft) => {
  // A file of nothing but comments sets nothing.
  if (!/^[ \t]*[^\s#]/m.test(text.replace(/^\uFEFF/, ''))) return
  const doc = readYaml(text, path)
  draft.duplicates(doc)
  flatten(draft, doc.root, doc.lines, '')
}
const toml: Parse = (text, path, draft) => {
  const doc = readToml(text, path)
  draft.duplicates(doc)
  flatten(draft, doc.root, doc.lines, '')
}

/** Source: https://docs.npmjs.com/cli/configuring-npm/npmrc */
export const npmrc: LockfileFormat = settingsFormat('npmrc', '.npmrc of npm and pnpm', 'npm', /(^|\/)\.npmrc$/, ini)
/** Source: https://pnpm.io/settings */
export const pnpmWorkspace: LockfileFormat = settingsFormat('pnpm-workspace', 'pnpm-workspace.yaml', 'npm', /(^|\/)pnpm-workspace\.yaml$/, yaml)
/** Source: https://yarnpkg.com/configuration/yarnrc */
export const yarnrc: LockfileFormat = settingsFormat('yarnrc', '.yarnrc.yml', 'npm', /(^|\/)\.yarnrc\.yml$/, yaml)
/** Source: https://bun.com/docs/runtime/bunfig */
export const bunfig: LockfileFormat = settingsFormat('bunfig', 'bunfig.toml', 'npm', /(^|\/)\.?bunfig\.toml$/, toml)
/** Source: https://docs.astral.sh/uv/reference/settings/ */
export const uvToml: LockfileFormat = settingsFormat('uv-settings', 'uv.toml', 'pypi', /(^|\/)uv\.toml$/, toml)
/** Indexes that a pyproject.toml names; what it asks for is read as a manifest. Source: https://docs.astral.sh/uv/concepts/indexes/ */
export const pyproject: LockfileFormat = settingsFormat(
  'pyproject',
  'indexes of pyproject.toml',
  'pypi',
  /(^|\/)pyproject\.toml$/,
  (text, path, draft) => {
    const { root, lines } = readToml(text, path)
    const tools = root.at('tool')
    for (const tool of ['uv', 'poetry', 'pdm']) {
      const node = tools?.at(tool)
      for (const key of ['index', 'source'])
        for (const item of node?.items(key) ?? []) {
          const url = item.at('url')
          // An index that is asked only for what is bound to it cannot answer for another name.
          if (url && !item.flag('explicit') && item.text('priority') !== 'explicit')
            draft.set(`tool.${tool}.${item.flag('default') ? 'index-url' : 'extra-index-url'}`, url.scalar, lines.member(url))
        }
      for (const key of ['index-url', 'extra-index-url', 'index-strategy', 'find-links']) {
        const value = node?.at(key)
        for (const one of value?.kind === 'list' ? value.list : value ? [value] : [])
          draft.set(`tool.${tool}.${key}`, one.scalar, lines.range(one.keyStart, one.end))
      }
    }
  },
)
/** Source: https://pip.pypa.io/en/stable/topics/configuration/ */
export const pipConf: LockfileFormat = settingsFormat('pip-conf', 'pip.conf and pip.ini', 'pypi', /(^|\/)pip\.(conf|ini)$/, ini)
/** Source: https://doc.rust-lang.org/cargo/reference/config.html */
export const cargoConfig: LockfileFormat = settingsFormat('cargo-config', '.cargo/config.toml', 'cargo', /(^|\/)\.cargo\/config(\.toml)?$/, toml)
/** Source: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
export const dependabot: LockfileFormat = settingsFormat(
  'dependabot',
  '.github/dependabot.yml',
  'generic',
  /(^|\/)\.github\/dependabot\.ya?ml$/,
  yaml,
)
/** Source: https://docs.renovatebot.com/configuration-options/ */
export const renovate: LockfileFormat = settingsFormat(
  'renovate',
  'renovate.json',
  'generic',
  /(^|\/)(\.github\/)?(renovate|\.renovaterc)(\.json5?)?$/,
  (text, path, draft) => {
    const doc = readData(text, path, { lenient: true })
    draft.duplicates(doc)
    flatten(draft, doc.root, doc.lines, '')
  },
)

/** Source: https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file */
export const nugetConfig: LockfileFormat = settingsFormat('nuget-config', 'nuget.config', 'nuget', /(^|\/)nuget\.config$/i, (text, path, draft) => {
  const { root, lines } = readXml(text, path)
  for (const section of root.children)
    for (const node of section.children) {
      const key = node.attributes.get('key') ?? ''
      if (node.name === 'add') draft.set(`${section.name}.${key}`, node.attributes.get('value') ?? '', lines.range(node.start, node.end))
      if (node.name === 'add' && /^true$/i.test(node.attributes.get('allowInsecureConnections') ?? ''))
        draft.set('allowInsecureConnections', 'true', lines.range(node.start, node.end))
      if (node.name === 'packageSource')
        for (const pattern of node.children)
          draft.set(`packageSourceMapping.${key}`, pattern.attributes.get('pattern') ?? '', lines.range(pattern.start, pattern.end))
      if (node.name === 'clear') draft.set(`${section.name}.clear`, 'true', lines.range(node.start, node.end))
    }
})
