/** What a gate decided about a source tree, as a seal carries it. */
export interface GateVerdict {
    readonly outcome: 'pass' | 'blocked' | 'incomplete';
    /** SHA-256, hex, of everything by which it was decided. */
    readonly policySha256: string;
    /** Commit that was checked out; undefined outside of version control. */
    readonly revision?: string | undefined;
    /** Version of this package that decided. */
    readonly version: string;
}
/** Which install a build used, as a seal carries it. */
export interface InstallRecord {
    readonly outcome: 'installed' | 'verified' | 'refused';
    /** SHA-256, hex, of the record's statement. */
    readonly sha256: string;
    /** SHA-256, hex, of the lockfile that was installed. */
    readonly lockfileSha256: string;
}
export declare const installOutcomes: readonly InstallRecord['outcome'][];
export declare const outcomes: readonly GateVerdict['outcome'][];
