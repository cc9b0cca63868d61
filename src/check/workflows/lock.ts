import type { Definition, Uses } from '../../core/workflow.ts'
import { at, entriesOf, entryOf, scalarsOf, textAt, type YamlEntry } from '../../core/yaml.ts'
import { homeOf } from './parse.ts'

/** The `actions.lock` beside a workflow, where there is one. */
export const lockOf = ({ path, repository }: Definition): Definition | undefined =>
  repository.definition(`${homeOf(path)}.github/workflows/actions.lock`)

/** Form of a lock that is understood. Source: https://github.com/github/gh-actions-lock */
export const lockVersion = 'v0.0.2'

/** Owner and repository ignore case in a key, the ref does not. */
export const sameKey = (a: string, b: string): boolean => {
  const split = (text: string): readonly [string, string] => {
    const at = text.lastIndexOf('@')
    return at < 0 ? [text.toLowerCase(), ''] : [text.slice(0, at).toLowerCase(), text.slice(at + 1)]
  }
  const [nameA, refA] = split(a)
  const [nameB, refB] = split(b)
  return nameA === nameB && refA === refB
}

/** The key of a `uses` in a lock: its repository and ref, sub-paths left out. */
export const keyOf = (uses: Uses): string => `${uses.name}@${uses.ref ?? ''}`

/** The entry of `dependencies` for a `uses`. */
export const dependencyOf = (lock: Definition, key: string): YamlEntry | undefined =>
  entriesOf(at(lock.root, 'dependencies')).find((entry) => sameKey(entry.key.value, key))

/** The list of what a workflow locks, or undefined where it is not onboarded. */
export function onboarded(lock: Definition, path: string): YamlEntry | undefined {
  const own = path.slice(homeOf(path).length)
  return entryOf(at(lock.root, 'workflows'), own)
}

/** True for an entry that says everything a pin must. */
export const complete = (entry: YamlEntry): boolean =>
  /^sha1-[0-9a-f]{40}$|^sha256-[0-9a-f]{64}$/.test(textAt(entry.value, 'commit') ?? '') &&
  (textAt(entry.value, 'ref') ?? '') !== '' &&
  Number(textAt(entry.value, 'owner_id') ?? 0) > 0 &&
  Number(textAt(entry.value, 'repo_id') ?? 0) > 0

/** The commit that a lock pins a `uses` to; only where its workflow is onboarded, unless `anyway`. */
export function lockedCommit(definition: Definition, uses: Uses, anyway = false): string | undefined {
  const lock = lockOf(definition)
  if (!lock || lock.problems.length > 0 || textAt(lock.root, 'version') !== lockVersion) return undefined
  const list = onboarded(lock, definition.path)
  if (!anyway && !scalarsOf(list?.value).some(({ value }) => sameKey(value, keyOf(uses)))) return undefined
  const entry = dependencyOf(lock, keyOf(uses))
  return entry && complete(entry) ? textAt(entry.value, 'commit')?.replace(/^sha\d+-/, '') : undefined
}
