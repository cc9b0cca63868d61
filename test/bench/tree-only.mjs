// npm's own reader of a project's lockfile: `arborist`, as npm ships it.
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { argv, env } from 'node:process'

const npm = (env.PATH ?? '').split(delimiter).flatMap((folder) => {
  try {
    return [realpathSync(join(folder, 'npm'))]
  } catch {
    return []
  }
})[0]
const Arborist = createRequire(npm ?? import.meta.url)('@npmcli/arborist')
await new Arborist({ path: argv[2] }).loadVirtual()
