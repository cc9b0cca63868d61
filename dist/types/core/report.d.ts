import type { Comparison } from './compare.ts';
import type { DependencyChanges } from './dependencies.ts';
import type { Fault } from './fault.ts';
import { type Finding, type Location } from './finding.ts';
import type { RuleInfo } from './rule.ts';
/** What the gate learned: what it looked at, what it found, what it could not do. */
export interface Report {
    /** Paths that were read and understood, in order. "No findings" of an empty list is not a pass. */
    readonly inspected: readonly string[];
    readonly findings: readonly Finding[];
    readonly faults: readonly Fault[];
    /** Files of which only the text was looked at, and why: no fault, as nobody wrote them by hand here. */
    readonly skipped?: readonly Skipped[];
    /** Every rule that ran. */
    readonly rules: readonly RuleInfo[];
    /** Text of each file that has a finding, for code frames and fingerprints. Never printed where a secret lies. */
    readonly texts: ReadonlyMap<string, string>;
    /** What of it was there before, where something to compare with was given. */
    readonly comparison?: Comparison;
    /** What changed in the dependencies, where something to compare with was given. */
    readonly dependencies?: DependencyChanges;
    /** How old the releases are that are locked, by `releaseKey`: where registries were asked and said so. */
    readonly ages?: ReadonlyMap<string, string>;
}
export interface Skipped {
    readonly path: string;
    readonly reason: 'minified' | 'generated' | 'vendored';
}
export declare const emptyReport: Report;
/** Several reports as one: paths in order, everything else in the order given. */
export declare function merge(reports: readonly Report[]): Report;
/** Characters of a source line that are shown around a finding. */
export declare const frameCharsMax = 160;
/** One line of a code frame, cut to what a reader can take in. `column` is where the place begins in `text`, from 1. */
export interface Frame {
    readonly line: number;
    readonly text: string;
    readonly column: number;
    readonly length: number;
}
/**
 * The source line of a place: escape it before it leaves. Credentials in addresses are masked. Undefined where there is
 * no text, and for every line that holds a secret, whatever the finding is about.
 */
export declare function frame(report: Report, at: Location): Frame | undefined;
/** Text of one line of an inspected file as it is, secrets and all: to compare with, never to show. */
export declare function lineOf(report: Report, path: string, line: number): string | undefined;
/**
 * A text about a place, with every secret that was found on the place's lines masked: a message may quote what it is
 * about. Secrets shorter than `secretCharsMin` are words that stand in any sentence.
 */
export declare function withoutSecrets(report: Report, at: Location, text: string): string;
/** Every secret that was found, line by line as it stands: for the log's own mask, and nothing else. */
export declare function secretsIn(report: Report): ReadonlySet<string>;
/** Offsets at which the lines of a text begin. */
export declare function lineStarts(text: string): readonly number[];
