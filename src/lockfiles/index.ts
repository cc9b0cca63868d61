import type { LockfileFormat } from '../core/lockfile.ts'
import { npm } from './npm.ts'

/** Every lockfile format we read. */
export const lockfileFormats: readonly LockfileFormat[] = [
  npm, //
]
