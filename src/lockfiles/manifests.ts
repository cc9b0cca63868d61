import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { Fault } from '../core/fault.ts'
import type { Lockfile, Manifest, Need } from '../core/lockfile.ts'
import { type Data, type Doc, Lines } from '../syntax/data.ts'
import { readData } from '../syntax/jsonc.ts'
import { readToml } from '../syntax/toml.ts'
import { pythonName } from './python-url.ts'

/** Reads a file beside a lockfile; undefined where there is none. */
export type ReadBeside = (path: string) => string | undefined

type Reader = (text: string, path: string) => Manifest | Promise<Manifest>

/** Which manifest belongs to which format, by the start of its name, and who reads it. */
const readers: readonly (readonly [format: string, file: string, read: Reader])[] = [
  ['npm-', 'package.json', packageJson],
  ['yarn-', 'package.json', packageJson],
  ['pnpm-', 'package.json', packageJson],
  ['bun-', 'package.json', packageJson],
  ['cargo-', 'Cargo.toml', cargoToml],
  ['composer', 'composer.json', composerJson],
  ['poetry-', 'pyproject.toml', pyproject],
  ['pdm-', 'pyproject.toml', pyproject],
  ['uv-', 'pyproject.toml', pyproject],
  ['pipfile-', 'Pipfile', pipfileToml],
  ['gemfile', 'Gemfile', gemfileRuby],
  ['pubspec', 'pubspec.yaml', pubspecYaml],
  ['helm-lock', 'Chart.yaml', chartYaml],
  ['mix', 'mix.exs', mixExs],
  ['go.sum', 'go.mod', goMod],
]

/**
 * What the project beside a lockfile asks for; undefined where there is no manifest of its kind, or one that is not
 * understood: whoever reads the manifest itself says so.
 */
