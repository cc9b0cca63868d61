import { extname } from 'node:path'
import type { Language } from '../../core/source.ts'

const languages: Readonly<Record<string, Language>> = {
  '.js': 'javascript',
  '.jsx': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.ts': 'typescript',
  '.tsx': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.py': 'python',
  '.pyw': 'python',
  '.java': 'java',
  '.go': 'go',
  '.php': 'php',
  '.phtml': 'php',
  '.rb': 'ruby',
  '.rake': 'ruby',
  '.gemspec': 'ruby',
  '.cs': 'csharp',
  '.csx': 'csharp',
  '.sh': 'bash',
  '.bash': 'bash',
}
/** Files that are looked at as text only. */
const textEndings =
  /\.(?:c|h|cc|cpp|cxx|hpp|hh|rs|sol|sql|asm|s|swift|kt|kts|scala|m|mm|lua|pl|pm|dart|vue|svelte|html?|erb|ejs|jsp|hbs|groovy|ps1|zig|exs?|hs|ml|clj|r|jl|vb|fs|gradle|tf)$/i

/** What a path is written in, by its ending; undefined for what is no code. */
export const languageOf = (path: string): Language | undefined =>
  languages[extname(path).toLowerCase()] ?? (textEndings.test(path) ? 'text' : undefined)

/** Files in which code looks names up. */
export const isSettings = (path: string): boolean => path.endsWith('.properties')
