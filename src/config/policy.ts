import type { Kind, Persona, Severity } from '../core/finding.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import type { OwnSecret, Settings } from '../core/rule.ts'
import type { Config } from './schema.ts'

/** What flags and action inputs say; they win over the configuration. */
export interface Overrides {
  readonly failOn?: Severity | 'none' | undefined
  readonly persona?: Persona | undefined
}

/** The policy that a configuration states, with what was said on the command line. */
export function policyOf(config: Config, overrides: Overrides): Policy {
  return {
    ...defaultPolicy,
    failOn: overrides.failOn ?? config['fail-on'] ?? defaultPolicy.failOn,
    persona: overrides.persona ?? config.persona ?? defaultPolicy.persona,
    levels: new Map(Object.entries(config.rules ?? {}).flatMap(([id, { level }]) => (level === undefined ? [] : [[id, level]]))),
    waivers: config.waivers ?? [],
    newIgnores: config['new-ignores'] ?? defaultPolicy.newIgnores,
  }
}

/** What of the tree a configuration asks to inspect. */
export function scopeOf(config: Config): {
  only?: readonly Kind[]
  exclude: readonly string[]
  registries: ReadonlyMap<string, string>
  secrets?: readonly OwnSecret[]
  settings: ReadonlyMap<string, Settings>
} {
  return {
    ...(config.only ? { only: config.only } : {}),
    exclude: config.exclude ?? [],
    registries: new Map(Object.entries(config.registries ?? {})),
    ...(config.secrets ? { secrets: config.secrets } : {}),
    settings: new Map(Object.entries(config.rules ?? {})),
  }
}
