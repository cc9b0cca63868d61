import { type Change, type Entry, nameOf } from '../core/manifest.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import type { Signer } from './sigstore.ts'
import type { Target } from './target.ts'
import { Differs, keyName, type Verified } from './verify.ts'

/** Most differences that are shown to a person; JSON has them all. */
const shownMax = 100

/** The result for a person. Everything that comes from files is escaped. */
export function asText(target: Target, bundle: string, result: Verified | Refusal): string {
  const lines: string[] = []
  if (result instanceof Refusal) {
    lines.push(
      `refused: ${target.label} does not verify against ${bundle}`,
      `  check     ${result.check}`,
      `  expected  ${result.expected}`,
      `  found     ${result.found}`,
    )
    const changes = result instanceof Differs ? result.changes : []
    for (const change of changes.slice(0, shownMax)) lines.push(`  ${describe(change)}`)
    if (changes.length > shownMax) lines.push(`  and ${changes.length - shownMax} more; --format json lists them all`)
  } else {
    lines.push(`pass: ${target.label} verifies against ${bundle}`)
    for (const signer of result.signers) lines.push(...signedBy(signer))
    for (const time of result.times) lines.push(`  signed at  ${time.toISOString()}`)
    if (result.statement) lines.push(`  statement  ${result.statement.predicateType}`)
    const entries = result.manifest?.manifest.entries
    if (entries) lines.push(`  manifest   ${entries.filter(({ kind }) => kind === 'file').length} files, ${entries.length} entries`)
    for (const change of result.allowed.slice(0, shownMax)) lines.push(`  allowed    ${describe(change)}`)
    for (const note of result.notes) lines.push(`  note       ${note}`)
  }
  return `${lines.map((line) => plain(line)).join('\n')}\n`
}

function signedBy(signer: Signer): readonly string[] {
  if (signer.kind === 'key') return [`  signed by  ${keyName(signer.key)}`]
  const { name, issuer } = signer.identity
  return [`  signed by  ${name}`, ...(issuer === undefined ? [] : [`  issuer     ${issuer}`])]
}

/** One difference in words. */
export function describe(change: Change): string {
  const name = nameOf(change)
  if (change.kind === 'added')
    return change.after.kind === 'other'
      ? `extra     ${name}: a special file or a name that cannot be read`
      : `extra     ${name} (${change.after.kind})`
  if (change.kind === 'removed') return `missing   ${name} (${change.before.kind})`
  if (change.kind === 'renamed') return `renamed   ${name}: was ${change.before.name}`
  const { before, after, aspects } = change
  return `modified  ${name}: ${aspects.map((aspect) => `${aspect} ${value(before, aspect)} is now ${value(after, aspect)}`).join('; ')}`
}

function value(entry: Entry, aspect: string): string {
  if (aspect === 'kind') return entry.kind
  if (aspect === 'size') return String(entry.size)
  if (aspect === 'mode') return `0${entry.mode.toString(8)}`
  if (aspect === 'link target') return entry.target
  const [algorithm, digest] = Object.entries(entry.digests)[0] ?? []
  return algorithm === undefined ? 'unknown' : `${algorithm}:${digest}`
}

/** The result for other programs. */
export function asJson(target: Target, bundle: string, result: Verified | Refusal): string {
  if (result instanceof Refusal) {
    const changes = result instanceof Differs ? result.changes : []
    return print({
      verdict: 'refused',
      target: target.label,
      bundle,
      refusals: [{ check: result.check, expected: result.expected, found: result.found }],
      changes: changes.map(changeAsJson),
    })
  }
  return print({
    verdict: 'pass',
    target: target.label,
    bundle,
    signers: result.signers.map((signer) =>
      signer.kind === 'key'
        ? { key: keyName(signer.key) }
        : { identity: signer.identity.name, issuer: signer.identity.issuer, claims: signer.identity.claims, trust: signer.trust },
    ),
    signedAt: result.times.map((time) => time.toISOString()),
    predicateType: result.statement?.predicateType,
    manifest: result.manifest && { entries: result.manifest.manifest.entries.length, ...result.manifest.provenance },
    refusals: [],
    changes: result.allowed.map(changeAsJson),
    notes: result.notes,
  })
}

const changeAsJson = (change: Change): unknown => ({
  kind: change.kind,
  name: nameOf(change),
  ...(change.kind === 'changed' ? { aspects: change.aspects } : {}),
  ...('before' in change ? { before: entryAsJson(change.before) } : {}),
  ...('after' in change ? { after: entryAsJson(change.after) } : {}),
})

const entryAsJson = ({ name, kind, digests, size, mode, target }: Entry): unknown => ({
  name,
  kind,
  ...(kind === 'file' ? { digests, size, mode: mode.toString(8) } : {}),
  ...(kind === 'link' ? { target } : {}),
})

/** JSON in which no character can move a terminal's cursor. */
const print = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
