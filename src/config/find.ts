import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import type { NamedRule } from '../core/rule.ts'
import { readText } from '../io/files.ts'
import type { Config } from './schema.ts'

/** Largest configuration that is read, in bytes. */
export const configBytesMax: number = 1024 * 1024

/** Where the configuration is looked for, in this order, relative to the root. */
export const configPaths: readonly string[] = ['', '.github/'].flatMap((folder) =>
  ['yml', 'yaml', 'json'].map((ending) => `${folder}sealgate.${ending}`),
)

/** A configuration as it was found, not yet read. */
export interface ConfigText {
  readonly path: string
  readonly text: string
}

/**
 * Text of the configuration: the named file, or the first one found under `root`; undefined where there is none.
 * @throws Fault `configuration` for a named file that cannot be read, and where two are found.
 */
export function findConfig(root: string, named: string | undefined): ConfigText | undefined {
  if (named !== undefined) {
    const file = resolve(root, named)
    return { path: named, text: readConfig(dirname(file), basename(file), named) }
  }
  const path = onlyConfig(configPaths.filter((one) => existsSync(join(root, one))))
  return path === undefined ? undefined : { path, text: readConfig(root, path, path) }
}

/**
 * The one configuration among the paths that exist.
 * @throws Fault `configuration` where there are two: which one holds would be a matter of order.
 */
export function onlyConfig([first, second]: readonly string[]): string | undefined {
  if (second !== undefined)
    throw new Fault('configuration', `there are two configurations, ${first} and ${second}`, { at: { path: second }, hint: 'keep one of them' })
  return first
}

/**
 * Reads a configuration; without one everything has its default. The YAML parser is loaded only where there is something
 * to parse. @throws Fault `configuration`
 */
export async function loadConfig(found: ConfigText | undefined, rules: readonly NamedRule[]): Promise<Config> {
  if (!found) return {}
  const { parseConfig } = await import('./config.ts')
  return parseConfig(found.text, found.path, rules)
}

function readConfig(root: string, path: string, shown: string): string {
  try {
    return readText(root, path, configBytesMax)
  } catch (cause) {
    if (cause instanceof Fault)
      throw new Fault('configuration', `cannot read the configuration ${shown}`, { at: { path: shown }, cause, hint: cause.hint })
    throw cause
  }
}
