/** What a gate decided about a source tree, as a seal carries it. */
export interface GateVerdict {
  readonly outcome: 'pass' | 'blocked' | 'incomplete'
  /** SHA-256, hex, of everything by which it was decided. */
  readonly policySha256: string
  /** Commit that was checked out; undefined outside of version control. */
  readonly revision?: string | undefined
  /** Version of this package that decided. */
  readonly version: string
}

export const outcomes: readonly GateVerdict['outcome'][] = ['pass', 'blocked', 'incomplete']
