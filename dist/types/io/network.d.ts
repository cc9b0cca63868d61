/** What else a question says besides its address. */
export interface Asking {
    /** Sent as JSON, by POST. */
    readonly body?: unknown;
    /** Sent to the host of the address alone, never on to where it redirects. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly bytesMax?: number;
    /** The answer is no JSON and is given as text. */
    readonly plain?: true;
    /** The answer is long and asked for once: it is not kept. */
    readonly forget?: true;
}
/**
 * The way out, which a check has only where it was given `--online`. Every question is asked once. No answer is no pass: a
 * server that cannot be asked is a Fault, and is not asked again in this run.
 */
export interface Network {
    /**
     * The JSON at an address; undefined where the server says that there is no such thing (404, 410, 422).
     * @throws Fault `unreachable`
     */
    json(address: string, asking?: Asking): Promise<unknown>;
    /**
     * The same for GitHub's API, by a path that begins with a slash.
     * Source: https://docs.github.com/rest
     */
    github(path: string): Promise<unknown>;
    /**
     * Whatever a server answers, by its status and its JSON, if it is any: one request, which is never repeated, follows no
     * redirect and is not remembered.
     * @throws Fault `unreachable` where there is no answer
     */
    once(address: string, asking?: Asking): Promise<{
        readonly status: number;
        readonly json: unknown;
    }>;
}
/** Where GitHub's API is, and the token for it. */
export interface GitHubAccess {
    readonly api?: string | undefined;
    readonly token?: string | undefined;
}
/** Opens the way out. Nothing is asked until somebody asks. */
export declare function openNetwork({ api, token }: GitHubAccess): Network;
