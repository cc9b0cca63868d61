/** Languages whose files are read, by what follows data in them; `text` has no front end and is only looked at as text. */
export declare const languages: readonly ['javascript', 'typescript', 'python', 'java', 'go', 'php', 'ruby', 'csharp', 'bash', 'template', 'text'];
export type Language = (typeof languages)[number];
/** One file of source code. Text is as the file has it: hostile until it is escaped. */
export interface SourceFile {
    readonly path: string;
    readonly language: Language;
    readonly text: string;
    /** Offsets at which lines begin. */
    readonly starts: readonly number[];
}
/** Line and column, from 1, of an offset of the text. */
export declare function positionOf(starts: readonly number[], offset: number): {
    line: number;
    column: number;
};
