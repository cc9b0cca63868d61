import { dirname, join } from 'node:path'
import process from 'node:process'
import { runCommand } from '../io/command.ts'
import { textAt } from '../syntax/strict.ts'
import type { Contents } from './contents.ts'
import type { Place } from './plan.ts'
import { installScripts } from './registry.ts'

/** Longest one script may take, in milliseconds. */
const scriptMsMax = 30 * 60 * 1000

/** A script that is run, or was. */
export interface Script {
  readonly package: string
  readonly event: string
  readonly command: string
  readonly place: Place
}

/** Scripts of the packages that a policy approved, in npm's order: each event for all packages before the next. */
export function scriptsToRun(packages: readonly { readonly place: Place; readonly contents: Contents }[]): readonly Script[] {
  return installScripts.flatMap((event) =>
    packages.flatMap(({ place, contents: { manifest, scripts } }) => {
      const command = scripts.includes(event)
        ? textAt(manifest, 'scripts', event)
        : event === 'install' && scripts.includes('binding.gyp')
          ? 'node-gyp rebuild'
          : undefined
      return command === undefined ? [] : [{ package: `${place.entry.name}@${place.entry.version}`, event, command, place }]
    }),
  )
}

/** Runs one script where its package lies. Gives why it failed, or undefined. Source: https://docs.npmjs.com/cli/using-npm/scripts */
export async function runScript(
  root: string,
  { place, event, command }: Script,
  env: Readonly<Record<string, string | undefined>>,
  print: (bytes: Buffer) => void,
): Promise<string | undefined> {
  const cwd = join(root, place.key)
  const bins: string[] = []
  for (let folder = cwd; folder.length >= root.length; folder = dirname(folder)) bins.push(join(folder, 'node_modules', '.bin'))
  const shell = process.platform === 'win32' ? [env['ComSpec'] ?? 'cmd', '/d', '/s', '/c', command] : ['sh', '-c', command]
  const ran = await runCommand(shell, {
    cwd,
    timeoutMs: scriptMsMax,
    print,
    env: {
      ...env,
      PATH: [...bins, env['PATH'] ?? ''].join(process.platform === 'win32' ? ';' : ':'),
      INIT_CWD: root,
      NODE: process.execPath,
      npm_node_execpath: process.execPath,
      npm_lifecycle_event: event,
      npm_lifecycle_script: command,
      npm_package_name: place.entry.name,
      npm_package_version: place.entry.version,
      npm_package_json: join(cwd, 'package.json'),
    },
  })
  if (ran.timedOut) return `it took longer than ${scriptMsMax} ms`
  return ran.code === 0 ? undefined : `it ended with ${ran.code ?? ran.signal ?? 'nothing'}`
}
