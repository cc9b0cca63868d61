import type { Produced } from './options.ts';
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
export interface Compilation {
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
interface Hook<T> {
    tap(name: string, run: (value: T) => void): void;
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
        readonly beforeRun: Hook<unknown>;
        readonly failed: Hook<unknown>;
        readonly done: Hook<{
            hasErrors(): boolean;
        }>;
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
/** Which modules each file of a compilation was made from. */
export declare function producedBy(compilation: Compilation): readonly Produced[];
/** Name and version of what compiles. */
export declare const nameOf: ({ webpack: { rspackVersion, version } }: Compiler) => string;
/** What stands before the address of every file; undefined where the page decides. */
export declare function baseOf({ options: { output } }: Compiler): string | undefined;
/** The same files, by their names from a folder further up. */
export declare function within(folder: string, output: string, produced: readonly Produced[]): readonly Produced[];
export {};
