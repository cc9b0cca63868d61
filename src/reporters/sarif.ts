import type { Reporter } from './index.ts'

export const sarif: Reporter = (verdict) => `${verdict.outcome}\n`
