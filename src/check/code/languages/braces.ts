import { csharpModel } from '../rules/csharp.ts'
import { goModel } from '../rules/go.ts'
import { javaModel } from '../rules/java.ts'
import { phpModel } from '../rules/php.ts'
import { type BraceLanguage, lowerBraces } from './brace-lower.ts'
import type { FrontEnd } from './index.ts'
import { parserOf } from './tree.ts'

const known = {
  java: { grammar: 'java', model: javaModel, declares: true, implied: true },
  csharp: { grammar: 'c-sharp', model: csharpModel, declares: true, implied: true },
  go: { grammar: 'go', model: goModel, declares: false, implied: false },
  php: { grammar: 'php', model: phpModel, declares: false, implied: false },
} as const

/** Java, C#, Go or PHP, loaded with its grammar. */
export async function braces(language: BraceLanguage): Promise<FrontEnd> {
  const { grammar, model, declares, implied } = known[language]
  const parse = await parserOf(grammar)
  return {
    lower(text) {
      const tree = parse(text)
      if (!tree) throw new TypeError('takes too long to parse')
      return lowerBraces(text, tree.root, tree.broken, language)
    },
    model,
    declares,
    implied,
    open: true,
    candidates: () => [],
    ...(language === 'go' ? {} : { fileOf: (name: string) => name }),
  }
}
