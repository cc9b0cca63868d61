import type { Fault } from './fault.ts';
import { type Finding, type Persona, type Severity } from './finding.ts';
import type { Report } from './report.ts';
/** A finding that is accepted for a reason, until a day. */
export interface Waiver {
    readonly rule: string;
    /** Path of the file, or a folder ending in `/`, relative to the root. */
    readonly path: string;
    readonly reason: string;
    /** Last day the waiver holds, `YYYY-MM-DD`. */
    readonly until: string;
}
export interface Policy {
    /** Findings at or above this severity block; `none` blocks nothing. */
    readonly failOn: Severity | 'none';
    /** How much doubt is shown: findings of a later persona are left out. */
    readonly persona: Persona;
    /** Severity by rule, instead of the rule's own; `off` leaves the rule's findings out. */
    readonly levels: ReadonlyMap<string, Severity | 'off'>;
    readonly waivers: readonly Waiver[];
    /**
     * What comments count for that a change itself brings, or lists in files of other tools: `refuse` for nothing, where the
     * finding is new and would block. Nobody accepts their own findings.
     */
    readonly newIgnores: 'refuse' | 'accept';
}
export declare const defaultPolicy: Policy;
/** A finding that a waiver holds back, with the reason. */
export interface Waived {
    readonly finding: Finding;
    readonly waiver: Waiver;
}
/** The decision, with everything that led to it. Each list is worst first. */
export interface Verdict {
    /** True only when nothing blocks and there is no fault. */
    readonly pass: boolean;
    /** `blocked` wins over `incomplete`; both are said. */
    readonly outcome: 'pass' | 'blocked' | 'incomplete';
    readonly blocking: readonly Finding[];
    /** Below the policy's level. */
    readonly noted: readonly Finding[];
    readonly waived: readonly Waived[];
    /** Accepted by the source itself since what it is compared with, worst first: those that count are waived, too, the others block. */
    readonly newlyWaived: readonly Waived[];
    /** There before, by the report's comparison. */
    readonly known: readonly Finding[];
    /** There before and gone. */
    readonly fixed: readonly Finding[];
    /** Waivers that are past their last day and hid nothing because of it. */
    readonly expired: readonly Waiver[];
    readonly faults: readonly Fault[];
    readonly report: Report;
    readonly policy: Policy;
}
/**
 * Decides. Pure: the same report, policy and day always give the same verdict. A fault never passes.
 * @param today `YYYY-MM-DD`, as the one who asks sees it.
 */
export declare function judge(report: Report, policy: Policy, today: string): Verdict;
/** Last day of a waiver that holds as long as its comment stands in the source. */
export declare const noLastDay = "9999-12-31";
/**
 * What stays the same of a finding when lines move: rule, file and what it is about, as text. Two findings of one rule
 * about one thing in one file share it.
 */
export declare const fingerprint: ({ rule, at, subject, message }: Finding) => string;
/** Exit code of a verdict, the same in every output format: 0 pass, 1 blocked, 3 incomplete. */
export declare const exitCode: ({ outcome }: Verdict) => number;
/** The day as whoever keeps `now`'s clock sees it, for `judge`: a waiver holds until their day ends. */
export declare const dayOf: (now: Date) => string;
