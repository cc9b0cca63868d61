import { type Hash, parseIntegrity } from '../../../core/digest.ts'
import type { Release } from '../../../core/release.ts'
import { compareVersions } from '../../../core/version.ts'
import type { Network } from '../../../io/network.ts'

/** How a registry is asked about one package. */
export interface Question {
  /** Address of the registry, with a slash at its end. */
  readonly base: string
  readonly name: string
  /** Versions that are locked, each once. */
  readonly versions: readonly string[]
  /** What was published after it is young: where nothing was, the exact time is not asked for. */
  readonly cutoff: Date
  readonly network: Network
}

/** One kind of registry: where the public one is, and how what it says is read. */
export interface Protocol {
  /** Address of the public one, with a slash at its end. */
  readonly base: string
  /** True where it says when a version was published: then silence about it is a fault. */
  readonly dated: boolean
  /** What it says of each version. @throws Fault `unreachable` */
  ask(question: Question): Promise<ReadonlyMap<string, Release>>
}

/** Largest document of a registry that is read, in bytes. */
export const documentBytesMax: number = 128 * 1024 * 1024

/** The releases of all versions that were asked for, each made by `read`, or missing where it gives undefined. */
export function releases(
  { versions }: Question,
  found: boolean,
  read: (version: string) => (Omit<Release, 'state' | 'hashes'> & { readonly hashes?: readonly Hash[] }) | undefined,
): ReadonlyMap<string, Release> {
  return new Map(
    versions.map((version) => {
      const release = found ? read(version) : undefined
      const state = release ? 'there' : found ? 'no-version' : 'no-package'
      return [version, { hashes: [], ...release, state }]
    }),
  )
}

/** A moment as registries write it; undefined for what is none. */
export function date(text: string | undefined): Date | undefined {
  const moment = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(moment) ? undefined : new Date(moment)
}

/** The last of some versions that comes before one; pre-releases do not count. */
export function lastBefore(version: string, others: Iterable<string>): string | undefined {
  let last: string | undefined
  for (const other of others)
    if (!other.includes('-') && (compareVersions(other, version) ?? 0) < 0 && (last === undefined || (compareVersions(other, last) ?? 0) > 0))
      last = other
  return last
}

/** Hashes of what npm calls `dist`: its SRI string, and the sha1 of old versions. */
export const integrityOf = (text: string | undefined): readonly Hash[] => (text === undefined ? [] : parseIntegrity(text))
