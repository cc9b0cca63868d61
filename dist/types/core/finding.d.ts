/**
 * A place in an input file. Lines and columns count from 1, columns in UTF-16 units; `endColumn` is the first column
 * after the place, as in SARIF. `path` is relative to the inspected root, with `/`.
 */
export interface Location {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
}
/** How bad it is if the finding is real, mildest first. */
export declare const severities: readonly ['note', 'low', 'medium', 'high', 'critical'];
export type Severity = (typeof severities)[number];
/** How sure the rule is that the finding is real. */
export declare const confidences: readonly ['low', 'medium', 'high'];
export type Confidence = (typeof confidences)[number];
/** How much doubt a reader asked to see: a finding is shown from its persona on. */
export declare const personas: readonly ['regular', 'pedantic', 'auditor'];
export type Persona = (typeof personas)[number];
/** What was inspected: one room of `check` each. */
export declare const kinds: readonly ['lockfile', 'workflow', 'secret', 'code'];
export type Kind = (typeof kinds)[number];
/** One step of the way from where a value enters to where it does harm. */
export interface Step {
    readonly at: Location;
    readonly message: string;
}
/** A replacement of one range of a file's text: UTF-16 offsets, `end` exclusive. */
export interface Edit {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** What applies a finding's fix: edits of one kind, safe (behaviour stays) or not. */
export interface Fix {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
/** What a rule says of one place. What it leaves out comes from the rule. */
export interface Sighting {
    readonly message: string;
    readonly at: Location;
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    readonly persona?: Persona;
    /** What the finding is about, free of lines and paths (`left-pad@1.3.0`): keeps its fingerprint when text moves. */
    readonly subject?: string;
    /** A more exact instruction than the rule's. */
    readonly fix?: string;
    /** The way from source to sink, sink last. */
    readonly trace?: readonly Step[];
    readonly fixes?: readonly Fix[];
    /** Set where a comment in the source accepts the finding. */
    readonly waiver?: {
        readonly reason: string;
        readonly until?: string | undefined;
    };
    /** Short class of a code finding: `sqli`, `xss`, … */
    readonly class?: string;
}
/** Something wrong in the project that was inspected. A failure of the tool itself is a Fault, never a Finding. */
export interface Finding extends Sighting {
    readonly rule: string;
    readonly kind: Kind;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly persona: Persona;
    readonly fix: string;
}
/** Position of a severity in the scale, for comparing. */
export declare const rank: (severity: Severity) => number;
/** Orders findings for a reader: worst first, then by place, then by rule. Same findings, same order, whatever ran first. */
export declare function byWorst(a: Finding, b: Finding): number;
/** Orders places by path, line and column. */
export declare function byPlace(a: Location, b: Location): number;
/** Orders text by UTF-16 units, the same on every machine. */
export declare const compare: (a: string, b: string) => number;
