import { type ConfigText, configBytesMax } from '../config/find.ts'
import { Fault } from '../core/fault.ts'
import { openCommit } from '../io/commit.ts'

/** What stands at a path of a commit: a file, or anything else, such as a link or a folder. */
export type Kept = 'file' | 'other'

/** What the base of a change holds, wherever it is read from. */
export interface Base {
  /** Those of `paths` that are in the base. @throws Fault `unreachable` */
  kept(paths: readonly string[]): Promise<ReadonlyMap<string, Kept>>
  /** Bytes of a file. @throws Fault `unreachable`; `configuration` for one that is too large. */
  bytesOf(path: string): Promise<Uint8Array>
}

/** The base from the checkout's own history, and what is not in it from GitHub: a history may be cut off, or hold no files. */
export function baseAt(root: string, commit: string, access: Access): Base {
  const local = openCommit(root, commit)
  return {
    kept: async (paths) =>
      local
        ? new Map(paths.flatMap((path) => (local.files.has(path) ? [[path, local.files.get(path)?.mode.startsWith('100') ? 'file' : 'other']] : [])))
        : (await remote(commit, access)).kept(paths),
    bytesOf: async (path) => local?.bytes(path, configBytesMax) ?? (await remote(commit, access)).bytesOf(path),
  }
}

/** What is needed to ask GitHub. `repository` is `owner/name`. */
export interface Access {
  readonly token: string
  readonly repository: string
}

/** The client is loaded only here: most runs need no connection, and it is by far the largest part of the action. */
async function remote(commit: string, access: Access): Promise<Base> {
  if (access.token === '')
    throw new Fault('unreachable', `the checkout does not hold the base ${commit.slice(0, 12)}, and there is no token to ask GitHub for it`, {
      hint: 'check out with `fetch-depth: 2`, or leave the input `github-token` at its default',
    })
  const { fromGitHub } = await import('./github.ts')
  return fromGitHub(commit, access)
}

/** What is said of a file of the base that is too large to be a configuration. */
export const tooLarge = (path: string): Fault =>
  new Fault('configuration', `${path} of the base branch cannot be read, or is larger than ${configBytesMax} bytes`, {
    at: { path },
    hint: 'make it smaller',
  })

/**
 * The configuration among `paths` that the base holds, or undefined where it has none. `choose` picks one of several.
 * @throws Fault `unreachable`; `configuration` for one that is no file: a link may lead to what the change proposes.
 */
export async function configOf(
  base: Base,
  paths: readonly string[],
  choose: (found: readonly string[]) => string | undefined,
): Promise<ConfigText | undefined> {
  const kept = await base.kept(paths)
  const path = choose(paths.filter((one) => kept.has(one)))
  if (path === undefined) return undefined
  if (kept.get(path) !== 'file')
    throw new Fault('configuration', `${path} of the base branch is no file`, { at: { path }, hint: 'replace the link with the file itself' })
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await base.bytesOf(path)) }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('configuration', `${path} of the base branch is not UTF-8`, { at: { path }, cause, hint: 'save the file as UTF-8' })
  }
}
