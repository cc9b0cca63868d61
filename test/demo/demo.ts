// Checks a project that was tampered with, then the same project as it should be: `npm run demo`.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import process, { execPath } from 'node:process'

const top = resolve(import.meta.dirname, '../..')
const acts: [folder: string, title: string, code: number][] = [
  ['test/demo/vulnerable', 'A lockfile that was tampered with', 1],
  ['test/demo/clean', 'The same project as it should be', 0],
]
for (const [folder, title, expected] of acts) {
  process.stdout.write(`\n── ${title}: sealgate check, in ${folder} ──\n\n`)
  const { status } = spawnSync(execPath, [join(top, 'dist/cli.js'), 'check'], { cwd: join(top, folder), stdio: 'inherit' })
  process.stdout.write(`\nexit code ${status}\n`)
  if (status !== expected) {
    process.stderr.write(`the demonstration expected exit code ${expected}\n`)
    process.exitCode = 1
  }
}
