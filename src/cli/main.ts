import { writeSync } from 'node:fs'
import process from 'node:process'
import { nodeRefused, nodeSupported } from '../node.ts'
import { version } from '../version.ts'

// Nothing but two constants is imported before the version of Node is known to be good: it might not even be read.
async function main(): Promise<number> {
  if (!nodeSupported(process.versions.node)) {
    process.stderr.write(nodeRefused(process.versions.node))
    return 2
  }
  const [word] = process.argv.slice(2)
  if (word === '--version' || word === '-v') {
    writeSync(1, `${version}\n`)
    return 0
  }
  const { run } = await import('./run.ts')
  return run(process.argv.slice(2))
}

process.exitCode = await main()
