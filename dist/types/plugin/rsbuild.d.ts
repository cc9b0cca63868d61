import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural part of Rsbuild's API. Source: https://rsbuild.rs/plugins/dev/core and https://rsbuild.rs/plugins/dev/hooks */
interface Api {
    readonly context: {
        readonly version: string;
        readonly rootPath: string;
        readonly distPath: string;
    };
    readonly logger: {
        info(line: string): void;
        warn(line: string): void;
    };
    getNormalizedConfig(): {
        readonly server: {
            readonly publicDir?: unknown;
        };
    };
    modifyRspackConfig(change: (config: unknown, utils: {
        readonly isDev: boolean;
        appendPlugins(plugin: {
            apply(compiler: never): void;
        }): void;
    }) => void): void;
    onAfterBuild(hook: {
        order: 'post';
        handler(build: {
            readonly isWatch: boolean;
        }): Promise<void>;
    }): void;
}
/** Serves Rsbuild, whose environments write into one folder, or into folders of it: all of them are one seal. */
export declare const rsbuild: (options?: Options) => {
    name: string;
    setup(api: Api): void;
};
export default rsbuild;
