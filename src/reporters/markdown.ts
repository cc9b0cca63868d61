import type { Reporter } from './index.ts'

export const markdown: Reporter = (verdict) => `${verdict.outcome}\n`
