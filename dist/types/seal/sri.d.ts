import type { Algorithm } from '../core/digest.ts';
import type { PageHashes } from './pages.ts';
/** Which parts of subresource integrity are written. All default to on, `algorithm` to sha384. */
export interface SriOptions {
    /** `integrity` of scripts, styles and preloads that a page names. */
    readonly html?: boolean | undefined;
    /** Modules that are imported later: by an import map, or by `modulepreload` where it is `false` or nothing may stand inline. */
    readonly importMap?: 'auto' | boolean | undefined;
    /** Styles, and scripts that are no modules, that are added to the page later: by a small script that sets their `integrity`. */
    readonly css?: boolean | undefined;
    readonly algorithm?: Algorithm | undefined;
}
/** A folder whose pages are to be given integrity. */
export interface SriRequest {
    readonly folder: string;
    readonly options: SriOptions;
    /** `strict`: nothing of ours may stand inline in a page. */
    readonly csp: boolean | 'strict';
    /** Prefix of addresses, where the folder is not served at the top: `/app/` or `https://cdn.example/app/`. */
    readonly base?: string | undefined;
    /** What each module imports, now or later, by names in the folder. Without it every module of the folder counts for every page. */
    readonly graph?: ReadonlyMap<string, readonly string[]> | undefined;
}
/** What was done, and what cannot be. */
export interface Sri {
    readonly pages: readonly PageHashes[];
    /** Names of the pages that were rewritten. */
    readonly written: readonly string[];
    readonly notes: readonly string[];
}
/**
 * Writes subresource integrity into the pages of a folder, of the bytes as they lie there. Everything a browser can be made
 * to check is covered; the rest is said in `notes`. Doing it twice gives the same pages.
 * Source: https://www.w3.org/TR/SRI/ and https://html.spec.whatwg.org/multipage/webappapis.html#import-map-parse-result
 * @throws Fault `nothing-to-inspect` for a folder without pages.
 */
export declare function protect(request: SriRequest): Sri;
/** Hashes of what stands inline in each page. */
export declare const hashesOf: (folder: string, pages: readonly string[]) => readonly PageHashes[];
/** Names of the pages of a folder. */
export declare const pagesOf: (folder: string) => readonly string[];
