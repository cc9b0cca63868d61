import { type GateVerdict, type InstallRecord } from '../core/gate.ts';
import { type Manifest } from '../core/manifest.ts';
import type { Materials } from '../core/materials.ts';
import { type Statement } from '../core/seal.ts';
import { type BuildRun } from './build-run.ts';
import { type PageHashes } from './pages.ts';
/** Type of our predicate: everything of a folder that the subjects, its files, do not say. */
export declare const manifestType = "urn:sealgate:manifest:v1";
/** What a manifest says besides its entries. */
export interface Provenance {
    /** Whose manifest this is: repository and ref. */
    readonly scope?: {
        readonly repository?: string | undefined;
        readonly ref?: string | undefined;
    } | undefined;
    /** Counts up with every manifest of one scope. */
    readonly sequence?: number | undefined;
    /** Digest of the manifest before this one: SHA-256 of its payload, hex. */
    readonly previous?: string | undefined;
    readonly source?: {
        readonly revision?: string | undefined;
        readonly sha256: string;
    } | undefined;
    readonly lockfiles?: readonly {
        readonly name: string;
        readonly sha256: string;
    }[] | undefined;
    /** What the gate said of the source. */
    readonly check?: GateVerdict | undefined;
    /** Which verified install the build used. */
    readonly install?: InstallRecord | undefined;
    /** From what each file was made, where a build tool told us. */
    readonly materials?: Materials | undefined;
    /** What the pages need of a content security policy. */
    readonly pages?: readonly PageHashes[] | undefined;
    /** How the build was run and watched. */
    readonly run?: BuildRun | undefined;
}
/** A whole manifest with what it says of itself. */
export interface SealedManifest {
    readonly manifest: Manifest;
    readonly provenance: Provenance;
}
/**
 * The statement of a manifest: the same bytes for the same entries on every machine. Files are the subjects; sizes stand in
 * the same order, modes only where they are not 0.
 */
export declare function writeManifest({ manifest, provenance }: SealedManifest): Buffer;
/** A statement, and the manifest that it is where it is one of ours. */
export interface ReadStatement {
    readonly statement: Statement;
    readonly sealed: SealedManifest | undefined;
}
/** As `readStatement` and `readManifest` together, without a million objects in between where it is written as we write it. @throws Refusal */
export declare function readSealed(payloadType: string, payload: Buffer): ReadStatement;
/**
 * Reads a manifest back. Strict: sound names, each once and not twice by case or normalisation, in order, with every parent
 * folder, whole sizes and known modes.
 * @throws Refusal
 */
export declare function readManifest({ predicateType, predicate, subjects }: Statement): SealedManifest;
/** Name of a commit, whole. */
export declare const isCommit: (text: string) => boolean;
