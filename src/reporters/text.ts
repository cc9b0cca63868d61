import type { Reporter } from './index.ts'

export const text: Reporter = (verdict) => `${verdict.outcome}\n`
