import type { Hash } from './digest.ts';
import type { Severity } from './finding.ts';
import type { LockedPackage } from './lockfile.ts';
/** What a registry says of one version of a package. What its protocol does not tell is left out. */
export interface Release {
    /** `there`, or what is missing: the version, or the whole package. */
    readonly state: 'there' | 'no-version' | 'no-package';
    /** When it was published, or a moment before which it was. */
    readonly published?: Date | undefined;
    /** True where it is only known that it was published before that moment. */
    readonly earlier?: boolean | undefined;
    /** Hashes of every file that belongs to it. */
    readonly hashes: readonly Hash[];
    /** Commit that its source is at, where a registry pins by that. */
    readonly reference?: string | undefined;
    /** Why nobody should install it any more: yanked, retracted. */
    readonly withdrawn?: string | undefined;
    readonly deprecated?: string | undefined;
    /** Whether the registry's signature holds; left out where the registry signs nothing. */
    readonly signature?: Signature | undefined;
    /** Whether it was published with provenance, and the last version before it that was. */
    readonly attested?: boolean | undefined;
    readonly attestedBefore?: string | undefined;
    /** Repository that its provenance names, and the one that the version before named. */
    readonly origin?: string | undefined;
    readonly originBefore?: string | undefined;
    /** True where its files say that code runs when it is installed. */
    readonly script?: boolean | undefined;
    readonly licence?: string | undefined;
}
/** How long ago a release was made, in words; undefined where nobody says. */
export declare function ageOf({ published, earlier }: Release, now: Date): string | undefined;
/** How a registry's signature of a version was judged. */
export interface Signature {
    readonly state: 'sound' | 'missing' | 'wrong';
    /** What is wrong, as the end of a sentence. */
    readonly why: string;
}
/** A known hole in a version, or the word that it is malware. */
export interface Advisory {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly summary: string;
    readonly severity: Severity | undefined;
    readonly malware: boolean;
    /** Versions in which it is mended. */
    readonly fixed: readonly string[];
}
/** What was learned of the packages of a lockfile from those who know them. Only there with `--online`. */
export interface Learned {
    readonly now: Date;
    /** Undefined where nobody was asked: no registry of its kind is known, or it does not come from one. */
    release(of: LockedPackage): Release | undefined;
    advisories(of: LockedPackage): readonly Advisory[];
    /** False where a package of one's own registry has a name that anyone could take at the public one. */
    claimed(of: LockedPackage): boolean | undefined;
}
