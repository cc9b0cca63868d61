import { Refusal, type Statement } from '../../core/seal.ts'
import { itemsAt, textAt } from '../../syntax/strict.ts'
import type { Expectations } from './expectations.ts'

/** Types of verification summaries. Source: https://slsa.dev/spec/v1.1/verification_summary */
export const summaryTypes: readonly string[] = ['https://slsa.dev/verification_summary/v1', 'https://slsa.dev/verification_summary/v0.2']

/** Holds a verification summary against verifier, resource and levels; it must say PASSED. @throws Refusal */
export function expectSummary(statement: Statement, { verifierId, resourceUri, verifiedLevels }: Expectations): void {
  if (!summaryTypes.includes(statement.predicateType))
    throw new Refusal('predicate type', { expected: summaryTypes.join(' or '), found: statement.predicateType })
  const { predicate } = statement
  const verifier = textAt(predicate, 'verifier', 'id')
  if (verifier === undefined || (verifierId !== undefined && verifier !== verifierId))
    throw new Refusal('verifier', { expected: verifierId ?? 'one', found: verifier ?? 'none' })
  const resource = textAt(predicate, 'resourceUri')
  if (resource === undefined || (resourceUri !== undefined && resource !== resourceUri))
    throw new Refusal('resource', { expected: resourceUri ?? 'one', found: resource ?? 'none' })
  const result = textAt(predicate, 'verificationResult') ?? textAt(predicate, 'verification_result')
  if (result !== 'PASSED') throw new Refusal('verification result', { expected: 'PASSED', found: result ?? 'none' })
  const levels = itemsAt(predicate, 'verifiedLevels').filter((level) => typeof level === 'string')
  for (const level of verifiedLevels)
    if (!levels.some((found) => covers(found, level))) throw new Refusal('verified level', { expected: level, found: levels.join(', ') || 'none' })
}

/** A level of a SLSA track covers the lower ones of the same track. Source: https://slsa.dev/spec/v1.1/verification_summary#slsaresult */
function covers(found: string, asked: string): boolean {
  if (found === asked) return true
  const [, track, level] = slsaLevel.exec(asked) ?? []
  const [, foundTrack, foundLevel] = slsaLevel.exec(found) ?? []
  return track !== undefined && track === foundTrack && Number(foundLevel) >= Number(level)
}
const slsaLevel = /^SLSA_([A-Z]+)_LEVEL_(\d)$/
