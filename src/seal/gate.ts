import { Fault } from '../core/fault.ts'
import { type GateVerdict, outcomes } from '../core/gate.ts'
import { member, strictJson, textAt, Unreadable } from '../syntax/strict.ts'
import { isCommit } from './manifest.ts'

/** The verdict in a JSON report of `check`. @throws Fault `configuration` for anything else. */
export function readVerdict(bytes: Buffer, path: string): GateVerdict {
  const wrong = (what: string): Fault =>
    new Fault('configuration', `${path} ${what}`, { hint: 'write it with `sealgate check --format json` of this version' })
  let json: unknown
  try {
    json = strictJson(bytes, path)
  } catch (cause) {
    if (cause instanceof Unreadable) throw wrong(`is no report: ${cause.message}`)
    throw cause
  }
  const outcome = outcomes.find((one) => one === textAt(json, 'outcome'))
  const policySha256 = textAt(json, 'policy', 'sha256')
  const revision = textAt(json, 'revision')
  if (textAt(json, 'tool', 'name') !== 'sealgate' || outcome === undefined) throw wrong('is no report of `sealgate check`')
  if (policySha256 === undefined || !/^[0-9a-f]{64}$/.test(policySha256)) throw wrong('does not say under which policy was checked')
  if (member(json, 'revision') !== undefined && (revision === undefined || !isCommit(revision))) throw wrong('names no commit')
  return { outcome, policySha256, revision, version: textAt(json, 'tool', 'version') ?? '' }
}
