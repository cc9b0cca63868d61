import { createPublicKey, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Fault } from '../../src/core/fault.ts'
import { Refusal } from '../../src/core/seal.ts'
import type { Expectations } from '../../src/seal/expect/expectations.ts'
import type { TrustedKey } from '../../src/seal/sigstore.ts'
import { type Target, targetOf } from '../../src/seal/target.ts'
import { readTrust, type Trust } from '../../src/seal/trust.ts'
import { verify } from '../../src/seal/verify.ts'
import type { Json } from './stack.ts'

export const nothing: Expectations = { claims: new Map(), subjectDigests: [], buildWorkflowInputs: new Map(), verifiedLevels: [], allowExtra: false }

export interface Attempt {
  readonly target?: Target
  readonly root?: Json | string
  readonly keys?: readonly (TrustedKey | KeyObject | string)[]
  readonly threshold?: number
  readonly npmKeys?: readonly TrustedKey[]
  readonly asked?: Partial<Expectations>
}

const trusts = new WeakMap<object, readonly Trust[]>()

/** A file with known content as a target. */
export function fileOf(path: string, content: string | Buffer): Target {
  writeFileSync(path, content)
  return targetOf('/', path)
}

/** Verifies, and gives what came of it in one line: `pass`, the check that refused, or the code of the fault. */
export function attempt(bundle: unknown, { target, root, keys = [], threshold = 1, npmKeys = [], asked = {} }: Attempt): string {
  const bytes = Buffer.isBuffer(bundle) ? bundle : Buffer.from(typeof bundle === 'string' ? bundle : JSON.stringify(bundle))
  const trust = (): readonly Trust[] => {
    if (typeof root !== 'object') return readTrust(root ?? '{}', 'root.json')
    const known = trusts.get(root) ?? readTrust(JSON.stringify(root), 'root.json')
    trusts.set(root, known)
    return known
  }
  const trusted = keys.map((key): TrustedKey => (typeof key === 'string' ? { key: createPublicKey(key) } : 'key' in key ? key : { key }))
  try {
    if (!target) throw new Error('no target')
    verify({
      target,
      bundle: { path: 'bundle.json', bytes },
      keys: trusted,
      threshold,
      trusts: trust,
      npmKeys: () => npmKeys,
      asked: { ...nothing, ...asked },
    })
    return 'pass'
  } catch (error) {
    if (error instanceof Refusal) return error.check
    if (error instanceof Fault) return `fault ${error.code}`
    throw error
  }
}

/** A deep copy that a case may spoil. */
export const copy = (value: Json): Json => structuredClone(value)

/** Base64 of a text with some of its bits changed. */
export function flip(text: string, index = 0): string {
  const bytes = Buffer.from(text, 'base64')
  bytes[index < 0 ? bytes.length + index : index] = (bytes[index < 0 ? bytes.length + index : index] ?? 0) ^ 1
  return bytes.toString('base64')
}
