import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural part of Rsbuild's API. Source: https://rsbuild.rs/plugins/dev/core */
interface Api {
    modifyRspackConfig(change: (config: unknown, utils: {
        readonly isDev: boolean;
        appendPlugins(plugin: {
            apply(compiler: never): void;
        }): void;
    }) => void): void;
}
/** Serves Rsbuild: the Rspack plugin, put into each of its configurations but those of the development server. */
export declare const rsbuild: (options?: Options) => {
    name: string;
    setup(api: Api): void;
};
export default rsbuild;
