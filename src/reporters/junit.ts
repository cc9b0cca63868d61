import type { Reporter } from './index.ts'

export const junit: Reporter = (verdict) => `${verdict.outcome}\n`
