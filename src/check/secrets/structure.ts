import type { Confidence, Severity } from '../../core/finding.ts'
import type { Language } from './lexer.ts'

/** Where an anchor was met. Offsets are bytes. */
export interface Spot {
  readonly bytes: Uint8Array
  readonly from: number
  readonly limit: number
  /** Where the anchor begins. */
  readonly at: number
  readonly path: string
  readonly language: Language
  readonly example: boolean
}

/** A credential that a structure found. */
export interface Seen {
  readonly start: number
  readonly end: number
  /** Holds none of the credential. */
  readonly why: string
  readonly severity?: Severity
  readonly confidence?: Confidence
}

/** A credential that is known by what stands around it: a private key's armour, an address, a configuration's format. */
export interface Structure {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly fix?: string
  readonly sources: readonly string[]
  /** Lower-case text, of four bytes at least, that every one of them holds; met in any case. */
  readonly anchors: readonly string[]
  /** Bytes that one call looks at; 512 where left out. */
  readonly windowBytes?: number
  find(spot: Spot): Iterable<Seen>
}
