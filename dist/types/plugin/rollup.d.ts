import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** A file of the bundle, as far as we look at it. Source: https://rollupjs.org/plugin-development/#generatebundle */
interface OutputFile {
    readonly type: 'chunk' | 'asset';
    readonly fileName: string;
    readonly modules?: Readonly<Record<string, {
        readonly renderedLength: number;
    }>>;
    readonly imports?: readonly string[];
    readonly dynamicImports?: readonly string[];
    readonly facadeModuleId?: string | null;
    readonly originalFileNames?: readonly string[];
    /** What vite adds. */
    readonly viteMetadata?: {
        readonly importedCss?: ReadonlySet<string>;
    };
}
interface Context {
    readonly meta: {
        readonly watchMode?: boolean;
        readonly rollupVersion?: string;
        readonly rolldownVersion?: string;
        readonly viteVersion?: string;
    };
    getModuleIds(): Iterable<string>;
    getModuleInfo(id: string): {
        readonly importers?: readonly string[];
        readonly isExternal?: boolean;
    } | null;
    warn(message: string): void;
    info(message: string): void;
}
interface ViteConfig {
    readonly root?: string;
    readonly base?: string;
    readonly publicDir?: string;
    readonly build?: {
        readonly copyPublicDir?: boolean;
    };
}
/** What runs in the bundles of their own that vite makes of workers. */
interface WorkerPlugin {
    name: string;
    generateBundle: {
        order: 'post';
        handler(output: unknown, bundle: Readonly<Record<string, OutputFile>>): void;
    };
}
/** The plugin's shape, which the types of vite, rollup and rolldown accept. */
export interface SealPlugin {
    name: string;
    apply: 'build';
    enforce: 'post';
    config(): {
        worker: {
            plugins: () => WorkerPlugin[];
        };
    };
    configResolved(config: ViteConfig): void;
    buildStart(this: Pick<Context, 'meta'>): void;
    buildEnd(this: Pick<Context, 'meta' | 'getModuleIds'>, error?: Error): void;
    renderStart(): void;
    renderError(error?: Error): void;
    writeBundle: {
        order: 'post';
        sequential: true;
        handler(this: Context, output: {
            dir?: string | undefined;
            file?: string | undefined;
        }, bundle: Readonly<Record<string, OutputFile>>): void;
    };
    closeBundle: {
        order: 'post';
        sequential: true;
        handler(this: Context): Promise<void>;
    };
}
/**
 * Serves vite, rollup and rolldown, which share these hooks. Each output is noted when it is written and sealed when the
 * bundle is closed: only then no other plugin writes any more. Several outputs into one folder are one seal.
 */
export declare function rollup(options?: Options): SealPlugin;
export default rollup;
