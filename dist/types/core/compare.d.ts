import type { Finding } from './finding.ts';
import { type Report } from './report.ts';
/** How a report compares with what was there before: the base of a change, or an accepted baseline. */
export interface Comparison {
    /** What it is compared with, for readers: `the base 0123456789ab`, `baseline.json`. */
    readonly with: string;
    /** Findings of the report that were there before. They are listed and do not block. */
    readonly known: ReadonlySet<Finding>;
    /** Findings that were there before and are gone. */
    readonly fixed: readonly Finding[];
    /** Findings that the source accepts now and did not before, where that is known. */
    readonly newlyWaived?: ReadonlySet<Finding>;
}
/** A finding as it was before: what it is, by `whatOf` or a hash of that, and where. */
export interface Before {
    readonly path: string;
    readonly what: string;
    readonly finding?: Finding;
    /** Whether the source accepted it; left out where that is not known. */
    readonly waived?: boolean;
}
/**
 * What a finding is, free of its file's name and of lines, but not of the text it is about: the same finding in a line
 * that moved is the same, another one of the same kind in its place is not. Worse than it was is not the same either.
 */
export declare function whatOf(report: Report, { rule, severity, at, subject, message }: Finding): string;
/**
 * Tells which findings of a report were there before. Each earlier finding accounts for one, so that a second of the same
 * kind is new. A file that is gone may have its findings in one that was not there: it was renamed.
 * @param what `whatOf`, or a hash of it: what the earlier findings were told by.
 * @param pathsBefore Files that were there before.
 */
export declare function compareWith(name: string, report: Report, what: (finding: Finding) => string, before: readonly Before[], pathsBefore: {
    has(path: string): boolean;
}): Comparison;
