import { type Kind } from '../core/finding.ts';
import { type Report } from '../core/report.ts';
import type { Context, OwnSecret, RuleInfo, Settings } from '../core/rule.ts';
import { type Tree } from '../io/files.ts';
import type { Network } from '../io/network.ts';
/** What `check` is asked. Paths are relative to `root`. */
export interface CheckRequest {
    readonly root: string;
    readonly targets: readonly string[];
    /** Kinds to inspect; all where left out. */
    readonly only?: readonly Kind[] | undefined;
    /** Files, or folders ending in `/`, that are left out. */
    readonly exclude?: readonly string[] | undefined;
    /** True for the rules that run; all where left out. */
    readonly runs?: ((rule: RuleInfo) => boolean) | undefined;
    /** Git revision to compare with. */
    readonly base?: string | undefined;
    /** Registries by scope or `default`, from the policy. */
    readonly registries?: ReadonlyMap<string, string> | undefined;
    /** Settings of single rules, by rule id, from the policy. */
    readonly settings?: ReadonlyMap<string, Settings> | undefined;
    readonly reach?: Reach | undefined;
    /** Kinds of secrets of the project's own, from the policy. */
    readonly secrets?: readonly OwnSecret[] | undefined;
    /** The way out; without it nothing is asked of anyone. */
    readonly network?: Network | undefined;
    /** False where providers must not be asked whether a credential is live: in pull requests of forks. */
    readonly liveness?: boolean | undefined;
    /** Workers that may run at the same time; as many as the machine has room for where left out. */
    readonly jobs?: number | undefined;
    /** When it is asked: what a registry published since then counts as young. */
    readonly now?: Date | undefined;
}
/** Where secrets are looked for besides the tree: in every commit, or instead of it in what is staged. */
export interface Reach {
    readonly history?: boolean | undefined;
    readonly staged?: boolean | undefined;
}
/** What a room may know besides the tree. */
export interface RoomRequest {
    readonly runs: (rule: RuleInfo) => boolean;
    readonly context: Context;
    readonly reach: Reach;
    readonly secrets: readonly OwnSecret[];
    /** Git revision that what is inspected is compared with. */
    readonly base?: string | undefined;
    /** Only where `--online` was given: what could not be asked is a fault of the report. */
    readonly network?: Network | undefined;
    /** False where providers must not be asked whether a credential is live: in pull requests of forks. */
    readonly liveness?: boolean | undefined;
    readonly jobs?: number | undefined;
    readonly now: Date;
}
/** One kind of thing `check` inspects, with its shelf of rules. Loaded only when it is asked for. */
export interface Room {
    readonly kind: Kind;
    readonly rules: readonly RuleInfo[];
    /** Reads what it knows of the tree. Never throws a Fault: it is in the report. */
    inspect(tree: Tree, request: RoomRequest): Promise<Report> | Report;
    /** False for a text that cannot be read as what its path says; left out by rooms without fixes. */
    readonly parses?: (path: string, text: string) => boolean;
}
/** False for what surely holds no code, and nothing that code is run by. */
export declare const mayBeCode: (path: string) => boolean;
/** Kinds that this version inspects. */
export declare const inspectedKinds: readonly Kind[];
/** Every rule of every room, for documentation, `explain` and the configuration. */
export declare function allRules(): Promise<readonly RuleInfo[]>;
/** True where the new text of a fixed file can be read by every room that knows the file. */
export declare function stillParses(): Promise<(path: string, text: string) => boolean>;
/**
 * Finds the inputs under the targets, reads each once and runs the rules over it. Never throws a Fault for what it
 * inspects: that is in the report. Looking at nothing at all is a fault, too.
 * @throws Fault `unreadable-file` for a target that is not there.
 */
export declare function check(request: CheckRequest): Promise<Report>;
