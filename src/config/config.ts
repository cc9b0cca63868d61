import { safeParse } from 'valibot'
import { LineCounter, type Node, parseDocument } from 'yaml'
import { Fault } from '../core/fault.ts'
import type { Location } from '../core/finding.ts'
import { nearest } from '../core/nearest.ts'
import type { NamedRule, SettingShape } from '../core/rule.ts'
import { type Config, configKeys, configSchema, installKeys } from './schema.ts'

/**
 * Reads a configuration, YAML or JSON: data only, nothing is run. Every key and value is checked; `rules` are the rules
 * that can be named, with the settings that they take.
 * @throws Fault `configuration` with line, column and the nearest right name.
 */
export function parseConfig(text: string, path: string, rules: readonly NamedRule[]): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' })
  const place = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col }
  }
  const [error] = [...document.errors, ...document.warnings]
  if (error) throw wrong(`${path} cannot be read: ${error.message.split('\n', 1)[0] ?? ''}`, place(error.pos[0]), 'mend the YAML')
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new Fault('configuration', `${path} multiplies itself by aliases`, { at: { path, line: 1 }, cause, hint: 'write the values out' })
  }
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong(`${path} is no object of settings`, place(0), 'write `key: value` lines')
  const parsed = safeParse(configSchema, value)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const keys = (issue.path ?? []).map(({ key }) => key)
    const at = place(offsetOf(document.contents, keys))
    const last = String(keys.at(-1) ?? '')
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      const near = nearest(last, keysAt(keys.slice(0, -1)))
      throw wrong(
        `${path}: ${JSON.stringify(last)} is no key here`,
        at,
        near === undefined ? `the keys are ${keysAt(keys.slice(0, -1)).join(', ')}` : `did you mean \`${near}\``,
      )
    }
    if (issue.type === 'strict_object' && issue.expected?.startsWith('"')) throw wrong(`${path}: ${last} is missing`, at, `add \`${last}\``)
    const near = typeof issue.input === 'string' && issue.type === 'picklist' ? nearest(issue.input, choices(issue.expected)) : undefined
    throw wrong(
      `${path}: \`${keys.join('.')}\` ${custom(issue.message) ?? `must be ${(issue.expected ?? 'something else').replaceAll(' | ', ', ').replace(/["()]/g, '')}`}, not ${issue.received.slice(0, 80)}`,
      at,
      near === undefined ? 'mend the value' : `did you mean \`${near}\``,
    )
  }
  const config = parsed.output
  const ruleIds = rules.map(({ id }) => id)
  const named = [
    ...Object.keys(config.rules ?? {}).map((id) => ({ id, keys: ['rules', id] })),
    ...(config.waivers ?? []).map(({ rule }, index) => ({ id: rule, keys: ['waivers', index, 'rule'] })),
  ]
  for (const { id, keys } of named)
    if (!ruleIds.includes(id)) {
      const near = nearest(id, ruleIds)
      throw wrong(
        `${path}: ${JSON.stringify(id)} is no rule`,
        place(offsetOf(document.contents, keys)),
        near === undefined ? '`sealgate explain` lists the rules' : `did you mean \`${near}\``,
      )
    }
  for (const [id, given] of Object.entries(config.rules ?? {}))
    for (const [name, value] of Object.entries(given)) {
      if (name === 'level') continue
      const known = rules.find((rule) => rule.id === id)?.settings ?? {}
      const at = place(offsetOf(document.contents, ['rules', id, name]))
      const shape = Object.hasOwn(known, name) ? known[name] : undefined
      if (shape === undefined) {
        const names = ['level', ...Object.keys(known)]
        const near = nearest(name, names)
        throw wrong(
          `${path}: ${JSON.stringify(name)} is no setting of ${id}`,
          at,
          near === undefined ? `the settings are ${names.join(', ')}` : `did you mean \`${near}\``,
        )
      }
      if (!fits(value, shape)) throw wrong(`${path}: \`rules.${id}.${name}\` must be ${shapes[shape]}`, at, 'mend the value')
    }
  return config
}

const shapes: Readonly<Record<SettingShape, string>> = {
  texts: 'a list of texts',
  number: 'a whole number',
  boolean: 'true or false',
  map: 'texts by name',
}

function fits(value: unknown, shape: SettingShape): boolean {
  if (shape === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (shape === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= 0
  if (shape === 'boolean') return typeof value === 'boolean'
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((item) => typeof item === 'string')
}

const wrong = (what: string, at: Location, hint: string): Fault => new Fault('configuration', what, { at, hint })

/** A message that this project's schema states itself, instead of the library's. */
const custom = (message: string): string | undefined => (message.startsWith('must') ? message : undefined)

const choices = (expected: string | null): readonly string[] => [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice = '']) => choice)

/** Keys that the schema knows at a path. */
function keysAt(path: readonly unknown[]): readonly string[] {
  if (path.length === 0) return configKeys
  if (path[0] === 'waivers') return ['rule', 'path', 'reason', 'until']
  if (path[0] === 'install') return path.length === 1 ? installKeys : ['repository', 'workflow', 'ref']
  return path[0] === 'rules' ? ['level'] : []
}

/** Offset of the value (or, where it is missing, of the nearest holder) at a path of keys. */
function offsetOf(contents: Node | null, keys: readonly unknown[]): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const key of keys) {
    if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items)) return offset
    const item: unknown =
      typeof key === 'number' ? node.items[key] : node.items.find((pair: { key?: { value?: unknown } }) => pair.key?.value === key)
    const next = typeof key === 'number' ? item : (item as { value?: unknown } | undefined)?.value
    const holder = (item as { key?: { range?: readonly number[] }; range?: readonly number[] } | undefined) ?? {}
    offset = holder.key?.range?.[0] ?? holder.range?.[0] ?? offset
    node = next
  }
  return offset
}
