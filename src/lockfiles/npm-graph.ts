import type { Graph, LockedPackage, Need } from '../core/lockfile.ts'

type Obj = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Obj => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What npm's entries ask for, and who answers: the nearest `node_modules` folder on the way out, as Node looks for it. */
export function npmGraph(packages: readonly LockedPackage[], raw: readonly Obj[], projects: ReadonlyMap<string, Obj>, version: number): Graph {
  let places: ReadonlyMap<LockedPackage, number> | undefined
  let folders: ReadonlyMap<string, ReadonlyMap<string, LockedPackage>> | undefined
  const known = new Map<LockedPackage, readonly Need[]>()
  const needs = (entry: LockedPackage): readonly Need[] => {
    const before = known.get(entry)
    if (before) return before
    places ??= new Map(packages.map((one, place) => [one, place]))
    const value = entry.source === 'workspace' ? projects.get(entry.resolved ?? '') : raw[places.get(entry) ?? -1]
    const made = value === undefined ? [] : version === 1 ? oldNeeds(value) : npmNeeds(value, entry.source === 'workspace')
    known.set(entry, made)
    return made
  }
  return {
    needs,
    find(need, from) {
      folders ??= byFolder(packages)
      // What a linked package asks for is looked for from its own folder on.
      let folder = from === undefined ? '' : from.source === 'workspace' ? (from.resolved ?? '') : from.key
      for (;;) {
        const found = folders.get(folder)?.get(need.name)
        if (found || folder === '') return found
        const up = folder.lastIndexOf('/node_modules/')
        folder = up >= 0 ? folder.slice(0, up) : folder.startsWith('node_modules/') ? '' : folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
      }
    },
  }
}

/** What lies in each `node_modules` folder, by the folder around it: most have none, and looking there costs next to nothing. */
function byFolder(packages: readonly LockedPackage[]): ReadonlyMap<string, ReadonlyMap<string, LockedPackage>> {
  const folders = new Map<string, Map<string, LockedPackage>>()
  for (const entry of packages) {
    const at = entry.key.lastIndexOf('node_modules/')
    const folder = at <= 0 ? '' : entry.key.slice(0, at - 1)
    const members = folders.get(folder) ?? new Map<string, LockedPackage>()
    members.set(entry.key.slice(at + 'node_modules/'.length), entry)
    folders.set(folder, members)
  }
  return folders
}

/** Version 1 lists what an entry asks for under `requires`. */
const oldNeeds = (value: Obj): readonly Need[] => {
  const requires = value['requires']
  // Which of them are optional this version does not say.
  return isObject(requires)
    ? Object.entries(requires).flatMap(([name, range]) => (typeof range === 'string' ? [{ name, range, optional: true }] : []))
    : []
}

/** What an entry of versions 2 and 3, or a manifest, asks for. `own` adds what is for development. */
export function npmNeeds(value: Obj, own: boolean): readonly Need[] {
  const groups = groupsOf(value, own)
  const [only] = groups
  if (only === undefined) return []
  // Nearly every entry has one group: nothing can be said twice there.
  if (groups.length === 1) return needsIn(value, only)
  const needs = new Map<string, Need>()
  for (const group of groups) for (const need of needsIn(value, group)) needs.set(need.name, need)
  return [...needs.values()]
}

const groupsOf = (value: Obj, own: boolean): readonly string[] => (own ? ownGroups : usualGroups).filter((group) => value[group] !== undefined)
const usualGroups = ['peerDependencies', 'dependencies', 'optionalDependencies']
const ownGroups = ['peerDependencies', 'devDependencies', 'dependencies', 'optionalDependencies']

function needsIn(value: Obj, group: string): Need[] {
  const members = value[group]
  if (!isObject(members)) return []
  const optional = group === 'optionalDependencies' || group === 'peerDependencies'
  const needs: Need[] = []
  for (const name of Object.keys(members)) {
    const range = members[name]
    if (typeof range === 'string') needs.push({ name, range, optional })
  }
  return needs
}
