import type { DigestSet } from '../core/digest.ts'

/** What is looked at, in the order in which it is: a later one is never reached where an earlier one refused. */
export const checkNames = [
  'source',
  'bytes',
  'hash',
  'signature',
  'provenance',
  'age',
  'publisher',
  'repository',
  'archive',
  'manifest',
  'scripts',
] as const
export type CheckName = (typeof checkNames)[number]

/**
 * How one check went. `failed` is never allowed, `refused` is what a policy decides and may allow by name and version,
 * `not checked` says why and may be allowed the same way; `none` is where there is nothing to check.
 */
export type State = 'verified' | 'failed' | 'refused' | 'not checked' | 'none'

/** One check of one package. */
export interface Checked {
  readonly check: CheckName
  readonly state: State
  /** By what it was verified, or why not. Hostile text: escape it where it leaves. */
  readonly note: string
  /** True where the policy lets it pass although it was refused or not checked. */
  readonly allowed?: boolean
}

/** Where a build that was proved came from. */
export interface Origin {
  readonly repository: string
  readonly workflow: string
  readonly ref: string
}

/** All that is known of one package of a lockfile. */
export interface Evidence {
  readonly name: string
  readonly version: string
  /** Where it is put: keys of the lockfile. */
  readonly keys: readonly string[]
  readonly resolved: string
  /** Of the bytes that were verified; empty where none came. */
  readonly digests: DigestSet
  readonly checks: readonly Checked[]
  readonly origin?: Origin | undefined
  /** Scripts that would run on installing, by their names, whether they do or not. */
  readonly scripts: readonly string[]
}

/** True where a check stands in the way. */
export const stops = ({ state, allowed }: Checked): boolean =>
  state === 'failed' || ((state === 'refused' || state === 'not checked') && allowed !== true)

/** The first check that stands in the way of a package; undefined where none does. */
export const stopped = ({ checks }: Evidence): Checked | undefined => checks.find(stops)

/** Thrown inside one package's checks: which one does not hold, and why. Caught once per package. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly check: CheckName
  readonly state: 'failed' | 'refused' | 'not checked'

  constructor(check: CheckName, why: string, state: 'failed' | 'refused' | 'not checked' = 'failed') {
    super(why)
    this.check = check
    this.state = state
  }
}
