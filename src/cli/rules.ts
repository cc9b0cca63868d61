import { allRules } from '../check/check.ts'
import type { RuleInfo } from '../core/rule.ts'
import { installedRules } from '../install/rules.ts'

/** Every rule that a configuration or a flag may name: those of the repository, and those of what is installed. */
export const namedRules = async (): Promise<readonly RuleInfo[]> => [...(await allRules()), ...Object.values(installedRules)]
