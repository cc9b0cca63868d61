import { createHash } from 'node:crypto'
import { Fault } from '../core/fault.ts'
import { type InstallRecord, installOutcomes } from '../core/gate.ts'
import { Refusal, type Statement } from '../core/seal.ts'
import { itemsAt, textAt } from '../syntax/strict.ts'

/** Type of the statement that `sealgate install` leaves: its subject is a lockfile, it says of every package what was checked. */
export const installType = 'urn:sealgate:install:v1'

/** A record counts where everything of the lockfile was verified and installed. @throws Refusal */
export function expectInstall({ predicate }: Statement): void {
  const result = textAt(predicate, 'result')
  if (result !== 'installed') throw new Refusal('install', { expected: 'installed', found: result ?? 'nothing' })
  for (const one of itemsAt(predicate, 'packages'))
    for (const check of itemsAt(one, 'checks'))
      if (textAt(check, 'state') === 'failed')
        throw new Refusal('install', { expected: 'no package that failed', found: textAt(one, 'uri') ?? 'one' })
}

/** What a seal says of an install's record, from its statement. @throws Fault `configuration` for anything else, Refusal for a record that contradicts itself. */
export function readRecord(statement: Statement, payload: Buffer, path: string): InstallRecord {
  const { predicateType, predicate, subjects } = statement
  const outcome = installOutcomes.find((one) => one === textAt(predicate, 'result'))
  const [lockfile, more] = subjects
  const lockfileSha256 = lockfile?.digest['sha256']
  if (predicateType !== installType || outcome === undefined || lockfileSha256 === undefined || more !== undefined)
    throw new Fault('configuration', `${path} is no record of an install`, { hint: 'write it with `sealgate install --record` of this version' })
  if (outcome === 'installed') expectInstall(statement)
  return { outcome, sha256: createHash('sha256').update(payload).digest('hex'), lockfileSha256 }
}
