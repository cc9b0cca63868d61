import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Structural parts of webpack's and Rspack's API. Source: https://webpack.js.org/api/compilation-object/ */
interface BundledModule {
    readonly resource?: string | undefined;
    readonly modules?: Iterable<BundledModule> | undefined;
    identifier(): string;
    nameForCondition?(): string | null | undefined;
    size(type?: string): number;
}
interface Chunk {
    readonly files: Iterable<string>;
    readonly auxiliaryFiles: Iterable<string>;
}
interface Compilation {
    readonly chunks: Iterable<Chunk>;
    readonly errors: {
        readonly length: number;
    };
    readonly chunkGraph: {
        getChunkModulesIterable(chunk: Chunk): Iterable<BundledModule>;
    };
    readonly moduleGraph: {
        getOutgoingConnections(module: BundledModule): Iterable<{
            readonly module: BundledModule | null;
        }>;
    };
    getAssets(): readonly {
        readonly name: string;
        readonly info: {
            readonly sourceFilename?: string | undefined;
        };
    }[];
}
export interface Compiler {
    readonly context: string;
    readonly outputPath: string;
    readonly watchMode: boolean;
    readonly options: {
        readonly output: {
            readonly publicPath?: unknown;
        };
    };
    readonly webpack: {
        readonly version?: string;
        readonly rspackVersion?: string;
    };
    readonly hooks: {
        readonly afterEmit: {
            tapPromise(options: {
                name: string;
                stage: number;
            }, run: (compilation: Compilation) => Promise<void>): void;
        };
    };
    getInfrastructureLogger(name: string): {
        info(line: string): void;
        warn(line: string): void;
    };
}
/** Serves webpack and Rspack. Several compilers that write into one folder are one seal, the last one's. */
export declare function webpack(options?: Options): {
    apply(compiler: Compiler): void;
};
export default webpack;
