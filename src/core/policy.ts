import type { Fault } from './fault.ts'
import { byWorst, type Finding, type Persona, personas, rank, type Severity } from './finding.ts'
import type { Report } from './report.ts'

/** A finding that is accepted for a reason, until a day. */
export interface Waiver {
  readonly rule: string
  /** Path of the file, or a folder ending in `/`, relative to the root. */
  readonly path: string
  readonly reason: string
  /** Last day the waiver holds, `YYYY-MM-DD`. */
  readonly until: string
}

export interface Policy {
  /** Findings at or above this severity block; `none` blocks nothing. */
  readonly failOn: Severity | 'none'
  /** How much doubt is shown: findings of a later persona are left out. */
  readonly persona: Persona
  /** Severity by rule, instead of the rule's own; `off` leaves the rule's findings out. */
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  readonly waivers: readonly Waiver[]
  /**
   * What comments count for that a change itself brings, or lists in files of other tools: `refuse` for nothing, where the
   * finding is new and would block. Nobody accepts their own findings.
   */
  readonly newIgnores: 'refuse' | 'accept'
}

export const defaultPolicy: Policy = { failOn: 'high', persona: 'regular', levels: new Map(), waivers: [], newIgnores: 'refuse' }

/** A finding that a waiver holds back, with the reason. */
export interface Waived {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** The decision, with everything that led to it. Each list is worst first. */
export interface Verdict {
  /** True only when nothing blocks and there is no fault. */
  readonly pass: boolean
  /** `blocked` wins over `incomplete`; both are said. */
  readonly outcome: 'pass' | 'blocked' | 'incomplete'
  readonly blocking: readonly Finding[]
  /** Below the policy's level. */
  readonly noted: readonly Finding[]
  readonly waived: readonly Waived[]
  /** Accepted by the source itself since what it is compared with, worst first: those that count are waived, too, the others block. */
  readonly newlyWaived: readonly Waived[]
  /** There before, by the report's comparison. */
  readonly known: readonly Finding[]
  /** There before and gone. */
  readonly fixed: readonly Finding[]
  /** Waivers that are past their last day and hid nothing because of it. */
  readonly expired: readonly Waiver[]
  readonly faults: readonly Fault[]
  readonly report: Report
  readonly policy: Policy
}

/**
 * Decides. Pure: the same report, policy and day always give the same verdict. A fault never passes.
 * @param today `YYYY-MM-DD`, as the one who asks sees it.
 */
export function judge(report: Report, policy: Policy, today: string): Verdict {
  const blocking: Finding[] = []
  const noted: Finding[] = []
  const before: Finding[] = []
  const waived: Waived[] = []
  const newlyWaived: Waived[] = []
  const fixed = report.comparison?.fixed.flatMap((finding) => levelled(finding, policy) ?? []) ?? []
  for (const reported of report.findings) {
    const finding = levelled(reported, policy)
    if (finding === undefined) continue
    const blocks = policy.failOn !== 'none' && rank(finding.severity) >= rank(policy.failOn)
    const known = report.comparison?.known.has(reported) ?? false
    const own = inSource(finding, today)
    const fresh = own !== undefined && (report.comparison?.newlyWaived?.has(reported) ?? false)
    if (own && fresh) newlyWaived.push({ finding, waiver: own })
    const refused = fresh && policy.newIgnores === 'refuse' && blocks && !known
    const waiver = (refused ? undefined : own) ?? policy.waivers.find((candidate) => today <= candidate.until && covers(candidate, finding))
    if (waiver) waived.push({ finding, waiver })
    else if (known) before.push(finding)
    else if (blocks) blocking.push(finding)
    else noted.push(finding)
  }
  const outcome = blocking.length > 0 ? 'blocked' : report.faults.length > 0 ? 'incomplete' : 'pass'
  return {
    pass: outcome === 'pass',
    outcome,
    blocking: blocking.sort(byWorst),
    noted: noted.sort(byWorst),
    waived: waived.sort((a, b) => byWorst(a.finding, b.finding)),
    newlyWaived: newlyWaived.sort((a, b) => byWorst(a.finding, b.finding)),
    known: before.sort(byWorst),
    fixed: fixed.sort(byWorst),
    expired: policy.waivers.filter(({ until }) => today > until),
    faults: report.faults,
    report,
    policy,
  }
}

/** Last day of a waiver that holds as long as its comment stands in the source. */
export const noLastDay = '9999-12-31'

/** What a comment beside the finding says, while it holds; one without a day holds as long as it stands there. */
function inSource({ rule, at, waiver }: Finding, today: string): Waiver | undefined {
  if (!waiver || (waiver.until !== undefined && today > waiver.until)) return undefined
  return { rule, path: at.path, reason: waiver.reason, until: waiver.until ?? noLastDay }
}

/** A finding with the severity that the policy gives it; undefined where the policy does not show it. */
function levelled(finding: Finding, { levels, persona }: Policy): Finding | undefined {
  const level = levels.get(finding.rule)
  if (level === 'off' || personas.indexOf(finding.persona) > personas.indexOf(persona)) return undefined
  return level === undefined ? finding : { ...finding, severity: level }
}

const covers = ({ rule, path }: Waiver, finding: Finding): boolean =>
  rule === finding.rule && (path.endsWith('/') ? finding.at.path.startsWith(path) : finding.at.path === path)

/**
 * What stays the same of a finding when lines move: rule, file and what it is about, as text. Two findings of one rule
 * about one thing in one file share it.
 */
export const fingerprint = ({ rule, at, subject, message }: Finding): string => [rule, at.path, subject ?? message].join('\u0000')

/** Exit code of a verdict, the same in every output format: 0 pass, 1 blocked, 3 incomplete. */
export const exitCode = ({ outcome }: Verdict): number => ({ pass: 0, blocked: 1, incomplete: 3 })[outcome]

/** The day as whoever keeps `now`'s clock sees it, for `judge`: a waiver holds until their day ends. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