export async function manifestOf(lockfile: Lockfile, readBeside: ReadBeside): Promise<Manifest | undefined> {
  const found = readers.find(([format]) => lockfile.format.startsWith(format))
  if (!found) return undefined
  const path = posix.join(posix.dirname(lockfile.path), found[1])
  try {
    const text = readBeside(path)
    return text === undefined ? undefined : await found[2](text, path)
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}

const manifest = (path: string, wants: readonly Need[], more: Partial<Manifest> = {}): Manifest => ({
  path,
  wants,
  forces: new Set(),
  scripts: undefined,
  ...more,
})

const member = (lines: Lines, node: Data): Need['at'] => lines.member(node)

function packageJson(text: string, path: string): Manifest {
  const { root, lines } = readData(text, path)
  const wants = new Map<string, Need>()
  for (const group of ['peerDependencies', 'devDependencies', 'dependencies', 'optionalDependencies'])
    for (const [name, range] of root.entries(group))
      if (range.isScalar)
        wants.set(name, {
          name,
          range: range.scalar,
          optional: group === 'optionalDependencies' || group === 'peerDependencies',
          at: member(lines, range),
        })
  const forces = new Set<string>()
  const forced = [...root.entries('overrides'), ...root.entries('resolutions'), ...(root.in('pnpm', 'overrides')?.map ?? [])]
  for (const [name] of forced) for (const part of name.split(/[>/](?![^@]*\/)/)) forces.add(part.replace(/(?<=.)@.*$/, '').replace(/^\*\*\//, ''))
  const lists = [
    root.at('allowScripts'),
    root.in('pnpm', 'onlyBuiltDependencies'),
    root.at('trustedDependencies'),
    root.in('pnpm', 'allowBuilds'),
  ].filter((list) => list !== undefined)
  const scripts =
    lists.length === 0
      ? undefined
      : new Set(
          lists
            .flatMap((list) => [
              ...list.list.map(({ scalar }) => scalar),
              ...[...list.map].flatMap(([name, allowed]) => (allowed.scalar === 'false' ? [] : [name])),
            ])
            .map((name) => name.replace(/(?<=.)@.*$/, '')),
        )
  // What is forced deeper down, or on one version of a name only, is not looked at.
  const overrides = forced.flatMap(([name, range]) =>
    range.isScalar && !/[>$]|(?<=.)@/.test(name) && !range.scalar.startsWith('$') ? [{ name, range: range.scalar, at: member(lines, range) }] : [],
  )
  return manifest(path, [...wants.values()], { forces, scripts, overrides })
}

function cargoToml(text: string, path: string): Manifest {
  const { root, lines } = readToml(text, path)
  const holders = [root, ...(root.at('target')?.map.values() ?? [])]
  const wants = holders.flatMap((holder) =>
    ['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((group) =>
      [...holder.entries(group)].map(([name, value]): Need => {
        const range = value.isScalar ? value.scalar : (value.text('version') ?? '')
        return { name: value.text('package') ?? name, range, optional: value.flag('optional') || value.flag('workspace'), at: member(lines, value) }
      }),
    ),
  )
  return manifest(path, wants, {
    forces: new Set(root.at('patch') || root.at('replace') ? [...(root.at('patch')?.map.values() ?? [])].flatMap(({ map }) => [...map.keys()]) : []),
  })
}

function composerJson(text: string, path: string): Manifest {
  const { root, lines } = readData(text, path)
  const wants = ['require', 'require-dev'].flatMap((group) =>
    // What has no slash is PHP itself or one of its extensions.
    [...root.entries(group)]
      .filter(([name]) => name.includes('/'))
      .map(([name, range]): Need => ({ name, range: range.scalar.replace(/@\w+$/, ''), at: member(lines, range) })),
  )
  // Source: https://github.com/composer/composer/blob/main/src/Composer/Package/Locker.php
  const relevant = new Map(composerKeys.flatMap((key) => (root.at(key) ? [[key, jsonOf(root.at(key), php)] as const] : [])))
  const platform = root.in('config', 'platform')
  if (platform) relevant.set('config', `{"platform":${jsonOf(platform, php)}}`)
  const content = [...relevant].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${php.text(key)}:${value}`)
  return manifest(path, wants, {
    digest: createHash('md5')
      .update(`{${content.join(',')}}`)
      .digest('hex'),
  })
}

const composerKeys = [
  'name',
  'version',
  'require',
  'require-dev',
  'conflict',
  'replace',
  'provide',
  'minimum-stability',
  'prefer-stable',
  'repositories',
  'extra',
]

/** How a language writes JSON by default. */
interface JsonStyle {
  text(text: string): string
  readonly sorted: boolean
  /** What stands for an object without members. */
  readonly empty: string
}

const ascii = (text: string): string =>
  JSON.stringify(text).replace(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** PHP escapes slashes, and reads an empty object as an empty list. */
const php: JsonStyle = { text: (text) => ascii(text).replaceAll('/', '\\/'), sorted: false, empty: '[]' }
const python: JsonStyle = { text: ascii, sorted: true, empty: '{}' }

/** A value as the JSON of another language, byte for byte: digests are made of it. */
function jsonOf(node: Data | undefined, style: JsonStyle): string {
  if (!node) return style.empty
  if (node.kind === 'list') return `[${node.list.map((item) => jsonOf(item, style)).join(',')}]`
  if (node.kind === 'map') {
    const members = [...node.map]
    if (members.length === 0) return style.empty
    if (style.sorted) members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${members.map(([key, value]) => `${style.text(key)}:${jsonOf(value, style)}`).join(',')}}`
  }
  return node.kind === 'text' ? style.text(node.scalar) : node.scalar
}

/** Name and range of a requirement as Python's standards write it. */
function requirement(text: string, at: Need['at']): Need[] {
  const match = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*\(?([^;@)]*)\)?\s*(;.*)?$/s.exec(text)
  if (!match) {
    const named = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*@/.exec(text)
    return named ? [{ name: named[1] ?? '', range: '', at }] : []
  }
  return [{ name: match[1] ?? '', range: (match[2] ?? '').trim(), optional: match[3] !== undefined, at }]
}

function pyproject(text: string, path: string): Manifest {
  const { root, lines } = readToml(text, path)
  const wants: Need[] = []
  const poetry = root.in('tool', 'poetry')
  for (const item of root.in('project', 'dependencies')?.list ?? []) wants.push(...requirement(item.scalar, lines.range(item.start, item.end)))
  const tables = [
    poetry?.at('dependencies'),
    poetry?.at('dev-dependencies'),
    ...[...(poetry?.at('group')?.map.values() ?? [])].map((group) => group.at('dependencies')),
  ]
  for (const table of tables)
    for (const [name, value] of table?.map ?? [])
      if (name !== 'python') {
        const range = value.isScalar ? value.scalar : (value.text('version') ?? '')
        wants.push({
          name,
          range,
          optional: value.kind === 'list' || value.flag('optional') || value.at('markers') !== undefined,
          at: member(lines, value),
        })
      }
  for (const list of root.at('dependency-groups')?.map.values() ?? [])
    for (const item of list.list) if (item.isScalar) wants.push(...requirement(item.scalar, lines.range(item.start, item.end)))
  return manifest(path, wants, {
    forces: new Set((root.in('tool', 'uv', 'override-dependencies')?.list ?? []).map(({ scalar }) => pythonName(/^[\w.-]+/.exec(scalar)?.[0] ?? ''))),
  })
}

function pipfileToml(text: string, path: string): Manifest {
  const { root, lines } = readToml(text, path)
  const wants = ['packages', 'dev-packages'].flatMap((group) =>
    [...root.entries(group)].map(
      ([name, value]): Need => ({
        name,
        range: (value.isScalar ? value.scalar : (value.text('version') ?? '')).replace(/^\*$/, ''),
        optional: value.at('markers') !== undefined,
        at: member(lines, value),
      }),
    ),
  )
  // Source: https://github.com/sarugaku/plette/blob/master/src/plette/pipfiles.py
  const rest = [...root.map].filter(([key]) => !['source', 'sources', 'requires', 'packages', 'dev-packages', 'pipenv', 'scripts'].includes(key))
  const members: [string, string][] = [
    ['_meta', `{"requires":${jsonOf(root.at('requires'), python)},"sources":${root.at('source') ? jsonOf(root.at('source'), python) : '[]'}}`],
    ['default', jsonOf(root.at('packages'), python)],
    ['develop', jsonOf(root.at('dev-packages'), python)],
    ...rest.map(([key, value]): [string, string] => [key, jsonOf(value, python)]),
  ]
  const content = members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${python.text(key)}:${value}`)
  return manifest(path, wants, {
    digest: createHash('sha256')
      .update(`{${content.join(',')}}`)
      .digest('hex'),
  })
}

/** `gem "name", "~> 1.0"` lines of a Gemfile, which is a program and is not run. */
function gemfileRuby(text: string, path: string): Manifest {
  const lines = new Lines(text, path)
  const wants: Need[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = /^(\s*)gem[\s(]+["']([^"']+)["']((?:\s*,\s*["'][^"']*["'])*)\s*(.*)$/.exec(line)
    if (!match) continue
    const range = [...(match[3] ?? '').matchAll(/["']([^"']*)["']/g)].map(([, part = '']) => part).join(', ')
    // What is indented may stand in a condition; what has options may be for other platforms.
    wants.push({
      name: match[2] ?? '',
      range,
      optional: match[1] !== '' || /platforms?:|\bif\b|\bunless\b|install_if/.test(match[4] ?? ''),
      at: lines.line(index + 1),
    })
  }
  return manifest(path, wants)
}

async function yaml(text: string, path: string): Promise<Doc> {
  const { readYaml } = await import('../syntax/yaml.ts')
  return readYaml(text, path)
}

async function pubspecYaml(text: string, path: string): Promise<Manifest> {
  const { root, lines } = await yaml(text, path)
  const wants = ['dependencies', 'dev_dependencies'].flatMap((group) =>
    [...root.entries(group)].map(
      ([name, value]): Need => ({ name, range: value.isScalar ? value.scalar : (value.text('version') ?? ''), at: member(lines, value) }),
    ),
  )
  return manifest(path, wants, { forces: new Set([...root.entries('dependency_overrides')].map(([name]) => name)) })
}

async function chartYaml(text: string, path: string): Promise<Manifest> {
  const { root, lines } = await yaml(text, path)
  return manifest(
    path,
    root
      .items('dependencies')
      .map((node) => ({ name: node.text('name') ?? '', range: node.text('version') ?? '', at: lines.range(node.start, node.start + 1) })),
  )
}

/** `{:name, "~> 1.0"}` tuples of a mix.exs, which is a program and is not run. */
function mixExs(text: string, path: string): Manifest {
  const lines = new Lines(text, path)
  const wants: Need[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = /^\s*\{:(\w+),\s*"([^"]*)"(.*)\}\s*,?\s*$/.exec(line)
    if (match)
      wants.push({ name: match[1] ?? '', range: match[2] ?? '', optional: /\boptional:|\bonly:/.test(match[3] ?? ''), at: lines.line(index + 1) })
  }
  return manifest(path, wants)
}

async function goMod(text: string, path: string): Promise<Manifest> {
  const { goMod: format } = await import('./go.ts')
  const read = format.parse(text, path)
  return manifest(
    path,
    read.packages.filter(({ source }) => source === 'registry').map(({ name, version, at }) => ({ name, range: version, at })),
  )
}
