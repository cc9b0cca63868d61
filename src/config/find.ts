import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import { readText } from '../io/files.ts'

/** Where the configuration is looked for, in this order, relative to the root. */
export const configPaths: readonly string[] = ['', '.github/'].flatMap((folder) =>
  ['yml', 'yaml', 'json'].map((ending) => `${folder}sealgate.${ending}`),
)

/** Largest configuration that is read, in bytes. */
const configBytesMax = 1024 * 1024

/**
 * Text of the configuration: the named file, or the first one found under `root`; undefined where there is none.
 * @throws Fault `configuration` for a named file that cannot be read, and where two are found.
 */
export function findConfig(root: string, named: string | undefined): { readonly path: string; readonly text: string } | undefined {
  if (named !== undefined) {
    const file = resolve(root, named)
    return { path: named, text: readConfig(dirname(file), basename(file), named) }
  }
  const [first, second] = configPaths.filter((path) => existsSync(join(root, path)))
  if (first === undefined) return undefined
  if (second !== undefined)
    throw new Fault('configuration', `there are two configurations, ${first} and ${second}`, { at: { path: second }, hint: 'keep one of them' })
  return { path: first, text: readConfig(root, first, first) }
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
