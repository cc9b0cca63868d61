import type { Reporter } from './index.ts'

export const github: Reporter = (verdict) => `${verdict.outcome}\n`
