import type { Structure } from '../structure.ts'
import { addressStructures } from './addresses.ts'
import { fileStructures } from './files.ts'
import { keyStructures } from './keys.ts'

/** Everything that is known by what stands around it. */
export const structures: readonly Structure[] = [...keyStructures, ...addressStructures, ...fileStructures]
