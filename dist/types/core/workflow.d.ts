import type { Location, Severity } from './finding.ts';
import type { Range, YamlComment, YamlMap, YamlNode, YamlProblem, YamlScalar } from './yaml.ts';
/** What a file of the pipeline is. */
export type DefinitionKind = 'workflow' | 'action' | 'dependabot' | 'renovate' | 'pre-commit' | 'lock';
/** One file that GitHub or a bot reads: what rules of kind `workflow` look at, with the repository around it. */
export interface Definition {
    readonly kind: DefinitionKind;
    readonly path: string;
    readonly text: string;
    readonly root: YamlNode;
    readonly comments: readonly YamlComment[];
    readonly problems: readonly YamlProblem[];
    /** Events of `on`; empty for anything but a workflow. */
    readonly triggers: readonly Trigger[];
    readonly jobs: readonly Job[];
    /** Steps of all jobs, or of a composite action. */
    readonly steps: readonly Step[];
    /** Every expression, bare conditions included, in the order of the text. */
    readonly expressions: readonly ExpressionSite[];
    readonly repository: Repository;
    place(range: Range): Location;
}
/** Every definition of the inspected tree, and what of the rest of it rules may ask for. */
export interface Repository {
    readonly definitions: readonly Definition[];
    /** The definition at a path, if it is one. */
    definition(path: string): Definition | undefined;
    /** Every path of the tree. */
    paths(): readonly string[];
    /** True for a path of the tree. */
    has(path: string): boolean;
    /** Text of a file of the tree that a workflow runs; undefined where there is none or it is too large. */
    read(path: string): string | undefined;
    /** True where GitHub was asked. */
    readonly online: boolean;
    /** What GitHub says of `owner/repo`, in lower case; undefined where nobody was asked, or nobody answered. */
    origin(slug: string): Origin | undefined;
    /** True where GitHub says that neither the repository nor its owner is there. */
    gone(slug: string): boolean;
    /** Text of a file as it was in the commit that is compared with; undefined where there is none. */
    earlier(path: string): string | undefined;
}
/** What GitHub says of a repository that actions come from. */
export interface Origin {
    /** `owner/repo`, as it is named now. */
    readonly name: string;
    readonly repoId: number;
    readonly ownerId: number;
    readonly archived: boolean;
    /** Commits by tag. */
    readonly tags: ReadonlyMap<string, string>;
    /** What the refs are that somebody uses. */
    readonly refs: ReadonlyMap<string, OriginRef>;
    readonly advisories: readonly Advisory[];
}
/** What a ref is in its repository. */
export interface OriginRef {
    /** Undefined where it names nothing. */
    readonly commit: string | undefined;
    readonly tag: boolean;
    readonly branch: boolean;
    /** True for the hash of a tag's own object, which is no commit's. */
    readonly object: boolean;
    /** True where a tag or branch leads to the commit. */
    readonly reachable: boolean;
}
/** A published weakness of an action. */
export interface Advisory {
    readonly id: string;
    readonly severity: Severity;
    /** `>= 4.0.0, < 4.1.3` */
    readonly range: string;
    /** The first version without it; undefined where there is none. */
    readonly fixed: string | undefined;
}
export interface Trigger {
    readonly name: string;
    readonly key: YamlScalar;
    /** Settings under the event; a null scalar where there are none. */
    readonly value: YamlNode | undefined;
}
export interface Job {
    readonly id: string;
    readonly key: YamlScalar;
    readonly body: YamlMap;
    readonly steps: readonly Step[];
    /** The reusable workflow it calls. */
    readonly uses: Uses | undefined;
    readonly needs: readonly YamlScalar[];
    readonly condition: YamlScalar | undefined;
    readonly definition: Definition;
}
export type Shell = 'bash' | 'pwsh' | 'cmd' | 'python' | 'other';
export interface Step {
    /** Position in its job or composite. */
    readonly index: number;
    readonly id: string | undefined;
    readonly body: YamlMap;
    readonly uses: Uses | undefined;
    readonly run: YamlScalar | undefined;
    readonly condition: YamlScalar | undefined;
    readonly shell: Shell;
    readonly job: Job | undefined;
    readonly definition: Definition;
}
/** A reference to an action or a reusable workflow. */
export interface Uses {
    readonly node: YamlScalar;
    readonly text: string;
    readonly kind: 'repository' | 'local' | 'self' | 'docker' | 'malformed';
    /** `owner/repo`, lower case; empty for anything but a repository. */
    readonly slug: string;
    /** Slug as written. */
    readonly name: string;
    /** Path behind the slug, without its slash. */
    readonly subpath: string;
    readonly ref: string | undefined;
    /** True for a ref of 40 or 64 hexadecimal digits. */
    readonly pinned: boolean;
    /** The version by its ref, or by the comment behind a hash: `4`, `4.1.2`. */
    readonly version: string | undefined;
}
/** Where an expression stands. Offsets of `start` and `end` count in `scalar`'s value, the fence included. */
export interface ExpressionSite {
    readonly scalar: YamlScalar;
    readonly start: number;
    readonly end: number;
    /** Where the expression's own text begins in the value. */
    readonly from: number;
    readonly text: string;
    /** True for a condition without a fence. */
    readonly bare: boolean;
    /** False for `${{` that nothing closes. */
    readonly closed: boolean;
    /** Keys from the root to the scalar, positions of lists as numbers. */
    readonly keys: readonly string[];
    readonly job: Job | undefined;
    readonly step: Step | undefined;
}
