import type { Location } from './finding.ts';
export type FaultCode = 'usage' | 'configuration' | 'unreadable-file' | 'unknown-lockfile' | 'malformed-lockfile' | 'malformed-seal' | 'changed-while-read' | 'not-signed' | 'malformed-workflow' | 'nothing-to-inspect' | 'not-inspected' | 'unreachable';
/**
 * The tool could not do its work: what went wrong, where, and what to do next. Thrown, caught once per verb, always in
 * the report, never a pass. `usage` and `configuration` end a run at once with exit code 2; the rest make it incomplete.
 */
export declare class Fault extends Error {
    readonly name = "Fault";
    readonly code: FaultCode;
    readonly at: Location | undefined;
    readonly hint: string;
    constructor(code: FaultCode, what: string, help: {
        hint: string;
        at?: Location | undefined;
        cause?: unknown;
    });
}
