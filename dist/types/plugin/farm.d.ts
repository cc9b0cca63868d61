import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural part of Farm's API. Source: https://www.farmfe.org/docs/plugins/writing-plugins/js-plugin */
interface FarmConfig {
    readonly root?: string;
    readonly publicDir?: string;
    readonly compilation?: {
        readonly output?: {
            readonly path?: string;
            readonly publicPath?: string;
        };
        readonly mode?: string;
    };
}
/** Serves Farm. It tells modules but not which file each went to: every script and style is listed with all of them. */
export declare function farm(options?: Options): {
    name: string;
    priority: number;
    configResolved(config: FarmConfig): void;
    transform: {
        filters: {
            resolvedPaths: string[];
            moduleTypes: string[];
        };
        executor(module: {
            readonly resolvedPath: string;
        }): Promise<undefined>;
    };
    writeResources: {
        executor(param: {
            readonly resourcesMap: Readonly<Record<string, unknown>>;
        }): void;
    };
};
export default farm;
