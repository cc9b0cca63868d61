/** Hashes of what stands inline in a page, as a content security policy names them: `sha256-…`. */
export interface PageHashes {
    readonly name: string;
    readonly scripts: readonly string[];
    readonly styles: readonly string[];
}
/** Reads what `seal` wrote. @throws Refusal */
export declare function readPages(value: unknown): readonly PageHashes[] | undefined;
