import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import type { GateVerdict } from '../core/gate.ts'
import type { Policy, Verdict } from '../core/policy.ts'
import { repositoryAt, revisionOf } from '../io/revision.ts'
import { version } from '../version.ts'
import type { scopeOf } from './policy.ts'

/** How a check was asked, besides its configuration: each of these can make the same configuration let more through. */
export interface Asked {
  /** Folder that the targets are relative to. */
  readonly root: string
  /** What was inspected. */
  readonly targets: readonly string[]
  readonly only?: readonly string[] | undefined
  readonly rule?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  readonly history?: boolean | undefined
  readonly staged?: boolean | undefined
  /** True where what was there before a commit does not block. */
  readonly onlyNew?: boolean | undefined
  /** Text of the baseline, whose findings do not block. */
  readonly baseline?: string | undefined
}

type Scope = ReturnType<typeof scopeOf>

/** A verdict as a seal carries it: with the commit that was looked at, and the digest of the policy. */
export function gateVerdict({ outcome, policy }: Verdict, scope: Scope, asked: Asked): GateVerdict {
  const first = resolve(asked.root, asked.targets[0] ?? '.')
  return { outcome, policySha256: policySha256(policy, scope, asked), revision: revisionOf(first), version }
}

/**
 * One digest for everything by which a check decides: who requires a verdict names it, so that none under a weaker policy
 * counts. The same for the same configuration however it is written down.
 */
export function policySha256(policy: Policy, scope: Scope, asked?: Asked): string {
  const top = asked && (repositoryAt(resolve(asked.root, asked.targets[0] ?? '.')) ?? asked.root)
  const targets = asked?.targets.map((target) => relative(top ?? '', resolve(asked.root, target)).replaceAll('\\', '/')) ?? ['']
  const said = {
    version: 1,
    failOn: policy.failOn,
    persona: policy.persona,
    levels: Object.fromEntries(policy.levels),
    waivers: policy.waivers,
    newIgnores: policy.newIgnores === 'accept' ? policy.newIgnores : undefined,
    exclude: scope.exclude,
    registries: Object.fromEntries(scope.registries),
    secrets: scope.secrets,
    rules: Object.fromEntries(scope.settings),
    only: sorted(asked?.only ?? scope.only),
    targets: targets.includes('') ? undefined : sorted(targets),
    rule: sorted(asked?.rule),
    skip: sorted(asked?.skip),
    history: asked?.history || undefined,
    staged: asked?.staged || undefined,
    onlyNew: asked?.onlyNew || undefined,
    baseline: asked?.baseline === undefined ? undefined : sha256(asked.baseline),
  }
  return sha256(JSON.stringify(said, inOrder))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const sorted = (items: readonly string[] | undefined): readonly string[] | undefined =>
  items === undefined || items.length === 0 ? undefined : [...new Set(items)].sort()

/** Fields of every object in the order of their names. */
const inOrder = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
