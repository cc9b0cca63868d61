import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural part of esbuild's API. Source: https://esbuild.github.io/api/#metafile */
interface Metafile {
    readonly outputs: Readonly<Record<string, {
        readonly inputs: Readonly<Record<string, {
            readonly bytesInOutput: number;
        }>>;
        readonly imports: readonly {
            readonly path: string;
            readonly external?: boolean;
        }[];
    }>>;
}
interface Setup {
    readonly initialOptions: {
        outdir?: string;
        outfile?: string;
        absWorkingDir?: string;
        write?: boolean;
        metafile?: boolean;
        publicPath?: string;
    };
    readonly esbuild: {
        readonly version: string;
    };
    onStart(run: () => void): void;
    onEnd(run: (result: {
        readonly errors: readonly unknown[];
        readonly metafile?: Metafile | undefined;
    }) => Promise<{
        warnings: {
            text: string;
        }[];
    } | undefined>): void;
}
/** Serves esbuild. It does not tell a plugin whether it watches: leave the plugin out of a context that does. */
export declare const esbuild: (options?: Options) => {
    name: string;
    setup(build: Setup): void;
};
export default esbuild;
