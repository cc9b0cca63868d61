import type { Graph, LockedPackage, Need } from '../core/lockfile.ts'

type Obj = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Obj => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What npm's entries ask for, and who answers: the nearest `node_modules` folder on the way out, as Node looks for it. */
export function npmGraph(packages: readonly LockedPackage[], raw: readonly Obj[], projects: ReadonlyMap<string, Obj>, version: number): Graph {
  let index: ReadonlyMap<string, number> | undefined
  const at = (key: string): number | undefined => {
    index ??= new Map(packages.map((entry, place) => [entry.key, place]))
    return index.get(key)
  }
  const needs = (entry: LockedPackage): readonly Need[] => {
    const value = entry.source === 'workspace' ? projects.get(entry.resolved ?? '') : raw[at(entry.key) ?? -1]
    return value === undefined ? [] : version === 1 ? oldNeeds(value) : npmNeeds(value, entry.source === 'workspace')
  }
  return {
    needs,
    find(need, from) {
      // What a linked package asks for is looked for from its own folder on.
      let folder = from === undefined ? '' : from.source === 'workspace' ? (from.resolved ?? '') : from.key
      for (;;) {
        const found = at(`${folder === '' ? '' : `${folder}/`}node_modules/${need.name}`)
        if (found !== undefined) return packages[found]
        if (folder === '') return undefined
        const up = folder.lastIndexOf('/node_modules/')
        folder = up >= 0 ? folder.slice(0, up) : folder.startsWith('node_modules/') ? '' : folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
      }
    },
  }
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
  const needs = new Map<string, Need>()
  const optionalPeers = value['peerDependenciesMeta']
  const groups = ['peerDependencies', ...(own ? ['devDependencies'] : []), 'dependencies', 'optionalDependencies']
  for (const group of groups) {
    const members = value[group]
    if (!isObject(members)) continue
    for (const [name, range] of Object.entries(members)) {
      if (typeof range !== 'string') continue
      const meta = isObject(optionalPeers) ? optionalPeers[name] : undefined
      const optional = group === 'optionalDependencies' || group === 'peerDependencies' || (isObject(meta) && meta['optional'] === true)
      needs.set(name, { name, range, optional })
    }
  }
  return [...needs.values()]
}
