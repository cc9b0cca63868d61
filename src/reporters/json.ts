import type { Reporter } from './index.ts'

export const json: Reporter = (verdict) => `${verdict.outcome}\n`
