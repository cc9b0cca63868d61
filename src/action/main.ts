import process from 'node:process'
import { nodeSupported } from '../node.ts'

async function main(): Promise<number> {
  if (!nodeSupported(process.versions.node)) {
    process.stdout.write(`::error title=sealgate::needs Node 24; this runner started it with Node ${process.versions.node}: update the runner\n`)
    return 2
  }
  const { run } = await import('./run.ts')
  return run()
}

process.exitCode = await main()
