import { type Compiler } from './compilation.ts';
import type { Options } from './options.ts';
export type { MaterialsOptions, Options } from './options.ts';
/** Serves webpack and Rspack. Several compilers that write into one folder, or into folders of it, are one seal, the last one's. */
export declare function webpack(options?: Options): {
    apply(compiler: Compiler): void;
};
export default webpack;
