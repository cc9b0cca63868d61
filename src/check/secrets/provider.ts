import type { Severity } from '../../core/finding.ts'
import type { CheckName } from './checks.ts'
import type { Template } from './shape.ts'

/** One kind of credential of a provider, as the engine needs it. */
export interface Spelled {
  /** Second half of the rule's id, kebab-case. */
  readonly id: string
  /** What it is, in the provider's words, after the provider's name: `personal access token`. */
  readonly what: string
  /** How it is spelt. */
  readonly token: Template
  /** Only where one of the provider's words stands before it: for shapes that others use, too. */
  readonly near?: true
  /** One of these must stand before it as well: `secret`, `app id`. */
  readonly with?: readonly string[]
  readonly check?: CheckName
  /** `high` where left out; `low` for what is public by design or for tests only. */
  readonly severity?: Severity
}

/** One kind of credential as it is written down: with a line in which it is found, and one in which this rule finds nothing. */
export interface Kind extends Spelled {
  /** Runs are filled in by the tests. */
  readonly hit: Template
  readonly miss: Template
}

/** A service that gives out credentials, as the engine needs it. */
export interface Issuer {
  readonly slug: string
  readonly name: string
  /** Where the provider documents its credentials. */
  readonly docs: string
  /** What stands near its credentials: lower case, without separators. */
  readonly words: readonly string[]
  readonly kinds: readonly Spelled[]
}

/** A service that gives out credentials, as it is written down. */
export interface Provider extends Issuer {
  readonly kinds: readonly Kind[]
}

export const ruleId = (issuer: Pick<Issuer, 'slug'>, kind: Pick<Spelled, 'id'>): string => `${issuer.slug}-${kind.id}`
