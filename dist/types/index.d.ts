/**
 * The library: the verbs as functions that return what they learned and never print or exit, and the types they speak in.
 */
export { type CheckRequest, check } from './check/check.ts';
export type { Algorithm, DigestSet, Hash, HashGrade } from './core/digest.ts';
export { Fault, type FaultCode } from './core/fault.ts';
export type { Confidence, Edit, Finding, Fix, Kind, Location, Persona, Severity, Step } from './core/finding.ts';
export type { LockedPackage, Lockfile, SourceKind } from './core/lockfile.ts';
export type { Aspect, Change, Entry, EntryKind, Manifest } from './core/manifest.ts';
export { defaultPolicy, exitCode, fingerprint, judge, type Policy, type Verdict, type Waived, type Waiver } from './core/policy.ts';
export type { Report } from './core/report.ts';
export type { RuleInfo } from './core/rule.ts';
export { Refusal } from './core/seal.ts';
export { type SealOptions, seal, type VerifyOptions, type VerifyResult, verify } from './seal/library.ts';
