import { rubyModel } from '../rules/ruby.ts'
import type { FrontEnd } from './index.ts'
import { lowerRuby } from './ruby-lower.ts'
import { parserOf } from './tree.ts'

/** Ruby, loaded with its grammar. */
export async function ruby(): Promise<FrontEnd> {
  const parse = await parserOf('ruby')
  return {
    lower(text) {
      const tree = parse(text)
      if (!tree) throw new TypeError('takes too long to parse')
      return lowerRuby(text, tree.root, tree.broken)
    },
    model: rubyModel,
    declares: false,
    implied: true,
    open: true,
    candidates: () => [],
    fileOf: (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => `_${c}`).toLowerCase(),
  }
}
