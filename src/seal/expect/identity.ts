import { type Identity, Refusal } from '../../core/seal.ts'
import type { Expectations } from './expectations.ts'

/** Holds a certificate's name, issuer and claims against what was asked for, each exactly. @throws Refusal */
export function expectIdentity(identity: Identity, asked: Expectations): void {
  const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer, claims } = asked
  if (certificateOidcIssuer !== undefined) expectIssuer(identity, certificateOidcIssuer)
  if (certificateIdentity !== undefined && identity.name !== certificateIdentity)
    throw new Refusal('certificate identity', { expected: certificateIdentity, found: identity.name })
  if (certificateIdentityRegexp !== undefined && !certificateIdentityRegexp.test(identity.name))
    throw new Refusal('certificate identity', { expected: `a name that ${certificateIdentityRegexp.source} matches`, found: identity.name })
  for (const [claim, expected] of claims) {
    const found = Object.entries(identity.claims).find(([name]) => name === claim)?.[1]
    if (found !== expected) throw new Refusal(`certificate ${claim}`, { expected, found: found ?? 'none' })
  }
}

/** The issuer of the token that the certificate was given for, exactly. @throws Refusal */
export function expectIssuer(identity: Identity, issuer: string): void {
  if (identity.issuer !== issuer) throw new Refusal('certificate issuer', { expected: issuer, found: identity.issuer ?? 'none' })
}
