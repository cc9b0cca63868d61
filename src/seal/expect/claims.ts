import { claimNumbers } from '../../core/seal.ts'

/** Claims of a certificate that have a flag of their own; the deprecated ones have none. */
export const claimNames: readonly string[] = Object.entries(claimNumbers).flatMap(([number, name]) => (Number(number) > 6 ? [name] : []))
