import { type LockedPackage, spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const unreachablePackage: Rule<'lockfile'> = {
  id: 'unreachable-package',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Locked package that nobody asks for',
  why: 'Package managers leave out what no dependency needs. An entry that nothing leads to was added by hand, is installed all the same, and its install scripts run.',
  fix: 'Remove the entry and run the package manager again (`npm prune`, `pnpm install`, `cargo update --workspace`).',
  sources: ['CWE-829', 'CWE-1104'],
  *check(lockfile, context) {
    const { graph } = lockfile
    const wants = lockfile.wants ?? context.project?.manifest?.wants
    if (!graph || wants === undefined) return
    const reached = new Set<LockedPackage>()
    const open: LockedPackage[] = []
    const reach = (entry: LockedPackage | undefined): void => {
      if (!entry || reached.has(entry)) return
      reached.add(entry)
      open.push(entry)
    }
    for (const need of wants) reach(graph.find(need, undefined) ?? graph.find({ ...need, to: `${need.name}@${need.range}` }, undefined))
    for (const entry of lockfile.packages) if (entry.source === 'workspace' || entry.pin === 'parent') reach(entry)
    for (let entry = open.pop(); entry; entry = open.pop()) for (const need of graph.needs(entry)) reach(graph.find(need, entry))
    if (reached.size === lockfile.packages.length) return
    const names = new Set(wants.map(({ name }) => name))
    for (const entry of reached) {
      names.add(entry.name)
      for (const { name } of graph.needs(entry)) names.add(name)
    }
    // Where a name is asked for, an entry too many is leftover or one of several for other systems, and no stranger.
    for (const entry of lockfile.packages)
      if (!reached.has(entry) && !names.has(entry.name) && entry.source !== 'path' && !aliased(entry, names))
        yield { message: `nothing in the lockfile or the manifest asks for ${spec(entry)}`, at: entry.at, subject: entry.key }
  },
}

/** An alias is asked for by its folder's name, or by what stands before the `@` of its key. */
function aliased({ key }: LockedPackage, names: ReadonlySet<string>): boolean {
  if (names.has(key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length))) return true
  for (let at = key.indexOf('@', 1); at > 0; at = key.indexOf('@', at + 1)) if (names.has(key.slice(0, at))) return true
  return false
}
