import { type Identity, Refusal } from '../../core/seal.ts'
import type { Provenance } from '../manifest.ts'
import type { Expectations } from './expectations.ts'

/** The commit that a certificate was given for. */
const certified = ({ claims }: Identity): string | undefined => claims['source-repository-digest'] ?? claims['workflow-sha']

/** Holds the commit in a certificate against the one that was asked for. @throws Refusal */
export function expectCommit(identity: Identity, { sourceCommit }: Expectations): void {
  const found = certified(identity)
  if (sourceCommit !== undefined && found !== sourceCommit)
    throw new Refusal('source commit in the certificate', { expected: sourceCommit, found: found ?? 'none' })
}

/**
 * Holds what a manifest says of its source and of the gate against what was asked for: the gate passed, for the very commit
 * that was sealed and, where a certificate names one, that the job ran for, under the policy that was asked for.
 * @throws Refusal
 */
export function expectGate({ source, check }: Provenance, identity: Identity | undefined, asked: Expectations): void {
  const { sourceCommit, requireCheck, checkPolicy } = asked
  const revision = source?.revision
  if (sourceCommit !== undefined && revision !== sourceCommit)
    throw new Refusal('source commit', { expected: sourceCommit, found: revision ?? 'none' })
  if (!requireCheck && checkPolicy === undefined) return
  if (check?.outcome !== 'pass')
    throw new Refusal('verdict of the check', { expected: 'pass', found: check?.outcome ?? 'none in the manifest: it was sealed without --verdict' })
  if (checkPolicy !== undefined && check.policySha256 !== checkPolicy)
    throw new Refusal('policy of the check', { expected: `sha256:${checkPolicy}`, found: `sha256:${check.policySha256}` })
  if (revision === undefined || check.revision !== revision)
    throw new Refusal('commit of the check', {
      expected: revision ?? 'a commit that was sealed: `seal` needs --source',
      found: check.revision ?? 'none',
    })
  const ran = identity && certified(identity)
  if (ran !== undefined && ran !== revision)
    throw new Refusal('commit of the check', { expected: `${ran}, as the certificate has it`, found: revision })
}

/** Holds what a manifest says of the install that was used against its own lockfiles. @throws Refusal */
export function expectRecord({ install, lockfiles = [] }: Provenance, { requireInstall }: Expectations): void {
  if (!requireInstall) return
  if (install?.outcome !== 'installed')
    throw new Refusal('verified install', {
      expected: 'installed',
      found: install?.outcome ?? 'none in the manifest: it was sealed without --install-record',
    })
  if (!lockfiles.some(({ sha256 }) => sha256 === install.lockfileSha256))
    throw new Refusal('lockfile of the install', {
      expected: lockfiles.map(({ sha256 }) => `sha256:${sha256}`).join(' or ') || 'a lockfile that was sealed: `seal` needs --source',
      found: `sha256:${install.lockfileSha256}`,
    })
}
