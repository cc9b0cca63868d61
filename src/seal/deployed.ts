import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../core/seal.ts'
import { fetchFile } from '../io/site.ts'
import { at, strictBase64 } from '../syntax/strict.ts'
import { readDocuments } from './documents.ts'
import { readManifest } from './manifest.ts'
import { readStatement, statementPayload } from './statement.ts'

/** Files that are asked for at once. */
const askedAtOnce = 8

/**
 * Fetches every file that a manifest names from where it is deployed, into an empty folder, for `verify` to look at like any
 * other: only then is it known whether the manifest is to be believed. What HTTP does not tell (folders, links, modes) is
 * taken from the manifest, and files that it does not name are not seen.
 * @throws Refusal, Fault
 */
export async function fetchDeployed(site: URL, bundle: { readonly bytes: Buffer; readonly path: string }, into: string): Promise<readonly string[]> {
  const { manifest } = readManifest(readStatement(statementPayload, payloadOf(bundle)))
  const notes: string[] = []
  const files = manifest.entries.filter(({ kind }) => kind === 'file')
  for (const { name, kind } of manifest.entries) if (kind === 'folder') mkdirSync(join(into, name), { recursive: true })
  const open = files.values()
  const work = async (): Promise<void> => {
    for (const { name, size, mode } of open) {
      const answer = await fetchFile(site, name, size)
      if (answer.kind === 'missing') {
        notes.push(`${name}: ${answer.why}`)
        continue
      }
      mkdirSync(dirname(join(into, name)), { recursive: true })
      // One byte more than was sealed stands for all that follows it.
      writeFileSync(join(into, name), answer.kind === 'longer' ? Buffer.alloc(size + 1) : answer.bytes)
      chmodSync(join(into, name), 0o644 | mode)
      if (answer.kind === 'bytes' && answer.encoding !== undefined)
        notes.push(`${name} is sent as ${answer.encoding}; what it unpacks to was compared`)
    }
  }
  await Promise.all(Array.from({ length: askedAtOnce }, work))
  for (const { name, kind, target } of manifest.entries) if (kind === 'link') symlinkSync(target, join(into, name))
  return notes.sort()
}

/** What a bundle signs, not yet believed. @throws Refusal for a bare signature. */
export function payloadOf({ bytes, path }: { readonly bytes: Buffer; readonly path: string }): Buffer {
  const [document] = readDocuments(bytes, path).documents
  if (document?.kind === 'envelope') return document.payload
  const payload = at(document?.json, 'dsseEnvelope', 'payload')
  if (payload === undefined) throw new Refusal('statement', { expected: 'a manifest', found: 'a bare signature' })
  return strictBase64(payload, 'the payload')
}
