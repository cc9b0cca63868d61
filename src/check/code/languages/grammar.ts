import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { brotliDecompressSync } from 'node:zlib'

/** Names of grammars, as their files are called; `runtime` is the parser's own. The build ships each. */
export const grammarNames = ['runtime', 'python', 'java', 'go', 'php', 'ruby', 'c-sharp'] as const
export type GrammarName = (typeof grammarNames)[number]

/**
 * Bytes of a grammar's WebAssembly. Beside the bundle it lies compressed, as `grammars/NAME.wasm.br`; from source it comes
 * from the packages it is built from.
 */
export async function grammar(name: GrammarName): Promise<Uint8Array> {
  const beside = await readFile(new URL(`./grammars/${name}.wasm.br`, import.meta.url)).catch(() => undefined)
  if (beside) return brotliDecompressSync(beside)
  return readFile(createRequire(import.meta.url).resolve(grammarFile(name)))
}

/** The file of a package that holds a grammar, as it is imported: the build reads it, too. */
export const grammarFile = (name: GrammarName): string =>
  name === 'runtime' ? 'web-tree-sitter/web-tree-sitter.wasm' : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`
