import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural part of Bun's API. Source: https://bun.com/docs/bundler/plugins */
interface BunBuild {
    readonly config: {
        readonly outdir?: string;
        readonly root?: string;
        readonly publicPath?: string;
    };
    onLoad(filter: {
        filter: RegExp;
    }, run: (module: {
        readonly path: string;
    }) => undefined): unknown;
    onEnd?(run: (result: {
        readonly success: boolean;
        readonly outputs: readonly {
            readonly path: string;
        }[];
    }) => Promise<void>): unknown;
}
/** Serves Bun's bundler. It tells modules but not which file each went to: every file is listed with all of them. */
export declare const bun: (options?: Options) => {
    name: string;
    setup(build: BunBuild): void;
};
export default bun;
