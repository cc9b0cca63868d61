import { withoutCredentials } from '../core/address.ts'
import { digestSet } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { LockedPackage, Lockfile } from '../core/lockfile.ts'
import { plain } from '../core/plain.ts'
import { purl } from '../core/purl.ts'
import { listTree, rootOf } from '../io/files.ts'
import { readLockfiles } from '../lockfiles/read.ts'
import type { Command } from './command.ts'

export const list: Command = {
  name: 'list',
  summary: 'Every locked dependency under each PATH (default: here), with where it comes from and its hash.',
  operands: '[PATH…]',
  examples: [
    ['sealgate list', 'a line a package'],
    ['sealgate list --format json', 'for other tools'],
    ['sealgate list --format cyclonedx', 'a software bill of materials'],
  ],
  flags: { format: { value: 'NAME', choices: ['text', 'json', 'cyclonedx', 'spdx'], help: 'default text' } },
  notes: 'Exit codes: 0 all was read, 3 something could not be read or there is no lockfile.',
  async run(given, terminal) {
    const { root, targets } = rootOf(terminal.cwd, given.words)
    const tree = listTree(root, targets)
    const faults: Fault[] = [...tree.faults]
    const lockfiles: Lockfile[] = []
    for await (const read of readLockfiles(tree)) {
      if (read.kind === 'read') lockfiles.push(read.lockfile)
      else faults.push(read.fault)
    }
    if (lockfiles.length === 0 && faults.length === 0)
      faults.push(
        new Fault('nothing-to-inspect', `found no lockfile in ${targets.join(', ')}`, { hint: 'check the path, and that the lockfile is committed' }),
      )
    const format = given.text('format')
    const tell = (): void => {
      for (const { message, hint } of [...faults, ...lockfiles.flatMap((lockfile) => lockfile.faults)])
        terminal.err(`${plain(message)}\nhint: ${plain(hint)}\n`)
    }
    if (format === 'cyclonedx' || format === 'spdx') {
      const { cyclonedx, spdx } = await import('./sbom.ts')
      terminal.out((format === 'spdx' ? spdx : cyclonedx)(lockfiles, terminal.now))
      tell()
    } else if (format === 'json') terminal.out(`${JSON.stringify({ lockfiles: lockfiles.map(asJson), faults: faults.map(faultAsJson) }, null, 2)}\n`)
    else {
      terminal.out(lockfiles.flatMap(asText).join(''))
      tell()
    }
    return faults.length > 0 || lockfiles.some((lockfile) => lockfile.faults.length > 0) ? 3 : 0
  },
}

/** Packages a reader means by "dependencies": what lies in the repository itself is left out. */
const listed = ({ packages }: Lockfile): readonly LockedPackage[] => packages.filter(({ source }) => source !== 'workspace')

const asJson = (lockfile: Lockfile): unknown => ({
  path: lockfile.path,
  format: lockfile.format,
  packages: listed(lockfile).map((entry) => ({
    name: entry.name,
    version: entry.version,
    purl: purl(entry.type ?? lockfile.ecosystem, entry.name, entry.version),
    line: entry.at.line,
    resolved: entry.resolved === undefined ? undefined : withoutCredentials(entry.resolved),
    digests: digestSet(entry.hashes),
    source: entry.source,
    dev: entry.dev,
  })),
  faults: lockfile.faults.map(faultAsJson),
})

const faultAsJson = ({ code, message, hint, at }: Fault): unknown => ({ code, message, hint, path: at?.path, line: at?.line, column: at?.column })

function asText(lockfile: Lockfile): readonly string[] {
  const rows = listed(lockfile).map((entry) => {
    const [algorithm, value] = Object.entries(digestSet(entry.hashes))[0] ?? []
    const digest = algorithm === undefined ? (entry.pin === 'hash' ? 'no strong hash' : '') : `${algorithm}:${value?.slice(0, 12)}…`
    return `  ${plain(`${entry.name} ${entry.version}`).padEnd(44)} ${entry.source.padEnd(9)} ${digest}\n`
  })
  return [`${plain(lockfile.path)} (${lockfile.format}, ${rows.length} packages)\n`, ...rows]
}
