import { createHash } from 'node:crypto'
import type { Fault } from '../core/fault.ts'
import type { Finding, Location } from '../core/finding.ts'
import { exitCode, fingerprint, type Waiver } from '../core/policy.ts'
import type { Report } from '../core/report.ts'
import type { Reporter } from './index.ts'
import { fixOf, messageOf, safeJson, shown } from './words.ts'

/**
 * For programs: everything, nothing cut, in one shape that only grows.
 *
 * ```jsonc
 * { "tool": { "name": "sealgate", "version": "1.2.3" },
 *   "outcome": "blocked",                 // pass, blocked or incomplete
 *   "exitCode": 1,
 *   "policy": { "failOn": "high", "persona": "regular", "sha256": "…" },  // digest of all by which it was decided
 *   "revision": "0123…",                  // commit that was checked out
 *   "inspected": ["package-lock.json"],
 *   "findings": [ {                       // those that block, then noted, waived and known ones, each worst first
 *     "state": "blocking",                // blocking, noted, waived or known
 *     "rule": "…", "kind": "lockfile", "severity": "high", "confidence": "high", "persona": "regular",
 *     "message": "…", "fix": "…", "class": "…",
 *     "path": "…", "line": 1, "column": 1, "endLine": 1, "endColumn": 2,
 *     "fingerprint": "…",                 // 64 hex digits; the same while lines move
 *     "trace": [ { "path": "…", "line": 1, "column": 1, "message": "…" } ],
 *     "waiver": { "rule": "…", "path": "…", "reason": "…", "until": "2027-01-31" } } ],
 *   "comparedWith": "the base 0123456789ab",
 *   "newlyWaived": [ { "rule": "…", …, "waiver": { … } } ],  // what the change itself accepts; without a state
 *   "fixed": [ { "rule": "…", … } ],      // there before and gone; in the shape of findings, without a state
 *   "dependencies": [ {                   // what changed in the lockfiles; kind is replaced, added, bumped or removed
 *     "kind": "bumped", "lockfile": "…", "name": "…",
 *     "before": { "version": "…", "source": "registry", "host": "…", "hash": "sha512-AbCdEfGh", "script": false, "age": "3 days" }, "after": { … } } ],
 *   "faults": [ { "code": "…", "message": "…", "hint": "…", "path": "…", "line": 1, "column": 1 } ],
 *   "expiredWaivers": [ { "rule": "…", "path": "…", "reason": "…", "until": "2020-01-31" } ],
 *   "rules": [ { "id": "…", "kind": "lockfile", "severity": "high", "title": "…", "sources": ["CWE-494"] } ] }
 * ```
 *
 * What is not known is left out. Paths are exact; every other text from an input has its control characters escaped.
 */
export const json: Reporter = (verdict, { version, gate }) => {
  const { report } = verdict
  const sealed = gate?.()
  return safeJson(
    {
      tool: { name: 'sealgate', version },
      outcome: verdict.outcome,
      exitCode: exitCode(verdict),
      policy: { failOn: verdict.policy.failOn, persona: verdict.policy.persona, sha256: sealed?.policySha256 },
      revision: sealed?.revision,
      inspected: report.inspected,
      ...(report.skipped ? { skipped: report.skipped } : {}),
      findings: [
        ...verdict.blocking.map((finding) => asJson(report, finding, 'blocking')),
        ...verdict.noted.map((finding) => asJson(report, finding, 'noted')),
        ...verdict.waived.map(({ finding, waiver }) => asJson(report, finding, 'waived', waiver)),
        ...verdict.known.map((finding) => asJson(report, finding, 'known')),
      ],
      comparedWith: report.comparison?.with,
      newlyWaived:
        verdict.newlyWaived.length === 0 ? undefined : verdict.newlyWaived.map(({ finding, waiver }) => asJson(report, finding, undefined, waiver)),
      fixed: report.comparison && verdict.fixed.map((finding) => asJson(report, finding)),
      dependencies: report.dependencies?.changes.map(({ lockfile, name, ...rest }) => ({ lockfile, name: shown(name), ...rest })),
      faults: verdict.faults.map(faultAsJson),
      expiredWaivers: verdict.expired.map(waiverAsJson),
      rules: report.rules.map(({ id, reads, severity, title, sources }) => ({ id, kind: reads, severity, title, sources })),
    },
    2,
  )
}

type State = 'blocking' | 'noted' | 'waived' | 'known'

const asJson = (report: Report, finding: Finding, state?: State, waiver?: Waiver): unknown => ({
  state,
  rule: finding.rule,
  kind: finding.kind,
  severity: finding.severity,
  confidence: finding.confidence,
  persona: finding.persona,
  message: messageOf(report, finding),
  fix: fixOf(report, finding),
  class: finding.class,
  ...place(finding.at),
  fingerprint: fingerprintHash(finding),
  trace: finding.trace?.map((step) => ({ ...place(step.at), message: messageOf(report, step) })),
  waiver: waiver && waiverAsJson(waiver),
})

const place = ({ path, line, column, endLine, endColumn }: Location): object => ({ path, line, column, endLine, endColumn })

const waiverAsJson = ({ rule, path, reason, until }: Waiver): unknown => ({ rule: shown(rule), path, reason: shown(reason), until })

const faultAsJson = ({ code, message, hint, at }: Fault): unknown => ({
  code,
  message: shown(message),
  hint: shown(hint),
  path: at?.path,
  line: at?.line,
  column: at?.column,
})

/** A finding's fingerprint as a hash: it says nothing of what it is made from. */
export const fingerprintHash = (finding: Finding): string => createHash('sha256').update(fingerprint(finding)).digest('hex')
