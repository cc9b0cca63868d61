import { posix } from 'node:path'
import { pythonModel } from '../rules/python.ts'
import type { FrontEnd } from './index.ts'
import { lowerPython } from './python-lower.ts'
import { parserOf } from './tree.ts'

/** Python, loaded with its grammar. */
export async function python(): Promise<FrontEnd> {
  const parse = await parserOf('python')
  return {
    lower(text) {
      const tree = parse(text)
      if (!tree) throw new TypeError('takes too long to parse')
      return lowerPython(text, tree.root, tree.broken)
    },
    model: pythonModel,
    declares: false,
    implied: false,
    open: true,
    candidates(module, path) {
      const dots = /^\.*/.exec(module)?.[0].length ?? 0
      const names = module.slice(dots).split('.').filter(Boolean).join('/')
      let folder = posix.dirname(path)
      for (let up = 1; up < dots; up++) folder = posix.dirname(folder)
      const bases = [folder]
      while (dots === 0 && folder !== '.' && bases.length < 12) {
        folder = posix.dirname(folder)
        bases.push(folder)
      }
      return bases.flatMap((base) => {
        const target = posix.join(base, names)
        return [`${target}.py`, `${target}/__init__.py`]
      })
    },
  }
}
