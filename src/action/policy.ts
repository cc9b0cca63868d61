import { allRules } from '../check/check.ts'
import { type ConfigText, findConfig, loadConfig } from '../config/find.ts'
import { policySha256 } from '../config/gate.ts'
import { policyOf, scopeOf } from '../config/policy.ts'
import type { Config } from '../config/schema.ts'
import { Fault } from '../core/fault.ts'

/** Reads a configuration. Every kind's rules are loaded only where there is one that may name some. @throws Fault `configuration` */
export async function readPolicy(found: ConfigText | undefined): Promise<Config> {
  if (!found) return {}
  const [rules, { installedRules }] = await Promise.all([allRules(), import('../install/rules.ts')])
  return loadConfig(found, [...rules, ...Object.values(installedRules)])
}

/**
 * The digest of a policy that is named: as `sha256:…`, or by its configuration, with everything inspected under it.
 * @throws Fault `usage` for half a digest, `configuration`
 */
export async function policyDigest(root: string, said: string | undefined): Promise<string | undefined> {
  if (said === undefined) return undefined
  const [, hex] = /^sha256:(.*)$/.exec(said) ?? []
  if (hex === undefined) return digestOf(findConfig(root, said))
  if (/^[0-9a-f]{64}$/.test(hex)) return hex
  throw new Fault('usage', `${JSON.stringify(said)} is no whole sha256 digest of a policy`, {
    hint: 'write sha256: and 64 hex digits, or name a configuration file',
  })
}

/** The same of a configuration that was found; of the defaults where there is none. */
export async function digestOf(found: ConfigText | undefined): Promise<string> {
  const config = await readPolicy(found)
  return policySha256(policyOf(config, {}), scopeOf(config))
}
