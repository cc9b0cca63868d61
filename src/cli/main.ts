import process from 'node:process'

/** Versions of Node this runs on, as in package.json's `engines`. Source: https://nodejs.org/en/about/previous-releases */
const oldest: Readonly<Record<number, number>> = { 22: 22, 24: 15 }

/** True for a version that `engines` allows. */
export function nodeSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 26 || minor >= (oldest[major] ?? Number.POSITIVE_INFINITY)
}

async function main(): Promise<number> {
  if (!nodeSupported(process.versions.node)) {
    process.stderr.write(
      `sealgate: needs Node 22.22, 24.15 or 26 and newer; this is Node ${process.versions.node}\nhint: install Node 24, the one it is made for\n`,
    )
    return 2
  }
  const [word] = process.argv.slice(2)
  if (word === '--version' || word === '-v') {
    const { version } = await import('../version.ts')
    process.stdout.write(`${version}\n`)
    return 0
  }
  const { run } = await import('./run.ts')
  return run(process.argv.slice(2))
}

process.exitCode = await main()
