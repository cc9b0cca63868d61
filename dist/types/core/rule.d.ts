import type { Confidence, Finding, Kind, Persona, Severity, Sighting } from './finding.ts';
import type { Lockfile, Project } from './lockfile.ts';
import type { SourceFile } from './source.ts';
import type { Definition } from './workflow.ts';
/** What rules can read. A new kind of input is one line here, and the compiler shows the rest. */
export interface Subjects {
    lockfile: Lockfile;
    workflow: Definition;
    code: SourceFile;
}
export type SubjectKind = keyof Subjects & Kind;
/** What a rule may know besides its subject: the policy's settings, never files, network or clock. */
export interface Context {
    /** Registries by scope (`@my-org`) or `default`, from the policy and the project's own configuration. */
    readonly registries: ReadonlyMap<string, string>;
    /** True where the policy itself names registries: then any other host is a decision someone made against. */
    readonly registriesFixed: boolean;
    /** What lies around the lockfile that is inspected. */
    readonly project?: Project | undefined;
    /** What the configuration says of single rules besides their level, by rule id: `{ allow: [...] }`. */
    readonly settings: ReadonlyMap<string, Settings>;
}
/** A rule's own settings, as the configuration gives them and as the rule's `settings` declare them. */
export type Settings = Readonly<Record<string, unknown>>;
/** The texts a setting lists; none where it is left out. */
export declare const listed: (settings: Settings | undefined, name: string) => readonly string[];
/** Documentation of a rule: its page, its SARIF entry and its part of the configuration schema come from this alone. */
export interface RuleInfo {
    /** Kebab-case name of the defect, so that "error: unhashed-package" is a sentence. */
    readonly id: string;
    readonly reads: Kind;
    readonly severity: Severity;
    /** `high` where left out. */
    readonly confidence?: Confidence;
    /** `regular` where left out. */
    readonly persona?: Persona;
    readonly title: string;
    /** Why it matters: two or three sentences. */
    readonly why: string;
    /** What the reader should do about it, as an instruction. */
    readonly fix: string;
    /** A CWE id first, then links: `CWE-494`, `https://…`. */
    readonly sources: readonly string[];
    /** Names and shapes of the settings it takes from the configuration, besides `level`. */
    readonly settings?: Readonly<Record<string, SettingShape>>;
}
/** What of a rule a configuration can name. */
export type NamedRule = Pick<RuleInfo, 'id' | 'settings'>;
/** What a setting may hold: a list of texts, a whole number, a yes or no, or texts by name. */
export type SettingShape = 'texts' | 'number' | 'boolean' | 'map';
/** One thing to look for, with all its documentation. */
export interface Rule<K extends SubjectKind> extends RuleInfo {
    readonly reads: K;
    check(subject: Subjects[K], context: Context): Iterable<Sighting>;
}
/** Runs every rule over one subject, in list order. */
export declare function inspect<K extends SubjectKind>(subject: Subjects[K], rules: readonly Rule<K>[], context: Context): Generator<Finding>;
/** What a rule saw, completed from the rule. */
export declare function finding(rule: RuleInfo, sighting: Sighting): Finding;
/** A kind of secret that a project looks for besides the built-in ones, as its configuration states it. */
export interface OwnSecret {
    /** Kebab-case, of two words at least: `acme-deploy-key`. */
    readonly id: string;
    readonly title: string;
    /** How it is spelt: `acme_{L32}`. */
    readonly token?: string | undefined;
    /** Or a regular expression, which runs in linear time around every `anchor`. */
    readonly pattern?: string | undefined;
    readonly anchor?: string | undefined;
    /** Words of which one must stand before it. */
    readonly near?: readonly string[] | undefined;
    readonly check?: string | undefined;
    readonly severity?: Severity | undefined;
    /** What contains one of these is none. */
    readonly allow?: readonly string[] | undefined;
    /** Texts in which it is found, and texts in which it is not: tried when the configuration is read. */
    readonly examples: readonly string[];
    readonly clean?: readonly string[] | undefined;
}
