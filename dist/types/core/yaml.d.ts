/** A range of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
/** What a scalar is, by the YAML 1.2 core schema. */
export type ScalarType = 'string' | 'number' | 'boolean' | 'null';
export interface YamlScalar extends Range {
    readonly kind: 'scalar';
    /** The text the scalar stands for, quotes and folding undone. */
    readonly value: string;
    readonly type: ScalarType;
    readonly style: ScalarStyle;
}
export interface YamlEntry {
    readonly key: YamlScalar;
    readonly value: YamlNode;
}
export interface YamlMap extends Range {
    readonly kind: 'map';
    /** Every pair in the order of the text, merge keys expanded. Of a doubled key only the first is kept. */
    readonly entries: readonly YamlEntry[];
    /** True for `{ a: b }`. */
    readonly flow: boolean;
}
export interface YamlSequence extends Range {
    readonly kind: 'sequence';
    readonly items: readonly YamlNode[];
    readonly flow: boolean;
}
/** A YAML value with its place. What an alias names is the same object as its anchor. */
export type YamlNode = YamlScalar | YamlMap | YamlSequence;
export interface YamlComment extends Range {
    /** Text with its `#`. */
    readonly text: string;
}
/** What is wrong with a text as YAML: a reader of our own goes on as far as it can. */
export interface YamlProblem extends Range {
    readonly message: string;
    readonly kind: 'syntax' | 'duplicate-key' | 'key' | 'alias';
}
export interface YamlDocument {
    readonly root: YamlNode;
    readonly comments: readonly YamlComment[];
    readonly problems: readonly YamlProblem[];
    /** Range of the alias by the key it stands at: where `a: *b` is written, as opposed to where `b` is. */
    readonly aliases: readonly Range[];
}
/** The pair under `key`, or undefined. Not for anything but a map. */
export declare function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined;
/** The value under a path of keys. */
export declare function at(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined;
/** The scalar under a path of keys. */
export declare function scalarAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlScalar | undefined;
/** The text under a path of keys. */
export declare const textAt: (node: YamlNode | undefined, ...keys: readonly string[]) => string | undefined;
/** Pairs of a map; none for anything else. */
export declare const entriesOf: (node: YamlNode | undefined) => readonly YamlEntry[];
/** Items of a sequence; none for anything else. */
export declare const itemsOf: (node: YamlNode | undefined) => readonly YamlNode[];
/** The scalars of a sequence, or the one scalar: `branches: main` and `branches: [main]` mean the same. */
export declare function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[];
/** Every scalar under a node, keys left out, in the order of the text. */
export declare function scalarsUnder(node: YamlNode | undefined): Generator<YamlScalar>;
/** True for `true` in the forms that GitHub reads as such. */
export declare const isTrue: (node: YamlNode | undefined) => boolean;
export declare const isFalse: (node: YamlNode | undefined) => boolean;
/**
 * Offset in the text of the character at `index` of a scalar's value. Exact for every style but folded blocks and escaped
 * characters, where it is the nearest one before.
 */
export declare function offsetIn(text: string, scalar: YamlScalar, index: number): number;
/** The range in the text of a range of a scalar's value. */
export declare const rangeIn: (text: string, scalar: YamlScalar, start: number, end: number) => Range;
